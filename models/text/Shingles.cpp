// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/Shingles.h"

#include "models/text/WordCharacters.h"

#include <QVarLengthArray>
#include <algorithm>
#include <array>
#include <bit>

namespace sidelight {

namespace {

constexpr int runOnLetters = 12;

// SplitMix64's last step: every bit of the result depends on every bit of the number.
constexpr quint64 mixed(quint64 z)
{
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

constexpr quint64 start = 0x632BE59BD9B4E019ULL, factor = 0x9E3779B97F4A7C15ULL;

constexpr quint64 with(quint64 hash, char32_t character) { return (hash ^ character) * factor; }

// Of ASCII characters: what they are folded to within a word; 0: they stand in none.
constexpr std::array<char16_t, 128> foldedAscii = [] {
    std::array<char16_t, 128> table{};
    for (char16_t c = u'0'; c <= u'9'; ++c)
        table[c] = c;
    for (char16_t c = u'a', capital = u'A'; c <= u'z'; ++c, ++capital)
        table[c] = table[capital] = c;
    return table;
}();

// Which quotation stands open. It ends with its paragraph at the latest: where one goes on in the next paragraph, that opens
// with a mark again.
class OpenQuotation {
public:
    [[nodiscard]] bool isOpen() const { return m_first != 0; }

    void pass(QStringView text, qsizetype at)
    {
        const char16_t c = text[at].unicode();
        if (c == u'\n') {
            m_first = m_second = 0;
        } else if (!isOpen()) {
            open(c);
        } else if (c == m_first || c == m_second) {
            const bool isWithinWord = c == u'\u2019' && at + 1 < text.size() && text[at + 1].isLetter();
            if (!isWithinWord)
                m_first = m_second = 0;
        }
    }

private:
    struct Marks {
        char16_t opening, first, second;
    };
    void open(char16_t c)
    {
        static constexpr std::array marks{
            Marks{u'"', u'"', u'"'},           Marks{u'\u201c', u'\u201d', u'\u201d'}, Marks{u'\u201e', u'\u201c', u'\u201d'},
            Marks{u'\u201d', u'\u201d', u'"'}, Marks{u'\u00ab', u'\u00bb', u'\u00bb'}, Marks{u'\u00bb', u'\u00ab', u'\u00ab'},
            Marks{u'\u300c', u'\u300d', u'"'}, Marks{u'\u300e', u'\u300f', u'"'},      Marks{u'\u2018', u'\u2019', u'\u2019'},
            Marks{u'\uff02', u'\uff02', u'"'}};
        const auto *const found = std::ranges::find(marks, c, &Marks::opening);
        if (found != marks.end()) {
            m_first = found->first;
            m_second = found->second;
        }
    }

    char16_t m_first = 0, m_second = 0; // what closes it
};

// The words of a text as numbers, in one pass; the lowest bit says that the word stands between quotation marks.
class WordReader {
public:
    explicit WordReader(QStringView text)
        : m_text(text)
    {
        m_words.reserve(size_t(text.size()) / 5);
    }

    std::vector<quint64> read()
    {
        while (m_at < m_text.size()) {
            const char16_t unit = m_text[m_at].unicode();
            if (unit < 128)
                passAscii(unit);
            else
                passOther();
        }
        endWord();
        return std::move(m_words);
    }

private:
    void passAscii(char16_t unit)
    {
        if (const char16_t folded = foldedAscii[unit]) {
            m_hash = with(m_hash, folded);
            m_inWord = true;
        } else if (!(unit == u'\'' && m_inWord)) {
            endWord();
            m_quotation.pass(m_text, m_at);
        }
        ++m_at;
    }

    void passOther()
    {
        const CodePoint point = codePointAt(m_text, m_at);
        const bool isWithin = m_inWord && isApostrophe(m_text[m_at]) && m_at + 1 < m_text.size() && m_text[m_at + 1].isLetter();
        if (isInvisible(point.value) || isOptionalSign(point.value) || isWithin) {
            m_at += point.length;
        } else if (standsAlone(point.value)) {
            endWord();
            add(with(start, point.value));
            m_at += point.length;
        } else if (isRunOn(point.value) && isWordPart(point.value)) {
            endWord();
            passRunOn();
        } else {
            if (isWordPart(point.value)) {
                m_hash = with(m_hash, QChar::toCaseFolded(point.value));
                m_inWord = true;
            } else {
                endWord();
                m_quotation.pass(m_text, m_at);
            }
            m_at += point.length;
        }
    }

    // Letters that run on to the next space or mark.
    void passRunOn()
    {
        QVarLengthArray<char32_t, 256> letters;
        for (; m_at < m_text.size(); ++m_at) {
            const char32_t c = m_text[m_at].unicode(); // none of these scripts has surrogates
            if (isInvisible(c))
                continue;
            if (!isRunOn(c) || !isWordPart(c))
                break;
            letters.append(c);
        }
        for (qsizetype first = 0; first == 0 || first + runOnLetters <= letters.size(); ++first) {
            quint64 hash = start;
            for (qsizetype i = first; i < std::min(first + runOnLetters, letters.size()); ++i)
                hash = with(hash, letters[i]);
            add(hash);
        }
    }

    void endWord()
    {
        if (m_inWord)
            add(m_hash);
        m_hash = start;
        m_inWord = false;
    }

    void add(quint64 hash) { m_words.push_back((mixed(hash) & ~quint64(1)) | quint64(m_quotation.isOpen())); }

    QStringView m_text;
    qsizetype m_at = 0;
    quint64 m_hash = start;
    bool m_inWord = false;
    OpenQuotation m_quotation;
    std::vector<quint64> m_words;
};

constexpr quint64 factorOfDropped = [] { // what the first word of a shingle is multiplied with by the time that it leaves
    quint64 power = 1;
    for (int i = 0; i < shingleWords; ++i)
        power *= factor;
    return power;
}();

// What both have, quoted where it is so in one of them.
ShingleTable commonOf(const ShingleTable &first, const ShingleTable &second)
{
    const bool isLess = first.count() < second.count();
    const ShingleTable &fewer = isLess ? first : second, &more = isLess ? second : first;
    ShingleTable common(size_t(fewer.count()));
    for (const quint64 each : fewer.places())
        if (const quint64 other = each ? more.find(each) : 0)
            common.add(each | other);
    return common;
}

struct Covered {
    int words = 0, quoted = 0;
};

// The words of a text that stand in one of these shingles, and those that stand in quoted ones only.
Covered covered(const std::vector<quint64> &hashes, const ShingleTable &common)
{
    Covered result;
    int until = 0, plainUntil = 0; // behind the last word that is known to be shared
    for (int at = 0; at < int(hashes.size()); ++at) {
        const quint64 found = common.find(hashes[size_t(at)]);
        if (!found)
            continue;
        result.words += at + shingleWords - std::max(at, until);
        until = at + shingleWords;
        if (isQuoted(found))
            continue;
        result.quoted -= at + shingleWords - std::max(at, plainUntil);
        plainUntil = at + shingleWords;
    }
    result.quoted += result.words;
    return result;
}

double part(int some, int all) { return all > 0 ? double(some) / all : 0; }

} // namespace

Shingles shinglesOf(QStringView text)
{
    const std::vector<quint64> words = WordReader(text).read();
    Shingles shingles;
    shingles.words = int(words.size());
    if (words.size() >= shingleWords)
        shingles.hashes.reserve(words.size() - shingleWords + 1);
    quint64 rolling = 0, whole = start;
    int quoted = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        const quint64 word = words[i] | 1;
        whole = (whole ^ word) * factor;
        rolling = rolling * factor + word;
        quoted += isQuoted(words[i]);
        if (i >= shingleWords) {
            rolling -= (words[i - shingleWords] | 1) * factorOfDropped;
            quoted -= isQuoted(words[i - shingleWords]);
        }
        if (i + 1 >= shingleWords)
            shingles.hashes.push_back((mixed(rolling) & ~quint64(1)) | quint64(quoted == shingleWords));
    }
    shingles.whole = words.empty() ? 0 : mixed(whole) | 1;
    return shingles;
}

ShingleTable::ShingleTable(size_t most)
    : m_shift(64 - std::bit_width(most * 2 | 1))
    , m_places(size_t(1) << (64 - m_shift))
{
}

size_t ShingleTable::placeOf(quint64 shingle) const
{
    size_t place = size_t(shingle >> m_shift);
    while (m_places[place] && keyOf(m_places[place]) != keyOf(shingle))
        place = (place + 1) & (m_places.size() - 1);
    return place;
}

void ShingleTable::add(quint64 shingle)
{
    quint64 &place = m_places[placeOf(shingle)];
    const bool isNew = place == 0, wasQuoted = isNew || isQuoted(place);
    place = isNew ? shingle : place & shingle;
    m_count += isNew;
    m_plain += wasQuoted && !isQuoted(place);
}

ShingleSet::ShingleSet(Shingles shingles)
    : m_shingles(std::move(shingles))
    , m_table(m_shingles.hashes.size())
{
    for (const quint64 each : m_shingles.hashes)
        m_table.add(each);
}

SharedWords sharedWords(const ShingleSet &one, const ShingleSet &other)
{
    const Shingles &first = one.shingles(), &second = other.shingles();
    const ShingleTable &ofA = one.table(), &ofB = other.table(), both = commonOf(ofA, ofB);
    const Covered inA = covered(first.hashes, both), inB = covered(second.hashes, both);
    SharedWords shared;
    shared.firstWords = first.words;
    shared.secondWords = second.words;
    shared.firstShared = inA.words;
    shared.secondShared = inB.words;
    shared.firstQuoted = inA.quoted;
    shared.secondQuoted = inB.quoted;
    shared.resemblance = part(both.count(), ofA.count() + ofB.count() - both.count());
    shared.containment = part(both.count(), std::min(ofA.count(), ofB.count()));
    shared.plainResemblance = part(both.plainCount(), ofA.plainCount() + ofB.plainCount() - both.plainCount());
    shared.plainContainment = part(both.plainCount(), std::min(ofA.plainCount(), ofB.plainCount()));
    shared.areSame = first.whole != 0 && first.whole == second.whole && first.words == second.words;
    return shared;
}

} // namespace sidelight
