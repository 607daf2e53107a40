// SPDX-License-Identifier: GPL-3.0-or-later
// The packed form of passages and statements, and the lists beside it, against plain containers through random changes.
#include "models/project/IdLists.h"
#include "models/project/LatestIds.h"
#include "models/project/Library.h"
#include "models/project/PackedTable.h"

#include <QRandomGenerator>
#include <QTest>
#include <map>
#include <set>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype block = 256 * 1024;

QString someText(QRandomGenerator &random, int most)
{
    static constexpr std::array words{u"quay", u"Straße", u"مسؤول", u"官员", u"\U0001F6A2", u"e\u0301", u"\0", u"\n"};
    QString text;
    for (int left = random.bounded(most + 1); left > 0; --left)
        text += QStringView(words[random.bounded(quint32(words.size()))]);
    return text;
}

Id someId(QRandomGenerator &random) { return {qint64(random.generate64() >> 1)}; }

Passage somePassage(QRandomGenerator &random, Id id)
{
    Passage passage;
    passage.id = id;
    passage.article = someId(random);
    passage.start = random.bounded(2'000'000);
    passage.end = passage.start + 1 + random.bounded(1000);
    passage.quote = someText(random, 60);
    passage.prefix = someText(random, 8);
    passage.suffix = someText(random, 8);
    passage.colour = random.bounded(9);
    passage.note = someText(random, 3);
    passage.added = qint64(random.generate64()); // before 1970 too
    for (int i = random.bounded(4); i > 0; --i)
        passage.tags.append(someId(random));
    passage.translation = someText(random, 2);
    passage.translator = someText(random, 1);
    return passage;
}

Statement someStatement(QRandomGenerator &random, Id id)
{
    Statement statement;
    statement.id = id;
    statement.passage = someId(random);
    for (int i = random.bounded(4); i > 0; --i)
        statement.speakers.append({someId(random), someText(random, 2)});
    statement.mode = StatementMode(random.bounded(4));
    statement.claim = random.bounded(2) ? someId(random) : Id();
    statement.stance = Stance(random.bounded(5));
    statement.credibility = random.bounded(7);
    statement.reliability = someText(random, 1);
    statement.happened = someText(random, 2);
    statement.said = someText(random, 2);
    statement.published = someText(random, 2);
    statement.note = someText(random, 5);
    statement.added = qint64(random.generate64());
    return statement;
}

Passage bare(Passage passage)
{
    passage.quote = passage.prefix = passage.suffix = passage.note = passage.translation = passage.translator = QString();
    return passage;
}

Statement bare(Statement statement)
{
    for (Speaker &speaker : statement.speakers)
        speaker.printed = QString();
    statement.reliability = statement.happened = statement.said = statement.published = statement.note = QString();
    return statement;
}

} // namespace

class PackedTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsPassages() { keeps<Passage>(&somePassage); }
    void keepsStatements() { keeps<Statement>(&someStatement); }
    void keepsWhatIsLargerThanABlock();
    void givesBackWhatIsLeft();
    void sharesWhatIsCopied();
    void keepsWhatWasFoundBeyondTheTable();
    void listsIds();
    void knowsTheLatest();
    void refillsTheLatest();

private:
    template <class T> static void keeps(T (*make)(QRandomGenerator &, Id));
};

template <class T> void PackedTableTest::keeps(T (*make)(QRandomGenerator &, Id))
{
    QRandomGenerator random(14);
    PackedTable<T> table;
    std::map<Id, T> plain;
    for (int step = 0; step < 20'000; ++step) {
        const Id id{1 + random.bounded(2'000)};
        if (random.bounded(3) == 0) {
            table.remove(id);
            plain.erase(id);
        } else {
            const T record = make(random, id);
            table.insert(record);
            plain.insert_or_assign(id, record);
        }
        if (step % 500 != 0)
            continue;
        QCOMPARE(table.size(), qsizetype(plain.size()));
        std::map<Id, T> walked;
        for (auto it = table.begin(); it != table.end(); ++it) {
            QCOMPARE(it.key(), it->id);
            walked.insert_or_assign(it.key(), *it);
        }
        QVERIFY(walked == plain);
        for (const T &record : table.bare())
            QCOMPARE(record, bare(plain.at(record.id)));
        const QList<Id> keys = table.keys();
        QVERIFY(std::set<Id>(keys.begin(), keys.end()).size() == plain.size() && keys.size() == table.size());
        for (qint64 each = 1; each <= 2'000; ++each) {
            const auto known = plain.find({each});
            const FoundRecord<T> found = table.find({each});
            QCOMPARE(bool(found), known != plain.end());
            QCOMPARE(table.contains({each}), bool(found));
            QVERIFY(!found || *found == known->second);
            if (found)
                QCOMPARE(*table.find({each}, true), bare(known->second));
        }
    }
}

void PackedTableTest::keepsWhatIsLargerThanABlock()
{
    PackedBytes bytes;
    const QByteArray large(3 * block, 'l'), small(10, 's');
    bytes.insert({1}, small);
    bytes.insert({2}, large);
    bytes.insert({3}, small);
    QCOMPARE(bytes.find({2}), QByteArrayView(large));
    bytes.insert({2}, small);
    bytes.insert({3}, large);
    QCOMPARE(bytes.find({1}), QByteArrayView(small));
    QCOMPARE(bytes.find({2}), QByteArrayView(small));
    QCOMPARE(bytes.find({3}), QByteArrayView(large));
    QVERIFY(bytes.remove({3}) && !bytes.remove({3}));
    QVERIFY(bytes.find({3}).isNull());
    bytes.insert({4}, {"", 0});
    QVERIFY(bytes.contains({4}) && !bytes.find({4}).isNull() && bytes.find({4}).isEmpty());
}

// The same few records changed over and over again take no more room than twice what they are, and what is gone none.
void PackedTableTest::givesBackWhatIsLeft()
{
    QRandomGenerator random(2);
    PackedBytes bytes;
    const QByteArray record(200, 'r');
    for (int step = 0; step < 200'000; ++step)
        bytes.insert({1 + random.bounded(10'000)}, record);
    QVERIFY2(bytes.heldBytes() < 2 * 10'000 * 220 + 4 * block, qPrintable(QString::number(bytes.heldBytes())));
    for (int id = 1; id <= 10'000; ++id)
        bytes.remove({id});
    QCOMPARE(bytes.size(), 0);
    QVERIFY2(bytes.heldBytes() <= 2 * block, qPrintable(QString::number(bytes.heldBytes())));
}

void PackedTableTest::sharesWhatIsCopied()
{
    QRandomGenerator random(3);
    PackedTable<Passage> table;
    QList<Passage> passages;
    for (int id = 1; id <= 5'000; ++id)
        table.insert(passages.emplace_back(somePassage(random, {id})));
    const PackedTable<Passage> before = table;
    for (int id = 1; id <= 5'000; id += 2)
        table.remove({id});
    table.insert(somePassage(random, {2}));
    QCOMPARE(table.size(), 2'500);
    QCOMPARE(before.size(), 5'000);
    for (const Passage &passage : passages)
        QCOMPARE(*before.find(passage.id), passage);
    for (const Passage &passage : before)
        QCOMPARE(passage, passages.at(passage.id.value - 1));
}

void PackedTableTest::keepsWhatWasFoundBeyondTheTable()
{
    Passage passage;
    passage.id = {7};
    passage.quote = u"the harbour was closed"_s;
    PackedTable<Passage> table;
    table.insert(passage);
    const FoundRecord<Passage> found = table.find({7});
    const Passage &bound = *table.find({7}); // by value, and so kept
    table.remove({7});
    QCOMPARE(found->quote, passage.quote);
    QCOMPARE(bound, passage);
    QVERIFY(!table.find({7}));
}

void PackedTableTest::listsIds()
{
    QRandomGenerator random(4);
    IdLists lists;
    std::map<Id, QList<Id>> plain;
    for (int step = 0; step < 50'000; ++step) {
        const Id key{1 + random.bounded(50)}, value{1 + random.bounded(20)};
        QList<Id> &all = plain[key];
        if (random.bounded(5) < 2) {
            lists.insert(key, value);
            all.prepend(value);
        } else {
            lists.remove(key, value);
            if (const qsizetype at = all.lastIndexOf(value); at >= 0)
                all.removeAt(at);
        }
        QCOMPARE(lists.value(key), all);
        QCOMPARE(lists.count(key), all.size());
    }
}

void PackedTableTest::knowsTheLatest()
{
    QRandomGenerator random(5);
    LatestIds latest;
    std::set<std::pair<qint64, Id>> plain;
    for (int step = 0; step < 20'000; ++step) {
        const std::pair record(qint64(random.bounded(1'000)), Id{1 + random.bounded(3'000)});
        if (random.bounded(3) == 0) {
            latest.remove(record.first, record.second);
            plain.erase(record);
        } else if (plain.insert(record).second) {
            latest.insert(record.first, record.second);
        }
        if (latest.isShort()) {
            latest = LatestIds();
            for (const auto &[added, id] : plain)
                latest.insert(added, id);
        }
        const QList<Id> ids = latest.ids();
        QVERIFY(ids.size() >= std::min<qsizetype>(LatestIds::most / 2, qsizetype(plain.size())));
        auto expected = plain.crbegin();
        for (const Id id : ids)
            QCOMPARE(id, (expected++)->second);
    }
}

// What was added last is taken back, more of it than is kept at hand.
void PackedTableTest::refillsTheLatest()
{
    Library library;
    Changes changes;
    for (int id = 1; id <= 2'000; ++id) {
        Statement statement;
        statement.id = {id};
        statement.added = id;
        changes.of<Statement>().inserted.append(statement);
    }
    library.apply(changes);
    QCOMPARE(library.latestStatements().size(), LatestIds::most);
    QCOMPARE(library.latestStatements().first(), Id{2'000});
    Changes back;
    for (int id = 701; id <= 2'000; ++id)
        back.of<Statement>().removed.append(Id{id});
    library.apply(back);
    QCOMPARE(library.latestStatements().size(), LatestIds::most);
    QCOMPARE(library.latestStatements().first(), Id{700});
}

QTEST_GUILESS_MAIN(PackedTableTest)
#include "packed_table_test.moc"
