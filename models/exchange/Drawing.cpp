// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/Drawing.h"

#include "models/exchange/BoardPdf.h"
#include "models/exchange/BoardPicture.h"
#include "models/exchange/PdfJob.h"
#include "models/exchange/TextPackage.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QIODevice>
#include <QProcess>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace sidelight::drawing {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Drawing", text); }

constexpr qint64 longestDrawing = 300'000, oftenEnough = 50; // ms
constexpr int tooLarge = 3;                                  // exit code: the output is the scale that is possible

enum class Kind : quint8 { Png, Svg, Odt, ArticlePdf };

struct Request {
    Kind kind = Kind::Svg;
    int percent = 100;
    QByteArray content;
};

QDataStream &operator<<(QDataStream &stream, const Request &request)
{
    return stream << quint8(request.kind) << qint32(request.percent) << request.content;
}

QDataStream &operator>>(QDataStream &stream, Request &request)
{
    quint8 kind = 0;
    qint32 percent = 0;
    stream >> kind >> percent >> request.content;
    request.kind = Kind(kind);
    request.percent = percent;
    return stream;
}

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

// Waits for the helper; false when it was called off or took too long, and is gone.
bool waitFor(QProcess &helper, const CallOff &callOff)
{
    QElapsedTimer clock;
    clock.start();
    while (!helper.waitForFinished(oftenEnough)) {
        const bool calledOff = callOff && callOff->load();
        if (helper.state() != QProcess::NotRunning && !calledOff && clock.elapsed() < longestDrawing)
            continue;
        helper.kill();
        helper.waitForFinished();
        return false;
    }
    return true;
}

Result<QByteArray> ask(const Request &request, const CallOff &callOff)
{
    QByteArray input;
    QDataStream stream(&input, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << request;
    QProcess helper;
    helper.setProgram(program());
    helper.setArguments({QLatin1String(helperArgument)});
    helper.setProcessEnvironment(surroundings());
    helper.start();
    helper.write(input);
    helper.closeWriteChannel();
    const bool done = waitFor(helper, callOff) && helper.exitStatus() == QProcess::NormalExit;
    if (callOff && callOff->load())
        return failure(ErrorKind::Cancelled, tr("The export was called off; nothing was written."));
    const QByteArray drawn = helper.readAllStandardOutput();
    if (done && helper.exitCode() == tooLarge)
        return failure(ErrorKind::Invalid,
                       tr("At this scale the picture would be too large. The most that is possible for this board "
                          "is %1 %.")
                           .arg(QString::fromLatin1(drawn)));
    if (!done || helper.exitCode() != 0 || drawn.isEmpty())
        return failure(ErrorKind::Internal,
                       tr("It could not be drawn, so nothing was written. Try again; if it happens twice, please report it."),
                       QStringLiteral("helper %1 %2").arg(int(helper.error())).arg(helper.exitCode()));
    return drawn;
}

// Without what Qt says about its making, and with an id that follows from the content.
QByteArray finishedPdf(const QByteArray &drawn, const QString &language)
{
    QPDF pdf;
    pdf.processMemoryFile("article", drawn.constData(), size_t(drawn.size()));
    QPDFObjectHandle root = pdf.getRoot(), trailer = pdf.getTrailer();
    root.removeKey("/Metadata");
    if (!language.isEmpty())
        root.replaceKey("/Lang", QPDFObjectHandle::newString(language.toStdString()));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    QPDFObjectHandle title = trailer.getKey("/Info").getKey("/Title");
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    if (title.isString())
        info.replaceKey("/Title", title);
    trailer.replaceKey("/Info", pdf.makeIndirectObject(info));
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

// In the helper: the exit code, and what goes to standard output.
int draw(const Request &request, QByteArray &output)
{
    if (request.kind == Kind::Odt) {
        const std::optional<PassageSheet> sheet = PassageSheet::fromBytes(request.content);
        output = sheet ? textPackage(*sheet) : QByteArray();
        return sheet ? 0 : 1;
    }
    if (request.kind == Kind::ArticlePdf) {
        const std::optional<MarkedArticle> page = MarkedArticle::fromBytes(request.content);
        if (!page)
            return 1;
        output = finishedPdf(drawArticlePdf(*page), page->language);
        return 0;
    }
    const std::optional<PdfJob> job = PdfJob::fromBytes(request.content);
    if (!job)
        return 1;
    const BoardPicture picture(job->content);
    if (request.kind == Kind::Svg) {
        output = picture.svg();
        return 0;
    }
    if (request.percent > picture.mostPercent()) {
        output = QByteArray::number(picture.mostPercent());
        return tooLarge;
    }
    output = picture.png(request.percent / 100.0);
    return output.isEmpty() ? 1 : 0;
}

QByteArray bytesOf(const BoardContent &board)
{
    PdfJob job;
    job.content = board;
    return job.toBytes();
}

} // namespace

int runHelper(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QFile input, output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    QDataStream stream(input.readAll());
    stream.setVersion(QDataStream::Qt_6_8);
    Request request;
    stream >> request;
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return 1;
    try {
        QByteArray bytes;
        const int code = draw(request, bytes);
        return output.write(bytes) == bytes.size() && output.flush() ? code : 1;
    } catch (const std::exception &) { // of libqpdf: its message may hold words of the article
        return 1;
    }
}

Result<QByteArray> png(const BoardContent &board, int percent, const CallOff &callOff)
{
    if (percent < leastPercent || percent > mostPercent)
        return failure(ErrorKind::Invalid, tr("The scale of a picture is a percentage from %1 to %2.")
                                               .arg(QString::number(leastPercent), QString::number(mostPercent)));
    return ask({Kind::Png, percent, bytesOf(board)}, callOff);
}

Result<QByteArray> svg(const BoardContent &board, const CallOff &callOff) { return ask({Kind::Svg, 100, bytesOf(board)}, callOff); }

Result<QByteArray> odt(const PassageSheet &sheet, const CallOff &callOff)
{
    return ask({Kind::Odt, 100, sheet.toBytes()}, callOff);
}

Result<QByteArray> articlePdf(const MarkedArticle &page, const CallOff &callOff)
{
    return ask({Kind::ArticlePdf, 100, page.toBytes()}, callOff);
}

} // namespace sidelight::drawing
