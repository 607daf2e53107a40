// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Records.h"

#include <QCryptographicHash>
#include <array>

namespace sidelight {

namespace {

constexpr std::array actorKinds{"person", "organisation", "unit", "place", "unnamed"};
constexpr std::array attributionLevels{"", "on the record", "on background", "not for attribution", "off the record"};
constexpr std::array statementModes{"direct quote", "paraphrase", "document", "own observation"};
constexpr std::array stances{"", "asserts", "denies", "qualifies", "questions"};
constexpr std::array cardKinds{"passage", "statement", "actor", "article", "claim", "note", "image", "group"};
constexpr std::array achRatings{"CC", "C", "N", "I", "II", "NA"};
constexpr std::array evidenceKinds{"passage", "statement", "note"};
constexpr std::array articleStates{"unread", "reading", "done", "set aside"};
constexpr std::array linkKinds{"supports", "contradicts", "repeats", "responds to", "derived from", "same as", "before", "custom"};

template <class Enum, size_t count> std::optional<Enum> find(const std::array<const char *, count> &keys, QStringView key)
{
    for (size_t i = 0; i < count; ++i)
        if (key == QLatin1String(keys[i]))
            return Enum(i);
    return std::nullopt;
}

template <size_t count> QStringList list(const std::array<const char *, count> &keys)
{
    QStringList result;
    for (const char *key : keys)
        if (*key)
            result.append(QLatin1String(key));
    return result;
}

} // namespace

Blob::Blob(const QByteArray &bytes)
    : m_bytes(bytes)
    , m_hash(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256))
{
}

QString keyOf(ActorKind value) { return QLatin1String(actorKinds.at(size_t(value))); }
QString keyOf(AttributionLevel value) { return QLatin1String(attributionLevels.at(size_t(value))); }
QString keyOf(StatementMode value) { return QLatin1String(statementModes.at(size_t(value))); }
QString keyOf(Stance value) { return QLatin1String(stances.at(size_t(value))); }
QString keyOf(CardKind value) { return QLatin1String(cardKinds.at(size_t(value))); }
QString keyOf(LinkKind value) { return QLatin1String(linkKinds.at(size_t(value))); }
QString keyOf(AchRating value) { return QLatin1String(achRatings.at(size_t(value))); }
QString keyOf(EvidenceKind value) { return QLatin1String(evidenceKinds.at(size_t(value))); }
QString keyOf(ArticleState value) { return QLatin1String(articleStates.at(size_t(value))); }

template <> std::optional<ActorKind> fromKey(QStringView key) { return find<ActorKind>(actorKinds, key); }
template <> std::optional<AttributionLevel> fromKey(QStringView key) { return find<AttributionLevel>(attributionLevels, key); }
template <> std::optional<StatementMode> fromKey(QStringView key) { return find<StatementMode>(statementModes, key); }
template <> std::optional<Stance> fromKey(QStringView key) { return find<Stance>(stances, key); }
template <> std::optional<CardKind> fromKey(QStringView key) { return find<CardKind>(cardKinds, key); }
template <> std::optional<LinkKind> fromKey(QStringView key) { return find<LinkKind>(linkKinds, key); }
template <> std::optional<AchRating> fromKey(QStringView key) { return find<AchRating>(achRatings, key); }
template <> std::optional<EvidenceKind> fromKey(QStringView key) { return find<EvidenceKind>(evidenceKinds, key); }
template <> std::optional<ArticleState> fromKey(QStringView key) { return find<ArticleState>(articleStates, key); }

template <> QStringList keysOf<ActorKind>() { return list(actorKinds); }
template <> QStringList keysOf<AttributionLevel>() { return list(attributionLevels); }
template <> QStringList keysOf<StatementMode>() { return list(statementModes); }
template <> QStringList keysOf<Stance>() { return list(stances); }
template <> QStringList keysOf<CardKind>() { return list(cardKinds); }
template <> QStringList keysOf<LinkKind>() { return list(linkKinds); }
template <> QStringList keysOf<AchRating>() { return list(achRatings); }
template <> QStringList keysOf<EvidenceKind>() { return list(evidenceKinds); }
template <> QStringList keysOf<ArticleState>() { return list(articleStates); }

} // namespace sidelight
