// SPDX-License-Identifier: GPL-3.0-or-later
// A board becomes a PDF in the real window, on the sample investigation: once by keys alone, once by mouse. What the preview
// shows is compared with what another program makes of the file.
#include "tests/journeys/WindowJourney.h"
#include "widgets/board/PdfExportDialog.h"
#include "widgets/board/PdfPreview.h"
#include "widgets/common/MessageBar.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace sidelight;
using namespace Qt::StringLiterals;

class ExportJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void byKeys();
    void byMouse();
    void cancelledLeavesNothing();
    void tooManySheetsAreRefused();

private:
    void openDialog();
    void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(10, widget->height() / 2)); }
    // Types a name into the dialog that asks for a file.
    void answer(const QString &path);
    // What is drawn otherwise in the file than shown, as a share of the ink; −1: not to be compared.
    double differenceFromFile(const QString &pdf, int page, const QImage &shown);
    QString outputOf(const QString &program, const QStringList &arguments);

    PdfExportDialog *m_dialog = nullptr;
    Id m_board;
};

void ExportJourney::initTestCase()
{
    prepare(u"sample.sidelight"_s);
    openWindow();
    createSample();
    m_board = oldest<Board>();
    m_window->workspace()->openBoard(m_board);
    QCoreApplication::processEvents();
}

void ExportJourney::openDialog()
{
    QTRY_VERIFY(!m_window->findChild<QDialog *>());
    becomeActive();
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(
        QTest::qWaitFor([this] { return (m_dialog = m_window->findChild<PdfExportDialog *>()) && m_dialog->isVisible(); }, 20'000));
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QVERIFY(QTest::qWaitFor([this] { return m_dialog->preview()->isSettled(); }, 20'000));
}

void ExportJourney::answer(const QString &path)
{
    QFileDialog *const asked = fileDialog();
    QVERIFY(asked && QTest::qWaitForWindowActive(asked));
    auto *field = asked->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(field);
    field->clear();
    QTest::keyClicks(field, path);
    QTest::keyClick(field, Qt::Key_Return);
}

QString ExportJourney::outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

double ExportJourney::differenceFromFile(const QString &pdf, int page, const QImage &shown)
{
    const QString base = m_home.filePath(u"page"_s), number = QString::number(page + 1);
    outputOf(u"pdftoppm"_s, {u"-png"_s, u"-f"_s, number, u"-l"_s, number, u"-singlefile"_s, u"-scale-to-x"_s,
                             QString::number(shown.width()), u"-scale-to-y"_s, QString::number(shown.height()), pdf, base});
    // Two programs smooth letters in two ways, which in a small window is most of a letter: blocks of letters are compared.
    const auto blocks = [](const QImage &image) {
        return image.convertToFormat(QImage::Format_Grayscale8)
            .scaled(image.size() / 6, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage written(base + u".png"_s);
    if (written.size() != shown.size())
        return -1;
    const QImage drawn = blocks(written), seen = blocks(shown);
    qint64 difference = 0, ink = 0;
    for (int y = 0; y < seen.height(); ++y)
        for (int x = 0; x < seen.width(); ++x) {
            const int a = qGray(seen.pixel(x, y)), b = qGray(drawn.pixel(x, y));
            difference += std::abs(a - b);
            ink += 255 - a;
        }
    return ink > 0 ? double(difference) / double(ink) : -1;
}

void ExportJourney::byKeys()
{
    openDialog();
    QVERIFY(m_dialog->choices().pages == PdfChoices::Pages::Fitted);
    key(Qt::Key_S, Qt::AltModifier); // one sheet of paper; a button takes its time to be seen pressed
    QTRY_VERIFY(m_dialog->choices().pages == PdfChoices::Pages::Scaled);
    key(Qt::Key_P, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"A3"_s);
    QCOMPARE(m_dialog->choices().paper, u"A3"_s);
    key(Qt::Key_I, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"For the editor"_s);
    QVERIFY(QTest::qWaitFor([this] { return m_dialog->preview()->isSettled(); }, 20'000));
    const int count = m_dialog->preview()->count();
    QVERIFY(count > 2);
    key(Qt::Key_PageDown);
    key(Qt::Key_PageDown);
    QCOMPARE(m_dialog->preview()->page(), 2);
    key(Qt::Key_PageUp);
    QCOMPARE(m_dialog->preview()->page(), 1);
    QVERIFY(QTest::qWaitFor([this] { return m_dialog->preview()->isSettled(); }, 20'000));
    const QImage shown = m_dialog->preview()->image();
    QSignalSpy exported(m_window.get(), &MainWindow::exported);
    key(Qt::Key_E, Qt::AltModifier);
    const QString pdf = m_home.filePath(u"by keys.pdf"_s);
    answer(pdf);
    QVERIFY(exported.count() == 1 || exported.wait(60'000));
    QCOMPARE(m_window->messages()->text(), u"The board is exported."_s);
    QCOMPARE(outputOf(u"pdfinfo"_s, {pdf}).section(u"Pages:"_s, 1).section(u'\n', 0, 0).trimmed(), QString::number(count));
    QVERIFY(outputOf(u"pdftotext"_s, {pdf, u"-"_s}).contains(u"For the editor"_s));
    const double difference = differenceFromFile(pdf, 1, shown);
    QVERIFY2(difference >= 0 && difference < 0.5, qPrintable(QString::number(difference)));
    QVERIFY(differenceFromFile(pdf, 2, shown) > 0.8); // so another page would be seen
}

// What was chosen by keys is still chosen.
void ExportJourney::byMouse()
{
    openDialog();
    QCOMPARE(m_dialog->choices().paper, u"A3"_s);
    QVERIFY(m_dialog->choices().pages == PdfChoices::Pages::Scaled);
    QCOMPARE(m_dialog->choices().title, u"For the editor"_s);
    const auto radios = m_dialog->findChildren<QRadioButton *>();
    click(radios.at(0));
    QVERIFY(m_dialog->choices().pages == PdfChoices::Pages::Fitted);
    const auto checks = m_dialog->findChildren<QCheckBox *>();
    for (QCheckBox *check : checks)
        if (check->text().contains(u"otes and evidence"_s) && check->isChecked())
            click(check);
    QVERIFY(!m_dialog->choices().links);
    auto *const ownName = buttonIn<QToolButton>(m_dialog, u"Board's name"_s);
    QVERIFY(ownName);
    click(ownName);
    QCOMPARE(m_dialog->choices().title, library().find<Board>(m_board)->name);
    QVERIFY(QTest::qWaitFor([this] { return m_dialog->preview()->isSettled(); }, 20'000));
    auto *const next = buttonIn<QPushButton>(m_dialog, u"Next page"_s);
    QVERIFY(next);
    click(next);
    QCOMPARE(m_dialog->preview()->page(), 1);
    QSignalSpy exported(m_window.get(), &MainWindow::exported);
    const auto pushes = m_dialog->findChildren<QPushButton *>();
    for (QPushButton *button : pushes)
        if (button->isDefault())
            click(button);
    const QString pdf = m_home.filePath(u"by mouse.pdf"_s);
    answer(pdf);
    QVERIFY(exported.count() == 1 || exported.wait(60'000));
    QVERIFY(QFile::exists(pdf));
    const QString places = outputOf(u"pdfinfo"_s, {u"-dests"_s, pdf});
    QVERIFY(places.contains(u"\"source-1\""_s) && !places.contains(u"\"link-1\""_s));
}

void ExportJourney::cancelledLeavesNothing()
{
    // The project may be written meanwhile: its journal comes and goes.
    const auto entries = [this] {
        QStringList names = QDir(m_home.path()).entryList(QDir::AllEntries | QDir::Hidden);
        names.removeAll(u"sample.sidelight-journal"_s);
        return names.join(u' ');
    };
    const QString before = entries();
    openDialog();
    key(Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<PdfExportDialog *>());
    QCOMPARE(entries(), before);
}

void ExportJourney::tooManySheetsAreRefused()
{
    PdfJob job = PdfJob::ofAll(library(), m_board);
    for (CardContent &card : job.content.cards)
        card.rect.moveLeft(card.rect.left() * 200);
    PdfChoices choices;
    choices.pages = PdfChoices::Pages::Tiled;
    choices.percent = 400;
    PdfExportDialog dialog(job, choices, u"Wide"_s);
    dialog.show();
    QSignalSpy planned(dialog.preview(), &PdfPreview::planned);
    QVERIFY(planned.count() > 0 || planned.wait(20'000));
    QPushButton *write = nullptr;
    const auto pushes = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : pushes)
        if (button->isDefault())
            write = button;
    QVERIFY(write && write->isEnabled() == (dialog.preview()->count() > 0));
}

int main(int argc, char **argv) { return test::travel<ExportJourney>(argc, argv); }
#include "export_journey.moc"
