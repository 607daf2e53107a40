// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Writer.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRect>

namespace sidelight {

// A JSON Canvas 1.0 of whichever programme, read and checked: a value, to be captured by the edit that makes a board of it.
// Text, file and link nodes become notes (of a file, its name; it is not read), groups become groups, edges become links of
// the type that their label names. Everything that has no place in our records is kept with them. What a node of our own
// stands for is found again where the file says so and the project still has it.
//
// What must hold is checked: nodes with an id of their own, a type and four numbers, edges between nodes that are there.
// Numbers beyond the board are brought within it; an edge to a node that is not there is left out and counted.
class CanvasReader {
    Q_DECLARE_TR_FUNCTIONS(CanvasReader)

public:
    static constexpr qsizetype mostBytes = 16 * 1024 * 1024;

    // `name` is the board's, unless the file has one of ours. The error names the node or edge.
    static Result<CanvasReader> read(const QByteArray &json, const QString &name);

    [[nodiscard]] Id board() const { return m_board.id; }
    [[nodiscard]] const QString &name() const { return m_board.name; }
    [[nodiscard]] int cardCount() const { return int(m_cards.size()); }
    [[nodiscard]] int linkCount() const { return int(m_links.size()); }
    [[nodiscard]] int leftOut() const { return m_leftOut; } // edges

    // Inside an edit: makes the board.
    void apply(Writer &writer) const;

private:
    struct ReadCard {
        Card card;
        QRect rect;
        QJsonObject theirs;
    };
    struct ReadLink {
        Link link;
        qsizetype from = 0, to = 0; // places in m_cards
        QString label;
        QJsonObject theirs, record;
        Id newType; // should it need one
    };

    void readTop(const QJsonObject &top);
    void readNode(int number, const QJsonValue &value);
    void readEdge(int number, const QJsonValue &value);
    void bind(ReadCard &card, const QJsonObject &record);
    void mintIds();
    [[nodiscard]] Card cardFor(const Writer &writer, const ReadCard &read) const;
    [[nodiscard]] Link linkFor(Writer &writer, QList<LinkType> &types, const ReadLink &read) const;

    Board m_board;
    QList<ReadCard> m_cards;
    QList<ReadLink> m_links;
    QHash<QString, qsizetype> m_places; // of nodes by id
    QJsonArray m_loops;
    int m_leftOut = 0;
};

} // namespace sidelight
