// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/ProjectSearch.h"

#include <QAbstractItemModel>

namespace sidelight {

// What a search of the project has found so far: claims, actors and tags that bear the words, then articles, and beneath each its
// places. It grows at its end, page by page, until it is cleared; a name follows its record, and one that is removed goes.
class FoundModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        ArticleRole = Qt::UserRole,
        StartRole,
        EndRole,
        BeforeRole,
        WordsRole,
        AfterRole,
        CountRole,  // of an article; none of a record
        KindRole,   // RecordKind: that of the row, which is Passage for a note, and Article for an article and its places
        RecordRole, // the id of a record, and of a note's passage
    };
    static constexpr int mostPlaces = 20'000; // listed; what is beyond is counted
    static constexpr int mostRecords = 5;

    explicit FoundModel(Project *project, QObject *parent = nullptr);

    void clear();
    void setRecords(const QList<std::pair<RecordKind, Id>> &records); // before the articles
    void append(const QList<FoundArticle> &articles);
    void setHasMore(bool has) { m_hasMore = has; }
    [[nodiscard]] int recordCount() const { return m_recordCount; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override; // moreWanted(), once for each page

Q_SIGNALS:
    void moreWanted();

private:
    // Rows move when one above goes; the number by which places know their article does not.
    struct Row {
        quintptr number = 0; // ascending, from 1
        RecordKind kind = RecordKind::Article;
        Id record;
        FoundArticle found{};
    };
    void follow(const Changes &changes);
    [[nodiscard]] qsizetype rowOf(quintptr number) const;
    [[nodiscard]] std::optional<QString> nameOf(const Row &row) const; // none: it is gone
    [[nodiscard]] QVariant rowData(const Row &row, int role) const;
    [[nodiscard]] QVariant placeData(const FoundArticle &found, const FoundPlace &place, int role) const;

    Project *m_project;
    QList<Row> m_rows;
    quintptr m_lastNumber = 0;
    int m_listed = 0, m_recordCount = 0;
    bool m_hasMore = false;
};

} // namespace sidelight
