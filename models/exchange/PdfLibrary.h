// SPDX-License-Identifier: GPL-3.0-or-later
// Between the program and the library that reads PDF files. That library is loaded by the processes that read strangers' files and
// by nobody else, so it stands in a module of its own, which is loaded when the first PDF comes.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace sidelight {

// A page's words as the library found them: lines end with CR LF, or with U+FFFE where a hyphen stood at the end.
struct PdfPageText {
    QString text;
    QList<QRectF> boxes; // of pieces of lines, in the order of the text; points from the page's upper left corner
};

// What a PDF holds.
struct PdfContent {
    enum class State { Whole, NeedsPassword, Damaged };
    State state = State::Damaged;
    QString title, author;
    QDateTime created;
    int pageCount = 0;        // as the file says; of too many, none is read
    QList<PdfPageText> pages; // as many as were asked for
};

// A PDF, and the password that opens it, if it wants one.
struct PdfFile {
    QByteArray bytes, password;
};

class PdfLibrary {
public:
    // A file that says it has more pages is left alone, since the library looks for each of them anew.
    static constexpr int mostPages = 100'000;

    // Pages from the first on, until their texts together have `mostCharacters`.
    [[nodiscard]] virtual PdfContent read(const PdfFile &pdf, qsizetype mostCharacters) = 0;
    // The size of each page in points; empty when the file can't be read.
    [[nodiscard]] virtual QList<QSizeF> pageSizes(const PdfFile &pdf) = 0;
    // A page on white, as RGB32 of this size; null when there is none.
    [[nodiscard]] virtual QImage draw(const PdfFile &pdf, int page, QSize size) = 0;

    // The library, loaded by the first who asks; nullptr when it is not there.
    [[nodiscard]] static PdfLibrary *load();

protected:
    ~PdfLibrary() = default; // it is never unloaded
};

// Its module, and the function in there that gives it.
inline constexpr auto pdfModuleName = "sidelight-pdf.so";
inline constexpr auto pdfModuleEntry = "sidelightPdfLibrary";
using PdfModuleEntry = PdfLibrary *(*)();

} // namespace sidelight
