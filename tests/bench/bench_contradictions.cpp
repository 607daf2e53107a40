// SPDX-License-Identifier: GPL-3.0-or-later
// 500 contested claims with 20,000 statements: how long until the pane stands there and has painted itself, and how long the GUI
// thread takes to follow a change.
#include "tests/bench/Measure.h"
#include "widgets/claims/ContradictionsView.h"

#include <QApplication>
#include <QScrollBar>
#include <memory>

using namespace sidelight;
using namespace sidelight::bench;

namespace {

constexpr int claims = 500, statements = 20'000, articles = 4'000, actors = 200;

Changes records()
{
    Changes changes;
    for (int i = 1; i <= articles; ++i) {
        Article article;
        article.id = {i};
        article.title = QStringLiteral("Account %1 of the night").arg(i);
        article.outlet = QStringLiteral("Outlet %1").arg(i % 40);
        article.published =
            QStringLiteral("2021-%1-%2").arg(1 + i % 12, 2, 10, QLatin1Char('0')).arg(1 + i % 28, 2, 10, QLatin1Char('0'));
        article.origin = i % 3 == 0 ? Id{1'000'000 + i % 200} : Id{};
        changes.of<Article>().inserted.append(article);
    }
    for (int i = 0; i < actors; ++i) {
        Actor actor;
        actor.id = {10'000 + i};
        actor.name = QStringLiteral("Speaker %1").arg(i);
        actor.reliability = QString(QLatin1Char(char('A' + i % 6)));
        changes.of<Actor>().inserted.append(actor);
    }
    for (int i = 0; i < 200; ++i)
        changes.of<Origin>().inserted.append({.id = {1'000'000 + i}, .name = QStringLiteral("Agency %1").arg(i), .note = {}});
    for (int i = 0; i < claims; ++i) {
        Claim claim;
        claim.id = {20'000 + i};
        claim.text = QStringLiteral("Claim %1: the crews were told of it before they went in").arg(i);
        changes.of<Claim>().inserted.append(claim);
    }
    for (int i = 0; i < statements; ++i) {
        Passage passage;
        passage.id = {100'000 + i};
        passage.article = {1 + i * 7 % articles};
        passage.quote =
            QStringLiteral("“Nobody had told us of it, and we would have acted on the same day,” said number %1 of them").arg(i);
        passage.end = int(passage.quote.size());
        changes.of<Passage>().inserted.append(passage);
        Statement statement;
        statement.id = {200'000 + i};
        statement.passage = passage.id;
        statement.speakers = {{.actor = {10'000 + i % actors}, .printed = {}}, {.actor = {10'000 + i * 3 % actors}, .printed = {}}};
        statement.claim = {20'000 + i % claims};
        statement.stance = Stance(1 + i / claims % 4);
        statement.credibility = i % 7;
        changes.of<Statement>().inserted.append(statement);
    }
    return changes;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    Library library;
    library.apply(records());
    QList<double> opened, stanced, regraded, sorted, filtered, frames;
    for (int run = 0; run < 5; ++run) {
        std::unique_ptr<ContradictionModel> model;
        std::unique_ptr<ContradictionFilter> filter;
        std::unique_ptr<ContradictionsView> view;
        opened.append(milliseconds([&] {
            model = std::make_unique<ContradictionModel>(library);
            model->reset();
            filter = std::make_unique<ContradictionFilter>(model.get());
            view = std::make_unique<ContradictionsView>(filter.get());
            view->resize(900, 900);
            view->show();
            (void)view->grab();
        }));
        if (filter->rowCount() != claims)
            giveUp(QStringLiteral("%1 claims are contested").arg(filter->rowCount()));
        const auto follow = [&](auto record, auto change) {
            change(record);
            Changes changes;
            changes.of<decltype(record)>().updated = {record};
            library.apply(changes);
            return milliseconds([&] {
                model->follow(changes);
                (void)view->grab();
            });
        };
        for (int i = 0; i < 5; ++i) {
            stanced.append(follow(*library.find<Statement>(Id{200'000 + 997 * i + run}),
                                  [](Statement &record) { record.stance = Stance(1 + int(record.stance) % 4); }));
            regraded.append(follow(*library.find<Actor>(Id{10'000 + 17 * i + run}),
                                   [](Actor &record) { record.reliability = QStringLiteral("E"); }));
        }
        sorted.append(milliseconds([&] {
            filter->setOrder(ContradictionFilter::Order::Latest);
            (void)view->grab();
        }));
        filtered.append(milliseconds([&] {
            filter->setWords(QStringLiteral("claim 49"));
            (void)view->grab();
        }));
        filter->setWords({});
        for (int i = 0; i < 20; ++i)
            frames.append(milliseconds([&] {
                view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 20 * i);
                (void)view->viewport()->grab();
            }));
    }
    report(QStringLiteral("contradictions of 500 claims and 20,000 statements, opened and painted"), opened, QStringLiteral("ms"),
           150);
    report(QStringLiteral("contradictions, another stance, until painted"), stanced, QStringLiteral("ms"), 16);
    report(QStringLiteral("contradictions, an actor's grade, until painted"), regraded, QStringLiteral("ms"), 50);
    report(QStringLiteral("contradictions, another order, until painted"), sorted, QStringLiteral("ms"), 100);
    report(QStringLiteral("contradictions, filtered, until painted"), filtered, QStringLiteral("ms"), 100);
    report(QStringLiteral("contradictions, a frame of scrolling"), frames, QStringLiteral("ms"), 8);
    return 0;
}
