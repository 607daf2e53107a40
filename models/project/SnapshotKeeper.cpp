// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/SnapshotKeeper.h"

#include <spdlog/spdlog.h>

namespace sidelight {

SnapshotKeeper::SnapshotKeeper(Project &project, Choices choices, std::chrono::milliseconds interval)
    : m_project(project)
    , m_choices(std::move(choices))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &SnapshotKeeper::takeIfChanged);
    connect(&project, &Project::opened, this, &SnapshotKeeper::takeIfChanged);
    connect(&project, &Project::changed, this, [this](const Changes &changes) {
        if (changes.journalMoved && !m_timer.isActive())
            m_timer.start();
    });
    project.setSnapshotFirst([this](const std::function<void()> &change) { before(change); });
    if (project.isOpen())
        takeIfChanged();
}

SnapshotKeeper::~SnapshotKeeper() { m_project.setSnapshotFirst({}); }

void SnapshotKeeper::setChoices(const Choices &choices)
{
    m_choices = choices;
    m_said.reset();
}

Snapshots SnapshotKeeper::snapshots() const
{
    return {Snapshots::folderFor(m_project.path(), m_choices.parentFolder), m_project.id()};
}

void SnapshotKeeper::takeNow()
{
    m_asked = true;
    m_said.reset();
    if (!m_taking)
        begin();
}

void SnapshotKeeper::takeIfChanged()
{
    if (m_choices.byItself && !m_taking)
        begin();
}

// One that is on its way will do: it lacks at most what was done while it was being checked.
void SnapshotKeeper::before(const std::function<void()> &change)
{
    if (!m_choices.byItself || !m_project.isOpen() || m_project.isReadOnly() || m_project.heldBy())
        return change();
    m_waiting.append(change);
    if (!m_taking)
        begin();
}

void SnapshotKeeper::begin()
{
    if (!m_project.isOpen() || m_project.isReadOnly())
        return;
    m_taking = true;
    m_timer.stop();
    Q_EMIT takingChanged();
    const bool asked = std::exchange(m_asked, false);
    using Need = Project::SnapshotNeed;
    m_project.takeSnapshot(m_choices.parentFolder, asked ? Need::Always : Need::IfChanged)
        .then(this, [this](const Result<std::optional<Snapshot>> &done) { follow(done); })
        .onCanceled(this, [this] { m_taking = false; }); // the project was closed
}

void SnapshotKeeper::follow(const Result<std::optional<Snapshot>> &done)
{
    m_taking = false;
    if (done && *done) {
        m_said.reset();
        Q_EMIT taken(**done);
    } else if (!done) {
        spdlog::warn("no snapshot: kind {} {}", int(done.error().kind), done.error().detail.toStdString());
        if (std::exchange(m_said, done.error().kind) != done.error().kind)
            Q_EMIT failed(done.error());
    }
    Q_EMIT takingChanged();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &change : waiting)
        change();
    if (m_asked)
        begin();
}

} // namespace sidelight
