// SPDX-License-Identifier: GPL-3.0-or-later
// Which texts rest on one reporting source. Values in and out; it knows no record.
#pragma once

#include "models/text/Shingles.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace sidelight {

class NewsAgencies;

// What is known of an article beside its text.
struct OriginFacts {
    QString outlet, byline;
    QDate published; // not valid: unknown, or known by month or year alone
    bool operator==(const OriginFacts &) const = default;
};

// What is kept of an article for finding others of its origin: a sample of its shingles, the same ones of the same words in
// whatever text. Of a short text it holds all, of a longer one every sixteenth; of quoted ones every fourth at least.
class OriginSketch {
public:
    OriginSketch() = default;
    OriginSketch(const Shingles &shingles, QStringView text, const OriginFacts &facts, const NewsAgencies &agencies);

    [[nodiscard]] const std::vector<quint64> &samples() const { return m_samples; } // ascending
    // The samples of level n are those that a text has of which each (2 to the n)th is taken.
    [[nodiscard]] int level() const { return m_level; }
    [[nodiscard]] static bool isOfLevel(quint64 shingle, int level) { return level == 0 || shingle >> (64 - level) == 0; }
    [[nodiscard]] int countOfLevel(int level) const;
    [[nodiscard]] int words() const { return m_words; }
    [[nodiscard]] quint64 whole() const { return m_whole; }
    [[nodiscard]] const QString &outlet() const { return m_outlet; } // folded
    [[nodiscard]] const QDate &published() const { return m_published; }
    [[nodiscard]] const QStringList &authors() const { return m_authors; }
    [[nodiscard]] const QStringList &agencies() const { return m_agencies; } // that it credits

private:
    std::vector<quint64> m_samples;
    int m_words = 0, m_level = 0;
    quint64 m_whole = 0;
    QString m_outlet;
    QDate m_published;
    QStringList m_authors, m_agencies;
};

// An agency that both credit within a few days; else an author of both on one day. Empty: there is none.
[[nodiscard]] QString commonAgency(const OriginSketch &first, const OriginSketch &second);
[[nodiscard]] QString commonAuthor(const OriginSketch &first, const OriginSketch &second);
[[nodiscard]] inline bool haveCommonCredit(const OriginSketch &first, const OriginSketch &second)
{
    return !commonAgency(first, second).isEmpty() || !commonAuthor(first, second).isEmpty();
}

// Why two texts seem to rest on one source, in the order of what each is worth; and what looks like it and is not.
enum class OriginSign {
    Same,           // all words
    Copy,           // republished, lightly edited
    Excerpt,        // nearly the whole of one stands in the other
    Agency,         // one agency is credited by both, and words are shared
    Byline,         // by one author and of one day, and words are shared
    SharedQuotation // both quote the same words, or share a small part: no origin
};

struct OriginLikeness {
    OriginSign sign = OriginSign::Copy;
    double strength = 0;  // 0 to 1
    int percent = 0;      // of the words of both, or of the shorter text: which stand in the other
    int words = 0;        // so many are shared, in the first text
    QString who{};        // the agency that both credit, or the author; empty: none
    bool first = false;   // of an excerpt: the first text is the one that stands in the other
    bool inMarks = false; // of a shared quotation: the words stand between quotation marks
    bool operator==(const OriginLikeness &) const = default;

    [[nodiscard]] bool isOrigin() const { return sign != OriginSign::SharedQuotation; }
};

// What two texts have in common; nothing if that is next to nothing.
[[nodiscard]] std::optional<OriginLikeness> likenessOf(const OriginSketch &first, const OriginSketch &second,
                                                       const SharedWords &shared);

} // namespace sidelight
