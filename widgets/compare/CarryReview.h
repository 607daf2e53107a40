// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Records.h"
#include "models/text/TextVersions.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace sidelight {

class PaneRow;
class Project;

// A passage of the older version and where its words are thought to be in the newer one.
struct CarriedPassage {
    Passage passage;
    CarriedQuote found;
};

// On another thread, from values. Those that the newer version has already, with the same span, are left out.
[[nodiscard]] QList<CarriedPassage> findCarried(const QString &older, const QString &newer, const QList<Passage> &passages,
                                                const QList<Passage> &present);

// Carries the passages of one version of an article over to another, as one edit. What is found word for word needs no look;
// the rest is listed under the panes, each with a suggestion, to be taken or left. Passages are copied with their tags, notes,
// statements and mentions, so that the older version keeps its own.
class CarryReview : public QWidget {
    Q_OBJECT

public:
    CarryReview(Project *project, PaneRow *panes);

    void start(Id older, Id newer);
    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }

Q_SIGNALS:
    void message(const QString &sentence);
    // The words of a row are to be seen in both versions; an empty range: there is no suggestion.
    void rowShown(sidelight::Id passage, sidelight::Id newer, int start, int end);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void review(const QList<CarriedPassage> &carried, const QString &newerText);
    void addRow(qsizetype index);
    void showRow(const QTreeWidgetItem *row);
    void countAccepted();
    [[nodiscard]] QList<CarriedPassage> accepted() const;
    void accept();
    void close();

    Project *m_project;
    QLabel *m_heading;
    QTreeWidget *m_list;
    QPushButton *m_accept;
    Id m_newer;
    QString m_newerText;
    QList<CarriedPassage> m_carried;
    int m_asked = 0;
};

} // namespace sidelight
