// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/Action.h"

#include <vector>

namespace sidelight {

// An actions file: JSON Lines, one action a line, all of it one edit. Reading it makes the ids; the names in it are looked
// up when it is applied, and the first line that cannot be done ends the whole edit with its number and field.
// A value: plain to copy, and to capture in Project::edit.
class ActionScript {
    Q_DECLARE_TR_FUNCTIONS(ActionScript)

public:
    static constexpr qsizetype mostBytes = 64 * 1024 * 1024;
    static constexpr int mostActions = 200'000;

    // `at` is the time that the new records bear, UTC in ms.
    static Result<ActionScript> parse(const QByteArray &jsonLines, qint64 at);

    [[nodiscard]] int count() const { return int(m_steps.size()); }
    // Inside an edit; throws a Refusal, which rolls it back.
    void apply(Writer &writer) const;

private:
    struct Step {
        std::shared_ptr<const Action> action;
        QList<Id> ids;
    };
    void read(const QByteArray &jsonLines);
    void mintIds();

    std::vector<Step> m_steps;
    qint64 m_at = 0;
};

} // namespace sidelight
