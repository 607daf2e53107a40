// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the guide, made from the real window on the sample investigation, so that they show the program as it is.
// SIDELIGHT_GUIDE_PICTURES names the folder that they go into; without it, as a test, they are made and looked at.
// SIDELIGHT_GUIDE_LANGUAGE says in which language the program speaks on them.
#include "tests/journeys/WindowJourney.h"
#include "widgets/actors/ActorsPanel.h"
#include "widgets/board/BoardPane.h"
#include "widgets/board/BoardView.h"
#include "widgets/board/PdfExportDialog.h"
#include "widgets/board/PdfPreview.h"
#include "widgets/compare/CompareMode.h"
#include "widgets/find/FindPanel.h"
#include "widgets/find/QueryLine.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/ReaderPane.h"
#include "widgets/statements/StatementPopup.h"
#include "widgets/trust/HistoryPanel.h"

#include <QComboBox>
#include <QDir>

#include <algorithm>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal density = 1.5; // for screens that are dense; the guide shows them smaller
const QString language = qEnvironmentVariable("SIDELIGHT_GUIDE_LANGUAGE", u"en"_s);
const qsizetype mostColours = language == "en"_L1 ? 256 : 40; // the others say the same in less room

// As the eye has it for surfaces: a tint is further from grey than a lighter grey.
int apart(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b), green = qGreen(a) - qGreen(b), blue = qBlue(a) - qBlue(b);
    return std::abs(red + green + blue) / 6 + std::abs(red - green) + std::abs(green - blue);
}

// The colours that are seen most: those of surfaces, and others so far from each other that they stand for all, also for that of
// one thin line.
QList<QRgb> palette(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    QList<QRgb> all = counts.keys();
    std::ranges::sort(all, [&](QRgb a, QRgb b) { return std::pair(counts[b], a) < std::pair(counts[a], b); });
    const int surface = picture.width() * picture.height() / 500;
    QList<QRgb> colours;
    for (int least = 1; colours.isEmpty() || colours.size() > mostColours; least += 2) {
        colours.clear();
        for (const QRgb each : std::as_const(all)) {
            const auto isNear = [&](QRgb chosen) { return apart(each, chosen) < least; };
            if (counts[each] > surface || std::ranges::none_of(colours, isNear))
                colours.append(each);
            if (colours.size() > mostColours)
                break;
        }
    }
    return colours;
}

} // namespace

class GuidePictures : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void ofTheWholeWindow();
    void ofReading();
    void ofStatements();
    void ofComparing();
    void ofAnalysis();
    void ofBoards();
    void ofLists();
    void areThoseOfTheGuide();

private:
    void take(QWidget *widget, const QString &name, QSize most = {4000, 4000});
    void wait() // until all is laid out and painted once
    {
        settle();
        QTest::qWait(250);
    }
    [[nodiscard]] PaneRow *panes() const { return m_window->workspace()->panes(); }
    void showAlone(const RecordRef &record);

    QDir m_folder;
    QStringList m_names;
};

void GuidePictures::initTestCase()
{
    prepare(u"Harbour fire.sidelight"_s);
    m_settings->setScheme(Settings::Scheme::Light);
    const QString wanted = qEnvironmentVariable("SIDELIGHT_GUIDE_PICTURES");
    m_folder.setPath(wanted.isEmpty() ? m_home.filePath(u"pictures"_s) : wanted);
    QVERIFY(m_folder.mkpath(u"."_s));
    openWindow({1240, 780});
}

void GuidePictures::cleanupTestCase() { closeWindow(); }

void GuidePictures::take(QWidget *widget, const QString &name, QSize most)
{
    QVERIFY2(widget && widget->isVisible(), qPrintable(name));
    QPixmap pixels(widget->size().boundedTo(most) * density);
    pixels.setDevicePixelRatio(density);
    pixels.fill(widget->palette().color(QPalette::Window));
    // Out of its window, which has what stands over it.
    widget->window()->render(&pixels, {}, QRect(widget->mapTo(widget->window(), QPoint()), widget->size()));
    const QImage picture = pixels.toImage().convertToFormat(QImage::Format_RGB32);
    const QList<QRgb> colours = palette(picture);
    QVERIFY2(colours.size() > 8, qPrintable(name)); // something is on it
    QVERIFY(picture.convertToFormat(QImage::Format_Indexed8, colours, Qt::ThresholdDither).save(m_folder.filePath(name), "png", 0));
    m_names.append(name);
}

void GuidePictures::showAlone(const RecordRef &record)
{
    if (panes()->isFull())
        panes()->toggleFull();
    m_window->workspace()->windows().open(record);
    QCoreApplication::processEvents();
    if (panes()->paneCount() > 1)
        panes()->toggleFull();
    wait();
}

void GuidePictures::ofTheWholeWindow()
{
    QTest::qWait(100);
    take(m_window.get(), u"welcome.png"_s);
    createSample();
    m_window->workspace()->restoreLayout();
    wait();
    take(m_window.get(), u"window.png"_s);
}

void GuidePictures::ofReading()
{
    const Id article = articleTitled(u"Port had no warning"_s);
    showAlone({RecordKind::Article, article});
    ArticleView *const view = readerOf(article)->view();
    view->setFocus();
    dragOver(view, u"Four dock workers and two firefighters died."_s);
    wait();
    take(panes(), u"reading.png"_s);
    key(Qt::Key_3);
    key(Qt::Key_Escape);
    wait();
}

void GuidePictures::ofStatements()
{
    ArticleView *const view = readerOf(articleTitled(u"Port had no warning"_s))->view();
    becomeActive();
    view->setFocus();
    view->setCaret(int(view->text().indexOf(u"TARROWMOUTH"_s)));
    key(Qt::Key_S);
    key(Qt::Key_W);
    auto *const form = m_window->findChild<StatementPopup *>();
    QTRY_VERIFY(form && form->isVisible());
    for (const QChar letter : u"northern wire<senior port"_s)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1()); // which goes on to the next field
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Tab);
    wait();
    take(panes(), u"statement.png"_s);
    key(Qt::Key_Escape);
}

void GuidePictures::ofComparing()
{
    panes()->clear();
    m_window->workspace()->compareArticles(articleTitled(u"Port had no warning"_s), articleTitled(u"“We would have acted"_s));
    m_window->workspace()->compare()->setOn(true);
    wait();
    take(panes(), u"comparing.png"_s);
    m_window->workspace()->compare()->setOn(false);
}

void GuidePictures::ofAnalysis()
{
    const auto standing = [this](StandingPane pane, const QString &name) {
        if (panes()->isFull())
            panes()->toggleFull();
        m_window->workspace()->analysis().open(pane);
        panes()->toggleFull();
        wait();
        take(panes(), name);
    };
    standing(StandingPane::Contradictions, u"contradictions.png"_s);
    standing(StandingPane::Matrix, u"matrix.png"_s);
    standing(StandingPane::Origins, u"origins.png"_s);
    standing(StandingPane::Timeline, u"timeline.png"_s);
    showAlone({RecordKind::Ach, oldest<Ach>()});
    take(panes(), u"ach.png"_s);
    if (panes()->isFull())
        panes()->toggleFull();
    m_window->workspace()->analysis().openActor(named<Actor>(u"Senior port official"_s));
    panes()->toggleFull();
    wait();
    take(panes(), u"actor.png"_s);
}

void GuidePictures::ofBoards()
{
    const Id board = named<Board>(u"Who knew?"_s);
    showAlone({RecordKind::Board, board});
    m_window->workspace()->boardView()->fitAll();
    wait();
    take(panes(), u"board.png"_s);
    becomeActive();
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    PdfExportDialog *dialog = nullptr;
    QVERIFY(QTest::qWaitFor([&] { return (dialog = m_window->findChild<PdfExportDialog *>()) && dialog->isVisible(); }, 20'000));
    QVERIFY(QTest::qWaitFor([&] { return dialog->preview()->isSettled(); }, 20'000));
    take(dialog, u"exporting.png"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<PdfExportDialog *>());
    becomeActive();
}

void GuidePictures::ofLists()
{
    auto *const library = panel<LibraryPanel>();
    const auto widen = [this](QWidget *list) {
        m_window->resizeDocks({qobject_cast<QDockWidget *>(list->parentWidget())}, {520}, Qt::Horizontal);
    };
    widen(library);
    m_window->resizeDocks({qobject_cast<QDockWidget *>(library->parentWidget())}, {560}, Qt::Vertical);
    QTest::keyClick(library->findChild<QComboBox *>(), Qt::Key_Down); // by outlet
    wait();
    take(library, u"library.png"_s);
    auto *const history = panel<HistoryPanel>();
    widen(history);
    wait();
    take(history, u"history.png"_s, {2000, 240});
    m_window->workspace()->findInProject();
    auto *const finder = panel<FindPanel>();
    finder->line()->setText(u"letter warn*"_s);
    QTest::qWait(500);
    wait();
    take(finder, u"searching.png"_s);
}

// Neither is one missing, nor does one stay in the guide that nobody makes any more.
void GuidePictures::areThoseOfTheGuide()
{
    m_names.sort();
    const QDir guide(QStringLiteral(GUIDE_FOLDER "/pictures"));
    QCOMPARE(m_names, guide.entryList({u"*.png"_s}, QDir::Files, QDir::Name));
}

int main(int argc, char **argv) { return test::travel<GuidePictures>(argc, argv, language); }
#include "guide_pictures.moc"
