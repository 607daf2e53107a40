// SPDX-License-Identifier: GPL-3.0-or-later
// Records for the tests of storage, whole enough to be inserted.
#pragma once

#include "models/project/ProjectFile.h"
#include "models/project/Rows.h"

#include <QTest>

namespace sidelight::test {

// An article, and the content that must be stored before it is inserted.
inline Article articleOf(Id id, const QString &text, QList<Blob> &blobs)
{
    const QList<Blob> content{text.toUtf8(), QByteArray("{}"), "original " + text.toUtf8()};
    Article article;
    article.id = id;
    article.title = text.left(10);
    article.length = int(text.size());
    article.originalName = QStringLiteral("a.txt");
    article.originalFormat = QStringLiteral("text/plain");
    article.text = content[0].hash();
    article.marks = content[1].hash();
    article.original = content[2].hash();
    blobs += content;
    return article;
}

// An article whose content has been stored in the file.
inline Article storedArticle(ProjectFile &file, Id id, const QString &text)
{
    QList<Blob> blobs;
    const Article article = articleOf(id, text, blobs);
    if (!file.storeAll(blobs))
        qFatal("the content of a test could not be stored");
    return article;
}

inline Passage passageOf(Id id, const Article &article, const QString &text, int start, int end)
{
    Passage passage;
    passage.id = id;
    passage.article = article.id;
    passage.start = start;
    passage.end = end;
    passage.quote = text.mid(start, end - start);
    return passage;
}

inline Actor actorNamed(Id id, const QString &name)
{
    Actor actor;
    actor.id = id;
    actor.name = name;
    return actor;
}

inline Tag tagNamed(Id id, const QString &name)
{
    Tag tag;
    tag.id = id;
    tag.name = name;
    return tag;
}

inline Board boardNamed(Id id, const QString &name)
{
    Board board;
    board.id = id;
    board.name = name;
    return board;
}

inline Card cardOn(Id id, Id board, CardKind kind, Id shows)
{
    Card card;
    card.id = id;
    card.board = board;
    card.kind = kind;
    card.shows = shows;
    return card;
}

// How many claims a whole project holds; -1 when it does not open or is not whole.
inline qsizetype claimsIn(const QString &path)
{
    qsizetype count = -1;
    const auto file = ProjectFile::open(path);
    if (file && (*file)->verify().value_or(QStringList(QString())).isEmpty()) {
        const auto read = (*file)->read([&](const Reader &reader) { count = reader.all<Claim>().size(); });
        Q_UNUSED(read)
    }
    return count;
}

} // namespace sidelight::test
