// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStringList>
#include <QTranslator>

class QAction;
class QMenuBar;

namespace sidelight {

// A command of the menus.
struct MenuCommand {
    QPointer<QAction> action;
    QString name;     // what it is known by in the settings; empty: by nothing, since it names a record
    QString text;     // as it is read
    QStringList path; // the menus in which it stands
    QString keys;     // as they are read; empty: none
};

namespace menuCommands {

// Without the sign before a letter; "&&" is one that is meant. Where words have no such letters it stands behind them: "项目(&P)".
[[nodiscard]] QString readText(const QString &text);
// Those that have words, in the order of the menus.
[[nodiscard]] QList<MenuCommand> all(const QMenuBar &bar);
// Those of them that can be given now. Menus that are filled when they open are filled.
[[nodiscard]] QList<MenuCommand> possible(const QMenuBar &bar);

} // namespace menuCommands

// While it lives it notes which words of the source a text was translated from, so that a command can be known by the same name in
// each language: name() gives every action that has no name yet the one that goes with its words in English, behind those of its
// menus (CommandNames). What was noted is kept, since some texts are asked for once in a process.
class SourceWords : public QTranslator {
    Q_OBJECT

public:
    SourceWords();
    ~SourceWords() override;

    static void name(const QMenuBar &bar);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

} // namespace sidelight
