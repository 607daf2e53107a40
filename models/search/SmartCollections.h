// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/SearchIndex.h"

#include <QSet>
#include <QTimer>

namespace sidelight {

class ProjectSearch;

// What each smart collection of a project finds now: asked of the index when a collection or its query is new, and again in a pause
// after each change of the project. One that only the texts can answer is looked for in them.
class SmartCollections : public QObject {
    Q_OBJECT

public:
    SmartCollections(Project *project, SearchIndex *index, QObject *parent = nullptr);
    ~SmartCollections() override;

    // Empty too where it has not been looked for yet, and where the query is wrong.
    [[nodiscard]] QSet<Id> articlesOf(Id collection) const { return m_found.value(collection); }
    // How many of these came into the project after a moment, in ms since 1970.
    [[nodiscard]] int addedAfter(Id collection, qint64 moment) const;

Q_SIGNALS:
    void found(sidelight::Id collection); // its articles have changed, or are known for the first time

private:
    void follow(const Changes &changes);
    void searchAll();
    void next();
    void take();
    void tell(Id collection, const QSet<Id> &articles);

    Project *m_project;
    SearchIndex *m_index;
    ProjectSearch *m_search;
    QHash<Id, QSet<Id>> m_found;
    QList<Id> m_waiting; // collections, the first of which is searched now
    QTimer m_pause;
};

} // namespace sidelight
