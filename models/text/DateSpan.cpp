// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/DateSpan.h"

#include <QDate>

namespace sidelight {

namespace {

qint64 firstMinuteOf(const QDate &day) { return day.toJulianDay() * DateSpan::minutesOfDay; }

// From the first minute of one day to the last of another.
DateSpan days(const QDate &first, const QDate &last)
{
    return {.first = firstMinuteOf(first), .last = firstMinuteOf(last) + DateSpan::minutesOfDay - 1};
}

// Takes the parts of a date off its front one by one. By hand, since a timeline reads tens of thousands at once.
class DateParts {
public:
    explicit DateParts(QStringView text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool isRead() const { return m_rest.isEmpty() && !m_wrong; } // all of it, and all of it makes sense
    bool take(QChar sign)
    {
        const bool there = !m_rest.isEmpty() && m_rest.front() == sign;
        if (there)
            m_rest = m_rest.sliced(1);
        return there;
    }
    // A sign that stands there must have its number behind it.
    std::optional<int> numberAfter(QChar sign, qsizetype digits) { return take(sign) ? number(digits) : std::nullopt; }
    std::optional<int> number(qsizetype digits)
    {
        int value = 0;
        const QStringView part = m_rest.left(digits);
        m_wrong |= part.size() < digits;
        for (const QChar c : part) {
            m_wrong |= c < u'0' || c > u'9';
            value = value * 10 + (c.unicode() - u'0');
        }
        m_rest = m_rest.sliced(part.size());
        return m_wrong ? std::nullopt : std::optional(value);
    }
    // "T22:41", perhaps with seconds and a zone: the minute of the day. The zone does not count, since a day is the day of
    // the place.
    std::optional<int> time()
    {
        if (!take(u'T'))
            return std::nullopt;
        const std::optional<int> hour = number(2), minute = numberAfter(u':', 2);
        m_wrong |= !hour || !minute || *hour > 23 || *minute > 59;
        numberAfter(u':', 2);
        if (!take(u'Z') && (take(u'+') || take(u'-'))) {
            number(2);
            m_wrong |= !numberAfter(u':', 2);
        }
        return m_wrong ? std::nullopt : std::optional(*hour * 60 + *minute);
    }

private:
    QStringView m_rest;
    bool m_wrong = false;
};

std::optional<DateSpan> simpleSpan(QStringView edtf)
{
    DateParts parts(edtf);
    const std::optional<int> year = parts.number(4);
    const std::optional<int> month = year ? parts.numberAfter(u'-', 2) : std::nullopt;
    const std::optional<int> day = month ? parts.numberAfter(u'-', 2) : std::nullopt;
    const std::optional<int> time = day ? parts.time() : std::nullopt;
    const bool isDoubtful = parts.take(u'?') || parts.take(u'~') || parts.take(u'%');
    const QDate first(year.value_or(0), month.value_or(1), day.value_or(1));
    if (!parts.isRead() || !first.isValid())
        return std::nullopt;
    DateSpan span = days(first, day ? first : month ? first.addMonths(1).addDays(-1) : first.addYears(1).addDays(-1));
    if (time)
        span.first = span.last = span.first + *time;
    span.exact = day && !isDoubtful;
    if (isDoubtful)
        span.firstEdge = span.lastEdge = DateSpan::Edge::About;
    return span;
}

} // namespace

DateSpan DateSpan::joined(const DateSpan &other) const
{
    if (*this == other)
        return *this;
    const DateSpan &earlier = other.first < first ? other : *this, &later = other.last > last ? other : *this;
    return {.first = earlier.first, .last = later.last, .firstEdge = earlier.firstEdge, .lastEdge = later.lastEdge};
}

std::optional<DateSpan> DateSpan::of(QStringView edtf)
{
    const qsizetype slash = edtf.indexOf(u'/');
    if (slash < 0)
        return simpleSpan(edtf);
    const std::optional<DateSpan> from = simpleSpan(edtf.first(slash)), to = simpleSpan(edtf.sliced(slash + 1));
    if (from && to && (*from == *to || to->last < from->first)) // written the wrong way round
        return from->joined(*to);
    if (from && to)
        return DateSpan{.first = from->first, .last = to->last, .firstEdge = from->firstEdge, .lastEdge = to->lastEdge};
    std::optional<DateSpan> known = from ? from : to;
    if (known) {
        known->exact = false;
        (from ? known->lastEdge : known->firstEdge) = Edge::Open;
    }
    return known;
}

} // namespace sidelight
