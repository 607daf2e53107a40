// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/TimelineView.h"

#include "widgets/timeline/TimelineCard.h"

#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <ranges>
#include <utility>

namespace sidelight {

namespace {
constexpr int hoverPause = 180; // ms
constexpr int mostListed = 40;

// Behind the last marks, for the words that stand beside them.
// Behind the last mark, where all of time is in sight: enough for its words to be read, as far as marks keep most of the width.
double wordsRoom(double width, int labelRoom) { return std::min(width / 3, labelRoom * 1.75); }
} // namespace

TimelineView::TimelineView(const Library &library, TimelineModel *model, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_library(library)
    , m_model(model)
    , m_painter(library, *model, m_layout)
    , m_card(new TimelineCard(library, viewport()))
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(120, 80);
    setAccessibleName(tr("Timeline"));
    viewport()->setMouseTracking(true);
    m_hoverPause.setSingleShot(true);
    m_hoverPause.setInterval(hoverPause);
    connect(&m_hoverPause, &QTimer::timeout, this, [this] { showCard(hitAt(m_hovered)); });
    connect(model, &QAbstractItemModel::modelReset, this, &TimelineView::follow);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TimelineView::follow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TimelineView::follow);
    connect(model, &QAbstractItemModel::rowsMoved, this, &TimelineView::follow);
    connect(model, &QAbstractItemModel::dataChanged, this, &TimelineView::follow);
}

TimelineView::~TimelineView() = default;

// Arranging

void TimelineView::measure()
{
    const QFontMetrics small(Theme::chromeFont(ChromeText::Small)), normal(Theme::chromeFont(ChromeText::Normal));
    TimelineSizes sizes;
    sizes.mark = small.height() / 2 * 2;
    sizes.folded = sizes.mark + small.horizontalAdvance(QStringLiteral("999")) + sizes.mark / 4;
    sizes.row = sizes.mark + 4;
    sizes.labelRoom = small.averageCharWidth() * 16;
    const bool hasLongTitles =
        m_model->choice().lanes == TimelineLanes::Claims || m_model->choice().lanes == TimelineLanes::Articles;
    sizes.leastLane = std::max(sizes.row, normal.lineSpacing() * (hasLongTitles ? 2 : 1)) + 2 * sizes.padding;
    sizes.shiftLine = m_model->choice().claim.isValid() ? small.lineSpacing() : 0;
    m_axisHeight = 2 * small.height() + 8;
    if (sizes == m_sizes && m_fittedTo > 0)
        return;
    m_sizes = sizes;
    m_painter.setTheme(Theme::current(), sizes, devicePixelRatioF());
}

void TimelineView::follow()
{
    m_painter.forgetWords();
    stale();
}

// Many rows may change in a row.
void TimelineView::stale()
{
    m_card->hide();
    if (!m_isStale)
        QMetaObject::invokeMethod(this, &TimelineView::arrange, Qt::QueuedConnection);
    m_isStale = true;
    viewport()->update();
}

void TimelineView::arrange()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    measure();
    m_fittedTo = width();
    // With or without the scroll bar, which comes and goes with the height of the lanes.
    const double room = width() - frame().headings - verticalScrollBar()->sizeHint().width();
    if (const std::optional<DateSpan> all = m_model->extent())
        m_axis = m_looksAtAll ? TimeAxis::showing(*all, room, m_sizes.mark * 1.5, wordsRoom(room, m_sizes.labelRoom))
                              : m_axis.within(*all, room);
    m_layout.arrange(*m_model, m_axis.minutesPerPixel, m_sizes);
    placeBars();
    if (m_waitingScroll >= 0 && isVisible())
        verticalScrollBar()->setValue(std::exchange(m_waitingScroll, -1));
    viewport()->update();
}

int TimelineView::scrolled() const { return m_waitingScroll >= 0 ? m_waitingScroll : verticalScrollBar()->value(); }

void TimelineView::scrollTo(int height)
{
    m_waitingScroll = height;
    stale();
}

void TimelineView::placeBars()
{
    const int room = std::max(0, viewport()->height() - m_axisHeight);
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height() - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(m_sizes.row);
}

TimelineFrame TimelineView::frame() const
{
    const int em = fontMetrics().averageCharWidth();
    TimelineFrame frame{.axis = m_axis, .size = viewport()->size()};
    frame.headings = std::min({em * 32, std::max(em * 14, width() * 28 / 100), width() * 45 / 100});
    frame.axisHeight = m_axisHeight;
    frame.scroll = verticalScrollBar()->value();
    frame.mirrored = isRightToLeft();
    frame.focused = hasFocus();
    frame.current = m_current;
    return frame;
}

// Looking

void TimelineView::look(const TimeAxis &axis)
{
    m_looksAtAll = false;
    const bool isNearer = axis.minutesPerPixel != m_axis.minutesPerPixel;
    const std::optional<DateSpan> all = m_model->extent();
    m_axis = all ? axis.within(*all, frame().timeWidth()) : axis;
    m_card->hide();
    if (isNearer)
        stale();
    viewport()->update();
    Q_EMIT looked();
}

void TimelineView::lookAtAll()
{
    m_looksAtAll = true;
    stale();
    Q_EMIT looked();
}

// Lanes grow and shrink with the scale, and the one under the hand is to stay there.
void TimelineView::zoom(double factor, double forward)
{
    arrange();
    const int y = viewport()->mapFromGlobal(QCursor::pos()).y();
    const int kept = viewport()->rect().contains(0, y) ? y - m_axisHeight : 0;
    const int scroll = verticalScrollBar()->value(), lane = std::max(0, m_layout.laneAt(scroll + kept));
    const int into = m_layout.laneCount() > 0 ? scroll - m_layout.lane(lane).top : 0;
    look(m_axis.zoomed(factor, forward));
    arrange();
    if (lane < m_layout.laneCount())
        verticalScrollBar()->setValue(m_layout.lane(lane).top + into);
}

void TimelineView::zoom(double factor)
{
    const QRect current = rectOf(m_current);
    const bool isSeen = !current.isEmpty() && frame().timeArea().contains(current.center());
    zoom(factor, isSeen ? frame().forward(current.center().x()) : frame().timeWidth() / 2);
}

void TimelineView::pan(double pixels)
{
    arrange();
    look(m_axis.panned(pixels));
}

// Marks

TimelineView::Hit TimelineView::hitAt(QPointF place)
{
    arrange();
    const TimelineFrame now = frame();
    if (!now.timeArea().contains(place.toPoint()))
        return {};
    const int lane = m_layout.laneAt(int(place.y()) - now.axisHeight + now.scroll);
    if (lane < 0)
        return {};
    for (const TimelineItem &item : m_layout.lane(lane).items) {
        const Hit hit{lane, &item};
        if (rectOf(hit).contains(place.toPoint()))
            return hit;
    }
    return {};
}

TimelineView::Hit TimelineView::hitOf(const TimelineMarkId &mark)
{
    arrange();
    const QModelIndex index = m_model->find(mark);
    const TimelineItem *const item = index.isValid() ? m_layout.itemOf(index.parent().row(), index.row()) : nullptr;
    return item ? Hit{index.parent().row(), item} : Hit();
}

const TimelineMark &TimelineView::markOf(const Hit &hit) const { return m_model->lane(hit.lane).marks[size_t(hit.item->mark)]; }

// Of a span of time its whole bar can be hit.
QRect TimelineView::rectOf(const Hit &hit) const
{
    const TimelineFrame now = frame();
    const TimelineLaneLayout &lane = m_layout.lane(hit.lane);
    return (m_painter.shapeRect(now, lane, *hit.item) | m_painter.rowRect(now, lane, *hit.item)).toAlignedRect();
}

QRect TimelineView::rectOf(const TimelineMarkId &mark)
{
    const Hit hit = hitOf(mark);
    return hit.item ? m_painter.shapeRect(frame(), m_layout.lane(hit.lane), *hit.item).toAlignedRect() : QRect();
}

int TimelineView::countAt(const TimelineMarkId &mark)
{
    const Hit hit = hitOf(mark);
    return hit.item ? hit.item->count() : 0;
}

void TimelineView::setCurrent(const TimelineMarkId &mark)
{
    const QModelIndex index = m_model->find(mark);
    if (!index.isValid())
        return;
    const bool isNew = mark != m_current;
    m_current = mark;
    bringIntoSight();
    viewport()->update();
    setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    if (isNew)
        Q_EMIT currentChanged(mark);
}

void TimelineView::bringIntoSight()
{
    const QRect area = frame().timeArea(), shape = rectOf(m_current);
    const double forward = frame().forward(shape.center().x()), room = frame().timeWidth();
    if (forward < m_sizes.mark || forward > room - m_sizes.mark)
        pan(forward - room / 3);
    const int above = area.top() + m_sizes.padding - shape.top(), beneath = shape.bottom() - (area.bottom() - m_sizes.padding);
    if (above > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - above);
    else if (beneath > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + beneath);
}

// Marks at one place are parted by looking nearer; those of one moment never would be, so they are listed.
void TimelineView::openFolded(const Hit &hit)
{
    const std::vector<TimelineMark> &marks = m_model->lane(hit.lane).marks;
    const auto middle = [&](int mark) { return double(marks[size_t(mark)].span.first + marks[size_t(mark)].span.last) / 2; };
    const auto [least, most] = std::ranges::minmax(hit.item->folded, {}, middle);
    const double spread = middle(most) - middle(least), room = frame().timeWidth();
    take(hit.lane, hit.item->mark);
    const TimeAxis nearer{.first = middle(least) - spread * 0.3, .minutesPerPixel = spread * 1.6 / room};
    const std::optional<DateSpan> all = m_model->extent();
    if (spread <= 0 || nearer.within(*all, room).minutesPerPixel > m_axis.minutesPerPixel * 0.9)
        return listFolded(hitOf(m_current));
    look(nearer);
    bringIntoSight();
}

void TimelineView::listFolded(const Hit &hit)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<TimelineMark> &marks = m_model->lane(hit.lane).marks;
    const std::vector<int> &folded = hit.item->folded;
    const int width = fontMetrics().averageCharWidth() * 90;
    for (const int mark : folded | std::views::take(mostListed)) {
        const TimelineMark &one = marks[size_t(mark)];
        QString line = fontMetrics().elidedText(lineText(m_library, one), Qt::ElideRight, width);
        QAction *const action = menu->addAction(line.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, id = TimelineMarkId{one.record, one.date}] {
            setCurrent(id);
            setFocus(Qt::OtherFocusReason);
        });
    }
    if (const int more = int(folded.size()) - mostListed; more > 0)
        menu->addAction(tr("and %n more, which the arrow keys reach", nullptr, more))->setEnabled(false);
    const QRect shape = rectOf(m_current);
    menu->popup(viewport()->mapToGlobal(isRightToLeft() ? shape.bottomRight() : shape.bottomLeft()));
}

void TimelineView::showCard(const Hit &hit)
{
    if (!hit.item || m_isDragging)
        return m_card->hide();
    const TimelineMark &mark = markOf(hit);
    const QRect beside = m_painter.shapeRect(frame(), m_layout.lane(hit.lane), *hit.item).toAlignedRect();
    const bool holdsCurrent = hitOf(m_current).item == hit.item && hasFocus();
    if (hit.item->count() == 1)
        return m_card->showMark(mark, beside);
    if (holdsCurrent)
        return m_card->showMark(*m_model->markAt(m_model->find(m_current)), beside);
    const TimelineMark &last = m_model->lane(hit.lane).marks[size_t(hit.item->folded.back())];
    m_card->showFolded(hit.item->count(), cellText(m_library, mark, TimelineColumn::When),
                       cellText(m_library, last, TimelineColumn::When), beside);
}

// What is seen

void TimelineView::paintEvent(QPaintEvent *)
{
    arrange();
    QPainter painter(viewport());
    if (m_model->laneCount() == 0)
        return paintEmpty(painter);
    m_painter.paint(painter, frame());
}

void TimelineView::paintEmpty(QPainter &painter) const
{
    const Theme theme = Theme::current();
    painter.fillRect(viewport()->rect(), theme.page);
    painter.setPen(theme.muted);
    const QString text = m_model->choice().isFiltering()
                             ? tr("Nothing that has a date is like that.")
                             : tr("Nothing has a date yet.\nGive articles the day of their publication, and statements the "
                                  "days when something happened and was said.");
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), int(Qt::AlignCenter) | Qt::TextWordWrap, text);
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    if (width() != m_fittedTo)
        stale();
    else if (!m_isStale)
        placeBars();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        m_fittedTo = 0;
        stale();
        break;
    default:
        break;
    }
}

void TimelineView::scrollContentsBy(int, int)
{
    m_card->hide();
    viewport()->update();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showHeadingTip(*static_cast<QHelpEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_hoverPause.stop();
        m_card->hide();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::showHeadingTip(const QHelpEvent &event)
{
    arrange();
    const TimelineFrame now = frame();
    const int lane = m_layout.laneAt(event.pos().y() - now.axisHeight + now.scroll);
    if (!now.headingArea().contains(event.pos()) || lane < 0)
        return QToolTip::hideText();
    const QString shift = TimelinePainter::shiftText(m_layout.lane(lane).shift, now.mirrored);
    QToolTip::showText(event.globalPos(),
                       QStringLiteral("<p>%1</p><p>%2</p>").arg(m_model->lane(lane).title.toHtmlEscaped(), shift.toHtmlEscaped()),
                       viewport());
}

} // namespace sidelight
