// SPDX-License-Identifier: GPL-3.0-or-later
// Random edits, undos and redos against a plain model, the whole state compared at every step.
#include "tests/project/PlainModel.h"
#include "tests/project/TestRecords.h"

#include <QTemporaryDir>
#include <random>

using namespace sidelight;
using namespace sidelight::test;

namespace {

#ifdef SIDELIGHT_SANITIZED
constexpr int sessions = 50, stepsOnDisk = 500;
#else
constexpr int sessions = 400, stepsOnDisk = 2'000; // 100,000 steps in memory
#endif
constexpr int stepsPerSession = 250, sessionsPerRow = 25;

const QString words = QStringLiteral(
    "Two officers 👩‍👩‍👧 said the gate was shut; the port denied it. قال مسؤول إن البوابة أغلقت");

// A random session on one file, with the states that undo and redo must lead back to.
class Session {
public:
    Session(const QString &path, const OpenOptions &options, quint32 seed)
        : m_path(path)
        , m_options(options)
        , m_random(seed)
    {
        m_file = ProjectFile::create(path, options).value();
        for (qint64 id = 1; id <= 3; ++id)
            m_stored.append(storedArticle(*m_file, {id}, words + QString::number(id)));
    }

    void step()
    {
        m_now += pick(3000);
        const int kind = pick(100);
        if (kind < 16)
            undo();
        else if (kind < 30)
            redo();
        else if (kind < 40)
            type();
        else
            edit();
    }

    void reopen()
    {
        const JournalStack before = m_file->stack();
        m_file.reset();
        m_file = ProjectFile::open(m_path, m_options).value();
        QCOMPARE(m_file->stack(), before);
        m_foldKey.clear();
    }

    void compare()
    {
        QVERIFY(m_file->read([&](const Reader &reader) { QCOMPARE(difference(stateOf(reader), m_state), QString()); }));
        if (++m_compared % 10 == 0)
            QCOMPARE(difference(stateOf(m_library), m_state), QString());
        QCOMPARE(m_file->stack().undoName.isEmpty(), m_undo.isEmpty());
        QCOMPARE(m_file->stack().redoName.isEmpty(), m_redo.isEmpty());
    }

    void undoAll()
    {
        while (!m_undo.isEmpty())
            undo();
        QVERIFY(m_state == PlainState());
        compare();
    }

    [[nodiscard]] QStringList verify() const { return m_file->verify().value(); }
    [[nodiscard]] int edits() const { return m_edits; }

private:
    int pick(int below) { return int(m_random() % unsigned(below)); }
    Id fresh() { return {++m_lastId}; }
    template <class T> Id any(const QMap<Id, T> &map)
    {
        return map.isEmpty() ? Id{} : std::next(map.keyBegin(), pick(int(map.size()))).base().key();
    }

    void undo()
    {
        const auto done = m_file->undo(m_now);
        QCOMPARE(done.has_value(), !m_undo.isEmpty());
        if (!done)
            return;
        m_library.apply(done->changes);
        m_redo.append(std::exchange(m_state, m_undo.takeLast()));
        m_foldKey.clear();
    }

    void redo()
    {
        const auto done = m_file->redo(m_now);
        QCOMPARE(done.has_value(), !m_redo.isEmpty());
        if (!done)
            return;
        m_library.apply(done->changes);
        m_undo.append(std::exchange(m_state, m_redo.takeLast()));
        m_foldKey.clear();
    }

    // Typing into a claim's note: folds while it goes on, and may end where it began.
    void type()
    {
        const Id id = any(m_state.claims);
        if (!id.isValid())
            return;
        const QString key = QStringLiteral("note ") + id.toString();
        const bool folds = m_foldKey == key && m_now - m_foldAt <= 2000;
        const QString note = folds && pick(2) ? m_undo.constLast().claims.value(id).note : QString(pick(4), u'x');
        PlainState after = m_state;
        after.claims[id].note = note;
        const auto done = m_file->edit(
            QStringLiteral("Edit note"), [=](Writer &w) { w.modify<Claim>(id, [&](Claim &c) { c.note = note; }); }, m_now, key);
        QVERIFY(done);
        m_library.apply(done->changes);
        if (after == m_state)
            return; // nothing changed: no entry, and the fold stays as it was
        if (!folds) {
            m_redoBeforeFold = std::exchange(m_redo, {});
            m_undo.append(m_state);
        }
        m_state = after;
        m_foldKey = key;
        m_foldAt = m_now;
        if (folds && m_state == m_undo.constLast()) { // ended where it began: as if it had never been
            m_undo.removeLast();
            m_redo = m_redoBeforeFold;
            m_foldKey.clear();
            QCOMPARE(done->id, 0);
        }
    }

    void edit()
    {
        PlainState after = m_state;
        std::function<void(Writer &)> change;
        const int parts = pick(8) ? 1 : 3;
        for (int i = 0; i < parts; ++i)
            if (const auto part = randomChange(after))
                change = change ? [change, part](Writer &w) { change(w), part(w); } : part;
        if (!change)
            return;
        const auto done = m_file->edit(QStringLiteral("Edit %1").arg(++m_edits), change, m_now);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message + done.error().detail));
        m_library.apply(done->changes);
        QCOMPARE(done->id == 0, after == m_state);
        if (after == m_state)
            return;
        m_undo.append(std::exchange(m_state, after));
        m_redo.clear();
        m_foldKey.clear();
    }

    using Change = std::function<void(Writer &)>;
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

    // One random change, done to the model at once and to the file later; null when there is nothing to change.
    Change randomChange(PlainState &state)
    {
        switch (pick(12)) {
        case 0: {
            const Article &article = m_stored.at(pick(3));
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
        default:
            return removeOne(state);
        }
    }

    Change insertPassage(PlainState &state)
    {
        const Id article = any(state.articles);
        if (!article.isValid())
            return {};
        const QString text = words + article.toString();
        const auto whole = [&](int at) { return at < text.size() && text.at(at).isLowSurrogate() ? at + 1 : at; };
        const int start = whole(pick(int(text.size()) - 2)), end = whole(start + 1 + pick(int(text.size()) - start - 1));
        Passage passage = passageOf(fresh(), state.articles.value(article), text, start, end);
        if (const Id tag = any(state.tags); tag.isValid())
            passage.tags = {tag};
        return inserting(state.passages, passage);
    }

    Change insertActor(PlainState &state)
    {
        Actor actor = actorNamed(fresh(), QStringLiteral("actor"));
        actor.parent = any(state.actors);
        for (int i = pick(4); i > 0; --i)
            actor.aliases.append(QStringLiteral("alias %1").arg(i));
        return inserting(state.actors, actor);
    }

    Change insertStatement(PlainState &state)
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

    Change insertCard(PlainState &state)
    {
        const Id board = any(state.boards);
        if (!board.isValid() || !pick(8))
            return inserting(state.boards, boardNamed(fresh(), QStringLiteral("board")));
        const std::array<std::pair<CardKind, Id>, 5> choices{{{CardKind::Passage, any(state.passages)},
                                                              {CardKind::Statement, any(state.statements)},
                                                              {CardKind::Actor, any(state.actors)},
                                                              {CardKind::Article, any(state.articles)},
                                                              {CardKind::Claim, any(state.claims)}}};
        auto [kind, shows] = choices.at(size_t(pick(5)));
        Card card = cardOn(fresh(), board, shows.isValid() ? kind : CardKind::Note, shows);
        card.x = pick(1000) / 7.0;
        return inserting(state.cards, card);
    }

    Change insertLink(PlainState &state)
    {
        Link link;
        link.from = any(state.cards);
        link.to = any(state.cards);
        link.board = state.cards.value(link.from).board;
        if (link.from == link.to || link.board != state.cards.value(link.to).board)
            return {};
        link.id = fresh();
        if (const Id passage = any(state.passages); passage.isValid())
            link.evidence = {passage};
        return inserting(state.links, link);
    }

    Change alter(PlainState &state)
    {
        switch (pick(5)) {
        case 0: // two values swapped
            if (state.boards.size() > 1) {
                Board first = state.boards.first(), second = state.boards.last();
                std::swap(first.position, second.position);
                std::swap(first.name, second.name);
                const auto one = updating(state.boards, first), two = updating(state.boards, second);
                return [one, two](Writer &w) { one(w), two(w); };
            }
            return {};
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
                return updating(state.actors, actor);
            }
            return {};
        case 3:
            if (const Id id = any(state.cards); id.isValid()) {
                Card card = state.cards.value(id);
                card.x += pick(3);
                card.colour = pick(7);
                return updating(state.cards, card);
            }
            return {};
        default: // perhaps one that changes nothing
            if (const Id id = any(state.passages); id.isValid()) {
                Passage passage = state.passages.value(id);
                passage.colour = 1 + pick(2);
                return updating(state.passages, passage);
            }
            return {};
        }
    }

    template <class T> Change removing(Id id)
    {
        return id.isValid() ? Change([id](Writer &w) { w.remove<T>(id); }) : Change();
    }

    Change removeOne(PlainState &state)
    {
        Id id;
        const auto drop = [&]<class T>(const QMap<Id, T> &map, void (PlainState::*remove)(Id)) {
            id = any(map);
            if (id.isValid())
                (state.*remove)(id);
            return removing<T>(id);
        };
        switch (pick(10)) {
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
        default:
            return drop(state.cards, &PlainState::removeCard);
        }
    }

    QString m_path;
    OpenOptions m_options;
    std::mt19937 m_random;
    std::unique_ptr<ProjectFile> m_file;
    QList<Article> m_stored;
    PlainState m_state;
    Library m_library;
    QList<PlainState> m_undo, m_redo, m_redoBeforeFold;
    QString m_foldKey;
    qint64 m_foldAt = 0, m_now = 1'000'000, m_lastId = 100;
    int m_edits = 0, m_compared = 0;
};

} // namespace

class HistoryPropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomHistoryInMemory_data()
    {
        QTest::addColumn<int>("first");
        for (int first = 0; first < sessions; first += sessionsPerRow)
            QTest::addRow("sessions from %d", first) << first;
    }
    // Many sessions of a few hundred steps, so that states stay small and each begins anew.
    void randomHistoryInMemory()
    {
        QFETCH(int, first);
        for (int session = first; session < first + sessionsPerRow; ++session) {
            OpenOptions options;
            options.vfs = "memdb";
            Session run(QStringLiteral("/session-%1").arg(session), options, quint32(session));
            for (int i = 0; i < stepsPerSession; ++i) {
                run.step();
                run.compare();
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(QStringLiteral("seed %1, step %2").arg(session).arg(i)));
            }
            run.undoAll();
            QVERIFY(run.edits() > stepsPerSession / 4);
        }
    }

    void randomHistoryOnDisk()
    {
        QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/side light XXXXXX"));
        Session run(folder.filePath(QStringLiteral("p.sidelight")), {}, 4711);
        for (int i = 0; i < stepsOnDisk; ++i) {
            run.step();
            run.compare();
            if (i % 100 == 99)
                run.reopen();
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("step %1").arg(i)));
        }
        QCOMPARE(run.verify(), QStringList());
        run.undoAll();
        QCOMPARE(run.verify(), QStringList());
    }
};

QTEST_GUILESS_MAIN(HistoryPropertyTest)
#include "history_property_test.moc"
