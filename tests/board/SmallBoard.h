// SPDX-License-Identifier: GPL-3.0-or-later
// A board of every kind of card and link, for tests that paint or route.
#pragma once

#include "models/project/Library.h"

namespace sidelight::testing {

inline constexpr Id smallBoardId{900};

// Twelve cards and eight links of all types, two of them between one pair; an article, two actors, claims, statements.
inline Changes smallBoard()
{
    Changes changes;
    auto &articles = changes.of<Article>();
    Article courier;
    courier.id = {1};
    courier.title = QStringLiteral("Harbour office denies it was warned");
    courier.outlet = QStringLiteral("The Courier");
    courier.published = QStringLiteral("2031-05-04");
    courier.byline = QStringLiteral("Ada Lind");
    Article wire = courier;
    wire.id = {2};
    wire.title = QStringLiteral("“Told twice,” crews say of the night the quay burned and nobody came for an hour");
    wire.outlet = QStringLiteral("Northern Wire");
    wire.published = QStringLiteral("2031-05-05");
    articles.inserted = {courier, wire};

    auto &actors = changes.of<Actor>().inserted;
    const auto actor = [&](qint64 id, const char *name, ActorKind kind, qint64 parent = 0) {
        Actor made;
        made.id = {id};
        made.name = QString::fromUtf8(name);
        made.kind = kind;
        made.parent = {parent};
        actors.append(made);
    };
    actor(11, "Port official", ActorKind::Person);
    actor(12, "Two fire officers", ActorKind::Unnamed);
    actor(13, "Harbour Authority", ActorKind::Organisation);
    actor(14, "Night watch", ActorKind::Unit, 13);

    changes.of<Claim>().inserted.append(
        {.id = {21}, .text = QStringLiteral("The port was warned on the day before the fire"), .note = {}});

    auto &passages = changes.of<Passage>().inserted;
    const auto passage = [&](qint64 id, qint64 article, int start, const char *quote) {
        Passage made;
        made.id = {id};
        made.article = {article};
        made.start = start;
        made.quote = QString::fromUtf8(quote);
        made.end = start + int(made.quote.size());
        passages.append(made);
    };
    passage(31, 1, 40, "no warning was ever received on the day before the fire");
    passage(32, 2, 60, "the port had been told twice that the drums were leaking, once in writing");
    passage(33, 2, 300, "“We called at nine and again at ten”");
    passage(34, 1, 500,
            "The log of the night watch has no entry between nine and eleven, and the pages before it are "
            "numbered in another hand, which the office calls a clerical matter and the crews call something else");

    auto &statements = changes.of<Statement>().inserted;
    Statement denial;
    denial.id = {41};
    denial.passage = {31};
    denial.speakers = {{.actor = {11}, .printed = {}}};
    denial.claim = {21};
    denial.stance = Stance::Denies;
    Statement telling = denial;
    telling.id = {42};
    telling.passage = {32};
    telling.speakers = {{.actor = {13}, .printed = {}}, {.actor = {12}, .printed = {}}};
    telling.stance = Stance::Asserts;
    statements = {denial, telling};

    changes.of<Board>().inserted.append({.id = smallBoardId, .name = QStringLiteral("Who knew?"), .note = {}});
    auto &cards = changes.of<Card>().inserted;
    const auto card = [&](qint64 id, CardKind kind, qint64 shows, double x, double y, double w, double h, int colour = 0) {
        Card made;
        made.id = {id};
        made.board = smallBoardId;
        made.kind = kind;
        made.shows = {shows};
        made.x = x;
        made.y = y;
        made.width = w;
        made.height = h;
        made.colour = colour;
        cards.append(made);
    };
    card(101, CardKind::Statement, 41, 0, 0, 250, 150);
    card(102, CardKind::Statement, 42, 440, 0, 250, 170);
    card(103, CardKind::Passage, 33, 880, 0, 240, 110);
    card(104, CardKind::Actor, 11, 0, 280, 200, 72);
    card(105, CardKind::Actor, 12, 880, 190, 220, 72);
    card(106, CardKind::Claim, 21, 440, 290, 250, 90, 5);
    card(107, CardKind::Article, 1, 0, 460, 240, 100);
    card(108, CardKind::Article, 2, 440, 500, 260, 120);
    card(109, CardKind::Note, 0, 880, 330, 220, 110, 3);
    cards.last().note = QStringLiteral("## Who fired first?\n\nAsk *both* offices for the **telephone log**:\n- 4 May\n- 5 May");
    card(110, CardKind::Passage, 0, 880, 510, 240, 110);
    cards.last().lastWords = QStringLiteral("the drums were inspected in March and found sound");
    card(111, CardKind::Passage, 34, 0, 640, 260, 130, 1);
    card(112, CardKind::Actor, 14, 440, 700, 200, 72);

    auto &links = changes.of<Link>().inserted;
    const auto link = [&](qint64 id, qint64 from, qint64 to, LinkKind kind, const char *label = "") {
        Link made;
        made.id = {id};
        made.board = smallBoardId;
        made.from = {from};
        made.to = {to};
        made.kind = kind;
        made.label = QString::fromUtf8(label);
        links.append(made);
    };
    link(201, 101, 102, LinkKind::Contradicts);
    link(202, 102, 101, LinkKind::RespondsTo, "a day later");
    link(203, 103, 102, LinkKind::Supports);
    link(204, 102, 106, LinkKind::Before);
    link(205, 104, 101, LinkKind::SameAs);
    link(206, 107, 108, LinkKind::Repeats);
    links.last().note = QStringLiteral("three sentences are the same");
    link(207, 110, 108, LinkKind::DerivedFrom);
    link(208, 112, 111, LinkKind::Supports, "kept the log");
    return changes;
}

inline Library smallLibrary()
{
    Library library;
    library.apply(smallBoard());
    return library;
}

} // namespace sidelight::testing
