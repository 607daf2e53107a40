// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace sidelight {

// Asks for a file without leaving a trace: Qt's own dialog, since a desktop's would put the file into its list of recent
// documents (but in a Flatpak, where that is the only way to files); no history; and icons by ending, since Qt otherwise opens
// every file that it shows, which would also drop the lock of the project that is open. The answer comes later, and only if there
// is one.
class FileDialog {
public:
    using Chosen = std::function<void(const QString &path)>;
    using ChosenMany = std::function<void(const QStringList &paths)>;

    // `ending` without a dot; the chosen path gets it if it has none. Asks before an existing file is named.
    static void save(QWidget *parent, const QString &title, const QString &name, const QString &kind, const QString &ending,
                     const Chosen &chosen);
    static void open(QWidget *parent, const QString &title, const QString &filter, const Chosen &chosen);
    static void openMany(QWidget *parent, const QString &title, const QString &filter, const ChosenMany &chosen);
    static void openFolder(QWidget *parent, const QString &title, const Chosen &chosen);

    // Where the next dialog begins; after that, where the last one was accepted. Until then it is the home folder.
    static void beginIn(const QString &folder);

    // Before any dialog: what Qt would remember of the folders visited goes nowhere.
    static void forgetFolders();
};

} // namespace sidelight
