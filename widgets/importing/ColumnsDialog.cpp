// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importing/ColumnsDialog.h"

#include "models/lists/DisplayText.h"
#include "widgets/common/FormRow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace sidelight {

namespace {

QString nameOf(ArticleField field)
{
    switch (field) {
    case ArticleField::Title:
        return ColumnsDialog::tr("Title");
    case ArticleField::Text:
        return ColumnsDialog::tr("Text");
    case ArticleField::Byline:
        return ColumnsDialog::tr("Byline");
    case ArticleField::Outlet:
        return ColumnsDialog::tr("Outlet");
    case ArticleField::Published:
        return ColumnsDialog::tr("Published");
    case ArticleField::Language:
        return ColumnsDialog::tr("Language");
    case ArticleField::Address:
        return ColumnsDialog::tr("Address");
    case ArticleField::Count:
        break;
    }
    return {};
}

} // namespace

ColumnsDialog::ColumnsDialog(const QStringList &columns, const ColumnMap &map, QWidget *parent)
    : QDialog(parent)
    , m_read(new QPushButton(tr("Read again"), this))
{
    setWindowTitle(tr("Columns of the table"));
    auto *const form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (int i = 0; i < int(ArticleField::Count); ++i) {
        const auto field = ArticleField(i);
        auto *const choice = new QComboBox(this);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(24);
        choice->addItem(tr("No column"), QString());
        for (const QString &column : columns)
            choice->addItem(plainText(column), column);
        choice->setCurrentIndex(std::max(0, choice->findData(map.value(field))));
        connect(choice, &QComboBox::activated, this, &ColumnsDialog::follow);
        addFormRow(form, nameOf(field), choice);
        m_fields.insert(field, choice);
    }
    auto *const cancel = new QPushButton(tr("Cancel"), this);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_read);
    buttons->addWidget(cancel);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addLayout(buttons);
    m_read->setDefault(true);
    connect(m_read, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    follow();
}

// Without a text there is no article.
void ColumnsDialog::follow() { m_read->setEnabled(m_fields.value(ArticleField::Text)->currentIndex() > 0); }

ColumnMap ColumnsDialog::map() const
{
    ColumnMap map;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it)
        map.insert(it.key(), it.value()->currentData().toString());
    return map;
}

} // namespace sidelight
