// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line does with projects that somebody else made, or that are damaged.
#include "app/CommandLine.h"

#include "models/project/FilePages.h"
#include "models/project/Salvage.h"
#include "models/text/CanonicalText.h"

#include <QFileInfo>

namespace sidelight {

using namespace Qt::StringLiterals;

Settings CommandLine::ownProfile(const CommandLineArguments &arguments)
{
    return Settings(Folders::of(arguments.options.value(u"--profile"_s)));
}

// What is only read is read as the window reads it: a project that is not known to be the user's own is checked and made anew
// first. With an unfinished change beside it, it can only be one's own, and that must be dealt with.
Result<std::unique_ptr<ProjectFile>> CommandLine::openToRead(const CommandLineArguments &arguments)
{
    const QString &path = arguments.operands.first();
    OpenOptions options;
    options.isText = isArticleText;
    if (!QFileInfo::exists(path + u"-journal"_s) && !QFileInfo::exists(path + u"-wal"_s))
        options.own = ownProfile(arguments).ownProjects();
    return ProjectFile::open(path, options);
}

Result<void> CommandLine::adopt(const CommandLineArguments &arguments)
{
    OpenOptions options;
    options.isText = isArticleText;
    options.own = QSet<Id>(); // whatever it is
    const auto file = ProjectFile::open(arguments.operands.at(0), options);
    if (!file)
        return std::unexpected(file.error());
    if (const Result<void> written = (*file)->writeCopy(arguments.operands.at(1)); !written)
        return written;
    ownProfile(arguments).addOwnProject((*file)->projectId());
    print((*file)->leftOut());
    return {};
}

Result<void> CommandLine::salvage(const CommandLineArguments &arguments)
{
    const Result<LeftOut> leftOut = salvageProject(arguments.operands.at(0), arguments.operands.at(1));
    if (!leftOut)
        return std::unexpected(leftOut.error());
    if (const Id id = projectIdIn(arguments.operands.at(1)); !projectIdIn(arguments.operands.at(0)).isValid())
        ownProfile(arguments).addOwnProject(id); // the file does not say any more which project it was
    print(*leftOut);
    return {};
}

void CommandLine::print(const LeftOut &leftOut)
{
    const QStringList sentences = leftOut.sentences();
    for (const QString &sentence : sentences)
        print(sentence);
    if (sentences.isEmpty())
        print(tr("All of the project went along."));
}

} // namespace sidelight
