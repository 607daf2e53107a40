// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/TagsPanel.h"

#include "models/lists/DisplayText.h"
#include "models/lists/TagTreeModel.h"
#include "widgets/actors/RowNote.h"
#include "widgets/common/Theme.h"

#include <QMenu>

namespace sidelight {

TagsPanel::TagsPanel(Project *project, QWidget *parent)
    : TreePanel(project, RecordKind::Tag, RecordDelegate::Lead::Chip, tr("New tag"), parent)
    , m_tags(new TagTreeModel(project->library(), this))
    , m_colours(new QMenu(this))
{
    m_tags->setRename(
        [this](Id id, const QString &name) { change<Tag>(tr("Rename tag"), id, [name](Tag &tag) { tag.name = name; }); });
    setTree(m_tags, TagTreeModel::Count);
    attach(m_tags, project);
    m_view->setEmptyText(tr("Tags are your own labels for passages. Type the first one below."), tr("No tag has these words"));
    addActions();
    makeNote();
    m_view->setTakes(RecordKind::Passage);
    connect(m_view, &RecordView::recordsDroppedOn, this, &TagsPanel::tagPassages);
    connect(m_view, &RecordView::recordClicked, this, &TagsPanel::tagClicked);
    connect(m_view, &RecordView::recordActivated, this, &TagsPanel::tagActivated);
}

void TagsPanel::moveRows(const QList<Id> &ids, Id parent) { moveBeneath<Tag>(tr("Move tag"), ids, parent); }

void TagsPanel::mergeRows(const QList<Id> &ids, Id into) { mergeAll<Tag>(tr("Merge tags"), ids, into, &Writer::mergeTag); }

QString TagsPanel::mergedText(const QList<Id> &ids, Id into) const
{
    const Tag *tag = m_project->library().find<Tag>(into);
    return tr("%n tag(s) merged into %1. Undo parts them again.", nullptr, int(ids.size()))
        .arg(displayText(tag ? tag->name : QString()));
}

void TagsPanel::addActions()
{
    addRowAction(
        tr("Show its passages"), {},
        [this] {
            if (const Id id = m_view->currentId(); id.isValid())
                Q_EMIT tagActivated(id);
        },
        false);
    addArmAction();
    addSeparator();
    addRowAction(tr("Rename"), Qt::Key_F2, [this] { beginRename(); });
    addRowAction(tr("Note"), Qt::Key_F3, [this] { editNote(m_view->currentId()); });
    addRowAction(tr("Colour"), Qt::Key_F5, [this] { showColours(); });
    addMoveActions();
    addSeparator();
    addRowAction(tr("Remove"), QKeySequence::Delete, [this] { removeSelected(); });
    addDeletionForGood();
}

void TagsPanel::create(const QString &name)
{
    if (const Id there = topTagOf(name); there.isValid()) {
        m_field->clear();
        m_view->select(there);
        return;
    }
    Tag tag;
    tag.id = Id::random();
    tag.name = name;
    const int count = int(m_project->library().all<Tag>().size());
    tag.colour = count % colourCount + 1;
    tag.position = count;
    selectWhenDone(m_project->edit(tr("Create tag"), [tag](Writer &w) { w.insert(tag); }), tag.id);
}

Id TagsPanel::topTagOf(const QString &name) const
{
    for (const Tag &tag : m_project->library().all<Tag>())
        if (!tag.parent.isValid() && tag.name.compare(name, Qt::CaseInsensitive) == 0)
            return tag.id;
    return {};
}

void TagsPanel::tagPassages(const QList<Id> &passages, Id tag)
{
    if (m_project->isReadOnly())
        return;
    m_project->edit(tr("Tag passages"), [passages, tag](Writer &w) {
        for (const Id id : passages)
            w.modify<Passage>(id, [tag](Passage &passage) {
                if (!passage.tags.contains(tag))
                    passage.tags.append(tag);
            });
    });
}

void TagsPanel::showColours()
{
    if (!m_view->currentId().isValid())
        return;
    m_colours->clear();
    for (int colour = 1; colour <= colourCount; ++colour) {
        const QString text = tr("&%1  %2", "a digit and the name of its colour").arg(colour).arg(Theme::highlightName(colour));
        m_colours->addAction(chipIcon(colour), text, this, [this, colour] { setColour(colour); });
    }
    m_colours->addAction(chipIcon(0), tr("&0  No colour"), this, [this] { setColour(0); });
    const QRect row = m_view->visualRect(m_view->currentIndex());
    m_colours->popup(m_view->viewport()->mapToGlobal(row.bottomLeft() + QPoint(8, 0)));
}

void TagsPanel::setColour(int colour)
{
    const QList<Id> ids = m_view->selectedIds();
    m_project->edit(tr("Recolour tag"), [ids, colour](Writer &w) {
        for (const Id id : ids)
            w.modify<Tag>(id, [colour](Tag &tag) { tag.colour = colour; });
    });
}

void TagsPanel::removeSelected()
{
    const QList<Id> ids = m_view->selectedIds();
    if (ids.isEmpty())
        return;
    int passages = 0;
    for (const Id id : ids)
        passages += m_project->library().passageCount(id);
    const QString told = passages ? tr("Taken off %n passage(s) and removed. Undo brings it back.", nullptr, passages)
                                  : tr("%n tag(s) removed. Undo brings it back.", nullptr, int(ids.size()));
    tellAfter(m_project->edit(tr("Remove %n tag(s)", nullptr, int(ids.size())),
                              [ids](Writer &w) {
                                  for (const Id id : ids)
                                      w.remove<Tag>(id);
                              }),
              told);
}

void TagsPanel::makeNote()
{
    const auto save = [this](Id id, const QString &text) {
        return change<Tag>(
            tr("Write note on tag"), id, [text](Tag &tag) { tag.note = text; }, QStringLiteral("tag-note-") + id.toString());
    };
    const auto find = [this](Id id) -> std::optional<RowNote::Words> {
        const Tag *const tag = m_project->library().find<Tag>(id);
        return tag ? std::optional(RowNote::Words{tr("Note on %1").arg(tag->name), tag->note}) : std::nullopt;
    };
    m_note = new RowNote(m_project, save, find, this);
    addForm(m_note, 0);
    connect(m_note, &RowNote::left, m_view, [this] { m_view->setFocus(); });
    connect(m_view, &RecordView::currentRecordChanged, m_note, &RowNote::followRow);
}

void TagsPanel::editNote(Id tag) { m_note->edit(tag); }

} // namespace sidelight
