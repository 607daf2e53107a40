// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/GuideText.h"

#include "models/text/TextSearch.h"
#include "widgets/common/KeyChoices.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>
#include <limits>

namespace sidelight {

namespace {

QString &languageOfGuide()
{
    static QString code;
    return code;
}

QString contentOf(const QString &name)
{
    QFile file(GuideText::placeOf(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Of which a chapter's single letters are.
KeyPlace placeOfKeys(const QString &file)
{
    const QHash<QString, KeyPlace> places{
        {QStringLiteral("reading.md"), KeyPlace::Article},   {QStringLiteral("comparing.md"), KeyPlace::Article},
        {QStringLiteral("boards.md"), KeyPlace::Board},      {QStringLiteral("library.md"), KeyPlace::Library},
        {QStringLiteral("ach.md"), KeyPlace::Ach},           {QStringLiteral("statements.md"), KeyPlace::Article},
        {QStringLiteral("grading.md"), KeyPlace::Article},   {QStringLiteral("origins.md"), KeyPlace::Origins},
        {QStringLiteral("timeline.md"), KeyPlace::Timeline}, {QStringLiteral("searching.md"), KeyPlace::Search}};
    return places.value(file, KeyPlace::Everywhere);
}

// A key as the menus name it in this language: "Strg+Umschalt+A". The guide has the English names, and longer ones than Qt.
QString namedAsInMenus(const QString &key)
{
    static const QRegularExpression isKey(
        QStringLiteral("^(?:(?:Ctrl|Shift|Alt)\\+)*"
                       "(?:Ctrl|Shift|Alt|Enter|Esc|Tab|Space|Delete|Left|Right|Up|Down|F\\d+|.)$"));
    if (!isKey.match(key).hasMatch())
        return key;
    QStringList parts = key.split(u'+', Qt::SkipEmptyParts);
    for (QString &part : parts) {
        const QByteArray name = part == QLatin1String("Delete") ? "Del" : part.toUtf8();
        const QString said = QCoreApplication::translate("QShortcut", name);
        part = said == QLatin1String(name) ? part : said;
    }
    return parts.join(u'+');
}

// The guide has the usual keys; who reads it may have chosen others.
QString keyInForce(const QString &code, KeyPlace place)
{
    const QKeySequence usual = QKeySequence::fromString(code, QKeySequence::PortableText);
    QList<QKeySequence> keys = KeyChoices::instance().instead(place, usual);
    if (keys.contains(usual))
        keys = KeyChoices::instance().instead(KeyPlace::Everywhere, usual);
    if (usual.isEmpty() || keys.contains(usual))
        return namedAsInMenus(code);
    return keys.isEmpty() ? QStringLiteral("–") : keys.first().toString(QKeySequence::NativeText);
}

// What is a key or is typed reads from left to right, also among Arabic words.
QString withKeysInForce(const QString &markdown, KeyPlace place, bool isRightToLeft)
{
    static const QRegularExpression code(QStringLiteral("`([^`\n]+)`"));
    QString text;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : code.globalMatch(markdown)) {
        const QString key = QLatin1Char('`') + keyInForce(match.captured(1), place) + QLatin1Char('`');
        text += QStringView(markdown).sliced(at, match.capturedStart() - at);
        text += isRightToLeft ? QChar(0x2066) + key + QChar(0x2069) : key;
        at = match.capturedEnd();
    }
    return text.append(QStringView(markdown).sliced(at));
}

// Qt lays the first column of a table at the left whatever the direction.
QString withTablesTurned(const QString &markdown)
{
    QStringList lines = markdown.split(u'\n');
    for (QString &line : lines)
        if (line.startsWith(u'|')) {
            QStringList cells = line.split(u'|');
            std::ranges::reverse(cells);
            line = cells.join(u'|');
        }
    return lines.join(u'\n');
}

} // namespace

void GuideText::setLanguage(const QString &code) { languageOfGuide() = code; }

QString GuideText::placeOf(const QString &file)
{
    const QString translated = folder() + languageOfGuide() + u'/' + file;
    return !languageOfGuide().isEmpty() && QFile::exists(translated) ? translated : folder() + file;
}

QLocale GuideText::localeOf(const QString &file)
{
    return placeOf(file) == folder() + file ? QLocale(QLocale::English) : QLocale(languageOfGuide());
}

QString GuideText::markdownOf(const QString &file)
{
    const bool isRightToLeft = localeOf(file).textDirection() == Qt::RightToLeft;
    const QString text = withKeysInForce(contentOf(file), placeOfKeys(file), isRightToLeft);
    return isRightToLeft ? withTablesTurned(text) : text;
}

GuideText::GuideText()
{
    const QStringList files = contentOf(QStringLiteral("contents")).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &file : files) {
        const QString text = contentOf(file);
        const QString first = text.section(u'\n', 0, 0);
        m_chapters.append({file, first.startsWith(QLatin1String("# ")) ? first.sliced(2) : file, text});
    }
}

int GuideText::indexOf(const QString &file) const
{
    const auto found = std::ranges::find(m_chapters, file, &Chapter::file);
    return found == m_chapters.end() ? -1 : int(found - m_chapters.begin());
}

int GuideText::count(int chapter, const QString &words) const
{
    if (words.isEmpty())
        return 0;
    for (qsizetype each = m_words.size(); each < m_chapters.size(); ++each) {
        QTextDocument page;
        page.setMarkdown(markdownOf(m_chapters.at(each).file));
        m_words.append(page.toPlainText());
    }
    return int(TextSearch({.words = words}).find(m_words.at(chapter), std::numeric_limits<int>::max()).spans.size());
}

QString GuideText::anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar letter : heading.toLower()) {
        if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_')
            anchor.append(letter);
        else if (letter.isSpace())
            anchor.append(u'-');
    }
    return anchor;
}

} // namespace sidelight
