// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/WholeFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace sidelight {

Result<void> writeWholeFile(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return failure(ErrorKind::Io,
                       QCoreApplication::translate("WholeFile", "“%1” could not be written: %2. Choose another place or "
                                                                "make space, then export again.")
                           .arg(QFileInfo(path).fileName(), file.errorString()));
    return {};
}

} // namespace sidelight
