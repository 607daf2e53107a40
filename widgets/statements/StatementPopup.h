// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/statements/StatementDraft.h"

#include <QFrame>
#include <QPointer>

class QLabel;

namespace sidelight {

class StatementFields;

// The small form beside selected words in which one says who says this. Enter anywhere records it, Esc leaves; a click elsewhere
// closes it while nothing has been changed in it. Nothing is in the project before it is recorded.
class StatementPopup : public QFrame {
    Q_OBJECT

public:
    StatementPopup(Project *project, QWidget *page);

    // `onPage`: where the words stand; the form is shown below if there is room.
    void openAt(const QRect &onPage, const StatementDraft &draft);
    void moveTo(const QRect &onPage);
    [[nodiscard]] const StatementDraft &draft() const { return m_draft; }

Q_SIGNALS:
    void finished(const sidelight::StatementDraft &draft);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void change(const StatementDraft::Change &how);
    void follow(const Changes &changes);
    void finish();
    void leave();
    [[nodiscard]] bool isTouched() const;
    void complain(const QString &sentence);
    void fit();

    Project *m_project;
    QWidget *m_page;
    QRect m_anchor;
    StatementDraft m_draft;
    bool m_changed = false;
    StatementFields *m_fields;
    QLabel *m_words;
};

} // namespace sidelight
