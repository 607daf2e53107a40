// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/matrix/AchEdits.h"

#include "models/lists/AchEvidence.h"

#include <QLocale>

#include <algorithm>

namespace sidelight {

namespace {

// The passage or statement that a record is or shows; nothing for what can be no evidence.
std::optional<RecordRef> shownBy(const Library &library, const RecordRef &record)
{
    if (record.kind == RecordKind::Passage && library.find<Passage>(record.id))
        return record;
    if (record.kind == RecordKind::Statement && library.find<Statement>(record.id))
        return record;
    const Card *card = record.kind == RecordKind::Card ? library.find<Card>(record.id) : nullptr;
    if (card && card->kind == CardKind::Passage)
        return shownBy(library, {RecordKind::Passage, card->shows});
    if (card && card->kind == CardKind::Statement)
        return shownBy(library, {RecordKind::Statement, card->shows});
    return std::nullopt;
}

Evidence newEvidence(Id ach, EvidenceKind kind, Id shows, int position)
{
    Evidence evidence;
    evidence.id = Id::random();
    evidence.ach = ach;
    evidence.kind = kind;
    evidence.shows = shows;
    evidence.position = position;
    return evidence;
}

// Records that are to be inserted, in order.
QList<Evidence> evidenceFor(const Library &library, Id ach, const QList<RecordRef> &records)
{
    const QList<Evidence> there = sortedEvidenceOf(library, ach);
    QSet<Id> shown;
    for (const Evidence &evidence : there)
        shown.insert(evidence.shows);
    int position = there.isEmpty() ? 0 : there.last().position + 1;
    QList<Evidence> added;
    for (const RecordRef &each : records) {
        const std::optional<RecordRef> record = shownBy(library, each);
        if (!record || shown.contains(record->id))
            continue;
        shown.insert(record->id);
        const EvidenceKind kind = record->kind == RecordKind::Statement ? EvidenceKind::Statement : EvidenceKind::Passage;
        added.append(newEvidence(ach, kind, record->id, position++));
    }
    return added;
}

// The positions that bring one of them to a place among the others; only those that change.
template <class T> QList<std::pair<Id, int>> positionsFor(const QList<T> &records, Id moved, int place)
{
    QList<T> order = records;
    const auto at = std::ranges::find(order, moved, &T::id);
    if (at == order.end())
        return {};
    order.move(at - order.begin(), std::clamp<qsizetype>(place, 0, order.size() - 1));
    QList<std::pair<Id, int>> positions;
    for (int i = 0; i < int(order.size()); ++i)
        if (order[i].position != i)
            positions.append({order[i].id, i});
    return order == records ? QList<std::pair<Id, int>>() : positions;
}

template <class T> void place(Writer &w, const QList<std::pair<Id, int>> &positions)
{
    for (const auto &[id, position] : positions)
        w.modify<T>(id, [position](T &record) { record.position = position; });
}

void setRating(Evidence &evidence, Id hypothesis, std::optional<AchRating> rating)
{
    evidence.ratings.removeIf([hypothesis](const Rating &each) { return each.hypothesis == hypothesis; });
    if (!rating)
        return;
    const auto at = std::ranges::lower_bound(evidence.ratings, hypothesis, {}, &Rating::hypothesis);
    evidence.ratings.insert(at - evidence.ratings.begin(), {hypothesis, *rating});
}

QString freeName(const Library &library, const QString &base)
{
    QSet<QString> taken;
    for (const Ach &ach : library.all<Ach>())
        taken.insert(ach.name);
    QString name = base;
    for (int number = 2; taken.contains(name); ++number)
        name = AchEdits::tr("%1 %2", "a name that was taken, and a number").arg(base, QLocale().toString(number));
    return name;
}

} // namespace

AchEdits::AchEdits(Project *project, Id ach, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_ach(ach)
{
}

bool AchEdits::canEdit() const { return m_project->isOpen() && !m_project->isReadOnly() && library().find<Ach>(m_ach); }

std::optional<AchRating> AchEdits::ratingOf(Id evidence, Id hypothesis) const
{
    if (const auto wish = m_wishes.constFind({evidence, hypothesis}); wish != m_wishes.cend())
        return wish->rating;
    const Evidence *record = library().find<Evidence>(evidence);
    return record ? sidelight::ratingOf(*record, hypothesis) : std::nullopt;
}

void AchEdits::rate(Id evidence, Id hypothesis, std::optional<AchRating> rating, const QString &stroke)
{
    if (!canEdit() || !library().find<Evidence>(evidence) || !library().find<Hypothesis>(hypothesis) ||
        rating == ratingOf(evidence, hypothesis))
        return;
    const Cell cell{evidence, hypothesis};
    Wish &wish = m_wishes[cell];
    wish.rating = rating;
    ++wish.onTheWay;
    const auto change = [=](Writer &w) {
        w.modify<Evidence>(evidence, [=](Evidence &record) { setRating(record, hypothesis, rating); });
    };
    const QString fold = QStringLiteral("rate/%1/%2/%3").arg(evidence.value).arg(hypothesis.value).arg(stroke);
    m_project->edit(rating ? tr("Rate evidence") : tr("Take back rating"), change, stroke.isEmpty() ? QString() : fold)
        .then(this, [this, cell](const Result<EditId> &) {
            if (--m_wishes[cell].onTheWay == 0)
                m_wishes.remove(cell);
        });
}

void AchEdits::rename(const QString &name)
{
    if (canEdit())
        m_project->edit(tr("Rename ACH matrix"),
                        [id = m_ach, name](Writer &w) { w.modify<Ach>(id, [&](Ach &ach) { ach.name = name; }); });
}

void AchEdits::addHypothesis(const QString &text)
{
    if (!canEdit() || text.trimmed().isEmpty())
        return;
    const QList<Hypothesis> there = sortedHypothesesOf(library(), m_ach);
    const Hypothesis hypothesis{
        .id = Id::random(), .ach = m_ach, .text = text, .note = {}, .position = there.isEmpty() ? 0 : there.last().position + 1};
    m_project->edit(tr("Add hypothesis"), [hypothesis](Writer &w) { w.insert(hypothesis); });
}

void AchEdits::setHypothesis(Id hypothesis, const QString &text)
{
    const Hypothesis *record = library().find<Hypothesis>(hypothesis);
    if (!canEdit() || !record || text.trimmed().isEmpty() || record->text == text)
        return;
    m_project->edit(tr("Change hypothesis"), [hypothesis, text](Writer &w) {
        w.modify<Hypothesis>(hypothesis, [&](Hypothesis &each) { each.text = text; });
    });
}

void AchEdits::moveHypothesis(Id hypothesis, int place)
{
    const auto positions = positionsFor(sortedHypothesesOf(library(), m_ach), hypothesis, place);
    if (canEdit() && !positions.isEmpty())
        m_project->edit(tr("Move hypothesis"), [positions](Writer &w) { sidelight::place<Hypothesis>(w, positions); });
}

void AchEdits::removeHypothesis(Id hypothesis)
{
    if (canEdit() && library().find<Hypothesis>(hypothesis))
        m_project->edit(tr("Remove hypothesis"), [hypothesis](Writer &w) { w.remove<Hypothesis>(hypothesis); });
}

int AchEdits::addRecords(const QList<RecordRef> &records)
{
    const QList<Evidence> added = canEdit() ? evidenceFor(library(), m_ach, records) : QList<Evidence>();
    if (!added.isEmpty())
        m_project->edit(tr("Add evidence"), [added](Writer &w) {
            for (const Evidence &evidence : added)
                w.insert(evidence);
        });
    return int(added.size());
}

void AchEdits::addNote(const QString &words)
{
    if (!canEdit() || words.trimmed().isEmpty())
        return;
    const QList<Evidence> there = sortedEvidenceOf(library(), m_ach);
    Evidence evidence = newEvidence(m_ach, EvidenceKind::Note, {}, there.isEmpty() ? 0 : there.last().position + 1);
    evidence.note = words;
    m_project->edit(tr("Add evidence"), [evidence](Writer &w) { w.insert(evidence); });
}

void AchEdits::setNote(Id evidence, const QString &words)
{
    const Evidence *record = library().find<Evidence>(evidence);
    const bool needsWords = record && record->kind == EvidenceKind::Note;
    if (!canEdit() || !record || record->note == words || (needsWords && words.trimmed().isEmpty()))
        return;
    m_project->edit(tr("Change evidence"),
                    [evidence, words](Writer &w) { w.modify<Evidence>(evidence, [&](Evidence &each) { each.note = words; }); });
}

void AchEdits::moveEvidence(Id evidence, int place)
{
    const auto positions = positionsFor(sortedEvidenceOf(library(), m_ach), evidence, place);
    if (canEdit() && !positions.isEmpty())
        m_project->edit(tr("Move evidence"), [positions](Writer &w) { sidelight::place<Evidence>(w, positions); });
}

void AchEdits::removeEvidence(Id evidence)
{
    if (canEdit() && library().find<Evidence>(evidence))
        m_project->edit(tr("Remove evidence"), [evidence](Writer &w) { w.remove<Evidence>(evidence); });
}

void AchEdits::removeMatrix()
{
    if (canEdit())
        m_project->edit(tr("Remove ACH matrix"), [id = m_ach](Writer &w) { w.remove<Ach>(id); });
}

bool AchEdits::add(Project *project, Id ach, const RecordRef &record)
{
    return AchEdits(project, ach, nullptr).addRecords({record}) > 0;
}

Id AchEdits::make(Project *project, const RecordRef &evidence)
{
    Ach ach;
    ach.id = Id::random();
    ach.name = freeName(project->library(), tr("Competing hypotheses"));
    for (const Ach &other : project->library().all<Ach>())
        ach.position = std::max(ach.position, other.position + 1);
    const QList<Evidence> added = evidenceFor(project->library(), ach.id, {evidence});
    project->edit(tr("New ACH matrix"), [ach, added](Writer &w) {
        w.insert(ach);
        for (const Evidence &each : added)
            w.insert(each);
    });
    return ach.id;
}

} // namespace sidelight
