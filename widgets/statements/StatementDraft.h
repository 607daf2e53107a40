// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QCoreApplication>
#include <functional>

namespace sidelight {

// A statement that is being put together, with what is to be made along with it: the passage in which it stands, speakers and a
// claim that the project does not know yet.
struct StatementDraft {
    Passage passage;
    bool isNewPassage = false;
    Statement statement;
    QList<Actor> newActors;
    QList<Claim> newClaims;
    bool isOffered = false; // the chain is that of the last statement, and nobody has touched it

    using Change = std::function<void(StatementDraft &)>;

    [[nodiscard]] const Actor *actor(const Library &library, Id id) const; // of the project, or a new one; nullptr: there is none
    [[nodiscard]] const Claim *claim(const Library &library, Id id) const;
    bool operator==(const StatementDraft &) const = default;
};

// How statements are begun, recorded and changed, wherever that is done.
class StatementEdits {
    Q_DECLARE_TR_FUNCTIONS(StatementEdits)

public:
    // A new statement in a passage, with the chain and the mode of the last one. What stands in quotation marks is a direct quote,
    // and nothing else is one unasked.
    [[nodiscard]] static StatementDraft begin(const Library &library, const Passage &passage, bool isNewPassage, bool isQuoted);
    // The same with another speaker, who need not be in the project yet.
    static void setSpeaker(StatementDraft &draft, const Actor &actor, bool isNew);
    // One edit, with all that is new.
    static QFuture<Result<EditId>> record(Project &project, const StatementDraft &draft);
    // As it stands in the project; none: it does not.
    [[nodiscard]] static std::optional<StatementDraft> of(const Library &library, Id statement);
    // Makes the change to what is recorded; false when that alters nothing.
    static bool change(Project &project, Id statement, const StatementDraft::Change &how);

    // The latest first, each once.
    [[nodiscard]] static QList<Id> recentSpeakers(const Library &library);
    [[nodiscard]] static QList<Id> recentClaims(const Library &library);

    // The form in which these words name an actor: the longest name or alias that stands in them, as it is written there.
    [[nodiscard]] static QString printedForm(const QString &words, const Actor &actor);
    // Whether words of a text begin with a quotation mark, or stand behind one that is not closed before them.
    [[nodiscard]] static bool isQuoted(QStringView text, int start, int end);
};

} // namespace sidelight
