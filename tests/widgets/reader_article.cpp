// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/ArticleView.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

using namespace sidelight;

namespace {

ArticlePage pageOf(const QString &text, bool rightToLeft = false)
{
    return {QStringLiteral("Title"), QStringLiteral("Somebody · Somewhere"), text, {}, rightToLeft};
}

PassageMark markOf(const QString &text, qint64 id, const QString &words, int colour = 1)
{
    const int start = int(text.indexOf(words));
    return {Id{id}, start, start + int(words.size()), colour, {}, {}, {}};
}

} // namespace

// Drives an ArticleView as hands do: events into the widget, and what it then says and holds.
class ReaderArticleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }

    void doubleClickTakesAWord();
    void repeatedClicksTakeSentenceAndParagraph();
    void dragSelectsAndFinishes();
    void shiftClickExtends();
    void keysMoveAndSelect();
    void copyTakesTheSelection();
    void graphemesStayWhole_data();
    void graphemesStayWhole();
    void rightToLeftFollowsTheEye();
    void clickChoosesThePassage();
    void lettersWalkThroughPassages();
    void digitsAndDeleteAreWishes();
    void bracketsTakeAnEnd();
    void handlesAreDragged();
    void sGrowsBySentence();
    void selectionsSnapAsChosen();
    void walkingPassesByWhatIsDimmed();
    void screenReaderIsToldOfPassages();
    void escapeClears();
    void linkIsShownNotOpened();
    void flashScrollsThere();
    void placeSurvivesWidthAndSize();
    void emptyArticle();
    void aMillionCharacters();
    void oneLineOfAMillionCharacters();
    void titleIsNotShownTwice();
    void marksBeyondTheTextAreHarmless();
    void screenReaderReadsText();
    void lanesKeepNeighboursApart();
    void overlapsStayReadable();
    void heightsAgree();

private:
    QPoint pointAt(const QString &words, int offset = 0);
    TextRange rangeOf(const QString &words) const
    {
        const int start = int(m_text.indexOf(words));
        return {start, start + int(words.size())};
    }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, at);
    }
    void drag(QPoint from, QPoint to);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view.get(), key, modifiers); }
    // A pause, so that the next click is not counted with the ones before.
    void pause() { QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 50); }

    std::unique_ptr<ArticleView> m_view;
    const QString m_text =
        QStringLiteral("The port had no plan. Crews were told twice, they say.\nNobody answered the letter.\nIt was late.");
};

void ReaderArticleTest::init()
{
    m_view = std::make_unique<ArticleView>();
    m_view->resize(800, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
    m_view->setFocus();
    m_view->setArticle(pageOf(m_text));
}

QPoint ReaderArticleTest::pointAt(const QString &words, int offset)
{
    const int position = int(m_view->text().indexOf(words)) + offset;
    const QRect here = m_view->caretRect(position);
    return QPoint((here.left() + m_view->caretRect(position + 1).left()) / 2, here.center().y());
}

void ReaderArticleTest::drag(QPoint from, QPoint to)
{
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view->viewport(), (from + to) / 2);
    QTest::mouseMove(m_view->viewport(), to);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
}

void ReaderArticleTest::doubleClickTakesAWord()
{
    QSignalSpy finished(m_view.get(), &ArticleView::selectionFinished);
    const QPoint at = pointAt(QStringLiteral("Crews"), 2);
    click(at);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(m_view->selectedText(), QStringLiteral("Crews"));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(finished.count(), 1);
}

void ReaderArticleTest::repeatedClicksTakeSentenceAndParagraph()
{
    const QPoint at = pointAt(QStringLiteral("told"), 1);
    const QStringList expected{{},
                               QStringLiteral("told"),
                               QStringLiteral("Crews were told twice, they say."),
                               QStringLiteral("The port had no plan. Crews were told twice, they say.")};
    for (const QString &words : expected) {
        click(at);
        QCOMPARE(m_view->selectedText(), words);
    }
}

void ReaderArticleTest::dragSelectsAndFinishes()
{
    QSignalSpy finished(m_view.get(), &ArticleView::selectionFinished);
    drag(m_view->caretRect(4).center(), m_view->caretRect(8).center());
    QCOMPARE(m_view->selectedText(), QStringLiteral("port"));
    QCOMPARE(finished.count(), 1);
    pause();
    // Backwards and over a paragraph's end.
    const int late = int(m_text.indexOf(QStringLiteral("late")));
    drag(m_view->caretRect(late).center(), m_view->caretRect(int(m_text.indexOf(QStringLiteral("letter")))).center());
    QCOMPARE(m_view->selectedText(), QStringLiteral("letter.\nIt was "));
}

void ReaderArticleTest::shiftClickExtends()
{
    click(m_view->caretRect(4).center());
    pause();
    click(m_view->caretRect(12).center(), Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), (TextRange{4, 12}));
    pause();
    click(m_view->caretRect(2).center(), Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), (TextRange{2, 4}));
}

void ReaderArticleTest::keysMoveAndSelect()
{
    key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_view->caret(), 4);
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText().trimmed(), QStringLiteral("port"));
    key(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_view->caret(), int(m_text.size()));
    key(Qt::Key_Right);
    QCOMPARE(m_view->caret(), int(m_text.size()));
    key(Qt::Key_Up);
    key(Qt::Key_Home);
    QCOMPARE(m_view->caret(), int(m_text.indexOf(QStringLiteral("Nobody"))));
    key(Qt::Key_Left);
    QCOMPARE(m_view->caret(), int(m_text.indexOf(u'\n')));
    key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selectedText(), m_text);
    key(Qt::Key_Left);
    QCOMPARE(m_view->caret(), 0);
    QVERIFY(m_view->selection().isEmpty());
}

void ReaderArticleTest::copyTakesTheSelection()
{
    QSignalSpy copied(m_view.get(), &ArticleView::copyWanted);
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.count(), 0);
    m_view->select({4, 8});
    key(Qt::Key_C, Qt::ControlModifier);
    key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(copied.count(), 2);
    QCOMPARE(copied[0][0].value<TextRange>(), (TextRange{4, 8}));
    QVERIFY(copied[0][1].toBool()); // with its source
    QVERIFY(!copied[1][1].toBool());
    m_view->setPassages({markOf(m_text, 1, QStringLiteral("the letter"))});
    m_view->selectPassage(Id{1});
    m_view->clearSelection();
    m_view->selectPassage(Id{1});
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(m_view->text().mid(copied[2][0].value<TextRange>().start, 10), QStringLiteral("the letter"));
}

void ReaderArticleTest::bracketsTakeAnEnd()
{
    m_view->setPassages({markOf(m_text, 1, QStringLiteral("told twice"))});
    QSignalSpy resized(m_view.get(), &ArticleView::resizeWanted);
    key(Qt::Key_BracketRight);
    key(Qt::Key_Return);
    QCOMPARE(resized.count(), 0); // nothing is selected
    m_view->selectPassage({});
    m_view->selectPassage(Id{1});
    const TextRange before = rangeOf(QStringLiteral("told twice"));
    key(Qt::Key_BracketRight);
    key(Qt::Key_Right);
    key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_view->passages().at(0).end, before.end + 2); // shown already: the comma and its space
    key(Qt::Key_Escape);
    QCOMPARE(m_view->passages().at(0).end, before.end);
    QCOMPARE(m_view->selectedPassage(), Id{1}); // Esc gave up the resizing, and no more
    key(Qt::Key_BracketLeft);
    key(Qt::Key_Left, Qt::ControlModifier);
    key(Qt::Key_BracketRight); // the other end, in the same change
    key(Qt::Key_Right);
    key(Qt::Key_Delete); // means nothing here
    key(Qt::Key_Enter);
    QCOMPARE(resized.count(), 1);
    QCOMPARE(resized[0][0].value<Id>(), Id{1});
    QCOMPARE(m_view->text().mid(before.start - 5, before.length() + 6), QStringLiteral("were told twice,"));
    QCOMPARE(resized[0][1].value<TextRange>(), (TextRange{before.start - 5, before.end + 1}));
    QCOMPARE(m_view->passages().at(0).start, before.start - 5); // until the project has answered
    m_view->setPassages({markOf(m_text, 1, QStringLiteral("told twice"))});
    QCOMPARE(m_view->passages().at(0).start, before.start);
    // An end never passes the other.
    key(Qt::Key_BracketRight);
    for (int i = 0; i < 40; ++i)
        key(Qt::Key_Left);
    QCOMPARE(m_view->passages().at(0).end, before.start + 1);
    key(Qt::Key_Escape);
    m_view->setEditable(false);
    key(Qt::Key_BracketRight);
    key(Qt::Key_Right);
    QCOMPARE(m_view->passages().at(0).end, before.end);
}

void ReaderArticleTest::handlesAreDragged()
{
    m_view->setPassages({markOf(m_text, 1, QStringLiteral("told twice"))});
    QSignalSpy resized(m_view.get(), &ArticleView::resizeWanted);
    QVERIFY(m_view->handleRect(true).isEmpty());
    m_view->selectPassage(Id{1});
    const int crews = int(m_text.indexOf(QStringLiteral("Crews")));
    drag(m_view->handleRect(true).center(), m_view->caretRect(crews).center());
    QCOMPARE(resized.count(), 1);
    QCOMPARE(resized[0][1].value<TextRange>(), (TextRange{crews, rangeOf(QStringLiteral("told twice")).end}));
    QVERIFY(m_view->selection().isEmpty());
    // A press that goes nowhere changes nothing.
    pause();
    click(m_view->handleRect(false).center());
    QCOMPARE(resized.count(), 1);
    m_view->setPassages({markOf(m_text, 1, QStringLiteral("told twice"))});
    pause();
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, m_view->handleRect(false).center());
    QTest::mouseMove(m_view->viewport(), m_view->caretRect(10).center());
    QTest::mouseMove(m_view->viewport(), m_view->caretRect(int(m_text.size()) - 3).center());
    QVERIFY(m_view->passages().at(0).end > rangeOf(QStringLiteral("told twice")).end); // over two paragraphs
    key(Qt::Key_Escape);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, m_view->caretRect(10).center());
    QCOMPARE(resized.count(), 1);
    QCOMPARE(m_view->passages().at(0).end, rangeOf(QStringLiteral("told twice")).end);
}

void ReaderArticleTest::sGrowsBySentence()
{
    m_view->setCaret(int(m_text.indexOf(QStringLiteral("told"))));
    key(Qt::Key_S);
    QCOMPARE(m_view->selectedText(), QStringLiteral("Crews were told twice, they say."));
    key(Qt::Key_S);
    QCOMPARE(m_view->selectedText(), QStringLiteral("Crews were told twice, they say.\nNobody answered the letter."));
    key(Qt::Key_S, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), QStringLiteral("Crews were told twice, they say."));
}

void ReaderArticleTest::selectionsSnapAsChosen()
{
    m_view->setSnap(SelectionSnap::Words);
    drag(m_view->caretRect(5).center(), m_view->caretRect(11).center()); // within "port" and "had"
    QCOMPARE(m_view->selectedText(), QStringLiteral("port had"));
    pause();
    m_view->setSnap(SelectionSnap::Sentences);
    const int told = int(m_text.indexOf(QStringLiteral("told"))), letter = int(m_text.indexOf(QStringLiteral("letter")));
    drag(m_view->caretRect(letter + 2).center(), m_view->caretRect(told + 1).center()); // backwards
    QCOMPARE(m_view->selectedText(), QStringLiteral("Crews were told twice, they say.\nNobody answered the letter."));
    // By keyboard, when it is used.
    m_view->setCaret(5);
    key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), QStringLiteral("o"));
    key(Qt::Key_Return);
    QCOMPARE(m_view->selectedText(), QStringLiteral("The port had no plan."));
}

void ReaderArticleTest::walkingPassesByWhatIsDimmed()
{
    PassageMark first = markOf(m_text, 1, QStringLiteral("Crews")), same = markOf(m_text, 2, QStringLiteral("Crews were"));
    PassageMark dim = markOf(m_text, 3, QStringLiteral("twice")), last = markOf(m_text, 4, QStringLiteral("letter"));
    dim.dimmed = true;
    m_view->setPassages({first, same, dim, last});
    QList<qint64> walked;
    for (const Qt::Key each : {Qt::Key_N, Qt::Key_N, Qt::Key_N, Qt::Key_N, Qt::Key_P, Qt::Key_P, Qt::Key_P}) {
        key(each);
        walked.append(m_view->selectedPassage().value);
    }
    QCOMPARE(walked, (QList<qint64>{2, 1, 4, 4, 1, 2, 2})); // of two that begin together the longer one first
    m_view->grab();
}

void ReaderArticleTest::screenReaderIsToldOfPassages()
{
    PassageMark noted = markOf(m_text, 1, QStringLiteral("Crews were told twice"), 2);
    noted.speakers = QStringLiteral("Two; crews: of \"A\"");
    noted.tags = QStringLiteral("#warning");
    noted.note = QStringLiteral("Ask");
    m_view->setPassages({noted, markOf(m_text, 2, QStringLiteral("told twice, they"), 5)});
    QAccessibleInterface *page = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(page->role(), QAccessible::Document);
    QCOMPARE(page->text(QAccessible::Name), QStringLiteral("Article"));
    QVERIFY(page->state().readOnly && page->state().multiLine && page->state().selectableText);
    // The text in runs, each with what lies on it: joined they are the whole text, and none is empty.
    QStringList runs;
    int at = 0, start = 0, end = 0;
    while (at < page->textInterface()->characterCount()) {
        const QString attributes = page->textInterface()->attributes(at, &start, &end);
        QCOMPARE(start, at);
        QVERIFY(end > at);
        runs.append(page->textInterface()->text(start, end) +
                    (attributes.isEmpty() ? QString() : QStringLiteral(" <") + attributes + u'>'));
        at = end;
    }
    const QString yellow = Theme::highlightName(2), other = Theme::highlightName(5);
    QCOMPARE(runs.size(), 5);
    QCOMPARE(runs[0], QStringLiteral("The port had no plan. "));
    QVERIFY2(runs[1].startsWith(QStringLiteral("Crews were  <mark")), qPrintable(runs[1]));
    QVERIFY(runs[1].contains(QStringLiteral("mark:true;")));
    QVERIFY(runs[1].contains(QStringLiteral("background-color:rgb(")));
    QVERIFY2(runs[1].contains(yellow + QStringLiteral("\\, Two\\; crews\\: of")), qPrintable(runs[1]));
    QVERIFY(runs[1].contains(QStringLiteral("#warning")));
    QVERIFY(runs[2].contains(yellow) && runs[2].contains(other)); // both lie on it
    QVERIFY(!runs[3].contains(yellow) && runs[3].contains(other));
    QVERIFY(!runs[4].contains(QStringLiteral("mark")));
}

void ReaderArticleTest::graphemesStayWhole_data()
{
    QTest::addColumn<QString>("grapheme");
    QTest::newRow("surrogate pair") << QString::fromUtf8("\U0001F525");
    QTest::newRow("family joined by ZWJ") << QString::fromUtf8("\U0001F469\u200D\U0001F469\u200D\U0001F467");
    QTest::newRow("flag") << QString::fromUtf8("\U0001F1EC\U0001F1E7");
    QTest::newRow("skin tone") << QString::fromUtf8("\U0001F44D\U0001F3FD");
    QTest::newRow("combining marks") << QString::fromUtf8("e\u0301\u0323");
    QTest::newRow("hangul jamo") << QString::fromUtf8("\u1112\u1161\u11ab");
}

void ReaderArticleTest::graphemesStayWhole()
{
    QFETCH(QString, grapheme);
    m_view->setArticle(pageOf(QStringLiteral("ab") + grapheme + QStringLiteral("cd")));
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), grapheme);
    const int end = 2 + int(grapheme.size());
    for (int x = m_view->caretRect(2).left(); x <= m_view->caretRect(end).left(); ++x) {
        const int position = m_view->positionAt(QPoint(x, m_view->caretRect(2).center().y()));
        QVERIFY2(position == 2 || position == end, qPrintable(QString::number(position)));
    }
    CaretSteps steps(m_view->page());
    for (int inside = 3; inside < end; ++inside)
        QCOMPARE(steps.snapped({inside, inside}), (TextRange{2, end}));
}

void ReaderArticleTest::rightToLeftFollowsTheEye()
{
    const QString text = QString::fromUtf8("قال مسؤول في الميناء Harbour 24 إن التحذير لم يصل");
    m_view->setArticle(pageOf(text, true));
    const int x = m_view->caretRect(0).left();
    QVERIFY(x > m_view->viewport()->width() / 2);
    key(Qt::Key_Left);
    QCOMPARE(m_view->caret(), 1);
    QVERIFY(m_view->caretRect(1).left() < x);
    key(Qt::Key_Right);
    QCOMPARE(m_view->caret(), 0);
    key(Qt::Key_Right);
    QCOMPARE(m_view->caret(), 0);
    // A range over a change of direction is painted over exactly its words: the sum of the rectangles is theirs.
    const int word = int(text.indexOf(QStringLiteral("Harbour")));
    const Paragraph &paragraph = m_view->page().paragraph(0);
    const auto width = [&](int start, int end) {
        qreal sum = 0;
        for (const QRectF &rect : paragraph.rects({start, end}))
            sum += rect.width();
        return sum;
    };
    const qreal all = width(0, int(text.size()));
    QVERIFY(qAbs(width(0, word) + width(word, word + 7) + width(word + 7, int(text.size())) - all) < 2);
    QVERIFY(qAbs(all - paragraph.lineRect(0).width()) < 2);
    QVERIFY(qAbs(width(word, word + 7) - QFontMetricsF(paragraph.layout().font()).horizontalAdvance(QStringLiteral("Harbour"))) <
            2);
}

void ReaderArticleTest::clickChoosesThePassage()
{
    PassageMark noted = markOf(m_text, 2, QStringLiteral("told twice"), 3);
    noted.note = QStringLiteral("Ask");
    m_view->setPassages({markOf(m_text, 1, QStringLiteral("Crews were told twice, they say.")), noted});
    QSignalSpy selected(m_view.get(), &ArticleView::passageSelected);
    QSignalSpy note(m_view.get(), &ArticleView::noteWanted);
    click(pointAt(QStringLiteral("twice"), 1));
    QCOMPARE(m_view->selectedPassage(), Id{2}); // the shorter one
    QCOMPARE(selected.count(), 1);
    pause();
    click(pointAt(QStringLiteral("twice"), 1));
    QCOMPARE(note.count(), 1);
    pause();
    click(pointAt(QStringLiteral("Crews"), 1));
    QCOMPARE(m_view->selectedPassage(), Id{1});
    pause();
    click(pointAt(QStringLiteral("port"), 1));
    QVERIFY(!m_view->selectedPassage().isValid());
    QVERIFY(m_view->selection().isEmpty());
    // A passage that goes away elsewhere is not selected any more.
    m_view->selectPassage(Id{1});
    m_view->setPassages({noted});
    QVERIFY(!m_view->selectedPassage().isValid());
}

void ReaderArticleTest::lettersWalkThroughPassages()
{
    m_view->setPassages({markOf(m_text, 1, QStringLiteral("Crews were told twice")),
                         markOf(m_text, 2, QStringLiteral("told twice")), markOf(m_text, 3, QStringLiteral("the letter"))});
    key(Qt::Key_N);
    QCOMPARE(m_view->selectedPassage(), Id{1});
    key(Qt::Key_N);
    QCOMPARE(m_view->selectedPassage(), Id{2});
    key(Qt::Key_O);
    QCOMPARE(m_view->selectedPassage(), Id{1});
    key(Qt::Key_O);
    QCOMPARE(m_view->selectedPassage(), Id{2});
    key(Qt::Key_N);
    QCOMPARE(m_view->selectedPassage(), Id{3});
    key(Qt::Key_N);
    QCOMPARE(m_view->selectedPassage(), Id{3});
    key(Qt::Key_P);
    QCOMPARE(m_view->selectedPassage(), Id{2});
}

void ReaderArticleTest::digitsAndDeleteAreWishes()
{
    m_view->setPassages({markOf(m_text, 1, QStringLiteral("the letter"))});
    QSignalSpy colour(m_view.get(), &ArticleView::colourChosen);
    QSignalSpy removal(m_view.get(), &ArticleView::removalWanted);
    key(Qt::Key_Delete);
    QCOMPARE(removal.count(), 0);
    key(Qt::Key_8);
    key(Qt::Key_9);
    QCOMPARE(colour.count(), 1);
    QCOMPARE(colour.first().first().toInt(), 8);
    m_view->selectPassage(Id{1});
    key(Qt::Key_Delete);
    QCOMPARE(removal.count(), 1);
    QCOMPARE(removal.first().first().value<Id>(), Id{1});
    QCOMPARE(m_view->passages().count(), 1); // the view changes nothing by itself
}

void ReaderArticleTest::escapeClears()
{
    m_view->select({4, 8});
    key(Qt::Key_Escape);
    QVERIFY(m_view->selection().isEmpty());
}

void ReaderArticleTest::linkIsShownNotOpened()
{
    ArticlePage page = pageOf(m_text);
    const int start = int(m_text.indexOf(QStringLiteral("letter")));
    page.marks.blocks.resize(3);
    page.marks.spans = {{start, start + 6, SpanKind::Link, QStringLiteral("https://example.org/letter")}};
    m_view->setArticle(page);
    QSignalSpy clicked(m_view.get(), &ArticleView::linkClicked);
    click(pointAt(QStringLiteral("letter"), 2));
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked.first().first().toString(), QStringLiteral("https://example.org/letter"));
}

void ReaderArticleTest::flashScrollsThere()
{
    QString text;
    for (int i = 0; i < 500; ++i)
        text += QStringLiteral("Paragraph %1 has a few words, as paragraphs do.\n").arg(i);
    m_view->setArticle(pageOf(text));
    m_view->setPassages({markOf(text, 1, QStringLiteral("Paragraph 377 has"))});
    m_view->showPassage(Id{1});
    QCOMPARE(m_view->selectedPassage(), Id{1});
    QVERIFY(m_view->viewport()->rect().contains(m_view->rectOf({m_view->caret(), m_view->caret() + 17})));
    m_view->flash({0, 9});
    QVERIFY(m_view->viewport()->rect().contains(m_view->rectOf({0, 9})));
    m_view->showPassage(Id{99}); // not here: nothing happens
    QCOMPARE(m_view->selectedPassage(), Id{1});
}

void ReaderArticleTest::placeSurvivesWidthAndSize()
{
    QString text;
    for (int i = 0; i < 300; ++i)
        text += QStringLiteral("Paragraph %1 ").arg(i) + QStringLiteral("with some words ").repeated(i % 17) + u'\n';
    m_view->setArticle(pageOf(text));
    const int goal = int(text.indexOf(QStringLiteral("Paragraph 211")));
    m_view->setPlace({goal, 20});
    QVERIFY(qAbs(m_view->caretRect(goal).top() - 20) <= 2);
    for (const int width : {500, 1200, 420, 800}) {
        m_view->resize(width, 600);
        QVERIFY2(qAbs(m_view->caretRect(goal).top() - 20) <= 2, qPrintable(QString::number(m_view->caretRect(goal).top())));
    }
    m_view->setTextSize(20);
    QVERIFY(qAbs(m_view->caretRect(goal).top() - 20) <= 2);
    // Up and down again through paragraphs that were only estimated: what is in view does not jump.
    m_view->scrollBy(-300);
    const int before = m_view->caretRect(goal).top();
    m_view->scrollBy(-100);
    QVERIFY(qAbs(m_view->caretRect(goal).top() - before - 100) <= 2);
}

void ReaderArticleTest::emptyArticle()
{
    m_view->setArticle({});
    m_view->grab();
    for (const Qt::Key each : {Qt::Key_Left, Qt::Key_Down, Qt::Key_PageDown, Qt::Key_End, Qt::Key_N, Qt::Key_O, Qt::Key_Return})
        key(each);
    click(QPoint(400, 300));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(400, 300));
    QCOMPARE(m_view->caret(), 0);
    QVERIFY(m_view->selection().isEmpty());
}

void ReaderArticleTest::aMillionCharacters()
{
    QString text;
    while (text.size() < 1'000'000)
        text += QStringLiteral("A line of some length that says little and stands for many others of its kind.\n");
    m_view->setArticle(pageOf(text));
    key(Qt::Key_End, Qt::ControlModifier);
    QVERIFY(m_view->viewport()->rect().contains(m_view->caretRect(m_view->caret()).center()));
    QCOMPARE(m_view->caret(), int(text.size()) - 1); // behind the last letter, before the closing line feed
    m_view->select({0, int(text.size()) + 100});
    QCOMPARE(m_view->selection().end, int(text.size()) - 1);
    m_view->grab();
}

void ReaderArticleTest::oneLineOfAMillionCharacters()
{
    m_view->setArticle(pageOf(QString(1'000'000, u'x')));
    QVERIFY(m_view->page().pieceCount() >= 50);
    key(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_view->caret(), 1'000'000);
    const int border = m_view->page().piece(1).start;
    m_view->setCaret(border);
    key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), (TextRange{border - 1, border}));
    m_view->setCaret(border - 1);
    key(Qt::Key_Right);
    QCOMPARE(m_view->caret(), border);
}

void ReaderArticleTest::titleIsNotShownTwice()
{
    const auto top = [this](const QString &title) {
        ArticlePage page = pageOf(QStringLiteral("Port denies it\nBody."));
        page.title = title;
        m_view->setArticle(page);
        return m_view->caretRect(0).top();
    };
    QVERIFY(top(QStringLiteral("Port denies it")) < top(QStringLiteral("Another title")));
}

void ReaderArticleTest::marksBeyondTheTextAreHarmless()
{
    ArticlePage page = pageOf(m_text);
    page.marks.blocks = {Block{BlockKind::Heading, 900}, Block{BlockKind::Quotation, 1'000'000},
                         Block{BlockKind::ListItem, -3, -9}};
    page.marks.spans = {{-10, 4, SpanKind::Strong, {}}, {5, 1'000'000, SpanKind::Emphasis, {}}};
    m_view->setArticle(page);
    m_view->setPassages({{Id{1}, -5, 9, 99, {}, {}, {}}, {Id{2}, 20, 1'000'000, -1, {}, {}, {}}, {Id{3}, 50, 40, 1, {}, {}, {}}});
    m_view->setLens({{-4, 3, LensTone::Saying}, {90, 900'000, LensTone::Source}});
    m_view->grab();
    m_view->showPassage(Id{2});
    m_view->showPassage(Id{3});
    m_view->grab();
}

void ReaderArticleTest::screenReaderReadsText()
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(interface);
    QAccessibleTextInterface *text = interface->textInterface();
    QVERIFY(text);
    QCOMPARE(text->characterCount(), int(m_text.size()));
    QCOMPARE(text->text(4, 8), QStringLiteral("port"));
    m_view->select({4, 8});
    int start = 0, end = 0;
    text->selection(0, &start, &end);
    QCOMPARE(start, 4);
    QCOMPARE(end, 8);
    QCOMPARE(text->cursorPosition(), 8);
    QCOMPARE(text->textAtOffset(5, QAccessible::WordBoundary, &start, &end), QStringLiteral("port"));
    const QRect rect = text->characterRect(4);
    QCOMPARE(text->offsetAtPoint(rect.center()), 4);
    text->setCursorPosition(0);
    QCOMPARE(m_view->caret(), 0);
}

void ReaderArticleTest::lanesKeepNeighboursApart()
{
    PassageMarks marks;
    marks.assign({{Id{1}, 0, 50, 1, {}, {}, {}},
                  {Id{2}, 10, 20, 1, {}, {}, {}},
                  {Id{3}, 60, 70, 1, {}, {}, {}},
                  {Id{4}, 400, 500, 1, {}, {}, {}}});
    QCOMPARE(marks.laneOf(0), 0);
    QCOMPARE(marks.laneOf(1), 1);
    QCOMPARE(marks.laneOf(2), 2); // the same line, perhaps
    QCOMPARE(marks.laneOf(3), 0);
    QCOMPARE(marks.around(15), (QList<int>{1, 0}));
    QCOMPARE(marks.around(50), QList<int>{});
    QCOMPARE(marks.touching({49, 61}), (QList<int>{0, 2}));
    QCOMPARE(marks.nextFrom(400), -1);
    QCOMPARE(marks.previousFrom(0), -1);
}

void ReaderArticleTest::overlapsStayReadable()
{
    for (const Theme &theme : {Theme::light(), Theme::dark()})
        for (int a = 1; a <= colourCount; ++a)
            for (int b = 1; b <= colourCount; ++b) {
                const QColor two = PagePainter::blended(theme, {a, b});
                QVERIFY(Theme::contrast(theme.text, two) >= 4.5);
                QVERIFY(Theme::contrast(theme.text, PagePainter::blended(theme, {a, b, a, b})) >= 4.5);
                QVERIFY2(Theme::contrast(theme.text, PagePainter::strengthened(theme, theme.highlightFill(a), a)) >= 4.5,
                         qPrintable(QString::number(a)));
            }
}

void ReaderArticleTest::heightsAgree()
{
    HeightTree tree;
    tree.assign({5, 0, 7, 3, 9});
    QCOMPARE(tree.total(), 24);
    QCOMPARE(tree.top(3), 12);
    QCOMPARE(tree.indexAt(-3), 0);
    QCOMPARE(tree.indexAt(4), 0);
    QCOMPARE(tree.indexAt(5), 2); // what has no height is nowhere
    QCOMPARE(tree.indexAt(15), 4);
    QCOMPARE(tree.indexAt(100), 4);
    tree.set(0, 1);
    QCOMPARE(tree.top(5), 20);
    QCOMPARE(tree.indexAt(1), 2);
}

QTEST_MAIN(ReaderArticleTest)
#include "reader_article.moc"
