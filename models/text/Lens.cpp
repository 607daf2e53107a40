// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/Lens.h"

#include "models/text/OwnDefinitions.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>

// Resources of a static library are linked in only when asked for, and by a function outside any namespace.
static void initLensResources() { Q_INIT_RESOURCE(sidelight_lenses); }

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

struct PartName {
    LensPart part;
    QLatin1StringView name;
};

constexpr PartName partNames[]{{LensPart::Quotation, "Quotation"_L1}, {LensPart::Cue, "Cue"_L1},
                               {LensPart::Source, "Source"_L1},       {LensPart::Anonymity, "Anonymity"_L1},
                               {LensPart::Hedge, "Hedge"_L1},         {LensPart::Time, "Time"_L1},
                               {LensPart::Figure, "Figure"_L1}};
constexpr QLatin1StringView behindCue = " behind a cue"_L1, behindAuxiliary = " behind an auxiliary"_L1;

struct Language {
    QLatin1StringView tag, name;
};

constexpr Language languages[]{
    {"en"_L1, "English"_L1}, {"fr"_L1, "French"_L1}, {"de"_L1, "German"_L1}, {"es"_L1, "Spanish"_L1}, {"ar"_L1, "Arabic"_L1}};

constexpr QLatin1StringView kindNames[]{"Attribution"_L1, "Hedging"_L1, "Quotation"_L1, "Time"_L1, "Figures"_L1};

// The name of the definition; empty: there is none.
QString definitionFor(LensKind kind, const QString &language)
{
    const QString name = kindNames[size_t(kind)];
    if (kind == LensKind::Quotation)
        return name;
    const QString tag = language.section(u'-', 0, 0).toLower();
    const auto *const known = std::ranges::find(languages, tag, &Language::tag);
    if (known != std::end(languages))
        return u"%1 (%2)"_s.arg(name, known->name);
    return kind == LensKind::Time || kind == LensKind::Figures ? name : QString();
}

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
    return word.back().isLetterOrNumber() || word.back().isMark() || abbreviated ? word : QStringView();
}

// The rules know but one kind of space: to look for one is much quicker than to look for any.
QString withPlainSpaces(QStringView paragraph)
{
    QString plain = paragraph.toString();
    for (QChar &c : plain) {
        if (c.unicode() == u'\t' || (c.unicode() > 0x7f && c.isSpace()))
            c = u' ';
    }
    return plain;
}

int end(const LensRange &range) { return range.start + range.length; }

} // namespace

std::unique_ptr<Lens> Lens::open(LensKind kind, const QString &language)
{
    const QString name = definitionFor(kind, language);
    if (name.isEmpty())
        return nullptr;
    initLensResources();
    auto rules = SyntaxRules::open(name, u":/lenses"_s);
    if (!rules)
        return nullptr;
    std::unique_ptr<Lens> lens(new Lens(std::move(rules), false));
    lens->learnParts(kind == LensKind::Quotation);
    return lens;
}

bool Lens::exists(LensKind kind, const QString &language) { return !definitionFor(kind, language).isEmpty(); }

std::unique_ptr<Lens> Lens::open(const OwnDefinition &definition, std::chrono::nanoseconds longest)
{
    // The library reads files alone, so it gets the checked text as one, in a folder that is gone when it has read it.
    const QTemporaryDir folder;
    if (!folder.isValid() || !QDir(folder.path()).mkdir(u"syntax"_s))
        return nullptr;
    QFile file(folder.filePath(u"syntax/lens.xml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(definition.xml) != definition.xml.size())
        return nullptr;
    file.close();
    auto rules = SyntaxRules::open(OwnDefinition::internalName, folder.path());
    if (!rules || rules->formats().isEmpty())
        return nullptr;
    std::unique_ptr<Lens> lens(new Lens(std::move(rules), true));
    lens->m_longest = longest;
    lens->learnOwnParts();
    return lens;
}

Lens::Lens(std::unique_ptr<SyntaxRules> rules, bool isOwn)
    : m_rules(std::move(rules))
    , m_isOwn(isOwn)
{
}

// Other lenses know quotations too, to look at what is outside of them.
void Lens::learnParts(bool isQuotation)
{
    const auto list = [this](const QString &name) {
        const QStringList words = m_rules->words(name);
        return QSet<QString>(words.cbegin(), words.cend());
    };
    const QList<SyntaxFormat> formats = m_rules->formats();
    for (const auto &[part, name] : partNames) {
        if (part == LensPart::Quotation && !isQuotation)
            continue;
        for (const SyntaxFormat &format : formats) {
            if (format.name == name)
                m_finds.insert(format.id, {{0, 0, part}, Needs::Nothing});
            else if (format.name == name + behindCue)
                m_finds.insert(format.id, {{0, 0, part}, Needs::Cue});
            else if (format.name == name + behindAuxiliary)
                m_finds.insert(format.id, {{0, 0, part}, Needs::Auxiliary});
        }
        m_before.insert(part, list(u"before "_s + name));
    }
    m_notBeforeSource = list(u"not before Source"_s);
    m_auxiliaries = list(u"auxiliaries"_s);
}

// Whatever is not plain text is lit.
void Lens::learnOwnParts()
{
    const QList<SyntaxFormat> formats = m_rules->formats();
    for (const SyntaxFormat &format : formats) {
        if (format.kind != SyntaxFormat::Kind::Plain)
            m_finds.insert(format.id, {{0, 0, LensPart::Own}, Needs::Nothing});
    }
}

void Lens::highlightWindows(QStringView paragraph, State &state)
{
    const SyntaxRules::Tell tell = [this](const SyntaxPiece &piece) { take(piece); };
    for (m_windowStart = 0; m_windowStart < paragraph.size() && !m_tooSlow;) {
        QStringView window =
            paragraph.sliced(m_windowStart).first(std::min<qsizetype>(windowLength, paragraph.size() - m_windowStart));
        if (m_windowStart + window.size() < paragraph.size()) {
            const qsizetype space = window.lastIndexOf(u' ');
            if (space > windowLength / 2)
                window = window.first(space + 1);
        }
        QElapsedTimer timer;
        timer.start();
        state = m_rules->follow(window, state, tell);
        m_tooSlow = m_isOwn && timer.durationElapsed() > m_longest;
        m_windowStart += int(window.size());
    }
}

QList<LensRange> Lens::scanParagraph(QStringView asWritten, State &state)
{
    const QString paragraph = withPlainSpaces(asWritten);
    m_found.clear();
    highlightWindows(paragraph, state);
    if (m_tooSlow)
        return {};
    QList<LensRange> ranges;
    ranges.reserve(m_found.size());
    for (const auto &[found, needs] : std::as_const(m_found)) {
        const int lowest = ranges.isEmpty() ? 0 : end(ranges.last());
        bool auxiliary = false;
        const int start = m_isOwn ? found.start : grownStart(paragraph, found, lowest, auxiliary);
        const bool isBehindCue = !ranges.isEmpty() && ranges.last().part == LensPart::Cue && start <= lowest + 1;
        if (needs == Needs::Nothing || (needs == Needs::Cue ? isBehindCue : auxiliary))
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

int Lens::grownStart(QStringView paragraph, const LensRange &range, int lowest, bool &auxiliary) const
{
    int start = range.start;
    const auto list = m_before.constFind(range.part);
    if (list == m_before.cend() || list->isEmpty())
        return start;
    while (start > lowest + 1 && paragraph[start - 1].isSpace()) {
        const QStringView word = wordBefore(paragraph, start - 1, lowest);
        if (word.isEmpty() || !belongsBefore(range.part, word))
            break;
        auxiliary = auxiliary || m_auxiliaries.contains(word.toString().toLower());
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

bool Lens::counts(LensPart part) { return part != LensPart::Source && part != LensPart::Anonymity; }

int Lens::count(const QList<LensRange> &ranges)
{
    return int(std::ranges::count_if(ranges, [](const LensRange &range) { return counts(range.part); }));
}

void Lens::take(const SyntaxPiece &piece)
{
    const auto kind = m_finds.constFind(piece.format);
    if (kind == m_finds.cend() || piece.length <= 0)
        return;
    Find find = *kind;
    find.range.start = m_windowStart + piece.start;
    find.range.length = piece.length;
    const bool goesOn =
        !m_found.isEmpty() && m_found.last().range.part == find.range.part && end(m_found.last().range) == find.range.start;
    if (goesOn)
        m_found.last().range.length += piece.length;
    else
        m_found.append(find);
}

} // namespace sidelight
