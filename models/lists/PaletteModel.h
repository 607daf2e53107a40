// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/NameMatch.h"
#include "models/project/Library.h"

#include <QAbstractListModel>

namespace sidelight {

// Something that can be reached by its name.
struct PaletteEntry {
    enum class Kind { Command, Setting, Article, Board, Actor, Claim };

    Kind kind = Kind::Command;
    QString command; // what a command or a setting is known by
    Id record;       // of the other kinds
    QString name;
    QString place; // the menus of a command, the page of a setting, the outlet of an article
    QString also;  // other names, which are not shown
    QString keys{};
    [[nodiscard]] bool isSame(const PaletteEntry &other) const
    {
        return kind == other.kind && record == other.record && command == other.command;
    }
};

// What can be reached by name, and of that what fits the words that are typed, the best first; with nothing typed, what was used
// last stands first. Names of records are prepared on the pool: until they are there, commands and settings alone are found.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole, KeysRole, KindRole };
    static constexpr int mostRows = 100;

    using QAbstractListModel::QAbstractListModel;

    void setCommands(const QList<PaletteEntry> &commands); // and settings; those that can be used now
    void takeRecords(const Library &library);
    void clearRecords();
    void setRecent(const QList<PaletteEntry> &recent) { m_recent = recent; } // the latest first
    void match(const QString &typed);
    [[nodiscard]] bool isReady() const { return m_ready; } // the names of all records are there

    [[nodiscard]] const PaletteEntry &at(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    static QString kindName(PaletteEntry::Kind kind);

    // An entry, prepared.
    struct Named {
        PaletteEntry entry;
        MatchName name, all; // all: with the place and the other names
    };

Q_SIGNALS:
    void prepared();

private:
    struct Row {
        const Named *named;
        int rank, recency; // lower is better
    };
    [[nodiscard]] int recency(const PaletteEntry &entry) const;
    void consider(const QList<Named> &among, const MatchWords &words, QList<Row> &rows) const;
    [[nodiscard]] QList<Row> unasked() const;

    QList<Named> m_commands, m_records;
    QList<PaletteEntry> m_recent;
    QList<Row> m_rows;
    QString m_typed;
    int m_asked = 0; // a late answer is dropped
    bool m_ready = false;
};

} // namespace sidelight
