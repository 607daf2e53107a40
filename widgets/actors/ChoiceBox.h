// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace sidelight {

// A combo box that the wheel does not change while one scrolls past it. Its items bear a value each; chosen() comes only
// from a person.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);
    void show(const QVariant &value) { setCurrentIndex(std::max(0, findData(value))); }

    // Where there is room, each of the choices is seen whole; it can be as narrow as the least number of letters asks.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QVariant &value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace sidelight
