// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "widgets/common/TypingPause.h"

#include <QPlainTextEdit>
#include <functional>

namespace sidelight {

class Spelling;

// A note being typed. What was typed is saved at each pause, at least each second, and when the field is left; the edits of
// one record fold into each other. News from the project replaces the text only while nothing of ours is on its way, so
// that no letter typed in between is lost.
class NoteField : public QPlainTextEdit {
    Q_OBJECT

public:
    using Save = std::function<QFuture<Result<EditId>>(Id, const QString &)>;

    explicit NoteField(Save save, QWidget *parent = nullptr);

    // Shows the note of a record; of another than before, what was typed is saved first.
    void setNote(Id record, const QString &note);
    void flush();
    void setLanguage(const QString &language); // BCP 47, in which the spelling is checked; empty: the system's

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void settled(); // all that was typed is saved; the project may have news
    void escaped();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void noteTyping();

    Save m_save;
    Id m_record;
    Spelling *m_spelling;
    TypingPause m_pause;
    bool m_typed = false, m_showing = false;
    int m_onTheWay = 0;
};

} // namespace sidelight
