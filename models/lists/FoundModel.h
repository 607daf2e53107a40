// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ProjectSearch.h"

#include <QAbstractItemModel>

namespace sidelight {

// What a search of the project has found so far: articles, and beneath each its places. It grows at its end until it is
// cleared; a title follows its article, and an article that is removed goes.
class FoundModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { ArticleRole = Qt::UserRole, StartRole, EndRole, BeforeRole, WordsRole, AfterRole, CountRole };
    static constexpr int mostPlaces = 5000; // listed; what is beyond is counted

    explicit FoundModel(Project *project, QObject *parent = nullptr);

    void clear();
    void append(const QList<FoundArticle> &articles);
    [[nodiscard]] int placeCount() const { return m_count; } // found, listed or not
    [[nodiscard]] int articleCount() const { return m_articleCount; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    // Rows move when one above goes; the number by which places know their article does not.
    struct Row {
        quintptr number; // ascending, from 1
        FoundArticle found;
    };
    void follow(const Changes &changes);
    [[nodiscard]] qsizetype rowOf(quintptr number) const;
    [[nodiscard]] QVariant articleData(const FoundArticle &found, int role) const;
    [[nodiscard]] static QVariant placeData(const FoundArticle &found, const FoundPlace &place, int role);

    Project *m_project;
    QList<Row> m_rows;
    quintptr m_lastNumber = 0;
    int m_listed = 0, m_count = 0, m_articleCount = 0;
};

} // namespace sidelight
