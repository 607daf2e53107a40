// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/HistoryText.h"

#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QMap>
#include <algorithm>
#include <array>

namespace sidelight {

namespace {

class HistoryText {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

// What is touched along with another thing comes behind it.
constexpr std::array kindOrder{RecordKind::Article,     RecordKind::Passage,
                               RecordKind::Statement,   RecordKind::Actor,
                               RecordKind::Claim,       RecordKind::Tag,
                               RecordKind::Board,       RecordKind::Card,
                               RecordKind::Link,        RecordKind::Ach,
                               RecordKind::Hypothesis,  RecordKind::Evidence,
                               RecordKind::Origin,      RecordKind::DistinctOrigins,
                               RecordKind::PassageLink, RecordKind::Mention,
                               RecordKind::SameAs,      RecordKind::LinkType,
                               RecordKind::Collection};
static_assert(kindOrder.size() == size_t(RecordKind::Count));

QString clock(const QDateTime &moment) { return QLocale().toString(moment.time(), QLocale::ShortFormat); }

QString counted(const QMap<RecordKind, int> &counts)
{
    QStringList parts;
    for (const RecordKind kind : kindOrder)
        if (const int count = counts.value(kind))
            parts.append(recordCount(kind, count));
    return parts.join(HistoryText::tr(", ", "between things that are counted"));
}

QMap<RecordKind, int> countsOf(const QList<Touch> &touches, std::optional<Touch::Fate> fate)
{
    QMap<RecordKind, int> counts;
    for (const Touch &touch : touches)
        if (!fate || touch.fate == *fate)
            ++counts[touch.kind];
    return counts;
}

} // namespace

QString momentText(qint64 at, const QDate &today)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at);
    const QDate day = moment.date();
    if (day == today)
        return HistoryText::tr("Today, %1", "and the time of day").arg(clock(moment));
    if (day == today.addDays(-1))
        return HistoryText::tr("Yesterday, %1", "and the time of day").arg(clock(moment));
    if (day.year() != today.year())
        return momentText(at);
    const QString format = HistoryText::tr("d MMM", "format of a day in this year: see QDate::toString");
    return HistoryText::tr("%1, %2", "a day and the time of day").arg(QLocale().toString(day, format), clock(moment));
}

QString momentText(qint64 at)
{
    return HistoryText::tr("%1, %2", "a day and the time of day").arg(dayText(at), clock(QDateTime::fromMSecsSinceEpoch(at)));
}

QString entryText(const JournalEntry &entry)
{
    if (entry.kind != JournalEntry::Kind::Purge)
        return displayText(entry.name);
    constexpr qint64 most = std::numeric_limits<int>::max();
    return HistoryText::tr("History purged: %n entries before this are gone", nullptr, int(std::min(entry.purged, most)));
}

QString recordCount(RecordKind kind, int count)
{
    switch (kind) {
    case RecordKind::Article:
        return HistoryText::tr("%n article(s)", nullptr, count);
    case RecordKind::Passage:
        return HistoryText::tr("%n passage(s)", nullptr, count);
    case RecordKind::Tag:
        return HistoryText::tr("%n tag(s)", nullptr, count);
    case RecordKind::Actor:
        return HistoryText::tr("%n actor(s)", nullptr, count);
    case RecordKind::Claim:
        return HistoryText::tr("%n claim(s)", nullptr, count);
    case RecordKind::Statement:
        return HistoryText::tr("%n statement(s)", nullptr, count);
    case RecordKind::Origin:
        return HistoryText::tr("%n origin(s)", nullptr, count);
    case RecordKind::Board:
        return HistoryText::tr("%n board(s)", nullptr, count);
    case RecordKind::Card:
        return HistoryText::tr("%n card(s)", nullptr, count);
    case RecordKind::Link:
        return HistoryText::tr("%n link(s)", nullptr, count);
    case RecordKind::LinkType:
        return HistoryText::tr("%n link type(s)", nullptr, count);
    case RecordKind::Mention:
        return HistoryText::tr("%n mention(s)", nullptr, count);
    case RecordKind::SameAs:
        return HistoryText::tr("%n likeness(es) of actors", nullptr, count);
    case RecordKind::PassageLink:
        return HistoryText::tr("%n link(s) between passages", nullptr, count);
    case RecordKind::DistinctOrigins:
        return HistoryText::tr("%n pair(s) of articles kept apart", nullptr, count);
    case RecordKind::Ach:
        return HistoryText::tr("%n matrix/matrices", nullptr, count);
    case RecordKind::Hypothesis:
        return HistoryText::tr("%n hypothesis/hypotheses", nullptr, count);
    case RecordKind::Evidence:
        return HistoryText::tr("%n piece(s) of evidence", nullptr, count);
    case RecordKind::Collection:
        return HistoryText::tr("%n collection(s)", nullptr, count);
    case RecordKind::Count:
    case RecordKind::Standing:
        break;
    }
    return {};
}

QString touchedText(const QList<Touch> &touches) { return counted(countsOf(touches, {})); }

QString goingBackText(const QList<Touch> &touches)
{
    if (touches.isEmpty())
        return HistoryText::tr("Nothing would change: the project is as it was then.");
    QStringList sentences;
    const auto add = [&](const QString &sentence, Touch::Fate fate) {
        if (const QString what = counted(countsOf(touches, fate)); !what.isEmpty())
            sentences.append(sentence.arg(what));
    };
    add(HistoryText::tr("What goes: %1.", "things that are counted"), Touch::Fate::Removed);
    add(HistoryText::tr("What returns: %1.", "things that are counted"), Touch::Fate::Made);
    add(HistoryText::tr("What changes: %1.", "things that are counted"), Touch::Fate::Changed);
    return sentences.join(u' ');
}

QString goBackName(const JournalEntry &entry)
{
    return HistoryText::tr("Go back to %1: “%2”", "a time, and what was done then")
        .arg(momentText(entry.at), plainText(entry.name, 60));
}

} // namespace sidelight
