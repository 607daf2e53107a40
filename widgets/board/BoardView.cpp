// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BoardView.h"

#include "models/board/CardGeometry.h"
#include "widgets/board/BoardCommands.h"
#include "widgets/board/BoardHand.h"
#include "widgets/board/BoardKeys.h"
#include "widgets/board/CardPicker.h"
#include "widgets/board/LinkTypePicker.h"
#include "widgets/board/LinkTypesWindow.h"
#include "widgets/common/KeyChoices.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPixmapCache>
#include <QRubberBand>
#include <QScrollBar>
#include <QToolTip>
#include <cmath>

namespace sidelight {

namespace {

constexpr QSizeF noteSize(220, 90);
constexpr qreal room = 48;          // around what is fitted into the view
constexpr qint64 slowFrame = 12;    // ms: a zoom in which each frame took so long would stutter
constexpr int pauseOfZooming = 150; // ms, after which all is painted as it is

} // namespace

BoardView::BoardView(Project *project, BoardScene *scene, QWidget *parent)
    : QGraphicsView(scene, parent)
    , m_board(scene)
    , m_edits(project, scene->board())
    , m_marks(new BoardMarks(scene->painter()))
    , m_editors(new BoardEditors(project, scene, this))
    , m_keys(new BoardKeys(this))
    , m_hand(new BoardHand(this))
    , m_band(new QRubberBand(QRubberBand::Rectangle, viewport()))
{
    scene->addItem(m_marks);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The canvas has no end that hands could reach; at the nearest zoom the bars' range still fits their type.
    constexpr qreal beyond = boardLimit + 100'000;
    setSceneRect(-beyond, -beyond, 2 * beyond, 2 * beyond);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setViewportUpdateMode(SmartViewportUpdate);
    setLayoutDirection(Qt::LeftToRight); // places on a board are not mirrored; words on it follow their own script
    // The pictures of all cards that a large screen can show.
    constexpr int pictures = 64 * 1024; // KiB
    QPixmapCache::setCacheLimit(std::max(QPixmapCache::cacheLimit(), pictures));
    setAcceptDrops(true);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Board"));
    m_band->hide();
    m_sharpen.setSingleShot(true);
    m_sharpen.setInterval(pauseOfZooming);
    connect(&m_sharpen, &QTimer::timeout, scene, [scene] { scene->setRough(false); });
    connect(scene, &QGraphicsScene::selectionChanged, this, &BoardView::followSelection);
    connect(scene, &BoardScene::contentChanged, this, &BoardView::followSelection);
    connect(scene, &BoardScene::contentChanged, this, [this] { m_marks->showDots({}); });
}

// The scene may outlive the view by a moment, and then must not paint our marks or tell us of its end.
BoardView::~BoardView()
{
    disconnect(m_board, nullptr, this, nullptr);
    delete m_marks;
}

// Not centerOn, which always rounds down: a board would creep under a hand that pans it.
void BoardView::look(QPointF centre, qreal zoom)
{
    const qreal scale = std::clamp(std::isfinite(zoom) ? zoom : 1.0, leastZoom, mostZoom);
    setTransform(QTransform::fromScale(scale, scale));
    // From afar all is painted in one go, see paintEvent; the scene's bookkeeping of what was painted where then has no say.
    setViewportUpdateMode(scale < CardItem::afar ? FullViewportUpdate : SmartViewportUpdate);
    const QPointF within = withinBoard(centre.x(), centre.y(), smallestCardWidth, smallestCardHeight).topLeft();
    const QPointF corner = within * scale - QPointF(viewport()->width(), viewport()->height()) / 2;
    horizontalScrollBar()->setValue(int(std::lround(corner.x())));
    verticalScrollBar()->setValue(int(std::lround(corner.y())));
    m_marks->setPixel(1 / scale);
    m_board->setZoom(scale);
    m_editors->replace();
    Q_EMIT looked();
}

QPointF BoardView::centre() const
{
    const QPointF corner(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return (corner + QPointF(viewport()->width(), viewport()->height()) / 2) / zoom();
}

void BoardView::zoomTo(qreal zoom, QPoint anchor)
{
    const qreal before = this->zoom(), scale = std::clamp(zoom, leastZoom, mostZoom);
    if (m_isSlow || m_board->isRough()) {
        m_board->setRough(true);
        m_sharpen.start();
    }
    const QPointF fromCentre = anchor - QPointF(viewport()->width(), viewport()->height()) / 2;
    look(centre() + fromCentre / before - fromCentre / scale, scale);
}

void BoardView::fit(const QRectF &rect)
{
    if (rect.isNull())
        return look({}, 1);
    const QSizeF size = viewport()->size() - QSizeF(2 * room, 2 * room).toSize();
    look(rect.center(), std::min({size.width() / rect.width(), size.height() / rect.height(), 1.0}));
}

void BoardView::fitSelection()
{
    QRectF rect;
    const QList<QGraphicsItem *> selected = m_board->selectedItems();
    for (const QGraphicsItem *item : selected)
        rect |= item->sceneBoundingRect();
    if (!rect.isNull())
        fit(rect);
}

void BoardView::scrollTo(const QRectF &rect)
{
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    const qreal margin = 24 / zoom();
    const QRectF wanted = rect.adjusted(-margin, -margin, margin, margin);
    if (seen.contains(wanted))
        return;
    const auto shift = [](qreal low, qreal high, qreal seenLow, qreal seenHigh) {
        if (high - low > seenHigh - seenLow || low < seenLow)
            return low - seenLow;
        return high > seenHigh ? high - seenHigh : 0.0;
    };
    const QPointF by(shift(wanted.left(), wanted.right(), seen.left(), seen.right()),
                     shift(wanted.top(), wanted.bottom(), seen.top(), seen.bottom()));
    look(centre() + by, zoom());
}

QPointF BoardView::freePlace() const
{
    QPointF at = centre() - QPointF(noteSize.width() / 2, noteSize.height() / 2);
    for (int tries = 0; tries < 40; ++tries) {
        const CardItem *there = m_board->cardAt(at + QPointF(8, 8));
        if (!there)
            break;
        at.setY(there->rect().bottom() + 16);
    }
    const qreal step = snap().toGrid ? SnapChoice::grid : 1;
    return {std::round(at.x() / step) * step, std::round(at.y() / step) * step};
}

void BoardView::addRecords(const QList<RecordRef> &records, QPointF at)
{
    if (m_edits.canEdit())
        m_board->selectWhenMade(m_edits.addCards(records, at, m_board->topLayer() + 1, m_board->painter()));
}

void BoardView::newNote(QPointF at, Id linkFrom, const LinkChoice &type)
{
    const QRectF rect = withinBoard(QRectF(QPointF(std::round(at.x()), std::round(at.y())), noteSize));
    scrollTo(rect);
    m_editors->openNewNote({.rect = rect, .z = m_board->topLayer() + 1, .linkFrom = linkFrom, .type = type});
}

void BoardView::activate(Id card)
{
    const CardItem *item = m_board->card(card);
    if (!item)
        return;
    const CardContent &content = item->content();
    if (content.kind == CardKind::Note || content.kind == CardKind::Group || content.kind == CardKind::Image)
        edit(card);
    else if (content.passage.isValid())
        Q_EMIT passageActivated(content.passage);
    else if (content.article.isValid())
        Q_EMIT articleActivated(content.article);
    else if (content.kind == CardKind::Actor && content.shows.isValid())
        Q_EMIT actorActivated(content.shows);
}

void BoardView::edit(Id cardOrLink)
{
    if (const CardItem *card = m_board->card(cardOrLink)) {
        scrollTo(card->rect());
        m_editors->openNote(cardOrLink);
    } else {
        m_editors->openLink(cardOrLink);
    }
}

void BoardView::askLink(Id from, Id to, QPointF place)
{
    auto *picker = new LinkTypePicker(m_edits.project(), m_board->painter(), this);
    connect(picker, &LinkTypePicker::chosen, this,
            [this, from, to, place](const LinkChoice &type) { makeLink(from, to, place, type); });
    connect(picker, &LinkTypePicker::ownWanted, this, [this, from, to, place] {
        auto *types = new LinkTypesWindow(m_edits.project(), m_board->painter().style(), window());
        connect(types, &LinkTypesWindow::made, this,
                [this, from, to, place](Id type) { makeLink(from, to, place, {LinkKind::Custom, type}); });
        types->open(LinkTypesWindow::Begin::WithNew);
    });
    connect(picker, &LinkTypePicker::closed, this, [this] { m_marks->clearDraft(); });
    picker->openAt(viewport()->mapToGlobal(mapFromScene(place)));
}

void BoardView::makeLink(Id from, Id to, QPointF place, const LinkChoice &type)
{
    if (!m_board->card(from) || !m_edits.canEdit())
        return;
    if (!to.isValid())
        newNote(place - QPointF(0, noteSize.height() / 2), from, type);
    else if (m_board->card(to))
        m_board->selectWhenMade({m_edits.link(from, to, type)});
}

void BoardView::askEvidence(Id link)
{
    if (!m_board->link(link) || !m_edits.canEdit())
        return;
    auto *picker = new CardPicker(m_edits.project(), this, {RecordKind::Passage});
    connect(picker, &CardPicker::chosen, this, [this, link](const RecordRef &passage) {
        if (m_board->link(link))
            m_edits.addEvidence(link, {passage.id});
    });
    picker->openAt(viewport()->mapToGlobal(mapFromScene(m_board->link(link)->route().label)));
}

void BoardView::openLinkTypes()
{
    auto *types = new LinkTypesWindow(m_edits.project(), m_board->painter().style(), window());
    types->open(LinkTypesWindow::Begin::WithList);
}

SnapChoice BoardView::snap() const
{
    const QByteArray kept = m_edits.project()->kept(QStringLiteral("boards"), QStringLiteral("snap"));
    return {.toCards = !kept.contains("free"), .toGrid = kept.contains("grid")};
}

void BoardView::setSnap(SnapChoice choice)
{
    const QByteArray kept = QByteArray(choice.toCards ? "cards" : "free") + (choice.toGrid ? " grid" : "");
    m_edits.project()->keep(QStringLiteral("boards"), QStringLiteral("snap"), kept);
}

// What is in sight and does not move itself.
Snapping BoardView::snapping(const QList<Id> &moving) const
{
    constexpr qreal near = 6; // pixels
    const SnapChoice choice = snap();
    QList<QRectF> neighbours;
    if (choice.toCards) {
        const QList<Id> all = m_board->withContents(moving);
        const QSet<Id> moves(all.begin(), all.end());
        const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
        for (const Id id : m_board->readingOrder()) {
            const QRectF rect = m_board->cardRect(id);
            if (!moves.contains(id) && rect.intersects(seen))
                neighbours.append(rect);
        }
    }
    return {neighbours, near / zoom(), choice.toGrid ? SnapChoice::grid : 0};
}

// The window's shortcuts would else take the keys that mean something on a board.
bool BoardView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const QKeyEvent meant = KeyChoices::instance().meant(KeyPlace::Board, *static_cast<QKeyEvent *>(event));
        if (m_keys->wants(&meant)) {
            event->accept();
            return true;
        }
    }
    return QGraphicsView::event(event);
}

bool BoardView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        pinch(static_cast<QNativeGestureEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const LinkItem *link = m_board->linkAt(mapToScene(help->pos()), zoom());
        QToolTip::showText(help->globalPos(), link ? m_editors->linkTip(link->content()) : QString(), viewport());
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

// Two fingers on a touchpad: the board stays under them.
void BoardView::pinch(const QNativeGestureEvent *event)
{
    if (event->gestureType() == Qt::ZoomNativeGesture)
        zoomTo(zoom() * (1 + event->value()), event->position().toPoint());
    else if (event->gestureType() == Qt::SmartZoomNativeGesture)
        fitAll();
}

bool BoardView::focusNextPrevChild(bool next) { return m_keys->step(next) || QGraphicsView::focusNextPrevChild(next); }

void BoardView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = true;
        viewport()->setCursor(Qt::OpenHandCursor);
    } else if (event->key() == Qt::Key_Escape && (m_gesture || m_banding)) {
        dropGesture();
    } else if (QKeyEvent meant = KeyChoices::instance().meant(KeyPlace::Board, *event); !m_keys->press(&meant)) {
        event->ignore();
    }
}

void BoardView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        viewport()->unsetCursor();
    } else {
        event->ignore();
    }
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    m_editors->close();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld))
        return startPan(event->position().toPoint());
    if (event->button() != Qt::LeftButton || m_gesture)
        return;
    const QPointF point = mapToScene(event->position().toPoint());
    if (m_keys->isLinking()) {
        const CardItem *card = m_board->cardAt(point);
        return m_keys->endLinkAt(card ? card->id() : Id());
    }
    m_keys->mouseTakesOver();
    m_pressedAt = event->position().toPoint();
    m_moved = false;
    m_pressedGroup = {};
    m_gesture = gestureAt(point, event->modifiers());
    if (m_gesture)
        return;
    m_banding = true;
    m_beforeBand = event->modifiers() & Qt::ShiftModifier ? m_board->selectedCards() + m_board->selectedLinks() : QList<Id>();
    m_board->select(m_beforeBand);
}

// What a press at a point takes hold of; null for an empty place or a link, which is only selected.
std::unique_ptr<Gesture> BoardView::gestureAt(QPointF point, Qt::KeyboardModifiers modifiers)
{
    m_pressedSelected = {};
    if (std::unique_ptr<Gesture> handle = handleAt(point))
        return handle;
    if (m_marks->dotAt(point) && m_board->card(m_hovered))
        return std::make_unique<DrawLink>(m_board, m_marks, m_hovered,
                                          [this](Id from, Id to, QPointF place) { askLink(from, to, place); });
    LinkItem *link = m_board->linkAt(point, zoom());
    if (link) {
        selectAt(link, modifiers);
        return std::make_unique<HoldNothing>();
    }
    CardItem *card = m_board->cardAt(point);
    if (!card)
        return nullptr;
    if (card->content().kind == CardKind::Group && modifiers & Qt::ShiftModifier) { // an empty place within a group
        m_pressedGroup = card->id();
        return nullptr;
    }
    if (card->isSelected() && !(modifiers & Qt::ShiftModifier))
        m_pressedSelected = card->id();
    else
        selectAt(card, modifiers);
    if (!m_edits.canEdit())
        return std::make_unique<HoldNothing>();
    const QList<Id> cards = m_board->selectedCards();
    return std::make_unique<MoveCards>(m_board, m_edits, cards, point, m_marks, snapping(cards));
}

// The handles of what is selected come before what lies beneath them.
std::unique_ptr<Gesture> BoardView::handleAt(QPointF point)
{
    const QList<Id> cards = m_board->selectedCards(), links = m_board->selectedLinks();
    if (const auto corner = m_marks->handleAt(point); corner && cards.size() == 1)
        return std::make_unique<ResizeCard>(m_board, m_edits, cards[0], *corner, m_marks, snapping(cards));
    if (const auto end = m_marks->endAt(point); end && cards.isEmpty() && links.size() == 1)
        return std::make_unique<MoveLinkEnd>(m_board, m_edits, m_marks, links[0], *end);
    return nullptr;
}

void BoardView::selectAt(QGraphicsItem *item, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ShiftModifier) {
        item->setSelected(!item->isSelected());
    } else {
        m_board->clearSelection();
        item->setSelected(true);
    }
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_panning) {
        return look(m_panCentre - QPointF(at - m_panFrom) / zoom(), zoom());
    }
    if (!m_gesture && !m_banding)
        return hover(mapToScene(at));
    if (!m_moved && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_moved = true;
    m_marks->showDots({});
    if (m_banding)
        stretchBand(at);
    else
        m_gesture->move(mapToScene(at), event->modifiers());
}

void BoardView::hover(QPointF point)
{
    const qreal reach = 10 / zoom();
    if (!m_marks->dotsCard().isNull() && m_marks->dotsCard().adjusted(-reach, -reach, reach, reach).contains(point) &&
        m_marks->dotAt(point)) {
        viewport()->setCursor(Qt::CrossCursor);
        return;
    }
    const CardItem *card = m_edits.canEdit() ? m_board->cardAt(point) : nullptr;
    m_hovered = card ? card->id() : Id();
    m_marks->showDots(card ? card->rect() : QRectF());
    const auto corner = m_marks->handleAt(point);
    if (m_marks->endAt(point))
        viewport()->setCursor(Qt::CrossCursor);
    else if (corner)
        viewport()->setCursor(*corner == Qt::TopLeftCorner || *corner == Qt::BottomRightCorner ? Qt::SizeFDiagCursor
                                                                                               : Qt::SizeBDiagCursor);
    else if (m_spaceHeld)
        viewport()->setCursor(Qt::OpenHandCursor);
    else
        viewport()->unsetCursor();
}

void BoardView::startPan(QPoint at)
{
    m_panning = true;
    m_panFrom = at;
    m_panCentre = centre();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_panning && (event->button() == Qt::MiddleButton || event->button() == Qt::LeftButton)) {
        m_panning = false;
        viewport()->setCursor(m_spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_banding = false;
    m_band->hide();
    if (!m_gesture) {
        if (CardItem *group = m_moved ? nullptr : m_board->card(m_pressedGroup))
            selectAt(group, Qt::ShiftModifier);
        return;
    }
    const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
    if (m_moved)
        gesture->finish(mapToScene(event->position().toPoint()), event->modifiers());
    else if (m_pressedSelected.isValid())
        m_board->select({m_pressedSelected});
}

void BoardView::dropGesture()
{
    if (m_gesture)
        m_gesture->cancel();
    m_gesture.reset();
    if (m_banding)
        m_board->select(m_beforeBand);
    m_banding = false;
    m_band->hide();
}

void BoardView::stretchBand(QPoint to)
{
    const QRect band = QRect(m_pressedAt, to).normalized();
    m_band->setGeometry(band);
    m_band->show();
    QList<Id> within = m_beforeBand;
    const QList<QGraphicsItem *> items = m_board->items(mapToScene(band).boundingRect(), Qt::IntersectsItemShape);
    for (QGraphicsItem *item : items) {
        if (const auto *card = qgraphicsitem_cast<CardItem *>(item)) {
            const bool isGroup = card->content().kind == CardKind::Group; // a band within one is not about the group
            if (!isGroup || mapToScene(band).boundingRect().contains(card->rect()))
                within.append(card->id());
        } else if (const auto *link = qgraphicsitem_cast<LinkItem *>(item))
            within.append(link->id());
    }
    m_board->select(within);
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF point = mapToScene(event->position().toPoint());
    if (const LinkItem *link = m_board->linkAt(point, zoom()))
        edit(link->id());
    else if (const CardItem *card = m_board->cardAt(point);
             card && (card->content().kind != CardKind::Group || point.y() < card->rect().top() + 36))
        activate(card->id());
    else if (m_edits.canEdit())
        newNote(point - QPointF(noteSize.width() / 2, 20));
}

void BoardView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        zoomTo(zoom() * std::pow(1.0015, turned.y()), event->position().toPoint());
        event->accept();
        return;
    }
    QPoint by = event->pixelDelta().isNull() ? turned / 2 : event->pixelDelta();
    if (event->modifiers() & Qt::ShiftModifier && by.x() == 0)
        by = by.transposed();
    look(centre() - QPointF(by) / zoom(), zoom());
    event->accept();
}

void BoardView::fillMenu(QMenu *menu)
{
    BoardCommands::fill(menu, [this] { return this; }, true);
    Q_EMIT menuFilling(menu);
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPointF point = byMouse ? mapToScene(event->pos()) : freePlace();
    if (byMouse) {
        QGraphicsItem *item = m_board->linkAt(point, zoom());
        if (!item)
            item = m_board->cardAt(point);
        if (!item)
            m_board->clearSelection();
        else if (!item->isSelected())
            selectAt(item, {});
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    if (byMouse)
        m_pointed = QPointF(std::round(point.x()), std::round(point.y()));
    connect(menu, &QObject::destroyed, this, [this] { m_pointed.reset(); });
    menu->popup(event->globalPos());
}

// A passage that is dropped on a link bears it out.
LinkItem *BoardView::evidenceTarget(const QDropEvent *event) const
{
    const QList<RecordRef> records = fromMime(event->mimeData());
    const bool passages = !records.isEmpty() &&
                          std::ranges::all_of(records, [](const RecordRef &record) { return record.kind == RecordKind::Passage; });
    return passages ? m_board->linkAt(mapToScene(event->position().toPoint()), zoom()) : nullptr;
}

void BoardView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_edits.canEdit() && (!fromMime(event->mimeData()).isEmpty() || BoardHand::canTake(event->mimeData())))
        event->acceptProposedAction();
    else
        event->ignore();
}

void BoardView::dragMoveEvent(QDragMoveEvent *event)
{
    const LinkItem *link = evidenceTarget(event);
    m_marks->showDraft(link ? link->route().path : QPainterPath(), link ? link->captionRect() : QRectF());
    event->acceptProposedAction();
}

void BoardView::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_marks->clearDraft();
    QGraphicsView::dragLeaveEvent(event);
}

void BoardView::dropEvent(QDropEvent *event)
{
    const QPointF at = mapToScene(event->position().toPoint());
    const QList<RecordRef> records = fromMime(event->mimeData());
    m_marks->clearDraft();
    if (const LinkItem *link = evidenceTarget(event)) {
        QList<Id> passages;
        for (const RecordRef &record : records)
            passages.append(record.id);
        m_edits.addEvidence(link->id(), passages);
    } else if (!records.isEmpty()) {
        const qreal step = snap().toGrid ? SnapChoice::grid : 1;
        addRecords(records, {std::round(at.x() / step) * step, std::round(at.y() / step) * step});
    } else {
        m_hand->take(event->mimeData(), at);
    }
    event->acceptProposedAction();
    setFocus(Qt::OtherFocusReason);
}

void BoardView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    m_editors->replace();
    Q_EMIT looked();
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    m_editors->replace();
}

// From afar everything is a few thousand plain shapes, which go faster by hand than as items.
void BoardView::paintEvent(QPaintEvent *event)
{
    if (zoom() >= CardItem::afar) {
        QElapsedTimer time;
        time.start();
        QGraphicsView::paintEvent(event);
        m_isSlow = time.elapsed() >= slowFrame;
        return;
    }
    QPainter painter(viewport());
    const QRect seen = event->rect();
    painter.drawImage(seen.topLeft(), m_board->seenFromAfar(viewportTransform(), seen, viewport()->devicePixelRatioF()));
    painter.setTransform(viewportTransform());
    m_marks->paint(&painter, nullptr, viewport());
}

void BoardView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, m_board->painter().style().ground);
}

// "supports, by telephone: from … to …", for a screen reader.
QString BoardView::linkSentence(const LinkContent &link) const
{
    const CardItem *from = m_board->card(link.from), *to = m_board->card(link.to);
    if (!from || !to)
        return {};
    return tr("%1 — %2 — %3", "card, type of link, card")
        .arg(from->content().asSentence(), link.caption(), to->content().asSentence());
}

// Handles stand at the one selected card; a screen reader is told what is on it.
void BoardView::followSelection()
{
    const QList<Id> cards = m_board->selectedCards();
    const CardItem *one = cards.size() == 1 ? m_board->card(cards[0]) : nullptr;
    m_marks->showHandles(one && m_edits.canEdit() && !one->content().locked ? one->rect() : QRectF());
    const QList<Id> links = m_board->selectedLinks();
    const LinkItem *link = cards.isEmpty() && links.size() == 1 && m_edits.canEdit() ? m_board->link(links[0]) : nullptr;
    m_marks->showEnds(link ? link->route().from : QPointF(), link ? link->route().to : QPointF());
    const QString said = link  ? linkSentence(link->content())
                         : one ? one->content().asSentence()
                               : tr("%n card(s) selected", nullptr, int(cards.size()));
    if (said == accessibleDescription())
        return;
    setAccessibleDescription(said);
    if (one && hasFocus() && QAccessible::isActive()) {
        QAccessibleAnnouncementEvent announcement(this, said);
        QAccessible::updateAccessibility(&announcement);
    }
}

} // namespace sidelight
