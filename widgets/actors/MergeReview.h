// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/ActorMerge.h"
#include "models/project/Project.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace sidelight {

// Asks before actors become one, and says what becomes what, and of which detail the other one's stays. Enter merges, as one
// edit; Esc leaves all as it is.
class MergeReview : public QWidget {
    Q_OBJECT

public:
    explicit MergeReview(Project *project, QWidget *parent = nullptr);

    void ask(const QList<Id> &from, Id into);
    // Its sentences need no scrolling of their own, since what it stands in scrolls.
    void setScrolls(bool scrolls);
    [[nodiscard]] QString text() const; // what it says, for tests
    [[nodiscard]] QPushButton *swapButton() const { return m_swap; }

Q_SIGNALS:
    void merged(sidelight::Id into, const QString &sentence);
    void closed(); // merged or not

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void refresh();
    void fitWords();
    void merge();
    void swap();
    void leave();
    [[nodiscard]] QStringList sentences(const MergePreview &preview, const Actor &stays) const;
    [[nodiscard]] QString sentence(const MergePreview::Conflict &conflict, const Actor &stays) const;

    Project *m_project;
    QList<Id> m_from;
    Id m_into;
    QLabel *m_heading, *m_words;
    QScrollArea *m_area;
    bool m_scrolls = true;
    QPushButton *m_merge, *m_swap, *m_cancel;
};

} // namespace sidelight
