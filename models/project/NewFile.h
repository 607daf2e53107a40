// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Disk.h"

#include <QFile>

namespace sidelight {

// Whether a file gets a name that is free, or comes in the place of the one that bears it.
enum class Place { Free, Replaced };

// A file that gets its name when it is whole; until then it stands beside it under another one, readable by its owner alone, and
// goes if it is never published. Every function throws a Refusal.
class NewFile {
public:
    // Reserved: somebody else makes the file at path(), as SQLite does.
    enum class Made { Empty, Reserved };
    NewFile(const QByteArray &path, const Disk &disk, Place place = Place::Free, Made made = Made::Empty);
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    [[nodiscard]] const QByteArray &path() const { return m_temporary; } // where it stands now
    void write(QByteArrayView bytes);
    void close();
    void publish();

private:
    QByteArray m_path, m_temporary;
    const Disk &m_disk;
    Place m_place;
    QFile m_file;
    bool m_isPublished = false;
};

} // namespace sidelight
