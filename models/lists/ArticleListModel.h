// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RecordModel.h"

namespace sidelight {

// The articles of a project. That the end of one was seen is not part of the record: it is kept beside it, and told by setRead.
class ArticleListModel : public RecordModel<Article> {
    Q_OBJECT

public:
    // Later ones come at the end: the order is kept with the widths of a project's columns.
    enum Column {
        Title,
        State,
        Byline,
        Outlet,
        Published,
        Added,
        Passages,
        Starred,
        Language,
        Length,
        Tags,
        Collections,
        Note,
        ColumnCount
    };

    explicit ArticleListModel(const Library &library, QObject *parent = nullptr);

    void setReadMarks(const QSet<Id> &read);
    void setRead(Id article, bool read);
    [[nodiscard]] bool isRead(Id article) const { return m_read.contains(article); }

protected:
    [[nodiscard]] QString columnName(int column) const override;
    [[nodiscard]] QVariant cell(const Article &article, int column, int role) const override;
    [[nodiscard]] bool isNumeric(int column) const override { return column == Passages || column == Length; }
    void followOthers(const Changes &changes) override;
    void rebuild() override;

private:
    [[nodiscard]] QVariant shown(const Article &article, int column) const;
    [[nodiscard]] QString stateText(const Article &article) const;
    [[nodiscard]] QString collectionNames(Id article) const;
    [[nodiscard]] QString titleTip(const Article &article) const;
    [[nodiscard]] QVariant sortKey(const Article &article, int column) const;
    [[nodiscard]] QVariant spoken(const Article &article, int column) const;
    void followPassages(const ChangesOf<Passage> &passages);
    void followCollections(const ChangesOf<Collection> &collections);
    void followOrigins(const Changes &changes);
    [[nodiscard]] Id originIdOf(const Article &article) const;

    QSet<Id> m_read;
    QHash<Id, QList<Id>> m_articlesOf; // of each collection, as it was shown last
    QHash<Id, Id> m_originOf;          // of versions of other articles, likewise
};

// "Unread", "Reading" …
[[nodiscard]] QString articleStateText(ArticleState state);

} // namespace sidelight
