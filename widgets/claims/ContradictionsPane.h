// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ContradictionFilter.h"
#include "models/project/Project.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace sidelight {

class ChoiceBox;
class ContradictionsView;

// Where accounts part: each claim that some assert and others deny, with what is said for and against side by side.
class ContradictionsPane : public QWidget {
    Q_OBJECT

public:
    explicit ContradictionsPane(Project *project, QWidget *parent = nullptr);

    [[nodiscard]] ContradictionsView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *filterField() const { return m_field; }
    // Order, words, folded claims and the claim at hand.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void passagesWanted(sidelight::Id left, sidelight::Id right);
    void passageWanted(sidelight::Id passage);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void fillOrders();
    void countRows();
    void focusFilter();

    ContradictionModel *m_model;
    ContradictionFilter *m_rows;
    QLineEdit *m_field;
    ChoiceBox *m_order;
    QLabel *m_count;
    ContradictionsView *m_view;
};

} // namespace sidelight
