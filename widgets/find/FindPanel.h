// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/Facets.h"
#include "models/search/ProjectSearch.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QSplitter;
class QTreeView;

namespace sidelight {

class FacetView;
class FoundModel;
class QueryLine;

// Searches the whole project as one types: articles, the best first, and beneath each its places; by their side what they can be
// narrowed by. Enter or a double click opens a place, F4 the next; Esc stops a search, and then gives the focus back.
class FindPanel : public QWidget {
    Q_OBJECT

public:
    FindPanel(Project *project, SearchIndex *index, QWidget *parent = nullptr);

    // Notes who has the focus, takes it, and begins with these words unless they are none.
    void open(const QString &words);
    void search(const QString &query); // likewise, with a whole query
    [[nodiscard]] QTreeView *list() const { return m_list; }
    [[nodiscard]] QueryLine *line() const { return m_line; }
    [[nodiscard]] FacetView *facets() const { return m_facets; }
    [[nodiscard]] QMenu *menu() const { return m_menu; } // of what can be done with what was found
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] const SearchQuery &query() const { return m_query; }
    [[nodiscard]] QString queryText() const;
    [[nodiscard]] const ProjectSearch &found() const { return *m_search; }

Q_SIGNALS:
    void placeActivated(sidelight::Id article, int start, int end);
    void articleActivated(sidelight::Id article); // found by its title
    void recordActivated(sidelight::RecordKind kind, sidelight::Id id);
    void searched(); // all that is known at first is shown
    void leftByEscape();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectSearch();
    void queryChanged();
    void start();
    void showAnswer(const SearchAnswer &answer);
    void showFound(const QList<FoundArticle> &articles);
    void finish(const ProjectSearch::Outcome &outcome);
    void countFacets();
    void setFacets(const QList<Facet> &facets);
    void clearStale();
    static QString emptyHint(); // while nothing is asked
    void tell(const QString &text);
    [[nodiscard]] QString counted() const;
    [[nodiscard]] QString indexState() const;
    void activate(const QModelIndex &index);
    [[nodiscard]] QModelIndex firstPlace() const;
    void step(int by);
    bool keyInLine(int key);
    bool keyInList(const QKeyEvent &event);
    void giveBack();

    Project *m_project;
    SearchIndex *m_index;
    QueryLine *m_line;
    QMenu *m_menu;
    QLabel *m_status;
    QSplitter *m_splitter;
    QTreeView *m_list;
    FacetView *m_facets;
    ProjectSearch *m_search;
    FoundModel *m_found;
    SearchQuery m_query;
    QTimer m_facetPause;
    QTimer m_pause; // of the typing hand, where texts are to be looked at
    QPointer<QWidget> m_returnFocus;
    std::stop_source m_counting; // facets
    ProjectSearch::Outcome m_outcome;
    bool m_stale = false; // what is listed was found by the search before; it goes when this one has something to show
};

} // namespace sidelight
