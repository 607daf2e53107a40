// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/passages/ProposalsPanel.h"

#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/actors/RecordField.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"
#include "widgets/passages/ProposalDelegate.h"
#include "widgets/reader/ReaderPane.h"
#include "widgets/reader/ReaderProposals.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace sidelight {

ProposalsPanel::ProposalsPanel(Project *project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_status(new QLabel(this))
    , m_shown(new ChoiceBox(this))
    , m_list(new QListView(this))
    , m_speaker(new RecordField(project, RecordKind::Actor, this))
    , m_mode(new ChoiceBox(this))
    , m_accept(new QToolButton(this))
    , m_reject(new QToolButton(this))
    , m_form(new QWidget(this))
{
    m_list->setItemDelegate(new ProposalDelegate(m_list));
    m_list->setAccessibleName(tr("Proposals"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->installEventFilter(this);
    layOut();
    makeActions();
    connectFields();
    setFocusProxy(m_list);
    connect(project, &Project::changed, this, &ProposalsPanel::followSelection);
    connect(project, &Project::pathChanged, this, &ProposalsPanel::followSelection);
    followList();
}

void ProposalsPanel::layOut()
{
    using Shown = ProposalModel::Shown;
    m_status->setFont(Theme::chromeFont(ChromeText::Small));
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_shown->setAccessibleName(tr("Which proposals are listed"));
    m_shown->addItem(tr("All that wait"), int(Shown::All));
    m_shown->addItem(tr("With quoted words"), int(Shown::Quoted));
    m_shown->addItem(tr("In other words"), int(Shown::Unquoted));
    m_shown->addItem(tr("Of unnamed sources"), int(Shown::Unnamed));
    m_shown->addItem(tr("The rejected ones too"), int(Shown::Rejected));
    m_speaker->setAccessibleName(tr("Speaker"));
    m_mode->setAccessibleName(tr("Mode"));
    for (const StatementMode mode :
         {StatementMode::DirectQuote, StatementMode::Paraphrase, StatementMode::Document, StatementMode::OwnObservation})
        m_mode->addItem(modeText(mode), int(mode));
    auto *const deciding = new QHBoxLayout;
    deciding->setSpacing(4);
    deciding->addStretch();
    deciding->addWidget(m_accept);
    deciding->addWidget(m_reject);
    auto *const form = new QVBoxLayout(m_form);
    form->setContentsMargins(8, 8, 8, 8);
    form->setSpacing(4);
    form->addWidget(m_speaker);
    form->addWidget(m_mode);
    form->addLayout(deciding);
    auto *const head = new QVBoxLayout;
    head->setContentsMargins(8, 4, 8, 8);
    head->setSpacing(4);
    head->addWidget(m_shown);
    head->addWidget(m_status);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_form);
}

// They name the keys in the list's own menu; the keys themselves are the list's, and no other widget's.
void ProposalsPanel::makeActions()
{
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys, auto act) {
        auto *const action = new QAction(text, m_list);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        KeyChoices::instance().follow(KeyPlace::Proposals, action);
        connect(action, &QAction::triggered, this, act);
        m_list->addAction(action);
    };
    add(tr("Accept"), {Qt::Key_Return, Qt::Key_Enter}, [this] { acceptSelected(); });
    add(tr("Reject, or bring back"), {Qt::Key_Delete}, [this] { rejectSelected(); });
    add(tr("Correct the speaker…"), {Qt::Key_E, Qt::Key_F2}, [this] {
        m_speaker->setFocus(Qt::ShortcutFocusReason);
        m_speaker->selectAll();
    });
    add(tr("Select all of this speaker"), {Qt::Key_A}, [this] { selectSpeaker(); });
    connect(m_accept, &QToolButton::clicked, this, &ProposalsPanel::acceptSelected);
    connect(m_reject, &QToolButton::clicked, this, &ProposalsPanel::rejectSelected);
}

void ProposalsPanel::connectFields()
{
    connect(m_shown, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        if (model())
            model()->setShown(ProposalModel::Shown(value.toInt()));
    });
    connect(m_speaker, &RecordField::chosen, this, [this](Id actor) {
        choose([actor](ProposalChoice &choice) {
            choice.actor = actor;
            choice.newName.clear();
        });
    });
    connect(m_speaker, &RecordField::createWished, this, [this](const QString &name) {
        choose([name](ProposalChoice &choice) {
            choice.actor = {};
            choice.newName = name;
        });
    });
    connect(m_mode, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        choose([mode = StatementMode(value.toInt())](ProposalChoice &choice) { choice.mode = mode; });
    });
}

ProposalModel *ProposalsPanel::model() const { return m_proposals ? m_proposals->model() : nullptr; }

QString ProposalsPanel::statusText() const { return m_status->text(); }

void ProposalsPanel::setReader(ReaderPane *reader)
{
    if (reader == m_reader && m_proposals)
        return;
    if (m_proposals)
        m_proposals->disconnect(this), model()->disconnect(this);
    m_reader = reader;
    m_proposals = reader ? reader->proposals() : nullptr;
    m_list->setModel(model());
    if (m_proposals) {
        // Later, since rows that go make one beside them the current one for a moment.
        connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
            if (!m_following)
                QMetaObject::invokeMethod(this, &ProposalsPanel::followList, Qt::QueuedConnection);
        });
        connect(model(), &ProposalModel::rowsRemoved, this, [this](const QModelIndex &, int first) { goOnFrom(first); });
        connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProposalsPanel::followSelection);
        connect(m_proposals, &ReaderProposals::changed, this, &ProposalsPanel::followSelection);
        connect(m_proposals, &ReaderProposals::currentChanged, this, &ProposalsPanel::followReader);
        connect(m_proposals, &QObject::destroyed, this, [this] {
            m_reader.clear(); // it is going, and no ReaderPane any more
            setReader(nullptr);
        });
        m_shown->show(int(model()->shown()));
    }
    followReader();
    followSelection();
}

void ProposalsPanel::open()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    selectCurrent();
    followList();
}

// A list that gets the focus makes its first row the current one, but does not select it.
void ProposalsPanel::selectCurrent()
{
    if (!model() || model()->rowCount() == 0 || !selectedRows().isEmpty())
        return;
    const int row = std::max(0, m_list->currentIndex().row());
    m_list->selectionModel()->setCurrentIndex(model()->index(row), QItemSelectionModel::ClearAndSelect);
}

// The reader has gone to a proposal; the list goes along.
void ProposalsPanel::followReader()
{
    const int row = m_proposals ? m_proposals->current() : -1;
    if (row < 0 || row == m_list->currentIndex().row())
        return;
    const QScopedValueRollback guard(m_following, true);
    m_list->setCurrentIndex(model()->index(row));
}

// Somebody moves in the list. When rows go while somebody reads, their place moves, and what is being read does not.
void ProposalsPanel::followList()
{
    const int row = m_list->currentIndex().row();
    if (m_proposals && m_list->hasFocus() && row != m_proposals->current())
        m_proposals->setCurrent(row);
}

// What was decided on has gone from the list: the one behind it is the next.
void ProposalsPanel::goOnFrom(int row)
{
    if (selectedRows().isEmpty() && model()->rowCount() > 0)
        m_list->setCurrentIndex(model()->index(std::min(row, model()->rowCount() - 1)));
}

QList<int> ProposalsPanel::selectedRows() const
{
    QList<int> rows;
    if (m_list->selectionModel())
        for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
            rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void ProposalsPanel::followSelection()
{
    const QList<int> rows = selectedRows();
    const bool canDecide = m_proposals && m_proposals->canDecide() && !rows.isEmpty();
    m_form->setEnabled(canDecide);
    const bool rejected = canDecide && std::ranges::all_of(rows, [this](int row) { return model()->isRejected(row); });
    m_accept->setText(rows.size() > 1 ? tr("Accept %n", nullptr, int(rows.size())) : tr("Accept"));
    m_accept->setToolTip(tr("Makes a passage and a statement of it (Enter)"));
    m_reject->setText(rejected ? tr("Bring back") : tr("Reject"));
    m_reject->setToolTip(rejected ? tr("Proposes it again (Delete)") : tr("Proposes it no more (Delete)"));
    m_status->setText(statusOf(rows));
    m_status->setVisible(!m_status->text().isEmpty());
    if (!canDecide) {
        m_speaker->setRecord({});
        m_speaker->setPlaceholderText(tr("Speaker"));
        return;
    }
    const int row = rows.first();
    const QString name = model()->speakerAt(row);
    m_speaker->setRecord(model()->actorAt(row));
    m_speaker->setPlaceholderText(name.isEmpty() ? tr("Who says this?") : tr("%1 (new)").arg(plainText(name)));
    m_mode->show(int(model()->modeAt(row)));
}

QString ProposalsPanel::statusOf(const QList<int> &rows) const
{
    if (!m_proposals)
        return tr("Open an article: who seems to say what in it is listed here.");
    if (!m_proposals->isPossible())
        return tr("The attribution finder has no words for the language of this article.");
    if (!m_proposals->isKnown())
        return {};
    if (rows.size() > 1)
        return tr("%n proposal(s) selected. Enter accepts them as one step.", nullptr, int(rows.size()));
    const int open = model()->openCount(), rejected = model()->rejectedCount();
    QStringList sentences{open > 0 ? tr("%n proposal(s) wait for your decision.", nullptr, open)
                                   : tr("Nothing waits for your decision."),
                          rejected > 0 ? tr("%n rejected.", nullptr, rejected) : QString()};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

void ProposalsPanel::choose(const std::function<void(ProposalChoice &)> &how)
{
    if (!m_proposals || !m_proposals->canDecide())
        return;
    for (const int row : selectedRows()) {
        ProposalChoice choice = model()->choiceAt(row);
        how(choice);
        model()->choose(row, choice);
    }
    followSelection();
    m_list->setFocus(Qt::OtherFocusReason);
}

void ProposalsPanel::acceptSelected()
{
    const QList<int> rows = selectedRows();
    if (!m_proposals || !m_proposals->accept(rows).isValid() || rows.size() < 2)
        return;
    Q_EMIT message(tr("%n proposal(s) accepted. Undo takes all of it back.", nullptr, int(rows.size())));
}

void ProposalsPanel::rejectSelected()
{
    const QList<int> rows = selectedRows();
    if (!m_proposals || rows.isEmpty())
        return;
    if (std::ranges::all_of(rows, [this](int row) { return model()->isRejected(row); }))
        m_proposals->bringBack(rows);
    else
        m_proposals->reject(rows);
    followSelection();
}

void ProposalsPanel::selectSpeaker()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    QItemSelection selection;
    for (const int row : model()->rowsOfSpeaker(current.row()))
        selection.select(model()->index(row), model()->index(row));
    m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

bool ProposalsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        QMetaObject::invokeMethod(this, &ProposalsPanel::selectCurrent, Qt::QueuedConnection);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    giveBack();
    return true;
}

void ProposalsPanel::giveBack()
{
    if (!m_reader)
        return Q_EMIT leftByEscape();
    m_reader->window()->activateWindow();
    m_reader->view()->setFocus(Qt::OtherFocusReason);
}

// The delegate paints with the theme, which a view does not know of.
void ProposalsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_status->setFont(Theme::chromeFont(ChromeText::Small));
        m_list->viewport()->update();
    }
    QWidget::changeEvent(event);
}

} // namespace sidelight
