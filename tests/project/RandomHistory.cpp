// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/project/RandomHistory.h"

#include "models/project/Rows.h"
#include "tests/project/TestRecords.h"
#include "tests/support/ProjectDump.h"

#include <QCryptographicHash>

#include <array>

namespace sidelight::test {

namespace {

const QString words = QStringLiteral(
    "Two officers 👩‍👩‍👧 said the gate was shut; the port denied it. قال مسؤول إن البوابة أغلقت");

constexpr qint64 mostArticles = 8;

using Change = RandomHistory::Change;

template <class T> Change inserting(QMap<Id, T> &map, const T &record)
{
    map.insert(record.id, record);
    return [record](Writer &w) { w.insert(record); };
}

template <class T> Change updating(QMap<Id, T> &map, const T &record)
{
    map.insert(record.id, record);
    return [record](Writer &w) { w.update(record); };
}

template <class T> void put(Changes &changes, const QMap<Id, T> &records) { changes.of<T>().inserted = records.values(); }

// One value for everything that is named.
QByteArray digest(const QString &dump, const QMap<QString, QByteArray> &kept, const QStringList &undo, const QString &redo)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(dump.toUtf8());
    for (auto item = kept.constBegin(); item != kept.constEnd(); ++item)
        hash.addData(item.key().toUtf8() + '=' + item.value() + '\n');
    hash.addData(undo.join(u'\n').toUtf8());
    hash.addData("\nredo " + redo.toUtf8());
    return hash.result().toHex();
}

QString articleWords(Id id) { return words + id.toString(); }

} // namespace

RandomHistory::RandomHistory(quint32 seed, Taste taste)
    : m_taste(taste)
    , m_random(seed)
{
}

RandomHistory::Step RandomHistory::next()
{
    passTime();
    if (m_stored.size() < 3)
        return store();
    const int kind = pick(100);
    const int undos = m_taste == Taste::UndoAndRedo ? 42 : 16, redos = undos + (m_taste == Taste::UndoAndRedo ? 34 : 14);
    if (kind < undos)
        return undoStep();
    if (kind < redos)
        return redoStep();
    if (kind >= 98 && m_stored.size() < mostArticles)
        return store();
    if (kind >= 95)
        return keep();
    return pick(7) ? edit() : type();
}

void RandomHistory::passTime()
{
    constexpr qint64 second = 1'000, hour = 3'600 * second, year = 8'766 * hour;
    m_now += pick(3000);
    if (m_taste == Taste::ClockJumps && pick(3) == 0)
        m_now += std::array{-second, second, -hour, hour, -10 * year, 100 * year, -90 * year}.at(size_t(pick(7)));
}

RandomHistory::Step RandomHistory::undoStep()
{
    Step step{.kind = Step::Kind::Undo, .at = m_now, .refused = m_undo.isEmpty()};
    if (step.refused)
        return step;
    Past past = m_undo.takeLast();
    std::swap(m_state, past.state);
    m_redo.append(past);
    m_foldKey.clear();
    return step;
}

RandomHistory::Step RandomHistory::redoStep()
{
    Step step{.kind = Step::Kind::Redo, .at = m_now, .refused = m_redo.isEmpty()};
    if (step.refused)
        return step;
    Past past = m_redo.takeLast();
    std::swap(m_state, past.state);
    m_undo.append(past);
    m_foldKey.clear();
    return step;
}

// Typing into a claim's note: folds while it goes on, and may end where it began.
RandomHistory::Step RandomHistory::type()
{
    const Id id = any(m_state.claims);
    if (!id.isValid())
        return edit();
    const QString key = QStringLiteral("note ") + id.toString();
    const bool folds = m_foldKey == key && m_now >= m_foldAt && m_now - m_foldAt <= 2000;
    const QString note = folds && pick(2) ? m_undo.constLast().state.claims.value(id).note : QString(pick(4), u'x');
    PlainState after = m_state;
    after.claims[id].note = note;
    Step step{.kind = Step::Kind::Type, .name = QStringLiteral("Edit note"), .foldKey = key, .at = m_now};
    step.parts = {[=](Writer &w) { w.modify<Claim>(id, [&](Claim &c) { c.note = note; }); }};
    step.leavesNoEntry = after == m_state;
    if (step.leavesNoEntry)
        return step; // the fold stays as it was
    if (!folds) {
        m_redoBeforeFold = std::exchange(m_redo, {});
        m_undo.append({step.name, m_state});
    }
    m_state = after;
    m_foldKey = key;
    m_foldAt = m_now;
    if (folds && m_state == m_undo.constLast().state) { // ended where it began: as if it had never been
        m_undo.removeLast();
        m_redo = m_redoBeforeFold;
        m_foldKey.clear();
        step.leavesNoEntry = true;
    }
    return step;
}

RandomHistory::Step RandomHistory::edit()
{
    PlainState after = m_state;
    Step step{.name = QStringLiteral("Edit %1").arg(++m_edits), .at = m_now};
    for (int parts = pick(8) ? 1 : 3; parts > 0 || step.parts.isEmpty(); --parts)
        if (const Change part = randomChange(after))
            step.parts.append(part);
    step.leavesNoEntry = after == m_state;
    if (step.leavesNoEntry)
        return step;
    m_undo.append({step.name, std::exchange(m_state, after)});
    m_redo.clear();
    m_foldKey.clear();
    return step;
}

// The content of one more article, before the edit that makes the article.
RandomHistory::Step RandomHistory::store()
{
    const Id id{qint64(m_stored.size()) + 1};
    Step step{.kind = Step::Kind::Store, .at = m_now};
    m_stored.append(articleOf(id, articleWords(id), step.blobs));
    return step;
}

RandomHistory::Step RandomHistory::keep()
{
    const QString key = QStringLiteral("scroll %1").arg(pick(5));
    const QByteArray value = pick(4) ? QByteArray::number(pick(10'000)) : QByteArray();
    Step step{.kind = Step::Kind::Keep, .at = m_now};
    step.kept = {{QStringLiteral("view"), key, value}};
    if (value.isEmpty())
        m_kept.remove(key);
    else
        m_kept.insert(key, value);
    return step;
}

// One random change, done to the model at once and to the file later; null when there is nothing to change.
RandomHistory::Change RandomHistory::randomChange(PlainState &state)
{
    switch (pick(14)) {
    case 0: {
        const Article &article = m_stored.at(pick(int(m_stored.size())));
        return state.articles.contains(article.id) ? Change() : inserting(state.articles, article);
    }
    case 1:
    case 2:
        return insertPassage(state);
    case 3:
        return inserting(state.claims, Claim{fresh(), QStringLiteral("claim"), {}, pick(9)});
    case 4:
        return insertActor(state);
    case 5:
        return insertStatement(state);
    case 6:
        return insertCard(state);
    case 7:
        return insertLink(state);
    case 8:
        return inserting(state.tags, tagNamed(fresh(), QStringLiteral("tag %1").arg(m_lastId)));
    case 9:
    case 10:
        return alter(state);
    case 11:
        return insertPassageLink(state);
    case 12:
        return changeCollection(state);
    default:
        return removeOne(state);
    }
}

RandomHistory::Change RandomHistory::insertPassage(PlainState &state)
{
    const Id article = any(state.articles);
    if (!article.isValid())
        return {};
    const QString text = articleWords(article);
    const auto whole = [&](int at) { return at < text.size() && text.at(at).isLowSurrogate() ? at + 1 : at; };
    const int start = whole(pick(int(text.size()) - 2)), end = whole(start + 1 + pick(int(text.size()) - start - 1));
    Passage passage = passageOf(fresh(), state.articles.value(article), text, start, end);
    if (const Id tag = any(state.tags); tag.isValid())
        passage.tags = {tag};
    return inserting(state.passages, passage);
}

RandomHistory::Change RandomHistory::insertActor(PlainState &state)
{
    Actor actor = actorNamed(fresh(), QStringLiteral("actor"));
    actor.parent = any(state.actors);
    for (int i = pick(4); i > 0; --i)
        actor.aliases.append(QStringLiteral("alias %1").arg(i));
    if (!pick(3))
        actor.earlierGrades = {{QStringLiteral("C"), QStringLiteral("reason"), {}}};
    return inserting(state.actors, actor);
}

RandomHistory::Change RandomHistory::insertStatement(PlainState &state)
{
    Statement statement;
    statement.passage = any(state.passages);
    if (!statement.passage.isValid())
        return {};
    statement.id = fresh();
    statement.claim = any(state.claims);
    for (int i = pick(3); i > 0 && !state.actors.isEmpty(); --i)
        statement.speakers.append({any(state.actors), QStringLiteral("printed")});
    return inserting(state.statements, statement);
}

RandomHistory::Change RandomHistory::insertCard(PlainState &state)
{
    const Id board = any(state.boards);
    if (!board.isValid() || !pick(8))
        return inserting(state.boards, boardNamed(fresh(), QStringLiteral("board")));
    const std::array<std::pair<CardKind, Id>, 5> choices{{{CardKind::Passage, any(state.passages)},
                                                          {CardKind::Statement, any(state.statements)},
                                                          {CardKind::Actor, any(state.actors)},
                                                          {CardKind::Article, any(state.articles)},
                                                          {CardKind::Claim, any(state.claims)}}};
    const auto [kind, shows] = choices.at(size_t(pick(5)));
    Card card = cardOn(fresh(), board, shows.isValid() ? kind : CardKind::Note, shows);
    card.x = pick(1000) / 7.0;
    card.canvas = pick(3) ? QString() : QStringLiteral("{\"id\":\"%1\"}").arg(pick(100));
    return inserting(state.cards, card);
}

RandomHistory::Change RandomHistory::insertLink(PlainState &state)
{
    Link link;
    link.from = any(state.cards);
    link.to = any(state.cards);
    link.board = state.cards.value(link.from).board;
    if (link.from == link.to || link.board != state.cards.value(link.to).board)
        return {};
    link.id = fresh();
    link.canvas = QString(pick(2), u'l');
    if (const Id passage = any(state.passages); passage.isValid())
        link.evidence = {passage};
    return inserting(state.links, link);
}

RandomHistory::Change RandomHistory::insertPassageLink(PlainState &state)
{
    PassageLink link;
    link.from = any(state.passages);
    link.to = any(state.passages);
    if (link.from == link.to)
        return {};
    link.id = fresh();
    link.kind = LinkKind(pick(7));
    link.added = m_now;
    return inserting(state.passageLinks, link);
}

// One more, or one that gets an article, loses one, or has them in another order.
RandomHistory::Change RandomHistory::changeCollection(PlainState &state)
{
    const Id id = any(state.collections);
    if (!id.isValid() || !pick(4))
        return inserting(state.collections,
                         Collection{fresh(), id, QStringLiteral("collection"), {}, pick(9), QString(pick(2), u'q'), {}});
    Collection collection = state.collections.value(id);
    QList<Id> &articles = collection.articles;
    const Id article = any(state.articles);
    if (!collection.query.isEmpty())
        collection.note = QString(pick(3), u'n');
    else if (articles.size() > 1 && !pick(3))
        std::ranges::rotate(articles, articles.begin() + pick(int(articles.size())));
    else if (!articles.removeOne(article) && article.isValid())
        articles.insert(pick(int(articles.size()) + 1), article);
    return updating(state.collections, collection);
}

RandomHistory::Change RandomHistory::swapBoards(PlainState &state) const
{
    if (state.boards.size() < 2)
        return {};
    Board first = state.boards.first(), second = state.boards.last();
    std::swap(first.position, second.position);
    std::swap(first.name, second.name);
    first.canvas = second.name;
    const auto one = updating(state.boards, first), two = updating(state.boards, second);
    return [one, two](Writer &w) { one(w), two(w); };
}

RandomHistory::Change RandomHistory::alter(PlainState &state)
{
    switch (pick(7)) {
    case 0:
        return swapBoards(state);
    case 1: // a reordering
        if (const Id id = any(state.statements); id.isValid()) {
            Statement statement = state.statements.value(id);
            std::ranges::reverse(statement.speakers);
            return updating(state.statements, statement);
        }
        return {};
    case 2:
        if (const Id id = any(state.actors); id.isValid()) {
            Actor actor = state.actors.value(id);
            std::ranges::rotate(actor.aliases, actor.aliases.begin() + (actor.aliases.size() > 1));
            actor.earlierGrades.append({actor.reliability, QString(pick(3), u'r'), {}});
            return updating(state.actors, actor);
        }
        return {};
    case 3:
        if (const Id id = any(state.cards); id.isValid()) {
            Card card = state.cards.value(id);
            card.x += pick(3);
            card.colour = pick(7);
            card.canvas = QString(pick(3), u'c');
            return updating(state.cards, card);
        }
        return {};
    case 4:
        if (const Id id = any(state.passageLinks); id.isValid()) {
            PassageLink link = state.passageLinks.value(id);
            std::swap(link.from, link.to);
            link.note = QString(pick(3), u'n');
            return updating(state.passageLinks, link);
        }
        return {};
    case 5:
        if (const Id id = any(state.articles); id.isValid()) {
            Article article = state.articles.value(id);
            article.state = ArticleState(pick(4));
            article.starred = !article.starred;
            article.note = QString(pick(3), u'n');
            return updating(state.articles, article);
        }
        return {};
    default: // perhaps one that changes nothing
        if (const Id id = any(state.passages); id.isValid()) {
            Passage passage = state.passages.value(id);
            passage.colour = 1 + pick(2);
            passage.translation = QString(pick(2), u't');
            return updating(state.passages, passage);
        }
        return {};
    }
}

RandomHistory::Change RandomHistory::removeOne(PlainState &state)
{
    const auto drop = [&]<class T>(const QMap<Id, T> &map, void (PlainState::*remove)(Id)) -> Change {
        const Id id = any(map);
        if (!id.isValid())
            return {};
        (state.*remove)(id);
        return [id](Writer &w) { w.remove<T>(id); };
    };
    switch (pick(12)) {
    case 0:
        return drop(state.articles, &PlainState::removeArticle);
    case 1:
        return drop(state.boards, &PlainState::removeBoard);
    case 2:
        return drop(state.actors, &PlainState::removeActor);
    case 3:
        return drop(state.claims, &PlainState::removeClaim);
    case 4:
        return drop(state.tags, &PlainState::removeTag);
    case 5:
    case 6:
        return drop(state.statements, &PlainState::removeStatement);
    case 7:
    case 8:
        return drop(state.passages, &PlainState::removePassage);
    case 9:
        return drop(state.passageLinks, &PlainState::removePassageLink);
    case 10:
        return drop(state.collections, &PlainState::removeCollection);
    default:
        return drop(state.cards, &PlainState::removeCard);
    }
}

QByteArray RandomHistory::fingerprint() const
{
    Changes records;
    put(records, m_state.articles);
    put(records, m_state.passages);
    put(records, m_state.tags);
    put(records, m_state.actors);
    put(records, m_state.claims);
    put(records, m_state.statements);
    put(records, m_state.boards);
    put(records, m_state.cards);
    put(records, m_state.links);
    put(records, m_state.passageLinks);
    put(records, m_state.collections);
    QString stored;
    for (const Article &article : m_stored)
        stored += QStringLiteral("content %1\n").arg(QLatin1StringView(article.text.toHex()));
    QStringList undo;
    for (const Past &past : m_undo)
        undo.append(past.name);
    return digest(dumpRecords(records) + stored, m_kept, undo, m_redo.isEmpty() ? QString() : m_redo.constLast().name);
}

Result<Commit> perform(ProjectFile &file, const RandomHistory::Step &step)
{
    using Kind = RandomHistory::Step::Kind;
    const auto none = [] { return Commit(); };
    switch (step.kind) {
    case Kind::Undo:
        return file.undo(step.at);
    case Kind::Redo:
        return file.redo(step.at);
    case Kind::Store:
        return file.storeAll(step.blobs).transform(none);
    case Kind::Keep:
        return file.keep(step.kept).transform(none);
    case Kind::Edit:
    case Kind::Type:
        break;
    }
    const auto all = [&step](Writer &w) {
        for (const Change &part : step.parts)
            part(w);
    };
    return file.edit(step.name, all, step.at, step.foldKey);
}

Result<QByteArray> fingerprintOf(const ProjectFile &file)
{
    QString dump;
    const auto kept = file.allKept();
    const auto entries = file.history();
    const auto read = file.read([&](const Reader &reader) {
        dump = dumpRecords(reader.allRecords());
        for (qint64 id = 1; id <= mostArticles; ++id) {
            const QString text = articleWords({id});
            if (const ContentHash hash = rows::hashOf(text.toUtf8()); reader.hasContent(hash) && reader.text(hash) == text)
                dump += QStringLiteral("content %1\n").arg(QLatin1StringView(hash.toHex()));
        }
    });
    if (!read || !kept || !entries)
        return std::unexpected(!read ? read.error() : !kept ? kept.error() : entries.error());
    QMap<QString, QByteArray> views;
    for (const ProjectFile::Kept &item : *kept)
        views.insert(item.key, item.value);
    QStringList undo;
    for (const JournalEntry &entry : *entries)
        if (entry.kind == JournalEntry::Kind::Edit && !entry.undone)
            undo.append(entry.name);
    return digest(dump, views, undo, file.stack().redoName);
}

} // namespace sidelight::test
