// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace sidelight {

// Long work, for the window's status bar: what is being done, how far it is, and a way to stop it. Seen only while there is
// something to see.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void begin();                                               // how much there is, is not known yet
    void advance(int done, int total, const QString &sentence); // "Importing article 12 of 80."
    void end();

Q_SIGNALS:
    void cancelled();
    void shownChanged(bool shown); // for what holds it

private:
    QLabel *m_label;
    QProgressBar *m_bar;
};

} // namespace sidelight
