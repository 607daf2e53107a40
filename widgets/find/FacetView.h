// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/Facets.h"

#include <QTreeView>

namespace sidelight {

class FacetModel;

// By what the articles found differ, each value with its count. A click, Space or Enter narrows the query by it, or takes that
// back; Esc gives the focus back.
class FacetView : public QTreeView {
    Q_OBJECT

public:
    explicit FacetView(QWidget *parent = nullptr);

    void setFacets(const QList<Facet> &facets, const QString &query);
    [[nodiscard]] bool hasFacets() const;

Q_SIGNALS:
    void conditionToggled(const QString &condition);
    void leftByEscape();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggle(const QModelIndex &index);

    FacetModel *m_facets;
};

} // namespace sidelight
