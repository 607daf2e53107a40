// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/HistoryCommand.h"

#include "models/exchange/JsonLine.h"
#include "models/lists/HistoryText.h"

#include <array>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

const QString before = u"--before"_s;
constexpr qsizetype atOnce = 500; // entries whose changes are read together

QString keyOf(JournalEntry::Kind kind)
{
    constexpr std::array keys{"edit", "undo", "redo", "barrier", "purge"};
    return QLatin1StringView(keys.at(size_t(kind)));
}

QByteArray jsonOf(const JournalEntry &entry, const QList<Touch> &touches)
{
    JsonLine line;
    line.add("number", qint64(entry.id)).add("kind", keyOf(entry.kind)).add("name", entry.name);
    line.addTime("at", entry.at).add("undone", entry.undone);
    if (entry.target)
        line.add("target", qint64(entry.target));
    if (entry.kind == JournalEntry::Kind::Purge)
        line.add("purged", entry.purged);
    line.add("records", qint64(touches.size()));
    return line.line().trimmed();
}

} // namespace

Result<void> HistoryCommand::print(const ProjectFile &file, bool json, const std::function<void(const QString &)> &print)
{
    const Result<QList<JournalEntry>> entries = file.history();
    if (!entries)
        return std::unexpected(entries.error());
    for (qsizetype from = 0; from < entries->size(); from += atOnce) {
        const QList<JournalEntry> part = entries->mid(from, atOnce);
        QList<EditId> ids;
        for (const JournalEntry &entry : part)
            ids.append(entry.id);
        const Result<QList<Touched>> touched = file.touched(ids);
        if (!touched)
            return std::unexpected(touched.error());
        for (qsizetype i = 0; i < part.size(); ++i) {
            const JournalEntry &entry = part[i];
            const QList<Touch> &touches = touched->at(i).records;
            if (json) {
                print(QString::fromUtf8(jsonOf(entry, touches)));
                continue;
            }
            const QString what = entry.kind == JournalEntry::Kind::Undo   ? tr("Undone: entry %1").arg(entry.target)
                                 : entry.kind == JournalEntry::Kind::Redo ? tr("Done again: entry %1").arg(entry.target)
                                                                          : entryText(entry);
            QStringList cells{QString::number(entry.id), momentText(entry.at), what, touchedText(touches),
                              entry.undone ? tr("undone") : QString()};
            cells.removeAll(QString());
            print(cells.join(u"  "_s));
        }
    }
    return {};
}

QString HistoryCommand::complaint(const CommandLineArguments &arguments)
{
    return arguments.has(before) && arguments.options.value(before).toLongLong() < 1
               ? tr("“--before” wants the number of an entry, as “sidelight history” prints it.")
               : QString();
}

Result<void> HistoryCommand::purge(ProjectFile &file, const CommandLineArguments &arguments, qint64 now,
                                   const std::function<void(const QString &)> &print)
{
    const Purging purging{.before = arguments.options.value(before).toLongLong()}; // 0 where it is not given
    if (const Result<Commit> done = file.purgeHistory(now, purging); !done)
        return std::unexpected(done.error());
    const Result<QList<JournalEntry>> entries = file.history();
    if (!entries || entries->isEmpty())
        return entries ? Result<void>() : std::unexpected(entries.error());
    print(tr("Entries removed from the history since the project was made: %1").arg(entries->constFirst().purged));
    if (entries->size() > 1)
        print(tr("The first that stays: %1").arg(entries->at(1).id));
    return {};
}

} // namespace sidelight
