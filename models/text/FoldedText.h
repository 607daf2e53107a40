// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace sidelight {

// A text without what a reader who looks for words does not see as part of them. Marks: accents and other marks above and below
// letters (but not the vowels of Indic and Thai, which are letters to their readers), soft hyphens and the Arabic tatweel,
// the shapes of quotes and spaces, ligatures. Case: capitals. It knows where each of its characters stood.
class FoldedText {
public:
    enum What { Marks = 1, Case = 2 };
    FoldedText(const QString &text, int what); // some of What

    [[nodiscard]] const QString &text() const { return m_text; }
    // The place in the text as it was of a stretch of the folded one, with the marks behind its last letter.
    [[nodiscard]] int originalStart(int position) const;
    [[nodiscard]] int originalEnd(int position) const; // of the stretch that ends there; not for 0

private:
    void append(char32_t character, int at);

    int m_what;
    QString m_text;
    QList<int> m_origins; // of each code unit; empty: nothing moved
    int m_originalLength = 0;
};

} // namespace sidelight
