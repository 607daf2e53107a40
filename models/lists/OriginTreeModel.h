// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/OriginProposals.h"
#include "models/lists/RecordModel.h"

#include <QAbstractItemModel>
#include <functional>
#include <memory>
#include <vector>

namespace sidelight {

// What there is to say of the origins of a project's articles, as a tree: what is proposed, the origins that there are, what is
// kept apart, and what only quotes the same words. It is given what the search has found and looks the rest up in the library; rows
// come, go, move and change as that differs from before, so that what is selected and open stays so.
class OriginTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Title, Outlet, Published, Why, ColumnCount };
    // Of a row. Proposal and Origin have articles beneath them; the last two are of two articles.
    enum class Kind { Section, Proposal, Origin, Article, KeptApart, Quotation };
    enum class Section { Proposed, Origins, KeptApart, Quotations };
    enum Role {
        KindRole = RecordRoleCount, // int of Kind; IdRole is that of the article, the origin, or what keeps apart
        ArticlesRole,               // QList<Id>: of the row and of what stands beneath it
        NameRole                    // of a proposal: what its origin is to be called
    };

    using LinkOf = std::function<std::optional<OriginLink>(Id, Id)>;

    explicit OriginTreeModel(const Library &library, QObject *parent = nullptr);
    ~OriginTreeModel() override;

    // Shows these, and what the library holds now. `linkOf` tells what is known of two articles.
    void show(const QList<OriginLink> &links, const LinkOf &linkOf);
    [[nodiscard]] int proposalCount() const;
    [[nodiscard]] bool isEmpty() const { return rowCount() == 0; }
    [[nodiscard]] QModelIndex indexOf(Section section) const;
    [[nodiscard]] QModelIndex indexOf(Kind kind, Id id) const; // outside of proposals and origins; invalid: none
    // Origins can be renamed in place once there is somebody to wish it from.
    void setRename(std::function<void(Id, const QString &)> rename) { m_rename = std::move(rename); }

    [[nodiscard]] static Kind kindOf(const QModelIndex &index) { return Kind(index.data(KindRole).toInt()); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; // only wishes

private:
    struct Row;
    struct Node;
    using Rows = std::vector<Row>;

    [[nodiscard]] Rows rowsOf(const QList<OriginLink> &links, const LinkOf &linkOf) const;
    [[nodiscard]] Row proposalRow(const OriginProposal &proposal, const LinkOf &linkOf) const;
    [[nodiscard]] Row originRow(const Origin &origin, const LinkOf &linkOf) const;
    [[nodiscard]] Row articleRow(Id article) const;
    [[nodiscard]] Row pairRow(Kind kind, Id id, Id first, Id second) const;
    [[nodiscard]] Rows membersOf(const QList<Id> &articles, const LinkOf &linkOf) const;

    void sync(Node *node, Rows rows);
    [[nodiscard]] static int placeOf(const Node &node, const Row &row, int from);
    void insert(Node *node, int at, Row &&row);
    void change(Node *node, int from, int to, Row &&row);
    void removeGone(Node *node, const Rows &rows);
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    static void renumber(Node *node);

    const Library &m_library;
    std::unique_ptr<Node> m_root;
    std::function<void(Id, const QString &)> m_rename;
};

} // namespace sidelight
