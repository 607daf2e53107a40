// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ClaimListModel.h"

#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"
#include "models/lists/SupportText.h"

namespace sidelight {

ClaimListModel::ClaimListModel(const Library &library, QObject *parent)
    : RecordModel(library, Shape::Tree, ColumnCount, parent)
    , m_concerned(library)
{
    m_concerned.rebuild();
}

Id ClaimListModel::parentId(Id claim) const
{
    const Claim *record = library().find<Claim>(claim);
    return record ? record->parent : Id();
}

QString ClaimListModel::columnName(int column) const
{
    switch (column) {
    case Text:
        return tr("Claim");
    case Asserts:
        return tr("Asserts", "number of statements");
    case Denies:
        return tr("Denies", "number of statements");
    case Qualifies:
        return tr("Qualifies", "number of statements that qualify or question");
    case Articles:
        return tr("Articles");
    case Origins:
        return tr("Origins");
    default:
        return {};
    }
}

const ClaimSupport &ClaimListModel::supportFor(Id claim) const
{
    const auto known = m_support.constFind(claim);
    return known != m_support.constEnd() ? *known : *m_support.insert(claim, supportOf(library(), claim));
}

int ClaimListModel::count(const Claim &claim, int column) const
{
    const ClaimSupport &support = supportFor(claim.id);
    switch (column) {
    case Asserts:
        return support.asserts.statements;
    case Denies:
        return support.denies.statements;
    case Qualifies:
        return support.qualifies.statements + support.questions.statements;
    case Articles:
        return support.all.articles;
    case Origins:
        return support.all.origins;
    default:
        return support.all.statements;
    }
}

QString ClaimListModel::toolTip(const Claim &claim) const
{
    const ClaimSupport &support = supportFor(claim.id);
    QStringList lines{displayText(claim.text)};
    if (!claim.happened.isEmpty())
        lines.append(tr("Happened: %1").arg(displayText(dateText(claim.happened))));
    if (support.all.statements > 0)
        lines.append(tr("%1 in all", "so many origins, so many articles").arg(backingText(support.all)));
    lines.append(supportSentences(support));
    if (!claim.note.isEmpty())
        lines.append(displayText(claim.note));
    return lines.join(u'\n');
}

QVariant ClaimListModel::cell(const Claim &claim, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == Text)
            return displayText(claim.text);
        return count(claim, column) > 0 ? QVariant(QLocale().toString(count(claim, column))) : QVariant();
    case Qt::EditRole:
        return column == Text ? claim.text : QVariant();
    case Qt::ToolTipRole:
        return toolTip(claim);
    case Qt::AccessibleTextRole:
        return column == Text ? QVariant(plainText(claim.text) + u'\n' + supportSentences(supportFor(claim.id))) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Text ? QVariant() : QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter));
    case SortRole:
        return column == Text ? QVariant(claim.text) : QVariant(count(claim, column));
    case SearchRole:
        return claim.text;
    case CountRole:
        return count(claim, column);
    default:
        return {};
    }
}

void ClaimListModel::rebuild()
{
    m_support.clear();
    m_concerned.rebuild();
}

void ClaimListModel::followOthers(const Changes &changes)
{
    for (const Id id : changes.of<Claim>().removed)
        m_support.remove(id);
    QList<Id> touched;
    for (const Id id : m_concerned.follow(changes).counts) {
        const auto known = m_support.constFind(id);
        if (known == m_support.constEnd())
            continue; // nobody has seen it
        const ClaimSupport now = supportOf(library(), id);
        if (now == *known)
            continue;
        m_support.insert(id, now);
        touched.append(id);
    }
    touch(touched, Text, Origins); // the first column says it to those who cannot see the others
}

} // namespace sidelight
