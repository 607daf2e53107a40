// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardThumbnail.h"
#include "models/project/Project.h"

#include <QWidget>

namespace sidelight {

class BoardView;

// The whole board in a corner of its view, with a frame around what the view shows. A press or a drag moves the view there;
// with the focus the arrow keys do.
class Minimap : public QWidget {
    Q_OBJECT

public:
    Minimap(Project *project, BoardView *view);

    // Where a point of the map lies on the board.
    [[nodiscard]] QPointF boardPoint(QPointF point) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void forgetPicture();
    void place();
    [[nodiscard]] QTransform toMap() const;

    Project *m_project;
    BoardView *m_view;
    QRectF m_bounds;
    QPixmap m_picture; // null: to be painted anew
};

} // namespace sidelight
