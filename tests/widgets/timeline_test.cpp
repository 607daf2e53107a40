// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline by keys and mouse, over a real project.
#include "tests/widgets/docks_project.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/actors/RecordField.h"
#include "widgets/timeline/TimelineCard.h"
#include "widgets/timeline/TimelinePane.h"
#include "widgets/timeline/TimelineView.h"

#include <QApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>
#include <QWheelEvent>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

const QString words = u"The belt was a little worn. No bell rang. It was quite new."_s;

struct Said {
    qint64 id, passage, speaker, claim;
    Stance stance;
    QString happened{}, said{}, published{};
};

Statement statement(const Said &what)
{
    Statement record;
    record.id = {what.id};
    record.passage = {what.passage};
    record.speakers = {{.actor = {what.speaker}, .printed = {}}};
    record.claim = {what.claim};
    record.stance = what.stance;
    record.happened = what.happened;
    record.said = what.said;
    record.published = what.published;
    record.credibility = 2;
    record.added = what.id;
    return record;
}

// Two actors on two claims; the miller asserts, qualifies and denies that the belt was worn.
void fillMill(DocksProject &in)
{
    Article first = in.storedArticle(1, u"Mill stood idle"_s, words), second = in.storedArticle(2, u"Belt snapped"_s, words + u' ');
    first.published = u"2031-05-04"_s;
    second.published = u"2031-05-20"_s;
    Actor miller, fitters;
    miller.id = {21}, miller.name = u"Aldous Miller"_s, miller.reliability = u"B"_s;
    fitters.id = {22}, fitters.name = u"Two fitters"_s;
    const Claim worn{.id = {31}, .text = u"The belt was worn"_s, .note = {}};
    const Claim bell{.id = {32}, .text = u"The bell rang"_s, .note = {}, .happened = u"2031-05-02"_s};
    const QList<Passage> passages{DocksProject::passageOf(41, first, words, u"a little worn"_s),
                                  DocksProject::passageOf(42, first, words, u"No bell rang"_s),
                                  DocksProject::passageOf(43, second, words, u"quite new"_s)};
    const QList<Statement> statements{statement({51, 41, 21, 31, Stance::Asserts, u"2031-05-01"_s, u"2031-05-03"_s}),
                                      statement({52, 42, 22, 32, Stance::Denies, u"2031-05~"_s, u"2031-05-03T08:15"_s}),
                                      statement({53, 43, 21, 31, Stance::Denies, {}, u"2031-05-19"_s}),
                                      statement({54, 43, 21, 31, Stance::Qualifies, {}, u"2031-05-11"_s, u"2031-05-12"_s})};
    in.edit([=](Writer &w) {
        w.insert(first), w.insert(second), w.insert(miller), w.insert(fitters), w.insert(worn), w.insert(bell);
        for (const Passage &passage : passages)
            w.insert(passage);
        for (const Statement &each : statements)
            w.insert(each);
    });
}

// So many statements of one speaker in one passage, each said a day after the one before, or all at once.
void addMany(DocksProject &in, int count, bool atOnce)
{
    in.edit([=](Writer &w) {
        for (int i = 0; i < count; ++i) {
            const QString day = QDate(2031, 5, 1).addDays(atOnce ? 20 : i).toString(Qt::ISODate);
            w.insert(statement({1000 + i, 42, 22, 32, Stance::Denies, {}, day}));
        }
    });
}

constexpr TimelineMarkId saidBy(qint64 statement) { return {Id{statement}, TimelineDate::Said}; }

} // namespace

class TimelinePaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup();
    void arrowsWalkInTimeOrder();
    void enterOpensTheWords();
    void aClickSelectsAndASecondOpens();
    void theCardSaysAllThreeDates();
    void keysAndWheelZoom();
    void wheelAndHandPan();
    void foldedMarksPart();
    void foldedMarksOfOneMomentAreListed();
    void datesAreToldApartByShape();
    void switchesShowDates();
    void aChosenClaimShowsHowItShifted();
    void wordsFilter();
    void theListHasTheSameSelection();
    void followsEditsAndUndo();
    void forgetsAClaimThatIsGone();
    void stateComesBack();
    void brokenStateIsPassedOver();
    void runsFromTheRightInRightToLeft();
    void largeTextFits();
    void emptyAndHostile();

private:
    void wheel(QPointF at, QPoint turned, Qt::KeyboardModifiers modifiers = {});
    void showPane();
    [[nodiscard]] TimelineView *view() const { return m_pane->view(); }
    [[nodiscard]] QToolButton *button(const QString &text) const;

    std::unique_ptr<DocksProject> m_in;
    std::unique_ptr<TimelinePane> m_pane;
};

void TimelinePaneTest::init()
{
    m_in = std::make_unique<DocksProject>();
    m_in->open();
    fillMill(*m_in);
    showPane();
}

void TimelinePaneTest::showPane()
{
    m_pane = std::make_unique<TimelinePane>(&m_in->project);
    m_pane->resize(1100, 600);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TimelinePaneTest::cleanup()
{
    m_pane.reset();
    m_in.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TimelinePaneTest::wheel(QPointF at, QPoint turned, Qt::KeyboardModifiers modifiers)
{
    QWidget *const place = view()->viewport();
    QWheelEvent event(at, place->mapToGlobal(at), {}, turned, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(place, &event);
}

QToolButton *TimelinePaneTest::button(const QString &text) const
{
    const QList<QToolButton *> all = m_pane->findChildren<QToolButton *>();
    const auto found = std::ranges::find(all, text, &QToolButton::text);
    return found == all.end() ? nullptr : *found;
}

void TimelinePaneTest::arrowsWalkInTimeOrder()
{
    view()->setFocus(Qt::TabFocusReason); // who comes by keys stands on the first mark
    QCOMPARE(view()->current(), (TimelineMarkId{Id{32}, TimelineDate::Happened}));
    QTest::keyClick(view(), Qt::Key_Down);
    QCOMPARE(view()->current(), (TimelineMarkId{Id{1}, TimelineDate::Published}));
    QTest::keyClick(view(), Qt::Key_Down); // nearest in time, in the lane of the miller
    QCOMPARE(view()->current(), (TimelineMarkId{Id{51}, TimelineDate::Published}));
    QTest::keyClick(view(), Qt::Key_Home);
    QList<TimelineMarkId> walked{view()->current()};
    qint64 before = 0;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(view(), Qt::Key_Right);
        if (view()->current() != walked.last())
            walked.append(view()->current());
        const TimelineMark *mark = m_pane->model()->markAt(m_pane->model()->find(view()->current()));
        QVERIFY(mark->span.first >= before);
        before = mark->span.first;
    }
    QCOMPARE(walked.size(), 7); // each once, and not round
    QCOMPARE(walked.first(), (TimelineMarkId{Id{51}, TimelineDate::Happened}));
    QCOMPARE(walked.last(), (TimelineMarkId{Id{53}, TimelineDate::Published}));
    QTest::keyClick(view(), Qt::Key_Left);
    QCOMPARE(view()->current(), walked[5]);
    QTest::keyClick(view(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view()->current().record, Id{52});
    QVERIFY(!view()->accessibleDescription().isEmpty());
}

void TimelinePaneTest::enterOpensTheWords()
{
    QSignalSpy passages(m_pane.get(), &TimelinePane::passageWanted), articles(m_pane.get(), &TimelinePane::articleWanted);
    view()->setFocus(Qt::TabFocusReason);
    view()->setCurrent(saidBy(54));
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(passages.size(), 1);
    QCOMPARE(passages.first().first().value<Id>(), Id{43});
    view()->setCurrent({Id{2}, TimelineDate::Published});
    QTest::keyClick(view(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(articles.size(), 1);
    QCOMPARE(articles.first().first().value<Id>(), Id{2});
    view()->setCurrent({Id{32}, TimelineDate::Happened}); // of a claim: what is stated of it alone
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(m_pane->model()->choice().claim, Id{32});
    QCOMPARE(passages.size() + articles.size(), 2);
}

void TimelinePaneTest::aClickSelectsAndASecondOpens()
{
    QSignalSpy passages(m_pane.get(), &TimelinePane::passageWanted);
    const QPoint at = view()->rectOf(saidBy(53)).center();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(view()->current(), saidBy(53));
    QCOMPARE(passages.size(), 0);
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(passages.size(), 1);
    const TimelineMarkId before = view()->current();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, {view()->viewport()->width() - 3, view()->viewport()->height() - 3});
    QCOMPARE(view()->current(), before);
}

void TimelinePaneTest::theCardSaysAllThreeDates()
{
    view()->setFocus(Qt::TabFocusReason);
    view()->setCurrent(saidBy(51));
    QTest::keyClick(view(), Qt::Key_Left);
    QTest::keyClick(view(), Qt::Key_Right);
    QVERIFY(view()->card()->isVisible());
    const QString text = QString(view()->card()->text()).remove(QChar(0x2068)).remove(QChar(0x2069));
    for (const QString &part :
         {u"a little worn"_s, u"Aldous Miller"_s, u"✓ asserts: The belt was worn"_s, u"B2 · Usually reliable, Probably true"_s,
          u"Happened 1 May 2031"_s, u"Said 3 May 2031"_s, u"Published 4 May 2031"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(!view()->card()->geometry().intersects(view()->rectOf(saidBy(51))));
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(!view()->card()->isVisible());
    view()->setCurrent(saidBy(53));
    QTest::keyClick(view(), Qt::Key_Left);
    QTest::keyClick(view(), Qt::Key_Right);
    QVERIFY(view()->card()->text().contains(u"Happened not noted"_s));
    QTest::mouseMove(view()->viewport(), view()->rectOf({Id{1}, TimelineDate::Published}).center()); // and under the mouse
    QTRY_VERIFY(view()->card()->text().contains(u"Mill stood idle"_s));
}

void TimelinePaneTest::keysAndWheelZoom()
{
    QVERIFY(view()->looksAtAll());
    view()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(view(), Qt::Key_Right);
    const TimeAxis all = view()->axis();
    QTest::keyClick(view(), Qt::Key_Plus);
    QVERIFY(view()->axis().minutesPerPixel < all.minutesPerPixel);
    QVERIFY(!view()->looksAtAll());
    QTest::keyClick(view(), Qt::Key_Minus);
    QCOMPARE(view()->axis().minutesPerPixel, all.minutesPerPixel);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(view(), Qt::Key_Plus);
    QCOMPARE(view()->axis().minutesPerPixel, 1.0 / 24); // minutes
    QTest::keyClick(view(), Qt::Key_0);
    QTest::qWait(0);
    QVERIFY(view()->looksAtAll());
    QCOMPARE(view()->axis(), all);
    // What is under the pointer stays there.
    const QPoint pointer = view()->rectOf(saidBy(52)).center();
    wheel(pointer, {0, 240}, Qt::ControlModifier);
    QVERIFY(view()->axis().minutesPerPixel < all.minutesPerPixel * 0.6);
    QVERIFY(qAbs(view()->rectOf(saidBy(52)).center().x() - pointer.x()) <= 2);
}

void TimelinePaneTest::wheelAndHandPan()
{
    addMany(*m_in, 40, false);
    view()->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(view(), Qt::Key_Plus);
    const TimeAxis before = view()->axis();
    wheel({500, 200}, {0, -120}, Qt::ShiftModifier);
    QVERIFY(view()->axis().first > before.first);
    wheel({500, 200}, {0, 120}, Qt::ShiftModifier);
    QVERIFY(qAbs(view()->axis().first - before.first) < 1);
    QTest::keyClick(view(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(view()->axis().first > before.first);
    QTest::keyClick(view(), Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(qAbs(view()->axis().first - before.first) < 1);
    const TimelineMarkId current = view()->current();
    QWidget *const place = view()->viewport();
    QTest::mousePress(place, Qt::LeftButton, {}, {700, 300});
    QTest::mouseMove(place, {650, 300});
    QTest::mouseMove(place, {600, 300});
    QTest::mouseRelease(place, Qt::LeftButton, {}, {600, 300});
    QVERIFY(qAbs(view()->axis().first - (before.first + 100 * before.minutesPerPixel)) < before.minutesPerPixel * 2);
    QCOMPARE(view()->current(), current); // a pan selects nothing
    m_pane->resize(1100, 260);
    QTest::qWait(0);
    wheel({500, 100}, {0, -120});
    QVERIFY(view()->verticalScrollBar()->value() > 0);
    QTest::keyClick(view(), Qt::Key_PageUp);
    QCOMPARE(view()->verticalScrollBar()->value(), 0);
}

void TimelinePaneTest::foldedMarksPart()
{
    m_in->edit([](Writer &w) { w.insert(statement({999, 42, 22, 32, Stance::Denies, {}, u"1990"_s})); });
    addMany(*m_in, 60, false);
    QTest::qWait(0);
    const TimelineMarkId middle = saidBy(1030);
    QVERIFY(view()->countAt(middle) > 10);
    view()->setFocus(Qt::TabFocusReason);
    int clicks = 0;
    while (view()->countAt(middle) > 1 && clicks++ < 12) {
        QVERIFY(!QApplication::activePopupWidget());
        view()->setCurrent(middle);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->rectOf(middle).center());
    }
    QCOMPARE(view()->countAt(middle), 1);
    QTest::keyClick(view(), Qt::Key_0);
    QTest::qWait(0);
    view()->setCurrent(middle);
    QVERIFY(view()->countAt(middle) > 1);
    const double before = view()->axis().minutesPerPixel;
    QTest::keyClick(view(), Qt::Key_Space);
    QVERIFY(view()->axis().minutesPerPixel < before);
    // Arrows reach what is folded too.
    QTest::keyClick(view(), Qt::Key_0);
    view()->setCurrent(middle);
    QTest::keyClick(view(), Qt::Key_Right);
    QVERIFY(view()->current() != middle);
    QCOMPARE(view()->countAt(view()->current()) > 1, true);
}

void TimelinePaneTest::foldedMarksOfOneMomentAreListed()
{
    addMany(*m_in, 50, true);
    QTest::qWait(0);
    const TimelineMarkId one = saidBy(1049);
    QVERIFY(view()->countAt(one) > 1);
    view()->setFocus(Qt::TabFocusReason);
    view()->setCurrent(one);
    const double before = view()->axis().minutesPerPixel;
    QTest::keyClick(view(), Qt::Key_Space);
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(view()->axis().minutesPerPixel, before);
    QVERIFY(menu->actions().size() <= 41);
    QVERIFY(menu->actions().first()->text().contains(u"The bell rang"_s));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(view()->current().date, TimelineDate::Said);
    QVERIFY(view()->current() != one);
    QVERIFY(view()->hasFocus());
}

void TimelinePaneTest::datesAreToldApartByShape()
{
    TimelineSymbols symbols;
    symbols.setTheme(Theme::highContrast(), 16, 1);
    QList<QImage> pictures;
    for (const TimelineDate date : {TimelineDate::Happened, TimelineDate::Said, TimelineDate::Published}) {
        for (const Stance stance : {Stance::None, Stance::Asserts, Stance::Denies, Stance::Qualifies, Stance::Questions}) {
            TimelineMark mark;
            mark.date = date;
            mark.stance = stance;
            // Without colour: a stance shows by its sign, a date by its shape.
            pictures.append(symbols.of(mark).toImage().convertToFormat(QImage::Format_Alpha8));
            if (pictures.size() % 5 != 1)
                QVERIFY(symbols.of(mark).toImage() != symbols.of(TimelineMark{.record = {}, .date = date}).toImage());
        }
    }
    for (int i = 0; i < 3; ++i)
        QVERIFY(pictures[i * 5] != pictures[(i + 1) % 3 * 5]);
}

void TimelinePaneTest::switchesShowDates()
{
    QTest::mouseClick(button(u"Published"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"Happened"_s), Qt::LeftButton);
    QVERIFY(!m_pane->model()->find({Id{53}, TimelineDate::Published}).isValid());
    QVERIFY(m_pane->model()->find(saidBy(53)).isValid());
    QTest::mouseClick(button(u"Said"_s), Qt::LeftButton); // the last one stays on
    QVERIFY(button(u"Said"_s)->isChecked());
    QVERIFY(m_pane->model()->find(saidBy(53)).isValid());
    QVERIFY(m_pane->footText().isEmpty());
    QTest::mouseClick(button(u"Happened"_s), Qt::LeftButton);
    QVERIFY2(m_pane->footText().startsWith(u"2 statement(s) have no date of what happened."_s), qPrintable(m_pane->footText()));
    // By article.
    auto *const lanes = m_pane->findChild<ChoiceBox *>();
    lanes->setFocus();
    QTest::keyClick(lanes, Qt::Key_Down);
    QTest::keyClick(lanes, Qt::Key_Down);
    QCOMPARE(m_pane->model()->choice().lanes, TimelineLanes::Articles);
}

void TimelinePaneTest::aChosenClaimShowsHowItShifted()
{
    auto *const field = m_pane->findChildren<RecordField *>().first();
    field->setFocus();
    QTest::keyClicks(field, u"belt"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_pane->model()->choice().claim, Id{31});
    const TimelineModel *const model = m_pane->model();
    const TimelineLane &miller = model->lane(model->laneCount() - 1);
    const QString text = TimelinePainter::shiftText(shiftOf(miller), false);
    QCOMPARE(text, u"As published: ✓ asserts → ~ qualifies → ✗ denies"_s);
    QVERIFY(TimelinePainter::shiftText(shiftOf(miller), true).contains(u"←"_s));
    QTest::keyClick(field, Qt::Key_Escape);
}

void TimelinePaneTest::wordsFilter()
{
    const QList<QLineEdit *> fields = m_pane->findChildren<QLineEdit *>();
    QLineEdit *const line = *std::ranges::find(fields, u"Words"_s, &QLineEdit::placeholderText);
    line->setFocus();
    QTest::keyClicks(line, u"FITTERS bell"_s);
    QTRY_COMPARE(m_pane->model()->choice().words, u"FITTERS bell"_s);
    QVERIFY(!m_pane->model()->find(saidBy(53)).isValid());
    QVERIFY(m_pane->model()->find(saidBy(52)).isValid());
    QTest::keyClick(line, Qt::Key_Escape); // gives the focus to the timeline
    QVERIFY(view()->hasFocus());
    line->setText(u"nothing is like this"_s);
    QTRY_COMPARE(m_pane->model()->laneCount(), 0);
    view()->grab();
    QTest::keyClick(view(), Qt::Key_Right); // nowhere
    QTest::keyClick(view(), Qt::Key_Plus);
    QTest::keyClick(view(), Qt::Key_Space);
}

void TimelinePaneTest::theListHasTheSameSelection()
{
    view()->setFocus(Qt::TabFocusReason);
    view()->setCurrent(saidBy(54));
    QTest::mouseClick(button(u"As list"_s), Qt::LeftButton);
    QTreeView *const list = m_pane->list();
    QVERIFY(list->isVisible() && !view()->isVisible());
    QCOMPARE(list->currentIndex(), m_pane->model()->find(saidBy(54)));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(view()->current(), (TimelineMarkId{Id{54}, TimelineDate::Published}));
    QSignalSpy passages(m_pane.get(), &TimelinePane::passageWanted);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(passages.size(), 1);
    QVERIFY(list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"qualifies"_s));
    m_in->edit([](Writer &w) { w.modify<Claim>(Id{31}, [](Claim &claim) { claim.happened = u"2031"_s; }); });
    QCOMPARE(list->currentIndex(), m_pane->model()->find({Id{54}, TimelineDate::Published}));
    QTest::mouseClick(button(u"As list"_s), Qt::LeftButton);
    QVERIFY(view()->isVisible());
    QCOMPARE(view()->current(), (TimelineMarkId{Id{54}, TimelineDate::Published}));
}

void TimelinePaneTest::followsEditsAndUndo()
{
    view()->grab();
    m_in->edit([](Writer &w) { w.modify<Statement>(Id{53}, [](Statement &each) { each.said = u"2031-06-30"_s; }); });
    QTest::qWait(0);
    const QRect later = view()->rectOf(saidBy(53));
    QVERIFY(later.left() > view()->rectOf({Id{53}, TimelineDate::Published}).left());
    m_in->edit([](Writer &w) { w.remove<Statement>(Id{53}); });
    QVERIFY(view()->rectOf(saidBy(53)).isEmpty());
    view()->grab();
    m_in->project.undo();
    m_in->settle();
    QTRY_VERIFY(!view()->rectOf(saidBy(53)).isEmpty());
    m_in->project.undo();
    m_in->settle();
    QTRY_VERIFY(view()->rectOf(saidBy(53)).left() < view()->rectOf({Id{53}, TimelineDate::Published}).left());
}

void TimelinePaneTest::forgetsAClaimThatIsGone()
{
    auto *const field = m_pane->findChildren<RecordField *>().first();
    field->setFocus();
    QTest::keyClicks(field, u"bell"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!m_pane->model()->find(saidBy(53)).isValid());
    m_in->edit([](Writer &w) { w.remove<Claim>(Id{32}); });
    QTRY_VERIFY(m_pane->model()->find(saidBy(53)).isValid());
    QVERIFY(!m_pane->model()->choice().isFiltering());
}

void TimelinePaneTest::stateComesBack()
{
    auto *const field = m_pane->findChildren<RecordField *>().first();
    field->setFocus();
    QTest::keyClicks(field, u"belt"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::mouseClick(button(u"Happened"_s), Qt::LeftButton);
    view()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(view(), Qt::Key_Plus);
    QTest::keyClick(view(), Qt::Key_Plus);
    const TimeAxis axis = view()->axis();
    const TimelineChoice choice = m_pane->model()->choice();
    const QByteArray state = m_pane->saveState();
    showPane();
    m_pane->restoreState(state);
    view()->grab();
    QCOMPARE(m_pane->model()->choice(), choice);
    QCOMPARE(view()->axis(), axis);
    QVERIFY(!button(u"Happened"_s)->isChecked());
    QCOMPARE(m_pane->saveState(), state);
    m_pane->setAsList(true);
    const QByteArray asList = m_pane->saveState();
    showPane();
    m_pane->restoreState(asList);
    QVERIFY(m_pane->isList());
}

void TimelinePaneTest::brokenStateIsPassedOver()
{
    const QByteArray good = m_pane->saveState();
    const TimelineChoice choice = m_pane->model()->choice();
    for (qsizetype length = 0; length < good.size(); ++length)
        m_pane->restoreState(good.left(length));
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = char(~bad[i]);
        m_pane->restoreState(bad);
        view()->grab();
    }
    m_pane->restoreState(good);
    QCOMPARE(m_pane->model()->choice(), choice);
}

void TimelinePaneTest::runsFromTheRightInRightToLeft()
{
    QVERIFY(view()->rectOf(saidBy(51)).left() < view()->rectOf(saidBy(53)).left());
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(0);
    QVERIFY(view()->rectOf(saidBy(51)).left() > view()->rectOf(saidBy(53)).left());
    view()->grab();
    view()->setFocus(Qt::TabFocusReason);
    view()->setCurrent({Id{51}, TimelineDate::Happened});
    QTest::keyClick(view(), Qt::Key_Left); // onward
    QCOMPARE(view()->current(), saidBy(51));
    const QPoint at = view()->rectOf(saidBy(54)).center();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(view()->current(), saidBy(54));
    const QPoint pointer = view()->rectOf(saidBy(52)).center();
    wheel(pointer, {0, 120}, Qt::ControlModifier);
    QVERIFY(qAbs(view()->rectOf(saidBy(52)).center().x() - pointer.x()) <= 2);
}

void TimelinePaneTest::largeTextFits()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    const int height = view()->rectOf(saidBy(53)).height();
    QApplication::setFont(large);
    QTest::qWait(10);
    QVERIFY(view()->rectOf(saidBy(53)).height() > height * 3 / 2);
    QVERIFY(m_pane->minimumSizeHint().width() <= 500);
    m_pane->resize(500, 500);
    QTest::qWait(10);
    view()->grab();
    view()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(view(), Qt::Key_Right);
    QVERIFY(view()->viewport()->rect().contains(view()->card()->geometry()));
    QApplication::setFont(before);
}

void TimelinePaneTest::emptyAndHostile()
{
    m_in->edit([](Writer &w) {
        w.modify<Actor>(Id{21}, [](Actor &actor) { actor.name = u"<b>\u202egnol</b>\n "_s + QString(900, u'W'); });
        w.modify<Claim>(Id{31}, [](Claim &claim) { claim.text = u"<img src=x> & \u2067"_s + QString(5000, u'ي'); });
        w.modify<Statement>(Id{53}, [](Statement &each) { each.said = u"0001-01-01T00:00~"_s; });
        w.modify<Statement>(Id{54}, [](Statement &each) { each.said = u"9999-12~/.."_s; });
    });
    QTest::qWait(0);
    view()->grab();
    view()->setFocus(Qt::TabFocusReason);
    view()->setCurrent(saidBy(54));
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(view(), Qt::Key_Plus);
        if (i % 5 == 0)
            view()->grab();
    }
    QCOMPARE(view()->countAt(saidBy(54)), 1);
    QTest::keyClick(view(), Qt::Key_Home);
    view()->grab();
    QVERIFY(view()->viewport()->rect().intersects(view()->rectOf(view()->current())));
    m_in->edit([](Writer &w) {
        for (const qint64 article : {1, 2})
            w.remove<Article>(Id{article});
        w.remove<Claim>(Id{32});
    });
    QCOMPARE(m_pane->model()->laneCount(), 0);
    view()->grab();
    QVERIFY(!m_pane->footText().isEmpty() || m_in->project.library().all<Claim>().isEmpty());
}

QTEST_MAIN(TimelinePaneTest)
#include "timeline_test.moc"
