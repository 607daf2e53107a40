// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/SourceColours.h"

#include "models/text/SyntaxRules.h"

#include <optional>

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

std::unique_ptr<SyntaxRules> rulesFor(const QString &format)
{
    const QString name = format == "text/html"_L1 ? u"HTML"_s : format == "text/markdown"_L1 ? u"Markdown"_s : QString();
    return name.isEmpty() ? nullptr : SyntaxRules::open(name);
}

class Colouring {
public:
    explicit Colouring(SyntaxRules &rules)
        : m_rules(rules)
    {
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
    int start = 0, toAsk = firstTold;
    for (QStringView line : source.tokenize(u'\n')) {
        do {
            const QStringView window = line.first(std::min<qsizetype>(windowLength, line.size()));
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
