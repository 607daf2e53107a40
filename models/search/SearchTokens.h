// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <array>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace sidelight {

// A word as the index knows it, and where it stands in the bytes of the text.
struct SearchToken {
    QByteArrayView word; // folded, UTF-8; good until the next one
    int start = 0, end = 0;
    bool again = false; // another form of the word before it, at its place
};

// Takes texts apart into the words by which they are found: without case and accents, ß as ss. An Arabic word is also found behind
// its article and the "and", "for", "by" that are written together with it. Where a script puts no space between words
// (Han, Kana, Thai …) every two neighbours are a word, so that a word of any length is a row of them. One thread at a time.
class SearchTokens {
public:
    // Of a query: fewer forms, since the text's forms are there to be met.
    enum class Of { Text, Query };
    // Anything but 0 ends the scan, and is its result.
    using Take = int (*)(void *context, const SearchToken &token);

    SearchTokens();
    int scan(QByteArrayView utf8, Of of, void *context, Take take);

    struct Word {
        QByteArray word;
        int start = 0, end = 0;
        bool again = false;
        bool operator==(const Word &) const = default;
    };
    [[nodiscard]] QList<Word> all(QByteArrayView utf8, Of of);

    // Whether what is looked for ends in a single character of a script without spaces: it then begins a pair of the text.
    [[nodiscard]] bool endsAlone(const QString &words);

private:
    enum class Kind : quint8 { Unknown, Break, Word, Pair, Mark, Ignored };
    // What becomes of a character.
    struct Folded {
        Kind kind = Kind::Unknown;
        quint8 length = 0;
        std::array<char, 14> text{};
    };
    struct Unit { // of a row of pairs
        int offset = 0, start = 0, end = 0;
    };
    using Block = std::array<Folded, 256>;

    [[nodiscard]] static Folded fold(char32_t c);
    [[nodiscard]] const Folded &folded(char32_t c);
    void append(const Folded &c, int start, int end);
    void appendPlain(char letter, int at);
    int tell(QByteArrayView word, int start, int end, bool again);
    int flush();
    int flushWord();
    int flushPairs();
    int tellArabic(int start, int end);

    std::array<std::unique_ptr<Block>, 256> m_blocks; // of the first plane, as they are needed
    std::unordered_map<char32_t, Folded> m_beyond;
    Of m_of = Of::Text;
    void *m_context = nullptr;
    Take m_take = nullptr;
    std::string m_word; // being gathered
    int m_start = 0, m_end = 0;
    std::string m_row; // of characters that stand without spaces
    std::vector<Unit> m_units;
};

} // namespace sidelight
