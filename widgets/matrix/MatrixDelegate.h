// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QStyledItemDelegate>
#include <memory>

namespace sidelight {

// Paints a cell of the claim matrix from its CellRole: a tint and a bar in the colours of the stances, with sign and word; the
// words themselves in the reading font, cut to a few lines; the grade, small. What has been set once is kept while it is in use, so
// that scrolling sets only what comes into sight.
class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit MatrixDelegate(QObject *parent = nullptr);
    ~MatrixDelegate() override;

    void forget(); // what was set: cells, fonts or colours are others now
    // How large a cell is, with the fonts as they are.
    [[nodiscard]] static QSize cellSize();

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Style;
    struct Look;
    [[nodiscard]] const Style &style() const;
    [[nodiscard]] const Look *lookOf(const QModelIndex &index, QSize size) const;

    mutable std::unique_ptr<Style> m_style;
    mutable QCache<std::pair<int, int>, Look> m_looks;
    mutable QSize m_size;
};

} // namespace sidelight
