// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/TextComposer.h"

#include "models/text/CanonicalText.h"

#include <algorithm>
#include <tuple>

namespace sidelight {
namespace {

// What HTML calls white space; a no-break space is not among it.
bool isCollapsible(QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f'; }

// A paragraph of these alone shows nothing.
bool isBlank(QStringView words)
{
    return std::ranges::all_of(words, [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
}

bool comesBefore(const Span &a, const Span &b)
{
    return std::tie(a.start, a.end, a.kind, a.target) < std::tie(b.start, b.end, b.kind, b.target);
}

bool isPlain(const Block &block) { return block == Block{}; }

} // namespace

void TextComposer::beginBlock(Block block)
{
    endBlock();
    m_block = block;
    m_inBlock = true;
}

void TextComposer::endBlock()
{
    trimBlock();
    if (isBlank(QStringView(m_text).sliced(m_blockStart)))
        m_text.truncate(m_blockStart);
    if (m_inBlock && hasWords()) {
        for (OpenSpan &span : m_open)
            cutSpan(span);
        m_marks.blocks.append(m_block);
        m_text += u'\n';
        m_blockStart = m_text.size();
    }
    for (OpenSpan &span : m_open)
        span.start = m_blockStart;
    m_inBlock = false;
}

void TextComposer::append(QStringView words)
{
    if (m_full)
        return;
    if (!m_inBlock)
        beginBlock({});
    // Room for the marks of a long text to be split by, and for what a last pass may still take away.
    m_full = m_text.size() + words.size() > 2 * qsizetype(maxTextLength);
    if (m_block.kind == BlockKind::Preformatted)
        m_text += canonicalText(words.toString()).replace(u'\n', u' ');
    else
        appendCollapsed(words);
}

void TextComposer::appendCollapsed(QStringView words)
{
    const QString canonical = canonicalText(words.toString());
    m_text.reserve(m_text.size() + canonical.size());
    for (const QChar c : canonical) {
        const bool space = isCollapsible(c);
        const bool afterSpace = !hasWords() || isCollapsible(m_text.back());
        if (!space)
            m_text += c;
        else if (!afterSpace)
            m_text += u' ';
    }
}

void TextComposer::appendTab()
{
    if (!m_full && m_inBlock && hasWords())
        m_text += u'\t';
}

void TextComposer::openSpan(SpanKind kind, const QString &target) { m_open.append({m_text.size(), kind, target}); }

void TextComposer::closeSpan()
{
    if (m_open.isEmpty())
        return;
    cutSpan(m_open.last());
    m_open.removeLast();
}

// Records what stands under an open span in this block, without the space at its ends.
void TextComposer::cutSpan(OpenSpan &span)
{
    qsizetype start = span.start, end = m_text.size();
    while (start < end && isCollapsible(m_text[start]))
        ++start;
    while (end > start && isCollapsible(m_text[end - 1]))
        --end;
    span.start = m_text.size();
    const bool fits = m_marks.spans.size() < Marks::maxSpans && end <= 2 * qsizetype(maxTextLength);
    if (start < end && fits)
        m_marks.spans.append({int(start), int(end), span.kind, span.target});
}

void TextComposer::trimBlock()
{
    qsizetype end = m_text.size();
    while (end > m_blockStart && isCollapsible(m_text[end - 1]))
        --end;
    m_text.truncate(end);
    for (OpenSpan &span : m_open)
        span.start = std::min(span.start, end);
}

void TextComposer::finish(ImportedArticle &article)
{
    endBlock();
    if (m_text.endsWith(u'\n'))
        m_text.chop(1);
    const bool allPlain = std::ranges::all_of(m_marks.blocks, isPlain);
    if (allPlain)
        m_marks.blocks.clear();
    if (!isCanonical(m_text)) {
        // Pieces that are canonical alone need not be so together: combining marks can pile up over their seams. The words
        // matter more than the spans, which would no longer fit.
        m_text = canonicalText(m_text);
        m_marks.spans.clear();
    }
    std::ranges::sort(m_marks.spans, comesBefore);
    const auto same = std::ranges::unique(m_marks.spans);
    m_marks.spans.erase(same.begin(), same.end());
    splitLongBlocks(m_text, m_marks);
    article.text = std::exchange(m_text, {});
    article.marks = std::exchange(m_marks, {});
    *this = TextComposer();
}

} // namespace sidelight
