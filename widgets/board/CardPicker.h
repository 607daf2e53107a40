// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "widgets/common/RecordMime.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace sidelight {

// Type to search among passages, statements, actors, articles and claims; Enter puts the chosen one on the board. The keyboard's
// way to what the mouse drags from lists.
class CardPicker : public QFrame {
    Q_OBJECT

public:
    // Without `kinds`, all that a board can show.
    CardPicker(Project *project, QWidget *parent, const QList<RecordKind> &kinds = {});
    void openAt(QPoint globalPosition);

    static constexpr int mostRows = 50;

Q_SIGNALS:
    void chosen(const sidelight::RecordRef &record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &words);
    void choose();

    Project *m_project;
    QList<RecordKind> m_kinds;
    QLineEdit *m_words;
    QListWidget *m_found;
};

} // namespace sidelight
