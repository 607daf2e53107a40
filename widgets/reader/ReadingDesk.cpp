// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/ReadingDesk.h"

#include "models/lists/DisplayText.h"

#include <algorithm>

namespace sidelight {

namespace {

const QString deskScope = QStringLiteral("reading");
const QString snapKey = QStringLiteral("snap");
const QString proposalsKey = QStringLiteral("proposals");
const QString rejectedScope = QStringLiteral("rejected proposals");

bool isTagOrActor(const RecordRef &record)
{
    return record.id.isValid() && (record.kind == RecordKind::Tag || record.kind == RecordKind::Actor);
}

StandOut onlyOf(const RecordRef &record)
{
    StandOut only;
    (record.kind == RecordKind::Tag ? only.tags : only.actors).insert(record.id);
    return only;
}

} // namespace

ReadingDesk *ReadingDesk::of(Project *project)
{
    auto *const there = project->findChild<ReadingDesk *>(Qt::FindDirectChildrenOnly);
    return there ? there : new ReadingDesk(project);
}

ReadingDesk::ReadingDesk(Project *project)
    : QObject(project)
    , m_project(project)
{
    const auto restore = [this] {
        const int snap = m_project->kept(deskScope, snapKey).toInt();
        m_snap = SelectionSnap(qBound(0, snap, int(SelectionSnap::Sentences)));
        m_showsProposals = m_project->kept(deskScope, proposalsKey) == "1";
        Q_EMIT snapChanged();
        Q_EMIT proposalsShownChanged();
    };
    connect(project, &Project::opened, this, restore);
    connect(project, &Project::changed, this, &ReadingDesk::follow);
    if (project->isOpen())
        restore();
}

void ReadingDesk::arm(const RecordRef &tagOrActor)
{
    if (!isTagOrActor(tagOrActor))
        return;
    if (m_armed == tagOrActor)
        return disarm();
    m_armed = m_lastUsed = tagOrActor;
    Q_EMIT armedChanged();
}

void ReadingDesk::disarm()
{
    if (!isArmed())
        return;
    m_armed = {};
    Q_EMIT armedChanged();
}

bool ReadingDesk::armAgain()
{
    if (nameOf(m_lastUsed).isEmpty())
        return false;
    arm(m_lastUsed);
    return true;
}

void ReadingDesk::noteUsed(const RecordRef &tagOrActor)
{
    if (isTagOrActor(tagOrActor))
        m_lastUsed = tagOrActor;
}

void ReadingDesk::setStandOut(const StandOut &standOut)
{
    if (standOut == m_standOut)
        return;
    m_standOut = standOut;
    findMentioned();
    Q_EMIT standOutChanged();
}

void ReadingDesk::toggleOnly(const RecordRef &tagOrActor)
{
    if (!isTagOrActor(tagOrActor))
        return;
    const StandOut only = onlyOf(tagOrActor);
    setStandOut(only == m_standOut ? StandOut() : only);
}

bool ReadingDesk::standsOut(const Passage &passage) const
{
    return (m_standOut.colours.isEmpty() || m_standOut.colours.contains(passage.colour)) &&
           (m_standOut.tags.isEmpty() || bearsTag(passage)) && (m_standOut.actors.isEmpty() || namesActor(passage));
}

bool ReadingDesk::bearsTag(const Passage &passage) const
{
    return std::ranges::any_of(passage.tags, [this](Id id) {
        QSet<Id> seen;
        while (id.isValid() && !seen.contains(id)) {
            if (m_standOut.tags.contains(id))
                return true;
            seen.insert(id);
            const Tag *tag = m_project->library().find<Tag>(id);
            id = tag ? tag->parent : Id();
        }
        return false;
    });
}

bool ReadingDesk::namesActor(const Passage &passage) const
{
    const Library &library = m_project->library();
    const QList<Id> statements = library.statementsOf(passage.id);
    const bool speaks = std::ranges::any_of(statements, [&](Id id) {
        const auto statement = library.find<Statement>(id);
        return statement && std::ranges::any_of(statement->speakers, [this](const Speaker &speaker) {
                   return m_standOut.actors.contains(speaker.actor);
               });
    });
    return speaks || m_mentioned.contains(passage.id);
}

// Asked of every passage, so looked up once.
void ReadingDesk::findMentioned()
{
    m_mentioned.clear();
    if (m_standOut.actors.isEmpty())
        return;
    for (const Mention &mention : m_project->library().all<Mention>())
        if (m_standOut.actors.contains(mention.actor))
            m_mentioned.insert(mention.passage);
}

void ReadingDesk::setSnap(SelectionSnap snap)
{
    if (snap == m_snap)
        return;
    m_snap = snap;
    m_project->keep(deskScope, snapKey, QByteArray::number(int(snap)));
    Q_EMIT snapChanged();
}

void ReadingDesk::setShowsProposals(bool shows)
{
    if (shows == m_showsProposals)
        return;
    m_showsProposals = shows;
    m_project->keep(deskScope, proposalsKey, shows ? "1" : "0");
    Q_EMIT proposalsShownChanged();
}

QSet<QByteArray> ReadingDesk::rejectedProposals(Id article) const
{
    const QByteArrayList keys = m_project->kept(rejectedScope, article.toString()).split('\n');
    QSet<QByteArray> all(keys.begin(), keys.end());
    all.remove(QByteArray());
    return all;
}

void ReadingDesk::setRejectedProposals(Id article, const QSet<QByteArray> &keys)
{
    QByteArrayList sorted(keys.begin(), keys.end());
    std::ranges::sort(sorted);
    m_project->keep(rejectedScope, article.toString(), sorted.join('\n'));
    Q_EMIT rejectedProposalsChanged(article);
}

void ReadingDesk::setPassage(Id passage)
{
    if (passage == m_passage)
        return;
    m_passage = passage;
    Q_EMIT passageChanged(passage);
}

QString ReadingDesk::nameOf(const RecordRef &record) const
{
    if (const Tag *tag = record.kind == RecordKind::Tag ? m_project->library().find<Tag>(record.id) : nullptr)
        return u'#' + plainText(tag->name, 40);
    if (const Actor *actor = record.kind == RecordKind::Actor ? m_project->library().find<Actor>(record.id) : nullptr)
        return plainText(actor->name, 40);
    return {};
}

void ReadingDesk::follow(const Changes &changes)
{
    const auto &tags = changes.of<Tag>();
    const auto &actors = changes.of<Actor>();
    if (!changes.of<Mention>().isEmpty() && !m_standOut.actors.isEmpty()) {
        findMentioned();
        Q_EMIT standOutChanged();
    }
    if (tags.isEmpty() && actors.isEmpty())
        return;
    StandOut left = m_standOut;
    for (const Id id : tags.removed)
        left.tags.remove(id);
    for (const Id id : actors.removed)
        left.actors.remove(id);
    setStandOut(left);
    if (tags.removed.contains(m_armed.id) || actors.removed.contains(m_armed.id))
        disarm();
    else if (isArmed())
        Q_EMIT armedChanged();
}

} // namespace sidelight
