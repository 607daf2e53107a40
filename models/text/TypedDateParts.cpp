// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/TypedDateParts.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace sidelight {

namespace {

using namespace Qt::StringLiterals;
using Problem = TypedDate::Problem;
using Parts = DateParts;

using Names = QHash<QString, int>;

QString bare(QString name)
{
    name.remove(u'.');
    return name.toLower();
}

const Names &englishMonths()
{
    static const Names names = [] {
        Names made{{u"sept"_s, 9}};
        for (int month = 1; month <= 12; ++month)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                made.insert(bare(QLocale::c().monthName(month, format)), month);
        return made;
    }();
    return names;
}

const Names &englishWeekdays()
{
    static const Names names = [] {
        Names made{{u"tues"_s, 2}, {u"thur"_s, 4}, {u"thurs"_s, 4}};
        for (int day = 1; day <= 7; ++day)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                made.insert(bare(QLocale::c().dayName(day, format)), day);
        return made;
    }();
    return names;
}

std::optional<int> monthNamed(const QString &word, const QLocale &locale)
{
    if (const auto it = englishMonths().constFind(word); it != englishMonths().constEnd())
        return *it;
    for (int month = 1; month <= 12; ++month)
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
            if (word == bare(locale.monthName(month, format)) || word == bare(locale.standaloneMonthName(month, format)))
                return month;
    return std::nullopt;
}

std::optional<int> weekdayNamed(const QString &word, const QLocale &locale)
{
    if (const auto it = englishWeekdays().constFind(word); it != englishWeekdays().constEnd())
        return *it;
    for (int day = 1; day <= 7; ++day)
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
            if (word == bare(locale.dayName(day, format)) || word == bare(locale.standaloneDayName(day, format)))
                return day;
    return std::nullopt;
}

std::optional<int> numberNamed(const QString &word)
{
    static const QStringList words{u"a"_s,   u"one"_s,   u"two"_s,   u"three"_s, u"four"_s, u"five"_s,
                                   u"six"_s, u"seven"_s, u"eight"_s, u"nine"_s,  u"ten"_s};
    if (const qsizetype place = words.indexOf(word); place >= 0)
        return std::max(1, int(place));
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    return isNumber && number >= 0 && number < 1000 ? std::optional(number) : std::nullopt;
}

// The reading of one end. Each function takes the words that it knows.
class PartsReader {
public:
    PartsReader(const QString &text, const QLocale &locale)
        : m_words(text.split(u' ', Qt::SkipEmptyParts))
        , m_locale(locale)
    {
    }

    [[nodiscard]] std::optional<Parts> read()
    {
        while (m_at < m_words.size())
            if (!readRelative() && !readTime() && !readNumeric() && !readNamed())
                return std::nullopt;
        return m_parts.hasDate() || m_parts.time ? std::optional(m_parts) : std::nullopt;
    }
    [[nodiscard]] Problem problem() const { return m_problem; }

private:
    [[nodiscard]] QString word(qsizetype ahead = 0) const { return m_words.value(m_at + ahead); }
    bool take(qsizetype count = 1)
    {
        m_at += count;
        return true;
    }
    bool refuse(Problem problem)
    {
        m_problem = problem;
        return false;
    }
    template <class T> bool set(std::optional<T> &part, T value)
    {
        if (part)
            return false; // said twice
        part = value;
        return take();
    }

    bool readRelative()
    {
        static const QHash<QString, int> days{{u"today"_s, 0}, {u"tonight"_s, 0}, {u"yesterday"_s, -1}, {u"tomorrow"_s, 1}};
        if (const auto it = days.constFind(word()); it != days.constEnd())
            return set(m_parts.daysAway, *it);
        if (m_words.sliced(m_at).join(u' ').startsWith("day before yesterday"_L1)) {
            m_parts.daysAway = -2;
            return take(3);
        }
        return readAgo() || readNear();
    }

    // "two weeks ago", "3 days earlier"
    bool readAgo()
    {
        const std::optional<int> number = numberNamed(word());
        if (!number || (word(2) != u"ago" && word(2) != u"earlier"))
            return false;
        const QString unit = word(1).endsWith(u's') ? word(1).chopped(1) : word(1);
        m_parts.isRough = unit != u"day";
        if (unit == u"day")
            m_parts.daysAway = -*number;
        else if (unit == u"week")
            m_parts.daysAway = -7 * *number;
        else if (unit == u"month")
            m_parts.monthsAway = -*number;
        else if (unit == u"year")
            m_parts.yearsAway = -*number;
        else
            return false;
        return take(3);
    }

    // "last Tuesday", "this week", "last night"
    bool readNear()
    {
        const int by = word() == u"last" ? -1 : word() == u"next" ? 1 : 0;
        if (by == 0 && word() != u"this")
            return false;
        const QString what = word(1);
        if (what == u"week")
            m_parts.weekAway = by;
        else if (what == u"month")
            m_parts.monthsAway = by;
        else if (what == u"year")
            m_parts.yearsAway = by;
        else if (what == u"night" || what == u"morning" || what == u"afternoon" || what == u"evening")
            m_parts.daysAway = by;
        else if (const std::optional<int> weekday = weekdayNamed(bare(what), m_locale)) {
            m_parts.weekday = weekday;
            m_parts.isLast = by < 0;
            m_parts.isNext = by > 0;
        } else {
            return false;
        }
        return take(2);
    }

    bool readTime()
    {
        static const QRegularExpression form(uR"(^(\d{1,2})(?:([:.])(\d{2})(?::(\d{2}))?)?([ap]m)?(z)?$)"_s);
        const auto match = form.match(word());
        const bool hasHalf = match.hasCaptured(5) && !match.captured(5).isEmpty();
        const int minutes = match.captured(3).toInt();
        const bool isTime =
            match.hasMatch() && (hasHalf || match.captured(2) == u":" || (match.captured(2) == u"." && minutes > 12));
        if (!isTime) {
            if (word() != u"noon" || m_parts.time)
                return false;
            m_parts.time = QTime(12, 0);
            return take();
        }
        int hour = match.captured(1).toInt();
        if (hasHalf && (hour < 1 || hour > 12))
            return refuse(Problem::NoSuchDay);
        if (hasHalf)
            hour = hour % 12 + (match.captured(5) == u"pm" ? 12 : 0);
        const QTime time(hour, minutes, match.captured(4).toInt());
        if (!time.isValid())
            return refuse(Problem::NoSuchDay);
        if (!match.captured(6).isEmpty())
            m_parts.zone = u"Z"_s;
        if (!set(m_parts.time, time))
            return false;
        if (word() == u"utc" || word() == u"gmt") {
            m_parts.zone = u"Z"_s;
            take();
        }
        return true;
    }

    bool readNumeric()
    {
        static const QRegularExpression iso(
            uR"(^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:t(\d{2}:\d{2}(?::\d{2})?)(z|[+-]\d{2}:\d{2})?)?)?$)"_s);
        if (const auto match = iso.match(word()); match.hasMatch()) {
            if (match.hasCaptured(4) && !match.captured(4).isEmpty()) {
                const QTime time = QTime::fromString(match.captured(4), Qt::ISODate);
                if (!time.isValid())
                    return refuse(Problem::NoSuchDay);
                m_parts.time = time;
                m_parts.zone = match.captured(5).toUpper();
            }
            m_parts.month = match.captured(2).toInt();
            if (!match.captured(3).isEmpty())
                m_parts.day = match.captured(3).toInt();
            return set(m_parts.year, match.captured(1).toInt());
        }
        static const QRegularExpression dayFirst(uR"(^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$)"_s);
        const auto match = dayFirst.match(word());
        if (!match.hasMatch())
            return false;
        const int first = match.captured(1).toInt(), second = match.captured(3).toInt();
        const bool dayBeforeMonth = match.captured(2) == u"." || first > 12 || first == second;
        if (!dayBeforeMonth && second <= 12)
            return refuse(Problem::Ambiguous);
        m_parts.day = dayBeforeMonth ? first : second;
        m_parts.month = dayBeforeMonth ? second : first;
        return set(m_parts.year, match.captured(4).toInt());
    }

    bool readNamed()
    {
        static const QStringList fillers{u"on"_s, u"at"_s, u"in"_s, u"the"_s, u"of"_s, u"de"_s, u"night"_s, u"evening"_s};
        if (fillers.contains(word()))
            return take();
        static const QRegularExpression number(uR"(^(\d{1,2})(st|nd|rd|th|\.|º)?$|^(\d{4})(s)?$)"_s);
        if (const auto match = number.match(word()); match.hasMatch()) {
            if (!match.captured(3).isEmpty()) {
                m_parts.isDecade = !match.captured(4).isEmpty();
                return set(m_parts.year, match.captured(3).toInt());
            }
            m_parts.isOrdinal = !match.captured(2).isEmpty();
            return set(m_parts.day, match.captured(1).toInt());
        }
        const QString name = bare(word());
        if (const std::optional<int> month = monthNamed(name, m_locale))
            return set(m_parts.month, *month);
        if (const std::optional<int> weekday = weekdayNamed(name, m_locale))
            return set(m_parts.weekday, *weekday);
        return false;
    }

    QStringList m_words;
    const QLocale &m_locale;
    qsizetype m_at = 0;
    Parts m_parts;
    Problem m_problem = Problem::Unreadable;
};

} // namespace

ReadParts readDateParts(const QString &text, const QLocale &locale)
{
    PartsReader reader(text, locale);
    std::optional<Parts> parts = reader.read();
    return {parts, parts ? Problem::None : reader.problem()};
}

} // namespace sidelight
