// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/SnapshotModel.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace sidelight {

// The snapshots of a project: when each was taken and what has changed since then. One is restored as a new file, so nothing of the
// project is lost by it. Also whether they are taken by themselves, and where they are kept.
class SnapshotsWindow : public QDialog {
    Q_OBJECT

public:
    // `now`: the project's records; none: it cannot be opened, and only what there is can be restored.
    SnapshotsWindow(const Snapshots &snapshots, const std::optional<Library> &now, QWidget *parent);

    void setChoices(bool byItself, bool isBeside); // as they are
    void setMayTake(bool may);                     // false: the project may only be read
    void setTaking(bool taking);
    void showThose(const Snapshots &snapshots, const std::optional<Library> &now); // another folder, or what is in it now
    void tell(const QString &sentence);                                            // what came of what was asked for
    [[nodiscard]] SnapshotModel *model() const { return m_model; }
    [[nodiscard]] const Snapshots &snapshots() const { return m_snapshots; }

Q_SIGNALS:
    void takeAsked();
    void restoreAsked(const QString &path, const QString &suggestedName);
    void byItselfChosen(bool byItself);
    void folderAsked();  // another parent folder
    void besideChosen(); // beside the project again
    void removed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QLayout *placeRow();
    [[nodiscard]] QWidget *makeQuestion();
    void followList();
    void followCurrent();
    void restore();
    void copyCurrentPath();
    void askRemoval();
    void remove();
    void leaveQuestion();
    [[nodiscard]] int currentRow() const;

    SnapshotModel *m_model;
    Snapshots m_snapshots;
    bool m_isOpen, m_mayTake = true, m_isTaking = false; // the project
    QTreeView *m_list;
    QLabel *m_empty, *m_details, *m_place, *m_told;
    QWidget *m_question;
    QLabel *m_questionWords;
    QPushButton *m_restore, *m_take, *m_remove, *m_yes, *m_no, *m_other, *m_beside;
    QCheckBox *m_byItself;
};

} // namespace sidelight
