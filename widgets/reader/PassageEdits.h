// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "widgets/reader/SpanIndex.h"

#include <QCoreApplication>

namespace sidelight {

// What a person chose to do with words of an article.
struct PassageChoice {
    enum class Kind { Colour, Tag, Actor, NewTag, NewActor };
    Kind kind = Kind::Colour;
    Id id;        // of a tag or an actor; what a new one shall bear
    QString name; // of a new one
    int colour = 0;
    bool operator==(const PassageChoice &) const = default;
};

// Asks a project for the edits that a reader offers, each with its name. Every id, time and word is made here, before the
// edit; the answer is the passage that it concerns.
class PassageEdits {
    Q_DECLARE_TR_FUNCTIONS(PassageEdits)

public:
    PassageEdits(Project &project, Id article)
        : m_project(project)
        , m_article(article)
    {
    }

    // The passage that covers exactly these words, or one that could be made of them: without white space at its ends, whole
    // characters only. None when nothing but white space was chosen.
    struct Found {
        Passage passage;
        bool isNew = false;
    };
    [[nodiscard]] std::optional<Found> passageAt(const QString &text, TextRange range, int colour) const;

    // Makes a passage of these words, or takes the one that covers exactly them, and applies the choice to it. No id when
    // nothing but white space was chosen.
    Id apply(const QString &text, TextRange range, const PassageChoice &choice, int usualColour);
    void applyTo(const Passage &passage, const PassageChoice &choice, const QString &text);
    void remove(Id passage);
    // Gives it other words; false when there is nothing to change. White space at the ends is left out.
    bool resize(const Passage &passage, const QString &text, TextRange range);
    void setColour(Id passage, int colour);
    void setNote(Id passage, const QString &note);

    // Whether the words begin with a quotation mark or stand within a quotation: the mode of a new statement hangs on it.
    static bool isQuoted(const QString &text, TextRange range);

private:
    [[nodiscard]] static TextRange wholeWordsOf(const QString &text, TextRange range);
    [[nodiscard]] FoundRecord<Passage> covering(TextRange range) const;
    void commit(const Passage &passage, bool isNew, const PassageChoice &choice, bool quoted);

    Project &m_project;
    Id m_article;
};

} // namespace sidelight
