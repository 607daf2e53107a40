// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/passages/PassagesPanel.h"

#include "models/lists/DisplayText.h"
#include "models/lists/PassageTable.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/passages/RecordChip.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <algorithm>

namespace sidelight {

PassagesPanel::PassagesPanel(Project *project, QWidget *parent)
    : RecordPanel(project, RecordKind::Passage, RecordDelegate::Lead::Chip, parent)
    , m_passages(new PassageListModel(project->library(), this))
    , m_table(new PassageTable(m_passages, project->library(), this))
    , m_grouping(new ChoiceBox(this))
    , m_chipRow(new QWidget(this))
    , m_chip(new RecordChip({}, {}, m_chipRow))
{
    m_view->setRows(m_table);
    m_view->setSortingEnabled(true);
    connect(m_field, &QLineEdit::textChanged, m_table, &PassageTable::setWords);
    connect(m_table, &PassageTable::arranged, m_view, [this] {
        expandFew();
        m_view->select(m_wanted);
        m_view->viewport()->update();
    });
    makeGrouping();
    attach(m_passages, project);
    m_view->setEmptyText(tr("Select words in an article and choose a colour: the passages are listed here."),
                         tr("No passage is like that"));
    auto *chipLayout = new QHBoxLayout(m_chipRow);
    chipLayout->setContentsMargins(8, 0, 8, 8);
    chipLayout->setSpacing(8);
    auto *only = new QLabel(tr("Only", "before the tag, actor or article whose passages are shown"), m_chipRow);
    only->setForegroundRole(QPalette::PlaceholderText);
    chipLayout->addWidget(only);
    chipLayout->addWidget(m_chip);
    chipLayout->addStretch();
    column()->insertWidget(1, m_chipRow);
    m_chipRow->hide();
    arrangeColumns();
    addActions();
    connect(m_chip, &RecordChip::removeWished, this, &PassagesPanel::showAll);
    connect(m_view, &RecordView::recordActivated, this, &PassagesPanel::passageActivated);
    connect(m_view, &RecordView::currentRecordChanged, this, &PassagesPanel::passageSelected);
    connect(project, &Project::changed, this, &PassagesPanel::follow);
}

void PassagesPanel::makeGrouping()
{
    using Grouping = PassageTable::Grouping;
    m_grouping->setAccessibleName(tr("Divide the list"));
    const auto add = [this](const QString &text, Grouping grouping) { m_grouping->addItem(text, int(grouping)); };
    add(tr("One list"), Grouping::None);
    add(tr("By article"), Grouping::Article);
    add(tr("By actor"), Grouping::Actor);
    add(tr("By tag"), Grouping::Tag);
    add(tr("By claim"), Grouping::Claim);
    auto *row = new QVBoxLayout;
    row->setContentsMargins(8, 0, 8, 8);
    row->addWidget(m_grouping);
    column()->insertLayout(1, row);
    connect(m_grouping, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        setGrouping(value.toInt());
        m_project->keep(QStringLiteral("lists"), QStringLiteral("passages-divided"), QByteArray::number(value.toInt()));
    });
    const auto restore = [this] {
        setGrouping(m_project->kept(QStringLiteral("lists"), QStringLiteral("passages-divided")).toInt());
    };
    connect(m_project, &Project::opened, this, restore);
    setGrouping(0);
    if (m_project->isOpen())
        restore();
}

void PassagesPanel::setGrouping(int grouping)
{
    const int sane = qBound(0, grouping, int(PassageTable::Grouping::Claim));
    m_grouping->show(sane);
    m_view->setRootIsDecorated(sane > 0);
    m_table->setGrouping(PassageTable::Grouping(sane));
    expandFew();
}

// Sections stand open while all in them can be looked through.
void PassagesPanel::expandFew()
{
    constexpr int few = 500;
    if (m_table->grouping() == PassageTable::Grouping::None)
        return;
    if (m_table->shownCount() <= few)
        m_view->expandAll();
    for (int section = 0; section < std::min(m_table->rowCount(), few); ++section)
        m_view->setFirstColumnSpanned(section, {}, true);
}

void PassagesPanel::arrangeColumns()
{
    using Column = PassageListModel::Column;
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(40);
    const int digit = fontMetrics().averageCharWidth();
    header->resizeSection(Column::Colour, digit * 10);
    header->resizeSection(Column::ArticleTitle, digit * 28);
    header->resizeSection(Column::Speakers, digit * 24);
    header->resizeSection(Column::Claims, digit * 32);
    header->resizeSection(Column::Tags, digit * 20);
    m_view->sortByColumn(Column::ArticleTitle, Qt::AscendingOrder); // as one reads, until another order is chosen
    m_view->offerColumns({Column::Speakers, Column::ArticleTitle, Column::Claims, Column::Tags});
    m_view->rememberIn(m_project, QStringLiteral("passages"));
}

void PassagesPanel::addActions()
{
    addRowAction(
        tr("Show in its article"), {},
        [this] {
            if (const Id id = m_view->currentId(); id.isValid())
                Q_EMIT passageActivated(id);
        },
        false);
    auto *boards = new QMenu(tr("On boards"), m_view);
    m_view->addAction(boards->menuAction());
    connect(boards, &QMenu::aboutToShow, this, [this, boards] {
        boards->clear();
        Q_EMIT boardsMenuFilling(boards, m_view->currentId());
    });
    addSeparator();
    addRowAction(tr("Remove"), QKeySequence::Delete, [this] { removeSelected(); });
    addDeletionForGood();
}

void PassagesPanel::addListMenu(QMenu *menu)
{
    addSeparator();
    m_view->addAction(menu->menuAction());
}

void PassagesPanel::select(Id passage)
{
    m_wanted = passage;
    m_view->select(passage);
}

void PassagesPanel::showOnly(const RecordRef &record)
{
    m_only = record;
    refreshChip();
    m_table->setAccept([this](const Passage &passage) { return belongs(passage); });
}

void PassagesPanel::showAll()
{
    m_only = {};
    m_chipRow->hide();
    m_table->setAccept({});
}

bool PassagesPanel::belongs(const Passage &passage) const
{
    const Library &library = m_project->library();
    switch (m_only.kind) {
    case RecordKind::Article:
        return passage.article == m_only.id;
    case RecordKind::Tag:
        return bearsTag(passage);
    case RecordKind::Passage:
        return passage.id == m_only.id;
    case RecordKind::Actor:
        return std::ranges::any_of(library.statementsOf(passage.id), [&](Id id) {
            const auto statement = library.find<Statement>(id);
            return std::ranges::any_of(statement->speakers, [&](const Speaker &speaker) { return speaker.actor == m_only.id; });
        });
    case RecordKind::Claim:
        return std::ranges::any_of(library.statementsOf(passage.id),
                                   [&](Id id) { return library.find<Statement>(id)->claim == m_only.id; });
    default:
        return false;
    }
}

bool PassagesPanel::bearsTag(const Passage &passage) const
{
    return std::ranges::any_of(passage.tags, [this](Id id) {
        QSet<Id> seen;
        for (Id up = id; up.isValid() && !seen.contains(up);) {
            if (up == m_only.id)
                return true;
            seen.insert(up);
            const Tag *tag = m_project->library().find<Tag>(up);
            up = tag ? tag->parent : Id();
        }
        return false;
    });
}

// What belongs depends on other records too; when the one that was asked for is gone, all passages are shown again.
void PassagesPanel::follow(const Changes &changes)
{
    if (!m_only.id.isValid())
        return;
    if (nameOfOnly().isEmpty()) {
        showAll();
        return;
    }
    refreshChip();
    if (!changes.of<Statement>().isEmpty() || !changes.of<Tag>().isEmpty() || !changes.of<Actor>().isEmpty())
        m_table->refresh();
}

QString PassagesPanel::nameOfOnly() const
{
    const Library &library = m_project->library();
    const auto name = [&]<class T>(QString T::*member) {
        const auto record = library.find<T>(m_only.id);
        return record ? displayText((*record).*member, 40) : QString();
    };
    switch (m_only.kind) {
    case RecordKind::Article:
        return name(&Article::title);
    case RecordKind::Tag:
        return name(&Tag::name);
    case RecordKind::Actor:
        return name(&Actor::name);
    case RecordKind::Claim:
        return name(&Claim::text);
    case RecordKind::Passage:
        return name(&Passage::quote);
    default:
        return {};
    }
}

void PassagesPanel::refreshChip()
{
    const Library &library = m_project->library();
    QIcon icon;
    if (const Tag *tag = library.find<Tag>(m_only.id))
        icon = chipIcon(tag->colour);
    else if (const Actor *actor = library.find<Actor>(m_only.id))
        icon = actorIcon(actor->kind);
    m_chip->show(icon, nameOfOnly());
    m_chipRow->show();
}

void PassagesPanel::removeSelected()
{
    const QList<Id> ids = m_view->selectedIds();
    if (ids.isEmpty())
        return;
    const Library &library = m_project->library();
    int statements = 0, cards = 0;
    for (const Id id : ids) {
        statements += int(library.statementsOf(id).size());
        cards += int(library.cardsShowing(id).size());
    }
    QStringList sentences{tr("%n passage(s) removed.", nullptr, int(ids.size())),
                          statements ? tr("%n statement(s) went along.", nullptr, statements) : QString(),
                          cards ? tr("%n card(s) keep their last words.", nullptr, cards) : QString(),
                          tr("Undo brings all of it back.")};
    sentences.removeAll(QString());
    tellAfter(m_project->edit(tr("Remove %n passage(s)", nullptr, int(ids.size())),
                              [ids](Writer &w) {
                                  for (const Id id : ids)
                                      w.remove<Passage>(id);
                              }),
              sentences.join(u' '));
}

} // namespace sidelight
