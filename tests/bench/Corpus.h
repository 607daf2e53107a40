// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sidelight::bench {

struct GeneratedPassage {
    int start = 0, end = 0; // UTF-16 code units of the text
    int actor = 0;          // who speaks in it, an index into Corpus::actors()
};

struct GeneratedArticle {
    QString fileName, title, byline, outlet, published, url;
    QString text; // as a pasted text file has it, title line and source line and all
    QList<GeneratedPassage> passages;
};

// News-like articles without end, the same on every machine: article n depends on n alone. They have 400 to 1,500 words, two
// in a thousand have a megabyte; 10,000 are about 76 MB. Actors' names stand in them, and ten passages are marked in each.
// All words are invented or of the kind that every report has; no sentence is anybody's.
class Corpus {
public:
    static constexpr int passagesEach = 10;

    Corpus();

    [[nodiscard]] GeneratedArticle article(int number) const;
    [[nodiscard]] const QStringList &actors() const { return m_actors; } // 200 names
    [[nodiscard]] static bool isLong(int number) { return number % 500 == 250; }

private:
    QStringList m_actors;
};

} // namespace sidelight::bench
