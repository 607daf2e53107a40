// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/IndexThread.h"

#include <spdlog/spdlog.h>
#include <utility>

namespace sidelight {

namespace {

constexpr std::chrono::milliseconds untilQuiet{700}; // without a task, after which the file is settled

} // namespace

IndexThread::IndexThread(const QString &path, std::function<void()> damaged)
    : m_path(path)
    , m_damaged(std::move(damaged))
    , m_thread([this] { run(); })
{
}

IndexThread::~IndexThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_some.notify_all();
    m_thread.join();
}

void IndexThread::ask(Task task) { add(m_asked, std::move(task)); }
void IndexThread::put(Task task) { add(m_put, std::move(task)); }

void IndexThread::beginAnew()
{
    put([this](IndexFile *) {
        m_file.reset();
        if (!m_path.isEmpty())
            IndexFile::remove(m_path);
        reopen();
    });
}

void IndexThread::add(std::deque<Task> &tasks, Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        tasks.push_back(std::move(task));
    }
    m_some.notify_one();
}

void IndexThread::run()
{
    reopen();
    bool quiet = false; // since the last task
    for (;;) {
        std::unique_lock lock(m_mutex);
        const auto some = [this] { return hasSome(); };
        if (quiet) {
            m_some.wait(lock, some);
        } else if (!m_some.wait_for(lock, untilQuiet, some)) {
            lock.unlock();
            quiet = true;
            work([this](IndexFile *file) { tidy(file); });
            continue;
        }
        quiet = false;
        if (m_ends)
            return;
        std::deque<Task> &tasks = m_asked.empty() ? m_put : m_asked;
        const Task task = std::move(tasks.front());
        tasks.pop_front();
        lock.unlock();
        work(task);
    }
}

void IndexThread::tidy(IndexFile *file)
{
    if (!file || m_path.isEmpty())
        return;
    file->settle();
    m_checked = m_checked || file->checkWhole([this] {
        const std::lock_guard lock(m_mutex);
        return hasSome();
    });
}

void IndexThread::work(const Task &task)
try {
    task(m_file.get());
} catch (const IndexFile::Damage &damage) {
    spdlog::warn("search index damaged, code {}; begun anew", damage.code);
    m_file.reset();
    if (!m_path.isEmpty())
        IndexFile::remove(m_path);
    if (++m_damages > 1)
        m_path.clear();
    reopen();
    if (m_damages < 4) // else it is of no use
        m_damaged();
    else
        m_file.reset();
}

// Where no file can be, for want of room or of rights, memory will do.
void IndexThread::reopen()
{
    m_checked = false;
    auto opened = IndexFile::open(m_path);
    if (!opened && !m_path.isEmpty())
        opened = IndexFile::open({});
    m_file = opened ? *std::move(opened) : nullptr;
}

} // namespace sidelight
