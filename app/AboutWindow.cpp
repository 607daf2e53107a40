// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AboutWindow.h"

#include "widgets/common/Theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

QLabel *plainLabel(const QString &text, ChromeText size)
{
    auto *const label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::chromeFont(size));
    label->setWordWrap(true);
    return label;
}

} // namespace

AboutWindow::AboutWindow(QWidget *parent)
    : QDialog(parent)
    , m_names(new QListWidget)
    , m_licence(new QPlainTextEdit)
{
    setWindowTitle(tr("About Sidelight"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(plainLabel(tr("Sidelight %1").arg(QStringLiteral(SIDELIGHT_VERSION)), ChromeText::Large));
    column->addWidget(plainLabel(tr("A workbench for investigative reading. It is free software under the GNU General Public "
                                    "License, version 3 or later, and comes without any warranty."),
                                 ChromeText::Normal));
    column->addWidget(plainLabel(tr("These are the licences of Sidelight and of what is built into it:"), ChromeText::Normal));
    // Sidelight's own first.
    QStringList names = QDir(u":/licences"_s).entryList(QDir::Files, QDir::Name);
    std::ranges::stable_partition(names, [](const QString &name) { return name.startsWith("Sidelight"_L1); });
    for (const QString &name : std::as_const(names)) {
        auto *const item = new QListWidgetItem(name.chopped(4), m_names);
        item->setData(Qt::UserRole, u":/licences/"_s + name);
    }
    m_names->setAccessibleName(tr("Licences"));
    m_names->setFixedWidth(m_names->sizeHintForColumn(0) + 40);
    m_licence->setReadOnly(true);
    m_licence->setTabChangesFocus(true);
    m_licence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_licence->setAccessibleName(tr("Text of the licence"));
    auto *const row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_names);
    row->addWidget(m_licence, 1);
    column->addLayout(row, 1);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(m_names, &QListWidget::currentRowChanged, this, &AboutWindow::showLicence);
    m_names->setCurrentRow(0);
    m_names->setFocus();
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 32);
}

void AboutWindow::showLicence(int row)
{
    const QListWidgetItem *const item = m_names->item(row);
    QFile file(item ? item->data(Qt::UserRole).toString() : QString());
    m_licence->setPlainText(item && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
}

} // namespace sidelight
