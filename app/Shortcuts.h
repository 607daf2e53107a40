// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ShortcutModel.h"

#include <QHash>
#include <QObject>

class QAction;
class QMenuBar;

namespace sidelight {

class Settings;

// The keys of the commands in the menus and in the places of the window, as the person wishes them. What is not the usual one is in
// the settings, by the name of the command; a command that only another version has keeps its keys there.
class Shortcuts : public QObject {
    Q_OBJECT

public:
    Shortcuts(Settings &settings, const QMenuBar &menus);

    void follow();                              // the menus have other entries
    void takeUsual(QAction *action);            // its usual keys were just given to it
    [[nodiscard]] QList<Shortcut> list() const; // and after them those that are fixed
    void setKeys(const QString &name, const QList<QKeySequence> &keys);
    void setUsual(const QString &name);
    void setAllUsual();

Q_SIGNALS:
    void changed();

private:
    void apply(QAction &action) const;
    void follow(const Shortcut &command) const;
    void applyAll();

    Settings &m_settings;
    const QMenuBar &m_menus;
    QHash<QString, QList<QKeySequence>> m_usual;
};

} // namespace sidelight
