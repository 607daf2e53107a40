// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/MentionScanner.h"

#include <QChar>
#include <QSet>
#include <algorithm>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

constexpr int longestName = 200, leastLetters = 2, longestAcronym = 5;
constexpr char16_t dropped = 0, expands = 0xffff;

bool isDroppedMark(char16_t c)
{
    const auto within = [c](char16_t first, char16_t last) { return c >= first && c <= last; };
    return within(0x0300, 0x036f) || within(0x0591, 0x05c7) || within(0x0610, 0x061a) || within(0x064b, 0x065f) || c == 0x0670 ||
           within(0x06d6, 0x06dc) || within(0x1ab0, 0x1aff) || within(0x1dc0, 0x1dff) || within(0x20d0, 0x20ff) ||
           within(0xfe00, 0xfe0f) || within(0xfe20, 0xfe2f) || c == 0x0640 || c == 0x00ad || within(0x200b, 0x200f) ||
           within(0x202a, 0x202e) || within(0x2060, 0x2069) || c == 0xfeff;
}

// Letters that have no decomposition, but are written without their mark all the same.
char16_t plainLetter(char16_t c)
{
    switch (c) {
    case u'ø':
        return u'o';
    case u'ł':
        return u'l';
    case u'đ':
    case u'ð':
        return u'd';
    case u'ħ':
        return u'h';
    case u'ı':
        return u'i';
    case u'ى':
    case u'ی':
        return u'ي';
    case u'ة':
        return u'ه';
    case u'ٱ':
        return u'ا';
    case u'ک':
        return u'ك';
    default:
        return c;
    }
}

QLatin1StringView expansion(char16_t c)
{
    switch (c) {
    case u'ß':
    case u'ẞ':
        return QLatin1StringView("ss");
    case u'æ':
    case u'Æ':
        return QLatin1StringView("ae");
    case u'œ':
    case u'Œ':
        return QLatin1StringView("oe");
    default:
        return {};
    }
}

char16_t folded(char16_t c)
{
    if (isDroppedMark(c))
        return dropped;
    if (!expansion(c).isEmpty())
        return expands;
    QChar base(c);
    if (base.isSurrogate())
        return c;
    if (base.isSpace())
        return c == u'\n' ? u'\n' : u' ';
    if (c == u'’' || c == u'‘' || c == u'ʼ' || c == u'`' || c == u'´')
        return u'\'';
    if (c >= 0x2010 && c <= 0x2013)
        return u'-';
    const bool isHangul = c >= 0xac00 && c <= 0xd7a3;
    for (int depth = 0; depth < 4 && !isHangul && base.decompositionTag() == QChar::Canonical; ++depth) {
        const QString parts = base.decomposition();
        if (parts.isEmpty() || parts.front().isSurrogate())
            break;
        base = parts.front();
    }
    return plainLetter(base.toCaseFolded().unicode());
}

const std::array<char16_t, 65536> &foldTable()
{
    static const auto table = [] {
        auto made = std::make_unique<std::array<char16_t, 65536>>();
        for (size_t c = 0; c < made->size(); ++c)
            (*made)[c] = folded(char16_t(c));
        return made;
    }();
    return *table;
}

// Scripts that put no space between words.
bool isUnspaced(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

char32_t characterBefore(QStringView text, qsizetype at)
{
    if (at >= 2 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[at - 2], text[at - 1]);
    return at >= 1 ? text[at - 1].unicode() : 0;
}

char32_t characterAt(QStringView text, qsizetype at)
{
    if (at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return at < text.size() ? text[at].unicode() : 0;
}

bool isOfWord(char32_t c) { return QChar::isLetterOrNumber(c) || QChar::isMark(c); }

bool isHyphen(QChar c) { return c == u'-' || (c.unicode() >= 0x2010 && c.unicode() <= 0x2011); }

// "Marsh" is part of another name in "Orme-Marsh", not in "ex-Marsh".
bool belongsToCapitalBefore(QStringView text, int start)
{
    int at = start - 1;
    if (at < 1 || !isHyphen(text[at]) || !text[at - 1].isLetter())
        return false;
    while (at > 0 && text[at - 1].isLetter())
        --at;
    return text[at].isUpper();
}

bool belongsToCapitalBehind(QStringView text, int end)
{
    return end + 1 < text.size() && isHyphen(text[end]) && text[end + 1].isUpper();
}

// One or two of the words that Arabic writes together with the next.
int beforeArabicParticles(QStringView text, int start)
{
    static constexpr QStringView particles = u"وفبلك";
    int at = start;
    while (at > 0 && start - at < 2 && particles.contains(text[at - 1]))
        --at;
    return at;
}

} // namespace

struct MentionScanner::Line {
    std::vector<int> positions; // of each folded unit
    std::vector<Occurrence> hits;
};

MentionScanner::MentionScanner(const QList<NameOf> &names)
    : m_root(std::make_unique<std::array<int, 65536>>())
    , m_begins(std::make_unique<std::array<bool, 65536>>())
{
    m_growing.resize(1);
    m_nodes.resize(1);
    for (const NameOf &each : names)
        add(each.name, each.owner);
    link();
}

void MentionScanner::add(const QString &name, Id owner)
{
    const auto &table = foldTable();
    const QString plain = name.simplified().left(longestName);
    QString foldedName;
    Pattern pattern;
    pattern.owner = owner;
    int letters = 0, capitals = 0;
    bool atWord = true;
    for (const QChar c : plain) {
        const char16_t unit = table[c.unicode()];
        if (unit == dropped)
            continue;
        letters += c.isLetterOrNumber() || c.isSurrogate();
        capitals += c.isUpper();
        if (atWord && c.isUpper())
            pattern.capitals.push_back(int(foldedName.size()));
        atWord = !c.isLetterOrNumber();
        if (unit == expands)
            foldedName += expansion(c.unicode());
        else
            foldedName += QChar(unit);
    }
    if (letters < leastLetters)
        return;
    const bool isAcronym = capitals == letters && letters <= longestAcronym;
    if (isAcronym) {
        pattern.capitals.clear();
        for (int i = 0; i < foldedName.size(); ++i)
            if (foldedName[i].isLetter())
                pattern.capitals.push_back(i);
    }
    pattern.beginsFreely = isUnspaced(characterAt(plain, 0));
    pattern.endsFreely = isUnspaced(characterBefore(plain, plain.size()));
    pattern.beginsWithArabic = QChar::script(characterAt(plain, 0)) == QChar::Script_Arabic;
    addFolded(foldedName, pattern);
    // "For the" is written with the article's first letter gone.
    if (foldedName.startsWith(u"ال") && foldedName.size() > 4)
        addFolded(u"لل"_s + foldedName.sliced(2), pattern);
}

void MentionScanner::addFolded(const QString &foldedName, Pattern pattern)
{
    int node = 0;
    for (const QChar c : foldedName) {
        const auto known = std::ranges::find(m_growing[size_t(node)], c.unicode(), &Edge::unit);
        if (known != m_growing[size_t(node)].end()) {
            node = known->to;
            continue;
        }
        const int next = int(m_nodes.size());
        m_growing[size_t(node)].push_back({c.unicode(), next});
        m_nodes.emplace_back();
        m_growing.emplace_back();
        node = next;
    }
    pattern.length = int(foldedName.size());
    int &first = m_nodes[size_t(node)].firstPattern;
    for (int i = first; i >= 0; i = m_nextPattern[size_t(i)])
        if (m_patterns[size_t(i)].owner == pattern.owner)
            return; // a name and an alias that differ in accents only
    m_nextPattern.push_back(first);
    first = int(m_patterns.size());
    m_patterns.push_back(std::move(pattern));
}

// Breadth first, so that the fallback of a node is known before those of what follows it.
void MentionScanner::link()
{
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        std::ranges::sort(m_growing[i], {}, &Edge::unit);
        m_nodes[i].firstEdge = int(m_edges.size());
        m_nodes[i].edges = int(m_growing[i].size());
        m_edges.insert(m_edges.end(), m_growing[i].begin(), m_growing[i].end());
    }
    m_growing = {};
    m_root->fill(0);
    std::vector<int> queue;
    for (int e = 0; e < m_nodes[0].edges; ++e) {
        (*m_root)[m_edges[size_t(e)].unit] = m_edges[size_t(e)].to;
        queue.push_back(m_edges[size_t(e)].to);
    }
    const auto &table = foldTable();
    for (size_t c = 0; c < table.size(); ++c)
        (*m_begins)[c] = table[c] == expands || (table[c] != dropped && (*m_root)[table[c]] != 0);
    for (size_t at = 0; at < queue.size(); ++at) {
        const Node node = m_nodes[size_t(queue[at])];
        for (int e = node.firstEdge; e < node.firstEdge + node.edges; ++e) {
            const Edge &next = m_edges[size_t(e)];
            Node &child = m_nodes[size_t(next.to)];
            child.fallback = step(node.fallback, next.unit);
            const Node &shorter = m_nodes[size_t(child.fallback)];
            child.shorter = shorter.firstPattern >= 0 ? child.fallback : shorter.shorter;
            queue.push_back(next.to);
        }
    }
}

int MentionScanner::edge(int node, char16_t unit) const
{
    const Node &from = m_nodes[size_t(node)];
    const auto first = m_edges.begin() + from.firstEdge, last = first + from.edges;
    if (from.edges <= 4) {
        const auto found = std::find_if(first, last, [unit](const Edge &each) { return each.unit == unit; });
        return found == last ? -1 : found->to;
    }
    const auto found = std::lower_bound(first, last, unit, [](const Edge &each, char16_t wanted) { return each.unit < wanted; });
    return found == last || found->unit != unit ? -1 : found->to;
}

int MentionScanner::step(int node, char16_t unit) const
{
    for (; node != 0; node = m_nodes[size_t(node)].fallback)
        if (const int to = edge(node, unit); to >= 0)
            return to;
    return (*m_root)[unit];
}

QList<Occurrence> MentionScanner::scan(QStringView text) const
{
    QList<Occurrence> found;
    if (isEmpty())
        return found;
    Line line;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        scanLine(text, int(start), int(end), line, found);
        start = end + 1;
    }
    return found;
}

void MentionScanner::scanLine(QStringView text, int start, int end, Line &line, QList<Occurrence> &found) const
{
    const auto &table = foldTable();
    line.positions.clear();
    line.hits.clear();
    int node = 0;
    char16_t before = 0;
    const auto take = [&](char16_t unit, int position) {
        line.positions.push_back(position);
        node = step(node, unit);
        before = unit;
        const int last = int(line.positions.size()) - 1;
        for (int at = m_nodes[size_t(node)].firstPattern >= 0 ? node : m_nodes[size_t(node)].shorter; at >= 0;
             at = m_nodes[size_t(at)].shorter) {
            for (int i = m_nodes[size_t(at)].firstPattern; i >= 0; i = m_nextPattern[size_t(i)]) {
                Occurrence place;
                if (fits(m_patterns[size_t(i)], text.first(end), line, last, place))
                    line.hits.push_back(place);
            }
        }
    };
    for (int i = start; i < end; ++i) {
        if (node == 0 && !(*m_begins)[text[i].unicode()])
            continue; // most of a text, where names are few
        const char16_t unit = table[text[i].unicode()];
        if (unit == dropped || (unit == u' ' && before == u' '))
            continue;
        if (unit != expands) {
            take(unit, i);
            continue;
        }
        for (const char c : expansion(text[i].unicode()))
            take(char16_t(c), i);
    }
    std::ranges::stable_sort(
        line.hits, [](const Occurrence &a, const Occurrence &b) { return a.start != b.start ? a.start < b.start : a.end > b.end; });
    for (const Occurrence &hit : line.hits) {
        const bool isFree = found.isEmpty() || hit.start >= found.last().end;
        const bool isShared = !found.isEmpty() && hit.start == found.last().start && hit.end == found.last().end;
        if (isFree || isShared)
            found.append(hit);
    }
}

bool MentionScanner::fits(const Pattern &pattern, QStringView text, const Line &line, int last, Occurrence &place) const
{
    const int first = last - pattern.length + 1;
    const int start = line.positions[size_t(first)];
    int end = line.positions[size_t(last)] + 1;
    while (end < text.size() && isDroppedMark(text[end].unicode()))
        ++end;
    if (!pattern.endsFreely && (isOfWord(characterAt(text, end)) || belongsToCapitalBehind(text, end)))
        return false;
    if (!pattern.beginsFreely) {
        const int from = pattern.beginsWithArabic ? beforeArabicParticles(text, start) : start;
        const bool isCut = isOfWord(characterBefore(text, start)) && (from == start || isOfWord(characterBefore(text, from)));
        if (isCut || belongsToCapitalBefore(text, start))
            return false;
    }
    for (const int capital : pattern.capitals)
        if (!text[line.positions[size_t(first + capital)]].isUpper())
            return false;
    place = {start, end, pattern.owner};
    return true;
}

} // namespace sidelight
