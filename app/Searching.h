// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/SmartCollections.h"

#include <QPointer>

namespace sidelight {

class FindPanel;
class Settings;

// The search of an open project: its index, in a file of the cache folder whose name tells nothing, and what the panel offers to do
// with what was found. A stranger's project is indexed in memory, and so is any when the settings say so.
class Searching : public QObject {
    Q_OBJECT

public:
    Searching(Project &project, Settings &settings);

    [[nodiscard]] FindPanel *makePanel(); // the caller's
    [[nodiscard]] SearchIndex &index() { return m_index; }
    [[nodiscard]] SmartCollections &collections() { return m_collections; }

    void keepOnDisk(bool keep); // from now on, for all projects
    // Removes what was kept of projects; what is open makes its index anew.
    static void removeIndexes(const Settings &settings);

    // Where the index of a project of one's own is; empty: in memory.
    [[nodiscard]] static QString pathFor(const Settings &settings, Id project);

Q_SIGNALS:
    void message(const QString &sentence);

private:
    void fillMenu(FindPanel *panel);
    void makePassages(FindPanel *panel);
    void saveSearch(FindPanel *panel);
    [[nodiscard]] QString path() const;

    Project &m_project;
    Settings &m_settings;
    SearchIndex m_index;
    SmartCollections m_collections;
};

} // namespace sidelight
