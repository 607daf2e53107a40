// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ArticleTable.h"

#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"
#include "models/project/Support.h"

#include <QRegularExpression>
#include <algorithm>

namespace sidelight {

namespace {

constexpr qint64 monthsPerYear = 16; // none, twelve, and a power of two

QList<Id> only(Id id) { return id.isValid() ? QList<Id>{id} : QList<Id>(); }

// A month, or a year where no more is known; none where that is not written as a date.
Id monthOf(const QString &published)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4})(?:-(\\d\\d))?(?!\\d)"));
    const QRegularExpressionMatch match = shape.match(published);
    const qint64 year = match.captured(1).toInt(), month = match.captured(2).toInt();
    return match.hasMatch() && year > 0 && month <= 12 ? Id{year * monthsPerYear + month} : Id();
}

QString monthText(Id section)
{
    const qint64 year = section.value / monthsPerYear, month = section.value % monthsPerYear;
    const QString written = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    return month > 0 ? written + QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0')) : written;
}

} // namespace

ArticleTable::ArticleTable(ArticleListModel *articles, const Library &library, QObject *parent)
    : RecordTable(articles, ArticleListModel::Title, parent)
    , m_library(library)
{
    begin();
}

void ArticleTable::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    divide(grouping != Grouping::None);
}

void ArticleTable::setCondition(const QString &name, Accept accept)
{
    if (!accept && !m_conditions.contains(name))
        return;
    if (accept)
        m_conditions[name] = std::move(accept);
    else
        m_conditions.erase(name);
    refresh();
}

bool ArticleTable::accepts(Id id) const
{
    const Article *const article = m_library.find<Article>(id);
    return article && std::ranges::all_of(m_conditions, [&](const auto &each) { return each.second(*article); });
}

QList<Id> ArticleTable::outletOf(const Article &article) const
{
    const QString name = article.outlet.simplified();
    if (name.isEmpty())
        return {};
    const QString key = name.toCaseFolded();
    if (const auto known = m_outletIds.constFind(key); known != m_outletIds.constEnd())
        return {*known};
    const Id id{m_outletIds.size() + 1};
    m_outletIds.insert(key, id);
    m_outlets.insert(id, name);
    return {id};
}

QList<Id> ArticleTable::sectionsOf(Id id) const
{
    const Article *const article = m_library.find<Article>(id);
    if (!article)
        return {};
    switch (m_grouping) {
    case Grouping::Outlet:
        return outletOf(*article);
    case Grouping::Date:
        return only(monthOf(article->published));
    case Grouping::Collection:
        return m_library.collectionsOf(id);
    case Grouping::Tag:
        return article->tags;
    case Grouping::Origin:
        return only(originBearer(m_library, *article).origin);
    case Grouping::State:
        return {Id{int(article->state) + 1}};
    case Grouping::None:
        break;
    }
    return {};
}

SectionTitle ArticleTable::titleOf(Id section) const
{
    const auto named = [](const auto *record) {
        return record ? SectionTitle{displayText(record->name), record->name} : SectionTitle();
    };
    switch (m_grouping) {
    case Grouping::Outlet:
        return {displayText(m_outlets.value(section)), m_outlets.value(section)};
    case Grouping::Date:
        return {displayText(dateInWords(monthText(section))), monthText(section)};
    case Grouping::Collection:
        return named(m_library.find<Collection>(section));
    case Grouping::Tag:
        return named(m_library.find<Tag>(section));
    case Grouping::Origin:
        return named(m_library.find<Origin>(section));
    case Grouping::State:
        return {articleStateText(ArticleState(section.value - 1)), QString::number(section.value)};
    case Grouping::None:
        break;
    }
    return {};
}

QString ArticleTable::titleWithout() const
{
    switch (m_grouping) {
    case Grouping::Outlet:
        return tr("Without an outlet");
    case Grouping::Date:
        return tr("Without a date");
    case Grouping::Collection:
        return tr("In no collection");
    case Grouping::Tag:
        return tr("Without a tag");
    case Grouping::Origin:
        return tr("With an origin of their own");
    case Grouping::State:
    case Grouping::None:
        break;
    }
    return {};
}

QString ArticleTable::spoken(const QString &title, int count) const { return tr("%1, %n article(s)", nullptr, count).arg(title); }

} // namespace sidelight
