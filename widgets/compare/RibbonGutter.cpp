// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/RibbonGutter.h"

#include "models/board/LinkLook.h"
#include "widgets/compare/RibbonLook.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSplitter>
#include <QToolTip>
#include <numeric>

namespace sidelight {

namespace {

constexpr int beyond = 60;     // how far a ribbon goes on past the view's edge
constexpr int leastBand = 4;   // of a ribbon's end, in pixels
constexpr int handleReach = 4; // on either side of the splitter's handle

} // namespace

RibbonGutter::RibbonGutter(ArticleView *left, ArticleView *right, Name name, QWidget *parent)
    : QWidget(parent)
    , m_left(left)
    , m_right(right)
    , m_name(std::move(name))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("ribbons"));
    setAccessibleName(tr("Ribbons between two articles"));
    for (ArticleView *view : {left, right})
        connect(view, &ArticleView::scrolled, this, qOverload<>(&QWidget::update));
}

void RibbonGutter::setRibbons(const QList<Ribbon> &ribbons)
{
    const Ribbon kept = m_ribbons.value(m_current);
    m_ribbons = ribbons;
    m_current = int(kept.left.isEmpty() ? -1 : m_ribbons.indexOf(kept));
    m_hovered = -1;
    QList<TextRange> lefts, rights;
    m_byRight.resize(ribbons.size());
    std::iota(m_byRight.begin(), m_byRight.end(), 0);
    std::ranges::sort(m_byRight, {}, [&](int i) { return ribbons[i].right.start; });
    for (int i = 0; i < ribbons.size(); ++i) {
        lefts.append(ribbons[i].left);
        rights.append(ribbons[m_byRight[i]].right);
    }
    m_leftIndex.assign(lefts);
    m_rightIndex.assign(rights);
    update();
}

void RibbonGutter::setCurrent(int index)
{
    m_current = index >= 0 && index < m_ribbons.size() ? index : -1;
    update();
    if (m_current < 0)
        return;
    const QString words = m_name(m_ribbons[m_current]);
    setAccessibleDescription(words);
    if (QAccessible::isActive()) {
        QAccessibleAnnouncementEvent event(this, words);
        QAccessible::updateAccessibility(&event);
    }
}

QList<int> RibbonGutter::visible() const
{
    if (!m_left || !m_right)
        return {};
    QList<int> seen = m_leftIndex.touching(m_left->visibleRange());
    for (const int i : m_rightIndex.touching(m_right->visibleRange()))
        seen.append(m_byRight[i]);
    std::ranges::sort(seen);
    seen.erase(std::ranges::unique(seen).begin(), seen.end());
    return seen;
}

RibbonGutter::Ends RibbonGutter::endsOf(const Ribbon &ribbon)
{
    const auto band = [this](ArticleView *view, TextRange range) {
        const int shift = view->viewport()->mapTo(window(), QPoint()).y() - mapTo(window(), QPoint()).y();
        ArticleView::Band at = view->bandOf(range);
        at = {qBound(-beyond, at.top + shift, height() + beyond - leastBand),
              qBound(-beyond, at.bottom + shift, height() + beyond)};
        at.bottom = qMax(at.bottom, at.top + leastBand);
        return at;
    };
    return {band(m_left, ribbon.left), band(m_right, ribbon.right)};
}

QPainterPath RibbonGutter::bandOf(const Ends &ends) const
{
    const qreal right = width(), middle = right / 2;
    QPainterPath path(QPointF(0, ends.left.top));
    path.cubicTo(middle, ends.left.top, middle, ends.right.top, right, ends.right.top);
    path.lineTo(right, ends.right.bottom);
    path.cubicTo(middle, ends.right.bottom, middle, ends.left.bottom, 0, ends.left.bottom);
    path.closeSubpath();
    return path;
}

QPainterPath RibbonGutter::middleOf(const Ends &ends) const
{
    const qreal from = (ends.left.top + ends.left.bottom) / 2.0, to = (ends.right.top + ends.right.bottom) / 2.0;
    QPainterPath path(QPointF(5, from));
    path.cubicTo(width() / 2.0, from, width() / 2.0, to, width() - 5, to);
    return path;
}

QPoint RibbonGutter::handleOf(int index)
{
    const Ends ends = endsOf(m_ribbons[index]);
    return middleOf(ends).pointAtPercent(0.25).toPoint();
}

void RibbonGutter::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.page);
    painter.fillRect(QRect(width() / 2, 0, 1, height()), theme.hairline); // the handle beneath
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<int> seen = visible();
    const int front = m_hovered >= 0 ? m_hovered : m_current;
    for (const int index : seen)
        if (index != front)
            paintRibbon(painter, index);
    if (seen.contains(front))
        paintRibbon(painter, front);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void RibbonGutter::paintRibbon(QPainter &painter, int index)
{
    const Ribbon &ribbon = m_ribbons[index];
    const Theme theme = Theme::current();
    const Ends ends = endsOf(ribbon);
    const bool strong = index == m_current || index == m_hovered;
    const QColor ink = inkOf(theme, ribbon);
    QColor fill = ink;
    const bool dark = theme.scheme == Theme::Scheme::Dark;
    fill.setAlphaF(strong ? 0.4F : dark ? 0.26F : 0.16F);
    const QPainterPath band = bandOf(ends);
    if (ribbon.kind == Ribbon::Kind::Link) {
        fill.setAlphaF(strong ? 0.16F : 0.05F);
        painter.fillPath(band, fill);
        LinkContent content;
        content.kind = ribbon.link;
        const LinkLook look = LinkLook::of(content);
        QPen pen(ink, strong ? 2.2 : look.width, Qt::SolidLine, Qt::FlatCap);
        if (!look.dashes.isEmpty())
            pen.setDashPattern(look.dashes);
        const QPainterPath line = middleOf(ends);
        painter.strokePath(line, pen);
        const QPointF leftTip = line.pointAtPercent(0), rightTip = line.pointAtPercent(1);
        paintEnd(painter, ribbon.pointsLeft ? look.toEnd : look.fromEnd, leftTip, QPointF(-1, 0), ink, theme.page);
        paintEnd(painter, ribbon.pointsLeft ? look.fromEnd : look.toEnd, rightTip, QPointF(1, 0), ink, theme.page);
    } else {
        if (ribbon.kind == Ribbon::Kind::Actor)
            fill.setAlphaF(strong ? 0.2F : 0.05F);
        painter.fillPath(band, fill);
        if (ribbon.kind != Ribbon::Kind::Words || ribbon.hasMoved || strong)
            painter.strokePath(band, edgeOf(ribbon, ink, strong));
        paintSign(painter, theme, ribbon, middleOf(ends).pointAtPercent(0.25));
    }
    painter.fillRect(QRectF(0, ends.left.top, 3, ends.left.bottom - ends.left.top), ink);
    painter.fillRect(QRectF(width() - 3, ends.right.top, 3, ends.right.bottom - ends.right.top), ink);
}

int RibbonGutter::ribbonAt(QPoint at)
{
    const QList<int> seen = visible();
    int found = -1;
    qreal least = 0;
    for (const int index : seen) {
        const Ends ends = endsOf(m_ribbons[index]);
        const QRectF near(at - QPointF(2, 3), QSizeF(4, 6));
        if (!bandOf(ends).intersects(near))
            continue;
        // Of several, the one whose ends are smallest: a large one is easily hit elsewhere.
        const qreal size = ends.left.bottom - ends.left.top + ends.right.bottom - ends.right.top;
        if (found < 0 || size < least) {
            found = index;
            least = size;
        }
    }
    return found;
}

bool RibbonGutter::isOverHandle(QPoint at) const { return qAbs(at.x() - width() / 2) <= handleReach; }

// The splitter's handle lies beneath; the mouse is ours while it is pressed here.
bool RibbonGutter::passToHandle(QMouseEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && isOverHandle(event->pos())) {
        for (QWidget *at = m_left; at && at != parentWidget(); at = at->parentWidget()) {
            auto *const splitter = qobject_cast<QSplitter *>(at->parentWidget());
            if (!splitter || splitter->orientation() != Qt::Horizontal)
                continue;
            for (int i = 1; i < splitter->count(); ++i) {
                QWidget *const handle = splitter->handle(i);
                const int x = handle->mapFrom(window(), mapTo(window(), QPoint(width() / 2, 0))).x();
                if (qAbs(x - handle->width() / 2) <= 2 * handleReach)
                    m_dragged = handle;
            }
            break;
        }
    }
    if (!m_dragged)
        return false;
    const QPointF at = m_dragged->mapFromGlobal(event->globalPosition());
    QMouseEvent passed(event->type(), at, event->globalPosition(), event->button(), event->buttons(), event->modifiers());
    QCoreApplication::sendEvent(m_dragged, &passed);
    if (event->type() == QEvent::MouseButtonRelease)
        m_dragged = nullptr;
    return true;
}

void RibbonGutter::setHovered(int index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    update();
}

bool RibbonGutter::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        const int index = ribbonAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : m_name(m_ribbons[index]).toHtmlEscaped(), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::PaletteChange)
        update();
    return QWidget::event(event);
}

void RibbonGutter::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int index = ribbonAt(event->pos());
    if (index < 0 && passToHandle(event))
        return;
    if (index < 0)
        return;
    setCurrent(index);
    Q_EMIT chosen(index);
}

void RibbonGutter::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged && passToHandle(event))
        return;
    const int index = ribbonAt(event->pos());
    setHovered(index);
    setCursor(index >= 0 ? Qt::PointingHandCursor : isOverHandle(event->pos()) ? Qt::SplitHCursor : Qt::ArrowCursor);
}

void RibbonGutter::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragged)
        passToHandle(event);
}

void RibbonGutter::leaveEvent(QEvent *) { setHovered(-1); }

void RibbonGutter::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_ribbons.size()) - 1;
    const auto walk = [this](int index) {
        setCurrent(index);
        if (m_current >= 0)
            Q_EMIT walked(m_current);
    };
    switch (event->key()) {
    case Qt::Key_Down:
        return walk(qMin(m_current + 1, last));
    case Qt::Key_Up:
        return walk(qMax(m_current - 1, 0));
    case Qt::Key_Home:
        return walk(0);
    case Qt::Key_End:
        return walk(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT chosen(m_current);
        return;
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RibbonGutter::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const int index = byMouse ? ribbonAt(event->pos()) : m_current;
    if (index < 0)
        return;
    setCurrent(index);
    Q_EMIT menuWanted(index, byMouse ? event->globalPos() : mapToGlobal(handleOf(index)));
}

// The wheel turns the text that it stands nearer to.
void RibbonGutter::wheelEvent(QWheelEvent *event)
{
    ArticleView *const view = event->position().x() < width() / 2.0 ? m_left : m_right;
    if (view)
        QCoreApplication::sendEvent(view->viewport(), event);
}

} // namespace sidelight
