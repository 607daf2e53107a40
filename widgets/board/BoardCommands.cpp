// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BoardCommands.h"

#include "widgets/board/BoardHand.h"
#include "widgets/board/BoardKeys.h"
#include "widgets/board/BoardView.h"
#include "widgets/common/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>

namespace sidelight {

namespace {

using enum BoardCommand;

constexpr int first(BoardCommand command) { return int(command); }

bool isColour(BoardCommand command) { return first(command) >= first(Colour0) && first(command) <= first(Colour6); }

// What a command needs before it can be done.
bool needsWriting(BoardCommand command)
{
    switch (command) {
    case Open:
    case Copy:
    case SelectAll:
    case KeepSelected:
    case NextLink:
    case SnapToCards:
    case SnapToGrid:
    case FitAll:
    case FitSelection:
    case ActualSize:
    case ZoomIn:
    case ZoomOut:
        return false;
    default:
        return true;
    }
}

struct Selected {
    QList<Id> cards, links;
};

bool suits(BoardCommand command, const BoardView &view, const Selected &selected)
{
    const qsizetype cards = selected.cards.size(), links = selected.links.size();
    const CardItem *one = cards == 1 ? view.board()->card(selected.cards.first()) : nullptr;
    const bool hasWords = one && (one->content().kind == CardKind::Note || one->content().kind == CardKind::Group ||
                                  one->content().kind == CardKind::Image);
    switch (command) {
    case Open:
        return one && !hasWords;
    case Edit:
        return hasWords || (cards == 0 && links == 1);
    case KeepSelected:
    case Cut:
    case Copy:
    case Duplicate:
    case Group:
    case Lock:
    case FitToWords:
    case ToFront:
    case Forward:
    case Backward:
    case ToBack:
        return cards > 0;
    case Paste:
        return BoardHand::canTake(QApplication::clipboard()->mimeData());
    case Remove:
    case FitSelection:
        return cards + links > 0;
    case Ungroup:
        return !view.hand().selectedGroups().isEmpty();
    case AlignLeft:
    case AlignCentre:
    case AlignRight:
    case AlignTop:
    case AlignMiddle:
    case AlignBottom:
        return cards > 1;
    case DistributeAcross:
    case DistributeDown:
        return cards > 2;
    case LinkTo:
        return one || (cards == 0 && links == 1);
    case MoveLinkStart:
    case AddEvidence:
        return cards == 0 && links == 1;
    case TurnRound:
        return links > 0;
    case NextLink:
        return view.keys().hasLinks();
    default:
        return !isColour(command) || cards > 0;
    }
}

} // namespace

QString BoardCommands::withKey(const QString &name, const QKeySequence &key)
{
    return key.isEmpty() ? name : name + u'\t' + key.toString(QKeySequence::NativeText);
}

QString BoardCommands::nameOf(BoardCommand command)
{
    if (isColour(command))
        return command == Colour0 ? tr("Plain") : Theme::cardName(first(command) - first(Colour0));
    switch (command) {
    case Open:
        return tr("Open");
    case Edit:
        return tr("Edit");
    case AddNote:
        return tr("New note");
    case AddCard:
        return tr("Add card…");
    case AddImage:
        return tr("Add image…");
    case Cut:
        return tr("Cut");
    case Copy:
        return tr("Copy");
    case Paste:
        return tr("Paste");
    case Duplicate:
        return tr("Duplicate");
    case Remove:
        return tr("Remove from board");
    case SelectAll:
        return tr("Select all cards");
    case KeepSelected:
        return tr("Keep the card selected, and choose more");
    case Group:
        return tr("Group");
    case Ungroup:
        return tr("Ungroup");
    case Lock:
        return tr("Lock, or unlock");
    case FitToWords:
        return tr("Fit to the words");
    case AlignLeft:
        return tr("&Left edges");
    case AlignCentre:
        return tr("&Centres");
    case AlignRight:
        return tr("&Right edges");
    case AlignTop:
        return tr("&Top edges");
    case AlignMiddle:
        return tr("&Middles");
    case AlignBottom:
        return tr("&Bottom edges");
    case DistributeAcross:
        return tr("Equal gaps &across");
    case DistributeDown:
        return tr("Equal gaps &down");
    case ToFront:
        return tr("Bring to front");
    case Forward:
        return tr("Bring forward");
    case Backward:
        return tr("Send backward");
    case ToBack:
        return tr("Send to back");
    case LinkTo:
        return tr("Link to…, or move the link’s end");
    case MoveLinkStart:
        return tr("Move the link’s start");
    case NextLink:
        return tr("Next link of the card");
    case TurnRound:
        return tr("Turn the link round");
    case AddEvidence:
        return tr("Add evidence to the link…");
    case LinkTypes:
        return tr("Types of links…");
    case SnapToCards:
        return tr("Snap to other cards");
    case SnapToGrid:
        return tr("Snap to a grid");
    case FitAll:
        return tr("Show the whole board");
    case FitSelection:
        return tr("Show the selection");
    case ActualSize:
        return tr("Actual size");
    case ZoomIn:
        return tr("Nearer");
    case ZoomOut:
        return tr("Farther");
    default:
        return {};
    }
}

QKeySequence BoardCommands::keyOf(BoardCommand command)
{
    if (isColour(command))
        return Qt::Key_0 + first(command) - first(Colour0);
    switch (command) {
    case Open:
        return Qt::Key_Return;
    case Edit:
        return Qt::Key_F2;
    case AddNote:
        return Qt::Key_N;
    case AddCard:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_A;
    case Cut:
        return Qt::CTRL | Qt::Key_X;
    case Copy:
        return Qt::CTRL | Qt::Key_C;
    case Paste:
        return Qt::CTRL | Qt::Key_V;
    case Duplicate:
        return Qt::CTRL | Qt::Key_D;
    case Remove:
        return Qt::Key_Delete;
    case SelectAll:
        return Qt::CTRL | Qt::Key_A;
    case KeepSelected:
        return Qt::Key_S;
    case Group:
        return Qt::CTRL | Qt::Key_G;
    case Ungroup:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_G;
    case Lock:
        return Qt::Key_K;
    case FitToWords:
        return Qt::Key_T;
    case AlignLeft:
        return {Qt::Key_A, Qt::Key_L};
    case AlignCentre:
        return {Qt::Key_A, Qt::Key_C};
    case AlignRight:
        return {Qt::Key_A, Qt::Key_R};
    case AlignTop:
        return {Qt::Key_A, Qt::Key_T};
    case AlignMiddle:
        return {Qt::Key_A, Qt::Key_M};
    case AlignBottom:
        return {Qt::Key_A, Qt::Key_B};
    case DistributeAcross:
        return {Qt::Key_A, Qt::Key_A};
    case DistributeDown:
        return {Qt::Key_A, Qt::Key_D};
    case ToFront:
        return Qt::Key_Home;
    case Forward:
        return Qt::Key_PageUp;
    case Backward:
        return Qt::Key_PageDown;
    case ToBack:
        return Qt::Key_End;
    case LinkTo:
        return Qt::Key_L;
    case MoveLinkStart:
        return Qt::SHIFT | Qt::Key_L;
    case NextLink:
        return Qt::Key_E;
    case TurnRound:
        return Qt::Key_R;
    case AddEvidence:
        return Qt::Key_V;
    case SnapToGrid:
        return Qt::Key_G;
    case FitAll:
        return Qt::SHIFT | Qt::Key_1;
    case FitSelection:
        return Qt::SHIFT | Qt::Key_2;
    case ActualSize:
        return Qt::CTRL | Qt::Key_0;
    case ZoomIn:
        return Qt::CTRL | Qt::Key_Equal;
    case ZoomOut:
        return Qt::CTRL | Qt::Key_Minus;
    default:
        return {};
    }
}

// The plain and the keypad's keys come with the same modifiers but one. Shift with a digit gives the sign above it, which is
// not the same on all keyboards, and Plus is where it is.
BoardCommand BoardCommands::commandFor(const QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    int key = event->key();
    if (modifiers == Qt::ShiftModifier && key == Qt::Key_Exclam)
        key = Qt::Key_1;
    if (modifiers == Qt::ShiftModifier && (key == Qt::Key_At || key == Qt::Key_QuoteDbl))
        key = Qt::Key_2;
    if (key == Qt::Key_Enter)
        key = Qt::Key_Return;
    if (modifiers == Qt::NoModifier && key == Qt::Key_Backspace)
        key = Qt::Key_Delete;
    if ((modifiers & ~Qt::ShiftModifier) == Qt::ControlModifier && (key == Qt::Key_Plus || key == Qt::Key_Equal))
        return ZoomIn;
    const QKeySequence pressed(QKeyCombination(modifiers, Qt::Key(key)));
    for (int i = 0; i < first(Count); ++i) {
        if (keyOf(BoardCommand(i)) == pressed)
            return BoardCommand(i);
    }
    return Count;
}

bool BoardCommands::can(BoardCommand command) const
{
    if (needsWriting(command) && !m_view->edits().canEdit())
        return false;
    return suits(command, *m_view, {m_view->board()->selectedCards(), m_view->board()->selectedLinks()});
}

bool BoardCommands::isOn(BoardCommand command) const
{
    return command == SnapToCards ? m_view->snap().toCards : command == SnapToGrid && m_view->snap().toGrid;
}

void BoardCommands::run(BoardCommand command) const
{
    if (!can(command))
        return;
    BoardHand &hand = m_view->hand();
    if (isColour(command))
        return m_view->edits().colour(m_view->board()->selectedCards(), first(command) - first(Colour0));
    switch (command) {
    case Open:
        return m_view->activate(m_view->board()->selectedCards().first());
    case Edit:
        return m_view->keys().editSelected();
    case AddNote:
        return m_view->newNote(m_view->pointedPlace().value_or(m_view->freePlace()));
    case AddCard:
        Q_EMIT m_view->addCardRequested();
        return;
    case AddImage:
        return hand.askImage();
    case Cut:
        return hand.cut();
    case Copy:
        return hand.copy();
    case Paste:
        return hand.paste();
    case Duplicate:
        return hand.duplicate();
    case Remove:
        return hand.remove();
    case SelectAll:
        return m_view->board()->select(m_view->board()->readingOrder());
    case KeepSelected:
        return m_view->keys().keepSelected();
    case Group:
        return hand.group();
    case Ungroup:
        return hand.ungroup();
    case Lock:
        return hand.lock();
    case FitToWords:
        return hand.fitToWords();
    case AlignLeft:
    case AlignCentre:
    case AlignRight:
    case AlignTop:
    case AlignMiddle:
    case AlignBottom:
        return hand.align(Alignment(first(command) - first(AlignLeft)));
    case DistributeAcross:
        return hand.distribute(Qt::Horizontal);
    case DistributeDown:
        return hand.distribute(Qt::Vertical);
    case ToFront:
    case Forward:
    case Backward:
    case ToBack:
        return hand.stack(BoardHand::Layer(first(command) - first(ToFront)));
    case LinkTo:
        return m_view->keys().startLink(false);
    case MoveLinkStart:
        return m_view->keys().startLink(true);
    case NextLink:
        return m_view->keys().stepThroughLinks();
    case TurnRound:
        return m_view->edits().turnRound(m_view->board()->selectedLinks());
    case AddEvidence:
        return m_view->askEvidence(m_view->board()->selectedLinks().first());
    case LinkTypes:
        return m_view->openLinkTypes();
    case SnapToCards:
        return m_view->setSnap({!m_view->snap().toCards, m_view->snap().toGrid});
    case SnapToGrid:
        return m_view->setSnap({m_view->snap().toCards, !m_view->snap().toGrid});
    case FitAll:
        return m_view->fitAll();
    case FitSelection:
        return m_view->fitSelection();
    case ActualSize:
        return m_view->zoomTo(1, m_view->viewport()->rect().center());
    case ZoomIn:
        return m_view->zoomBy(1.25);
    case ZoomOut:
        return m_view->zoomBy(0.8);
    default:
        return;
    }
}

namespace {

class Filling {
public:
    Filling(QMenu *menu, BoardCommands::Front view, bool onlyPossible)
        : m_menu(menu)
        , m_view(std::move(view))
        , m_onlyPossible(onlyPossible)
    {
    }

    void add(BoardCommand from, BoardCommand to) { addTo(m_menu, from, to); }
    void addMenu(const QString &title, BoardCommand from, BoardCommand to)
    {
        QMenu *const menu = m_menu->addMenu(title);
        addTo(menu, from, to);
        if (menu->isEmpty())
            delete menu;
    }
    void separate() { m_menu->addSeparator(); }

private:
    void addTo(QMenu *menu, BoardCommand from, BoardCommand to)
    {
        for (int i = first(from); i <= first(to); ++i)
            add(menu, BoardCommand(i));
    }
    void add(QMenu *menu, BoardCommand command)
    {
        BoardView *const now = m_view();
        if (m_onlyPossible && !(now && BoardCommands(now).can(command)))
            return;
        QAction *const action =
            menu->addAction(BoardCommands::withKey(BoardCommands::nameOf(command), BoardCommands::keyOf(command)));
        action->setCheckable(command == SnapToCards || command == SnapToGrid);
        QObject::connect(action, &QAction::triggered, menu, [view = m_view, command] {
            if (BoardView *const front = view())
                BoardCommands(front).run(command);
        });
        const auto follow = [view = m_view, command, action] {
            BoardView *const front = view();
            action->setEnabled(front && BoardCommands(front).can(command));
            if (action->isCheckable())
                action->setChecked(front && BoardCommands(front).isOn(command));
        };
        follow();
        if (!m_onlyPossible)
            QObject::connect(menu, &QMenu::aboutToShow, action, follow);
    }

    QMenu *m_menu;
    BoardCommands::Front m_view;
    bool m_onlyPossible;
};

} // namespace

void BoardCommands::fill(QMenu *menu, const Front &view, bool onlyPossible)
{
    Filling filling(menu, view, onlyPossible);
    filling.add(Open, Edit);
    filling.separate();
    filling.add(AddNote, AddImage);
    filling.separate();
    filling.add(Cut, KeepSelected);
    filling.separate();
    filling.add(Group, FitToWords);
    filling.addMenu(tr("Align"), AlignLeft, DistributeDown);
    filling.addMenu(tr("Order"), ToFront, ToBack);
    filling.addMenu(tr("Colour"), Colour0, Colour6);
    filling.separate();
    if (onlyPossible)
        filling.add(LinkTo, LinkTypes);
    else
        filling.addMenu(tr("Link"), LinkTo, LinkTypes);
    filling.separate();
    // What concerns the whole board is not asked of a card.
    const BoardView *const now = view();
    if (!onlyPossible || (now && now->board()->selectedItems().isEmpty())) {
        filling.add(SnapToCards, SnapToGrid);
        filling.separate();
        filling.add(FitAll, FitAll);
    }
    if (!onlyPossible)
        filling.addMenu(tr("Zoom"), FitSelection, ZoomOut);
}

void BoardCommands::fillAlign(QMenu *menu, const Front &view, bool onlyPossible)
{
    Filling(menu, view, onlyPossible).add(AlignLeft, DistributeDown);
}

} // namespace sidelight
