// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/TypingPause.h"

#include <QPlainTextEdit>

namespace sidelight {

// The words of a note card while they are typed, over the card. It tells them at each pause and at least each second, so
// that no more than a second of typing can ever be lost. Esc, Ctrl+Enter or a click elsewhere ends it; nothing discards.
class CardNoteEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    CardNoteEditor(const QString &words, QWidget *parent);

    [[nodiscard]] bool hasUntold() const { return m_pause.isWaiting(); }
    // Takes words that changed elsewhere (an undo), unless the typist is ahead.
    void adopt(const QString &words);
    void finish();

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void typed();
    void tell();

    TypingPause m_pause;
    QString m_told;
    bool m_done = false;
};

} // namespace sidelight
