// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

namespace sidelight {

// A path goes to the clipboard whole, as other programs write it. No file manager is started: it would be shut out of the network
// as we are, and may note the folder in its lists.
inline void copyPath(const QString &path)
{
    QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()));
}

} // namespace sidelight
