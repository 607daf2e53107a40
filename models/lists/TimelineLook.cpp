// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/TimelineLook.h"

#include "models/lists/DisplayText.h"
#include "models/lists/TableArrangement.h"
#include "models/project/Support.h"

#include <QCoreApplication>
#include <algorithm>

namespace sidelight {

namespace {

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(sidelight::TimelineWords)
};

QString restTitle(TimelineLanes lanes)
{
    switch (lanes) {
    case TimelineLanes::Actors:
        return TimelineWords::tr("Nobody is recorded");
    case TimelineLanes::Claims:
        return TimelineWords::tr("Without a claim");
    case TimelineLanes::Outlets:
        return TimelineWords::tr("Outlet not known");
    case TimelineLanes::Articles:
    case TimelineLanes::Origins:
        break;
    }
    return TimelineWords::tr("Article not known");
}

} // namespace

void TimelineLook::choose(const TimelineChoice &choice)
{
    m_choice = choice;
    m_wanted = tables::foldedWords(choice.words);
}

TimelinePlace TimelineLook::placeOf(RecordKind kind, Id id)
{
    if (const auto statement = kind == RecordKind::Statement ? m_library.find<Statement>(id) : nullptr)
        return placeOf(*statement);
    if (const auto *article = kind == RecordKind::Article ? m_library.find<Article>(id) : nullptr)
        return placeOf(*article);
    if (const auto *claim = kind == RecordKind::Claim ? m_library.find<Claim>(id) : nullptr)
        return placeOf(*claim);
    return {};
}

// A statement without a date of publication has that of its article.
TimelinePlace TimelineLook::placeOf(const Statement &statement)
{
    TimelinePlace place{.isShown = accepts(statement)};
    if (!place.isShown)
        return place;
    const auto passage = m_library.find<Passage>(statement.passage);
    const Article *const article = passage ? m_library.find<Article>(passage->article) : nullptr;
    place.lane = laneOf(statement, article);
    TimelineMark any{.record = statement.id, .stance = statement.stance};
    any.article = article ? article->id : Id();
    any.place = passage ? passage->start : 0;
    any.date = TimelineDate::Happened;
    mark(place, any, statement.happened);
    any.date = TimelineDate::Said;
    mark(place, any, statement.said);
    any.date = TimelineDate::Published;
    mark(place, any, spanOf(statement.published) || !article ? statement.published : article->published);
    return place;
}

TimelinePlace TimelineLook::placeOf(const Article &article)
{
    TimelinePlace place{.isShown = acceptsArticle(article)};
    if (!place.isShown)
        return place;
    place.lane = laneOf(article);
    TimelineMark own{.record = article.id, .kind = RecordKind::Article, .date = TimelineDate::Published, .article = article.id};
    own.place = -1; // before what stands in it
    mark(place, own, article.published);
    return place;
}

TimelinePlace TimelineLook::placeOf(const Claim &claim)
{
    TimelinePlace place{.isShown = acceptsClaim(claim)};
    if (!place.isShown)
        return place;
    place.lane = {.kind = TimelineLaneId::Kind::Claims};
    if (m_choice.lanes == TimelineLanes::Claims)
        place.lane = {.kind = TimelineLaneId::Kind::Record, .record = claim.id};
    mark(place, {.record = claim.id, .kind = RecordKind::Claim, .date = TimelineDate::Happened}, claim.happened);
    return place;
}

void TimelineLook::mark(TimelinePlace &place, TimelineMark mark, const QString &edtf)
{
    if (!m_choice.shown[size_t(mark.date)])
        return;
    const std::optional<DateSpan> span = spanOf(edtf);
    place.lacks[size_t(mark.date)] = !span;
    if (!span)
        return;
    mark.span = *span;
    place.marks.append(mark);
}

std::optional<DateSpan> TimelineLook::spanOf(const QString &edtf)
{
    if (edtf.isEmpty())
        return std::nullopt;
    const auto known = m_spans.constFind(edtf);
    return known != m_spans.constEnd() ? *known : *m_spans.insert(edtf, DateSpan::of(edtf));
}

// Lanes

template <class T> TimelineLaneId TimelineLook::recordLane(Id id) const
{
    if (!m_library.find<T>(id))
        return {};
    return {.kind = TimelineLaneId::Kind::Record, .record = id};
}

TimelineLaneId TimelineLook::laneOf(const Statement &statement, const Article *article) const
{
    switch (m_choice.lanes) {
    case TimelineLanes::Actors:
        return recordLane<Actor>(sourceOf(statement));
    case TimelineLanes::Claims:
        return recordLane<Claim>(statement.claim);
    case TimelineLanes::Articles:
    case TimelineLanes::Outlets:
    case TimelineLanes::Origins:
        break;
    }
    return article ? laneOf(*article) : TimelineLaneId();
}

TimelineLaneId TimelineLook::laneOf(const Article &article) const
{
    switch (m_choice.lanes) {
    case TimelineLanes::Actors:
    case TimelineLanes::Claims:
        return {.kind = TimelineLaneId::Kind::Articles};
    case TimelineLanes::Articles:
        return {.kind = TimelineLaneId::Kind::Record, .record = article.id};
    case TimelineLanes::Origins:
        return {.kind = TimelineLaneId::Kind::Record, .record = originOf(m_library, article)};
    case TimelineLanes::Outlets:
        break;
    }
    const QString outlet = article.outlet.simplified().toCaseFolded();
    if (outlet.isEmpty())
        return {};
    return {.kind = TimelineLaneId::Kind::Outlet, .outlet = outlet};
}

QString TimelineLook::titleOf(const TimelineLaneId &lane, const TimelineMark &any) const
{
    switch (lane.kind) {
    case TimelineLaneId::Kind::Claims:
        return TimelineWords::tr("Dates of the claims themselves");
    case TimelineLaneId::Kind::Articles:
        return TimelineWords::tr("Articles");
    case TimelineLaneId::Kind::Rest:
        return restTitle(m_choice.lanes);
    case TimelineLaneId::Kind::Outlet:
        if (const Article *article = m_library.find<Article>(any.article))
            return displayText(article->outlet);
        return displayText(lane.outlet);
    case TimelineLaneId::Kind::Record:
        break;
    }
    if (const Actor *actor = m_library.find<Actor>(lane.record))
        return displayText(actor->name);
    if (const Claim *claim = m_library.find<Claim>(lane.record))
        return displayText(claim->text);
    if (const Origin *origin = m_library.find<Origin>(lane.record))
        return displayText(origin->name);
    if (const Article *article = m_library.find<Article>(lane.record))
        return displayText(article->title);
    return restTitle(m_choice.lanes);
}

// What is wanted

bool TimelineLook::accepts(const Statement &statement)
{
    if (m_choice.claim.isValid() && statement.claim != m_choice.claim)
        return false;
    if (m_choice.actor.isValid() && !std::ranges::contains(statement.speakers, m_choice.actor, &Speaker::actor))
        return false;
    return hasWords(statement.id, [&] { return textOf(statement); });
}

bool TimelineLook::acceptsAny(const QList<Id> &statements)
{
    return std::ranges::any_of(statements, [this](Id id) {
        const auto statement = m_library.find<Statement>(id);
        return statement && accepts(*statement);
    });
}

// An article is shown for what it says itself, or for a statement in it that is shown.
bool TimelineLook::acceptsArticle(const Article &article)
{
    const bool byItself = !m_choice.claim.isValid() && !m_choice.actor.isValid();
    if (byItself && hasWords(article.id, [&] { return QStringList{article.title, article.outlet, article.byline}.join(u'\n'); }))
        return true;
    return m_choice.isFiltering() && std::ranges::any_of(m_library.passagesOf(article.id), [this](Id passage) {
               return acceptsAny(m_library.statementsOf(passage));
           });
}

bool TimelineLook::acceptsClaim(const Claim &claim)
{
    if (m_choice.claim.isValid() && claim.id != m_choice.claim)
        return false;
    if (!m_choice.actor.isValid() && hasWords(claim.id, [&] { return claim.text; }))
        return true;
    return m_choice.isFiltering() && acceptsAny(m_library.statementsOfClaim(claim.id));
}

bool TimelineLook::hasWords(Id record, const std::function<QString()> &text)
{
    if (m_wanted.isEmpty())
        return true;
    QByteArray &words = m_words[record];
    if (words.isEmpty())
        words = tables::folded(text());
    return std::ranges::all_of(m_wanted, [&](const QByteArray &word) { return words.contains(word); });
}

QString TimelineLook::textOf(const Statement &statement) const
{
    QStringList words{statement.note};
    if (const auto passage = m_library.find<Passage>(statement.passage)) {
        words << passage->quote << passage->translation;
        if (const Article *article = m_library.find<Article>(passage->article))
            words << article->title << article->outlet;
    }
    if (const Claim *claim = m_library.find<Claim>(statement.claim))
        words << claim->text;
    for (const Speaker &speaker : statement.speakers) {
        words << speaker.printed;
        if (const Actor *actor = m_library.find<Actor>(speaker.actor))
            words << actor->name << actor->aliases;
    }
    return words.join(u'\n');
}

} // namespace sidelight
