// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importing/ImportDetails.h"

#include "models/exchange/Language.h"
#include "models/exchange/PastedShapes.h"
#include "models/exchange/WrittenDate.h"
#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"
#include "widgets/common/FormRow.h"
#include "widgets/common/Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <algorithm>

namespace sidelight {

namespace {

constexpr int longestDetail = 500;

// A date as people write it becomes one that sorts; what is no date is kept as it was typed.
QString cleaned(QString Article::*member, const QString &typed)
{
    if (member == &Article::published) {
        const QString date = isEdtf(typed) ? typed : readDate(typed);
        return date.isEmpty() ? typed : date;
    }
    if (member == &Article::language) {
        const QString tag = cleanLanguage(typed);
        return tag.isEmpty() ? typed : tag;
    }
    return typed;
}

} // namespace

ImportDetails::ImportDetails(ImportBatch *batch, QWidget *parent)
    : QWidget(parent)
    , m_batch(batch)
    , m_dateRemark(new QLabel(tr("Not a date like 2012-09-11, 2012-09~ or 2012; it is kept as typed."), this))
    , m_like(new QLabel(this))
    , m_relation(new QComboBox(this))
{
    auto *const form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_like->setTextFormat(Qt::PlainText);
    m_like->setWordWrap(true);
    m_relation->addItem(tr("An article of its own"), int(ImportRow::Relation::OfItsOwn));
    m_relation->addItem(tr("Another version of that one"), int(ImportRow::Relation::Version));
    m_relation->addItem(tr("Of one origin with that one: both count as one"), int(ImportRow::Relation::OneOrigin));
    m_relation->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(m_like);
    addFormRow(form, tr("Import as"), m_relation);
    addField(tr("Title"), {}, &Article::title);
    addField(tr("Outlet"), {}, &Article::outlet);
    addField(tr("Byline"), {}, &Article::byline);
    QLineEdit *const published = addField(tr("Published"), tr("2012-09-11, 2012-09 or 2012"), &Article::published);
    m_dateRemark->setWordWrap(true);
    m_dateRemark->setFont(Theme::chromeFont(ChromeText::Small));
    form->addRow(QString(), m_dateRemark);
    addField(tr("Language"), tr("en, ar, fr-CA"), &Article::language);
    addField(tr("Address"), tr("https://…"), &Article::url);
    connect(published, &QLineEdit::textChanged, this,
            [this](const QString &typed) { m_dateRemark->setVisible(!isEdtf(typed.trimmed()) && readDate(typed).isEmpty()); });
    connect(m_relation, &QComboBox::activated, this, &ImportDetails::saveRelation);
    connect(batch, &ImportBatch::dataChanged, this, qOverload<>(&ImportDetails::refresh));
    m_dateRemark->hide();
    show({});
}

QLineEdit *ImportDetails::addField(const QString &label, const QString &placeholder, QString Article::*member)
{
    auto *const edit = new QLineEdit(this);
    edit->setMaxLength(member == &Article::url ? 4000 : longestDetail);
    edit->setToolTip(placeholder);
    m_placeholders.insert(edit, placeholder);
    addFormRow(static_cast<QFormLayout *>(layout()), label, edit);
    const Field field{member, edit};
    m_fields.append(field);
    connect(edit, &QLineEdit::editingFinished, this, [this, field] { save(field); });
    return edit;
}

void ImportDetails::show(const QList<int> &rows)
{
    for (const Field &field : std::as_const(m_fields))
        save(field); // what was typed for those that were selected before
    m_rows = rows;
    refresh();
}

QList<int> ImportDetails::freshRows() const
{
    QList<int> fresh;
    for (const int row : m_rows)
        if (row < m_batch->rowCount({}) && m_batch->at(row).state == ImportRow::State::New)
            fresh.append(row);
    return fresh;
}

void ImportDetails::refresh()
{
    const QList<int> fresh = freshRows();
    for (const Field &field : std::as_const(m_fields))
        refresh(field, fresh);
    refreshCopy(fresh);
}

void ImportDetails::refresh(const Field &field, const QList<int> &fresh)
{
    const bool isOwn = field.member == &Article::title || field.member == &Article::url; // no two have the same
    field.edit->setEnabled(!fresh.isEmpty() && (!isOwn || fresh.size() == 1));
    if (field.edit->isModified())
        return;
    const QString first = fresh.isEmpty() ? QString() : m_batch->at(fresh.first()).article.*field.member;
    const bool isSame = std::ranges::all_of(fresh, [&](int row) { return m_batch->at(row).article.*field.member == first; });
    field.edit->setPlaceholderText(isSame ? m_placeholders.value(field.edit) : tr("They differ"));
    if (const QString shown = isSame ? first : QString(); field.edit->text() != shown) {
        field.edit->setText(shown);
        field.edit->setCursorPosition(0);
    }
}

void ImportDetails::refreshCopy(const QList<int> &fresh)
{
    QList<int> alike;
    for (const int row : fresh)
        if (m_batch->at(row).copy)
            alike.append(row);
    static_cast<QFormLayout *>(layout())->setRowVisible(m_relation, !alike.isEmpty());
    m_like->setVisible(!alike.isEmpty());
    if (alike.isEmpty())
        return;
    const ImportRow &first = m_batch->at(alike.first());
    if (alike.size() > 1)
        m_like->setText(tr("%n of the selected articles look like others.", nullptr, int(alike.size())));
    else
        m_like->setText(tr("Looks like %1. %2").arg(displayText(m_batch->titleOf(first.copy->other)), copyText(*first.copy)));
    const bool isSame = std::ranges::all_of(alike, [&](int row) { return m_batch->at(row).relation == first.relation; });
    m_relation->setCurrentIndex(isSame ? m_relation->findData(int(first.relation)) : -1);
}

void ImportDetails::save(const Field &field)
{
    if (!field.edit->isModified())
        return;
    field.edit->setModified(false);
    const bool isAddress = field.member == &Article::url;
    const QString typed = isAddress ? field.edit->text().trimmed() : cleanDetail(field.edit->text());
    m_batch->setDetail(freshRows(), field.member, cleaned(field.member, typed));
    refresh();
}

void ImportDetails::saveRelation(int choice)
{
    m_batch->setRelation(freshRows(), ImportRow::Relation(m_relation->itemData(choice).toInt()));
}

} // namespace sidelight
