// SPDX-License-Identifier: GPL-3.0-or-later
// The list of 100,000 passages, typed into: how long the GUI thread is held up at most, and how long until the rows are there.
#include "models/lists/PassageTable.h"
#include "tests/bench/Measure.h"
#include "tests/bench/Pulse.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace sidelight;
using namespace sidelight::bench;

namespace {

constexpr int count = 100'000;

Changes records()
{
    const QStringList words{QStringLiteral("harbour"), QStringLiteral("warning"), QStringLiteral("received"),
                            QStringLiteral("officer"), QStringLiteral("gate"),    QStringLiteral("night"),
                            QStringLiteral("crews"),   QStringLiteral("letter")};
    Changes changes;
    for (int i = 1; i <= 10'000; ++i) {
        Article article;
        article.id = {i};
        article.title = QStringLiteral("Account %1 of the %2").arg(i).arg(words[i % 8]);
        changes.of<Article>().inserted.append(article);
    }
    for (int i = 0; i < 100; ++i) {
        Tag tag;
        tag.id = {20'000 + i};
        tag.name = QStringLiteral("tag %1").arg(i);
        changes.of<Tag>().inserted.append(tag);
    }
    for (int i = 0; i < count; ++i) {
        Passage passage;
        passage.id = {100'000 + i};
        passage.article = {1 + i % 10'000};
        passage.start = i / 10;
        for (int word = 0; word < 20; ++word)
            passage.quote += words[(i * 7 + word * word * (i % 13)) % 8] + QString::number((i + word) % 997) + u' ';
        passage.end = passage.start + int(passage.quote.size());
        passage.tags = {Id{20'000 + i % 100}};
        changes.of<Passage>().inserted.append(passage);
    }
    return changes;
}

struct Taken {
    double until = 0, held = 0;
};

Taken measure(PassageTable &table, const std::function<void()> &ask)
{
    Pulse pulse;
    pulse.start();
    Taken taken;
    taken.until = milliseconds([&] {
        ask();
        QEventLoop loop;
        QObject::connect(&table, &PassageTable::arranged, &loop, &QEventLoop::quit);
        if (table.isWorking())
            loop.exec();
    });
    taken.held = pulse.stop();
    return taken;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Library library;
    library.apply(records());
    PassageListModel list(library);
    PassageTable table(&list, library);
    QList<double> held, until;
    const auto note = [&](const Taken &taken) {
        held.append(taken.held);
        until.append(taken.until);
    };
    const Taken opened = measure(table, [&] { list.reset(); });
    report(QStringLiteral("100,000 passages listed when a project opens"), {opened.until}, QStringLiteral("ms"), 1500);
    const Taken first = measure(table, [&] { table.setWords(QStringLiteral("w")); });
    report(QStringLiteral("100,000 passages, the first letter ever typed"), {first.until}, QStringLiteral("ms"), 1500);
    for (int run = 0; run < 5; ++run)
        for (const char *typed : {"wa", "war", "warn", "warni", "warning 99", "", "g", "ga", "gate 4", ""})
            note(measure(table, [&] { table.setWords(QString::fromLatin1(typed)); }));
    report(QStringLiteral("100,000 passages, one key more in the filter, until shown"), until, QStringLiteral("ms"), 100);
    held.append(first.held);
    report(QStringLiteral("longest that the GUI thread was held up by a key"), {std::ranges::max(held)}, QStringLiteral("ms"), 16);
    const Taken grouped = measure(table, [&] { table.setGrouping(PassageTable::Grouping::Article); });
    report(QStringLiteral("100,000 passages divided by article"), {grouped.until}, QStringLiteral("ms"), 1500);
    report(QStringLiteral("longest that the GUI thread was held up by opening"), {opened.held}, QStringLiteral("ms"), 16);
    report(QStringLiteral("longest that the GUI thread was held up by dividing"), {grouped.held}, QStringLiteral("ms"), 16);
    return 0;
}
