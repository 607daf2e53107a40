// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Snapshots.h"

#include <QCoreApplication>
#include <functional>

namespace sidelight {

// `sidelight snapshot`, `snapshots` and `restore`. The list is one JSON object a line, the youngest first, with the fields
//   path, number, size        the file, its place in their order, its bytes
//   taken                     in UTC, ISO 8601
//   state                     "whole", "damaged" or "unreadable", after a full check
//   since                     what has changed since then: {"article":{"added":2,"moved":0,"changed":1,"removed":0},…};
//                             null where the project cannot be read
//   findings                  what is wrong with it, a sentence each
class SnapshotCommand {
    Q_DECLARE_TR_FUNCTIONS(SnapshotCommand)

public:
    // In the folder `parent`; empty: beside the project.
    static Result<Snapshot> take(const QString &project, const QString &parent, qint64 now);
    // Gives each line, with its LF, to `print`. Fails, when all are printed, if one of them is not whole.
    static Result<void> list(const QString &project, const QString &parent, const std::function<void(const QByteArray &)> &print);
    static Result<void> restore(const QString &snapshot, const QString &to);
};

} // namespace sidelight
