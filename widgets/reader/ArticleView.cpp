// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/ArticleView.h"

#include "models/text/CanonicalText.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/reader/ArticleAccessible.h"
#include "widgets/reader/ArticleInput.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>
#include <QVariantAnimation>

namespace sidelight {

namespace {

QKeyEvent meantInArticle(const QKeyEvent &pressed) { return KeyChoices::instance().meant(KeyPlace::Article, pressed); }
constexpr int roomBelow = 120;
constexpr int flashTime = 1800;
} // namespace

ArticleView::ArticleView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_flash(new QVariantAnimation(this))
    , m_input(std::make_unique<ArticleInput>(*this))
{
    ArticleAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setAcceptDrops(true);
    viewport()->setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("Article"));
    m_flash->setStartValue(1.0);
    m_flash->setKeyValueAt(0.4, 1.0);
    m_flash->setEndValue(0.0);
    m_flash->setDuration(flashTime);
    connect(m_flash, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const bool animated = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
        m_state.flashStrength = animated || value.toReal() == 0.0 ? value.toReal() : 1.0;
        viewport()->update();
    });
    restyle();
}

ArticleView::~ArticleView() = default;

void ArticleView::setArticle(const ArticlePage &page)
{
    m_flash->stop();
    m_input->giveUpResizing();
    m_state = {};
    m_anchor = m_caret = 0;
    m_place = {};
    m_page.setText(page.text, page.marks, page.rightToLeft);
    m_given.clear();
    m_previewed = {};
    m_passages.assign({});
    setHeader(page.title, page.details, page.rightToLeft);
    setPlace({});
    updateState();
    Q_EMIT selectionChanged();
}

void ArticleView::setHeader(const QString &title, const QString &details, bool rightToLeft)
{
    // An article whose text begins with its own title, perhaps beneath a word or two, shows it once.
    QString bare = title;
    bare.removeIf([](QChar c) { return c == QChar(0x2068) || c == QChar(0x2069); }); // titles come isolated from their surroundings
    bool isInText = false;
    for (int i = 0; i < std::min(m_page.pieceCount(), titleLines) && !isInText; ++i)
        isInText = m_page.textOf(i).trimmed() == bare.trimmed();
    m_header.setTexts(isInText ? QString() : title, details, rightToLeft);
    m_rightToLeft = rightToLeft;
    const ReadingPlace kept = m_place;
    fitColumns();
    m_header.layOut(m_page.style(), m_columns.width);
    setPlace(kept);
}

void ArticleView::setPassages(const QList<PassageMark> &passages)
{
    m_given = passages;
    if (!m_input->isResizing())
        m_previewed = {};
    assignPassages();
    if (m_state.selectedPassage.isValid() && !m_passages.find(m_state.selectedPassage))
        selectPassage({});
    viewport()->update();
}

// A preview changes where one passage stands, and with it everything that is drawn of it.
void ArticleView::assignPassages()
{
    QList<PassageMark> marks = m_given;
    const auto it = std::ranges::find(marks, m_previewed, &PassageMark::id);
    if (m_previewed.isValid() && it != marks.end()) {
        it->start = m_preview.start;
        it->end = m_preview.end;
    }
    m_passages.assign(marks);
}

void ArticleView::previewPassage(Id passage, TextRange range)
{
    m_previewed = passage;
    m_preview = range;
    assignPassages();
    viewport()->update();
}

void ArticleView::endPreview()
{
    if (!m_previewed.isValid())
        return;
    m_previewed = {};
    assignPassages();
    viewport()->update();
}

void ArticleView::setEditable(bool editable)
{
    m_editable = editable;
    viewport()->update();
}

void ArticleView::announce(const QString &sentence)
{
    QAccessibleAnnouncementEvent event(this, sentence);
    QAccessible::updateAccessibility(&event);
}

void ArticleView::setLens(const QList<LensMark> &sorted)
{
    m_page.setLens(sorted);
    viewport()->update();
}

void ArticleView::setFound(const QList<TextRange> &sorted, int current)
{
    m_state.found = sorted;
    m_state.currentFound = current;
    viewport()->update();
}

void ArticleView::setCompared(const QList<ComparedMark> &sorted)
{
    if (m_state.compared == sorted)
        return;
    m_state.compared = sorted;
    m_state.comparedIndex.assign(sorted);
    viewport()->update();
}

void ArticleView::setProposals(const ProposalMarks &proposals)
{
    m_state.proposals = proposals;
    viewport()->update();
}

QString ArticleView::selectedText() const { return text().mid(m_state.selection.start, m_state.selection.length()); }

void ArticleView::setCaret(int position, bool extend)
{
    const int oldCaret = m_caret;
    const TextRange old = m_state.selection;
    m_caret = qBound(0, position, m_page.lastPosition());
    if (!extend)
        m_anchor = m_caret;
    const auto [start, end] = std::minmax({m_anchor, m_caret});
    setSelection({start, end});
    tellAccessibility(old, oldCaret);
}

void ArticleView::select(TextRange range)
{
    const int oldCaret = m_caret;
    const TextRange old = m_state.selection;
    m_anchor = qBound(0, range.start, m_page.lastPosition());
    m_caret = qBound(0, range.end, m_page.lastPosition());
    const auto [start, end] = std::minmax({m_anchor, m_caret});
    setSelection({start, end});
    tellAccessibility(old, oldCaret);
}

void ArticleView::setSelection(TextRange range)
{
    const bool changed = !(range == m_state.selection) && !(range.isEmpty() && m_state.selection.isEmpty());
    m_state.selection = range;
    if (!range.isEmpty() && m_state.selectedPassage.isValid())
        selectPassage({});
    updateState();
    if (changed)
        Q_EMIT selectionChanged();
}

void ArticleView::tellAccessibility(TextRange oldSelection, int oldCaret)
{
    if (!QAccessible::isActive())
        return;
    if (!(oldSelection == m_state.selection)) {
        QAccessibleTextSelectionEvent event(this, m_state.selection.start, m_state.selection.end);
        QAccessible::updateAccessibility(&event);
    }
    if (oldCaret != m_caret) {
        QAccessibleTextCursorEvent event(this, m_caret);
        QAccessible::updateAccessibility(&event);
    }
}

void ArticleView::copy(bool withSource)
{
    const PassageMark *mark = m_passages.find(m_state.selectedPassage);
    if (!m_state.selection.isEmpty())
        Q_EMIT copyWanted(m_state.selection, withSource);
    else if (mark)
        Q_EMIT copyWanted({mark->start, mark->end}, withSource);
}

void ArticleView::selectPassage(Id passage)
{
    if (passage == m_state.selectedPassage)
        return;
    m_input->giveUpResizing();
    m_state.selectedPassage = passage;
    viewport()->update();
    Q_EMIT passageSelected(passage);
}

void ArticleView::showPassage(Id passage)
{
    const PassageMark *mark = m_passages.find(passage);
    if (!mark)
        return;
    const TextRange range{mark->start, mark->end};
    setCaret(range.start);
    selectPassage(passage);
    flash(range);
}

void ArticleView::flash(TextRange range)
{
    m_flash->stop();
    m_state.flash = range;
    reveal(range);
    m_flash->start();
}

void ArticleView::reveal(TextRange range)
{
    // Laying out what comes into view may move it: settle in a few turns.
    for (int turn = 0; turn < 4; ++turn) {
        const QRect start = caretRect(range.start);
        const QRect end = caretRect(qMax(range.start, range.end));
        const int height = viewport()->height();
        const int margin = qMin(40, height / 6);
        const bool fits = end.bottom() - start.top() < height - 2 * margin;
        if (start.top() >= margin && (fits ? end.bottom() : start.bottom()) <= height - margin)
            return;
        const bool near = start.top() > -height && end.bottom() < 2 * height && fits && turn == 0;
        if (near && end.bottom() > height - margin && range.isEmpty())
            scrollBy(end.bottom() - height + margin);
        else if (near && range.isEmpty())
            scrollBy(start.top() - margin);
        else
            scrollBy(start.top() - height / 4);
    }
}

void ArticleView::scrollBy(int pixels) { verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels); }

void ArticleView::setReadingStyle(const ReadingStyle &style)
{
    const ReadingStyle next = style.bounded();
    if (next == m_reading)
        return;
    m_reading = next;
    restyle();
    Q_EMIT readingStyleChanged(m_reading);
}

void ArticleView::setTextSize(qreal points)
{
    ReadingStyle style = m_reading;
    style.size = points;
    setReadingStyle(style);
}

void ArticleView::restyle()
{
    const ReadingPlace kept = m_place;
    m_page.setStyle(PageStyle(Theme::current(), m_reading));
    fitColumns();
    m_header.layOut(m_page.style(), m_columns.width);
    verticalScrollBar()->setSingleStep(int(m_page.style().of(Block{}).pitch));
    setPlace(kept);
    viewport()->update();
}

void ArticleView::fitColumns()
{
    m_columns = PageColumns::fit(viewport()->width(), m_page.style().measure(), m_rightToLeft);
    m_page.setWidth(m_columns.width);
}

int ArticleView::shift() const { return m_header.height() - verticalScrollBar()->value(); }

void ArticleView::updateRange()
{
    const int all = m_header.height() + m_page.height() + roomBelow;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, all - viewport()->height()));
}

// Sets what crosses the view's upper edge, keeping what is below it where it stands; true when there may be more.
bool ArticleView::layOutTop()
{
    const int y = -shift();
    const int first = m_page.pieceAtY(qMax(0, y));
    if (m_page.isExact(first))
        return false;
    const bool crosses = m_page.top(first) < y;
    const int before = m_page.heightOf(first);
    m_page.paragraph(first);
    updateRange();
    if (crosses)
        scrollBy(m_page.heightOf(first) - before);
    return crosses;
}

void ArticleView::layOutVisible()
{
    if (m_settling)
        return;
    const QScopedValueRollback guard(m_settling, true);
    while (layOutTop()) {
    }
    const int bottom = viewport()->height() - shift();
    for (int i = m_page.pieceAtY(qMax(0, -shift())); i < m_page.pieceCount() && m_page.top(i) < bottom; ++i)
        m_page.paragraph(i);
    updateRange();
}

void ArticleView::notePlace()
{
    const int y = -shift();
    if (y <= 0) {
        m_place = {-1, verticalScrollBar()->value()};
        return;
    }
    const int piece = m_page.pieceAtY(y);
    const int top = m_page.top(piece) + m_page.gapAbove(piece);
    const int local = m_page.paragraph(piece).positionAt(QPointF(0, y - top));
    const Paragraph &paragraph = m_page.paragraph(piece);
    const int start = paragraph.rangeOfLine(paragraph.lineAt(local)).start;
    m_place = {m_page.piece(piece).start + start, top + int(paragraph.caretRect(start).top()) - y};
}

void ArticleView::setPlace(const ReadingPlace &place)
{
    {
        const QScopedValueRollback guard(m_settling, true);
        int value = qMax(0, place.offset);
        if (place.position >= 0) {
            const int position = qMin(place.position, m_page.lastPosition());
            const int piece = m_page.pieceAt(position);
            const Paragraph &paragraph = m_page.paragraph(piece);
            const int line = int(paragraph.caretRect(position - m_page.piece(piece).start).top());
            value = m_header.height() + m_page.top(piece) + m_page.gapAbove(piece) + line - place.offset;
        }
        updateRange();
        verticalScrollBar()->setRange(0, qMax(verticalScrollBar()->maximum(), value)); // heights below are estimates yet
        verticalScrollBar()->setValue(value);
    }
    layOutVisible();
    m_place = place;
    viewport()->update();
    Q_EMIT scrolled();
}

qreal ArticleView::depthOf(int position) const
{
    const int index = m_page.pieceAt(position);
    const PageLayout::Piece &piece = m_page.piece(index);
    const int gap = m_page.gapAbove(index);
    const qreal part = qreal(position - piece.start) / qMax(1, piece.end - piece.start);
    const qreal y = m_header.height() + m_page.top(index) + gap + qBound(0.0, part, 1.0) * (m_page.heightOf(index) - gap);
    return y / qMax(1, verticalScrollBar()->maximum() + verticalScrollBar()->pageStep());
}

bool ArticleView::showsEnd() const { return contentHeight() <= verticalScrollBar()->value() + viewport()->height(); }

int ArticleView::positionAt(QPoint point)
{
    const int y = point.y() - shift();
    if (y < 0)
        return 0;
    const int piece = m_page.pieceAtY(y);
    const Paragraph &paragraph = m_page.paragraph(piece);
    const int top = m_page.top(piece) + m_page.gapAbove(piece);
    return m_page.piece(piece).start + paragraph.positionAt(QPointF(point.x() - m_columns.x, y - top));
}

int ArticleView::characterAt(QPoint point)
{
    const int y = point.y() - shift();
    if (y < 0 || y >= m_page.height())
        return -1;
    const int piece = m_page.pieceAtY(y);
    const int top = m_page.top(piece) + m_page.gapAbove(piece);
    const int local = m_page.paragraph(piece).characterAt(QPointF(point.x() - m_columns.x, y - top));
    return local < 0 ? -1 : m_page.piece(piece).start + local;
}

QRect ArticleView::caretRect(int position)
{
    const int piece = m_page.pieceAt(position);
    const QRectF local = m_page.paragraph(piece).caretRect(position - m_page.piece(piece).start);
    return local.translated(m_columns.x, m_page.top(piece) + m_page.gapAbove(piece) + shift()).toAlignedRect();
}

QRect ArticleView::rectOf(TextRange range)
{
    const QRect start = caretRect(range.start), end = caretRect(range.end);
    if (start.top() == end.top())
        return start.united(end);
    return QRect(m_columns.x, start.top(), m_columns.width, end.bottom() - start.top());
}

Id ArticleView::stripeAt(QPoint point)
{
    const PageMargins margins(m_page, m_passages, m_columns);
    const int index = margins.passageAt(point, shift(), viewport()->rect());
    return index < 0 ? Id{} : m_passages.at(index).id;
}

int ArticleView::proposalAt(QPoint point)
{
    return PageMargins(m_page, m_passages, m_columns).proposalAt(point, shift(), viewport()->rect(), m_state.proposals);
}

Id ArticleView::passageAt(QPoint point)
{
    if (const Id stripe = stripeAt(point); stripe.isValid())
        return stripe;
    const int character = characterAt(point);
    const QList<int> around = character < 0 ? QList<int>{} : m_passages.around(character);
    return around.isEmpty() ? Id{} : m_passages.at(around.first()).id;
}

QRect ArticleView::edgeRect(const PassageMark &mark, bool atStart)
{
    const int position = qBound(0, atStart ? mark.start : mark.end, m_page.lastPosition());
    const int piece = m_page.pieceAt(atStart ? position : qMax(0, position - 1));
    const int local = position - m_page.piece(piece).start;
    const QRectF rect = atStart ? m_page.paragraph(piece).caretRect(local) : m_page.paragraph(piece).endRect(local);
    return rect.translated(m_columns.x, m_page.top(piece) + m_page.gapAbove(piece) + shift()).toAlignedRect();
}

QRect ArticleView::handleRect(bool atStart)
{
    const PassageMark *mark = m_editable ? m_passages.find(m_state.selectedPassage) : nullptr;
    if (!mark)
        return {};
    return edgeRect(*mark, atStart).adjusted(-5, atStart ? -8 : -2, 5, atStart ? 2 : 8);
}

void ArticleView::paintHandles(QPainter &painter)
{
    const PassageMark *mark = m_editable ? m_passages.find(m_state.selectedPassage) : nullptr;
    if (!mark)
        return;
    const PassageMark shown = *mark; // laying out may move it
    for (const bool atStart : {true, false})
        PagePainter::paintHandle(painter, m_page.style().theme(), edgeRect(shown, atStart), atStart, shown.colour,
                                 m_input->isResizing() && m_input->resizesStart() == atStart);
}

QRect ArticleView::noteRect(const PassageMark &mark)
{
    const QRect words = rectOf({mark.start, mark.end});
    if (m_columns.asideWidth > 0)
        return QRect(m_columns.asideX - 8, words.top(), m_columns.asideWidth + 16, 0);
    return QRect(m_columns.x, words.bottom() + 4, qMin(m_columns.width, 320), 0);
}

TextRange ArticleView::visibleRange() const
{
    const int bottom = viewport()->height() - shift();
    const int first = m_page.pieceAtY(qMax(0, -shift())), last = m_page.pieceAtY(qMax(0, bottom));
    return {m_page.piece(first).start, m_page.piece(last).end};
}

ArticleView::Band ArticleView::bandOf(TextRange range)
{
    const auto edge = [this](int position, bool bottom) {
        const int piece = m_page.pieceAt(qBound(0, position, m_page.lastPosition()));
        const int top = m_page.top(piece) + shift();
        const bool seen = m_page.isExact(piece) && top < viewport()->height() && top + m_page.heightOf(piece) > 0;
        if (seen) {
            const QRect caret = caretRect(position);
            return bottom ? caret.bottom() : caret.top();
        }
        const PageLayout::Piece &at = m_page.piece(piece);
        const int height = m_page.heightOf(piece) - m_page.gapAbove(piece);
        return top + m_page.gapAbove(piece) + int(qreal(height) * (position - at.start) / qMax(1, at.end - at.start));
    };
    const int top = edge(range.start, false);
    return {top, qMax(top + 2, edge(range.end, true))};
}

qreal ArticleView::readingAt(int y)
{
    const int inPage = y - shift();
    if (inPage <= 0)
        return inPage; // above the text: pixels
    const int piece = m_page.pieceAtY(inPage);
    const int top = m_page.top(piece) + m_page.gapAbove(piece);
    const Paragraph &paragraph = m_page.paragraph(piece);
    const int local = inPage - top;
    int line = 0;
    while (line + 1 < paragraph.lineCount() && paragraph.lineRect(line + 1).top() <= local)
        ++line;
    const QRectF rect = paragraph.lineRect(line);
    const TextRange range = paragraph.rangeOfLine(line);
    const qreal part = qBound(0.0, (local - rect.top()) / qMax(1.0, rect.height()), 1.0);
    return m_page.piece(piece).start + range.start + part * range.length();
}

void ArticleView::scrollReadingTo(qreal position, int y)
{
    if (position < 0) {
        verticalScrollBar()->setValue(m_header.height() - y + int(position));
        return;
    }
    // Laying out what comes into view may move it: settle in a few turns.
    for (int turn = 0; turn < 3; ++turn) {
        const int at = qBound(0, int(position), m_page.lastPosition());
        const int piece = m_page.pieceAt(at);
        const Paragraph &paragraph = m_page.paragraph(piece);
        const int line = paragraph.lineAt(at - m_page.piece(piece).start);
        const QRectF rect = paragraph.lineRect(line);
        const TextRange range = paragraph.rangeOfLine(line);
        const qreal part = (position - m_page.piece(piece).start - range.start) / qMax(1, range.length());
        const int now =
            m_page.top(piece) + m_page.gapAbove(piece) + int(rect.top() + qBound(0.0, part, 1.0) * rect.height()) + shift();
        if (now == y)
            return;
        scrollBy(now - y);
    }
}

void ArticleView::updateState()
{
    m_state.caret = hasFocus() && m_state.selection.isEmpty() ? m_caret : -1;
    viewport()->update();
}

bool ArticleView::showToolTip(QPoint at, QPoint globally)
{
    const PassageMark *mark = m_passages.find(passageAt(at));
    QStringList lines;
    if (mark && (m_columns.asideWidth == 0 || !mark->note.isEmpty()))
        for (const QString &line : {mark->speakers, mark->tags, mark->note.left(1000)})
            if (!line.isEmpty())
                lines.append(line.toHtmlEscaped());
    QToolTip::showText(globally, lines.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(lines.join(QStringLiteral("<br>"))),
                       this);
    return true;
}

bool ArticleView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_input->wants(meantInArticle(*static_cast<QKeyEvent *>(event)))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        return showToolTip(help->pos(), help->globalPos());
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect dirty = event->rect();
    painter.setClipRect(dirty);
    painter.fillRect(dirty, m_page.style().theme().page);
    if (shift() > 0)
        m_header.paint(painter, QPointF(m_columns.x, shift() - m_header.height()));
    const PagePainter page(m_page, m_passages, m_state);
    for (int i = m_page.pieceAtY(qMax(0, dirty.top() - shift())); i < m_page.pieceCount(); ++i) {
        const int top = m_page.top(i) + shift();
        if (top > dirty.bottom())
            break;
        page.paint(painter, i, QPointF(m_columns.x, top + m_page.gapAbove(i)));
    }
    const PageMargins margins(m_page, m_passages, m_columns);
    margins.paint(painter, shift(), viewport()->rect(), m_state.selectedPassage);
    margins.paintProposals(painter, shift(), viewport()->rect(), m_state.proposals);
    paintHandles(painter);
}

void ArticleView::resizeEvent(QResizeEvent *)
{
    const ReadingPlace kept = m_place;
    const int width = m_columns.width;
    fitColumns();
    if (width != m_columns.width)
        m_header.layOut(m_page.style(), m_columns.width);
    setPlace(kept);
}

void ArticleView::scrollContentsBy(int, int)
{
    if (!m_settling) {
        layOutVisible();
        notePlace();
        Q_EMIT scrolled();
    }
    viewport()->update();
}

void ArticleView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        restyle();
    QAbstractScrollArea::changeEvent(event);
}

void ArticleView::moveEnd(bool start) { m_input->beginResizing(start); }

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (!m_input->press(meantInArticle(*event)))
        QAbstractScrollArea::keyPressEvent(event);
}

void ArticleView::mousePressEvent(QMouseEvent *event) { m_input->press(*event); }

void ArticleView::mouseMoveEvent(QMouseEvent *event) { m_input->move(*event); }

void ArticleView::mouseReleaseEvent(QMouseEvent *event) { m_input->release(*event); }

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event) { m_input->press(*event); }

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    const QPoint at = event->reason() == QContextMenuEvent::Mouse ? event->pos() : caretRect(m_caret).bottomLeft();
    if (event->reason() == QContextMenuEvent::Mouse && m_state.selection.isEmpty())
        selectPassage(passageAt(at));
    Q_EMIT menuWanted(viewport()->mapToGlobal(at));
}

// What is dropped marks the selection if it lies under it, else the passage there.
bool ArticleView::takes(const QDropEvent &event)
{
    const QList<RecordRef> records = m_editable ? fromMime(event.mimeData()) : QList<RecordRef>();
    const bool marks = !records.isEmpty() && std::ranges::all_of(records, [](const RecordRef &record) {
        return record.kind == RecordKind::Tag || record.kind == RecordKind::Actor;
    });
    const QPoint at = event.position().toPoint();
    const int character = characterAt(at);
    const bool onSelection = character >= m_state.selection.start && character < m_state.selection.end;
    return marks && (onSelection || passageAt(at).isValid());
}

void ArticleView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_editable && !fromMime(event->mimeData()).isEmpty())
        event->acceptProposedAction(); // where it may be dropped is told as it moves
}

void ArticleView::dragMoveEvent(QDragMoveEvent *event)
{
    if (takes(*event))
        event->acceptProposedAction();
    else
        event->ignore();
}

void ArticleView::dropEvent(QDropEvent *event)
{
    if (!takes(*event))
        return;
    event->acceptProposedAction();
    const QPoint at = event->position().toPoint();
    const int character = characterAt(at);
    const bool onSelection = character >= m_state.selection.start && character < m_state.selection.end;
    for (const RecordRef &record : fromMime(event->mimeData()))
        Q_EMIT recordDropped(record, onSelection ? Id() : passageAt(at));
}

void ArticleView::focusInEvent(QFocusEvent *event)
{
    updateState();
    QAbstractScrollArea::focusInEvent(event);
}

void ArticleView::focusOutEvent(QFocusEvent *event)
{
    updateState();
    QAbstractScrollArea::focusOutEvent(event);
}

} // namespace sidelight
