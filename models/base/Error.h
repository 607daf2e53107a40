// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <expected>

namespace sidelight {

enum class ErrorKind {
    Invalid, // a value that was given cannot be right
    NotFound,
    Ambiguous, // a name that two records bear
    Busy,      // somebody else has the project open
    ReadOnly,
    Foreign, // not a Sidelight project
    Newer,   // made by a newer version
    Damaged,
    Full,      // the disk is full
    Displaced, // the file is no longer where it was opened: moved, deleted, replaced, cut off
    Io,
    Cancelled,
    Internal, // a bug of ours
};

// What a function that failed returns. `message` is a whole translated sentence for people: what happened to what, and
// what can be done. `detail` is for the log: codes and numbers, never a word of the user's material.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString detail;
};

template <class T> using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(ErrorKind kind, QString message, QString detail = {})
{
    return std::unexpected(Error{kind, std::move(message), std::move(detail)});
}

} // namespace sidelight
