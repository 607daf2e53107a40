// SPDX-License-Identifier: GPL-3.0-or-later
// An ACH matrix as hands use it: real keys and mouse on the real pane, and then what the project knows.
#include "models/lists/AchText.h"
#include "tests/support/ProjectDump.h"
#include "tests/widgets/docks_project.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/actors/NoteField.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/RecordMime.h"
#include "widgets/common/Theme.h"
#include "widgets/matrix/AchEdits.h"
#include "widgets/matrix/AchForm.h"
#include "widgets/matrix/AchPane.h"
#include "widgets/matrix/AchView.h"
#include "widgets/matrix/EvidenceField.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

constexpr Id ach{60}, fuse{61}, storm{62};
const QString text = u"The wire had melted. The wind broke trees. Nobody was there. ريح قوية في الليل."_s;

class Matrix {
public:
    explicit Matrix(bool isFilled = true)
    {
        open.open();
        const Article article = open.storedArticle(1, u"The lamp went out"_s, text);
        open.edit([=](Writer &w) {
            w.insert(article);
            w.insert(DocksProject::passageOf(21, article, text, u"The wire had melted"_s));
            w.insert(DocksProject::passageOf(22, article, text, u"The wind broke trees"_s));
            w.insert(DocksProject::passageOf(23, article, text, u"Nobody was there"_s));
            w.insert(keeper());
            w.insert(said());
            w.insert(Ach{.id = ach, .name = u"Why did the lamp go out?"_s, .note = {}, .position = 0});
            if (!isFilled)
                return;
            w.insert(Hypothesis{.id = fuse, .ach = ach, .text = u"A blown fuse"_s, .note = {}, .position = 0});
            w.insert(Hypothesis{.id = storm, .ach = ach, .text = u"The storm"_s, .note = {}, .position = 1});
            w.insert(evidence(71, EvidenceKind::Statement, 41, {}, 0));
            w.insert(evidence(72, EvidenceKind::Passage, 22, {}, 1));
            w.insert(evidence(73, EvidenceKind::Note, 0, u"No light was seen at sea"_s, 2));
        });
        pane = std::make_unique<AchPane>(&open.project, ach);
        pane->resize(900, 600);
        pane->show();
        pane->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
    }

    static Actor keeper()
    {
        Actor actor;
        actor.id = {31};
        actor.name = u"Keeper"_s;
        return actor;
    }
    static Statement said()
    {
        Statement statement;
        statement.id = {41};
        statement.passage = {21};
        statement.speakers = {{.actor = {31}, .printed = {}}};
        return statement;
    }
    static Evidence evidence(qint64 id, EvidenceKind kind, qint64 shows, const QString &note, int position)
    {
        Evidence record;
        record.id = {id};
        record.ach = ach;
        record.kind = kind;
        record.shows = {shows};
        record.note = note;
        record.position = position;
        return record;
    }

    [[nodiscard]] AchView *view() const { return pane->view(); }
    [[nodiscard]] const Library &library() const { return open.project.library(); }
    // The rows as they are shown: "The wire had melted|CC|I".
    [[nodiscard]] QStringList rows() const
    {
        QStringList lines;
        for (int row = 0; row < pane->model()->rowCount(); ++row) {
            QStringList cells{pane->model()->headerData(row, Qt::Vertical, Qt::EditRole).toString()};
            for (int column = AchModel::FirstHypothesis; column < pane->model()->columnCount(); ++column)
                cells.append(pane->model()->index(row, column).data().toString());
            lines.append(cells.join(u'|'));
        }
        return lines;
    }
    [[nodiscard]] QString dump()
    {
        auto future = open.project.read([](const Reader &reader) { return dumpRecords(reader.allRecords()); });
        return QTest::qWaitFor([&] { return future.isFinished(); }) ? *future.result() : QString();
    }
    void goTo(qint64 row, Id hypothesis) { view()->setCurrentIndex(pane->model()->indexOf({row}, hypothesis)); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) // where the focus is
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void settled(int keyCode, Qt::KeyboardModifiers modifiers = {})
    {
        key(keyCode, modifiers);
        open.settle();
    }
    void undo()
    {
        auto future = open.project.undo();
        QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }));
        open.settle();
    }
    void redo()
    {
        auto future = open.project.redo();
        QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }));
        open.settle();
    }

    DocksProject open;
    std::unique_ptr<AchPane> pane;
};

QString plain(QString words) { return words.remove(QChar(0x2068)).remove(QChar(0x2069)); }

} // namespace

class AchPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::setOverride(Theme::Scheme::Light); }
    void tellsANewcomerWhatItIs();
    void ratesByKeys();
    void quickKeysAreOneEdit();
    void stepsAlongTheScale();
    void undoAndRedoAgree();
    void saysWhoComesFirst();
    void addsHypothesesByTyping();
    void findsEvidenceByTyping();
    void takesWhatWasTypedAsANote();
    void enterWaitsForTheSearch();
    void takesDrops();
    void movesByKeys();
    void movesByMouse();
    void removesByKeys();
    void opensThePassage();
    void editsInPlace();
    void renames();
    void marksWhatIsGone();
    void menuRatesAndRemoves();
    void ordersRows();
    void otherKeysCanBeChosen();
    void twoPanesAgree();
    void readOnlyChangesNothing();
    void readsFromTheRight();
    void isNarrowAndLarge();
    void stateComesBack();
    void escapeIsNotOurs();
    void tabGoesRound();
};

void AchPaneTest::tellsANewcomerWhatItIs()
{
    Matrix matrix(false);
    QCOMPARE(QApplication::focusWidget(), matrix.pane->hypothesisField());
    const auto guide = [&] {
        QString words;
        for (const QLabel *label : matrix.view()->findChildren<QLabel *>())
            words += label->isVisible() ? label->text() : QString();
        return words;
    };
    QVERIFY(guide().contains(u"least evidence against it comes first"_s));
    matrix.pane->grab(); // and can be painted
    QTest::keyClicks(QApplication::focusWidget(), u"A hand"_s);
    matrix.settled(Qt::Key_Return);
    QVERIFY(guide().contains(u"drop passages"_s));
    matrix.pane->evidenceField()->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"A smell of tar"_s);
    QTRY_VERIFY(!matrix.pane->evidenceField()->offered().isEmpty());
    matrix.settled(Qt::Key_Return);
    QCOMPARE(guide(), QString());
    QVERIFY(matrix.pane->summary().contains(u"Delete takes a rating back"_s));
}

void AchPaneTest::ratesByKeys()
{
    Matrix matrix;
    QCOMPARE(QApplication::focusWidget(), matrix.view());
    QCOMPARE(matrix.view()->currentEvidence(), Id{71});
    matrix.settled(Qt::Key_C);
    QCOMPARE(matrix.open.project.undoName(), u"Rate evidence"_s);
    matrix.settled(Qt::Key_Right);
    matrix.settled(Qt::Key_I);
    matrix.settled(Qt::Key_Down);
    matrix.settled(Qt::Key_A);
    matrix.settled(Qt::Key_Left);
    matrix.settled(Qt::Key_5);
    matrix.settled(Qt::Key_Down);
    matrix.settled(Qt::Key_N);
    QCOMPARE(matrix.rows(),
             (QStringList{u"The wire had melted|C|I"_s, u"The wind broke trees|II|NA"_s, u"No light was seen at sea|N|"_s}));
    matrix.settled(Qt::Key_Delete);
    QCOMPARE(matrix.rows().last(), u"No light was seen at sea||"_s);
    QCOMPARE(matrix.open.project.undoName(), u"Take back rating"_s);
    matrix.undo();
    QCOMPARE(matrix.rows().last(), u"No light was seen at sea|N|"_s);
    matrix.settled(Qt::Key_Q); // stands for nothing
    QCOMPARE(matrix.rows().last(), u"No light was seen at sea|N|"_s);
}

// C and C again, faster than the disk: it is CC, and one step back.
void AchPaneTest::quickKeysAreOneEdit()
{
    Matrix matrix;
    const QString before = matrix.dump();
    matrix.key(Qt::Key_C);
    matrix.key(Qt::Key_C);
    matrix.open.settle();
    QCOMPARE(matrix.rows().first(), u"The wire had melted|CC|"_s);
    matrix.undo();
    QCOMPARE(matrix.dump(), before);
    matrix.settled(Qt::Key_I);
    matrix.settled(Qt::Key_I);
    QCOMPARE(matrix.rows().first(), u"The wire had melted|II|"_s);
    matrix.settled(Qt::Key_I);
    QCOMPARE(matrix.rows().first(), u"The wire had melted|I|"_s);
    matrix.settled(Qt::Key_N); // another rating is another edit, however soon
    matrix.undo();
    QCOMPARE(matrix.rows().first(), u"The wire had melted|I|"_s);
}

void AchPaneTest::stepsAlongTheScale()
{
    Matrix matrix;
    QStringList seen;
    for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Minus, Qt::Key_Minus, Qt::Key_Minus,
                              Qt::Key_Minus, Qt::Key_A, Qt::Key_Minus, Qt::Key_0}) {
        matrix.settled(key);
        seen.append(matrix.pane->model()->index(0, AchModel::FirstHypothesis).data().toString());
    }
    QCOMPARE(seen, (QStringList{u"C"_s, u"CC"_s, u"CC"_s, u"C"_s, u"N"_s, u"I"_s, u"II"_s, u"II"_s, u"NA"_s, u"I"_s, QString()}));
}

void AchPaneTest::undoAndRedoAgree()
{
    Matrix matrix;
    QStringList dumps{matrix.dump()};
    const auto note = [&] { dumps.append(matrix.dump()); };
    const auto deed = [&](int key, Qt::KeyboardModifiers modifiers = {}) {
        matrix.settled(key, modifiers);
        note();
    };
    deed(Qt::Key_5);
    matrix.goTo(71, storm);
    deed(Qt::Key_1);
    matrix.goTo(73, fuse);
    deed(Qt::Key_4);
    deed(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    deed(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    deed(Qt::Key_Delete, Qt::ControlModifier);
    matrix.goTo(71, storm);
    deed(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    for (qsizetype i = dumps.size() - 2; i >= 0; --i) {
        matrix.undo();
        QCOMPARE(matrix.dump(), dumps[i]);
    }
    for (qsizetype i = 1; i < dumps.size(); ++i) {
        matrix.redo();
        QCOMPARE(matrix.dump(), dumps[i]);
    }
    QCOMPARE(matrix.rows(), (QStringList{u"The wire had melted|II"_s, u"The wind broke trees|"_s}));
}

void AchPaneTest::saysWhoComesFirst()
{
    Matrix matrix;
    matrix.settled(Qt::Key_5);
    matrix.goTo(71, storm);
    matrix.settled(Qt::Key_2);
    matrix.goTo(72, fuse);
    matrix.settled(Qt::Key_4);
    matrix.goTo(72, storm);
    matrix.settled(Qt::Key_3);
    QCOMPARE(plain(matrix.pane->summary()).split(u'\n'),
             (QStringList{u"The least against it first: 1. “The storm” (0.0); 2. “A blown fuse” (−2.0)."_s,
                          u"No single piece of evidence, origin or grade changes which hypothesis comes first."_s,
                          u"The lead rests most on “The wire had melted”: without it, it would shrink from 2.0 to 1.0."_s,
                          u"2 cell(s) are not rated, and count nothing."_s}));
    QCOMPARE(matrix.pane->model()->headerData(3, Qt::Horizontal, AchModel::RankRole).toInt(), 1);
    QVERIFY(matrix.pane->model()->headerData(3, Qt::Horizontal, Qt::AccessibleTextRole).toString().contains(u"rank 1"_s));
}

void AchPaneTest::addsHypothesesByTyping()
{
    Matrix matrix;
    matrix.pane->hypothesisField()->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"  A   hand "_s);
    matrix.settled(Qt::Key_Return);
    QCOMPARE(matrix.pane->model()->hypothesisTexts(), (QStringList{u"A blown fuse"_s, u"The storm"_s, u"A hand"_s}));
    QCOMPARE(matrix.pane->hypothesisField()->text(), QString());
    matrix.settled(Qt::Key_Return); // of nothing
    QCOMPARE(matrix.pane->model()->hypothesisCount(), 3);
    matrix.undo();
    QCOMPARE(matrix.pane->model()->hypothesisCount(), 2);
}

void AchPaneTest::findsEvidenceByTyping()
{
    Matrix matrix;
    EvidenceField *field = matrix.pane->evidenceField();
    field->setFocus();
    QTest::keyClicks(field, u"nobody"_s);
    QTRY_COMPARE(field->offered(), (QStringList{u"Passage — Nobody was there"_s, u"Add as a note: nobody"_s}));
    matrix.settled(Qt::Key_Return);
    QCOMPARE(matrix.rows().last(), u"Nobody was there||"_s);
    QCOMPARE(field->text(), QString());
    QTest::keyClicks(field, u"keeper melted"_s); // by who says it and what
    QTRY_COMPARE(field->offered(), (QStringList{u"Statement — Keeper: The wire had melted"_s, u"Add as a note: keeper melted"_s}));
    QSignalSpy message(matrix.pane.get(), &AchPane::message);
    matrix.settled(Qt::Key_Return); // it is there already
    QCOMPARE(message.count(), 1);
    QCOMPARE(matrix.pane->model()->rowCount(), 4);
    QTest::keyClicks(field, u"wire"_s);
    QTRY_COMPARE(field->offered().size(), 3);
    matrix.key(Qt::Key_Escape);
    QCOMPARE(field->text(), QString());
    QVERIFY(field->offered().isEmpty());
}

void AchPaneTest::takesWhatWasTypedAsANote()
{
    Matrix matrix;
    EvidenceField *field = matrix.pane->evidenceField();
    field->setFocus();
    QTest::keyClicks(field, u"nobody"_s);
    QTRY_COMPARE(field->offered().size(), 2);
    matrix.key(Qt::Key_Up); // round to the last row
    matrix.settled(Qt::Key_Return);
    QCOMPARE(matrix.rows().last(), u"nobody||"_s);
    QCOMPARE(matrix.open.project.undoName(), u"Add evidence"_s);
}

void AchPaneTest::enterWaitsForTheSearch()
{
    Matrix matrix;
    matrix.pane->evidenceField()->setFocus();
    QTest::keyClicks(matrix.pane->evidenceField(), u"nobody"_s);
    matrix.key(Qt::Key_Return);
    QTRY_COMPARE(matrix.pane->model()->rowCount(), 4);
    QCOMPARE(matrix.library().find<Evidence>(matrix.pane->model()->evidenceAt(3))->shows, Id{23});
}

void AchPaneTest::takesDrops()
{
    Matrix matrix;
    const auto drop = [&](const QList<RecordRef> &records) {
        const auto data = toMime(records);
        QDragEnterEvent enter(QPoint(40, 300), Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(matrix.pane.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(40, 300), Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(matrix.pane.get(), &event);
        matrix.open.settle();
        return true;
    };
    QVERIFY(!drop({{RecordKind::Actor, {31}}}));
    QVERIFY(drop(
        {{RecordKind::Passage, {23}}, {RecordKind::Passage, {21}}, {RecordKind::Passage, {22}}, {RecordKind::Passage, {999}}}));
    QCOMPARE(matrix.rows(), (QStringList{u"The wire had melted||"_s, u"The wind broke trees||"_s, u"No light was seen at sea||"_s,
                                         u"Nobody was there||"_s, u"The wire had melted||"_s}));
    matrix.undo(); // all of a drop are one edit
    QCOMPARE(matrix.pane->model()->rowCount(), 3);
}

void AchPaneTest::movesByKeys()
{
    Matrix matrix;
    const auto both = Qt::ControlModifier | Qt::ShiftModifier;
    matrix.goTo(71, fuse);
    matrix.settled(Qt::Key_Up, both); // it is the first
    QCOMPARE(matrix.rows().first(), u"The wire had melted||"_s);
    matrix.settled(Qt::Key_Down, both);
    QCOMPARE(matrix.view()->currentEvidence(), Id{71});
    QCOMPARE(matrix.view()->currentIndex().row(), 1);
    matrix.settled(Qt::Key_Down, both);
    QCOMPARE(matrix.rows(),
             (QStringList{u"The wind broke trees||"_s, u"No light was seen at sea||"_s, u"The wire had melted||"_s}));
    matrix.settled(Qt::Key_Right, both);
    QCOMPARE(matrix.pane->model()->hypothesisTexts(), (QStringList{u"The storm"_s, u"A blown fuse"_s}));
    QCOMPARE(matrix.pane->model()->hypothesisAt(matrix.view()->currentIndex().column()), fuse);
    matrix.undo();
    matrix.undo();
    QCOMPARE(matrix.rows().at(1), u"The wire had melted||"_s);
}

void AchPaneTest::movesByMouse()
{
    Matrix matrix;
    const auto drag = [](QHeaderView *header, QPoint from, QPoint to) {
        QWidget *place = header->viewport();
        QTest::mousePress(place, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 8; ++step) {
            QMouseEvent move(QEvent::MouseMove, from + (to - from) * step / 8.0,
                             place->mapToGlobal(from + (to - from) * step / 8.0), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(place, &move);
        }
        QTest::mouseRelease(place, Qt::LeftButton, {}, to);
    };
    QHeaderView *rows = matrix.view()->verticalHeader();
    const int height = rows->sectionSize(0);
    drag(rows, QPoint(40, height / 2), QPoint(40, height * 5 / 2 + 4));
    matrix.open.settle();
    QCOMPARE(matrix.rows(),
             (QStringList{u"The wind broke trees||"_s, u"No light was seen at sea||"_s, u"The wire had melted||"_s}));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(rows->visualIndex(i), i); // the records hold the order, not the header
    QHeaderView *columns = matrix.view()->horizontalHeader();
    const auto middle = [&](int section) {
        return QPoint(columns->sectionViewportPosition(section) + columns->sectionSize(section) / 2, 10);
    };
    drag(columns, middle(3), middle(2) - QPoint(20, 0));
    matrix.open.settle();
    QCOMPARE(matrix.pane->model()->hypothesisTexts().first(), u"The storm"_s);
}

void AchPaneTest::removesByKeys()
{
    Matrix matrix;
    matrix.goTo(72, {}); // on the numbers
    matrix.settled(Qt::Key_Delete);
    QCOMPARE(matrix.pane->model()->rowCount(), 2);
    QVERIFY(matrix.library().find<Passage>(Id{22})); // the passage itself stays
    matrix.goTo(73, storm);
    matrix.settled(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(matrix.rows(), QStringList{u"The wire had melted||"_s});
    matrix.settled(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(matrix.pane->model()->hypothesisTexts(), QStringList{u"A blown fuse"_s});
    for (int i = 0; i < 3; ++i)
        matrix.undo();
    QCOMPARE(matrix.pane->model()->rowCount(), 3);
    QCOMPARE(matrix.pane->model()->hypothesisCount(), 2);
}

void AchPaneTest::opensThePassage()
{
    Matrix matrix;
    QSignalSpy wanted(matrix.pane.get(), &AchPane::passageWanted);
    matrix.key(Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].value<Id>(), Id{21}); // that the statement is of
    QHeaderView *header = matrix.view()->verticalHeader();
    QTest::mouseDClick(header->viewport(), Qt::LeftButton, {}, QPoint(40, header->sectionSize(0) * 3 / 2));
    QCOMPARE(wanted.last()[0].value<Id>(), Id{22});
}

void AchPaneTest::editsInPlace()
{
    Matrix matrix;
    matrix.goTo(71, storm);
    QTest::keyClick(matrix.view(), Qt::Key_F2);
    auto *form = matrix.pane->findChild<AchForm *>();
    QVERIFY(form && form->isVisible());
    auto *words = form->findChild<QLineEdit *>();
    QCOMPARE(words->text(), u"The storm"_s);
    QTest::keyClicks(words, u"The storm of that night"_s);
    auto *note = form->findChild<NoteField *>();
    QTest::keyClicks(note, u"as the paper said"_s);
    QTest::keyClick(words, Qt::Key_Return);
    matrix.open.settle();
    QTRY_VERIFY(!matrix.pane->findChild<AchForm *>());
    QCOMPARE(matrix.library().find<Hypothesis>(storm)->text, u"The storm of that night"_s);
    QCOMPARE(matrix.library().find<Hypothesis>(storm)->note, u"as the paper said"_s);
    QVERIFY(matrix.pane->model()->headerData(3, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"as the paper said"_s));
    matrix.goTo(73, {});
    QTest::keyClick(matrix.view(), Qt::Key_F2);
    form = matrix.pane->findChild<AchForm *>();
    words = form->findChild<QLineEdit *>();
    words->clear();
    QTest::keyClick(words, Qt::Key_Escape); // emptied: it stays as it was, since evidence needs words
    matrix.open.settle();
    QCOMPARE(matrix.library().find<Evidence>(Id{73})->note, u"No light was seen at sea"_s);
    QTRY_VERIFY(!matrix.pane->findChild<AchForm *>());
    matrix.goTo(72, {});
    QTest::keyClick(matrix.view(), Qt::Key_F2); // a remark on a passage
    form = matrix.pane->findChild<AchForm *>();
    QVERIFY(!form->findChild<QLineEdit *>());
    QTest::keyClicks(form->findChild<NoteField *>(), u"seen from the quay"_s);
    form->close();
    matrix.open.settle();
    QCOMPARE(matrix.library().find<Evidence>(Id{72})->note, u"seen from the quay"_s);
    QVERIFY(plain(matrix.pane->model()->headerData(1, Qt::Vertical, AchModel::SourceRole).toString()).endsWith(u"with a remark"_s));
}

void AchPaneTest::renames()
{
    Matrix matrix;
    QSignalSpy titles(matrix.pane.get(), &AchPane::titleChanged);
    matrix.pane->nameField()->setFocus();
    matrix.pane->nameField()->selectAll();
    QTest::keyClicks(matrix.pane->nameField(), u"The lamp"_s);
    matrix.settled(Qt::Key_Return);
    QCOMPARE(titles.count(), 1);
    QCOMPARE(matrix.library().find<Ach>(ach)->name, u"The lamp"_s);
    QCOMPARE(QApplication::focusWidget(), matrix.view());
    matrix.pane->nameField()->setFocus();
    matrix.pane->nameField()->selectAll();
    matrix.settled(Qt::Key_Backspace);
    matrix.settled(Qt::Key_Return); // a matrix needs a name
    QCOMPARE(matrix.pane->nameField()->text(), u"The lamp"_s);
}

void AchPaneTest::marksWhatIsGone()
{
    Matrix matrix;
    matrix.goTo(72, fuse);
    matrix.settled(Qt::Key_5);
    matrix.open.edit([](Writer &w) { w.remove<Passage>(Id{22}); });
    QCOMPARE(matrix.rows().at(1), u"The wind broke trees|II|"_s);
    QVERIFY(matrix.pane->model()->headerData(1, Qt::Vertical, AchModel::GoneRole).toBool());
    QSignalSpy wanted(matrix.pane.get(), &AchPane::passageWanted);
    matrix.key(Qt::Key_Return);
    QCOMPARE(wanted.count(), 0);
    if (auto *form = matrix.pane->findChild<AchForm *>())
        form->close();
    matrix.pane->grab();
    matrix.undo();
    QVERIFY(!matrix.pane->model()->headerData(1, Qt::Vertical, AchModel::GoneRole).toBool());
}

void AchPaneTest::menuRatesAndRemoves()
{
    Matrix matrix;
    matrix.goTo(72, storm);
    const auto open = [&] {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(matrix.view()->viewport(), &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    };
    const auto choose = [&](QMenu *menu, const QString &start) {
        for (QAction *action : menu->actions())
            if (action->text().startsWith(start)) {
                action->trigger();
                menu->close();
                matrix.open.settle();
                return true;
            }
        return false;
    };
    QMenu *menu = open();
    QVERIFY(menu);
    QVERIFY(choose(menu, u"II — "_s));
    QCOMPARE(matrix.rows().at(1), u"The wind broke trees||II"_s);
    QVERIFY(choose(open(), u"Move hypothesis backward"_s));
    QCOMPARE(matrix.rows().at(1), u"The wind broke trees|II|"_s);
    QVERIFY(choose(open(), u"Remove evidence"_s));
    QCOMPARE(matrix.pane->model()->rowCount(), 2);
    QVERIFY(choose(open(), u"Remove the whole matrix"_s));
    QVERIFY(matrix.library().all<Ach>().isEmpty() && matrix.library().all<Evidence>().isEmpty());
    QCOMPARE(matrix.pane->model()->rowCount(), 0);
    matrix.undo();
    QCOMPARE(matrix.pane->model()->rowCount(), 2);
}

void AchPaneTest::ordersRows()
{
    Matrix matrix;
    matrix.goTo(73, fuse);
    matrix.settled(Qt::Key_1);
    matrix.goTo(73, storm);
    matrix.settled(Qt::Key_5);
    auto *order = matrix.pane->findChild<ChoiceBox *>();
    order->setFocus();
    matrix.settled(Qt::Key_Down);
    QCOMPARE(matrix.rows().first(), u"No light was seen at sea|CC|II"_s);
    QCOMPARE(matrix.view()->currentEvidence(), Id{73}); // the row goes along
    QSignalSpy message(matrix.pane.get(), &AchPane::message);
    matrix.view()->setFocus();
    matrix.settled(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(message.count(), 1);
    QCOMPARE(matrix.rows().first(), u"No light was seen at sea|CC|II"_s);
}

void AchPaneTest::otherKeysCanBeChosen()
{
    KeyChoices &keys = KeyChoices::instance();
    keys.setUsual(KeyPlace::Ach, u"rate"_s, {Qt::Key_C});
    keys.setUsual(KeyPlace::Ach, u"rateII"_s, {Qt::Key_5});
    keys.choose(u"rate"_s, {Qt::Key_J});
    keys.choose(u"rateII"_s, {Qt::Key_C});
    Matrix matrix;
    matrix.view()->setFocus();
    matrix.goTo(71, fuse);
    const QPersistentModelIndex cell = matrix.view()->currentIndex();
    matrix.settled(Qt::Key_J);
    QCOMPARE(cell.data().toString(), u"C"_s);
    matrix.settled(Qt::Key_5); // is nobody's any more
    QCOMPARE(cell.data().toString(), u"C"_s);
    matrix.settled(Qt::Key_C);
    QCOMPARE(cell.data().toString(), u"II"_s);
    QMenu menu;
    matrix.view()->addRatings(&menu, cell);
    QVERIFY(menu.actions().at(0)->text().endsWith(u"\tJ, J"_s) && menu.actions().at(1)->text().endsWith(u"\tJ"_s));
    for (const auto &name : {u"rate"_s, u"rateII"_s})
        keys.chooseUsual(name);
}

void AchPaneTest::twoPanesAgree()
{
    Matrix matrix;
    AchPane other(&matrix.open.project, ach);
    other.resize(500, 400);
    other.show();
    matrix.view()->setFocus();
    matrix.pane->activateWindow();
    matrix.goTo(71, fuse);
    QTest::keyClick(matrix.view(), Qt::Key_5);
    matrix.open.settle();
    QCOMPARE(other.model()->index(0, AchModel::FirstHypothesis).data().toString(), u"II"_s);
    QCOMPARE(other.summary(), matrix.pane->summary());
}

void AchPaneTest::readOnlyChangesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a project.sidelight"_s);
    {
        Matrix matrix;
        auto copied = matrix.open.project.writeCopy(path);
        QVERIFY(QTest::qWaitFor([&] { return copied.isFinished(); }));
    }
    Project project;
    OpenOptions options;
    options.readOnly = true;
    auto opened = project.open(path, options);
    QVERIFY(QTest::qWaitFor([&] { return opened.isFinished() && project.isOpen(); }));
    AchPane pane(&project, ach);
    pane.resize(800, 500);
    pane.show();
    QSignalSpy failed(&project, &Project::editFailed);
    pane.view()->setCurrentIndex(pane.model()->indexOf({71}, fuse));
    for (const Qt::Key key : {Qt::Key_C, Qt::Key_Delete, Qt::Key_F2})
        QTest::keyClick(pane.view(), key);
    QTest::keyClick(pane.view(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(pane.hypothesisField()->isReadOnly() && pane.evidenceField()->isReadOnly() && pane.nameField()->isReadOnly());
    QTest::qWait(50);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(pane.model()->rowCount(), 3);
}

void AchPaneTest::readsFromTheRight()
{
    Matrix matrix;
    matrix.open.edit([](Writer &w) {
        Evidence arabic = Matrix::evidence(74, EvidenceKind::Note, 0, u"ريح قوية في الليل كسرت الأشجار"_s, 3);
        w.insert(arabic);
        w.insert(Hypothesis{.id = {63}, .ach = ach, .text = u"العاصفة أطفأت المصباح"_s, .note = {}, .position = 2});
    });
    matrix.pane->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    const QHeaderView *columns = matrix.view()->horizontalHeader();
    QVERIFY(columns->sectionViewportPosition(0) > columns->sectionViewportPosition(2));
    QVERIFY(matrix.view()->verticalHeader()->x() > matrix.view()->width() / 2);
    matrix.goTo(71, fuse);
    matrix.settled(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier); // onward
    QCOMPARE(matrix.pane->model()->hypothesisTexts().at(1), u"A blown fuse"_s);
    QVERIFY(!matrix.pane->grab().isNull());
}

// Two such panes and the docks fit on a screen with letters of twice the size.
void AchPaneTest::isNarrowAndLarge()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    {
        Matrix matrix;
        QVERIFY2(matrix.pane->minimumSizeHint().width() <= 560,
                 qPrintable(QString::number(matrix.pane->minimumSizeHint().width())));
        matrix.pane->resize(matrix.pane->minimumSizeHint().width(), 500);
        QCoreApplication::processEvents();
        QVERIFY(matrix.view()->verticalHeader()->width() <= matrix.view()->width() * 2 / 3);
        QVERIFY(matrix.view()->verticalHeader()->sectionSize(0) >= QFontMetrics(large).height() * 2);
        matrix.pane->grab();
    }
    QApplication::setFont(before);
}

void AchPaneTest::stateComesBack()
{
    Matrix matrix;
    matrix.goTo(72, fuse);
    matrix.pane->restoreState({}); // nothing is kept yet
    const QByteArray state = matrix.pane->saveState();
    AchPane again(&matrix.open.project, ach);
    again.restoreState(state);
    QCOMPARE(again.view()->currentEvidence(), Id{72});
    again.restoreState(QByteArray("\x07nonsense"));
    QCOMPARE(again.model()->order(), AchModel::Order::ByHand);
}

// The row of panes gives the focus back to where it was.
void AchPaneTest::escapeIsNotOurs()
{
    Matrix matrix;
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
    QApplication::sendEvent(matrix.view(), &escape);
    QVERIFY(!escape.isAccepted());
}

void AchPaneTest::tabGoesRound()
{
    Matrix matrix;
    matrix.pane->nameField()->setFocus();
    QList<QWidget *> stops;
    for (int i = 0; i < 8; ++i) {
        matrix.key(Qt::Key_Tab);
        stops.append(QApplication::focusWidget());
    }
    const auto at = [&](const QWidget *widget) { return stops.indexOf(widget); };
    QVERIFY(at(matrix.pane->evidenceField()) >= 0);
    QVERIFY(at(matrix.pane->evidenceField()) < at(matrix.pane->hypothesisField()));
    QCOMPARE(at(matrix.view()), at(matrix.pane->hypothesisField()) + 1);
    matrix.view()->setFocus();
    matrix.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), matrix.pane->hypothesisField());
}

QTEST_MAIN(AchPaneTest)
#include "ach_pane.moc"
