// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BoardHand.h"

#include "models/base/OnPool.h"
#include "models/board/BoardClip.h"
#include "models/board/CardGeometry.h"
#include "widgets/board/BoardView.h"
#include "widgets/board/ForeignPictures.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <algorithm>

namespace sidelight {

namespace {

constexpr qreal groupMargin = 24, groupTitle = 28;
constexpr qreal imageWidth = 320;
constexpr QPointF besideOriginal(24, 24);

} // namespace

BoardHand::BoardHand(BoardView *view)
    : QObject(view)
    , m_view(view)
    , m_board(view->board())
{
}

QList<Id> BoardHand::movable(const QList<Id> &cards) const
{
    QList<Id> free = cards;
    free.removeIf([this](Id id) {
        const CardItem *card = m_board->card(id);
        return !card || card->content().locked;
    });
    return free;
}

// A card that lies in a selected group moves with the group, not beside it.
QList<BoardHand::Unit> BoardHand::units() const
{
    const QList<Id> selected = m_board->selectedCards();
    QSet<Id> contained;
    QList<Unit> units;
    for (const Id id : selected) {
        const CardItem *card = m_board->card(id);
        if (card->content().kind != CardKind::Group)
            continue;
        for (const Id inside : m_board->withContents({id})) {
            if (inside != id)
                contained.insert(inside);
        }
    }
    for (const Id id : movable(selected)) {
        if (!contained.contains(id))
            units.append({id, m_board->cardRect(id), movable(m_board->withContents({id}))});
    }
    return units;
}

void BoardHand::place(const QList<Unit> &units, const QList<QRectF> &rects, const QString &name)
{
    QHash<Id, QRectF> moved;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const QPointF by = rects[i].topLeft() - units[i].rect.topLeft();
        for (const Id id : units[i].along) {
            if (!by.isNull())
                moved.insert(id, withinBoard(m_board->cardRect(id).translated(by)));
        }
    }
    if (!moved.isEmpty())
        m_view->edits().place(moved, name);
}

void BoardHand::align(Alignment alignment)
{
    const QList<Unit> all = units();
    QList<QRectF> rects;
    for (const Unit &unit : all)
        rects.append(unit.rect);
    place(all, aligned(rects, alignment), tr("Align cards"));
}

void BoardHand::distribute(Qt::Orientation direction)
{
    const QList<Unit> all = units();
    QList<QRectF> rects;
    for (const Unit &unit : all)
        rects.append(unit.rect);
    place(all, distributed(rects, direction), tr("Distribute cards"));
}

void BoardHand::grow(QPointF by) { m_view->edits().grow(movable(m_board->selectedCards()), by); }

void BoardHand::nudge(QPointF by) { m_view->edits().nudge(movable(m_board->withContents(m_board->selectedCards())), by); }

void BoardHand::fitToWords()
{
    QHash<Id, QRectF> rects;
    for (const Id id : movable(m_board->selectedCards())) {
        const CardContent &content = m_board->card(id)->content();
        if (content.kind == CardKind::Group || content.kind == CardKind::Image)
            continue;
        QRectF rect = content.rect;
        rect.setHeight(m_board->painter().preferredHeight(content, rect.width()));
        if (withinBoard(rect) != content.rect)
            rects.insert(id, withinBoard(rect));
    }
    if (!rects.isEmpty())
        m_view->edits().place(rects, tr("Fit cards to their words"));
}

// Cards keep their order among each other. A step goes past the next card that one of them touches: past any other, nothing
// would be seen to change.
void BoardHand::stack(Layer layer)
{
    const bool up = layer == Layer::Front || layer == Layer::Forward;
    const QList<Id> selected = m_board->selectedCards();
    const QSet<Id> chosen(selected.begin(), selected.end());
    QList<Id> order = m_board->stacked();
    if (!up)
        std::ranges::reverse(order);
    QList<Id> moving, staying;
    for (const Id id : std::as_const(order))
        (chosen.contains(id) ? moving : staying).append(id);
    const bool toEnd = layer == Layer::Front || layer == Layer::Back;
    const auto touches = [&](Id id) {
        return std::ranges::any_of(moving, [&](Id each) { return m_board->cardRect(each).intersects(m_board->cardRect(id)); });
    };
    const auto isGroup = [this](Id id) { return m_board->card(id)->content().kind == CardKind::Group; };
    const qsizetype from = order.indexOf(moving.first());
    Id past; // the last card that they are to be beyond
    for (qsizetype i = from + 1; i < order.size(); ++i) {
        if (chosen.contains(order[i]) || (!toEnd && (!touches(order[i]) || isGroup(order[i]) != isGroup(moving.first()))))
            continue;
        past = order[i];
        if (!toEnd)
            break;
    }
    if (!past.isValid())
        return;
    staying.insert(staying.indexOf(past) + 1, Id{}); // where they go
    QHash<Id, int> layers;
    const int step = up ? 1 : -1;
    int last = m_board->card(past)->content().z;
    for (const Id id : std::as_const(moving))
        layers.insert(id, last += step);
    // Those beyond make room, as far as they must.
    for (qsizetype i = staying.indexOf(Id{}) + 1; i < staying.size(); ++i) {
        const int z = m_board->card(staying[i])->content().z;
        if (up ? z > last : z < last)
            break;
        layers.insert(staying[i], last += step);
    }
    const QString names[] = {tr("Bring to front"), tr("Bring forward"), tr("Send backward"), tr("Send to back")};
    m_view->edits().stack(layers, names[int(layer)]);
}

void BoardHand::group()
{
    QRectF bounds;
    for (const Id id : m_board->selectedCards())
        bounds |= m_board->cardRect(id);
    const QRectF frame = bounds.adjusted(-groupMargin, -groupMargin - groupTitle, groupMargin, groupMargin);
    m_board->selectWhenMade({m_view->edits().group(frame, {})});
}

QList<Id> BoardHand::selectedGroups() const
{
    QList<Id> groups = m_board->selectedCards();
    groups.removeIf([this](Id id) { return m_board->card(id)->content().kind != CardKind::Group; });
    return groups;
}

// What was in them is selected, so that Group would make the frame again.
void BoardHand::ungroup()
{
    const QList<Id> groups = selectedGroups();
    QList<Id> inside = m_board->withContents(groups);
    inside.removeIf([&](Id id) { return groups.contains(id); });
    m_board->selectWhenMade(inside);
    m_view->edits().ungroup(groups);
}

bool BoardHand::isLocked() const
{
    const QList<Id> cards = m_board->selectedCards();
    return std::ranges::all_of(cards, [this](Id id) { return m_board->card(id)->content().locked; });
}

void BoardHand::lock() { m_view->edits().lock(m_board->selectedCards(), !isLocked()); }

void BoardHand::remove() { m_view->edits().remove(m_board->selectedCards(), m_board->selectedLinks()); }

void BoardHand::duplicate()
{
    const QList<Id> cards = m_board->withContents(m_board->selectedCards());
    m_board->selectWhenMade(m_view->edits().duplicate(cards, besideOriginal, m_board->topLayer() + 1));
}

// Images travel as pixels, which are read first; the clipboard is filled when all is there.
void BoardHand::copy()
{
    const Library &library = m_view->edits().project()->library();
    const QList<Id> cards = m_board->withContents(m_board->selectedCards());
    BoardClip clip = BoardClip::of(library, cards, library.linksOf(m_board->board()));
    QList<ContentHash> images;
    for (const BoardClip::Piece &piece : std::as_const(clip.pieces)) {
        if (!piece.card.image.isEmpty() && !images.contains(piece.card.image))
            images.append(piece.card.image);
    }
    if (images.isEmpty())
        return toClipboard(clip);
    const auto read = [images](const Reader &reader) {
        QHash<ContentHash, QByteArray> found;
        for (const ContentHash &hash : images) {
            if (reader.hasContent(hash))
                found.insert(hash, reader.content(hash));
        }
        return found;
    };
    m_view->edits().project()->read(read).then(this, [this, clip](const Result<QHash<ContentHash, QByteArray>> &found) mutable {
        if (found)
            clip.images = *found;
        toClipboard(clip);
    });
}

void BoardHand::toClipboard(const BoardClip &clip)
{
    if (clip.isEmpty())
        return;
    auto *const data = new QMimeData;
    data->setData(QLatin1String(BoardClip::mimeType), clip.toBytes());
    data->setText(clip.asText());
    QApplication::clipboard()->setMimeData(data);
}

void BoardHand::cut()
{
    const QList<Id> cards = m_board->withContents(m_board->selectedCards());
    copy();
    m_view->edits().cut(cards, {});
}

bool BoardHand::canTake(const QMimeData *data)
{
    return data && (data->hasFormat(QLatin1String(BoardClip::mimeType)) || data->hasImage() || data->hasText() ||
                    !foreign::imagePaths(*data).isEmpty());
}

void BoardHand::paste() { take(QApplication::clipboard()->mimeData(), m_view->pointedPlace()); }

bool BoardHand::take(const QMimeData *data, std::optional<QPointF> at)
{
    if (!data || !m_view->edits().canEdit())
        return false;
    const QPointF place = at.value_or(m_view->freePlace());
    if (const BoardClip clip = BoardClip::fromBytes(data->data(QLatin1String(BoardClip::mimeType))); !clip.isEmpty()) {
        pasteCards(clip, at);
        return true;
    }
    if (const QStringList paths = foreign::imagePaths(*data); !paths.isEmpty()) {
        addImages(paths, place);
        return true;
    }
    if (const std::optional<QByteArray> file = foreign::imageFile(*data); file && !(file->isEmpty() && data->hasText())) {
        decode([bytes = *file] { return foreign::pictureOf(bytes, {}); }, place);
        return true;
    } else if (!file && data->hasImage()) { // from this very program
        const auto image = data->imageData().value<QImage>();
        decode([image] { return CardPicture::of(image); }, place);
        return true;
    }
    QString words = data->text().trimmed();
    words.removeIf([](QChar c) { return c.isNull(); });
    constexpr qsizetype most = 100'000;
    if (words.isEmpty() || words.size() > most || !words.isValidUtf16())
        return false;
    CardContent content;
    content.body = plainFromMarkdown(words);
    const qreal width = 248;
    const QRectF rect(place, QSizeF(width, m_board->painter().preferredHeight(content, width)));
    m_board->selectWhenMade(
        {m_view->edits().addNote(words, {.rect = rect, .z = m_board->topLayer() + 1, .linkFrom = {}, .type = {}})});
    return true;
}

// The clipboard is anybody's: images that the project does not have go through the hands of their reader first.
void BoardHand::pasteCards(const BoardClip &clip, std::optional<QPointF> at)
{
    QSet<ContentHash> known;
    for (const Card &card : m_view->edits().project()->library().all<Card>())
        if (clip.images.contains(card.image))
            known.insert(card.image);
    if (known.size() == clip.images.size())
        return putCards(clip, at);
    onPool(
        this, [clip, known] { return foreign::withOwnImages(clip, known); },
        [this, at](const foreign::OwnImages &own) {
            if (!m_view->edits().canEdit())
                return;
            putCards(own.clip, at);
            if (own.refused > 0)
                Q_EMIT m_view->message(
                    tr("%n picture(s) could not be read, so the card(s) came with their words alone.", nullptr, own.refused));
        });
}

// Where they were, a little aside, if that is in sight; else in the middle of the view, or where the pointer asked for it.
void BoardHand::putCards(const BoardClip &clip, std::optional<QPointF> at)
{
    const QRectF bounds = clip.bounds();
    QPointF by;
    if (at) {
        by = *at - bounds.topLeft();
    } else if (const QRectF seen = m_view->mapToScene(m_view->viewport()->rect()).boundingRect(); !seen.intersects(bounds)) {
        by = seen.center() - bounds.center();
    }
    by = {std::round(by.x()), std::round(by.y())};
    const auto isTaken = [&](QPointF corner) {
        const QList<Id> all = m_board->readingOrder();
        return std::ranges::any_of(all, [&](Id id) { return m_board->cardRect(id).topLeft() == corner; });
    };
    for (int i = 0; !at && i < 100 && isTaken(rectOf(clip.pieces.first().card).topLeft() + by); ++i)
        by += besideOriginal;
    m_board->selectWhenMade(m_view->edits().paste(clip, by, m_board->topLayer() + 1));
}

void BoardHand::addImages(const QStringList &paths, QPointF at)
{
    QPointF place = at;
    for (const QString &path : paths) {
        decode([path] { return foreign::pictureIn(path); }, place);
        place += besideOriginal;
    }
}

void BoardHand::decode(std::function<Result<CardPicture>()> work, QPointF at)
{
    onPool(this, std::move(work), [this, at](const Result<CardPicture> &picture) {
        if (picture)
            addPicture(*picture, at);
        else
            Q_EMIT m_view->message(picture.error().message);
    });
}

void BoardHand::addPicture(const CardPicture &picture, QPointF at)
{
    if (!m_view->edits().canEdit())
        return;
    constexpr qreal padding = 2 * CardText::padding - 4; // around the picture on its card
    const qreal width = std::min(imageWidth, qreal(picture.size.width()) + padding);
    const qreal height = (width - padding) * picture.size.height() / std::max(1, picture.size.width()) + padding;
    const QRectF rect = withinBoard(at.x(), at.y(), width, std::round(height));
    m_board->selectWhenMade({m_view->edits().addImage(picture, rect, m_board->topLayer() + 1)});
}

void BoardHand::askImage() { Q_EMIT m_view->imageRequested(m_view->pointedPlace().value_or(m_view->freePlace())); }

} // namespace sidelight
