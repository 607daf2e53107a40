// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ConcernedClaims.h"
#include "models/lists/Contradiction.h"
#include "models/lists/RecordModel.h"

#include <memory>
#include <vector>

namespace sidelight {

// The claims that some assert and others deny. A row for each claim; under it the lines of its Contradiction; under a line
// the further statements of the same origins. The two columns are for and against. It keeps up with the changes of a project
// claim by claim, and resets only when a project is opened.
class ContradictionModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { For, Against, ColumnCount };
    enum class Kind { Claim, Pair, Aside, Copy };
    enum Role {
        KindRole = RecordRoleCount, // a Kind
        ClaimRole,                  // Id, of every row
        StatementRole,              // Id; none where a side is empty, and for claims
        PassageRole,                // Id
        StanceRole,                 // a Stance; of a claim, what its column shows
        WhoRole,                    // the chain
        WhoLengthRole,              // about how many letters it has
        QuoteRole,                  // as it stands in the article; to be cleaned before it is shown
        TranslationRole,            // likewise; empty: there is none
        TranslationHeadingRole,
        ReliabilityRole,   // a letter
        CredibilityRole,   // a number, 0: none
        CircumstancesRole, // mode, origin, outlet, dates
        CircumstancesLengthRole,
        FurtherRole,     // how many more of the same origin stand beneath, a number
        FurtherTextRole, // the same as a sentence
        BackingRole,     // of a claim: "2 origins, 6 articles" behind what the column shows
        LatestRole       // of a claim, EDTF
    };

    explicit ContradictionModel(const Library &library, QObject *parent = nullptr);
    ~ContradictionModel() override;

    void reset();
    void follow(const Changes &changes);

    [[nodiscard]] QModelIndex indexOf(Id claim) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry {
        quint32 serial = 0;
        int row = 0;
        Id claim;
        Contradiction found;
    };
    // What an index stands for. An index holds the serial number of its entry, and the line under which it stands.
    struct Place {
        const Entry *entry = nullptr;
        int line = -1, copy = -1; // -1: the row above it
        [[nodiscard]] Kind kind() const;
        [[nodiscard]] Id statement(int column) const;
    };
    [[nodiscard]] Place placeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Entry &entry) const { return createIndex(entry.row, 0, quintptr(0)); }
    [[nodiscard]] QModelIndex indexOf(const Entry &entry, int line) const;
    [[nodiscard]] QVariant claimCell(const Entry &entry, int column, int role) const;
    [[nodiscard]] QVariant statementCell(const Statement &statement, int role) const;
    [[nodiscard]] QString spokenText(const Statement &statement, int further) const;
    [[nodiscard]] QString furtherText(int further) const;
    [[nodiscard]] std::unique_ptr<Entry> newEntry(Id claim, Contradiction found);
    void refresh(Id claim);
    void insert(Id claim, Contradiction found);
    void remove(const Entry &entry);
    void update(Entry &entry, Contradiction found);
    void updateLine(Entry &entry, int line, const ContradictionLine &now);
    void tell(const Entry &entry);

    const Library &m_library;
    ConcernedClaims m_concerned;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QHash<Id, Entry *> m_byClaim;
    QHash<quint32, Entry *> m_bySerial;
    quint32 m_lastSerial = 0;
};

} // namespace sidelight
