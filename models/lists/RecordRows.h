// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>
#include <memory>
#include <vector>

namespace sidelight {

// The index arithmetic of every list and tree over records, done once. It knows only ids and who belongs to whom; what
// a row shows is said by RecordModel. New rows come last among their siblings: order for people is the FilterModel's.
//
// Always true between two changes: each record has one row; a row stands under its record's parent, or at the top when
// that is none, is missing, or would close a circle.
class RecordRows : public QAbstractItemModel {
public:
    enum class Shape { Flat, Tree };

    ~RecordRows() override;

    [[nodiscard]] bool isTree() const { return m_shape == Shape::Tree; }
    [[nodiscard]] QModelIndex indexOf(Id id, int column = 0) const;
    [[nodiscard]] Id idAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const final;
    using QObject::parent;

protected:
    RecordRows(Shape shape, QObject *parent);

    // The parent that the record names, which need not be there; none for a record that is not there.
    [[nodiscard]] virtual Id parentId(Id) const { return {}; }

    void resetRows(QList<Id> ids);
    void followRows(const QList<Id> &present, const QList<Id> &removed);
    // Says that cells of these rows show something else now; ids without a row are passed over.
    void touch(const QList<Id> &ids, int firstColumn, int lastColumn);
    void touchAll(int firstColumn, int lastColumn);

private:
    struct Node;
    // Rows that came all at once were made in one piece, and go in one; each later one is freed by itself. Making a hundred
    // thousand must not be felt.
    struct Release {
        void operator()(Node *node) const;
    };
    using NodePointer = std::unique_ptr<Node, Release>;
    struct Node {
        Id id;
        Node *parent = nullptr;
        int row = 0;
        bool isOneOfMany = false, isGone = false;
        std::vector<NodePointer> children{};
    };

    [[nodiscard]] Node *nodeOf(Id id) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node, int column) const;
    [[nodiscard]] const Node *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] Node *parentNode(Id id);
    [[nodiscard]] Id effectiveParent(Id id) const;
    [[nodiscard]] int depth(Id id) const;
    [[nodiscard]] QList<Id> parentsFirst(const QList<Id> &ids) const;
    [[nodiscard]] static bool isWhollyGone(const Node &node, const QSet<Id> &gone);
    void removeGone(const QSet<Id> &gone, Node *under);
    void removeRun(Node *parent, int first, int last);
    void forget(Node &node);
    void append(NodePointer node);
    void insertNodes(const QList<Id> &ids);
    void insertRun(Node *parent, const QList<Id> &ids);
    void moveNodes();
    void moveNode(Node *node, Node *to);
    void touchUnder(const Node *node, int firstColumn, int lastColumn);
    static void renumber(Node *parent, int from);

    Shape m_shape;
    mutable std::vector<Node> m_many; // as many as there were at the last reset; of a flat list by id
    NodePointer m_root;
    QHash<Id, Node *> m_nodes; // of a flat list those that came later
    QSet<Id> m_known;          // of a tree: ids with a row, or about to get one
};

} // namespace sidelight
