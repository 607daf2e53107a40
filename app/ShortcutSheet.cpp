// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ShortcutSheet.h"

#include "widgets/common/Theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sidelight {

namespace {

void addHeading(QFormLayout *rows, const QString &text)
{
    auto *const label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(0, rows->rowCount() > 0 ? 16 : 0, 0, 4);
    rows->addRow(label);
}

void addRow(QFormLayout *rows, const QString &what, const QString &keys)
{
    auto *const label = new QLabel(keys);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    rows->addRow(what, label);
}

QString plain(QString text) { return text.remove(u'&'); }

void addActions(QFormLayout *rows, const QMenu &menu)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->menu())
            addActions(rows, *action->menu());
        else if (!action->shortcut().isEmpty())
            addRow(rows, plain(action->text()), action->shortcut().toString(QKeySequence::NativeText));
    }
}

void addMenu(QFormLayout *rows, const QMenu &menu)
{
    addHeading(rows, plain(menu.title()));
    addActions(rows, menu);
}

QString keys(const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); }

// The letters hold while a text has the focus; no menu shows them.
void addReader(QFormLayout *rows)
{
    addHeading(rows, ShortcutSheet::tr("In an article"));
    addRow(rows, ShortcutSheet::tr("Mark the selection, or a passage, with a colour"), ShortcutSheet::tr("1 to 8"));
    addRow(rows, ShortcutSheet::tr("Tag, or who says this"), keys(Qt::Key_T));
    addRow(rows, ShortcutSheet::tr("Record who says this: speaker, claim, stance, grade and dates"), ShortcutSheet::tr("W, or \""));
    addRow(rows, ShortcutSheet::tr("Next passage, previous passage"), ShortcutSheet::tr("N, P"));
    addRow(rows, ShortcutSheet::tr("The next of the passages under the cursor"), keys(Qt::Key_O));
    addRow(rows, ShortcutSheet::tr("Note of the passage"), keys(Qt::Key_Return));
    addRow(rows, ShortcutSheet::tr("Move the start or the end of the passage: arrows, then Enter or Esc"),
           ShortcutSheet::tr("[, ]"));
    addRow(rows, ShortcutSheet::tr("Select a sentence, and one more; one less"), ShortcutSheet::tr("S, Shift+S"));
    addRow(rows, ShortcutSheet::tr("Mark every selection with what was used last; no more"), ShortcutSheet::tr("A, Esc"));
    addRow(rows, ShortcutSheet::tr("Link the passage: here, and then on the other one"), keys(Qt::Key_L));
    addRow(rows, ShortcutSheet::tr("Choose which passages stand out"), keys(Qt::Key_F));
    addRow(rows, ShortcutSheet::tr("Next proposal, previous proposal"), ShortcutSheet::tr("Q, Shift+Q"));
    addRow(rows, ShortcutSheet::tr("Accept the proposal; reject it"), ShortcutSheet::tr("Enter, Delete"));
    addRow(rows, ShortcutSheet::tr("Copy with its source"), keys(QKeySequence::Copy));
    addRow(rows, ShortcutSheet::tr("Copy the words alone"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    addRow(rows, ShortcutSheet::tr("Remove the passage"), keys(QKeySequence::Delete));
}

// Of the commands that a board has in its menu, the keys are there. The letters hold while the canvas has the focus.
void addBoard(QFormLayout *rows)
{
    addHeading(rows, ShortcutSheet::tr("On a board"));
    addRow(rows, ShortcutSheet::tr("Next card, previous card"), ShortcutSheet::tr("Tab, Shift+Tab"));
    addRow(rows, ShortcutSheet::tr("Move the cards; in large steps"), ShortcutSheet::tr("arrows, Shift+arrows"));
    addRow(rows, ShortcutSheet::tr("Make the cards larger or smaller"), ShortcutSheet::tr("Ctrl+Shift+arrows"));
    addRow(rows, ShortcutSheet::tr("A new note, linked, in that direction"), ShortcutSheet::tr("Ctrl+arrows"));
    addRow(rows, ShortcutSheet::tr("Walk along a link"), ShortcutSheet::tr("Alt+arrows"));
    addRow(rows, ShortcutSheet::tr("Align the cards: then the letter of how"), keys(Qt::Key_A));
    addRow(rows, ShortcutSheet::tr("Drag: along one axis, a copy, without snapping"), ShortcutSheet::tr("Shift, Alt, Ctrl"));
    addRow(rows, ShortcutSheet::tr("Drag the board"), ShortcutSheet::tr("Space, or the middle button"));
    addRow(rows, ShortcutSheet::tr("Outline"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    addRow(rows, ShortcutSheet::tr("Map of the board"), keys(Qt::Key_M));
    addRow(rows, ShortcutSheet::tr("Why is this here"), keys(Qt::Key_W));
    addRow(rows, ShortcutSheet::tr("Filter: what is to stand out; Esc shows all"), keys(Qt::Key_F));
    addRow(rows, ShortcutSheet::tr("Dim all but the neighbours"), keys(Qt::Key_D));
    addRow(rows, ShortcutSheet::tr("The shortest path between two cards"), keys(Qt::Key_P));
    addRow(rows, ShortcutSheet::tr("Find on the board"), keys(QKeySequence::Find));
    addRow(rows, ShortcutSheet::tr("Lay out the board, or the selected cards"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
}

void addAch(QFormLayout *rows)
{
    addHeading(rows, ShortcutSheet::tr("In an ACH matrix"));
    addRow(rows, ShortcutSheet::tr("Consistent; again: very consistent"), ShortcutSheet::tr("C, or 2 and 1"));
    addRow(rows, ShortcutSheet::tr("Inconsistent; again: very inconsistent"), ShortcutSheet::tr("I, or 4 and 5"));
    addRow(rows, ShortcutSheet::tr("Neutral"), ShortcutSheet::tr("N, or 3"));
    addRow(rows, ShortcutSheet::tr("Not applicable"), ShortcutSheet::tr("A, or 6"));
    addRow(rows, ShortcutSheet::tr("A step more consistent, a step less"), ShortcutSheet::tr("+, −"));
    addRow(rows, ShortcutSheet::tr("Take the rating back; on the numbers, remove the evidence"), keys(QKeySequence::Delete));
    addRow(rows, ShortcutSheet::tr("Remove the evidence; the hypothesis"), ShortcutSheet::tr("Ctrl+Del, Ctrl+Shift+Del"));
    addRow(rows, ShortcutSheet::tr("Move the evidence or the hypothesis"), ShortcutSheet::tr("Ctrl+Shift+arrows"));
    addRow(rows, ShortcutSheet::tr("Change the hypothesis; on the numbers, a note or remark"), keys(Qt::Key_F2));
    addRow(rows, ShortcutSheet::tr("Show the passage in its article"), keys(Qt::Key_Return));
}

void addLibrary(QFormLayout *rows)
{
    addHeading(rows, ShortcutSheet::tr("In the library"));
    addRow(rows, ShortcutSheet::tr("Unread; being read; done; set aside: then on to the next article"),
           ShortcutSheet::tr("U, R, D, X"));
    addRow(rows, ShortcutSheet::tr("Star, or no star"), ShortcutSheet::tr("*"));
    addRow(rows, ShortcutSheet::tr("Add a tag"), keys(Qt::Key_T));
    addRow(rows, ShortcutSheet::tr("Put into a collection"), keys(Qt::Key_C));
    addRow(rows, ShortcutSheet::tr("Take out of the collection that is shown"), keys(Qt::Key_Backspace));
    addRow(rows, ShortcutSheet::tr("Write a note"), keys(Qt::Key_N));
    addRow(rows, ShortcutSheet::tr("Details of the selected articles"), keys(Qt::Key_F2));
    addRow(rows, ShortcutSheet::tr("Filter the list"), ShortcutSheet::tr("/, or Up on the first row"));
    addRow(rows, ShortcutSheet::tr("Copy citation"), keys(QKeySequence::Copy));
    addRow(rows, ShortcutSheet::tr("Remove the articles"), keys(QKeySequence::Delete));
}

void addTrees(QFormLayout *rows)
{
    addHeading(rows, ShortcutSheet::tr("In the lists of tags and actors"));
    addRow(rows, ShortcutSheet::tr("Rename"), keys(Qt::Key_F2));
    addRow(rows, ShortcutSheet::tr("Note"), keys(Qt::Key_F3));
    addRow(rows, ShortcutSheet::tr("Colour"), keys(Qt::Key_F5));
    addRow(rows, ShortcutSheet::tr("Move beneath another"), keys(Qt::Key_F6));
    addRow(rows, ShortcutSheet::tr("Mark every selection with it"), keys(Qt::Key_F7));
    addRow(rows, ShortcutSheet::tr("Merge into another"), keys(Qt::Key_F8));
    addRow(rows, ShortcutSheet::tr("Remove"), keys(QKeySequence::Delete));
}

} // namespace

ShortcutSheet::ShortcutSheet(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *const page = new QWidget;
    auto *const rows = new QFormLayout(page);
    rows->setContentsMargins(24, 16, 24, 16);
    rows->setHorizontalSpacing(24);
    rows->setVerticalSpacing(4);
    const QList<QAction *> titles = menus.actions();
    for (const QAction *title : titles) {
        if (title->menu() && title->menu()->objectName() != QLatin1String("board")) // its keys stand below, also without a board
            addMenu(rows, *title->menu());
    }
    addReader(rows);
    addBoard(rows);
    addAch(rows);
    addLibrary(rows);
    addTrees(rows);
    auto *const area = new QScrollArea(this);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    resize(page->sizeHint().width() + 40, 600);
}

} // namespace sidelight
