// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/DateText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace sidelight {

namespace {

struct DateWords {
    Q_DECLARE_TR_FUNCTIONS(sidelight::DateWords)
};

const QRegularExpression &simpleDate()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(\d{4})(?:-(\d{2})(?:-(\d{2})(T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?([?~%])?$)"));
    return pattern;
}

bool isSimple(const QString &text)
{
    const auto match = simpleDate().match(text);
    if (!match.hasMatch())
        return false;
    const int month = match.hasCaptured(2) ? match.captured(2).toInt() : 1;
    const int day = match.hasCaptured(3) ? match.captured(3).toInt() : 1;
    return QDate::isValid(match.captured(1).toInt(), month, day);
}

QString formatted(const QRegularExpressionMatch &match)
{
    const int year = match.captured(1).toInt();
    if (match.captured(2).isEmpty())
        return match.captured(1);
    const int month = match.captured(2).toInt();
    if (match.captured(3).isEmpty())
        return QLocale().toString(QDate(year, month, 1), DateWords::tr("MMM yyyy", "format of a month: see QDate::toString"));
    return QLocale().toString(QDate(year, month, match.captured(3).toInt()),
                              DateWords::tr("d MMM yyyy", "format of a day: see QDate::toString"));
}

QString doubted(const QString &date, const QString &doubt)
{
    if (doubt == u"~")
        return DateWords::tr("about %1").arg(date);
    if (doubt == u"?")
        return DateWords::tr("%1?").arg(date);
    return doubt.isEmpty() ? date : DateWords::tr("about %1?").arg(date);
}

} // namespace

QString dateText(const QString &edtf)
{
    const auto match = simpleDate().match(edtf);
    return match.hasMatch() && isSimple(edtf) ? doubted(formatted(match), match.captured(5)) : edtf;
}

namespace {

// A span by its ends, as `end` says each; anything else as `end` says it.
QString spanned(const QString &edtf, QString (*end)(const QString &))
{
    const qsizetype slash = edtf.indexOf(u'/');
    if (slash < 0 || !isEdtf(edtf))
        return end(edtf);
    const QString from = edtf.first(slash), to = edtf.sliced(slash + 1);
    const auto isOpen = [](const QString &date) { return date.isEmpty() || date == u".."; };
    if (isOpen(from))
        return DateWords::tr("until %1").arg(end(to));
    if (isOpen(to))
        return DateWords::tr("from %1").arg(end(from));
    return DateWords::tr("%1 to %2", "a span of time").arg(end(from), end(to));
}

QString endWithTime(const QString &edtf)
{
    const auto match = simpleDate().match(edtf);
    if (!match.hasMatch() || !isSimple(edtf) || match.captured(4).isEmpty())
        return dateText(edtf);
    const QTime time = QTime::fromString(match.captured(4).mid(1, 5), QStringLiteral("HH:mm"));
    const QString clock = QLocale().toString(time, QLocale::ShortFormat);
    return doubted(DateWords::tr("%1, %2", "a day and the time of day").arg(formatted(match), clock), match.captured(5));
}

QString endInWords(const QString &edtf)
{
    const auto match = simpleDate().match(edtf);
    if (!match.hasMatch() || !isSimple(edtf))
        return edtf;
    const int year = match.captured(1).toInt(), month = match.captured(2).toInt(), day = match.captured(3).toInt();
    QString date = match.captured(1);
    if (day > 0)
        date = QLocale().toString(QDate(year, month, day), DateWords::tr("d MMMM yyyy", "format of a day: see QDate::toString"));
    else if (month > 0)
        date = QLocale().toString(QDate(year, month, 1), DateWords::tr("MMMM yyyy", "format of a month: see QDate::toString"));
    if (const QString time = match.captured(4).mid(1); !time.isEmpty())
        date = DateWords::tr("%1, %2", "a day and a time").arg(date, time);
    const QString doubt = match.captured(5);
    if (doubt == u"~")
        return DateWords::tr("about %1").arg(date);
    if (doubt == u"?")
        return DateWords::tr("perhaps %1").arg(date);
    return doubt.isEmpty() ? date : DateWords::tr("perhaps about %1").arg(date);
}

} // namespace

QString fullDateText(const QString &edtf) { return spanned(edtf, endWithTime); }

QString dateInWords(const QString &edtf) { return spanned(edtf, endInWords); }

QString dayText(qint64 msSince1970)
{
    if (msSince1970 <= 0)
        return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(msSince1970).date(), DateWords::tr("d MMM yyyy"));
}

bool isEdtf(const QString &text)
{
    if (text.isEmpty() || isSimple(text))
        return true;
    const QStringList parts = text.split(u'/');
    const auto isEnd = [](const QString &part) { return part == u".." || isSimple(part); };
    return parts.size() == 2 && isEnd(parts[0]) && isEnd(parts[1]) && !(parts[0] == u".." && parts[1] == u"..");
}

} // namespace sidelight
