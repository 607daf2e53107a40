// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/WithheldCopy.h"

#include "models/base/Words.h"
#include "models/text/Marks.h"

#include <QStringDecoder>
#include <algorithm>

namespace sidelight {

namespace {

constexpr QChar blank = u'▒';
constexpr int contextLength = 40; // code units

QString tr(const char *text) { return translatedIn({"sidelight", "sidelight::WithheldCopy"}, text); }

QString withheldMark() { return tr("[withheld]"); }

// A, B … Z, AA, AB …
QString letters(qsizetype number)
{
    QString name;
    for (qsizetype rest = number + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return name;
}

template <class T> QList<T> inOrder(const Library &library)
{
    const auto &all = library.all<T>();
    QList<T> records(all.begin(), all.end());
    std::ranges::sort(records, {}, &T::id);
    return records;
}

QList<TextSpan> united(QList<TextSpan> spans)
{
    std::ranges::sort(spans, {}, [](const TextSpan &span) { return std::pair(span.start, span.end); });
    QList<TextSpan> result;
    for (const TextSpan &span : std::as_const(spans))
        if (!result.isEmpty() && span.start <= result.last().end)
            result.last().end = std::max(result.last().end, span.end);
        else
            result.append(span);
    return result;
}

// The lines stay, so that marks and positions do. Where there is room, a word says what the signs are.
QString blanked(QString text, const QList<TextSpan> &spans)
{
    const QString mark = withheldMark();
    for (const TextSpan &span : spans) {
        qsizetype room = 0;
        bool isFirstLine = true;
        for (int at = span.start; at < span.end; ++at) {
            isFirstLine = isFirstLine && text.at(at) != u'\n';
            room += isFirstLine;
            if (text.at(at) != u'\n')
                text[at] = blank;
        }
        if (room >= mark.size())
            text.replace(span.start, mark.size(), mark);
    }
    return text;
}

// What stands between words in names of files and in addresses.
QString spaced(QString text)
{
    for (QChar &c : text)
        if (QStringView(u"_-.+/%=&?#@").contains(c))
            c = u' ';
    return text;
}

bool isAddress(const TextField &field)
{
    return field.kind == RecordKind::Article && (field.name == "url" || field.name == "original_name");
}

bool isOfTheText(const TextField &field)
{
    return field.kind == RecordKind::Passage && (field.name == "quote" || field.name == "prefix" || field.name == "suffix");
}

// Whole words of what stands before and behind a place, with an ellipsis where there is more.
QString wordsBefore(const QString &text, int end)
{
    if (end <= contextLength)
        return text.first(end);
    const QString some = text.sliced(end - contextLength, contextLength);
    return u'…' + some.sliced(some.indexOf(u' ') + 1);
}

QString wordsAfter(const QString &text, int start)
{
    if (text.size() - start <= contextLength)
        return text.sliced(start);
    const QString some = text.sliced(start, contextLength);
    return some.first(std::max<qsizetype>(some.lastIndexOf(u' '), 0)) + u'…';
}

QString decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace

Withholding Withholding::usual(const Library &library)
{
    Withholding usual;
    for (const Actor &actor : library.all<Actor>())
        if (actor.kind == ActorKind::Unnamed || actor.level == AttributionLevel::NotForAttribution ||
            actor.level == AttributionLevel::OffTheRecord)
            usual.actors.insert(actor.id);
    return usual;
}

QSet<Id> Withholding::withBelonging(const Library &library, const QSet<Id> &actors)
{
    QMultiHash<Id, Id> belonging;
    for (const Actor &actor : library.all<Actor>())
        if (actor.parent.isValid())
            belonging.insert(actor.parent, actor.id);
    QSet<Id> all;
    for (QList<Id> waiting = actors.values(); !waiting.isEmpty();) {
        const Id id = waiting.takeLast();
        if (all.contains(id))
            continue;
        all.insert(id);
        waiting += belonging.values(id);
    }
    return all;
}

QString WithheldPlace::nameOf(RecordKind kind)
{
    static const QHash<RecordKind, QString> names{{RecordKind::Article, QStringLiteral("article")},
                                                  {RecordKind::Passage, QStringLiteral("passage")},
                                                  {RecordKind::Tag, QStringLiteral("tag")},
                                                  {RecordKind::Actor, QStringLiteral("actor")},
                                                  {RecordKind::Claim, QStringLiteral("claim")},
                                                  {RecordKind::Statement, QStringLiteral("statement")},
                                                  {RecordKind::Origin, QStringLiteral("origin")},
                                                  {RecordKind::Board, QStringLiteral("board")},
                                                  {RecordKind::Card, QStringLiteral("card")},
                                                  {RecordKind::Link, QStringLiteral("link")},
                                                  {RecordKind::LinkType, QStringLiteral("link type")},
                                                  {RecordKind::Mention, QStringLiteral("mention")},
                                                  {RecordKind::SameAs, QStringLiteral("same as")},
                                                  {RecordKind::PassageLink, QStringLiteral("passage link")},
                                                  {RecordKind::DistinctOrigins, QStringLiteral("distinct origins")},
                                                  {RecordKind::Ach, QStringLiteral("ach")},
                                                  {RecordKind::Hypothesis, QStringLiteral("hypothesis")},
                                                  {RecordKind::Evidence, QStringLiteral("evidence")},
                                                  {RecordKind::Collection, QStringLiteral("collection")}};
    return names.value(kind);
}

WithheldCopy::WithheldCopy(const Library &library, const Withholding &withholding, const QList<WithheldPlace> &replaced)
    : m_withholding(withholding)
{
    m_withholding.actors.removeIf([&](Id id) { return !library.find<Actor>(id); });
    findNames(library);
    findWithheld(library);
    takeArticles(library);
    takePassages(library);
    takeActors(library);
    takeBoards(library);
    takeWeighing(library);
    replace(replaced);
    for (const Passage &passage : std::as_const(m_records.of<Passage>().inserted))
        m_passagesOf[passage.article].append(passage);
}

// Small letters, since the scanner takes a capital in a name for one that must be there.
void WithheldCopy::findNames(const Library &library)
{
    QList<Id> actors = m_withholding.actors.values();
    std::ranges::sort(actors);
    QList<NameOf> names;
    const auto add = [&](Id actor, const QString &name) {
        if (!name.trimmed().isEmpty())
            names.append({actor, name.toLower()});
    };
    for (const Id id : std::as_const(actors)) {
        m_pseudonyms.insert(id, tr("Source %1").arg(letters(m_pseudonyms.size())));
        const Actor *const actor = library.find<Actor>(id);
        add(id, actor->name);
        for (const QString &alias : actor->aliases)
            add(id, alias);
        for (const Id statement : library.statementsOfActor(id))
            for (const auto record = library.find<Statement>(statement); const Speaker &speaker : record->speakers)
                if (speaker.actor == id)
                    add(id, speaker.printed);
    }
    m_scanner = std::make_shared<const MentionScanner>(names);
}

// What they say and where they are named; the articles in which that stands, and those that are theirs.
void WithheldCopy::findWithheld(const Library &library)
{
    for (const Id actor : std::as_const(m_withholding.actors)) {
        for (const Id id : library.statementsOfActor(actor))
            m_passages.insert(library.find<Statement>(id)->passage);
        for (const Id id : library.mentionsOfActor(actor))
            m_passages.insert(library.find<Mention>(id)->passage);
    }
    for (const Id id : std::as_const(m_passages)) {
        const auto passage = library.find<Passage>(id);
        m_articles.insert(passage->article);
        m_withheldIn[passage->article].append({passage->start, passage->end});
    }
    for (const Article &article : library.all<Article>())
        if (bearsName(article.byline) || bearsName(article.outlet))
            m_articles.insert(article.id);
}

Withholding::Articles WithheldCopy::fateOf(Id article) const
{
    return m_articles.contains(article) ? m_withholding.articlesOf.value(article, m_withholding.articles)
                                        : Withholding::Articles::Kept;
}

WithheldCopy::Treatment WithheldCopy::treatmentOf(Id article) const
{
    if (fateOf(article) == Withholding::Articles::Blanked)
        return Treatment::Whole;
    return m_withheldIn.contains(article) ? Treatment::ButForPassages : Treatment::Untouched;
}

void WithheldCopy::takeArticles(const Library &library)
{
    qsizetype number = 0;
    for (Article &article : inOrder<Article>(library)) {
        if (fateOf(article.id) == Withholding::Articles::LeftOut) {
            m_gone.insert(article.id);
            continue;
        }
        if (fateOf(article.id) == Withholding::Articles::Blanked) {
            article.title = tr("Withheld article %1").arg(letters(number++));
            article.titleGuessed = false;
            for (QString *field : {&article.byline, &article.outlet, &article.url, &article.retrieved, &article.note})
                field->clear();
        }
        article.byline = renamed(article.byline);
        article.outlet = renamed(article.outlet);
        if (!needsOriginal(article)) {
            article.originalName.clear();
            article.originalFormat = QStringLiteral("text/plain");
        }
        m_records.of<Article>().inserted.append(article);
    }
    for (Article &article : m_records.of<Article>().inserted)
        if (isGone(article.versionOf))
            article.versionOf = {};
    m_records.of<Origin>().inserted = inOrder<Origin>(library);
    for (const DistinctOrigins &distinct : inOrder<DistinctOrigins>(library))
        if (!isGone(distinct.first) && !isGone(distinct.second))
            m_records.of<DistinctOrigins>().inserted.append(distinct);
    m_records.of<Tag>().inserted = inOrder<Tag>(library);
}

void WithheldCopy::takePassages(const Library &library)
{
    for (Passage &passage : inOrder<Passage>(library)) {
        const bool isWithheld = m_passages.contains(passage.id);
        if (isGone(passage.article) || (isWithheld && m_withholding.quotes == Withholding::Quotes::LeftOut)) {
            m_gone.insert(passage.id);
            continue;
        }
        if (isWithheld || treatmentOf(passage.article) == Treatment::Whole)
            for (QString *field : {&passage.translation, &passage.translator})
                field->clear();
        if (isWithheld)
            passage.note.clear();
        passage.translator = renamed(passage.translator);
        m_records.of<Passage>().inserted.append(passage);
    }
    for (Statement &statement : inOrder<Statement>(library)) {
        if (isGone(statement.passage)) {
            m_gone.insert(statement.id);
            continue;
        }
        if (m_passages.contains(statement.passage))
            statement.note.clear();
        for (Speaker &speaker : statement.speakers)
            if (m_withholding.actors.contains(speaker.actor))
                speaker.printed.clear();
        m_records.of<Statement>().inserted.append(statement);
    }
    for (const Mention &mention : inOrder<Mention>(library))
        if (!isGone(mention.passage))
            m_records.of<Mention>().inserted.append(mention);
    for (PassageLink &link : inOrder<PassageLink>(library))
        if (!isGone(link.from) && !isGone(link.to)) {
            link.label = renamed(link.label);
            m_records.of<PassageLink>().inserted.append(link);
        }
}

void WithheldCopy::takeActors(const Library &library)
{
    const QSet<Id> &withheld = m_withholding.actors;
    for (Actor &actor : inOrder<Actor>(library)) {
        if (withheld.contains(actor.id)) {
            Actor stranger;
            stranger.id = actor.id;
            stranger.parent = withheld.contains(actor.parent) ? actor.parent : Id{};
            stranger.name = m_pseudonyms.value(actor.id);
            stranger.kind = actor.kind;
            stranger.level = actor.level;
            stranger.reliability = actor.reliability;
            stranger.reliabilityDate = actor.reliabilityDate;
            for (const Grade &grade : std::as_const(actor.earlierGrades))
                stranger.earlierGrades.append({grade.reliability, {}, grade.date});
            actor = stranger;
        }
        m_records.of<Actor>().inserted.append(actor);
    }
    for (SameAs &same : inOrder<SameAs>(library)) {
        const bool one = withheld.contains(same.first), other = withheld.contains(same.second);
        if (one != other)
            continue; // it would say who it is
        if (one)
            same.reason.clear();
        m_records.of<SameAs>().inserted.append(same);
    }
}

void WithheldCopy::takeBoards(const Library &library)
{
    for (Board &board : inOrder<Board>(library)) {
        board.canvas.clear();
        m_records.of<Board>().inserted.append(board);
    }
    for (Card &card : inOrder<Card>(library)) {
        card.canvas.clear();
        card.lastWords = renamed(card.lastWords);
        if (isGone(card.shows)) {
            card.shows = {};
            card.lastWords = withheldMark();
        }
        m_records.of<Card>().inserted.append(card);
    }
    for (Link &link : inOrder<Link>(library)) {
        link.canvas.clear();
        link.label = renamed(link.label);
        link.evidence.removeIf([&](Id passage) { return isGone(passage); });
        m_records.of<Link>().inserted.append(link);
    }
    m_records.of<LinkType>().inserted = inOrder<LinkType>(library);
}

void WithheldCopy::takeWeighing(const Library &library)
{
    m_records.of<Claim>().inserted = inOrder<Claim>(library);
    m_records.of<Ach>().inserted = inOrder<Ach>(library);
    m_records.of<Hypothesis>().inserted = inOrder<Hypothesis>(library);
    for (Evidence &evidence : inOrder<Evidence>(library)) {
        evidence.lastWords = renamed(evidence.lastWords);
        if (isGone(evidence.shows)) {
            evidence.shows = {};
            evidence.lastWords = withheldMark();
        }
        m_records.of<Evidence>().inserted.append(evidence);
    }
    for (Collection &collection : inOrder<Collection>(library)) {
        collection.articles.removeIf([&](Id article) { return isGone(article); });
        m_records.of<Collection>().inserted.append(collection);
    }
}

QString WithheldCopy::renamed(const QString &text) const
{
    QString result = text;
    const QList<Occurrence> found = m_scanner->scan(text);
    int behind = int(text.size()); // who shares a name is found together, and the first of them takes it
    for (auto it = found.crbegin(); it != found.crend(); ++it)
        if (it->end <= behind) {
            result.replace(it->start, it->end - it->start, m_pseudonyms.value(it->owner));
            behind = it->start;
        }
    return result;
}

int WithheldCopy::pictures() const
{
    int count = 0;
    for (const Card &card : m_records.of<Card>().inserted)
        count += !card.image.isEmpty();
    for (const Actor &actor : m_records.of<Actor>().inserted)
        count += !actor.picture.isEmpty();
    return count;
}

void WithheldCopy::add(QList<WithheldPlace> &places, const WithheldPlace &origin, const QString &text) const
{
    const QList<Occurrence> found = m_scanner->scan(text);
    for (const Occurrence &each : found) {
        if (!places.isEmpty() && places.last().number == origin.number && places.last().field == origin.field &&
            places.last().in == origin.in && each.start < places.last().end)
            continue; // two share a name
        WithheldPlace place = origin;
        place.start = each.start;
        place.end = each.end;
        place.actor = each.owner;
        place.before = wordsBefore(text, each.start);
        place.words = text.sliced(each.start, each.end - each.start);
        place.after = wordsAfter(text, each.end);
        places.append(place);
    }
}

QList<WithheldPlace> WithheldCopy::placesInRecords() const
{
    QList<WithheldPlace> places;
    int number = -1;
    Changes records = m_records;
    eachText(records, [&](const TextField &field, QString &text) {
        ++number;
        const bool isOurs = field.kind == RecordKind::Actor && m_withholding.actors.contains(field.record);
        if (!isOurs && !isOfTheText(field) && !text.isEmpty())
            add(places, {.field = field, .number = number}, isAddress(field) ? spaced(text) : text);
    });
    return places;
}

QList<WithheldPlace> WithheldCopy::placesIn(const Article &article, const QString &text, const QByteArray &original) const
{
    QList<WithheldPlace> places;
    const TextField field{RecordKind::Article, article.id, {}};
    add(places, {.in = WithheldPlace::In::Text, .field = field}, blanked(text, blankedIn(article, text.size())));
    if (needsOriginal(article))
        add(places, {.in = WithheldPlace::In::Original, .field = field}, decoded(original));
    return places;
}

void WithheldCopy::replace(const QList<WithheldPlace> &places)
{
    QHash<int, QList<WithheldPlace>> byText;
    for (const WithheldPlace &place : places)
        if (place.in == WithheldPlace::In::Record)
            byText[place.number].append(place);
        else if (place.in == WithheldPlace::In::Text)
            m_replacedIn[place.field.record].append({place.start, place.end});
    int number = -1;
    eachText(m_records, [&](const TextField &field, QString &text) {
        QList<WithheldPlace> here = byText.value(++number);
        std::ranges::sort(here, std::ranges::greater(), &WithheldPlace::start);
        for (const WithheldPlace &place : std::as_const(here))
            if (place.field == field && place.end <= text.size())
                text.replace(place.start, place.end - place.start, m_pseudonyms.value(place.actor));
    });
}

QList<TextSpan> WithheldCopy::blankedIn(const Article &article, qsizetype length) const
{
    if (treatmentOf(article.id) == Treatment::Whole)
        return {{0, int(length)}};
    QList<TextSpan> spans = m_withheldIn.value(article.id) + m_replacedIn.value(article.id);
    spans.removeIf([&](const TextSpan &span) { return span.start < 0 || span.end > length; });
    return united(spans);
}

// Whoever changes a text leaves its original behind, in which the words stand.
bool WithheldCopy::needsOriginal(const Article &article) const
{
    return m_withholding.keepsOriginals && treatmentOf(article.id) == Treatment::Untouched && !m_replacedIn.contains(article.id);
}

WithheldArticle WithheldCopy::rewritten(const Article &article, const Source &source) const
{
    const QList<TextSpan> spans = blankedIn(article, source.text.size());
    const QString text = blanked(source.text, spans);
    const bool isWhole = treatmentOf(article.id) == Treatment::Whole;
    const auto known = Marks::fromBytes(source.marks, int(source.text.size()), int(source.text.count(u'\n')) + 1);
    Marks marks = isWhole ? Marks() : known.value_or(Marks());
    marks.spans.removeIf([&](const Span &mark) {
        const auto touches = [&](const TextSpan &span) { return mark.start < span.end && span.start < mark.end; };
        return std::ranges::any_of(spans, touches) || bearsName(spaced(mark.target));
    });
    const Blob words(text.toUtf8()), shape(marks.toBytes()), original(needsOriginal(article) ? source.original : words.bytes());
    WithheldArticle result{article, m_passagesOf.value(article.id), {words, shape, original}};
    result.article.text = words.hash();
    result.article.marks = shape.hash();
    result.article.original = original.hash();
    result.article.originalSize = original.bytes().size();
    for (Passage &passage : result.passages) {
        const qsizetype before = std::min<qsizetype>(passage.prefix.size(), passage.start);
        passage.quote = text.mid(passage.start, passage.end - passage.start);
        passage.prefix = text.mid(passage.start - before, before);
        passage.suffix = text.mid(passage.end, passage.suffix.size());
    }
    return result;
}

} // namespace sidelight
