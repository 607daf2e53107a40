// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/Overview.h"

#include "widgets/reader/ArticleView.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace sidelight {

namespace {
constexpr int laneWidth = 5, trackGap = 1, edge = 1;
constexpr int leastMark = 2; // rows
constexpr int grabReach = 3; // rows beside a mark that still hit it
constexpr int settleTime = 120;
} // namespace

Overview::Overview(ArticleView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setFixedWidth(sizeHint().width());
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Overview of passages and found words"));
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &Overview::renew);
    connect(view, &ArticleView::scrolled, this, [this] {
        if (m_view->contentHeight() != m_heightThen && !m_settle.isActive())
            m_settle.start();
        update();
    });
}

QSize Overview::sizeHint() const { return {2 * laneWidth + trackGap + 2 * edge, 60}; }

void Overview::setMarks(const QString &name, Lane lane, const QList<OverviewMark> &sorted)
{
    const auto known = std::ranges::find(m_layers, name, &Layer::name);
    if (sorted.isEmpty() && known == m_layers.end())
        return;
    if (sorted.isEmpty())
        m_layers.erase(known);
    else if (known != m_layers.end())
        *known = {name, lane, sorted};
    else
        m_layers.append({name, lane, sorted});
    renew();
}

void Overview::renew()
{
    m_picture = {};
    update();
}

int Overview::rowOf(int position) const
{
    return qBound(0, int(m_view->depthOf(position) * height()), qMax(0, height() - leastMark));
}

QRect Overview::rectOf(Lane lane) const
{
    // Passages stand on the side of the text.
    const bool first = (lane == Lane::Passages) != isRightToLeft();
    return {first ? edge : edge + laneWidth + trackGap, 0, laneWidth, height()};
}

// One colour a row: what ten thousand marks leave of a strip of some hundred pixels.
void Overview::paintLane(QPainter &painter, Lane lane) const
{
    QList<QRgb> rows(height(), 0);
    for (const Layer &layer : m_layers) {
        if (layer.lane != lane)
            continue;
        for (const OverviewMark &mark : layer.marks) {
            const int top = rowOf(mark.range.start);
            const int bottom = mark.range.length() > 200 ? rowOf(mark.range.end) : top;
            const qsizetype end = qMin(rows.size(), qsizetype(qMax(bottom + 1, top + leastMark)));
            std::fill(rows.begin() + top, rows.begin() + end, mark.colour.rgb());
        }
    }
    const QRect rect = rectOf(lane);
    for (int y = 0, next = 0; y < rows.size(); y = next) {
        for (next = y; next < rows.size() && rows[next] == rows[y];)
            ++next;
        if (rows[y] != 0)
            painter.fillRect(rect.x(), y, rect.width(), next - y, QColor(rows[y]));
    }
}

void Overview::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    if (m_picture.isNull()) {
        m_heightThen = m_view->contentHeight();
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        paintLane(painter, Lane::Passages);
        paintLane(painter, Lane::Others);
    }
    QPainter painter(this);
    painter.fillRect(rect(), theme.page);
    const QScrollBar *bar = m_view->verticalScrollBar();
    if (bar->maximum() > 0) {
        const qreal all = bar->maximum() + bar->pageStep();
        const QRectF seen(0, bar->value() / all * height(), width(), qMax(4.0, bar->pageStep() / all * height()));
        painter.fillRect(seen, theme.hover);
    }
    painter.drawPixmap(0, 0, m_picture);
}

void Overview::resizeEvent(QResizeEvent *) { renew(); }

void Overview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        renew();
    QWidget::changeEvent(event);
}

const OverviewMark *Overview::markAt(QPoint point) const
{
    const OverviewMark *nearest = nullptr;
    int least = grabReach + leastMark;
    for (const Layer &layer : m_layers) {
        if (!rectOf(layer.lane).adjusted(-edge, 0, edge, 0).contains(point))
            continue;
        for (const OverviewMark &mark : layer.marks) {
            const int distance = qAbs(rowOf(mark.range.start) + leastMark / 2 - point.y());
            if (distance < least) {
                least = distance;
                nearest = &mark;
            }
        }
    }
    return nearest;
}

void Overview::scrollTo(int y)
{
    QScrollBar *bar = m_view->verticalScrollBar();
    const qreal all = bar->maximum() + bar->pageStep();
    bar->setValue(int(qreal(y) / qMax(1, height()) * all) - bar->pageStep() / 2);
}

void Overview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const QPoint at = event->position().toPoint();
    if (const OverviewMark *mark = markAt(at))
        Q_EMIT jumpWanted(mark->range);
    else
        scrollTo(at.y());
}

void Overview::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->buttons() & Qt::LeftButton)
        scrollTo(at.y());
    else
        setCursor(markAt(at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Overview::wheelEvent(QWheelEvent *event) { QCoreApplication::sendEvent(m_view->verticalScrollBar(), event); }

} // namespace sidelight
