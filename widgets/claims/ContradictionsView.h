// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ContradictionFilter.h"

#include <QSet>
#include <QTreeView>

namespace sidelight {

class AccountDelegate;

// Contradictions as a person walks through them: by arrows within the two columns, by Ctrl and arrows from claim to claim.
// Enter asks for both accounts, Ctrl+Enter for the one at hand; Space opens and folds. Claims stand open until they are folded.
class ContradictionsView : public QTreeView {
    Q_OBJECT

public:
    explicit ContradictionsView(ContradictionFilter *rows, QWidget *parent = nullptr);

    [[nodiscard]] Id currentClaim() const;
    void showClaim(Id claim); // and puts the mark on its first line
    [[nodiscard]] QSet<Id> folded() const { return m_folded; }
    void setFolded(const QSet<Id> &claims);
    // The statement on the other side with which that of a cell is read: beside it, else the nearest above.
    [[nodiscard]] QModelIndex opposite(const QModelIndex &index) const;

Q_SIGNALS:
    void passagesWanted(sidelight::Id left, sidelight::Id right);
    void passageWanted(sidelight::Id passage);
    void leftUpward(); // Up on the first row

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {} // the delegate's arrows say it

private:
    void openClaims(int first, int last);
    void toggle(const QModelIndex &index);
    void setOpen(const QModelIndex &claim, bool open);
    void openBoth(const QModelIndex &index);
    void openOne(const QModelIndex &index);
    void stepClaim(int step);
    bool stepAside(int key);
    [[nodiscard]] QModelIndex claimIndex(const QModelIndex &index) const;
    [[nodiscard]] static bool isSaid(const QModelIndex &index);

    ContradictionFilter *m_rows;
    AccountDelegate *m_delegate;
    QSet<Id> m_folded;
};

} // namespace sidelight
