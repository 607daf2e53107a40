// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BoardThumbnails.h"

#include "models/base/OnPool.h"
#include "models/board/BoardThumbnail.h"

#include <QFuture>

namespace sidelight {

BoardThumbnails::BoardThumbnails(Project *project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(250);
    connect(&m_settled, &QTimer::timeout, this, &BoardThumbnails::outdated);
    connect(project, &Project::changed, this, &BoardThumbnails::follow);
    connect(project, &Project::opened, this, &BoardThumbnails::forgetAll);
}

void BoardThumbnails::setStyle(const BoardStyle &style)
{
    m_style = style;
    forgetAll();
}

void BoardThumbnails::forgetAll()
{
    ++m_generation;
    m_pictures.clear();
    m_fresh.clear();
    m_asked.clear();
    m_settled.start();
}

QImage BoardThumbnails::pictureOf(Id board, QSize size, qreal pixelRatio)
{
    const QImage now = m_pictures.value(board);
    const bool fits = now.isNull() || now.size() == (QSizeF(size) * pixelRatio).toSize();
    if (m_asked.contains(board) || (m_fresh.contains(board) && fits))
        return now;
    m_asked.insert(board);
    m_fresh.insert(board); // unless it changes before the picture is there
    const auto paint = [content = BoardThumbnail::of(m_project->library(), board), size, pixelRatio, style = m_style] {
        return content.painted(size, pixelRatio, style);
    };
    onPool(this, paint, [this, board, generation = m_generation](const QImage &picture) {
        if (generation != m_generation)
            return;
        m_asked.remove(board);
        m_pictures.insert(board, picture);
        Q_EMIT painted(board);
    });
    return now;
}

// A card or link that is gone does not say where it was.
void BoardThumbnails::follow(const Changes &changes)
{
    const ChangesOf<Card> &cards = changes.of<Card>();
    const ChangesOf<Link> &links = changes.of<Link>();
    if (cards.isEmpty() && links.isEmpty())
        return;
    if (!cards.removed.isEmpty() || !links.removed.isEmpty()) {
        m_fresh.clear();
    } else {
        const auto forget = [this](const auto &list) {
            for (const auto &record : list)
                m_fresh.remove(record.board);
        };
        forget(cards.inserted);
        forget(cards.updated);
        forget(links.inserted);
    }
    for (const Id board : changes.of<Board>().removed)
        m_pictures.remove(board);
    m_settled.start();
}

} // namespace sidelight
