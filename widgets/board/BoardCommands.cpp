// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BoardCommands.h"

#include "widgets/board/BoardHand.h"
#include "widgets/board/BoardKeys.h"
#include "widgets/board/BoardView.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <algorithm>
#include <array>

namespace sidelight {

using enum BoardCommand;

// A board and what is selected on it.
struct BoardCommands::Selection {
    explicit Selection(const BoardView &on)
        : view(on)
        , cards(on.board()->selectedCards().size())
        , links(on.board()->selectedLinks().size())
    {
        if (cards == 1)
            card = on.board()->card(on.board()->selectedCards().first());
    }
    [[nodiscard]] bool isLink() const { return cards == 0 && links == 1; }
    [[nodiscard]] bool hasWords() const // of its own
    {
        return card && (card->content().kind == CardKind::Note || card->content().kind == CardKind::Group ||
                        card->content().kind == CardKind::Image);
    }
    static bool anyCard(const Selection &selected) { return selected.cards > 0; }
    static bool severalCards(const Selection &selected) { return selected.cards > 1; }
    static bool oneLink(const Selection &selected) { return selected.isLink(); }

    const BoardView &view;
    qsizetype cards, links;
    const CardItem *card = nullptr; // the only one
};

struct BoardCommands::Command {
    enum Effect : quint8 { Reads, Writes };

    BoardCommand command;
    const char *name; // of a colour: none, the theme names it
    QKeySequence key;
    Effect effect;
    bool (*suits)(const Selection &); // none: whatever is selected
    void (*run)(BoardView &);
};

namespace {

constexpr int first(BoardCommand command) { return int(command); }

template <Alignment alignment> void align(BoardView &view) { view.hand().align(alignment); }
template <BoardHand::Layer layer> void stack(BoardView &view) { view.hand().stack(layer); }
template <int colour> void paint(BoardView &view) { view.edits().colour(view.board()->selectedCards(), colour); }

} // namespace

// clang-format off
std::span<const BoardCommands::Command> BoardCommands::commands()
{
    using enum Command::Effect;
    constexpr auto anyCard = Selection::anyCard, severalCards = Selection::severalCards, oneLink = Selection::oneLink;
    const auto colourCommand = []<int colour>() -> Command {
        return {BoardCommand(first(Colour0) + colour), nullptr, Qt::Key_0 + colour, Writes, anyCard, paint<colour>};
    };
    static const std::array<Command, size_t(Count)> all{{
        {Open, QT_TR_NOOP("Open"), Qt::Key_Return, Reads, [](const Selection &selected) { return selected.card && !selected.hasWords(); },
         [](BoardView &view) { view.activate(view.board()->selectedCards().first()); }},
        {Edit, QT_TR_NOOP("Edit"), Qt::Key_F2, Writes, [](const Selection &selected) { return selected.hasWords() || selected.isLink(); },
         [](BoardView &view) { view.keys().editSelected(); }},
        {AddNote, QT_TR_NOOP("New note"), Qt::Key_N, Writes, nullptr,
         [](BoardView &view) { view.newNote(view.pointedPlace().value_or(view.freePlace())); }},
        {AddCard, QT_TR_NOOP("Add card…"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, Writes, nullptr,
         [](BoardView &view) { Q_EMIT view.addCardRequested(); }},
        {AddImage, QT_TR_NOOP("Add image…"), {}, Writes, nullptr, [](BoardView &view) { view.hand().askImage(); }},
        {Cut, QT_TR_NOOP("Cut"), Qt::CTRL | Qt::Key_X, Writes, anyCard, [](BoardView &view) { view.hand().cut(); }},
        {Copy, QT_TR_NOOP("Copy"), Qt::CTRL | Qt::Key_C, Reads, anyCard, [](BoardView &view) { view.hand().copy(); }},
        {Paste, QT_TR_NOOP("Paste"), Qt::CTRL | Qt::Key_V, Writes,
         [](const Selection &) { return BoardHand::canTake(QApplication::clipboard()->mimeData()); },
         [](BoardView &view) { view.hand().paste(); }},
        {Duplicate, QT_TR_NOOP("Duplicate"), Qt::CTRL | Qt::Key_D, Writes, anyCard, [](BoardView &view) { view.hand().duplicate(); }},
        {Remove, QT_TR_NOOP("Remove from board"), Qt::Key_Delete, Writes,
         [](const Selection &selected) { return selected.cards + selected.links > 0; }, [](BoardView &view) { view.hand().remove(); }},
        {RemoveForGood, QT_TR_NOOP("Delete for good…"), Qt::SHIFT | Qt::Key_Delete, Writes, anyCard,
         [](BoardView &view) { Q_EMIT view.deletionForGoodWished(RecordKind::Card, view.board()->selectedCards()); }},
        {SelectAll, QT_TR_NOOP("Select all cards"), Qt::CTRL | Qt::Key_A, Reads, nullptr,
         [](BoardView &view) { view.board()->select(view.board()->readingOrder()); }},
        {KeepSelected, QT_TR_NOOP("Keep the card selected, and choose more"), Qt::Key_S, Reads, anyCard,
         [](BoardView &view) { view.keys().keepSelected(); }},
        {Group, QT_TR_NOOP("Group"), Qt::CTRL | Qt::Key_G, Writes, anyCard, [](BoardView &view) { view.hand().group(); }},
        {Ungroup, QT_TR_NOOP("Ungroup"), Qt::CTRL | Qt::SHIFT | Qt::Key_G, Writes,
         [](const Selection &selected) { return !selected.view.hand().selectedGroups().isEmpty(); },
         [](BoardView &view) { view.hand().ungroup(); }},
        {Lock, QT_TR_NOOP("Lock, or unlock"), Qt::Key_K, Writes, anyCard, [](BoardView &view) { view.hand().lock(); }},
        {FitToWords, QT_TR_NOOP("Fit to the words"), Qt::Key_T, Writes, anyCard, [](BoardView &view) { view.hand().fitToWords(); }},
        {AlignLeft, QT_TR_NOOP("&Left edges"), {Qt::Key_A, Qt::Key_L}, Writes, severalCards, align<Alignment::Left>},
        {AlignCentre, QT_TR_NOOP("&Centres"), {Qt::Key_A, Qt::Key_C}, Writes, severalCards, align<Alignment::Centre>},
        {AlignRight, QT_TR_NOOP("&Right edges"), {Qt::Key_A, Qt::Key_R}, Writes, severalCards, align<Alignment::Right>},
        {AlignTop, QT_TR_NOOP("&Top edges"), {Qt::Key_A, Qt::Key_T}, Writes, severalCards, align<Alignment::Top>},
        {AlignMiddle, QT_TR_NOOP("&Middles"), {Qt::Key_A, Qt::Key_M}, Writes, severalCards, align<Alignment::Middle>},
        {AlignBottom, QT_TR_NOOP("&Bottom edges"), {Qt::Key_A, Qt::Key_B}, Writes, severalCards, align<Alignment::Bottom>},
        {DistributeAcross, QT_TR_NOOP("Equal gaps &across"), {Qt::Key_A, Qt::Key_A}, Writes,
         [](const Selection &selected) { return selected.cards > 2; }, [](BoardView &view) { view.hand().distribute(Qt::Horizontal); }},
        {DistributeDown, QT_TR_NOOP("Equal gaps &down"), {Qt::Key_A, Qt::Key_D}, Writes,
         [](const Selection &selected) { return selected.cards > 2; }, [](BoardView &view) { view.hand().distribute(Qt::Vertical); }},
        {ToFront, QT_TR_NOOP("Bring to front"), Qt::Key_Home, Writes, anyCard, stack<BoardHand::Layer::Front>},
        {Forward, QT_TR_NOOP("Bring forward"), Qt::Key_PageUp, Writes, anyCard, stack<BoardHand::Layer::Forward>},
        {Backward, QT_TR_NOOP("Send backward"), Qt::Key_PageDown, Writes, anyCard, stack<BoardHand::Layer::Backward>},
        {ToBack, QT_TR_NOOP("Send to back"), Qt::Key_End, Writes, anyCard, stack<BoardHand::Layer::Back>},
        colourCommand.operator()<0>(),
        colourCommand.operator()<1>(),
        colourCommand.operator()<2>(),
        colourCommand.operator()<3>(),
        colourCommand.operator()<4>(),
        colourCommand.operator()<5>(),
        colourCommand.operator()<6>(),
        {LinkTo, QT_TR_NOOP("Link to…, or move the link’s end"), Qt::Key_L, Writes,
         [](const Selection &selected) { return selected.card || selected.isLink(); }, [](BoardView &view) { view.keys().startLink(false); }},
        {MoveLinkStart, QT_TR_NOOP("Move the link’s start"), Qt::SHIFT | Qt::Key_L, Writes, oneLink,
         [](BoardView &view) { view.keys().startLink(true); }},
        {NextLink, QT_TR_NOOP("Next link of the card"), Qt::Key_E, Reads,
         [](const Selection &selected) { return selected.view.keys().hasLinks(); }, [](BoardView &view) { view.keys().stepThroughLinks(); }},
        {TurnRound, QT_TR_NOOP("Turn the link round"), Qt::Key_R, Writes, [](const Selection &selected) { return selected.links > 0; },
         [](BoardView &view) { view.edits().turnRound(view.board()->selectedLinks()); }},
        {AddEvidence, QT_TR_NOOP("Add evidence to the link…"), Qt::Key_V, Writes, oneLink,
         [](BoardView &view) { view.askEvidence(view.board()->selectedLinks().first()); }},
        {LinkTypes, QT_TR_NOOP("Types of links…"), {}, Writes, nullptr, [](BoardView &view) { view.openLinkTypes(); }},
        {SnapToCards, QT_TR_NOOP("Snap to other cards"), {}, Reads, nullptr,
         [](BoardView &view) { view.setSnap({!view.snap().toCards, view.snap().toGrid}); }},
        {SnapToGrid, QT_TR_NOOP("Snap to a grid"), Qt::Key_G, Reads, nullptr,
         [](BoardView &view) { view.setSnap({view.snap().toCards, !view.snap().toGrid}); }},
        {FitAll, QT_TR_NOOP("Show the whole board"), Qt::SHIFT | Qt::Key_1, Reads, nullptr, [](BoardView &view) { view.fitAll(); }},
        {FitSelection, QT_TR_NOOP("Show the selection"), Qt::SHIFT | Qt::Key_2, Reads,
         [](const Selection &selected) { return selected.cards + selected.links > 0; }, [](BoardView &view) { view.fitSelection(); }},
        {ActualSize, QT_TR_NOOP("Actual size"), Qt::CTRL | Qt::Key_0, Reads, nullptr,
         [](BoardView &view) { view.zoomTo(1, view.viewport()->rect().center()); }},
        {ZoomIn, QT_TR_NOOP("Nearer"), Qt::CTRL | Qt::Key_Equal, Reads, nullptr, [](BoardView &view) { view.zoomBy(1.25); }},
        {ZoomOut, QT_TR_NOOP("Farther"), Qt::CTRL | Qt::Key_Minus, Reads, nullptr, [](BoardView &view) { view.zoomBy(0.8); }},
        {ExportPdf, QT_TR_NOOP("Export as PDF…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, Reads,
         [](const Selection &selected) { return !selected.view.board()->isEmpty(); }, [](BoardView &view) { Q_EMIT view.exportRequested(); }},
    }};
    return all;
}
// clang-format on

const BoardCommands::Command &BoardCommands::described(BoardCommand command) { return commands()[size_t(command)]; }

QString BoardCommands::withKey(const QString &name, const QKeySequence &key)
{
    const QString text = KeyChoices::instance().textInstead(KeyPlace::Board, key);
    return text.isEmpty() ? name : name + u'\t' + text;
}

QString BoardCommands::nameOf(BoardCommand command)
{
    if (const char *const name = described(command).name)
        return tr(name);
    return command == Colour0 ? tr("Plain") : Theme::cardName(first(command) - first(Colour0));
}

QString BoardCommands::idOf(BoardCommand command)
{
    const char *const name = described(command).name;
    return name ? QString::fromUtf8(name) : QStringLiteral("Colour %1").arg(first(command) - first(Colour0));
}

QKeySequence BoardCommands::keyOf(BoardCommand command) { return described(command).key; }

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
    if (pressed.isEmpty())
        return Count;
    const auto all = commands();
    const auto found = std::ranges::find(all, pressed, &Command::key);
    return found == all.end() ? Count : found->command;
}

bool BoardCommands::can(BoardCommand command) const
{
    const Command &asked = described(command);
    return (asked.effect == Command::Reads || m_view->edits().canEdit()) && (!asked.suits || asked.suits(Selection(*m_view)));
}

bool BoardCommands::isOn(BoardCommand command) const
{
    return command == SnapToCards ? m_view->snap().toCards : command == SnapToGrid && m_view->snap().toGrid;
}

void BoardCommands::run(BoardCommand command) const
{
    if (can(command))
        described(command).run(*m_view);
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
        QAction *const action = menu->addAction(QString());
        const auto name = [action, command] {
            action->setText(BoardCommands::withKey(BoardCommands::nameOf(command), BoardCommands::keyOf(command)));
        };
        name();
        QObject::connect(&KeyChoices::instance(), &KeyChoices::changed, action, name);
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
    if (onlyPossible && now && now->board()->selectedItems().isEmpty()) { // the menu bar has it under File
        filling.separate();
        filling.add(ExportPdf, ExportPdf);
    }
    if (!onlyPossible)
        filling.addMenu(tr("Zoom"), FitSelection, ZoomOut);
}

void BoardCommands::fillAlign(QMenu *menu, const Front &view, bool onlyPossible)
{
    Filling(menu, view, onlyPossible).add(AlignLeft, DistributeDown);
}

} // namespace sidelight
