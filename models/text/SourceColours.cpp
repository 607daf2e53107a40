// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/SourceColours.h"

#include "models/text/SyntaxRules.h"

#include <optional>
#include <utility>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

constexpr int windowLength = 4096; // code units of a line that the rules see at once
constexpr int firstTold = 20'000;  // code units: more than a page
constexpr int askedEach = 100'000;

std::optional<SourcePart> partOf(SyntaxFormat::Kind kind)
{
    switch (kind) {
    case SyntaxFormat::Kind::Plain:
        break;
    case SyntaxFormat::Kind::Markup:
        return SourcePart::Markup;
    case SyntaxFormat::Kind::Value:
        return SourcePart::Value;
    case SyntaxFormat::Kind::Remark:
        return SourcePart::Remark;
    }
    return std::nullopt;
}

bool isMessageFormat(const QString &format) { return format == "message/rfc822"_L1 || format == "multipart/related"_L1; }

std::unique_ptr<SyntaxRules> rulesFor(const QString &format)
{
    const bool isHtml = format == "text/html"_L1 || isMessageFormat(format);
    const QString name = isHtml ? u"HTML"_s : format == "text/markdown"_L1 ? u"Markdown"_s : QString();
    return name.isEmpty() ? nullptr : SyntaxRules::open(name);
}

// What the lines of a message's source are: headers, and behind an empty line a part's type, an empty line and its words. Words may
// look like a type; then some are coloured that need not be.
class MessageLines {
public:
    enum class Line { Header, FirstOfHtml, Html, Other };

    Line next(QStringView line)
    {
        if (line.isEmpty()) {
            m_inHeader = false;
            m_isBehindEmpty = true;
            return m_isHtml && !m_isFirst ? Line::Html : Line::Other;
        }
        if (m_isBehindEmpty && line.startsWith(u"Content-Type: ")) {
            m_inHeader = true;
            m_isHtml = m_isFirst = line.sliced(14).startsWith(u"text/html");
        }
        m_isBehindEmpty = false;
        if (m_inHeader)
            return Line::Header;
        return !m_isHtml ? Line::Other : std::exchange(m_isFirst, false) ? Line::FirstOfHtml : Line::Html;
    }

private:
    bool m_inHeader = true, m_isBehindEmpty = false, m_isHtml = false, m_isFirst = false;
};

class Colouring {
public:
    explicit Colouring(SyntaxRules &rules)
        : m_rules(rules)
    {
    }

    void beginAnew() { m_state = {}; }

    // The name, with its colon.
    void header(QStringView line, int start)
    {
        if (const qsizetype colon = line.indexOf(u':'); colon > 0)
            ranges.append({start, int(colon) + 1, SourcePart::Markup});
    }

    void window(QStringView window, int start)
    {
        m_start = start;
        m_state = m_rules.follow(window, m_state, m_tell);
    }

    QList<SourceRange> ranges;

private:
    void take(const SyntaxPiece &piece)
    {
        const std::optional<SourcePart> part = partOf(piece.kind);
        if (!part || piece.length <= 0)
            return;
        const int start = m_start + piece.start;
        if (!ranges.isEmpty() && ranges.last().part == *part && ranges.last().start + ranges.last().length == start)
            ranges.last().length += piece.length;
        else
            ranges.append({start, piece.length, *part});
    }

    SyntaxRules &m_rules;
    const SyntaxRules::Tell m_tell = [this](const SyntaxPiece &piece) { take(piece); };
    SyntaxRules::State m_state;
    int m_start = 0;
};

} // namespace

QList<SourceRange> colourSource(QStringView source, const QString &format,
                                const std::function<bool(const QList<SourceRange> &)> &tell)
{
    const std::unique_ptr<SyntaxRules> rules = rulesFor(format);
    if (!rules)
        return {};
    Colouring colouring(*rules);
    MessageLines lines;
    int start = 0, toAsk = firstTold;
    for (QStringView line : source.tokenize(u'\n')) {
        using enum MessageLines::Line;
        const MessageLines::Line kind = isMessageFormat(format) ? lines.next(line) : Html;
        if (kind == Header)
            colouring.header(line, start);
        else if (kind == FirstOfHtml)
            colouring.beginAnew();
        do {
            const QStringView window = line.first(std::min<qsizetype>(windowLength, line.size()));
            if (kind == Html || kind == FirstOfHtml)
                colouring.window(window, start);
            line = line.sliced(window.size());
            start += int(window.size());
            if (start < toAsk)
                continue;
            if (tell && !tell(toAsk == firstTold ? colouring.ranges : QList<SourceRange>()))
                return colouring.ranges;
            toAsk = start + askedEach;
        } while (!line.isEmpty());
        ++start;
    }
    return colouring.ranges;
}

} // namespace sidelight
