// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportProblem.h"

#include "models/exchange/ImportReaders.h"

#include <QCoreApplication>
#include <QLocale>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr auto detailPrefix = "import."_L1;

bool reordersText(QChar c)
{
    return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069') || c == u'\u200E' || c == u'\u200F' ||
           c == u'\u061C';
}

// `%1` is the file's name in quotes.
QString sentence(ImportProblem problem)
{
    switch (problem) {
    case ImportProblem::Empty:
        return Import::tr("%1 is empty; there is nothing to import.");
    case ImportProblem::NoWords:
        return Import::tr(
            "%1 holds no text that could be read; if it is a page that needs its scripts, copy the words and paste them.");
    case ImportProblem::Binary:
        return Import::tr("%1 is not a text, whatever its name says; export it as text, Markdown or HTML and import that.");
    case ImportProblem::TooLarge:
        return Import::tr("%1 is larger than 64 MiB; split it and import the parts.");
    case ImportProblem::TooLong:
        return Import::tr("%1 holds more than 2,000,000 characters; split it and import the parts.");
    case ImportProblem::UnknownEnding:
        return Import::tr("%1 is of a kind that can't be imported; names may end in %2.")
            .arg(u"%1"_s, QLocale().createSeparatedList(namedEndings()));
    case ImportProblem::UnknownCharset:
        return Import::tr("%1 is in an encoding that can't be read; save it as UTF-8 and import it again.");
    case ImportProblem::NestedTooDeeply:
        return Import::tr("%1 nests its parts too deeply to be a page; copy its words and paste them instead.");
    case ImportProblem::TooManyAttributes:
        return Import::tr("%1 has more attributes on one element than a page can have; copy its words and paste them instead.");
    case ImportProblem::TooManyListItems:
        return Import::tr("%1 has more list items than can be read as Markdown; rename it to .txt and import it as text.");
    case ImportProblem::TooManyArticles:
        return Import::tr("%1 holds more articles than can be taken from one file; split it and import the parts.");
    case ImportProblem::NoTextColumn:
        return Import::tr("%1 has no column of which the name says that it holds the text; choose the column and read it again.");
    case ImportProblem::BrokenRow:
        return Import::tr("A row of %1 is no JSON object, so it was left out; the others are read.");
    case ImportProblem::NotListed:
        return Import::tr("%1 has no line at which this kind of listing would split it; read it as another kind.");
    case ImportProblem::FrontMatter:
        return Import::tr("%1 begins with details that can't be read; remove what stands between the lines of --- and try again.");
    case ImportProblem::NeedsPassword:
        return Import::tr(
            "%1 is locked with a password; open it in the program that it is for, save a copy without a password, and "
            "import that.");
    case ImportProblem::LockedPdf:
        return Import::tr(
            "%1 is locked with a password; give the password when you look at the import, or import a copy without one.");
    case ImportProblem::WrongPassword:
        return Import::tr("%1 is locked with another password than this; look whether it is typed as it was set, and try again.");
    case ImportProblem::DamagedDocument:
        return Import::tr(
            "%1 is damaged or not what its name says; open it in the program that it is for, save it anew, and import "
            "that.");
    case ImportProblem::PackageBomb:
        return Import::tr(
            "%1 unfolds to far more than a document can be, so it was left out; be careful with where this file comes "
            "from.");
    case ImportProblem::ForbiddenPart:
        return Import::tr("%1 holds parts that no document should have, so it was left out; be careful with where this file comes "
                          "from.");
    case ImportProblem::NoWordsInPdf:
        return Import::tr(
            "%1 has no text, only pictures of pages; have the text recognised (OCR) by a program for that, and import "
            "what it saves.");
    case ImportProblem::NoConverter:
        return Import::tr("%1 can be read only with the help of Pandoc, which is not installed; install the package “pandoc” and "
                          "import the file again.");
    case ImportProblem::NoMailLibrary:
        return Import::tr(
            "%1 can be read only with the help of GMime, which is not installed; install the package “libgmime-3.0-0” and "
            "import the file again.");
    case ImportProblem::NoPdfLibrary:
        return Import::tr(
            "%1 can be read only with the help of QtPdf, which is not installed; install the package “libqt6pdf6” and "
            "import the file again.");
    case ImportProblem::Unreadable:
        return Import::tr("%1 could not be read; look at whether it is still there and may be opened.");
    case ImportProblem::NotAFile:
        return Import::tr("%1 is not a file; choose a file or a folder.");
    case ImportProblem::EmptyFolder:
        return Import::tr("%1 holds no files that can be imported; their names have to end in one of %2.")
            .arg(u"%1"_s, QLocale().createSeparatedList(namedEndings()));
    case ImportProblem::OutOfMemory:
        return Import::tr("%1 needs more memory to be read than any article should, so it was left out; paste its words instead.");
    case ImportProblem::TooSlow:
        return Import::tr("%1 takes longer to be read than any article should, so it was left out; paste its words instead.");
    case ImportProblem::Crashed:
        return Import::tr(
            "%1 made its reader crash, so it was left out; nothing else is harmed, and its words can be pasted instead.");
    case ImportProblem::Offended:
        return Import::tr(
            "%1 made its reader try something forbidden, so it was left out; be careful with where this file comes from.");
    case ImportProblem::Garbled:
        return Import::tr("%1 made its reader answer nonsense, so it was left out; be careful with where this file comes from.");
    case ImportProblem::NoWorker:
        return Import::tr("%1 could not be read since the program's reader has stopped; restart the program and import it again.");
    case ImportProblem::NoPicture:
    case ImportProblem::PictureTooLarge:
    case ImportProblem::Count:
        break;
    }
    return Import::tr("%1 could not be imported.");
}

// Of a picture; `%1` is the file's name in quotes.
QString pictureSentence(ImportProblem problem)
{
    switch (problem) {
    case ImportProblem::TooLarge:
        return Import::tr("%1 is larger than 64 MiB, so it was not put on the board; make it smaller first.");
    case ImportProblem::PictureTooLarge:
        return Import::tr("%1 has more pixels than a board can show, so it was not put there; make it smaller first.");
    case ImportProblem::Unreadable:
    case ImportProblem::NotAFile:
        return Import::tr("%1 could not be read; look at whether it is still there and may be opened.");
    case ImportProblem::OutOfMemory:
    case ImportProblem::TooSlow:
        return Import::tr("%1 takes more time or memory than any picture should, so it was not put on the board.");
    case ImportProblem::Crashed:
        return Import::tr("%1 made its reader crash, so it was not put on the board; nothing else is harmed.");
    case ImportProblem::Offended:
    case ImportProblem::Garbled:
        return Import::tr("%1 made its reader misbehave, so it was not put on the board; be careful with where it comes from.");
    case ImportProblem::NoWorker:
        return Import::tr("%1 could not be read since the program's reader has stopped; restart the program and add it again.");
    default:
        return Import::tr("%1 is no picture that a board can show; it has to be a whole PNG, JPEG, GIF or WebP.");
    }
}

ErrorKind kindOf(ImportProblem problem)
{
    switch (problem) {
    case ImportProblem::Unreadable:
        return ErrorKind::Io;
    case ImportProblem::NotAFile:
        return ErrorKind::NotFound;
    case ImportProblem::NoWorker:
        return ErrorKind::Internal;
    default:
        return ErrorKind::Invalid;
    }
}

// The name stands in its own direction, so that it can't turn the sentence round.
QString subjectOf(const QString &fileName, const QString &pasted)
{
    const QString name = cleanFileName(fileName);
    return name.isEmpty() ? pasted : Import::tr("“%1”").arg(u'\u2068' + name + u'\u2069');
}

} // namespace

Error importError(ImportProblem problem, const QString &fileName)
{
    const QString subject = subjectOf(fileName, Import::tr("The pasted text"));
    return {kindOf(problem), sentence(problem).arg(subject), detailPrefix + QString::number(int(problem))};
}

Error pictureError(ImportProblem problem, const QString &fileName)
{
    const QString subject = subjectOf(fileName, Import::tr("The pasted picture"));
    return {kindOf(problem), pictureSentence(problem).arg(subject), detailPrefix + QString::number(int(problem))};
}

std::optional<ImportProblem> problemOf(const Error &error)
{
    if (!error.detail.startsWith(detailPrefix))
        return std::nullopt;
    bool ok = false;
    const int number = QStringView(error.detail).sliced(detailPrefix.size()).toInt(&ok);
    if (!ok || number < 0 || number >= int(ImportProblem::Count))
        return std::nullopt;
    return ImportProblem(number);
}

QString cleanFileName(const QString &path)
{
    QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    name.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || reordersText(c) || c == u'\u2028' || c == u'\u2029' || c.isNonCharacter();
    });
    if (!name.isValidUtf16())
        name = QString::fromUtf8(name.toUtf8());
    return name.left(255);
}

} // namespace sidelight
