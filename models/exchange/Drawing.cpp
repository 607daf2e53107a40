// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/Drawing.h"

#include "models/base/Words.h"
#include "models/exchange/BoardPicture.h"
#include "models/exchange/PdfDrawing.h"
#include "models/exchange/PdfFinish.h"
#include "models/exchange/TextPackage.h"
#include "models/exchange/WholeFile.h"

#include <QDataStream>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHashSeed>
#include <QIODevice>
#include <QLocale>
#include <QProcess>
#include <algorithm>
#include <cstdio>

namespace sidelight::drawing {

namespace {

QString tr(const char *text) { return translatedIn({"sidelight::drawing", "sidelight::drawing::Request"}, text); }

constexpr qint64 longestDrawing = 600'000; // ms; a person can cancel long before
constexpr int oftenEnough = 40;            // ms
enum HelperCode { Drawn = 0, Failed = 1, TooLarge = 3 };

enum class Kind : quint8 { BoardPdf, Png, Svg, Odt, ArticlePdf, CardPictures, MatrixPdf };

struct Request {
    Kind kind = Kind::Svg;
    int percent = 100;
    QByteArray content;
    QString language{};
};

QString &askedLanguage()
{
    static QString language = QStringLiteral("en");
    return language;
}

QDataStream &operator<<(QDataStream &stream, const Request &request)
{
    return stream << quint8(request.kind) << qint32(request.percent) << request.content << request.language;
}

QDataStream &operator>>(QDataStream &stream, Request &request)
{
    quint8 kind = 0;
    qint32 percent = 0;
    stream >> kind >> percent >> request.content >> request.language;
    request.kind = Kind(kind);
    request.percent = percent;
    return stream;
}

// The program itself, also when a test or another front end calls: they are built into one folder.
QString program()
{
    const QFileInfo self(QFile::symLinkTarget(QStringLiteral("/proc/self/exe")));
    return self.fileName() == QLatin1String("sidelight") ? self.filePath() : self.path() + QStringLiteral("/sidelight");
}

// What a person's settings would change in the drawing: the order of fonts that stand in for others, digits and dates.
QProcessEnvironment surroundings()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"LC_ALL", "LANG"})
        environment.insert(QLatin1String(name), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("LANGUAGE"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    return environment;
}

void tellPages(const QByteArray &lines, const Tell &tell)
{
    if (!tell || !lines.endsWith(QByteArrayLiteral("\n"))) // torn: the next one says more
        return;
    const QList<QByteArray> parts = lines.trimmed().split('\n').last().split(' ');
    if (parts.size() == 2 && parts.at(1).toInt() > 0)
        tell(parts.at(0).toInt(), parts.at(1).toInt());
}

QString tooLargeMessage(Kind kind, const QByteArray &most)
{
    if (kind == Kind::MatrixPdf)
        return tr(
            "The matrix would take more than 2,000 sheets. Filter its rows or its claims, or write it as a table, then export "
            "again.");
    return kind == Kind::BoardPdf ? tr("At this size the board would take more than 2,000 sheets. Choose a smaller scale or a "
                                       "larger paper, then export again.")
                                  : tr("At this scale the picture would be too large. The most that is possible for this board "
                                       "is %1 %.")
                                        .arg(QString::fromLatin1(most));
}

Result<QByteArray> ask(const Request &request, const CallOff &callOff, const Tell &tell = {})
{
    QByteArray input;
    QDataStream stream(&input, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << Request{request.kind, request.percent, request.content, askedLanguage()};
    QProcess helper;
    helper.setProgram(program());
    helper.setArguments({QLatin1String(helperArgument)});
    helper.setProcessEnvironment(surroundings());
    helper.start();
    helper.write(input);
    helper.closeWriteChannel();
    const auto isCalledOff = [&] { return callOff && callOff->load(); };
    QElapsedTimer time;
    time.start();
    while (helper.state() != QProcess::NotRunning && !isCalledOff() && time.elapsed() < longestDrawing) {
        helper.waitForFinished(oftenEnough);
        if (const QByteArray lines = helper.readAllStandardError(); !lines.isEmpty())
            tellPages(lines, tell);
    }
    if (helper.state() != QProcess::NotRunning) {
        helper.kill();
        helper.waitForFinished();
    }
    if (isCalledOff())
        return failure(ErrorKind::Cancelled, tr("The export was cancelled; no file was written."));
    const QByteArray drawn = helper.readAllStandardOutput();
    if (helper.exitStatus() == QProcess::NormalExit && helper.exitCode() == TooLarge)
        return failure(ErrorKind::Invalid, tooLargeMessage(request.kind, drawn));
    if (helper.exitStatus() != QProcess::NormalExit || helper.exitCode() != Drawn || drawn.isEmpty())
        return failure(ErrorKind::Internal,
                       tr("It could not be drawn, so nothing was written. Try again; if it happens twice, please report it."),
                       QStringLiteral("helper %1 %2").arg(int(helper.error())).arg(helper.exitCode()));
    return drawn;
}

QByteArray bytesOf(const Board &board)
{
    PdfJob job;
    job.content = board.content;
    job.pictures = board.pictures;
    return job.toBytes();
}

// As a PDF names its language.
QString tagOf(const Request &request) { return QString(request.language).replace(u'_', u'-'); }

// From here on in the helper: each gives the exit code, and what goes to standard output.

HelperCode drawBoardPdf(PdfJob &job, const QString &language, QByteArray &output)
{
    const DrawnPdf drawn = drawnPdf(job, [](int done, int of) {
        std::fprintf(stderr, "%d %d\n", done, of);
        std::fflush(stderr);
    });
    if (drawn.board.isEmpty())
        return TooLarge;
    if (job.language.isEmpty())
        job.language = language; // of the words around what is cited
    output = finishedPdf({drawn.board, drawn.behind}, drawn.marks, job);
    return Drawn;
}

HelperCode drawCardPictures(const PdfJob &job, QByteArray &output)
{
    const BoardPicture board(
        job.content, [&job](const ContentHash &hash) { return CardPicture::decoded(job.pictures.value(hash), pictureSide); });
    QDataStream stream(&output, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    for (const CardContent &card : job.content.cards) {
        const QImage seen = board.seenPicture(card.id);
        if (seen.isNull())
            continue;
        if (const Result<CardPicture> picture = CardPicture::of(seen, pictureSide))
            stream << card.id.value << picture->bytes << picture->size;
    }
    stream << qint64(0); // so that there is always something
    return Drawn;
}

HelperCode drawPicture(const Request &request, const PdfJob &job, QByteArray &output)
{
    const BoardPicture picture(job.content,
                               [&job](const ContentHash &hash) { return CardPicture::decoded(job.pictures.value(hash)); });
    if (request.kind == Kind::Svg) {
        output = picture.svg();
        return Drawn;
    }
    if (request.percent > picture.mostPercent()) {
        output = QByteArray::number(picture.mostPercent());
        return TooLarge;
    }
    output = picture.png(request.percent / 100.0);
    return Drawn;
}

HelperCode drawArticle(const MarkedArticle &page, QByteArray &output)
{
    PdfJob properties;
    properties.choices.title = page.title;
    properties.language = page.language;
    output = finishedPdf({drawArticlePdf(page)}, {}, properties);
    return Drawn;
}

HelperCode drawMatrix(const MatrixSheet &sheet, const QString &language, QByteArray &output)
{
    const QByteArray drawn = drawMatrixPdf(sheet);
    if (drawn.isEmpty())
        return TooLarge;
    PdfJob properties;
    properties.choices.title = tr("Claim matrix");
    properties.language = language; // of the words around what is cited
    output = finishedPdf({drawn}, {}, properties);
    return Drawn;
}

HelperCode draw(const Request &request, QByteArray &output)
{
    if (request.kind == Kind::Odt) {
        const std::optional<PassageSheet> sheet = PassageSheet::fromBytes(request.content);
        output = sheet ? textPackage(*sheet) : QByteArray();
        return sheet ? Drawn : Failed;
    }
    if (request.kind == Kind::ArticlePdf) {
        const std::optional<MarkedArticle> page = MarkedArticle::fromBytes(request.content);
        return page ? drawArticle(*page, output) : Failed;
    }
    if (request.kind == Kind::MatrixPdf) {
        const std::optional<MatrixSheet> sheet = MatrixSheet::fromBytes(request.content);
        return sheet ? drawMatrix(*sheet, tagOf(request), output) : Failed;
    }
    std::optional<PdfJob> job = PdfJob::fromBytes(request.content);
    if (!job)
        return Failed;
    if (request.kind == Kind::CardPictures)
        return drawCardPictures(*job, output);
    return request.kind == Kind::BoardPdf ? drawBoardPdf(*job, tagOf(request), output) : drawPicture(request, *job, output);
}

} // namespace

void prepareHelper()
{
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
}

void setLanguage(const QString &code) { askedLanguage() = code; }

int runHelper(int argc, char **argv, const Speak &speak)
{
    const QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    QFile input, output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return Failed;
    QDataStream stream(input.readAll());
    stream.setVersion(QDataStream::Qt_6_8);
    Request request;
    stream >> request;
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return Failed;
    speak(request.language);
    try {
        QByteArray bytes;
        const HelperCode code = draw(request, bytes);
        return output.write(bytes) == bytes.size() && output.flush() ? code : Failed;
    } catch (const std::exception &) { // of libqpdf: its message may hold words of the user's
        return Failed;
    }
}

Result<QByteArray> boardPdf(const PdfJob &job, const CallOff &callOff, const Tell &tell)
{
    return ask({Kind::BoardPdf, 100, job.toBytes()}, callOff, tell);
}

Result<void> writeBoardPdf(const PdfJob &job, const QString &path, const CallOff &callOff, const Tell &tell)
{
    return boardPdf(job, callOff, tell).and_then([&](const QByteArray &pdf) { return writeWholeFile(pdf, path); });
}

Result<QByteArray> png(const Board &board, int percent, const CallOff &callOff)
{
    if (percent < leastPercent || percent > mostPercent)
        return failure(ErrorKind::Invalid, tr("The scale of a picture is a percentage from %1 to %2.")
                                               .arg(QString::number(leastPercent), QString::number(mostPercent)));
    return ask({Kind::Png, percent, bytesOf(board)}, callOff);
}

Result<QByteArray> svg(const Board &board, const CallOff &callOff) { return ask({Kind::Svg, 100, bytesOf(board)}, callOff); }

Result<QHash<Id, CardPicture>> cardPictures(const Board &board, const CallOff &callOff)
{
    if (std::ranges::all_of(board.content.cards, [](const CardContent &card) { return card.image.isEmpty(); }))
        return QHash<Id, CardPicture>();
    return ask({Kind::CardPictures, 100, bytesOf(board)}, callOff).transform([](const QByteArray &drawn) {
        QHash<Id, CardPicture> pictures;
        QDataStream stream(drawn);
        stream.setVersion(QDataStream::Qt_6_8);
        Id card;
        for (stream >> card.value; stream.status() == QDataStream::Ok && card.isValid(); stream >> card.value)
            stream >> pictures[card].bytes >> pictures[card].size;
        return pictures;
    });
}

Result<QByteArray> odt(const PassageSheet &sheet, const CallOff &callOff)
{
    return ask({Kind::Odt, 100, sheet.toBytes()}, callOff);
}

Result<QByteArray> articlePdf(const MarkedArticle &page, const CallOff &callOff)
{
    return ask({Kind::ArticlePdf, 100, page.toBytes()}, callOff);
}

Result<QByteArray> matrixPdf(const MatrixSheet &sheet, const CallOff &callOff)
{
    return ask({Kind::MatrixPdf, 100, sheet.toBytes()}, callOff);
}

} // namespace sidelight::drawing
