// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/actors/TreePanel.h"

class QLabel;
class QScrollArea;

namespace sidelight {

class ActorForm;
class ActorTreeModel;
class MergeReview;
class SplitReview;

// Who acts or speaks, each beneath the one to whom it belongs. Details open in a form under the tree.
class ActorsPanel : public TreePanel {
    Q_OBJECT

public:
    explicit ActorsPanel(Project *project, QWidget *parent = nullptr);

    void editDetails(Id actor);
    [[nodiscard]] ActorForm *details() const { return m_form; }
    // A quiet line that occurrences are there to be looked at; empty: none.
    void setOffer(const QString &sentence);
    [[nodiscard]] QString offer() const;
    [[nodiscard]] MergeReview *mergeReview() const { return m_merge; }
    [[nodiscard]] SplitReview *splitReview() const { return m_split; }

Q_SIGNALS:
    void actorClicked(sidelight::Id actor);
    void actorActivated(sidelight::Id actor); // its passages are to be shown
    void pageWished(sidelight::Id actor);
    void occurrencesWished(const QList<sidelight::Id> &actors); // to be looked for
    void reviewWished();                                        // of what is offered
    void pictureWished(sidelight::Id actor);                    // a file is to be chosen
    void failed(const QString &sentence);

protected:
    void create(const QString &name) override;
    void moveRows(const QList<Id> &ids, Id parent) override;
    void mergeRows(const QList<Id> &ids, Id into) override;

private:
    void addActions();
    void makeReviews();
    void makeOffer();
    void closeDetails();
    void notePossiblySame();
    void makeRoom(); // for what is asked
    void giveRoomBack();
    void removeSelected();

    ActorTreeModel *m_actors;
    ActorForm *m_form;
    QScrollArea *m_formArea;
    MergeReview *m_merge;
    SplitReview *m_split;
    QWidget *m_offerRow;
    QLabel *m_offer;
    bool m_detailsWait = false;
};

} // namespace sidelight
