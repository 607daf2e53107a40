// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Records.h"

#include <QIcon>
#include <QStyledItemDelegate>

class QPainter;

namespace sidelight {

// A small figure for each kind of actor, drawn, since not every font has them: a filled diamond for a person, a hollow one
// for an unnamed source, triangles for organisations and their units, a square for a place.
void paintActorGlyph(QPainter &painter, const QRectF &rect, ActorKind kind, const QColor &colour);
void paintChip(QPainter &painter, const QRectF &rect, int colour);
QIcon chipIcon(int colour);
QIcon actorIcon(ActorKind kind);

// Paints the rows of every list: a quiet first column with perhaps a chip, a glyph or a dot before its words, muted columns
// behind it, and numbers in figures of one width. It knows roles, not models.
class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Lead { Nothing, Chip, Glyph, State, Collection };

    explicit RecordDelegate(Lead lead, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] QRect wordsRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Lead m_lead;
};

} // namespace sidelight
