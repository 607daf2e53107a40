// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ActorPageModel.h"

#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"
#include "models/project/Support.h"

#include <QRegularExpression>
#include <algorithm>

namespace sidelight {

namespace {

using namespace Qt::StringLiterals;

bool speaksIn(const Statement &statement, Id actor)
{
    return std::ranges::any_of(statement.speakers, [actor](const Speaker &speaker) { return speaker.actor == actor; });
}

// The digits of the first date, so that what is less exact comes first; what has no date last.
QString digitsOf(const QString &edtf)
{
    static const QRegularExpression date(u"(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?(?:T(\\d{2}):(\\d{2}))?"_s);
    const auto match = date.match(edtf);
    if (!match.hasMatch())
        return QString(12, u'9');
    QString digits;
    for (int part = 1; part <= 5; ++part)
        digits += match.captured(part).isEmpty() ? u"00"_s : match.captured(part);
    return digits;
}

} // namespace

ActorPageModel::ActorPageModel(const Library &library, Id actor, QObject *parent)
    : RecordRows(Shape::Flat, parent)
    , m_library(library)
    , m_actor(actor)
{
}

void ActorPageModel::reset() { resetRows(m_library.statementsOfActor(m_actor) + m_library.mentionsOfActor(m_actor)); }

template <class T, class Has>
void ActorPageModel::sortOut(const ChangesOf<T> &changes, Has has, QList<Id> &present, QList<Id> &gone) const
{
    gone += changes.removed;
    for (const QList<T> &records : {changes.inserted, changes.updated})
        for (const T &record : records)
            (has(record) ? present : gone).append(record.id);
}

void ActorPageModel::follow(const Changes &changes)
{
    QList<Id> present, gone;
    sortOut(changes.of<Statement>(), [this](const Statement &each) { return speaksIn(each, m_actor); }, present, gone);
    sortOut(changes.of<Mention>(), [this](const Mention &each) { return each.actor == m_actor; }, present, gone);
    if (!present.isEmpty() || !gone.isEmpty()) {
        followRows(present, gone);
        touch(present, 0, 0);
    }
    const bool others = !changes.of<Passage>().updated.isEmpty() || !changes.of<Article>().updated.isEmpty() ||
                        !changes.of<Claim>().isEmpty() || !changes.of<Actor>().isEmpty();
    if (others)
        touchAll(0, 0);
}

std::optional<ActorPageModel::Row> ActorPageModel::rowOf(Id record) const
{
    Row row;
    row.statement = m_library.find<Statement>(record);
    const Mention *const mention = row.statement ? nullptr : m_library.find<Mention>(record);
    if (!row.statement && !mention)
        return {};
    row.passage = m_library.find<Passage>(row.statement ? row.statement->passage : mention->passage);
    row.article = row.passage ? m_library.find<Article>(row.passage->article) : nullptr;
    return row.article ? std::optional(row) : std::nullopt;
}

QVariant ActorPageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == IdRole)
        return QVariant::fromValue(idAt(index));
    const std::optional<Row> row = rowOf(idAt(index));
    return row ? shown(*row, role) : QVariant();
}

QVariant ActorPageModel::shown(const Row &row, int role) const
{
    const Passage &passage = *row.passage;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SearchRole:
        return sentence(row);
    case Qt::ToolTipRole:
        return displayText(passage.quote);
    case SortRole:
        return sortKey(row);
    case QuoteRole:
        return displayText(passage.quote);
    case TranslationRole:
        if (passage.translation.isEmpty())
            return QString();
        return passage.translator.isEmpty()
                   ? tr("Translation: %1").arg(displayText(passage.translation))
                   : tr("Translation by %1: %2").arg(displayText(passage.translator, 60), displayText(passage.translation));
    case PlaceRole:
        return place(row);
    case WhatRole:
        return what(row);
    case ChainRole:
        return row.statement ? chain(*row.statement) : QString();
    case StanceRole:
        return int(row.statement ? row.statement->stance : Stance::None);
    case ReliabilityRole:
        return row.statement ? reliabilityOf(m_library, *row.statement) : QString();
    case CredibilityRole:
        return row.statement ? row.statement->credibility : 0;
    case PassageRole:
        return QVariant::fromValue(passage.id);
    default:
        return {};
    }
}

QString ActorPageModel::sentence(const Row &row) const
{
    const QString grade = shown(row, ReliabilityRole).toString();
    const int credibility = shown(row, CredibilityRole).toInt();
    QStringList parts{place(row), what(row), shown(row, ChainRole).toString(), displayText(row.passage->quote),
                      shown(row, TranslationRole).toString()};
    if (!grade.isEmpty() || credibility > 0)
        parts.append(grade + (credibility > 0 ? QString::number(credibility) : QString()));
    parts.removeAll(QString());
    return parts.join(tr(" · ", "between the parts of a row"));
}

QString ActorPageModel::whenSaid(const Row &row)
{
    if (row.statement && !row.statement->said.isEmpty())
        return row.statement->said;
    return row.statement && !row.statement->published.isEmpty() ? row.statement->published : row.article->published;
}

// What was said on one day stands in the order of the articles.
QString ActorPageModel::sortKey(const Row &row)
{
    return digitsOf(whenSaid(row)) + u' ' + row.article->id.toString().rightJustified(19, u'0') + u' ' +
           QString::number(row.passage->start).rightJustified(10, u'0');
}

QString ActorPageModel::place(const Row &row) const
{
    const QString date = whenSaid(row);
    QStringList parts{date.isEmpty() ? tr("No date") : displayText(dateText(date)), displayText(row.article->title)};
    if (!row.article->outlet.isEmpty())
        parts.append(displayText(row.article->outlet));
    return parts.join(tr(" · ", "between the parts of a row"));
}

QString ActorPageModel::what(const Row &row) const
{
    if (!row.statement)
        return tr("mentioned");
    const QString stance = stanceText(row.statement->stance), claim = claimText(m_library, row.statement->claim);
    if (claim.isEmpty())
        return row.statement->stance == Stance::None ? modeText(row.statement->mode) : stance;
    return tr("%1: %2", "a stance and the claim").arg(stance, claim);
}

QString ActorPageModel::chain(const Statement &statement) const
{
    const auto self = std::ranges::find(statement.speakers, m_actor, &Speaker::actor);
    const QString printed = self == statement.speakers.end() ? QString() : displayText(self->printed, 60);
    const QString names = statement.speakers.size() > 1 ? chainText(m_library, statement) : QString();
    if (printed.isEmpty())
        return names;
    return names.isEmpty() ? tr("printed as %1").arg(printed) : tr("%1, printed as %2").arg(names, printed);
}

} // namespace sidelight
