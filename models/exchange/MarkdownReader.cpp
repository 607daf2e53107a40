// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/MarkdownReader.h"

#include "models/exchange/Charset.h"
#include "models/exchange/FrontMatter.h"
#include "models/exchange/Language.h"
#include "models/exchange/PastedShapes.h"
#include "models/exchange/TextComposer.h"
#include "models/text/CanonicalText.h"

#include <QHash>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QVariant>
#include <algorithm>
#include <optional>
#include <tuple>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

// QTextDocument's time grows with the square of a list's items, and with the depth of what nests.
constexpr int mostListItems = 5'000;
constexpr int deepestNesting = 256;

// A document that never loads what its text names.
class ClosedDocument : public QTextDocument {
public:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

bool isItemMarker(QStringView line)
{
    if (line.size() < 2)
        return false;
    if (u"-*+"_s.contains(line[0]))
        return line[1].isSpace();
    qsizetype digits = 0;
    while (digits < std::min<qsizetype>(line.size(), 10) && line[digits].isDigit())
        ++digits;
    return digits > 0 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')');
}

std::optional<ImportProblem> problemOfLines(const QString &text)
{
    int items = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        int depth = 0;
        qsizetype at = 0;
        for (; at < line.size() && (line[at].isSpace() || line[at] == u'>' || isItemMarker(line.sliced(at))); ++at) {
            depth += line[at] == u'>';
            items += isItemMarker(line.sliced(at));
            depth += isItemMarker(line.sliced(at));
        }
        if (depth > deepestNesting || at > 8 * deepestNesting)
            return ImportProblem::NestedTooDeeply;
    }
    return items > mostListItems ? std::optional(ImportProblem::TooManyListItems) : std::nullopt;
}

// Walks the blocks that Qt made of the Markdown.
class MarkdownWriter {
public:
    void write(const QTextDocument &document, ImportedArticle &article)
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            m_composer.beginBlock(kindOf(block));
            writeFragments(block);
        }
        m_composer.finish(article);
    }

private:
    Block kindOf(const QTextBlock &block)
    {
        const QTextBlockFormat format = block.blockFormat();
        if (const int level = format.headingLevel(); level > 0)
            return {BlockKind::Heading, std::min(level, 6)};
        if (format.hasProperty(QTextFormat::BlockCodeLanguage) || format.hasProperty(QTextFormat::BlockCodeFence))
            return {BlockKind::Preformatted};
        if (const QTextList *list = block.textList())
            return itemOf(*list);
        if (const int level = format.intProperty(QTextFormat::BlockQuoteLevel); level > 0)
            return {BlockKind::Quotation, std::min(level, deepestNesting)};
        return {};
    }

    Block itemOf(const QTextList &list)
    {
        const QTextListFormat format = list.format();
        Block item{BlockKind::ListItem, std::clamp(format.indent(), 1, deepestNesting)};
        if (format.style() == QTextListFormat::ListDecimal)
            item.number = std::clamp(format.start(), 1, 1'000'000) + m_itemsOf[&list]++;
        return item;
    }

    void writeFragments(const QTextBlock &block)
    {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isImageFormat())
                continue;
            const int spans = openSpans(format, block.blockFormat().headingLevel() > 0);
            m_composer.append(it.fragment().text());
            for (int i = 0; i < spans; ++i)
                m_composer.closeSpan();
        }
    }

    // How many were opened. Headings are bold by themselves.
    int openSpans(const QTextCharFormat &format, bool inHeading)
    {
        int count = 0;
        const auto open = [&](bool is, SpanKind kind, const QString &target = {}) {
            if (is)
                m_composer.openSpan(kind, target);
            count += is;
        };
        open(Marks::isLinkTarget(format.anchorHref()), SpanKind::Link, format.anchorHref());
        open(format.fontWeight() > QFont::Normal && !inHeading, SpanKind::Strong);
        open(format.fontItalic(), SpanKind::Emphasis);
        open(format.fontFixedPitch(), SpanKind::Code);
        return count;
    }

    TextComposer m_composer;
    QHash<const QTextList *, int> m_itemsOf; // numbered so far
};

// Two fragments that differ in one span share the others: [b one][b two] side by side is one span.
void joinNeighbours(QList<Span> &spans)
{
    QList<Span> joined;
    QHash<int, qsizetype> lastOfKind;
    for (const Span &span : std::as_const(spans)) {
        const auto last = lastOfKind.constFind(int(span.kind));
        if (last != lastOfKind.constEnd() && joined[*last].end == span.start && joined[*last].target == span.target) {
            joined[*last].end = span.end;
            continue;
        }
        lastOfKind[int(span.kind)] = joined.size();
        joined.append(span);
    }
    std::ranges::sort(
        joined, [](const Span &a, const Span &b) { return std::tie(a.start, a.end, a.kind) < std::tie(b.start, b.end, b.kind); });
    spans = joined;
}

// The first heading is the title, unless words came before it that are none.
QString firstHeading(const ImportedArticle &article)
{
    if (article.marks.blocks.isEmpty() || article.marks.blocks.first().kind != BlockKind::Heading)
        return {};
    return cleanDetail(article.text.left(article.text.indexOf(u'\n')));
}

void completeDetails(const FrontMatter &matter, ImportedArticle &article)
{
    const PastedShapes shapes = readShapes(article.text.split(u'\n'));
    const auto orElse = [](const QString &value, const QString &other) { return value.isEmpty() ? other : value; };
    const QString told = orElse(matter.title, firstHeading(article));
    article.title = orElse(told, shapes.title);
    article.titleGuessed = told.isEmpty() && shapes.titleGuessed;
    article.byline = orElse(matter.byline, shapes.byline);
    article.outlet = orElse(matter.outlet, shapes.outlet);
    article.url = orElse(matter.url, shapes.url);
    article.published = orElse(matter.published, shapes.published);
    article.language = orElse(matter.language, detectLanguage(article.text));
    article.rightToLeft = runsRightToLeft(article.text);
}

} // namespace

Result<ImportedArticle> readMarkdown(const QByteArray &bytes, const QString &fileName)
{
    const auto refused = [&](ImportProblem problem) { return std::unexpected(importError(problem, fileName)); };
    const Decoding decoded = decodeText(bytes);
    if (!decoded)
        return refused(decoded.error());
    const QString text = canonicalText(decoded->text);
    const auto matter = readFrontMatter(text);
    if (!matter)
        return refused(matter.error());
    const QString body = text.sliced(matter->length);
    if (body.size() > maxTextLength)
        return refused(ImportProblem::TooLong);
    if (const auto problem = problemOfLines(body))
        return refused(*problem);
    ClosedDocument document;
    document.setUndoRedoEnabled(false);
    // The line before it keeps Qt from taking a rule at the beginning for front matter.
    document.setMarkdown(u'\n' + body,
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) | QTextDocument::MarkdownDialectGitHub);
    ImportedArticle article;
    MarkdownWriter().write(document, article);
    joinNeighbours(article.marks.spans);
    if (article.text.isEmpty())
        return refused(ImportProblem::NoWords);
    if (article.text.size() > maxTextLength)
        return refused(ImportProblem::TooLong);
    completeDetails(*matter, article);
    article.format = u"text/markdown"_s;
    article.importer = u"Sidelight 1 Markdown"_s;
    article.replaced = decoded->replaced;
    return article;
}

} // namespace sidelight
