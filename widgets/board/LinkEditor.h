// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardContent.h"
#include "widgets/board/RecentLinkKinds.h"
#include "widgets/common/TypingPause.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QListWidget;
class QToolButton;
class QPlainTextEdit;
class QVBoxLayout;

namespace sidelight {

// The type, label, note and evidence of a link, in a small frame beside it. Like a note it tells what was typed at each pause, and
// nothing discards.
class LinkEditor : public QFrame {
    Q_OBJECT

public:
    LinkEditor(const Project *project, const LinkContent &link, QWidget *parent);

    void adopt(const LinkContent &link);
    void finish();

Q_SIGNALS:
    void edited(const sidelight::LinkChoice &type, const QString &label, const QString &note);
    void evidenceWanted();
    void evidenceRemoved(sidelight::Id passage);
    void evidenceActivated(sidelight::Id passage);
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const LinkContent &link);
    void fillEvidence(const LinkContent &link);
    bool evidenceKey(int key);
    void addEvidenceRow(QVBoxLayout *column);
    void typed();
    void tell();
    void leaveIfFocusLeft();

    const Project *m_project;
    QComboBox *m_kind;
    QLineEdit *m_label;
    QPlainTextEdit *m_note;
    QListWidget *m_evidence;
    QToolButton *m_addEvidence;
    TypingPause m_pause;
    bool m_done = false, m_filling = false;
};

} // namespace sidelight
