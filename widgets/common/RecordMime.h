// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Records.h"

#include <QMimeData>
#include <memory>

namespace sidelight {

// Records on their way from a list or a reader to a board: what a drag carries within the program, and nothing else.
struct RecordRef {
    RecordKind kind = RecordKind::Passage;
    Id id;
    bool operator==(const RecordRef &) const = default;
};

std::unique_ptr<QMimeData> toMime(const QList<RecordRef> &records);
QList<RecordRef> fromMime(const QMimeData *data);

} // namespace sidelight
