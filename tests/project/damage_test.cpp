// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are cut off, whose bits flipped, or whose pages hold something else: never a crash, never a write to them, and
// what is damaged is found.
#include "models/project/VerifyFile.h"
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
        const auto isRight = [](const Error &error, qsizetype size) {
            const bool isShort = size > 0 && size < 100;
            const QString words = size == 0 ? QStringLiteral("is empty: it holds no project")
                                  : isShort ? QStringLiteral("is not a Sidelight project")
                                            : QStringLiteral("is cut off");
            return error.kind == (isShort ? ErrorKind::Foreign : ErrorKind::Damaged) && error.message.contains(words);
        };
        const auto cut = [&](qsizetype size) {
            m_disk.mount({{SimulatedDisk::name(), m_sound.first(size)}});
            const auto file = ProjectFile::open(SimulatedDisk::path(), m_disk.options());
            const auto checked = verifyFile(SimulatedDisk::path(), {}, m_disk.options());
            failures += file.has_value() || !isRight(file.error(), size) || checked.has_value() ||
                        !isRight(checked.error(), size) || !m_disk.events().empty();
            ++trials;
        };
        for (qsizetype size = 0; size < m_sound.size(); size += 512)
            cut(size);
        for (int i = 0; i < scorecard::trials(200); ++i)
            cut(qsizetype(m_random() % size_t(m_sound.size())));
        scorecard::print("F16 files cut off", trials, failures, "the right message, nothing written",
                         "\"bytes\":" + QByteArray::number(m_sound.size()));
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
        scorecard::print("F15 flipped bits", trials, written + unnoticed, "nothing written, what is changed is reported",
                         "\"reported\":" + QByteArray::number(found) + ",\"changed_and_open\":" + QByteArray::number(changed) +
                             ",\"unnoticed\":" + QByteArray::number(unnoticed));
        QCOMPARE(written, 0);
        QVERIFY2(unnoticed * 100 <= changed, qPrintable(QString::number(unnoticed)));
        QVERIFY(changed > 0 || trials < 1000);
    }

    void everyFlipInATextOrOriginalIsFound()
    {
        const QList<qsizetype> places = placesOfContent();
        QVERIFY(places.size() >= 6);
        const int trials = scorecard::trials(500);
        int failures = 0;
        for (int i = 0; i < trials; ++i) {
            QByteArray bytes = m_sound;
            const qsizetype at = places.at(i % places.size()) + qsizetype(m_random() % 8);
            bytes[at] = char(bytes.at(at) ^ (1 << m_random() % 8));
            failures += !isTold(bytes);
        }
        scorecard::print("F15 flipped bits in texts and originals", trials, failures, "all reported");
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
        scorecard::print("F15 garbled pages", trials, failures, "found or without effect, nothing written");
        QCOMPARE(failures, 0);
    }

    // Of a file with a damaged page, also one that is not opened, what is amiss is said and the rest is looked at: a text that
    // is damaged besides is named, wherever it can still be reached. Nothing is written, and nothing damaged is called sound.
    void behindADamagedPageTheRestIsLookedAt()
    {
        const QList<qsizetype> places = placesOfContent();
        QVERIFY(places.size() >= 6);
        const int trials = scorecard::trials(200);
        int failures = 0, named = 0;
        for (int i = 0; i < trials; ++i) {
            QByteArray bytes = m_sound;
            const qsizetype at = places.at(i % places.size());
            bytes[at] = char(bytes.at(at) ^ 1);
            const auto page = qsizetype(1 + m_random() % size_t(bytes.size() / 4096 - 1)) * 4096;
            bytes.replace(page, 4096, QByteArray(4096, i % 2 ? '\0' : char(m_random())));
            m_disk.mount({{SimulatedDisk::name(), bytes}});
            const auto found = verifyFile(SimulatedDisk::path(), {}, m_disk.options());
            failures += !m_disk.events().empty() || !found || found->isSound();
            named += found && std::ranges::any_of(found->findings, isOfContent);
        }
        scorecard::print("F15 damaged texts in files with a garbled page", trials, failures, "never called sound, nothing written",
                         "\"named\":" + QByteArray::number(named));
        QCOMPARE(failures, 0);
        QVERIFY2(named * 10 >= trials * 8, qPrintable(QString::number(named)));
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
    // How many passages and statements the first look at a file saw, or why it was not opened; the file must stay as it was.
    static std::pair<int, ErrorKind> openedFrom(const QString &path, const QByteArray &bytes, const OpenOptions &options)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room");
        file.close();
        int records = -1;
        const auto look = [&](const Reader &reader, const Reader *second) {
            Library library;
            library.load(reader, second);
            const bool isAll = library.changesTo(reader.allRecords()).isEmpty();
            records = isAll ? int(library.all<Passage>().size() + 1'000 * library.all<Statement>().size()) : -3;
        };
        const auto opened = ProjectFile::open(path, options, look);
        if (opened)
            return {records, ErrorKind{}};
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

    static bool isOfContent(const Finding &finding) { return !finding.content.isEmpty(); }

    // Whether it is said that content is damaged, and which.
    bool isTold(const QByteArray &bytes)
    {
        m_disk.mount({{SimulatedDisk::name(), bytes}});
        const auto file = ProjectFile::open(SimulatedDisk::path(), m_disk.options());
        const auto found = file ? (*file)->check() : Result<Verification>(std::unexpected(file.error()));
        return found && std::ranges::any_of(found->findings, isOfContent);
    }

    // Where content stands in the file. Quotes of passages and the history hold the same words.
    QList<qsizetype> placesOfContent()
    {
        QList<qsizetype> places;
        for (const QByteArray &words : {QByteArray("officers"), QByteArray("original ")})
            for (qsizetype at = m_sound.indexOf(words); at >= 0; at = m_sound.indexOf(words, at + 1)) {
                QByteArray bytes = m_sound;
                bytes.replace(at, words.size(), QByteArray(words.size(), '#'));
                if (isTold(bytes))
                    places.append(at);
            }
        return places;
    }

    SimulatedDisk m_disk;
    ConnectionWatch m_watch{SimulatedDisk::name()};
    std::mt19937 m_random{1};
    QByteArray m_sound, m_state;
};

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"
