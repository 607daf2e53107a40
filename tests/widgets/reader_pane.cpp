// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/Theme.h"
#include "widgets/reader/ColourChips.h"
#include "widgets/reader/PassageNote.h"
#include "widgets/reader/PassagePopup.h"
#include "widgets/reader/ReaderPane.h"

#include <QLineEdit>
#include <QListView>
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
    const Statement *statement = m_project->library().find<Statement>(statements.first());
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
    const Statement statement = *m_project->library().all<Statement>().cbegin();
    QCOMPARE(statement.mode, StatementMode::DirectQuote);
    QVERIFY(PassageEdits::isQuoted(m_text, {0, int(m_text.size())}));
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

QTEST_MAIN(ReaderPaneTest)
#include "reader_pane.moc"
