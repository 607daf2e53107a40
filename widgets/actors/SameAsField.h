// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QWidget>

class QVBoxLayout;

namespace sidelight {

class RecordField;
class SameAsRow;

// Whom an actor may be the same as: each with how sure one is and why, and beneath them a field in which another is typed. It
// shows on both of them, and nothing is merged because of it.
class SameAsField : public QWidget {
    Q_OBJECT

public:
    explicit SameAsField(Project *project, QWidget *parent = nullptr);

    void setActor(Id actor);
    // Notes that two actors may be one; if that is noted already, nothing happens.
    static void note(Project *project, Id one, Id other);

Q_SIGNALS:
    void actorClicked(sidelight::Id actor);
    void mergeWished(sidelight::Id from, sidelight::Id into); // to be looked at first

private:
    void refresh();
    void remakeRows(const QList<SameAs> &identities);

    Project *m_project;
    Id m_actor;
    QVBoxLayout *m_rowColumn;
    RecordField *m_other;
    QList<SameAsRow *> m_rows;
};

} // namespace sidelight
