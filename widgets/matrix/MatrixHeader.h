// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

class QTableView;

namespace sidelight {

// The claims above a matrix or the names beside it: in a few lines, which grow no larger than a part of the table, with what
// stands behind them. Sections can be dragged; lineMoved() says where to, and the section itself stays until the model has moved.
class MatrixHeader : public QHeaderView {
    Q_OBJECT

public:
    MatrixHeader(Qt::Orientation orientation, QTableView *table);

    void followSize(); // of the table or the fonts
    [[nodiscard]] QSize sizeHint() const override { return m_size; }

Q_SIGNALS:
    void lineMoved(int from, int to);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool viewportEvent(QEvent *event) override;

private:
    void takeBack(int section, int from, int to);
    [[nodiscard]] QStringList notesOf(int section) const;
    void paintWords(QPainter &painter, const QRect &room, int section) const;

    QTableView *m_table;
    QSize m_size;
    bool m_takesBack = false;
};

} // namespace sidelight
