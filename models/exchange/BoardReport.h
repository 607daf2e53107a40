// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardContent.h"
#include "models/board/CardPicture.h"
#include "models/lists/PageText.h"

#include <QHash>
#include <QSet>
#include <optional>

namespace sidelight {

// A board in words, for those who read it as a text: its groups with their cards, the links of each card, and the numbered
// sources. Plain values of what stands on the board, and nothing else of the project.
struct BoardReport {
    struct Source {
        int number = 0;
        QString quote, prefix, suffix;        // whole, and what stands around it; empty for a card that shows an article
        QString translation, translationMark; // of the quote
        QString speaker, says, mode;          // mode: "direct quote"
        QString reliability, credibility;
        QString title, byline, outlet, published, retrieved, url;
        QString pages;  // "p. 4"; empty: it came without pages
        QString sha256; // of the article's file as it came
        QString language;
        bool rightToLeft = false;
        bool operator==(const Source &) const = default;
    };
    struct Link {
        Id id, from, to;
        QString type, label, note;
        QList<int> evidence;    // numbers of sources
        QStringList otherWords; // evidence that no card shows
        bool operator==(const Link &) const = default;
    };
    struct Group {
        Id id; // none: cards that stand in no group
        QString title;
        QList<CardContent> cards; // in reading order
        bool operator==(const Group &) const = default;
    };
    QString name;
    bool rightToLeft = false;
    QList<Group> groups; // the cards outside of any come first
    QList<Link> links;
    QList<Source> sources;

    // No more than is seen, see seenContent().
    static BoardReport of(const Library &library, Id board, const std::optional<QSet<Id>> &shown = {},
                          const PagesOfPassages &pages = {});
    // How a card is called where there is room for a few words only.
    [[nodiscard]] static QString nameOf(const CardContent &card);
    [[nodiscard]] int cardCount() const;

    // An outline: headings, lists, numbered sources.
    [[nodiscard]] QByteArray markdown() const;
    // A page that stands alone, see HtmlPage; with a picture of the board as SVG if one is given, and with those of its image
    // cards, by card.
    [[nodiscard]] QByteArray html(const QByteArray &svg = {}, const QHash<Id, CardPicture> &pictures = {}) const;

private:
    [[nodiscard]] QString markdownOf(const CardContent &card) const;
    [[nodiscard]] QString markdownOf(const Source &source) const;
    [[nodiscard]] QString htmlOf(const CardContent &card, const CardPicture &picture) const;
    [[nodiscard]] QString htmlOf(const Source &source) const;
    [[nodiscard]] QString linkTable() const;
    [[nodiscard]] QString linksFrom(Id card) const; // as HTML
    [[nodiscard]] QString anchored(Id card) const;  // its name as a link to it

    QHash<Id, QString> m_names; // of cards and groups
    QHash<Id, int> m_places;    // of the same, in reading order, from 1
};

} // namespace sidelight
