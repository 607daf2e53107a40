// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ArticleFacets.h"

#include <QTimer>
#include <QTreeView>
#include <memory>
#include <stop_token>

namespace sidelight {

class FacetModel;
class Project;

// By what the library can be narrowed, beside its list: outlets, years, languages, actors, tags, claims and states, each with the
// number of articles that it would leave. It is worked out on the pool, while the list is shown and only then; Space chooses a
// value, Esc takes back what is chosen, and then goes to the list.
class FacetList : public QTreeView {
    Q_OBJECT

public:
    explicit FacetList(Project *project, QWidget *parent = nullptr);

    [[nodiscard]] const ArticleFacetChoice &choice() const { return m_choice; }
    void takeBack(); // all that is chosen
    // Counts only the articles that are `among` those listed; none: all. It is asked on the pool, so it holds values alone.
    void setAmong(ArticleFacets::Among among);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    // Those that are left; none: all.
    void narrowed(const std::optional<QSet<sidelight::Id>> &articles);
    void left(); // by Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    // What was counted goes for several choices, until something changes.
    struct Counted {
        std::shared_ptr<const ArticleFacets> facets;
        ArticleFacetAnswer answer;
    };

    void countAnew();
    void ask();
    void showAnswer(const Counted &counted);
    void showSections();
    void choose(ArticleFacet facet, const QString &key, bool chosen);
    [[nodiscard]] static QString wordsOf(ArticleFacet facet, const ArticleFacetValue &value);

    Project *m_project;
    FacetModel *m_model;
    ArticleFacets::Among m_among;
    ArticleFacetChoice m_choice;
    Counted m_counted;
    QTimer m_later; // after a change, since several come together
    std::stop_source m_asking;
};

} // namespace sidelight
