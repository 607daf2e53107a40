// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ActionRow.h"

#include "models/board/CardGeometry.h"
#include "models/lists/NewPassage.h"
#include "models/text/TextAnchor.h"

#include <array>
#include <optional>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

constexpr double farthest = 1'000'000, mostSize = 100'000; // as the file has it

// The reliability of a source, A to F; empty when the field is not there.
QString letterIn(ActionLine &line)
{
    static const QStringList letters{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s};
    return letters.value(line.choice("reliability"_L1, letters));
}

struct ActorAction final : Action {
    explicit ActorAction(ActionLine &line)
        : Action(line)
        , parent(line.reference("parent"_L1))
    {
        actor.name = line.name("name"_L1, ActionLine::Required);
        actor.kind = line.choice("kind"_L1, ActorKind::Person);
        actor.aliases = line.names("aliases"_L1);
        actor.description = line.text("description"_L1);
        actor.note = line.text("note"_L1);
        actor.level = line.choice("level"_L1, AttributionLevel::None);
        actor.headcount = line.integer("headcount"_L1, 0, 1'000'000, 0);
        actor.reliability = letterIn(line);
        actor.reliabilityReason = line.text("reliabilityReason"_L1);
        actor.reliabilityDate = line.date("reliabilityDate"_L1);
        actor.affiliation = line.text("affiliation"_L1);
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::Actor; }
    void apply(ActionRun &run, const QList<Id> &ids) const override
    {
        Actor made = actor;
        made.id = ids.first();
        made.parent = run.names().find(parent, RecordKind::Actor);
        run.insert(line(), "name"_L1, made);
        run.names().addName(RecordKind::Actor, made.name, made.id);
    }

    Actor actor;
    ActionReference parent;
};

struct TagAction final : Action {
    explicit TagAction(ActionLine &line)
        : Action(line)
        , parent(line.reference("parent"_L1))
    {
        tag.name = line.name("name"_L1, ActionLine::Required);
        tag.colour = line.integer("colour"_L1, 0, colourCount, 0);
        tag.note = line.text("note"_L1);
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::Tag; }
    void apply(ActionRun &run, const QList<Id> &ids) const override
    {
        Tag made = tag;
        made.id = ids.first();
        made.parent = run.names().find(parent, RecordKind::Tag);
        made.position = run.nextPosition(RecordKind::Tag);
        run.insert(line(), "name"_L1, made);
        run.names().addName(RecordKind::Tag, made.name, made.id);
    }

    Tag tag;
    ActionReference parent;
};

struct HighlightAction final : Action {
    explicit HighlightAction(ActionLine &line)
        : Action(line)
        , article(line.reference("article"_L1, ActionLine::Required))
        , tags(line.references("tags"_L1))
    {
        quote = line.words("quote"_L1);
        occurrence = line.integer("occurrence"_L1, 1, 1'000'000, 1);
        colour = line.integer("colour"_L1, 1, colourCount, 1);
        note = line.text("note"_L1);
        translation = line.text("translation"_L1);
        translator = line.name("translator"_L1);
        if (translation.isEmpty() && !translator.isEmpty())
            line.refuse("translator"_L1, ActionLine::tr("there is no “translation” that somebody could have made."));
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::Passage; }
    [[nodiscard]] int idCount() const override { return 1 + int(tags.size()); } // each tag may be new
    void apply(ActionRun &run, const QList<Id> &ids) const override
    {
        Passage made;
        made.id = ids.first();
        made.article = run.names().find(article, RecordKind::Article);
        made.colour = colour;
        made.note = note;
        made.translation = translation;
        made.translator = translator;
        made.added = run.at();
        anchor(run, made);
        for (qsizetype i = 0; i < tags.size(); ++i)
            made.tags.append(tagFor(run, tags.at(i), ids.at(i + 1)));
        run.insert(line(), "quote"_L1, made);
    }

    void anchor(ActionRun &run, Passage &passage) const;
    // The tag of that name; it is made when there is none.
    [[nodiscard]] Id tagFor(ActionRun &run, const ActionReference &reference, Id newId) const
    {
        if (const Id found = run.names().tryFind(reference, {RecordKind::Tag}).id; found.isValid())
            return found;
        Tag tag;
        tag.id = newId;
        tag.name = reference.name;
        tag.position = run.nextPosition(RecordKind::Tag);
        run.insert(line(), "tags"_L1, tag);
        run.names().addName(RecordKind::Tag, tag.name, tag.id);
        return tag.id;
    }

    ActionReference article;
    QList<ActionReference> tags;
    QString quote, note, translation, translator;
    int occurrence = 1;
    int colour = 1;
};

// The article's id stands in `passage`; this fills in where the words are.
void HighlightAction::anchor(ActionRun &run, Passage &passage) const
{
    const QString &text = run.textOf(passage.article);
    const std::expected<TextSpan, int> span = findQuote(text, quote, occurrence);
    if (!span && span.error() == 0)
        ActionLine::refuse(line(), "quote"_L1, ErrorKind::NotFound,
                           ActionLine::tr("the article does not have the words “%1”.").arg(ActionLine::shown(quote)));
    if (!span)
        ActionLine::refuse(line(), "occurrence"_L1, ErrorKind::NotFound,
                           ActionLine::tr("the last place in the article with these words is number %1.").arg(span.error()));
    placePassage(passage, *span, quoteOf(text, *span));
}

struct ClaimAction final : Action {
    explicit ClaimAction(ActionLine &line)
        : Action(line)
        , parent(line.reference("parent"_L1))
    {
        claim.text = line.text("text"_L1, ActionLine::Required);
        claim.note = line.text("note"_L1);
        claim.happened = line.date("happened"_L1);
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::Claim; }
    void apply(ActionRun &run, const QList<Id> &ids) const override
    {
        Claim made = claim;
        made.id = ids.first();
        made.parent = run.names().find(parent, RecordKind::Claim);
        made.position = run.nextPosition(RecordKind::Claim);
        run.insert(line(), "text"_L1, made);
        run.names().addName(RecordKind::Claim, made.text, made.id);
    }

    Claim claim;
    ActionReference parent;
};

struct StatementAction final : Action {
    explicit StatementAction(ActionLine &line)
        : Action(line)
        , passage(line.reference("passage"_L1, ActionLine::Required))
        , claim(line.reference("claim"_L1))
        , speakers(line.references("speakers"_L1))
        , printed(line.texts("printed"_L1))
    {
        statement.mode = line.choice("mode"_L1, StatementMode::Paraphrase);
        statement.stance = line.choice("stance"_L1, Stance::None);
        statement.credibility = line.integer("credibility"_L1, 0, 6, 0);
        statement.reliability = letterIn(line);
        statement.happened = line.date("happened"_L1);
        statement.said = line.date("said"_L1);
        statement.published = line.date("published"_L1);
        statement.note = line.text("note"_L1);
        if (speakers.isEmpty())
            line.refuse("speakers"_L1, ActionLine::tr("a statement needs a speaker at least."));
        if (printed.size() > speakers.size())
            line.refuse("printed"_L1, ActionLine::tr("there are more entries than in “speakers”."));
        if (statement.stance != Stance::None && claim.name.isEmpty())
            line.refuse("stance"_L1, ActionLine::tr("a stance needs a claim that it is about."));
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::Statement; }
    void apply(ActionRun &run, const QList<Id> &ids) const override
    {
        Statement made = statement;
        made.id = ids.first();
        made.passage = run.names().find(passage, RecordKind::Passage);
        made.claim = run.names().find(claim, RecordKind::Claim);
        made.added = run.at();
        for (qsizetype i = 0; i < speakers.size(); ++i)
            made.speakers.append({run.names().find(speakers.at(i), RecordKind::Actor), printed.value(i)});
        run.insert(line(), "passage"_L1, made);
    }

    Statement statement;
    ActionReference passage, claim;
    QList<ActionReference> speakers; // the one nearest to the reader first
    QStringList printed;             // how the article names each of them; empty: not noted
};

struct BoardAction final : Action {
    explicit BoardAction(ActionLine &line)
        : Action(line)
    {
        board.name = line.name("name"_L1, ActionLine::Required);
        board.note = line.text("note"_L1);
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::Board; }
    void apply(ActionRun &run, const QList<Id> &ids) const override
    {
        Board made = board;
        made.id = ids.first();
        made.position = run.nextPosition(RecordKind::Board);
        run.insert(line(), "name"_L1, made);
        run.names().addName(RecordKind::Board, made.name, made.id);
    }

    Board board;
};

CardKind cardKindOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Passage:
        return CardKind::Passage;
    case RecordKind::Statement:
        return CardKind::Statement;
    case RecordKind::Actor:
        return CardKind::Actor;
    case RecordKind::Article:
        return CardKind::Article;
    case RecordKind::Claim:
        return CardKind::Claim;
    default:
        return CardKind::Note;
    }
}

struct CardAction final : Action {
    explicit CardAction(ActionLine &line)
        : Action(line)
        , board(line.reference("board"_L1, ActionLine::Required))
        , shows(line.reference("shows"_L1))
    {
        card.note = line.text("note"_L1);
        card.x = line.coordinate("x"_L1, -farthest, farthest, 0);
        card.y = line.coordinate("y"_L1, -farthest, farthest, 0);
        card.width = line.coordinate("width"_L1, 1, mostSize, card.width);
        card.height = line.coordinate("height"_L1, 1, mostSize, card.height);
        card.colour = line.integer("colour"_L1, 0, 6, 0);
        card.locked = line.flag("locked"_L1, false);
        if (line.has("shows"_L1) == line.has("note"_L1))
            line.refuse("shows"_L1, ActionLine::tr("a card has either this or “note”."));
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::Card; }
    void apply(ActionRun &run, const QList<Id> &ids) const override
    {
        static const QList<RecordKind> showable{RecordKind::Passage, RecordKind::Statement, RecordKind::Actor, RecordKind::Article,
                                                RecordKind::Claim};
        Card made = card;
        made.id = ids.first();
        made.board = run.names().find(board, RecordKind::Board);
        const ActionNames::Found shown = run.names().find(shows, showable);
        made.shows = shown.id;
        made.kind = cardKindOf(shown.kind);
        made.z = run.nextLayer(made.board);
        run.insert(line(), "board"_L1, made);
    }

    Card card;
    ActionReference board, shows;
};

Card cardOn(ActionRun &run, Id board, const ActionReference &reference)
{
    const Id id = run.names().find(reference, RecordKind::Card);
    const std::optional<Card> card = run.reader().find<Card>(id);
    if (!card || card->board != board)
        ActionLine::refuse(reference.line, reference.field, ErrorKind::Invalid,
                           ActionLine::tr("the card “%1” is on another board.").arg(ActionLine::shown(reference.name)));
    return *card;
}

// Frames cards, or takes the place that it is given.
struct GroupAction final : Action {
    explicit GroupAction(ActionLine &line)
        : Action(line)
        , board(line.reference("board"_L1, ActionLine::Required))
        , around(line.references("around"_L1))
    {
        group.kind = CardKind::Group;
        group.note = line.name("title"_L1);
        for (const auto &field : {"x"_L1, "y"_L1, "width"_L1, "height"_L1})
            if (line.has(field) == !around.isEmpty())
                line.refuse(field, around.isEmpty()
                                       ? ActionLine::tr("a group has a place and a size, or cards that it stands “around”.")
                                       : ActionLine::tr("a group that stands “around” cards has its place from them."));
        group.x = line.coordinate("x"_L1, -farthest, farthest, 0);
        group.y = line.coordinate("y"_L1, -farthest, farthest, 0);
        group.width = line.coordinate("width"_L1, 1, mostSize, group.width);
        group.height = line.coordinate("height"_L1, 1, mostSize, group.height);
        group.colour = line.integer("colour"_L1, 0, 6, 0);
        group.locked = line.flag("locked"_L1, false);
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::Card; }
    void apply(ActionRun &run, const QList<Id> &ids) const override
    {
        constexpr double padding = 24, title = 32;
        Card made = group;
        made.id = ids.first();
        made.board = run.names().find(board, RecordKind::Board);
        QRectF frame;
        for (const ActionReference &reference : around)
            frame |= rectOf(cardOn(run, made.board, reference));
        if (!around.isEmpty())
            setRect(made, frame.adjusted(-padding, -padding - title, padding, padding));
        made.z = run.nextLayer(made.board);
        run.insert(line(), "board"_L1, made);
    }

    Card group;
    ActionReference board;
    QList<ActionReference> around;
};

// Moves a card or group that is there, and gives it another size, colour or lock; what is not named stays.
struct PlaceAction final : Action {
    explicit PlaceAction(ActionLine &line)
        : Action(line)
        , card(line.reference("card"_L1, ActionLine::Required))
    {
        const auto given = [&line](QLatin1StringView field, double least, double most) {
            const bool isThere = line.has(field);
            const double value = line.coordinate(field, least, most, 0);
            return isThere ? std::optional(value) : std::nullopt;
        };
        x = given("x"_L1, -farthest, farthest);
        y = given("y"_L1, -farthest, farthest);
        width = given("width"_L1, 1, mostSize);
        height = given("height"_L1, 1, mostSize);
        colour = line.integer("colour"_L1, 0, 6, -1);
        hasLock = line.has("locked"_L1);
        locked = line.flag("locked"_L1, false);
        if (!as().isEmpty())
            line.refuse("as"_L1, ActionLine::tr("nothing new is made here that could bear a name."));
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::Card; }
    void apply(ActionRun &run, const QList<Id> &) const override
    {
        Card changed = *run.reader().find<Card>(run.names().find(card, RecordKind::Card));
        changed.x = x.value_or(changed.x);
        changed.y = y.value_or(changed.y);
        changed.width = width.value_or(changed.width);
        changed.height = height.value_or(changed.height);
        changed.colour = colour < 0 ? changed.colour : colour;
        changed.locked = hasLock ? locked : changed.locked;
        run.update(line(), "card"_L1, changed);
    }

    ActionReference card;
    std::optional<double> x, y, width, height;
    int colour = -1; // stays
    bool hasLock = false, locked = false;
};

QStringList ownKinds()
{
    QStringList kinds = keysOf<LinkKind>();
    kinds.removeAll(keyOf(LinkKind::Custom));
    return kinds;
}

struct LinkTypeAction final : Action {
    explicit LinkTypeAction(ActionLine &line)
        : Action(line)
    {
        type.name = line.name("name"_L1, ActionLine::Required);
        type.inverse = line.name("inverse"_L1);
        type.colour = line.integer("colour"_L1, 0, 6, 0);
        type.dash = line.integer("dash"_L1, 0, 4, 0);
        type.ends = line.integer("ends"_L1, 0, 5, 0);
        if (keysOf<LinkKind>().contains(type.name))
            line.refuse("name"_L1, ActionLine::tr("“%1” is a link type that every project has.").arg(type.name));
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::LinkType; }
    void apply(ActionRun &run, const QList<Id> &ids) const override
    {
        LinkType made = type;
        made.id = ids.first();
        if (run.names().hasName(RecordKind::LinkType, made.name))
            ActionLine::refuse(line(), "name"_L1, ErrorKind::Invalid,
                               ActionLine::tr("there is a link type “%1” already.").arg(ActionLine::shown(made.name)));
        run.insert(line(), "name"_L1, made);
        run.names().addName(RecordKind::LinkType, made.name, made.id);
    }

    LinkType type;
};

// The type of a link: one that every project has, or one of the user's own by its name.
struct LinkTypeReference {
    explicit LinkTypeReference(ActionLine &line)
        : reference(line.reference("type"_L1, ActionLine::Required))
    {
        if (reference.name == keyOf(LinkKind::Custom))
            line.refuse("type"_L1, ActionLine::tr("a link type of your own is given by its name."));
    }
    template <class T> void give(ActionRun &run, T &link) const
    {
        const Id own = run.names().tryFind(reference, {RecordKind::LinkType}).id;
        if (const auto kind = fromKey<LinkKind>(reference.name); kind && !own.isValid()) {
            link.kind = *kind;
            return;
        }
        if (!own.isValid())
            ActionLine::refuse(reference.line, reference.field, ErrorKind::NotFound,
                               ActionLine::tr("“%1” is none of these: %2; nor is it a link type of your own.")
                                   .arg(ActionLine::shown(reference.name), ownKinds().join(", "_L1)));
        link.kind = LinkKind::Custom;
        link.customType = own;
    }

    ActionReference reference;
};

struct LinkAction final : Action {
    explicit LinkAction(ActionLine &line)
        : Action(line)
        , board(line.reference("board"_L1, ActionLine::Required))
        , from(line.reference("from"_L1, ActionLine::Required))
        , to(line.reference("to"_L1, ActionLine::Required))
        , type(line)
        , evidence(line.references("evidence"_L1))
    {
        link.label = line.name("label"_L1);
        link.note = line.text("note"_L1);
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::Link; }
    void apply(ActionRun &run, const QList<Id> &ids) const override
    {
        Link made = link;
        made.id = ids.first();
        made.board = run.names().find(board, RecordKind::Board);
        made.from = cardOn(run, made.board, from).id;
        made.to = cardOn(run, made.board, to).id;
        type.give(run, made);
        if (made.from == made.to)
            ActionLine::refuse(line(), to.field, ErrorKind::Invalid, ActionLine::tr("a link joins two different cards."));
        for (const ActionReference &passage : evidence)
            if (const Id id = run.names().find(passage, RecordKind::Passage); !made.evidence.contains(id))
                made.evidence.append(id);
        run.insert(line(), "to"_L1, made);
    }

    Link link;
    ActionReference board, from, to;
    LinkTypeReference type;
    QList<ActionReference> evidence; // passages
};

struct PassageLinkAction final : Action {
    explicit PassageLinkAction(ActionLine &line)
        : Action(line)
        , from(line.reference("from"_L1, ActionLine::Required))
        , to(line.reference("to"_L1, ActionLine::Required))
        , type(line)
    {
        link.label = line.name("label"_L1);
        link.note = line.text("note"_L1);
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::PassageLink; }
    void apply(ActionRun &run, const QList<Id> &ids) const override
    {
        PassageLink made = link;
        made.id = ids.first();
        made.from = run.names().find(from, RecordKind::Passage);
        made.to = run.names().find(to, RecordKind::Passage);
        made.added = run.at();
        type.give(run, made);
        if (made.from == made.to)
            ActionLine::refuse(line(), to.field, ErrorKind::Invalid, ActionLine::tr("a link joins two different passages."));
        run.insert(line(), "to"_L1, made);
    }

    PassageLink link;
    ActionReference from, to;
    LinkTypeReference type;
};

constexpr std::array rows{ActionRow{"actor"_L1, makeAction<ActorAction>},
                          ActionRow{"highlight"_L1, makeAction<HighlightAction>},
                          ActionRow{"claim"_L1, makeAction<ClaimAction>},
                          ActionRow{"statement"_L1, makeAction<StatementAction>},
                          ActionRow{"board"_L1, makeAction<BoardAction>},
                          ActionRow{"card"_L1, makeAction<CardAction>},
                          ActionRow{"link"_L1, makeAction<LinkAction>},
                          ActionRow{"tag"_L1, makeAction<TagAction>},
                          ActionRow{"passageLink"_L1, makeAction<PassageLinkAction>},
                          ActionRow{"group"_L1, makeAction<GroupAction>},
                          ActionRow{"place"_L1, makeAction<PlaceAction>},
                          ActionRow{"linkType"_L1, makeAction<LinkTypeAction>}};

} // namespace

Action::Action(ActionLine &line)
    : m_line(line.number())
    , m_as(line.name("as"_L1))
{
}

std::span<const ActionRow> recordingActions() { return rows; }

static QList<ActionRow> allRows()
{
    QList<ActionRow> all;
    for (const std::span<const ActionRow> part : {recordingActions(), weighingActions(), sortingActions()})
        all.append(QList<ActionRow>(part.begin(), part.end()));
    return all;
}

QStringList Action::kinds()
{
    QStringList names;
    for (const ActionRow &row : allRows())
        names.append(row.name);
    return names;
}

std::unique_ptr<Action> Action::read(ActionLine &line)
{
    static const QList<ActionRow> all = allRows();
    static const QStringList names = kinds();
    const ActionRow &row = all.at(line.choice("do"_L1, names, ActionLine::Required));
    std::unique_ptr<Action> action = row.read(line);
    line.finish(row.name);
    return action;
}

} // namespace sidelight
