// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/Minimap.h"

#include "widgets/board/BoardView.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace sidelight {

namespace {

constexpr QSize usualSize(208, 148);
constexpr int cornerMargin = 12; // to the view's corner
constexpr qreal boardRoom = 6;   // around the board

} // namespace

Minimap::Minimap(Project *project, BoardView *view)
    : QWidget(view)
    , m_project(project)
    , m_view(view)
{
    setAccessibleName(tr("Map of the board"));
    setToolTip(tr("Drag to move the view"));
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::PointingHandCursor);
    view->installEventFilter(this);
    connect(view, &BoardView::looked, this, qOverload<>(&QWidget::update));
    connect(view->board(), &BoardScene::contentChanged, this, &Minimap::forgetPicture);
    hide();
}

void Minimap::forgetPicture()
{
    m_picture = {};
    update();
}

void Minimap::place()
{
    const QSize size = usualSize.scaled(usualSize.boundedTo(m_view->size() / 3), Qt::KeepAspectRatio);
    const QRect room = m_view->rect().adjusted(cornerMargin, cornerMargin, -cornerMargin, -cornerMargin);
    // The view itself is never mirrored.
    setGeometry(QStyle::alignedRect(m_view->parentWidget()->layoutDirection(), Qt::AlignTrailing | Qt::AlignBottom, size, room));
    forgetPicture();
}

QTransform Minimap::toMap() const
{
    const QRectF inner = QRectF(rect()).adjusted(boardRoom, boardRoom, -boardRoom, -boardRoom);
    const qreal scale = m_bounds.isEmpty() ? 0.1 : std::min(inner.width() / m_bounds.width(), inner.height() / m_bounds.height());
    return QTransform::fromTranslate(-m_bounds.center().x(), -m_bounds.center().y()) * QTransform::fromScale(scale, scale) *
           QTransform::fromTranslate(inner.center().x(), inner.center().y());
}

QPointF Minimap::boardPoint(QPointF point) const { return toMap().inverted().map(point); }

void Minimap::paintEvent(QPaintEvent *)
{
    const BoardStyle &style = m_view->board()->painter().style();
    if (m_picture.isNull()) {
        const BoardThumbnail board = BoardThumbnail::of(m_project->library(), m_view->board()->board());
        m_bounds = board.bounds();
        m_picture = QPixmap(size() * devicePixelRatio());
        m_picture.setDevicePixelRatio(devicePixelRatio());
        m_picture.fill(style.ground);
        QPainter painter(&m_picture);
        const QTransform transform = toMap();
        painter.setTransform(transform);
        board.paint(painter, 1 / transform.m11(), style);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    const QRectF seen = toMap().mapRect(m_view->mapToScene(m_view->viewport()->rect()).boundingRect());
    painter.setPen(QPen(style.accent, 1.5));
    painter.drawRect(seen.intersected(QRectF(rect()).adjusted(1, 1, -2, -2)));
    painter.setPen(QPen(hasFocus() ? style.accent : style.edge, 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_view->look(boardPoint(event->position()), m_view->zoom());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        m_view->look(boardPoint(event->position()), m_view->zoom());
}

void Minimap::keyPressEvent(QKeyEvent *event)
{
    const QSizeF step = QSizeF(m_view->viewport()->size()) / (4 * m_view->zoom());
    QPointF by;
    switch (event->key()) {
    case Qt::Key_Left:
        by = {-step.width(), 0};
        break;
    case Qt::Key_Right:
        by = {step.width(), 0};
        break;
    case Qt::Key_Up:
        by = {0, -step.height()};
        break;
    case Qt::Key_Down:
        by = {0, step.height()};
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_view->zoomBy(1.25);
    case Qt::Key_Minus:
        return m_view->zoomBy(0.8);
    case Qt::Key_Escape:
        return m_view->setFocus(Qt::OtherFocusReason);
    default:
        return event->ignore();
    }
    m_view->look(m_view->centre() + by, m_view->zoom());
}

void Minimap::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    place();
}

bool Minimap::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_view && event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &Minimap::forgetPicture, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace sidelight
