// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/FacetModel.h"

#include "tests/lists/ModelLines.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

class FacetModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsChangeInTheirRows();
    void aValueKeepsItsIdentityWhereverItGoes();
    void sectionsComeAndGo();
    void twoOfOneKeyAreTwoLines();
    void itTellsWhatIsWishedAndChoosesNothing();
    void namesOfOthersStayNames();

private:
    static FacetSection section(ArticleFacet facet, const QList<FacetLine> &lines) { return {facet, lines, 0}; }
    [[nodiscard]] QModelIndex line(ArticleFacet facet, int row) const { return m_model->index(row, 0, m_model->find(facet)); }

    std::unique_ptr<FacetModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_reset;
};

void FacetModelTest::init()
{
    m_tester.reset();
    m_model = std::make_unique<FacetModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_model->setSections(
        {section(ArticleFacet::Outlet, {{u"w"_s, u"Wire"_s, 3}, {u"c"_s, u"Courier"_s, 2}, {u"p"_s, u"Post"_s, 1}}),
         section(ArticleFacet::Tag, {{u"f"_s, u"fire"_s, 2}})});
    m_reset = std::make_unique<QSignalSpy>(m_model.get(), &QAbstractItemModel::modelReset);
    QCOMPARE(linesOf(*m_model),
             QStringList({u"Outlet"_s, u"  Wire|3"_s, u"  Courier|2"_s, u"  Post|1"_s, u"Tag"_s, u"  fire|2"_s}));
}

void FacetModelTest::countsChangeInTheirRows()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->setSections(
        {section(ArticleFacet::Outlet, {{u"w"_s, u"Wire"_s, 3}, {u"c"_s, u"Courier"_s, 1, true}, {u"p"_s, u"Post"_s, 1}}),
         section(ArticleFacet::Tag, {{u"f"_s, u"fire"_s, 2}})});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<QModelIndex>(), line(ArticleFacet::Outlet, 1));
    QCOMPARE(line(ArticleFacet::Outlet, 1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(moved.count() + inserted.count() + m_reset->count(), 0);
}

void FacetModelTest::aValueKeepsItsIdentityWhereverItGoes()
{
    const QPersistentModelIndex wire(line(ArticleFacet::Outlet, 0)), courier(line(ArticleFacet::Outlet, 1)),
        post(line(ArticleFacet::Outlet, 2)), fire(line(ArticleFacet::Tag, 0));
    m_model->setSections(
        {section(ArticleFacet::Outlet,
                 {{u"p"_s, u"Post"_s, 4}, {u"g"_s, u"Gazette"_s, 3}, {u"w"_s, u"Wire"_s, 2}, {u"b"_s, u"Bulletin"_s, 1}}),
         section(ArticleFacet::Tag, {{u"s"_s, u"smoke"_s, 2}, {u"f"_s, u"fire"_s, 2}})});
    QCOMPARE(linesOf(*m_model), QStringList({u"Outlet"_s, u"  Post|4"_s, u"  Gazette|3"_s, u"  Wire|2"_s, u"  Bulletin|1"_s,
                                             u"Tag"_s, u"  smoke|2"_s, u"  fire|2"_s}));
    QCOMPARE(wire.row(), 2);
    QCOMPARE(post.row(), 0);
    QCOMPARE(fire.row(), 1);
    QVERIFY(!courier.isValid());
    QCOMPARE(m_reset->count(), 0);
}

void FacetModelTest::sectionsComeAndGo()
{
    const QPersistentModelIndex fire(line(ArticleFacet::Tag, 0));
    m_model->setSections({section(ArticleFacet::State, {{u"0"_s, u"Unread"_s, 4}}),
                          section(ArticleFacet::Year, {{u"2031"_s, u"2031"_s, 4}}),
                          section(ArticleFacet::Tag, {{u"f"_s, u"fire"_s, 2}})});
    QCOMPARE(linesOf(*m_model), QStringList({u"State"_s, u"  Unread|4"_s, u"Year"_s, u"  2031|4"_s, u"Tag"_s, u"  fire|2"_s}));
    QCOMPARE(fire.parent(), m_model->find(ArticleFacet::Tag));
    QVERIFY(!m_model->find(ArticleFacet::Outlet).isValid());
    m_model->setSections({});
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!fire.isValid());
}

void FacetModelTest::twoOfOneKeyAreTwoLines()
{
    const QString ada = u"Ada"_s, bert = u"Bert"_s;
    m_model->setSections({section(ArticleFacet::Actor, {{ada, ada, 3}, {bert, bert, 2}, {ada, ada, 1}})});
    QCOMPARE(linesOf(*m_model), QStringList({u"Actor"_s, u"  Ada|3"_s, u"  Bert|2"_s, u"  Ada|1"_s}));
    m_model->setSections({section(ArticleFacet::Actor, {{bert, bert, 5}, {ada, ada, 3}})});
    QCOMPARE(linesOf(*m_model), QStringList({u"Actor"_s, u"  Bert|5"_s, u"  Ada|3"_s}));
    m_model->setSections({section(ArticleFacet::Actor, {{ada, ada, 3}, {ada, ada, 2}, {bert, bert, 1}})});
    QCOMPARE(linesOf(*m_model), QStringList({u"Actor"_s, u"  Ada|3"_s, u"  Ada|2"_s, u"  Bert|1"_s}));
}

void FacetModelTest::itTellsWhatIsWishedAndChoosesNothing()
{
    QSignalSpy wished(m_model.get(), &FacetModel::choiceWished);
    QVERIFY(m_model->setData(line(ArticleFacet::Outlet, 1), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(wished.takeFirst(), (QVariantList{QVariant::fromValue(ArticleFacet::Outlet), u"c"_s, true}));
    QCOMPARE(line(ArticleFacet::Outlet, 1).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(!m_model->setData(m_model->find(ArticleFacet::Outlet), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!m_model->setData(line(ArticleFacet::Outlet, 1).siblingAtColumn(FacetModel::Number), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!m_model->find(ArticleFacet::Outlet).flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(wished.isEmpty());
}

void FacetModelTest::namesOfOthersStayNames()
{
    m_model->setSections({{ArticleFacet::Tag, {{u"t"_s, u"<b>one</b>\ntwo\u202e"_s, 1}}, 7}});
    const QModelIndex tag = line(ArticleFacet::Tag, 0);
    QCOMPARE(tag.data().toString(), u"\u2068<b>one</b> two\u2069"_s);
    QCOMPARE(tag.data(Qt::ToolTipRole), tag.data());
    QCOMPARE(tag.data(Qt::AccessibleTextRole).toString(), u"<b>one</b> two, in 1 article(s)"_s);
    QCOMPARE(m_model->find(ArticleFacet::Tag).data(Qt::ToolTipRole).toString(), u"7 more are not listed."_s);
}

QTEST_APPLESS_MAIN(FacetModelTest)
#include "FacetModelTest.moc"
