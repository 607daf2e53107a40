// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/HtmlReader.h"

#include "models/exchange/Charset.h"
#include "models/exchange/HtmlContent.h"
#include "models/exchange/HtmlMetadata.h"
#include "models/exchange/Language.h"
#include "models/exchange/PastedShapes.h"
#include "models/exchange/ReaderView.h"
#include "models/exchange/TextComposer.h"
#include "models/exchange/WrittenDate.h"
#include "models/text/CanonicalText.h"

#include <QUrl>
#include <algorithm>
#include <functional>
#include <optional>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

std::optional<SpanKind> spanKindOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_EM:
    case GUMBO_TAG_I:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_VAR:
        return SpanKind::Emphasis;
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_B:
        return SpanKind::Strong;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_TT:
        return SpanKind::Code;
    default:
        return std::nullopt;
    }
}

bool isParagraph(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_HR:
        return true;
    default:
        return false;
    }
}

int headingLevel(GumboTag tag) { return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? int(tag) - int(GUMBO_TAG_H1) + 1 : 0; }

// Where a page has no address of its own; what is relative to it leads nowhere.
constexpr auto nowhere = "http://page.invalid/"_L1;

// Of less text, Readability can't have told what it is: on a page that needs its scripts it finds a label.
constexpr int shortestArticle = 25;

// Goes through an article's elements and writes their words. What an element means for the blocks inside it is kept on a stack, and
// taken back when the element is left.
class BodyWriter {
public:
    using LeavesOut = std::function<bool(const GumboNode *)>;

    BodyWriter(LeavesOut leavesOut, const QString &base)
        : m_leavesOut(std::move(leavesOut))
        , m_base(base)
    {
    }

    // In the place of a picture, what it is said to show.
    void tellPictures() { m_tellsPictures = true; }

    void write(const GumboNode *root, ImportedArticle &article)
    {
        walk(root, [this](const GumboNode *node) { return enter(node); }, [this](const GumboNode *node) { leave(node); });
        m_composer.finish(article);
    }

private:
    struct List {
        bool numbered = false;
        int next = 1;
    };

    bool enter(const GumboNode *node)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA)
            writeWords(QString::fromUtf8(node->v.text.text));
        if (!isElement(node) || m_leavesOut(node))
            return false;
        // Composing goes on past the depth where elements mean something, without remembering them.
        if (++m_depth <= deepestElement)
            open(node);
        return true;
    }

    void leave(const GumboNode *node)
    {
        if (m_depth-- <= deepestElement)
            close(node);
    }

    void writeWords(const QString &words)
    {
        if (m_blocks.isEmpty() || m_blocks.last().kind != BlockKind::Preformatted) {
            if (m_needsBlock && !words.trimmed().isEmpty())
                begin();
            if (!m_needsBlock)
                m_composer.append(words);
            return;
        }
        const QStringList lines = QString(words).replace(u"\r\n"_s, u"\n"_s).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0 || m_needsBlock)
                begin();
            m_composer.append(lines[i]);
        }
    }

    // The innermost thing that the words stand in; a list item is one only for its first paragraph.
    void begin()
    {
        Block block = m_blocks.isEmpty() ? Block{} : m_blocks.last();
        m_composer.beginBlock(block);
        if (block.kind == BlockKind::ListItem)
            m_blocks.last() = {};
        m_needsBlock = false;
    }

    void breakBlock()
    {
        m_composer.endBlock();
        m_needsBlock = true;
    }

    void open(const GumboNode *node)
    {
        const GumboTag tag = node->v.element.tag;
        if (const auto span = spanKindOf(tag))
            m_composer.openSpan(*span);
        else if (tag == GUMBO_TAG_A)
            openLink(node);
        else if (tag == GUMBO_TAG_Q)
            writeWords(u"“"_s);
        else if (tag == GUMBO_TAG_IMG && m_tellsPictures)
            tellPicture(attribute(node, "alt").simplified());
        else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
            m_composer.appendTab();
        else if (tag == GUMBO_TAG_BR)
            breakBlock();
        else if (isParagraph(tag))
            breakBlock();
        openBlock(node);
    }

    void openBlock(const GumboNode *node)
    {
        const GumboTag tag = node->v.element.tag;
        if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_MENU)
            m_lists.append({tag == GUMBO_TAG_OL, startOf(node)});
        else if (const int level = headingLevel(tag))
            push({BlockKind::Heading, level});
        else if (tag == GUMBO_TAG_PRE)
            push({BlockKind::Preformatted});
        else if (tag == GUMBO_TAG_BLOCKQUOTE)
            push({BlockKind::Quotation, ++m_quotations});
        else if (tag == GUMBO_TAG_LI)
            push(itemOf());
    }

    void close(const GumboNode *node)
    {
        const GumboTag tag = node->v.element.tag;
        if (tag == GUMBO_TAG_A && m_notes.takeLast())
            writeWords(u"]"_s);
        if (spanKindOf(tag) || (tag == GUMBO_TAG_A && m_links.takeLast()))
            m_composer.closeSpan();
        else if (tag == GUMBO_TAG_Q)
            writeWords(u"”"_s);
        else if (isParagraph(tag))
            breakBlock();
        if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_MENU)
            m_lists.removeLast();
        else if (headingLevel(tag) || tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_BLOCKQUOTE)
            pop();
        if (tag == GUMBO_TAG_BLOCKQUOTE)
            --m_quotations;
    }

    void push(const Block &block)
    {
        breakBlock();
        m_blocks.append(block);
    }

    void pop()
    {
        breakBlock();
        m_blocks.removeLast();
    }

    Block itemOf()
    {
        const int level = std::max(1, int(m_lists.size()));
        if (m_lists.isEmpty() || !m_lists.last().numbered)
            return {BlockKind::ListItem, level};
        return {BlockKind::ListItem, level, m_lists.last().next++};
    }

    static int startOf(const GumboNode *list)
    {
        const int start = attribute(list, "start").toInt();
        return start > 0 && start < 1'000'000 ? start : 1;
    }

    void tellPicture(const QString &words)
    {
        if (!words.isEmpty())
            writeWords(u'[' + words + u']');
    }

    void openLink(const GumboNode *node)
    {
        // A note's number would run into the word before it.
        m_notes.append(attributeWords(node, "class").contains(u"footnote-ref"_s));
        if (m_notes.last())
            writeWords(u"["_s);
        const QString target = targetOf(attribute(node, "href").trimmed());
        m_links.append(!target.isEmpty());
        if (!target.isEmpty())
            m_composer.openSpan(SpanKind::Link, target);
    }

    QString targetOf(const QString &href) const
    {
        if (href.startsWith(nowhere))
            return {};
        if (Marks::isLinkTarget(href))
            return href;
        if (href.isEmpty() || href.startsWith(u'#') || m_base.isEmpty())
            return {};
        const QUrl url(href);
        const QString whole =
            url.isValid() && url.isRelative() ? QUrl(m_base).resolved(url).toString(QUrl::FullyEncoded) : QString();
        return Marks::isLinkTarget(whole) ? whole : QString();
    }

    const LeavesOut m_leavesOut;
    const QString m_base;
    TextComposer m_composer;
    QList<Block> m_blocks;
    QList<List> m_lists;
    QList<bool> m_links; // of the open <a>, whether each has a target
    QList<bool> m_notes; // and whether it is the number of a note
    int m_quotations = 0;
    int m_depth = 0;
    bool m_needsBlock = true;
    bool m_tellsPictures = false;
};

// Of the elements that the reader view keeps, those without words for people.
bool isWordless(const GumboNode *element)
{
    const GumboTag tag = element->v.element.tag;
    return tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_TEMPLATE || tag == GUMBO_TAG_HEAD;
}

// Whether the reader view found an article. What it tells of the page wins over what we found.
bool writeReaderView(const HtmlTree &tree, HtmlMetadata &metadata, ImportedArticle &article)
{
    const auto view = readerViewOf(tree, metadata.base.isEmpty() ? QString(nowhere) : metadata.base);
    if (!view)
        return false;
    const HtmlTree content(view->html);
    BodyWriter(isWordless, metadata.base).write(content.root(), article);
    const auto prefer = [&](const QString &value, QString &over) {
        if (!value.isEmpty() && (over.isEmpty() || !metadata.ofSeveralTypes))
            over = value;
    };
    prefer(cleanDetail(view->title), metadata.title);
    prefer(cleanDetail(view->byline), metadata.byline);
    prefer(cleanDetail(view->siteName), metadata.outlet);
    prefer(readDate(view->published), metadata.published);
    prefer(cleanLanguage(view->language), metadata.language);
    prefer(view->direction, metadata.direction);
    return article.text.size() >= shortestArticle;
}

void writePage(const HtmlTree &tree, const HtmlMetadata &metadata, ImportedArticle &article)
{
    const HtmlContent content(tree);
    BodyWriter([&](const GumboNode *element) { return content.leavesOut(element); }, metadata.base).write(content.root(), article);
}

void completeDetails(const HtmlMetadata &metadata, ImportedArticle &article)
{
    const PastedShapes shapes = readShapes(article.text.left(100'000).split(u'\n'));
    const auto orElse = [](const QString &value, const QString &other) { return value.isEmpty() ? other : value; };
    article.title = orElse(metadata.title, shapes.title);
    article.titleGuessed = metadata.title.isEmpty() && shapes.titleGuessed;
    article.byline = orElse(metadata.byline, shapes.byline);
    article.outlet = orElse(metadata.outlet, shapes.outlet);
    article.url = orElse(metadata.url, shapes.url);
    article.published = orElse(metadata.published, shapes.published);
    article.retrieved = metadata.retrieved;
    article.language = orElse(metadata.language, detectLanguage(article.text));
    const bool toldDirection = metadata.direction == u"rtl" || metadata.direction == u"ltr";
    article.rightToLeft = toldDirection ? metadata.direction == u"rtl" : runsRightToLeft(article.text);
}

// The title and the authors, which stand above every article, and the ways back from notes.
bool isAddedByConverter(const GumboNode *element)
{
    return attribute(element, "id") == u"title-block-header" || attributeWords(element, "class").contains(u"footnote-back"_s);
}

// Which the converter puts above the text, where there is one.
QString titleAbove(const HtmlTree &tree)
{
    QString title;
    const auto visit = [&](const GumboNode *node) {
        if (isElement(node, GUMBO_TAG_H1) && attributeWords(node, "class").contains(u"title"_s) && title.isEmpty())
            title = cleanDetail(lineOf(node));
        return isElement(node);
    };
    walk(tree.root(), visit, [](const GumboNode *) {});
    return title;
}

Result<ImportedArticle> readBytes(const QByteArray &bytes, const QString &fileName, HtmlExtent extent)
{
    const Decoding decoded = decodeHtml(bytes);
    if (!decoded)
        return std::unexpected(importError(decoded.error(), fileName));
    return readHtmlText(*decoded, fileName, extent, {});
}

} // namespace

Result<ImportedArticle> readConverted(const QByteArray &html, const QString &fileName)
{
    if (const auto problem = problemOfTags(html))
        return std::unexpected(importError(*problem, fileName));
    const HtmlTree tree(html);
    HtmlMetadata metadata = readMetadata(tree);
    metadata.title = titleAbove(tree);
    metadata.url.clear();
    metadata.outlet.clear();
    ImportedArticle article;
    BodyWriter writer([](const GumboNode *element) { return isWordless(element) || isAddedByConverter(element); }, {});
    writer.tellPictures();
    writer.write(tree.root(), article);
    if (article.text.isEmpty())
        return std::unexpected(importError(ImportProblem::NoWords, fileName));
    if (article.text.size() > maxTextLength)
        return std::unexpected(importError(ImportProblem::TooLong, fileName));
    completeDetails(metadata, article);
    article.format = u"text/html"_s;
    article.importer = u"Sidelight 1 HTML"_s;
    return article;
}

Result<ImportedArticle> readHtmlText(const DecodedText &page, const QString &fileName, HtmlExtent extent, const QString &address)
{
    const QByteArray utf8 = page.text.toUtf8();
    if (const auto problem = problemOfTags(utf8))
        return std::unexpected(importError(*problem, fileName));
    const HtmlTree tree(utf8);
    HtmlMetadata metadata = readMetadata(tree, address);
    ImportedArticle article;
    const bool isPage = extent == HtmlExtent::Article;
    if (!isPage || !writeReaderView(tree, metadata, article)) {
        article = {};
        writePage(tree, metadata, article);
        article.remark = isPage ? ImportRemark::PageUnclear : ImportRemark::None;
    }
    if (article.text.isEmpty())
        return std::unexpected(importError(ImportProblem::NoWords, fileName));
    if (article.text.size() > maxTextLength)
        return std::unexpected(importError(ImportProblem::TooLong, fileName));
    completeDetails(metadata, article);
    article.format = u"text/html"_s;
    article.importer = isPage ? u"Sidelight 1 HTML 2"_s : u"Sidelight 1 HTML"_s;
    article.replaced = page.replaced;
    return article;
}

Result<ImportedArticle> readHtml(const QByteArray &bytes, const QString &fileName)
{
    return readBytes(bytes, fileName, HtmlExtent::Article);
}

Result<ImportedArticle> readHtmlFragment(const QByteArray &bytes, const QString &fileName)
{
    return readBytes(bytes, fileName, HtmlExtent::Everything);
}

} // namespace sidelight
