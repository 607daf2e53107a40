// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/BoardPainter.h"

#include "models/board/BoardCover.h"
#include "models/board/CaptionPlaces.h"
#include "models/board/LinkLook.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QRegion>
#include <algorithm>
#include <cmath>

namespace sidelight {

namespace {

constexpr qreal radius = 4;
constexpr qreal captionPadding = 6;

// Gives the painter back as it came, whichever way a function is left.
class PainterState {
public:
    explicit PainterState(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
    }
    ~PainterState() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PainterState)

private:
    QPainter &m_painter;
};

QHash<Id, const CardContent *> byId(const QList<CardContent> &cards)
{
    QHash<Id, const CardContent *> found;
    for (const CardContent &card : cards)
        found.insert(card.id, &card);
    return found;
}

struct RoutedLink {
    const LinkContent *link;
    LinkRoute route;
};

QList<RoutedLink> routed(const BoardPainter &painter, const BoardContent &content)
{
    const auto cards = byId(content.cards);
    const Obstacles obstacles = Obstacles::of(content.cards);
    CaptionPlaces captions(obstacles);
    QList<RoutedLink> links;
    for (const LinkContent &link : content.links) {
        const CardContent *from = cards.value(link.from), *to = cards.value(link.to);
        if (!from || !to)
            continue;
        LinkRoute route = painter.routeOf(link, from->rect, to->rect, obstacles);
        route.label = captions.take(route, painter.captionRect(link, route).size());
        links.append({&link, route});
    }
    return links;
}

QColor between(const QColor &a, const QColor &b)
{
    return {(a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2};
}

// One line in the middle of a rectangle.
void paintMasked(QPainter &painter, const QString &text, const QRectF &rect, const TextMask &mask)
{
    QTextLayout layout(text, painter.font());
    QTextOption option;
    option.setTextDirection(painter.layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (line.isValid())
        mask.draw(painter, layout,
                  rect.center() - QPointF(line.naturalTextWidth() / 2, line.height() / 2) - line.naturalTextRect().topLeft());
}

bool isDrawnInFile(const QPainter &painter)
{
    const QPaintEngine::Type type = painter.paintEngine()->type();
    return type == QPaintEngine::Pdf || type == QPaintEngine::SVG || type == QPaintEngine::Picture;
}

// As large as the frame allows, in its own proportions.
QRectF placeOf(const QImage &picture, const QRectF &frame)
{
    QRectF place(QPointF(), QSizeF(picture.size()).scaled(frame.size(), Qt::KeepAspectRatio));
    place.moveCenter(frame.center());
    return place;
}

// Fills what of a picture at this place the mask does not show.
void erase(QImage &image, const QRectF &place, const TextMask &mask, const QColor &filling)
{
    const qreal x = image.width() / place.width(), y = image.height() / place.height();
    const auto pixels = [&](const QRectF &rect) {
        return QRectF((rect.left() - place.left()) * x, (rect.top() - place.top()) * y, rect.width() * x, rect.height() * y);
    };
    QPainter eraser(&image);
    eraser.setCompositionMode(QPainter::CompositionMode_Source);
    if (!mask.within.isNull()) {
        QRegion outside(image.rect());
        outside -= pixels(mask.within).toAlignedRect();
        for (const QRect &rect : outside)
            eraser.fillRect(rect, filling);
    }
    for (const QRectF &cover : mask.covers)
        eraser.fillRect(pixels(cover).toAlignedRect(), filling);
}

// A file keeps all pixels that it is given, so it is given no finer ones than a print shows, and none that are hidden.
QImage forFile(const QImage &picture, const QRectF &place, const QPainter &painter, const TextMask &mask)
{
    constexpr qreal finest = 300; // dots an inch
    const qreal inches = place.width() * painter.deviceTransform().m11() / painter.device()->logicalDpiX();
    const QSize most = QSizeF(inches * finest, inches * finest * place.height() / place.width()).toSize().expandedTo({1, 1});
    QImage image = picture.width() > most.width() ? picture.scaled(most, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : picture;
    if (mask.within.isNull() && mask.covers.isEmpty())
        return image;
    image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    erase(image, place, mask, Qt::transparent);
    return image;
}

} // namespace

BoardPainter::BoardPainter(BoardStyle style)
    : m_style(std::move(style))
    , m_captionHeight(QFontMetricsF(m_style.small).height())
{
}

QColor BoardPainter::fillOf(const CardContent &card) const
{
    if (card.colour > 0)
        return m_style.fills[size_t(card.colour)];
    return card.kind == CardKind::Note ? m_style.note : m_style.card;
}

QColor BoardPainter::edgeOf(const CardContent &card) const
{
    return card.colour > 0 ? m_style.edges[size_t(card.colour)] : m_style.edge;
}

void BoardPainter::paintGround(QPainter &painter, const CardContent &card) const
{
    const QRectF rect = QRectF(QPointF(), card.rect.size()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPen pen(edgeOf(card), 1);
    if (card.marked)
        pen.setDashPattern({4, 4});
    painter.setPen(pen);
    const bool isGroup = card.kind == CardKind::Group;
    painter.setBrush(isGroup && card.colour == 0 ? QBrush(Qt::NoBrush)
                                                 : QBrush(isGroup ? between(fillOf(card), m_style.ground) : fillOf(card)));
    painter.drawRoundedRect(rect, radius, radius);
}

QImage BoardPainter::seenPicture(const CardContent &card, const CardText &text, const TextMask &mask) const
{
    QImage picture = m_pictures && !text.pictureRect().isNull() ? m_pictures(card.image) : QImage();
    if (picture.isNull())
        return picture;
    const bool shines = picture.hasAlphaChannel();
    picture = picture.convertToFormat(shines ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    erase(picture, placeOf(picture, text.pictureRect()), mask, shines ? QColor(Qt::transparent) : m_style.ground);
    return picture;
}

void BoardPainter::paintPicture(QPainter &painter, const CardContent &card, const QRectF &frame, const TextMask &mask) const
{
    const QImage picture = m_pictures ? m_pictures(card.image) : QImage();
    if (picture.isNull()) {
        painter.setPen(QPen(m_style.edge, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame);
        painter.drawLine(frame.topLeft(), frame.bottomRight());
        painter.drawLine(frame.topRight(), frame.bottomLeft());
        return;
    }
    const QRectF place = placeOf(picture, frame);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, isDrawnInFile(painter) ? forFile(picture, place, painter, mask) : picture);
}

// A small padlock across the upper edge, where no words are.
void BoardPainter::paintLock(QPainter &painter, const CardContent &card) const
{
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body(card.rightToLeft ? 10 : card.rect.width() - 20, -3, 10, 8);
    painter.setPen(QPen(m_style.muted, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(body.left() + 2, body.top() - 5, 6, 9), 0, 180 * 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.muted);
    painter.drawRect(body);
}

void BoardPainter::paintSign(QPainter &painter, const CardContent &card, const QRectF &rect) const
{
    const QPointF c = rect.center();
    const qreal r = rect.width() / 2;
    const bool hollow = card.actorKind == ActorKind::Unnamed || card.actorKind == ActorKind::Unit;
    painter.setPen(QPen(m_style.text, 1.3));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(m_style.text));
    switch (card.actorKind) {
    case ActorKind::Person:
    case ActorKind::Unnamed:
        painter.drawPolygon(QPolygonF({{c.x(), c.y() - r}, {c.x() + r, c.y()}, {c.x(), c.y() + r}, {c.x() - r, c.y()}}));
        break;
    case ActorKind::Organisation:
    case ActorKind::Unit:
        painter.drawPolygon(QPolygonF({{c.x(), c.y() - r}, {c.x() + r, c.y() + r * 0.8}, {c.x() - r, c.y() + r * 0.8}}));
        break;
    case ActorKind::Place:
        painter.drawEllipse(c, r * 0.85, r * 0.85);
        break;
    }
}

void BoardPainter::paintCard(QPainter &painter, const CardContent &card, const CardText &text, const TextMask &mask) const
{
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, card);
    if (const QRectF sign = text.signRect(); !sign.isNull())
        paintSign(painter, card, sign);
    if (const QRectF frame = text.pictureRect(); !frame.isNull())
        paintPicture(painter, card, frame, mask);
    text.paint(painter, mask);
}

// Plain rectangles without antialiasing: thousands of cards may be in view.
void BoardPainter::paintCardFromAfar(QPainter &painter, const CardContent &card, qreal zoom) const
{
    const QRectF rect(QPointF(), card.rect.size());
    const qreal pixel = 1 / zoom;
    if (card.kind == CardKind::Group) {
        painter.setPen(QPen(edgeOf(card), 0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect);
        return;
    }
    painter.fillRect(rect, edgeOf(card));
    painter.fillRect(rect.adjusted(pixel, pixel, -pixel, -pixel), fillOf(card));
    constexpr qreal wordsZoom = 0.1; // below it the lines would be thinner than a pixel
    if (zoom < wordsZoom)
        return;
    const int lines = int(std::min(4.0, std::floor((rect.height() - 24) / 22)));
    const QColor ink = card.marked ? m_style.edge : between(m_style.muted, fillOf(card));
    for (int i = 0; i < lines; ++i) {
        const qreal length = (rect.width() - 24) * (i + 1 == lines ? 0.55 : 1);
        const qreal left = card.rightToLeft ? rect.right() - 12 - length : 12;
        painter.fillRect(QRectF(left, 14 + i * 22, length, 6), ink);
    }
}

void BoardPainter::paintLink(QPainter &painter, const LinkContent &link, const LinkRoute &route, const QColor &ink) const
{
    const PainterState state(painter);
    const LinkLook look = LinkLook::of(link);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QPen pen(ink, look.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!look.dashes.isEmpty())
        pen.setDashPattern(look.dashes);
    painter.setPen(pen);
    painter.drawPath(route.path);
    paintEnd(painter, look.toEnd, route.to, route.arriving, ink, m_style.ground);
    paintEnd(painter, look.fromEnd, route.from, -route.leaving, ink, m_style.ground);
}

// Most captions are one of seven words, and a drag asks for them again and again.
qreal BoardPainter::captionWidth(const QString &caption) const
{
    constexpr qsizetype most = 4'000;
    if (m_captionWidths.size() > most)
        m_captionWidths.clear();
    auto known = m_captionWidths.constFind(caption);
    if (known == m_captionWidths.constEnd())
        known = m_captionWidths.insert(caption, QFontMetricsF(m_style.small).horizontalAdvance(caption));
    return *known;
}

LinkEnds BoardPainter::endsOf(const LinkContent &link, const QRectF &from, const QRectF &to) const
{
    const QSizeF caption(captionWidth(link.caption()) + 1 + 2 * captionPadding, m_captionHeight + 4);
    return {.from = from,
            .to = to,
            .fromCard = link.from,
            .toCard = link.to,
            .index = link.index,
            .count = link.count,
            .caption = caption};
}

LinkRoute BoardPainter::routeOf(const LinkContent &link, const QRectF &from, const QRectF &to, const Obstacles &obstacles) const
{
    return LinkRouter::route(endsOf(link, from, to), obstacles);
}

QColor BoardPainter::inkOf(const LinkContent &link) const
{
    return link.colour > 0 ? m_style.edges[size_t(link.colour)] : m_style.line;
}

QRectF BoardPainter::captionRect(const LinkContent &link, const LinkRoute &route) const
{
    const qreal width = std::min(captionWidth(link.caption()) + 1, route.labelWidth) + 2 * captionPadding;
    const qreal height = m_captionHeight + 4;
    return {route.label.x() - width / 2, route.label.y() - height / 2, width, height};
}

void BoardPainter::paintCaption(QPainter &painter, const LinkContent &link, const LinkRoute &route, const QColor &ink,
                                const TextMask &mask) const
{
    const PainterState state(painter);
    const QRectF rect = captionRect(link, route);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.ground);
    painter.drawRoundedRect(rect, radius, radius);
    painter.setPen(ink);
    painter.setFont(m_style.small);
    const QRectF words = rect.adjusted(captionPadding, 0, -captionPadding, 0);
    const QString caption = link.caption();
    const QString text = QFontMetricsF(m_style.small).elidedText(caption, Qt::ElideRight, words.width() + 0.5);
    // Its own direction, not the window's, so that it reads alike on every screen and on paper.
    painter.setLayoutDirection(caption.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    if (mask.within.isNull() && mask.covers.isEmpty())
        painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
    else
        paintMasked(painter, text, words, mask);
    if (!link.note.isEmpty() || !link.evidence.isEmpty()) // what has a note or evidence behind it is underlined
        painter.drawLine(QLineF(words.left(), rect.bottom() - 2, words.right(), rect.bottom() - 2));
}

void BoardPainter::paint(QPainter &painter, const BoardContent &content) const
{
    const QList<const CardContent *> cards = fromBottomToTop(content.cards);
    const QList<RoutedLink> links = routed(*this, content);
    const auto paintAt = [&](const CardContent *card) {
        painter.translate(card->rect.topLeft());
        paintCard(painter, *card);
        painter.translate(-card->rect.topLeft());
    };
    const auto isGroup = [](const CardContent *card) { return card->kind == CardKind::Group; };
    const auto groupsEnd = std::ranges::find_if_not(cards, isGroup);
    std::for_each(cards.begin(), groupsEnd, paintAt);
    for (const RoutedLink &each : links)
        paintLink(painter, *each.link, each.route, inkOf(*each.link));
    std::for_each(groupsEnd, cards.end(), paintAt);
    for (const RoutedLink &each : links)
        paintCaption(painter, *each.link, each.route, m_style.muted);
}

QRectF BoardPainter::bounds(const BoardContent &content) const
{
    QRectF bounds;
    for (const CardContent &card : content.cards)
        bounds |= card.rect;
    for (const RoutedLink &each : routed(*this, content)) {
        bounds |= each.route.path.controlPointRect().adjusted(-linkMargin, -linkMargin, linkMargin, linkMargin);
        bounds |= captionRect(*each.link, each.route);
    }
    return bounds;
}

} // namespace sidelight
