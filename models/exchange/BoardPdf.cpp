// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/BoardPdf.h"

#include "models/exchange/PdfDrawing.h"
#include "models/exchange/PdfFinish.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHashSeed>
#include <QLocale>
#include <QProcess>
#include <QSaveFile>
#include <cstdio>

namespace sidelight::boardPdf {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("BoardPdf", text); }

constexpr int longestDrawing = 600'000; // ms; a person can cancel long before
constexpr int poll = 40;                // ms
enum HelperCode { Drawn = 0, Failed = 1, TooLarge = 3 };

// The program itself, also when a test or another front end calls: they are built into one folder.
QString program()
{
    const QFileInfo self(QFile::symLinkTarget(QStringLiteral("/proc/self/exe")));
    return self.fileName() == QLatin1String("sidelight") ? self.filePath() : self.path() + QStringLiteral("/sidelight");
}

// What the person's settings would change in the file: the order of fonts that stand in for others, digits and dates.
QProcessEnvironment surroundings()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"LC_ALL", "LANG"})
        environment.insert(QLatin1String(name), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("LANGUAGE"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    return environment;
}

void tellPages(const QByteArray &lines, const Progress &progress)
{
    if (!lines.endsWith(QByteArrayLiteral("\n"))) // torn: the next one says more
        return;
    const QList<QByteArray> parts = lines.trimmed().split('\n').last().split(' ');
    if (progress.tell && parts.size() == 2 && parts.at(1).toInt() > 0)
        progress.tell(parts.at(0).toInt(), parts.at(1).toInt());
}

Result<QByteArray> draw(const PdfJob &job, const Progress &progress)
{
    const auto isCancelled = [&] { return progress.cancelled && *progress.cancelled; };
    QProcess helper;
    helper.setProgram(program());
    helper.setArguments({QLatin1String(helperArgument)});
    helper.setProcessEnvironment(surroundings());
    helper.start();
    helper.write(job.toBytes());
    helper.closeWriteChannel();
    QElapsedTimer time;
    time.start();
    while (helper.state() != QProcess::NotRunning && !isCancelled() && time.elapsed() < longestDrawing) {
        helper.waitForFinished(poll);
        if (const QByteArray lines = helper.readAllStandardError(); !lines.isEmpty())
            tellPages(lines, progress);
    }
    if (helper.state() != QProcess::NotRunning) {
        helper.kill();
        helper.waitForFinished();
    }
    if (isCancelled())
        return failure(ErrorKind::Cancelled, tr("The export was cancelled; no file was written."));
    if (helper.exitStatus() == QProcess::NormalExit && helper.exitCode() == TooLarge)
        return failure(ErrorKind::Invalid,
                       tr("At this size the board would take more than 2,000 sheets. Choose a smaller scale or a "
                          "larger paper, then export again."));
    const QByteArray drawn = helper.readAllStandardOutput();
    if (helper.exitStatus() != QProcess::NormalExit || helper.exitCode() != Drawn || !drawn.startsWith("%PDF-"))
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
    QLocale::setDefault(QLocale::c());
    QFile input, output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return Failed;
    const std::optional<PdfJob> job = PdfJob::fromBytes(input.readAll());
    if (!job)
        return Failed;
    try {
        const PdfPages pages(*job);
        if (pages.count() == 0)
            return TooLarge;
        const QByteArray drawn = drawnPdf(pages, job->choices.asPictures, [&](int done) {
            std::fprintf(stderr, "%d %d\n", done, pages.count());
            std::fflush(stderr);
        });
        const QByteArray bytes = finishedPdf(drawn, pages.marks(), *job);
        return output.write(bytes) == bytes.size() && output.flush() ? Drawn : Failed;
    } catch (const std::exception &) { // of libqpdf: its message may hold words of the board
        return Failed;
    }
}

Result<void> write(const PdfJob &job, const QString &path, const Progress &progress)
{
    const Result<QByteArray> drawn = draw(job, progress);
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
