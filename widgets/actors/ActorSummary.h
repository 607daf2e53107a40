// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ActorCompany.h"
#include "models/project/Project.h"

#include <QScrollArea>
#include <QTimer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sidelight {

class ActorPicture;
class MergeReview;
class PageList;
class SameAsField;

// What is recorded of an actor, beside its statements: who it is, how it was graded, whom it may be the same as, to whom it
// belongs and who to it, on which boards it stands and with whom it appears.
class ActorSummary : public QScrollArea {
    Q_OBJECT

public:
    ActorSummary(Project *project, Id actor, QWidget *parent = nullptr);

    [[nodiscard]] PageList *affiliations() const { return m_affiliations; }
    [[nodiscard]] PageList *boards() const { return m_boards; }
    [[nodiscard]] PageList *company() const { return m_company; }
    [[nodiscard]] SameAsField *identities() const { return m_same; }
    [[nodiscard]] QString text() const; // its words, for tests

Q_SIGNALS:
    void actorActivated(sidelight::Id actor);
    void cardActivated(sidelight::Id card);
    void detailsWished();
    void message(const QString &sentence);

private:
    void makeBody();
    QLabel *addHeading(const QString &text);
    void connectLists();
    void follow(const Changes &changes);
    void refresh();
    void refreshAffiliations();
    void refreshBoards();
    void findCompany();
    void showCompany(const QList<Companion> &company);
    [[nodiscard]] QStringList factsOf(const Actor &actor) const;

    Project *m_project;
    Id m_actor;
    QVBoxLayout *m_column;
    ActorPicture *m_picture;
    QLabel *m_name, *m_kind, *m_facts, *m_grade, *m_trail, *m_note, *m_boardsHeading, *m_companyHeading;
    QPushButton *m_edit;
    SameAsField *m_same;
    MergeReview *m_merge;
    PageList *m_affiliations, *m_boards, *m_company;
    QTimer m_companyPause; // folds changes that come in quick succession
    int m_asked = 0;
};

} // namespace sidelight
