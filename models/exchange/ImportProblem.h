// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"

#include <optional>

namespace sidelight {

// Why a file could not be read as an article. A worker process answers with the number of one of these, and the sentence is made
// by whoever asked: the worker knows no translation, and its words are not to be trusted.
enum class ImportProblem {
    Empty,
    NoWords,
    Binary,
    TooLarge,
    TooLong,
    UnknownEnding,
    UnknownCharset,
    NestedTooDeeply,
    TooManyAttributes,
    TooManyListItems,
    TooManyArticles,
    NoTextColumn, // of a table
    BrokenRow,
    NotListed, // it is not split as was said
    FrontMatter,
    NeedsPassword,
    LockedPdf, // its password can be given
    WrongPassword,
    DamagedDocument,
    PackageBomb,   // unfolds to more than it may
    ForbiddenPart, // in an archive: what no writer of documents puts there
    NoWordsInPdf,
    NoConverter,  // the program that reads such documents is not installed
    NoPdfLibrary, // nor the library
    NoMailLibrary,
    Unreadable, // the file system would not give it
    NotAFile,
    EmptyFolder,
    OutOfMemory, // what follows happened to the worker
    TooSlow,
    Crashed,
    Offended, // tried what a reader has no need of
    Garbled,  // answered what no reader answers
    NoWorker,
    NoPicture, // not whole, or of no format that is read
    PictureTooLarge,
    Count,
};

// The error with its sentence; `fileName` may be empty, as for a paste.
[[nodiscard]] Error importError(ImportProblem problem, const QString &fileName);
// The same of a picture; `fileName` may be empty, as for a paste.
[[nodiscard]] Error pictureError(ImportProblem problem, const QString &fileName);
// The problem that an error of these told of.
[[nodiscard]] std::optional<ImportProblem> problemOf(const Error &error);
[[nodiscard]] constexpr bool wantsPassword(ImportProblem problem)
{
    return problem == ImportProblem::LockedPdf || problem == ImportProblem::WrongPassword;
}

// The name of a file as it may be kept and shown: without its folder, controls, and the characters that reorder text, so that
// `annexe\u202Efdp.exe` shows its real ending.
[[nodiscard]] QString cleanFileName(const QString &path);

} // namespace sidelight
