// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/Proposal.h"
#include "models/project/Project.h"

#include <QAbstractListModel>

namespace sidelight {

// The proposals for one article that wait for a decision, in the order of the text; those that were rejected too, if they
// shall be shown. What the project records already is no row: a row goes when its proposal is accepted, and comes back when
// that is undone.
class ProposalModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        SpeakerRole = Qt::UserRole, // the speaker as an actor: that of the project, or a new one; empty: nobody
        PrintedRole,                // the speaker's words, where they say it otherwise
        CueRole,
        ContentRole,
        KindRole,     // words for Attribution::Kind
        RejectedRole, // bool
        IsNewRole,    // bool: there is no such actor yet
        ActorKindRole // int
    };

    ProposalModel(Project *project, Id article, QObject *parent = nullptr);

    void setProposals(const QList<Proposal> &proposals);
    void setRejected(const QSet<QByteArray> &keys);
    // Which are listed; the rejected ones with all that wait.
    enum class Shown { All, Quoted, Unquoted, Unnamed, Rejected };
    void setShown(Shown shown);
    [[nodiscard]] Shown shown() const { return m_shown; }
    void choose(int row, const ProposalChoice &choice);

    [[nodiscard]] const Proposal &at(int row) const { return m_all[m_rows[row]]; }
    [[nodiscard]] ProposalChoice choiceAt(int row) const { return m_choices.value(at(row).key()); }
    [[nodiscard]] bool isRejected(int row) const { return m_rejected.contains(at(row).key()); }
    [[nodiscard]] int rowOf(const QByteArray &key) const; // -1: it is none
    // Who would be recorded as the speaker: an actor of the project, or none.
    [[nodiscard]] Id actorAt(int row) const;
    [[nodiscard]] QString speakerAt(int row) const; // their name; empty: nobody
    [[nodiscard]] StatementMode modeAt(int row) const;
    // Rows that wait and have the same speaker as this one; a speaker who is not named is the same as nobody else.
    [[nodiscard]] QList<int> rowsOfSpeaker(int row) const;
    [[nodiscard]] int openCount() const { return m_open; }
    [[nodiscard]] int rejectedCount() const { return m_rejectedCount; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void counted(); // how many wait, or are rejected

private:
    enum class State : quint8 { Open, Rejected, Recorded };

    void follow(const Changes &changes);
    [[nodiscard]] bool concerns(const Changes &changes) const;
    void update();
    void findRecorded(QList<State> &states);
    void showRows(const QList<int> &wanted);
    [[nodiscard]] bool isListed(const Proposal &proposal, State state) const;
    [[nodiscard]] static QString kindText(Attribution::Kind kind);

    Project *m_project;
    Id m_article;
    QList<Proposal> m_all;
    QList<Id> m_actors; // of the project, for each of them
    QList<int> m_rows;  // which of them are shown
    QHash<QByteArray, ProposalChoice> m_choices;
    QSet<QByteArray> m_rejected;
    QSet<Id> m_passages; // of the article, as they were last looked at
    Shown m_shown = Shown::All;
    int m_open = 0, m_rejectedCount = 0;
};

} // namespace sidelight
