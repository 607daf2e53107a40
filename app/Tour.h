// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/help/TourPanel.h"

#include <QPointer>

class QHBoxLayout;

namespace sidelight {

struct Changes;
class MainWindow;

// Leads through the sample investigation in five steps. It does nothing to the project: it says what to do, looks at what the
// project and the window tell, and goes on when that was it. It can be left at any time, and goes with the project.
class Tour : public QObject {
    Q_OBJECT

public:
    Tour(MainWindow &window, QHBoxLayout &place); // its panel goes to the end of the layout
    ~Tour() override;

    [[nodiscard]] TourPanel *panel() const { return m_panel; } // null: no tour is being made
    void begin();                                              // the sample is opened, or made, if something else is open
    void leave();

Q_SIGNALS:
    void guideAsked();

private:
    void start();
    void follow(const Changes &changes);
    void comeTo(TourPanel::Step step);
    void followKeys();
    void stepDone(TourPanel::Step step);
    void showWhere();
    void showAccounts();
    void showBoard();

    MainWindow &m_window;
    QHBoxLayout &m_place;
    QPointer<TourPanel> m_panel;
    bool m_begins = false; // with the project that is opened next
};

} // namespace sidelight
