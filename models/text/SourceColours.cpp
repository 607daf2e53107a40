// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/SourceColours.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <QHash>
#include <optional>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;
using TextStyle = KSyntaxHighlighting::Theme::TextStyle;

constexpr int windowLength = 4096; // code units of a line that the rules see at once
constexpr int firstTold = 20'000;  // code units: more than a page
constexpr int askedEach = 100'000;

std::optional<SourcePart> partOf(const KSyntaxHighlighting::Format &format)
{
    switch (format.textStyle()) {
    case TextStyle::Normal:
        return std::nullopt;
    case TextStyle::Char:
    case TextStyle::SpecialChar:
    case TextStyle::String:
    case TextStyle::VerbatimString:
    case TextStyle::SpecialString:
    case TextStyle::Import:
    case TextStyle::DataType:
    case TextStyle::DecVal:
    case TextStyle::BaseN:
    case TextStyle::Float:
    case TextStyle::Constant:
        return SourcePart::Value;
    case TextStyle::Comment:
    case TextStyle::Documentation:
    case TextStyle::Annotation:
    case TextStyle::CommentVar:
    case TextStyle::RegionMarker:
    case TextStyle::Information:
    case TextStyle::Warning:
        return SourcePart::Remark;
    default:
        return SourcePart::Markup;
    }
}

class Colouring final : private KSyntaxHighlighting::AbstractHighlighter {
public:
    explicit Colouring(const QString &format)
    {
        const QString name = format == "text/html"_L1 ? u"HTML"_s : format == "text/markdown"_L1 ? u"Markdown"_s : QString();
        // A file of that name in the desktop's own folder of definitions is not the library's.
        if (const auto found = m_repository.definitionForName(name); found.filePath().startsWith(":/"_L1))
            setDefinition(found);
    }

    [[nodiscard]] bool knowsFormat() const { return definition().isValid(); }

    void window(QStringView window, int start)
    {
        m_start = start;
        m_state = highlightLine(window, m_state);
    }

    QList<SourceRange> ranges;

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const std::optional<SourcePart> part = partOf(format);
        if (!part || length <= 0)
            return;
        const int start = m_start + offset;
        if (!ranges.isEmpty() && ranges.last().part == *part && ranges.last().start + ranges.last().length == start)
            ranges.last().length += length;
        else
            ranges.append({start, length, *part});
    }

    KSyntaxHighlighting::Repository m_repository;
    KSyntaxHighlighting::State m_state;
    int m_start = 0;
};

} // namespace

QList<SourceRange> colourSource(QStringView source, const QString &format,
                                const std::function<bool(const QList<SourceRange> &)> &tell)
{
    Colouring colouring(format);
    if (!colouring.knowsFormat())
        return {};
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
