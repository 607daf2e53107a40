// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace sidelight {

// A folder that goes when the test ends. Its name has a space and a letter beyond ASCII, since users' folders have them too.
class TempFolder {
public:
    TempFolder()
        : m_folder(QDir::tempPath() + QStringLiteral("/sidelight tést XXXXXX"))
    {
        if (!m_folder.isValid())
            qFatal("no temporary folder could be made");
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    // Writes a file, in folders that are made for it, and says where it is.
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file of the test could not be written");
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace sidelight
