// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/AchModel.h"
#include "models/project/Project.h"
#include "widgets/common/RecordMime.h"

#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QMenu;
class QScrollArea;
class QToolButton;

namespace sidelight {

class AchEdits;
class AchView;
class ChoiceBox;
class EvidenceField;

// An analysis of competing hypotheses: fields to add hypotheses and evidence, the table, and beneath it in sentences who comes
// first and what would change that. It never changes itself: all comes from its model, which follows the project.
class AchPane : public QWidget {
    Q_OBJECT

public:
    AchPane(Project *project, Id ach, QWidget *parent = nullptr);
    ~AchPane() override;

    [[nodiscard]] Id ach() const { return m_ach; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] AchView *view() const { return m_view; }
    [[nodiscard]] AchModel *model() const { return m_model; }
    [[nodiscard]] EvidenceField *evidenceField() const { return m_evidence; }
    [[nodiscard]] QLineEdit *hypothesisField() const { return m_hypothesis; }
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QString summary() const; // what stands beneath the table

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void titleChanged(const QString &title);
    void passageWanted(sidelight::Id passage);
    void exportMenuFilling(QMenu *menu); // with the formats in which it can be written
    void message(const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeNameRow();
    QWidget *makeFieldRow();
    QWidget *makeSummary();
    QToolButton *makeMenuButton(const QString &text, const QString &tip, const std::function<void(QMenu *)> &fill);
    void connectView();
    void followTitle();
    void followModel();
    void showTitle();
    void rename();
    void setOrder(AchModel::Order order);
    void addRecords(const QList<RecordRef> &records);
    void openForm(const RecordRef &record);
    void showMenu(const QPoint &at, Id evidence, Id hypothesis);
    void addToMenu(QMenu *menu, Id evidence);
    void addHypothesisTo(QMenu *menu, Id hypothesis);
    void fillHypotheses(QMenu *menu);
    void fitSummary();

    Project *m_project;
    Id m_ach;
    QString m_title;
    AchModel *m_model;
    AchEdits *m_edits;
    AchView *m_view = nullptr;
    QLineEdit *m_name = nullptr, *m_hypothesis = nullptr;
    ChoiceBox *m_order = nullptr;
    EvidenceField *m_evidence = nullptr;
    QScrollArea *m_area = nullptr;
    QLabel *m_ranking = nullptr, *m_sensitivity = nullptr;
};

} // namespace sidelight
