// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/BoardPdf.h"

#include "models/exchange/PdfPages.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHashSeed>
#include <QProcess>
#include <QSaveFile>
#include <cstdio>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace sidelight::boardPdf {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("BoardPdf", text); }

constexpr int longestDrawing = 120'000; // ms

// Takes out of the finished file what Qt put there about its making, and gives it an id that follows from its content.
QByteArray cleaned(const QByteArray &drawn, const QString &language)
{
    QPDF pdf;
    pdf.processMemoryFile("board", drawn.constData(), size_t(drawn.size()));
    QPDFObjectHandle root = pdf.getRoot(), trailer = pdf.getTrailer();
    root.removeKey("/Metadata");
    if (!language.isEmpty())
        root.replaceKey("/Lang", QPDFObjectHandle::newString(language.toStdString()));
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

// The program itself, also when a test or another front end calls: they are built into one folder.
QString program()
{
    const QFileInfo self(QFile::symLinkTarget(QStringLiteral("/proc/self/exe")));
    return self.fileName() == QLatin1String("sidelight") ? self.filePath() : self.path() + QStringLiteral("/sidelight");
}

Result<QByteArray> draw(const PdfJob &job)
{
    QProcess helper;
    helper.setProgram(program());
    helper.setArguments({QLatin1String(helperArgument)});
    helper.start();
    helper.write(job.toBytes());
    helper.closeWriteChannel();
    const bool done =
        helper.waitForFinished(longestDrawing) && helper.exitStatus() == QProcess::NormalExit && helper.exitCode() == 0;
    const QByteArray drawn = helper.readAllStandardOutput();
    if (!done || !drawn.startsWith("%PDF-"))
        return failure(ErrorKind::Internal,
                       tr("The board could not be drawn, so no PDF was written. Try again; if it happens twice, please report it."),
                       QStringLiteral("helper %1 %2").arg(int(helper.error())).arg(helper.exitCode()));
    return drawn;
}

} // namespace

void prepareHelper()
{
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
}

int runHelper(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QFile input, output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    const std::optional<PdfJob> job = PdfJob::fromBytes(input.readAll());
    if (!job)
        return 1;
    try {
        const QByteArray bytes = cleaned(drawPages(*job), {});
        return output.write(bytes) == bytes.size() && output.flush() ? 0 : 1;
    } catch (const std::exception &) { // of libqpdf: its message may hold words of the board
        return 1;
    }
}

Result<void> write(const PdfJob &job, const QString &path)
{
    const Result<QByteArray> drawn = draw(job);
    if (!drawn)
        return std::unexpected(drawn.error());
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(*drawn) == drawn->size() && file.commit();
    if (!written)
        return failure(ErrorKind::Io, tr("“%1” could not be written: %2. Choose another place or make space, then export again.")
                                          .arg(QFileInfo(path).fileName(), file.errorString()));
    return {};
}

} // namespace sidelight::boardPdf
