// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/SplitReview.h"

#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sidelight {

namespace {

constexpr int partRole = Qt::UserRole, splitIdRole = Qt::UserRole + 1, printedRole = Qt::UserRole + 2;
enum SplitColumn { What, Where, SplitColumnCount };

// Under which name an article has somebody speak; empty: that is not noted.
QString printedForm(const Statement &statement, Id actor)
{
    const auto speaker = std::ranges::find(statement.speakers, actor, &Speaker::actor);
    return speaker == statement.speakers.end() ? QString() : speaker->printed;
}

template <class T> QList<T> inOrder(const Library &library, const QList<Id> &ids)
{
    QList<T> records;
    for (const Id id : ids)
        if (const auto record = library.find<T>(id))
            records.append(*record);
    std::ranges::sort(records, {}, &T::id);
    return records;
}

} // namespace

SplitReview::SplitReview(Project *project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_heading(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_split(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    layOut();
    connect(m_name, &QLineEdit::textChanged, this, &SplitReview::tickByName);
    connect(m_list, &QTreeWidget::itemChanged, this, &SplitReview::noteTick);
    connect(m_split, &QPushButton::clicked, this, &SplitReview::split);
    connect(m_cancel, &QPushButton::clicked, this, &SplitReview::leave);
    connect(project, &Project::changed, this, [this] {
        if (!isHidden() && !m_project->library().find<Actor>(m_actor))
            leave();
    });
    hide();
}

void SplitReview::layOut()
{
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_name->setPlaceholderText(tr("Name of the new actor"));
    m_name->setAccessibleName(tr("Name of the new actor"));
    m_name->setMaxLength(1000);
    m_list->setColumnCount(SplitColumnCount);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("What goes to the new actor"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumSectionSize(24);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Where, QHeaderView::Interactive);
    m_list->header()->resizeSection(Where, fontMetrics().averageCharWidth() * 14);
    m_list->setIndentation(12);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_split);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_name);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
}

void SplitReview::ask(Id actor)
{
    const Actor *const record = m_project->library().find<Actor>(actor);
    if (!record)
        return;
    m_actor = actor;
    m_decided.clear();
    m_heading->setText(tr("What of %1 belongs to another?").arg(displayText(record->name, 60)));
    fill(*record);
    m_name->setText(record->aliases.value(0));
    tickByName();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void SplitReview::fill(const Actor &actor)
{
    const Library &library = m_project->library();
    m_filling = true;
    m_list->clear();
    for (const QString &alias : actor.aliases)
        addRow(Aliases, {}, {displayText(alias), {}}, alias);
    for (const Statement &statement : inOrder<Statement>(library, library.statementsOfActor(actor.id))) {
        const auto passage = library.find<Passage>(statement.passage);
        const QString printed = printedForm(statement, actor.id);
        const QString quote = passage ? displayText(passage->quote, 120) : QString();
        const QString words =
            printed.isEmpty() ? quote : tr("%1: %2", "a printed name and what they say").arg(displayText(printed, 60), quote);
        addRow(Statements, statement.id, {words, passage ? articleText(library, passage->article) : QString()}, printed);
    }
    for (const Mention &mention : inOrder<Mention>(library, library.mentionsOfActor(actor.id))) {
        const auto passage = library.find<Passage>(mention.passage);
        if (passage)
            addRow(Mentions, mention.id, {displayText(passage->quote, 120), articleText(library, passage->article)},
                   passage->quote);
    }
    for (const Card &card : inOrder<Card>(library, library.cardsShowing(actor.id))) {
        const Board *const board = library.find<Board>(card.board);
        addRow(Cards, card.id, {board ? displayText(board->name) : QString(), {}}, {});
    }
    m_list->expandAll();
    m_filling = false;
}

QTreeWidgetItem *SplitReview::section(Part part)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (m_list->topLevelItem(i)->data(What, partRole).toInt() == part)
            return m_list->topLevelItem(i);
    const QStringList titles{tr("Also called"), tr("Statements"), tr("Mentions"), tr("Cards, by their boards")};
    auto *const item = new QTreeWidgetItem(m_list, {titles[part]});
    item->setData(What, partRole, part);
    item->setFlags(Qt::ItemIsEnabled);
    item->setFirstColumnSpanned(true);
    item->setForeground(What, palette().placeholderText());
    return item;
}

void SplitReview::addRow(Part part, Id id, const QStringList &words, const QString &printed)
{
    auto *const row = new QTreeWidgetItem(section(part), words);
    row->setData(What, partRole, part);
    row->setData(What, splitIdRole, QVariant::fromValue(id));
    row->setData(What, printedRole, printed);
    row->setCheckState(What, Qt::Unchecked);
    row->setToolTip(What, words[0]);
    row->setForeground(Where, palette().placeholderText());
}

template <class Visit> void SplitReview::eachRow(Visit visit) const
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        for (int k = 0; k < m_list->topLevelItem(i)->childCount(); ++k) {
            QTreeWidgetItem *const row = m_list->topLevelItem(i)->child(k);
            visit(Part(row->data(What, partRole).toInt()), row->data(What, splitIdRole).value<Id>(), row);
        }
}

void SplitReview::noteTick(QTreeWidgetItem *row)
{
    if (m_filling)
        return;
    if (row->data(What, partRole).toInt() == Aliases)
        return tickByName();
    m_decided.insert(row->data(What, splitIdRole).value<Id>());
    count();
}

QStringList SplitReview::names() const
{
    QStringList going;
    if (const QString name = m_name->text().simplified(); !name.isEmpty())
        going.append(name);
    eachRow([&going](Part part, Id, const QTreeWidgetItem *row) {
        if (part == Aliases && row->checkState(What) == Qt::Checked)
            going.append(row->data(What, printedRole).toString());
    });
    return going;
}

void SplitReview::tickByName()
{
    m_filling = true;
    const QString name = m_name->text().simplified();
    eachRow([&name](Part part, Id, QTreeWidgetItem *row) {
        if (part == Aliases && row->data(What, printedRole).toString() == name)
            row->setCheckState(What, Qt::Checked);
    });
    const QStringList going = names();
    eachRow([&](Part part, Id id, QTreeWidgetItem *row) {
        const QString printed = row->data(What, printedRole).toString();
        const auto isUnder = [&](const QString &each) {
            return part == Mentions ? printed.contains(each, Qt::CaseInsensitive) : printed.compare(each, Qt::CaseInsensitive) == 0;
        };
        if ((part == Statements || part == Mentions) && !m_decided.contains(id))
            row->setCheckState(What, std::ranges::any_of(going, isUnder) ? Qt::Checked : Qt::Unchecked);
    });
    m_filling = false;
    count();
}

ActorSplit SplitReview::chosen(const Actor &from) const
{
    ActorSplit split;
    split.made.id = Id::random();
    split.made.name = m_name->text().simplified();
    split.made.kind = from.kind;
    split.made.parent = from.parent;
    split.made.level = from.level;
    eachRow([&](Part part, Id id, const QTreeWidgetItem *row) {
        if (row->checkState(What) != Qt::Checked)
            return;
        if (part == Aliases)
            split.aliases.append(row->data(What, printedRole).toString());
        else
            (part == Statements ? split.statements : part == Mentions ? split.mentions : split.cards).append(id);
    });
    split.made.aliases = split.aliases;
    split.made.aliases.removeAll(split.made.name);
    return split;
}

void SplitReview::count()
{
    int rows = 0;
    eachRow([&rows](Part, Id, const QTreeWidgetItem *row) { rows += row->checkState(What) == Qt::Checked; });
    m_split->setText(tr("Split %n item(s) off", nullptr, rows));
    m_split->setEnabled(rows > 0 && !m_name->text().simplified().isEmpty() && !m_project->isReadOnly());
}

void SplitReview::split()
{
    const Actor *const from = m_project->library().find<Actor>(m_actor);
    if (!from || !m_split->isEnabled())
        return;
    const ActorSplit split = chosen(*from);
    const QString told = tr("%1 is an actor of its own now. Undo joins them again.").arg(displayText(split.made.name, 60));
    m_project->edit(tr("Split actor"), [split, id = m_actor](Writer &w) { w.splitActor(id, split); })
        .then(this, [this, told, made = split.made.id](const Result<EditId> &done) {
            if (done)
                Q_EMIT parted(made, told);
        });
    leave();
}

void SplitReview::leave()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void SplitReview::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && m_cancel->hasFocus()))
        leave();
    else if (enter)
        split();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sidelight
