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

// A pane that shows the whole project and no one record. The numbers are kept with the layout.
enum class StandingPane { Contradictions = 1, Matrix = 2, Timeline = 3, Origins = 4 };

// What a PaneRow knows it by.
[[nodiscard]] inline RecordRef paneRef(StandingPane pane) { return {RecordKind::Standing, Id{qint64(pane)}}; }

std::unique_ptr<QMimeData> toMime(const QList<RecordRef> &records);
QList<RecordRef> fromMime(const QMimeData *data);

} // namespace sidelight
