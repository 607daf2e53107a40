// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLineArguments.h"
#include "app/Settings.h"
#include "models/project/ProjectFile.h"

#include <cstdio>
#include <variant>

namespace sidelight {

class CanvasReader;
struct ImportOutcome;

// The same engine without a display: `sidelight new`, `import`, `list` and so on. Works on the file directly, from one
// thread; needs no QApplication, and nothing typed ever reaches one. What main() does with it, once the process is hardened:
//
//     const auto outcome = CommandLine(stdout, stderr).run(arguments);   // argv[1] onward, by QFile::decodeName
//     if (const int *exitCode = std::get_if<int>(&outcome))
//         return *exitCode;
//     return openWindow(std::get<CommandLine::Window>(outcome));         // QApplication gets argv[0] alone
//
// Names and titles go to the terminal with their control characters escaped.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

    // What was typed asks for the window.
    struct Window {
        QString project;     // empty: none
        bool sample = false; // the sample investigation
        QString screenshot;  // a file for a picture of the window, after which the program ends; empty: none
        QString profile;     // a folder for the settings instead of the person's own; empty: theirs
        bool allowTcpDisplay = false;
    };

    CommandLine(FILE *out, FILE *err)
        : m_out(out)
        , m_err(err)
    {
    }

    // Does what was typed, and gives the exit code; or the window that is asked for. Exit codes: 0 done; 1 the work failed,
    // why in one sentence on `err` (of an import: a file failed, though others may be in); 2 wrong usage.
    std::variant<int, Window> run(const QStringList &arguments);

    // `text` with control characters, line separators and marks of direction written as \uXXXX.
    static QString printable(const QString &text);

private:
    struct Command;
    static const QList<Command> &commands();
    static QString usage();

    std::variant<int, Window> openWindow(const QStringList &arguments);
    int runCommand(const Command &command, const QStringList &arguments);
    int wrongUsage(const QString &sentence);
    int printHelp();
    void print(const QString &line);
    void complain(const QString &sentence);

    static Result<Id> boardNamed(const Library &library, const QString &name);
    static QString lineOf(const ImportOutcome &outcome);
    bool importBoard(ProjectFile &file, const QString &name, const Result<CanvasReader> &board); // says how it went
    static Result<QByteArray> readActions(const QString &path);

    static Settings ownProfile(const CommandLineArguments &arguments);
    static Result<std::unique_ptr<ProjectFile>> openToRead(const CommandLineArguments &arguments);
    void print(const LeftOut &leftOut);
    Result<void> adopt(const CommandLineArguments &arguments);
    Result<void> salvage(const CommandLineArguments &arguments);
    Result<void> makeProject(const CommandLineArguments &arguments);
    Result<void> importArticles(const CommandLineArguments &arguments);
    Result<void> list(const CommandLineArguments &arguments);
    Result<void> suggest(const CommandLineArguments &arguments);
    Result<void> search(const CommandLineArguments &arguments);
    Result<void> apply(const CommandLineArguments &arguments);
    Result<void> undo(const CommandLineArguments &arguments);
    Result<void> redo(const CommandLineArguments &arguments);
    Result<void> history(const CommandLineArguments &arguments);
    Result<void> purge(const CommandLineArguments &arguments);
    Result<void> exportBoard(const CommandLineArguments &arguments);
    Result<void> layOutBoard(const CommandLineArguments &arguments);
    Result<void> check(const CommandLineArguments &arguments);
    Result<void> copy(const CommandLineArguments &arguments);
    Result<void> encrypt(const CommandLineArguments &arguments);
    Result<void> decrypt(const CommandLineArguments &arguments);
    Result<void> takeSnapshot(const CommandLineArguments &arguments);
    Result<void> listSnapshots(const CommandLineArguments &arguments);
    Result<void> restore(const CommandLineArguments &arguments);
    // Undoes or redoes as often as is asked for, and prints the name of each edit.
    enum class Direction { Back, Forth };
    Result<void> step(const CommandLineArguments &arguments, Direction direction);

    FILE *m_out;
    FILE *m_err;
};

} // namespace sidelight
