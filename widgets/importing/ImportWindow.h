// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportPreview.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace sidelight {

class ImportDetails;
class ImportPassword;
class ImportReading;
class ImportRows;
class ImportText;

// An import before it is done: what was recognised in each file, its text beside it, what can be corrected and what is left out.
// Then one button imports what is wanted, as one edit. It can be left at any moment; what was read by then comes in or not, as the
// user says.
class ImportWindow : public QDialog {
    Q_OBJECT

public:
    explicit ImportWindow(ImportPreview *preview, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView *list() const { return m_list; }
    [[nodiscard]] ImportText *text() const { return m_text; }
    [[nodiscard]] ImportDetails *details() const { return m_details; }
    [[nodiscard]] ImportReading *reading() const { return m_reading; }
    void tell(const QString &sentence);
    void reject() override; // asks when something would be lost

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeSide();
    QWidget *makeQuestion();
    void layOut();
    void followProgress(int done, int total);
    void followEnd(const QString &problem);
    void followCounts();
    void followSelection();
    void showText();
    void cut(int from, int to);
    void importWanted();
    void acceptProposals();
    void tryAgain();
    void toggleSelected();
    void filter(int choice);
    void discard();
    void leaveQuestion();
    [[nodiscard]] QList<int> selectedRows() const; // of the batch, in order
    [[nodiscard]] int currentRow() const;          // -1: none

    ImportPreview *m_preview;
    ImportBatch *m_batch;
    ImportRows *m_rows; // those that are listed
    QTreeView *m_list;
    QComboBox *m_filter;
    ImportReading *m_reading;
    ImportPassword *m_password;
    ImportDetails *m_details;
    ImportText *m_text;
    QLabel *m_summary, *m_told, *m_questionWords = nullptr;
    QProgressBar *m_progress;
    QPushButton *m_stop, *m_again, *m_accept, *m_import, *m_cancel;
    QPushButton *m_questionImport = nullptr, *m_questionDiscard = nullptr, *m_questionBack = nullptr;
    QWidget *m_question;
    Id m_shown; // whose text is shown or on its way
    bool m_isTouched = false, m_importsWhenRead = false;
};

} // namespace sidelight
