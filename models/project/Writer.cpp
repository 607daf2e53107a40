// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Writer.h"

#include "models/base/Words.h"
#include "models/project/Children.h"
#include "models/project/Content.h"
#include "models/project/Packing.h"

#include <QSet>
#include <cmath>

namespace sidelight {

namespace {

QString tr(const char *text) { return translatedIn({"sidelight::T", "sidelight::Writer"}, text); }

[[noreturn]] void refuseValue(const QString &message) { refuse(ErrorKind::Invalid, message); }

template <class T> T recordAt(const rows::Cursor &row)
{
    T record;
    rows::visit(record, rows::ReadColumns{row});
    return record;
}

template <class T> std::string selectFrom() { return "SELECT " + rows::columnsOf<T>() + " FROM " + rows::tableOf<T>; }

// True when following `parent` from a record of this table comes back to the record.
template <class T> bool wouldBeItsOwnAncestor(const Reader &reader, const T &record)
{
    QSet<Id> seen{record.id};
    for (Id at = record.parent; at.isValid();) {
        if (seen.contains(at))
            return true;
        seen.insert(at);
        const std::optional<T> parent = reader.find<T>(at);
        at = parent ? parent->parent : Id{};
    }
    return false;
}

} // namespace

void refuse(ErrorKind kind, const QString &message, const QString &detail) { throw Refusal{Error{kind, message, detail}}; }

template <class T> std::optional<T> Reader::find(Id id) const
{
    rows::Cursor row(m_database, selectFrom<T>() + " WHERE id = ?");
    row.bind(1, id);
    if (!row.step())
        return std::nullopt;
    T record = recordAt<T>(row);
    children::ListReader<T>(m_database, id).fill(record);
    return record;
}

template <class T> qsizetype Reader::count() const
{
    rows::Cursor row(m_database, std::string("SELECT count(*) FROM ") + rows::tableOf<T>);
    return row.step() ? row.number(0) : 0;
}

template <class T> void Reader::each(const std::function<void(T &&)> &take) const
{
    children::ListReader<T> lists(m_database);
    for (rows::Cursor row(m_database, selectFrom<T>() + " ORDER BY id"); row.step();) {
        T record = recordAt<T>(row);
        lists.fill(record);
        take(std::move(record));
    }
}

template <class T> void Reader::eachPacked(const std::function<void(T &&, QByteArrayView)> &take) const
{
    children::ListReader<T> lists(m_database);
    Packing packed;
    for (rows::Cursor row(m_database, selectFrom<T>() + " ORDER BY id"); row.step();) {
        T record;
        packed.clear();
        rows::ReadColumns read{row};
        read("id", record.id);
        packing::visitPacked(record, [&]<class Value>(Value &value) {
            if constexpr (std::is_same_v<Value, QString>) {
                packed.add(row.utf8(read.index++));
            } else {
                read("", value);
                packed.add(value);
            }
        });
        lists.fill(record);
        packed.add(packing::listOf(record));
        take(std::move(record), packed.bytes());
    }
}
template void Reader::eachPacked<Passage>(const std::function<void(Passage &&, QByteArrayView)> &) const;
template void Reader::eachPacked<Statement>(const std::function<void(Statement &&, QByteArrayView)> &) const;

template <class T> QList<T> Reader::all() const
{
    QList<T> records;
    records.reserve(count<T>());
    each<T>([&](T &&record) { records.append(std::move(record)); });
    return records;
}

Changes Reader::allRecords() const
{
    Changes changes;
    const auto load = [this]<class T>(ChangesOf<T> &each) { each.inserted = all<T>(); };
    std::apply([&](auto &...each) { (load(each), ...); }, changes.all);
    return changes;
}

bool Reader::hasContent(const ContentHash &hash) const { return content::has(m_database, hash); }

QByteArray Reader::content(const ContentHash &hash) const { return content::get(m_database, hash); }

QList<QByteArray> Reader::contents(const QList<ContentHash> &hashes) const { return content::getAll(m_database, hashes); }

QList<QByteArray> Reader::contentBeginnings(const QList<ContentHash> &hashes, int most) const
{
    return content::beginnings(m_database, hashes, most);
}

std::optional<Id> Reader::articleWithOriginal(const ContentHash &original) const
{
    SQLite::Statement query(m_database, "SELECT id FROM article WHERE original = ?");
    query.bind(1, original.constData(), int(original.size()));
    if (!query.executeStep())
        return std::nullopt;
    return Id{query.getColumn(0).getInt64()};
}

void Writer::refuseMissing()
{
    refuse(ErrorKind::NotFound, tr("What was to be changed is no longer in the project. Nothing was changed."));
}

template <> void Writer::check(const Article &article) const
{
    if (article.text.isEmpty() || article.marks.isEmpty() || article.original.isEmpty())
        refuse(ErrorKind::Internal, tr("An article came without its text. Nothing was changed; please report it."));
}

template <> void Writer::check(const Passage &passage) const
{
    const std::optional<Article> article = find<Article>(passage.article);
    if (!article)
        refuseMissing();
    if (passage.start < 0 || passage.start >= passage.end || passage.end > article->length ||
        passage.quote.size() != passage.end - passage.start || !passage.quote.isValidUtf16()) // the ends lie within a character
        refuseValue(tr("The words to be highlighted do not lie within the article. Nothing was changed."));
}

// Tags with one parent bear different names: that is how they are told apart in lists and actions.
template <> void Writer::check(const Tag &tag) const
{
    if (tag.name.trimmed().isEmpty())
        refuseValue(tr("A tag needs a name. Nothing was changed."));
    if (wouldBeItsOwnAncestor(*this, tag))
        refuseValue(tr("A tag cannot stand beneath itself. Nothing was changed."));
    SQLite::Statement siblings(m_database, "SELECT name FROM tag WHERE parent IS ? AND id <> ? AND length(name) = ?");
    tag.parent.isValid() ? siblings.bind(1, std::int64_t(tag.parent.value)) : siblings.bind(1);
    siblings.bind(2, std::int64_t(tag.id.value));
    siblings.bind(3, int(tag.name.toUcs4().size())); // SQLite counts code points
    while (siblings.executeStep())
        if (rows::textOf(siblings.getColumn(0)).compare(tag.name, Qt::CaseInsensitive) == 0)
            refuseValue(tr("There is already a tag of this name. Choose another name, or use that tag."));
}

template <> void Writer::check(const Actor &actor) const
{
    if (actor.name.trimmed().isEmpty())
        refuseValue(tr("An actor needs a name. Nothing was changed."));
    if (wouldBeItsOwnAncestor(*this, actor))
        refuseValue(tr("An actor cannot belong to itself. Nothing was changed."));
}

template <> void Writer::check(const Claim &claim) const
{
    if (claim.text.trimmed().isEmpty())
        refuseValue(tr("A claim needs words. Nothing was changed."));
    if (wouldBeItsOwnAncestor(*this, claim))
        refuseValue(tr("A claim cannot stand beneath itself. Nothing was changed."));
}

template <> void Writer::check(const Board &board) const
{
    if (board.name.trimmed().isEmpty())
        refuseValue(tr("A board needs a name. Nothing was changed."));
}

template <> void Writer::check(const Card &card) const
{
    for (const double value : {card.x, card.y, card.width, card.height})
        if (!std::isfinite(value) || std::abs(value) > 1e6)
            refuseValue(tr("The card would lie too far out on the board. Nothing was changed."));
    const bool showsNothing = card.kind == CardKind::Note || card.kind == CardKind::Image || card.kind == CardKind::Group;
    if (showsNothing == card.shows.isValid() && (showsNothing || card.lastWords.isEmpty()))
        refuse(ErrorKind::Internal, tr("A card came without what it shows. Nothing was changed; please report it."));
}

template <> void Writer::check(const Link &link) const
{
    const std::optional<Card> from = find<Card>(link.from), to = find<Card>(link.to);
    if (!from || !to)
        refuseMissing();
    if (link.from == link.to || from->board != link.board || to->board != link.board)
        refuseValue(tr("A link joins two different cards of one board. Nothing was changed."));
}

template <> void Writer::check(const PassageLink &link) const
{
    if (!find<Passage>(link.from) || !find<Passage>(link.to))
        refuseMissing();
    if (link.from == link.to)
        refuseValue(tr("A link joins two different passages. Nothing was changed."));
}

template <> void Writer::check(const SameAs &same) const
{
    if (!find<Actor>(same.first) || !find<Actor>(same.second))
        refuseMissing();
    if (same.first == same.second)
        refuseValue(tr("An actor is always the same as itself. Nothing was changed."));
}

template <> void Writer::check(const DistinctOrigins &distinct) const
{
    if (!find<Article>(distinct.first) || !find<Article>(distinct.second))
        refuseMissing();
    if (distinct.first == distinct.second)
        refuseValue(tr("An article always has one origin with itself. Nothing was changed."));
}

template <> void Writer::check(const Ach &ach) const
{
    if (ach.name.trimmed().isEmpty())
        refuseValue(tr("An ACH matrix needs a name. Nothing was changed."));
}

template <> void Writer::check(const Hypothesis &hypothesis) const
{
    if (!find<Ach>(hypothesis.ach))
        refuseMissing();
    if (hypothesis.text.trimmed().isEmpty())
        refuseValue(tr("A hypothesis needs words. Nothing was changed."));
}

template <> void Writer::check(const Evidence &evidence) const
{
    if (!find<Ach>(evidence.ach))
        refuseMissing();
    const bool isNote = evidence.kind == EvidenceKind::Note;
    if (isNote ? evidence.shows.isValid() || evidence.note.trimmed().isEmpty()
               : !evidence.shows.isValid() && evidence.lastWords.isEmpty())
        refuseValue(tr("Evidence needs a passage, a statement or words. Nothing was changed."));
    for (const Rating &rating : evidence.ratings) {
        const std::optional<Hypothesis> hypothesis = find<Hypothesis>(rating.hypothesis);
        if (!hypothesis)
            refuseMissing();
        if (hypothesis->ach != evidence.ach)
            refuseValue(tr("Evidence is rated against the hypotheses of its own ACH matrix. Nothing was changed."));
    }
}

template <> void Writer::check(const Collection &collection) const
{
    if (collection.name.trimmed().isEmpty())
        refuseValue(tr("A collection needs a name. Nothing was changed."));
    if (wouldBeItsOwnAncestor(*this, collection))
        refuseValue(tr("A collection cannot stand beneath itself. Nothing was changed."));
    if (!collection.query.isEmpty() && !collection.articles.isEmpty())
        refuseValue(tr("A smart collection finds its articles itself; none can be put in by hand. Nothing was changed."));
    if (QSet<Id>(collection.articles.begin(), collection.articles.end()).size() != collection.articles.size())
        refuseValue(tr("An article stands in a collection once. Nothing was changed."));
}

template <class T> void Writer::check(const T &) const {}

template <class T> void Writer::insert(const T &record)
{
    if (!record.id.isValid())
        refuse(ErrorKind::Internal, tr("A record came without an id. Nothing was changed; please report it."));
    check(record);
    std::string marks;
    rows::visit(record, [&](const char *, const auto &) { marks += marks.empty() ? "?" : ", ?"; });
    SQLite::Statement query(m_database, std::string("INSERT INTO ") + rows::tableOf<T> + " (" + rows::columnsOf<T>() +
                                            ") VALUES (" + marks + ")");
    rows::visit(record, rows::BindColumns{query});
    query.exec();
    children::write(m_database, record);
}

template <class T> void Writer::update(const T &record)
{
    check(record);
    SQLite::Statement query(m_database,
                            std::string("UPDATE ") + rows::tableOf<T> + " SET " + rows::columnsOf<T>(true) + " WHERE id = ?");
    rows::BindColumns bind{query, 1, true};
    rows::visit(record, bind);
    query.bind(bind.index, std::int64_t(record.id.value));
    if (query.exec() == 0)
        refuseMissing();
    children::write(m_database, record);
}

template <class T> void Writer::remove(Id id)
{
    leaveLastWords<T>(id);
    SQLite::Statement query(m_database, std::string("DELETE FROM ") + rows::tableOf<T> + " WHERE id = ?");
    query.bind(1, std::int64_t(id.value));
    if (query.exec() == 0)
        refuseMissing();
}

// Before a record goes, the cards and the evidence that show it, or show what goes with it, take down what it said.
template <class T> void Writer::leaveLastWords(Id id)
{
    const auto run = [&](const std::string &sql) {
        SQLite::Statement query(m_database, sql);
        query.bind(1, std::int64_t(id.value));
        query.exec();
    };
    const auto quoted = [&](const std::string &which) { // passages
        for (const std::string table : {"card", "evidence"})
            run("UPDATE " + table + " SET last_words = (SELECT quote FROM passage WHERE id = " + table + ".passage) WHERE " +
                which);
    };
    const auto stated = [&](const std::string &which) { // statements
        for (const std::string table : {"card", "evidence"})
            run("UPDATE " + table + " SET last_words = (SELECT p.quote FROM passage p JOIN statement s ON s.passage = p.id " +
                "WHERE s.id = " + table + ".statement) WHERE " + which);
    };
    if constexpr (std::is_same_v<T, Article>) {
        run("UPDATE card SET last_words = (SELECT title FROM article WHERE id = card.article) WHERE article = ?");
        quoted("passage IN (SELECT id FROM passage WHERE article = ?)");
        stated("statement IN (SELECT s.id FROM statement s JOIN passage p ON s.passage = p.id WHERE p.article = ?)");
    } else if constexpr (std::is_same_v<T, Passage>) {
        quoted("passage = ?");
        stated("statement IN (SELECT id FROM statement WHERE passage = ?)");
    } else if constexpr (std::is_same_v<T, Statement>) {
        stated("statement = ?");
    } else if constexpr (std::is_same_v<T, Actor>) {
        run("UPDATE card SET last_words = (SELECT name FROM actor WHERE id = card.actor) WHERE actor = ?");
    } else if constexpr (std::is_same_v<T, Claim>) {
        run("UPDATE card SET last_words = (SELECT text FROM claim WHERE id = card.claim) WHERE claim = ?");
    }
}

#define SIDELIGHT_INSTANTIATE(T)                                                                                                   \
    template std::optional<T> Reader::find<T>(Id) const;                                                                           \
    template QList<T> Reader::all<T>() const;                                                                                      \
    template void Reader::each<T>(const std::function<void(T &&)> &) const;                                                        \
    template qsizetype Reader::count<T>() const;                                                                                   \
    template void Writer::insert<T>(const T &);                                                                                    \
    template void Writer::update<T>(const T &);                                                                                    \
    template void Writer::remove<T>(Id);
SIDELIGHT_INSTANTIATE(Article)
SIDELIGHT_INSTANTIATE(Passage)
SIDELIGHT_INSTANTIATE(Tag)
SIDELIGHT_INSTANTIATE(Actor)
SIDELIGHT_INSTANTIATE(Claim)
SIDELIGHT_INSTANTIATE(Statement)
SIDELIGHT_INSTANTIATE(Origin)
SIDELIGHT_INSTANTIATE(Board)
SIDELIGHT_INSTANTIATE(Card)
SIDELIGHT_INSTANTIATE(Link)
SIDELIGHT_INSTANTIATE(LinkType)
SIDELIGHT_INSTANTIATE(Mention)
SIDELIGHT_INSTANTIATE(SameAs)
SIDELIGHT_INSTANTIATE(PassageLink)
SIDELIGHT_INSTANTIATE(DistinctOrigins)
SIDELIGHT_INSTANTIATE(Ach)
SIDELIGHT_INSTANTIATE(Hypothesis)
SIDELIGHT_INSTANTIATE(Evidence)
SIDELIGHT_INSTANTIATE(Collection)
#undef SIDELIGHT_INSTANTIATE

} // namespace sidelight
