// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ActionRun.h"

#include <memory>

namespace sidelight {

// One line of an actions file, understood: its fields are of the right type and within bounds, the names in it not yet
// looked up. A value that never changes; the same may be applied to several projects.
class Action {
public:
    explicit Action(ActionLine &line);
    virtual ~Action() = default;
    Action(const Action &) = delete;
    Action &operator=(const Action &) = delete;

    // Reads a line of whichever kind its field `do` names. Throws a Refusal that names line and field.
    static std::unique_ptr<Action> read(ActionLine &line);
    static QStringList kinds();

    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] const QString &as() const { return m_as; }
    // How many ids apply() may need; the first is the one of what the line makes.
    [[nodiscard]] virtual int idCount() const { return 1; }
    [[nodiscard]] virtual RecordKind makes() const = 0;
    virtual void apply(ActionRun &run, const QList<Id> &ids) const = 0;

private:
    int m_line;
    QString m_as;
};

} // namespace sidelight
