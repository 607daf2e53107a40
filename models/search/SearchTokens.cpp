// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/SearchTokens.h"

#include "models/text/FoldedText.h"
#include "models/text/WordCharacters.h"

#include <algorithm>
#include <cstring>

namespace sidelight {

namespace {

constexpr size_t longestWord = 96; // bytes; what is beyond is not looked at

// What becomes of ASCII; 0: it parts words.
constexpr std::array<char, 128> plainLetters = [] {
    std::array<char, 128> letters{};
    for (char c = '0'; c <= '9'; ++c)
        letters[size_t(c)] = c;
    for (char c = 'a'; c <= 'z'; ++c)
        letters[size_t(c)] = letters[size_t(c - 'a' + 'A')] = c;
    return letters;
}();

// The code point that begins at `at`; 0 for what is no UTF-8, of one byte.
char32_t decode(QByteArrayView text, int at, int &length)
{
    const auto byte = [&](int i) { return uchar(text[at + i]); };
    const auto goesOn = [&](int count) {
        for (int i = 1; i <= count; ++i)
            if (at + i >= text.size() || (byte(i) & 0xc0) != 0x80)
                return false;
        return true;
    };
    const uchar first = byte(0);
    length = 1;
    if (first >= 0xc2 && first < 0xe0 && goesOn(1)) {
        length = 2;
        return char32_t(first & 0x1f) << 6 | (byte(1) & 0x3f);
    }
    if (first >= 0xe0 && first < 0xf0 && goesOn(2)) {
        length = 3;
        return char32_t(first & 0x0f) << 12 | char32_t(byte(1) & 0x3f) << 6 | (byte(2) & 0x3f);
    }
    if (first >= 0xf0 && first < 0xf5 && goesOn(3)) {
        length = 4;
        return char32_t(first & 0x07) << 18 | char32_t(byte(1) & 0x3f) << 12 | char32_t(byte(2) & 0x3f) << 6 | (byte(3) & 0x3f);
    }
    return 0;
}

// Letters that one writer puts for the other at the end of a word.
QString withPlainEndings(QString folded) { return folded.replace(QChar(0x649), QChar(0x64a)).replace(QChar(0x629), QChar(0x647)); }

// Of the letters written together with an Arabic word, as UTF-8.
constexpr QByteArrayView article = "\xd8\xa7\xd9\x84", toThe = "\xd9\x84\xd9\x84", god = "\xd8\xa7\xd9\x84\xd9\x84\xd9\x87";
constexpr std::array<QByteArrayView, 2> conjunctions{"\xd9\x88", "\xd9\x81"};          // و ف
constexpr std::array<QByteArrayView, 3> particles{"\xd8\xa8", "\xd9\x83", "\xd9\x84"}; // ب ك ل
constexpr qsizetype leastBehindArticle = 2 * 2, leastBehindLetter = 3 * 2;             // bytes, two a letter

bool beginsWithAny(QByteArrayView word, auto &&starts)
{
    return std::ranges::any_of(starts, [word](QByteArrayView start) { return word.startsWith(start); });
}

} // namespace

SearchTokens::SearchTokens() { m_word.reserve(longestWord + sizeof(Folded)); }

SearchTokens::Folded SearchTokens::fold(char32_t c)
{
    Folded folded;
    if (isInvisible(c)) {
        folded.kind = Kind::Ignored;
        return folded;
    }
    if (!isWordPart(c)) {
        folded.kind = Kind::Break;
        return folded;
    }
    const QString original = QString::fromUcs4(&c, 1);
    const QString plain =
        withPlainEndings(FoldedText(original, FoldedText::Marks | FoldedText::Case).text().toUpper().toLower()); // ß is ss
    if (plain.isEmpty()) {
        folded.kind = Kind::Ignored;
        return folded;
    }
    QByteArray bytes = plain.toUtf8();
    if (size_t(bytes.size()) > folded.text.size())
        bytes = original.toUtf8();
    folded.length = quint8(bytes.size());
    std::memcpy(folded.text.data(), bytes.constData(), size_t(bytes.size()));
    const char32_t first = codePointAt(plain, 0).value;
    if (QChar::isMark(c))
        folded.kind = Kind::Mark;
    else
        folded.kind = standsAlone(first) || isRunOn(first) ? Kind::Pair : Kind::Word;
    return folded;
}

const SearchTokens::Folded &SearchTokens::folded(char32_t c)
{
    if (c > 0xffff) {
        const auto known = m_beyond.find(c);
        return known != m_beyond.end() ? known->second : m_beyond.emplace(c, fold(c)).first->second;
    }
    std::unique_ptr<Block> &block = m_blocks[c >> 8];
    if (!block)
        block = std::make_unique<Block>();
    Folded &slot = (*block)[c & 0xff];
    if (slot.kind == Kind::Unknown)
        slot = fold(c);
    return slot;
}

int SearchTokens::scan(QByteArrayView utf8, Of of, void *context, Take take)
{
    m_of = of;
    m_context = context;
    m_take = take;
    m_word.clear();
    m_row.clear();
    m_units.clear();
    const int size = int(utf8.size());
    for (int at = 0; at < size;) {
        const uchar byte = uchar(utf8[at]);
        if (byte < 0x80 && m_units.empty()) { // most of all texts
            if (const char letter = plainLetters[byte]) {
                appendPlain(letter, at++);
                continue;
            }
        }
        int length = 1;
        const char32_t c = byte < 0x80 ? byte : decode(utf8, at, length);
        const Folded &each = folded(c);
        if (each.kind == Kind::Break) {
            if (const int ended = flush())
                return ended;
        } else if (each.kind == Kind::Ignored) {
            m_end = at + length; // an accent belongs to the letter before it
            if (!m_units.empty())
                m_units.back().end = at + length;
        } else {
            const bool pair = each.kind == Kind::Pair;
            if (pair ? !m_word.empty() : each.kind == Kind::Word && !m_units.empty())
                if (const int ended = flush())
                    return ended;
            append(each, at, at + length);
        }
        at += length;
    }
    return flush();
}

void SearchTokens::appendPlain(char letter, int at)
{
    if (m_word.empty())
        m_start = at;
    if (m_word.size() < longestWord)
        m_word.push_back(letter);
    m_end = at + 1;
}

void SearchTokens::append(const Folded &c, int start, int end)
{
    if (c.kind == Kind::Pair) {
        m_units.push_back({int(m_row.size()), start, end});
        m_row.append(c.text.data(), c.length);
    } else if (!m_units.empty()) { // a mark
        m_row.append(c.text.data(), c.length);
        m_units.back().end = end;
    } else {
        if (m_word.empty())
            m_start = start;
        if (m_word.size() + c.length <= longestWord)
            m_word.append(c.text.data(), c.length);
        m_end = end;
    }
}

int SearchTokens::tell(QByteArrayView word, int start, int end, bool again) { return m_take(m_context, {word, start, end, again}); }

int SearchTokens::flush() { return m_units.empty() ? flushWord() : flushPairs(); }

int SearchTokens::flushWord()
{
    if (m_word.empty())
        return 0;
    const bool arabic = uchar(m_word[0]) >= 0xd8 && uchar(m_word[0]) <= 0xdb;
    int ended = tell(m_word, m_start, m_end, false);
    if (!ended && arabic)
        ended = tellArabic(m_start, m_end);
    m_word.clear();
    return ended;
}

// The forms of a word without what is written together with it. Of a query only the article goes: what a single letter
// leaves is often another word.
int SearchTokens::tellArabic(int start, int end)
{
    const QByteArrayView whole(m_word);
    std::array<QByteArrayView, 8> forms;
    size_t count = 0;
    const auto add = [&](QByteArrayView form, bool always) {
        if ((always || m_of == Of::Text) && count < forms.size() && std::ranges::find(forms, form) == forms.end())
            forms[count++] = form;
    };
    const auto addBehindArticle = [&](QByteArrayView word) {
        if (word == god || (!word.startsWith(article) && !word.startsWith(toThe)))
            return;
        if (const QByteArrayView rest = word.sliced(article.size()); rest.size() >= leastBehindArticle)
            add(rest, true);
    };
    const auto addForms = [&](QByteArrayView word) {
        addBehindArticle(word);
        if (!beginsWithAny(word, particles))
            return;
        const QByteArrayView rest = word.sliced(2);
        if (rest.startsWith(article))
            addBehindArticle(rest);
        if (rest.size() >= leastBehindLetter)
            add(rest, false);
    };
    addForms(whole);
    if (beginsWithAny(whole, conjunctions) && whole.size() >= 2 + leastBehindLetter) {
        add(whole.sliced(2), false);
        addForms(whole.sliced(2));
    }
    for (size_t i = 0; i < count; ++i)
        if (const int ended = tell(forms[i], start, end, true))
            return ended;
    return 0;
}

int SearchTokens::flushPairs()
{
    const size_t count = m_units.size();
    const auto from = [this](size_t unit) { return unit < m_units.size() ? size_t(m_units[unit].offset) : m_row.size(); };
    const auto text = [&](size_t unit, size_t behind) {
        return QByteArrayView(m_row).sliced(from(unit), from(behind) - from(unit));
    };
    int ended = 0;
    if (count == 1)
        ended = tell(text(0, 1), m_units[0].start, m_units[0].end, false);
    for (size_t i = 0; i + 1 < count && !ended; ++i)
        ended = tell(text(i, i + 2), m_units[i].start, m_units[i + 1].end, false);
    // The last one begins no pair, and must be found alone as well.
    if (count > 1 && m_of == Of::Text && !ended)
        ended = tell(text(count - 1, count), m_units[count - 1].start, m_units[count - 1].end, true);
    m_row.clear();
    m_units.clear();
    return ended;
}

QList<SearchTokens::Word> SearchTokens::all(QByteArrayView utf8, Of of)
{
    QList<Word> words;
    scan(utf8, of, &words, [](void *context, const SearchToken &token) {
        static_cast<QList<Word> *>(context)->append({token.word.toByteArray(), token.start, token.end, token.again});
        return 0;
    });
    return words;
}

bool SearchTokens::endsAlone(const QString &words)
{
    const QList<Word> found = all(words.toUtf8(), Of::Query);
    if (found.isEmpty())
        return false;
    const QString last = QString::fromUtf8(found.last().word);
    const CodePoint first = codePointAt(last, 0);
    const bool one = std::all_of(last.begin() + first.length, last.end(), [](QChar c) { return c.isMark(); });
    return one && (standsAlone(first.value) || isRunOn(first.value));
}

} // namespace sidelight
