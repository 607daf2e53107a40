// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/LinkTypePicker.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

namespace sidelight {

namespace {

constexpr QSize sampleSize(56, 16);

QIcon sampleOf(LinkKind kind, const BoardPainter &painter, qreal ratio)
{
    QPixmap pixmap(sampleSize * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    LinkContent link;
    link.kind = kind;
    LinkRoute route;
    route.from = QPointF(2, 8);
    route.to = QPointF(54, 8);
    route.leaving = route.arriving = QPointF(1, 0);
    route.path.moveTo(route.from);
    route.path.lineTo(route.to);
    QPainter p(&pixmap);
    painter.paintLink(p, link, route, painter.style().text);
    return pixmap;
}

} // namespace

LinkTypePicker::LinkTypePicker(const QList<LinkKind> &kinds, const BoardPainter &painter, QWidget *parent)
    : QListWidget(parent)
{
    setWindowFlags(Qt::Popup);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("linkTypePicker"));
    setAccessibleName(tr("Type of the link"));
    setFrameShape(QFrame::StyledPanel);
    setIconSize(sampleSize);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const LinkKind kind : kinds) {
        auto *item = new QListWidgetItem(sampleOf(kind, painter, devicePixelRatioF()), nameOf(kind), this);
        item->setData(Qt::UserRole, int(kind));
        item->setSizeHint(QSize(0, fontMetrics().height() + 12));
    }
    setCurrentRow(0);
    connect(this, &QListWidget::itemClicked, this, &LinkTypePicker::choose);
    connect(this, &QListWidget::itemEntered, this, [this](QListWidgetItem *item) { setCurrentItem(item); });
}

void LinkTypePicker::openAt(QPoint globalPosition)
{
    const int height = count() * sizeHintForRow(0) + 2 * frameWidth();
    int words = 0;
    for (int row = 0; row < count(); ++row)
        words = std::max(words, fontMetrics().horizontalAdvance(item(row)->text()));
    const int width = sampleSize.width() + words + 2 * frameWidth() + 40;
    resize(width, height);
    QPoint at = globalPosition;
    if (const QScreen *where = screen()) {
        const QRect room = where->availableGeometry().adjusted(0, 0, -width, -height);
        at = {std::clamp(at.x(), room.left(), std::max(room.left(), room.right())),
              std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom()))};
    }
    move(at);
    show();
    setFocus();
}

void LinkTypePicker::choose(QListWidgetItem *item)
{
    if (!item)
        return;
    const auto kind = LinkKind(item->data(Qt::UserRole).toInt());
    Q_EMIT chosen(kind);
    close();
}

void LinkTypePicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentItem());
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QListWidget::keyPressEvent(event);
}

void LinkTypePicker::hideEvent(QHideEvent *event)
{
    QListWidget::hideEvent(event);
    Q_EMIT closed();
}

} // namespace sidelight
