// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"
#include "widgets/reader/PassageEdits.h"

#include <QAbstractListModel>

namespace sidelight {

// The tags and actors that match what is being typed, best first, and what could be made of the words. Names match at
// their beginning before those that match at a word's, aliases as names do; with nothing typed, what was used last stands
// there.
class ChoiceList : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ColourRole = Qt::UserRole, DetailRole, KindRole };

    using QAbstractListModel::QAbstractListModel;

    void match(const Library &library, const QString &typed, const QList<PassageChoice> &lastUsed);
    [[nodiscard]] const PassageChoice &at(int row) const { return m_rows[row].choice; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        PassageChoice choice;
        QString text, detail;
        int colour = 0;
        int rank = 0; // lower is better
    };
    [[nodiscard]] static QList<Row> matching(const Library &library, const QString &typed);
    [[nodiscard]] static std::optional<Row> rowOf(const Library &library, const PassageChoice &choice);
    static Row rowOf(const Library &library, const Tag &tag);
    static Row rowOf(const Library &library, const Actor &actor);

    QList<Row> m_rows;
};

} // namespace sidelight
