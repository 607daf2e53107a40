// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/Drawing.h"
#include "models/lists/ClaimGrid.h"
#include "models/lists/PageText.h"
#include "models/project/Library.h"
#include "models/project/Writer.h"

namespace sidelight {

// What can be written of a project besides its PDF: a row for each format, for the menus and for the command line.
struct FileExport {
    enum class Subject { Board, Passages, Article, Matrix, Statements, Ach, Citations };
    // What is written, as plain values. The library is a copy, which costs nothing until the project changes; whoever works on
    // it may do so on any thread.
    struct Job {
        Library library{};
        Id id{};                              // of the board, article or ACH matrix
        QList<Id> passages{};                 // in order
        QList<Id> articles{};                 // in order, of citations
        std::optional<MatrixLayout> matrix{}; // its lines, in order; none: all of it, by speaker
        std::optional<QSet<Id>> shown{};      // of a board, the cards and links that a filter leaves; none: all
        // What stands in the file and not in the library, see complete().
        MarkedArticle article{};
        QHash<ContentHash, QByteArray> pictures{};
        PagesOfPassages pages{};    // on which what is quoted stands
        int percent = 200;          // of a picture
        bool withRecords = false;   // see CanvasOptions
        bool byteOrderMark = false; // see CsvTable

        // Reads the article's text, the board's pictures if the format shows them, and the pages of quoted passages; inside a
        // read.
        void complete(const Reader &reader, const FileExport &format);
    };

    Subject subject = Subject::Board;
    QString option; // on the command line: "--png"; where several formats have the same, the file's ending decides
    QString ending; // "png"
    QString kind;   // in a file dialog: "PNG pictures"
    Result<QByteArray> (*make)(const Job &job, const drawing::CallOff &callOff) = nullptr;
    bool showsPictures = false;

    static const QList<FileExport> &all();
    static QList<FileExport> of(Subject subject);
    // That of an option; with an ending, that which has it too. Null: there is none.
    static const FileExport *find(Subject subject, const QString &option, const QString &ending = {});
    // Makes it and writes the file, wholly or not at all.
    [[nodiscard]] Result<void> write(const Job &job, const QString &path, const drawing::CallOff &callOff = {}) const;
};

} // namespace sidelight
