// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/WrittenDate.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestPhrase = 300;

void addMonth(QHash<QString, int> &months, QString name, int month)
{
    name = name.toLower();
    name.remove(u'.');
    if (name.size() >= 3 && !name.front().isDigit())
        months.insert(name, month);
}

const QHash<QString, int> &monthsByName()
{
    static const QHash<QString, int> all = [] {
        QHash<QString, int> months;
        for (const char *language : {"ar", "tr", "pl", "sv", "uk", "ru", "nl", "pt", "it", "es", "fr", "de", "en"}) {
            const QLocale locale = QLocale(QString::fromLatin1(language));
            for (int month = 1; month <= 12; ++month) {
                addMonth(months, locale.standaloneMonthName(month), month);
                addMonth(months, locale.monthName(month), month);
                addMonth(months, locale.monthName(month, QLocale::ShortFormat), month);
            }
        }
        months.insert(u"sept"_s, 9);
        return months;
    }();
    return all;
}

QString day(int year, int month, int dayOfMonth)
{
    return QDate::isValid(year, month, dayOfMonth) && year >= 1000 ? QDate(year, month, dayOfMonth).toString(Qt::ISODate)
                                                                   : QString();
}

QString month(int year, int monthOfYear) { return day(year, monthOfYear, 1).first(day(year, monthOfYear, 1).isEmpty() ? 0 : 7); }

// 2026-05-04, 2026/05/04, with whatever time behind it; 04.05.2026; 04/05/2026, of which only the year is sure.
QString numericDate(const QString &line)
{
    static const QRegularExpression iso(uR"((?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d))"_s);
    if (const auto match = iso.match(line); match.hasMatch())
        return day(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    static const QRegularExpression dayFirst(uR"((?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\d))"_s);
    const auto match = dayFirst.match(line);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt(), second = match.captured(3).toInt(), year = match.captured(4).toInt();
    if (match.captured(2) == u"." || first > 12 || first == second)
        return day(year, second, first);
    return second > 12 ? day(year, first, second) : day(year, 1, 1).left(4);
}

struct Word {
    QString text; // lower case
    int number = -1;
};

int numberIn(QString word)
{
    static const QRegularExpression shape(u"^(\\d{1,4})(?:st|nd|rd|th|er|º|ª)?$"_s);
    const auto match = shape.match(word);
    return match.hasMatch() ? match.capturedView(1).toInt() : -1;
}

QList<Word> wordsOf(const QString &line)
{
    QList<Word> words;
    QString word;
    for (const QChar c : line + u' ') {
        if (c.isLetterOrNumber() || c.isMark() || c == u'º' || c == u'ª') {
            word += c.toLower();
        } else if (!word.isEmpty()) {
            // "4 de mayo de 2026"
            if (word != u"de" && word != u"of")
                words.append({word, numberIn(word)});
            word.clear();
        }
    }
    return words;
}

bool isYear(int number) { return number >= 1000 && number <= 2999; }

bool isDay(int number) { return number >= 1 && number <= 31; }

// The date around the month's name at `i`.
QString dateAround(const QList<Word> &words, qsizetype i)
{
    const auto number = [&](qsizetype at) { return at >= 0 && at < words.size() ? words[at].number : -1; };
    const int monthOfYear = monthsByName().value(words[i].text);
    if (monthOfYear == 0)
        return {};
    if (isDay(number(i - 1)) && isYear(number(i + 1)))
        return day(number(i + 1), monthOfYear, number(i - 1));
    if (isDay(number(i + 1)) && isYear(number(i + 2)))
        return day(number(i + 2), monthOfYear, number(i + 1));
    return isYear(number(i + 1)) ? month(number(i + 1), monthOfYear) : QString();
}

QString namedDate(const QString &line)
{
    const QList<Word> words = wordsOf(line);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (const QString date = dateAround(words, i); !date.isEmpty())
            return date;
    }
    return {};
}

} // namespace

QString findDate(QStringView line)
{
    const QString head = line.left(longestPhrase).toString();
    if (std::ranges::none_of(head, [](QChar c) { return c.isDigit(); })) // most lines are done with here
        return {};
    const QString date = namedDate(head);
    return date.isEmpty() ? numericDate(head) : date;
}

QString readDate(QStringView value)
{
    const QString trimmed = value.left(longestPhrase).trimmed().toString();
    static const QRegularExpression plain(uR"(^(\d{4})(?:-(\d{2}))?(~?)$)"_s);
    if (const auto match = plain.match(trimmed); match.hasMatch() && match.captured(1).toInt() >= 1000) {
        const bool hasMonth = match.hasCaptured(2) && !match.captured(2).isEmpty();
        if (!hasMonth || !month(match.captured(1).toInt(), match.captured(2).toInt()).isEmpty())
            return trimmed;
    }
    static const QRegularExpression compact(uR"(^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$)"_s);
    if (const auto match = compact.match(trimmed); match.hasMatch())
        return day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    // A date in metadata begins with its own form; only then words are looked for.
    static const QRegularExpression startsIso(uR"(^\d{4}-\d{2}-\d{2})"_s);
    return startsIso.match(trimmed).hasMatch() ? numericDate(trimmed) : findDate(trimmed);
}

bool isOnlyDate(QStringView line)
{
    if (line.size() > 60 || findDate(line).isEmpty())
        return false;
    int otherWords = 0;
    for (const Word &word : wordsOf(line.toString()))
        otherWords += word.number < 0 && !monthsByName().contains(word.text);
    return otherWords <= 3; // a weekday, "at", "pm"
}

} // namespace sidelight
