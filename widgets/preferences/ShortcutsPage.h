// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ShortcutModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace sidelight {

class KeyCatcher;

// All commands with their keys, which can be changed. A key that another command has is not taken from it without a word.
class ShortcutsPage : public QWidget {
    Q_OBJECT

public:
    explicit ShortcutsPage(QWidget *parent = nullptr);

    void setShortcuts(const QList<Shortcut> &shortcuts);
    [[nodiscard]] ShortcutModel *model() const { return m_model; }
    [[nodiscard]] QTreeView *list() const { return m_list; }
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QString told() const;

Q_SIGNALS:
    void chosen(const QString &name, const QList<QKeySequence> &keys);
    void usualWished(const QString &name);
    void allUsualWished();

private:
    void layOut();
    void follow();
    void take(const QKeySequence &key);
    void takeFromHolder();
    void setKeys(const QList<QKeySequence> &keys);
    void tell(const QString &sentence, bool isQuestion = false);
    [[nodiscard]] const Shortcut *current() const;

    ShortcutModel *m_model;
    QLineEdit *m_line;
    QTreeView *m_list;
    KeyCatcher *m_change;
    QPushButton *m_none, *m_usual, *m_allUsual, *m_take;
    QLabel *m_told;
    QKeySequence m_asked; // that somebody else has
};

} // namespace sidelight
