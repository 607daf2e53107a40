// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/ArticlePassages.h"

#include "models/lists/DisplayText.h"
#include "models/project/Support.h"
#include "widgets/reader/ReadingDesk.h"

#include <algorithm>

namespace sidelight {

QString namesText(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names)
        if (!name.trimmed().isEmpty())
            shown.append(displayText(name));
    return shown.join(QStringLiteral(" · "));
}

ArticlePassages::ArticlePassages(const Project &project, const ReadingDesk &desk, Id article)
    : m_project(project)
    , m_desk(desk)
    , m_article(article)
{
}

QList<PassageMark> ArticlePassages::marks() const
{
    QList<PassageMark> marks;
    for (const Passage &passage : m_project.library().sortedPassagesOf(m_article))
        marks.append(markOf(passage));
    return marks;
}

PassageMark ArticlePassages::markOf(const Passage &passage) const
{
    const Library &library = m_project.library();
    QStringList speakers, tags;
    for (const Id id : library.statementsOf(passage.id)) {
        const auto statement = library.find<Statement>(id);
        const Actor *actor = statement ? library.find<Actor>(sourceOf(*statement)) : nullptr;
        if (actor && !speakers.contains(actor->name))
            speakers.append(actor->name);
    }
    speakers.sort(Qt::CaseInsensitive);
    for (const Id id : passage.tags)
        if (const Tag *tag = library.find<Tag>(id))
            tags.append(QStringLiteral("#") + tag->name);
    const bool dimmed = !m_desk.standOut().isEmpty() && !m_desk.standsOut(passage);
    return {passage.id, passage.start, passage.end, passage.colour, namesText(speakers), namesText(tags), passage.note, dimmed};
}

bool ArticlePassages::isAdded(const Changes &changes) const
{
    return std::ranges::contains(changes.of<Passage>().inserted, m_article, &Passage::article);
}

bool ArticlePassages::isRemoved(const Changes &changes, const PassageMarks &shown) const
{
    return std::ranges::any_of(changes.of<Passage>().removed, [&](Id passage) { return shown.find(passage) != nullptr; });
}

bool ArticlePassages::isOtherwise(const Changes &changes, const PassageMarks &shown) const
{
    const auto isSaidHere = [&](const Statement &statement) { return shown.find(statement.passage) != nullptr; };
    const auto &statements = changes.of<Statement>();
    return isAdded(changes) || isRemoved(changes, shown) ||
           std::ranges::contains(changes.of<Passage>().updated, m_article, &Passage::article) ||
           std::ranges::any_of(statements.inserted, isSaidHere) || std::ranges::any_of(statements.updated, isSaidHere) ||
           !statements.removed.isEmpty() || !changes.of<Tag>().isEmpty() || !changes.of<Actor>().isEmpty();
}

} // namespace sidelight
