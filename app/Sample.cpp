// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Sample.h"

#include <QFile>

namespace sidelight {

namespace {

const QString folder = QStringLiteral(":/sample/");

QByteArray contentOf(const QString &name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QStringList Sample::articlePaths()
{
    QStringList paths = QString::fromUtf8(contentOf(QStringLiteral("manifest"))).split(u'\n', Qt::SkipEmptyParts);
    for (QString &path : paths)
        path.prepend(folder);
    return paths;
}

QByteArray Sample::actions() { return contentOf(QStringLiteral("actions.jsonl")); }

} // namespace sidelight
