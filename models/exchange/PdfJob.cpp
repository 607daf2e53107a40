// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PdfJob.h"

#include "models/board/BoardCover.h"
#include "models/exchange/CanvasWriter.h"
#include "models/exchange/PdfMaterial.h"
#include "models/lists/PageText.h"
#include "models/project/Writer.h"

#include <QDataStream>
#include <QIODevice>

namespace sidelight {

namespace {

constexpr quint32 wireVersion = 3;

template <class R, class T>
concept Of = std::same_as<std::remove_const_t<R>, T>;

// Each field that travels, once, for both directions. What only the screen needs stays behind.
void visit(Of<PdfChoices> auto &r, auto &&v)
{
    v(r.pages), v(r.paper), v(r.turn), v(r.percent), v(r.sources), v(r.links), v(r.claims), v(r.title), v(r.date), v(r.asPictures);
    v(r.attachData);
}
void visit(Of<Emphasis> auto &r, auto &&v) { v(r.start), v(r.length), v(r.kind); }
void visit(Of<CardContent> auto &r, auto &&v)
{
    v(r.id), v(r.kind), v(r.actorKind), v(r.marked), v(r.rect), v(r.number), v(r.colour), v(r.z), v(r.rightToLeft), v(r.label);
    v(r.title), v(r.body), v(r.translation), v(r.translationMark), v(r.emphasis), v(r.speaker), v(r.says), v(r.source), v(r.grade),
        v(r.image);
}
void visit(Of<LinkContent> auto &r, auto &&v)
{
    v(r.id), v(r.from), v(r.to), v(r.kind), v(r.typeName), v(r.dash), v(r.ends), v(r.colour), v(r.label), v(r.note), v(r.index);
    v(r.count), v(r.evidence);
}
void visit(Of<BoardContent> auto &r, auto &&v) { v(r.rightToLeft), v(r.cards), v(r.links); }
void visit(Of<PdfStatement> auto &r, auto &&v) { v(r.speaker), v(r.says), v(r.mode), v(r.grade), v(r.said), v(r.happened); }
void visit(Of<PdfSource> auto &r, auto &&v)
{
    v(r.number), v(r.card), v(r.quote), v(r.before), v(r.after), v(r.translation), v(r.translationMark), v(r.statements),
        v(r.title), v(r.byline), v(r.outlet);
    v(r.published), v(r.retrieved), v(r.url), v(r.grade), v(r.hash), v(r.ofOriginal), v(r.rightToLeft), v(r.pages);
}
void visit(Of<PdfEnd> auto &r, auto &&v) { v(r.card), v(r.number); }
void visit(Of<PdfEvidence> auto &r, auto &&v) { v(r.source), v(r.quote), v(r.where); }
void visit(Of<PdfLink> auto &r, auto &&v)
{
    v(r.link), v(r.from), v(r.to), v(r.typeName), v(r.label), v(r.note), v(r.evidence), v(r.rightToLeft);
}
void visit(Of<PdfBearing> auto &r, auto &&v) { v(r.stance), v(r.source), v(r.card), v(r.speaker); }
void visit(Of<PdfClaim> auto &r, auto &&v) { v(r.card), v(r.text), v(r.bearings), v(r.rightToLeft); }
void visit(Of<PdfJob> auto &r, auto &&v)
{
    v(r.choices), v(r.content), v(r.language), v(r.sources), v(r.links), v(r.claims), v(r.pictures), v(r.canvas);
}

struct Out {
    QDataStream &stream;
    void operator()(Id id) { stream << id.value; }
    template <class T> void operator()(const QList<T> &records)
    {
        stream << qint32(records.size());
        for (const T &record : records)
            (*this)(record);
    }
    template <class T> void operator()(const T &value)
    {
        if constexpr (requires { visit(value, *this); })
            visit(value, *this);
        else
            stream << value;
    }
};

struct In {
    QDataStream &stream;
    void operator()(Id &id) { stream >> id.value; }
    template <class T> void operator()(QList<T> &records)
    {
        qint32 count = 0;
        stream >> count;
        for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
            T record{};
            (*this)(record);
            records.append(record);
        }
    }
    template <class T> void operator()(T &value)
    {
        if constexpr (requires { visit(value, *this); })
            visit(value, *this);
        else
            stream >> value;
    }
};

QSet<Id> idsOf(const BoardContent &content)
{
    QSet<Id> ids;
    for (const CardContent &card : content.cards)
        ids.insert(card.id);
    for (const LinkContent &link : content.links)
        ids.insert(link.id);
    return ids;
}

} // namespace

PdfJob PdfJob::of(const Library &library, Id board, const PdfChoices &choices, const std::optional<QSet<Id>> &shown)
{
    return ofAll(library, board, shown).chosen(choices);
}

PdfJob PdfJob::ofAll(const Library &library, Id board, const std::optional<QSet<Id>> &shown)
{
    PdfJob job;
    job.content = seenContent(library, board, shown);
    job.content.name.clear(); // a title is written only if somebody gives one
    PdfMaterial(library, job).gather();
    job.canvas = canvasOf(library, board, {.shown = idsOf(job.content)}); // no more than the pages show
    return job;
}

PdfJob PdfJob::chosen(const PdfChoices &by) const
{
    PdfJob job = *this;
    job.choices = by;
    if (!by.sources) {
        job.sources.clear();
        for (PdfLink &link : job.links)
            for (PdfEvidence &evidence : link.evidence)
                evidence.source = 0;
    }
    if (!by.links)
        job.links.clear();
    if (!by.claims)
        job.claims.clear();
    if (!by.attachData)
        job.canvas.clear();
    return job;
}

void PdfJob::complete(const Reader &reader)
{
    QHash<ContentHash, QList<PdfSource *>> ofText;
    for (PdfSource &source : sources)
        if (const auto place = m_places.constFind(source.number); place != m_places.constEnd())
            ofText[place->article.text].append(&source);
    for (auto it = ofText.cbegin(); it != ofText.cend(); ++it) {
        if (!reader.hasContent(it.key()))
            continue;
        const QString text = reader.text(it.key());
        const Article &article = m_places[it.value().first()->number].article;
        const Marks marks = hasPages(article) ? marksOf(reader, article) : Marks();
        for (PdfSource *source : it.value()) {
            const Place &place = m_places[source->number];
            const QuoteContext context = contextOf(text, place.start, place.end);
            source->before = context.before;
            source->after = context.after;
            source->pages = pageText(marks, place.start, place.end);
        }
    }
    pictures = picturesOf(content, reader);
}

QHash<ContentHash, QByteArray> picturesOf(const BoardContent &content, const Reader &reader)
{
    QHash<ContentHash, QByteArray> pictures;
    for (const CardContent &card : content.cards)
        if (!card.image.isEmpty() && !pictures.contains(card.image) && reader.hasContent(card.image))
            pictures.insert(card.image, reader.content(card.image));
    return pictures;
}

QByteArray PdfJob::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << wireVersion;
    visit(*this, Out{stream});
    return bytes;
}

std::optional<PdfJob> PdfJob::fromBytes(const QByteArray &bytes)
{
    PdfJob job;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 version = 0;
    stream >> version;
    if (version != wireVersion)
        return std::nullopt;
    visit(job, In{stream});
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return job;
}

} // namespace sidelight
