// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BoardPane.h"

#include "widgets/board/BoardTheme.h"
#include "widgets/board/BoardView.h"
#include "widgets/board/BoardWalk.h"
#include "widgets/board/CardPicker.h"
#include "widgets/common/ButtonRow.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/PaneName.h"

#include <QBoxLayout>
#include <QDataStream>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <cmath>

namespace sidelight {

namespace {
constexpr quint8 stateVersion = 1;
}

BoardPane::BoardPane(Project *project, Id board, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_board(board)
    , m_scene(new BoardScene(project, board, boardStyle(Theme::current()), this))
    , m_view(new BoardView(project, m_scene, this))
    , m_walk(new BoardWalk(project, m_view, this))
    , m_empty(new QLabel(m_view))
    , m_hint(new QLabel(m_view))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolRow());
    auto *hairline = new QFrame(this);
    hairline->setFixedHeight(1);
    hairline->setAutoFillBackground(true);
    hairline->setBackgroundRole(QPalette::Mid);
    column->addWidget(hairline);
    column->addWidget(m_walk->bars());
    column->addWidget(m_walk->body(), 1);
    setFocusProxy(m_view);
    for (QLabel *label : {m_empty, m_hint}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setAlignment(Qt::AlignCenter);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setWordWrap(true);
        label->hide();
    }
    KeyChoices::instance().follow(m_empty, [this] {
        m_empty->setText(KeyChoices::instance().inWords(KeyPlace::Board, Qt::CTRL | Qt::SHIFT | Qt::Key_A,
                                                        tr("Drag passages, actors or articles here.\nDouble click for a note, or "
                                                           "press Ctrl+Shift+A to choose a card by name.")));
    });
    m_hint->setMargin(6);
    m_hint->setAutoFillBackground(true);
    m_hint->setBackgroundRole(QPalette::Base);
    connectView();
    followTitle();
    followContent();
}

// What is being typed is written first. The view goes before the scene, in which its marks lie.
BoardPane::~BoardPane()
{
    finishTyping();
    m_name->disconnect(this);
    delete m_walk;
    delete m_view;
}

void BoardPane::finishTyping()
{
    m_view->editors().close();
    if (m_name->isModified())
        rename();
}

QToolButton *BoardPane::makeButton(const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget *BoardPane::makeToolRow()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(8, 4, 8, 4);
    line->setSpacing(4);
    m_name = makePaneName(tr("Name of the board"), row);
    m_name->setObjectName(QStringLiteral("boardName"));
    connect(m_name, &QLineEdit::editingFinished, this, &BoardPane::rename);
    line->addWidget(m_name, 1);
    auto *note = makeButton(tr("Note"), tr("Write a note on the board; or double click on an empty place"));
    auto *add = makeButton(tr("Add card…"), tr("Choose a passage, statement, actor, claim or article by typing (Ctrl+Shift+A)"));
    auto *fit = makeButton(tr("Fit"), tr("Show the whole board (Shift+1)"));
    KeyChoices::instance().followInTip(KeyPlace::Board, Qt::CTRL | Qt::SHIFT | Qt::Key_A, add);
    KeyChoices::instance().followInTip(KeyPlace::Board, Qt::SHIFT | Qt::Key_1, fit);
    auto *pdf = makeButton(tr("Export PDF…"), tr("Write the board and its numbered sources to a PDF file"));
    connect(note, &QToolButton::clicked, this, &BoardPane::addNote);
    connect(add, &QToolButton::clicked, this, &BoardPane::addCard);
    connect(fit, &QToolButton::clicked, m_view, &BoardView::fitAll);
    connect(pdf, &QToolButton::clicked, this, [this] { Q_EMIT exportRequested(m_board); });
    QToolButton *layout = m_walk->makeLayoutButton(row);
    auto *buttons = new ButtonRow(row);
    for (QToolButton *button : {note, add, layout, fit, pdf})
        buttons->add(button);
    line->addWidget(buttons);
    m_editing = {note, add, layout};
    return row;
}

void BoardPane::connectView()
{
    connect(m_view, &BoardView::passageActivated, this, &BoardPane::passageActivated);
    connect(m_view, &BoardView::articleActivated, this, &BoardPane::articleActivated);
    connect(m_view, &BoardView::actorActivated, this, &BoardPane::actorActivated);
    connect(m_view, &BoardView::addCardRequested, this, &BoardPane::addCard);
    connect(m_view, &BoardView::exportRequested, this, [this] { Q_EMIT exportRequested(m_board); });
    connect(m_walk, &BoardWalk::passageWanted, this, &BoardPane::passageActivated);
    connect(m_walk, &BoardWalk::articleWanted, this, &BoardPane::articleActivated);
    connect(m_walk, &BoardWalk::failed, this, &BoardPane::failed);
    connect(m_walk, &BoardWalk::cardWanted, this, [this](Id board, Id card) {
        if (board == m_board)
            showCard(card);
        else
            Q_EMIT cardElsewhereWanted(board, card);
    });
    connect(m_view, &BoardView::imageRequested, this, &BoardPane::imageRequested);
    connect(m_view, &BoardView::message, this, &BoardPane::message);
    connect(m_view, &BoardView::deletionForGoodWished, this, &BoardPane::deletionForGoodWished);
    connect(m_view, &BoardView::hintChanged, this, [this](const QString &hint) {
        m_hint->setText(hint);
        m_hint->setVisible(!hint.isEmpty());
        placeHints();
    });
    connect(m_scene, &BoardScene::contentChanged, this, &BoardPane::followContent);
    connect(m_scene, &BoardScene::boardRemoved, this, [this] { Q_EMIT boardRemoved(m_board); });
    connect(m_project, &Project::aboutToClose, this, &BoardPane::finishTyping);
    connect(m_project, &Project::changed, this, [this](const Changes &changes) {
        if (!changes.of<Board>().isEmpty())
            followTitle();
    });
    connect(m_project, &Project::opened, this, [this] {
        followTitle();
        followContent();
    });
}

QString BoardPane::title() const
{
    const Board *board = m_project->library().find<Board>(m_board);
    return board ? board->name : QString();
}

void BoardPane::followTitle()
{
    const QString now = title();
    if (now == m_title)
        return;
    m_title = now;
    if (!m_name->hasFocus() || !m_name->isModified())
        showTitle();
    m_view->setAccessibleName(tr("Board “%1”").arg(now));
    Q_EMIT titleChanged(now);
}

void BoardPane::showTitle()
{
    m_name->setText(m_title);
    m_name->home(false); // its beginning is what it is known by
}

void BoardPane::rename()
{
    const QString name = m_name->text().simplified();
    m_name->setModified(false);
    if (!name.isEmpty() && name != m_title && m_view->edits().canEdit())
        m_view->edits().rename(name);
    else
        showTitle();
    if (m_name->hasFocus())
        m_view->setFocus(Qt::OtherFocusReason);
}

void BoardPane::followContent()
{
    const bool edits = m_view->edits().canEdit();
    for (QToolButton *button : std::as_const(m_editing))
        button->setEnabled(edits);
    m_name->setReadOnly(!edits);
    m_empty->setVisible(m_scene->isEmpty() && edits);
    placeHints();
    if (!m_looked && isVisible())
        lookFirst();
}

void BoardPane::placeHints()
{
    const QRect whole = m_view->rect();
    const int width = std::max(0, std::min(whole.width() - 48, 560));
    const auto centred = [&](QLabel *label, int y, int height) {
        label->setGeometry((whole.width() - width) / 2, y, width, height);
    };
    const int high = std::max(m_empty->heightForWidth(width), 1);
    centred(m_empty, (whole.height() - high) / 2, high);
    const int low = std::max(m_hint->heightForWidth(width), 1);
    centred(m_hint, whole.height() - low - 12, low);
}

void BoardPane::showCard(Id card)
{
    const CardItem *item = m_scene->card(card);
    if (!item)
        return;
    if (!m_looked)
        lookFirst();
    m_scene->select({card});
    m_view->scrollTo(item->rect());
}

void BoardPane::addCard()
{
    if (!m_view->edits().canEdit())
        return;
    const std::optional<QPointF> place = m_view->pointedPlace();
    auto *picker = new CardPicker(m_project, this);
    connect(picker, &CardPicker::chosen, this,
            [this, place](const RecordRef &record) { m_view->addRecords({record}, place.value_or(m_view->freePlace())); });
    picker->openAt(m_view->mapToGlobal(QPoint(24, 24)));
}

void BoardPane::addNote() { m_view->newNote(m_view->freePlace()); }

QByteArray BoardPane::saveState() const
{
    if (!m_looked)
        return m_waitingState;
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << m_view->centre() << double(m_view->zoom());
    return state;
}

bool BoardPane::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint8 version = 0;
    QPointF centre;
    double zoom = 0;
    stream >> version >> centre >> zoom;
    if (stream.status() != QDataStream::Ok || version != stateVersion || !std::isfinite(zoom) || zoom <= 0)
        return false;
    if (!isVisible()) { // the middle of a view without a size is nowhere
        m_waitingState = state;
        return true;
    }
    m_looked = true;
    m_view->look(centre, zoom);
    return true;
}

void BoardPane::lookFirst()
{
    m_looked = true;
    if (!restoreState(std::exchange(m_waitingState, {})))
        m_view->fitAll();
}

void BoardPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_looked)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_looked && isVisible())
                    lookFirst();
            },
            Qt::QueuedConnection);
}

void BoardPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHints();
}

void BoardPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        m_scene->setStyle(boardStyle(Theme::current()));
}

} // namespace sidelight
