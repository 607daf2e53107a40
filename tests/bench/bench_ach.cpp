// SPDX-License-Identifier: GPL-3.0-or-later
// An ACH matrix of 10 hypotheses and 200 pieces of evidence: how long it takes to be there, and to follow one rating, with all
// that would change its ranking worked out.
#include "models/lists/AchModel.h"
#include "tests/bench/Measure.h"

#include <QCoreApplication>

using namespace sidelight;
using namespace sidelight::bench;

namespace {

constexpr int hypotheses = 10, evidence = 200, runs = 21;
constexpr qint64 firstPassage = 10'000, firstEvidence = 20'000;
constexpr Id ach{1};

AchRating rating(int row, int column) { return AchRating((row * 7 + column * column * 3 + row * column) % 6); }

Changes records()
{
    Changes changes;
    changes.of<Ach>().inserted.append({.id = ach, .name = QStringLiteral("Who knew?"), .note = {}, .position = 0});
    for (int i = 0; i < hypotheses; ++i)
        changes.of<Hypothesis>().inserted.append(
            {.id = {100 + i}, .ach = ach, .text = QStringLiteral("Hypothesis %1").arg(i), .note = {}, .position = i});
    const QString grades = QStringLiteral("ABCDE");
    for (int i = 0; i < 200; ++i) {
        Actor actor;
        actor.id = {1000 + i};
        actor.name = QStringLiteral("Actor %1").arg(i);
        actor.kind = ActorKind::Organisation;
        actor.reliability = grades[i % 5];
        changes.of<Actor>().inserted.append(actor);
    }
    for (int i = 0; i < 60; ++i) {
        Article article;
        article.id = {2000 + i};
        article.outlet = QStringLiteral("actor %1").arg(i);
        changes.of<Article>().inserted.append(article);
    }
    for (int i = 0; i < evidence; ++i) {
        Passage passage;
        passage.id = {firstPassage + i};
        passage.article = {2000 + i % 60};
        passage.quote = QStringLiteral("what was said of the night, number %1").arg(i);
        changes.of<Passage>().inserted.append(passage);
        Evidence row;
        row.id = {firstEvidence + i};
        row.ach = ach;
        row.kind = EvidenceKind::Passage;
        row.shows = passage.id;
        row.position = i;
        for (int column = 0; column < hypotheses; ++column)
            row.ratings.append({{100 + column}, rating(i, column)});
        changes.of<Evidence>().inserted.append(row);
    }
    return changes;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Library library;
    library.apply(records());
    QList<double> opened, followed;
    for (int run = 0; run < runs; ++run) {
        AchModel model(library, ach);
        opened.append(milliseconds([&] { model.reset(); }));
        Changes changes;
        Evidence row = *library.find<Evidence>(Id{firstEvidence + run});
        row.ratings[run % hypotheses].rating = rating(run + 1, run % hypotheses);
        changes.of<Evidence>().updated.append(row);
        library.apply(changes);
        followed.append(milliseconds([&] {
            model.follow(changes);
            if (model.sensitivity().isEmpty())
                giveUp(QStringLiteral("nothing would change the ranking"));
        }));
    }
    report(QStringLiteral("ach 10 x 200: open"), opened, QStringLiteral("ms"), 20);
    report(QStringLiteral("ach 10 x 200: one rating"), followed, QStringLiteral("ms"), 16);
    return 0;
}
