// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/GuideText.h"

#include <QFile>

#include <algorithm>

namespace sidelight {

namespace {

QString contentOf(const QString &name)
{
    QFile file(GuideText::folder() + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

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
    return words.isEmpty() ? 0 : int(m_chapters.at(chapter).text.count(words, Qt::CaseInsensitive));
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
