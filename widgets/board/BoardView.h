// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/board/BoardEditors.h"
#include "widgets/board/BoardEdits.h"
#include "widgets/board/BoardMarks.h"
#include "widgets/board/BoardScene.h"
#include "widgets/board/Gestures.h"

#include <QGraphicsView>
#include <QTimer>
#include <memory>

class QMenu;
class QNativeGestureEvent;
class QRubberBand;

namespace sidelight {

class BoardHand;
class BoardKeys;

// To what a card that is dragged is drawn.
struct SnapChoice {
    bool toCards = true, toGrid = false;
    static constexpr qreal grid = 8;
};

// The canvas: where it looks and how near, and what mouse, wheel and drops mean on it. It changes nothing itself: gestures
// and keys ask for edits, and the scene follows the project.
class BoardView : public QGraphicsView {
    Q_OBJECT

public:
    BoardView(Project *project, BoardScene *scene, QWidget *parent = nullptr);
    ~BoardView() override;

    [[nodiscard]] BoardScene *board() const { return m_board; }
    [[nodiscard]] const BoardEdits &edits() const { return m_edits; }
    [[nodiscard]] BoardMarks &marks() const { return *m_marks; }
    [[nodiscard]] BoardEditors &editors() const { return *m_editors; }
    [[nodiscard]] BoardHand &hand() const { return *m_hand; }
    [[nodiscard]] BoardKeys &keys() const { return *m_keys; }
    [[nodiscard]] SnapChoice snap() const;
    void setSnap(SnapChoice choice); // for all boards of the project
    // What can be done with what is selected.
    void fillMenu(QMenu *menu);

    [[nodiscard]] qreal zoom() const { return transform().m11(); }
    // Keeps the point of the board that is under `anchor` where it is.
    void zoomTo(qreal zoom, QPoint anchor);
    void zoomBy(qreal factor) { zoomTo(zoom() * factor, viewport()->rect().center()); }
    void fit(const QRectF &rect);
    void fitAll() { fit(m_board->contentRect()); }
    void fitSelection();
    void scrollTo(const QRectF &rect); // as little as needed
    [[nodiscard]] QPointF centre() const;
    void look(QPointF centre, qreal zoom);

    // Where a new card goes when no place was pointed at: the middle of the view, off cards that lie there.
    [[nodiscard]] QPointF freePlace() const;
    // Where a menu was opened by the mouse, while what was chosen from it is done.
    [[nodiscard]] std::optional<QPointF> pointedPlace() const { return m_pointed; }
    void addRecords(const QList<RecordRef> &records, QPointF at);
    void newNote(QPointF at, Id linkFrom = {}, const LinkChoice &type = {});
    // Opens what a card stands for, or edits a note.
    void activate(Id card);
    void edit(Id cardOrLink);
    // Asks for the type and links; an invalid `to` makes a note at `place` and links to it.
    void askLink(Id from, Id to, QPointF place);
    void askEvidence(Id link); // which passages bear it out
    void openLinkTypes();

    static constexpr qreal leastZoom = 0.02, mostZoom = 4;

Q_SIGNALS:
    void passageActivated(sidelight::Id passage);
    void articleActivated(sidelight::Id article);
    void actorActivated(sidelight::Id actor);
    void hintChanged(const QString &hint); // what the hands are in the middle of; empty: nothing
    void addCardRequested();
    void exportRequested();             // of the board, as PDF
    void imageRequested(QPointF place); // a file is to be chosen, see BoardHand::addImages
    void message(const QString &sentence);
    void deletionForGoodWished(sidelight::RecordKind kind, const QList<sidelight::Id> &ids);
    void menuFilling(QMenu *menu); // others add what they can do
    void looked();                 // scrolled or zoomed

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;

private:
    [[nodiscard]] std::unique_ptr<Gesture> gestureAt(QPointF point, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] std::unique_ptr<Gesture> handleAt(QPointF point);
    [[nodiscard]] Snapping snapping(const QList<Id> &moving) const;
    void makeLink(Id from, Id to, QPointF place, const LinkChoice &type);
    void pinch(const QNativeGestureEvent *event);
    [[nodiscard]] LinkItem *evidenceTarget(const QDropEvent *event) const;
    void selectAt(QGraphicsItem *item, Qt::KeyboardModifiers modifiers);
    void hover(QPointF point);
    void startPan(QPoint at);
    void stretchBand(QPoint to);
    void followSelection();
    [[nodiscard]] QString linkSentence(const LinkContent &link) const;
    void dropGesture();

    BoardScene *m_board;
    BoardEdits m_edits;
    BoardMarks *m_marks;
    BoardEditors *m_editors;
    BoardKeys *m_keys;
    BoardHand *m_hand;
    std::optional<QPointF> m_pointed;
    QRubberBand *m_band;
    QTimer m_sharpen;      // after a zoom that was rough
    bool m_isSlow = false; // the last frame took so long that a zoom would stutter
    std::unique_ptr<Gesture> m_gesture;
    bool m_moved = false; // the press became a drag
    Id m_pressedSelected; // a selected card that was pressed: selects it alone if it is not dragged
    Id m_pressedGroup;    // a group that was pressed with Shift: joins the selection if no band is drawn
    Id m_hovered;         // the card whose dots are shown
    QPoint m_pressedAt, m_panFrom;
    QPointF m_panCentre;
    bool m_panning = false, m_spaceHeld = false, m_banding = false;
    QList<Id> m_beforeBand; // what was selected when the band was begun with Shift
};

} // namespace sidelight
