// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/AchSheet.h"

#include "models/exchange/WrittenText.h"
#include "models/lists/AchEvidence.h"
#include "models/lists/AchText.h"

#include <QCoreApplication>

#include <cmath>

namespace sidelight {

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(AchSheet)
};

constexpr int factColumns = 12;

// As programs read it, whatever the language.
QString number(double value) { return QString::number(value, 'f', 2); }

QStringList header(const QList<Hypothesis> &hypotheses)
{
    QStringList cells{SheetWords::tr("Evidence"),    SheetWords::tr("Translation"), SheetWords::tr("Remark"),
                      SheetWords::tr("Kind"),        SheetWords::tr("Speakers"),    SheetWords::tr("Reliability"),
                      SheetWords::tr("Credibility"), SheetWords::tr("Outlet"),      SheetWords::tr("Published"),
                      SheetWords::tr("Origin"),      SheetWords::tr("Weight"),      SheetWords::tr("Diagnosticity")};
    for (const Hypothesis &hypothesis : hypotheses)
        cells.append(written::line(hypothesis.text));
    return cells;
}

QStringList rowOf(const Evidence &evidence, const EvidenceSource &source, const AchRow &row)
{
    const bool isNote = evidence.kind == EvidenceKind::Note;
    QStringList cells{written::plain(source.words),
                      written::plain(source.translation),
                      isNote ? QString() : written::plain(evidence.note),
                      source.isGone ? SheetWords::tr("Deleted") : evidenceKindText(evidence.kind),
                      written::line(source.speakers),
                      source.reliability,
                      source.credibility > 0 ? QString::number(source.credibility) : QString(),
                      written::line(source.outlet),
                      written::line(source.published),
                      written::line(source.originName),
                      number(weightOf(source.reliability, source.credibility)),
                      number(diagnosticityOf(row.ratings))};
    for (const std::optional<AchRating> &rating : row.ratings)
        cells.append(rating ? ratingSign(*rating) : QString());
    return cells;
}

void addStandings(CsvTable &csv, const QList<AchStanding> &standings)
{
    const auto add = [&](const QString &label, auto value) {
        QStringList cells{label};
        cells.resize(factColumns);
        for (const AchStanding &standing : standings)
            cells.append(standing.rank > 0 ? value(standing) : QString());
        csv.add(cells);
    };
    add(SheetWords::tr("Rank"), [](const AchStanding &standing) { return QString::number(standing.rank); });
    add(SheetWords::tr("Inconsistency, weighted"), [](const AchStanding &standing) { return number(std::abs(standing.weighted)); });
    add(SheetWords::tr("Inconsistency, without weights"),
        [](const AchStanding &standing) { return QString::number(std::abs(standing.plain)); });
}

} // namespace

QByteArray achCsv(const Library &library, Id ach, CsvTable::Mark mark)
{
    const QList<Hypothesis> hypotheses = sortedHypothesesOf(library, ach);
    AchTable table{.hypotheses = int(hypotheses.size()), .rows = {}};
    CsvTable csv(mark);
    csv.add(header(hypotheses));
    for (const Evidence &evidence : sortedEvidenceOf(library, ach)) {
        const EvidenceSource source = evidenceSourceOf(library, evidence);
        table.rows.append(achRowOf(evidence, source, hypotheses));
        csv.add(rowOf(evidence, source, table.rows.last()));
    }
    addStandings(csv, standingsOf(table));
    return csv.bytes();
}

} // namespace sidelight
