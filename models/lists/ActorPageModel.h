// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RecordModel.h"

namespace sidelight {

// Every statement in whose chain an actor speaks and every mention of it, a row each, which sorts by the time at which it was
// said, else published, else its article was. It follows changes as a RecordModel does, over records of two kinds.
class ActorPageModel : public RecordRows {
    Q_OBJECT

public:
    enum Role {
        QuoteRole = RecordRoleCount,
        TranslationRole, // with whoever made it; empty: there is none
        PlaceRole,       // when and in which article
        WhatRole,        // with which stance which claim; or that it is a mention
        ChainRole,       // the speakers, where there are several, and the printed name
        StanceRole,      // int
        ReliabilityRole, // a letter, inherited or its own
        CredibilityRole, // 0 to 6
        PassageRole      // Id
    };

    ActorPageModel(const Library &library, Id actor, QObject *parent = nullptr);

    void reset();
    void follow(const Changes &changes);

    [[nodiscard]] int columnCount(const QModelIndex & = {}) const final { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;

private:
    struct Row {
        FoundRecord<Statement> statement; // none: a mention
        FoundRecord<Passage> passage;
        const Article *article = nullptr;
    };
    [[nodiscard]] std::optional<Row> rowOf(Id record) const;
    [[nodiscard]] QVariant shown(const Row &row, int role) const;
    [[nodiscard]] QString sentence(const Row &row) const;
    [[nodiscard]] QString place(const Row &row) const;
    [[nodiscard]] QString what(const Row &row) const;
    [[nodiscard]] QString chain(const Statement &statement) const;
    [[nodiscard]] static QString whenSaid(const Row &row); // EDTF
    [[nodiscard]] static QString sortKey(const Row &row);
    template <class T, class Has> void sortOut(const ChangesOf<T> &changes, Has has, QList<Id> &present, QList<Id> &gone) const;

    const Library &m_library;
    Id m_actor;
};

} // namespace sidelight
