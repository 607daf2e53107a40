// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/Words.h"

#include "models/text/WordCharacters.h"

#include <algorithm>

namespace sidelight {

namespace {

// Where the word that begins at `at` ends.
int wordEnd(QStringView text, int at)
{
    const CodePoint first = codePointAt(text, at);
    int end = at + first.length;
    const bool alone = standsAlone(first.value);
    while (end < text.size()) {
        const CodePoint next = codePointAt(text, end);
        const bool marks = QChar::isMark(next.value) || isInvisible(next.value);
        const bool apostrophe = isApostrophe(text[end]) && end + 1 < text.size() && isWordPart(codePointAt(text, end + 1).value) &&
                                text[end + 1].isLetter() && !alone;
        if (!marks && !apostrophe && (alone || !isWordPart(next.value) || standsAlone(next.value)))
            break;
        end += next.length;
    }
    return end;
}

constexpr quint64 prime = (quint64(1) << 61) - 1;
constexpr quint64 base = 0x1f3d5b79a2c4e681ULL % prime;

__extension__ using Wide = unsigned __int128;

quint64 times(quint64 a, quint64 b)
{
    const Wide product = static_cast<Wide>(a) * b;
    const quint64 sum = quint64(product & prime) + quint64(product >> 61);
    return sum >= prime ? sum - prime : sum;
}

quint64 plus(quint64 a, quint64 b) { return a + b >= prime ? a + b - prime : a + b; }

// The hashes of all windows of a sequence.
class Windows {
public:
    explicit Windows(std::span<const int> numbers)
    {
        m_prefix.reserve(numbers.size() + 1);
        m_prefix.push_back(0);
        for (const int number : numbers)
            m_prefix.push_back(plus(times(m_prefix.back(), base), quint64(quint32(number)) + 1));
    }
    void setLength(int length)
    {
        m_length = length;
        m_power = 1;
        for (int i = 0; i < length; ++i)
            m_power = times(m_power, base);
    }
    [[nodiscard]] int count() const { return std::max(0, int(m_prefix.size()) - m_length); }
    [[nodiscard]] quint64 at(int place) const
    {
        return plus(m_prefix[size_t(place) + size_t(m_length)], prime - times(m_prefix[size_t(place)], m_power));
    }

private:
    std::vector<quint64> m_prefix;
    int m_length = 0;
    quint64 m_power = 1;
};

// Takes stretches of two sequences, pass by pass with shorter windows. All that is taken in a pass or before it is at least
// as long as the window, so a window is free when its two ends are.
class Tiling {
public:
    Tiling(std::span<const int> first, std::span<const int> second)
        : m_first(first)
        , m_second(second)
        , m_firstWindows(first)
        , m_secondWindows(second)
        , m_firstTaken(first.size())
        , m_partner(second.size(), -1)
    {
    }

    // How long a stretch can be at most, when it consists of windows of this length that both have.
    int longest(int window)
    {
        setLength(window);
        std::vector<quint64> hashes;
        hashes.reserve(size_t(m_firstWindows.count()));
        for (int i = 0; i < m_firstWindows.count(); ++i)
            hashes.push_back(m_firstWindows.at(i));
        std::ranges::sort(hashes);
        int row = 0, most = 0;
        for (int i = 0; i < m_secondWindows.count(); ++i) {
            row = std::ranges::binary_search(hashes, m_secondWindows.at(i)) ? row + 1 : 0;
            most = std::max(most, row);
        }
        return most == 0 ? 0 : most + window - 1;
    }

    void pass(int window)
    {
        setLength(window);
        index();
        int expected = 0; // where the first sequence would go on
        for (int at = 0; at < int(m_second.size()); ++at) {
            if (m_partner[size_t(at)] >= 0) {
                expected = m_partner[size_t(at)] + 1;
                continue;
            }
            if (at >= m_secondWindows.count() || m_partner[size_t(at + window - 1)] >= 0)
                continue;
            const int found = find(m_secondWindows.at(at), expected);
            if (found >= 0 && take(found, at, window))
                --at; // looked at again as taken, which moves `expected` on
        }
    }

    [[nodiscard]] QList<CommonWords> result() const
    {
        QList<CommonWords> runs;
        for (int at = 0; at < int(m_second.size()); ++at) {
            const int partner = m_partner[size_t(at)];
            if (partner < 0)
                continue;
            if (!runs.isEmpty() && runs.last().second + runs.last().length == at &&
                runs.last().first + runs.last().length == partner)
                ++runs.last().length;
            else
                runs.append({partner, at, 1});
        }
        std::ranges::sort(runs, {}, &CommonWords::first);
        return runs;
    }

private:
    void setLength(int window)
    {
        m_window = window;
        m_firstWindows.setLength(window);
        m_secondWindows.setLength(window);
    }

    [[nodiscard]] bool isFree(int place) const
    {
        return !m_firstTaken[size_t(place)] && !m_firstTaken[size_t(place + m_window - 1)];
    }

    void index()
    {
        m_index.clear();
        for (int i = 0; i < m_firstWindows.count(); ++i)
            if (isFree(i))
                m_index.emplace_back(m_firstWindows.at(i), i);
        std::ranges::sort(m_index);
        m_next.resize(m_index.size() + 1);
        for (size_t i = 0; i < m_next.size(); ++i)
            m_next[i] = i;
    }

    // The first entry from `entry` on that is not known to be taken.
    size_t skip(size_t entry)
    {
        size_t root = entry;
        while (m_next[root] != root)
            root = m_next[root];
        while (m_next[entry] != root)
            entry = std::exchange(m_next[entry], root);
        return root;
    }

    // A free window with this hash, from `from` on if there is one; -1: none. What is found taken is skipped for ever.
    int find(quint64 hash, int from)
    {
        const auto search = [&](size_t entry) {
            for (entry = skip(entry); entry < m_index.size() && m_index[entry].first == hash; entry = skip(entry)) {
                if (isFree(m_index[entry].second))
                    return m_index[entry].second;
                m_next[entry] = entry + 1;
            }
            return -1;
        };
        const auto entryOf = [&](int place) {
            return size_t(std::ranges::lower_bound(m_index, std::pair(hash, place)) - m_index.begin());
        };
        const int found = search(entryOf(from));
        return found >= 0 || from == 0 ? found : search(entryOf(0));
    }

    // False: these are other words with the same hash.
    bool take(int first, int second, int window)
    {
        int length = 0;
        while (size_t(first) + size_t(length) < m_first.size() && size_t(second) + size_t(length) < m_second.size() &&
               m_first[size_t(first) + size_t(length)] == m_second[size_t(second) + size_t(length)] &&
               !m_firstTaken[size_t(first) + size_t(length)] && m_partner[size_t(second) + size_t(length)] < 0)
            ++length;
        if (length < window)
            return false;
        for (int i = 0; i < length; ++i) {
            m_firstTaken[size_t(first) + size_t(i)] = true;
            m_partner[size_t(second) + size_t(i)] = first + i;
        }
        return true;
    }

    std::span<const int> m_first, m_second;
    Windows m_firstWindows, m_secondWindows;
    std::vector<bool> m_firstTaken;
    std::vector<int> m_partner; // by places of the second: the place of the first; -1: free
    int m_window = 0;
    std::vector<std::pair<quint64, int>> m_index; // hash and place of the first's windows
    std::vector<size_t> m_next;                   // union-find over the index: entries whose window is taken point on
};

} // namespace

QString WordNumbers::folded(QStringView word) const
{
    QString kept;
    kept.reserve(word.size());
    bool plain = true;
    for (qsizetype i = 0; i < word.size();) {
        const CodePoint point = codePointAt(word, i);
        const bool drop = isInvisible(point.value) || isApostrophe(word[i]) || isOptionalSign(point.value);
        if (!drop)
            kept.append(word.sliced(i, point.length));
        plain = plain && (point.value < 0x80 || drop);
        i += point.length;
    }
    if (plain) {
        for (QChar &c : kept)
            c = c.toLower();
        return kept;
    }
    return kept.normalized(QString::NormalizationForm_KC).toUpper().toLower(); // folds ß to ss, too
}

Words WordNumbers::wordsOf(QStringView text)
{
    const bool exact = m_sameness == Sameness::Exact;
    Words words;
    words.places.reserve(text.size() / 5);
    words.numbers.reserve(text.size() / 5);
    for (int at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        const bool isWord = isWordPart(point.value);
        if (!isWord && (!exact || (text[at].isSpace() && text[at] != u'\n'))) {
            at += point.length;
            continue;
        }
        const int end = isWord ? wordEnd(text, at) : at + point.length;
        const QStringView word = text.sliced(at, end - at);
        const QString key = exact ? word.toString() : folded(word);
        if (!key.isEmpty()) {
            words.places.append({at, end});
            auto number = m_numbers.constFind(key);
            if (number == m_numbers.constEnd())
                number = m_numbers.insert(key, int(m_numbers.size()));
            words.numbers.append(*number);
        }
        at = end;
    }
    return words;
}

QList<CommonWords> commonWords(std::span<const int> first, std::span<const int> second, int least)
{
    Tiling tiling(first, second);
    const int longest = tiling.longest(least);
    if (longest == 0)
        return {};
    int window = least;
    while (window <= longest / 4)
        window *= 4;
    for (; window > least; window = std::max(least, window / 4))
        tiling.pass(window);
    tiling.pass(least);
    return tiling.result();
}

} // namespace sidelight
