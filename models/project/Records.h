// SPDX-License-Identifier: GPL-3.0-or-later
// The records of a project, as plain values. Field names are the ones of the file, the command line and the interface.
#pragma once

#include "models/base/Id.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace sidelight {

// SHA-256 of a blob in the content store; empty is "none".
using ContentHash = QByteArray;

// Bytes for the content store with their hash, which is taken once, where the bytes are made.
class Blob {
public:
    Blob(const QByteArray &bytes); // not explicit: bytes are a blob wherever one is asked for

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const ContentHash &hash() const { return m_hash; }

private:
    QByteArray m_bytes;
    ContentHash m_hash;
};

enum class RecordKind {
    Article,
    Passage,
    Tag,
    Actor,
    Claim,
    Statement,
    Origin,
    Board,
    Card,
    Link,
    LinkType,
    Mention,
    SameAs,
    PassageLink,
    DistinctOrigins,
    Ach,
    Hypothesis,
    Evidence,
    Collection,
    Count,
    Standing = 1000 // no record: a pane that shows the whole project
};

// Each enum below has a text for the file and the command line: keyOf(value), and fromKey<Enum>(text) → optional.
enum class ActorKind { Person, Organisation, Unit, Place, Unnamed };
enum class AttributionLevel { None, OnTheRecord, OnBackground, NotForAttribution, OffTheRecord };
enum class StatementMode { DirectQuote, Paraphrase, Document, OwnObservation };
enum class Stance { None, Asserts, Denies, Qualifies, Questions };
enum class CardKind { Passage, Statement, Actor, Article, Claim, Note, Image, Group };
// How evidence stands to a hypothesis: very consistent, consistent, neutral, inconsistent, very inconsistent, not applicable.
enum class AchRating { CC, C, N, I, II, NA };
enum class EvidenceKind { Passage, Statement, Note };
// How far one has come with an article.
enum class ArticleState { Unread, Reading, Done, SetAside };
enum class LinkKind { Supports, Contradicts, Repeats, RespondsTo, DerivedFrom, SameAs, Before, Custom };

// Highlight colours are 1 to 8, 0 is none. Their shades belong to the reading theme.
inline constexpr int colourCount = 8;

struct Article {
    Id id;
    QString title;
    bool titleGuessed = false; // taken from the first words, since the source had no title line
    QString byline, outlet, url;
    QString published; // EDTF, may be imprecise: 2012-09-11, 2012-09, 2012-09~; empty: unknown
    QString retrieved; // UTC, ISO 8601; empty: unknown
    QString language;  // BCP 47; empty: unknown
    bool rightToLeft = false;
    int length = 0; // of the text, in UTF-16 code units
    ContentHash text, marks, original;
    QString originalName;    // the file's name without its folder; empty for a paste
    QString originalFormat;  // "text/plain", "text/markdown", "text/html"
    qint64 originalSize = 0; // bytes
    QString importer;        // name and version of what read it
    qint64 added = 0;        // UTC, ms since 1970
    Id origin, versionOf;
    QList<Id> tags;
    ArticleState state = ArticleState::Unread;
    bool starred = false;
    QString note{};
    bool operator==(const Article &) const = default;
};

// A highlighted span. Positions are UTF-16 code units of the article's text, end exclusive, at grapheme boundaries.
struct Passage {
    Id id, article;
    int start = 0, end = 0;
    QString quote;
    QString prefix, suffix; // up to 32 code units before and behind
    int colour = 1;
    QString note;
    qint64 added = 0;
    QList<Id> tags;
    QString translation{}, translator{}; // of the quote, and who made it; empty: there is none
    bool operator==(const Passage &) const = default;
};

struct Tag {
    Id id, parent;
    QString name;
    int colour = 0;
    QString note;
    int position = 0;
    bool operator==(const Tag &) const = default;
};

// A grade of an actor, with its reason and the day on which it was given (EDTF; empty: not noted).
struct Grade {
    QString reliability, reason, date;
    bool operator==(const Grade &) const = default;
};

struct Actor {
    Id id, parent; // parent: whom it belongs to, as a unit to a department
    QString name;
    ActorKind kind = ActorKind::Person;
    QStringList aliases;
    QString description, note;
    AttributionLevel level = AttributionLevel::None;
    int headcount = 0;   // how many an unnamed source is said to be; 0: not said
    QString reliability; // Admiralty "A" to "F"; empty: not graded
    QString reliabilityReason;
    ContentHash picture;
    QString affiliation{};        // whom an unnamed source is said to belong to, as printed
    QString reliabilityDate{};    // EDTF
    QList<Grade> earlierGrades{}; // the oldest first
    bool operator==(const Actor &) const = default;
};

struct Claim {
    Id id;
    QString text;
    QString note;
    int position = 0;
    Id parent{};        // the claim of which this one is a part or a shade
    QString happened{}; // EDTF
    bool operator==(const Claim &) const = default;
};

// One link of a statement's chain of speakers; the first is the one nearest to the reader (outlet ← agency ← official).
struct Speaker {
    Id actor;
    QString printed; // the form in which the article names them; empty: not noted
    bool operator==(const Speaker &) const = default;
};

struct Statement {
    Id id, passage;
    QList<Speaker> speakers;
    StatementMode mode = StatementMode::Paraphrase;
    Id claim;
    Stance stance = Stance::None;
    int credibility = 0;               // 1 to 6; 0: not graded
    QString reliability;               // overrides the speaker's; empty: the speaker's
    QString happened, said, published; // EDTF
    QString note;
    qint64 added = 0;
    bool operator==(const Statement &) const = default;
};

struct Origin {
    Id id;
    QString name, note;
    bool operator==(const Origin &) const = default;
};

struct Board {
    Id id;
    QString name, note;
    int position = 0;
    QString canvas{}; // what a JSON Canvas said of it that has no field here, as a JSON object; empty: nothing
    bool operator==(const Board &) const = default;
};

// A card's geometry is in board units: 1 is a pixel at 100 %; x grows rightward, y downward, at most ±1,000,000.
struct Card {
    Id id, board;
    CardKind kind = CardKind::Note;
    Id shows;          // what it stands for; none for notes, groups, images and for what was deleted
    QString note;      // the text of a note card; the title of a group
    QString lastWords; // what it showed when that was deleted; a card with lastWords and no `shows` is a marked one
    double x = 0, y = 0, width = 240, height = 120;
    int colour = 0; // 1 to 6 as in JSON Canvas; 0: none
    int z = 0;
    bool locked = false;
    ContentHash image;
    QString canvas{}; // as of a board
    bool operator==(const Card &) const = default;
};

struct Link {
    Id id, board, from, to; // from and to are cards of the board
    LinkKind kind = LinkKind::Supports;
    Id customType;
    QString label, note;
    QList<Id> evidence; // passages
    QString canvas{};   // as of a board
    bool operator==(const Link &) const = default;
};

// Two passages that belong together, usually of different articles; it stands on no board.
struct PassageLink {
    Id id, from, to;
    LinkKind kind = LinkKind::Supports;
    Id customType;
    QString label, note;
    qint64 added = 0;
    bool operator==(const PassageLink &) const = default;
};

// A link type of the user's own.
struct LinkType {
    Id id;
    QString name, inverse;
    int colour = 0;
    int dash = 0;
    int ends = 0;
    bool operator==(const LinkType &) const = default;
};

// An actor named in a passage without being its speaker.
struct Mention {
    Id id, passage, actor;
    bool operator==(const Mention &) const = default;
};

// "Possibly the same as", between two actors.
struct SameAs {
    Id id, first, second;
    int confidence = 0; // percent
    QString reason;
    bool operator==(const SameAs &) const = default;
};

// Two articles of which somebody has said that they do not come from one origin.
struct DistinctOrigins {
    Id id, first, second;
    QString note;
    bool operator==(const DistinctOrigins &) const = default;
};

// An analysis of competing hypotheses.
struct Ach {
    Id id;
    QString name, note;
    int position = 0;
    bool operator==(const Ach &) const = default;
};

struct Hypothesis {
    Id id, ach;
    QString text, note;
    int position = 0;
    bool operator==(const Hypothesis &) const = default;
};

// How one piece of evidence stands to one hypothesis; where there is none it has not been rated.
struct Rating {
    Id hypothesis;
    AchRating rating = AchRating::N;
    bool operator==(const Rating &) const = default;
};

// A row of an ACH matrix.
struct Evidence {
    Id id, ach;
    EvidenceKind kind = EvidenceKind::Note;
    Id shows;          // the passage or statement; none for a note and for what was deleted
    QString note;      // the text of a note, or a remark
    QString lastWords; // as of a card
    int position = 0;
    QList<Rating> ratings{}; // in order of the hypotheses' ids, one each
    bool operator==(const Evidence &) const = default;
};

// Articles that belong together: put there by hand, in their order, or, of a smart collection, whatever its query finds.
struct Collection {
    Id id, parent;
    QString name, note;
    int position = 0;
    QString query;      // a saved search; empty: by hand
    QList<Id> articles; // none of a smart collection
    bool operator==(const Collection &) const = default;
};

QString keyOf(ActorKind);
QString keyOf(AttributionLevel);
QString keyOf(StatementMode);
QString keyOf(Stance);
QString keyOf(CardKind);
QString keyOf(LinkKind);
QString keyOf(AchRating);
QString keyOf(EvidenceKind);
QString keyOf(ArticleState);
template <class Enum> std::optional<Enum> fromKey(QStringView key);
template <> std::optional<ActorKind> fromKey(QStringView);
template <> std::optional<AttributionLevel> fromKey(QStringView);
template <> std::optional<StatementMode> fromKey(QStringView);
template <> std::optional<Stance> fromKey(QStringView);
template <> std::optional<CardKind> fromKey(QStringView);
template <> std::optional<LinkKind> fromKey(QStringView);
template <> std::optional<AchRating> fromKey(QStringView);
template <> std::optional<EvidenceKind> fromKey(QStringView);
template <> std::optional<ArticleState> fromKey(QStringView);
// All keys of an enum in order, for messages ("kind must be one of …").
template <class Enum> QStringList keysOf();
template <> QStringList keysOf<ActorKind>();
template <> QStringList keysOf<AttributionLevel>();
template <> QStringList keysOf<StatementMode>();
template <> QStringList keysOf<Stance>();
template <> QStringList keysOf<CardKind>();
template <> QStringList keysOf<LinkKind>();
template <> QStringList keysOf<AchRating>();
template <> QStringList keysOf<EvidenceKind>();
template <> QStringList keysOf<ArticleState>();

} // namespace sidelight

// Moved by copying their bytes, as their members can be: there may be a hundred thousand of each.
Q_DECLARE_TYPEINFO(sidelight::Article, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(sidelight::Passage, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(sidelight::Statement, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(sidelight::Speaker, Q_RELOCATABLE_TYPE);
