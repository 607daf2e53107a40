// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/TimelineModel.h"
#include "models/project/Project.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QTreeView;

namespace sidelight {

class TimelineBar;
class TimelineView;

// When things happened, were said and were published, in a pane of the window: a bar that says what is shown, the timeline,
// or the same as a list, and at the foot what has no date. The timeline and the list have one selection.
class TimelinePane : public QWidget {
    Q_OBJECT

public:
    explicit TimelinePane(Project *project, QWidget *parent = nullptr);
    ~TimelinePane() override;

    [[nodiscard]] TimelineModel *model() const { return m_model; }
    [[nodiscard]] TimelineView *view() const { return m_view; }
    [[nodiscard]] QTreeView *list() const { return m_list; }
    [[nodiscard]] QString footText() const;
    void setAsList(bool asList);
    [[nodiscard]] bool isList() const;

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void passageWanted(sidelight::Id passage);
    void articleWanted(sidelight::Id article);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeList();
    void choose();
    void follow(const Changes &changes);
    void sayUndated();
    void activate(const TimelineMarkId &mark);
    void noteCurrent(const TimelineMarkId &mark);
    void showInList(const TimelineMarkId &mark);
    void openLanes();

    Project *m_project;
    TimelineModel *m_model;
    TimelineBar *m_bar;
    TimelineView *m_view;
    QTreeView *m_list;
    QStackedLayout *m_stack;
    QLabel *m_foot;
};

} // namespace sidelight
