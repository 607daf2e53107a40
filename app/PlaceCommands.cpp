// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PlaceCommands.h"

#include "app/CommandNames.h"
#include "app/MenuCommands.h"
#include "widgets/board/BoardCommands.h"
#include "widgets/common/Theme.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace sidelight {

namespace {

using Keys = QList<QKeySequence>;

// In the words of who has the command, so that it is called the same everywhere.
struct PlaceCommand {
    const char *id; // in the settings: however the words are changed, this stays
    KeyPlace place;
    const char *context, *text;
    Keys usual;
};

QString described(KeyPlace place)
{
    using enum KeyPlace;
    const auto read = [](const char *context, const char *text) {
        return menuCommands::readText(QCoreApplication::translate(context, text));
    };
    switch (place) {
    case Article:
        return read("sidelight::Shortcuts", QT_TRANSLATE_NOOP("sidelight::Shortcuts", "In an article"));
    case Board:
        return read("sidelight::Shortcuts", QT_TRANSLATE_NOOP("sidelight::Shortcuts", "On a board"));
    case Library:
        return read("sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "In the library"));
    case Lists:
        return read("sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "In the lists of tags and actors"));
    case Ach:
        return read("sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "In an ACH matrix"));
    case Proposals:
        return read("sidelight::Workspace", QT_TRANSLATE_NOOP("sidelight::Workspace", "Proposals"));
    case Origins:
        return read("sidelight::OriginsPane", QT_TRANSLATE_NOOP("sidelight::OriginsPane", "Origins"));
    case Timeline:
        return read("sidelight::TimelinePane", QT_TRANSLATE_NOOP("sidelight::TimelinePane", "Timeline"));
    case History:
        return read("sidelight::Workspace", QT_TRANSLATE_NOOP("sidelight::Workspace", "History"));
    case Search:
        return read("sidelight::Workspace", QT_TRANSLATE_NOOP("sidelight::Workspace", "Search"));
    case FindField:
        return read("sidelight::Shortcuts", QT_TRANSLATE_NOOP("sidelight::Shortcuts", "Where words are found"));
    case Guide:
        return read("sidelight::WelcomePage", QT_TRANSLATE_NOOP("sidelight::WelcomePage", "User guide"));
    case Everywhere:
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
        {"article.tag", place, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "Tag, or who says this"), {Qt::Key_T}},
        {"article.recordStatement", place, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "Record who says this: speaker, claim, stance, grade and dates"), {Qt::Key_W, Qt::Key_QuoteDbl}},
        {"article.nextPassage", place, "sidelight::Shortcuts", QT_TRANSLATE_NOOP("sidelight::Shortcuts", "Next passage"), {Qt::Key_N}},
        {"article.previousPassage", place, "sidelight::Shortcuts", QT_TRANSLATE_NOOP("sidelight::Shortcuts", "Previous passage"), {Qt::Key_P}},
        {"article.nextUnderCursor", place, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "The next of the passages under the cursor"), {Qt::Key_O}},
        {"article.moveStart", place, "sidelight::ReaderPane", QT_TRANSLATE_NOOP("sidelight::ReaderPane", "Move its start"), {Qt::Key_BracketLeft}},
        {"article.moveEnd", place, "sidelight::ReaderPane", QT_TRANSLATE_NOOP("sidelight::ReaderPane", "Move its end"), {Qt::Key_BracketRight}},
        {"article.selectSentence", place, "sidelight::Shortcuts", QT_TRANSLATE_NOOP("sidelight::Shortcuts", "Select a sentence, and one more"), {Qt::Key_S}},
        {"article.selectSentenceLess", place, "sidelight::Shortcuts", QT_TRANSLATE_NOOP("sidelight::Shortcuts", "Select a sentence less"), {shifted(Qt::Key_S)}},
        {"article.markEvery", place, "sidelight::Shortcuts", QT_TRANSLATE_NOOP("sidelight::Shortcuts", "Mark every selection with what was used last"), {Qt::Key_A}},
        {"article.link", place, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "Link the passage: here, and then on the other one"), {Qt::Key_L}},
        {"article.nextRibbon", place, "sidelight::MainWindow", QT_TRANSLATE_NOOP("sidelight::MainWindow", "Next &ribbon"), {Qt::Key_R}},
        {"article.previousRibbon", place, "sidelight::MainWindow", QT_TRANSLATE_NOOP("sidelight::MainWindow", "Previo&us ribbon"), {shifted(Qt::Key_R)}},
        {"article.filter", place, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "Choose which passages stand out"), {Qt::Key_F}},
        {"article.nextProposal", place, "sidelight::MainWindow", QT_TRANSLATE_NOOP("sidelight::MainWindow", "&Next proposal"), {Qt::Key_Q}},
        {"article.previousProposal", place, "sidelight::MainWindow", QT_TRANSLATE_NOOP("sidelight::MainWindow", "&Previous proposal"), {shifted(Qt::Key_Q)}},
        {"article.copyWords", place, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "Copy the words alone"), {controlShifted(Qt::Key_C)}},
        {"article.remove", place, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "Remove the passage"), {Qt::Key_Delete}},
        {"article.toggleRead", place, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Mark as read or unread"), {controlShifted(Qt::Key_R)}},
        {"article.larger", place, "sidelight::PageView", QT_TRANSLATE_NOOP("sidelight::PageView", "Larger (Ctrl+=)"), {Qt::CTRL | Qt::Key_Equal, Qt::CTRL | Qt::Key_Plus}},
        {"article.smaller", place, "sidelight::PageView", QT_TRANSLATE_NOOP("sidelight::PageView", "Smaller (Ctrl+-)"), {Qt::CTRL | Qt::Key_Minus}},
        {"article.usualSize", place, "sidelight::Shortcuts", QT_TRANSLATE_NOOP("sidelight::Shortcuts", "The usual size"), {Qt::CTRL | Qt::Key_0}},
        {"article.find", place, "sidelight::Shortcuts", QT_TRANSLATE_NOOP("sidelight::Shortcuts", "Find"), {QKeySequence::Find}},
        {"article.findNext", place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "Find &next"), {Qt::Key_F3}},
        {"article.findPrevious", place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "Find &previous"), {shifted(Qt::Key_F3)}},
    };
}

// Beside those of BoardCommands.
QList<PlaceCommand> commandsAroundBoards()
{
    constexpr auto place = KeyPlace::Board;
    return {
        {"board.align", place, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "Align the cards: then the letter of how"), {Qt::Key_A}},
        {"board.outline", place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "&Outline"), {controlShifted(Qt::Key_O)}},
        {"board.map", place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "&Map of the board"), {Qt::Key_M}},
        {"board.why", place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "&Why is this here"), {Qt::Key_W}},
        {"board.find", place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "&Find on this board…"), {QKeySequence::Find}},
        {"board.findNext", place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "Find &next"), {Qt::Key_F3}},
        {"board.findPrevious", place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "Find &previous"), {shifted(Qt::Key_F3)}},
        {"board.filter", place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "Fi&lter…"), {Qt::Key_F}},
        {"board.dimOthers", place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "Dim all but the n&eighbours"), {Qt::Key_D}},
        {"board.path", place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "Path &between two cards"), {Qt::Key_P}},
        {"board.layOut", place, "sidelight::BoardWalk", QT_TRANSLATE_NOOP("sidelight::BoardWalk", "Lay out: choose…"), {controlShifted(Qt::Key_L)}},
    };
}

QList<PlaceCommand> listCommands()
{
    constexpr auto library = KeyPlace::Library, lists = KeyPlace::Lists;
    return {
        {"library.unread", library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Unread"), {Qt::Key_U}},
        {"library.reading", library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Reading"), {Qt::Key_R}},
        {"library.done", library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Done"), {Qt::Key_D}},
        {"library.setAside", library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Set aside"), {Qt::Key_X}},
        {"library.toggleRead", library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Mark as read or unread"), {controlShifted(Qt::Key_R)}},
        {"library.star", library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Star"), {Qt::Key_Asterisk, shifted(Qt::Key_Asterisk)}},
        {"library.addTag", library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Add tag…"), {Qt::Key_T}},
        {"library.putIntoCollection", library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Put into a collection…"), {Qt::Key_C}},
        {"library.takeOutOfCollection", library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Take out of the collection"), {Qt::Key_Backspace}},
        {"library.writeNote", library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Write note"), {Qt::Key_N}},
        {"library.details", library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Details…"), {Qt::Key_F2}},
        {"library.remove", library, "sidelight::LibraryPanel", QT_TRANSLATE_NOOP("sidelight::LibraryPanel", "Remove from the project"), {Qt::Key_Delete}},
        {"library.deleteForGood", library, "sidelight::RecordPanel", QT_TRANSLATE_NOOP("sidelight::RecordPanel", "Delete for good…"), {shifted(Qt::Key_Delete)}},
        {"library.filterList", library, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "Filter the list"), {Qt::Key_Slash}},
        {"lists.filterList", lists, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "Filter the list"), {Qt::Key_Slash}},
        {"lists.rename", lists, "sidelight::TagsPanel", QT_TRANSLATE_NOOP("sidelight::TagsPanel", "Rename"), {Qt::Key_F2}},
        {"lists.note", lists, "sidelight::TagsPanel", QT_TRANSLATE_NOOP("sidelight::TagsPanel", "Note"), {Qt::Key_F3}},
        {"lists.colour", lists, "sidelight::TagsPanel", QT_TRANSLATE_NOOP("sidelight::TagsPanel", "Colour"), {Qt::Key_F5}},
        {"lists.moveBeneath", lists, "sidelight::TreePanel", QT_TRANSLATE_NOOP("sidelight::TreePanel", "Move beneath…"), {Qt::Key_F6}},
        {"lists.markEvery", lists, "sidelight::TreePanel", QT_TRANSLATE_NOOP("sidelight::TreePanel", "Mark every selection with it"), {Qt::Key_F7}},
        {"lists.mergeInto", lists, "sidelight::TreePanel", QT_TRANSLATE_NOOP("sidelight::TreePanel", "Merge into…"), {Qt::Key_F8}},
        {"lists.remove", lists, "sidelight::TagsPanel", QT_TRANSLATE_NOOP("sidelight::TagsPanel", "Remove"), {Qt::Key_Delete}},
        {"lists.deleteForGood", lists, "sidelight::RecordPanel", QT_TRANSLATE_NOOP("sidelight::RecordPanel", "Delete for good…"), {shifted(Qt::Key_Delete)}},
    };
}

QList<PlaceCommand> achCommands()
{
    constexpr auto place = KeyPlace::Ach;
    return {
        {"ach.consistent", place, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "Consistent; again: very consistent"), {Qt::Key_C}},
        {"ach.inconsistent", place, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "Inconsistent; again: very inconsistent"), {Qt::Key_I}},
        {"ach.rateCC", place, "AchText", QT_TRANSLATE_NOOP("AchText", "Very consistent"), {Qt::Key_1}},
        {"ach.rateC", place, "AchText", QT_TRANSLATE_NOOP("AchText", "Consistent"), {Qt::Key_2}},
        {"ach.rateN", place, "AchText", QT_TRANSLATE_NOOP("AchText", "Neutral"), {Qt::Key_N, Qt::Key_3}},
        {"ach.rateI", place, "AchText", QT_TRANSLATE_NOOP("AchText", "Inconsistent"), {Qt::Key_4}},
        {"ach.rateII", place, "AchText", QT_TRANSLATE_NOOP("AchText", "Very inconsistent"), {Qt::Key_5}},
        {"ach.rateNA", place, "AchText", QT_TRANSLATE_NOOP("AchText", "Not applicable"), {Qt::Key_A, Qt::Key_6}},
        {"ach.stepMore", place, "sidelight::Shortcuts", QT_TRANSLATE_NOOP("sidelight::Shortcuts", "A step more consistent"), {Qt::Key_Plus}},
        {"ach.stepLess", place, "sidelight::Shortcuts", QT_TRANSLATE_NOOP("sidelight::Shortcuts", "A step less consistent"), {Qt::Key_Minus}},
        {"ach.takeBack", place, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "Take the rating back; on the numbers, remove the evidence"), {Qt::Key_Delete, Qt::Key_0, Qt::Key_Backspace}},
        {"ach.removeEvidence", place, "sidelight::AchPane", QT_TRANSLATE_NOOP("sidelight::AchPane", "Remove evidence"), {Qt::CTRL | Qt::Key_Delete}},
        {"ach.removeHypothesis", place, "sidelight::AchPane", QT_TRANSLATE_NOOP("sidelight::AchPane", "Remove hypothesis"), {controlShifted(Qt::Key_Delete)}},
        {"ach.change", place, "sidelight::ShortcutSheet", QT_TRANSLATE_NOOP("sidelight::ShortcutSheet", "Change the hypothesis; on the numbers, a note or remark"), {Qt::Key_F2}},
    };
}

QList<PlaceCommand> paneCommands()
{
    constexpr auto proposals = KeyPlace::Proposals, origins = KeyPlace::Origins, timeline = KeyPlace::Timeline, history = KeyPlace::History;
    constexpr auto search = KeyPlace::Search, field = KeyPlace::FindField, guide = KeyPlace::Guide;
    return {
        {"proposals.reject", proposals, "sidelight::ProposalsPanel", QT_TRANSLATE_NOOP("sidelight::ProposalsPanel", "Reject, or bring back"), {Qt::Key_Delete}},
        {"proposals.speaker", proposals, "sidelight::ProposalsPanel", QT_TRANSLATE_NOOP("sidelight::ProposalsPanel", "Correct the speaker…"), {Qt::Key_E, Qt::Key_F2}},
        {"proposals.allOfSpeaker", proposals, "sidelight::ProposalsPanel", QT_TRANSLATE_NOOP("sidelight::ProposalsPanel", "Select all of this speaker"), {Qt::Key_A}},
        {"origins.apart", origins, "sidelight::OriginsPane", QT_TRANSLATE_NOOP("sidelight::OriginsPane", "Not one origin"), {Qt::Key_Delete}},
        {"origins.compare", origins, "sidelight::OriginsPane", QT_TRANSLATE_NOOP("sidelight::OriginsPane", "Compare"), {Qt::CTRL | Qt::Key_Return}},
        {"origins.rename", origins, "sidelight::OriginsPane", QT_TRANSLATE_NOOP("sidelight::OriginsPane", "Rename"), {Qt::Key_F2}},
        {"timeline.nearer", timeline, "BoardCommands", QT_TRANSLATE_NOOP("BoardCommands", "Nearer"), {Qt::Key_Plus, Qt::Key_Equal}},
        {"timeline.farther", timeline, "BoardCommands", QT_TRANSLATE_NOOP("BoardCommands", "Farther"), {Qt::Key_Minus}},
        {"timeline.all", timeline, "sidelight::Shortcuts", QT_TRANSLATE_NOOP("sidelight::Shortcuts", "Show the whole time"), {Qt::Key_0}},
        {"history.goBack", history, "sidelight::HistoryPanel", QT_TRANSLATE_NOOP("sidelight::HistoryPanel", "Go back to here…"), {Qt::Key_Backspace}},
        {"search.next", search, "sidelight::MainWindow", QT_TRANSLATE_NOOP("sidelight::MainWindow", "&Next place"), {Qt::Key_F4}},
        {"search.previous", search, "sidelight::MainWindow", QT_TRANSLATE_NOOP("sidelight::MainWindow", "&Previous place"), {shifted(Qt::Key_F4)}},
        {"findField.capitals", field, "sidelight::FindField", QT_TRANSLATE_NOOP("sidelight::FindField", "Capitals count (Alt+C)"), {Qt::ALT | Qt::Key_C}},
        {"findField.accents", field, "sidelight::FindField", QT_TRANSLATE_NOOP("sidelight::FindField", "Accents count (Alt+A)"), {Qt::ALT | Qt::Key_A}},
        {"findField.words", field, "sidelight::FindField", QT_TRANSLATE_NOOP("sidelight::FindField", "Whole words only (Alt+W)"), {Qt::ALT | Qt::Key_W}},
        {"findField.expression", field, "sidelight::FindField", QT_TRANSLATE_NOOP("sidelight::FindField", "Regular expression (Alt+R)"), {Qt::ALT | Qt::Key_R}},
        {"guide.search", guide, "sidelight::GuideWindow", QT_TRANSLATE_NOOP("sidelight::GuideWindow", "Search the guide"), {QKeySequence::Find}},
        {"guide.next", guide, "sidelight::GuideWindow", QT_TRANSLATE_NOOP("sidelight::GuideWindow", "Next place"), {Qt::Key_F3}},
        {"guide.previous", guide, "sidelight::GuideWindow", QT_TRANSLATE_NOOP("sidelight::GuideWindow", "Previous place"), {shifted(Qt::Key_F3)}},
    };
}
// clang-format on

Shortcut shortcut(KeyPlace place, const QString &id, const QString &text, const Keys &usual)
{
    return {id, text, described(place), usual, usual, place};
}

// Some are called as their button is, which says the usual key too.
QString withoutKey(const QString &text)
{
    static const QRegularExpression inParentheses(QStringLiteral(" ?[(（][^()（）]*[)）]$"));
    return QString(text).remove(inParentheses);
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
            all.append(shortcut(KeyPlace::Board, commandNames::idOf(QStringLiteral("Board/") + BoardCommands::idOf(command)),
                                BoardCommands::nameOf(command), {key}));
    }
}

} // namespace

QList<Shortcut> placeCommands()
{
    QList<Shortcut> all;
    for (int colour = 1; colour <= colourCount; ++colour)
        all.append(shortcut(
            KeyPlace::Article, QStringLiteral("article.colour%1").arg(colour),
            QCoreApplication::translate("sidelight::Shortcuts", "Mark with the colour “%1”").arg(Theme::highlightName(colour)),
            {Qt::Key(Qt::Key_0 + colour)}));
    addBoardCommands(all);
    for (const PlaceCommand &each : articleCommands() + commandsAroundBoards() + listCommands() + achCommands() + paneCommands())
        all.append(shortcut(each.place, QLatin1StringView(each.id),
                            withoutKey(menuCommands::readText(QCoreApplication::translate(each.context, each.text))), each.usual));
    return all;
}

} // namespace sidelight
