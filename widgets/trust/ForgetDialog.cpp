// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/ForgetDialog.h"

#include "models/lists/DisplayText.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace sidelight {

ForgetDialog::ForgetDialog(const QString &title, const QString &action, QWidget *parent)
    : QDialog(parent)
    , m_text(new QLabel(this))
    , m_others(new QLabel(this))
    , m_files(new QListWidget(this))
    , m_action(new QPushButton(action, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    for (QLabel *const label : {m_text, m_others}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_files->setAccessibleName(tr("Other files that are removed too"));
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_files->setTextElideMode(Qt::ElideMiddle); // the tooltip has all of it
    auto *const buttons = new QDialogButtonBox(this);
    buttons->addButton(m_action, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    m_action->setAutoDefault(false);
    m_cancel->setDefault(true);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_text);
    column->addWidget(m_others);
    column->addWidget(m_files);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    m_cancel->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_files, &QListWidget::itemChanged, this, &ForgetDialog::followFiles);
    m_files->hide();
    m_others->hide();
}

void ForgetDialog::setSentences(const QStringList &sentences)
{
    m_text->setText(sentences.join(QStringLiteral("\n\n")));
    setAccessibleDescription(m_text->text());
    fit();
}

// A window does not follow labels that wrap.
void ForgetDialog::fit()
{
    layout()->activate();
    const int wide = std::max(width(), minimumWidth());
    resize(wide, std::max(layout()->totalHeightForWidth(wide), layout()->totalMinimumSize().height()));
}

QString ForgetDialog::text() const { return m_text->text(); }

// Until it is known which there are nobody can have said what is to become of them.
void ForgetDialog::setLooking()
{
    m_action->setEnabled(false);
    m_others->setText(tr("Looking for other files that hold the same words…"));
    m_others->show();
    fit();
}

void ForgetDialog::setOtherFiles(const QList<OtherFile> &files)
{
    m_action->setEnabled(true);
    m_files->clear();
    for (const OtherFile &file : files) {
        auto *const item = new QListWidgetItem(displayText(file.name), m_files);
        item->setData(Qt::UserRole, file.path);
        item->setToolTip(plainText(file.name) + u'\n' + plainText(file.path));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_files->setVisible(!files.isEmpty());
    constexpr int mostRows = 8;
    const int rows = int(std::min<qsizetype>(files.size(), mostRows));
    m_files->setFixedHeight(rows * std::max(m_files->sizeHintForRow(0), fontMetrics().height()) + 2 * m_files->frameWidth() + 4);
    m_others->setVisible(!files.isEmpty());
    followFiles();
    fit();
}

void ForgetDialog::followFiles()
{
    const int left = m_files->count() - int(chosenFiles().size());
    QStringList sentences{tr("%n other file(s) may hold the same words.", nullptr, m_files->count()),
                          tr("Those that are ticked are removed too.")};
    if (left > 0)
        sentences.append(tr("%n file(s) keep them.", nullptr, left));
    m_others->setText(sentences.join(u' '));
}

QList<OtherFile> ForgetDialog::chosenFiles() const
{
    QList<OtherFile> chosen;
    for (int row = 0; row < m_files->count(); ++row)
        if (const QListWidgetItem *const item = m_files->item(row); item->checkState() == Qt::Checked)
            chosen.append({item->data(Qt::UserRole).toString(), item->text()});
    return chosen;
}

} // namespace sidelight
