// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/Arrangement.h"
#include "models/board/BoardClip.h"
#include "models/board/BoardPainter.h"
#include "models/board/CardPicture.h"
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
    LinkChoice type;
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
    // Moves the lower right corners.
    void grow(const QList<Id> &cards, QPointF by) const;
    void colour(const QList<Id> &cards, int colour) const;
    void remove(const QList<Id> &cards, const QList<Id> &links) const;
    // The ids of the copies; links among the cards are copied with them.
    QList<Id> duplicate(const QList<Id> &cards, QPointF by, int z) const;
    void align(const QHash<Id, QRectF> &rects) const { place(rects, tr("Align cards")); }
    void distribute(const QHash<Id, QRectF> &rects) const { place(rects, tr("Distribute cards")); }
    // A frame around cards, beneath them; its id.
    Id group(const QRectF &rect, const QString &title) const;
    void ungroup(const QList<Id> &groups) const;
    void stack(const QHash<Id, int> &layers, const QString &name) const;
    void lock(const QList<Id> &cards, bool locked) const;
    // The ids of the cards that a paste makes.
    QList<Id> paste(const BoardClip &clip, QPointF by, int z) const;
    // As cut to the clipboard: the same as remove, under its own name.
    void cut(const QList<Id> &cards, const QList<Id> &links) const;
    // Stores the pixels, then makes the card; its id.
    Id addImage(const CardPicture &picture, const QRectF &rect, int z) const;

    Id link(Id from, Id to, const LinkChoice &type) const;
    void setLink(Id link, const LinkChoice &type, const QString &label, const QString &note) const;
    void reconnect(Id link, Id from, Id to) const;
    void turnRound(const QList<Id> &links) const;
    void addEvidence(Id link, const QList<Id> &passages) const;
    void removeEvidence(Id link, Id passage) const;
    void rename(const QString &name) const;

    // The cards that show the two passages of a link, made where the board has none, and between them a link of its type; the
    // ids of the cards and the link. New cards stand side by side from `at` on.
    QList<Id> addLinkedPassages(const PassageLink &link, QPointF at, int z, const BoardPainter &painter) const;

    // The types of links, last used first.
    [[nodiscard]] QList<LinkChoice> recentTypes() const { return recentLinkChoices(*m_project); }
    [[nodiscard]] Project *project() const { return m_project; }

private:
    void takeAway(const QList<Id> &cards, const QList<Id> &links, const QString &name) const;

    Project *m_project;
    Id m_board;
};

} // namespace sidelight
