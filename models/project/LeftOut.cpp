// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/LeftOut.h"

#include "models/base/Words.h"

#include <QLocale>
#include <algorithm>
#include <array>

namespace sidelight {

namespace {

QString tr(const char *text) { return translatedIn({"LeftOut", "sidelight::LeftOut"}, text); }

} // namespace

bool LeftOut::isEmpty() const
{
    return rows.isEmpty() && references == 0 && corrected == 0 && standIns == 0 && pages == 0 && hadHistory == hasHistory;
}

QStringList LeftOut::sentences() const
{
    static constexpr std::array named{
        std::pair("article", QT_TRANSLATE_NOOP("LeftOut", "Articles left out: %1.")),
        std::pair("passage", QT_TRANSLATE_NOOP("LeftOut", "Passages left out: %1.")),
        std::pair("tag", QT_TRANSLATE_NOOP("LeftOut", "Tags left out: %1.")),
        std::pair("actor", QT_TRANSLATE_NOOP("LeftOut", "Actors left out: %1.")),
        std::pair("claim", QT_TRANSLATE_NOOP("LeftOut", "Claims left out: %1.")),
        std::pair("statement", QT_TRANSLATE_NOOP("LeftOut", "Statements left out: %1.")),
        std::pair("origin", QT_TRANSLATE_NOOP("LeftOut", "Origins left out: %1.")),
        std::pair("board", QT_TRANSLATE_NOOP("LeftOut", "Boards left out: %1.")),
        std::pair("card", QT_TRANSLATE_NOOP("LeftOut", "Cards left out: %1.")),
        std::pair("link", QT_TRANSLATE_NOOP("LeftOut", "Links left out: %1.")),
        std::pair("ach", QT_TRANSLATE_NOOP("LeftOut", "ACH matrices left out: %1.")),
        std::pair("collection", QT_TRANSLATE_NOOP("LeftOut", "Collections left out: %1.")),
        std::pair("content", QT_TRANSLATE_NOOP("LeftOut", "Texts, originals and images that are not what was stored: %1.")),
    };
    QMap<QByteArray, int> rest = rows;
    QStringList all;
    const auto say = [&](const char *sentence, int count) {
        if (count > 0)
            all.append(tr(sentence).arg(QLocale().toString(count)));
    };
    say(QT_TRANSLATE_NOOP("LeftOut", "Pages of the file that could not be read: %1."), pages);
    for (const auto &[table, sentence] : named)
        say(sentence, rest.take(table));
    int others = 0;
    for (const int count : std::as_const(rest))
        others += count;
    say(QT_TRANSLATE_NOOP("LeftOut", "Other rows left out, as of tags, aliases, speakers, mentions and evidence: %1."), others);
    say(QT_TRANSLATE_NOOP("LeftOut",
                          "Lost articles, actors, tags, boards, matrices and collections in whose place an empty one stands, "
                          "since others refer to them: %1."),
        standIns);
    say(QT_TRANSLATE_NOOP("LeftOut", "References to something that is missing, dropped: %1."), references);
    say(QT_TRANSLATE_NOOP("LeftOut", "Values that were not as Sidelight writes them, set right: %1."), corrected);
    constexpr qsizetype mostTitles = 20;
    for (const QString &title : damagedTitles.first(std::min(mostTitles, damagedTitles.size())))
        all.append(tr("The text or the original of “%1” is not whole.").arg(title.left(200)));
    if (hadHistory && !hasHistory)
        all.append(tr("The history was not taken along: it does not lead to just these records. A new one begins here."));
    return all;
}

} // namespace sidelight
