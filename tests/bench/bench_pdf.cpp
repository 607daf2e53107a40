// SPDX-License-Identifier: GPL-3.0-or-later
// A board of 1,000 cards as a PDF with its sources, from the records to the file, in the helper process as in the window; and
// how large the file is.
#include "models/exchange/Drawing.h"
#include "tests/bench/Measure.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace sidelight;
using namespace sidelight::bench;

namespace {

constexpr int cards = 1'000, articles = 200, actors = 60, claims = 20;

template <class T> void add(Changes &changes, T record) { changes.of<T>().inserted.append(std::move(record)); }

QString sentence(int seed, int length)
{
    static const QStringList words{QStringLiteral("harbour"), QStringLiteral("warning"),  QStringLiteral("received"),
                                   QStringLiteral("officer"), QStringLiteral("gate"),     QStringLiteral("night"),
                                   QStringLiteral("crews"),   QStringLiteral("letter"),   QStringLiteral("affidavit"),
                                   QStringLiteral("was"),     QStringLiteral("first"),    QStringLiteral("the"),
                                   QStringLiteral("before"),  QStringLiteral("official"), QStringLiteral("said")};
    QString text;
    for (int i = 0; i < length; ++i)
        text += words[(seed * 7 + i * i * (seed % 13 + 1) + i) % words.size()] + (i + 1 < length ? u' ' : u'.');
    text[0] = text[0].toUpper();
    return text;
}

void addRecords(Changes &changes)
{
    for (int i = 0; i < articles; ++i) {
        Article article;
        article.id = {1 + i};
        article.title = sentence(i, 8);
        article.byline = QStringLiteral("Ada Fisher %1").arg(i);
        article.outlet = QStringLiteral("The Courier %1").arg(i % 12);
        article.published = QStringLiteral("2024-05-%1").arg(1 + i % 28, 2, 10, QLatin1Char('0'));
        article.retrieved = QStringLiteral("2024-06-01T10:12:00Z");
        article.url = QStringLiteral("https://courier.example/%1/port").arg(i);
        article.original = QByteArray(32, char(i));
        article.text = QByteArray(32, char(i + 1));
        article.length = 100'000;
        add(changes, article);
    }
    for (int i = 0; i < actors; ++i) {
        Actor actor;
        actor.id = {1'000 + i};
        actor.name = QStringLiteral("a port official %1").arg(i);
        actor.reliability = QStringLiteral("B");
        add(changes, actor);
    }
    for (int i = 0; i < claims; ++i)
        add(changes, Claim{{2'000 + i}, sentence(i + 500, 9), {}, i});
}

void addCard(Changes &changes, int i)
{
    Passage passage;
    passage.id = {10'000 + i};
    passage.article = {1 + i % articles};
    passage.quote = sentence(i, 12 + i % 30);
    passage.prefix = QStringLiteral("…and on that night ");
    passage.suffix = QStringLiteral(" The port has not answered");
    passage.start = i / articles * 300;
    passage.end = passage.start + int(passage.quote.size());
    add(changes, passage);
    Statement statement;
    statement.id = {20'000 + i};
    statement.passage = passage.id;
    statement.speakers = {{{1'000 + i % actors}, {}}, {{1'000 + (i * 7 + 1) % actors}, {}}};
    statement.claim = {2'000 + i % claims};
    statement.stance = i % 3 ? Stance::Asserts : Stance::Denies;
    statement.credibility = 1 + i % 6;
    add(changes, statement);
    Card card;
    card.id = {30'000 + i};
    card.board = {3'000};
    card.kind = i % 2 ? CardKind::Passage : CardKind::Statement;
    card.shows = i % 2 ? passage.id : statement.id;
    card.x = i % 40 * 320;
    card.y = i / 40 * 220;
    card.width = 260;
    card.height = 150;
    add(changes, card);
    if (i == 0)
        return;
    Link link;
    link.id = {40'000 + i};
    link.board = {3'000};
    link.from = {30'000 + i - 1};
    link.to = card.id;
    link.kind = LinkKind(i % 7);
    link.note = i % 5 ? QString() : sentence(i + 900, 14);
    add(changes, link);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Changes changes;
    addRecords(changes);
    add(changes, Board{{3'000}, QStringLiteral("Who knew?"), {}, 0});
    for (int i = 0; i < cards; ++i)
        addCard(changes, i);
    Library library;
    library.apply(changes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("board.pdf"));
    for (const bool linked : {false, true}) {
        PdfChoices choices;
        choices.links = choices.claims = linked;
        QList<double> taken, gathered;
        for (int run = 0; run < 5; ++run) {
            PdfJob job;
            gathered.append(milliseconds([&] { job = PdfJob::of(library, {3'000}, choices); }));
            taken.append(gathered.last() + milliseconds([&] { must(drawing::writeBoardPdf(job, path)); }));
        }
        const double size = double(QFileInfo(path).size()) / 1e6;
        if (!linked) {
            report(QStringLiteral("PDF of 1,000 cards with sources"), taken, QStringLiteral("ms"), 600);
            report(QStringLiteral("size of the PDF of 1,000 cards with sources"), {size}, QStringLiteral("MB"), 5);
            report(QStringLiteral("gathering what stands behind 1,000 cards"), gathered, QStringLiteral("ms"), 100);
        } else {
            report(QStringLiteral("PDF of 1,000 cards with sources, links and claims"), taken, QStringLiteral("ms"), 900);
            report(QStringLiteral("size of that"), {size}, QStringLiteral("MB"), 5);
        }
    }
    return 0;
}
