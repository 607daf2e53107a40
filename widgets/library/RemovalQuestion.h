// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace sidelight {

// Asks beneath a list whether something is to be removed, and says what goes with it. Enter does it, Esc leaves all as it is.
class RemovalQuestion : public QWidget {
    Q_OBJECT

public:
    explicit RemovalQuestion(QWidget *parent = nullptr);

    void ask(const QString &question, std::function<void()> remove);
    void close();
    [[nodiscard]] QString text() const; // empty: nothing is asked

Q_SIGNALS:
    void closed(); // the focus goes back to where it came from

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_words;
    QPushButton *m_remove, *m_keep;
    std::function<void()> m_act;
};

} // namespace sidelight
