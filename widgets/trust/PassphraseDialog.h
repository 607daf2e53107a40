// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Secret.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace sidelight {

// Asks for a passphrase: for a copy that is to be encrypted, twice, with a word on how strong it is; or for one that is to be
// opened, with what is to become of it. What can go wrong is said in it, so that nobody has to begin again. It stays open until it
// is told that all went well.
class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    enum class Use { Making, Opening };
    // `name`: of the project or the file, as people know it.
    PassphraseDialog(Use use, const QString &name, QWidget *parent = nullptr);
    ~PassphraseDialog() override; // overwrites the fields

    [[nodiscard]] Secret passphrase() const;
    [[nodiscard]] bool staysInMemory() const;  // when opening: read, and written nowhere
    void showProblem(const QString &sentence); // and lets it be tried again
    // How strong a passphrase of this length is, in a sentence; empty for an empty one.
    static QString strengthOf(const QString &passphrase);

Q_SIGNALS:
    void given(); // work goes on; the dialog waits

private:
    QLineEdit *makeField(const QString &name);
    void makeChoice(QLayout *column);
    void follow();
    void give();

    Use m_use;
    QLineEdit *m_first, *m_second = nullptr;
    QCheckBox *m_shown;
    QLabel *m_strength, *m_problem;
    QRadioButton *m_reading = nullptr, *m_project = nullptr;
    QPushButton *m_give, *m_cancel;
    bool m_isWaiting = false;
};

} // namespace sidelight
