// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/SearchRun.h"

#include "models/search/IndexExpression.h"
#include "models/text/DateSpan.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace sidelight {

using namespace Qt::StringLiterals;
using Kind = SearchQuery::Node::Kind;

namespace {

constexpr int mostNotesOfArticle = 20;  // told
constexpr float nextToNothing = -1e-6F; // what a condition without words is worth

template <class Take> void walk(const std::vector<IndexFile::Hit> &one, const std::vector<IndexFile::Hit> &other, Take take)
{
    auto a = one.begin(), b = other.begin();
    while (a != one.end() || b != other.end()) {
        if (b == other.end() || (a != one.end() && a->row < b->row))
            take(&*a++, nullptr);
        else if (a == one.end() || b->row < a->row)
            take(nullptr, &*b++);
        else
            take(&*a++, &*b++);
    }
}

IndexFile::Hit sum(const IndexFile::Hit &a, const IndexFile::Hit &b) { return {a.row, a.rank + b.rank, a.places + b.places}; }

using Hits = std::vector<IndexFile::Hit>;

Hits both(const Hits &one, const Hits &other)
{
    Hits hits;
    walk(one, other, [&hits](const IndexFile::Hit *a, const IndexFile::Hit *b) {
        if (a && b)
            hits.push_back(sum(*a, *b));
    });
    return hits;
}

Hits either(const Hits &one, const Hits &other)
{
    Hits hits;
    hits.reserve(one.size() + other.size());
    walk(one, other, [&hits](const IndexFile::Hit *a, const IndexFile::Hit *b) {
        hits.push_back(a && b ? sum(*a, *b) : a ? *a : *b);
    });
    return hits;
}

Hits without(const Hits &one, const Hits &other)
{
    Hits hits;
    walk(one, other, [&hits](const IndexFile::Hit *a, const IndexFile::Hit *b) {
        if (a && !b)
            hits.push_back(*a);
    });
    return hits;
}

// The best first, those of one rank as they were. Ranks are sorted by their bits, eleven at a time: a hundred thousand hits
// within a millisecond, while somebody types.
Hits byRank(const Hits &hits)
{
    constexpr quint32 bits = 11, values = 1 << bits, sign = 1U << 31;
    // A number whose order as an integer is that of the ranks.
    const auto keyOf = [](const IndexFile::Hit &hit) {
        const auto rank = std::bit_cast<quint32>(hit.rank);
        return rank & sign ? ~rank : rank | sign;
    };
    Hits from = hits, to(hits.size());
    for (quint32 shift = 0; shift < 32; shift += bits) {
        std::array<size_t, values> at{};
        const auto part = [&](const IndexFile::Hit &hit) { return keyOf(hit) >> shift & (values - 1); };
        for (const IndexFile::Hit &hit : from)
            ++at[part(hit)];
        std::exclusive_scan(at.begin(), at.end(), at.begin(), size_t(0));
        for (const IndexFile::Hit &hit : from)
            to[at[part(hit)]++] = hit;
        std::swap(from, to);
    }
    return from;
}

// May stand with others of its kind on one statement.
bool isOfStatement(const SearchQuery::Node &node)
{
    return node.field == SearchField::Claim || node.field == SearchField::Stance || node.field == SearchField::Mode;
}

} // namespace

SearchRun::SearchRun(const IndexFile &index, const Library &library, IndexFile::Stopped stopped)
    : m_index(index)
    , m_library(library)
    , m_stopped(std::move(stopped))
{
}

SearchAnswer SearchRun::answer(const SearchQuery &query)
{
    SearchAnswer answer;
    if (query.isEmpty())
        return answer;
    const auto indexed = [tests = query.textTests()](Node root) {
        root.children.removeIf([&tests](const Node &each) { return tests.contains(each); });
        return root;
    };
    const auto found = [this](const Node &root) { return root.children.isEmpty() ? everything() : evaluate(root); };
    const Node root = indexed(query.root());
    Hits hits = found(root);
    if (const std::optional<SearchQuery> rest = query.withoutBeginning(); rest && hits.empty()) {
        hits = found(indexed(rest->root()));
        answer.leftOut = query.beginning();
    }
    if (m_stopped())
        return answer;
    std::erase_if(hits, [this](const Hit &hit) { return !m_library.contains<Article>(m_index.at(hit.row).id); }); // gone since
    if (std::ranges::any_of(hits, [](const Hit &hit) { return hit.rank < nextToNothing; }))
        hits = byRank(hits);
    else
        sortByDate(hits);
    answer.articles.reserve(qsizetype(hits.size()));
    for (const Hit &hit : hits) {
        QList<Id> notes;
        if (!m_notes.isEmpty()) {
            notes = m_notes.values(hit.row);
            std::ranges::sort(notes);
        }
        answer.articles.append(
            {m_index.at(hit.row).id, hit.places, notes.first(std::min<qsizetype>(notes.size(), mostNotesOfArticle))});
        answer.places += hit.places;
    }
    answer.records = bearers(root);
    return answer;
}

SearchRun::Hits SearchRun::evaluate(const Node &node)
{
    if (m_stopped())
        return {};
    if (indexexpression::isExpression(node))
        return words(node);
    switch (node.kind) {
    case Kind::All:
        return evaluateAll(node);
    case Kind::Any: {
        Hits hits;
        for (const Node &each : node.children)
            hits = either(hits, evaluate(each));
        return hits;
    }
    case Kind::Not:
        return without(everything(), evaluate(node.children.first()));
    case Kind::Words:
        return inRecords(node);
    case Kind::Field:
        return field(node);
    default:
        return {};
    }
}

// What the index can answer is asked of it at once, so that all words are looked for in one note too.
SearchRun::Hits SearchRun::evaluateAll(const Node &node)
{
    Node words{.kind = Kind::All};
    QList<Node> onStatement, rest, unwanted;
    for (const Node &each : node.children) {
        if (each.kind == Kind::Not)
            unwanted.append(each.children.first());
        else if (isOfStatement(each))
            onStatement.append(each);
        else
            (indexexpression::isExpression(each) ? words.children : rest).append(each);
    }
    if (!onStatement.isEmpty()) { // who speaks belongs to it then
        const auto isActor = [](const Node &each) { return each.kind == Kind::Words && each.field == SearchField::Actor; };
        std::ranges::copy_if(rest, std::back_inserter(onStatement), isActor);
        rest.removeIf(isActor);
    }
    std::optional<Hits> hits;
    const auto narrow = [&hits](const Hits &more) { hits = hits ? both(*hits, more) : more; };
    if (!onStatement.isEmpty())
        narrow(statements(onStatement));
    for (const Node &each : std::as_const(rest))
        narrow(evaluate(each));
    // Words come last, since most rows have those that are common: then only what the others left is looked at.
    if (!words.children.isEmpty() && !(hits && hits->empty()))
        narrow(this->words(words, hits ? &*hits : nullptr));
    if (!hits)
        hits = everything();
    for (const Node &each : std::as_const(unwanted))
        hits = without(*hits, evaluate(each));
    return *hits;
}

SearchRun::Hits SearchRun::words(const Node &node, const Hits *among)
{
    std::vector<bool> wanted;
    if (among) {
        wanted.resize(size_t(among->back().row) + 1);
        for (const Hit &hit : *among)
            wanted[size_t(hit.row)] = true;
    }
    const Hits hits = m_index.findArticles(indexexpression::of(node), m_stopped, among ? &wanted : nullptr);
    if (!indexexpression::isPlain(node) || m_stopped())
        return hits;
    return either(hits, notes(indexexpression::in(u"note"_s, node)));
}

SearchRun::Hits SearchRun::notes(const QString &expression)
{
    Hits hits;
    for (const Hit &hit : m_index.findRecords(expression, m_stopped)) {
        const IndexFile::Known &known = m_index.at(hit.row);
        const int row = known.article.isValid() ? m_index.rowOf(known.article) : -1;
        if (row < 0)
            continue;
        hits.push_back({row, hit.rank, 0});
        m_notes.insert(row, known.id);
    }
    std::ranges::sort(hits, {}, &Hit::row);
    Hits once;
    for (const Hit &hit : hits) {
        if (!once.empty() && once.back().row == hit.row)
            once.back().rank = std::min(once.back().rank, hit.rank);
        else
            once.push_back(hit);
    }
    return once;
}

SearchRun::Hits SearchRun::inRecords(const Node &node)
{
    switch (node.field) {
    case SearchField::Note:
        return either(m_index.findArticles(indexexpression::in(u"note"_s, node), m_stopped),
                      notes(indexexpression::in(u"note"_s, node)));
    case SearchField::Quote: {
        QSet<Id> articles;
        for (const Hit &hit : m_index.findQuotes(indexexpression::in(u"quote"_s, node), m_stopped))
            articles.insert(m_index.at(hit.row).article);
        return rowsOf(articles);
    }
    case SearchField::Actor:
        return rowsOf(articlesOfActors(recordsOf(node)));
    case SearchField::Tag:
        return rowsOf(articlesOfTags(recordsOf(node)));
    default:
        return statements({node});
    }
}

QSet<Id> SearchRun::recordsOf(const Node &node) const
{
    const RecordKind kind = node.field == SearchField::Actor ? RecordKind::Actor
                            : node.field == SearchField::Tag ? RecordKind::Tag
                                                             : RecordKind::Claim;
    QSet<Id> records;
    for (const Hit &hit : m_index.findRecords(indexexpression::in(searchfield::keyOf(node.field), node), m_stopped))
        if (m_index.at(hit.row).kind == kind)
            records.insert(m_index.at(hit.row).id);
    return records;
}

// Articles with one statement that meets all.
SearchRun::Hits SearchRun::statements(const QList<Node> &conditions) const
{
    std::optional<QSet<Id>> actors, claims;
    std::optional<Stance> stance;
    std::optional<StatementMode> mode;
    bool never = false;
    const auto take = [&never](auto &place, const auto &value) {
        never = never || (place && *place != *value);
        place = value;
    };
    for (const Node &each : conditions) {
        if (each.field == SearchField::Stance) {
            take(stance, fromKey<Stance>(each.text));
        } else if (each.field == SearchField::Mode) {
            take(mode, fromKey<StatementMode>(each.text));
        } else {
            std::optional<QSet<Id>> &place = each.field == SearchField::Actor ? actors : claims;
            place = place ? *place & recordsOf(each) : recordsOf(each);
        }
    }
    QSet<Id> articles;
    for (const Statement &statement : m_library.all<Statement>().bare()) {
        if (never || (stance && statement.stance != *stance) || (mode && statement.mode != *mode) ||
            (claims && !claims->contains(statement.claim)))
            continue;
        const auto speaks = [&](const Speaker &speaker) { return actors->contains(speaker.actor); };
        if (!actors || std::ranges::any_of(statement.speakers, speaks))
            articles.insert(articleOfPassage(statement.passage));
    }
    return rowsOf(articles);
}

Id SearchRun::articleOfPassage(Id passage) const
{
    const auto record = m_library.findBare<Passage>(passage);
    return record ? record->article : Id();
}

QSet<Id> SearchRun::articlesOfActors(const QSet<Id> &actors) const
{
    QSet<Id> articles;
    for (const Id actor : actors) {
        const QList<Id> statements = m_library.statementsOfActor(actor), mentions = m_library.mentionsOfActor(actor);
        for (const Id id : statements)
            if (const auto statement = m_library.findBare<Statement>(id))
                articles.insert(articleOfPassage(statement->passage));
        for (const Id id : mentions)
            if (const Mention *const mention = m_library.find<Mention>(id))
                articles.insert(articleOfPassage(mention->passage));
    }
    return articles;
}

QSet<Id> SearchRun::articlesOfTags(const QSet<Id> &tags) const
{
    QSet<Id> articles;
    const auto isOne = [&tags](Id tag) { return tags.contains(tag); };
    for (const Article &article : m_library.all<Article>())
        if (std::ranges::any_of(article.tags, isOne))
            articles.insert(article.id);
    for (const Passage &passage : m_library.all<Passage>().bare())
        if (std::ranges::any_of(passage.tags, isOne))
            articles.insert(passage.article);
    return articles;
}

SearchRun::Hits SearchRun::everything() const
{
    Hits hits;
    for (const int row : m_index.articleRows())
        hits.push_back({row, 0, 0});
    return hits;
}

SearchRun::Hits SearchRun::rowsOf(const QSet<Id> &articles) const
{
    Hits hits;
    for (const Id id : articles)
        if (const int row = m_index.rowOf(id); row >= 0)
            hits.push_back({row, 0, 0});
    std::ranges::sort(hits, {}, &Hit::row);
    return hits;
}

template <class Test> SearchRun::Hits SearchRun::articlesThat(Test test) const
{
    QSet<Id> articles;
    for (const Article &article : m_library.all<Article>())
        if (test(article))
            articles.insert(article.id);
    return rowsOf(articles);
}

SearchRun::Hits SearchRun::field(const Node &node)
{
    const QString &value = node.text;
    switch (node.field) {
    case SearchField::Language:
        return articlesThat([&value](const Article &article) {
            return article.language.startsWith(value, Qt::CaseInsensitive) &&
                   (article.language.size() == value.size() || article.language[value.size()] == u'-');
        });
    case SearchField::On:
    case SearchField::Before:
    case SearchField::After: {
        const DateSpan wanted = DateSpan::of(value.toUpper()).value_or(DateSpan());
        return articlesThat([&](const Article &article) {
            const std::optional<DateSpan> date = DateSpan::of(article.published);
            return date && (node.field == SearchField::On       ? date->meets(wanted)
                            : node.field == SearchField::Before ? date->last < wanted.first
                                                                : date->first > wanted.last);
        });
    }
    case SearchField::Stance:
    case SearchField::Mode:
        return statements({node});
    case SearchField::Is:
        return articlesThat([&value, state = fromKey<ArticleState>(value)](const Article &article) {
            return state ? article.state == *state : article.starred;
        });
    case SearchField::Collection:
        return collections(value);
    case SearchField::Has:
        return has(value);
    default:
        return {};
    }
}

SearchRun::Hits SearchRun::has(const QString &what) const
{
    if (what == u"statement")
        return statements({});
    QSet<Id> articles;
    for (const Article &article : m_library.all<Article>())
        if ((what == u"origin" && article.origin.isValid()) || (what == u"tag" && !article.tags.isEmpty()) ||
            (what == u"note" && !article.note.isEmpty()))
            articles.insert(article.id);
    for (const Passage &passage : m_library.all<Passage>())
        if (what == u"passage" || (what == u"note" && !passage.note.isEmpty()) || (what == u"tag" && !passage.tags.isEmpty()) ||
            (what == u"translation" && !passage.translation.isEmpty()))
            articles.insert(passage.article);
    return rowsOf(articles);
}

// By name. A smart one holds what its query finds, as far as the index can say.
SearchRun::Hits SearchRun::collections(const QString &name)
{
    constexpr int deepest = 3;
    Hits hits;
    for (const Collection &collection : m_library.all<Collection>()) {
        if (collection.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        hits = either(hits, rowsOf(QSet<Id>(collection.articles.begin(), collection.articles.end())));
        const SearchQuery query = SearchQuery::read(collection.query);
        if (query.isEmpty() || m_depth >= deepest)
            continue;
        ++m_depth;
        Hits found = evaluate(query.root());
        --m_depth;
        for (Hit &hit : found)
            hit = {hit.row, 0, 0};
        hits = either(hits, found);
    }
    return hits;
}

void SearchRun::sortByDate(std::vector<Hit> &hits) const
{
    static const Article none;
    const auto keyOf = [this](const Hit &hit) {
        const Article *const article = m_library.find<Article>(m_index.at(hit.row).id);
        const Article &of = article ? *article : none;
        return std::tie(of.published, of.title, of.id);
    };
    std::ranges::sort(hits, {}, keyOf);
}

// Only for words: who looks for a field means articles.
QList<std::pair<RecordKind, Id>> SearchRun::bearers(const Node &root) const
{
    QList<std::pair<RecordKind, Id>> found;
    if (root.children.isEmpty() || !indexexpression::isPlain(root) || !indexexpression::isExpression(root))
        return found;
    Hits hits = m_index.findRecords(indexexpression::in(u"claim actor tag"_s, root), m_stopped);
    std::ranges::stable_sort(hits, {}, &Hit::rank);
    for (const Hit &hit : hits) {
        if (found.size() == mostRecords)
            break;
        found.append({m_index.at(hit.row).kind, m_index.at(hit.row).id});
    }
    return found;
}

} // namespace sidelight
