// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"
#include "models/text/AttributionFinder.h"

#include <QHash>
#include <QSet>

namespace sidelight {

class Writer;

// Who seems to say what in an article, with the words for it. Nothing of it is in the project until somebody accepts it.
struct Proposal {
    Attribution found;
    QString speaker, cue, content; // as they are printed
    QString name;                  // of the speaker, as an actor would bear it
    QString affiliation;           // of a source without a name

    // Knows it again in the same text: where its content and its cue stand.
    [[nodiscard]] QByteArray key() const;
    bool operator==(const Proposal &) const = default;
};

// What somebody has decided otherwise than it was proposed.
struct ProposalChoice {
    Id actor;        // none: the one of the project that bears the name
    QString newName; // of an actor to be made; empty: `actor`, or the one found
    std::optional<StatementMode> mode;
    bool operator==(const ProposalChoice &) const = default;
};

// The actors of a project by their names, for the speakers of one article.
class ProposalActors {
public:
    ProposalActors() = default;
    ProposalActors(const Library &library, Id article);

    // Who bears the name or an alias, is printed so in the article, or has it as the only one with this family name. A source
    // without a name is somebody of the project only if it speaks in the same article already: two articles' "officials" need
    // not be the same ones. None: nobody.
    [[nodiscard]] Id find(const Proposal &proposal) const;

private:
    QMultiHash<QString, Id> m_names, m_familyNames;
    QMultiHash<QString, Id> m_printed;       // forms in which the article's statements print them
    QList<std::pair<QString, Id>> m_sources; // without a name, that speak in the article
    QSet<Id> m_unnamed, m_speakHere;
};

// The records that accepting a proposal makes; made before the edit.
struct AcceptedProposal {
    std::optional<Actor> actor; // a new one
    std::optional<Passage> passage;
    Statement statement;
};

namespace proposals {

// All that the finder finds in a text, in the order of the text. `language` is the article's; where it is not known it is
// taken from the words. Any thread.
[[nodiscard]] QList<Proposal> find(const QString &text, const QString &language);
// Whether there are word lists for an article of this language; empty: it will be one that has.
[[nodiscard]] bool speaks(const QString &language);

[[nodiscard]] AttributionLevel levelOf(Attribution::Terms terms);
[[nodiscard]] StatementMode modeOf(Attribution::Kind kind);

// Whether a passage with a statement holds what is proposed: they share at least half of what either covers, or of the
// shorter one when the speaker is the same.
[[nodiscard]] bool isRecorded(const Proposal &proposal, const Passage &passage, bool sameSpeaker);

struct Decided {
    Proposal proposal;
    ProposalChoice choice;
};
// A passage covers the content from its first word to its last, with what interrupts it; one of the project that stands
// there is taken. New speakers of one name are one actor.
[[nodiscard]] QList<AcceptedProposal> accepted(const Library &library, Id article, const QString &text,
                                               const QList<Decided> &decided, int colour);
void write(Writer &writer, const QList<AcceptedProposal> &accepted);

} // namespace proposals

} // namespace sidelight
