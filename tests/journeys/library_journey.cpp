// SPDX-License-Identifier: GPL-3.0-or-later
// Getting through many articles in the real window: sorted, divided, filtered, sorted out by one key each, and all of it undone.
#include "models/lists/ArticleTable.h"
#include "models/lists/FacetModel.h"
#include "tests/journeys/WindowJourney.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/library/FacetList.h"
#include "widgets/library/LibraryPanel.h"

#include <QHeaderView>
#include <QToolButton>

using namespace sidelight;
using namespace Qt::StringLiterals;

class LibraryJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theListIsSorted();
    void itIsDivided();
    void itIsFiltered();
    void facetsNarrowIt();
    void oneKeyEach();
    void allOfItIsUndone();
    void cleanupTestCase() { closeAndVerify(); }

private:
    [[nodiscard]] LibraryPanel *shelf() const { return m_window->workspace()->library(); }
    [[nodiscard]] RecordView *list() const { return shelf()->view(); }
    [[nodiscard]] int rows() const { return list()->model()->rowCount(); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < rows(); ++row)
            all.append(list()->model()->index(row, 0).data().toString());
        return all;
    }
    void clickHeader()
    {
        QHeaderView *const header = list()->header();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(0) + header->sectionSize(0) / 2, header->height() / 2});
    }
    void divide(ArticleTable::Grouping grouping)
    {
        Q_EMIT shelf()->grouping()->chosen(int(grouping));
        QTRY_COMPARE(shelf()->table()->grouping(), grouping);
    }
    [[nodiscard]] const Article &article(Id id) const { return *library().find<Article>(id); }

    int m_all = 0;
    QList<Id> m_first;
};

void LibraryJourney::initTestCase()
{
    prepare(u"sample.sidelight"_s);
    openWindow();
    createSample();
    m_all = int(library().all<Article>().size());
    QVERIFY(m_all > 3);
    divide(ArticleTable::Grouping::None);
    QTRY_COMPARE(rows(), m_all);
}

void LibraryJourney::theListIsSorted()
{
    clickHeader();
    QTRY_VERIFY(titles() != QStringList());
    const QStringList once = titles();
    clickHeader();
    QTRY_VERIFY(titles() != once);
    QStringList back = titles();
    std::ranges::reverse(back);
    QCOMPARE(back, once);
    clickHeader();
    QTRY_COMPARE(titles(), once);
}

void LibraryJourney::itIsDivided()
{
    divide(ArticleTable::Grouping::Outlet);
    QTRY_VERIFY(list()->model()->rowCount() > 1);
    int within = 0;
    for (int row = 0; row < rows(); ++row)
        within += list()->model()->rowCount(list()->model()->index(row, 0));
    QCOMPARE(within, m_all);
    divide(ArticleTable::Grouping::None);
    QTRY_COMPARE(rows(), m_all);
}

void LibraryJourney::itIsFiltered()
{
    const QString word = article(oldest<Article>()).title.section(u' ', 0, 0);
    shelf()->filterField()->setFocus();
    QTest::keyClicks(shelf()->filterField(), word);
    QTRY_VERIFY(rows() >= 1 && rows() < m_all);
    for (const QString &title : titles())
        QVERIFY2(title.contains(word, Qt::CaseInsensitive), qPrintable(title));
    shelf()->filterField()->clear();
    QTRY_COMPARE(rows(), m_all);
}

// By keys alone: an outlet is chosen, another beside it, both are taken back, and the list has the focus again.
void LibraryJourney::facetsNarrowIt()
{
    FacetList *const facets = shelf()->facets();
    QVERIFY(!facets->isVisible());
    shelf()->facetsButton()->setFocus();
    QTest::keyClick(shelf()->facetsButton(), Qt::Key_Space);
    QTRY_VERIFY(facets->hasFocus());
    auto *const model = qobject_cast<FacetModel *>(facets->model());
    QTRY_VERIFY(model->rowCount(model->find(ArticleFacet::Outlet)) > 1);
    const QModelIndex outlets = model->find(ArticleFacet::Outlet);
    const auto count = [model](int row, const QModelIndex &under) {
        return model->index(row, 0, under).data(FacetModel::CountRole).toInt();
    };
    const int first = count(0, outlets), second = count(1, outlets);
    QVERIFY(first >= second && first + second < m_all);
    facets->setCurrentIndex(outlets);
    key(Qt::Key_Right); // opens it
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    QTRY_COMPARE(rows(), first);
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    QTRY_COMPARE(rows(), first + second);
    // What is counted in another facet is what both would leave.
    int states = 0;
    const QModelIndex state = model->find(ArticleFacet::State);
    for (int row = 0; row < model->rowCount(state); ++row)
        states += count(row, state);
    QCOMPARE(states, first + second);
    key(Qt::Key_Escape);
    QTRY_COMPARE(rows(), m_all);
    key(Qt::Key_Escape);
    QTRY_VERIFY(list()->hasFocus());
    // Beside the list where there is room, else above it.
    auto *const dock = qobject_cast<QDockWidget *>(shelf()->parentWidget());
    m_window->resizeDocks({dock}, {260}, Qt::Horizontal);
    QTRY_VERIFY(facets->geometry().bottom() < list()->geometry().top());
    m_window->resizeDocks({dock}, {800}, Qt::Horizontal);
    QTRY_VERIFY(facets->geometry().right() < list()->geometry().left());
    QTest::mouseClick(shelf()->facetsButton(), Qt::LeftButton);
    QVERIFY(!facets->isVisible());
}

// A state goes on to the next article by itself, a star does not.
void LibraryJourney::oneKeyEach()
{
    for (int row = 0; row < 3; ++row)
        m_first.append(list()->model()->index(row, 0).data(IdRole).value<Id>());
    list()->select(m_first[0]);
    list()->setFocus();
    QTRY_VERIFY(list()->hasFocus());
    const ArticleState before = article(m_first[2]).state;
    QVERIFY(!article(m_first[0]).starred);
    key(Qt::Key_Asterisk);
    settle();
    QVERIFY(article(m_first[0]).starred);
    QCOMPARE(list()->currentId(), m_first[0]);
    key(Qt::Key_D);
    settle();
    QCOMPARE(list()->currentId(), m_first[1]);
    key(Qt::Key_X);
    settle();
    QCOMPARE(article(m_first[0]).state, ArticleState::Done);
    QCOMPARE(article(m_first[1]).state, ArticleState::SetAside);
    QCOMPARE(article(m_first[2]).state, before);
    QCOMPARE(list()->currentId(), m_first[2]);
}

void LibraryJourney::allOfItIsUndone()
{
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        settle();
    }
    QVERIFY(!article(m_first[0]).starred);
    QVERIFY(article(m_first[0]).state != ArticleState::Done);
    QVERIFY(article(m_first[1]).state != ArticleState::SetAside);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QVERIFY(article(m_first[0]).starred);
}

int main(int argc, char **argv) { return test::travel<LibraryJourney>(argc, argv); }
#include "library_journey.moc"
