// SPDX-License-Identifier: GPL-3.0-or-later
// Reports without end in seven languages, for tests that want files as people have them. All names and events are invented.
#pragma once

#include <QRandomGenerator>
#include <QStringList>

namespace sidelight {

struct MadeStory {
    QString language = {}; // "en", "de", "fr", "es", "ar", "ru", "zh"
    QString title = {}, byline = {}, outlet = {}, url = {};
    QString published = {}; // as 2031-05-04
    QStringList paragraphs = {};

    [[nodiscard]] bool isRightToLeft() const { return language == QLatin1StringView("ar"); }
};

[[nodiscard]] QStringList storyLanguages();
// The same for the same dice.
[[nodiscard]] MadeStory madeStory(QRandomGenerator &dice, const QString &language);

} // namespace sidelight
