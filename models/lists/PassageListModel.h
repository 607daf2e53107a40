// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RecordModel.h"

namespace sidelight {

// The passages of a project, with who speaks in them and what they claim.
class PassageListModel : public RecordModel<Passage> {
    Q_OBJECT

public:
    enum Column { Quote, Colour, ArticleTitle, Speakers, Claims, Tags, ColumnCount };

    explicit PassageListModel(const Library &library, QObject *parent = nullptr);

protected:
    [[nodiscard]] QString columnName(int column) const override;
    [[nodiscard]] QVariant cell(const Passage &passage, int column, int role) const override;
    void followOthers(const Changes &changes) override;
    void rebuild() override;

private:
    [[nodiscard]] QString shown(const Passage &passage, int column) const;
    [[nodiscard]] QString quoteOf(const Passage &passage, const QString &between) const;
    [[nodiscard]] QVariant sortKey(const Passage &passage, int column) const;
    [[nodiscard]] QString searchText(const Passage &passage) const;
    void followStatements(const ChangesOf<Statement> &statements);
    void followArticles(const ChangesOf<Article> &articles);
    void followTags(const ChangesOf<Tag> &tags);

    // A statement that is gone no longer says which passage it stood on.
    QHash<Id, Id> m_passageOfStatement;
};

} // namespace sidelight
