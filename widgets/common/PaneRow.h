// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/PaneContent.h"
#include "widgets/common/RecordMime.h"

#include <QPointer>
#include <QWidget>
#include <array>

class QDataStream;
class QLabel;
class QSplitter;
class QStackedLayout;

namespace sidelight {

class PaneTabs;

// The centre of the window: one to four panes side by side, of which some may stand in a second row beneath, each with tabs,
// any of which shows an article, a board or what else `Make` knows. It knows records by their ids alone. One pane is the
// active one: that which had the focus last. Panes are counted from the upper left to the lower right. A record may stand in
// several panes, but once in each; an emptied pane goes, and its neighbours take its room.
class PaneRow : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostPanes = 4;

    // Makes what shows a record; a content without widget if there is no such record (any more).
    using Make = std::function<PaneContent(const RecordRef &)>;

    explicit PaneRow(Make make, QWidget *parent = nullptr);
    ~PaneRow() override;
    void setHint(const QString &text); // what an empty row says
    // The menu's entry for moving a pane to another window, which asks by otherWindowAsked. Empty: there is none.
    void setOtherWindow(const QString &text) { m_otherWindow = text; }
    void addFoot(QWidget *foot); // a line beneath the panes, over their whole width

    // Each returns the widget that shows the record now, with the focus, or nullptr. open() prefers a pane that has it, else
    // a new tab in the active pane; openBeside() leaves the active pane's tab in sight and takes a neighbour, made if need be.
    QWidget *open(const RecordRef &record);
    // `kept` stands in a pane that is to count as the active one.
    QWidget *openBeside(const RecordRef &record, const QWidget *kept = nullptr);
    // Two records side by side, in panes other than the active one, which stays in sight: in the other row if there is or can be
    // room for both, made if need be. Returns the widget of the second.
    QWidget *openBothBeside(const RecordRef &left, const RecordRef &right);
    // In the lower row, in a pane of its own if there is none; in the last pane when there are four.
    QWidget *openBelow(const RecordRef &record);

    void splitRight(); // the current tab once more, in a new pane
    void splitDown();  // the same, in a new pane of the lower row
    void closeTab();
    void close(const RecordRef &record); // in all panes
    void moveTab(int step);              // to the pane that many places on; past the last one, into a new one
    // The active pane and the one that many places on, round the last, change places with all their tabs; sizes stay.
    void swapPanes(int step);
    // The active pane alone, or all of them again. Whatever shows another pane shows all again.
    void toggleFull();
    [[nodiscard]] bool isFull() const { return !m_full.isNull(); }
    // What a pane held, for another PaneRow, in another window: the widgets are made anew there.
    struct Tab {
        RecordRef record;
        QByteArray state;
    };
    QList<Tab> takeTabs(const QList<RecordRef> &records); // of the active pane; the one in sight is the last
    void addPane(const QList<Tab> &tabs); // as a pane of its own, else as tabs of the last pane; the last one is shown
    void stepTab(int step);
    void focusPane(int pane);
    // Into the widget, or what in it takes keys first.
    static void focusInto(QWidget *widget);
    void clear();

    // Opening something from elsewhere notes who had the focus; Escape in a pane gives it back.
    void setReturnFocus(QWidget *widget) { m_returnFocus = widget; }

    [[nodiscard]] int paneCount() const { return int(m_panes.size()); }
    [[nodiscard]] QWidget *paneAt(int index) const;
    [[nodiscard]] int rowOf(int pane) const; // 0: the upper one
    [[nodiscard]] int activePane() const { return m_active; }
    [[nodiscard]] QList<RecordRef> tabsOf(int pane) const;
    [[nodiscard]] RecordRef current() const; // without id: none
    [[nodiscard]] QWidget *currentWidget() const;
    [[nodiscard]] QList<QWidget *> widgets() const; // of every tab, pane by pane

    // Panes, tabs, sizes and what each tab keeps. Restoring replaces what is there and drops what no longer exists.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void currentChanged(const sidelight::RecordRef &record);
    void otherWindowAsked(const QList<sidelight::RecordRef> &tabs); // these are to stand in another window
    void layoutChanged();                                           // panes, tabs or sizes: time to keep the state

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PaneTabs *addPane(int index, int row);
    void split(int index, int row);
    [[nodiscard]] QList<PaneTabs *> twoPanesBeside(const PaneTabs *kept);
    void removePane(PaneTabs *pane);
    void dropIfEmpty(PaneTabs *pane);
    void setActive(int index);
    void onFocus(QWidget *now);
    void equalise(int row);
    bool fill(PaneTabs *pane, const RecordRef &record, const QByteArray &state = {});
    QWidget *showIn(int pane, const RecordRef &record);
    void showMenu(PaneTabs *pane, const RecordRef &record, const QPoint &at);
    void announce();
    void receive(PaneTabs *pane, const RecordRef &record, PaneTabs *from);
    void showAll();
    [[nodiscard]] std::array<QList<int>, 3> sizes() const;
    void setSizes(const std::array<QList<int>, 3> &sizes);
    [[nodiscard]] bool readPane(QDataStream &in);

    Make m_make;
    QStackedLayout *m_stack;
    QLabel *m_hint;
    QSplitter *m_rows;                  // holds the two of them
    std::array<QSplitter *, 2> m_row{}; // a row without panes is hidden
    QList<PaneTabs *> m_panes;          // in the order of the rows
    int m_active = 0;
    QPointer<PaneTabs> m_full;               // the others are hidden
    std::array<QList<int>, 3> m_sizesBefore; // they were
    QString m_otherWindow;                   // what its entry in the menu says
    bool m_busy = false;                     // while many tabs change, nobody is told of each
    QPointer<QWidget> m_returnFocus;
};

} // namespace sidelight
