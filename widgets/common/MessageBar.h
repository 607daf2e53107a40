// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QTimer;
class QToolButton;

namespace sidelight {

// One line above the panes. What went wrong stays until it is read and closed, one sentence after the other, each cause
// once; news fades by itself. It never takes the focus.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const QString &sentence);
    void showNews(const QString &sentence); // waits for no one, and gives way to an error
    [[nodiscard]] QString text() const;     // what is shown now
    [[nodiscard]] bool isError() const { return !m_errors.isEmpty(); }

private:
    void closeOne();
    void show(const QString &sentence);
    void changeEvent(QEvent *event) override;
    void colour();

    QLabel *m_label;
    QToolButton *m_close;
    QTimer *m_fade;
    QStringList m_errors; // unread; the first one is shown
};

} // namespace sidelight
