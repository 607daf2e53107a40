// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

namespace sidelight {

// A lens of the user's own: a syntax definition of KSyntaxHighlighting, one XML file in the folder that the settings name. It
// may be anybody's file, so it is read with limits, and what goes on to the library is a copy of it in which every pattern
// bears a limit of its own on how often it may try.
struct OwnDefinition {
    Q_DECLARE_TR_FUNCTIONS(OwnDefinition)

public:
    static constexpr QLatin1StringView internalName{"Own lens"}; // in the copy, whatever the file says

    QString file; // its name without the folder: what it is known by
    QString name; // for people
    QByteArray xml;
    QString problem; // a sentence; empty: it is sound

    // Reads one file's bytes.
    static OwnDefinition read(const QString &file, const QByteArray &bytes);
    // All of a folder, by name; none of a folder whose path is not absolute. Touches the disk, so not on the GUI thread.
    static QList<OwnDefinition> readAll(const QString &folder);

    static constexpr int longestFile = 256 * 1024; // bytes
    static constexpr int mostFiles = 64;
    static constexpr int mostPatterns = 200;
    static constexpr int longestPattern = 2'000;
    static constexpr int mostTries = 2'000; // of one pattern at one place
};

} // namespace sidelight
