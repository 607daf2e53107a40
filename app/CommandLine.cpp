// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include "app/BoardImport.h"
#include "app/CheckCommand.h"
#include "app/CopyCommand.h"
#include "app/ExportCommand.h"
#include "app/HistoryCommand.h"
#include "app/ImportCommand.h"
#include "app/InstanceSocket.h"
#include "app/PassphraseInput.h"
#include "app/SearchCommand.h"
#include "app/Searching.h"
#include "app/Settings.h"
#include "app/SnapshotCommand.h"
#include "app/SuggestCommand.h"
#include "models/board/BoardContent.h"
#include "models/board/BoardLayout.h"
#include "models/board/CardGeometry.h"
#include "models/board/Lanes.h"
#include "models/exchange/ActionScript.h"
#include "models/exchange/ImportLedger.h"
#include "models/exchange/RecordListing.h"
#include "models/project/Encryption.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }

constexpr int mostSteps = 1'000'000;

// How often an undo or redo is asked for, as the second operand says; 0 for nonsense.
int stepsOf(const QStringList &operands)
{
    bool ok = true;
    const int steps = operands.size() < 2 ? 1 : operands.at(1).toInt(&ok);
    return ok && steps >= 1 && steps <= mostSteps ? steps : 0;
}

bool isCountRight(const QStringList &operands) { return stepsOf(operands) > 0; }
bool isMethodKnown(const QStringList &operands) { return layoutMethodOf(operands.at(2)).has_value(); }
bool isKindKnown(const QStringList &operands) { return RecordListing::kinds().contains(operands.at(1)); }

} // namespace

// A command: how it is called, and what does it.
struct CommandLine::Command {
    QString name;
    QString operands, purpose; // for the usage
    int least = 1, most = 1;   // operands
    Result<void> (CommandLine::*work)(const CommandLineArguments &) = nullptr;
    bool (*areRight)(const QStringList &operands) = nullptr; // null: any are
    QStringList options = {};                                // each takes a value
    QStringList switches = {};
    QString (*complaint)(const CommandLineArguments &) = nullptr; // what is wrong, a sentence; empty: nothing
};

const QList<CommandLine::Command> &CommandLine::commands()
{
    static const QList<Command> all{
        {.name = u"new"_s,
         .operands = u"PROJECT"_s,
         .purpose = tr("makes an empty project"),
         .work = &CommandLine::makeProject,
         .options = {u"--profile"_s}},
        {.name = u"import"_s,
         .operands = u"PROJECT FILE_OR_FOLDER… [--map title=COLUMN,text=COLUMN,…] [--listing NAME|FILE.json] [--quick] "
                     "[--password-file FILE|-]"_s,
         .purpose =
             tr("imports articles, and .canvas files as boards, a line each, and says which look like others that are there, "
                "unless it is to be quick; fails if a file does, though the others are in"),
         .least = 2,
         .most = std::numeric_limits<int>::max(),
         .work = &CommandLine::importArticles,
         .options = importCommand::valued(),
         .switches = importCommand::switches()},
        {.name = u"list"_s,
         .operands = u"PROJECT "_s + RecordListing::kinds().join(u'|'),
         .purpose = tr("prints one JSON object a line"),
         .least = 2,
         .most = 2,
         .work = &CommandLine::list,
         .areRight = isKindKnown,
         .options = {u"--profile"_s}},
        {.name = u"suggest"_s,
         .operands = u"PROJECT ARTICLE"_s,
         .purpose = tr("prints who seems to say what in an article, named by its title or id: a proposal a line, as JSON"),
         .least = 2,
         .most = 2,
         .work = &CommandLine::suggest,
         .options = {u"--profile"_s}},
        {.name = u"search"_s,
         .operands = u"PROJECT QUERY [--json]"_s,
         .purpose = tr("prints what a query finds, the best first, with the places; --json prints a place a line"),
         .least = 2,
         .most = 2,
         .work = &CommandLine::search,
         .options = {u"--profile"_s},
         .switches = {u"--json"_s}},
        {.name = u"apply"_s,
         .operands = u"PROJECT ACTIONS.jsonl"_s,
         .purpose = tr("does what a file says, an action a line; all of it one edit, or nothing"),
         .least = 2,
         .most = 2,
         .work = &CommandLine::apply},
        {.name = u"undo"_s,
         .operands = u"PROJECT [N]"_s,
         .purpose = tr("undoes the last edit, or the last N"),
         .most = 2,
         .work = &CommandLine::undo,
         .areRight = isCountRight},
        {.name = u"redo"_s,
         .operands = u"PROJECT [N]"_s,
         .purpose = tr("does again what was undone"),
         .most = 2,
         .work = &CommandLine::redo,
         .areRight = isCountRight},
        {.name = u"history"_s,
         .operands = u"PROJECT [--json]"_s,
         .purpose = tr("prints what was done, a line each, the oldest first"),
         .work = &CommandLine::history,
         .switches = {u"--json"_s}},
        {.name = u"purge"_s,
         .operands = u"PROJECT [--before NUMBER]"_s,
         .purpose =
             tr("removes the history up to now, or before an entry, from the file, and what only that held; no undo brings it "
                "back"),
         .work = &CommandLine::purge,
         .options = {u"--before"_s},
         .complaint = &HistoryCommand::complaint},
        {.name = u"export"_s,
         .operands = u"PROJECT …"_s,
         .purpose = {}, // each format has its own
         .work = &CommandLine::exportBoard,
         .options = exportCommand::valued() + QStringList{u"--profile"_s},
         .switches = exportCommand::switches(),
         .complaint = &exportCommand::complaint},
        {.name = u"layout"_s,
         .operands = u"PROJECT BOARD "_s + layoutKeys().join(u'|'),
         .purpose = tr("lays a board out, named by its name or id; locked cards stay"),
         .least = 3,
         .most = 3,
         .work = &CommandLine::layOutBoard,
         .areRight = isMethodKnown},
        {.name = u"check"_s,
         .operands = u"PROJECT [--json]"_s,
         .purpose =
             tr("makes every check of the file and never writes to it: what is damaged, a line each; succeeds only if it is sound"),
         .work = &CommandLine::check,
         .switches = {u"--json"_s}},
        {.name = u"copy"_s,
         .operands = u"PROJECT FILE"_s,
         .purpose = tr("writes a consistent copy, also while the project is open"),
         .least = 2,
         .most = std::numeric_limits<int>::max(), // actors
         .work = &CommandLine::copy,
         .options = QStringList{u"--profile"_s} + copyCommand::valued(),
         .switches = copyCommand::switches(),
         .complaint = &copyCommand::complaint},
        {.name = u"encrypt"_s,
         .operands = u"PROJECT FILE"_s,
         .purpose = tr("writes an encrypted copy; the passphrase is asked for, or is the first line of standard input"),
         .least = 2,
         .most = 2,
         .work = &CommandLine::encrypt},
        {.name = u"decrypt"_s,
         .operands = u"FILE PROJECT"_s,
         .purpose = tr("makes a project of an encrypted copy"),
         .least = 2,
         .most = 2,
         .work = &CommandLine::decrypt},
        {.name = u"adopt"_s,
         .operands = u"FOREIGN NEW"_s,
         .purpose = tr("makes a project that somebody sent one's own, row by row in a new file, and says what was left out"),
         .least = 2,
         .most = 2,
         .work = &CommandLine::adopt,
         .options = {u"--profile"_s}},
        {.name = u"salvage"_s,
         .operands = u"DAMAGED NEW"_s,
         .purpose = tr("saves what is whole of a damaged project in a new file, and says what is missing"),
         .least = 2,
         .most = 2,
         .work = &CommandLine::salvage,
         .options = {u"--profile"_s}},
        {.name = u"snapshot"_s,
         .operands = u"PROJECT [--in FOLDER]"_s,
         .purpose = tr("takes a snapshot: a checked copy in a folder beside the project, or in another one"),
         .work = &CommandLine::takeSnapshot,
         .options = {u"--in"_s}},
        {.name = u"snapshots"_s,
         .operands = u"PROJECT [--in FOLDER]"_s,
         .purpose =
             tr("checks each snapshot and prints it as JSON, a line each, with what has changed since; fails if one is damaged"),
         .work = &CommandLine::listSnapshots,
         .options = {u"--in"_s}},
        {.name = u"restore"_s,
         .operands = u"SNAPSHOT FILE"_s,
         .purpose = tr("writes a snapshot as a new project, if it is whole"),
         .least = 2,
         .most = 2,
         .work = &CommandLine::restore},
    };
    return all;
}

QString CommandLine::usage()
{
    QString text = tr("Usage:") + u'\n';
    const auto add = [&text](const QString &synopsis, const QString &purpose) {
        text += u"  sidelight "_s + synopsis + u"\n        "_s + purpose + u'\n';
    };
    add(u"[--profile DIR] [PROJECT]"_s, tr("opens the window"));
    add(u"--sample"_s, tr("opens the window with the sample investigation"));
    for (const Command &command : commands()) {
        if (command.work != &CommandLine::exportBoard)
            add(command.name + u' ' + command.operands, command.purpose);
        else
            for (const ExportFormat &format : exportCommand::formats())
                if (!format.synopsis.isEmpty())
                    add(u"export PROJECT "_s + format.synopsis, format.purpose);
    }
    add(u"copy PROJECT FILE --withhold [ACTOR…] [--with-belonging] [--quotes blank|leave-out] [--articles blank|leave-out|keep] "
        "[--keep-originals] [--replace]"_s,
        tr("writes a copy without the identities of these actors, or of the sources without a name and who spoke not for "
           "attribution; "
           "prints where their names still stand, a line of JSON each"));
    add(u"--help | --version"_s, tr("prints this text, or the version"));
    return text;
}

std::variant<int, CommandLine::Window> CommandLine::run(const QStringList &arguments)
{
    const QList<Command> &all = commands();
    const auto command = std::ranges::find(all, arguments.value(0), &Command::name);
    const auto outcome = command == all.end() ? openWindow(arguments) : runCommand(*command, arguments.sliced(1));
    if (std::fflush(m_out) == 0 && std::ferror(m_out) == 0)
        return outcome;
    complain(tr("What was to be printed could not be written; the disk may be full, or the reader gone."));
    return int(Failed);
}

std::variant<int, CommandLine::Window> CommandLine::openWindow(const QStringList &arguments)
{
    const auto parsed =
        CommandLineArguments::parse(arguments, {u"--help"_s, u"-h"_s, u"--version"_s, u"--sample"_s, u"--allow-tcp-display"_s},
                                    {u"--profile"_s, u"--screenshot"_s});
    if (!parsed)
        return wrongUsage(parsed.error());
    if (parsed->has(u"--help"_s) || parsed->has(u"-h"_s))
        return printHelp();
    if (parsed->has(u"--version"_s)) {
        print(u"Sidelight " SIDELIGHT_VERSION ""_s);
        return int(Done);
    }
    if (parsed->operands.size() > 1)
        return wrongUsage(tr("“%1” is not a command, and only one project can be opened at a time.").arg(parsed->operands.first()));
    const Window window{parsed->operands.value(0), parsed->has(u"--sample"_s), parsed->options.value(u"--screenshot"_s),
                        parsed->options.value(u"--profile"_s), parsed->has(u"--allow-tcp-display"_s)};
    if (window.sample && !window.project.isEmpty())
        return wrongUsage(tr("Either a project or the sample investigation can be opened, not both."));
    return window;
}

int CommandLine::runCommand(const Command &command, const QStringList &arguments)
{
    const auto parsed =
        CommandLineArguments::parse(arguments, command.switches + QStringList{u"--help"_s, u"-h"_s}, command.options);
    if (!parsed)
        return wrongUsage(parsed.error());
    if (parsed->has(u"--help"_s) || parsed->has(u"-h"_s))
        return printHelp();
    const qsizetype count = parsed->operands.size();
    const bool complete = count >= command.least && count <= command.most;
    if (!complete || (command.areRight && !command.areRight(parsed->operands)))
        return wrongUsage(tr("This is not how it goes: sidelight %1 %2").arg(command.name, command.operands));
    if (const QString complaint = command.complaint ? command.complaint(*parsed) : QString(); !complaint.isEmpty())
        return wrongUsage(complaint);
    const Result<void> done = (this->*command.work)(*parsed);
    if (!done)
        complain(done.error().message);
    return done ? Done : Failed;
}

int CommandLine::wrongUsage(const QString &sentence)
{
    complain(sentence);
    std::fputs(qUtf8Printable(usage()), m_err);
    return WrongUsage;
}

int CommandLine::printHelp()
{
    std::fputs(qUtf8Printable(usage()), m_out);
    return Done;
}

void CommandLine::print(const QString &line) { std::fputs(qUtf8Printable(printable(line) + u'\n'), m_out); }

void CommandLine::complain(const QString &sentence)
{
    std::fputs(qUtf8Printable(u"sidelight: "_s + printable(sentence) + u'\n'), m_err);
}

QString CommandLine::printable(const QString &text)
{
    const auto drivesTerminal = [](QChar c) {
        const auto category = c.category();
        const bool turns = c.unicode() == 0x061c || (c.unicode() >= 0x200e && c.unicode() <= 0x200f) ||
                           (c.unicode() >= 0x202a && c.unicode() <= 0x202e) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
        return turns || category == QChar::Other_Control || category == QChar::Separator_Line ||
               category == QChar::Separator_Paragraph;
    };
    QString result;
    for (const QChar c : text) {
        if (c == QChar(0x2068) || c == QChar(0x2069)) // our own sentences isolate names; a terminal needs no help
            continue;
        result += drivesTerminal(c) ? u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0')) : QString(c);
    }
    return result;
}

Result<void> CommandLine::makeProject(const CommandLineArguments &arguments)
{
    return ProjectFile::create(arguments.operands.first()).transform([&](const auto &file) {
        ownProfile(arguments).addOwnProject(file->projectId());
    });
}

// The last line is for other programs too, so it is never translated.
Result<void> CommandLine::importArticles(const CommandLineArguments &arguments)
{
    QStringList articles = arguments.operands.sliced(1);
    const auto canvases = std::ranges::stable_partition(articles, [](const QString &path) { return !BoardImport::isCanvas(path); });
    // Read before the project is opened: were it the project itself, closing it again would drop our lock.
    QList<std::pair<QString, Result<CanvasReader>>> boards;
    for (const QString &path : canvases)
        boards.append({QFileInfo(path).fileName(), BoardImport::read(path)});
    articles.erase(canvases.begin(), canvases.end());
    const Result<ReadAs> as = importCommand::readAs(arguments);
    if (!as)
        return std::unexpected(as.error());
    const auto password = importCommand::password(arguments);
    if (!password)
        return std::unexpected(password.error());
    const auto file = ProjectFile::open(arguments.operands.first());
    if (!file)
        return std::unexpected(file.error());
    Result<ImportReport> report = ImportReport();
    if (!articles.isEmpty())
        report =
            importFiles(**file, articles, now(), [this](const ImportOutcome &outcome) { print(lineOf(outcome)); }, *as, *password);
    if (!report)
        return std::unexpected(report.error());
    if (!arguments.has(u"--quick"_s)) {
        const Result<QStringList> likenesses = importCommand::likenesses(**file, *report);
        if (!likenesses)
            return std::unexpected(likenesses.error());
        for (const QString &line : *likenesses)
            print(line);
    }
    int imported = report->imported(), failed = report->failed();
    for (const auto &[name, board] : boards)
        importBoard(**file, name, board) ? ++imported : ++failed;
    print(u"%1 imported, %2 already there, %3 failed"_s.arg(imported).arg(report->alreadyThere()).arg(failed));
    if (failed > 0)
        return failure(ErrorKind::Invalid, tr("Not all could be imported; the lines that begin with “Failed” say why."));
    return {};
}

bool CommandLine::importBoard(ProjectFile &file, const QString &name, const Result<CanvasReader> &board)
{
    const Result<Commit> commit = board.and_then([&](const CanvasReader &canvas) {
        return file.edit(tr("Import board"), [&canvas](Writer &writer) { canvas.apply(writer); }, now());
    });
    if (!commit) {
        print(tr("Failed: %1").arg(name + u": "_s + commit.error().message));
        return false;
    }
    print(tr("Imported: %1 — %2").arg(name, board->name()));
    if (board->leftOut() > 0)
        print(tr("Edges that led to nodes which the file does not have were left out: %1.").arg(board->leftOut()));
    return true;
}

QString CommandLine::lineOf(const ImportOutcome &outcome)
{
    switch (outcome.kind) {
    case ImportOutcome::Kind::Imported:
        if (outcome.remark == ImportRemark::PageUnclear)
            return tr("Imported: %1 — %2 (no article was recognised on the page, so all its text was taken)")
                .arg(outcome.name, outcome.title);
        return outcome.replaced == 0 ? tr("Imported: %1 — %2").arg(outcome.name, outcome.title)
                                     : tr("Imported: %1 — %2 (characters that could not be read: %3)")
                                           .arg(outcome.name, outcome.title, QString::number(outcome.replaced));
    case ImportOutcome::Kind::AlreadyThere:
        return tr("Already there: %1 — %2").arg(outcome.name, outcome.title);
    case ImportOutcome::Kind::Failed:
        return tr("Failed: %1").arg(outcome.sentence);
    }
    return {};
}

Result<void> CommandLine::list(const CommandLineArguments &arguments)
{
    const auto file = openToRead(arguments);
    if (!file)
        return std::unexpected(file.error());
    return RecordListing::print(**file, arguments.operands.at(1),
                                [this](const QByteArray &line) { std::fwrite(line.constData(), 1, size_t(line.size()), m_out); });
}

Result<void> CommandLine::suggest(const CommandLineArguments &arguments)
{
    const auto file = openToRead(arguments);
    if (!file)
        return std::unexpected(file.error());
    return SuggestCommand::print(**file, arguments.operands.at(1),
                                 [this](const QByteArray &line) { std::fwrite(line.constData(), 1, size_t(line.size()), m_out); });
}

Result<void> CommandLine::search(const CommandLineArguments &arguments)
{
    const auto file = openToRead(arguments);
    if (!file)
        return std::unexpected(file.error());
    const QString index = (*file)->isStrangers() ? QString() : Searching::pathFor(ownProfile(arguments), (*file)->projectId());
    const bool json = arguments.has(u"--json"_s);
    return SearchCommand::run(**file, arguments.operands.at(1), index, json, [this, json](const QString &line) {
        json ? void(std::fputs(qUtf8Printable(line + u'\n'), m_out)) : print(line);
    });
}

// At most a little more than may be; a pipe gives its bytes piece by piece.
Result<QByteArray> CommandLine::readActions(const QString &path)
{
    QFile file(path);
    const bool open = file.open(QIODevice::ReadOnly);
    QByteArray bytes;
    while (open && bytes.size() <= ActionScript::mostBytes) {
        const QByteArray part = file.read(1024 * 1024);
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (file.error() != QFile::NoError)
        return failure(ErrorKind::Io, tr("The actions file “%1” could not be read (%2).").arg(path, file.errorString()));
    return bytes;
}

Result<void> CommandLine::apply(const CommandLineArguments &arguments)
{
    // Read before the project is opened: were it the project itself, closing it again would drop our lock.
    const Result<QByteArray> actions = readActions(arguments.operands.at(1));
    if (!actions)
        return std::unexpected(actions.error());
    const Result<ActionScript> script = ActionScript::parse(*actions, now());
    if (!script)
        return std::unexpected(script.error());
    const auto file = ProjectFile::open(arguments.operands.first());
    if (!file)
        return std::unexpected(file.error());
    const Result<Commit> commit = (*file)->edit(tr("Apply actions"), [&](Writer &writer) { script->apply(writer); }, now());
    if (!commit)
        return std::unexpected(commit.error());
    print(tr("Actions applied: %1").arg(script->count()));
    return {};
}

Result<void> CommandLine::undo(const CommandLineArguments &arguments) { return step(arguments, Direction::Back); }

Result<void> CommandLine::redo(const CommandLineArguments &arguments) { return step(arguments, Direction::Forth); }

Result<void> CommandLine::step(const CommandLineArguments &arguments, Direction direction)
{
    const bool back = direction == Direction::Back;
    const auto file = ProjectFile::open(arguments.operands.first());
    if (!file)
        return std::unexpected(file.error());
    const int wanted = stepsOf(arguments.operands);
    for (int done = 0; done < wanted; ++done) {
        const JournalStack stack = (*file)->stack();
        const QString name = back ? stack.undoName : stack.redoName;
        if (name.isEmpty() && done > 0)
            return failure(ErrorKind::NotFound, back
                                                    ? tr("Only %n edit(s) could be undone; there are no more.", nullptr, done)
                                                    : tr("Only %n edit(s) could be done again; there are no more.", nullptr, done));
        const Result<Commit> commit = back ? (*file)->undo(now()) : (*file)->redo(now());
        if (!commit)
            return std::unexpected(commit.error());
        print(back ? tr("Undone: %1").arg(name) : tr("Done again: %1").arg(name));
    }
    return {};
}

Result<void> CommandLine::history(const CommandLineArguments &arguments)
{
    OpenOptions options;
    options.readOnly = true;
    const auto file = ProjectFile::open(arguments.operands.first(), options);
    if (!file)
        return std::unexpected(file.error());
    const bool json = arguments.has(u"--json"_s);
    return HistoryCommand::print(**file, json, [this, json](const QString &line) {
        json ? void(std::fputs(qUtf8Printable(line + u'\n'), m_out)) : print(line);
    });
}

Result<void> CommandLine::purge(const CommandLineArguments &arguments)
{
    const auto file = ProjectFile::open(arguments.operands.first());
    if (!file)
        return std::unexpected(file.error());
    return HistoryCommand::purge(**file, arguments, now(), [this](const QString &line) { print(line); });
}

Result<void> CommandLine::exportBoard(const CommandLineArguments &arguments)
{
    const ExportFormat &format = *exportCommand::formatOf(arguments);
    const QString &project = arguments.operands.first(), path = arguments.options.value(format.file);
    // Also because closing it again would drop our lock.
    if (QFileInfo(path) == QFileInfo(project))
        return failure(ErrorKind::Invalid, tr("What is exported cannot go where the project is; name another file."));
    const auto file = openToRead(arguments);
    if (!file)
        return std::unexpected(file.error());
    Library library;
    if (const Result<void> read = (*file)->read([&](const Reader &reader) { library.load(reader); }); !read)
        return std::unexpected(read.error());
    Id board;
    if (arguments.has(u"--board"_s)) {
        const Result<Id> named = boardNamed(library, arguments.options.value(u"--board"_s));
        if (!named)
            return std::unexpected(named.error());
        board = *named;
    }
    return format.write({**file, library, board}, arguments, path);
}

Result<void> CommandLine::layOutBoard(const CommandLineArguments &arguments)
{
    const auto file = ProjectFile::open(arguments.operands.first());
    if (!file)
        return std::unexpected(file.error());
    Library library;
    if (const Result<void> read = (*file)->read([&](const Reader &reader) { library.load(reader); }); !read)
        return std::unexpected(read.error());
    const Result<Id> board = boardNamed(library, arguments.operands.at(1));
    if (!board)
        return std::unexpected(board.error());
    const bool fromTheRight = BoardContent::of(library, *board).rightToLeft;
    const LayoutMethod method = *layoutMethodOf(arguments.operands.at(2));
    const LayoutJob job = LayoutJob::of(library, *board, method, fromTheRight);
    const auto places = layOut(job);
    if (!places)
        return std::unexpected(places.error());
    QList<Id> moved = places->keys();
    std::ranges::sort(moved);
    const lanes::Edits frames = lanes::editsFor(library, *board, job, *places);
    const auto move = [&](Writer &writer) {
        for (const Id id : std::as_const(moved))
            writer.modify<Card>(id, [&](Card &card) { setRect(card, places->value(id)); });
        lanes::write(writer, frames);
    };
    if (!moved.isEmpty() || !frames.isEmpty()) {
        if (const Result<Commit> commit = (*file)->edit(tr("Lay out board"), move, now()); !commit)
            return std::unexpected(commit.error());
    }
    print(tr("Cards moved: %1").arg(moved.size()));
    return {};
}

// By id, or by its own name.
Result<Id> CommandLine::boardNamed(const Library &library, const QString &name)
{
    if (const std::optional<Id> id = Id::fromString(name); id && library.find<Board>(*id))
        return *id;
    QList<Id> boards;
    for (const Board &board : library.all<Board>())
        if (board.name == name)
            boards.append(board.id);
    std::ranges::sort(boards);
    if (boards.isEmpty())
        return failure(ErrorKind::NotFound, tr("No board is called “%1”; “sidelight list PROJECT boards” lists them.").arg(name));
    if (boards.size() > 1)
        return failure(ErrorKind::Ambiguous, tr("“%1” is the name of more than one board; name it by its id, such as %2 or %3.")
                                                 .arg(name, boards.at(0).toString(), boards.at(1).toString()));
    return boards.first();
}

Result<void> CommandLine::check(const CommandLineArguments &arguments)
{
    if (!arguments.has(u"--json"_s))
        return CheckCommand::run(arguments.operands.first(), [this](const QString &line) { print(line); });
    return CheckCommand::runAsJson(arguments.operands.first(), [this](const QByteArray &line) {
        std::fwrite(line.constData(), 1, size_t(line.size()), m_out);
    });
}

Result<void> CommandLine::takeSnapshot(const CommandLineArguments &arguments)
{
    const auto taken = SnapshotCommand::take(arguments.operands.first(), arguments.options.value(u"--in"_s), now());
    if (taken)
        print(tr("Snapshot taken: %1").arg(taken->path));
    return taken.transform([](const Snapshot &) {});
}

Result<void> CommandLine::listSnapshots(const CommandLineArguments &arguments)
{
    return SnapshotCommand::list(arguments.operands.first(), arguments.options.value(u"--in"_s),
                                 [this](const QByteArray &line) { std::fwrite(line.constData(), 1, size_t(line.size()), m_out); });
}

Result<void> CommandLine::restore(const CommandLineArguments &arguments)
{
    return SnapshotCommand::restore(arguments.operands.at(0), arguments.operands.at(1));
}

Result<void> CommandLine::copy(const CommandLineArguments &arguments)
{
    const QString &project = arguments.operands.at(0), &to = arguments.operands.at(1);
    const auto file = ProjectFile::open(project);
    if (file && arguments.has(u"--withhold"_s))
        return copyCommand::writeWithheld(
            **file, arguments, [this](const QByteArray &line) { std::fwrite(line.constData(), 1, size_t(line.size()), m_out); });
    if (file)
        return (*file)->writeCopy(to);
    if (arguments.has(u"--withhold"_s))
        return std::unexpected(file.error());
    if (file.error().kind != ErrorKind::Busy)
        return std::unexpected(file.error());
    // The window that has the project open writes the copy for us.
    const Settings settings(Folders::of(arguments.options.value(u"--profile"_s)));
    const Result<void> asked = InstanceSocket::askForCopy(settings, project, QFileInfo(to).absoluteFilePath());
    return !asked && asked.error().kind == ErrorKind::NotFound ? std::unexpected(file.error()) : asked;
}

Result<void> CommandLine::encrypt(const CommandLineArguments &arguments)
{
    const auto file = ProjectFile::open(arguments.operands.at(0));
    if (!file)
        return std::unexpected(file.error());
    const Result<Secret> passphrase = readPassphrase(PassphraseUse::Making, m_err);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    const Result<encryption::Lock> lock = encryption::Lock::make(*passphrase);
    if (!lock)
        return std::unexpected(lock.error());
    return (*file)->writeEncrypted(arguments.operands.at(1), *lock);
}

Result<void> CommandLine::decrypt(const CommandLineArguments &arguments)
{
    const Result<Secret> passphrase = readPassphrase(PassphraseUse::Opening, m_err);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    return encryption::decrypt(arguments.operands.at(0), *passphrase, arguments.operands.at(1));
}

} // namespace sidelight
