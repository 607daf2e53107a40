// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ShortcutSheet.h"

#include "app/PlaceCommands.h"
#include "widgets/common/KeyChoices.h"
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

// What is pressed in place of these usual keys.
QString keysIn(KeyPlace place, const QList<QKeySequence> &usual)
{
    QStringList all;
    for (const QKeySequence &key : usual)
        all.append(KeyChoices::instance().textInstead(place, key));
    all.removeAll(QString());
    all.removeDuplicates(); // of a command with two usual keys and one that was chosen
    return all.join(QStringLiteral(", "));
}

QString inArticle(const QList<QKeySequence> &usual) { return keysIn(KeyPlace::Article, usual); }
QString onBoard(const QList<QKeySequence> &usual) { return keysIn(KeyPlace::Board, usual); }
QString inLibrary(const QList<QKeySequence> &usual) { return keysIn(KeyPlace::Library, usual); }
QString inLists(const QList<QKeySequence> &usual) { return keysIn(KeyPlace::Lists, usual); }

void addCommands(QFormLayout *rows, const QList<Shortcut> &commands)
{
    for (const Shortcut &each : commands)
        addRow(rows, each.text, keysIn(each.holds, each.usual));
}

// All that is done in a place.
void addPlace(QFormLayout *rows, QList<Shortcut> commands, KeyPlace place)
{
    commands.removeIf([place](const Shortcut &each) { return each.holds != place; });
    if (!commands.isEmpty())
        addHeading(rows, commands.constFirst().place);
    addCommands(rows, commands);
}

// The letters hold while a text has the focus; no menu shows them.
void addReader(QFormLayout *rows, QList<Shortcut> commands)
{
    addHeading(rows, ShortcutSheet::tr("In an article"));
    addRow(rows, ShortcutSheet::tr("Mark the selection, or a passage, with a colour"), ShortcutSheet::tr("1 to 8"));
    addRow(rows, ShortcutSheet::tr("Tag, or who says this"), inArticle({Qt::Key_T}));
    addRow(rows, ShortcutSheet::tr("Record who says this: speaker, claim, stance, grade and dates"),
           inArticle({Qt::Key_W, Qt::Key_QuoteDbl}));
    addRow(rows, ShortcutSheet::tr("Next passage, previous passage"), inArticle({Qt::Key_N, Qt::Key_P}));
    addRow(rows, ShortcutSheet::tr("The next of the passages under the cursor"), inArticle({Qt::Key_O}));
    addRow(rows, ShortcutSheet::tr("Note of the passage"), keys(Qt::Key_Return));
    addRow(rows, ShortcutSheet::tr("Move the start or the end of the passage: arrows, then Enter or Esc"),
           inArticle({Qt::Key_BracketLeft, Qt::Key_BracketRight}));
    addRow(rows, ShortcutSheet::tr("Select a sentence, and one more; one less"),
           inArticle({Qt::Key_S, QKeySequence(Qt::SHIFT | Qt::Key_S)}));
    addRow(rows, ShortcutSheet::tr("Mark every selection with what was used last; no more"), ShortcutSheet::tr("A, Esc"));
    addRow(rows, ShortcutSheet::tr("Link the passage: here, and then on the other one"), inArticle({Qt::Key_L}));
    addRow(rows, ShortcutSheet::tr("Choose which passages stand out"), inArticle({Qt::Key_F}));
    addRow(rows, ShortcutSheet::tr("Next proposal, previous proposal"),
           inArticle({Qt::Key_Q, QKeySequence(Qt::SHIFT | Qt::Key_Q)}));
    addRow(rows, ShortcutSheet::tr("Accept the proposal; reject it"), ShortcutSheet::tr("Enter, Delete"));
    addRow(rows, ShortcutSheet::tr("Copy with its source"), keys(QKeySequence::Copy));
    addRow(rows, ShortcutSheet::tr("Copy the words alone"), inArticle({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}));
    addRow(rows, ShortcutSheet::tr("Remove the passage"), inArticle({Qt::Key_Delete}));
    const QStringList further{QStringLiteral("article.larger"),    QStringLiteral("article.smaller"),
                              QStringLiteral("article.usualSize"), QStringLiteral("article.find"),
                              QStringLiteral("article.findNext"),  QStringLiteral("article.findPrevious")};
    commands.removeIf([&further](const Shortcut &each) { return !further.contains(each.name); });
    addCommands(rows, commands);
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
    addRow(rows, ShortcutSheet::tr("Align the cards: then the letter of how"), onBoard({Qt::Key_A}));
    addRow(rows, ShortcutSheet::tr("Drag: along one axis, a copy, without snapping"), ShortcutSheet::tr("Shift, Alt, Ctrl"));
    addRow(rows, ShortcutSheet::tr("Drag the board"), ShortcutSheet::tr("Space, or the middle button"));
    addRow(rows, ShortcutSheet::tr("Outline"), onBoard({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}));
    addRow(rows, ShortcutSheet::tr("Map of the board"), onBoard({Qt::Key_M}));
    addRow(rows, ShortcutSheet::tr("Why is this here"), onBoard({Qt::Key_W}));
    addRow(rows, ShortcutSheet::tr("Filter: what is to stand out; Esc shows all"), onBoard({Qt::Key_F}));
    addRow(rows, ShortcutSheet::tr("Dim all but the neighbours"), onBoard({Qt::Key_D}));
    addRow(rows, ShortcutSheet::tr("The shortest path between two cards"), onBoard({Qt::Key_P}));
    addRow(rows, ShortcutSheet::tr("Find on the board"), onBoard({QKeySequence::Find}));
    addRow(rows, ShortcutSheet::tr("Lay out the board, or the selected cards"),
           onBoard({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}));
}

void addAch(QFormLayout *rows, const QList<Shortcut> &commands)
{
    addPlace(rows, commands, KeyPlace::Ach);
    addRow(rows, ShortcutSheet::tr("Move the evidence or the hypothesis"), ShortcutSheet::tr("Ctrl+Shift+arrows"));
    addRow(rows, ShortcutSheet::tr("Show the passage in its article"), keys(Qt::Key_Return));
}

void addLibrary(QFormLayout *rows)
{
    addHeading(rows, ShortcutSheet::tr("In the library"));
    addRow(rows, ShortcutSheet::tr("Unread; being read; done; set aside: then on to the next article"),
           inLibrary({Qt::Key_U, Qt::Key_R, Qt::Key_D, Qt::Key_X}));
    addRow(rows, ShortcutSheet::tr("Star, or no star"), inLibrary({Qt::Key_Asterisk}));
    addRow(rows, ShortcutSheet::tr("Add a tag"), inLibrary({Qt::Key_T}));
    addRow(rows, ShortcutSheet::tr("Put into a collection"), inLibrary({Qt::Key_C}));
    addRow(rows, ShortcutSheet::tr("Take out of the collection that is shown"), inLibrary({Qt::Key_Backspace}));
    addRow(rows, ShortcutSheet::tr("Write a note"), inLibrary({Qt::Key_N}));
    addRow(rows, ShortcutSheet::tr("Details of the selected articles"), inLibrary({Qt::Key_F2}));
    addRow(rows, ShortcutSheet::tr("Filter the list"),
           KeyChoices::instance().inWords(KeyPlace::Library, Qt::Key_Slash, ShortcutSheet::tr("/, or Up on the first row")));
    addRow(rows, ShortcutSheet::tr("Copy citation"), keys(QKeySequence::Copy));
    addRow(rows, ShortcutSheet::tr("Remove the articles"), inLibrary({Qt::Key_Delete}));
}

void addTrees(QFormLayout *rows)
{
    addHeading(rows, ShortcutSheet::tr("In the lists of tags and actors"));
    addRow(rows, ShortcutSheet::tr("Rename"), inLists({Qt::Key_F2}));
    addRow(rows, ShortcutSheet::tr("Note"), inLists({Qt::Key_F3}));
    addRow(rows, ShortcutSheet::tr("Colour"), inLists({Qt::Key_F5}));
    addRow(rows, ShortcutSheet::tr("Move beneath another"), inLists({Qt::Key_F6}));
    addRow(rows, ShortcutSheet::tr("Mark every selection with it"), inLists({Qt::Key_F7}));
    addRow(rows, ShortcutSheet::tr("Merge into another"), inLists({Qt::Key_F8}));
    addRow(rows, ShortcutSheet::tr("Remove"), inLists({Qt::Key_Delete}));
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
    const QList<Shortcut> commands = placeCommands();
    addReader(rows, commands);
    addBoard(rows);
    addAch(rows, commands);
    addLibrary(rows);
    addTrees(rows);
    for (const KeyPlace place : {KeyPlace::Proposals, KeyPlace::Origins, KeyPlace::Timeline, KeyPlace::History, KeyPlace::Search,
                                 KeyPlace::FindField, KeyPlace::Guide})
        addPlace(rows, commands, place);
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
