// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ArticleFacets.h"

#include <QTimer>
#include <QTreeWidget>

namespace sidelight {

class Changes;
class Project;

// By what the library can be narrowed, beside its list: outlets, years, languages, actors, tags, claims and states, each with the
// number of articles that it would leave. It is worked out on the pool, while the list is shown and only then; Space chooses a
// value, Esc takes back what is chosen, and then goes to the list.
class FacetList : public QTreeWidget {
    Q_OBJECT

public:
    explicit FacetList(Project *project, QWidget *parent = nullptr);

    [[nodiscard]] const ArticleFacetChoice &choice() const { return m_choice; }
    void takeBack(); // all that is chosen
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    // Those that are left; none: all.
    void narrowed(const std::optional<QSet<sidelight::Id>> &articles);
    void left(); // by Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void showAnswer(const ArticleFacetAnswer &answer);
    void fill(QTreeWidgetItem *under, ArticleFacet facet, const QList<ArticleFacetValue> &values);
    void follow(const QTreeWidgetItem *item);
    [[nodiscard]] static QString nameOf(ArticleFacet facet);
    [[nodiscard]] QString wordsOf(ArticleFacet facet, const ArticleFacetValue &value) const;

    Project *m_project;
    ArticleFacetChoice m_choice;
    QTimer m_later; // after a change, since several come together
    int m_asked = 0;
    bool m_isFilling = false;
};

} // namespace sidelight
