// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/StrangerDetails.h"

#include "models/project/LeftOut.h"
#include "widgets/common/DialogParts.h"
#include "widgets/common/Theme.h"
#include "widgets/trust/LeftOutList.h"
#include "widgets/trust/ReportMeasures.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sidelight {

namespace {

QLabel *sentence(const QString &text, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * report::widthInLetters);
    return label;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    QLabel *const label = sentence(text, parent);
    QFont font = Theme::chromeFont(ChromeText::Normal);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

StrangerDetails::StrangerDetails(const LeftOut &leftOut, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About this project"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(report::margin, report::margin, report::margin, report::margin);
    column->setSpacing(report::gap);
    column->addWidget(heading(tr("How it was opened"), this));
    column->addWidget(
        sentence(tr("Its file is not among the projects that were made here, so it counts as somebody else’s. The file "
                    "was copied, its tables and pages were checked, and a new project was made of its rows, one by one. "
                    "That is what you see; the file itself was not changed, and nothing beside it was read."),
                 this));
    column->addSpacing(report::gap);
    column->addWidget(heading(tr("What was left out"), this));
    const QStringList sentences = leftOut.sentences();
    if (sentences.isEmpty())
        column->addWidget(
            sentence(leftOut.hasHistory ? tr("Nothing. Its history holds and would go along.") : tr("Nothing."), this));
    else
        column->addWidget(new LeftOutList(sentences, this), 1);
    column->addSpacing(report::gap);
    column->addWidget(heading(tr("What you can do"), this));
    column->addWidget(
        sentence(tr("“Make it mine” saves what you see as a project of your own, in which you can work. The file that "
                    "you were sent stays as it is."),
                 this));
    auto *const buttons = new QDialogButtonBox(this);
    if (leftOut.isEmpty()) {
        column->addWidget(
            sentence(tr("If you made it yourself, on another computer or with an earlier version of Sidelight, it can be "
                        "opened as yours, and you go on in the same file."),
                     this));
        connect(buttons->addButton(tr("I &made it myself"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT isMineAsked();
        });
    }
    column->addSpacing(report::gap);
    QPushButton *const adopt = buttons->addButton(tr("Make it m&ine…"), QDialogButtonBox::ActionRole);
    connect(adopt, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT adoptAsked();
    });
    QPushButton *const close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    close->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    new GrowsWithWords(this);
}

} // namespace sidelight
