// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardContent.h"
#include "models/board/BoardStyle.h"
#include "models/board/TextMask.h"

#include <QTextLayout>
#include <memory>
#include <vector>

class QPainter;

namespace sidelight {

// The words of one card, broken into lines for its size: from the top what it is, its title and its body, from the bottom
// who says it and where. Words that have no room are left out and end in an ellipsis; they are not merely painted outside,
// since a PDF would still hold them.
class CardText {
public:
    CardText(const BoardStyle &style, const CardContent &card);

    // Paints with the card's upper left corner at the origin, but for the letters that the mask leaves out.
    void paint(QPainter &painter, const TextMask &mask = {}) const;
    // Of the title and the body, what paint() would draw.
    [[nodiscard]] QString seenWords(const TextMask &mask) const;
    // The first line of the title, beside which an actor's sign stands; null for other cards.
    [[nodiscard]] QRectF signRect() const { return m_sign; }
    // Where an image card's picture has its place; null for other cards.
    [[nodiscard]] QRectF pictureRect() const { return m_picture; }
    // How high a card of this width must be to hold all its words, up to a sensible most.
    static qreal preferredHeight(const BoardStyle &style, const CardContent &card, qreal width);

    static constexpr qreal padding = 12;

private:
    struct Piece {
        std::unique_ptr<QTextLayout> layout;
        QPointF at;
        QColor ink;
        bool isBody = false; // or the title
    };
    // Where words go: how many lines at most, and what is kept free on the first.
    struct Room {
        qreal top = 0;
        int lines = 1;
        qreal before = 0, behind = 0;
        Qt::LayoutDirection direction = Qt::LayoutDirectionAuto; // auto: the card's
    };
    struct FootLine {
        QString words;
        QColor ink;
        qreal behind = 0; // kept free at its end
    };
    using Formats = QList<QTextLayout::FormatRange>;

    void setNumber(const CardContent &card);
    void setLabel(const CardContent &card);
    void setFoot(const CardContent &card, qreal bodyLine);
    void setTitle(const CardContent &card);
    void setBody(const CardContent &card);
    void setQuote(const CardContent &card, int lines);
    void setParagraphs(const CardContent &card, const QFont &font, const QColor &ink, int lines);
    void setPicture(const CardContent &card);
    void setGrade(const CardContent &card, qreal top);
    [[nodiscard]] Formats formatsOf(const CardContent &card) const;
    [[nodiscard]] const QFont &bodyFont(const CardContent &card) const;
    // Breaks words into lines and keeps what fits; where they end.
    qreal set(QString words, const QFont &font, const QColor &ink, const Room &room, const Formats &formats = {});
    [[nodiscard]] std::unique_ptr<QTextLayout> broken(const QString &words, const QFont &font, const Room &room,
                                                      const Formats &formats = {}) const;
    [[nodiscard]] int linesBetween(qreal top, qreal bottom, const QFont &font) const;

    const BoardStyle &m_style;
    bool m_rightToLeft = false;
    qreal m_width = 0;             // of a full line
    qreal m_top = 0, m_bottom = 0; // between them is room for title and body
    qreal m_footHeight = 0;
    qreal m_numberWidth = 0; // until the first line has made room for it
    QRectF m_sign, m_picture;
    std::vector<Piece> m_pieces;
};

} // namespace sidelight
