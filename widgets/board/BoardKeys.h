// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"

#include <QKeyCombination>
#include <QObject>
#include <QPointF>

class QKeyEvent;

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
    // Out of the selected card; or, when a link is selected, moves its end, or its start.
    void startLink(bool start = false);
    void endLinkAt(Id card);
    void cancelLink();

    void editSelected();
    // The selected card stays selected while the keys go on to others; a second time, it does not.
    void keepSelected();
    void mouseTakesOver(); // what was kept by keys is no longer
    // Goes round the links of the selected card, or of the one from which it began to.
    [[nodiscard]] bool hasLinks() const;
    void stepThroughLinks();

private:
    bool arrow(const QKeyEvent *event);
    void command(const QKeyEvent *event);
    void openAlign();
    [[nodiscard]] Id linksCard() const;
    void showDraft();
    void walkLinks(QPointF direction);
    void aim(QPointF direction);
    void growNote(QPointF direction);
    void escape();
    void letGo();
    void enter();
    void goTo(Id card);
    [[nodiscard]] Id current() const; // the selected card, or the first of several
    [[nodiscard]] Id nearest(const QList<Id> &cards, Id from, QPointF direction) const;

    BoardView *m_view;
    BoardScene *m_board;
    Id m_linkFrom, m_target;
    Id m_moved; // a link of which an end is moved; m_linkFrom is then at its other end
    bool m_movesStart = false;
    QList<Id> m_kept, m_mine; // what stays selected; and what was selected by keys, from which another hand is known
    Id m_current;             // at which the keys are
    Id m_walked;              // the card through whose links the hand goes
};

} // namespace sidelight
