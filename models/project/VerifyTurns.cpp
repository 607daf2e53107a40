// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/VerifyTurns.h"

#include "models/project/Connection.h"
#include "models/project/Transaction.h"
#include "models/project/Writer.h"

#include <QCoreApplication>
#include <QThread>
#include <algorithm>
#include <chrono>

namespace sidelight {

namespace {

using namespace std::chrono_literals;

constexpr int operationsBetweenLooks = 16; // pages, at most: even on a slow disk an edit waits for a part of its patience
constexpr qint64 tellEvery = 50;           // ms
constexpr int mostPatience = 50;           // turns of 20 ms

} // namespace

// While it lives, SQLite asks between its steps whether the turn must end.
class VerifyTurns::Handler {
public:
    explicit Handler(const VerifyTurns &turns)
        : m_turns(turns)
    {
        if (turns.m_watch.isCalledOff || turns.m_writerWaits)
            sqlite3_progress_handler(turns.m_database.getHandle(), operationsBetweenLooks, ask, this);
    }
    ~Handler() { sqlite3_progress_handler(m_turns.m_database.getHandle(), 0, nullptr, nullptr); }
    Handler(const Handler &) = delete;
    Handler &operator=(const Handler &) = delete;

private:
    static int ask(void *handler) { return static_cast<Handler *>(handler)->m_turns.mustEnd() ? 1 : 0; }

    const VerifyTurns &m_turns;
};

VerifyTurns::VerifyTurns(SQLite::Database &database, const VerifyWatch &watch, const WriterWaits &writerWaits)
    : m_database(database)
    , m_watch(watch)
    , m_writerWaits(writerWaits)
    , m_isAlone(!Transaction::isOpen(database))
{
}

bool VerifyTurns::mustEnd() const { return (m_watch.isCalledOff && m_watch.isCalledOff()) || (m_writerWaits && m_writerWaits()); }

void VerifyTurns::stopIfCalledOff() const
{
    if (m_watch.isCalledOff && m_watch.isCalledOff())
        refuse(ErrorKind::Cancelled, QCoreApplication::translate("Verify", "Verifying was called off; what was not looked at may "
                                                                           "be damaged. Nothing was changed."));
}

void VerifyTurns::take(const std::function<void()> &work)
{
    for (;;) {
        stopIfCalledOff();
        try {
            const Handler handler(*this);
            work();
            m_ended = 0;
            return;
        } catch (const SQLite::Exception &exception) {
            const int code = codeOf(exception) & 0xff;
            leave();
            stopIfCalledOff();
            if (!m_writerWaits || (code != SQLITE_INTERRUPT && code != SQLITE_BUSY))
                throw;
        }
        standBack();
    }
}

// What is left open would keep the writer waiting.
void VerifyTurns::leave()
{
    if (m_isAlone && Transaction::isOpen(m_database))
        sqlite3_exec(m_database.getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

// Whoever types makes an edit at each pause: what must be begun anew each time waits longer and longer for a quiet moment.
void VerifyTurns::standBack()
{
    m_ended = std::min(m_ended + 1, mostPatience);
    if (m_watch.tell) {
        m_told.stoodBack = true;
        m_watch.tell(m_told);
    }
    for (int quiet = 0; quiet < m_ended; ++quiet) {
        QThread::sleep(quiet == 0 ? 5ms : 20ms);
        stopIfCalledOff();
        if (m_writerWaits())
            quiet = -1;
    }
}

void VerifyTurns::tell(VerifyProgress::Part part, qsizetype done, qsizetype total)
{
    const bool isNew = part != m_told.part || m_told.stoodBack || !m_sinceTold.isValid();
    if (!m_watch.tell || (!isNew && m_sinceTold.elapsed() < tellEvery))
        return;
    m_sinceTold.start();
    m_told = {part, done, total, false};
    m_watch.tell(m_told);
}

} // namespace sidelight
