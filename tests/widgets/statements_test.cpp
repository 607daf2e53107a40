// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ProjectDump.h"
#include "tests/widgets/docks_project.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/actors/NoteField.h"
#include "widgets/actors/RecordField.h"
#include "widgets/passages/InspectorPanel.h"
#include "widgets/passages/StatementForm.h"
#include "widgets/reader/PassagePopup.h"
#include "widgets/reader/ReaderPane.h"
#include "widgets/statements/DateField.h"
#include "widgets/statements/StatementPopup.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStyleHints>
#include <QToolButton>
#include <QVBoxLayout>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"The harbour office had no plan, said Orla Finch, who runs the port. “We told them twice,” the crews say.\n"
                     u"Nobody answered the letter, the Tidings reported. A guard saw smoke at nine."_s;

template <class T> T *byName(const QWidget &in, const QString &accessibleName)
{
    for (T *widget : in.findChildren<T *>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    return nullptr;
}

} // namespace

// Statements as keys record them, at the selection and in the inspector.
class StatementsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void allFieldsByKeys();
    void twoKeystrokesForTheSameSpeaker();
    void twoKeystrokesFromThePopup();
    void chainIsExtendedMovedAndShortened();
    void anotherSpeakerBeginsAnotherChain();
    void modeComesFromTheMarks();
    void nonsenseIsSaidAndNotSaved();
    void escapeAndClicks();
    void undoBringsBackTheDump();
    void draftFollowsTheProject();
    void claimsAreOffered();
    void popupHandsOnAName();
    void nobodyIsRefused();
    void readOnly();
    void inspectorHasTheSameFields();
    void inspectorShowsWhatIsInherited();
    void inspectorKeepsNonsenseOut();
    void tabGoesFromTopToBottom();
    void hostileWordsStayTame();

private:
    void select(const QString &words);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_keys;
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &words) // wherever each letter takes the focus
    {
        m_keys += words.size();
        for (const QChar letter : words)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    [[nodiscard]] StatementPopup *form() const { return m_window->findChild<StatementPopup *>(); }
    [[nodiscard]] const Library &library() const { return m_in->project.library(); }
    [[nodiscard]] QString dump();
    [[nodiscard]] Statement latest() const;
    [[nodiscard]] QStringList chainOf(const Statement &statement) const;
    Id addActor(const QString &name, const QString &reliability = {}, const QStringList &aliases = {});

    std::unique_ptr<DocksProject> m_in;
    std::unique_ptr<QWidget> m_window;
    ReaderPane *m_pane = nullptr;
    qsizetype m_keys = 0;
};

void StatementsTest::init()
{
    m_in = std::make_unique<DocksProject>();
    m_in->open();
    Article article = m_in->storedArticle(1, u"No plan"_s, text);
    article.published = u"2019-05-09"_s;
    m_in->edit([article](Writer &w) { w.insert(article); });
    m_window = std::make_unique<QWidget>();
    m_pane = new ReaderPane(&m_in->project, Id{1});
    (new QVBoxLayout(m_window.get()))->addWidget(m_pane);
    m_window->resize(1000, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(QTest::qWaitFor([this] { return !m_pane->view()->text().isEmpty(); }));
    m_window->activateWindow();
    m_pane->view()->setFocus();
}

void StatementsTest::cleanup()
{
    m_window.reset();
    m_in.reset();
}

void StatementsTest::select(const QString &words)
{
    const int start = int(text.indexOf(words));
    QVERIFY(start >= 0);
    m_pane->view()->setFocus();
    m_pane->view()->select({start, start + int(words.size())});
    m_keys = 0;
}

QString StatementsTest::dump()
{
    auto read = m_in->project.read([](const Reader &reader) { return dumpRecords(reader.allRecords()); });
    if (!QTest::qWaitFor([&] { return read.isFinished(); }))
        return {};
    const Result<QString> all = read.result();
    return all.value_or(QString());
}

Statement StatementsTest::latest() const
{
    Statement latest;
    for (const Statement &statement : library().all<Statement>())
        if (statement.added >= latest.added)
            latest = statement;
    return latest;
}

QStringList StatementsTest::chainOf(const Statement &statement) const
{
    QStringList names;
    for (const Speaker &speaker : statement.speakers) {
        const Actor *actor = library().find<Actor>(speaker.actor);
        names.append((actor ? actor->name : u"nobody"_s) + (speaker.printed.isEmpty() ? QString() : u" as "_s + speaker.printed));
    }
    return names;
}

Id StatementsTest::addActor(const QString &name, const QString &reliability, const QStringList &aliases)
{
    Actor actor;
    actor.id = Id::random();
    actor.name = name;
    actor.reliability = reliability;
    actor.aliases = aliases;
    m_in->edit([actor](Writer &w) { w.insert(actor); });
    return actor.id;
}

// Everything that a statement has, no mouse, and Enter in the last field.
void StatementsTest::allFieldsByKeys()
{
    addActor(u"Orla Finch"_s, u"B"_s, {u"the harbour office"_s});
    select(u"The harbour office had no plan"_s);
    key(Qt::Key_W);
    QVERIFY(form()->isVisible());
    type(u"Tidings<"_s); // a new one, from whom it comes …
    type(u"orl"_s);      // … who has it from one that is there
    key(Qt::Key_Tab);    // to her printed form, which stands in the words
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"The harbour office"_s);
    key(Qt::Key_Tab); // the next of the chain
    key(Qt::Key_Tab);
    type(u"There was a plan"_s);
    key(Qt::Key_Tab);
    type(u"Own"_s); // own observation
    key(Qt::Key_Tab);
    type(u"den"_s);
    key(Qt::Key_Tab);
    QCOMPARE(qobject_cast<QComboBox *>(QApplication::focusWidget())->currentText(), u"(B)"_s);
    type(u"C"_s);
    key(Qt::Key_Tab);
    type(u"2"_s);
    key(Qt::Key_Tab);
    type(u"about Apr 2019"_s);
    QCOMPARE(form()->findChildren<DateField *>().at(0)->hint(), u"2019-04~: about April 2019"_s);
    key(Qt::Key_Tab);
    type(u"yesterday"_s);
    key(Qt::Key_Tab);
    type(u"9 May, 21:40"_s);
    QCOMPARE(library().all<Actor>().size(), 1); // nothing is in the project yet
    QVERIFY(library().all<Passage>().isEmpty());
    key(Qt::Key_Return);
    QVERIFY(!form()->isVisible());
    QVERIFY(m_pane->view()->hasFocus());
    m_in->settle();
    const Statement made = latest();
    QCOMPARE(chainOf(made), QStringList({u"Tidings"_s, u"Orla Finch as The harbour office"_s}));
    QCOMPARE(library().find<Claim>(made.claim)->text, u"There was a plan"_s);
    QCOMPARE(made.mode, StatementMode::OwnObservation);
    QCOMPARE(made.stance, Stance::Denies);
    QCOMPARE(made.reliability, u"C"_s);
    QCOMPARE(made.credibility, 2);
    QCOMPARE(made.happened, u"2019-04~"_s);
    QCOMPARE(made.said, u"2019-05-08"_s);
    QCOMPARE(made.published, u"2019-05-09T21:40"_s);
    QCOMPARE(library().find<Passage>(made.passage)->quote, u"The harbour office had no plan"_s);
    QCOMPARE(m_pane->view()->selectedPassage(), made.passage);
    QCOMPARE(m_in->project.undoName(), u"Record statement"_s);
    m_in->project.undo();
    m_in->settle();
    QVERIFY(library().all<Passage>().isEmpty() && library().all<Statement>().isEmpty() && library().all<Claim>().isEmpty());
    QCOMPARE(library().all<Actor>().size(), 1);
}

// "Same speaker, new passage".
void StatementsTest::twoKeystrokesForTheSameSpeaker()
{
    select(u"had no plan"_s);
    key(Qt::Key_W);
    type(u"Tidings<a guard"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    type(u"Doc"_s); // document
    key(Qt::Key_Return);
    m_in->settle();
    QCOMPARE(library().all<Statement>().size(), 1);
    const Statement first = latest();
    QCOMPARE(first.mode, StatementMode::Document);
    QTest::qWait(2);
    select(u"A guard saw smoke at nine"_s);
    key(Qt::Key_W);
    key(Qt::Key_Return);
    QCOMPARE(m_keys, 2);
    m_in->settle();
    QCOMPARE(library().all<Statement>().size(), 2);
    const Statement second = latest();
    QVERIFY(second.passage != first.passage);
    QCOMPARE(library().find<Passage>(second.passage)->quote, u"A guard saw smoke at nine"_s);
    QCOMPARE(second.mode, first.mode);
    QCOMPARE(chainOf(second), QStringList({u"Tidings"_s, u"a guard as A guard"_s})); // as these words name him
    QVERIFY(!second.claim.isValid());
    QCOMPARE(library().all<Actor>().size(), 2);
}

// After the mouse the popup has the keys.
void StatementsTest::twoKeystrokesFromThePopup()
{
    select(u"had no plan"_s);
    key(Qt::Key_W);
    type(u"Tidings"_s);
    key(Qt::Key_Return);
    m_in->settle();
    QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 20);
    ArticleView *view = m_pane->view();
    const int start = int(text.indexOf(u"Nobody"_s));
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, view->caretRect(start).center());
    QTest::mouseMove(view->viewport(), view->caretRect(start + 3).center());
    QTest::mouseMove(view->viewport(), view->caretRect(start + 6).center());
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, view->caretRect(start + 6).center());
    QVERIFY(m_window->findChild<PassagePopup *>()->isVisible());
    m_keys = 0;
    type(u"\""_s);
    QVERIFY(!m_window->findChild<PassagePopup *>()->isVisible());
    QVERIFY(form()->isVisible());
    key(Qt::Key_Return);
    QCOMPARE(m_keys, 2);
    m_in->settle();
    QCOMPARE(library().all<Statement>().size(), 2);
    QCOMPARE(library().find<Passage>(latest().passage)->quote, u"Nobody"_s);
    QCOMPARE(chainOf(latest()), QStringList({u"Tidings"_s}));
}

void StatementsTest::chainIsExtendedMovedAndShortened()
{
    select(u"Nobody answered the letter, the Tidings reported"_s);
    key(Qt::Key_W);
    type(u"Tidings"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    type(u"an agency"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    type(u"two guards"_s);
    key(Qt::Key_Tab); // their printed form
    type(u"the guards"_s);
    const auto chain = [this] {
        QStringList names;
        for (const Speaker &speaker : form()->draft().statement.speakers)
            names.append(form()->draft().actor(library(), speaker.actor)->name);
        return names;
    };
    QCOMPARE(chain(), QStringList({u"Tidings"_s, u"an agency"_s, u"two guards"_s}));
    key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(chain(), QStringList({u"Tidings"_s, u"two guards"_s, u"an agency"_s}));
    key(Qt::Key_Up, Qt::AltModifier); // the focus goes along
    key(Qt::Key_Up, Qt::AltModifier); // and there is no further place
    QCOMPARE(chain(), QStringList({u"two guards"_s, u"Tidings"_s, u"an agency"_s}));
    key(Qt::Key_Down, Qt::AltModifier);
    const QList<RecordField *> names = form()->findChildren<RecordField *>();
    RecordField *last = nullptr;
    for (RecordField *field : names)
        if (field->text() == u"an agency"_s)
            last = field;
    QVERIFY(last);
    last->setFocus();
    last->selectAll();
    key(Qt::Key_Delete);
    key(Qt::Key_Tab); // an emptied name goes
    QCOMPARE(chain(), QStringList({u"Tidings"_s, u"two guards"_s}));
    key(Qt::Key_Return);
    m_in->settle();
    QCOMPARE(chainOf(latest()), QStringList({u"Tidings as Tidings"_s, u"two guards as the guards"_s}));
    QCOMPARE(library().all<Actor>().size(), 2); // the agency was made for nothing, so it was not
}

void StatementsTest::anotherSpeakerBeginsAnotherChain()
{
    select(u"had no plan"_s);
    key(Qt::Key_W);
    type(u"Tidings<a guard"_s);
    key(Qt::Key_Return);
    m_in->settle();
    QTest::qWait(2);
    select(u"A guard saw smoke"_s);
    key(Qt::Key_W);
    type(u"Orla Finch"_s);
    key(Qt::Key_Return);
    m_in->settle();
    QCOMPARE(chainOf(latest()), QStringList({u"Orla Finch"_s}));
    QTest::qWait(2);
    // The one before her is a key away.
    select(u"Nobody answered"_s);
    key(Qt::Key_W);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    m_in->settle();
    QCOMPARE(chainOf(latest()), QStringList({u"Tidings"_s}));
}

void StatementsTest::modeComesFromTheMarks()
{
    select(u"told them twice"_s);
    key(Qt::Key_W);
    QCOMPARE(form()->draft().statement.mode, StatementMode::DirectQuote);
    type(u"the crews"_s);
    key(Qt::Key_Return);
    m_in->settle();
    QCOMPARE(latest().mode, StatementMode::DirectQuote);
    select(u"A guard saw smoke"_s); // not quoted, whatever the last one was
    key(Qt::Key_W);
    QCOMPARE(form()->draft().statement.mode, StatementMode::Paraphrase);
    key(Qt::Key_Escape);
    select(u"“We told"_s);
    key(Qt::Key_W);
    QCOMPARE(form()->draft().statement.mode, StatementMode::DirectQuote);
}

void StatementsTest::nonsenseIsSaidAndNotSaved()
{
    select(u"had no plan"_s);
    key(Qt::Key_W);
    type(u"Orla Finch"_s);
    auto *field = form()->findChildren<DateField *>().at(1);
    field->line()->setFocus();
    type(u"blorp"_s);
    QVERIFY2(field->hint().contains(u"is not a date"_s), qPrintable(field->hint()));
    QVERIFY(field->line()->accessibleDescription().contains(u"blorp"_s));
    key(Qt::Key_Return);
    QVERIFY(form()->isVisible());
    QVERIFY(field->line()->hasFocus());
    QCOMPARE(field->line()->text(), u"blorp"_s);
    m_in->settle();
    QVERIFY(library().all<Statement>().isEmpty());
    // Also from another field.
    byName<RecordField>(*form(), u"Claim"_s)->setFocus();
    key(Qt::Key_Return);
    QVERIFY(form()->isVisible());
    QVERIFY(field->line()->hasFocus());
    field->line()->selectAll();
    type(u"May 2019"_s);
    QCOMPARE(field->hint(), u"2019-05: May 2019"_s);
    key(Qt::Key_Return);
    m_in->settle();
    QCOMPARE(latest().said, u"2019-05"_s);
    // The next form knows nothing of it.
    select(u"Nobody answered"_s);
    key(Qt::Key_W);
    QCOMPARE(form()->findChildren<DateField *>().at(1)->line()->text(), QString());
}

void StatementsTest::escapeAndClicks()
{
    select(u"had no plan"_s);
    key(Qt::Key_W);
    key(Qt::Key_Escape);
    QVERIFY(!form()->isVisible());
    QVERIFY(m_pane->view()->hasFocus());
    QCOMPARE(m_pane->view()->selectedText(), u"had no plan"_s);
    key(Qt::Key_W);
    QTest::mouseClick(m_pane->view()->viewport(), Qt::LeftButton, {}, QPoint(20, 300));
    QVERIFY(!form()->isVisible()); // nothing was done in it
    select(u"had no plan"_s);
    key(Qt::Key_W);
    type(u"Orla"_s);
    QTest::mouseClick(m_pane->view()->viewport(), Qt::LeftButton, {}, QPoint(20, 300));
    QVERIFY(form()->isVisible()); // what was typed is not thrown away
    auto *speaker = byName<RecordField>(*form(), u"Speaker"_s);
    speaker->setFocus();
    key(Qt::Key_Escape);
    QVERIFY(!form()->isVisible());
    select(u"had no plan"_s);
    key(Qt::Key_W);
    QCOMPARE(byName<RecordField>(*form(), u"Speaker"_s)->text(), QString());
    m_in->settle();
    QVERIFY(library().all<Actor>().isEmpty());
}

void StatementsTest::undoBringsBackTheDump()
{
    const QString before = dump();
    QVERIFY(!before.isEmpty());
    select(u"Nobody answered the letter"_s);
    key(Qt::Key_W);
    type(u"Tidings<a guard"_s);
    key(Qt::Key_Tab);
    type(u"the guard"_s);
    byName<RecordField>(*form(), u"Claim"_s)->setFocus();
    type(u"A letter was sent"_s);
    key(Qt::Key_Return);
    m_in->settle();
    const QString after = dump();
    QVERIFY(after.contains(u"A letter was sent"_s) && after.contains(u" as the guard"_s));
    m_in->project.undo();
    m_in->settle();
    QCOMPARE(dump(), before);
    m_in->project.redo();
    m_in->settle();
    QCOMPARE(dump(), after);
}

// The passage and the speaker may go while the form is open.
void StatementsTest::draftFollowsTheProject()
{
    const Id orla = addActor(u"Orla Finch"_s);
    Passage passage = DocksProject::passageOf(5, *library().find<Article>(Id{1}), text, u"had no plan"_s);
    m_in->edit([passage](Writer &w) { w.insert(passage); });
    m_pane->view()->selectPassage(Id{5});
    key(Qt::Key_W);
    type(u"Orla"_s);
    key(Qt::Key_Tab);
    QCOMPARE(form()->draft().statement.speakers.size(), 1);
    m_in->edit([orla](Writer &w) { w.remove<Actor>(orla); });
    QVERIFY(form()->isVisible());
    QVERIFY(form()->draft().statement.speakers.isEmpty());
    m_in->edit([](Writer &w) { w.remove<Passage>(Id{5}); });
    QVERIFY(!form()->isVisible());
}

void StatementsTest::claimsAreOffered()
{
    for (const auto &[words, claim] :
         {std::pair(u"had no plan"_s, u"There was a plan"_s), {u"saw smoke"_s, u"It burned at nine"_s}}) {
        select(words);
        key(Qt::Key_W);
        type(u"Orla Finch"_s);
        byName<RecordField>(*form(), u"Claim"_s)->setFocus();
        type(claim);
        key(Qt::Key_Return);
        m_in->settle();
        QTest::qWait(2);
    }
    QCOMPARE(latest().stance, Stance::Asserts); // a claim is asserted unless it is said otherwise
    select(u"Nobody answered"_s);
    key(Qt::Key_W);
    auto *claim = byName<RecordField>(*form(), u"Claim"_s);
    claim->setFocus();
    key(Qt::Key_Down);
    QCOMPARE(claim->offered(), QStringList({u"It burned at nine"_s, u"There was a plan"_s})); // the last one first
    key(Qt::Key_Return);
    m_in->settle();
    QCOMPARE(library().find<Claim>(latest().claim)->text, u"It burned at nine"_s);
    QCOMPARE(library().all<Claim>().size(), 2);
    QCOMPARE(library().all<Actor>().size(), 1);
}

void StatementsTest::popupHandsOnAName()
{
    addActor(u"Orla Finch"_s);
    select(u"said Orla Finch"_s);
    key(Qt::Key_Return);
    type(u"orla"_s);
    key(Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(form()->isVisible());
    QCOMPARE(form()->draft().statement.speakers.value(0).printed, u"Orla Finch"_s);
    key(Qt::Key_Escape);
    key(Qt::Key_Return);
    type(u"the warden"_s);
    key(Qt::Key_Return, Qt::ShiftModifier);
    key(Qt::Key_Return);
    m_in->settle();
    QCOMPARE(chainOf(latest()), QStringList({u"the warden"_s}));
}

void StatementsTest::nobodyIsRefused()
{
    select(u"had no plan"_s);
    key(Qt::Key_W);
    key(Qt::Key_Return);
    QVERIFY(form()->isVisible());
    bool isSaid = false;
    for (const QLabel *label : form()->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"who says this"_s));
    QVERIFY(isSaid);
    m_in->settle();
    QVERIFY(library().all<Passage>().isEmpty());
}

void StatementsTest::readOnly()
{
    const QString path = m_in->project.path();
    m_window.reset();
    m_in->project.close();
    Project project;
    OpenOptions options;
    options.readOnly = true;
    auto opened = project.open(path, options);
    QVERIFY(QTest::qWaitFor([&] { return opened.isFinished() && project.isOpen(); }));
    QVERIFY(project.isReadOnly());
    ReaderPane pane(&project, Id{1});
    pane.resize(800, 600);
    pane.setVisible(true);
    QVERIFY(QTest::qWaitFor([&] { return !pane.view()->text().isEmpty(); }));
    pane.view()->select({0, 11});
    QTest::keyClick(pane.view(), Qt::Key_W);
    for (const StatementPopup *popup : pane.findChildren<StatementPopup *>())
        QVERIFY(!popup->isVisible());
    project.close();
}

void StatementsTest::inspectorHasTheSameFields()
{
    addActor(u"Orla Finch"_s, u"B"_s);
    select(u"said Orla Finch, who runs the port"_s);
    key(Qt::Key_W);
    type(u"orla"_s);
    key(Qt::Key_Return);
    m_in->settle();
    const Id id = latest().id;
    const auto now = [&] { return *library().find<Statement>(id); };
    InspectorPanel panel(&m_in->project);
    panel.resize(300, 900);
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    panel.setPassage(latest().passage);
    auto *statement = panel.findChild<StatementForm *>();
    QVERIFY(statement);
    const int usual = panel.fontMetrics().height() * 17; // the width of its dock, where nothing may be cut off
    QVERIFY2(panel.widget()->minimumSizeHint().width() <= usual,
             qPrintable(QString::number(panel.widget()->minimumSizeHint().width())));
    // The chain: another behind her, then ahead of her.
    byName<RecordField>(*statement, u"Source of the speaker"_s)->setFocus();
    type(u"a guard"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(chainOf(now()), QStringList({u"Orla Finch as Orla Finch"_s, u"a guard"_s}));
    key(Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(chainOf(now()), QStringList({u"a guard"_s, u"Orla Finch as Orla Finch"_s}));
    auto *printed = byName<QLineEdit>(*statement, u"a guard as printed"_s);
    QVERIFY(printed);
    printed->setFocus();
    type(u"the guard"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(chainOf(now()), QStringList({u"a guard as the guard"_s, u"Orla Finch as Orla Finch"_s}));
    // Dates and the note come into sight when they are asked for, and stay when there are any.
    auto *happened = statement->findChildren<DateField *>().at(0);
    QVERIFY(!happened->isVisible());
    for (QToolButton *button : statement->findChildren<QToolButton *>())
        if (button->isCheckable())
            button->click();
    QVERIFY(happened->isVisible());
    happened->line()->setFocus();
    type(u"6-8 May"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(now().happened, u"2019-05-06/2019-05-08"_s);
    QCOMPARE(happened->line()->text(), u"2019-05-06/2019-05-08"_s);
    QCOMPARE(happened->hint(), u"6 May 2019 to 8 May 2019"_s);
    auto *note = statement->findChild<NoteField *>();
    note->setFocus();
    type(u"Ask again"_s);
    QTRY_COMPARE(now().note, u"Ask again"_s);
    InspectorPanel other(&m_in->project);
    other.setPassage(latest().passage);
    other.show();
    QVERIFY(other.findChildren<DateField *>().at(0)->isVisible());
}

void StatementsTest::inspectorShowsWhatIsInherited()
{
    const Id orla = addActor(u"Orla Finch"_s, u"B"_s);
    select(u"had no plan"_s);
    key(Qt::Key_W);
    type(u"Tidings<orla"_s);
    key(Qt::Key_Return);
    m_in->settle();
    const Id id = latest().id;
    InspectorPanel panel(&m_in->project);
    panel.show();
    panel.setPassage(latest().passage);
    auto *grade = byName<ChoiceBox>(panel, u"Reliability"_s);
    QCOMPARE(grade->currentText(), u"(B)"_s); // of whom the paper has it from
    QVERIFY(grade->toolTip().contains(u"Usually reliable"_s) && grade->toolTip().contains(u"speaker"_s));
    m_in->edit([orla](Writer &w) { w.modify<Actor>(orla, [](Actor &actor) { actor.reliability = u"D"_s; }); });
    QCOMPARE(grade->currentText(), u"(D)"_s);
    grade->setFocus();
    QTest::keyClicks(grade, u"A"_s);
    QTRY_COMPARE(library().find<Statement>(id)->reliability, u"A"_s);
    QCOMPARE(grade->currentText(), u"A"_s);
    m_in->settle();
    m_in->edit([orla](Writer &w) { w.modify<Actor>(orla, [](Actor &actor) { actor.reliability = u"E"_s; }); });
    QCOMPARE(grade->currentText(), u"A"_s); // its own
    QTest::keyClick(grade, Qt::Key_Home);
    QTRY_COMPARE(library().find<Statement>(id)->reliability, QString());
    QCOMPARE(grade->currentText(), u"(E)"_s);
    m_in->settle();
}

void StatementsTest::inspectorKeepsNonsenseOut()
{
    select(u"had no plan"_s);
    key(Qt::Key_W);
    type(u"Tidings"_s);
    key(Qt::Key_Return);
    m_in->settle();
    InspectorPanel panel(&m_in->project);
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    panel.setPassage(latest().passage);
    for (QToolButton *button : panel.findChild<StatementForm *>()->findChildren<QToolButton *>())
        if (button->isCheckable())
            button->click();
    auto *said = panel.findChildren<DateField *>().at(1);
    said->line()->setFocus();
    type(u"31 Sept"_s);
    key(Qt::Key_Return);
    QVERIFY(said->hint().contains(u"no such day"_s));
    m_in->edit([](Writer &w) { w.modify<Article>(Id{1}, [](Article &article) { article.title = u"Other"_s; }); });
    QCOMPARE(said->line()->text(), u"31 Sept"_s); // stays to be mended
    QCOMPARE(latest().said, QString());
    key(Qt::Key_Escape);
    QCOMPARE(said->line()->text(), QString());
    QCOMPARE(said->hint(), QString());
}

void StatementsTest::tabGoesFromTopToBottom()
{
    addActor(u"Orla Finch"_s);
    select(u"had no plan"_s);
    key(Qt::Key_W);
    type(u"orla<a guard"_s);
    key(Qt::Key_Tab);
    QCoreApplication::processEvents(); // laid out
    QWidget *before = byName<RecordField>(*form(), u"Speaker"_s);
    before->setFocus();
    int count = 0;
    for (;; ++count) {
        key(Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (now == byName<RecordField>(*form(), u"Speaker"_s) || !form()->isAncestorOf(now))
            break;
        const QPoint at = now->mapTo(form(), QPoint()), from = before->mapTo(form(), QPoint());
        QVERIFY2(at.y() > from.y() + 4 || at.x() > from.x(),
                 qPrintable(u"%1 at %2,%3 after %4 at %5,%6"_s.arg(now->accessibleName())
                                .arg(at.x())
                                .arg(at.y())
                                .arg(before->accessibleName())
                                .arg(from.x())
                                .arg(from.y())));
        before = now;
    }
    QCOMPARE(QApplication::focusWidget(), byName<RecordField>(*form(), u"Speaker"_s)); // and round
    QCOMPARE(count, 12); // two speakers with their printed forms, who they have it from, claim, four boxes, three dates
}

void StatementsTest::hostileWordsStayTame()
{
    const QString name = u"annexe\u202efdp.exe <b>bold</b> & %1 \u2066 x"_s;
    select(u"had no plan"_s);
    key(Qt::Key_W);
    auto *speaker = byName<RecordField>(*form(), u"Speaker"_s);
    speaker->insert(name + QString(100'000, u'x'));
    key(Qt::Key_Tab);
    auto *date = form()->findChildren<DateField *>().at(0);
    date->line()->setFocus();
    date->line()->insert(name);
    Q_EMIT date->line()->textEdited(name);
    QVERIFY(!form()->grab().isNull());
    QVERIFY(!date->hint().contains(u'\u202e'));
    QVERIFY(form()->width() <= m_window->width());
}

QTEST_MAIN(StatementsTest)
#include "statements_test.moc"
