// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <functional>
#include <span>

class QKeyEvent;
class QMenu;

namespace sidelight {

class BoardView;

// Everything that a person can ask of a board by name. The order is that of the menus.
enum class BoardCommand {
    Open,
    Edit,
    AddNote,
    AddCard,
    AddImage,
    Cut,
    Copy,
    Paste,
    Duplicate,
    Remove,
    RemoveForGood,
    SelectAll,
    KeepSelected,
    Group,
    Ungroup,
    Lock,
    FitToWords,
    AlignLeft,
    AlignCentre,
    AlignRight,
    AlignTop,
    AlignMiddle,
    AlignBottom,
    DistributeAcross,
    DistributeDown,
    ToFront,
    Forward,
    Backward,
    ToBack,
    Colour0,
    Colour1,
    Colour2,
    Colour3,
    Colour4,
    Colour5,
    Colour6,
    LinkTo,
    MoveLinkStart,
    NextLink,
    TurnRound,
    AddEvidence,
    LinkTypes,
    SnapToCards,
    SnapToGrid,
    FitAll,
    FitSelection,
    ActualSize,
    ZoomIn,
    ZoomOut,
    ExportPdf,
    Count
};

// Names, keys and meaning of the commands. The keys hold while a board's canvas has the focus; menus show them, so that they
// are found.
class BoardCommands {
    Q_DECLARE_TR_FUNCTIONS(BoardCommands)

public:
    explicit BoardCommands(BoardView *view)
        : m_view(view)
    {
    }

    // A name as a menu shows it with what is pressed in place of its usual key. The key is the canvas's alone: were it a shortcut,
    // a letter would be taken from every menu that the keyboard opened, where letters choose.
    [[nodiscard]] static QString withKey(const QString &name, const QKeySequence &key);
    [[nodiscard]] static QString nameOf(BoardCommand command);
    [[nodiscard]] static QString idOf(BoardCommand command); // in the words of the source
    [[nodiscard]] static QKeySequence keyOf(BoardCommand command);
    // The command that a key press asks for, or Count. Two keys in a row, as A and then L, are asked for by a menu.
    [[nodiscard]] static BoardCommand commandFor(const QKeyEvent *event);

    [[nodiscard]] bool can(BoardCommand command) const;
    [[nodiscard]] bool isOn(BoardCommand command) const; // of those that switch
    void run(BoardCommand command) const;

    // Fills a menu with commands, each for the view that `view` gives when it is chosen; null: none is in front. What cannot
    // be done now is greyed, or left out of a menu at the pointer.
    using Front = std::function<BoardView *()>;
    static void fill(QMenu *menu, const Front &view, bool onlyPossible);
    static void fillAlign(QMenu *menu, const Front &view, bool onlyPossible);

private:
    struct Selection;
    struct Command;
    static std::span<const Command> commands(); // in the order of BoardCommand
    static const Command &described(BoardCommand command);

    BoardView *m_view;
};

} // namespace sidelight
