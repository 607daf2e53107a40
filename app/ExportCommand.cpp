// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ExportCommand.h"

#include "models/exchange/BoardPdf.h"

#include <algorithm>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

Result<void> writePdf(const ExportSource &source, const CommandLineArguments &, const QString &path)
{
    return boardPdf::write(PdfJob::of(source.library, source.board), path);
}

bool isAsked(const ExportFormat &format, const CommandLineArguments &arguments)
{
    if (!arguments.has(format.file) || !std::ranges::all_of(format.needed, [&](const QString &o) { return arguments.has(o); }))
        return false;
    return std::ranges::all_of(arguments.options.keys(), [&](const QString &option) {
        return option == format.file || format.needed.contains(option) || format.switches.contains(option) ||
               format.valued.contains(option);
    });
}

} // namespace

const QList<ExportFormat> &exportCommand::formats()
{
    static const QList<ExportFormat> all{
        {.file = u"--pdf"_s,
         .needed = {u"--board"_s},
         .synopsis = u"--board NAME --pdf FILE"_s,
         .purpose = Words::tr("draws a board and its numbered sources as a PDF, over a file that is there"),
         .write = writePdf},
    };
    return all;
}

QStringList exportCommand::switches()
{
    QStringList all;
    for (const ExportFormat &format : formats())
        all += format.switches;
    all.removeDuplicates();
    return all;
}

QStringList exportCommand::valued()
{
    QStringList all;
    for (const ExportFormat &format : formats())
        all += format.file + format.needed + format.valued;
    all.removeDuplicates();
    return all;
}

const ExportFormat *exportCommand::formatOf(const CommandLineArguments &arguments)
{
    const ExportFormat *found = nullptr;
    for (const ExportFormat &format : formats()) {
        if (!isAsked(format, arguments))
            continue;
        if (found)
            return nullptr;
        found = &format;
    }
    return found;
}

QString exportCommand::complaint(const CommandLineArguments &arguments)
{
    const ExportFormat *format = formatOf(arguments);
    if (!format)
        return Words::tr("An export names what is exported, one file to write, and only options that belong to it.");
    return format->complaint ? format->complaint(arguments) : QString();
}

} // namespace sidelight
