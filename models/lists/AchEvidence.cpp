// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/AchEvidence.h"

#include "models/lists/RecordText.h"
#include "models/lists/SourceGrade.h"
#include "models/project/Support.h"

#include <algorithm>

namespace sidelight {

namespace {

struct Grading {
    QString reliability;
    int credibility = 0;
    Id grader;
    bool operator==(const Grading &) const = default;
};

Grading gradingOf(const Library &library, const Statement &statement)
{
    const QString reliability = reliabilityOf(library, statement);
    const bool inherits = statement.reliability.isEmpty();
    return {reliability, statement.credibility, inherits ? sourceOf(statement) : Id()};
}

void takeGrading(EvidenceSource &source, const Grading &grading)
{
    source.reliability = grading.reliability;
    source.credibility = grading.credibility;
    source.grader = grading.grader;
}

void takeArticle(EvidenceSource &source, const Library &library, const Article &article, QSet<Id> &lookedAt)
{
    source.article = article.id;
    source.outlet = article.outlet;
    source.published = article.published;
    source.rightToLeft = article.rightToLeft;
    source.origin = originOf(library, article);
    if (const Origin *origin = library.find<Origin>(source.origin)) {
        source.originName = origin->name;
    } else if (source.origin != article.id) {
        const Article *first = library.find<Article>(source.origin);
        source.originName = first ? first->title : QString();
    }
    lookedAt += {article.id, source.origin};
    for (const Article *at = &article; at && at->versionOf.isValid() && !lookedAt.contains(at->versionOf);) {
        lookedAt.insert(at->versionOf);
        at = library.find<Article>(at->versionOf);
    }
}

void takePassage(EvidenceSource &source, const Library &library, const Passage &passage, QSet<Id> &lookedAt)
{
    source.passage = passage.id;
    source.words = passage.quote;
    source.translation = passage.translation;
    source.translator = passage.translator;
    lookedAt.insert(passage.id);
    if (const Article *article = library.find<Article>(passage.article))
        takeArticle(source, library, *article, lookedAt);
}

void takeStatement(EvidenceSource &source, const Library &library, const Statement &statement, QSet<Id> &lookedAt)
{
    source.speakers = chainText(library, statement);
    takeGrading(source, gradingOf(library, statement));
    source.speaker = sourceOf(statement);
    lookedAt.insert(statement.id);
    if (const auto passage = library.find<Passage>(statement.passage))
        takePassage(source, library, *passage, lookedAt);
}

void takeSaid(EvidenceSource &source, const Library &library, const Passage &passage, QSet<Id> &lookedAt)
{
    const QList<Statement> statements = sortedStatementsOf(library, passage.id);
    QStringList chains;
    for (const Statement &statement : statements) {
        lookedAt.insert(statement.id);
        if (const QString chain = chainText(library, statement); !chain.isEmpty() && !chains.contains(chain))
            chains.append(chain);
    }
    source.speakers = chains.join(QStringLiteral("; "));
    const auto isOfFirst = [&](const Statement &statement) { return sourceOf(statement) == sourceOf(statements.first()); };
    if (!statements.isEmpty() && std::ranges::all_of(statements, isOfFirst))
        source.speaker = sourceOf(statements.first());
    const Grading first = statements.isEmpty() ? Grading() : gradingOf(library, statements.first());
    const bool isOne = !statements.isEmpty() && std::ranges::all_of(statements, [&](const Statement &statement) {
        return gradingOf(library, statement) == first;
    });
    if (isOne)
        return takeGrading(source, first);
    const Article *article = library.find<Article>(passage.article);
    const SourceGrade grade = article ? sourceGradeOf(library, *article) : SourceGrade();
    takeGrading(source, {grade.letter, 0, grade.actor});
}

template <class T> QList<T> sorted(const Library &library, const QList<Id> &ids)
{
    QList<T> records;
    for (const Id id : ids)
        if (const T *record = library.find<T>(id))
            records.append(*record);
    std::ranges::sort(records, {}, [](const T &record) { return std::pair(record.position, record.id); });
    return records;
}

} // namespace

EvidenceSource evidenceSourceOf(const Library &library, const Evidence &evidence, QSet<Id> *lookedAt)
{
    EvidenceSource source;
    QSet<Id> seen;
    const auto statement = library.find<Statement>(evidence.shows);
    const auto passage = library.find<Passage>(evidence.shows);
    if (evidence.kind == EvidenceKind::Note) {
        source.words = evidence.note;
    } else if (evidence.kind == EvidenceKind::Statement && statement) {
        takeStatement(source, library, *statement, seen);
    } else if (evidence.kind == EvidenceKind::Passage && passage) {
        takePassage(source, library, *passage, seen);
        takeSaid(source, library, *passage, seen);
    } else {
        source.words = evidence.lastWords;
        source.isGone = true;
    }
    if (lookedAt)
        *lookedAt += seen;
    return source;
}

QList<Hypothesis> sortedHypothesesOf(const Library &library, Id ach)
{
    return sorted<Hypothesis>(library, library.hypothesesOf(ach));
}

QList<Evidence> sortedEvidenceOf(const Library &library, Id ach) { return sorted<Evidence>(library, library.evidenceOf(ach)); }

std::optional<AchRating> ratingOf(const Evidence &evidence, Id hypothesis)
{
    const auto found = std::ranges::find(evidence.ratings, hypothesis, &Rating::hypothesis);
    return found == evidence.ratings.end() ? std::nullopt : std::optional(found->rating);
}

AchRow achRowOf(const Evidence &evidence, const EvidenceSource &source, const QList<Hypothesis> &hypotheses)
{
    AchRow row{evidence.id, source.reliability, source.credibility, source.grader, source.origin, source.speaker, {}};
    for (const Hypothesis &hypothesis : hypotheses)
        row.ratings.append(ratingOf(evidence, hypothesis.id));
    return row;
}

} // namespace sidelight
