// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translation.h"

#include <QCoreApplication>
#include <QTranslator>
#include <spdlog/spdlog.h>

static void initialiseResources() { Q_INIT_RESOURCE(translations); }

namespace sidelight::translation {

void install()
{
    initialiseResources();
    auto *const translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(QStringLiteral(":/translations/sidelight_en.qm")) || !QCoreApplication::installTranslator(translator))
        spdlog::warn("the translation could not be loaded");
}

} // namespace sidelight::translation
