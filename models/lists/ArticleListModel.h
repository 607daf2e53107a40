// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RecordModel.h"

namespace sidelight {

// The articles of a project. Whether one was read is not part of the record: it is kept beside it, and told by setRead.
class ArticleListModel : public RecordModel<Article> {
    Q_OBJECT

public:
    enum Column { Title, Unread, Byline, Outlet, Published, Added, Passages, ColumnCount };

    explicit ArticleListModel(const Library &library, QObject *parent = nullptr);

    void setReadMarks(const QSet<Id> &read);
    void setRead(Id article, bool read);
    [[nodiscard]] bool isRead(Id article) const { return m_read.contains(article); }

protected:
    [[nodiscard]] QString columnName(int column) const override;
    [[nodiscard]] QVariant cell(const Article &article, int column, int role) const override;
    [[nodiscard]] bool isNumeric(int column) const override { return column == Passages; }
    void followOthers(const Changes &changes) override;

private:
    [[nodiscard]] QVariant shown(const Article &article, int column) const;
    [[nodiscard]] QString titleTip(const Article &article) const;
    [[nodiscard]] QVariant sortKey(const Article &article, int column) const;

    QSet<Id> m_read;
};

} // namespace sidelight
