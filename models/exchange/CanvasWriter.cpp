// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/CanvasWriter.h"

#include "models/board/BoardContent.h"
#include "models/exchange/CanvasForm.h"
#include "models/exchange/WrittenText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

struct CanvasWords {
    Q_DECLARE_TR_FUNCTIONS(CanvasWriter)
};

using canvas::recordsKey;

QString bold(const QString &words)
{
    const QString text = written::markdownLine(words);
    return text.isEmpty() ? text : u"**"_s + text + u"**"_s;
}

QString paragraphs(const QStringList &parts) { return written::notEmpty(parts).join(u"\n\n"_s); }

// "Speaker · Outlet · date · [Title](address)", as a line of Markdown.
QString sourceLine(const Library &library, const CardContent &card)
{
    QStringList parts;
    const auto add = [&parts](const QString &words) {
        if (!words.isEmpty())
            parts.append(words);
    };
    add(written::markdownLine(card.speaker));
    if (const Article *article = library.find<Article>(card.article)) {
        add(written::markdownLine(article->byline));
        add(written::markdownLine(article->outlet));
        add(written::markdownLine(shortDate(article->published)));
        if (card.kind != CardKind::Article)
            add(written::markdownLink(article->title, article->url));
    }
    return parts.isEmpty() ? QString() : u"— "_s + parts.join(u" · "_s);
}

// What a card says, as Markdown for another programme.
QString textOf(const Library &library, const Card &card)
{
    if (card.kind == CardKind::Note || card.kind == CardKind::Group)
        return card.note;
    const CardContent content = contentOf(library, card);
    if (content.marked)
        return paragraphs({bold(content.label), written::markdownQuote(content.body)});
    switch (card.kind) {
    case CardKind::Passage:
    case CardKind::Statement: {
        const auto passage = library.find<Passage>(content.passage);
        const QString translation = content.translation.isEmpty()
                                        ? QString()
                                        : written::markdownLine(content.translationMark) + u":\n\n"_s +
                                              written::markdownQuote(passage ? passage->translation : content.translation);
        return paragraphs({written::markdownQuote(passage ? passage->quote : content.body), translation,
                           written::markdownLine(content.says), sourceLine(library, content)});
    }
    case CardKind::Actor:
        return paragraphs({bold(content.title), written::markdownLine(content.source), written::markdown(content.body)});
    case CardKind::Article: {
        const Article *article = library.find<Article>(content.article);
        return paragraphs({u"**"_s + written::markdownLink(content.title, article ? article->url : QString()) + u"**"_s,
                           sourceLine(library, content)});
    }
    case CardKind::Claim:
        return paragraphs({bold(content.label), written::markdown(content.body)});
    case CardKind::Image:
        return paragraphs({bold(CanvasWords::tr("Picture")), card.note});
    case CardKind::Note:
    case CardKind::Group:
        break;
    }
    return {};
}

class CanvasWriting {
public:
    CanvasWriting(const Library &library, Id board, const CanvasOptions &options)
        : m_library(library)
        , m_options(options)
        , m_board(library.find<Board>(board) ? *library.find<Board>(board) : Board{})
    {
    }
    QByteArray written();

private:
    void writeNodes();
    void writeEdges();
    void writeLoops();
    [[nodiscard]] QJsonObject recordOf(const Card &card) const;
    [[nodiscard]] QJsonObject recordOf(const Link &link) const;
    // A name that nobody else has: theirs if it is free, else the next of ours.
    static QString name(const QString &theirs, QChar sort, QSet<QString> &taken, int &last);

    const Library &m_library;
    CanvasOptions m_options;
    Board m_board;
    QHash<Id, QString> m_names; // of nodes
    QHash<Id, QRect> m_rects;
    QSet<QString> m_takenNodes, m_takenEdges;
    int m_lastNode = 0, m_lastEdge = 0;
    QList<QJsonObject> m_nodes, m_edges;
};

QString CanvasWriting::name(const QString &theirs, QChar sort, QSet<QString> &taken, int &last)
{
    QString name = theirs;
    while (name.isEmpty() || taken.contains(name))
        name = sort + QString::number(++last);
    taken.insert(name);
    return name;
}

QJsonObject CanvasWriting::recordOf(const Card &card) const
{
    QJsonObject object{{"kind"_L1, keyOf(card.kind)}};
    if (card.shows.isValid())
        object["shows"_L1] = card.shows.toString();
    else if (!card.lastWords.isEmpty())
        object["lastWords"_L1] = card.lastWords;
    if (card.locked)
        object["locked"_L1] = true;
    return object;
}

QJsonObject CanvasWriting::recordOf(const Link &link) const
{
    QJsonObject object{{"type"_L1, keyOf(link.kind)}};
    if (!link.label.isEmpty())
        object["label"_L1] = link.label;
    if (!link.note.isEmpty())
        object["note"_L1] = link.note;
    if (const LinkType *type = m_library.find<LinkType>(link.customType))
        object["ownType"_L1] = QJsonObject{{"name"_L1, type->name},
                                           {"inverse"_L1, type->inverse},
                                           {"colour"_L1, type->colour},
                                           {"dash"_L1, type->dash},
                                           {"ends"_L1, type->ends}};
    QJsonArray evidence;
    for (const Id passage : link.evidence)
        evidence.append(passage.toString());
    if (!evidence.isEmpty())
        object["evidence"_L1] = evidence;
    return object;
}

// Groups first: what comes later lies above.
void CanvasWriting::writeNodes()
{
    QList<const Card *> cards;
    const QList<Id> ids = m_library.cardsOf(m_board.id);
    for (const Id id : ids)
        cards.append(m_library.find<Card>(id));
    std::ranges::sort(cards, {}, [](const Card *card) { return std::tuple(card->kind != CardKind::Group, card->z, card->id); });
    for (const Card *card : std::as_const(cards)) // theirs are taken before ours are made up
        if (const QString theirs = canvas::theirText(card->canvas, "id"_L1); !theirs.isEmpty() && !m_takenNodes.contains(theirs))
            m_names.insert(card->id, name(theirs, u'n', m_takenNodes, m_lastNode));
    for (const Card *card : std::as_const(cards)) {
        if (!m_names.contains(card->id))
            m_names.insert(card->id, name({}, u'n', m_takenNodes, m_lastNode));
        QJsonObject node = canvas::withTheirs(canvas::node(*card, textOf(m_library, *card)), card->canvas);
        node["id"_L1] = m_names.value(card->id);
        if (m_options.withRecords)
            node[recordsKey] = recordOf(*card);
        m_rects.insert(card->id, canvas::pixels(*card));
        m_nodes.append(node);
    }
}

void CanvasWriting::writeEdges()
{
    QList<Id> ids = m_library.linksOf(m_board.id);
    std::ranges::sort(ids);
    for (const Id id : std::as_const(ids)) {
        const Link &link = *m_library.find<Link>(id);
        if (!m_names.contains(link.from) || !m_names.contains(link.to))
            continue;
        const LinkContent content = contentOf(m_library, link);
        const QString typeName = content.customType.isValid() ? content.typeName : QString();
        const QJsonObject ours = canvas::edge(m_rects.value(link.from), m_rects.value(link.to),
                                              canvas::label(link.kind, typeName, link.label), LinkLook::of(content));
        QJsonObject edge = canvas::withTheirs(ours, link.canvas);
        edge["id"_L1] = name(canvas::theirText(link.canvas, "id"_L1), u'e', m_takenEdges, m_lastEdge);
        edge["fromNode"_L1] = m_names.value(link.from);
        edge["toNode"_L1] = m_names.value(link.to);
        if (m_options.withRecords)
            edge[recordsKey] = recordOf(link);
        m_edges.append(edge);
    }
}

// Edges from a node to itself, which no link of ours can be: as they came, while their node is there.
void CanvasWriting::writeLoops()
{
    const QJsonArray loops = QJsonDocument::fromJson(m_board.canvas.toUtf8()).object().value("edges"_L1).toArray();
    for (const QJsonValue &value : loops) {
        QJsonObject edge = value.toObject();
        if (!m_takenNodes.contains(edge.value("fromNode"_L1).toString()))
            continue;
        edge["id"_L1] = name(edge.value("id"_L1).toString(), u'e', m_takenEdges, m_lastEdge);
        m_edges.append(edge);
    }
}

// A line for each node and edge, so that two states of a board can be compared line by line.
QByteArray listed(const QList<QJsonObject> &objects)
{
    QByteArray lines;
    for (const QJsonObject &object : objects)
        lines += (lines.isEmpty() ? "\n\t\t" : ",\n\t\t") + QJsonDocument(object).toJson(QJsonDocument::Compact);
    return lines.isEmpty() ? "[]" : "[" + lines + "\n\t]";
}

QByteArray CanvasWriting::written()
{
    writeNodes();
    writeEdges();
    writeLoops();
    QByteArray json = "{\n\t\"nodes\":" + listed(m_nodes) + ",\n\t\"edges\":" + listed(m_edges);
    QJsonObject rest = canvas::withTheirs({}, m_board.canvas);
    if (m_options.withRecords)
        rest[recordsKey] = QJsonObject{{"name"_L1, m_board.name}, {"note"_L1, m_board.note}};
    if (!rest.isEmpty()) {
        const QByteArray fields = QJsonDocument(rest).toJson(QJsonDocument::Compact);
        json += ",\n\t" + fields.sliced(1, fields.size() - 2);
    }
    return json + "\n}\n";
}

} // namespace

QByteArray canvasOf(const Library &library, Id board, const CanvasOptions &options)
{
    if (!options.shown)
        return CanvasWriting(library, board, options).written();
    Changes hidden;
    const QList<Id> cards = library.cardsOf(board), links = library.linksOf(board);
    for (const Id card : cards)
        if (!options.shown->contains(card))
            hidden.of<Card>().removed.append(card);
    for (const Id id : links) {
        const Link *link = library.find<Link>(id);
        if (!options.shown->contains(id) || !options.shown->contains(link->from) || !options.shown->contains(link->to))
            hidden.of<Link>().removed.append(id);
    }
    Library rest = library; // its tables are shared until they are changed
    rest.apply(hidden);
    return CanvasWriting(rest, board, options).written();
}

} // namespace sidelight
