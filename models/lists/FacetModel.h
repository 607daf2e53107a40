// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ArticleFacets.h"

#include <QAbstractItemModel>

namespace sidelight {

// A value that articles share, as a list shows it.
struct FacetLine {
    QString key; // by which it is known again
    QString words;
    int count = 0; // of articles
    bool chosen = false;
    bool operator==(const FacetLine &) const = default;
};

struct FacetSection {
    ArticleFacet facet = ArticleFacet::Outlet;
    QList<FacetLine> lines;
    int more = 0; // beyond these
    bool operator==(const FacetSection &) const = default;
};

// By what articles can be narrowed, as a tree: outlet, year and so on, and beneath each its values with their counts. It serves
// the library's list and the search's. A value that is shown again keeps its row's identity wherever it goes, so views keep what
// is selected and where they are. It chooses nothing itself: it tells what is wished, and is given new sections.
class FacetModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Words, Number, ColumnCount };
    enum Role { KeyRole = Qt::UserRole, CountRole };

    using QAbstractItemModel::QAbstractItemModel;

    void setSections(const QList<FacetSection> &sections); // in one order, always
    [[nodiscard]] QModelIndex find(ArticleFacet facet) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void choiceWished(sidelight::ArticleFacet facet, const QString &key, bool chosen);

private:
    void setLines(int section, const QList<FacetLine> &lines);
    void removeGone(int section, const QList<FacetLine> &lines);
    void moveUp(int section, int from, int to);
    [[nodiscard]] static QString nameOf(ArticleFacet facet);
    [[nodiscard]] static QVariant sectionData(const FacetSection &section, int role);
    [[nodiscard]] static QVariant wordsData(const FacetLine &line, int role);
    [[nodiscard]] static QVariant numberData(const FacetLine &line, int role);
    [[nodiscard]] const FacetSection *sectionOf(const QModelIndex &line) const;

    QList<FacetSection> m_sections;
};

} // namespace sidelight
