// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "widgets/common/RecordMime.h"
#include "widgets/reader/CaretSteps.h"

#include <QSet>

namespace sidelight {

// Which passages stand out; a passage must fit each of the three that is not empty. All empty: none is dimmed.
struct StandOut {
    QSet<int> colours;
    QSet<Id> tags, actors;
    [[nodiscard]] bool isEmpty() const { return colours.isEmpty() && tags.isEmpty() && actors.isEmpty(); }
    bool operator==(const StandOut &) const = default;
};

// What lies ready for all readers of one project: the tag or actor with which selections are marked at once, which passages
// stand out, what selections snap to, and the passage that is selected, here and in every list.
class ReadingDesk : public QObject {
    Q_OBJECT

public:
    // The one of a project, which owns it.
    static ReadingDesk *of(Project *project);

    [[nodiscard]] const RecordRef &armed() const { return m_armed; } // no id: nothing is
    [[nodiscard]] bool isArmed() const { return m_armed.id.isValid(); }
    void arm(const RecordRef &tagOrActor); // what is armed already is put down
    void disarm();
    // Arms what was armed or applied last; false: there is none.
    bool armAgain();
    void noteUsed(const RecordRef &tagOrActor);

    [[nodiscard]] const StandOut &standOut() const { return m_standOut; }
    void setStandOut(const StandOut &standOut);
    // Lets only the passages of this one stand out; when it does so already, none any more.
    void toggleOnly(const RecordRef &tagOrActor);
    // Tags count for those beneath them; of an actor also where it is only named.
    [[nodiscard]] bool standsOut(const Passage &passage) const;

    [[nodiscard]] SelectionSnap snap() const { return m_snap; }
    void setSnap(SelectionSnap snap); // kept with the project

    // Whether the margins show what the attribution finder proposes; kept with the project.
    [[nodiscard]] bool showsProposals() const { return m_showsProposals; }
    void setShowsProposals(bool shows);
    // The proposals for an article that somebody has rejected, by their keys; kept with the project.
    [[nodiscard]] QSet<QByteArray> rejectedProposals(Id article) const;
    void setRejectedProposals(Id article, const QSet<QByteArray> &keys);

    [[nodiscard]] Id passage() const { return m_passage; }
    void setPassage(Id passage);

    // "#water", or an actor's name; as it is now.
    [[nodiscard]] QString nameOf(const RecordRef &record) const;

Q_SIGNALS:
    void armedChanged(); // or its name has
    void standOutChanged();
    void snapChanged();
    void proposalsShownChanged();
    void rejectedProposalsChanged(sidelight::Id article);
    void passageChanged(sidelight::Id passage);

private:
    explicit ReadingDesk(Project *project);
    void follow(const Changes &changes);
    [[nodiscard]] bool bearsTag(const Passage &passage) const;
    [[nodiscard]] bool namesActor(const Passage &passage) const;
    void findMentioned();

    Project *m_project;
    RecordRef m_armed, m_lastUsed;
    StandOut m_standOut;
    QSet<Id> m_mentioned; // passages in which one of its actors is named
    SelectionSnap m_snap = SelectionSnap::Characters;
    bool m_showsProposals = false;
    Id m_passage;
};

} // namespace sidelight
