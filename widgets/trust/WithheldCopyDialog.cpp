// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/WithheldCopyDialog.h"

#include "models/base/OnPool.h"
#include "widgets/common/DialogParts.h"
#include "widgets/trust/WithheldPlacesPage.h"
#include "widgets/trust/WithholdingPage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sidelight {

WithheldCopyDialog::WithheldCopyDialog(Project *project, QWidget *parent)
    : QDialog(parent)
    , m_library(project->library())
    , m_run(project)
    , m_pages(new QStackedWidget(this))
    , m_choice(new WithholdingPage(m_library, this))
    , m_places(new WithheldPlacesPage(this))
    , m_status(new QLabel(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_next(new QPushButton(this))
{
    setWindowTitle(tr("Save a copy without identities"));
    layOut();
    connect(m_choice, &WithholdingPage::changed, this, &WithheldCopyDialog::follow);
    connect(m_places, &WithheldPlacesPage::changed, this, &WithheldCopyDialog::follow);
    connect(m_places, &WithheldPlacesPage::showAsked, this, &WithheldCopyDialog::showAsked);
    connect(m_back, &QPushButton::clicked, this, &WithheldCopyDialog::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &WithheldCopyDialog::goOn);
    connect(&m_run, &WithheldCopyRun::advanced, this, [this](int done, int articles) {
        say(tr("Article %1 of %2.").arg(QLocale().toString(done), QLocale().toString(articles)));
    });
    connect(&m_run, &WithheldCopyRun::found, this, &WithheldCopyDialog::showFound);
    connect(&m_run, &WithheldCopyRun::failed, this, &WithheldCopyDialog::fail);
    connect(&m_run, &WithheldCopyRun::written, this, [this] {
        Q_EMIT written(m_left);
        accept();
    });
    connect(this, &QDialog::finished, &m_run, &WithheldCopyRun::stop);
    connect(project, &Project::aboutToClose, this, &QDialog::reject);
    resize(withinScreen(*this, QSize(fontMetrics().averageCharWidth() * 150, fontMetrics().lineSpacing() * 42)));
    m_choice->setFocus();
    follow();
}

void WithheldCopyDialog::layOut()
{
    m_pages->addWidget(m_choice);
    m_pages->addWidget(m_places);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    for (QPushButton *button : {m_back, m_cancel})
        button->setAutoDefault(false);
    m_next->setDefault(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_status, 1);
    line->addWidget(m_back);
    line->addWidget(m_cancel);
    line->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 12);
    column->setSpacing(16);
    column->addWidget(m_pages, 1);
    column->addLayout(line);
}

void WithheldCopyDialog::goOn()
{
    if (m_pages->currentWidget() == m_places)
        return Q_EMIT whereAsked();
    say(tr("Looking for their names …"));
    m_next->setEnabled(false);
    m_choice->setEnabled(false);
    onPool(
        this,
        [library = m_library, withholding = m_choice->withholding()] {
            return std::shared_ptr<const WithheldCopy>(std::make_shared<WithheldCopy>(library, withholding));
        },
        [this](const std::shared_ptr<const WithheldCopy> &copy) {
            if (!isVisible())
                return;
            m_copy = copy;
            m_run.search(copy);
        });
}

void WithheldCopyDialog::goBack()
{
    m_run.stop();
    m_choice->setEnabled(true);
    m_pages->setCurrentWidget(m_choice);
    m_choice->setFocus();
    follow();
}

void WithheldCopyDialog::showFound(const QList<WithheldPlace> &places)
{
    m_choice->setEnabled(true);
    m_places->showPlaces(*m_copy, places);
    m_pages->setCurrentWidget(m_places);
    m_places->setFocus();
    follow();
}

// Made once more, with what is replaced, from the records that were looked through.
void WithheldCopyDialog::write(const QString &path)
{
    m_left = m_places->left();
    m_places->setEnabled(false);
    m_back->setEnabled(false);
    m_next->setEnabled(false);
    say(tr("Writing the copy …"));
    onPool(
        this,
        [library = m_library, withholding = m_choice->withholding(), replaced = m_places->replaced()] {
            return std::shared_ptr<const WithheldCopy>(std::make_shared<WithheldCopy>(library, withholding, replaced));
        },
        [this, path](const std::shared_ptr<const WithheldCopy> &copy) {
            if (isVisible())
                m_run.write(copy, path);
        });
}

void WithheldCopyDialog::fail(const Error &error)
{
    m_choice->setEnabled(true);
    m_places->setEnabled(true);
    follow();
    say(error.message);
}

void WithheldCopyDialog::follow()
{
    const bool isChoosing = m_pages->currentWidget() == m_choice;
    m_back->setVisible(!isChoosing);
    m_back->setEnabled(true);
    m_next->setText(isChoosing ? tr("&Next: where their names still stand") : tr("Sa&ve the copy…"));
    m_next->setEnabled(!m_run.isRunning() && (!isChoosing || !m_choice->withholding().actors.isEmpty()));
    if (isChoosing)
        return say(m_next->isEnabled() ? QString() : tr("Tick at least one actor."));
    const int left = m_places->left();
    say(left > 0 ? tr("A name stays in %n place(s).", nullptr, left) : tr("No name that is known stays."));
}

void WithheldCopyDialog::say(const QString &sentence) { m_status->setText(sentence); }

} // namespace sidelight
