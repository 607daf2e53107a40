// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardContent.h"

#include <QFrame>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace sidelight {

// The type, label and note of a link, in a small frame beside it. Like a note it tells what was typed at each pause, and
// nothing discards.
class LinkEditor : public QFrame {
    Q_OBJECT

public:
    LinkEditor(const LinkContent &link, QWidget *parent);

    void adopt(const LinkContent &link);
    void finish();

Q_SIGNALS:
    void edited(sidelight::LinkKind kind, const QString &label, const QString &note);
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const LinkContent &link);
    void typed();
    void tell();
    void leaveIfFocusLeft();

    QComboBox *m_kind;
    QLineEdit *m_label;
    QPlainTextEdit *m_note;
    QTimer m_pause, m_atLeast;
    bool m_done = false, m_filling = false;
};

} // namespace sidelight
