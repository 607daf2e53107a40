// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/ArticleInput.h"

#include "widgets/common/RecordMime.h"
#include "widgets/reader/ArticleView.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>

namespace sidelight {

namespace {

constexpr Qt::KeyboardModifiers anyPad = Qt::KeypadModifier;

bool isPlain(const QKeyEvent &event) { return (event.modifiers() & ~(anyPad | Qt::ShiftModifier)) == Qt::NoModifier; }

// 1 to 8 of the row of digits or the pad; else 0.
int colourOf(const QKeyEvent &event)
{
    const bool plain = (event.modifiers() & ~anyPad) == Qt::NoModifier;
    return plain && event.key() >= Qt::Key_1 && event.key() <= Qt::Key_8 ? event.key() - Qt::Key_0 : 0;
}

bool isResetZoom(const QKeyEvent &event)
{
    return event.key() == Qt::Key_0 && (event.modifiers() & ~anyPad) == Qt::ControlModifier;
}

bool isZoomIn(const QKeyEvent &event)
{
    return event.matches(QKeySequence::ZoomIn) || (event.key() == Qt::Key_Equal && event.modifiers() == Qt::ControlModifier);
}

bool isCopyOfWords(const QKeyEvent &event)
{
    return event.key() == Qt::Key_C && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

// -1: "[", 1: "]", 0: neither. On many keyboards they are typed with AltGr, so what counts is the letter.
int bracketOf(const QKeyEvent &event)
{
    const bool command = event.modifiers().testFlag(Qt::ControlModifier) && !event.modifiers().testFlag(Qt::AltModifier);
    if (command)
        return 0;
    if (event.key() == Qt::Key_BracketLeft || event.text() == QLatin1String("["))
        return -1;
    return event.key() == Qt::Key_BracketRight || event.text() == QLatin1String("]") ? 1 : 0;
}

// A quotation mark, wherever the keyboard has it.
bool isQuotationMark(const QKeyEvent &event) { return event.text() == QLatin1String("\"") || event.key() == Qt::Key_QuoteDbl; }

} // namespace

ArticleInput::ArticleInput(ArticleView &view)
    : m_view(view)
    , m_steps(view.page())
{
}

bool ArticleInput::wants(const QKeyEvent &event) const
{
    if (event.matches(QKeySequence::Copy) || event.matches(QKeySequence::SelectAll) || isZoomIn(event) ||
        event.matches(QKeySequence::ZoomOut) || isResetZoom(event) || isCopyOfWords(event) || bracketOf(event) != 0 ||
        isQuotationMark(event))
        return true;
    if (isResizing() && event.key() == Qt::Key_Escape)
        return true;
    if (!isPlain(event))
        return false;
    switch (event.key()) {
    case Qt::Key_O:
    case Qt::Key_N:
    case Qt::Key_P:
    case Qt::Key_T:
    case Qt::Key_L:
    case Qt::Key_R:
    case Qt::Key_S:
    case Qt::Key_A:
    case Qt::Key_F:
    case Qt::Key_W:
    case Qt::Key_Delete:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return true;
    default:
        return colourOf(event) > 0;
    }
}

bool ArticleInput::press(const QKeyEvent &event)
{
    if (isResizing() && resize(event))
        return true;
    if (const int bracket = bracketOf(event))
        return beginResizing(bracket < 0, false);
    if (edit(event) || zoom(event) || moveCaret(event))
        return true;
    if (event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown) {
        pageBy(event.key() == Qt::Key_PageUp ? -1 : 1, event.modifiers() & Qt::ShiftModifier);
        return true;
    }
    return isPlain(event) && letter(event);
}

bool ArticleInput::edit(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        m_view.copy();
    else if (isCopyOfWords(event))
        m_view.copy(false);
    else if (event.matches(QKeySequence::SelectAll))
        m_view.select({0, m_view.page().lastPosition()});
    else
        return false;
    return true;
}

bool ArticleInput::zoom(const QKeyEvent &event)
{
    if (isZoomIn(event))
        m_view.setTextSize(m_view.textSize() * 1.1);
    else if (event.matches(QKeySequence::ZoomOut))
        m_view.setTextSize(m_view.textSize() / 1.1);
    else if (isResetZoom(event))
        m_view.setTextSize(ReadingStyle::usualSize);
    else
        return false;
    return true;
}

std::optional<int> ArticleInput::target(const QKeyEvent &event)
{
    const int at = m_view.caret();
    const bool far = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Left:
        return far ? m_steps.wordLeft(at) : m_steps.left(at);
    case Qt::Key_Right:
        return far ? m_steps.wordRight(at) : m_steps.right(at);
    case Qt::Key_Home:
        return far ? 0 : m_steps.lineStart(at);
    case Qt::Key_End:
        return far ? m_view.page().lastPosition() : m_steps.lineEnd(at);
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!m_goalX) {
            const int piece = m_view.page().pieceAt(at);
            m_goalX = m_view.page().paragraph(piece).caretRect(at - m_view.page().piece(piece).start).left();
        }
        return m_steps.lineFrom(at, event.key() == Qt::Key_Up ? -1 : 1, *m_goalX);
    default:
        return std::nullopt;
    }
}

bool ArticleInput::moveCaret(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    const bool extend = event.modifiers() & Qt::ShiftModifier;
    const bool sideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const std::optional<qreal> goal = m_goalX;
    std::optional<int> position = target(event);
    if (!position)
        return false;
    if (event.key() != Qt::Key_Up && event.key() != Qt::Key_Down)
        m_goalX.reset();
    else if (goal)
        m_goalX = goal;
    // Left and right leave a selection at its end on that side, as everywhere.
    const TextRange selection = m_view.selection();
    if (!extend && sideways && !selection.isEmpty() && !(event.modifiers() & Qt::ControlModifier))
        position = event.key() == Qt::Key_Left ? selection.start : selection.end;
    if (!extend)
        m_view.selectPassage({});
    m_view.setCaret(*position, extend);
    m_view.reveal({m_view.caret(), m_view.caret()});
    return true;
}

void ArticleInput::pageBy(int direction, bool extend)
{
    const QRect caret = m_view.caretRect(m_view.caret());
    const bool seen = m_view.viewport()->rect().intersects(caret);
    const int step = m_view.viewport()->height() - 2 * m_view.verticalScrollBar()->singleStep();
    const int before = m_view.verticalScrollBar()->value();
    m_view.scrollBy(direction * step);
    if (m_view.verticalScrollBar()->value() == before)
        m_view.setCaret(direction < 0 ? 0 : m_view.page().lastPosition(), extend);
    else
        m_view.setCaret(m_view.positionAt(seen ? caret.center() : QPoint(caret.left(), m_view.viewport()->height() / 3)), extend);
}

bool ArticleInput::letter(const QKeyEvent &event)
{
    if (const int colour = colourOf(event); colour > 0) {
        settleSelection();
        Q_EMIT m_view.colourChosen(colour);
        return true;
    }
    if (isQuotationMark(event)) {
        settleSelection();
        Q_EMIT m_view.statementWanted();
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Space:
        pageBy(event.modifiers() & Qt::ShiftModifier ? -1 : 1, false);
        return true;
    case Qt::Key_O:
        walkUnderCaret();
        return true;
    case Qt::Key_N:
        goToPassage(m_view.passages().step(1, m_view.selectedPassage(), m_view.caret()));
        return true;
    case Qt::Key_P:
        goToPassage(m_view.passages().step(-1, m_view.selectedPassage(), m_view.caret()));
        return true;
    case Qt::Key_S:
        growBySentence(event.modifiers() & Qt::ShiftModifier);
        return true;
    case Qt::Key_A:
        Q_EMIT m_view.armWanted();
        return true;
    case Qt::Key_F:
        Q_EMIT m_view.filterWanted();
        return true;
    case Qt::Key_W:
        settleSelection();
        Q_EMIT m_view.statementWanted();
        return true;
    case Qt::Key_L:
        Q_EMIT m_view.linkWanted();
        return true;
    case Qt::Key_R:
        Q_EMIT m_view.ribbonWanted(event.modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    case Qt::Key_T:
        if (m_view.selectedPassage().isValid())
            Q_EMIT m_view.choiceWanted(m_view.selectedPassage());
        return true;
    case Qt::Key_Delete:
        if (m_view.selectedPassage().isValid())
            Q_EMIT m_view.removalWanted(m_view.selectedPassage());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return enter();
    case Qt::Key_Escape:
        return escape();
    default:
        return false;
    }
}

bool ArticleInput::enter()
{
    if (!m_view.selection().isEmpty()) {
        settleSelection();
        Q_EMIT m_view.selectionFinished();
    } else if (m_view.selectedPassage().isValid()) {
        Q_EMIT m_view.noteWanted(m_view.selectedPassage());
    } else {
        walkUnderCaret();
    }
    return true;
}

bool ArticleInput::escape()
{
    if (m_view.isLinkBegun()) {
        Q_EMIT m_view.linkAbandoned();
        return true;
    }
    if (m_view.selection().isEmpty() && !m_view.selectedPassage().isValid())
        return false;
    m_view.selectPassage({});
    m_view.clearSelection();
    return true;
}

void ArticleInput::walkUnderCaret()
{
    const QList<int> around = m_view.passages().around(m_view.caret());
    if (around.isEmpty())
        return;
    const qsizetype now = around.indexOf(m_view.passages().indexOf(m_view.selectedPassage()));
    m_view.clearSelection();
    m_view.selectPassage(m_view.passages().at(around[(now + 1) % around.size()]).id);
}

void ArticleInput::goToPassage(int index)
{
    if (index < 0)
        return;
    const PassageMark mark = m_view.passages().at(index);
    m_view.setCaret(mark.start);
    m_view.selectPassage(mark.id);
    m_view.reveal({mark.start, mark.end});
}

// From a passage it begins at its words, so that more of what stands behind them can be taken.
void ArticleInput::growBySentence(bool back)
{
    const PassageMark *mark = m_view.passages().find(m_view.selectedPassage());
    TextRange range = m_view.selection();
    if (range.isEmpty())
        range = mark ? TextRange{mark->start, mark->end} : TextRange{m_view.caret(), m_view.caret()};
    const TextRange next = back ? m_steps.shrunk(range) : m_steps.grown(range);
    if (next.isEmpty())
        return;
    m_view.select(next);
    m_view.reveal({next.end, next.end});
}

// A selection that is to be used ends at whole graphemes, or at what is chosen instead.
void ArticleInput::settleSelection()
{
    const TextRange range = m_view.selection();
    if (range.isEmpty())
        return;
    const TextRange whole = m_steps.snapped(range, m_view.snap());
    if (!(whole == range))
        m_view.select(m_view.caret() == range.start ? TextRange{whole.end, whole.start} : whole);
}

bool ArticleInput::beginResizing(bool atStart, bool byMouse)
{
    const PassageMark *mark = m_view.isEditable() ? m_view.passages().find(m_view.selectedPassage()) : nullptr;
    if (!mark)
        return false;
    const TextRange range = m_resize ? m_resize->range : TextRange{mark->start, mark->end};
    m_resize = Resize{mark->id, range, atStart, byMouse};
    m_goalX.reset();
    m_view.setCaret(atStart ? range.start : range.end);
    m_view.reveal({m_view.caret(), m_view.caret()});
    m_view.viewport()->update();
    if (!byMouse)
        m_view.announce(atStart ? ArticleView::tr("Moving the start of the passage. Enter keeps it, Escape gives up.")
                                : ArticleView::tr("Moving the end of the passage. Enter keeps it, Escape gives up."));
    return true;
}

// All keys are the passage's until it is kept or given up; those that mean nothing here do nothing.
bool ArticleInput::resize(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape) {
        giveUpResizing();
    } else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        keepResizing();
    } else if (const int bracket = bracketOf(event)) {
        beginResizing(bracket < 0, false);
    } else if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier)) {
        return false;
    } else if (const std::optional<int> position = target(event)) {
        if (event.key() != Qt::Key_Up && event.key() != Qt::Key_Down)
            m_goalX.reset();
        moveEnd(*position);
    } else {
        return !(event.modifiers() & Qt::ControlModifier);
    }
    return true;
}

// One end never passes the other: a passage keeps a character at least.
void ArticleInput::moveEnd(int position)
{
    TextRange range = m_resize->range;
    const TextRange whole = m_steps.snapped(TextRange{position, position});
    (m_resize->atStart ? range.start : range.end) = whole.start;
    if (range.isEmpty() || range == m_resize->range)
        return;
    const bool atStart = m_resize->atStart;
    m_resize->range = range;
    m_view.previewPassage(m_resize->passage, range);
    m_view.setCaret(atStart ? range.start : range.end);
    m_view.reveal({m_view.caret(), m_view.caret()});
}

void ArticleInput::keepResizing()
{
    const Resize done = *m_resize;
    m_resize.reset();
    m_view.viewport()->update();
    Q_EMIT m_view.resizeWanted(done.passage, done.range);
}

void ArticleInput::giveUpResizing()
{
    if (!m_resize)
        return;
    m_resize.reset();
    m_pressed = false;
    m_autoScroll.stop();
    m_view.endPreview();
    m_view.viewport()->update();
}

int ArticleInput::countClicks(QPoint at)
{
    const int interval = QGuiApplication::styleHints()->mouseDoubleClickInterval();
    const bool again = m_sinceClick.isValid() && m_sinceClick.elapsed() <= interval &&
                       (at - m_pressedAt).manhattanLength() <= QGuiApplication::styleHints()->mouseDoubleClickDistance();
    m_sinceClick.start();
    return m_clicks = again ? m_clicks % 4 + 1 : 1;
}

void ArticleInput::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    const QPoint at = event.position().toPoint();
    int clicks = countClicks(at);
    if (event.type() == QEvent::MouseButtonDblClick && clicks < 2)
        clicks = m_clicks = 2;
    m_pressed = true;
    m_dragged = false;
    m_goalX.reset();
    m_pressedAt = m_lastAt = at;
    m_unit = Unit(clicks - 1);
    for (const bool atStart : {true, false})
        if (clicks == 1 && m_view.handleRect(atStart).contains(at) && beginResizing(atStart, true))
            return;
    giveUpResizing();
    m_pressed = true;
    m_pressedPassage = clicks == 1 ? m_view.stripeAt(at) : Id{};
    if (m_pressedPassage.isValid())
        return;
    if (clicks == 1 && m_view.selectedPassage().isValid() && m_view.passageAt(at) == m_view.selectedPassage()) {
        m_pressedPassage = m_view.selectedPassage();
        return;
    }
    const int position = m_view.positionAt(at);
    if (clicks == 1 && event.modifiers() & Qt::ShiftModifier) {
        m_origin = {m_view.selection().isEmpty() ? m_view.caret() : m_view.selection().start, 0};
        m_view.setCaret(position, true);
        m_dragged = true;
        return;
    }
    // From the second click on, the unit is the one of the character that was hit.
    const int character = m_view.characterAt(at);
    m_origin = clicks == 1 ? TextRange{position, position} : unitAt(character < 0 ? position : character);
    if (clicks == 1)
        m_view.setCaret(position);
    else
        m_view.select(m_origin);
}

TextRange ArticleInput::unitAt(int position) const
{
    switch (m_unit) {
    case Unit::Character:
        return {position, position};
    case Unit::Word:
        return m_steps.wordAt(position);
    case Unit::Sentence:
        return m_steps.sentenceAt(position);
    case Unit::Paragraph:
        return m_steps.paragraphAt(position);
    }
    return {position, position};
}

void ArticleInput::move(const QMouseEvent &event)
{
    const QPoint at = event.position().toPoint();
    m_lastAt = at;
    if (!m_pressed) {
        showCursor(at);
        return;
    }
    if (!m_dragged && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_dragged && m_unit == Unit::Character && !m_resize && !m_pressedPassage.isValid()) {
        m_unit = Unit(int(m_view.snap())); // characters, words and sentences are numbered alike
        if (m_unit != Unit::Character && m_origin.isEmpty())
            m_origin = unitAt(m_origin.start);
    }
    m_dragged = true;
    if (m_pressedPassage.isValid()) {
        carryAway();
        return;
    }
    extendTo(at);
    const bool outside = at.y() < 0 || at.y() > m_view.viewport()->height();
    if (outside && !m_autoScroll.isActive())
        m_autoScroll.start(30, this);
    else if (!outside)
        m_autoScroll.stop();
}

void ArticleInput::extendTo(QPoint at)
{
    const int position = m_view.positionAt(at);
    if (m_resize)
        return moveEnd(position);
    if (m_unit == Unit::Character) {
        m_view.setCaret(position, true);
        return;
    }
    const TextRange unit = unitAt(position);
    if (unit.start < m_origin.start) // backwards: the caret stands at the start
        m_view.select({m_origin.end, unit.start});
    else
        m_view.select({m_origin.start, qMax(m_origin.end, unit.end)});
}

void ArticleInput::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoScroll.timerId())
        return;
    const int height = m_view.viewport()->height();
    const int beyond = m_lastAt.y() < 0 ? m_lastAt.y() : qMax(0, m_lastAt.y() - height);
    m_view.scrollBy(beyond / 2);
    extendTo(QPoint(m_lastAt.x(), qBound(0, m_lastAt.y(), height - 1)));
}

void ArticleInput::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed = false;
    m_autoScroll.stop();
    if (m_resize && m_resize->byMouse)
        return m_dragged ? keepResizing() : giveUpResizing();
    settleSelection();
    if (!m_view.selection().isEmpty() && !m_pressedPassage.isValid()) {
        QClipboard *clipboard = QGuiApplication::clipboard();
        if (clipboard->supportsSelection())
            clipboard->setText(m_view.selectedText(), QClipboard::Selection);
        Q_EMIT m_view.selectionFinished();
    } else if (!m_dragged) {
        click(event.position().toPoint());
    }
    m_pressedPassage = {};
}

void ArticleInput::click(QPoint at)
{
    const int character = m_view.characterAt(at);
    TextRange link;
    if (const QString target = character < 0 ? QString() : m_view.page().linkAt(character, &link); !target.isEmpty()) {
        Q_EMIT m_view.linkClicked(target, m_view.rectOf(link));
        return;
    }
    const Id passage = m_view.passageAt(at);
    const bool again = passage.isValid() && passage == m_view.selectedPassage();
    m_view.setCaret(m_view.positionAt(at));
    if (again)
        Q_EMIT m_view.noteWanted(passage);
    else
        m_view.selectPassage(passage);
}

void ArticleInput::carryAway()
{
    const Id passage = m_pressedPassage;
    m_pressed = false;
    m_pressedPassage = {};
    m_view.selectPassage(passage);
    auto *drag = new QDrag(&m_view);
    drag->setMimeData(toMime({RecordRef{RecordKind::Passage, passage}}).release());
    drag->exec(Qt::CopyAction);
}

void ArticleInput::showCursor(QPoint at)
{
    const int character = m_view.characterAt(at);
    if (m_view.handleRect(true).contains(at) || m_view.handleRect(false).contains(at)) {
        m_view.viewport()->setCursor(Qt::SizeHorCursor);
        return;
    }
    const bool points = m_view.stripeAt(at).isValid() || (character >= 0 && !m_view.page().linkAt(character).isEmpty());
    m_view.viewport()->setCursor(points ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

} // namespace sidelight
