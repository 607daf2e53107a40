// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace sidelight {

// A button that, once pressed, takes the next keys as what is wanted instead of doing what they do. Esc, or going elsewhere, leaves
// it.
class KeyCatcher : public QPushButton {
    Q_OBJECT

public:
    KeyCatcher(const QString &text, QWidget *parent);

    [[nodiscard]] bool isListening() const { return m_listens; }

Q_SIGNALS:
    void caught(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void listen(bool listens);

    QString m_usual;
    bool m_listens = false;
};

} // namespace sidelight
