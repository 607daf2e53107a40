// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/Lanes.h"

#include "models/board/BoardContent.h"
#include "models/board/CardGeometry.h"
#include "models/project/Writer.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>

namespace sidelight::lanes {

namespace {

constexpr double margin = 16;
// Above the cards of a row: lines of a title, and room for links that pass between it and the cards.
constexpr double oneLine = 54, twoLines = 76;
constexpr qsizetype longestTitle = 56;              // about two lines of a lane as wide as a card
constexpr auto laneKey = QLatin1StringView("lane"); // in the column for what canvases hold besides; it goes to none

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lanes)
};

struct Frame {
    QString title;
    QRectF rect;
};

QString markOf(const QString &title)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject{{laneKey, title}}).toJson(QJsonDocument::Compact));
}

bool isAsMade(const Card &card)
{
    if (card.kind != CardKind::Group || card.canvas.isEmpty() || card.locked || card.colour != 0)
        return false;
    const QJsonValue title = QJsonDocument::fromJson(card.canvas.toUtf8()).object().value(laneKey);
    return title.isString() && title.toString() == card.note;
}

QString shortened(const QString &title)
{
    if (title.size() <= longestTitle)
        return title;
    const qsizetype space = title.lastIndexOf(u' ', longestTitle - 1);
    QString begin = title.left(space > longestTitle / 2 ? space : longestTitle - 1);
    while (begin.size() > 1 && begin.back().isPunct())
        begin.chop(1);
    return begin + u'…';
}

QString titleOf(const Library &library, const LayoutJob &job, int lane)
{
    const bool ofArticles = job.method == LayoutMethod::Account;
    if (lane < 0)
        return ofArticles ? Words::tr("Of no article") : Words::tr("Of no speaker");
    const Id id = job.laneOf.at(lane);
    if (ofArticles) {
        const Article *article = library.find<Article>(id);
        return article ? shortened(article->title.simplified()) : QString();
    }
    const Actor *actor = library.find<Actor>(id);
    return actor ? shortened(actor->name.simplified()) : QString();
}

QString titleOf(qint64 day) { return shortDate(QDate::fromJulianDay(day).toString(Qt::ISODate)); }

// Collects what stands in each frame, and gives those of one row the same height.
class Frames {
public:
    Frames(const LayoutJob &job, const QHash<Id, QRectF> &places)
        : m_job(job)
    {
        for (const LayoutBlock &block : job.blocks) {
            QRectF rect;
            for (const auto &[card, before] : block.cards)
                rect |= places.value(card, before);
            m_rects.append(block.locked ? QRectF() : rect); // what is locked may stand anywhere
        }
    }

    QList<Frame> lanes(const Library &library)
    {
        std::map<int, QRectF> lanes; // those of none come last
        for (int i = 0; i < m_job.blocks.size(); ++i) {
            const int lane = m_job.blocks[i].lane;
            lanes[lane < 0 ? m_job.lanes : lane] |= m_rects[i];
        }
        if (m_job.lanes == 0)
            return {};
        addRow(lanes, twoLines, [&](int lane) { return titleOf(library, m_job, lane == m_job.lanes ? -1 : lane); });
        return m_frames;
    }
    QList<Frame> times()
    {
        std::map<qint64, QRectF> days;
        QRectF doubtful, undated;
        for (int i = 0; i < m_job.blocks.size(); ++i) {
            const std::optional<DateSpan> &date = m_job.blocks[i].date;
            (!date ? undated : date->exact ? days[date->day()] : doubtful) |= m_rects[i];
        }
        if (days.empty() && doubtful.isNull())
            return {};
        addRow(days, oneLine, [](qint64 day) { return titleOf(day); });
        add(doubtful, oneLine, Words::tr("Not known to the day"));
        add(undated, oneLine, Words::tr("Without a date"));
        return m_frames;
    }

private:
    void add(const QRectF &rect, double head, const QString &title)
    {
        if (!rect.isNull())
            m_frames.append({title, rect.adjusted(-margin, -head, margin, margin)});
    }
    template <class Key> void addRow(const std::map<Key, QRectF> &row, double head, const auto &title)
    {
        QRectF all;
        for (const auto &[key, rect] : row)
            all |= rect;
        for (const auto &[key, rect] : row) {
            if (!rect.isNull())
                add({rect.left(), all.top(), rect.width(), all.height()}, head, title(key));
        }
    }

    const LayoutJob &m_job;
    QList<QRectF> m_rects; // of the blocks; null: locked
    QList<Frame> m_frames;
};

QList<Frame> framesOf(const Library &library, const LayoutJob &job, const QHash<Id, QRectF> &places)
{
    switch (job.method) {
    case LayoutMethod::Published:
    case LayoutMethod::Said:
    case LayoutMethod::Happened:
        return Frames(job, places).times();
    case LayoutMethod::Account:
    case LayoutMethod::Actor:
        return Frames(job, places).lanes(library);
    default:
        return {};
    }
}

} // namespace

QSet<Id> onBoard(const Library &library, Id board)
{
    QSet<Id> lanes;
    const QList<Id> cards = library.cardsOf(board);
    for (const Id id : cards) {
        if (isAsMade(*library.find<Card>(id)))
            lanes.insert(id);
    }
    if (lanes.isEmpty())
        return lanes;
    const QList<Id> links = library.linksOf(board);
    for (const Id id : links) {
        const Link *link = library.find<Link>(id);
        lanes.remove(link->from);
        lanes.remove(link->to);
    }
    return lanes;
}

Edits editsFor(const Library &library, Id board, const LayoutJob &job, const QHash<Id, QRectF> &places)
{
    Edits edits;
    if (job.method == LayoutMethod::Tidy)
        return edits; // all stays as it is
    const QSet<Id> known = onBoard(library, board);
    QList<Id> before(known.begin(), known.end());
    std::ranges::sort(before);
    int lowest = 0;
    const QList<Id> cards = library.cardsOf(board);
    for (const Id id : cards)
        lowest = std::min(lowest, library.find<Card>(id)->z);
    const QList<Frame> frames = framesOf(library, job, places);
    for (const Frame &frame : frames) {
        const auto same = std::ranges::find_if(before, [&](Id id) { return library.find<Card>(id)->note == frame.title; });
        Card card = same == before.end() ? Card() : *library.find<Card>(*same);
        if (same != before.end()) {
            if (rectOf(card) != withinBoard(frame.rect)) {
                setRect(card, frame.rect);
                edits.moved.append(card);
            }
            before.erase(same);
            continue;
        }
        card.id = Id::random();
        card.board = board;
        card.kind = CardKind::Group;
        card.note = frame.title;
        card.canvas = markOf(frame.title);
        card.z = std::max(lowest - 1, -1'000'000'000); // beneath groups that it frames
        setRect(card, frame.rect);
        edits.made.append(card);
    }
    edits.gone = before;
    return edits;
}

void write(Writer &writer, const Edits &edits)
{
    for (const Id id : edits.gone) {
        if (writer.find<Card>(id))
            writer.remove<Card>(id);
    }
    for (const Card &card : edits.moved) {
        std::optional<Card> now = writer.find<Card>(card.id);
        if (!now)
            continue;
        setRect(*now, rectOf(card));
        writer.update(*now);
    }
    for (const Card &card : edits.made)
        writer.insert(card);
}

} // namespace sidelight::lanes
