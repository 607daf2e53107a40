// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/NewFile.h"

#include "models/project/Writer.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace sidelight {

namespace {

void orRefuse(const Result<void> &done)
{
    if (!done)
        throw Refusal{done.error()};
}

} // namespace

NewFile::NewFile(const QByteArray &path, const Disk &disk, Place place, Made made)
    : m_path(path)
    , m_disk(disk)
    , m_place(place)
{
    if (place == Place::Free &&
        disk.kindOf(path) != Disk::Kind::Missing) // said before the work is done; publish() makes sure of it
        refuse(ErrorKind::Invalid, QCoreApplication::translate("NewFile", "“%1” is there already. Choose another name.")
                                       .arg(QFile::decodeName(path.mid(path.lastIndexOf('/') + 1))));
    const qsizetype slash = path.lastIndexOf('/');
    m_temporary = path.left(slash + 1) + '.' + path.mid(slash + 1) + ".tmp-" +
                  QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    if (made == Made::Empty)
        orRefuse(disk.createPrivate(m_temporary));
}

NewFile::~NewFile()
{
    m_file.close();
    if (m_isPublished)
        return;
    m_disk.remove(m_temporary);
    m_disk.remove(m_temporary + "-journal");
}

void NewFile::write(QByteArrayView bytes)
{
    if (!m_file.isOpen()) {
        m_file.setFileName(QFile::decodeName(m_temporary));
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered))
            refuse(ErrorKind::Io, m_file.errorString());
    }
    for (qsizetype at = 0; at < bytes.size();) {
        const qint64 written = m_file.write(bytes.data() + at, bytes.size() - at);
        if (written <= 0)
            refuse(m_file.error() == QFile::ResourceError ? ErrorKind::Full : ErrorKind::Io,
                   QCoreApplication::translate("NewFile", "“%1” could not be written: %2. Make space or choose another place.")
                       .arg(QFile::decodeName(m_path.mid(m_path.lastIndexOf('/') + 1)), m_file.errorString()));
        at += written;
    }
}

void NewFile::close() { m_file.close(); }

void NewFile::publish()
{
    m_file.close();
    orRefuse(m_place == Place::Free ? m_disk.publish(m_temporary, m_path) : m_disk.replace(m_temporary, m_path));
    m_isPublished = true;
}

} // namespace sidelight
