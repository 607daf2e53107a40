// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/CollectionsPanel.h"

#include "models/lists/CollectionTreeModel.h"
#include "models/lists/DisplayText.h"
#include "widgets/actors/RowNote.h"
#include "widgets/library/ArticleEdits.h"

#include <QDateTime>
#include <algorithm>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

const QString lookedScope = u"collections"_s;

bool standsBeneath(const Reader &reader, const Collection &collection, Id above)
{
    QSet<Id> seen;
    for (Id up = collection.parent; up.isValid() && !seen.contains(up);) {
        if (up == above)
            return true;
        seen.insert(up);
        const std::optional<Collection> parent = reader.find<Collection>(up);
        up = parent ? parent->parent : Id();
    }
    return false;
}

} // namespace

CollectionsPanel::CollectionsPanel(Project *project, QWidget *parent)
    : TreePanel(project, RecordKind::Collection, RecordDelegate::Lead::Collection, tr("New collection"), parent)
    , m_collections(new CollectionTreeModel(project->library(), this))
{
    m_collections->setRename([this](Id id, const QString &name) {
        change<Collection>(tr("Rename collection"), id, [name](Collection &collection) { collection.name = name; });
    });
    setTree(m_collections, CollectionTreeModel::Count);
    attach(m_collections, project);
    m_view->setEmptyText(tr("Collections hold articles that belong together. Type the name of the first one below, then drag "
                            "articles onto it, or press C in the library."),
                         tr("No collection has these words"));
    m_view->setTakes(RecordKind::Article);
    addActions();
    makeNote();
    connect(m_view, &RecordView::recordsDroppedOn, this, &CollectionsPanel::take);
    connect(m_view, &RecordView::recordClicked, this, &CollectionsPanel::choose);
    connect(m_view, &RecordView::recordActivated, this, &CollectionsPanel::choose);
}

void CollectionsPanel::addActions()
{
    addRowAction(tr("Show only its articles"), {}, [this] { choose(m_view->currentId()); }, false);
    addSeparator();
    addRowAction(tr("Rename"), Qt::Key_F2, [this] { beginRename(); });
    addRowAction(tr("Note"), Qt::Key_F3, [this] { m_note->edit(m_view->currentId()); });
    addMoveActions();
    addSeparator();
    addRowAction(tr("Remove"), QKeySequence::Delete, [this] { removeSelected(); });
}

void CollectionsPanel::makeNote()
{
    const auto save = [this](Id id, const QString &text) {
        return change<Collection>(
            tr("Write note on collection"), id, [text](Collection &collection) { collection.note = text; },
            u"collection-note-"_s + id.toString());
    };
    const auto find = [this](Id id) -> std::optional<RowNote::Words> {
        const Collection *const collection = m_project->library().find<Collection>(id);
        return collection ? std::optional(RowNote::Words{tr("Note on %1").arg(collection->name), collection->note}) : std::nullopt;
    };
    m_note = new RowNote(m_project, save, find, this);
    addForm(m_note, 0);
    connect(m_note, &RowNote::left, m_view, [this] { m_view->setFocus(); });
    connect(m_view, &RecordView::currentRecordChanged, m_note, &RowNote::followRow);
}

void CollectionsPanel::setFound(Id collection, int count, int fresh) { m_collections->setFound(collection, count, fresh); }

qint64 CollectionsPanel::lastLooked(Id collection) const
{
    return m_project->kept(lookedScope, collection.toString()).toLongLong();
}

void CollectionsPanel::choose(Id collection)
{
    const Collection *const record = m_project->library().find<Collection>(collection);
    if (!record)
        return;
    Q_EMIT collectionChosen(collection);
    if (!record->query.isEmpty())
        m_project->keep(lookedScope, collection.toString(), QByteArray::number(QDateTime::currentMSecsSinceEpoch()));
}

void CollectionsPanel::create(const QString &name)
{
    const Collection collection = articleEdits::newCollection(m_project->library(), name);
    selectWhenDone(m_project->edit(tr("Make collection"), [collection](Writer &w) { w.insert(collection); }), collection.id);
}

void CollectionsPanel::moveRows(const QList<Id> &ids, Id parent) { moveBeneath<Collection>(tr("Move collection"), ids, parent); }

// The articles of all stand in one then; a smart one has none.
void CollectionsPanel::mergeRows(const QList<Id> &ids, Id into)
{
    const Library &library = m_project->library();
    const auto isSmart = [&library](Id id) {
        const Collection *const collection = library.find<Collection>(id);
        return !collection || !collection->query.isEmpty();
    };
    if (isSmart(into) || std::ranges::any_of(ids, isSmart))
        return Q_EMIT message(tr("A smart collection finds its articles itself, so it cannot become one with another."));
    const auto edit = m_project->edit(tr("Merge collections"), [ids, into](Writer &w) {
        Collection kept = w.find<Collection>(into).value_or(Collection());
        for (const Id id : ids) {
            const std::optional<Collection> gone = id == into ? std::nullopt : w.find<Collection>(id);
            if (!gone)
                continue;
            for (const Id article : gone->articles)
                if (!kept.articles.contains(article))
                    kept.articles.append(article);
            if (standsBeneath(w, kept, id))
                kept.parent = gone->parent;
            w.update(kept);
            for (const Collection &child : w.all<Collection>())
                if (child.parent == id && child.id != into)
                    w.modify<Collection>(child.id, [into](Collection &each) { each.parent = into; });
            w.remove<Collection>(id);
        }
    });
    selectWhenDone(edit, into);
}

void CollectionsPanel::take(const QList<Id> &articles, Id collection)
{
    const Collection *const record = m_project->library().find<Collection>(collection);
    if (!record || m_project->isReadOnly())
        return;
    if (!record->query.isEmpty())
        return Q_EMIT message(tr("“%1” is a smart collection: it finds its articles itself.").arg(displayText(record->name)));
    tellAfter(articleEdits::putInto(*m_project, articles, collection),
              tr("%n article(s) put into “%1”.", nullptr, int(articles.size())).arg(displayText(record->name)));
}

// The articles stay; what stood beneath it moves up.
void CollectionsPanel::removeSelected()
{
    const QList<Id> ids = m_view->selectedIds();
    if (ids.isEmpty())
        return;
    const auto change = [ids](Writer &w) {
        for (const Id id : ids) {
            const std::optional<Collection> gone = w.find<Collection>(id);
            if (!gone)
                continue;
            for (const Collection &child : w.all<Collection>())
                if (child.parent == id)
                    w.modify<Collection>(child.id, [&gone](Collection &each) { each.parent = gone->parent; });
            w.remove<Collection>(id);
        }
    };
    tellAfter(m_project->edit(tr("Remove %n collection(s)", nullptr, int(ids.size())), change),
              tr("%n collection(s) removed. Their articles stay in the project; undo brings them back.", nullptr, int(ids.size())));
}

} // namespace sidelight
