// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace sidelight {

class NoteField;
class RecordField;

// All that is recorded of a claim. Each field is an edit of its own when it is left or Enter is pressed; Esc closes. What is no
// date is not taken, and a sentence beneath says so.
class ClaimForm : public QWidget {
    Q_OBJECT

public:
    explicit ClaimForm(Project *project, QWidget *parent = nullptr);

    void setClaim(Id claim);
    [[nodiscard]] Id claim() const { return m_claim; }
    void focusText();
    void focusNote();

Q_SIGNALS:
    void closeWished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFields(QFormLayout *form);
    void connectFields();
    void refresh();
    void change(std::function<void(Claim &)> how);
    void saveText();
    void saveDate();
    void judgeDate();
    void createParent(const QString &text);
    [[nodiscard]] QSet<Id> withThoseBeneath() const;

    Project *m_project;
    Id m_claim;
    QPlainTextEdit *m_text; // a sentence, in several lines where it needs them
    QLineEdit *m_happened;
    QLabel *m_dateRemark, *m_support;
    RecordField *m_parent;
    NoteField *m_note;
};

} // namespace sidelight
