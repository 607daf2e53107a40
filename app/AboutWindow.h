// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QPlainTextEdit;

namespace sidelight {

// What this program is, under which licence, and the licences of what is built into it: each file in :/licences.
class AboutWindow : public QDialog {
    Q_OBJECT

public:
    explicit AboutWindow(QWidget *parent);

private:
    void showLicence(int row);

    QListWidget *m_names;
    QPlainTextEdit *m_licence;
};

} // namespace sidelight
