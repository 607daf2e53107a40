// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ShortcutModel.h"

#include <QKeyEvent>
#include <QObject>
#include <functional>
#include <map>

class QAction;

namespace sidelight {

// Which keys give which command, where a person chose others than the usual ones. Whoever works a place asks what was meant by a
// key that was pressed there, is told the usual one, and so knows of no others. The settings keep what was chosen; here it is in
// force, in all windows alike. On the GUI thread alone.
class KeyChoices : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] static KeyChoices &instance();

    // Each command by its name, with its usual keys; what was chosen for it is kept.
    void setUsual(KeyPlace place, const QString &name, const QList<QKeySequence> &usual);
    void choose(const QString &name, const QList<QKeySequence> &keys);
    void chooseUsual(const QString &name);
    [[nodiscard]] QList<QKeySequence> keysOf(const QString &name) const;
    [[nodiscard]] QList<QKeySequence> usualOf(const QString &name) const;

    // On a keyboard that writes the letters of another script, the Latin one that stands on the same key elsewhere.
    [[nodiscard]] static QKeyEvent latin(const QKeyEvent &pressed);
    // The usual key in place of the one that was pressed; none in place of one that was given away. In Latin letters.
    [[nodiscard]] QKeyEvent meant(KeyPlace place, const QKeyEvent &pressed) const;
    // What is pressed instead of a usual key; empty: nothing gives its command.
    [[nodiscard]] QList<QKeySequence> instead(KeyPlace place, const QKeySequence &usual) const;
    [[nodiscard]] QString textInstead(KeyPlace place, const QKeySequence &usual) const; // as it is read

    // A sentence that names a usual key, with the one in force in its place.
    [[nodiscard]] QString inWords(KeyPlace place, const QKeySequence &usual, const QString &words) const;

    // From now on these name, or are given by, the keys in force: an action, whose keys now are the usual ones, and the tooltip of
    // a widget or an action, which ends with the usual key in parentheses. A widget that is called by its tooltip still is.
    void follow(KeyPlace place, QAction *action);
    void followInTip(KeyPlace place, const QKeySequence &usual, QObject *widget);
    // Tells now, and again whenever other keys are in force, as long as the receiver lives.
    void follow(QObject *receiver, const std::function<void()> &tell);

Q_SIGNALS:
    void changed();

private:
    struct Command {
        KeyPlace place = KeyPlace::Everywhere;
        QList<QKeySequence> usual;
        std::optional<QList<QKeySequence>> chosen;
        [[nodiscard]] const QList<QKeySequence> &keys() const { return chosen ? *chosen : usual; }
    };

    KeyChoices() = default;
    [[nodiscard]] QKeyEvent meantAmong(KeyPlace place, const QKeyEvent &pressed) const;
    [[nodiscard]] const Command *commandOf(KeyPlace place, const QKeySequence &usual) const;

    std::map<QString, Command> m_commands;
};

} // namespace sidelight
