// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardPainter.h"
#include "models/project/Project.h"
#include "widgets/board/RecentLinkKinds.h"
#include "widgets/common/RecordMime.h"

#include <QCoreApplication>
#include <QPointF>

namespace sidelight {

// Where a note card comes into being, and the link that comes with it when it was drawn out of another card.
struct NewNote {
    QRectF rect;
    int z = 0;
    Id linkFrom; // none: no link
    LinkKind kind = LinkKind::Supports;
};

// The wishes of hands on one board, as named edits of the project. Ids and places are made here; what runs on the project's
// thread has captured plain values only.
class BoardEdits {
    Q_DECLARE_TR_FUNCTIONS(BoardEdits)

public:
    BoardEdits(Project *project, Id board)
        : m_project(project)
        , m_board(board)
    {
    }

    [[nodiscard]] bool canEdit() const { return m_project->isOpen() && !m_project->isReadOnly(); }

    // Cards for records of the kinds that a board can show, one beneath the other; the ids of those made.
    QList<Id> addCards(const QList<RecordRef> &records, QPointF at, int z, const BoardPainter &painter) const;
    // The ids of the card and, where one comes with it, the link.
    Id addNote(const QString &words, const NewNote &place) const;
    void setNote(Id card, const QString &words, double height) const;
    void place(const QHash<Id, QRectF> &rects, const QString &name) const;
    void move(const QHash<Id, QRectF> &rects) const { place(rects, tr("Move cards")); }
    void resize(Id card, const QRectF &rect) const { place({{card, rect}}, tr("Resize card")); }
    void nudge(const QList<Id> &cards, QPointF by) const;
    void colour(const QList<Id> &cards, int colour) const;
    void remove(const QList<Id> &cards, const QList<Id> &links) const;
    // The ids of the copies; links among the cards are copied with them.
    QList<Id> duplicate(const QList<Id> &cards, QPointF by, int z) const;
    Id link(Id from, Id to, LinkKind kind) const;
    void setLink(Id link, LinkKind kind, const QString &label, const QString &note) const;
    void rename(const QString &name) const;

    // The cards that show the two passages of a link, made where the board has none, and between them a link of its type; the
    // ids of the cards and the link. New cards stand side by side from `at` on.
    QList<Id> addLinkedPassages(const PassageLink &link, QPointF at, int z, const BoardPainter &painter) const;

    // The types of links, last used first.
    [[nodiscard]] QList<LinkKind> recentKinds() const { return recentLinkKinds(*m_project); }

private:
    Project *m_project;
    Id m_board;
};

} // namespace sidelight
