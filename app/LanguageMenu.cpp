// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageMenu.h"

#include "app/Settings.h"
#include "app/Translation.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace sidelight::languageMenu {

namespace {

struct LanguageMenu {
    Q_DECLARE_TR_FUNCTIONS(LanguageMenu)
};

} // namespace

void fill(QMenu &menu, Settings &settings, const std::function<void(const QString &)> &tell)
{
    auto *const group = new QActionGroup(&menu);
    const auto add = [&](const QString &name, const QString &code) {
        QAction *const action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(settings.language() == code);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [&settings, code, tell] {
            if (settings.language() == code)
                return;
            settings.setLanguage(code);
            tell(LanguageMenu::tr("The language changes when Sidelight is started again."));
        });
    };
    add(LanguageMenu::tr("As the &system"), {});
    menu.addSeparator();
    for (const translation::Language &each : translation::languages())
        add(each.name, each.code);
}

} // namespace sidelight::languageMenu
