// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importing/ImportReading.h"

#include "models/base/OnPool.h"
#include "models/exchange/ImportTable.h"
#include "models/exchange/ListingDefinition.h"
#include "widgets/importing/ColumnsDialog.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace sidelight {

namespace {

constexpr int ownDefinition = -2; // the entry that asks for one

} // namespace

ImportReading::ImportReading(ImportPreview *preview, QWidget *parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_words(new QLabel(this))
    , m_listing(new QComboBox(this))
    , m_columns(new QPushButton(tr("Colu&mns…"), this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_listing->setAccessibleName(tr("Read the file as"));
    m_listing->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_listing->setMinimumContentsLength(20);
    m_columns->setAutoDefault(false);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_listing, 2);
    row->addWidget(m_columns);
    connect(m_listing, &QComboBox::activated, this, &ImportReading::readAs);
    connect(m_columns, &QPushButton::clicked, this, &ImportReading::askColumns);
    hide();
}

void ImportReading::show(const QList<int> &rows)
{
    ImportBatch *const batch = m_preview->batch();
    m_path = rows.isEmpty() ? QString() : batch->at(rows.first()).path;
    const bool isOneFile = std::ranges::all_of(rows, [&](int row) { return batch->at(row).path == m_path; });
    const auto format = isOneFile && !m_path.isEmpty() ? formatOf(m_path) : std::nullopt;
    const bool isText = format == ImportFormat::Text, isTable = format == ImportFormat::Csv || format == ImportFormat::JsonLines;
    setVisible(isText || isTable);
    m_listing->setVisible(isText);
    m_columns->setVisible(isTable);
    if (isText)
        fillListings(batch->at(rows.first()).listing);
    else if (isTable)
        m_words->setText(tr("Each row of this file is an article."));
}

void ImportReading::fillListings(const QString &recognised)
{
    const QByteArray now = m_preview->readAs(m_path).listing;
    m_words->setText(!recognised.isEmpty() ? tr("This file looks like several articles in one.") : tr("Read the file as"));
    m_listing->clear();
    m_listing->addItem(tr("One article"), -1);
    const QList<ListingDefinition> &all = ListingDefinition::shipped();
    for (qsizetype i = 0; i < all.size(); ++i) {
        m_listing->addItem(all[i].title, int(i));
        if (all[i].json == now)
            m_listing->setCurrentIndex(int(i) + 1);
    }
    m_listing->addItem(tr("A definition of your own…"), ownDefinition);
    if (!now.isEmpty() && m_listing->currentIndex() == 0)
        m_listing->setCurrentIndex(m_listing->count() - 1);
}

void ImportReading::readAs(int choice)
{
    const int listing = m_listing->itemData(choice).toInt();
    if (listing == ownDefinition)
        return Q_EMIT definitionAsked(m_path);
    ReadAs as;
    if (listing >= 0)
        as.listing = ListingDefinition::shipped().at(listing).json;
    if (as != m_preview->readAs(m_path))
        m_preview->readAgain(m_path, as);
}

void ImportReading::askColumns()
{
    onPool(
        this, [path = m_path] { return columnsOfFile(path); },
        [this, path = m_path](const QStringList &columns) { showColumns(path, columns); });
}

void ImportReading::showColumns(const QString &path, const QStringList &columns)
{
    if (columns.isEmpty())
        return Q_EMIT failed(tr("“%1” could not be read, so its columns are not known.").arg(QFileInfo(path).fileName()));
    auto *const dialog = new ColumnsDialog(columns, guessedColumns(columns, m_preview->readAs(path).columns), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, path, columns] {
        m_preview->rememberColumns(columns, dialog->map());
        m_preview->readAgain(path, {.columns = dialog->map(), .listing = {}});
    });
    dialog->open();
}

} // namespace sidelight
