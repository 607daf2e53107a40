// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ActionLine.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace sidelight {

namespace {

// What QJsonDocument does not tell: how deep the brackets go, and how many fields the object has when one is given twice.
struct Shape {
    int depth = 0;
    int fields = 0;
};

Shape shapeOf(QByteArrayView json)
{
    Shape shape;
    int level = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            shape.depth = std::max(shape.depth, ++level);
        } else if (c == '}' || c == ']') {
            --level;
        } else if (c == ':' && level == 1) {
            ++shape.fields;
        }
    }
    return shape;
}

bool isDay(const QString &date)
{
    static const QRegularExpression pattern(QStringLiteral("^(-?\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?[~?%]?$"));
    const QRegularExpressionMatch match = pattern.match(date);
    if (!match.hasMatch())
        return false;
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
    const int day = match.captured(3).isEmpty() ? 1 : match.captured(3).toInt();
    return QDate::isValid(year == 0 ? 4 : year, month, day); // EDTF has a year 0, a leap year; QDate has none
}

bool isMoment(QString date)
{
    if (date.endsWith(QLatin1Char('~')) || date.endsWith(QLatin1Char('?')) || date.endsWith(QLatin1Char('%')))
        date.chop(1);
    static const QRegularExpression time(
        QStringLiteral("^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$"));
    return date.size() > 11 && date.at(10) == QLatin1Char('T') && isDay(date.first(10)) && time.match(date.sliced(11)).hasMatch();
}

bool isEdtf(const QString &date)
{
    const QStringList ends = date.split(QLatin1Char('/'));
    const auto isSaid = [](const QString &end) { return isDay(end) || isMoment(end); };
    if (ends.size() == 1)
        return isSaid(date);
    const auto isEnd = [&](const QString &end) { return end.isEmpty() || end == QLatin1String("..") || isSaid(end); };
    return ends.size() == 2 && std::ranges::all_of(ends, isEnd) && std::ranges::any_of(ends, isSaid);
}

bool isControl(QChar c) { return c.category() == QChar::Other_Control; }
bool isControlWithinText(QChar c) { return isControl(c) && c != QLatin1Char('\n') && c != QLatin1Char('\t'); }

} // namespace

ActionLine::ActionLine(int number, const QByteArray &json)
    : m_number(number)
{
    const auto refuseLine = [number](const QString &sentence) {
        sidelight::refuse(ErrorKind::Invalid, tr("Line %1: %2").arg(QString::number(number), sentence));
    };
    if (json.size() > mostBytes)
        refuseLine(tr("the line is longer than 1 MiB."));
    const Shape shape = shapeOf(json);
    if (shape.depth > mostDepth)
        refuseLine(tr("the brackets are nested more than %1 deep.").arg(mostDepth));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        refuseLine(tr("this is not JSON (%1, at byte %2).").arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        refuseLine(tr("an action is one JSON object, in braces."));
    m_fields = document.object();
    if (m_fields.size() != shape.fields)
        refuseLine(tr("a field stands there twice."));
    m_taken.insert(QStringLiteral("do"));
}

QJsonValue ActionLine::take(QLatin1StringView field, Need need)
{
    m_taken.insert(field);
    const QJsonValue value = m_fields.value(field);
    if (value.isUndefined() && need == Required)
        refuse(field, tr("this field is needed, and it is missing."));
    return value;
}

QString ActionLine::string(QLatin1StringView field, const QJsonValue &value, int longest) const
{
    if (value.isUndefined())
        return {};
    if (!value.isString())
        refuse(field, tr("this must be a text, in quotation marks."));
    QString text = value.toString();
    if (text.size() > longest)
        refuse(field, tr("this text is longer than %1 characters.").arg(longest));
    if (!text.isValidUtf16() || text.contains(QChar::Null))
        refuse(field, tr("this text has a character in it that is none."));
    return text;
}

QString ActionLine::oneLine(QLatin1StringView field, const QJsonValue &value) const
{
    QString text = string(field, value, longestName);
    if (std::ranges::any_of(text, isControl))
        refuse(field, tr("this must be one line without control characters."));
    return text;
}

QString ActionLine::name(QLatin1StringView field, Need need)
{
    QString text = oneLine(field, take(field, need));
    if (need == Required && text.trimmed().isEmpty())
        refuse(field, tr("this must not be empty."));
    return text;
}

QString ActionLine::text(QLatin1StringView field, Need need)
{
    QString text = string(field, take(field, need), longestText);
    if (need == Required && text.trimmed().isEmpty())
        refuse(field, tr("this must not be empty."));
    if (std::ranges::any_of(text, isControlWithinText))
        refuse(field, tr("this text has a control character in it."));
    return text;
}

QString ActionLine::words(QLatin1StringView field)
{
    QString text = string(field, take(field, Required), longestText);
    if (text.isEmpty())
        refuse(field, tr("this must not be empty."));
    return text;
}

int ActionLine::integer(QLatin1StringView field, int least, int most, int fallback)
{
    const QJsonValue value = take(field);
    if (value.isUndefined())
        return fallback;
    const double number = value.toDouble();
    if (!value.isDouble() || !std::isfinite(number) || std::floor(number) != number || number < least || number > most)
        refuse(field, tr("this must be a whole number from %1 to %2.").arg(least).arg(most));
    return int(number);
}

bool ActionLine::flag(QLatin1StringView field, bool fallback)
{
    const QJsonValue value = take(field);
    if (!value.isUndefined() && !value.isBool())
        refuse(field, tr("this must be true or false."));
    return value.toBool(fallback);
}

double ActionLine::coordinate(QLatin1StringView field, double least, double most, double fallback)
{
    const QJsonValue value = take(field);
    if (value.isUndefined())
        return fallback;
    const double number = value.toDouble();
    if (!value.isDouble() || !std::isfinite(number) || number < least || number > most)
        refuse(field,
               tr("this must be a number from %1 to %2.").arg(QString::number(least, 'f', 0), QString::number(most, 'f', 0)));
    return number;
}

QString ActionLine::date(QLatin1StringView field)
{
    QString text = oneLine(field, take(field));
    if (!text.isEmpty() && !isEdtf(text))
        refuse(field, tr("“%1” is not a date as EDTF has it, such as 2012-09-11, 2012-09 or 2012-09~.").arg(shown(text)));
    return text;
}

qsizetype ActionLine::choice(QLatin1StringView field, const QStringList &keys, Need need)
{
    const QJsonValue value = take(field, need);
    if (value.isUndefined())
        return -1;
    const QString key = oneLine(field, value);
    const qsizetype place = keys.indexOf(key);
    if (place < 0)
        refuse(field, tr("“%1” is none of these: %2.").arg(shown(key), keys.join(QLatin1String(", "))));
    return place;
}

QStringList ActionLine::texts(QLatin1StringView field)
{
    const QJsonValue value = take(field);
    if (value.isUndefined())
        return {};
    if (!value.isArray())
        refuse(field, tr("this must be a list of texts, in brackets."));
    const QJsonArray array = value.toArray();
    if (array.size() > longestList)
        refuse(field, tr("this list has more than %1 entries.").arg(longestList));
    QStringList texts;
    for (const QJsonValue &entry : array)
        texts.append(oneLine(field, entry));
    return texts;
}

QStringList ActionLine::names(QLatin1StringView field)
{
    QStringList names;
    for (const QString &name : texts(field)) {
        if (name.trimmed().isEmpty())
            refuse(field, tr("an entry of this list is empty."));
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

ActionReference ActionLine::reference(QLatin1StringView field, Need need)
{
    // A claim is named by its text, which may be longer than a name and have several lines.
    QString name = string(field, take(field, need), longestText);
    if (name.isEmpty() && has(field))
        refuse(field, tr("this must not be empty."));
    return {m_number, field, name};
}

QList<ActionReference> ActionLine::references(QLatin1StringView field)
{
    QList<ActionReference> references;
    for (const QString &name : names(field))
        references.append({m_number, field, name});
    return references;
}

void ActionLine::finish(const QString &kind) const
{
    for (const QString &field : m_fields.keys())
        if (!m_taken.contains(field))
            sidelight::refuse(
                ErrorKind::Invalid,
                tr("Line %1, field “%2”: an action “%3” has no such field.").arg(QString::number(m_number), shown(field), kind));
}

void ActionLine::refuse(QLatin1StringView field, const QString &sentence) const
{
    refuse(m_number, field, ErrorKind::Invalid, sentence);
}

void ActionLine::refuse(int line, QLatin1StringView field, ErrorKind kind, const QString &sentence)
{
    sidelight::refuse(kind, tr("Line %1, field “%2”: %3").arg(QString::number(line), field, sentence));
}

QString ActionLine::shown(const QString &text)
{
    constexpr qsizetype longest = 80;
    if (text.size() <= longest)
        return text;
    const bool splits = text.at(longest - 1).isHighSurrogate();
    return text.first(splits ? longest - 1 : longest) + QChar(0x2026);
}

} // namespace sidelight
