// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/WalConversion.h"

#include "models/project/Connection.h"
#include "models/project/Migration.h"
#include "models/project/Opening.h"
#include "models/project/ScratchVfs.h"
#include "models/project/Writer.h"

#include <QCoreApplication>
#include <spdlog/spdlog.h>

namespace sidelight {

void convertFromWal(const QByteArray &path, const OpenOptions &options)
{
    if (options.disk->kindOf(path + "-journal") != Disk::Kind::Missing)
        refuse(ErrorKind::Foreign,
               QCoreApplication::translate("WalConversion",
                                           "A database tool left the project in another mode and with an unfinished change beside "
                                           "it. Nothing was changed; open and close the project in that tool, then try again."));
    spdlog::info("a project in WAL mode is converted");
    {
        const ScratchVfs scratch(options.vfs, ScratchVfs::Journal::Hidden);
        Connection connection(path, Connection::Access::LeaveWal, scratch.name());
        copyProject(connection, path, options, Layout::Taken, Place::Replaced);
    }
    options.disk->remove(path + "-wal");
    options.disk->remove(path + "-shm");
}

} // namespace sidelight
