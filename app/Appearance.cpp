// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Appearance.h"

#include "app/Settings.h"
#include "widgets/common/Theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

namespace sidelight {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Appearance)
};

// Nothing: the desktop's.
std::optional<Theme::Scheme> themeOf(Settings::Scheme scheme)
{
    if (scheme == Settings::Scheme::System)
        return std::nullopt;
    return scheme == Settings::Scheme::Light ? Theme::Scheme::Light : Theme::Scheme::Dark;
}

} // namespace

void appearance::apply(const Settings &settings)
{
    Theme::setOverride(themeOf(settings.scheme()));
    Theme::current().applyTo(*qApp);
}

void appearance::addChoices(QMenu &menu, Settings &settings)
{
    auto *const group = new QActionGroup(&menu);
    const std::pair<Settings::Scheme, QString> schemes[] = {{Settings::Scheme::System, Words::tr("Colours of the &desktop")},
                                                            {Settings::Scheme::Light, Words::tr("L&ight")},
                                                            {Settings::Scheme::Dark, Words::tr("Dar&k")}};
    for (const auto &[scheme, name] : schemes) {
        QAction *const action = group->addAction(name);
        action->setCheckable(true);
        action->setChecked(settings.scheme() == scheme);
        QObject::connect(action, &QAction::triggered, &menu, [&settings, scheme] {
            settings.setScheme(scheme);
            apply(settings);
        });
        menu.addAction(action);
    }
}

} // namespace sidelight
