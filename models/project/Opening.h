// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/OpenOptions.h"

#include <memory>

namespace sidelight {

class Connection;

// Makes an empty project in a new file, or in memory.
[[nodiscard]] std::unique_ptr<Connection> makeProject(const QByteArray &path, const OpenOptions &options);

// Opens a project's file in whatever state it is: looks at its header, rolls back what a crash left, examines it, converts
// an older one after writing a copy of it. What may only be read is opened so, and said in `options`. Throws a Refusal or an
// exception of SQLite.
[[nodiscard]] std::unique_ptr<Connection> openProject(const QByteArray &path, OpenOptions &options);

// Refuses a file that is not whole.
[[noreturn]] void refuseDamaged();

// Writes a consistent copy under a name that is free, or in the place of the file that bears it, and checks it before it
// bears that name. What is kept of layout and scroll positions is nobody else's business: it goes along only if that is asked
// for.
enum class Place { Free, Replaced };
void copyProject(Connection &from, const QByteArray &path, const OpenOptions &options, Layout layout, Place place = Place::Free);

} // namespace sidelight
