// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ProjectSearch.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QTreeView;

namespace sidelight {

class FindField;
class FoundModel;

// Finds words in all articles of the project, as they are typed: a list of the places, grouped by article, that grows while
// the search runs. Enter or a double click opens a place; Esc stops a search, and then gives the focus back.
class FindPanel : public QWidget {
    Q_OBJECT

public:
    explicit FindPanel(Project *project, QWidget *parent = nullptr);

    // Notes who has the focus, takes it, and begins with these words unless they are none.
    void open(const QString &words);
    [[nodiscard]] QTreeView *list() const { return m_list; }
    [[nodiscard]] FindField *field() const { return m_field; }
    [[nodiscard]] QString statusText() const;

Q_SIGNALS:
    void placeActivated(sidelight::Id article, int start, int end);
    void leftByEscape();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void search();
    void showFound(const QList<FoundArticle> &articles);
    void finish(const ProjectSearch::Outcome &outcome);
    void tell(const QString &text);
    [[nodiscard]] QString counted() const;
    void activate(const QModelIndex &index);
    bool keyInField(int key);
    bool keyInList(int key);
    void giveBack();

    FindField *m_field;
    QLabel *m_status;
    QTreeView *m_list;
    ProjectSearch *m_search;
    FoundModel *m_found;
    QTimer m_pause; // of the typing hand
    QPointer<QWidget> m_returnFocus;
    bool m_stale = false; // what is listed was found by the search before; it goes when this one has something to show
};

} // namespace sidelight
