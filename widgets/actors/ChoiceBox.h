// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QPainter>
#include <QWheelEvent>

namespace sidelight {

// A combo box that the wheel does not change while one scrolls past it. Its items bear a value each; chosen() comes only
// from a person.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr)
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
    void show(const QVariant &value) { setCurrentIndex(std::max(0, findData(value))); }

Q_SIGNALS:
    void chosen(const QVariant &value);

protected:
    // The style sheet takes the style's own arrow away.
    void paintEvent(QPaintEvent *event) override
    {
        QComboBox::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tip(isRightToLeft() ? 11 : width() - 11, height() / 2.0 + 2);
        painter.drawPolyline(QPolygonF({tip + QPointF(-3.5, -3.5), tip, tip + QPointF(3.5, -3.5)}));
    }

    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace sidelight
