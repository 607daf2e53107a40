// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/project/Verification.h"

#include <QDialog>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;

namespace sidelight {

class FindingModel;

// Shows how a check of a project goes, and what came of it: that everything is as it was written, or a list of what is not.
// It checks nothing itself.
class VerifyDialog : public QDialog {
    Q_OBJECT

public:
    // `name` is the project's, for people.
    VerifyDialog(const QString &name, QWidget *parent = nullptr);

    void begin();
    void follow(const VerifyProgress &progress);
    void finish(const Result<Verification> &found); // or why there is no answer

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QString verdict() const; // what it says now
    [[nodiscard]] QString report() const;

Q_SIGNALS:
    void calledOff();
    void againAsked();
    void reportAsked(); // to be saved
    void recordAsked(sidelight::RecordKind kind, sidelight::Id id);

public Q_SLOTS:
    void reject() override; // calls off what runs

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeButtons();
    QPushButton *addButton(QWidget *bar, const QString &text, void (VerifyDialog::*work)());
    void copy();
    void open();
    void setRunning(bool running);

    QString m_name;
    Verification m_found;
    FindingModel *m_model;
    bool m_isRunning = false;
    QLabel *m_verdict = nullptr, *m_line = nullptr, *m_remarks = nullptr;
    QProgressBar *m_bar = nullptr;
    QListView *m_list = nullptr;
    QPushButton *m_open = nullptr, *m_copy = nullptr, *m_save = nullptr, *m_again = nullptr, *m_close = nullptr;
};

} // namespace sidelight
