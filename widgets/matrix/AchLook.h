// SPDX-License-Identifier: GPL-3.0-or-later
// How an ACH matrix is painted: its cells, the hypotheses over them and the evidence beside them.
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace sidelight {

// A rating as its sign, on a ground that is stronger the further it is from neutral.
class AchDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The hypotheses, wrapped, each with its rank and its inconsistency beneath.
class HypothesisHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit HypothesisHeader(QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int widthOf(int section) const; // of its longest word

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    [[nodiscard]] QFont wordsFont(int section) const;
    [[nodiscard]] int mostLines() const;
    [[nodiscard]] int linesOf(int section, int width) const;
};

// The evidence: its words in the reading face, and small beneath them whose they are.
class EvidenceHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit EvidenceHeader(QWidget *parent);
    [[nodiscard]] int rowHeight() const; // that all rows need
    void setCurrent(int row);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    int m_current = -1;
};

} // namespace sidelight
