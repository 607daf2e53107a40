// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes: a version, the blocks in runs of equal ones, the spans with their starts as steps from one to the next; of the second
// version, which is for what has pages, these likewise. Numbers are variable-length (seven bits a byte, low ones first). Each marks
// have exactly one form, and only that is read.
#include "models/text/Marks.h"

#include <algorithm>
#include <utility>

namespace sidelight {
namespace {

constexpr char version = 1, versionWithPages = 2;
constexpr int maxDepth = 256;
constexpr int maxNumber = 1'000'000'000;
constexpr int maxTargetBytes = 8'192;

// A block's head byte: its kind in the low bits and what follows.
constexpr quint8 kindMask = 0x07, splitBit = 0x08, levelBit = 0x10, numberBit = 0x20, runBit = 0x40;

void putNumber(QByteArray &out, quint32 value)
{
    for (; value >= 0x80; value >>= 7)
        out.append(char(value | 0x80));
    out.append(char(value));
}

void putRun(QByteArray &out, const Block &block, int run)
{
    out.append(char(quint8(block.kind) | (block.ourSplit ? splitBit : 0) | (block.level ? levelBit : 0) |
                    (block.number ? numberBit : 0) | (run > 1 ? runBit : 0)));
    if (block.level)
        putNumber(out, quint32(block.level));
    if (block.number)
        putNumber(out, quint32(block.number));
    if (run > 1)
        putNumber(out, quint32(run));
}

void putBlocks(QByteArray &out, const QList<Block> &blocks)
{
    putNumber(out, quint32(blocks.size()));
    for (qsizetype i = 0, next = 0; i < blocks.size(); i = next) {
        for (next = i + 1; next < blocks.size() && blocks[next] == blocks[i];)
            ++next;
        putRun(out, blocks[i], int(next - i));
    }
}

void putSpans(QByteArray &out, const QList<Span> &spans)
{
    putNumber(out, quint32(spans.size()));
    int start = 0;
    for (const Span &span : spans) {
        putNumber(out, quint32(span.start - std::exchange(start, span.start)));
        putNumber(out, quint32(span.end - span.start));
        out.append(char(span.kind));
        if (span.kind != SpanKind::Link)
            continue;
        const QByteArray target = span.target.toUtf8();
        putNumber(out, quint32(target.size()));
        out.append(target);
    }
}

void putPages(QByteArray &out, const QList<PageStart> &pages)
{
    putNumber(out, quint32(pages.size()));
    PageStart before{0, 0};
    for (const PageStart &page : pages) {
        putNumber(out, quint32(page.start - before.start));
        putNumber(out, quint32(page.number - before.number));
        before = page;
    }
}

// Reads from the front; once anything did not fit, `failed` stays set and every number is 0.
class Reader {
public:
    explicit Reader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_rest.isEmpty(); }

    int byte() { return take(1) ? quint8(m_last.front()) : 0; }

    int number(int max)
    {
        quint64 value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            const int next = byte();
            value |= quint64(next & 0x7f) << shift;
            if (!(next & 0x80))
                return value <= quint64(max) ? int(value) : fail();
        }
        return fail();
    }

    QByteArrayView bytes(int count) { return take(count) ? m_last : QByteArrayView(); }

    int fail()
    {
        m_failed = true;
        m_rest = {};
        return 0;
    }

private:
    bool take(int count)
    {
        if (m_failed || count > m_rest.size())
            return fail();
        m_last = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return true;
    }

    QByteArrayView m_rest, m_last;
    bool m_failed = false;
};

bool isSound(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Paragraph:
    case BlockKind::Preformatted:
        return block.level == 0 && block.number == 0;
    case BlockKind::Heading:
        return block.level >= 1 && block.level <= 6 && block.number == 0;
    case BlockKind::ListItem:
        return block.level >= 1;
    case BlockKind::Quotation:
        return block.level >= 1 && block.number == 0;
    }
    return false;
}

void readRun(Reader &in, QList<Block> &blocks, int count)
{
    const int head = in.byte();
    Block block;
    block.kind = BlockKind(head & kindMask);
    block.ourSplit = head & splitBit;
    block.level = head & levelBit ? in.number(maxDepth) : 0;
    block.number = head & numberBit ? in.number(maxNumber) : 0;
    const int run = head & runBit ? in.number(count - int(blocks.size())) : 1;
    const bool continuesNothing = block.ourSplit && blocks.isEmpty();
    if (in.failed() || !isSound(block) || continuesNothing)
        in.fail();
    else
        blocks.resize(blocks.size() + run, block);
}

QList<Block> readBlocks(Reader &in, int lineCount)
{
    QList<Block> blocks;
    const int count = in.number(lineCount);
    if (count != 0 && count != lineCount)
        in.fail();
    while (!in.failed() && blocks.size() < count)
        readRun(in, blocks, count);
    return blocks;
}

QString readTarget(Reader &in)
{
    const QString target = QString::fromUtf8(in.bytes(in.number(maxTargetBytes)));
    if (!Marks::isLinkTarget(target))
        in.fail();
    return target;
}

Span readSpan(Reader &in, int previousStart, int textLength)
{
    Span span;
    span.start = previousStart + in.number(textLength - previousStart);
    span.end = span.start + in.number(textLength - span.start);
    const int kind = in.byte();
    if (span.end == span.start || kind > int(SpanKind::Link))
        in.fail();
    span.kind = SpanKind(kind);
    if (span.kind == SpanKind::Link)
        span.target = readTarget(in);
    return span;
}

QList<Span> readSpans(Reader &in, int textLength)
{
    QList<Span> spans;
    const int count = in.number(Marks::maxSpans);
    for (int i = 0; i < count && !in.failed(); ++i) {
        const Span before = spans.isEmpty() ? Span{} : spans.last();
        const Span span = readSpan(in, before.start, textLength);
        if (span.start == before.start && span.end < before.end)
            in.fail();
        spans.append(span);
    }
    return spans;
}

QList<PageStart> readPages(Reader &in, int textLength)
{
    QList<PageStart> pages;
    const int count = in.number(Marks::maxPages);
    PageStart before{0, 0};
    for (int i = 0; i < count && !in.failed(); ++i) {
        const PageStart page{before.start + in.number(textLength - before.start),
                             before.number + in.number(Marks::maxPages - before.number)};
        if (page.number == before.number || (i > 0 && page.start == before.start))
            in.fail();
        pages.append(page);
        before = page;
    }
    return pages;
}

} // namespace

int Marks::pageAt(int position) const
{
    const auto next = std::ranges::upper_bound(pages, position, {}, &PageStart::start);
    return next == pages.begin() ? 0 : std::prev(next)->number;
}

QByteArray Marks::toBytes() const
{
    QByteArray out(1, pages.isEmpty() ? version : versionWithPages);
    putBlocks(out, blocks);
    putSpans(out, spans);
    if (!pages.isEmpty())
        putPages(out, pages);
    return out;
}

std::optional<Marks> Marks::fromBytes(const QByteArray &bytes, int textLength, int lineCount)
{
    Reader in(bytes);
    const int form = in.byte();
    if ((form != version && form != versionWithPages) || textLength < 0 || lineCount < 0)
        return std::nullopt;
    Marks marks;
    marks.blocks = readBlocks(in, lineCount);
    marks.spans = readSpans(in, textLength);
    if (form == versionWithPages)
        marks.pages = readPages(in, textLength);
    if (in.failed() || !in.atEnd() || marks.toBytes() != bytes)
        return std::nullopt;
    return marks;
}

bool Marks::isLinkTarget(QStringView target)
{
    const auto unfit = [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    };
    if (!target.isValidUtf16() || target.size() > maxTargetBytes / 3 || std::ranges::any_of(target, unfit))
        return false;
    const qsizetype colon = target.indexOf(u':');
    const QString scheme = target.first(qMax(colon, 0)).toString().toLower();
    const QStringView rest = target.sliced(colon + 1);
    if (scheme == u"mailto")
        return !rest.isEmpty();
    return (scheme == u"http" || scheme == u"https") && rest.size() > 2 && rest.startsWith(u"//") && rest[2] != u'/';
}

} // namespace sidelight
