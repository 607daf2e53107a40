// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportPreview.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sidelight {

// Where the password of the selected files is typed, while they could not be read for want of it. It goes to the worker that reads
// them, and is kept nowhere.
class ImportPassword : public QWidget {
    Q_OBJECT

public:
    explicit ImportPassword(ImportPreview *preview, QWidget *parent = nullptr);
    ~ImportPassword() override;

    void show(const QList<int> &rows); // of the batch

private:
    void give();
    void empty();

    ImportPreview *m_preview;
    QLabel *m_words;
    QLineEdit *m_password;
    QPushButton *m_read;
    QList<int> m_rows; // that are locked
};

} // namespace sidelight
