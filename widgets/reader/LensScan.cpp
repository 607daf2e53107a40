// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/LensScan.h"

#include "models/text/Lens.h"

#include <QPromise>
#include <QThreadPool>

namespace sidelight {

namespace {

LensTone toneOf(LensPart part)
{
    switch (part) {
    case LensPart::Quotation:
        return LensTone::Quotation;
    case LensPart::Cue:
        return LensTone::Saying;
    case LensPart::Source:
        return LensTone::Source;
    case LensPart::Anonymity:
        return LensTone::Unnamed;
    }
    return LensTone::Saying;
}

LensFindings scan(const QString &text, const QList<Block> &blocks)
{
    const QList<LensRange> ranges = Lens::attribution()->scan(text, blocks);
    LensFindings findings;
    findings.attributions = Lens::attributions(ranges);
    findings.marks.reserve(ranges.size());
    for (const LensRange &range : ranges)
        findings.marks.append({range.start, range.start + range.length, toneOf(range.part)});
    return findings;
}

} // namespace

QFuture<LensFindings> scanForAttribution(const QString &text, const QList<Block> &blocks)
{
    auto promise = std::make_shared<QPromise<LensFindings>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, text, blocks] {
        promise->addResult(scan(text, blocks));
        promise->finish();
    });
    return promise->future();
}

} // namespace sidelight
