// SPDX-License-Identifier: GPL-3.0-or-later
// A board from afar: each pixel is that of the card or link that lies there, whatever the view shows of it.
#include "models/board/FarPainter.h"

#include <QTest>

using namespace sidelight;

class FarPainterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cardsHaveAnEdgeAndAFill()
    {
        FarPainter far(m_look, QTransform::fromScale(0.08, 0.08), {0, 0, 100, 100}, 1);
        far.paintCard(card({250, 250, 500, 250}), {});
        QCOMPARE(inkAt(far, {20, 20}), m_look.style().edge.rgb());
        QCOMPARE(inkAt(far, {21, 21}), m_look.style().note.rgb());
        QCOMPARE(inkAt(far, {60, 40}), m_look.style().edge.rgb());
        QCOMPARE(inkAt(far, {61, 41}), m_look.style().ground.rgb());
        QCOMPARE(inkAt(far, {19, 20}), m_look.style().ground.rgb());
    }

    // A part of the view is the same as that part of the whole.
    void aStripIsAPartOfTheWhole()
    {
        const QTransform toView = QTransform::fromScale(0.13, 0.13) * QTransform::fromTranslate(-31, 17);
        const QRect all(0, 0, 300, 200), strip(120, 40, 57, 160);
        FarPainter whole(m_look, toView, all, 1), part(m_look, toView, strip, 1);
        for (FarPainter *far : {&whole, &part})
            paintMany(*far);
        QCOMPARE(part.image(), whole.image().copy(strip));
        QVERIFY(whole.image() != FarPainter(m_look, toView, all, 1).image());
    }

    void linesReachFromEndToEnd_data()
    {
        QTest::addColumn<QPointF>("from");
        QTest::addColumn<QPointF>("to");
        QTest::addColumn<QPoint>("on");
        QTest::newRow("across") << QPointF(0, 50) << QPointF(99, 50) << QPoint(50, 50);
        QTest::newRow("down") << QPointF(50, 0) << QPointF(50, 99) << QPoint(50, 50);
        QTest::newRow("aslant") << QPointF(0, 0) << QPointF(99, 99) << QPoint(42, 42);
        QTest::newRow("backwards") << QPointF(99, 10) << QPointF(0, 10) << QPoint(3, 10);
        QTest::newRow("steep") << QPointF(40, 99) << QPointF(60, 0) << QPoint(60, 0);
        QTest::newRow("flat") << QPointF(0, 60) << QPointF(99, 40) << QPoint(99, 40);
        QTest::newRow("from far out") << QPointF(-1e6, -1e6) << QPointF(1e6, 1e6) << QPoint(70, 70);
        QTest::newRow("beyond what an int holds") << QPointF(-1e12, 30) << QPointF(1e12, 30) << QPoint(70, 30);
        QTest::newRow("a point") << QPointF(12, 13) << QPointF(12, 13) << QPoint(12, 13);
    }
    void linesReachFromEndToEnd()
    {
        QFETCH(QPointF, from);
        QFETCH(QPointF, to);
        QFETCH(QPoint, on);
        FarPainter far(m_look, {}, {0, 0, 100, 100}, 1);
        LinkRoute route;
        route.from = from;
        route.to = to;
        const LinkContent link;
        far.paintLink(link, route, {});
        QCOMPARE(inkAt(far, on), m_look.inkOf(link).rgb());
        int inked = 0;
        for (int y = 0; y < 100; ++y)
            for (int x = 0; x < 100; ++x)
                inked += inkAt(far, {x, y}) != m_look.style().ground.rgb();
        QVERIFY(inked <= 100);
        QVERIFY(from == to ? inked == 1 : inked == 100);
    }

    // What a filter leaves aside steps back from afar as well.
    void whatIsDimmedStepsBack()
    {
        FarPainter far(m_look, {}, {0, 0, 100, 100}, 1), dimmed(m_look, {}, {0, 0, 100, 100}, 1);
        CardContent content = card({10, 10, 50, 50});
        content.colour = 3;
        far.paintCard(content, {});
        dimmed.paintCard(content, {.opacity = 0.2});
        const QColor ground = m_look.style().ground, plain(inkAt(far, {10, 10})), faint(inkAt(dimmed, {10, 10}));
        const auto apart = [](const QColor &a, const QColor &b) {
            return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
        };
        QVERIFY(faint != plain);
        QVERIFY(apart(faint, ground) * 3 < apart(plain, ground));
        dimmed.paintCard(content, {.isSelected = true, .opacity = 0.2});
        QCOMPARE(inkAt(dimmed, {9, 9}), m_look.style().accent.rgb());
    }

    void twiceThePixelsShowTheSame()
    {
        FarPainter far(m_look, QTransform::fromScale(0.04, 0.04), {0, 0, 60, 60}, 2);
        far.paintCard(card({250, 250, 750, 750}), {});
        QCOMPARE(far.image().size(), QSize(120, 120));
        QCOMPARE(far.image().devicePixelRatio(), 2.0);
        QCOMPARE(inkAt(far, {20, 20}), m_look.style().edge.rgb());
        QCOMPARE(inkAt(far, {21, 21}), m_look.style().edge.rgb());
        QCOMPARE(inkAt(far, {22, 22}), m_look.style().note.rgb());
        QCOMPARE(inkAt(far, {80, 80}), m_look.style().edge.rgb());
    }

private:
    static CardContent card(const QRectF &rect)
    {
        CardContent content;
        content.rect = rect;
        return content;
    }
    static QRgb inkAt(const FarPainter &far, QPoint at) { return far.image().pixel(at); }

    static void paintMany(FarPainter &far)
    {
        for (int i = 0; i < 60; ++i) {
            CardContent content = card(QRectF(i % 8 * 310, i / 8 * 190, 260, 150));
            content.colour = i % 7;
            content.kind = i % 9 == 0 ? CardKind::Group : i % 5 == 0 ? CardKind::Image : CardKind::Note;
            far.paintCard(content, {i % 11 == 0, i % 3 ? 1.0 : 0.25});
            LinkRoute route;
            route.from = content.rect.center();
            route.bends = {route.from + QPointF(70, 310)};
            route.to = route.from + QPointF(900, 411);
            far.paintLink({}, route, {});
        }
    }

    BoardPainter m_look{BoardStyle::forPrint()};
};

QTEST_MAIN(FarPainterTest)
#include "FarPainterTest.moc"
