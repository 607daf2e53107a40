// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ClaimMatrixModel.h"
#include "models/project/Project.h"

#include <QTimer>
#include <QWidget>

class QActionGroup;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace sidelight {

class ChoiceBox;
class MatrixView;

// The pane in which speakers or articles stand by claims. What its rows are, how they are ordered and filtered and where one
// looks is the pane's state; an order by hand is kept with the project for every matrix of it, one for each kind of row.
class MatrixPane : public QWidget {
    Q_OBJECT

public:
    explicit MatrixPane(Project *project, QWidget *parent = nullptr);

    [[nodiscard]] ClaimMatrixModel *model() const { return m_model; }
    [[nodiscard]] MatrixView *view() const { return m_view; }
    [[nodiscard]] MatrixLayout layoutShown() const { return m_model->layout(); }

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void passageWanted(sidelight::Id passage);
    void articleWanted(sidelight::Id article);
    void exportMenuFilling(QMenu *menu); // to be filled by who knows the formats

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeToolRow();
    QLineEdit *makeFilter(const QString &words, Qt::Orientation lines);
    QToolButton *makeButton(const QString &text, const QString &tip);
    QToolButton *makeOrderButton();
    QActionGroup *addOrders(QMenu *menu, const QString &title, Qt::Orientation lines);
    QToolButton *makeExportButton();
    void setAxis(MatrixAxis axis);
    void takeHand(Qt::Orientation lines);
    void keepHand(Qt::Orientation lines);
    [[nodiscard]] QString handKey(Qt::Orientation lines) const;
    void followOrders();
    void followCounts();

    Project *m_project;
    ClaimMatrixModel *m_model;
    MatrixView *m_view;
    ChoiceBox *m_axis = nullptr;
    QLineEdit *m_rowWords = nullptr, *m_claimWords = nullptr;
    QToolButton *m_hide = nullptr;
    QActionGroup *m_rowOrders = nullptr, *m_claimOrders = nullptr;
    QLabel *m_count;
    QTimer m_countTimer;
};

} // namespace sidelight
