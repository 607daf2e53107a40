// SPDX-License-Identifier: GPL-3.0-or-later
// A search is saved as a smart collection in the real window, looked at in the library, told what is new, and left again.
#include "app/Imports.h"
#include "models/lists/CollectionTreeModel.h"
#include "tests/journeys/WindowJourney.h"
#include "widgets/find/FindPanel.h"
#include "widgets/find/QueryLine.h"
#include "widgets/library/CollectionsPanel.h"
#include "widgets/library/LibraryPanel.h"

#include <QFile>
#include <QLineEdit>
#include <QMenu>

using namespace sidelight;
using namespace Qt::StringLiterals;

class CollectionsJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSearchIsSaved();
    void itShowsWhatItFinds();
    void whatIsNewIsTold();
    void allAreShownAgain();
    void oneByHandIsShown();

private:
    [[nodiscard]] CollectionsPanel *collections() const { return panel<CollectionsPanel>(); }
    [[nodiscard]] LibraryPanel *shelf() const { return m_window->workspace()->library(); }
    [[nodiscard]] int listed() const { return shelf()->view()->model()->rowCount(); }
    // What stands beside its name: how many articles, and how many of them are new.
    [[nodiscard]] QString countOf(Id collection) const
    {
        collections()->view()->select(collection);
        return collections()->view()->currentIndex().siblingAtColumn(CollectionTreeModel::Count).data().toString();
    }
    void choose(Id collection)
    {
        collections()->view()->select(collection);
        collections()->view()->setFocus();
        QTRY_VERIFY(collections()->view()->hasFocus());
        key(Qt::Key_Return);
    }

    int m_all = 0;
    Id m_denials;
};

void CollectionsJourney::initTestCase()
{
    prepare(u"sample.sidelight"_s);
    openWindow();
    createSample();
    m_all = int(library().all<Article>().size());
    QCOMPARE(listed(), m_all);
}

void CollectionsJourney::aSearchIsSaved()
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *const finder = panel<FindPanel>();
    QTRY_VERIFY(finder->line()->hasFocus());
    QTest::keyClicks(finder->line(), u"title:port*"_s); // as it finds while one types
    QTRY_VERIFY(actionIn(finder->menu()->actions(), u"Save as smart collection"_s));
    QTRY_VERIFY(!finder->found().hits().isEmpty());
    QTest::keyClick(finder->line(), Qt::Key_Escape); // what it would complete is not wanted
    actionIn(finder->menu()->actions(), u"Save as smart collection"_s)->trigger();
    QTRY_COMPARE(library().all<Collection>().size(), 1);
    m_denials = oldest<Collection>();
    QCOMPARE(library().find<Collection>(m_denials)->query, u"title:port*"_s); // as it finds while one types
}

void CollectionsJourney::itShowsWhatItFinds()
{
    QTRY_VERIFY(!countOf(m_denials).isEmpty());
    choose(m_denials);
    QTRY_VERIFY(listed() > 0 && listed() < m_all);
    for (int row = 0; row < listed(); ++row)
        QVERIFY(shelf()->view()->model()->index(row, 0).data().toString().contains(u"port"_s, Qt::CaseInsensitive));
    QTRY_COMPARE(countOf(m_denials), QString::number(listed())); // nothing is new to whoever looks
}

void CollectionsJourney::whatIsNewIsTold()
{
    const int before = listed();
    QFile file(m_home.filePath(u"new.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Port reopens its gate\n\nNobody was warned of it.") > 0);
    file.close();
    m_window->imports()->importFiles({file.fileName()});
    QTRY_COMPARE(int(library().all<Article>().size()), m_all + 1);
    QTRY_COMPARE(listed(), before + 1); // what is shown follows
    QTRY_COMPARE(countOf(m_denials), u"1 of %1"_s.arg(before + 1));
    choose(m_denials);
    QTRY_COMPARE(countOf(m_denials), QString::number(before + 1));
}

void CollectionsJourney::allAreShownAgain()
{
    shelf()->showAll();
    QTRY_COMPARE(listed(), m_all + 1);
}

void CollectionsJourney::oneByHandIsShown()
{
    const Collection made{
        .id = Id::random(), .parent = {}, .name = u"First"_s, .note = {}, .query = {}, .articles = {oldest<Article>()}};
    m_window->project()->edit(u"Make collection"_s, [made](Writer &w) { w.insert(made); });
    settle();
    choose(made.id);
    QTRY_COMPARE(listed(), 1);
}

int main(int argc, char **argv) { return test::travel<CollectionsJourney>(argc, argv); }
#include "collections_journey.moc"
