// SPDX-License-Identifier: GPL-3.0-or-later
// An actor from its first letter to its page, by real events on the real window: made, graded, found in the articles, recorded,
// looked at, merged and parted again.
#include "models/lists/DisplayText.h"
#include "tests/journeys/WindowJourney.h"
#include "widgets/actors/ActorForm.h"
#include "widgets/actors/ActorPage.h"
#include "widgets/actors/ActorsPanel.h"
#include "widgets/actors/MergeReview.h"
#include "widgets/actors/OccurrencesPanel.h"
#include "widgets/actors/RecordField.h"
#include "widgets/library/RecordView.h"
#include "widgets/reader/ReaderPane.h"

#include <QListView>

using namespace sidelight;
using namespace Qt::StringLiterals;

class ActorsJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aNewActorIsOffered();
    void whatIsOfferedIsRecorded();
    void thePageOpensAndLeadsToTheWords();
    void mergingIsUndone();

private:
    [[nodiscard]] ActorsPanel *actors() const { return m_window->findChild<ActorsPanel *>(); }
    [[nodiscard]] OccurrencesPanel *names() const { return m_window->findChild<OccurrencesPanel *>(); }
    [[nodiscard]] Project &project() const { return *m_window->project(); }
    Id m_made;
};

void ActorsJourney::initTestCase()
{
    prepare(u"harbour.sidelight"_s);
    openWindow();
    createSample();
}

void ActorsJourney::aNewActorIsOffered()
{
    QTRY_VERIFY(!actors()->offer().isEmpty()); // of the names that came with the sample
    QLineEdit *const field = actors()->newField();
    field->setFocus();
    QTest::keyClicks(field, u"Saltpan Quay"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(actors()->details()->actor().isValid() && actors()->details()->isVisible());
    m_made = actors()->details()->actor();
    QTRY_VERIFY(actors()->offer().contains(u"Saltpan Quay"));
    QCOMPARE(project().library().mentionsOfActor(m_made).size(), 0);
}

void ActorsJourney::whatIsOfferedIsRecorded()
{
    Q_EMIT actors()->reviewWished();
    QTRY_VERIFY(names()->list()->isVisible());
    names()->list()->setFocus();
    const int offered = names()->model()->rowCount();
    QVERIFY(offered > 1);
    names()->list()->setCurrentIndex(names()->model()->index(0));
    QTest::keyClick(names()->list(), Qt::Key_Return);
    QTRY_COMPARE(names()->model()->rowCount(), offered - 1);
    QCOMPARE(project().library().mentionsOfActor(m_made).size(), 1);
    names()->list()->setCurrentIndex(names()->model()->index(0));
    QTest::keyClick(names()->list(), Qt::Key_Delete);
    QTRY_COMPARE(names()->model()->rowCount(), offered - 2);
}

void ActorsJourney::thePageOpensAndLeadsToTheWords()
{
    RecordView *const view = actors()->view();
    view->select(m_made);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return, Qt::ControlModifier);
    ActorPage *page = nullptr;
    QTRY_VERIFY((page = m_window->findChild<ActorPage *>()) && page->isVisible());
    QCOMPARE(page->list()->model()->rowCount(), 1);
    page->list()->setFocus();
    page->list()->setCurrentIndex(page->list()->model()->index(0, 0));
    QTest::keyClick(page->list(), Qt::Key_Return);
    const Id passage = project().library().find<Mention>(project().library().mentionsOfActor(m_made).first())->passage;
    const Id article = project().library().find<Passage>(passage)->article;
    const auto isOpen = [&] {
        const auto readers = m_window->findChildren<ReaderPane *>();
        return std::ranges::any_of(readers,
                                   [&](const ReaderPane *pane) { return pane->isVisible() && pane->article() == article; });
    };
    QTRY_VERIFY(isOpen());
    QVERIFY(page->isVisible()); // which stays in sight
}

void ActorsJourney::mergingIsUndone()
{
    RecordView *const view = actors()->view();
    const qsizetype before = project().library().all<Actor>().size();
    view->select(m_made);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F8);
    QTRY_VERIFY(actors()->targetField()->hasFocus());
    QTest::keyClicks(actors()->targetField(), u"Northern Wire"_s);
    QTest::keyClick(actors()->targetField(), Qt::Key_Return);
    QTRY_VERIFY(actors()->mergeReview()->isVisible());
    QVERIFY(actors()->mergeReview()->text().contains(u"1 mention will name"));
    QTest::keyClick(actors()->mergeReview(), Qt::Key_Return);
    QTRY_COMPARE(project().library().all<Actor>().size(), before - 1);
    QTRY_VERIFY(!m_window->findChild<ActorPage *>() || !m_window->findChild<ActorPage *>()->isVisible()); // its page went with it
    project().undo();
    QTRY_COMPARE(project().library().all<Actor>().size(), before);
    QCOMPARE(project().library().mentionsOfActor(m_made).size(), 1);
}

int main(int argc, char **argv) { return test::travel<ActorsJourney>(argc, argv); }
#include "actors_journey.moc"
