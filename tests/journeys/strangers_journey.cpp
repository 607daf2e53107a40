// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody sent is opened: read, not changed, made one's own by keys alone, worked in and opened again. And what is whole of
// a damaged project is saved from the window.
#include "models/project/FilePages.h"
#include "models/project/ProjectFile.h"
#include "tests/journeys/WindowJourney.h"
#include "widgets/common/MessageBar.h"
#include "widgets/trust/SalvageReport.h"
#include "widgets/trust/StrangerDetails.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace sidelight;
using namespace sidelight::test;
using namespace Qt::StringLiterals;

class StrangersJourney : public WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsOpenForReadingOnly();
    void theDetailsSayWhatWasDone();
    void itIsMadeMineByKeysAlone();
    void itIsWorkedInAndOpenedAgain();
    void whoMadeItThemselvesGoesOnInTheFile();
    void whatIsWholeOfADamagedOneIsSaved();
    void whatIsForgottenIsAStrangersAgain();

private:
    // A file as it came, in the folder of the journey.
    QString send(const QString &name, const std::function<void(QByteArray &)> &change = {});
    void open(const QString &path);
    [[nodiscard]] QString bar() const { return m_window->messages()->text(); }
    [[nodiscard]] QToolButton *offer(const QString &words) const;
    void pressByKeys(QWidget *button, Qt::Key key = Qt::Key_Space);
    void answer(const QString &name);
    [[nodiscard]] bool isEnabled(const QString &words) const;
    static QByteArray bytesOf(const QString &path);
    void shot(const QString &name) const;

    QString m_sent, m_mine;
};

// For eyes: SIDELIGHT_PICTURES names a folder.
void StrangersJourney::shot(const QString &name) const
{
    const QString folder = qEnvironmentVariable("SIDELIGHT_PICTURES");
    if (!folder.isEmpty())
        m_window->grab().save(folder + u'/' + name + u".png"_s);
}

QByteArray StrangersJourney::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString StrangersJourney::send(const QString &name, const std::function<void(QByteArray &)> &change)
{
    QByteArray bytes = bytesOf(QStringLiteral(SIDELIGHT_SOURCE_DIR "/tests/data/golden/schema-5.sidelight"));
    if (change)
        change(bytes);
    QFile file(m_home.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file could not be sent");
    return file.fileName();
}

void StrangersJourney::open(const QString &path)
{
    QSignalSpy ready(m_window.get(), &MainWindow::ready);
    m_window->openProject(path);
    QVERIFY(ready.wait(20'000));
    settle();
}

QToolButton *StrangersJourney::offer(const QString &words) const
{
    const QList<QToolButton *> buttons = m_window->messages()->findChildren<QToolButton *>();
    const auto found =
        std::ranges::find_if(buttons, [&](const QToolButton *each) { return each->text() == words && each->isVisible(); });
    return found == buttons.end() ? nullptr : *found;
}

void StrangersJourney::pressByKeys(QWidget *button, Qt::Key key)
{
    QVERIFY(button);
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, key);
}

void StrangersJourney::answer(const QString &name)
{
    QFileDialog *const dialog = fileDialog();
    QVERIFY(dialog);
    dialog->setDirectory(m_home.path());
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(name);
    QSignalSpy ready(m_window.get(), &MainWindow::ready);
    QMetaObject::invokeMethod(dialog, "accept");
    QVERIFY(ready.wait(20'000));
    QTRY_VERIFY(!m_window->findChild<QFileDialog *>());
    becomeActive();
    settle();
}

bool StrangersJourney::isEnabled(const QString &words) const
{
    const QAction *const action = actionIn(m_window->findChildren<QAction *>(), words);
    return action && action->isEnabled();
}

void StrangersJourney::initTestCase()
{
    prepare(u"unused.sidelight"_s);
    openWindow();
    m_sent = send(u"sent.sidelight"_s);
    m_mine = m_home.filePath(u"mine.sidelight"_s);
}

void StrangersJourney::itIsOpenForReadingOnly()
{
    const QByteArray before = bytesOf(m_sent);
    open(m_sent);
    QVERIFY(m_window->project()->isStrangers() && m_window->project()->isReadOnly());
    QVERIFY(bar().startsWith(u"This project came from somebody else."_s));
    QCOMPARE(qobject_cast<QLabel *>(m_window->menuBar()->cornerWidget())->text(), u"Read only"_s);
    for (const QString &words :
         {u"Import articles or boards…"_s, u"New article from clipboard"_s, u"New board"_s, u"New ACH matrix"_s})
        QVERIFY2(!isEnabled(words), qPrintable(words));
    QVERIFY(!library().all<Article>().isEmpty());
    shot(u"reading"_s);
    const auto edited = m_window->project()->edit(u"E"_s, [](Writer &w) { w.insert(Claim{{99}, u"c"_s, {}, 0}); });
    QTRY_VERIFY(edited.isFinished());
    QVERIFY(!edited.result());
    QCOMPARE(bytesOf(m_sent), before);
    QVERIFY(m_settings->ownProjects().isEmpty());
    if (QToolButton *const close = offer(u"Close"_s)) // what the edit of this test failed with
        close->click();
}

void StrangersJourney::theDetailsSayWhatWasDone()
{
    pressByKeys(offer(u"Details"_s));
    QTRY_VERIFY(m_window->findChild<StrangerDetails *>());
    auto *const details = m_window->findChild<StrangerDetails *>();
    QTRY_VERIFY(details->isVisible());
    QString words;
    for (const QLabel *label : details->findChildren<QLabel *>())
        words += label->text() + u' ';
    QVERIFY2(words.contains(u"Nothing. Its history holds"_s), qPrintable(words));
    shot(u"window"_s);
    if (const QString folder = qEnvironmentVariable("SIDELIGHT_PICTURES"); !folder.isEmpty())
        details->grab().save(folder + u"/details.png"_s);
    QTest::keyClick(details, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<StrangerDetails *>());
    becomeActive();
}

void StrangersJourney::itIsMadeMineByKeysAlone()
{
    const QByteArray before = bytesOf(m_sent);
    pressByKeys(offer(u"Make it mine…"_s));
    answer(u"mine.sidelight"_s);
    QCOMPARE(QFileInfo(m_window->project()->path()), QFileInfo(m_mine));
    QVERIFY(!m_window->project()->isStrangers() && !m_window->project()->isReadOnly());
    QVERIFY(isEnabled(u"Import articles or boards…"_s));
    QVERIFY(bar().startsWith(u"The project is yours now."_s));
    QCOMPARE(m_settings->ownProjects(), QSet<Id>{m_window->project()->id()});
    QCOMPARE(bytesOf(m_sent), before);
    shot(u"mine"_s);
}

void StrangersJourney::itIsWorkedInAndOpenedAgain()
{
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier); // what the stranger did last can be undone
    QTRY_VERIFY(!m_window->project()->redoName().isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); // a new board
    settle();
    const qsizetype boards = library().all<Board>().size();
    QCOMPARE(boards, 2);
    closeWindow();
    openWindow();
    open(m_mine);
    QVERIFY(!m_window->project()->isReadOnly());
    QCOMPARE(library().all<Board>().size(), boards);
}

void StrangersJourney::whoMadeItThemselvesGoesOnInTheFile()
{
    open(m_sent);
    QVERIFY(m_window->project()->isStrangers());
    pressByKeys(offer(u"Details"_s));
    QTRY_VERIFY(m_window->findChild<StrangerDetails *>());
    QPushButton *own = nullptr;
    for (QPushButton *button : m_window->findChild<StrangerDetails *>()->findChildren<QPushButton *>())
        if (button->text() == u"I &made it myself"_s)
            own = button;
    QSignalSpy ready(m_window.get(), &MainWindow::ready);
    pressByKeys(own);
    QVERIFY(ready.wait(20'000));
    becomeActive();
    settle();
    QVERIFY(!m_window->project()->isStrangers() && !m_window->project()->isReadOnly());
    QCOMPARE(QFileInfo(m_window->project()->path()), QFileInfo(m_sent));
    QVERIFY(bar().isEmpty());
}

void StrangersJourney::whatIsWholeOfADamagedOneIsSaved()
{
    const QString damaged =
        send(u"damaged.sidelight"_s, [](QByteArray &bytes) { bytes.replace(28 * 4096, 4096, QByteArray(4096, '\0')); });
    const QByteArray before = bytesOf(damaged);
    QSignalSpy failed(m_window.get(), &MainWindow::failed);
    m_window->openProject(damaged);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(offer(u"Save what is whole…"_s));
    shot(u"damaged"_s);
    pressByKeys(offer(u"Save what is whole…"_s));
    answer(u"salvaged.sidelight"_s);
    const auto *const report = m_window->findChild<SalvageReport *>();
    QVERIFY(report && report->findChild<QListWidget *>()->count() > 0);
    QCOMPARE(QFileInfo(m_window->project()->path()).fileName(), u"salvaged.sidelight"_s);
    QCOMPARE(bytesOf(damaged), before);
    shot(u"salvaged"_s);
    QTest::keyClick(m_window->findChild<SalvageReport *>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<SalvageReport *>());
    becomeActive();
}

void StrangersJourney::whatIsForgottenIsAStrangersAgain()
{
    m_window->closeProject();
    actionIn(m_window->findChildren<QAction *>(), u"Forget which projects are mine"_s)->trigger();
    QVERIFY(m_settings->ownProjects().isEmpty());
    open(m_mine);
    QVERIFY(m_window->project()->isStrangers());
}

int main(int argc, char **argv) { return test::travel<StrangersJourney>(argc, argv); }
#include "strangers_journey.moc"
