// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QKeySequence>
#include <QList>

namespace sidelight {

// Where a key holds: of the places in which nothing is written, each has keys of its own, and a letter alone may be one.
enum class KeyPlace {
    Everywhere,
    Article,
    Board,
    Library,
    Lists,
    Ach,
    Proposals,
    Origins,
    Timeline,
    History,
    Search,
    FindField,
    Guide
};

// A command and the keys that give it.
struct Shortcut {
    QString name; // what it is known by; empty: its keys are fixed
    QString text, place;
    QList<QKeySequence> usual, keys;
    KeyPlace holds = KeyPlace::Everywhere;
    bool operator==(const Shortcut &) const = default;
};

// Every command with its keys, narrowed to those that fit some words.
class ShortcutModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Command, Place, Keys, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setShortcuts(const QList<Shortcut> &shortcuts);
    void match(const QString &typed); // words of a command or of its place, or a key
    [[nodiscard]] const Shortcut &at(int row) const { return m_all[m_shown[row]]; }
    [[nodiscard]] int rowOf(const QString &name) const; // -1: not shown
    // Whoever has a key where the command of that name holds, but for itself; nullptr: nobody.
    [[nodiscard]] const Shortcut *holderOf(const QKeySequence &key, const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString keysText(const QList<QKeySequence> &keys);
    // Whether a key can give a command: one that writes a letter cannot where letters are written, and one that moves nowhere.
    static bool canGive(const QKeySequence &key, KeyPlace place = KeyPlace::Everywhere);

private:
    [[nodiscard]] QList<int> fitting() const;

    QList<Shortcut> m_all;
    QList<int> m_shown; // of m_all
    QString m_typed;
};

} // namespace sidelight
