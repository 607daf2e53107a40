// SPDX-License-Identifier: GPL-3.0-or-later
// Kills a process that edits a project, at any moment, and looks at what the file holds then: the last acknowledged step or
// the one that was on its way, whole, and nothing else.
#include "tests/project/RandomHistory.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/Scorecard.h"
#include "tests/support/TempFolder.h"

#include <QTest>
#include <spdlog/spdlog.h>

#include <thread>

using namespace sidelight;
using namespace sidelight::test;

namespace {

constexpr int killsOfOneFile = 10;

// One project, worked on and killed again and again.
class KilledProject {
public:
    KilledProject(const QString &path, quint32 seed, const QByteArray &taste, const QByteArray &mode)
        : m_path(path)
        , m_seed(seed)
        , m_taste(taste)
        , m_mode(mode)
    {
    }

    // Lets it work for a while, kills it, and says what is wrong with the file; nothing: it is whole.
    QString killAfter(std::chrono::microseconds while_)
    {
        const QByteArray reopened = m_reopened.isEmpty() ? QByteArray("-") : m_reopened.join(',');
        ChildProcess worker(
            {STORAGE_SESSION, m_path.toUtf8(), QByteArray::number(m_seed), m_taste, QByteArray::number(m_steps), reopened, m_mode});
        const auto opened = worker.line();
        if (opened != "o")
            return QStringLiteral("it could not be opened for work: ") + QString::fromUtf8(opened.value_or("no answer"));
        std::this_thread::sleep_for(while_);
        worker.kill();
        return check(worker.rest());
    }

    // Undo goes back to where the project began, whatever was killed.
    QString undoAll() const
    {
        const auto file = ProjectFile::open(m_path);
        if (!file)
            return file.error().message;
        while (!(*file)->stack().undoName.isEmpty())
            if (const auto undone = (*file)->undo(0); !undone)
                return undone.error().message;
        QString dump;
        const auto read = (*file)->read([&](const Reader &reader) { dump = difference(stateOf(reader), {}); });
        return read ? dump : read.error().message;
    }

    int acknowledged = 0;     // over all kills
    int inUndo = 0;           // kills while an undo or redo was on its way
    int hotJournals = 0;      // kills that left a journal to roll back
    int inFlightWasWhole = 0; // kills after the commit and before it was acknowledged

private:
    QString check(const QByteArrayList &lines)
    {
        QByteArray before = m_fingerprint, after;
        char kind = 0;
        int done = 0;
        for (const QByteArray &line : lines) {
            if (line.startsWith('x'))
                return QString::fromUtf8(line);
            if (line == "a") {
                before = std::exchange(after, {});
                ++done;
            } else {
                kind = line.at(2);
                after = line.mid(4);
            }
        }
        acknowledged += done;
        inUndo += !after.isEmpty() && (kind == 'u' || kind == 'r');
        hotJournals += QFile::exists(m_path + QStringLiteral("-journal"));
        const auto file = ProjectFile::open(m_path);
        if (!file)
            return file.error().message;
        const QByteArray now = fingerprintOf(**file).value_or("unreadable");
        const bool reached = now == after;
        if (!reached && now != before && !(m_fingerprint.isEmpty() && done == 0))
            return QStringLiteral("the file holds neither what was acknowledged nor the step after it");
        inFlightWasWhole += reached;
        m_reopened.append(QByteArray::number(m_steps += done + reached));
        m_fingerprint = now;
        return (*file)->verify(History::Chained).value_or(QStringList(QStringLiteral("the check could not read it"))).join(u' ');
    }

    QString m_path;
    quint32 m_seed;
    QByteArray m_taste, m_mode, m_fingerprint;
    QByteArrayList m_reopened;
    int m_steps = 0;
};

struct Totals {
    int kills = 0, failures = 0, acknowledged = 0, inUndo = 0, hotJournals = 0;
    QString first; // what the first failure was
};

void killOne(Totals &totals, const TempFolder &folder, quint32 seed, const QByteArray &taste, const QByteArray &mode)
{
    const QString path = folder.path(QStringLiteral("%1.sidelight").arg(seed));
    std::mt19937 random(20'120'911 + seed);
    KilledProject project(path, seed, taste, mode);
    QString wrong;
    for (int i = 0; i < killsOfOneFile && wrong.isEmpty(); ++i, ++totals.kills)
        wrong = project.killAfter(std::chrono::microseconds(3'000 + random() % 25'000));
    if (wrong.isEmpty())
        wrong = project.undoAll();
    if (!wrong.isEmpty() && totals.failures++ == 0)
        totals.first = QStringLiteral("seed %1: %2").arg(seed).arg(wrong);
    totals.acknowledged += project.acknowledged;
    totals.inUndo += project.inUndo;
    totals.hotJournals += project.hotJournals;
    QFile::remove(path);
}

// Two at a time, since each mostly waits; until enough kills of the kind wanted are together.
Totals killMany(int wanted, int Totals::*counted, const QByteArray &taste, const QByteArray &mode = {})
{
    const TempFolder folder;
    Totals halves[2];
    {
        const auto half = [&](int which) {
            for (quint32 seed = quint32(which); halves[which].*counted < (wanted + 1) / 2; seed += 2)
                killOne(halves[which], folder, seed, taste, mode);
        };
        const std::jthread one(half, 0), other(half, 1);
    }
    const auto &[one, other] = halves;
    return {one.kills + other.kills,   one.failures + other.failures,       one.acknowledged + other.acknowledged,
            one.inUndo + other.inUndo, one.hotJournals + other.hotJournals, one.first.isEmpty() ? other.first : one.first};
}

QByteArray figures(const Totals &totals)
{
    return "\"acknowledged\":" + QByteArray::number(totals.acknowledged) +
           ",\"in_undo_or_redo\":" + QByteArray::number(totals.inUndo) +
           ",\"hot_journals\":" + QByteArray::number(totals.hotJournals);
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { spdlog::set_level(spdlog::level::warn); } // each recovery is said in the log

    void nothingAcknowledgedIsLost()
    {
        // Those of undoAndRedoSurviveToo, some 800, count as well.
        const Totals totals = killMany(scorecard::trials(500), &Totals::kills, "mixed");
        scorecard::print("F1 kill -9 of storage", totals.kills, totals.failures, "0 acknowledged edits lost, 0 partial",
                         figures(totals));
        QVERIFY2(totals.failures == 0, qPrintable(totals.first));
        QVERIFY(totals.acknowledged > 0);
        QVERIFY(totals.hotJournals > 0); // it was killed where it hurts
    }

    void undoAndRedoSurviveToo()
    {
        const Totals totals = killMany(scorecard::trials(500), &Totals::inUndo, "history");
        scorecard::print("F22 kill -9 within undo and redo", totals.inUndo, totals.failures, "0 of 500, state before or after",
                         figures(totals));
        QVERIFY2(totals.failures == 0, qPrintable(totals.first));
    }

    // A build that commits an edit in two transactions is found out.
    void twoTransactionsAreFoundOut()
    {
        const Totals totals = killMany(100, &Totals::kills, "mixed", "two-transactions");
        scorecard::print("F1 teeth: an edit in several transactions", totals.kills, totals.failures, "1 or more in 100",
                         figures(totals));
        QVERIFY(totals.failures >= 1);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
