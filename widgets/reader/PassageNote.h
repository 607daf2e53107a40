// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"
#include "widgets/common/TypingPause.h"

#include <QPlainTextEdit>

namespace sidelight {

class Spelling;

// Where a passage's note is written, beside its words. What is typed goes out at each pause, and at least each second;
// Esc, Ctrl+Enter or a click elsewhere ends it.
class PassageNote : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit PassageNote(QWidget *page);

    void open(Id passage, const QString &note);
    void setLanguage(const QString &language); // BCP 47, of the spelling; empty: the system's
    void moveTo(const QRect &place);           // its height is the text's
    void finish();                             // sends what is not sent yet, and closes
    void abandon();                            // closes: the passage is gone
    // The note as the project has it now: an undo, or somebody else's hand. What is being typed wins.
    void follow(const QString &note);
    [[nodiscard]] Id passage() const { return m_passage; }

Q_SIGNALS:
    void written(sidelight::Id passage, const QString &note);
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void typed();
    void send();
    void fit();

    Id m_passage;
    QString m_sent; // the note as the project has it, or soon will
    QRect m_place;
    Spelling *m_spelling = nullptr;
    TypingPause m_pause;
};

} // namespace sidelight
