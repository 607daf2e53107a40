// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ShownRows.h"

#include <QCollator>
#include <QHash>
#include <QSortFilterProxyModel>
#include <functional>
#include <optional>

namespace sidelight {

// What stands between a RecordModel and a view: keeps the rows in which every word that was typed occurs, and sorts by
// SortRole as the user's language does. Each row's key is made once and kept until that row changes, so that ten thousand
// rows sort in a blink. In a tree, what is found keeps its parents.
class FilterModel : public QSortFilterProxyModel, public ShownRows {
    Q_OBJECT

public:
    explicit FilterModel(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;

    void setWords(const QString &words);
    [[nodiscard]] QModelIndex find(Id id) const override;
    [[nodiscard]] bool isFiltering() const override { return !m_words.isEmpty() || m_accept; }
    // A further condition on source rows, none when empty; call refilter() when what it depends on has changed.
    using Accept = std::function<bool(const QModelIndex &)>;
    void setAccept(Accept accept);
    void refilter();

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    struct Key {
        bool isNumber = false;
        double number = 0;
        std::optional<QCollatorSortKey> text;
    };
    const Key &keyOf(const QModelIndex &index) const;
    [[nodiscard]] bool accepts(const QModelIndex &index) const;
    void forget(const QModelIndex &first, const QModelIndex &last);
    void forgetAll();
    void collectLeaving(const QModelIndex &parent, int first, int last);
    void forgetLeft();

    QCollator m_collator;
    QStringList m_words;
    Accept m_accept;
    mutable QHash<quintptr, Key> m_keys; // of the column m_keyColumn, by internal id
    // Whether a row itself is found, by internal id. The base goes wrong when the answer changes before it was told so,
    // and the library has changed before any row does.
    mutable QHash<quintptr, bool> m_accepted;
    QList<quintptr> m_leaving;
    mutable int m_keyColumn = -1;
};

} // namespace sidelight
