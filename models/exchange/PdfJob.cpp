// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PdfJob.h"

#include <QDataStream>
#include <QIODevice>

namespace sidelight {

namespace {

constexpr quint32 wireVersion = 1;

QDataStream &operator<<(QDataStream &stream, Id id) { return stream << id.value; }

QDataStream &operator>>(QDataStream &stream, Id &id) { return stream >> id.value; }

// Names each field that travels, once, for both directions. What only the screen needs stays behind.
template <class Stream, class Card>
void travel(Stream &&field, Card &card)
    requires std::same_as<std::remove_const_t<Card>, CardContent>
{
    field(card.id), field(card.kind), field(card.actorKind), field(card.marked), field(card.rect), field(card.number),
        field(card.colour);
    field(card.z), field(card.rightToLeft), field(card.label), field(card.title), field(card.body), field(card.speaker),
        field(card.says);
    field(card.source);
}
template <class Stream, class Link>
void travel(Stream &&field, Link &link)
    requires std::same_as<std::remove_const_t<Link>, LinkContent>
{
    field(link.id), field(link.from), field(link.to), field(link.kind), field(link.typeName), field(link.dash), field(link.ends);
    field(link.label), field(link.note), field(link.index), field(link.count);
}
template <class Stream, class Source>
void travel(Stream &&field, Source &source)
    requires std::same_as<std::remove_const_t<Source>, PdfSource>
{
    field(source.number), field(source.quote), field(source.speaker), field(source.says), field(source.title), field(source.byline);
    field(source.outlet), field(source.published), field(source.url), field(source.rightToLeft);
}

template <class T> void write(QDataStream &stream, const QList<T> &records)
{
    stream << qint32(records.size());
    for (const T &record : records)
        travel([&](const auto &value) { stream << value; }, record);
}

template <class T> void read(QDataStream &stream, QList<T> &records)
{
    qint32 count = 0;
    stream >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        T record;
        travel([&](auto &value) { stream >> value; }, record);
        records.append(record);
    }
}

PdfSource sourceOf(const Library &library, const CardContent &card)
{
    PdfSource source;
    source.number = card.number;
    source.speaker = card.speaker;
    source.says = card.says;
    source.rightToLeft = card.rightToLeft;
    if (const Passage *passage = library.find<Passage>(card.passage))
        source.quote = passage->quote;
    if (const Article *article = library.find<Article>(card.article)) {
        source.title = article->title;
        source.byline = article->byline;
        source.outlet = article->outlet;
        source.published = shortDate(article->published);
        source.url = article->url;
    }
    return source;
}

} // namespace

PdfJob PdfJob::of(const Library &library, Id board)
{
    PdfJob job;
    job.content = BoardContent::of(library, board);
    for (const CardContent &card : std::as_const(job.content.cards))
        if (card.number > 0)
            job.sources.append(sourceOf(library, card));
    std::ranges::sort(job.sources, {}, &PdfSource::number);
    return job;
}

QByteArray PdfJob::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << wireVersion << content.name << content.rightToLeft;
    write(stream, content.cards);
    write(stream, content.links);
    write(stream, sources);
    return bytes;
}

std::optional<PdfJob> PdfJob::fromBytes(const QByteArray &bytes)
{
    PdfJob job;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 version = 0;
    stream >> version >> job.content.name >> job.content.rightToLeft;
    read(stream, job.content.cards);
    read(stream, job.content.links);
    read(stream, job.sources);
    if (version != wireVersion || stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return job;
}

} // namespace sidelight
