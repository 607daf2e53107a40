// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLineArguments.h"
#include "models/project/ProjectFile.h"

namespace sidelight {

// What `sidelight export` reads: the project, open, and its records; and the board that --board names, if it was given.
struct ExportSource {
    const ProjectFile &file;
    const Library &library;
    Id board;
};

// One thing that `sidelight export` can write. To add one: a row in formats().
struct ExportFormat {
    QString file;            // the option that names the file to write: "--pdf"
    QStringList needed = {}; // what must be given with it: "--board"
    // What may be given with it: options that stand alone, and that take a value.
    QStringList switches = {}, valued = {};
    QString synopsis = {}, purpose = {}; // for the usage
    // Writes it to `path`, wholly or not at all, over a file that is there.
    Result<void> (*write)(const ExportSource &source, const CommandLineArguments &arguments, const QString &path) = nullptr;
    // What is wrong with the options' values, a sentence; empty: nothing. Null: whatever they are is right.
    QString (*complaint)(const CommandLineArguments &arguments) = nullptr;
};

// `sidelight export PROJECT …`, of any format.
namespace exportCommand {

[[nodiscard]] const QList<ExportFormat> &formats();
// The options of all formats together: those that stand alone, those that take a value.
[[nodiscard]] QStringList switches();
[[nodiscard]] QStringList valued();
// The one format that the options ask for; null if they ask for none, for two, or mix those of several.
[[nodiscard]] const ExportFormat *formatOf(const CommandLineArguments &arguments);
// Why the options make no sense, a sentence; empty: they do.
[[nodiscard]] QString complaint(const CommandLineArguments &arguments);

} // namespace exportCommand
} // namespace sidelight
