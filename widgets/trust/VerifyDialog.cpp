// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/VerifyDialog.h"

#include "models/lists/FindingModel.h"
#include "models/lists/VerifyText.h"
#include "widgets/common/DialogParts.h"
#include "widgets/common/Theme.h"
#include "widgets/trust/FindingDelegate.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace sidelight {

namespace {

QLabel *makeLabel(QWidget *parent, ChromeText size)
{
    QLabel *const label = makeSentence(parent);
    label->setFont(Theme::chromeFont(size));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

} // namespace

VerifyDialog::VerifyDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_name(name)
    , m_model(new FindingModel(this))
{
    setWindowTitle(tr("Verify “%1”").arg(name));
    build();
    new GrowsWithWords(this);
    resize(withinScreen(*this, {640, 240}));
}

void VerifyDialog::build()
{
    m_verdict = makeLabel(this, ChromeText::Large);
    m_line = makeLabel(this, ChromeText::Normal);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_remarks = makeLabel(this, ChromeText::Small);
    m_remarks->setForegroundRole(QPalette::PlaceholderText);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far the check is"));
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // else a row keeps its height when the width changes
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("What is not as it was written"));
    connect(m_list, &QListView::activated, this, &VerifyDialog::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const Finding *const finding = m_model->at(current.row());
        m_open->setEnabled(finding && finding->id.isValid());
    });
    auto *const words = new QVBoxLayout;
    words->setContentsMargins(24, 24, 24, 16);
    words->setSpacing(8);
    for (QWidget *each : std::initializer_list<QWidget *>{m_verdict, m_bar, m_line, m_remarks})
        words->addWidget(each);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(words);
    column->addWidget(m_list, 1);
    column->addStretch();
    column->addWidget(makeButtons());
}

QPushButton *VerifyDialog::addButton(QWidget *bar, const QString &text, void (VerifyDialog::*work)())
{
    auto *const button = new QPushButton(text, bar);
    button->setAutoDefault(false); // Enter belongs to the list
    connect(button, &QPushButton::clicked, this, work);
    bar->layout()->addWidget(button);
    return button;
}

QWidget *VerifyDialog::makeButtons()
{
    auto *const bar = new QWidget(this);
    auto *const line = new QHBoxLayout(bar);
    line->setContentsMargins(24, 12, 24, 16);
    line->setSpacing(8);
    m_open = addButton(bar, tr("&Show"), &VerifyDialog::open);
    m_open->setToolTip(tr("Goes to the article, passage or board that the chosen line is about"));
    m_copy = addButton(bar, tr("&Copy list"), &VerifyDialog::copy);
    m_save = addButton(bar, tr("Save &report…"), &VerifyDialog::reportAsked);
    m_again = addButton(bar, tr("&Verify again"), &VerifyDialog::againAsked);
    line->addStretch();
    m_close = addButton(bar, tr("Close"), &VerifyDialog::reject);
    return bar;
}

void VerifyDialog::setRunning(bool running)
{
    m_isRunning = running;
    m_bar->setVisible(running);
    const bool hasFindings = !running && m_model->rowCount() > 0;
    m_list->setVisible(hasFindings);
    m_open->setVisible(hasFindings);
    m_open->setEnabled(false);
    m_copy->setVisible(hasFindings);
    m_save->setVisible(!running);
    m_again->setVisible(!running);
    m_close->setText(running ? tr("Cancel") : tr("Close"));
    m_remarks->setVisible(!running && !m_remarks->text().isEmpty());
    m_line->setVisible(!m_line->text().isEmpty());
}

void VerifyDialog::begin()
{
    m_model->show({});
    m_verdict->setText(tr("Verifying the project"));
    m_bar->setRange(0, 0);
    m_remarks->clear();
    m_line->setText(progressText({}));
    setRunning(true);
    m_close->setFocus();
}

void VerifyDialog::follow(const VerifyProgress &progress)
{
    if (!m_isRunning)
        return;
    m_line->setText(progressText(progress));
    m_bar->setRange(0, int(progress.total));
    m_bar->setValue(int(progress.done));
}

void VerifyDialog::finish(const Result<Verification> &found)
{
    m_found = found.value_or(Verification());
    m_model->show(m_found.findings);
    m_verdict->setText(found ? verdictText(m_found) : found.error().message);
    m_line->setText(found ? countText(m_found) : QString());
    m_remarks->setText(m_found.remarks.join(u'\n'));
    setRunning(false);
    m_save->setVisible(found.has_value());
    if (m_model->rowCount() > 0) {
        resize(size().expandedTo(withinScreen(*this, {640, 480})));
        m_list->setCurrentIndex(m_model->index(0, 0));
        m_list->setFocus();
    } else {
        m_close->setFocus();
    }
    QAccessibleAnnouncementEvent event(this, verdict());
    QAccessible::updateAccessibility(&event);
}

QString VerifyDialog::verdict() const { return m_verdict->text(); }

QString VerifyDialog::report() const { return reportText(m_name, m_found, QDateTime::currentDateTime()); }

void VerifyDialog::copy() { QApplication::clipboard()->setText(findingsText(m_found)); }

void VerifyDialog::open()
{
    const Finding *const finding = m_model->at(m_list->currentIndex().row());
    if (finding && finding->id.isValid())
        Q_EMIT recordAsked(finding->record, finding->id);
}

void VerifyDialog::reject()
{
    if (m_isRunning)
        Q_EMIT calledOff();
    QDialog::reject();
}

void VerifyDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_copy->isVisible())
        copy();
    else
        QDialog::keyPressEvent(event);
}

} // namespace sidelight
