// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/SharedText.h"

#include "models/text/Words.h"

namespace sidelight {

QList<SharedRun> sharedRuns(QStringView first, QStringView second, int leastWords)
{
    WordNumbers numbers(WordNumbers::Sameness::Folded);
    const Words a = numbers.wordsOf(first), b = numbers.wordsOf(second);
    QList<SharedRun> runs;
    for (const CommonWords &run : commonWords(a.numbers, b.numbers, leastWords))
        runs.append({a.span(run.first, run.first + run.length), b.span(run.second, run.second + run.length)});
    return runs;
}

} // namespace sidelight
