// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/FilterModel.h"
#include "models/project/Project.h"
#include "widgets/common/RecordMime.h"

#include <QElapsedTimer>
#include <QTreeView>
#include <functional>
#include <optional>

namespace sidelight {

// A list or tree of records as a person works with it: whole rows, words instead of a blank when there are none, rows that
// can be dragged out, and a column for each thing told, which may be shown or not and is remembered. It only wishes: what
// is to happen to the records is said by its signals.
class RecordView : public QTreeView {
    Q_OBJECT

public:
    // `rows` is a ShownRows as well.
    RecordView(RecordKind kind, QAbstractItemModel *rows, QWidget *parent = nullptr);
    void setRows(QAbstractItemModel *rows);

    [[nodiscard]] QList<Id> selectedIds() const; // from top to bottom
    [[nodiscard]] QList<Id> chosenIds() const;   // these, else the current one, which stays when a selected one is removed
    [[nodiscard]] Id currentId() const;
    void select(Id id);
    void setEmptyText(const QString &text, const QString &nothingFound);
    // Records of this view may be dropped on each other; files may be dropped anywhere.
    void setDrops(bool onRows, bool files);
    void setTakes(RecordKind kind) { m_taken = kind; } // from readers and other lists, on a row
    // What a drag of rows is to a program that knows no records.
    void setDragText(std::function<QString(const QList<Id> &)> text) { m_dragText = std::move(text); }
    // Columns, their order and the sorting come back with the project.
    void rememberIn(Project *project, const QString &key);
    // The first column takes what room the others leave. Until a person chooses otherwise in the header's context menu, the
    // columns given are shown as far as there is room for them beside so many letters, the first ones first.
    void offerColumns(const QList<int> &shown, int leastLetters = 26);

Q_SIGNALS:
    void recordActivated(sidelight::Id id, bool beside);
    void recordClicked(sidelight::Id id);
    void currentRecordChanged(sidelight::Id id);
    void droppedOn(const QList<sidelight::Id> &ids, sidelight::Id target);            // no target: the top level
    void recordsDroppedOn(const QList<sidelight::Id> &records, sidelight::Id target); // of the kind that is taken
    void filesDropped(const QStringList &paths);
    void pasteRequested();
    void leftUpward(); // Up on the first row

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyboardSearch(const QString &search) override;
    void resizeEvent(QResizeEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] static Id idOf(const QModelIndex &index);
    [[nodiscard]] QAction *ownAction(const QKeyEvent &event) const;
    [[nodiscard]] bool leavesUpward(const QKeyEvent &event) const; // to the filter
    [[nodiscard]] bool isLookingFor(const QKeyEvent &event) const;
    [[nodiscard]] bool accepts(const QDropEvent &event) const;
    void restoreColumns();
    void keepColumns();
    void showColumnMenu(QPoint at);
    void fitColumns();
    [[nodiscard]] QString wordsInstead() const;

    RecordKind m_kind;
    QAbstractItemModel *m_rows = nullptr;
    ShownRows *m_shown = nullptr; // the same
    QString m_empty, m_nothingFound;
    bool m_dropsOnRows = false, m_dropsFiles = false;
    std::optional<RecordKind> m_taken;
    std::function<QString(const QList<Id> &)> m_dragText;
    QString m_typed; // by which a row is looked for
    QElapsedTimer m_lastTyped;
    Project *m_project = nullptr;
    QString m_key;
    QList<int> m_offered;
    int m_leastLetters = 0;
    bool m_chosen = false; // a person has said which columns to show
};

} // namespace sidelight
