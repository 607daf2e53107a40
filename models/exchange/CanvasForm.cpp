// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/CanvasForm.h"

#include "models/board/BoardContent.h"

#include <QColor>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>

namespace sidelight::canvas {

using namespace Qt::StringLiterals;

namespace {

constexpr auto theirsKey = "theirs"_L1, oursKey = "ours"_L1;
const QString between = QStringLiteral(" · "); // type and label

// The six, as our boards show them: red, orange, yellow, green, cyan, purple.
constexpr std::array<QRgb, 6> presets{0xFFE93147, 0xFFEC7500, 0xFFE0AC00, 0xFF08B94E, 0xFF00BFBC, 0xFF7852EE};

QColor parsedColour(const QString &text)
{
    static const QRegularExpression hex(u"^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"_s);
    static const QRegularExpression triple(u"^\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*$"_s);
    if (hex.match(text).hasMatch())
        return QColor::fromString(text);
    if (const QRegularExpressionMatch match = triple.match(text); match.hasMatch())
        return QColor(qMin(match.captured(1).toInt(), 255), qMin(match.captured(2).toInt(), 255),
                      qMin(match.captured(3).toInt(), 255));
    return {};
}

bool isPreset(const QString &text) { return text.size() == 1 && text.front() >= u'1' && text.front() <= u'6'; }

// The side of `card` towards `other`, by the direction between their centres and the shape of the card.
QString sideTowards(const QRect &card, const QRect &other)
{
    const double x = (other.x() + other.width() / 2.0) - (card.x() + card.width() / 2.0);
    const double y = (other.y() + other.height() / 2.0) - (card.y() + card.height() / 2.0);
    if (std::abs(x) * card.height() >= std::abs(y) * card.width())
        return x >= 0 ? u"right"_s : u"left"_s;
    return y >= 0 ? u"bottom"_s : u"top"_s;
}

QJsonObject objectOf(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

} // namespace

QRect pixels(const Card &card)
{
    const auto whole = [](double value, double least, double greatest) {
        return int(std::lround(std::isfinite(value) ? std::clamp(value, least, greatest) : least));
    };
    return {whole(card.x, -1e6, 1e6), whole(card.y, -1e6, 1e6), whole(card.width, 1, 1e5), whole(card.height, 1, 1e5)};
}

QJsonObject node(const Card &card, const QString &text)
{
    const QRect rect = pixels(card);
    QJsonObject object{{"x"_L1, rect.x()}, {"y"_L1, rect.y()}, {"width"_L1, rect.width()}, {"height"_L1, rect.height()}};
    const bool isGroup = card.kind == CardKind::Group;
    object["type"_L1] = isGroup ? "group"_L1 : "text"_L1;
    if (!isGroup || !text.isEmpty())
        object[isGroup ? "label"_L1 : "text"_L1] = text;
    if (card.colour >= 1 && card.colour <= 6)
        object["color"_L1] = QString::number(card.colour);
    return object;
}

QJsonObject edge(const QRect &from, const QRect &to, const QString &label, const LinkLook &look)
{
    QJsonObject object{{"fromSide"_L1, sideTowards(from, to)}, {"toSide"_L1, sideTowards(to, from)}};
    if (!label.isEmpty())
        object["label"_L1] = label;
    if (look.fromEnd != LinkEnd::None)
        object["fromEnd"_L1] = u"arrow"_s;
    if (look.toEnd == LinkEnd::None)
        object["toEnd"_L1] = u"none"_s;
    return object;
}

QString label(LinkKind kind, const QString &typeName, const QString &label)
{
    const QString type = kind == LinkKind::Custom ? typeName : nameOf(kind);
    if (type.isEmpty() || label.isEmpty())
        return type + label;
    return type + between + label;
}

LinkWords linkWords(const QString &label, const QStringList &ownTypes)
{
    const qsizetype at = label.indexOf(between);
    const QString type = (at < 0 ? label : label.first(at)).trimmed(),
                  rest = at < 0 ? QString() : label.sliced(at + between.size());
    if (ownTypes.contains(type))
        return {LinkKind::Custom, type, rest};
    for (int i = 0; i < int(LinkKind::Custom); ++i)
        if (const auto kind = LinkKind(i); type == nameOf(kind) || type == keyOf(kind))
            return {kind, {}, rest};
    return {LinkKind::Custom, {}, label};
}

int colourOf(const QString &colour)
{
    if (isPreset(colour))
        return colour.front().digitValue();
    const QColor wanted = parsedColour(colour);
    if (!wanted.isValid() || wanted.hslSaturation() < 30) // grey is none of the six
        return 0;
    const auto distance = [&wanted](QRgb preset) {
        const int apart = std::abs(QColor(preset).hue() - wanted.hue());
        return std::min(apart, 360 - apart);
    };
    return 1 + int(std::ranges::min_element(presets, {}, distance) - presets.begin());
}

QString properColour(const QString &colour)
{
    if (isPreset(colour))
        return colour;
    const QColor parsed = parsedColour(colour);
    return parsed.isValid() ? (colour.startsWith(u'#') ? colour : parsed.name()) : QString();
}

QString kept(const QJsonObject &theirs, const QJsonObject &ours)
{
    QJsonObject different, replaced;
    for (auto it = theirs.begin(); it != theirs.end(); ++it) {
        if (ours.value(it.key()) == it.value())
            continue;
        different.insert(it.key(), it.value());
        if (ours.contains(it.key()))
            replaced.insert(it.key(), ours.value(it.key()));
    }
    // What theirs does without, but for what we always write.
    static const QStringList always{u"fromSide"_s, u"toSide"_s, u"x"_s, u"y"_s, u"width"_s, u"height"_s};
    for (auto it = ours.begin(); it != ours.end(); ++it) {
        if (theirs.contains(it.key()) || always.contains(it.key()))
            continue;
        different.insert(it.key(), QJsonValue::Null);
        replaced.insert(it.key(), it.value());
    }
    if (different.isEmpty())
        return {};
    QJsonObject object{{theirsKey, different}};
    // What a node of another type says comes from ours too; it stands for all fields of that type.
    if (different.contains("type"_L1))
        replaced.insert("text"_L1, ours.value("text"_L1));
    object.insert(oursKey, replaced);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject withTheirs(const QJsonObject &ours, const QString &kept)
{
    if (kept.isEmpty())
        return ours;
    static const QStringList ofType{u"type"_s, u"file"_s, u"subpath"_s, u"url"_s};
    const QJsonObject object = objectOf(kept), theirs = object.value(theirsKey).toObject(),
                      replaced = object.value(oursKey).toObject();
    const bool isOtherType = theirs.contains("type"_L1);
    const bool standsForIt = isOtherType && replaced.value("text"_L1) == ours.value("text"_L1);
    QJsonObject result = ours;
    if (standsForIt)
        result.remove("text"_L1);
    for (auto it = theirs.begin(); it != theirs.end(); ++it) {
        const bool isTypes = ofType.contains(it.key());
        const bool holds = isTypes ? standsForIt : !replaced.contains(it.key()) || replaced.value(it.key()) == ours.value(it.key());
        if (!holds || (isOtherType && it.key() == "text"_L1))
            continue;
        if (it.value().isNull() && replaced.contains(it.key()))
            result.remove(it.key());
        else
            result.insert(it.key(), it.value());
    }
    return result;
}

QString theirText(const QString &kept, QLatin1StringView field)
{
    return kept.isEmpty() ? QString() : objectOf(kept).value(theirsKey).toObject().value(field).toString();
}

} // namespace sidelight::canvas
