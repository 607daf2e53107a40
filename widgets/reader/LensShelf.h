// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "widgets/common/Theme.h"
#include "widgets/reader/LensScan.h"

#include <QFutureWatcher>
#include <QTimer>

namespace sidelight {

// A lens as people choose it.
struct LensEntry {
    QString key; // in kept states: "attribution", "actors", "own:wording.xml"
    QString title;
    QString about;                    // what its marks look like, in a sentence or two
    LensTone tone = LensTone::Saying; // of what is counted
};

// The lenses that the readers of a project can look through: the program's own, the project's actors, whose names follow the
// project, and what lies in the user's folder. Definitions and names are made ready off the GUI thread.
class LensShelf : public QObject {
    Q_OBJECT

public:
    explicit LensShelf(Project *project, QObject *parent = nullptr,
                       std::shared_ptr<LensStock> stock = std::make_shared<LensStock>());
    ~LensShelf() override;

    // Where definitions of the user's own lie; an empty path: nowhere. It is read now.
    void setOwnFolder(const QString &folder);

    [[nodiscard]] const QList<LensEntry> &entries() const { return m_entries; }
    // What to look with in a text of a language, a BCP 47 tag that is not empty; nullopt: there is no such lens for it, or not yet.
    [[nodiscard]] std::optional<LensSource> source(const QString &key, const QString &language) const;
    [[nodiscard]] const std::shared_ptr<LensStock> &stock() const { return m_stock; }
    // "12 attributions".
    [[nodiscard]] QString countText(const LensEntry &entry, int count) const;
    // A lens that cannot be used after all: a definition of the user's own, or any where what follows their rules is missing.
    void drop(const QString &key, LensFindings::Outcome why);

    static const QString actorsKey;

Q_SIGNALS:
    void namesChanged();
    void entriesChanged();
    void problem(const QString &sentence);

private:
    void follow(const Changes &changes);
    void gatherNames();
    void takeOwn(const QList<OwnDefinition> &definitions);
    void listEntries();

    Project *m_project;
    std::shared_ptr<LensStock> m_stock;
    QList<LensEntry> m_entries;
    QHash<QString, OwnDefinition> m_own; // by key
    std::shared_ptr<const MentionScanner> m_names;
    QTimer m_gather; // folds changes that come in quick succession
    QFutureWatcher<std::shared_ptr<const MentionScanner>> m_gathering;
    QFutureWatcher<QList<OwnDefinition>> m_reading;
    bool m_toldOfMissing = false; // once is enough
};

} // namespace sidelight
