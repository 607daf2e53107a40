// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sidelight {

// Paints the rows of a ContradictionModel: a claim as a heading over both columns with what stands behind each; a statement as
// its chain and grade, its words, their translation and quietly its circumstances; who qualifies or questions as one line over
// both columns. How high a row is follows from the lengths of its texts alone, without setting them, so that thousands of rows
// are measured in a blink; words that need more room than that end in an ellipsis.
class AccountDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit AccountDelegate(QObject *parent = nullptr);

    // How wide the two columns are together; rows are as high as that needs.
    void setWidth(int width);
    // Sizes of type, taken from the program's font again.
    void measureFonts();
    // Rows that go over both columns are painted as one cell; `index` is that of the first column.
    [[nodiscard]] static bool isSpanning(const QModelIndex &index);
    // Where the words stand that tell of further statements, within the rectangle of a cell; empty: there are none.
    [[nodiscard]] QRect furtherRect(const QRect &cell, const QModelIndex &index, Qt::LayoutDirection direction) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    // The parts of a statement's cell, from top to bottom, in lines: as many as there is room for.
    struct Parts {
        int who = 0, quote = 0, heading = 0, translation = 0, circumstances = 0, further = 0;
    };
    [[nodiscard]] Parts partsOf(const QModelIndex &index, int width) const;
    [[nodiscard]] int heightOf(const Parts &parts) const;
    // The same by what the words really need, which is never more.
    [[nodiscard]] Parts fitted(const QModelIndex &index, int width) const;
    [[nodiscard]] int claimLines(const QModelIndex &index) const;
    [[nodiscard]] static int roomIn(int width);
    [[nodiscard]] int gradesWidth(const QModelIndex &index) const;
    void paintWho(QPainter &painter, const QRect &room, const QModelIndex &index, Qt::LayoutDirection direction) const;
    void paintClaim(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintBacking(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintStatement(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintAside(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_width = 600;
    QFont m_small, m_smallBold, m_normal, m_heading;
    int m_smallLine = 0, m_normalLine = 0, m_headingLine = 0;         // heights of a line
    qreal m_smallLetter = 0, m_normalLetter = 0, m_headingLetter = 0; // widths of a letter, as texts have them on average
};

} // namespace sidelight
