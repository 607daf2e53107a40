// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QWidget>

class QSplitter;

namespace sidelight {

class ActorPageModel;
class ActorSummary;
class FilterModel;
class RecordView;

// A pane about one actor: what is recorded of it, and beside that every statement and mention in order of time. Enter opens the
// passage of a row. Where the pane is narrow, the one stands above the other.
class ActorPage : public QWidget {
    Q_OBJECT

public:
    ActorPage(Project *project, Id actor, QWidget *parent = nullptr);

    [[nodiscard]] RecordView *list() const { return m_list; }
    [[nodiscard]] ActorSummary *summary() const { return m_summary; }
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void titleChanged(const QString &title);
    void passageActivated(sidelight::Id passage);
    void boardActivated(sidelight::Id board, sidelight::Id card);
    void actorActivated(sidelight::Id actor); // its page is to be shown
    void detailsWished(sidelight::Id actor);
    void message(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void follow(const Changes &changes);

    Project *m_project;
    Id m_actor;
    ActorPageModel *m_rows;
    FilterModel *m_sorted;
    RecordView *m_list;
    ActorSummary *m_summary;
    QSplitter *m_split;
};

} // namespace sidelight
