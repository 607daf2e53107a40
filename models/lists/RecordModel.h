// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RecordRows.h"
#include "models/project/Library.h"

#include <functional>

namespace sidelight {

// Roles that every list answers, beside Qt's own.
enum RecordRole {
    IdRole = Qt::UserRole, // Id
    SortRole,              // a number or a text to be collated
    SearchRole,            // all words of the row by which it may be found; asked of column 0
    ColourRole,            // 0 to 8
    GlyphRole,             // what kind of thing it is, as the number of its enum
    CountRole,             // a number
    UnreadRole,            // bool
    SectionRole,           // bool: a heading over other rows, no record
    RecordRoleCount
};

// A list or tree of one kind of record, in step with a project. It seals rowCount, index and data; a list says only how
// many columns it has, what each is called and what one cell shows. It changes nothing itself: a new name typed into a
// cell is handed on as a wish, and shows when the project says that it is so.
//
// It follows a library that has already followed the change: attach() joins it to a Project.
template <class Record> class RecordModel : public RecordRows {
public:
    using Rename = std::function<void(Id, const QString &)>;

    [[nodiscard]] Library::Find<Record> recordAt(const QModelIndex &index) const { return m_library.find<Record>(idAt(index)); }
    // Names can be edited in place once there is somebody to wish them from.
    void setRename(Rename rename) { m_rename = std::move(rename); }

    void reset()
    {
        rebuild();
        resetRows(m_library.all<Record>().keys());
    }

    void follow(const Changes &changes)
    {
        const ChangesOf<Record> &own = changes.of<Record>();
        const QList<Id> updated = idsOf(own.updated);
        if (!own.isEmpty()) {
            followRows(idsOf(own.inserted) + updated, own.removed);
            touch(updated, 0, m_columns - 1);
        }
        followOthers(changes);
    }

    [[nodiscard]] int columnCount(const QModelIndex & = {}) const final { return m_columns; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final
    {
        if (!index.isValid())
            return {};
        if (role == IdRole)
            return QVariant::fromValue(idAt(index));
        const auto record = recordAt(index);
        return record ? cell(*record, index.column(), role) : QVariant();
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
            return {};
        if (role == Qt::DisplayRole)
            return columnName(section);
        if (role == Qt::TextAlignmentRole && isNumeric(section))
            return int(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final
    {
        if (!index.isValid())
            return Qt::ItemIsDropEnabled; // the top level
        Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
        if (m_rename && index.column() == 0)
            flags |= Qt::ItemIsEditable;
        return flags;
    }

    bool setData(const QModelIndex &index, const QVariant &value, int role) final
    {
        const auto record = index.isValid() && role == Qt::EditRole && m_rename ? recordAt(index) : nullptr;
        const QString name = value.toString().simplified();
        if (!record || name.isEmpty() || name == cell(*record, index.column(), Qt::EditRole).toString())
            return false;
        m_rename(record->id, name);
        return false; // nothing has changed yet
    }

protected:
    RecordModel(const Library &library, Shape shape, int columns, QObject *parent)
        : RecordRows(shape, parent)
        , m_library(library)
        , m_columns(columns)
    {
    }

    [[nodiscard]] virtual QString columnName(int column) const = 0;
    [[nodiscard]] virtual QVariant cell(const Record &record, int column, int role) const = 0;
    [[nodiscard]] virtual bool isNumeric(int) const { return false; }
    // Touches the rows that show something of other records in these changes.
    virtual void followOthers(const Changes &) {}
    // Makes anew what a list remembers of other records; called before the rows are.
    virtual void rebuild() {}

    [[nodiscard]] const Library &library() const { return m_library; }

    template <class Any> [[nodiscard]] static QList<Id> idsOf(const QList<Any> &records)
    {
        QList<Id> ids;
        ids.reserve(records.size());
        for (const Any &record : records)
            ids.append(record.id);
        return ids;
    }

private:
    const Library &m_library;
    int m_columns;
    Rename m_rename;
};

// Keeps a list in step with a project for as long as both live.
template <class Model, class Project> void attach(Model *model, Project *project)
{
    if (project->isOpen())
        model->reset();
    QObject::connect(project, &Project::opened, model, [model] { model->reset(); });
    QObject::connect(project, &Project::changed, model, [model](const Changes &changes) { model->follow(changes); });
}

} // namespace sidelight
