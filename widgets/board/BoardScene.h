// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "widgets/board/CardItem.h"
#include "widgets/board/LinkItem.h"

#include <QGraphicsScene>
#include <QPointer>
#include <QSet>

namespace sidelight {

class BoardPictures;

// A board's cards and links as items. It alone makes and deletes them, and only in answer to the project, whatever the
// cause of a change; were they all deleted and made anew, the same picture would appear. Selection belongs to the view.
class BoardScene : public QGraphicsScene {
    Q_OBJECT

public:
    BoardScene(Project *project, Id board, BoardStyle style, QObject *parent = nullptr);

    [[nodiscard]] Id board() const { return m_board; }
    [[nodiscard]] const BoardPainter &painter() const { return m_painter; }
    void setStyle(const BoardStyle &style);
    // How near the view looks; cards are kept as pictures only where they can be read.
    void setZoom(qreal zoom);
    // While a board that is slow to paint is zoomed: cards are pictures of themselves, somewhat blurred, and links plain lines.
    void setRough(bool rough);
    [[nodiscard]] bool isRough() const { return m_roughZoom > 0; }
    void rebuild();

    [[nodiscard]] CardItem *card(Id id) const { return m_cards.value(id); }
    [[nodiscard]] LinkItem *link(Id id) const { return m_links.value(id); }
    [[nodiscard]] QRectF cardRect(Id card) const; // null if there is no such card
    [[nodiscard]] const QList<Id> &readingOrder() const { return m_order; }
    [[nodiscard]] QList<Id> linksOf(Id card) const { return m_linksOfCard.values(card); }
    // All of it, as it was last told: cards in reading order.
    [[nodiscard]] BoardContent content() const;
    [[nodiscard]] bool isEmpty() const { return m_cards.isEmpty(); }
    [[nodiscard]] bool isReadFromTheRight() const { return m_fromTheRight; }
    [[nodiscard]] QRectF contentRect() const; // of all cards
    [[nodiscard]] int topLayer() const;       // the z of the topmost card

    // What lies under a point: the topmost card, or the link whose line or caption is hit.
    [[nodiscard]] CardItem *cardAt(QPointF point) const;
    [[nodiscard]] LinkItem *linkAt(QPointF point, qreal zoom) const;

    // These, and what lies wholly within those of them that are groups, in reading order.
    [[nodiscard]] QList<Id> withContents(const QList<Id> &cards) const;
    // From the bottom up: groups first.
    [[nodiscard]] const QList<Id> &stacked() const;
    [[nodiscard]] const Obstacles &obstacles() const { return m_obstacles; }
    // The whole board in pixels, see FarPainter.
    [[nodiscard]] QImage seenFromAfar(const QTransform &toView, const QRect &seen, qreal ratio) const;

    [[nodiscard]] QList<Id> selectedCards() const; // in reading order
    [[nodiscard]] QList<Id> selectedLinks() const;
    void select(const QList<Id> &cardsAndLinks, bool add = false);
    // Selects records that an edit is about to make, once they are there.
    void selectWhenMade(const QList<Id> &ids);

    // Some cards and links stand out, and the rest is dimmed, until all is shown again. What is made meanwhile stands out.
    void dimAllBut(const QSet<Id> &bright);
    void showAll() { dimAllBut({}, 1); }

    // Shows cards where a gesture has them, until the project says where they are.
    // In the midst of a drag links make room for a few cards, and for many not before they are `atRest`.
    void showMoved(const QHash<Id, QRectF> &rects, bool atRest = false);
    void showRecords();

Q_SIGNALS:
    void contentChanged();
    void boardRemoved();

protected:
    // The captions of links, above the cards.
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void keepPictures();
    void follow(const Changes &changes);
    [[nodiscard]] bool followCards(const Changes &changes);
    [[nodiscard]] bool followSources(const Changes &changes);
    void putCard(const CardContent &content);
    void removeCard(Id id);
    void syncLinks();
    void showManyMoved(const QHash<Id, QRectF> &rects);
    void rest();
    void routeLinksOf(const QList<Id> &cards);
    void route(const QList<LinkItem *> &links, const Obstacles &obstacles);
    // Takes note of where a card now lies, and that links may have to make room.
    void place(Id card, const QRectF &rect);
    void routeDisturbed();
    void placeCaptions();
    void order();
    void selectMade();
    void dimAllBut(const QSet<Id> &bright, qreal others);

    Project *m_project;
    Id m_board;
    BoardPainter m_painter;
    QHash<Id, CardItem *> m_cards;
    QHash<Id, LinkItem *> m_links;
    QMultiHash<Id, Id> m_linksOfCard;
    QList<Id> m_order, m_linkOrder; // as cards are read; as captions are painted
    QSet<Id> m_awaited;             // to be selected when they appear
    Obstacles m_obstacles;
    QList<QRectF> m_disturbed;   // where cards came and went since links last made room
    mutable QList<Id> m_stacked; // empty: to be sorted anew
    QPointer<BoardPictures> m_pictures;
    bool m_fromTheRight = false, m_near = true;
    qreal m_zoom = 1, m_roughZoom = 0; // m_roughZoom: of the pictures of the cards, 0: none are shown
};

} // namespace sidelight
