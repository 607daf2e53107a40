// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/BoardSheet.h"

#include "models/board/BoardCover.h"
#include "models/board/CaptionPlaces.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace sidelight {

BoardSheet::BoardSheet(const BoardStyle &style, const BoardContent &content, const BoardPainter::Pictures &pictures)
    : m_painter(style)
{
    m_painter.setPictures(pictures);
    const Obstacles obstacles = Obstacles::of(content.cards);
    QHash<Id, const CardContent *> cards;
    for (const CardContent &card : content.cards)
        cards.insert(card.id, &card);
    CaptionPlaces captions(obstacles);
    for (const LinkContent &link : content.links) {
        const CardContent *from = cards.value(link.from), *to = cards.value(link.to);
        if (!from || !to)
            continue;
        SetLink set{&link, m_painter.routeOf(link, from->rect, to->rect, obstacles), {}, {}, {}};
        constexpr qreal margin = BoardPainter::linkMargin;
        set.route.label = captions.take(set.route, m_painter.captionRect(link, set.route).size());
        set.caption = m_painter.captionRect(link, set.route);
        set.rect = set.route.path.controlPointRect().adjusted(-margin, -margin, margin, margin);
        m_bounds |= set.caption | set.rect;
        for (SetLink &below : m_links)
            if (below.caption.intersects(set.caption))
                below.covers.append(set.caption);
        m_links.push_back(set);
    }
    for (const CardContent *card : fromBottomToTop(content.cards)) {
        m_bounds |= card->rect;
        if (isOpaque(*card))
            for (const auto &below : m_cards)
                if (below->card->rect.intersects(card->rect))
                    below->covers.append(card->rect);
        m_cards.push_back(std::make_unique<SetCard>(SetCard{card, {}}));
    }
    for (const auto &set : m_cards) {
        m_cardOf.insert(set->card->id, set.get());
        for (const SetLink &link : m_links)
            if (link.caption.intersects(set->card->rect))
                set->covers.append(link.caption);
    }
}

BoardSheet::~BoardSheet() = default;

const CardText &BoardSheet::textOf(SetCard &set) const
{
    if (!set.text)
        set.text.emplace(m_painter.style(), *set.card);
    return *set.text;
}

void BoardSheet::forEachShape(const std::function<void(const QRectF &)> &tell, qreal piece) const
{
    constexpr qreal margin = BoardPainter::linkMargin;
    for (const auto &set : m_cards)
        tell(set->card->rect);
    for (const SetLink &set : m_links) {
        tell(set.caption);
        const QList<QPolygonF> lines = set.route.path.toSubpathPolygons();
        for (const QPolygonF &line : lines) {
            for (qsizetype i = 0; i + 1 < line.size(); ++i) {
                const QLineF part(line.at(i), line.at(i + 1));
                const int steps = std::max(1, int(std::ceil(part.length() / piece)));
                for (int step = 0; step < steps; ++step)
                    tell(QRectF(part.pointAt(qreal(step) / steps), part.pointAt(qreal(step + 1) / steps))
                             .normalized()
                             .adjusted(-margin, -margin, margin, margin));
            }
        }
    }
}

void BoardSheet::paintCards(QPainter &painter, const QRectF &part, bool groups) const
{
    for (const auto &set : m_cards) {
        if ((set->card->kind == CardKind::Group) != groups || !set->card->rect.intersects(part))
            continue;
        const QPointF corner = set->card->rect.topLeft();
        TextMask mask{part.contains(set->card->rect) ? QRectF() : part, set->covers};
        painter.translate(corner);
        m_painter.paintCard(painter, *set->card, textOf(*set), mask.translated(-corner));
        painter.translate(-corner);
    }
}

void BoardSheet::paint(QPainter &painter, const QRectF &part) const
{
    const QColor muted = m_painter.style().muted;
    painter.save();
    painter.setClipRect(part, Qt::IntersectClip);
    paintCards(painter, part, true);
    for (const SetLink &set : m_links)
        if (set.rect.intersects(part))
            m_painter.paintLink(painter, *set.link, set.route, m_painter.inkOf(*set.link));
    paintCards(painter, part, false);
    for (const SetLink &set : m_links)
        if (set.caption.intersects(part) && !isCovered(set.caption, set.covers))
            m_painter.paintCaption(painter, *set.link, set.route, muted,
                                   {part.contains(set.caption) ? QRectF() : part, set.covers});
    painter.restore();
}

void BoardSheet::paintFromAfar(QPainter &painter, qreal zoom) const
{
    painter.save();
    for (const SetLink &set : m_links)
        m_painter.paintLink(painter, *set.link, set.route, m_painter.inkOf(*set.link));
    for (const auto &set : m_cards) {
        painter.translate(set->card->rect.topLeft());
        m_painter.paintCardFromAfar(painter, *set->card, zoom);
        painter.translate(-set->card->rect.topLeft());
    }
    painter.restore();
}

QString BoardSheet::seenWords(Id card) const
{
    SetCard *const set = m_cardOf.value(card);
    return set ? textOf(*set).seenWords(TextMask{{}, set->covers}.translated(-set->card->rect.topLeft())) : QString();
}

QImage BoardSheet::seenPicture(Id card) const
{
    SetCard *const set = m_cardOf.value(card);
    if (!set)
        return {};
    return m_painter.seenPicture(*set->card, textOf(*set), TextMask{{}, set->covers}.translated(-set->card->rect.topLeft()));
}

QList<BoardSheet::Caption> BoardSheet::captions() const
{
    QList<Caption> all;
    for (const SetLink &set : m_links)
        all.append({set.link, set.caption});
    return all;
}

} // namespace sidelight
