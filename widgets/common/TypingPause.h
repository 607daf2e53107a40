// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace sidelight {

// When what is being typed is to be saved: at each pause, and before the oldest letter that is not saved yet is a second old.
// A part of that second is left to the disk.
class TypingPause : public QObject {
    Q_OBJECT

public:
    explicit TypingPause(QObject *parent = nullptr);

    void typed();
    void settle() { m_pause.stop(), m_limit.stop(); } // all of it is on its way
    [[nodiscard]] bool isWaiting() const { return m_limit.isActive(); }

Q_SIGNALS:
    void due();

private:
    QTimer m_pause, m_limit;
};

} // namespace sidelight
