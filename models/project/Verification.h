// SPDX-License-Identifier: GPL-3.0-or-later
// What a check of a project's file says, as plain values.
#pragma once

#include "models/project/Records.h"

#include <QStringList>
#include <functional>

namespace sidelight {

// One thing that is damaged, or not as it was written.
struct Finding {
    enum class Kind {
        Pages,  // pages of the file
        Keys,   // a record refers to something that is missing
        Schema, // the tables themselves
        Text,   // of an article, with or without its original
        Marks,  // how a text is set: headings, lists, links
        Original,
        Picture, // of an actor or a card
        Content, // a text or picture that no record has any more
        Passage, // its words are not those of the text
        Record,  // another record says something else than its history
        History, // an entry of the history, or one that is gone
    };
    Kind kind = Kind::Pages;
    QString sentence{}; // what is damaged, in the user's words
    QString remedy{};   // what can be done, in a sentence
    RecordKind record = RecordKind::Standing;
    Id id{};               // of the record that it is about; none: it is about none
    ContentHash content{}; // of what is damaged; empty: no content is
    qint64 entry = 0;      // of the history; 0: none
    QString detail{};      // what SQLite says, for whoever mends the file; no word of the user's
    bool operator==(const Finding &) const = default;
};

// For the command line and reports: "text", "passage" and so on.
[[nodiscard]] QString keyOf(Finding::Kind kind);

struct Verification {
    QList<Finding> findings;
    QStringList remarks;                             // what is no damage, but was not looked at, or is worth knowing; sentences
    qsizetype articles = 0, passages = 0, edits = 0; // that were looked at
    [[nodiscard]] bool isSound() const { return findings.isEmpty(); }
    [[nodiscard]] QStringList sentences() const;
};

struct VerifyProgress {
    enum class Part { Pages, Contents, Passages, History, Records };
    Part part = Part::Pages;
    qsizetype done = 0, total = 0; // total 0: how much there is, is not known
    bool stoodBack = false;        // an edit goes first
};

// Who follows a check that may take minutes. Both are called on the thread that checks, and may be empty.
struct VerifyWatch {
    std::function<void(const VerifyProgress &)> tell{};
    std::function<bool()> isCalledOff{};
};

// A long list helps nobody: at most so many findings are named, and how many there are besides.
inline constexpr qsizetype mostFindings = 500;

} // namespace sidelight
