// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "tests/project/TestRecords.h"

#include <QSignalSpy>
#include <functional>

namespace sidelight::test {

inline void createProject(Project &project, const QString &path)
{
    QSignalSpy opened(&project, &Project::opened);
    project.create(path);
    QTRY_COMPARE(opened.size(), 1);
}

inline void addClaims(Project &project, int first, int last, int length)
{
    for (qint64 id = first; id <= last; ++id)
        project.edit(QStringLiteral("New claim"), [=](Writer &w) { w.insert(Claim{{id}, QString(length, u'c'), {}, int(id)}); });
}

// A session that meets a full disk at some point, and space again later. True when the edits that it could not do were said
// once, waited in order, and were all done in the end.
inline bool fillAndFree(const QString &path, const std::function<void()> &fill, const std::function<void()> &free)
{
    Project project;
    QSignalSpy held(&project, &Project::held), resumed(&project, &Project::resumed), failed(&project, &Project::editFailed);
    QList<Id> order;
    QObject::connect(&project, &Project::changed, &project, [&](const Changes &changes) {
        for (const Claim &claim : changes.of<Claim>().inserted)
            order.append(claim.id);
    });
    createProject(project, path);
    fill();
    addClaims(project, 1, 20, 4'000);
    const bool full = QTest::qWaitFor([&] { return held.size() == 1; }, 20'000);
    const bool honest = !project.isSaved() && project.heldBy() && project.waitingEdits() == 20 - order.size();
    QTest::qWait(20);
    const bool locked = Disk::system().keepsOthersOut(path.toUtf8());
    free();
    project.tryAgain();
    const bool done = QTest::qWaitFor([&] { return project.isSaved(); }, 20'000);
    if (!done && project.heldBy())
        qWarning("it still waits: %s %s", qPrintable(project.heldBy()->message), qPrintable(project.heldBy()->detail));
    QList<Id> wanted;
    for (qint64 id = 1; id <= 20; ++id)
        wanted.append(Id{id});
    const bool inOrder = order == wanted && held.size() == 1 && resumed.size() == 1 && failed.isEmpty();
    project.close();
    const bool whole = claimsIn(path) == 20;
    if (!full || !honest || !locked || !done || !inOrder || !whole)
        qWarning("full %d honest %d locked %d done %d in order %d whole %d", full, honest, locked, done, inOrder, whole);
    return full && honest && locked && done && inOrder && whole;
}

} // namespace sidelight::test
