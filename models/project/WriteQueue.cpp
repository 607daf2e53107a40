// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/WriteQueue.h"

#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <chrono>
#include <spdlog/spdlog.h>

namespace sidelight {

namespace {

using namespace std::chrono_literals;

constexpr qint64 spaceForAnEdit = 1024 * 1024; // what an edit and its rollback journal need at the very most, as a rule

bool mayPass(const Error &error, bool readOnly)
{
    return error.kind == ErrorKind::Full || error.kind == ErrorKind::Io || error.kind == ErrorKind::Displaced ||
           (error.kind == ErrorKind::ReadOnly && !readOnly); // its disk was made so meanwhile
}

// Which disk, and how much it needs.
Error withFigures(Error error, const QString &path)
{
    const QStorageInfo disk(QFileInfo(path).path()); // of the folder: it opens what it is asked about, and closing drops our lock
    if (error.kind != ErrorKind::Full || !disk.isValid())
        return error;
    const QLocale locale;
    error.message =
        WriteQueue::tr(
            "The disk “%1” is full (%2 free), so the last change is not saved yet. Make %3 of space: it is then saved by "
            "itself.")
            .arg(disk.displayName(), locale.formattedDataSize(disk.bytesAvailable()), locale.formattedDataSize(spaceForAnEdit));
    return error;
}

} // namespace

WriteQueue::WriteQueue()
    : m_retry(this)
    , m_look(this)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(2s);
    m_look.setInterval(3s);
    connect(&m_retry, &QTimer::timeout, this, &WriteQueue::tryAgain);
    connect(&m_look, &QTimer::timeout, this, &WriteQueue::look);
}

void WriteQueue::adopt(std::unique_ptr<ProjectFile> file)
{
    m_file = std::move(file);
    m_path = m_file->path();
    m_look.start();
}

void WriteQueue::add(Change change)
{
    if (!m_file)
        return;
    m_waiting.push_back(std::move(change));
    if (!m_held)
        run();
}

void WriteQueue::run()
{
    while (m_file && !m_waiting.empty()) {
        Result<Commit> done = attempt(m_waiting.front());
        if (!done && !m_file->isInDoubt()) {
            if (const Result<void> here = m_file->checkPlace(); !here)
                done = std::unexpected(here.error()); // which is why
        }
        if (!done && mayPass(done.error(), m_file->isReadOnly()))
            return hold(done.error());
        const Change change = std::move(m_waiting.front());
        m_waiting.pop_front();
        change.settle(done);
    }
    if (std::exchange(m_held, std::nullopt))
        Q_EMIT resumed();
}

// What failed while the disk failed may have reached the file all the same.
Result<Commit> WriteQueue::attempt(const Change &change)
{
    if (m_file->isInDoubt()) {
        if (const Result<void> known = dispelDoubt(); !known)
            return std::unexpected(known.error());
        if (m_file->holdsFailedChange())
            return Commit{.id = 0, .changes = {}, .stack = m_file->stack()};
    }
    return change.work(*m_file);
}

Result<void> WriteQueue::dispelDoubt()
{
    if (const Result<void> open = m_file->reopen(); !open)
        return failure(ErrorKind::Io, open.error().message, open.error().detail);
    Changes records;
    const auto read = m_file->read([&](const Reader &reader) { records = reader.allRecords(); });
    if (read)
        Q_EMIT reread(records, m_file->stack());
    return read;
}

void WriteQueue::hold(const Error &error)
{
    m_retry.start();
    if (m_held && m_held->kind == error.kind)
        return;
    spdlog::warn("changes wait: kind {} {}", int(error.kind), error.detail.toStdString());
    m_held = error;
    Q_EMIT held(withFigures(error, m_path));
}

void WriteQueue::tryAgain()
{
    if (!m_file || !m_held)
        return;
    if (const Result<void> here = m_file->checkPlace(); !here && !m_file->isInDoubt())
        return hold(here.error());
    run();
}

void WriteQueue::look()
{
    if (!m_file || m_held)
        return;
    if (m_file->isInDoubt() && !dispelDoubt())
        return;
    if (const Result<void> here = m_file->checkPlace(); !here)
        hold(here.error());
}

void WriteQueue::giveUp()
{
    const Error error = m_held.value_or(Error());
    for (const Change &change : std::exchange(m_waiting, {}))
        change.settle(std::unexpected(error));
    tryAgain();
}

Result<void> WriteQueue::continueIn(const QString &path)
{
    if (const Result<void> copied = m_file->writeCopy(path, Layout::Taken); !copied)
        return copied;
    auto file = ProjectFile::open(path);
    if (!file)
        return std::unexpected(file.error());
    adopt(std::move(*file));
    run();
    return {};
}

Result<Commit> WriteQueue::purgeHistory(qint64 at, const Purging &purging)
{
    if (m_held || !m_waiting.empty())
        return failure(m_held ? m_held->kind : ErrorKind::Busy,
                       tr("There are changes that are not saved yet, so the history was not purged. Try again when they are."));
    return m_file->purgeHistory(at, purging);
}

void WriteQueue::close()
{
    m_look.stop();
    m_retry.stop();
    if (m_file && m_held)
        run();
    for (const Change &change : std::exchange(m_waiting, {}))
        change.settle(std::unexpected(m_held.value_or(Error())));
    m_held.reset();
    m_file.reset();
}

} // namespace sidelight
