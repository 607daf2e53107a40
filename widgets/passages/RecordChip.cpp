// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/passages/RecordChip.h"

#include "models/lists/DisplayText.h"
#include "widgets/common/Theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace sidelight {

namespace {
constexpr int iconWidth = 16, crossWidth = 20, padding = 6;
}

RecordChip::RecordChip(const QIcon &icon, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_cross(new QToolButton(this))
{
    m_cross->setText(QStringLiteral("×"));
    m_cross->setStyleSheet(QStringLiteral("padding: 0;"));
    m_cross->setToolTip(tr("Take off"));
    connect(m_cross, &QToolButton::clicked, this, &RecordChip::removeWished);
    show(icon, text);
}

void RecordChip::show(const QIcon &icon, const QString &text)
{
    m_icon = icon;
    m_text = displayText(text);
    m_cross->setAccessibleName(tr("Take off %1").arg(plainText(text)));
    setToolTip(m_text);
    updateGeometry();
    update();
}

QSize RecordChip::sizeHint() const
{
    const int icon = m_icon.isNull() ? 0 : iconWidth + 2;
    return {fontMetrics().horizontalAdvance(m_text) + icon + crossWidth + 2 * padding, fontMetrics().height() + 8};
}

QSize RecordChip::minimumSizeHint() const { return {std::min(sizeHint().width(), 96), sizeHint().height()}; }

void RecordChip::resizeEvent(QResizeEvent *)
{
    m_cross->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - crossWidth - 2, 2, crossWidth, height() - 4)));
}

void RecordChip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.hairline);
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const int icon = m_icon.isNull() ? 0 : iconWidth + 2;
    if (icon > 0)
        m_icon.paint(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(padding - 2, 0, iconWidth, height())));
    const QRect words = QRect(padding + icon, 0, width() - padding * 2 - icon - crossWidth + padding, height());
    painter.setPen(theme.text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, words.width()));
}

void RecordChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

} // namespace sidelight
