// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/origins/OriginsPane.h"

#include "models/lists/DisplayText.h"
#include "models/project/OriginEdits.h"
#include "widgets/actors/NoteField.h"
#include "widgets/common/ButtonRow.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"
#include "widgets/library/RecordDelegate.h"
#include "widgets/library/RecordPanel.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace sidelight {

namespace {

constexpr int fewOrigins = 20; // stand open

// Whole rows, and words where there are none.
class OriginList : public QTreeView {
public:
    explicit OriginList(QWidget *parent)
        : QTreeView(parent)
    {
        setItemDelegate(new RecordDelegate(RecordDelegate::Lead::Nothing, this));
        setFrameShape(QFrame::NoFrame);
        setUniformRowHeights(true);
        setIndentation(16);
        setMouseTracking(true);
        header()->setHighlightSections(false);
        header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        setAllColumnsShowFocus(true);
        setEditTriggers(NoEditTriggers);
        setContextMenuPolicy(Qt::ActionsContextMenu);
        setTextElideMode(Qt::ElideRight);
    }
    void setEmptyText(const QString &text)
    {
        m_empty = text;
        viewport()->update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTreeView::paintEvent(event);
        if (model()->rowCount() > 0)
            return;
        QPainter painter(viewport());
        painter.setPen(Theme::current().muted);
        painter.setFont(Theme::chromeFont(ChromeText::Normal));
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap,
                         m_empty);
    }

    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::current();
        const QRect band(0, option.rect.top(), viewport()->width(), option.rect.height());
        if (selectionModel()->isSelected(index))
            painter->fillRect(band, theme.selection);
        QTreeView::drawRow(painter, option, index);
        if (hasFocus() && index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0))
            painter->fillRect(QStyle::visualRect(layoutDirection(), band, QRect(0, band.top(), 2, band.height())), theme.accent);
    }

    // In a narrow pane titles and outlets are worth the room; the reason of a proposal stands over its articles as well.
    void resizeEvent(QResizeEvent *event) override
    {
        const int em = fontMetrics().height();
        setColumnHidden(OriginTreeModel::Why, width() < 44 * em);
        setColumnHidden(OriginTreeModel::Published, width() < 26 * em);
        setColumnHidden(OriginTreeModel::Outlet, width() < 20 * em);
        QTreeView::resizeEvent(event);
    }

private:
    QString m_empty;
};

} // namespace

OriginsPane::OriginsPane(Project *project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_search(new OriginSearch(project, this))
    , m_model(new OriginTreeModel(project->library(), this))
    , m_state(new QLabel(this))
    , m_list(new OriginList(this))
    , m_noteBox(new QWidget(this))
{
    setWindowTitle(tr("Origins"));
    const auto save = [this](Id id, const QString &text) {
        return m_project->edit(
            tr("Write note on origin"),
            [id, text](Writer &w) { w.modify<Origin>(id, [&](Origin &origin) { origin.note = text; }); },
            QStringLiteral("origin-note-") + id.toString());
    };
    m_note = new NoteField(save, m_noteBox);
    layOut();
    arrangeList();
    m_model->setRename([this](Id id, const QString &name) {
        m_project->edit(tr("Rename origin"),
                        [id, name](Writer &w) { w.modify<Origin>(id, [&](Origin &origin) { origin.name = name; }); });
    });
    connect(m_search, &OriginSearch::linksChanged, this, &OriginsPane::refresh);
    connect(m_search, &OriginSearch::progressed, this, &OriginsPane::tellState);
    connect(m_search, &OriginSearch::settled, this, &OriginsPane::tellState);
    connect(project, &Project::changed, this, &OriginsPane::follow);
    connect(project, &Project::aboutToClose, m_note, &NoteField::flush);
    connect(m_note, &NoteField::settled, this, &OriginsPane::showCurrent);
    connect(m_note, &NoteField::escaped, m_list, qOverload<>(&QWidget::setFocus));
    m_search->start();
    refresh();
}

void OriginsPane::layOut()
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const top = new QHBoxLayout;
    top->setContentsMargins(12, 4, 4, 4);
    top->setSpacing(8);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_state->setTextFormat(Qt::PlainText);
    auto *const buttons = new ButtonRow(this);
    top->addWidget(m_state, 1);
    top->addWidget(buttons, 2);
    column->addLayout(top);
    column->addWidget(makeHairline(this));
    column->addWidget(m_list, 1);
    auto *const noteColumn = new QVBoxLayout(m_noteBox);
    noteColumn->setContentsMargins(0, 0, 0, 0);
    noteColumn->setSpacing(0);
    noteColumn->addWidget(makeHairline(m_noteBox));
    m_note->setPlaceholderText(tr("Note on this origin"));
    m_note->setAccessibleName(tr("Note on this origin"));
    m_note->setMaximumHeight(m_note->fontMetrics().lineSpacing() * 4 + 16);
    auto *const inset = new QVBoxLayout;
    inset->setContentsMargins(8, 8, 8, 8);
    inset->addWidget(m_note);
    noteColumn->addLayout(inset);
    column->addWidget(m_noteBox);
    m_noteBox->hide();
    setFocusProxy(m_list);
    addActions(buttons);
}

void OriginsPane::arrangeList()
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Origins"));
    m_list->installEventFilter(this);
    QHeaderView *const header = m_list->header();
    const int em = fontMetrics().height();
    header->setMinimumSectionSize(40);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(OriginTreeModel::Title, QHeaderView::Stretch);
    header->setSectionResizeMode(OriginTreeModel::Why, QHeaderView::Stretch);
    header->resizeSection(OriginTreeModel::Outlet, em * 9);
    header->resizeSection(OriginTreeModel::Published, em * 7);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &OriginsPane::openNew);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OriginsPane::showCurrent);
    connect(m_list, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        const Kind kind = OriginTreeModel::kindOf(index);
        if (kind == Kind::Article)
            openArticle();
        else if (kind == Kind::KeptApart || kind == Kind::Quotation)
            compare();
    });
}

QAction *OriginsPane::addAction(const QString &name, const QString &text, const QKeySequence &key, void (OriginsPane::*act)())
{
    auto *const action = new QAction(text, m_list);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    KeyChoices::instance().follow(KeyPlace::Origins, action);
    connect(action, &QAction::triggered, this, act);
    m_list->addAction(action);
    return action;
}

void OriginsPane::addActions(ButtonRow *buttons)
{
    m_join = addAction(QStringLiteral("join"), tr("One origin"), {}, &OriginsPane::join);
    m_apart = addAction(QStringLiteral("apart"), tr("Not one origin"), QKeySequence::Delete, &OriginsPane::keepApart);
    m_compare = addAction(QStringLiteral("compare"), tr("Compare"), Qt::CTRL | Qt::Key_Return, &OriginsPane::compare);
    m_open = addAction(QStringLiteral("open"), tr("Open article"), {}, &OriginsPane::openArticle);
    m_rename = addAction(QStringLiteral("rename"), tr("Rename"), Qt::Key_F2, &OriginsPane::rename);
    m_takeOut = addAction(QStringLiteral("takeOut"), tr("Take out of this origin"), QKeySequence::Delete, &OriginsPane::takeOut);
    m_forgetApart = addAction(QStringLiteral("forgetApart"), tr("May be one origin after all"), QKeySequence::Delete,
                              &OriginsPane::forgetApart);
    m_join->setToolTip(tr("These articles rest on one source and count as one (Enter)"));
    m_apart->setToolTip(tr("These articles count one by one, and this is not proposed again (Delete)"));
    m_compare->setToolTip(tr("Both articles side by side (Ctrl+Enter)"));
    KeyChoices::instance().followInTip(KeyPlace::Origins, QKeySequence::Delete, m_apart);
    KeyChoices::instance().followInTip(KeyPlace::Origins, Qt::CTRL | Qt::Key_Return, m_compare);
    for (QAction *action : {m_join, m_apart, m_compare}) {
        auto *const button = new QToolButton(buttons);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        buttons->add(button);
    }
}

QAction *OriginsPane::action(const QString &name) const { return m_list->findChild<QAction *>(name); }

QString OriginsPane::stateText() const { return m_state->text(); }

void OriginsPane::follow(const Changes &changes)
{
    if (!changes.of<Article>().isEmpty() || !changes.of<Origin>().isEmpty() || !changes.of<DistinctOrigins>().isEmpty())
        refresh();
}

void OriginsPane::refresh()
{
    m_model->show(m_search->links(), [this](Id one, Id other) { return m_search->linkOf(one, other); });
    if (!current().isValid() && m_model->rowCount() > 0) {
        const QModelIndex first = m_model->index(0, 0, m_model->index(0, 0));
        m_list->setCurrentIndex(first);
    }
    tellState();
    showCurrent();
}

// What is to be decided stands open, and so does the rest as far as one can look through it.
void OriginsPane::openNew(const QModelIndex &parent, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        const Kind kind = OriginTreeModel::kindOf(index);
        if (kind == Kind::Section || kind == Kind::Proposal)
            m_list->setFirstColumnSpanned(row, parent, true);
        // It has no rows yet; it opens when the first one comes.
    }
    if (!parent.isValid() || first > 0 || m_model->rowCount(parent) > last - first + 1)
        return;
    const bool opens =
        OriginTreeModel::kindOf(parent) != Kind::Section || parent != m_model->indexOf(OriginTreeModel::Section::Quotations);
    const bool isOneOfMany = OriginTreeModel::kindOf(parent) == Kind::Origin && parent.row() >= fewOrigins;
    m_list->setExpanded(parent, opens && !isOneOfMany);
}

void OriginsPane::tellState()
{
    const int open = m_model->proposalCount();
    QStringList sentences;
    if (m_search->isWorking())
        sentences.append(tr("Comparing articles: %1 of %2 read.")
                             .arg(QLocale().toString(m_search->lookedAt()), QLocale().toString(m_search->allArticles())));
    if (open > 0 || !m_search->isWorking())
        sentences.append(open > 0 ? tr("%n open proposal(s)", nullptr, open) : tr("No open proposal"));
    m_state->setText(sentences.join(u' '));
    m_state->setToolTip(m_state->text());
    static_cast<OriginList *>(m_list)->setEmptyText(
        m_search->isWorking()
            ? tr("The articles are being compared. What seems to rest on one source is listed here.")
            : tr("No two articles have so many words in common that they seem to rest on one source. If you know of "
                 "some, select them in the library and choose “One origin” in their menu."));
}

QModelIndex OriginsPane::current() const { return m_list->currentIndex().siblingAtColumn(0); }

QModelIndex OriginsPane::around(const QModelIndex &index, Kind kind) const
{
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        if (OriginTreeModel::kindOf(at) == kind)
            return at;
    return {};
}

QModelIndex OriginsPane::currentProposal() const { return around(current(), Kind::Proposal); }

void OriginsPane::showCurrent()
{
    updateActions();
    const QModelIndex origin = around(current(), Kind::Origin);
    const Origin *const record = origin.isValid() ? m_project->library().find<Origin>(origin.data(IdRole).value<Id>()) : nullptr;
    if (record)
        m_note->setNote(record->id, record->note);
    else
        m_note->flush();
    m_note->setReadOnly(m_project->isReadOnly());
    m_noteBox->setVisible(record);
}

void OriginsPane::updateActions()
{
    const QModelIndex index = current();
    const bool writes = !m_project->isReadOnly();
    const Kind kind = index.isValid() ? OriginTreeModel::kindOf(index) : Kind::Section;
    const bool isProposal = currentProposal().isValid(), isOrigin = around(index, Kind::Origin).isValid();
    m_join->setEnabled(writes && (isProposal || kind == Kind::Quotation || kind == Kind::KeptApart));
    m_apart->setEnabled(writes && (isProposal || kind == Kind::Quotation));
    m_takeOut->setEnabled(writes && isOrigin);
    m_takeOut->setVisible(isOrigin);
    m_takeOut->setText(kind == Kind::Origin ? tr("Remove this origin") : tr("Take out of this origin"));
    m_forgetApart->setEnabled(writes && kind == Kind::KeptApart);
    m_forgetApart->setVisible(kind == Kind::KeptApart);
    m_compare->setEnabled(kind != Kind::Section);
    m_open->setEnabled(kind == Kind::Article);
    m_open->setVisible(kind == Kind::Article);
    m_rename->setEnabled(writes && isOrigin);
    m_rename->setVisible(isOrigin);
}

void OriginsPane::join()
{
    const QModelIndex proposal = currentProposal(), index = proposal.isValid() ? proposal : current();
    const QList<Id> articles = index.data(OriginTreeModel::ArticlesRole).value<QList<Id>>();
    const QString proposed = index.data(OriginTreeModel::NameRole).toString();
    const OriginJoin join(m_project->library(), articles,
                          proposed.isEmpty() ? originName(m_project->library(), articles) : proposed);
    if (join.isNothing())
        return;
    const QString told =
        tr("%n article(s) count as one now: “%1”.", nullptr, int(articles.size())).arg(displayText(join.origin().name));
    m_project->edit(tr("Join in one origin"), [join](Writer &w) { join.apply(w); })
        .then(this, [this, told](const Result<EditId> &done) {
            if (done)
                Q_EMIT message(told);
        });
}

// All that the proposal joins; or, on one of its articles, that one from the others.
void OriginsPane::keepApart()
{
    const QModelIndex proposal = currentProposal(), index = current();
    const QList<Id> all = (proposal.isValid() ? proposal : index).data(OriginTreeModel::ArticlesRole).value<QList<Id>>();
    const QList<Id> some = index.data(OriginTreeModel::ArticlesRole).value<QList<Id>>();
    const QList<DistinctOrigins> apart = keptApart(m_project->library(), some, all);
    if (apart.isEmpty())
        return;
    m_project->edit(tr("Keep origins apart"), [apart](Writer &w) {
        for (const DistinctOrigins &distinct : apart)
            w.insert(distinct);
    });
}

void OriginsPane::takeOut()
{
    const QModelIndex index = current();
    if (OriginTreeModel::kindOf(index) == Kind::Origin) {
        const Id origin = index.data(IdRole).value<Id>();
        m_project->edit(tr("Remove origin"), [origin](Writer &w) { w.remove<Origin>(origin); });
        return;
    }
    const OriginLeaving leaving(m_project->library(), {index.data(IdRole).value<Id>()});
    if (!leaving.isNothing())
        m_project->edit(tr("Take article out of its origin"), [leaving](Writer &w) { leaving.apply(w); });
}

void OriginsPane::forgetApart()
{
    const Id distinct = current().data(IdRole).value<Id>();
    m_project->edit(tr("Keep origins apart no more"), [distinct](Writer &w) { w.remove<DistinctOrigins>(distinct); });
}

void OriginsPane::compare()
{
    const QModelIndex index = current();
    const QModelIndex whole = OriginTreeModel::kindOf(index) == Kind::Article ? index.parent() : index;
    const QList<Id> articles = whole.data(OriginTreeModel::ArticlesRole).value<QList<Id>>();
    if (articles.size() < 2)
        return;
    // One of many is held against the earliest.
    const Id chosen =
        whole == index || articles.indexOf(index.data(IdRole).value<Id>()) < 1 ? articles[1] : index.data(IdRole).value<Id>();
    Q_EMIT compareWanted(articles[0], chosen);
}

void OriginsPane::openArticle()
{
    if (OriginTreeModel::kindOf(current()) == Kind::Article)
        Q_EMIT articleWanted(current().data(IdRole).value<Id>());
}

void OriginsPane::rename()
{
    const QModelIndex origin = around(current(), Kind::Origin);
    m_list->setCurrentIndex(origin);
    m_list->edit(origin);
}

bool OriginsPane::pressKey(int key, Qt::KeyboardModifiers modifiers)
{
    if ((key != Qt::Key_Return && key != Qt::Key_Enter) || !current().isValid())
        return false;
    const Kind kind = OriginTreeModel::kindOf(current());
    if (modifiers.testFlag(Qt::ControlModifier))
        compare();
    else if (kind == Kind::Proposal)
        m_join->trigger();
    else if (kind == Kind::Article)
        openArticle();
    else if (kind == Kind::KeptApart || kind == Kind::Quotation)
        compare();
    else
        m_list->setExpanded(current(), !m_list->isExpanded(current()));
    return true;
}

bool OriginsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *const press = static_cast<QKeyEvent *>(event);
        if (pressKey(press->key(), press->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

// The delegate paints with the theme, which a view does not know of.
void OriginsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_list->viewport()->update();
    QWidget::changeEvent(event);
}

} // namespace sidelight
