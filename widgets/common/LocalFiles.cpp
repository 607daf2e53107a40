// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/LocalFiles.h"

#include <QMimeData>
#include <QUrl>

namespace sidelight {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace sidelight
