// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace sidelight {

// Shows where a link leads. Nothing here opens it: the address can be copied.
class LinkBubble : public QFrame {
    Q_OBJECT

public:
    explicit LinkBubble(QWidget *page);

    void openAt(const QRect &link, const QString &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
    QString m_target;
};

} // namespace sidelight
