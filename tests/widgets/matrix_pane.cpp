// SPDX-License-Identifier: GPL-3.0-or-later
// The claim matrix by keys and mouse: walking, finding a name, opening the words, moving lines, and coming back as it was left.
#include "models/lists/MatrixCell.h"
#include "tests/widgets/docks_project.h"
#include "widgets/common/Theme.h"
#include "widgets/matrix/MatrixHeader.h"
#include "widgets/matrix/MatrixPane.h"
#include "widgets/matrix/MatrixView.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"A port official said no warning was received. The port was told twice, an officer said. Perhaps it was."_s;

class MatrixProject : public DocksProject {
public:
    // The official denies what two officers say, one of them twice; Zora says something else.
    void fill()
    {
        open();
        Article article = storedArticle(1, u"Port denies it"_s, text);
        article.outlet = u"The Courier"_s;
        edit([=](Writer &w) {
            w.insert(article);
            w.insert(passageOf(31, article, text, u"no warning was received"_s));
            w.insert(passageOf(32, article, text, u"The port was told twice"_s));
            w.insert(passageOf(33, article, text, u"Perhaps it was"_s));
            const QStringList names{u"Port official"_s, u"Officer Brandt"_s, u"Officer Calder"_s, u"Zora"_s};
            for (int i = 0; i < names.size(); ++i) {
                Actor actor;
                actor.id = {11 + i};
                actor.name = names.at(i);
                actor.reliability = i == 0 ? u"B"_s : QString();
                w.insert(actor);
            }
            for (int i = 0; i < 3; ++i) {
                Claim claim;
                claim.id = {21 + i};
                claim.text = QStringList{u"The port was warned"_s, u"The gate was locked"_s, u"Nobody was hurt"_s}.at(i);
                claim.position = i;
                w.insert(claim);
            }
            w.insert(said(41, 31, 11, 21, Stance::Denies, 2));
            w.insert(said(42, 32, 12, 21, Stance::Asserts, 0));
            w.insert(said(43, 33, 12, 21, Stance::Questions, 0));
            w.insert(said(44, 32, 13, 21, Stance::Asserts, 0));
            w.insert(said(45, 33, 14, 22, Stance::Asserts, 0));
        });
    }

    static Statement said(qint64 id, qint64 passage, qint64 actor, qint64 claim, Stance stance, int credibility)
    {
        Statement statement;
        statement.id = {id}, statement.passage = {passage}, statement.claim = {claim};
        statement.speakers = {{{actor}, {}}};
        statement.stance = stance, statement.credibility = credibility, statement.added = id;
        return statement;
    }
};

QStringList rowsOf(const MatrixPane &pane)
{
    QStringList names;
    for (int row = 0; row < pane.model()->rowCount(); ++row)
        names.append(pane.model()->headerData(row, Qt::Vertical, NameRole).toString());
    return names;
}

QString nameAt(const MatrixPane &pane)
{
    const QModelIndex at = pane.view()->currentIndex();
    return pane.model()->headerData(at.row(), Qt::Vertical, NameRole).toString() + u'|' +
           pane.model()->headerData(at.column(), Qt::Horizontal, NameRole).toString();
}

void show(QWidget &pane, QSize size = {900, 600})
{
    pane.resize(size);
    pane.show();
    pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    pane.setFocus(Qt::TabFocusReason);
}

QLineEdit *filter(const MatrixPane &pane, const QString &name)
{
    for (QLineEdit *line : pane.findChildren<QLineEdit *>())
        if (line->accessibleName() == name)
            return line;
    return nullptr;
}

QAction *orderAction(const MatrixPane &pane, const QString &words)
{
    for (QAction *action : pane.findChildren<QAction *>())
        if (action->text() == words)
            return action;
    return nullptr;
}

} // namespace

class MatrixPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keysWalk();
    void enterOpensTheWords();
    void enterOffersAChoice();
    void lettersGoToNames();
    void keysMoveLines();
    void headersAreDragged();
    void filtersAreTyped();
    void comesBackAsItWas();
    void followsTheProject();
    void isSaidInWords();
    void isPaintedWithSigns();
    void anEmptyProjectSaysWhatToDo();
    void runsFromRightToLeft();
};

void MatrixPaneTest::initTestCase() { Theme::light().applyTo(*qApp); }

void MatrixPaneTest::keysWalk()
{
    MatrixProject file;
    file.fill();
    MatrixPane pane(&file.project);
    show(pane);
    QCOMPARE(nameAt(pane), u"Officer Brandt|The port was warned"_s); // who says most
    QTest::keyClick(pane.view(), Qt::Key_Down);
    QTest::keyClick(pane.view(), Qt::Key_Right);
    QCOMPARE(nameAt(pane), u"Officer Calder|The gate was locked"_s);
    QTest::keyClick(pane.view(), Qt::Key_End);
    QCOMPARE(nameAt(pane), u"Officer Calder|Nobody was hurt"_s);
    QTest::keyClick(pane.view(), Qt::Key_Home);
    QCOMPARE(nameAt(pane), u"Officer Calder|The port was warned"_s);
    QTest::keyClick(pane.view(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(nameAt(pane), u"Zora|Nobody was hurt"_s);
    QTest::keyClick(pane.view(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(nameAt(pane), u"Officer Brandt|The port was warned"_s);
}

void MatrixPaneTest::enterOpensTheWords()
{
    MatrixProject file;
    file.fill();
    MatrixPane pane(&file.project);
    show(pane);
    QSignalSpy wanted(&pane, &MatrixPane::passageWanted);
    QTest::keyClick(pane.view(), Qt::Key_Down);
    QTest::keyClick(pane.view(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.takeFirst().first().value<Id>(), Id{32});
    QTest::keyClick(pane.view(), Qt::Key_Right); // nobody says anything there
    QTest::keyClick(pane.view(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 0);
    const QRect denial = pane.view()->visualRect(pane.model()->index(2, 0));
    QTest::mouseDClick(pane.view()->viewport(), Qt::LeftButton, {}, denial.center());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<Id>(), Id{31});
}

void MatrixPaneTest::enterOffersAChoice()
{
    MatrixProject file;
    file.fill();
    MatrixPane pane(&file.project);
    show(pane);
    QSignalSpy wanted(&pane, &MatrixPane::passageWanted);
    QTest::keyClick(pane.view(), Qt::Key_Return);
    QMenu *const menu = pane.view()->choice();
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY2(menu->actions().first()->text().startsWith(u"✓ “"_s) && menu->actions().last()->text().startsWith(u"? “"_s),
             qPrintable(menu->actions().first()->text()));
    QVERIFY(menu->actions().first()->text().contains(u"The Courier"_s));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<Id>(), Id{33});
    QTest::keyClick(pane.view(), Qt::Key_Return); // twice Enter is the first
    QTest::keyClick(pane.view()->choice(), Qt::Key_Return);
    QCOMPARE(wanted.last().first().value<Id>(), Id{32});
}

void MatrixPaneTest::lettersGoToNames()
{
    MatrixProject file;
    file.fill();
    MatrixPane pane(&file.project);
    show(pane);
    QTest::keyClick(pane.view(), Qt::Key_Right);
    QTest::keyClick(pane.view(), 'p');
    QCOMPARE(nameAt(pane), u"Port official|The gate was locked"_s);
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    QTest::keyClick(pane.view(), 'o');
    QCOMPARE(nameAt(pane), u"Officer Brandt|The gate was locked"_s);
    QTest::keyClick(pane.view(), 'o'); // the next one
    QCOMPARE(nameAt(pane), u"Officer Calder|The gate was locked"_s);
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    QTest::keyClicks(pane.view(), u"officer b"_s);
    QCOMPARE(nameAt(pane), u"Officer Brandt|The gate was locked"_s);
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    QTest::keyClick(pane.view(), 'x');
    QCOMPARE(nameAt(pane), u"Officer Brandt|The gate was locked"_s);
}

void MatrixPaneTest::keysMoveLines()
{
    MatrixProject file;
    file.fill();
    {
        MatrixPane pane(&file.project);
        show(pane);
        QCOMPARE(rowsOf(pane), (QStringList{u"Officer Brandt"_s, u"Officer Calder"_s, u"Port official"_s, u"Zora"_s}));
        QTest::keyClick(pane.view(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(rowsOf(pane), (QStringList{u"Officer Calder"_s, u"Officer Brandt"_s, u"Port official"_s, u"Zora"_s}));
        QCOMPARE(nameAt(pane), u"Officer Brandt|The port was warned"_s); // which stays current
        QCOMPARE(pane.model()->order(Qt::Vertical), ClaimMatrixModel::Order::Hand);
        QVERIFY(orderAction(pane, u"Rows by hand"_s)->isChecked());
        QTest::keyClick(pane.view(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier); // there is no place
        QTest::keyClick(pane.view(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(pane.model()->headerData(0, Qt::Horizontal, NameRole).toString(), u"The gate was locked"_s);
        orderAction(pane, u"Rows by name"_s)->trigger();
        QCOMPARE(rowsOf(pane).first(), u"Officer Brandt"_s);
    }
    QVERIFY(file.project.undoName() == u"Prepare"_s); // no edit was made
    MatrixPane again(&file.project);
    QCOMPARE(again.model()->headerData(0, Qt::Horizontal, NameRole).toString(), u"The gate was locked"_s);
    again.model()->setOrder(Qt::Vertical, ClaimMatrixModel::Order::Hand);
    QCOMPARE(rowsOf(again).first(), u"Officer Calder"_s);
}

void MatrixPaneTest::headersAreDragged()
{
    MatrixProject file;
    file.fill();
    MatrixPane pane(&file.project);
    show(pane);
    auto *const header = pane.view()->verticalHeader();
    const auto middle = [header](int section) {
        return QPoint(20, header->sectionViewportPosition(section) + header->sectionSize(section) / 2);
    };
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, middle(0));
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(header->viewport(), middle(0) + (middle(2) + QPoint(0, 12) - middle(0)) * step / 4);
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, middle(2) + QPoint(0, 12));
    QCOMPARE(rowsOf(pane), (QStringList{u"Officer Calder"_s, u"Port official"_s, u"Officer Brandt"_s, u"Zora"_s}));
    for (int row = 0; row < 4; ++row)
        QCOMPARE(header->visualIndex(row), row); // the header itself has moved nothing
}

void MatrixPaneTest::filtersAreTyped()
{
    MatrixProject file;
    file.fill();
    MatrixPane pane(&file.project);
    show(pane);
    QLineEdit *const rows = filter(pane, u"Filter rows"_s), *const claims = filter(pane, u"Filter claims"_s);
    rows->setFocus();
    QTest::keyClicks(rows, u"officer"_s);
    QCOMPARE(rowsOf(pane).size(), 2);
    QTest::keyClick(rows, Qt::Key_Escape);
    QCOMPARE(rowsOf(pane).size(), 4);
    QVERIFY(rows->hasFocus());
    QTest::keyClick(rows, Qt::Key_Escape);
    QVERIFY(pane.view()->hasFocus());
    claims->setFocus();
    QTest::keyClicks(claims, u"locked"_s);
    QToolButton *hide = nullptr;
    for (QToolButton *button : pane.findChildren<QToolButton *>())
        hide = button->text() == u"Hide empty"_s ? button : hide;
    QVERIFY(hide);
    hide->click();
    QCOMPARE(rowsOf(pane), QStringList{u"Zora"_s});
    const auto counts = pane.findChildren<QLabel *>();
    QTRY_VERIFY(std::ranges::any_of(counts, [](const QLabel *each) { return each->text().startsWith(u"1 speaker"_s); }));
}

void MatrixPaneTest::comesBackAsItWas()
{
    MatrixProject file;
    file.fill();
    file.edit([](Writer &w) {
        for (int i = 0; i < 60; ++i) {
            Claim claim;
            claim.id = {200 + i};
            claim.text = u"Claim %1"_s.arg(i);
            claim.position = 10 + i;
            w.insert(claim);
        }
    });
    QByteArray state;
    {
        MatrixPane pane(&file.project);
        show(pane);
        orderAction(pane, u"Rows by agreement"_s)->trigger();
        orderAction(pane, u"Claims by their words"_s)->trigger();
        filter(pane, u"Filter rows"_s)->setText(u"o"_s);
        pane.view()->horizontalScrollBar()->setValue(pane.view()->horizontalHeader()->sectionPosition(20));
        pane.view()->setCurrentIndex(pane.model()->index(1, 21));
        state = pane.saveState();
    }
    MatrixPane pane(&file.project);
    pane.restoreState(state); // as a tab that nobody has looked at yet
    QCOMPARE(pane.saveState(), state);
    show(pane);
    QTRY_COMPARE(pane.view()->columnAt(1), 20);
    QCOMPARE(pane.view()->currentIndex(), pane.model()->index(1, 21));
    QCOMPARE(pane.model()->order(Qt::Vertical), ClaimMatrixModel::Order::Agreement);
    QCOMPARE(pane.saveState(), state);
    pane.restoreState("no state");
    pane.restoreState(state.chopped(5));
    QCOMPARE(pane.model()->order(Qt::Horizontal), ClaimMatrixModel::Order::Name);
}

void MatrixPaneTest::followsTheProject()
{
    MatrixProject file;
    file.fill();
    MatrixPane pane(&file.project);
    show(pane);
    pane.view()->setCurrentIndex(pane.model()->index(2, 0));
    file.edit([](Writer &w) {
        w.insert(MatrixProject::said(46, 31, 14, 21, Stance::Denies, 0));
        w.insert(MatrixProject::said(47, 31, 14, 23, Stance::Denies, 0));
    });
    QCOMPARE(rowsOf(pane).first(), u"Zora"_s); // who says most now
    QCOMPARE(nameAt(pane), u"Port official|The port was warned"_s);
    file.project.undo();
    file.settle();
    QTRY_COMPARE(rowsOf(pane).first(), u"Officer Brandt"_s);
    file.edit([](Writer &w) { w.remove<Passage>({31}); });
    QVERIFY(!rowsOf(pane).contains(u"Port official"_s));
}

void MatrixPaneTest::isSaidInWords()
{
    MatrixProject file;
    file.fill();
    MatrixPane pane(&file.project);
    show(pane);
    QAccessibleInterface *const table = QAccessible::queryAccessibleInterface(pane.view());
    QVERIFY(table && table->tableInterface());
    QString name = table->tableInterface()->cellAt(2, 0)->text(QAccessible::Name);
    QCOMPARE(name.remove(QChar(0x2068)).remove(QChar(0x2069)), u"Port official denies: “no warning was received”, B2"_s);
    for (const QWidget *each : pane.findChildren<QWidget *>())
        if (each->isVisible() && (qobject_cast<const QLineEdit *>(each) || qobject_cast<const QToolButton *>(each)) &&
            (each->focusPolicy() & Qt::TabFocus) != 0)
            QVERIFY2(!QAccessible::queryAccessibleInterface(const_cast<QWidget *>(each))->text(QAccessible::Name).isEmpty(),
                     each->metaObject()->className());
}

// In every theme a cell is tinted, and what stands in it can be told without its colour.
void MatrixPaneTest::isPaintedWithSigns()
{
    MatrixProject file;
    file.fill();
    for (const Theme &theme : {Theme::light(), Theme::dark(), Theme::highContrast()}) {
        Theme::setOverride(theme.scheme);
        theme.applyTo(*qApp);
        MatrixPane pane(&file.project);
        show(pane);
        pane.view()->setCurrentIndex(pane.model()->index(3, 2));
        const QImage image = pane.view()->viewport()->grab().toImage();
        const auto ground = [&](int row, int column) {
            return image.pixelColor(pane.view()->visualRect(pane.model()->index(row, column)).bottomRight() - QPoint(6, 6));
        };
        QCOMPARE(ground(0, 0), theme.page); // mixed
        QCOMPARE(ground(0, 1), theme.page); // empty
        QCOMPARE(ground(1, 0), mixed(theme.page, theme.stance(Stance::Asserts), 0.1));
        QCOMPARE(ground(2, 0), mixed(theme.page, theme.stance(Stance::Denies), 0.1));
        QVERIFY(Theme::contrast(theme.text, ground(2, 0)) >= 4.5);
    }
    Theme::setOverride({});
    Theme::light().applyTo(*qApp);
    MatrixPane pane(&file.project);
    QCOMPARE(pane.model()->index(1, 0).data(CellRole).value<MatrixCell>().headline(), u"asserts"_s);
    QVERIFY(pane.model()->index(0, 0).data(CellRole).value<MatrixCell>().headline().startsWith(u"mixed: ✓"_s));
}

void MatrixPaneTest::anEmptyProjectSaysWhatToDo()
{
    DocksProject file;
    file.open();
    MatrixPane pane(&file.project);
    show(pane);
    QTest::keyClick(pane.view(), Qt::Key_Return);
    QTest::keyClick(pane.view(), 'a');
    QTest::keyClick(pane.view(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!pane.view()->currentIndex().isValid());
    QVERIFY(!pane.grab().isNull());
    file.edit([](Writer &w) {
        Claim claim;
        claim.id = {21};
        claim.text = u"The port was warned"_s;
        w.insert(claim);
    });
    QCOMPARE(pane.model()->columnCount(), 1);
    QVERIFY(!pane.grab().isNull());
}

void MatrixPaneTest::runsFromRightToLeft()
{
    MatrixProject file;
    file.fill();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    {
        MatrixPane pane(&file.project);
        show(pane);
        QTest::keyClick(pane.view(), Qt::Key_Left);
        QCOMPARE(nameAt(pane), u"Officer Brandt|The gate was locked"_s);
        QTest::keyClick(pane.view(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier); // further on
        QCOMPARE(pane.model()->headerData(2, Qt::Horizontal, NameRole).toString(), u"The gate was locked"_s);
        QVERIFY(pane.view()->visualRect(pane.model()->index(0, 1)).right() <
                pane.view()->visualRect(pane.model()->index(0, 0)).left());
        const QByteArray state = pane.saveState();
        pane.restoreState(state);
        QCOMPARE(pane.saveState(), state);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(MatrixPaneTest)
#include "matrix_pane.moc"
