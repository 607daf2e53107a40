// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/library/RecordDelegate.h"
#include "widgets/library/RecordView.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <QWidget>

class QMenu;

namespace sidelight {

// What every list dock is made of: a field that filters as one types, and beneath it the rows. Down or Enter in the field
// goes to the rows, Up from the first row goes back.
class RecordPanel : public QWidget {
    Q_OBJECT

public:
    [[nodiscard]] RecordView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *filterField() const { return m_field; }
    void focusFilter();

Q_SIGNALS:
    // One line for the window's message bar: what was done, and how it can be undone.
    void message(const QString &text);
    // Not only out of the records but out of the file.
    void deletionForGoodWished(sidelight::RecordKind kind, const QList<sidelight::Id> &ids);

protected:
    RecordPanel(Project *project, RecordKind kind, RecordDelegate::Lead lead, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

    // An action of the rows' context menu with its key; without a project that can be written to it is off.
    QAction *addRowAction(const QString &text, const QKeySequence &key, std::function<void()> act, bool writes = true,
                          QMenu *menu = nullptr); // in a menu of that menu
    void addSeparator();
    void addDeletionForGood(); // beneath the action that removes
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    // Sets the model behind the rows; sorted by its first column.
    void setRows(QAbstractItemModel *model);
    // Tells `text` when the edit went well.
    void tellAfter(QFuture<Result<EditId>> edit, const QString &text);

    Project *m_project;
    FilterModel *m_rows;
    QLineEdit *m_field;
    RecordView *m_view;

private:
    void updateActions();

    RecordKind m_kind;
    QVBoxLayout *m_column;
    QList<QAction *> m_writing;
};

// A hairline between parts of a dock.
QWidget *makeHairline(QWidget *parent);

} // namespace sidelight
