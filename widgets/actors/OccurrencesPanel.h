// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/OccurrenceModel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace sidelight {

// When an actor or an alias is made, its occurrences in all articles are looked for and offered here: Enter records one as a
// mention, Delete leaves it out for good, Space shows its words. Nothing enters the project unasked. A new name is told by
// `offered`, and whoever hears of it opens the list or not.
class OccurrencesPanel : public QWidget {
    Q_OBJECT

public:
    explicit OccurrencesPanel(Project *project, QWidget *parent = nullptr);

    // Looks for every name of these actors; `searched` follows.
    void lookFor(const QList<Id> &actors);
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] OccurrenceModel *model() const { return m_model; }

Q_SIGNALS:
    void offered(const QString &sentence); // there is something; empty: no longer
    void searched();                       // what was asked for by lookFor() is listed
    void placeActivated(sidelight::Id article, int start, int end);
    void message(const QString &sentence);
    void leftByEscape();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void follow(const Changes &changes);
    void rememberNames();
    void search();
    void take(const QList<NamedPlace> &places, int count);
    void tell();
    void accept(const QList<int> &rows);
    void reject(const QList<int> &rows);
    void show(const QModelIndex &index);
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] bool isRejected(const NamedPlace &place) const;
    [[nodiscard]] QString offerText() const;

    Project *m_project;
    OccurrenceSearch *m_search;
    OccurrenceModel *m_model;
    QLabel *m_status;
    QListView *m_list;
    QPushButton *m_accept, *m_all, *m_reject;
    QHash<Id, QStringList> m_known; // the names that each actor had
    QList<NameOf> m_wanted;         // to be looked for, or looked for now
    QTimer m_pause;                 // folds names that are made in quick succession
    int m_more = 0;                 // beyond those that are listed
    bool m_asked = false;
};

} // namespace sidelight
