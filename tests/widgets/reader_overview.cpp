// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/Overview.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

class ReaderOverviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void rowsFollowTheText();
    void marksStandOutInAllThemes_data();
    void marksStandOutInAllThemes();
    void aClickJumps();
    void aDragScrolls();
    void tenThousandMarks();
    void layersComeAndGo();
    void shortAndEmpty();

private:
    [[nodiscard]] QList<OverviewMark> marksAt(const QList<int> &positions, const QColor &colour) const;

    std::unique_ptr<QWidget> m_window;
    ArticleView *m_view = nullptr;
    Overview *m_overview = nullptr;
};

void ReaderOverviewTest::init()
{
    Theme::setOverride(Theme::Scheme::Light);
    m_window = std::make_unique<QWidget>();
    auto *const row = new QHBoxLayout(m_window.get());
    m_view = new ArticleView;
    m_overview = new Overview(m_view);
    row->addWidget(m_view, 1);
    row->addWidget(m_overview);
    m_window->resize(700, 500);
    m_view->setArticle({u"Title"_s,
                        u"Somebody"_s,
                        u"Crews were told twice that the sluice stood open. "_s.repeated(6).append(u'\n').repeated(300),
                        {},
                        false});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QList<OverviewMark> ReaderOverviewTest::marksAt(const QList<int> &positions, const QColor &colour) const
{
    QList<OverviewMark> marks;
    for (const int position : positions)
        marks.append({{position, position + 5}, colour});
    return marks;
}

void ReaderOverviewTest::rowsFollowTheText()
{
    const int end = int(m_view->text().size());
    int before = -1;
    for (int position = 0; position <= end; position += end / 50) {
        QVERIFY(m_overview->rowOf(position) >= before);
        before = m_overview->rowOf(position);
    }
    QVERIFY(m_overview->rowOf(0) < 20);
    QVERIFY(m_overview->rowOf(end) > m_overview->height() - 20);
    // As the scroll bar has it: what is at the top of the view stands where the thumb begins.
    m_view->scrollBy(m_view->verticalScrollBar()->maximum() / 2);
    const QScrollBar *bar = m_view->verticalScrollBar();
    const int wanted = int(qreal(bar->value()) / (bar->maximum() + bar->pageStep()) * m_overview->height());
    QVERIFY(qAbs(m_overview->rowOf(m_view->positionAt({300, 0})) - wanted) <= 3);
}

void ReaderOverviewTest::marksStandOutInAllThemes_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::newRow("light") << Theme::Scheme::Light;
    QTest::newRow("sepia") << Theme::Scheme::Sepia;
    QTest::newRow("dark") << Theme::Scheme::Dark;
    QTest::newRow("high contrast") << Theme::Scheme::HighContrast;
}

void ReaderOverviewTest::marksStandOutInAllThemes()
{
    QFETCH(Theme::Scheme, scheme);
    Theme::setOverride(scheme);
    Theme::current().applyTo(*qApp);
    const Theme theme = Theme::of(scheme);
    const int middle = int(m_view->text().size()) / 2;
    for (int colour = 1; colour <= colourCount; ++colour) {
        m_overview->setMarks(u"passages"_s, Overview::Lane::Passages,
                             marksAt({middle}, theme.markOn(theme.page, theme.highlightSolid(colour))));
        const QImage picture = m_overview->grab().toImage();
        const int row = m_overview->rowOf(middle);
        QVERIFY2(Theme::contrast(picture.pixelColor(3, row), picture.pixelColor(3, row - 10)) >= 3,
                 qPrintable(Theme::highlightName(colour)));
    }
    // What is in view is seen too.
    const QImage picture = m_overview->grab().toImage();
    QVERIFY(picture.pixelColor(3, 0) != picture.pixelColor(3, picture.height() - 1));
}

void ReaderOverviewTest::aClickJumps()
{
    const int end = int(m_view->text().size());
    m_overview->setMarks(u"passages"_s, Overview::Lane::Passages, marksAt({end / 4, end / 2}, Qt::red));
    m_overview->setMarks(u"found"_s, Overview::Lane::Others, marksAt({end * 3 / 4}, Qt::blue));
    QSignalSpy jumped(m_overview, &Overview::jumpWanted);
    QTest::mouseClick(m_overview, Qt::LeftButton, {}, QPoint(3, m_overview->rowOf(end / 2) + 2));
    QCOMPARE(jumped.count(), 1);
    QCOMPARE(jumped.first().first().value<TextRange>(), (TextRange{end / 2, end / 2 + 5}));
    QTest::mouseClick(m_overview, Qt::LeftButton, {}, QPoint(9, m_overview->rowOf(end * 3 / 4)));
    QCOMPARE(jumped.last().first().value<TextRange>().start, end * 3 / 4);
    QTest::mouseClick(m_overview, Qt::LeftButton, {}, QPoint(9, m_overview->rowOf(end / 2))); // the other lane: no mark
    QCOMPARE(jumped.count(), 2);
    const QRect there = m_view->caretRect(end / 2);
    QVERIFY(m_view->viewport()->rect().intersects(there)); // but that place
}

void ReaderOverviewTest::aDragScrolls()
{
    QTest::mousePress(m_overview, Qt::LeftButton, {}, QPoint(3, 10));
    const int pressed = m_view->verticalScrollBar()->value();
    QMouseEvent move(QEvent::MouseMove, QPointF(3, m_overview->height() / 2),
                     m_overview->mapToGlobal(QPointF(3, m_overview->height() / 2)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_overview, &move);
    QVERIFY(m_view->verticalScrollBar()->value() > m_view->verticalScrollBar()->maximum() / 3);
    QVERIFY(pressed < m_view->verticalScrollBar()->maximum() / 5);
    QTest::mouseRelease(m_overview, Qt::LeftButton, {}, QPoint(3, m_overview->height() / 2));
}

// Ten thousand marks are one picture: scrolling paints it and asks the text nothing.
void ReaderOverviewTest::tenThousandMarks()
{
    const int end = int(m_view->text().size());
    QList<int> positions;
    for (int i = 0; i < 10'000; ++i)
        positions.append(int(qint64(end - 10) * i / 10'000));
    m_overview->setMarks(u"passages"_s, Overview::Lane::Passages, marksAt(positions, Qt::red));
    QImage picture = m_overview->grab().toImage();
    for (int y = m_overview->rowOf(0) + 1; y < m_overview->rowOf(end - 10); ++y)
        QCOMPARE(picture.pixelColor(3, y), QColor(Qt::red));
    QCOMPARE(picture.pixelColor(9, m_overview->height() / 2), Theme::current().page); // the other lane
    QBENCHMARK_ONCE
    {
        m_overview->setMarks(u"passages"_s, Overview::Lane::Passages, marksAt(positions, Qt::green));
        picture = m_overview->grab().toImage();
    }
    QCOMPARE(picture.pixelColor(3, m_overview->height() / 2), QColor(Qt::green));
}

void ReaderOverviewTest::layersComeAndGo()
{
    const int middle = int(m_view->text().size()) / 2, row = m_overview->rowOf(middle);
    m_overview->setMarks(u"one"_s, Overview::Lane::Others, marksAt({middle}, Qt::red));
    m_overview->setMarks(u"two"_s, Overview::Lane::Others, marksAt({middle}, Qt::blue)); // lies over it
    QCOMPARE(m_overview->grab().toImage().pixelColor(9, row), QColor(Qt::blue));
    m_overview->setMarks(u"two"_s, Overview::Lane::Others, {});
    QCOMPARE(m_overview->grab().toImage().pixelColor(9, row), QColor(Qt::red));
    m_overview->setMarks(u"one"_s, Overview::Lane::Others, {});
    m_overview->setMarks(u"never"_s, Overview::Lane::Others, {});
    QCOMPARE(m_overview->grab().toImage().pixelColor(9, row), Theme::current().page);
}

void ReaderOverviewTest::shortAndEmpty()
{
    m_view->setArticle({{}, {}, QString(), {}, false});
    m_overview->setMarks(u"passages"_s, Overview::Lane::Passages, {{{0, 0}, Qt::red}, {{700, 900}, Qt::red}}); // beyond the text
    QVERIFY(!m_overview->grab().isNull());
    QTest::mouseClick(m_overview, Qt::LeftButton, {}, QPoint(3, 100));
    m_overview->resize(11, 1);
    QVERIFY(!m_overview->grab().isNull());
    m_overview->resize(11, 0);
    m_overview->setMarks(u"passages"_s, Overview::Lane::Passages, marksAt({0}, Qt::red));
}

QTEST_MAIN(ReaderOverviewTest)
#include "reader_overview.moc"
