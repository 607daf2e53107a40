// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/Arrangement.h"
#include "widgets/board/BoardEdits.h"

#include <QObject>

class QMimeData;

namespace sidelight {

class BoardScene;
class BoardView;

// What can be done to the selected cards and links of one board, each as one edit: arranging, layers, groups, the clipboard,
// images. Locked cards stay where they are.
class BoardHand : public QObject {
    Q_OBJECT

public:
    explicit BoardHand(BoardView *view);

    void align(Alignment alignment);
    void distribute(Qt::Orientation direction);
    void grow(QPointF by);
    void nudge(QPointF by);
    void fitToWords();

    enum class Layer { Front, Forward, Backward, Back };
    void stack(Layer layer);
    void group();
    void ungroup();
    void lock(); // or unlock, if all are locked
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] QList<Id> selectedGroups() const;
    void remove();
    void duplicate();

    void copy();
    void cut();
    void paste();
    [[nodiscard]] static bool canTake(const QMimeData *data);
    // Puts what was dropped or is on the clipboard on the board. False: it is nothing for a board.
    bool take(const QMimeData *data, std::optional<QPointF> at);
    void askImage(); // which file
    void addImages(const QStringList &paths, QPointF at);

private:
    // The selected cards that may be moved, each with what moves along if it is a group.
    struct Unit {
        Id card;
        QRectF rect;
        QList<Id> along;
    };
    [[nodiscard]] QList<Unit> units() const;
    void place(const QList<Unit> &units, const QList<QRectF> &rects, const QString &name);
    [[nodiscard]] QList<Id> movable(const QList<Id> &cards) const;
    void toClipboard(const BoardClip &clip);
    void pasteCards(const BoardClip &clip, std::optional<QPointF> at);
    void putCards(const BoardClip &clip, std::optional<QPointF> at);
    void decode(std::function<Result<CardPicture>()> work, QPointF at);
    void addPicture(const CardPicture &picture, QPointF at);

    BoardView *m_view;
    BoardScene *m_board;
};

} // namespace sidelight
