// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "widgets/common/RecordMime.h"

namespace sidelight {

// Every change of one ACH matrix that hands can make, each as one edit.
class AchEdits : public QObject {
    Q_OBJECT

public:
    AchEdits(Project *project, Id ach, QObject *parent);

    [[nodiscard]] bool canEdit() const;
    // Of what was asked for last, which may still be on its way: the next key steps on from it.
    [[nodiscard]] std::optional<AchRating> ratingOf(Id evidence, Id hypothesis) const;
    // No rating: not rated. Ratings of one cell by one `stroke`, that of C and C again, join into one edit if they are quick.
    void rate(Id evidence, Id hypothesis, std::optional<AchRating> rating, const QString &stroke = {});

    void rename(const QString &name);
    void addHypothesis(const QString &text);
    void setHypothesis(Id hypothesis, const QString &text);
    void moveHypothesis(Id hypothesis, int place); // among the others, from 0
    void removeHypothesis(Id hypothesis);

    // Passages and statements, and what cards show of them; what is in the matrix already is passed over. Returns how many
    // are added.
    int addRecords(const QList<RecordRef> &records);
    void addNote(const QString &words);
    void setNote(Id evidence, const QString &words);
    void moveEvidence(Id evidence, int place);
    void removeEvidence(Id evidence);
    void removeMatrix();

    // Puts a passage or statement into a matrix; false: it is there already.
    static bool add(Project *project, Id ach, const RecordRef &record);
    // Makes a matrix, with a piece of evidence if one is given; its id.
    static Id make(Project *project, const RecordRef &evidence = {});

private:
    struct Cell {
        Id evidence, hypothesis;
        bool operator==(const Cell &) const = default;
        friend size_t qHash(const Cell &cell, size_t seed = 0) { return qHashMulti(seed, cell.evidence, cell.hypothesis); }
    };
    struct Wish {
        std::optional<AchRating> rating;
        int onTheWay = 0;
    };

    [[nodiscard]] const Library &library() const { return m_project->library(); }

    Project *m_project;
    Id m_ach;
    QHash<Cell, Wish> m_wishes;
};

} // namespace sidelight
