// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PlaceCommands.h"

#include "app/MenuCommands.h"
#include "widgets/board/BoardCommands.h"
#include "widgets/common/Theme.h"

#include <QCoreApplication>

namespace sidelight {

namespace {

using Keys = QList<QKeySequence>;

// In the words of who has the command, so that it is called the same everywhere.
struct PlaceCommand {
    KeyPlace place;
    const char *context, *text;
    Keys usual;
};

struct PlaceNames {
    const char *name; // in the settings
    QString text;
};

PlaceNames described(KeyPlace place)
{
    switch (place) {
    case KeyPlace::Article:
        return {"Article", QCoreApplication::translate("sidelight::Shortcuts", "In an article")};
    case KeyPlace::Board:
        return {"Board", QCoreApplication::translate("sidelight::Shortcuts", "On a board")};
    case KeyPlace::Library:
        return {"Library", QCoreApplication::translate("sidelight::ShortcutSheet", "In the library")};
    case KeyPlace::Lists:
        return {"Lists", QCoreApplication::translate("sidelight::ShortcutSheet", "In the lists of tags and actors")};
    case KeyPlace::Ach:
        return {"ACH", QCoreApplication::translate("sidelight::ShortcutSheet", "In an ACH matrix")};
    case KeyPlace::Everywhere:
        break;
    }
    return {};
}

QKeySequence controlShifted(Qt::Key key) { return {Qt::CTRL | Qt::SHIFT | key}; }
QKeySequence shifted(Qt::Key key) { return {Qt::SHIFT | key}; }

// clang-format off
QList<PlaceCommand> articleCommands()
{
    constexpr auto place = KeyPlace::Article;
    return {
        {place, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "Tag, or who says this"), {Qt::Key_T}},
        {place, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "Record who says this: speaker, claim, stance, grade and dates"), {Qt::Key_W, Qt::Key_QuoteDbl}},
        {place, "sidelight::Shortcuts", QT_TRANSLATE_NOOP("sidelight::Shortcuts", "Next passage"), {Qt::Key_N}},
        {place, "sidelight::Shortcuts", QT_TRANSLATE_NOOP("sidelight::Shortcuts", "Previous passage"), {Qt::Key_P}},
        {place, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "The next of the passages under the cursor"), {Qt::Key_O}},
        {place, "sidelight::ReaderPane", QT_TRANSLATE_NOOP("sidelight::ReaderPane", "Move its start"), {Qt::Key_BracketLeft}},
        {place, "sidelight::ReaderPane", QT_TRANSLATE_NOOP("sidelight::ReaderPane", "Move its end"), {Qt::Key_BracketRight}},
        {place, "sidelight::Shortcuts", QT_TRANSLATE_NOOP("sidelight::Shortcuts", "Select a sentence, and one more"), {Qt::Key_S}},
        {place, "sidelight::Shortcuts", QT_TRANSLATE_NOOP("sidelight::Shortcuts", "Select a sentence less"), {shifted(Qt::Key_S)}},
        {place, "sidelight::Shortcuts", QT_TRANSLATE_NOOP("sidelight::Shortcuts", "Mark every selection with what was used last"), {Qt::Key_A}},
        {place, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "Link the passage: here, and then on the other one"), {Qt::Key_L}},
        {place, "sidelight::MainWindow", QT_TRANSLATE_NOOP("sidelight::MainWindow", "Next &ribbon"), {Qt::Key_R}},
        {place, "sidelight::MainWindow", QT_TRANSLATE_NOOP("sidelight::MainWindow", "Previo&us ribbon"), {shifted(Qt::Key_R)}},
        {place, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "Choose which passages stand out"), {Qt::Key_F}},
        {place, "sidelight::MainWindow", QT_TRANSLATE_NOOP("sidelight::MainWindow", "&Next proposal"), {Qt::Key_Q}},
        {place, "sidelight::MainWindow", QT_TRANSLATE_NOOP("sidelight::MainWindow", "&Previous proposal"), {shifted(Qt::Key_Q)}},
        {place, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "Copy the words alone"), {controlShifted(Qt::Key_C)}},
        {place, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "Remove the passage"), {Qt::Key_Delete}},
        {place, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Mark as read or unread"), {controlShifted(Qt::Key_R)}},
        {place, "sidelight::Shortcuts", QT_TRANSLATE_NOOP("sidelight::Shortcuts", "Find"), {QKeySequence::Find}},
        {place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "Find &next"), {Qt::Key_F3}},
        {place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "Find &previous"), {shifted(Qt::Key_F3)}},
    };
}

// Beside those of BoardCommands.
QList<PlaceCommand> commandsAroundBoards()
{
    constexpr auto place = KeyPlace::Board;
    return {
        {place, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "Align the cards: then the letter of how"), {Qt::Key_A}},
        {place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "&Outline"), {controlShifted(Qt::Key_O)}},
        {place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "&Map of the board"), {Qt::Key_M}},
        {place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "&Why is this here"), {Qt::Key_W}},
        {place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "&Find on this board…"), {QKeySequence::Find}},
        {place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "Find &next"), {Qt::Key_F3}},
        {place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "Find &previous"), {shifted(Qt::Key_F3)}},
        {place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "Fi&lter…"), {Qt::Key_F}},
        {place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "Dim all but the n&eighbours"), {Qt::Key_D}},
        {place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "Path &between two cards"), {Qt::Key_P}},
        {place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "Lay out: choose…"), {controlShifted(Qt::Key_L)}},
    };
}

QList<PlaceCommand> listCommands()
{
    constexpr auto library = KeyPlace::Library, lists = KeyPlace::Lists;
    return {
        {library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Unread"), {Qt::Key_U}},
        {library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Reading"), {Qt::Key_R}},
        {library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Done"), {Qt::Key_D}},
        {library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Set aside"), {Qt::Key_X}},
        {library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Mark as read or unread"), {controlShifted(Qt::Key_R)}},
        {library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Star"), {Qt::Key_Asterisk, shifted(Qt::Key_Asterisk)}},
        {library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Add tag…"), {Qt::Key_T}},
        {library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Put into a collection…"), {Qt::Key_C}},
        {library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Take out of the collection"), {Qt::Key_Backspace}},
        {library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Write note"), {Qt::Key_N}},
        {library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Details…"), {Qt::Key_F2}},
        {library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Remove from the project"), {Qt::Key_Delete}},
        {library, "sidelight::RecordPanel", QT_TRANSLATE_NOOP("sidelight::RecordPanel", "Delete for good…"), {shifted(Qt::Key_Delete)}},
        {lists, "sidelight::TagsPanel", QT_TRANSLATE_NOOP("sidelight::TagsPanel", "Rename"), {Qt::Key_F2}},
        {lists, "sidelight::TagsPanel", QT_TRANSLATE_NOOP("sidelight::TagsPanel", "Note"), {Qt::Key_F3}},
        {lists, "sidelight::TagsPanel", QT_TRANSLATE_NOOP("sidelight::TagsPanel", "Colour"), {Qt::Key_F5}},
        {lists, "sidelight::TreePanel", QT_TRANSLATE_NOOP("sidelight::TreePanel", "Move beneath…"), {Qt::Key_F6}},
        {lists, "sidelight::TreePanel", QT_TRANSLATE_NOOP("sidelight::TreePanel", "Mark every selection with it"), {Qt::Key_F7}},
        {lists, "sidelight::TreePanel", QT_TRANSLATE_NOOP("sidelight::TreePanel", "Merge into…"), {Qt::Key_F8}},
        {lists, "sidelight::TagsPanel", QT_TRANSLATE_NOOP("sidelight::TagsPanel", "Remove"), {Qt::Key_Delete}},
        {lists, "sidelight::RecordPanel", QT_TRANSLATE_NOOP("sidelight::RecordPanel", "Delete for good…"), {shifted(Qt::Key_Delete)}},
    };
}
// clang-format on

Shortcut shortcut(KeyPlace place, const QString &name, const QString &text, const Keys &usual)
{
    const PlaceNames where = described(place);
    return {QLatin1StringView(where.name) + u'/' + name, text, where.text, usual, usual, place};
}

// What the desktop means by Copy, and by the keys that move, it means on a board too.
bool isOfDesktop(const QKeySequence &key)
{
    using enum QKeySequence::StandardKey;
    for (const auto standard : {Cut, Copy, Paste, SelectAll})
        if (QKeySequence::keyBindings(standard).contains(key))
            return true;
    return !ShortcutModel::canGive(key, KeyPlace::Board);
}

void addBoardCommands(QList<Shortcut> &all)
{
    for (int i = 0; i < int(BoardCommand::Count); ++i) {
        const auto command = BoardCommand(i);
        const QKeySequence key = BoardCommands::keyOf(command);
        if (key.count() == 1 && !isOfDesktop(key))
            all.append(shortcut(KeyPlace::Board, BoardCommands::idOf(command), BoardCommands::nameOf(command), {key}));
    }
}

} // namespace

QList<Shortcut> placeCommands()
{
    QList<Shortcut> all;
    for (int colour = 1; colour <= colourCount; ++colour)
        all.append(shortcut(
            KeyPlace::Article, QStringLiteral("Colour %1").arg(colour),
            QCoreApplication::translate("sidelight::Shortcuts", "Mark with the colour “%1”").arg(Theme::highlightName(colour)),
            {Qt::Key(Qt::Key_0 + colour)}));
    addBoardCommands(all);
    for (const PlaceCommand &each : articleCommands() + commandsAroundBoards() + listCommands())
        all.append(shortcut(each.place, menuCommands::readText(QString::fromUtf8(each.text)),
                            menuCommands::readText(QCoreApplication::translate(each.context, each.text)), each.usual));
    return all;
}

} // namespace sidelight
