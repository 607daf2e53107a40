// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace sidelight {

// A combo box that the wheel does not change while one scrolls past it. Its items bear a value each; chosen() comes only
// from a person.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr) : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(4);
        connect(this, &QComboBox::activated, this, [this](int row) { Q_EMIT chosen(itemData(row)); });
    }
    void show(const QVariant &value) { setCurrentIndex(std::max(0, findData(value))); }

Q_SIGNALS:
    void chosen(const QVariant &value);

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace sidelight
