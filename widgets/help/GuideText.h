// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace sidelight {

// The user guide as it was written: chapters in Markdown, which travel inside the program. What a chapter links to are other
// chapters, "grading.md" or "grading.md#the-two-scales", and pictures in a folder beside them. Each language has a folder with
// files of the same names; what it has not is read in English.
class GuideText {
public:
    struct Chapter {
        QString file;  // "grading.md"
        QString title; // its first heading
        QString text;
    };

    GuideText(); // reads what is inside the program, in the language of the interface

    [[nodiscard]] const QList<Chapter> &chapters() const { return m_chapters; } // in the order of reading
    [[nodiscard]] int indexOf(const QString &file) const;                       // −1: there is none
    // How often the words stand in a chapter, whatever their case and their accents.
    [[nodiscard]] int count(int chapter, const QString &words) const;

    // By what name a heading is linked to, as GitHub and Pandoc make it: "The two scales" → "the-two-scales".
    static QString anchorOf(const QString &heading);
    // The folder inside the program in which the chapters lie.
    static QString folder() { return QStringLiteral(":/guide/"); }

    // That of the interface: "de", "zh_CN". Said once, before a guide is read.
    static void setLanguage(const QString &code);
    // Where inside the program a chapter or a picture is read from: ":/guide/de/grading.md", or else ":/guide/grading.md".
    static QString placeOf(const QString &file);
    static QLocale localeOf(const QString &file); // of the words that stand there
    // A chapter's Markdown as it is read here: with the keys in force, by the names that menus give them.
    static QString markdownOf(const QString &file);

private:
    QList<Chapter> m_chapters;
    mutable QStringList m_words; // of each chapter, as its page has them; empty until something is looked for
};

} // namespace sidelight
