// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/TypedDate.h"

#include "models/text/TypedDateParts.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringList>
#include <QTime>
#include <algorithm>
#include <optional>

namespace sidelight {

namespace {

using namespace Qt::StringLiterals;
using Problem = TypedDate::Problem;
using Parts = DateParts;

constexpr qsizetype longest = 200;
constexpr QChar dash = u'–';

// How sure it is: EDTF's ~ and ?, or both.
struct Doubt {
    bool approximate = false, uncertain = false;

    [[nodiscard]] QString mark() const
    {
        return approximate && uncertain ? u"%"_s : approximate ? u"~"_s : uncertain ? u"?"_s : QString();
    }
};

// A date from its first possible day to the last, and as EDTF without a mark.
struct Resolved {
    QDate first, last;
    QTime time;
    QString edtf;
    Problem problem = Problem::None;
};

struct Reference {
    QDate day; // the first that it can mean
    bool hasYear = false, hasMonth = false, hasDay = false;
};

Resolved failed(Problem problem) { return {.first = {}, .last = {}, .time = {}, .edtf = {}, .problem = problem}; }

Reference referenceOf(const QString &edtf)
{
    static const QRegularExpression form(uR"(^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?)"_s);
    const auto match = form.match(edtf);
    if (!match.hasMatch())
        return {};
    const bool hasMonth = match.hasCaptured(2), hasDay = match.hasCaptured(3);
    const QDate day(match.captured(1).toInt(), hasMonth ? match.captured(2).toInt() : 1, hasDay ? match.captured(3).toInt() : 1);
    return day.isValid() ? Reference{day, true, hasMonth, hasDay} : Reference{};
}

// Lower case, digits of any script as ours, dashes as one of two: "-" within words, "–" between the ends of a span.
QString normalised(const QString &typed)
{
    QString text;
    for (const QChar c : typed.left(longest).simplified().toLower()) {
        if (c.isDigit())
            text += QChar(u'0' + c.digitValue());
        else if (c == u'—' || c == u'‒' || c == u'–' || c == u'−')
            text += dash;
        else if (c == u'‐' || c == u'‑')
            text += u'-';
        else
            text += c == u',' || c == u';' || c.isSpace() ? QChar(u' ') : c;
    }
    static const QRegularExpression noon(uR"((\d)\s*([ap])\.?\s?m\b\.?)"_s);
    text.replace(noon, u"\\1\\2m"_s);
    text.replace(u" - "_s, u"–"_s);
    return text.simplified();
}

// Takes what says how sure the rest is off both ends.
Doubt takeDoubt(QString &text)
{
    static const QStringList about{u"about"_s,   u"around"_s,        u"circa"_s,  u"ca"_s,      u"c"_s,     u"ca."_s, u"c."_s,
                                   u"roughly"_s, u"approximately"_s, u"approx"_s, u"approx."_s, u"early"_s, u"mid"_s, u"late"_s};
    static const QStringList perhaps{u"perhaps"_s, u"maybe"_s, u"possibly"_s, u"probably"_s};
    Doubt doubt;
    for (; text.endsWith(u'?') || text.endsWith(u'~') || text.endsWith(u'%'); text = text.chopped(1).trimmed()) {
        doubt.uncertain |= !text.endsWith(u'~');
        doubt.approximate |= !text.endsWith(u'?');
    }
    for (; text.startsWith(u'~'); text = text.sliced(1).trimmed())
        doubt.approximate = true;
    if (text.startsWith("mid-"_L1))
        text[3] = u' ';
    for (;;) {
        const QString first = text.section(u' ', 0, 0);
        if (about.contains(first))
            doubt.approximate = true;
        else if (perhaps.contains(first))
            doubt.uncertain = true;
        else
            return doubt;
        text = text.section(u' ', 1);
    }
}

bool takeWord(QString &text, const QStringList &words)
{
    const auto it = std::ranges::find_if(words, [&](const QString &word) { return text.startsWith(word + u' '); });
    if (it == words.end())
        return false;
    text = text.sliced(it->size() + 1);
    return true;
}

QString yearText(int year) { return u"%1"_s.arg(year, 4, 10, QLatin1Char('0')); }

QString monthText(const QDate &day) { return yearText(day.year()) + u"-%1"_s.arg(day.month(), 2, 10, QLatin1Char('0')); }

Resolved ofDay(const QDate &day, const Parts &parts)
{
    if (!day.isValid())
        return failed(Problem::NoSuchDay);
    Resolved resolved{.first = day, .last = day, .time = {}, .edtf = day.toString(Qt::ISODate), .problem = Problem::None};
    if (parts.time) {
        resolved.time = *parts.time;
        resolved.edtf += u'T' + parts.time->toString(parts.time->second() > 0 ? u"HH:mm:ss"_s : u"HH:mm"_s) + parts.zone;
    }
    return resolved;
}

Resolved ofMonth(int year, int month)
{
    const QDate first(year, month, 1);
    return first.isValid() ? Resolved{.first = first,
                                      .last = first.addMonths(1).addDays(-1),
                                      .time = {},
                                      .edtf = monthText(first),
                                      .problem = Problem::None}
                           : failed(Problem::NoSuchDay);
}

Resolved ofYears(int first, int last)
{
    const QString edtf = first == last ? yearText(first) : yearText(first) + u'/' + yearText(last);
    return {.first = QDate(first, 1, 1), .last = QDate(last, 12, 31), .time = {}, .edtf = edtf, .problem = Problem::None};
}

Resolved ofWeek(const QDate &within)
{
    const QDate monday = within.addDays(1 - within.dayOfWeek()), sunday = monday.addDays(6);
    return {.first = monday,
            .last = sunday,
            .time = {},
            .edtf = monday.toString(Qt::ISODate) + u'/' + sunday.toString(Qt::ISODate),
            .problem = Problem::None};
}

// The weekday on or before the reference; "last": before it, "next": behind it.
QDate weekdayNear(const QDate &reference, const Parts &parts)
{
    const int back = (reference.dayOfWeek() - *parts.weekday + 7) % 7;
    if (parts.isNext)
        return reference.addDays(back == 0 ? 7 : 7 - back);
    return reference.addDays(back == 0 && parts.isLast ? -7 : -back);
}

// The year in which the day lies nearest to the reference.
int nearestYear(const Reference &reference, int month, int day)
{
    if (!reference.hasMonth)
        return reference.day.year();
    int best = reference.day.year();
    qint64 distance = std::numeric_limits<qint64>::max();
    for (const int year : {best, best - 1, best + 1}) {
        const QDate there(year, month, std::min(day, QDate(year, month, 1).daysInMonth()));
        const qint64 away = std::abs(there.daysTo(reference.day));
        if (there.isValid() && away < distance) {
            distance = away;
            best = year;
        }
    }
    return best;
}

Resolved resolveAway(const Parts &parts, const Reference &reference)
{
    if (parts.yearsAway && reference.hasYear)
        return ofYears(reference.day.year() + *parts.yearsAway, reference.day.year() + *parts.yearsAway);
    if (parts.monthsAway && reference.hasMonth) {
        const QDate month = QDate(reference.day.year(), reference.day.month(), 1).addMonths(*parts.monthsAway);
        return ofMonth(month.year(), month.month());
    }
    if (!reference.hasDay)
        return failed(Problem::NeedsDay);
    if (parts.weekAway)
        return ofWeek(reference.day.addDays(7 * *parts.weekAway));
    return ofDay(reference.day.addDays(parts.daysAway.value_or(0)), parts);
}

Resolved resolve(const Parts &parts, const Reference &reference)
{
    if (parts.isRelative())
        return parts.year || parts.month || parts.day ? failed(Problem::Unreadable) : resolveAway(parts, reference);
    if (parts.month && (*parts.month < 1 || *parts.month > 12))
        return failed(Problem::NoSuchDay);
    if (parts.year && !parts.month && !parts.day) {
        if (parts.time || parts.weekday || *parts.year < 1)
            return failed(Problem::Unreadable);
        return ofYears(*parts.year, parts.isDecade ? *parts.year + 9 : *parts.year);
    }
    if (parts.month) {
        if (!parts.year && !reference.hasYear)
            return failed(Problem::NeedsYear);
        const int year = parts.year.value_or(nearestYear(reference, *parts.month, parts.day.value_or(15)));
        if (parts.day)
            return ofDay(QDate(year, *parts.month, *parts.day), parts);
        return parts.time ? failed(Problem::Unreadable) : ofMonth(year, *parts.month);
    }
    if (parts.year || (parts.day && !parts.isOrdinal))
        return failed(Problem::Unreadable);
    if (!reference.hasDay)
        return failed(Problem::NeedsDay);
    if (parts.weekday && !parts.day)
        return ofDay(weekdayNear(reference.day, parts), parts);
    return ofDay(parts.day ? QDate(reference.day.year(), reference.day.month(), *parts.day) : reference.day, parts);
}

struct Side {
    std::optional<Parts> parts;
    Doubt doubt;
    Problem problem = Problem::Unreadable;
};

Side readSide(QString text, const QLocale &locale)
{
    Side side;
    side.doubt = takeDoubt(text);
    const ReadParts read = readDateParts(text, locale);
    side.parts = read.parts;
    side.problem = read.problem;
    if (side.parts && side.parts->isRough)
        side.doubt.approximate = true;
    return side;
}

TypedDate single(const QString &text, const Reference &reference, const QLocale &locale)
{
    const Side side = readSide(text, locale);
    if (!side.parts)
        return {{}, side.problem};
    const Resolved resolved = resolve(*side.parts, reference);
    if (resolved.problem != Problem::None)
        return {{}, resolved.problem};
    QString edtf = resolved.edtf;
    const QString mark = side.doubt.mark();
    if (const qsizetype slash = edtf.indexOf(u'/'); slash >= 0)
        edtf.insert(slash, mark);
    return {edtf + mark, Problem::None};
}

bool isNumericDate(const QString &word)
{
    static const QRegularExpression form(uR"(^\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?(t[^/]*)?$|^\d{1,2}([-/.])\d{1,2}\3\d{4}$)"_s);
    return form.match(word).hasMatch();
}

// The two ends of a span, if it is one.
std::optional<std::pair<QString, QString>> endsOf(const QString &text)
{
    const auto parted = [&text](const QString &by) -> std::optional<std::pair<QString, QString>> {
        const qsizetype at = text.indexOf(by);
        if (at <= 0 || text.indexOf(by, at + by.size()) >= 0)
            return std::nullopt;
        return std::pair(text.first(at).trimmed(), text.sliced(at + by.size()).trimmed());
    };
    if (text.startsWith("between "_L1)) {
        auto ends = parted(u" and "_s);
        if (ends)
            ends->first = ends->first.mid(8);
        return ends;
    }
    for (const QString &by : {QString(dash), u" to "_s, u" until "_s, u" till "_s, u" through "_s})
        if (auto ends = parted(by)) {
            if (ends->first.startsWith("from "_L1))
                ends->first = ends->first.mid(5);
            return ends;
        }
    const QStringList words = text.split(u' ');
    for (const QChar by : {u'/', u'-'})
        for (const QString &word : words)
            if (word.count(by) == 1 && !isNumericDate(word))
                return parted(QString(by));
    return std::nullopt;
}

// What one end leaves out it has from the other: "11–14 Sept", "Sept 11–14, 2012", "11 Sept 21:40–22:15".
void share(Parts &first, Parts &last)
{
    const auto fill = [](auto &one, auto &other) {
        if (!one)
            one = other;
        else if (!other)
            other = one;
    };
    if (first.isRelative() || last.isRelative() || first.weekday || last.weekday)
        return;
    const bool daysOnly = first.day || last.day || (first.time && last.time);
    fill(first.year, last.year);
    if (daysOnly)
        fill(first.month, last.month);
    if (first.time && last.time)
        fill(first.day, last.day);
}

TypedDate span(const std::pair<QString, QString> &ends, Doubt doubt, const Reference &reference, const QLocale &locale)
{
    Side left = readSide(ends.first, locale), right = readSide(ends.second, locale);
    for (const Side &side : {left, right})
        if (!side.parts)
            return {{}, side.problem};
    const bool yearBefore = left.parts->month && !left.parts->year, ownDay = right.parts->hasDate();
    share(*left.parts, *right.parts);
    Resolved first = resolve(*left.parts, reference), last = resolve(*right.parts, reference);
    for (const Resolved &end : {first, last})
        if (end.problem != Problem::None)
            return {{}, end.problem};
    const auto reversed = [&] { return first.first > last.last || (first.first == last.last && first.time > last.time); };
    if (reversed() && yearBefore && left.parts->year) { // 28 Dec – 3 Jan 2013
        --*left.parts->year;
        first = resolve(*left.parts, reference);
    }
    if (reversed() && !ownDay) // 21:40–1:15
        last = ofDay(last.first.addDays(1), *right.parts);
    if (first.problem != Problem::None || reversed() || first.edtf.contains(u'/') || last.edtf.contains(u'/'))
        return {{}, Problem::Reversed};
    for (Doubt *own : {&left.doubt, &right.doubt}) {
        own->approximate |= doubt.approximate;
        own->uncertain |= doubt.uncertain;
    }
    return {first.edtf + left.doubt.mark() + u'/' + last.edtf + right.doubt.mark(), Problem::None};
}

} // namespace

TypedDate readTypedDate(const QString &typed, const QString &reference, const QLocale &locale)
{
    QString text = normalised(typed);
    if (text.isEmpty())
        return {};
    const Reference known = referenceOf(reference);
    const bool opensBefore = text.startsWith("../"_L1) || takeWord(text, {u"before"_s, u"until"_s, u"till"_s, u"by"_s});
    if (text.startsWith("../"_L1))
        text = text.sliced(3);
    if (!opensBefore && !text.endsWith("/.."_L1)) {
        // What stands before or behind a span is said of both ends; in EDTF, with a slash, of its own end.
        QString inner = text;
        const Doubt doubt = text.contains(u'/') ? Doubt() : takeDoubt(inner);
        if (const auto ends = endsOf(inner))
            return span(*ends, doubt, known, locale);
    }
    const bool opensBehind = !opensBefore && (text.endsWith("/.."_L1) || takeWord(text, {u"after"_s, u"since"_s, u"from"_s}));
    if (text.endsWith("/.."_L1))
        text.chop(3);
    TypedDate date = single(text, known, locale);
    if (date.problem != Problem::None || !(opensBefore || opensBehind))
        return date;
    if (date.edtf.contains(u'/'))
        return {{}, Problem::Unreadable};
    date.edtf = opensBefore ? u"../"_s + date.edtf : date.edtf + u"/.."_s;
    return date;
}

} // namespace sidelight
