// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/Graphviz.h"

#include "models/base/Words.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QProcess>
#include <algorithm>
#include <array>
#include <cmath>
#include <sys/resource.h>

namespace sidelight::graphviz {

namespace {

QString tr(const char *text) { return translatedIn({"sidelight::graphviz"}, text); }

constexpr double pointsOfInch = 72;
constexpr double captionWidth = 130, captionHeight = 72; // left free around a card, for the captions of its links

QByteArray inches(double units) { return QByteArray::number(units / pointsOfInch, 'f', 3); }

// Whether the first card of a link stands beneath the second: what supports a claim beneath the claim.
bool pointsUp(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Supports:
    case LinkKind::Repeats:
    case LinkKind::RespondsTo:
    case LinkKind::DerivedFrom:
        return true;
    case LinkKind::Contradicts:
    case LinkKind::SameAs:
    case LinkKind::Before:
    case LinkKind::Custom:
        break;
    }
    return false;
}

// What contradicts another, or is the same, stands beside it where it can.
bool standsBeside(LinkKind kind) { return kind == LinkKind::Contradicts || kind == LinkKind::SameAs; }

QByteArray edgeOf(const LayoutEdge &edge, bool layered)
{
    const bool up = layered && pointsUp(edge.kind);
    const QByteArray from = QByteArray::number(up ? edge.to : edge.from), to = QByteArray::number(up ? edge.from : edge.to);
    return from + (layered ? "->" : "--") + to + (layered && standsBeside(edge.kind) ? "[minlen=0];\n" : ";\n");
}

QList<bool> linked(const LayoutJob &job)
{
    QList<bool> is(job.blocks.size(), false);
    for (const LayoutEdge &edge : job.edges)
        is[edge.from] = is[edge.to] = true;
    return is;
}

// The child cannot take all memory, and does not outlive its time by much even if we do not end it.
void limitChild(std::chrono::milliseconds limit)
{
    const rlim_t seconds = rlim_t(limit.count() / 1000 + 2);
    const rlimit time{seconds, seconds}, memory{rlim_t(2) << 30, rlim_t(2) << 30};
    setrlimit(RLIMIT_CPU, &time);
    setrlimit(RLIMIT_AS, &memory);
}

QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment bare;
    bare.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    bare.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    return bare;
}

Result<QByteArray> missing(const QString &program)
{
    return failure(ErrorKind::NotFound,
                   tr("The board could not be laid out, because the program “%1” is not installed. Install Graphviz, or choose "
                      "a layout by time, by account, or Tidy.")
                       .arg(program),
                   QStringLiteral("graphviz missing"));
}

} // namespace

QByteArray graphOf(const LayoutJob &job)
{
    if (job.edges.isEmpty())
        return {};
    const bool layered = job.method == LayoutMethod::Layers;
    QByteArray graph = layered ? "digraph{\ngraph[rankdir=TB,splines=none,nslimit=2,nslimit1=2,mclimit=0.5];\n"
                               : "graph{\ngraph[overlap=prism,splines=none];\n";
    graph += "node[shape=box,fixedsize=true,label=\"\"];\n";
    const QList<bool> isLinked = linked(job);
    for (int i = 0; i < job.blocks.size(); ++i) {
        const QSizeF size = job.blocks[i].rect.size();
        if (isLinked[i])
            graph += QByteArray::number(i) + "[width=" + inches(size.width() + captionWidth) +
                     ",height=" + inches(size.height() + captionHeight) + "];\n";
    }
    for (const LayoutEdge &edge : job.edges)
        graph += edgeOf(edge, layered);
    return graph + "}\n";
}

// "node 12 3.5 0.25 …", inches, upward.
bool readMiddles(const QByteArray &answer, Middles &middles)
{
    bool any = false;
    for (const QByteArray &line : answer.split('\n')) {
        if (!line.startsWith("node "))
            continue;
        const QList<QByteArray> words = line.split(' ');
        bool isName = false, isX = false, isY = false;
        const qsizetype at = words.value(1).toLongLong(&isName);
        const double x = words.value(2).toDouble(&isX), y = words.value(3).toDouble(&isY);
        if (!isName || !isX || !isY || at < 0 || at >= middles.size() || !std::isfinite(x) || !std::isfinite(y))
            return false;
        middles[at] = {x * pointsOfInch, -y * pointsOfInch};
        any = true;
    }
    return any;
}

Result<QByteArray> run(const QString &program, const QByteArray &graph, std::chrono::milliseconds limit,
                       const std::stop_token &stop)
{
    const QDeadlineTimer deadline(limit);
    QProcess child;
    child.setProgram(program);
    child.setArguments({QStringLiteral("-Tplain")});
    child.setProcessEnvironment(bareEnvironment());
    child.setWorkingDirectory(QDir::rootPath());
    child.setStandardErrorFile(QProcess::nullDevice());
    child.setChildProcessModifier([limit] { limitChild(limit); });
    child.start();
    if (!child.waitForStarted())
        return child.error() == QProcess::FailedToStart ? missing(program)
                                                        : failure(ErrorKind::Internal, tr("The board could not be laid out."),
                                                                  QStringLiteral("graphviz %1").arg(int(child.error())));
    child.write(graph);
    child.closeWriteChannel();
    constexpr int often = 40; // ms, so that nobody waits long who asks to stop
    while (!child.waitForFinished(often) && child.state() != QProcess::NotRunning) {
        if (!stop.stop_requested() && !deadline.hasExpired())
            continue;
        child.kill();
        child.waitForFinished();
        if (stop.stop_requested())
            return failure(ErrorKind::Cancelled, tr("The layout was given up; the board is as it was."));
        return failure(ErrorKind::Io,
                       tr("This board has too many links to be laid out like this within %1 seconds, so it was left as it is. "
                          "Choose another layout, or select fewer cards.")
                           .arg(double(limit.count()) / 1000.0),
                       QStringLiteral("graphviz time"));
    }
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        return failure(ErrorKind::Internal, tr("“%1” could not lay this board out, so it was left as it is.").arg(program),
                       QStringLiteral("graphviz %1 %2").arg(int(child.exitStatus())).arg(child.exitCode()));
    return child.readAllStandardOutput();
}

} // namespace sidelight::graphviz
