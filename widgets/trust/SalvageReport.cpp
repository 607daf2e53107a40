// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/SalvageReport.h"

#include "widgets/trust/LeftOutList.h"
#include "widgets/trust/ReportMeasures.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sidelight {

namespace {
}

SalvageReport::SalvageReport(const QStringList &missing, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What could not be saved"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(report::margin, report::margin, report::margin, report::margin);
    column->setSpacing(report::gap);
    auto *const words =
        new QLabel(tr("What is whole is saved and open now; the damaged file stays as it is. Articles that are not whole "
                      "bear the tag “damaged”. If you have a backup, compare the two."),
                   this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setMinimumWidth(words->fontMetrics().averageCharWidth() * report::widthInLetters);
    column->addWidget(words);
    column->addWidget(new LeftOutList(missing, this), 1);
    auto *const buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace sidelight
