// SPDX-License-Identifier: GPL-3.0-or-later
// Documents as people have them, of every format, by the road on which files come in: row A28 of what Sidelight promises about
// strangers' files. What is sound is read with all its words; of what is broken a little hardly any fails; nothing makes a reader
// crash. SIDELIGHT_TRIALS says how many.
#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportSource.h"
#include "models/exchange/ImportWorker.h"
#include "tests/exchange/MadeDocuments.h"
#include "tests/support/Scorecard.h"
#include "tests/support/TempFolder.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QMap>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualCount = 2'000, atOnce = 40;
constexpr double mostFailures = 0.011; // Dangerzone's figure

struct Tally {
    int count = 0, failed = 0;
};

QString simple(const QString &text)
{
    QString line = text.simplified();
    line.remove(u'\u00AD');
    return line;
}

// What is missing of a story in the article that was made of it; empty: nothing.
QString missingOf(const MadeStory &story, const PreparedArticle &prepared, bool lettersMaySuffer)
{
    const QString text = simple(QString::fromUtf8(prepared.blobs.first().bytes()));
    const qsizetype length = story.paragraphs.join(u' ').size();
    if (lettersMaySuffer)
        return text.size() * 10 < length * 8 ? u"much of the text"_s : QString();
    for (const QString &paragraph : story.paragraphs)
        if (!text.contains(simple(paragraph)))
            return u"the words “%1”"_s.arg(paragraph);
    return text.size() > length + 1'000 ? u"nothing, but there is too much: %1"_s.arg(text) : QString();
}

// A short title keeps the name of its site, where the page says its title nowhere else, as in a browser's reader view.
bool isTitleOf(const MadeDocument &document, const MadeStory &story, const QString &title)
{
    return title == simple(story.title) || (document.kind == "page" && title == simple(story.title) + u" – "_s + story.outlet);
}

// Why a document counts as failed; empty: it is read.
QString failureOf(const MadeDocument &document, const SourceRead &read)
{
    if (read.prepared.size() < document.stories.size())
        return u"%1 of %2 articles came"_s.arg(read.prepared.size()).arg(document.stories.size());
    for (qsizetype i = 0; i < document.stories.size(); ++i) {
        const MadeStory &story = document.stories[i];
        const Result<PreparedArticle> &prepared = read.prepared[i];
        if (!prepared)
            return prepared.error().message;
        if (const QString missing = missingOf(story, *prepared, document.lettersMaySuffer); !missing.isEmpty())
            return u"it lacks "_s + missing;
        if (document.fault.isEmpty() && !isTitleOf(document, story, prepared->article.title))
            return u"its title is “%1”, not “%2”"_s.arg(prepared->article.title, story.title);
    }
    return {};
}

// What no file may do to its reader, sound or not.
bool isCrash(const Result<PreparedArticle> &prepared)
{
    const auto problem = prepared ? std::nullopt : problemOf(prepared.error());
    return problem && *problem >= ImportProblem::OutOfMemory && *problem <= ImportProblem::NoWorker;
}

} // namespace

class RealDocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyAreRead();
};

void RealDocumentsTest::theyAreRead()
{
    const int count = scorecard::trials(usualCount);
    QMap<QByteArray, Tally> kinds;
    Tally sound, broken;
    int crashes = 0;
    for (int first = 0; first < count; first += atOnce) {
        const TempFolder folder;
        QList<MadeDocument> documents;
        QStringList paths;
        for (int i = first; i < std::min(first + atOnce, count); ++i) {
            documents.append(madeDocument(i));
            paths.append(folder.write(documents.last().fileName, documents.last().bytes));
        }
        const QList<SourceRead> reads = readSources(sourcesOf(paths), {}, 0, [] { return false; });
        for (qsizetype i = 0; i < documents.size(); ++i) {
            const MadeDocument &document = documents[i];
            const QString failure = failureOf(document, reads[i]);
            Tally &tally = document.fault.isEmpty() ? sound : broken;
            for (Tally *each : {&tally, &kinds[document.kind]}) {
                ++each->count;
                each->failed += int(!failure.isEmpty());
            }
            crashes += int(std::ranges::any_of(reads[i].prepared, isCrash));
            if (!failure.isEmpty())
                qWarning("%s (%s): %s", qPrintable(document.fileName), document.fault.constData(), qPrintable(failure));
        }
    }
    QStringList shares;
    for (const auto &[kind, tally] : kinds.asKeyValueRange())
        shares.append(u"\"%1\":%2"_s.arg(QString::fromUtf8(kind)).arg(tally.count));
    const int failed = sound.failed + broken.failed;
    scorecard::print("A28 documents of all formats", count, failed, "at most 1.1 %, 0 of sound ones, 0 crashes",
                     u"\"broken\":%1,\"broken_failed\":%2,\"crashes\":%3,%4"_s.arg(broken.count)
                         .arg(broken.failed)
                         .arg(crashes)
                         .arg(shares.join(u','))
                         .toUtf8());
    QCOMPARE(sound.failed, 0);
    QCOMPARE(crashes, 0);
    QVERIFY(failed <= count * mostFailures);
    QVERIFY(broken.count * 10 > count);
    QCOMPARE(kinds.size(), 13);
}

// The zygote comes before anything else, as in the program; the application is for the letters of the PDFs that are made.
int main(int argc, char **argv)
{
    if (!ImportWorker::startZygote())
        return 1;
    QGuiApplication application(argc, argv);
    RealDocumentsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "real_documents_test.moc"
