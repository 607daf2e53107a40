// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are cut off, whose bits flipped, or whose pages hold something else: never a crash, never a write to them, and
// what is damaged is found.
#include "tests/project/RecordedSession.h"
#include "tests/support/Scorecard.h"
#include "tests/support/TempFolder.h"

#include <QFile>
#include <QTest>
#include <spdlog/spdlog.h>

using namespace sidelight;
using namespace sidelight::test;

class DamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        spdlog::set_level(spdlog::level::off);
        const RecordedSession session(m_disk, 6, 60, "");
        m_sound = m_disk.image().value(SimulatedDisk::name());
        m_state = session.calls().back().state;
    }

    void aTruncatedFileIsSaidToBeCutOff()
    {
        int trials = 0, failures = 0;
        const auto cut = [&](qsizetype size) {
            m_disk.mount({{SimulatedDisk::name(), m_sound.first(size)}});
            const auto file = ProjectFile::open(SimulatedDisk::path(), m_disk.options());
            const ErrorKind expected = size == 0 || size >= 100 ? ErrorKind::Damaged : ErrorKind::Foreign;
            failures += file.has_value() || file.error().kind != expected || !m_disk.events().empty();
            ++trials;
        };
        for (qsizetype size = 0; size < m_sound.size(); size += 512)
            cut(size);
        for (int i = 0; i < scorecard::trials(200); ++i)
            cut(qsizetype(m_random() % size_t(m_sound.size())));
        scorecard::print("files cut off", trials, failures, "the right message, nothing written");
        QCOMPARE(failures, 0);
    }

    // Of the flips after which the records say something else, all but one in a hundred must be reported. Most of a small file
    // is room that is not used yet, so every second flip is where something stands.
    void aFlippedBitIsFound()
    {
        const int trials = scorecard::trials(2000);
        int written = 0, changed = 0, found = 0, unnoticed = 0;
        for (int i = 0; i < trials; ++i) {
            QByteArray bytes = m_sound;
            auto at = qsizetype(m_random() % size_t(bytes.size()));
            while (i % 2 && bytes.at(at) == '\0')
                at = qsizetype(m_random() % size_t(bytes.size()));
            bytes[at] = char(bytes.at(at) ^ (1 << m_random() % 8));
            const auto [state, isReported] = lookClosely(bytes);
            written += !m_disk.events().empty();
            found += isReported;
            changed += !state.isEmpty() && state != m_state;
            unnoticed += !isReported && state != m_state;
        }
        scorecard::print("flipped bits", trials, written + unnoticed, "nothing written, what is changed is reported",
                         "\"reported\":" + QByteArray::number(found) + ",\"changed_and_open\":" + QByteArray::number(changed) +
                             ",\"unnoticed\":" + QByteArray::number(unnoticed));
        QCOMPARE(written, 0);
        QVERIFY2(unnoticed * 100 <= changed, qPrintable(QString::number(unnoticed)));
        QVERIFY(changed > 0 || trials < 1000);
    }

    void everyFlipInATextOrOriginalIsFound()
    {
        QList<qsizetype> places; // where content stands in the file
        for (const QByteArray &words : {QByteArray("officers"), QByteArray("original ")})
            for (qsizetype at = m_sound.indexOf(words); at >= 0; at = m_sound.indexOf(words, at + 1))
                if (isContent(at, words.size()))
                    places.append(at);
        QVERIFY(places.size() >= 6);
        const int trials = scorecard::trials(500);
        int failures = 0;
        for (int i = 0; i < trials; ++i) {
            QByteArray bytes = m_sound;
            const qsizetype at = places.at(i % places.size()) + qsizetype(m_random() % 8);
            bytes[at] = char(bytes.at(at) ^ (1 << m_random() % 8));
            failures += !look(bytes).isEmpty();
        }
        scorecard::print("flipped bits in texts and originals", trials, failures, "all reported");
        QCOMPARE(failures, 0);
    }

    void aGarbledPageIsFound()
    {
        const int trials = scorecard::trials(300);
        int failures = 0;
        for (int i = 0; i < trials; ++i) {
            QByteArray bytes = m_sound;
            const auto page = qsizetype(m_random() % size_t(bytes.size() / 4096)) * 4096;
            for (qsizetype at = page; at < page + 4096; ++at)
                bytes[at] = i % 2 ? char(m_random()) : '\0';
            const QByteArray state = look(bytes);
            failures += !m_disk.events().empty() || (!state.isEmpty() && state != m_state);
        }
        scorecard::print("garbled pages", trials, failures, "found or without effect, nothing written");
        QCOMPARE(failures, 0);
    }

    // A large file is checked while its records are read. Whatever reading meets meanwhile, the answer is the same, and a file that
    // is not whole is not opened.
    void checkingBesideTheReadingFindsTheSame()
    {
        const int trials = scorecard::trials(300);
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        OpenOptions beside, before;
        beside.checkedBesideFrom = 0;
        before.checkedBesideFrom = std::numeric_limits<qint64>::max();
        int failures = 0, refused = 0;
        for (int i = 0; i < trials; ++i) {
            QByteArray bytes = m_sound;
            if (i % 3 > 0) {
                const auto page = qsizetype(m_random() % size_t(bytes.size() / 4096)) * 4096;
                for (qsizetype at = page; at < page + 4096; ++at)
                    bytes[at] = i % 3 == 1 ? char(m_random()) : '\0';
            }
            const auto now = openedFrom(path, bytes, beside);
            refused += now.second != ErrorKind{};
            failures += now != openedFrom(path, bytes, before);
        }
        scorecard::print("garbled pages, checked while the records are read", trials, failures, "as when they are checked first");
        QVERIFY(refused > trials / 4);
        QCOMPARE(failures, 0);
    }

private:
    // What the first look at a file saw, or why it was not opened; the file must stay as it was.
    static std::pair<int, ErrorKind> openedFrom(const QString &path, const QByteArray &bytes, const OpenOptions &options)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room");
        file.close();
        int passages = -1;
        const auto opened =
            ProjectFile::open(path, options, [&](const Reader &reader) { passages = int(reader.all<Passage>().size()); });
        if (opened)
            return {passages, ErrorKind{}};
        if (!file.open(QIODevice::ReadOnly) || file.readAll() != bytes)
            return {-2, opened.error().kind};
        return {-1, opened.error().kind};
    }

    // What a file holds, empty if it is not even opened; and whether damage was reported.
    std::pair<QByteArray, bool> lookClosely(const QByteArray &bytes)
    {
        m_disk.mount({{SimulatedDisk::name(), bytes}});
        const auto file = ProjectFile::open(SimulatedDisk::path(), m_disk.options());
        if (!file)
            return {{}, true};
        const bool isReported = (*file)->verify().value_or(QStringList("damaged")) != QStringList();
        return {stateOf(**file, m_watch), isReported};
    }

    // What a file holds that was opened and checked; empty: damage was reported.
    QByteArray look(const QByteArray &bytes)
    {
        const auto [state, isReported] = lookClosely(bytes);
        return isReported ? QByteArray() : state;
    }

    // Without these bytes, is content amiss? Quotes of passages and the history hold the same words.
    bool isContent(qsizetype at, qsizetype size)
    {
        QByteArray bytes = m_sound;
        bytes.replace(at, size, QByteArray(size, '#'));
        m_disk.mount({{SimulatedDisk::name(), bytes}});
        const auto file = ProjectFile::open(SimulatedDisk::path(), m_disk.options());
        if (!file)
            return false;
        const auto findings = (*file)->verify();
        return findings && !findings->filter(QStringLiteral("text(s) or image(s)")).isEmpty();
    }

    SimulatedDisk m_disk;
    ConnectionWatch m_watch{SimulatedDisk::name()};
    std::mt19937 m_random{1};
    QByteArray m_sound, m_state;
};

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"
