// SPDX-License-Identifier: GPL-3.0-or-later
// What must not leave: who exports, where and when, and every word of the project that is not part of what is exported. Each
// such thing bears a word of its own here, for which all formats are searched, also inside of what they compress.
#include "app/FileExports.h"
#include "models/board/BoardCover.h"
#include "models/exchange/PassageSheet.h"
#include "tests/exchange/SomePictures.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

constexpr int least = 30;
const ContentHash pictureHash(32, 'i');

// Makes words that stand nowhere else, and remembers them.
class Canaries {
public:
    QString operator()(const char *place)
    {
        m_all.append(u"canary%1%2"_s.arg(QLatin1String(place)).arg(m_all.size()));
        return m_all.last();
    }
    [[nodiscard]] const QStringList &all() const { return m_all; }

private:
    QStringList m_all;
};

void surround(Canaries &canary, const QString &folder)
{
    for (const char *variable : {"USER", "LOGNAME", "HOSTNAME", "EMAIL", "XDG_CONFIG_HOME", "SSH_CLIENT"})
        qputenv(variable, canary(variable).toUtf8());
    qputenv("HOME", (folder + u'/' + canary("HOME")).toUtf8());
    qputenv("TZ", "Asia/Kathmandu");
}

template <class T> void add(Changes &changes, T record) { changes.of<T>().inserted.append(std::move(record)); }

Library libraryWith(Canaries &canary)
{
    Changes changes;
    Article article;
    article.id = {1};
    article.title = u"Port denies it"_s;
    article.url = u"https://courier.example/port"_s;
    article.published = u"2031-05-04"_s;
    article.originalName = canary("originalname");
    article.originalFormat = canary("format");
    article.importer = canary("importer");
    article.note = canary("articlenote");
    article.origin = {80};
    add(changes, Collection{.id = {85},
                            .parent = {},
                            .name = canary("collection"),
                            .note = canary("collectionnote"),
                            .query = {},
                            .articles = {{1}}});
    add(changes, article);
    add(changes, Origin{{80}, canary("origin"), canary("originnote")});
    Article hidden;
    hidden.id = {2};
    hidden.title = canary("title"), hidden.byline = canary("byline"), hidden.outlet = canary("outlet");
    hidden.url = u"https://%1.example"_s.arg(canary("url"));
    add(changes, hidden);
    Passage passage;
    passage.id = {31}, passage.article = {1};
    passage.start = 0, passage.end = 14;
    passage.quote = u"no warning came"_s.left(14);
    passage.tags = {{61}};
    add(changes, passage);
    add(changes, Tag{.id = {61}, .parent = {62}, .name = u"timing"_s, .note = canary("tagnote")});
    add(changes, Tag{.id = {62}, .parent = {}, .name = canary("parenttag"), .note = {}});
    Actor actor;
    actor.id = {11}, actor.parent = {12};
    actor.name = u"an official"_s;
    actor.aliases = {canary("alias")};
    actor.description = canary("description"), actor.note = canary("actornote"), actor.reliabilityReason = canary("reason");
    add(changes, actor);
    Actor source;
    source.id = {12};
    source.name = canary("source");
    add(changes, source);
    add(changes, SameAs{{70}, {11}, {12}, 50, canary("same")});
    add(changes, Mention{{71}, {31}, {12}});
    add(changes, Claim{.id = {21}, .text = u"It was warned"_s, .note = canary("claimnote")});
    Statement statement;
    statement.id = {41}, statement.passage = {31}, statement.claim = {21};
    statement.stance = Stance::Denies;
    statement.speakers = {{{11}, canary("printed")}};
    statement.note = canary("statementnote");
    add(changes, statement);
    add(changes, Ach{.id = {95}, .name = u"Was there a warning?"_s, .note = canary("achnote"), .position = 0});
    add(changes,
        Hypothesis{.id = {96}, .ach = {95}, .text = u"Nobody gave a warning"_s, .note = canary("hypothesisnote"), .position = 0});
    add(changes, Ach{.id = {98}, .name = canary("ach"), .note = {}, .position = 1});
    add(changes, Hypothesis{.id = {99}, .ach = {98}, .text = canary("hypothesis"), .note = {}, .position = 0});
    Evidence evidence;
    evidence.id = {97}, evidence.ach = {95}, evidence.kind = EvidenceKind::Passage, evidence.shows = {31};
    evidence.ratings = {{{96}, AchRating::II}};
    add(changes, evidence);
    add(changes, Board{.id = {90}, .name = u"Who knew?"_s, .note = canary("boardnote")});
    add(changes, Board{.id = {91}, .name = canary("board"), .note = canary("otherboardnote")});
    const auto card = [&](qint64 id, qint64 board, CardKind kind, qint64 shows, const QString &note, double x) {
        Card made;
        made.id = {id}, made.board = {board}, made.kind = kind, made.shows = {shows};
        made.note = note;
        made.x = x;
        if (kind == CardKind::Statement)
            made.lastWords = canary("lastwords");
        if (kind == CardKind::Image)
            made.image = pictureHash;
        add(changes, made);
    };
    card(101, 90, CardKind::Statement, 41, {}, 0);
    card(102, 90, CardKind::Note, 0, u"Ask again"_s, 400);
    card(105, 90, CardKind::Image, 0, u"The quay, where no warning came"_s, 800);
    card(103, 91, CardKind::Note, 0, canary("othernote"), 0);
    card(104, 91, CardKind::Note, 0, canary("othernote"), 400);
    add(changes, Link{.id = {201},
                      .board = {90},
                      .from = {101},
                      .to = {102},
                      .customType = {},
                      .label = u"so"_s,
                      .note = u"because"_s,
                      .evidence = {}});
    add(changes, Link{.id = {202},
                      .board = {91},
                      .from = {103},
                      .to = {104},
                      .customType = {},
                      .label = canary("label"),
                      .note = canary("linknote"),
                      .evidence = {}});
    add(changes, LinkType{.id = {77}, .name = canary("linktype"), .inverse = canary("inverse")});
    Library library;
    library.apply(changes);
    return library;
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

// As it came out of a camera, from a project that somebody else made: ours keep no such file.
QByteArray photographWith(Canaries &canary)
{
    return testing::withExif(testing::encoded(testing::photograph({640, 480}), "jpeg"), canary("exif").toUtf8());
}

// What a format is there to tell: all that is recorded of a statement.
bool isTold(const FileExport &format, const QString &word)
{
    QStringList told;
    if (format.subject == FileExport::Subject::Statements)
        told = {u"canaryprinted"_s, u"canarystatementnote"_s, u"canaryorigin"_s};
    else if (format.subject == FileExport::Subject::Ach)
        told = {u"canaryorigin"_s};
    return !word.startsWith(u"canaryoriginn"_s) && !word.startsWith(u"canaryoriginalname"_s) &&
           std::ranges::any_of(told, [&word](const QString &begin) { return word.startsWith(begin); });
}

// The files that stand within a page or a drawing, one behind the other.
QByteArray embeddedIn(const QByteArray &bytes)
{
    static const QRegularExpression embedded(u"data:image/[a-z+]+;base64,([^\"]*)"_s);
    QByteArray all;
    for (const QRegularExpressionMatch &match : embedded.globalMatch(QString::fromUtf8(bytes))) {
        const QByteArray file = QByteArray::fromBase64(match.captured(1).remove(u'\n').toLatin1());
        all += file + embeddedIn(file);
    }
    return all;
}

// The file, and what is to be seen in it once it is unpacked.
QByteArray seenIn(const QString &path, const QString &ending)
{
    QFile file(path);
    QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (ending == "pdf"_L1)
        bytes += outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s}) +
                 outputOf(u"pdftotext"_s, {path, u"-"_s});
    if (ending == "odt"_L1)
        bytes += outputOf(u"python3"_s, {u"-c"_s,
                                         u"import zipfile,sys\nz=zipfile.ZipFile(sys.argv[1])\n"
                                         "for i in z.infolist(): sys.stdout.buffer.write(repr(i).encode()+i.extra+z.read(i))"_s,
                                         path});
    if (ending == "html"_L1 || ending == "svg"_L1)
        bytes += embeddedIn(bytes);
    if (ending == "png"_L1 || ending == "pdf"_L1)
        bytes += outputOf(u"exiftool"_s, {u"-a"_s, u"-G1"_s, u"--System:all"_s, path});
    return bytes;
}

} // namespace

class ExportCanariesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noneIsInAnyFormat()
    {
        const QTemporaryDir place;
        Canaries canary;
        surround(canary, place.path());
        const QString folder = place.filePath(canary("folder"));
        QVERIFY(QDir().mkpath(folder));
        FileExport::Job job{.library = libraryWith(canary)};
        job.percent = 100;
        job.pictures = {{pictureHash, photographWith(canary)}};
        job.passages = PassageSheet::all(job.library);
        job.articles = {{1}};
        job.article = MarkedArticle::of(job.library, {1}, u"no warning came that night"_s, {});
        QVERIFY2(canary.all().size() >= least, qPrintable(QString::number(canary.all().size())));
        int files = 0, hits = 0;
        for (const FileExport &format : FileExport::all()) {
            job.id = format.subject == FileExport::Subject::Board ? Id{90}
                     : format.subject == FileExport::Subject::Ach ? Id{95}
                                                                  : Id{1};
            const QString path = folder + u"/%1-%2."_s.arg(canary.all().first()).arg(++files) + format.ending;
            const Result<void> done = format.write(job, path);
            QVERIFY2(done, done ? "" : qPrintable(format.ending + done.error().message + done.error().detail));
            QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            const QByteArray bytes = seenIn(path, format.ending);
            const bool isCitation = format.subject == FileExport::Subject::Citations;
            if (format.ending != "png"_L1) // what is to be found is found
                QVERIFY2(bytes.contains(isCitation ? "Port denies it" : "arning"), qPrintable(format.ending));
            for (const QString &word : canary.all()) {
                const QByteArray wide(reinterpret_cast<const char *>(word.utf16()), 2 * word.size());
                if (isTold(format, word)) {
                    QVERIFY2(bytes.contains(word.toUtf8()), qPrintable(format.ending + word));
                    continue;
                }
                if (bytes.toLower().contains(word.toLower().toUtf8()) || bytes.contains(wide)) {
                    qWarning().noquote() << format.option << word;
                    ++hits;
                }
            }
            for (const char *trace : {"Kathmandu", "+0545", "/tmp/", "/home/", "C:\\"})
                QVERIFY2(!bytes.contains(trace), qPrintable(format.ending + QLatin1String(trace)));
        }
        QCOMPARE(files, 19);
        QCOMPARE(hits, 0);
    }

    // What a camera wrote into a picture: who, where, with what.
    void whatACameraWroteIsInNone()
    {
        const QTemporaryDir place;
        Canaries canary;
        FileExport::Job job{.library = libraryWith(canary), .id = Id{90}};
        job.percent = 100;
        const QByteArray photograph = photographWith(canary), word = canary.all().last().toUtf8();
        QVERIFY(photograph.contains(word));
        job.pictures = {{pictureHash, photograph}};
        PdfJob pdf = PdfJob::of(job.library, job.id, PdfChoices());
        pdf.pictures = job.pictures;
        QList<QPair<QString, QByteArray>> files{{u"pdf"_s, drawing::boardPdf(pdf).value()}};
        for (const FileExport &format : FileExport::of(FileExport::Subject::Board))
            files.append({format.ending, format.make(job, {}).value()});
        for (const auto &[ending, bytes] : files) {
            const QString path = place.filePath(u"board."_s + ending);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            file.close();
            const QByteArray seen = seenIn(path, ending);
            QVERIFY2(!seen.contains(word) && !seen.contains(QByteArrayView("Exif\0", 5)), qPrintable(ending));
            if (ending == "html"_L1 || ending == "svg"_L1)
                QVERIFY2(embeddedIn(bytes).size() > 10'000, qPrintable(ending)); // the picture is in there
        }
        QCOMPARE(files.size(), 6);
    }

    // By another person, in another place and zone, at another time.
    void theSameIsWrittenByAnother()
    {
        Canaries first;
        FileExport::Job job{.library = libraryWith(first)};
        job.pictures = {{pictureHash, photographWith(first)}};
        job.passages = PassageSheet::all(job.library);
        job.article = MarkedArticle::of(job.library, {1}, u"no warning came that night"_s, {});
        QList<QByteArrayList> made;
        for (const char *zone : {"America/St_Johns", "Asia/Kathmandu"}) {
            const QTemporaryDir place;
            Canaries canary;
            surround(canary, place.path());
            qputenv("TZ", zone);
            QByteArrayList files;
            for (const FileExport &format : FileExport::all()) {
                job.id = format.subject == FileExport::Subject::Board ? Id{90} : Id{1};
                files.append(format.make(job, {}).value());
            }
            made.append(files);
            QTest::qSleep(2100); // the least that any format could tell apart
        }
        for (qsizetype i = 0; i < made.first().size(); ++i)
            QVERIFY2(made.first().at(i) == made.last().at(i), qPrintable(FileExport::all().at(i).option));
    }
};

QTEST_GUILESS_MAIN(ExportCanariesTest)
#include "export_canaries.moc"
