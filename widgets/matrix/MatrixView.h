// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ClaimMatrixModel.h"

#include <QElapsedTimer>
#include <QTableView>

namespace sidelight {

class MatrixDelegate;
class MatrixHeader;

// The claim matrix under the hands: arrows, Home and End walk, letters go to the next row whose name begins with them, Enter asks
// for the words of a cell, of several statements after a choice; Ctrl+Shift with an arrow moves the row or the claim, as does
// dragging its header.
class MatrixView : public QTableView {
    Q_OBJECT

public:
    MatrixView(ClaimMatrixModel *model, const Library &library, QWidget *parent = nullptr);

    void setEmptyText(const QString &text);                  // shown while there are no cells
    [[nodiscard]] QMenu *choice() const { return m_choice; } // among the statements of a cell, while it is open

    // Which line stands first, and which cell is current: by record, so that it comes back among others.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state); // at the next time it has a size

    void keyboardSearch(const QString &typed) override;

Q_SIGNALS:
    void passageWanted(sidelight::Id passage);
    void articleWanted(sidelight::Id article);
    void movedByHand(Qt::Orientation lines);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;

private:
    void openCell(const QModelIndex &index);
    void openRow(int row);
    void addChoices(QMenu *menu, const QList<Id> &statements);
    void addMoves(QMenu *menu);
    void move(Qt::Orientation lines, int from, int to);
    bool moveByKey(int key);
    void followFonts();
    void lookAsKept();

    ClaimMatrixModel *m_model;
    const Library &m_library;
    MatrixDelegate *m_delegate;
    MatrixHeader *m_rows, *m_claims;
    QPointer<QMenu> m_choice;
    QString m_empty, m_typed;
    QElapsedTimer m_typing;
    QByteArray m_waitingState;
};

} // namespace sidelight
