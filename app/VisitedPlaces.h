// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/Visits.h"

#include <QObject>

namespace sidelight {

class PaneWindows;
class ReaderPane;

// Back and forward through the places visited, across tabs, panes and windows. A place is left when another record is shown,
// or when somebody jumps within an article; scrolling alone is no journey.
class VisitedPlaces : public QObject {
    Q_OBJECT

public:
    VisitedPlaces(PaneWindows &windows, const Project &project);

    void follow(ReaderPane *pane); // its jumps
    void leaveHere();              // before a jump that no pane knows of
    void back();
    void forward();
    void forget(const RecordRef &record);

    [[nodiscard]] bool canGoBack() const { return m_visits.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_visits.canGoForward(); }

Q_SIGNALS:
    void changed(); // where one can go

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onCurrent(const RecordRef &record);
    [[nodiscard]] Visits::Place placeOf(const RecordRef &record) const;
    void go(const std::optional<Visits::Place> &place);

    PaneWindows &m_windows;
    const Project &m_project;
    Visits m_visits;
    RecordRef m_here;
    bool m_travelling = false;
};

} // namespace sidelight
