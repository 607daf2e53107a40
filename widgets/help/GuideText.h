// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sidelight {

// The user guide as it was written: chapters in Markdown, which travel inside the program. What a chapter links to are other
// chapters, "grading.md" or "grading.md#the-two-scales", and pictures in a folder beside them.
class GuideText {
public:
    struct Chapter {
        QString file;  // "grading.md"
        QString title; // its first heading
        QString text;
    };

    GuideText(); // reads what is inside the program

    [[nodiscard]] const QList<Chapter> &chapters() const { return m_chapters; } // in the order of reading
    [[nodiscard]] int indexOf(const QString &file) const;                       // −1: there is none
    // How often the words stand in a chapter, whatever their case.
    [[nodiscard]] int count(int chapter, const QString &words) const;

    // By what name a heading is linked to, as GitHub and Pandoc make it: "The two scales" → "the-two-scales".
    static QString anchorOf(const QString &heading);
    // The folder inside the program in which the chapters lie.
    static QString folder() { return QStringLiteral(":/guide/"); }

private:
    QList<Chapter> m_chapters;
};

} // namespace sidelight
