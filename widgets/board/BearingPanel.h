// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/Bearing.h"
#include "models/project/Project.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace sidelight {

// "Why is this here": all that bears on one card, what speaks for it, against it, and the rest. A click, or Enter, goes to
// the words; where there are none of an article, to the card.
class BearingPanel : public QWidget {
    Q_OBJECT

public:
    explicit BearingPanel(Project *project, QWidget *parent);

    void setCard(Id card);
    [[nodiscard]] Id card() const { return m_card; }
    [[nodiscard]] QTreeWidget *rows() const { return m_rows; }

Q_SIGNALS:
    void passageWanted(sidelight::Id passage);
    void articleWanted(sidelight::Id article);
    void cardWanted(sidelight::Id board, sidelight::Id card);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refreshLater();
    void refresh();
    void goTo(const QTreeWidgetItem *row);
    void addSection(Bears bears, const QString &title);

    Project *m_project;
    Id m_card;
    Bearings m_bearings;
    QLabel *m_title;
    QTreeWidget *m_rows;
    bool m_waiting = false;
};

} // namespace sidelight
