// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QTimer>
#include <chrono>

namespace sidelight {

// Takes the snapshots of an open project at their times: when it is opened, if it has changed since the last one; after half an
// hour in which it changed; before what changes much at once; and when asked. What is asked for while one is being
// taken waits for that one, or gets the next. A project that may only be read gets none.
class SnapshotKeeper : public QObject {
    Q_OBJECT

public:
    struct Choices {
        bool byItself = true;
        QString parentFolder{}; // empty: beside the project
        bool operator==(const Choices &) const = default;
    };

    SnapshotKeeper(Project &project, Choices choices, std::chrono::milliseconds interval = std::chrono::minutes(30));
    ~SnapshotKeeper() override;

    [[nodiscard]] const Choices &choices() const { return m_choices; }
    void setChoices(const Choices &choices);
    [[nodiscard]] Snapshots snapshots() const; // where those of this project stand

    void takeNow();
    [[nodiscard]] bool isTaking() const { return m_taking; }

Q_SIGNALS:
    void taken(const sidelight::Snapshot &snapshot);
    void failed(const sidelight::Error &error); // each cause once, until one is taken again
    void takingChanged();

private:
    void takeIfChanged();
    void begin();
    void follow(const Result<std::optional<Snapshot>> &done);
    void before(const std::function<void()> &change);

    Project &m_project;
    Choices m_choices;
    QTimer m_timer;
    bool m_taking = false;
    bool m_asked = false;                   // by a person, who gets one though nothing has changed
    QList<std::function<void()>> m_waiting; // changes that come after it
    std::optional<ErrorKind> m_said;
};

} // namespace sidelight
