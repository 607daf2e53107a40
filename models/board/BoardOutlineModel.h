// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardContent.h"

#include <QAbstractItemModel>
#include <memory>
#include <vector>

namespace sidelight {

// A board as a tree in words, for a screen reader and for people who prefer lists: groups and cards in reading order, in a
// group its cards, beneath a card its links and where they lead. It shows whatever content it is given: rows come, go and
// change as two contents differ, so that what is selected and open stays so.
class BoardOutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // of the card or the link
        IsLinkRole,
        OtherRole, // of a link's row: the card at the other end
    };

    explicit BoardOutlineModel(QObject *parent = nullptr);
    ~BoardOutlineModel() override;

    void show(const BoardContent &content);
    void setEditable(bool editable) { m_editable = editable; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    // What is typed into a row is only wished: see renameWished.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] QModelIndex indexOf(Id card) const;
    [[nodiscard]] QList<QModelIndex> indexesOf(Id cardOrLink) const; // of a link: beneath both its cards
    // Whether a name can be typed right in the row: of a group, an actor or a claim, a short note, a link's label.
    [[nodiscard]] bool isNamedInPlace(const QModelIndex &index) const;

Q_SIGNALS:
    void renameWished(sidelight::Id cardOrLink, const QString &name);

private:
    // A row: a card, or a link as it is seen from one of its cards.
    struct Key {
        Id id, under; // under: the card of a link's row; else none
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.id, key.under); }
    };
    struct Node {
        Key key;
        Node *parent = nullptr;
        int row = 0;
        QList<Node *> children;
    };
    struct Plan; // which rows there are to be

    [[nodiscard]] Plan planOf(const BoardContent &content) const;
    void removeGone(Node *node, const Plan &plan);
    void removeRun(Node *parent, int first, int last);
    void insertNew(Node *node, const Plan &plan);
    void reorder(const Plan &plan);
    void tellChanged(const BoardContent &before);
    void renumber(Node *parent, int from);
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    [[nodiscard]] const CardContent *card(Id id) const;
    [[nodiscard]] const LinkContent *link(Id id) const;
    [[nodiscard]] QString wordsOf(const Node &node, bool forListeners) const;
    [[nodiscard]] QString nameOf(const Node &node) const;

    BoardContent m_content;
    QHash<Id, qsizetype> m_cardAt, m_linkAt; // in the content
    std::unique_ptr<Node> m_root;
    QHash<Key, Node *> m_nodes; // owned; all but the root
    bool m_editable = false;
};

} // namespace sidelight
