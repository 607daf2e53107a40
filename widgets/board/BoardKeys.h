// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"

#include <QKeyCombination>
#include <QObject>
#include <QPointF>

class QKeyEvent;
class QMenu;

namespace sidelight {

class BoardScene;
class BoardView;

// What keys do on a board: walking, nudging, linking, colouring, zooming. With the keyboard alone a board can be built.
// A link that is drawn by keys has a start and a target, which the walking keys move until Enter ends it.
class BoardKeys : public QObject {
    Q_OBJECT

public:
    explicit BoardKeys(BoardView *view);

    // True when the key means something here; `press` then does it.
    [[nodiscard]] bool wants(const QKeyEvent *event) const;
    bool press(QKeyEvent *event);
    // Selects, or while a link is drawn aims at, the next card in reading order. False on an empty board.
    bool step(bool forward);

    [[nodiscard]] bool isLinking() const { return m_linkFrom.isValid(); }
    void startLink();
    void endLinkAt(Id card);
    void cancelLink();

    void fillMenu(QMenu *menu);

private:
    bool arrow(const QKeyEvent *event);
    bool letter(const QKeyEvent *event);
    bool look(const QKeyEvent *event);
    void nudge(QPointF direction, bool far);
    void walkLinks(QPointF direction);
    void aim(QPointF direction);
    void growNote(QPointF direction);
    void removeSelected();
    void duplicate();
    void selectAll();
    void escape();
    void enter();
    void editSelected();
    void goTo(Id card);
    [[nodiscard]] Id current() const; // the selected card, or the first of several
    [[nodiscard]] Id nearest(const QList<Id> &cards, Id from, QPointF direction) const;

    BoardView *m_view;
    BoardScene *m_board;
    Id m_linkFrom, m_target;
};

} // namespace sidelight
