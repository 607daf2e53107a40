// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ArticleListModel.h"
#include "models/lists/DisplayText.h"
#include "models/lists/FilterModel.h"
#include "models/lists/TagTreeModel.h"
#include "tests/lists/HandFedLibrary.h"
#include "tests/lists/ModelLines.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

Tag tag(qint64 id, const QString &name, qint64 parent = 0) { return {.id = {id}, .parent = {parent}, .name = name, .note = {}}; }

Article article(qint64 id, const QString &title)
{
    Article record;
    record.id = {id};
    record.title = title;
    return record;
}

} // namespace

// Rows follow changes one by one, in lists and in trees.
class RecordModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsWithWhatIsThere();
    void insertsTogether();
    void removesRuns();
    void updatesOneRow();
    void hasNothingBehindTheLastRow();
    void standsUnderItsParent();
    void swapsParentAndChild();
    void keepsChildrenOfRemovedParent();
    void cutsCircles();
    void movesKeepPersistentIndexes();
    void survivesRandomEdits();
    void handsRenamesOn();
};

void RecordModelTest::startsWithWhatIsThere()
{
    HandFedLibrary feed;
    feed.insert<Tag>({tag(2, u"fire"_s), tag(1, u"smoke"_s, 2)});
    TagTreeModel model(feed.library());
    QAbstractItemModelTester tester(&model, fatal);
    QCOMPARE(linesOf(model), QStringList());
    attach(&model, &feed);
    QCOMPARE(linesOf(model), QStringList({u"fire"_s, u"  smoke"_s}));
}

void RecordModelTest::insertsTogether()
{
    HandFedLibrary feed;
    ArticleListModel model(feed.library());
    QAbstractItemModelTester tester(&model, fatal);
    attach(&model, &feed);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted), reset(&model, &QAbstractItemModel::modelReset);
    feed.insert<Article>({article(1, u"One"_s), article(2, u"Two"_s), article(3, u"Three"_s)});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(linesOf(model), QStringList({u"One|Unread"_s, u"Two|Unread"_s, u"Three|Unread"_s}));
}

void RecordModelTest::removesRuns()
{
    HandFedLibrary feed;
    ArticleListModel model(feed.library());
    QAbstractItemModelTester tester(&model, fatal);
    attach(&model, &feed);
    QList<Article> articles;
    for (int i = 1; i <= 9; ++i)
        articles.append(article(i, QString::number(i)));
    feed.insert(articles);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved), reset(&model, &QAbstractItemModel::modelReset);
    feed.remove<Article>({Id{3}, Id{1}, Id{2}, Id{7}, Id{99}});
    QCOMPARE(removed.size(), 2);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(linesOf(model), QStringList({u"4|Unread"_s, u"5|Unread"_s, u"6|Unread"_s, u"8|Unread"_s, u"9|Unread"_s}));
    QCOMPARE(model.indexOf(Id{8}).row(), 3);
    QVERIFY(!model.indexOf(Id{7}).isValid());
}

void RecordModelTest::updatesOneRow()
{
    HandFedLibrary feed;
    ArticleListModel model(feed.library());
    attach(&model, &feed);
    feed.insert<Article>({article(1, u"One"_s), article(2, u"Two"_s)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    feed.update<Article>({article(2, u"Deux"_s)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, 0));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(1, ArticleListModel::ColumnCount - 1));
    QCOMPARE(linesOf(model), QStringList({u"One|Unread"_s, u"Deux|Unread"_s}));
}

void RecordModelTest::hasNothingBehindTheLastRow()
{
    HandFedLibrary feed;
    TagTreeModel model(feed.library());
    attach(&model, &feed);
    feed.insert<Tag>({tag(1, u"one"_s), tag(2, u"two"_s, 1)});
    QVERIFY(!model.index(1, 0).isValid());
    QVERIFY(!model.index(0, TagTreeModel::ColumnCount).isValid());
    QVERIFY(!model.index(-1, 0).isValid());
    const QModelIndex first = model.index(0, 0);
    QVERIFY(!model.index(1, 0, first).isValid());
    QVERIFY(!model.index(0, 0, model.index(0, 0, first)).isValid());
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(TagTreeModel::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
    QCOMPARE(model.rowCount(first.siblingAtColumn(1)), 0);
}

void RecordModelTest::standsUnderItsParent()
{
    HandFedLibrary feed;
    TagTreeModel model(feed.library());
    QAbstractItemModelTester tester(&model, fatal);
    attach(&model, &feed);
    QSignalSpy relaid(&model, &QAbstractItemModel::layoutChanged);
    feed.insert<Tag>({tag(3, u"c"_s, 2), tag(2, u"b"_s, 1), tag(1, u"a"_s), tag(4, u"lost"_s, 99)});
    QCOMPARE(relaid.size(), 0); // each was put where it belongs at once
    QCOMPARE(linesOf(model), QStringList({u"a"_s, u"  b"_s, u"    c"_s, u"lost"_s}));
    feed.update<Tag>({tag(3, u"c"_s, 4), tag(2, u"b"_s)});
    QCOMPARE(linesOf(model), QStringList({u"a"_s, u"lost"_s, u"  c"_s, u"b"_s}));
}

void RecordModelTest::swapsParentAndChild()
{
    HandFedLibrary feed;
    TagTreeModel model(feed.library());
    QAbstractItemModelTester tester(&model, fatal);
    attach(&model, &feed);
    feed.insert<Tag>({tag(1, u"a"_s), tag(2, u"b"_s, 1), tag(3, u"c"_s, 2)});
    feed.update<Tag>({tag(1, u"a"_s, 2), tag(2, u"b"_s, 3), tag(3, u"c"_s)});
    QCOMPARE(linesOf(model), QStringList({u"c"_s, u"  b"_s, u"    a"_s}));
}

void RecordModelTest::keepsChildrenOfRemovedParent()
{
    HandFedLibrary feed;
    TagTreeModel model(feed.library());
    QAbstractItemModelTester tester(&model, fatal);
    attach(&model, &feed);
    feed.insert<Tag>({tag(1, u"a"_s), tag(2, u"b"_s, 1), tag(3, u"c"_s, 2), tag(4, u"d"_s, 2)});
    Changes changes;
    changes.of<Tag>().removed = {Id{1}, Id{2}, Id{4}};
    changes.of<Tag>().updated = {tag(3, u"c"_s)};
    feed.apply(changes);
    QCOMPARE(linesOf(model), QStringList({u"c"_s}));
}

// No project of ours holds a circle, but a damaged or hostile file may.
void RecordModelTest::cutsCircles()
{
    HandFedLibrary feed;
    TagTreeModel model(feed.library());
    QAbstractItemModelTester tester(&model, fatal);
    attach(&model, &feed);
    feed.insert<Tag>({tag(1, u"a"_s, 3), tag(2, u"b"_s, 1), tag(3, u"c"_s, 2), tag(4, u"self"_s, 4), tag(5, u"below"_s, 3)});
    const QStringList expected{u"a"_s, u"  b"_s, u"    c"_s, u"      below"_s, u"self"_s};
    QCOMPARE(linesOf(model), expected);
    feed.update<Tag>({tag(3, u"c"_s)});
    QCOMPARE(linesOf(model), QStringList({u"self"_s, u"c"_s, u"  below"_s, u"  a"_s, u"    b"_s}));
}

void RecordModelTest::movesKeepPersistentIndexes()
{
    HandFedLibrary feed;
    TagTreeModel model(feed.library());
    attach(&model, &feed);
    feed.insert<Tag>({tag(1, u"a"_s), tag(2, u"b"_s), tag(3, u"c"_s)});
    const QPersistentModelIndex held(model.indexOf(Id{1}));
    feed.update<Tag>({tag(1, u"a"_s, 3)});
    QVERIFY(held.isValid());
    QCOMPARE(model.idAt(held), Id{1});
    QCOMPARE(model.idAt(held.parent()), Id{3});
}

// A filtered view of a tree stays right through whatever may happen, also several things in one change.
void RecordModelTest::survivesRandomEdits()
{
    HandFedLibrary feed;
    TagTreeModel model(feed.library());
    FilterModel filter;
    QAbstractItemModelTester tester(&model, fatal), filterTester(&filter, fatal);
    attach(&model, &feed);
    filter.setSourceModel(&model);
    filter.sort(0);
    filter.setWords(u"e"_s);
    QRandomGenerator random(20240501);
    const auto anyName = [&] { return QString(QChar(u'a' + random.bounded(6))) + QString(QChar(u'a' + random.bounded(6))); };
    for (int step = 0; step < 300; ++step) {
        Changes changes;
        QSet<Id> used;
        for (int each = random.bounded(1, 6); each > 0; --each) {
            const Id id{random.bounded(1, 40)};
            if (used.contains(id))
                continue;
            used.insert(id);
            const bool there = feed.library().find<Tag>(id);
            if (there && random.bounded(3) == 0)
                changes.of<Tag>().removed.append(id);
            else
                (there ? changes.of<Tag>().updated : changes.of<Tag>().inserted)
                    .append(tag(id.value, anyName(), random.bounded(0, 40)));
        }
        feed.apply(changes);
        TagTreeModel fresh(feed.library());
        fresh.reset();
        QStringList lines = linesOf(model), wanted = linesOf(fresh);
        lines.sort(), wanted.sort();
        QCOMPARE(lines, wanted); // the order among siblings is the filter's
        FilterModel freshFilter;
        freshFilter.setSourceModel(&fresh);
        freshFilter.sort(0);
        freshFilter.setWords(u"e"_s);
        QStringList found = linesOf(filter), wantedFound = linesOf(freshFilter);
        found.sort(), wantedFound.sort();
        QCOMPARE(found, wantedFound);
    }
    QVERIFY(model.rowCount() > 0);
}

void RecordModelTest::handsRenamesOn()
{
    HandFedLibrary feed;
    TagTreeModel model(feed.library());
    attach(&model, &feed);
    feed.insert<Tag>({tag(1, u"old"_s)});
    const QModelIndex index = model.index(0, 0);
    QVERIFY(!model.flags(index).testFlag(Qt::ItemIsEditable));
    QList<std::pair<Id, QString>> wishes;
    model.setRename([&](Id id, const QString &name) { wishes.append({id, name}); });
    QVERIFY(model.flags(index).testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.flags(index.siblingAtColumn(1)).testFlag(Qt::ItemIsEditable));
    model.setData(index, u"  "_s, Qt::EditRole);
    model.setData(index, u"old"_s, Qt::EditRole);
    QCOMPARE(wishes.size(), 0);
    model.setData(index, u" new  name "_s, Qt::EditRole);
    QCOMPARE(wishes, (QList<std::pair<Id, QString>>{{Id{1}, u"new name"_s}}));
    QCOMPARE(linesOf(model), QStringList({u"old"_s}));
}

QTEST_GUILESS_MAIN(RecordModelTest)
#include "RecordModelTest.moc"
