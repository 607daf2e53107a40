// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/RecordLabel.h"

#include "models/base/Words.h"
#include "models/project/Connection.h"
#include "models/project/Rows.h"
#include "models/project/Writer.h"

namespace sidelight {

namespace {

constexpr qsizetype longest = 60;

QString tr(const char *text) { return translatedIn({"sidelight"}, text); }

// Nothing where the record is missing, or the pages on which it stands are damaged.
template <class T> T readable(const Reader &reader, Id id)
{
    try {
        return reader.find<T>(id).value_or(T());
    } catch (const SQLite::Exception &exception) {
        if (errorOf(exception).kind != ErrorKind::Damaged)
            throw;
        return {};
    }
}

QString titleOf(const Reader &reader, Id article) { return quoted(readable<Article>(reader, article).title); }
QString quoteOf(const Reader &reader, Id passage) { return quoted(readable<Passage>(reader, passage).quote); }
QString actorOf(const Reader &reader, Id actor) { return quoted(readable<Actor>(reader, actor).name); }
QString boardOf(const Reader &reader, Id board) { return quoted(readable<Board>(reader, board).name); }
QString matrixOf(const Reader &reader, Id ach) { return quoted(readable<Ach>(reader, ach).name); }

QString passageLabel(const Reader &reader, Id id)
{
    const auto passage = readable<Passage>(reader, id);
    return tr("Passage “%1” of “%2”").arg(quoted(passage.quote), titleOf(reader, passage.article));
}

QString cardLabel(const Reader &reader, Id id)
{
    const auto card = readable<Card>(reader, id);
    const QString words = card.note.isEmpty() ? card.lastWords : card.note, board = boardOf(reader, card.board);
    return words.isEmpty() ? tr("A card on the board “%1”").arg(board)
                           : tr("Card “%1” on the board “%2”").arg(quoted(words), board);
}

QString evidenceLabel(const Reader &reader, Id id)
{
    const auto evidence = readable<Evidence>(reader, id);
    const QString words = evidence.kind == EvidenceKind::Passage ? readable<Passage>(reader, evidence.shows).quote : evidence.note;
    const QString matrix = matrixOf(reader, evidence.ach);
    return words.isEmpty() ? tr("A piece of evidence in the ACH matrix “%1”").arg(matrix)
                           : tr("Evidence “%1” in the ACH matrix “%2”").arg(quoted(words), matrix);
}

// Of what stands between two others.
QString pairLabel(const Reader &reader, RecordKind kind, Id id)
{
    if (kind == RecordKind::SameAs) {
        const auto same = readable<SameAs>(reader, id);
        return tr("That “%1” is possibly the same as “%2”").arg(actorOf(reader, same.first), actorOf(reader, same.second));
    }
    if (kind == RecordKind::PassageLink) {
        const auto link = readable<PassageLink>(reader, id);
        return tr("The link between the passages “%1” and “%2”").arg(quoteOf(reader, link.from), quoteOf(reader, link.to));
    }
    const auto distinct = readable<DistinctOrigins>(reader, id);
    return tr("That “%1” and “%2” have different origins").arg(titleOf(reader, distinct.first), titleOf(reader, distinct.second));
}

} // namespace

QString quoted(const QString &words)
{
    QString line = words.simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    if (line.size() > longest) {
        const qsizetype space = line.lastIndexOf(u' ', longest);
        line.truncate(space > longest / 2 ? space : longest);
        if (line.back().isHighSurrogate())
            line.chop(1);
        line += u'…';
    }
    return QChar(0x2068) + line + QChar(0x2069);
}

QString labelOf(const Reader &reader, RecordKind kind, Id id)
{
    switch (kind) {
    case RecordKind::Article:
        return tr("Article “%1”").arg(titleOf(reader, id));
    case RecordKind::Passage:
        return passageLabel(reader, id);
    case RecordKind::Tag:
        return tr("Tag “%1”").arg(quoted(readable<Tag>(reader, id).name));
    case RecordKind::Actor:
        return tr("Actor “%1”").arg(actorOf(reader, id));
    case RecordKind::Claim:
        return tr("Claim “%1”").arg(quoted(readable<Claim>(reader, id).text));
    case RecordKind::Statement:
        return tr("The statement recorded of “%1”").arg(quoteOf(reader, readable<Statement>(reader, id).passage));
    case RecordKind::Origin:
        return tr("Origin “%1”").arg(quoted(readable<Origin>(reader, id).name));
    case RecordKind::Board:
        return tr("Board “%1”").arg(boardOf(reader, id));
    case RecordKind::Card:
        return cardLabel(reader, id);
    case RecordKind::Link:
        return tr("A link on the board “%1”").arg(boardOf(reader, readable<Link>(reader, id).board));
    case RecordKind::LinkType:
        return tr("Link type “%1”").arg(quoted(readable<LinkType>(reader, id).name));
    case RecordKind::Mention:
        return tr("A mention of “%1”").arg(actorOf(reader, readable<Mention>(reader, id).actor));
    case RecordKind::SameAs:
    case RecordKind::PassageLink:
    case RecordKind::DistinctOrigins:
        return pairLabel(reader, kind, id);
    case RecordKind::Ach:
        return tr("ACH matrix “%1”").arg(matrixOf(reader, id));
    case RecordKind::Hypothesis:
        return tr("Hypothesis “%1”").arg(quoted(readable<Hypothesis>(reader, id).text));
    case RecordKind::Evidence:
        return evidenceLabel(reader, id);
    case RecordKind::Collection:
        return tr("Collection “%1”").arg(quoted(readable<Collection>(reader, id).name));
    case RecordKind::Count:
    case RecordKind::Standing:
        break;
    }
    return tr("A record");
}

} // namespace sidelight
