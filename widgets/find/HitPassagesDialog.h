// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/HitChoice.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeView;

namespace sidelight {

class ColourRow;
class RecordField;

// Lists all places that a query finds, each with a check box, and makes passages of those that are chosen, with a colour and a tag:
// as one edit.
class HitPassagesDialog : public QDialog {
    Q_OBJECT

public:
    static constexpr int mostPlaces = 5000; // listed

    HitPassagesDialog(Project *project, SearchIndex *index, const SearchQuery &query, QWidget *parent);

    [[nodiscard]] QTreeView *list() const { return m_list; }
    [[nodiscard]] RecordField *tag() const { return m_tag; }
    [[nodiscard]] ColourRow *colour() const { return m_colour; }
    [[nodiscard]] QPushButton *makeButton() const { return m_make; }
    [[nodiscard]] HitChoice *choice() const { return m_choice; }
    [[nodiscard]] bool isLooking() const { return m_looking; }

Q_SIGNALS:
    void message(const QString &sentence);

private:
    void layOut();
    void take(const QList<FoundArticle> &articles);
    void goOn();
    void follow();
    void make();
    void commit(const QList<Passage> &passages);

    Project *m_project;
    ProjectSearch *m_search;
    FoundModel *m_found;
    HitChoice *m_choice;
    QTreeView *m_list;
    QLabel *m_status;
    ColourRow *m_colour;
    RecordField *m_tag;
    QPushButton *m_all, *m_none, *m_make, *m_cancel;
    QString m_newTag;
    int m_listed = 0;
    bool m_looking = true, m_cut = false, m_making = false;
};

} // namespace sidelight
