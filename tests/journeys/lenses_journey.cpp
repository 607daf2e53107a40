// SPDX-License-Identifier: GPL-3.0-or-later
// Reading through lenses, by real events on the real window: choosing, stepping, names as they change, definitions of one's
// own, an article's source, and all of it again after reopening.
#include "tests/journeys/WindowJourney.h"
#include "widgets/common/MessageBar.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/reader/LensBar.h"
#include "widgets/reader/ReaderLenses.h"
#include "widgets/reader/ReaderPane.h"
#include "widgets/reader/SourceView.h"

#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

using namespace sidelight;
using namespace Qt::StringLiterals;

class LensesJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void choosesByKeyboard();
    void choosesByMouse();
    void stepsByKeyAndClick();
    void namesLightUpAsTheyAreMade();
    void ownLensesComeFromTheFolder();
    void showsTheSource();
    void comesBackAsItWas();

private:
    [[nodiscard]] ReaderPane *reader() const { return m_window->workspace()->reader(); }
    [[nodiscard]] LensBar *bar() const { return reader()->findChild<LensBar *>(); }
    [[nodiscard]] QMenu *list() const { return bar()->findChild<QMenu *>(); }
    [[nodiscard]] QToolButton *chip(const QString &word) const;
    [[nodiscard]] int lit() const { return int(reader()->view()->page().lensTouching({0, 1'000'000}).size()); }
};

void LensesJourney::initTestCase()
{
    prepare(u"harbour.sidelight"_s);
    openWindow();
    createSample();
    openByKey(u"Fire tears through"_s);
}

QToolButton *LensesJourney::chip(const QString &word) const
{
    for (QToolButton *button : bar()->findChildren<QToolButton *>())
        if (button->isVisible() && !button->menu() && button->accessibleName().contains(word))
            return button;
    return nullptr;
}

void LensesJourney::choosesByKeyboard()
{
    QCOMPARE(lit(), 0);
    QTimer::singleShot(0, this, [this] {
        QTRY_VERIFY(list()->isVisible());
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Space); // attribution
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Space); // hedging
        QTest::keyClick(list(), Qt::Key_Escape);
    });
    QTest::keyClick(reader()->view(), Qt::Key_L, Qt::ControlModifier);
    becomeActive();
    QCOMPARE(reader()->lenses()->on(), (QStringList{u"attribution"_s, u"hedging"_s}));
    QTRY_VERIFY(chip(u"attributions"_s) && chip(u"hedges"_s));
    QVERIFY(reader()->lenses()->count(u"attribution"_s).value() > 10);
    QTRY_VERIFY(lit() > 15);
}

void LensesJourney::choosesByMouse()
{
    auto *const button = bar()->findChild<QToolButton *>();
    QTimer::singleShot(0, this, [this] {
        QTRY_VERIFY(list()->isVisible());
        QTest::mouseClick(list(), Qt::LeftButton, {}, list()->actionGeometry(list()->actions()[3]).center()); // times
        QTest::mouseClick(list(), Qt::LeftButton, {}, list()->actionGeometry(list()->actions()[1]).center()); // hedging off
        QTest::keyClick(list(), Qt::Key_Escape);
    });
    QTest::mouseClick(button, Qt::LeftButton);
    becomeActive();
    QTRY_COMPARE(reader()->lenses()->on(), (QStringList{u"attribution"_s, u"time"_s}));
    QTRY_VERIFY(chip(u"times"_s) && !chip(u"hedges"_s));
}

void LensesJourney::stepsByKeyAndClick()
{
    ArticleView *const view = reader()->view();
    becomeActive();
    view->setFocus();
    QTRY_VERIFY(view->hasFocus());
    view->setCaret(0);
    QTest::keyClick(view, Qt::Key_F4);
    const int first = view->caret();
    QVERIFY(first > 0);
    QTest::keyClick(view, Qt::Key_F4);
    const int second = view->caret();
    QVERIFY(second > first);
    QTest::keyClick(view, Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(view->caret(), first);
    QTest::mouseClick(chip(u"attributions"_s), Qt::LeftButton);
    const int said = view->caret();
    QTest::mouseClick(chip(u"attributions"_s), Qt::LeftButton);
    QVERIFY(view->caret() > said);
    QTest::mouseClick(chip(u"attributions"_s), Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(view->caret(), said);
    QVERIFY(view->viewport()->rect().contains(view->caretRect(said))); // it is in sight
}

void LensesJourney::namesLightUpAsTheyAreMade()
{
    reader()->lenses()->setOn(LensShelf::actorsKey, true);
    QTRY_VERIFY(reader()->lenses()->count(LensShelf::actorsKey).value_or(0) > 0);
    const int before = *reader()->lenses()->count(LensShelf::actorsKey);
    Actor actor;
    actor.id = Id::random();
    actor.name = u"Lantern Gate"_s;
    actor.kind = ActorKind::Place;
    m_window->project()->edit(u"New actor"_s, [actor](Writer &w) { w.insert(actor); });
    QTRY_VERIFY(reader()->lenses()->count(LensShelf::actorsKey) > before);
    reader()->view()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(reader()->lenses()->count(LensShelf::actorsKey), before);
}

void LensesJourney::ownLensesComeFromTheFolder()
{
    const QString folder = m_home.filePath(u"my lenses"_s);
    QVERIFY(QDir().mkpath(folder));
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"gates.xml"_s,
          "<language name=\"Gates\" version=\"1\" kateversion=\"5.0\" section=\"x\" extensions=\"\"><highlighting><contexts>"
          "<context name=\"Text\" attribute=\"Normal\" lineEndContext=\"#stay\"><WordDetect attribute=\"Gate\" context=\"#stay\" "
          "String=\"gate\"/></context></contexts><itemDatas><itemData name=\"Normal\" defStyleNum=\"dsNormal\"/>"
          "<itemData name=\"Gate\" defStyleNum=\"dsKeyword\"/></itemDatas></highlighting></language>");
    write(u"wrong.xml"_s, "<language name=");
    QAction *const choose = actionIn(m_window->findChildren<QAction *>(), u"Folder of your own lenses…"_s);
    QVERIFY(choose);
    choose->trigger();
    QFileDialog *const dialog = fileDialog();
    QVERIFY(dialog);
    dialog->setDirectory(folder);
    dialog->selectFile(folder);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(m_settings->lensFolder(), folder);
    becomeActive();
    QTRY_VERIFY(m_window->messages()->text().contains(u"wrong.xml"_s));
    QTRY_VERIFY(reader()->lenses()->isAvailable(u"own:gates.xml"_s));
    reader()->lenses()->setOn(u"own:gates.xml"_s, true);
    QTRY_VERIFY(reader()->lenses()->count(u"own:gates.xml"_s) > 0);
}

void LensesJourney::showsTheSource()
{
    openByKey(u"Port rejects account"_s); // the sample's HTML file
    QVERIFY(reader()->hasSource());
    // What was chosen last goes on in the article that is opened next.
    QVERIFY(reader()->lenses()->isOn(u"attribution"_s));
    QTest::keyClick(reader()->view(), Qt::Key_U, Qt::ControlModifier);
    SourceView *source = nullptr;
    QTRY_VERIFY((source = reader()->findChild<SourceView *>()));
    QTRY_VERIFY(source->view()->text().contains(u"<"_s));
    QTRY_VERIFY(!source->view()->page().lensTouching({0, 1'000'000}).isEmpty());
    QTRY_VERIFY(source->view()->hasFocus());
    QTest::keyClick(source->view(), Qt::Key_Escape);
    QTRY_VERIFY(!reader()->showsSource());
    QTest::keyClick(reader()->view(), Qt::Key_U, Qt::ControlModifier);
    QTRY_VERIFY(reader()->showsSource());
    auto *const back = buttonIn<QToolButton>(reader()->findChild<SourceView *>(), u"Back to the article"_s);
    QVERIFY(back);
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_VERIFY(!reader()->showsSource());
    openByKey(u"Fire tears through"_s); // a plain text
    QTest::keyClick(reader()->view(), Qt::Key_U, Qt::ControlModifier);
    QVERIFY(!reader()->showsSource());
    QTRY_VERIFY(m_window->messages()->text().contains(u"HTML"_s));
}

void LensesJourney::comesBackAsItWas()
{
    const QStringList on = reader()->lenses()->on();
    const Id article = reader()->article();
    QVERIFY(on.contains(u"attribution"_s));
    m_window.reset();
    openWindow();
    openProject();
    openByKey(u"Fire tears through"_s); // whichever pane was given the focus
    QCOMPARE(reader()->article(), article);
    QTRY_COMPARE(reader()->lenses()->on(), on);
    QTRY_VERIFY(lit() > 15);
    QTRY_VERIFY(reader()->lenses()->count(u"own:gates.xml"_s) > 0);
}

int main(int argc, char **argv) { return test::travel<LensesJourney>(argc, argv); }
#include "lenses_journey.moc"
