// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ProposalModel.h"

#include "models/lists/DisplayText.h"

#include <algorithm>

namespace sidelight {

ProposalModel::ProposalModel(Project *project, Id article, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
    , m_article(article)
{
    connect(project, &Project::changed, this, &ProposalModel::follow);
}

void ProposalModel::setProposals(const QList<Proposal> &proposals)
{
    beginResetModel();
    m_all = proposals;
    m_rows.clear();
    m_choices.clear();
    endResetModel();
    update();
}

void ProposalModel::setRejected(const QSet<QByteArray> &keys)
{
    m_rejected = keys;
    update();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {RejectedRole});
}

void ProposalModel::setShown(Shown shown)
{
    m_shown = shown;
    update();
}

bool ProposalModel::isListed(const Proposal &proposal, State state) const
{
    if (state != State::Open)
        return state == State::Rejected && m_shown == Shown::Rejected;
    const bool quoted = proposal.found.kind != Attribution::Kind::Indirect;
    return m_shown == Shown::All || m_shown == Shown::Rejected || (m_shown == Shown::Quoted && quoted) ||
           (m_shown == Shown::Unquoted && !quoted) || (m_shown == Shown::Unnamed && proposal.found.isUnnamed);
}

void ProposalModel::choose(int row, const ProposalChoice &choice)
{
    m_choices.insert(at(row).key(), choice);
    Q_EMIT dataChanged(index(row), index(row));
}

int ProposalModel::rowOf(const QByteArray &key) const
{
    const auto it = std::ranges::find_if(m_rows, [&](int each) { return m_all[each].key() == key; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

Id ProposalModel::actorAt(int row) const
{
    const ProposalChoice choice = choiceAt(row);
    if (!choice.newName.isEmpty())
        return {};
    return m_project->library().find<Actor>(choice.actor) ? choice.actor : m_actors[m_rows[row]];
}

StatementMode ProposalModel::modeAt(int row) const { return choiceAt(row).mode.value_or(proposals::modeOf(at(row).found.kind)); }

QString ProposalModel::speakerAt(int row) const
{
    if (const Actor *actor = m_project->library().find<Actor>(actorAt(row)))
        return actor->name;
    const ProposalChoice choice = choiceAt(row);
    return choice.newName.isEmpty() ? at(row).name : choice.newName;
}

QList<int> ProposalModel::rowsOfSpeaker(int row) const
{
    const QString speaker = speakerAt(row);
    QList<int> rows;
    for (int each = 0; each < int(m_rows.size()); ++each)
        if (each == row || (!isRejected(each) && !speaker.isEmpty() && speakerAt(each).compare(speaker, Qt::CaseInsensitive) == 0))
            rows.append(each);
    return rows;
}

int ProposalModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QString ProposalModel::kindText(Attribution::Kind kind)
{
    switch (kind) {
    case Attribution::Kind::Direct:
        return tr("quoted");
    case Attribution::Kind::Mixed:
        return tr("quoted in part");
    case Attribution::Kind::Indirect:
        return tr("in other words");
    }
    return {};
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const int row = index.row();
    const Proposal &proposal = at(row);
    const QString speaker = speakerAt(row);
    switch (role) {
    case Qt::DisplayRole:
    case ContentRole:
        return displayText(proposal.content);
    case Qt::ToolTipRole:
        return plainText(proposal.content).toHtmlEscaped();
    case Qt::AccessibleTextRole: {
        const QString who = speaker.isEmpty() ? tr("Nobody named") : plainText(speaker);
        const QString words =
            tr("%1, “%2”, %3: %4").arg(who, plainText(proposal.cue), kindText(proposal.found.kind), plainText(proposal.content));
        return isRejected(row) ? tr("Rejected: %1").arg(words) : words;
    }
    case SpeakerRole:
        return displayText(speaker);
    case PrintedRole:
        return speaker.compare(proposal.speaker, Qt::CaseInsensitive) == 0 ? QString() : displayText(proposal.speaker);
    case CueRole:
        return displayText(proposal.cue);
    case KindRole:
        return kindText(proposal.found.kind);
    case RejectedRole:
        return isRejected(row);
    case IsNewRole:
        return !speaker.isEmpty() && !actorAt(row).isValid();
    case ActorKindRole: {
        const Actor *actor = m_project->library().find<Actor>(actorAt(row));
        return int(actor ? actor->kind : proposal.found.isUnnamed ? ActorKind::Unnamed : ActorKind::Person);
    }
    default:
        return {};
    }
}

bool ProposalModel::concerns(const Changes &changes) const
{
    const auto isOurs = [this](const Passage &passage) { return passage.article == m_article; };
    const auto isHere = [this](Id passage) { return m_passages.contains(passage); };
    const auto isSaidHere = [&](const Statement &statement) {
        const auto passage = m_project->library().find<Passage>(statement.passage);
        return passage && isOurs(*passage);
    };
    const auto &passages = changes.of<Passage>();
    const auto &statements = changes.of<Statement>();
    return std::ranges::any_of(passages.inserted, isOurs) || std::ranges::any_of(passages.updated, isOurs) ||
           std::ranges::any_of(passages.removed, isHere) || std::ranges::any_of(statements.inserted, isSaidHere) ||
           std::ranges::any_of(statements.updated, isSaidHere) || !statements.removed.isEmpty() || !changes.of<Actor>().isEmpty();
}

void ProposalModel::follow(const Changes &changes)
{
    if (!concerns(changes))
        return;
    update();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void ProposalModel::update()
{
    const ProposalActors actors(m_project->library(), m_article);
    m_actors.clear();
    for (const Proposal &proposal : std::as_const(m_all))
        m_actors.append(actors.find(proposal));
    QList<State> states(m_all.size(), State::Open);
    for (qsizetype i = 0; i < m_all.size() && !m_rejected.isEmpty(); ++i)
        if (m_rejected.contains(m_all[i].key()))
            states[i] = State::Rejected;
    findRecorded(states);
    QList<int> wanted;
    m_open = m_rejectedCount = 0;
    for (int i = 0; i < int(m_all.size()); ++i) {
        m_open += states[i] == State::Open;
        m_rejectedCount += states[i] == State::Rejected;
        if (isListed(m_all[i], states[i]))
            wanted.append(i);
    }
    showRows(wanted);
    Q_EMIT counted();
}

// The proposals by where their contents start, so that each passage meets only its neighbours.
void ProposalModel::findRecorded(QList<State> &states)
{
    const Library &library = m_project->library();
    const QList<Id> passages = library.passagesOf(m_article);
    m_passages = QSet<Id>(passages.begin(), passages.end());
    QList<int> order(m_all.size());
    std::ranges::generate(order, [next = 0]() mutable { return next++; });
    const auto startOf = [this](int i) { return m_all[i].found.content.start; };
    std::ranges::sort(order, {}, startOf);
    QList<int> furthest;
    for (const int i : std::as_const(order))
        furthest.append(std::max(furthest.isEmpty() ? 0 : furthest.last(), m_all[i].found.content.end));
    for (const Id id : passages) {
        const auto passage = library.find<Passage>(id);
        const QList<Id> statements = library.statementsOf(id);
        if (!passage || statements.isEmpty())
            continue;
        const auto behind = std::ranges::lower_bound(order, passage->end, {}, startOf) - order.begin();
        for (qsizetype at = behind - 1; at >= 0 && furthest[at] > passage->start; --at) {
            const int i = order[at];
            const auto isSpeaker = [&](const Speaker &speaker) {
                return speaker.actor == m_actors[i] || speaker.printed == m_all[i].speaker.simplified();
            };
            const bool sameSpeaker = std::ranges::any_of(statements, [&](Id each) {
                const auto statement = library.find<Statement>(each);
                return statement && std::ranges::any_of(statement->speakers, isSpeaker);
            });
            if (proposals::isRecorded(m_all[i], *passage, sameSpeaker))
                states[i] = State::Recorded;
        }
    }
}

// Rows and what they shall be are both ascending: what is missing goes, what is new comes, run by run.
void ProposalModel::showRows(const QList<int> &wanted)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (std::ranges::binary_search(wanted, m_rows[row]))
            continue;
        int first = row;
        while (first > 0 && !std::ranges::binary_search(wanted, m_rows[first - 1]))
            --first;
        beginRemoveRows({}, first, row);
        m_rows.remove(first, row - first + 1);
        endRemoveRows();
        row = first;
    }
    for (int row = 0; row < int(wanted.size()); ++row) {
        if (row < m_rows.size() && m_rows[row] == wanted[row])
            continue;
        int last = row;
        while (last + 1 < int(wanted.size()) && (row >= m_rows.size() || wanted[last + 1] < m_rows[row]))
            ++last;
        beginInsertRows({}, row, last);
        m_rows.insert(row, last - row + 1, 0);
        std::copy(wanted.begin() + row, wanted.begin() + last + 1, m_rows.begin() + row);
        endInsertRows();
        row = last;
    }
}

} // namespace sidelight
