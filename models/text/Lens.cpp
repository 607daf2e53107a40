// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/Lens.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <algorithm>

// Resources of a static library are linked in only when asked for, and by a function outside any namespace.
static void initResources() { Q_INIT_RESOURCE(sidelight_lenses); }

namespace sidelight {
namespace {

struct PartName {
    LensPart part;
    QLatin1StringView name;
};

constexpr PartName partNames[]{{LensPart::Quotation, QLatin1StringView("Quotation")},
                               {LensPart::Cue, QLatin1StringView("Cue")},
                               {LensPart::Source, QLatin1StringView("Source")},
                               {LensPart::Anonymity, QLatin1StringView("Anonymity")}};
constexpr QLatin1StringView onlyBehindCue(" behind a cue");

// The word that ends at a space; a word that a comma, or a sentence's full stop, closes off is none.
QStringView wordBefore(QStringView paragraph, int space, int lowest)
{
    int start = space;
    while (start > lowest && !paragraph[start - 1].isSpace())
        --start;
    const QStringView word = paragraph.sliced(start, space - start);
    if (word.isEmpty() || !word.front().isLetter())
        return {};
    const bool abbreviated = word.back() == u'.' && (word.size() <= 4 || word.chopped(1).contains(u'.'));
    return word.back().isLetterOrNumber() || abbreviated ? word : QStringView();
}

// The rules know but one kind of space.
QString withPlainSpaces(QStringView paragraph)
{
    QString plain = paragraph.toString();
    for (QChar &c : plain) {
        if (c.unicode() > 0x7f && c.isSpace())
            c = u' ';
    }
    return plain;
}

int end(const LensRange &range) { return range.start + range.length; }

} // namespace

std::unique_ptr<Lens> Lens::attribution()
{
    initResources();
    return std::unique_ptr<Lens>(new Lens(QStringLiteral("Attribution (English)")));
}

Lens::Lens(const QString &definition)
    : m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
{
    m_repository->addCustomSearchPath(QStringLiteral(":/lenses"));
    setDefinition(m_repository->definitionForName(definition));
    const auto list = [this](const QString &name) {
        const QStringList words = this->definition().keywordList(name);
        return QSet<QString>(words.cbegin(), words.cend());
    };
    const QList<KSyntaxHighlighting::Format> formats = this->definition().formats();
    for (const auto &[part, name] : partNames) {
        for (const KSyntaxHighlighting::Format &format : formats) {
            if (format.name() == name || format.name() == name + onlyBehindCue)
                m_finds.insert(format.id(), {{0, 0, part}, format.name() != name});
        }
        m_before.insert(part, list(QStringLiteral("before ") + name));
    }
    m_notBeforeSource = list(QStringLiteral("not before Source"));
}

Lens::~Lens() = default;

QList<LensRange> Lens::scanParagraph(QStringView asWritten, State &state)
{
    const QString paragraph = withPlainSpaces(asWritten);
    m_found.clear();
    state = highlightLine(paragraph, state);
    QList<LensRange> ranges;
    ranges.reserve(m_found.size());
    for (const auto &[found, onlyBehindCue] : std::as_const(m_found)) {
        const int lowest = ranges.isEmpty() ? 0 : end(ranges.last());
        const int start = grownStart(paragraph, found, lowest);
        const bool behindCue = !ranges.isEmpty() && ranges.last().part == LensPart::Cue && start <= lowest + 1;
        if (!onlyBehindCue || behindCue)
            ranges.append({start, end(found) - start, found.part});
    }
    return ranges;
}

bool Lens::belongsBefore(LensPart part, QStringView word) const
{
    const QString asWritten = word.toString();
    if (part == LensPart::Source && asWritten.front().isUpper() && !m_notBeforeSource.contains(asWritten))
        return true;
    const auto list = m_before.constFind(part);
    return list != m_before.cend() && (list->contains(asWritten) || list->contains(asWritten.toLower()));
}

int Lens::grownStart(QStringView paragraph, const LensRange &range, int lowest) const
{
    int start = range.start;
    if (range.part == LensPart::Quotation)
        return start;
    while (start > lowest + 1 && paragraph[start - 1].isSpace()) {
        const QStringView word = wordBefore(paragraph, start - 1, lowest);
        if (word.isEmpty() || !belongsBefore(range.part, word))
            break;
        start -= int(word.size()) + 1;
    }
    return start;
}

QList<LensRange> Lens::scan(QStringView text, const QList<Block> &blocks)
{
    QList<LensRange> all;
    State state;
    int start = 0, index = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (index >= blocks.size() || !blocks[index].ourSplit)
            state = {};
        for (LensRange range : scanParagraph(line, state)) {
            range.start += start;
            all.append(range);
        }
        start += int(line.size()) + 1;
        ++index;
    }
    return all;
}

int Lens::attributions(const QList<LensRange> &ranges) { return int(std::ranges::count(ranges, LensPart::Cue, &LensRange::part)); }

void Lens::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    const auto kind = m_finds.constFind(format.id());
    if (kind == m_finds.cend() || length <= 0)
        return;
    Find find = *kind;
    find.range.start = offset;
    find.range.length = length;
    const bool goesOn = !m_found.isEmpty() && m_found.last().range.part == find.range.part && end(m_found.last().range) == offset;
    if (goesOn)
        m_found.last().range.length += length;
    else
        m_found.append(find);
}

} // namespace sidelight
