// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/ChoiceBox.h"

#include <QPainter>
#include <QWheelEvent>
#include <algorithm>

namespace sidelight {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(1);
    setStyleSheet(QStringLiteral(
        "QComboBox { background: palette(base); border: 1px solid palette(mid); border-radius: 4px; padding: 4px 6px; }"
        "QComboBox:focus { border-color: palette(link); }"
        "QComboBox::drop-down { border: none; width: 18px; }"));
    connect(this, &QComboBox::activated, this, [this](int row) { Q_EMIT chosen(itemData(row)); });
}

QSize ChoiceBox::sizeHint() const
{
    constexpr int mostLetters = 40;
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(row)));
    const QSize least = minimumSizeHint();
    const int bare = least.width() - minimumContentsLength() * fontMetrics().horizontalAdvance(u'X');
    const int most = fontMetrics().averageCharWidth() * mostLetters;
    return {std::max(least.width(), bare + std::min(widest, most)), least.height()};
}

// The style sheet takes the style's own arrow away.
void ChoiceBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip(isRightToLeft() ? 11 : width() - 11, height() / 2.0 + 2);
    painter.drawPolyline(QPolygonF({tip + QPointF(-3.5, -3.5), tip, tip + QPointF(3.5, -3.5)}));
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace sidelight
