// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PdfReader.h"

#include "models/exchange/ImportProblem.h"
#include "models/exchange/Language.h"
#include "models/exchange/PastedShapes.h"
#include "models/exchange/PdfLines.h"
#include "models/exchange/PictureReader.h"
#include "models/text/CanonicalText.h"

#include <QSet>
#include <algorithm>
#include <cstring>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

// Puts pages after each other, paragraph by paragraph.
class PdfComposer {
public:
    void add(const QList<PdfLine> &lines, int number)
    {
        if (lines.isEmpty())
            return;
        const PdfParagraphs paragraphs(lines);
        const bool goesOn = m_before && m_before->isOpenAtEnd(lines.first()) && !paragraphs.beginsIndented();
        append(lines.first(), goesOn, number);
        for (qsizetype i = 1; i < lines.size(); ++i)
            append(lines[i], paragraphs.continues(i));
        m_before.emplace(paragraphs);
    }

    void finish(ImportedArticle &article)
    {
        article.text = std::move(m_text);
        article.marks.pages = std::move(m_pages);
        article.marks.blocks = blocks();
        if (!isCanonical(article.text)) { // combining marks that pile up over the seams of lines
            article.text = canonicalText(article.text);
            article.marks.blocks.clear();
            article.marks.pages.removeIf([&](const PageStart &page) { return page.start > article.text.size(); });
        }
    }

private:
    struct Paragraph {
        int lines = 0;
        double size = 0; // of its letters
    };

    // What is set larger than most lines, and is short, is a heading.
    QList<Block> blocks() const
    {
        QList<double> sizes;
        for (const Paragraph &paragraph : m_paragraphs)
            sizes.insert(sizes.size(), paragraph.lines, paragraph.size);
        if (sizes.isEmpty())
            return {};
        const auto middle = sizes.begin() + sizes.size() / 2;
        std::ranges::nth_element(sizes, middle);
        const double usual = *middle;
        QList<Block> blocks(m_paragraphs.size());
        bool any = false;
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            if (m_paragraphs[i].lines > 3 || usual <= 0 || m_paragraphs[i].size < 1.15 * usual)
                continue;
            blocks[i] = {BlockKind::Heading, m_paragraphs[i].size > 1.6 * usual ? 1 : 2};
            any = true;
        }
        return any ? blocks : QList<Block>();
    }

    void append(const PdfLine &line, bool goesOn, int page = 0)
    {
        if (m_text.isEmpty() || !goesOn)
            m_paragraphs.append(Paragraph());
        Paragraph &paragraph = m_paragraphs.last();
        paragraph.size = std::max(paragraph.size, line.size());
        ++paragraph.lines;
        if (!m_text.isEmpty() && !goesOn)
            m_text += u'\n';
        else if (!m_text.isEmpty() && !m_hyphenated)
            m_text += u' ';
        if (page > 0)
            m_pages.append({int(m_text.size()), page});
        m_text += line.text;
        m_hyphenated = line.isHyphenated;
    }

    QString m_text;
    QList<PageStart> m_pages;
    QList<Paragraph> m_paragraphs;
    std::optional<PdfParagraphs> m_before;
    bool m_hyphenated = false;
};

// What programs put there when nobody said anything.
QString toldDetail(const QString &text)
{
    static const QSet<QString> nothing = {u"untitled"_s, u"anonymous"_s, u"unknown"_s, u"unspecified"_s, u"(anonymous)"_s};
    const QString detail = cleanDetail(text);
    return nothing.contains(detail.toLower()) ? QString() : detail;
}

// "Microsoft Word - Report final 3.docx" names a file, not what is in it.
QString toldTitle(const QString &text)
{
    const QString title = toldDetail(text);
    static const QStringList endings = {u".doc"_s, u".docx"_s, u".odt"_s, u".rtf"_s, u".tex"_s, u".indd"_s, u".qxd"_s, u".pdf"_s};
    const bool namesFile = title.startsWith(u"Microsoft Word - "_s) || std::ranges::any_of(endings, [&](const QString &ending) {
                               return title.endsWith(ending, Qt::CaseInsensitive);
                           });
    return namesFile ? QString() : title;
}

void completeDetails(const PdfContent &content, ImportedArticle &article)
{
    const QStringList lines = article.text.left(100'000).split(u'\n');
    const PastedShapes shapes = readShapes(lines);
    const QString title = toldTitle(content.title), author = toldDetail(content.author);
    article.title = title.isEmpty() ? shapes.title : title;
    article.titleGuessed = title.isEmpty() && shapes.titleGuessed;
    article.byline = shapes.byline.isEmpty() ? author : shapes.byline;
    article.outlet = shapes.outlet;
    article.url = shapes.url;
    article.published = shapes.published;
    if (article.published.isEmpty() && content.created.isValid())
        article.published = content.created.date().toString(Qt::ISODate);
    article.language = detectLanguage(article.text);
    article.rightToLeft = runsRightToLeft(article.text);
}

} // namespace

static_assert(PdfLibrary::mostPages == Marks::maxPages);

Result<ImportedArticle> articleOfPdf(const PdfContent &content, const QString &fileName)
{
    const auto refused = [&](ImportProblem problem) { return std::unexpected(importError(problem, fileName)); };
    if (content.state == PdfContent::State::NeedsPassword)
        return refused(ImportProblem::LockedPdf);
    if (content.state == PdfContent::State::Damaged)
        return refused(ImportProblem::DamagedDocument);
    if (content.pageCount > PdfLibrary::mostPages || content.pages.size() > Marks::maxPages)
        return refused(ImportProblem::TooLong);
    QList<QList<PdfLine>> pages;
    for (const PdfPageText &page : content.pages)
        pages.append(linesOf(page));
    dropRunningLines(pages);
    PdfComposer composer;
    for (qsizetype i = 0; i < pages.size(); ++i)
        composer.add(pages[i], int(i) + 1);
    ImportedArticle article;
    composer.finish(article);
    if (article.text.isEmpty())
        return refused(ImportProblem::NoWordsInPdf);
    completeDetails(content, article);
    splitLongBlocks(article.text, article.marks);
    if (article.text.size() > maxTextLength)
        return refused(ImportProblem::TooLong);
    article.format = u"application/pdf"_s;
    article.importer = u"Sidelight 1 PDF"_s;
    return article;
}

QByteArray withPassword(QByteArrayView password, const QByteArray &pdf)
{
    const quint16 size = quint16(std::min<qsizetype>(password.size(), 1'000));
    QByteArray bytes;
    bytes.reserve(pdf.size() + size + qsizetype(sizeof size)); // so that nothing is left behind where it grew
    bytes.append(reinterpret_cast<const char *>(&size), sizeof size);
    return bytes.append(password.first(size)).append(pdf);
}

PdfFile apartFromPassword(const QByteArray &bytes)
{
    quint16 size = 0;
    if (bytes.size() < qsizetype(sizeof size))
        return {};
    std::memcpy(&size, bytes.constData(), sizeof size);
    const qsizetype start = std::min<qsizetype>(bytes.size(), size + qsizetype(sizeof size));
    return {bytes.sliced(start), bytes.sliced(sizeof size, start - qsizetype(sizeof size))};
}

Result<ImportedArticle> readPdf(const PdfFile &pdf, const QString &fileName)
{
    PdfLibrary *const library = PdfLibrary::load();
    if (!library)
        return std::unexpected(importError(ImportProblem::NoPdfLibrary, fileName));
    const PdfContent content = library->read(pdf, 2 * qsizetype(maxTextLength));
    if (content.state == PdfContent::State::NeedsPassword && !pdf.password.isEmpty())
        return std::unexpected(importError(ImportProblem::WrongPassword, fileName));
    return articleOfPdf(content, fileName);
}

std::expected<QList<QSizeF>, ImportProblem> pdfPageSizes(const PdfFile &pdf)
{
    PdfLibrary *const library = PdfLibrary::load();
    if (!library)
        return std::unexpected(ImportProblem::NoPdfLibrary);
    QList<QSizeF> sizes = library->pageSizes(pdf);
    if (sizes.isEmpty() || sizes.size() > Marks::maxPages)
        return std::unexpected(ImportProblem::DamagedDocument);
    return sizes;
}

std::expected<QImage, ImportProblem> drawPdfPage(const PdfFile &pdf, int page, QSize size)
{
    PdfLibrary *const library = PdfLibrary::load();
    if (!library)
        return std::unexpected(ImportProblem::NoPdfLibrary);
    const bool fits = size.width() > 0 && size.height() > 0 && std::max(size.width(), size.height()) <= longestPageSide &&
                      qint64(size.width()) * size.height() <= mostPagePixels;
    QImage drawn = fits ? library->draw(pdf, page, size) : QImage();
    if (drawn.isNull())
        return std::unexpected(ImportProblem::NoPicture);
    return drawn;
}

void preparePdf()
{
    PdfLibrary *const library = PdfLibrary::load();
    if (!library)
        return;
    keepPixelsFromThreads();
    // The smallest page with a word on it; the library mends what it lacks.
    const QByteArray page = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
                            "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F<</Type/Font"
                            "/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj 4 0 obj<</Length 35>>stream\nBT /F 9 Tf 9 9 Td (A "
                            "word) Tj ET   \nendstream endobj trailer<</Root 1 0 R>>";
    (void)library->read({page, {}}, 1'000);
    (void)library->draw({page, {}}, 0, {32, 32});
}

} // namespace sidelight
