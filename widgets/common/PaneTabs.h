// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/PaneContent.h"
#include "widgets/common/RecordMime.h"

#include <QTabWidget>

namespace sidelight {

// One pane of a PaneRow: records on tabs, each at most once. Tabs can be reordered by the mouse, dragged to another pane of
// any window of the project, and out of them all; a middle click closes one. What is dragged is a record as well, so that a
// tab dropped on a board makes a card.
class PaneTabs : public QTabWidget {
    Q_OBJECT

public:
    explicit PaneTabs(QWidget *parent = nullptr);

    void add(const RecordRef &record, PaneContent content);
    // All of them with their widgets, for a pane that changes places; this one is not told to be empty.
    QList<std::pair<RecordRef, PaneContent>> takeAll();
    // Takes a tab out with its widget, for another pane; a content without widget if there is none.
    PaneContent take(const RecordRef &record);
    bool show(const RecordRef &record); // false: not here
    [[nodiscard]] QWidget *find(const RecordRef &record) const;
    [[nodiscard]] RecordRef recordAt(int index) const;
    [[nodiscard]] QByteArray stateAt(int index) const;

    // The pane that has the focus wears the accent.
    void setActive(bool active);

Q_SIGNALS:
    void closeAsked(const sidelight::RecordRef &record);
    void menuAsked(const sidelight::RecordRef &record, const QPoint &at); // in the screen's coordinates
    void emptied();
    void dropped(const sidelight::RecordRef &record, sidelight::PaneTabs *from); // a tab of another pane, to be moved here
    void tornOff(const sidelight::RecordRef &record);                            // dropped outside of every window

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Tab {
        RecordRef record;
        PaneContent content;
    };
    [[nodiscard]] int indexOf(const RecordRef &record) const;
    void nameTab(QWidget *widget);
    void askForMenu(const QPoint &at);
    bool followMouse(const QMouseEvent &event);
    void carryAway(const RecordRef &record);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void tabRemoved(int index) override;

    QHash<QWidget *, Tab> m_tabs;
    RecordRef m_pressed; // on the tab that may be dragged away
};

} // namespace sidelight
