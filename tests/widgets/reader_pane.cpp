// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/ButtonRow.h"
#include "widgets/common/Theme.h"
#include "widgets/reader/ColourChips.h"
#include "widgets/reader/PassageNote.h"
#include "widgets/reader/PassagePopup.h"
#include "widgets/reader/ReaderPane.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace sidelight;

// A project in a folder of its own, and a pane or two on its article, driven by mouse and keys.
class ReaderPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void mouseMakesAPassage();
    void digitHighlightsAtOnceAndRecolours();
    void typingATagMakesIt();
    void aliasFindsTheActorWhoSpeaks();
    void quotedWordsAreADirectQuote();
    void lastUsedIsOffered();
    void escapeAndClicksCloseThePopup();
    void applyToSelection();
    void removeAndUndo();
    void noteIsWrittenInPlace();
    void twoPanesAgree();
    void popupAddsToAPassage();
    void stateComesBack();
    void showPassageBeforeTheTextHasCome();
    void removedArticle();
    void anyRangeIsSaved();
    void rangesAreTrimmedAndWhole();
    void popupForManyAndNone();
    void endsAreMovedAndUndone();
    void copyTellsTheSource();
    void copyTellsNothingElse();
    void barIsOfOneFont();
    void armedMarksEverySelection();
    void popupArms();
    void othersAreDimmed();
    void escapeGoesBackStepByStep();
    void selectedInOneIsSelectedInAll();
    void screenReaderHearsOfPassages();
    void passageOverParagraphsListsAndQuotations();
    void tagsAreDroppedOnWords();

private:
    ReaderPane *addPane();
    void selectWords(const QString &words);
    void key(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(widget, key, modifiers); }
    void settle(); // until the project has answered
    QList<Passage> passages() const { return m_project->library().sortedPassagesOf(m_article); }
    PassagePopup *popup() const { return m_window->findChild<PassagePopup *>(); }
    QLineEdit *line() const { return popup()->findChild<QLineEdit *>(); }
    Id addTag(const QString &name);
    Id addActor(const QString &name, const QStringList &aliases);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<QWidget> m_window;
    ReaderPane *m_pane = nullptr;
    Id m_article;
    const QString m_text = QStringLiteral(
        "The port had no plan. “We told them twice,” the crews say.\nNobody answered the letter.\nIt was late 🔥 by then.");
};

void ReaderPaneTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/reader pane XXXXXX"));
    m_project = std::make_unique<Project>();
    m_project->create(m_folder->filePath(QStringLiteral("some project.sidelight")));
    QTRY_VERIFY(m_project->isOpen());
    auto stored = m_project->store(m_text.toUtf8());
    auto storedMarks = m_project->store(Marks{}.toBytes());
    storedMarks.waitForFinished();
    QVERIFY(stored.result().has_value() && storedMarks.result().has_value());
    Article article;
    article.id = m_article = Id::random();
    article.title = QStringLiteral("No plan");
    article.byline = QStringLiteral("A. Writer");
    article.published = QStringLiteral("2019-05-04");
    article.length = int(m_text.size());
    article.text = article.original = *stored.result();
    article.marks = *storedMarks.result();
    article.originalFormat = QStringLiteral("text/plain");
    article.originalSize = m_text.toUtf8().size();
    article.added = 1;
    m_project->edit(QStringLiteral("Import"), [article](Writer &w) { w.insert(article); });
    settle();
    m_window = std::make_unique<QWidget>();
    new QVBoxLayout(m_window.get());
    m_window->resize(900, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_pane = addPane();
}

void ReaderPaneTest::cleanup()
{
    m_window.reset();
    m_project.reset();
}

ReaderPane *ReaderPaneTest::addPane()
{
    auto *pane = new ReaderPane(m_project.get(), m_article);
    m_window->layout()->addWidget(pane);
    if (!QTest::qWaitFor([pane] { return !pane->view()->text().isEmpty(); }))
        qFatal("the text did not come");
    m_window->activateWindow();
    pane->view()->setFocus();
    return pane;
}

void ReaderPaneTest::settle()
{
    QTRY_VERIFY(m_project->isSaved());
    QCoreApplication::processEvents();
}

void ReaderPaneTest::selectWords(const QString &words)
{
    QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 20);
    ArticleView *view = m_pane->view();
    const int start = int(m_text.indexOf(words));
    const QPoint from = view->caretRect(start).center(), to = view->caretRect(start + int(words.size())).center();
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view->viewport(), (from + to) / 2);
    QTest::mouseMove(view->viewport(), to);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(view->selectedText(), words);
}

Id ReaderPaneTest::addTag(const QString &name)
{
    Tag tag;
    tag.id = Id::random();
    tag.name = name;
    m_project->edit(QStringLiteral("New tag"), [tag](Writer &w) { w.insert(tag); });
    settle();
    return tag.id;
}

Id ReaderPaneTest::addActor(const QString &name, const QStringList &aliases)
{
    Actor actor;
    actor.id = Id::random();
    actor.name = name;
    actor.aliases = aliases;
    m_project->edit(QStringLiteral("New actor"), [actor](Writer &w) { w.insert(actor); });
    settle();
    return actor.id;
}

void ReaderPaneTest::mouseMakesAPassage()
{
    selectWords(QStringLiteral("answered the letter"));
    QVERIFY(popup()->isVisible());
    auto *chips = popup()->findChild<ColourChips *>();
    const int side = chips->sizeHint().height() - 4;
    QTest::mouseClick(chips, Qt::LeftButton, {}, QPoint(2 + 2 * (side + 6) + side / 2, chips->height() / 2)); // the third
    settle();
    QCOMPARE(passages().size(), 1);
    QCOMPARE(passages().first().quote, QStringLiteral("answered the letter"));
    QCOMPARE(passages().first().colour, 3);
    QCOMPARE(passages().first().suffix.left(4), QStringLiteral(".\nIt"));
    QCOMPARE(m_project->undoName(), QStringLiteral("Highlight passage"));
    QVERIFY(!popup()->isVisible());
    QVERIFY(m_pane->view()->selection().isEmpty());
    QCOMPARE(m_pane->view()->selectedPassage(), passages().first().id);
    QCOMPARE(m_pane->view()->passages().count(), 1);
}

void ReaderPaneTest::digitHighlightsAtOnceAndRecolours()
{
    ArticleView *view = m_pane->view();
    key(view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    key(view, Qt::Key_5);
    settle();
    QCOMPARE(passages().size(), 1);
    QCOMPARE(passages().first().quote, QStringLiteral("The")); // without the space behind it
    QCOMPARE(passages().first().colour, 5);
    key(view, Qt::Key_2);
    settle();
    QCOMPARE(passages().size(), 1);
    QCOMPARE(passages().first().colour, 2);
    QCOMPARE(m_project->undoName(), QStringLiteral("Change colour"));
    // The same words again: no second passage.
    view->select({0, 3});
    key(view, Qt::Key_7);
    settle();
    QCOMPARE(passages().size(), 1);
    QCOMPARE(passages().first().colour, 7);
}

void ReaderPaneTest::typingATagMakesIt()
{
    selectWords(QStringLiteral("no plan"));
    QTest::keyClicks(line(), QStringLiteral("#timing"));
    key(line(), Qt::Key_Return);
    settle();
    QCOMPARE(passages().size(), 1);
    QCOMPARE(passages().first().tags.size(), 1);
    QCOMPARE(m_project->library().find<Tag>(passages().first().tags.first())->name, QStringLiteral("timing"));
    QCOMPARE(m_pane->view()->passages().at(0).tags, QString::fromUtf8("\u2068#timing\u2069"));
    QCOMPARE(m_project->undoName(), QStringLiteral("Tag passage"));
    m_project->undo();
    settle();
    QVERIFY(passages().isEmpty());
    QVERIFY(m_project->library().all<Tag>().isEmpty()); // one step took both back
}

void ReaderPaneTest::aliasFindsTheActorWhoSpeaks()
{
    const Id actor = addActor(QStringLiteral("Harbour Authority"), {QStringLiteral("the port")});
    selectWords(QStringLiteral("no plan"));
    QTest::keyClicks(line(), QStringLiteral("THE PO"));
    key(line(), Qt::Key_Return);
    settle();
    QCOMPARE(passages().size(), 1);
    const QList<Id> statements = m_project->library().statementsOf(passages().first().id);
    QCOMPARE(statements.size(), 1);
    const auto statement = m_project->library().find<Statement>(statements.first());
    QCOMPARE(statement->speakers.size(), 1);
    QCOMPARE(statement->speakers.first().actor, actor);
    QCOMPARE(statement->mode, StatementMode::Paraphrase);
    QVERIFY(m_pane->view()->passages().at(0).speakers.contains(QStringLiteral("Harbour Authority")));
    QCOMPARE(m_project->undoName(), QStringLiteral("Record statement"));
}

void ReaderPaneTest::quotedWordsAreADirectQuote()
{
    selectWords(QStringLiteral("told them"));
    QTest::keyClicks(line(), QStringLiteral("fire crews"));
    key(line(), Qt::Key_Down); // behind the new tag stands the new actor
    key(line(), Qt::Key_Return);
    settle();
    QCOMPARE(m_project->library().all<Actor>().size(), 1);
    const Statement statement = *m_project->library().all<Statement>().begin();
    QCOMPARE(statement.mode, StatementMode::DirectQuote);
    const int opened = int(m_text.indexOf(u'“'));
    QVERIFY(PassageEdits::isQuoted(m_text, {opened, int(m_text.size())}));
    QVERIFY(PassageEdits::isQuoted(m_text, {opened - 1, opened + 5})); // white space does not count
    QVERIFY(PassageEdits::isQuoted(m_text, {opened + 3, opened + 5}));
    QVERIFY(!PassageEdits::isQuoted(m_text, {0, int(m_text.size())})); // words with a quotation in their midst are not one
    QVERIFY(!PassageEdits::isQuoted(m_text, {0, 8}));
    QVERIFY(!PassageEdits::isQuoted(m_text, {int(m_text.indexOf(QStringLiteral("Nobody"))), int(m_text.size())}));
}

void ReaderPaneTest::lastUsedIsOffered()
{
    const Id tag = addTag(QStringLiteral("timing"));
    selectWords(QStringLiteral("no plan"));
    QTest::keyClicks(line(), QStringLiteral("tim"));
    key(line(), Qt::Key_Return);
    settle();
    selectWords(QStringLiteral("the letter"));
    QCOMPARE(popup()->findChild<QListView *>()->model()->rowCount(), 1);
    key(line(), Qt::Key_Return);
    settle();
    QCOMPARE(passages().size(), 2);
    QCOMPARE(passages().last().tags, QList<Id>{tag});
}

void ReaderPaneTest::escapeAndClicksCloseThePopup()
{
    selectWords(QStringLiteral("no plan"));
    key(line(), Qt::Key_Escape);
    QVERIFY(!popup()->isVisible());
    QCOMPARE(m_pane->view()->selectedText(), QStringLiteral("no plan"));
    key(m_pane->view(), Qt::Key_Return);
    QVERIFY(popup()->isVisible());
    key(line(), Qt::Key_Right, Qt::ShiftModifier); // goes on to the page
    QCOMPARE(m_pane->view()->selectedText(), QStringLiteral("no plan."));
    QTest::mouseClick(m_pane->view()->viewport(), Qt::LeftButton, {}, QPoint(450, 600));
    QVERIFY(!popup()->isVisible());
    QVERIFY(m_pane->view()->selection().isEmpty());
    QVERIFY(passages().isEmpty());
}

void ReaderPaneTest::applyToSelection()
{
    const Id tag = addTag(QStringLiteral("timing"));
    QVERIFY(!m_pane->applyToSelection({RecordKind::Tag, tag}));
    m_pane->view()->select({4, 8});
    QVERIFY(!m_pane->applyToSelection({RecordKind::Board, tag}));
    QVERIFY(m_pane->applyToSelection({RecordKind::Tag, tag}));
    settle();
    QCOMPARE(passages().first().tags, QList<Id>{tag});
}

void ReaderPaneTest::removeAndUndo()
{
    m_pane->view()->select({4, 8});
    key(m_pane->view(), Qt::Key_1);
    settle();
    key(m_pane->view(), Qt::Key_Delete);
    settle();
    QVERIFY(passages().isEmpty());
    QCOMPARE(m_pane->view()->passages().count(), 0);
    QVERIFY(!m_pane->view()->selectedPassage().isValid());
    m_project->undo();
    settle();
    QCOMPARE(m_pane->view()->passages().count(), 1);
    m_project->undo();
    settle();
    QCOMPARE(m_pane->view()->passages().count(), 0);
    m_project->redo();
    settle();
    QCOMPARE(m_pane->view()->passages().count(), 1);
}

void ReaderPaneTest::noteIsWrittenInPlace()
{
    m_pane->view()->select({4, 8});
    key(m_pane->view(), Qt::Key_1);
    settle();
    key(m_pane->view(), Qt::Key_Return);
    auto *note = m_pane->findChild<PassageNote *>();
    QVERIFY(note->isVisible());
    QTest::keyClicks(note, QStringLiteral("Ask the clerk"));
    key(note, Qt::Key_Escape);
    settle();
    QVERIFY(!note->isVisible());
    QCOMPARE(passages().first().note, QStringLiteral("Ask the clerk"));
    QCOMPARE(m_project->undoName(), QStringLiteral("Edit note"));
    // While it is open, an undo shows in it; a removal closes it.
    key(m_pane->view(), Qt::Key_Return);
    m_project->undo();
    settle();
    QCOMPARE(note->toPlainText(), QString());
    m_project->undo();
    settle();
    QVERIFY(!note->isVisible());
    QVERIFY(passages().isEmpty());
}

void ReaderPaneTest::twoPanesAgree()
{
    ReaderPane *other = addPane();
    m_pane->view()->select({4, 8});
    key(m_pane->view(), Qt::Key_3);
    settle();
    QCOMPARE(other->view()->passages().count(), 1);
    QCOMPARE(other->view()->passages().at(0), m_pane->view()->passages().at(0));
    key(other->view(), Qt::Key_N);
    key(other->view(), Qt::Key_6);
    settle();
    QCOMPARE(m_pane->view()->passages().at(0).colour, 6);
    m_project->undo();
    m_project->undo();
    settle();
    QCOMPARE(m_pane->view()->passages().count(), 0);
    QCOMPARE(other->view()->passages().count(), 0);
    QVERIFY(!other->view()->selectedPassage().isValid());
}

void ReaderPaneTest::popupAddsToAPassage()
{
    const Id tag = addTag(QStringLiteral("timing"));
    m_pane->view()->select({4, 8});
    key(m_pane->view(), Qt::Key_1);
    settle();
    key(m_pane->view(), Qt::Key_T);
    QVERIFY(popup()->isVisible());
    QTest::keyClicks(line(), QStringLiteral("ing")); // inside a word matches too
    key(line(), Qt::Key_Return);
    settle();
    QCOMPARE(passages().size(), 1);
    QCOMPARE(passages().first().tags, QList<Id>{tag});
}

void ReaderPaneTest::stateComesBack()
{
    m_pane->view()->setTextSize(40);
    m_pane->view()->setCaret(30);
    m_pane->view()->scrollBy(120);
    const QByteArray state = m_pane->saveState();
    ReaderPane *other = addPane();
    other->view()->setTextSize(40); // the program's, not the pane's
    other->restoreState(state);
    QCOMPARE(other->view()->caret(), 30);
    QCOMPARE(other->view()->place().position, m_pane->view()->place().position);
    for (const QByteArray &hostile : {QByteArray("x"), QByteArray(200, '\xff'), QByteArray()})
        other->restoreState(hostile);
    QCOMPARE(other->view()->caret(), 30);
}

void ReaderPaneTest::showPassageBeforeTheTextHasCome()
{
    m_pane->view()->select({4, 8});
    key(m_pane->view(), Qt::Key_1);
    settle();
    auto *pane = new ReaderPane(m_project.get(), m_article);
    m_window->layout()->addWidget(pane);
    pane->showPassage(passages().first().id);
    QTRY_COMPARE(pane->view()->selectedPassage(), passages().first().id);
}

void ReaderPaneTest::removedArticle()
{
    QSignalSpy removed(m_pane, &ReaderPane::articleRemoved);
    m_project->edit(QStringLiteral("Remove"), [id = m_article](Writer &w) { w.remove<Article>(id); });
    settle();
    QCOMPARE(removed.count(), 1);
}

void ReaderPaneTest::anyRangeIsSaved()
{
    const auto length = int(m_text.size());
    for (int start = length - 26; start < length; start += 5)
        for (int end = start + 1; end <= length; end += 3) {
            m_pane->view()->select({start, end});
            key(m_pane->view(), Qt::Key_2);
            settle();
        }
    for (const Passage &passage : passages())
        QCOMPARE(passage.quote, m_text.mid(passage.start, passage.end - passage.start));
}

void ReaderPaneTest::rangesAreTrimmedAndWhole()
{
    const int fire = int(m_text.indexOf(QStringLiteral("🔥")));
    m_pane->view()->select({fire - 1, fire + 1}); // a space, and half of a surrogate pair
    key(m_pane->view(), Qt::Key_1);
    settle();
    QCOMPARE(passages().first().quote, QStringLiteral("🔥"));
    m_pane->view()->select({fire + 2, fire + 3});
    key(m_pane->view(), Qt::Key_1);
    settle();
    QCOMPARE(passages().size(), 1); // nothing but a space: no passage
}

void ReaderPaneTest::popupForManyAndNone()
{
    for (int i = 0; i < 30; ++i)
        addTag(QStringLiteral("tag %1").arg(i));
    selectWords(QStringLiteral("no plan"));
    QTest::keyClicks(line(), QStringLiteral("tag"));
    QVERIFY(popup()->findChild<QListView *>()->model()->rowCount() <= 9);
    QVERIFY(m_window->rect().contains(popup()->geometry()));
    key(line(), Qt::Key_Escape);
    const QString folder = qEnvironmentVariable("SIDELIGHT_PICTURES");
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        if (folder.isEmpty())
            break;
        Theme::setOverride(scheme);
        Theme::current().applyTo(*qApp);
        key(m_pane->view(), Qt::Key_Return);
        QTest::keyClicks(line(), QStringLiteral("tag 2"));
        m_window->grab().save(QStringLiteral("%1/popup-%2.png").arg(folder).arg(int(scheme)));
        key(line(), Qt::Key_Escape);
        key(m_pane->view(), Qt::Key_Return);
        m_window->grab().save(QStringLiteral("%1/popup-empty-%2.png").arg(folder).arg(int(scheme)));
        key(line(), Qt::Key_4);
        settle();
        key(m_pane->view(), Qt::Key_Return);
        QTest::keyClicks(m_pane->findChild<PassageNote *>(), QStringLiteral("Who wrote this, and when was it sent?"));
        m_window->grab().save(QStringLiteral("%1/note-%2.png").arg(folder).arg(int(scheme)));
        key(m_pane->findChild<PassageNote *>(), Qt::Key_Escape);
        settle();
        m_pane->view()->select({4, 12});
        key(m_pane, Qt::Key_F, Qt::ControlModifier);
    }
}

void ReaderPaneTest::endsAreMovedAndUndone()
{
    ArticleView *view = m_pane->view();
    const int had = int(m_text.indexOf(QStringLiteral("had")));
    view->select({had, had + 3});
    key(view, Qt::Key_1);
    settle();
    key(view, Qt::Key_BracketRight);
    key(view, Qt::Key_Right, Qt::ControlModifier);
    key(view, Qt::Key_Right, Qt::ControlModifier);
    key(view, Qt::Key_BracketLeft);
    key(view, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(passages().first().quote, QStringLiteral("had")); // not before Enter
    key(view, Qt::Key_Return);
    settle();
    QCOMPARE(passages().first().quote, QStringLiteral("port had no")); // without the space behind
    QCOMPARE(passages().first().prefix, QStringLiteral("The "));
    QCOMPARE(view->passages().at(0).end, had + 6);
    QCOMPARE(view->selectedPassage(), passages().first().id);
    QCOMPARE(m_project->undoName(), QStringLiteral("Resize passage"));
    m_project->undo();
    settle();
    QCOMPARE(passages().first().quote, QStringLiteral("had"));
    QCOMPARE(view->passages().at(0).end, had + 3);
    // Only a space more is no change, and what was shown of it is taken back.
    key(view, Qt::Key_BracketRight);
    key(view, Qt::Key_Right);
    key(view, Qt::Key_Return);
    settle();
    QCOMPARE(view->passages().at(0).end, had + 3);
    QCOMPARE(m_project->undoName(), QStringLiteral("Highlight passage"));
}

void ReaderPaneTest::copyTellsTheSource()
{
    const auto copied = [] { return QGuiApplication::clipboard()->mimeData(); };
    m_pane->view()->select({4, 8});
    key(m_pane->view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied()->text(), QString::fromUtf8("“port” (A. Writer, No plan, 4 May 2019)"));
    QCOMPARE(copied()->html(), QString::fromUtf8("<p>“port” (A. Writer, <i>No plan</i>, 4 May 2019)</p>"));
    key(m_pane->view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(copied()->text(), QStringLiteral("port"));
    QVERIFY(!copied()->hasHtml());
    // Over two paragraphs; what is markup in the text is none in the copy.
    m_project->edit(QStringLiteral("Rename"), [id = m_article](Writer &w) {
        w.modify<Article>(id, [](Article &article) {
            article.title = QStringLiteral("<b>No & plan");
            article.byline.clear();
            article.outlet = QStringLiteral("Quay Post");
            article.published.clear();
        });
    });
    settle();
    const int late = int(m_text.indexOf(QStringLiteral("the letter")));
    m_pane->view()->select({late, int(m_text.indexOf(QStringLiteral(" late")))});
    key(m_pane->view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied()->text(), QString::fromUtf8("“the letter.\nIt was” (<b>No & plan, Quay Post)"));
    QCOMPARE(copied()->html(), QString::fromUtf8("<p>“the letter.</p><p>It was” (<i>&lt;b&gt;No &amp; plan</i>, Quay Post)</p>"));
    // A quotation is not quoted twice; also from the popup, whose line has the focus.
    selectWords(QString::fromUtf8("“We told them twice,”"));
    QVERIFY(popup()->isVisible());
    key(line(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(copied()->text().startsWith(QString::fromUtf8("“We told them twice,” (")));
    key(line(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(copied()->text(), QString::fromUtf8("“We told them twice,”"));
}

void ReaderPaneTest::copyTellsNothingElse()
{
    m_pane->view()->select({4, 8});
    key(m_pane->view(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QStringList formats = copied->formats();
    formats.sort();
    QCOMPARE(formats, QStringList({QStringLiteral("text/html"), QStringLiteral("text/plain")}));
    for (const QString &format : std::as_const(formats)) {
        const QByteArray bytes = copied->data(format);
        QVERIFY(!bytes.contains(m_article.toString().toUtf8()));
        QVERIFY(!bytes.contains(m_project->path().toUtf8()));
        QVERIFY(!bytes.contains("sidelight"));
    }
}

void ReaderPaneTest::barIsOfOneFont()
{
    const auto plain = qScopeGuard([] { qApp->setStyleSheet({}); });
    m_pane->resize(900, 600);
    const auto *row = m_pane->findChild<ButtonRow *>();
    for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
        Theme::setOverride(scheme);
        Theme::current().applyTo(*qApp); // which gives every button the application's letters
        QCoreApplication::processEvents();
        int seen = 0;
        for (const QToolButton *button : row->findChildren<QToolButton *>()) {
            if (!button->isVisible())
                continue;
            QCOMPARE(button->font().pointSizeF(), Theme::chromeFont(ChromeText::Small).pointSizeF());
            ++seen;
        }
        QVERIFY(seen >= 2);
    }
    Theme::setOverride({});
}

void ReaderPaneTest::armedMarksEverySelection()
{
    const Id tag = addTag(QStringLiteral("timing")), actor = addActor(QStringLiteral("crews"), {});
    ReadingDesk *desk = ReadingDesk::of(m_project.get());
    const auto sign = [this] {
        for (const QToolButton *button : m_pane->findChildren<QToolButton *>())
            if (button->isVisible() && button->text().startsWith(QStringLiteral("Marking")))
                return button->text();
        return QString();
    };
    QCOMPARE(sign(), QString());
    desk->arm({RecordKind::Tag, tag});
    QVERIFY(sign().contains(QStringLiteral("#timing")));
    selectWords(QStringLiteral("no plan"));
    settle();
    QVERIFY(!popup()->isVisible());
    selectWords(QStringLiteral("the letter"));
    settle();
    QCOMPARE(passages().size(), 2);
    QCOMPARE(passages().last().tags, QList<Id>{tag});
    desk->arm({RecordKind::Actor, actor}); // instead
    QVERIFY(sign().contains(QStringLiteral("crews says")));
    m_pane->view()->select({4, 8});
    key(m_pane->view(), Qt::Key_Return); // by keyboard
    settle();
    QCOMPARE(m_project->library().all<Statement>().size(), 1);
    key(m_pane->view(), Qt::Key_Escape); // lets go of the passage
    QVERIFY(desk->isArmed());
    key(m_pane->view(), Qt::Key_Escape);
    QVERIFY(!desk->isArmed());
    QCOMPARE(sign(), QString());
    key(m_pane->view(), Qt::Key_A); // what was used last
    QCOMPARE(desk->armed(), (RecordRef{RecordKind::Actor, actor}));
    m_project->edit(QStringLiteral("Rename"),
                    [actor](Writer &w) { w.modify<Actor>(actor, [](Actor &each) { each.name = QStringLiteral("fire crews"); }); });
    settle();
    QVERIFY(sign().contains(QStringLiteral("fire crews")));
    m_project->edit(QStringLiteral("Remove"), [actor](Writer &w) { w.remove<Actor>(actor); });
    settle();
    QVERIFY(!desk->isArmed());
    key(m_pane->view(), Qt::Key_A); // it is gone
    QVERIFY(!desk->isArmed());
}

void ReaderPaneTest::popupArms()
{
    ReadingDesk *desk = ReadingDesk::of(m_project.get());
    selectWords(QStringLiteral("no plan"));
    QTest::keyClicks(line(), QStringLiteral("#timing"));
    key(line(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    QCOMPARE(passages().size(), 1);
    QCOMPARE(desk->armed(), (RecordRef{RecordKind::Tag, passages().first().tags.first()}));
    selectWords(QStringLiteral("the letter"));
    settle();
    QCOMPARE(passages().last().tags, passages().first().tags);
    desk->disarm();
    selectWords(QStringLiteral("was late"));
    auto *keep = popup()->findChild<QCheckBox *>();
    QVERIFY(keep->isVisible() && !keep->isChecked());
    QTest::mouseClick(keep, Qt::LeftButton, {}, QPoint(8, keep->height() / 2));
    key(line(), Qt::Key_Return);
    QVERIFY(desk->isArmed());
}

void ReaderPaneTest::othersAreDimmed()
{
    const Id water = addTag(QStringLiteral("water")), actor = addActor(QStringLiteral("crews"), {});
    ArticleView *view = m_pane->view();
    ReadingDesk *desk = ReadingDesk::of(m_project.get());
    view->select({0, 3});
    key(view, Qt::Key_1);
    settle();
    view->select({4, 8});
    key(view, Qt::Key_2);
    settle();
    view->select({9, 12});
    QVERIFY(m_pane->applyToSelection({RecordKind::Actor, actor}));
    settle();
    const QList<Passage> made = passages();
    m_project->edit(QStringLiteral("Tag"), [id = made[1].id, water](Writer &w) {
        Tag rain;
        rain.id = Id::random();
        rain.name = QStringLiteral("rain");
        rain.parent = water;
        w.insert(rain);
        w.modify<Passage>(id, [&](Passage &passage) { passage.tags = {rain.id}; });
    });
    settle();
    const auto dimmed = [&] {
        QString signs;
        for (int i = 0; i < view->passages().count(); ++i)
            signs += view->passages().at(i).dimmed ? u'-' : u'+';
        return signs;
    };
    QCOMPARE(dimmed(), QStringLiteral("+++"));
    desk->toggleOnly({RecordKind::Tag, water}); // with what stands beneath it
    QCOMPARE(dimmed(), QStringLiteral("-+-"));
    desk->toggleOnly({RecordKind::Actor, actor});
    QCOMPARE(dimmed(), QStringLiteral("--+"));
    desk->toggleOnly({RecordKind::Actor, actor});
    QCOMPARE(dimmed(), QStringLiteral("+++"));
    desk->setStandOut({{1, 2}, {}, {}});
    QCOMPARE(dimmed().left(2), QStringLiteral("++"));
    // A passage whose colour changes goes in or out.
    view->selectPassage(made[0].id);
    key(view, Qt::Key_7);
    settle();
    QCOMPARE(dimmed().left(2), QStringLiteral("-+"));
    key(view, Qt::Key_F); // by keyboard: the menu, with its first entry marked
    QMenu *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu && menu->activeAction());
    QVERIFY(menu->activeAction()->isChecked()); // the first colour
    key(menu, Qt::Key_Return);
    QCOMPARE(desk->standOut().colours, QSet<int>{2});
}

void ReaderPaneTest::escapeGoesBackStepByStep()
{
    const Id tag = addTag(QStringLiteral("water"));
    ArticleView *view = m_pane->view();
    ReadingDesk *desk = ReadingDesk::of(m_project.get());
    view->select({0, 3});
    key(view, Qt::Key_1);
    settle();
    desk->arm({RecordKind::Tag, tag});
    desk->toggleOnly({RecordKind::Tag, tag});
    key(view, Qt::Key_BracketRight);
    key(view, Qt::Key_Right);
    key(view, Qt::Key_Escape);
    QVERIFY(view->selectedPassage().isValid());
    key(view, Qt::Key_Escape);
    QVERIFY(!view->selectedPassage().isValid() && desk->isArmed());
    key(view, Qt::Key_Escape);
    QVERIFY(!desk->isArmed() && !desk->standOut().isEmpty());
    key(view, Qt::Key_Escape);
    QVERIFY(desk->standOut().isEmpty());
    QCOMPARE(passages().first().quote, QStringLiteral("The"));
}

void ReaderPaneTest::selectedInOneIsSelectedInAll()
{
    ReaderPane *other = addPane();
    m_pane->view()->setFocus();
    m_pane->view()->select({4, 8});
    key(m_pane->view(), Qt::Key_1);
    settle();
    const Id passage = passages().first().id;
    QCOMPARE(other->view()->selectedPassage(), passage);
    QCOMPARE(ReadingDesk::of(m_project.get())->passage(), passage);
    key(m_pane->view(), Qt::Key_Escape);
    QVERIFY(!other->view()->selectedPassage().isValid());
    ReadingDesk::of(m_project.get())->setPassage(passage);
    QCOMPARE(m_pane->view()->selectedPassage(), passage);
    // Another article's: nothing here is selected any more, and that is not told as a wish.
    ReadingDesk::of(m_project.get())->setPassage(Id{4711});
    QVERIFY(!m_pane->view()->selectedPassage().isValid());
    QCOMPARE(ReadingDesk::of(m_project.get())->passage(), Id{4711});
}

void ReaderPaneTest::tagsAreDroppedOnWords()
{
    const Id tag = addTag(QStringLiteral("timing")), other = addTag(QStringLiteral("other"));
    ArticleView *view = m_pane->view();
    const auto drop = [&](Id dropped, int position) {
        const auto data = toMime({{RecordKind::Tag, dropped}});
        const QPoint at = view->caretRect(position).center() + QPoint(2, 0);
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &enter);
        QDropEvent event(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &event);
        settle();
    };
    drop(tag, 5);
    QVERIFY(passages().isEmpty()); // neither a selection nor a passage is there
    view->select({4, 8});
    drop(tag, 20);
    QVERIFY(passages().isEmpty());
    drop(tag, 5);
    QCOMPARE(passages().size(), 1);
    QCOMPARE(passages().first().tags, QList<Id>{tag});
    drop(other, 6);
    QCOMPARE(passages().first().tags.size(), 2);
}

namespace {
QStringList announced;
void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announced.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
}
} // namespace

void ReaderPaneTest::screenReaderHearsOfPassages()
{
    announced.clear();
    const auto before = QAccessible::installUpdateHandler(listen);
    m_pane->view()->select({4, 8});
    key(m_pane->view(), Qt::Key_1);
    settle();
    m_pane->view()->select({9, 12});
    key(m_pane->view(), Qt::Key_1);
    settle();
    key(m_pane->view(), Qt::Key_BracketLeft);
    key(m_pane->view(), Qt::Key_Escape);
    key(m_pane->view(), Qt::Key_Delete);
    settle();
    QAccessible::installUpdateHandler(before);
    QCOMPARE(announced.size(), 4);
    QVERIFY(announced[0].startsWith(QStringLiteral("Passage added; 1 in this")));
    QVERIFY(announced[1].startsWith(QStringLiteral("Passage added; 2 in this")));
    QVERIFY(announced[2].startsWith(QStringLiteral("Moving the start")));
    QVERIFY(announced[3].startsWith(QStringLiteral("Passage removed; 1 in this")));
    // From the pane down the tree to the page: names, roles and the text.
    const QAccessibleInterface *pane = QAccessible::queryAccessibleInterface(m_pane);
    QStringList named;
    QAccessibleInterface *page = nullptr;
    const auto walk = [&](const auto &self, const QAccessibleInterface *at) -> void {
        for (int i = 0; i < at->childCount(); ++i) {
            QAccessibleInterface *child = at->child(i);
            if (child->role() == QAccessible::Document)
                page = child;
            const auto role = child->role();
            if ((role == QAccessible::Button || role == QAccessible::Document || role == QAccessible::EditableText) &&
                !child->state().invisible)
                named.append(child->text(QAccessible::Name));
            self(self, child);
        }
    };
    walk(walk, pane);
    QVERIFY(page);
    QCOMPARE(page->text(QAccessible::Name), QStringLiteral("No plan"));
    QCOMPARE(page->textInterface()->text(0, page->textInterface()->characterCount()), m_text);
    int start = 0, end = 0;
    QVERIFY(page->textInterface()->attributes(5, &start, &end).contains(QStringLiteral("mark:true")));
    QCOMPARE(start, 4);
    QCOMPARE(end, 8);
    QVERIFY2(named.size() >= 3, qPrintable(named.join(u'|')));
    for (const QString &name : std::as_const(named))
        QVERIFY(!name.isEmpty());
}

void ReaderPaneTest::passageOverParagraphsListsAndQuotations()
{
    const QString text = QStringLiteral("Before it.\nOne item here\nTwo items here\nQuoted words stand.\nBehind it.");
    ArticleView view;
    ArticlePage page;
    page.text = text;
    page.marks.blocks = {Block{}, Block{BlockKind::ListItem, 1, 1}, Block{BlockKind::ListItem, 1, 2},
                         Block{BlockKind::Quotation, 1}, Block{}};
    view.resize(700, 500);
    view.show();
    view.setArticle(page);
    const int start = int(text.indexOf(QStringLiteral("item"))), end = int(text.indexOf(QStringLiteral(" stand")));
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, view.caretRect(start).center());
    QTest::mouseMove(view.viewport(), view.caretRect((start + end) / 2).center());
    QTest::mouseMove(view.viewport(), view.caretRect(end).center());
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, view.caretRect(end).center());
    QCOMPARE(view.selection(), (TextRange{start, end}));
    view.setPassages({{Id{1}, start, end, 3, {}, {}, {}}});
    view.clearSelection();
    view.selectPassage(Id{1});
    // It is painted on each of the four lines, at a point in the midst of its words.
    const QImage image = view.viewport()->grab().toImage();
    const QColor ground = PagePainter::strengthened(Theme::current(), Theme::current().highlightFill(3), 3);
    for (const QString &word : {QStringLiteral("item here"), QStringLiteral("Two"), QStringLiteral("Quoted")}) {
        const QRect box = view.rectOf({int(text.indexOf(word)), int(text.indexOf(word)) + 3});
        bool seen = false;
        for (int x = box.left() + 1; x < box.right() && !seen; ++x)
            seen = image.pixelColor(x, box.top() + 3) == ground;
        QVERIFY2(seen, qPrintable(word));
    }
}

QTEST_MAIN(ReaderPaneTest)
#include "reader_pane.moc"
