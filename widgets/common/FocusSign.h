// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace sidelight {

// A line round the list that has the focus when that did not come by the mouse: a list shows its current row, but one without rows,
// or whose row is selected in any case, would show nothing. It looks after every list of the program.
class FocusSign : public QObject {
    Q_OBJECT

public:
    FocusSign();
    ~FocusSign() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *now);

    QPointer<QWidget> m_line; // a child of the list
};

} // namespace sidelight
