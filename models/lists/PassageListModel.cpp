// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/PassageListModel.h"

#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"

#include <algorithm>

namespace sidelight {

PassageListModel::PassageListModel(const Library &library, QObject *parent)
    : RecordModel(library, Shape::Flat, ColumnCount, parent)
{
}

QString PassageListModel::columnName(int column) const
{
    switch (column) {
    case Quote:
        return tr("Quote");
    case Colour:
        return tr("Colour");
    case ArticleTitle:
        return tr("Article");
    case Speakers:
        return tr("Speaker");
    case Claims:
        return tr("Claim");
    case Tags:
        return tr("Tags");
    default:
        return {};
    }
}

QVariant PassageListModel::cell(const Passage &passage, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(passage, column);
    case Qt::ToolTipRole:
        return column == Colour ? QVariant() : column == Quote ? quoteOf(passage, QStringLiteral("\n")) : shown(passage, column);
    case Qt::AccessibleTextRole:
        return column == Colour ? tr("colour %1").arg(passage.colour) : QVariant();
    case SortRole:
        return sortKey(passage, column);
    case SearchRole:
        return searchText(passage);
    case ColourRole:
        return passage.colour;
    default:
        return {};
    }
}

QString PassageListModel::shown(const Passage &passage, int column) const
{
    if (column == Quote)
        return quoteOf(passage, QStringLiteral(" — "));
    if (column == ArticleTitle)
        return articleText(library(), passage.article);
    if (column == Tags)
        return tagNames(library(), passage.tags).join(tr(", ", "between the items of a list"));
    if (column != Speakers && column != Claims)
        return {};
    QStringList parts;
    for (const Statement &statement : sortedStatementsOf(library(), passage.id)) {
        const QString part = column == Speakers ? chainText(library(), statement) : claimText(library(), statement.claim);
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    return parts.join(tr("; ", "between the statements of a passage"));
}

// The words, and behind them the translation, which says that it is one.
QString PassageListModel::quoteOf(const Passage &passage, const QString &between) const
{
    const QString quote = displayText(passage.quote), mark = translationMark(passage);
    if (mark.isEmpty())
        return quote;
    return quote + between + tr("%1: %2", "what marks a translation, and its words").arg(mark, displayText(passage.translation));
}

// Passages of one article stay in the order of the text.
QVariant PassageListModel::sortKey(const Passage &passage, int column) const
{
    if (column == Colour)
        return passage.colour;
    if (column == Quote)
        return passage.quote.left(displayLength);
    if (column != ArticleTitle)
        return shown(passage, column);
    const Article *article = library().find<Article>(passage.article);
    return (article ? article->title.left(displayLength) : QString()) + u'\n' + passage.article.toString() + u'\n' +
           QString::number(passage.start).rightJustified(10, u'0');
}

// Asked of every row at each key that is pressed in a filter, so it joins what is there and dresses nothing up.
QString PassageListModel::searchText(const Passage &passage) const
{
    QString words = passage.quote + u'\n' + passage.note + u'\n' + passage.translation;
    const auto add = [&words](const QString &more) { words.append(u'\n').append(more); };
    if (const Article *article = library().find<Article>(passage.article))
        add(article->title);
    for (const Id id : passage.tags)
        if (const Tag *tag = library().find<Tag>(id))
            add(tag->name);
    const QList<Id> statements = library().statementsOf(passage.id);
    for (const Id id : statements) {
        const auto statement = library().find<Statement>(id);
        for (const Speaker &speaker : statement->speakers)
            if (const Actor *actor = library().find<Actor>(speaker.actor))
                add(actor->name);
        if (const Claim *claim = library().find<Claim>(statement->claim))
            add(claim->text);
    }
    return words;
}

void PassageListModel::rebuild()
{
    m_passageOfStatement.clear();
    for (const Statement &statement : library().all<Statement>().bare())
        m_passageOfStatement.insert(statement.id, statement.passage);
}

void PassageListModel::followOthers(const Changes &changes)
{
    followStatements(changes.of<Statement>());
    followArticles(changes.of<Article>());
    followTags(changes.of<Tag>());
    if (!changes.of<Actor>().updated.isEmpty() || !changes.of<Claim>().updated.isEmpty())
        touch(m_passageOfStatement.values(), Speakers, Claims);
}

void PassageListModel::followStatements(const ChangesOf<Statement> &statements)
{
    QList<Id> passages;
    for (const Id id : statements.removed)
        passages.append(m_passageOfStatement.take(id));
    for (const Statement &statement : statements.inserted + statements.updated) {
        passages.append(m_passageOfStatement.value(statement.id));
        passages.append(statement.passage);
        m_passageOfStatement.insert(statement.id, statement.passage);
    }
    std::ranges::sort(passages);
    passages.erase(std::ranges::unique(passages).begin(), passages.end());
    touch(passages, Speakers, Claims);
}

void PassageListModel::followArticles(const ChangesOf<Article> &articles)
{
    QList<Id> passages;
    for (const Article &article : articles.updated)
        passages += library().passagesOf(article.id);
    touch(passages, ArticleTitle, ArticleTitle);
}

void PassageListModel::followTags(const ChangesOf<Tag> &tags)
{
    if (tags.updated.isEmpty())
        return;
    const QList<Id> changed = idsOf(tags.updated);
    QList<Id> passages;
    for (const Passage &passage : library().all<Passage>().bare())
        if (std::ranges::any_of(passage.tags, [&](Id tag) { return changed.contains(tag); }))
            passages.append(passage.id);
    touch(passages, Tags, Tags);
}

} // namespace sidelight
