// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace sidelight {

// Another file that may hold what is to be forgotten: a snapshot, a copy that was set aside.
struct OtherFile {
    QString path;
    QString name; // for people: what it is, and of when
    bool operator==(const OtherFile &) const = default;
};

// Asks before something is removed that no undo brings back: says in sentences what is lost, and lists the other files that hold it
// too, each of which goes along if it is ticked. Cancel is what Enter does until somebody chooses otherwise.
class ForgetDialog : public QDialog {
    Q_OBJECT

public:
    ForgetDialog(const QString &title, const QString &action, QWidget *parent);

    void setSentences(const QStringList &sentences); // a paragraph each
    void setLooking();                               // other files are still being looked for
    void setOtherFiles(const QList<OtherFile> &files);
    [[nodiscard]] QList<OtherFile> chosenFiles() const;

    [[nodiscard]] QString text() const;
    [[nodiscard]] QListWidget *files() const { return m_files; }
    [[nodiscard]] QPushButton *action() const { return m_action; }

private:
    void followFiles();
    void fit();

    QLabel *m_text, *m_others;
    QListWidget *m_files;
    QPushButton *m_action, *m_cancel;
};

} // namespace sidelight
