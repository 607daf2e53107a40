// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/SinceText.h"

#include <QCoreApplication>
#include <QLocale>

namespace sidelight {

namespace {

struct Words {
    const char *added, *changed, *removed;
};
template <class T> const Words wordsOf{};
template <>
const Words wordsOf<Article>{QT_TRANSLATE_N_NOOP("SinceText", "%n article(s) imported"),
                             QT_TRANSLATE_N_NOOP("SinceText", "%n article(s) changed"),
                             QT_TRANSLATE_N_NOOP("SinceText", "%n article(s) deleted")};
template <>
const Words wordsOf<Passage>{QT_TRANSLATE_N_NOOP("SinceText", "%n passage(s) highlighted"),
                             QT_TRANSLATE_N_NOOP("SinceText", "%n passage(s) changed"),
                             QT_TRANSLATE_N_NOOP("SinceText", "%n passage(s) removed")};
template <>
const Words wordsOf<Statement>{QT_TRANSLATE_N_NOOP("SinceText", "%n statement(s) recorded"),
                               QT_TRANSLATE_N_NOOP("SinceText", "%n statement(s) changed"),
                               QT_TRANSLATE_N_NOOP("SinceText", "%n statement(s) removed")};
template <>
const Words wordsOf<Claim>{QT_TRANSLATE_N_NOOP("SinceText", "%n claim(s) added"),
                           QT_TRANSLATE_N_NOOP("SinceText", "%n claim(s) changed"),
                           QT_TRANSLATE_N_NOOP("SinceText", "%n claim(s) removed")};
template <>
const Words wordsOf<Actor>{QT_TRANSLATE_N_NOOP("SinceText", "%n actor(s) added"),
                           QT_TRANSLATE_N_NOOP("SinceText", "%n actor(s) changed"),
                           QT_TRANSLATE_N_NOOP("SinceText", "%n actor(s) removed")};
template <>
const Words wordsOf<Mention>{QT_TRANSLATE_N_NOOP("SinceText", "%n mention(s) recorded"),
                             QT_TRANSLATE_N_NOOP("SinceText", "%n mention(s) changed"),
                             QT_TRANSLATE_N_NOOP("SinceText", "%n mention(s) removed")};
template <>
const Words wordsOf<Board>{QT_TRANSLATE_N_NOOP("SinceText", "%n board(s) made"),
                           QT_TRANSLATE_N_NOOP("SinceText", "%n board(s) changed"),
                           QT_TRANSLATE_N_NOOP("SinceText", "%n board(s) deleted")};
template <>
const Words wordsOf<Card>{QT_TRANSLATE_N_NOOP("SinceText", "%n card(s) placed"),
                          QT_TRANSLATE_N_NOOP("SinceText", "%n card(s) changed"),
                          QT_TRANSLATE_N_NOOP("SinceText", "%n card(s) removed")};
template <>
const Words wordsOf<Link>{QT_TRANSLATE_N_NOOP("SinceText", "%n link(s) on boards drawn"),
                          QT_TRANSLATE_N_NOOP("SinceText", "%n link(s) on boards changed"),
                          QT_TRANSLATE_N_NOOP("SinceText", "%n link(s) on boards removed")};
template <>
const Words wordsOf<PassageLink>{QT_TRANSLATE_N_NOOP("SinceText", "%n link(s) between passages made"),
                                 QT_TRANSLATE_N_NOOP("SinceText", "%n link(s) between passages changed"),
                                 QT_TRANSLATE_N_NOOP("SinceText", "%n link(s) between passages removed")};
template <>
const Words wordsOf<Tag>{QT_TRANSLATE_N_NOOP("SinceText", "%n tag(s) added"), QT_TRANSLATE_N_NOOP("SinceText", "%n tag(s) changed"),
                         QT_TRANSLATE_N_NOOP("SinceText", "%n tag(s) removed")};
template <>
const Words wordsOf<Origin>{QT_TRANSLATE_N_NOOP("SinceText", "%n origin(s) added"),
                            QT_TRANSLATE_N_NOOP("SinceText", "%n origin(s) changed"),
                            QT_TRANSLATE_N_NOOP("SinceText", "%n origin(s) removed")};
template <>
const Words wordsOf<Ach>{QT_TRANSLATE_N_NOOP("SinceText", "%n ACH matrix(es) made"),
                         QT_TRANSLATE_N_NOOP("SinceText", "%n ACH matrix(es) changed"),
                         QT_TRANSLATE_N_NOOP("SinceText", "%n ACH matrix(es) deleted")};
template <>
const Words wordsOf<Hypothesis>{QT_TRANSLATE_N_NOOP("SinceText", "%n hypothesis(es) added"),
                                QT_TRANSLATE_N_NOOP("SinceText", "%n hypothesis(es) changed"),
                                QT_TRANSLATE_N_NOOP("SinceText", "%n hypothesis(es) removed")};
template <>
const Words wordsOf<Evidence>{QT_TRANSLATE_N_NOOP("SinceText", "%n piece(s) of evidence added"),
                              QT_TRANSLATE_N_NOOP("SinceText", "%n piece(s) of evidence changed"),
                              QT_TRANSLATE_N_NOOP("SinceText", "%n piece(s) of evidence removed")};
template <>
const Words wordsOf<Collection>{QT_TRANSLATE_N_NOOP("SinceText", "%n collection(s) made"),
                                QT_TRANSLATE_N_NOOP("SinceText", "%n collection(s) changed"),
                                QT_TRANSLATE_N_NOOP("SinceText", "%n collection(s) deleted")};

template <class T> constexpr const char *nameOf = nullptr;
template <> constexpr const char *nameOf<Article> = "article";
template <> constexpr const char *nameOf<Passage> = "passage";
template <> constexpr const char *nameOf<Statement> = "statement";
template <> constexpr const char *nameOf<Claim> = "claim";
template <> constexpr const char *nameOf<Actor> = "actor";
template <> constexpr const char *nameOf<Mention> = "mention";
template <> constexpr const char *nameOf<Board> = "board";
template <> constexpr const char *nameOf<Card> = "card";
template <> constexpr const char *nameOf<Link> = "link";
template <> constexpr const char *nameOf<PassageLink> = "passage_link";
template <> constexpr const char *nameOf<Tag> = "tag";
template <> constexpr const char *nameOf<Origin> = "origin";
template <> constexpr const char *nameOf<Ach> = "ach";
template <> constexpr const char *nameOf<Hypothesis> = "hypothesis";
template <> constexpr const char *nameOf<Evidence> = "evidence";
template <> constexpr const char *nameOf<Collection> = "collection";
template <> constexpr const char *nameOf<SameAs> = "same_as";
template <> constexpr const char *nameOf<DistinctOrigins> = "distinct_origins";
template <> constexpr const char *nameOf<LinkType> = "link_type";

QString counted(const char *words, int count) { return QCoreApplication::translate("SinceText", words, nullptr, count); }

// A card that stands elsewhere and is the same otherwise.
template <class T> bool isMoved(const T &, const T &) { return false; }
template <> bool isMoved(const Card &then, const Card &now)
{
    Card there = then;
    there.x = now.x;
    there.y = now.y;
    return there == now;
}

// A line for each thing that was done, in the order of the kinds; what has no words of its own is only counted.
class Difference {
public:
    Difference(const Library &then, const Library &now)
        : m_then(then)
        , m_now(now)
    {
        compareAll<Article, Passage, Statement, Claim, Actor, Mention, Board, Card, Link, PassageLink, Tag, Origin, Ach, Hypothesis,
                   Evidence, Collection, SameAs, DistinctOrigins, LinkType>();
    }

    QList<SinceCount> figures;
    QStringList lines;
    QList<int> counts; // of each line
    int others = 0;

private:
    template <class... T> void compareAll() { (compare<T>(), ...); }
    template <class T> void compare()
    {
        int added = 0, changed = 0, moved = 0, removed = 0;
        for (const T &record : m_now.all<T>()) {
            const auto before = m_then.find<T>(record.id);
            if (!before)
                ++added;
            else if (*before != record)
                ++(isMoved(*before, record) ? moved : changed);
        }
        for (const T &record : m_then.all<T>())
            if (!m_now.contains<T>(record.id))
                ++removed;
        if (added + moved + changed + removed > 0)
            figures.append({QLatin1StringView(nameOf<T>), added, moved, changed, removed});
        const Words &words = wordsOf<T>;
        add(words.added, added);
        add(QT_TRANSLATE_N_NOOP("SinceText", "%n card(s) moved"), moved);
        add(words.changed, changed);
        add(words.removed, removed);
    }

    void add(const char *words, int count)
    {
        if (count == 0)
            return;
        if (!words) {
            others += count;
            return;
        }
        lines.append(counted(words, count));
        counts.append(count);
    }

    const Library &m_then;
    const Library &m_now;
};

QString otherChanges(int count) { return QCoreApplication::translate("SinceText", "%n other change(s)", nullptr, count); }

} // namespace

QString sinceText(const Library &then, const Library &now)
{
    constexpr qsizetype most = 4;
    const Difference difference(then, now);
    QStringList parts = difference.lines.first(std::min(most, difference.lines.size()));
    int others = difference.others;
    for (qsizetype i = parts.size(); i < difference.counts.size(); ++i)
        others += difference.counts.at(i);
    if (others > 0)
        parts.append(otherChanges(others));
    return parts.isEmpty() ? QCoreApplication::translate("SinceText", "Nothing has changed") : parts.join(QStringLiteral(", "));
}

QList<SinceCount> sinceCounts(const Library &then, const Library &now) { return Difference(then, now).figures; }

QStringList sinceLines(const Library &then, const Library &now)
{
    Difference difference(then, now);
    if (difference.others > 0)
        difference.lines.append(otherChanges(difference.others));
    return difference.lines;
}

} // namespace sidelight
