// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/ActorMerge.h"
#include "models/project/Project.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace sidelight {

// One actor turns out to be two: what of it goes to a new one is ticked in a list. What was printed under a name that goes is
// ticked with it, until somebody says otherwise of that row. Done as one edit.
class SplitReview : public QWidget {
    Q_OBJECT

public:
    explicit SplitReview(Project *project, QWidget *parent = nullptr);

    void ask(Id actor);
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QPushButton *splitButton() const { return m_split; }

Q_SIGNALS:
    void parted(sidelight::Id made, const QString &sentence);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Part { Aliases, Statements, Mentions, Cards, PartCount };
    void layOut();
    void fill(const Actor &actor);
    QTreeWidgetItem *section(Part part);
    void addRow(Part part, Id id, const QStringList &words, const QString &printed);
    void noteTick(QTreeWidgetItem *row);
    void tickByName();
    void count();
    void split();
    void leave();
    [[nodiscard]] QStringList names() const; // that go
    [[nodiscard]] ActorSplit chosen(const Actor &from) const;
    template <class Visit> void eachRow(Visit visit) const;

    Project *m_project;
    Id m_actor;
    QSet<Id> m_decided; // rows that somebody ticked or cleared
    bool m_filling = false;
    QLabel *m_heading;
    QLineEdit *m_name;
    QTreeWidget *m_list;
    QPushButton *m_split, *m_cancel;
};

} // namespace sidelight
