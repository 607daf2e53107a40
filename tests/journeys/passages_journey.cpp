// SPDX-License-Identifier: GPL-3.0-or-later
// Working with passages in the real window, on the sample investigation: walking, moving ends, growing, citing, marking one
// selection after another, dimming, merging tags, and the list. Real keys and mouse; then what the project knows.
#include "models/lists/PassageTable.h"
#include "tests/journeys/WindowJourney.h"
#include "widgets/actors/ActorsPanel.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/actors/TagsPanel.h"
#include "widgets/passages/InspectorPanel.h"
#include "widgets/passages/PassagesPanel.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/PassageNote.h"
#include "widgets/reader/ReaderPane.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QStyleHints>

using namespace sidelight;
using namespace Qt::StringLiterals;

class PassagesJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void walksFromPassageToPassage();
    void movesAnEndByKeys();
    void movesAnEndByMouse();
    void opensANoteByASecondClick();
    void growsAndCites();
    void marksOneSelectionAfterAnother();
    void lightsUpAnActor();
    void mergesTagsByKeys();
    void movesATagByKeys();
    void listsBySpeaker();

private:
    void pause() { QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 30); }
    [[nodiscard]] Passage passage(Id id) const { return *library().find<Passage>(id); }
    void clickRow(RecordView *view, Id id);
    [[nodiscard]] int dimmedCount() const;

    ArticleView *m_view = nullptr;
    Id m_article;
};

void PassagesJourney::clickRow(RecordView *view, Id id)
{
    view->selectionModel()->clear();
    const QModelIndex index = dynamic_cast<ShownRows *>(view->model())->find(id);
    QVERIFY(index.isValid());
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

int PassagesJourney::dimmedCount() const
{
    int count = 0;
    for (int i = 0; i < m_view->passages().count(); ++i)
        count += m_view->passages().at(i).dimmed ? 1 : 0;
    return count;
}

void PassagesJourney::initTestCase()
{
    prepare(u"sample.sidelight"_s);
    openWindow();
    createSample();
    for (const Article &article : library().all<Article>())
        if (!m_article.isValid() || library().passagesOf(article.id).size() > library().passagesOf(m_article).size())
            m_article = article.id;
    m_window->workspace()->openArticle(m_article, false);
    QVERIFY(readerOf(m_article));
    m_view = readerOf(m_article)->view();
    QTRY_VERIFY(m_view->passages().count() >= 5);
    m_view->setFocus();
}

void PassagesJourney::walksFromPassageToPassage()
{
    m_view->setCaret(0);
    const int count = m_view->passages().count();
    QList<Id> walked;
    for (int i = 0; i < count + 2; ++i) {
        key(Qt::Key_N);
        if (walked.isEmpty() || walked.last() != m_view->selectedPassage())
            walked.append(m_view->selectedPassage());
        const PassageMark mark = *m_view->passages().find(m_view->selectedPassage());
        QVERIFY(m_view->viewport()->rect().intersects(m_view->caretRect(mark.start)));
    }
    QCOMPARE(walked.size(), count); // each once, and not round
    QCOMPARE(panel<InspectorPanel>()->passage(), walked.last());
    QCOMPARE(panel<PassagesPanel>()->view()->currentId(), walked.last());
    m_view->setFocus();
    key(Qt::Key_P);
    QCOMPARE(m_view->selectedPassage(), walked[count - 2]);
}

void PassagesJourney::movesAnEndByKeys()
{
    const Id id = m_view->selectedPassage();
    const Passage before = passage(id);
    key(Qt::Key_BracketRight);
    key(Qt::Key_Right, Qt::ControlModifier);
    key(Qt::Key_Right, Qt::ControlModifier);
    key(Qt::Key_Escape);
    settle();
    QCOMPARE(passage(id), before);
    key(Qt::Key_BracketRight);
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Left, Qt::ControlModifier);
    key(Qt::Key_Return);
    settle();
    const Passage after = passage(id);
    QVERIFY(after.end < before.end && after.start == before.start);
    QVERIFY(before.quote.startsWith(after.quote));
    QCOMPARE(after.quote, m_view->text().mid(after.start, after.end - after.start));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(passage(id), before);
}

void PassagesJourney::movesAnEndByMouse()
{
    const Id id = m_view->selectedPassage();
    const Passage before = passage(id);
    pause();
    m_view->reveal({before.start, before.end});
    const QPoint from = m_view->handleRect(false).center();
    const QPoint to = m_view->caretRect(before.start + 4).center();
    dragIn(m_view->viewport(), from, to);
    settle();
    QCOMPARE(passage(id).start, before.start);
    QVERIFY(passage(id).end <= before.start + 5);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(passage(id), before);
}

void PassagesJourney::opensANoteByASecondClick()
{
    const Id id = m_view->selectedPassage();
    key(Qt::Key_Escape);
    QVERIFY(!m_view->selectedPassage().isValid());
    const QPoint at = m_view->caretRect(passage(id).start + 2).center() + QPoint(2, 0);
    pause();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(m_view->selectedPassage().isValid());
    const Id hit = m_view->selectedPassage();
    pause();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
    auto *note = qobject_cast<PassageNote *>(QApplication::focusWidget());
    QVERIFY(note && note->passage() == hit);
    const QString old = passage(hit).note;
    QTest::keyClicks(note, u" Ask again."_s);
    key(Qt::Key_Escape);
    settle();
    QCOMPARE(passage(hit).note, old + u" Ask again."_s);
    QVERIFY(m_view->hasFocus());
}

void PassagesJourney::growsAndCites()
{
    key(Qt::Key_Escape);
    m_view->setCaret(m_view->passages().at(0).start);
    key(Qt::Key_S);
    const QString one = m_view->selectedText();
    key(Qt::Key_S);
    QVERIFY(m_view->selectedText().startsWith(one) && m_view->selectedText().size() > one.size());
    key(Qt::Key_S, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), one);
    key(Qt::Key_C, Qt::ControlModifier);
    const Article article = *library().find<Article>(m_article);
    QVERIFY(QGuiApplication::clipboard()->text().contains(one));
    QVERIFY(QGuiApplication::clipboard()->text().contains(article.title));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u"<i>"_s));
    key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), one);
    key(Qt::Key_Escape);
}

// The tag is taken up in its dock; then only the mouse is needed.
void PassagesJourney::marksOneSelectionAfterAnother()
{
    auto *tags = panel<TagsPanel>();
    const Id gate = named<Tag>(u"gate"_s);
    tags->view()->select(gate);
    tags->view()->setFocus();
    key(Qt::Key_F7);
    QVERIFY(ReadingDesk::of(m_window->project())->isArmed());
    const int before = library().passageCount(gate);
    const QString text = m_view->text();
    QList<int> starts; // of words on which no passage lies
    for (int at = 0; starts.size() < 2 && at + 40 < text.size(); at += 7)
        if (m_view->passages().touching({at, at + 40}).isEmpty() && !text.mid(at, 40).contains(u'\n') && text[at].isLetter())
            starts.append(std::exchange(at, at + 60));
    QCOMPARE(starts.size(), 2);
    for (const int start : std::as_const(starts)) {
        pause();
        m_view->reveal({start, start + 30});
        const QPoint from = m_view->caretRect(start).center(), to = m_view->caretRect(start + 10).center();
        dragIn(m_view->viewport(), from, to);
        settle();
    }
    QCOMPARE(library().passageCount(gate), before + 2);
    m_view->setFocus();
    key(Qt::Key_Escape); // the passage
    key(Qt::Key_Escape); // the tag
    QVERIFY(!ReadingDesk::of(m_window->project())->isArmed());
    m_window->project()->undo();
    m_window->project()->undo();
    settle();
    QCOMPARE(library().passageCount(gate), before);
}

void PassagesJourney::lightsUpAnActor()
{
    auto *actors = panel<ActorsPanel>();
    Id speaker;
    for (const Id each : library().passagesOf(m_article))
        for (const Id statement : library().statementsOf(each))
            speaker = library().find<Statement>(statement)->speakers.last().actor;
    QVERIFY(speaker.isValid());
    QCOMPARE(dimmedCount(), 0);
    m_view->clearSelection();
    clickRow(actors->view(), speaker);
    const int dimmed = dimmedCount();
    QVERIFY(dimmed > 0 && dimmed < m_view->passages().count());
    actors->view()->setFocus();
    key(Qt::Key_Escape);
    QCOMPARE(dimmedCount(), 0);
    // By an alias: typing it leaves the row, and a click on that lights it up.
    const Id authority = named<Actor>(u"Tarrowmouth Harbour Authority"_s);
    actors->focusFilter();
    QTest::keyClicks(actors->filterField(), library().find<Actor>(authority)->aliases.first());
    clickRow(actors->view(), authority);
    QCOMPARE(ReadingDesk::of(m_window->project())->standOut().actors, QSet<Id>{authority});
    actors->filterField()->clear();
    m_view->setFocus();
    m_view->selectPassage({});
    key(Qt::Key_Escape);
    QCOMPARE(dimmedCount(), 0);
}

void PassagesJourney::mergesTagsByKeys()
{
    auto *tags = panel<TagsPanel>();
    const Id gate = named<Tag>(u"gate"_s), missing = named<Tag>(u"missing"_s);
    const int gates = library().passageCount(gate), missings = library().passageCount(missing);
    tags->view()->select(gate);
    tags->view()->setFocus();
    key(Qt::Key_F8);
    QVERIFY(tags->targetField()->hasFocus());
    QTest::keyClicks(tags->targetField(), u"missi"_s);
    key(Qt::Key_Return);
    settle();
    QVERIFY(!library().find<Tag>(gate));
    QVERIFY(library().passageCount(missing) > std::max(gates, missings) - 1);
    QCOMPARE(m_window->project()->undoName(), u"Merge tags"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QVERIFY(library().find<Tag>(gate));
    QCOMPARE(library().passageCount(gate), gates);
    QCOMPARE(library().passageCount(missing), missings);
}

void PassagesJourney::movesATagByKeys()
{
    auto *tags = panel<TagsPanel>();
    const Id timing = named<Tag>(u"timing"_s), denial = named<Tag>(u"denial"_s);
    tags->view()->select(timing);
    tags->view()->setFocus();
    QTest::keyClick(tags->view(), Qt::Key_F6);
    QVERIFY(tags->targetField()->hasFocus());
    QTest::keyClicks(tags->targetField(), u"deni"_s);
    key(Qt::Key_Return);
    settle();
    QCOMPARE(library().find<Tag>(timing)->parent, denial);
    QCOMPARE(tags->view()->currentId(), timing);
    tags->view()->setFocus();
    QTest::keyClick(tags->view(), Qt::Key_F6);
    key(Qt::Key_Return); // alone: to the top level
    settle();
    QVERIFY(!library().find<Tag>(timing)->parent.isValid());
    tags->view()->setFocus();
    QTest::keyClick(tags->view(), Qt::Key_F6);
    key(Qt::Key_F6); // nothing was meant: on to the next part of the window
    QVERIFY(!tags->targetField()->isVisible());
    QVERIFY(!tags->isAncestorOf(QApplication::focusWidget()));
}

void PassagesJourney::listsBySpeaker()
{
    auto *list = panel<PassagesPanel>();
    auto *grouping = list->findChild<ChoiceBox *>();
    grouping->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Down); // not divided, by article, by actor
    QCOMPARE(int(list->table()->grouping()), int(PassageTable::Grouping::Actor));
    QVERIFY(list->table()->rowCount() > 5);
    QVERIFY(list->table()->isSection(list->table()->index(0, 0)));
    list->focusFilter();
    QTest::keyClicks(list->filterField(), u"warning"_s);
    const int found = list->table()->shownCount();
    QVERIFY(found > 0 && found < int(library().all<Passage>().size()));
    key(Qt::Key_Down); // into the rows
    key(Qt::Key_Down); // from the heading to its first passage
    const Id id = list->view()->currentId();
    QVERIFY(id.isValid());
    QCOMPARE(panel<InspectorPanel>()->passage(), id);
    list->view()->setFocus();
    key(Qt::Key_Return);
    settle();
    auto *view = qobject_cast<ArticleView *>(QApplication::focusWidget());
    QVERIFY(view);
    QTRY_COMPARE(view->selectedPassage(), id);
}

int main(int argc, char **argv) { return test::travel<PassagesJourney>(argc, argv); }
#include "passages_journey.moc"
