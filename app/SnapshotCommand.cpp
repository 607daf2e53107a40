// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SnapshotCommand.h"

#include "models/lists/SinceText.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

// The project's number and records; neither, where it is damaged, gone, or open in a window.
struct Now {
    Id project;
    std::optional<Library> library;
};

Now nowOf(const QString &path)
{
    OpenOptions options;
    options.readOnly = true;
    Library library;
    const auto file =
        ProjectFile::open(path, options, [&](const Reader &reader, const Reader *beside) { library.load(reader, beside); });
    return file ? Now{(*file)->projectId(), library} : Now();
}

QJsonObject sinceOf(const Library &then, const Library &now)
{
    QJsonObject since;
    const QList<SinceCount> counts = sinceCounts(then, now);
    for (const SinceCount &each : counts)
        since.insert(each.kind, QJsonObject{{u"added"_s, each.added},
                                            {u"moved"_s, each.moved},
                                            {u"changed"_s, each.changed},
                                            {u"removed"_s, each.removed}});
    return since;
}

QByteArray lineOf(const Snapshot &snapshot, const Result<SnapshotContents> &contents, const std::optional<Library> &now)
{
    const bool isWhole = contents && contents->findings.isEmpty();
    const QStringList findings = contents ? contents->findings : QStringList(contents.error().message);
    const QJsonValue since = isWhole && now ? QJsonValue(sinceOf(contents->library, *now)) : QJsonValue();
    const QJsonObject line{{u"path"_s, snapshot.path},
                           {u"number"_s, snapshot.number},
                           {u"taken"_s, QDateTime::fromMSecsSinceEpoch(snapshot.at, QTimeZone::UTC).toString(Qt::ISODate)},
                           {u"size"_s, snapshot.size},
                           {u"state"_s, isWhole    ? u"whole"_s
                                        : contents ? u"damaged"_s
                                                   : u"unreadable"_s},
                           {u"since"_s, since},
                           {u"findings"_s, QJsonArray::fromStringList(findings)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<Snapshot> SnapshotCommand::take(const QString &project, const QString &parent, qint64 now)
{
    const auto file = ProjectFile::open(project);
    if (!file)
        return std::unexpected(file.error());
    return Snapshots(Snapshots::folderFor((*file)->path(), parent), (*file)->projectId()).take(**file, now);
}

Result<void> SnapshotCommand::list(const QString &project, const QString &parent,
                                   const std::function<void(const QByteArray &)> &print)
{
    const Now now = nowOf(project);
    const Snapshots snapshots(Snapshots::folderFor(project, parent), now.project);
    const QList<Snapshot> all = snapshots.list();
    if (all.isEmpty() && !QFileInfo::exists(project))
        return failure(ErrorKind::NotFound, tr("There is neither a project “%1” nor a snapshot of it.").arg(project));
    int damaged = 0;
    for (const Snapshot &snapshot : all) {
        const Result<SnapshotContents> contents = snapshots.read(snapshot.path);
        damaged += !contents || !contents->findings.isEmpty();
        print(lineOf(snapshot, contents, now.library));
    }
    if (damaged > 0)
        return failure(ErrorKind::Damaged,
                       tr("Not all snapshots are whole; those that are not cannot be restored: %1.").arg(damaged));
    return {};
}

Result<void> SnapshotCommand::restore(const QString &snapshot, const QString &to)
{
    const QFileInfo file(snapshot);
    return Snapshots(file.absolutePath(), Id()).restore(file.absoluteFilePath(), to);
}

} // namespace sidelight
