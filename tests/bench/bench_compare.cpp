// SPDX-License-Identifier: GPL-3.0-or-later
// Two texts of 100,000 characters, of which a third was copied: until the runs are known from which the ribbons are made. And
// two versions of a text of 1,000,000 characters with one word in twenty changed. None of it is on the GUI thread.
#include "tests/bench/Measure.h"

#include "models/text/SharedText.h"
#include "models/text/TextVersions.h"

#include <QRandomGenerator>

using namespace sidelight;
using namespace sidelight::bench;

namespace {

QString wordOf(QRandomGenerator &random)
{
    QString word;
    for (int i = 1 + random.bounded(3); i >= 0; --i)
        word += QLatin1StringView("kalomirenstavudorpet").sliced(random.bounded(9) * 2, 2 + random.bounded(2));
    return word + QLatin1Char(' ');
}

QString textOf(QRandomGenerator &random, int length)
{
    QString text;
    while (text.size() < length)
        text += wordOf(random);
    return text;
}

// As long as the other, and a third of it in pieces from there.
QString borrowing(QRandomGenerator &random, const QString &from)
{
    QString text;
    while (text.size() < from.size()) {
        text += textOf(random, 800);
        text += QStringView(from).sliced(random.bounded(int(from.size()) - 400), 400);
    }
    return text;
}

QString edited(QRandomGenerator &random, const QString &from)
{
    QString text;
    for (const QStringView word : QStringView(from).split(u' '))
        text += random.bounded(20) == 0 ? wordOf(random) : word.toString() + QLatin1Char(' ');
    return text;
}

} // namespace

int main()
{
    QRandomGenerator random(1);
    QList<double> shared, repeated, versions;
    for (int run = 0; run < 15; ++run) {
        const QString one = textOf(random, 100'000), other = borrowing(random, one);
        shared.append(milliseconds([&] {
            if (sharedRuns(one, other).isEmpty())
                giveUp(QStringLiteral("nothing was found that two texts share"));
        }));
    }
    const QString word = QStringLiteral("again ").repeated(100'000);
    for (int run = 0; run < 5; ++run)
        repeated.append(milliseconds([&] {
            if (sharedRuns(word, word).size() != 1)
                giveUp(QStringLiteral("one word, again and again, is one run"));
        }));
    const QString older = textOf(random, 1'000'000), newer = edited(random, older);
    for (int run = 0; run < 5; ++run)
        versions.append(milliseconds([&] {
            if (TextVersions(older, newer).inserted().isEmpty())
                giveUp(QStringLiteral("no change was found between two versions"));
        }));
    report(QStringLiteral("two texts of 100,000 characters compared"), shared, QStringLiteral("ms"), 100);
    report(QStringLiteral("one word 100,000 times, compared with itself"), repeated, QStringLiteral("ms"), 1'000);
    report(QStringLiteral("two versions of 1,000,000 characters compared"), versions, QStringLiteral("ms"), 2'000);
    return 0;
}
