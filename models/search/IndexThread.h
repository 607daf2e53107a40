// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/IndexFile.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace sidelight {

// The thread on which an index lives. What is asked comes before what is to be put in. An index that turns out to be damaged is
// removed and begun anew, the second time in memory, and `damaged` is called there: it is empty then.
class IndexThread {
public:
    using Task = std::function<void(IndexFile *)>; // null: there is no index

    IndexThread(const QString &path, std::function<void()> damaged);
    ~IndexThread(); // waits for the task that runs; the others are dropped

    void ask(Task task);
    void put(Task task);
    void beginAnew(); // before all that is put in after this

private:
    void add(std::deque<Task> &tasks, Task task);
    void run();
    [[nodiscard]] bool hasSome() const { return m_ends || !m_asked.empty() || !m_put.empty(); } // under the mutex
    void tidy(IndexFile *file);                                                                 // while nobody wants anything
    void work(const Task &task);
    void reopen();

    QString m_path;
    std::function<void()> m_damaged;
    std::mutex m_mutex;
    std::condition_variable m_some;
    std::deque<Task> m_asked, m_put;
    bool m_ends = false;
    int m_damages = 0;
    bool m_checked = false;            // all of what was there when it was opened
    std::unique_ptr<IndexFile> m_file; // of the thread alone
    std::thread m_thread;
};

} // namespace sidelight
