// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/AchModel.h"
#include "widgets/common/RecordMime.h"

#include <QTableView>

class QLabel;

namespace sidelight {

class AchEdits;
class EvidenceHeader;
class HypothesisHeader;

// The table of an ACH matrix. The evidence stands in the header of the rows, so that it stays in sight however many hypotheses
// there are. Arrows walk, letters or digits rate the cell; what is to change is asked for by AchEdits.
class AchView : public QTableView {
    Q_OBJECT

public:
    AchView(AchModel *model, AchEdits *edits, QWidget *parent);

    void setGuide(const QString &text); // what an empty table says
    void showEvidence(Id evidence);     // as the current row
    [[nodiscard]] Id currentEvidence() const;
    // Where a hypothesis or a piece of evidence stands, on the screen.
    [[nodiscard]] QRect placeOf(const RecordRef &record) const;
    // The ways in which a cell can be rated, with their keys.
    void addRatings(QMenu *menu, const QModelIndex &index);

Q_SIGNALS:
    void passageWanted(sidelight::Id passage);
    void formWanted(const sidelight::RecordRef &record);
    void menuWanted(const QPoint &at, sidelight::Id evidence, sidelight::Id hypothesis);
    void message(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;

private:
    void connectHeaders();
    void fit();
    void activate(const QModelIndex &index);
    bool rateBy(const QKeyEvent &event);
    bool moveBy(const QKeyEvent &event);
    void moveEvidence(int from, int to);
    void moveHypothesis(int from, int to);
    void remove(Qt::KeyboardModifiers modifiers);
    void showCurrent();

    AchModel *m_model;
    AchEdits *m_edits;
    HypothesisHeader *m_hypotheses;
    EvidenceHeader *m_evidence;
    QLabel *m_guide;
};

} // namespace sidelight
