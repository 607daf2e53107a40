// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/SnapshotsWindow.h"

#include "models/base/OnPool.h"
#include "widgets/common/CopiedPath.h"
#include "widgets/common/DialogParts.h"
#include "widgets/common/Theme.h"

#include <QAction>
#include <QCheckBox>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

namespace sidelight {

namespace {

QString timeText(qint64 at) { return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat); }

} // namespace

SnapshotsWindow::SnapshotsWindow(const Snapshots &snapshots, const std::optional<Library> &now, QWidget *parent)
    : QDialog(parent)
    , m_model(new SnapshotModel(this))
    , m_snapshots(snapshots)
    , m_isOpen(now.has_value())
    , m_list(new QTreeView(this))
    , m_empty(makeSentence(this, true))
    , m_details(makeSentence(this))
    , m_place(makeSentence(this, true))
    , m_told(makeSentence(this))
    , m_question(makeQuestion())
    , m_restore(new QPushButton(tr("&Restore as a new file…"), this))
    , m_take(new QPushButton(tr("&Take one now"), this))
    , m_remove(new QPushButton(tr("Re&move…"), this))
    , m_other(new QPushButton(tr("Keep them &elsewhere…"), this))
    , m_beside(new QPushButton(tr("Keep them &beside the project"), this))
    , m_byItself(new QCheckBox(tr("Take snapshots by &itself: when a project is opened, every half hour of work, and before "
                                  "large imports"),
                               this))
{
    setWindowTitle(tr("Snapshots"));
    layOut();
    connect(m_model, &SnapshotModel::listed, this, &SnapshotsWindow::followList);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SnapshotsWindow::followCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SnapshotsWindow::followCurrent);
    // Later: the key goes on to this dialog, which would press the default button of the one that was just opened in it.
    connect(m_list, &QTreeView::activated, this, &SnapshotsWindow::restore, Qt::QueuedConnection);
    connect(m_restore, &QPushButton::clicked, this, &SnapshotsWindow::restore);
    auto *const copy = new QAction(tr("Copy path"), m_list);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &SnapshotsWindow::copyCurrentPath);
    m_list->addAction(copy);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_take, &QPushButton::clicked, this, &SnapshotsWindow::takeAsked);
    connect(m_remove, &QPushButton::clicked, this, &SnapshotsWindow::askRemoval);
    connect(m_other, &QPushButton::clicked, this, &SnapshotsWindow::folderAsked);
    connect(m_beside, &QPushButton::clicked, this, &SnapshotsWindow::besideChosen);
    connect(m_byItself, &QCheckBox::clicked, this, &SnapshotsWindow::byItselfChosen);
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &SnapshotsWindow::askRemoval);
    showThose(snapshots, now);
}

void SnapshotsWindow::layOut()
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Snapshots, the youngest first"));
    m_list->setItemDelegate(new AiryRows(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setSectionResizeMode(SnapshotModel::Time, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(SnapshotModel::Since, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(SnapshotModel::Size, QHeaderView::ResizeToContents);
    m_details->setAccessibleName(tr("What has changed since the chosen snapshot"));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_details->setMinimumHeight(2 * fontMetrics().lineSpacing()); // so that nothing moves from row to row
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->hide();
    auto *const words = makeSentence(this);
    words->setText(
        tr("A snapshot is a copy of the whole project, which was checked after it was written. Restoring one makes a new "
           "file; the project stays as it is."));
    auto *const close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_restore, m_take, m_remove, m_other, m_beside, close})
        button->setAutoDefault(false);
    auto *const work = new QHBoxLayout;
    work->setSpacing(8);
    work->addWidget(m_restore);
    work->addWidget(m_take);
    work->addWidget(m_remove);
    work->addStretch();
    auto *const end = new QHBoxLayout;
    end->addWidget(m_told, 1);
    end->addWidget(close);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_details);
    column->addLayout(work);
    column->addWidget(m_question);
    column->addWidget(m_byItself);
    column->addLayout(placeRow());
    column->addLayout(end);
    resize(withinScreen(*this, QSize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 36)));
    m_list->setFocus();
}

QLayout *SnapshotsWindow::placeRow()
{
    auto *const row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_place, 1);
    row->addWidget(m_other);
    row->addWidget(m_beside);
    return row;
}

QWidget *SnapshotsWindow::makeQuestion()
{
    auto *const question = new QWidget(this);
    auto *const row = new QHBoxLayout(question);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_questionWords = makeSentence(question);
    m_yes = new QPushButton(tr("Remove"), question);
    m_no = new QPushButton(tr("Keep it"), question);
    row->addWidget(m_questionWords, 1);
    for (QPushButton *button : {m_yes, m_no}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    question->hide();
    connect(m_yes, &QPushButton::clicked, this, &SnapshotsWindow::remove);
    connect(m_no, &QPushButton::clicked, this, &SnapshotsWindow::leaveQuestion);
    return question;
}

void SnapshotsWindow::setChoices(bool byItself, bool isBeside)
{
    m_byItself->setChecked(byItself);
    m_beside->setVisible(!isBeside);
    m_byItself->setEnabled(m_isOpen);
    m_other->setVisible(m_isOpen);
}

void SnapshotsWindow::setMayTake(bool may)
{
    m_mayTake = may;
    followCurrent();
}

void SnapshotsWindow::setTaking(bool taking)
{
    m_isTaking = taking;
    m_take->setEnabled(m_isOpen && m_mayTake && !taking);
    m_take->setText(taking ? tr("Being taken…") : tr("&Take one now"));
}

void SnapshotsWindow::showThose(const Snapshots &snapshots, const std::optional<Library> &now)
{
    m_snapshots = snapshots;
    m_isOpen = now.has_value();
    setTaking(m_isTaking);
    m_model->show(snapshots, now);
    followCurrent();
}

void SnapshotsWindow::tell(const QString &sentence) { m_told->setText(sentence); }

void SnapshotsWindow::followList()
{
    const int count = m_model->rowCount();
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_details->setVisible(count > 0);
    m_empty->setText(m_isOpen ? tr("No snapshot has been taken yet.") : tr("There is no snapshot of this project here."));
    const QString folder = QDir::toNativeSeparators(m_snapshots.folder());
    m_place->setText(
        count == 0 ? tr("They are kept in “%1”.").arg(folder)
                   : tr("They are kept in “%1” and take %2.").arg(folder, QLocale().formattedDataSize(m_model->totalSize(), 1)));
    if (count > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
    followCurrent();
}

int SnapshotsWindow::currentRow() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void SnapshotsWindow::followCurrent()
{
    const int row = currentRow();
    using State = SnapshotModel::State;
    const State state = row < 0 ? State::Unreadable : m_model->stateOf(row);
    m_restore->setEnabled(row >= 0 && state != State::Damaged && state != State::Unreadable);
    m_remove->setEnabled(row >= 0);
    m_take->setEnabled(m_isOpen && m_mayTake && !m_isTaking);
    if (row < 0)
        m_details->clear();
    else if (state == State::Whole && !m_model->detailsOf(row).isEmpty())
        m_details->setText(
            tr("Since %1: %2.").arg(timeText(m_model->at(row).at), m_model->detailsOf(row).join(QStringLiteral(", "))));
    else
        m_details->setText(m_model->detailsOf(row).join(u' '));
}

void SnapshotsWindow::restore()
{
    const int row = currentRow();
    if (row < 0 || !m_restore->isEnabled())
        return;
    const Snapshot &snapshot = m_model->at(row);
    const QString time =
        QDateTime::fromMSecsSinceEpoch(snapshot.at).toString(QStringLiteral("yyyy-MM-dd HH-mm")); // a dot would end the name
    Q_EMIT restoreAsked(snapshot.path, time);
}

void SnapshotsWindow::copyCurrentPath()
{
    const int row = currentRow();
    if (row < 0)
        return;
    copyPath(m_model->at(row).path);
    tell(tr("The path of the snapshot is copied."));
}

void SnapshotsWindow::askRemoval()
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_questionWords->setText(
        tr("Remove the snapshot of %1 for good? It cannot be brought back.").arg(timeText(m_model->at(row).at)));
    m_question->show();
    m_no->setFocus();
}

void SnapshotsWindow::remove()
{
    const int row = currentRow();
    leaveQuestion();
    if (row < 0)
        return;
    onPool(
        this, [snapshots = m_snapshots, path = m_model->at(row).path] { return snapshots.remove(path); },
        [this](const Result<void> &done) {
            tell(done ? tr("The snapshot is removed.") : done.error().message);
            Q_EMIT removed();
        });
}

void SnapshotsWindow::leaveQuestion()
{
    m_question->hide();
    m_list->setFocus();
}

void SnapshotsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_question->isVisible())
        return leaveQuestion();
    QDialog::keyPressEvent(event);
}

} // namespace sidelight
