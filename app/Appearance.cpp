// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Appearance.h"

#include "app/Settings.h"
#include "widgets/common/LookChoices.h"
#include "widgets/reader/ReadingChoices.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

namespace sidelight {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Appearance)
};

const QString sans = QStringLiteral("sans"), serif = QStringLiteral("serif");

// Nothing: the desktop's.
std::optional<Theme::Scheme> themeOf(Settings::Scheme scheme)
{
    switch (scheme) {
    case Settings::Scheme::System:
        break;
    case Settings::Scheme::Light:
        return Theme::Scheme::Light;
    case Settings::Scheme::Sepia:
        return Theme::Scheme::Sepia;
    case Settings::Scheme::Dark:
        return Theme::Scheme::Dark;
    case Settings::Scheme::HighContrast:
        return Theme::Scheme::HighContrast;
    }
    return std::nullopt;
}

Settings::Scheme schemeOf(std::optional<Theme::Scheme> theme)
{
    for (const auto scheme :
         {Settings::Scheme::Light, Settings::Scheme::Sepia, Settings::Scheme::Dark, Settings::Scheme::HighContrast})
        if (themeOf(scheme) == theme)
            return scheme;
    return Settings::Scheme::System;
}

ReadingStyle styleOf(const Settings::Reading &reading)
{
    const auto face = reading.face == sans ? ReadingStyle::Face::Sans : ReadingStyle::Face::Serif;
    return ReadingStyle{face, reading.size, reading.leading, reading.measure}.bounded();
}

} // namespace

void appearance::apply(const Settings &settings)
{
    Theme::setOverride(themeOf(settings.scheme()));
    look::setMotion(settings.allowsMotion());
    for (int colour = 1; colour <= colourCount; ++colour)
        look::setHighlightName(colour, settings.colourName(colour));
    Theme::current().applyTo(*qApp);
}

void appearance::remember(ReadingChoices &choices, Settings &settings)
{
    choices.setStyle(styleOf(settings.reading()));
    choices.setTheme(themeOf(settings.scheme()));
    QObject::connect(&choices, &ReadingChoices::styleChanged, &choices, [&settings](const ReadingStyle &style) {
        settings.setReading({style.face == ReadingStyle::Face::Sans ? sans : serif, style.size, style.leading, style.measure});
    });
    QObject::connect(&choices, &ReadingChoices::themeChanged, &choices, [&settings](std::optional<Theme::Scheme> theme) {
        settings.setScheme(schemeOf(theme));
        apply(settings);
    });
}

void appearance::addChoices(QMenu &menu, ReadingChoices &choices)
{
    QMenu *const colours = menu.addMenu(Words::tr("&Colours"));
    auto *const group = new QActionGroup(&menu);
    struct Choice {
        std::optional<Theme::Scheme> theme;
        QString words, name; // the name is that of the settings, from before there was a menu for them
    };
    const Choice themes[] = {{std::nullopt, Words::tr("Colours of the &desktop"), QStringLiteral("view.coloursOfDesktop")},
                             {Theme::Scheme::Light, Words::tr("L&ight"), QStringLiteral("view.light")},
                             {Theme::Scheme::Sepia, Words::tr("Sepi&a"), QStringLiteral("view.sepia")},
                             {Theme::Scheme::Dark, Words::tr("Dar&k"), QStringLiteral("view.dark")},
                             {Theme::Scheme::HighContrast, Words::tr("&High contrast"), QStringLiteral("view.highContrast")}};
    for (const auto &[theme, words, name] : themes) {
        QAction *const action = group->addAction(words);
        action->setObjectName(name);
        action->setCheckable(true);
        const auto follow = [action, theme](std::optional<Theme::Scheme> now) { action->setChecked(now == theme); };
        follow(choices.theme());
        QObject::connect(&choices, &ReadingChoices::themeChanged, action, follow);
        QObject::connect(action, &QAction::triggered, &choices, [&choices, theme] { choices.setTheme(theme); });
        colours->addAction(action);
    }
}

} // namespace sidelight
