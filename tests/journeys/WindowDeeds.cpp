// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/WindowDeeds.h"

#include <QAction>

#include <algorithm>

namespace sidelight::test {

namespace {

// The text that every session's article has, see KilledWindow.
const QString words = QStringLiteral("The port was warned twice, two fire officers said.");

QString title(const char *text) { return MainWindow::tr(text); }

} // namespace

WindowDeeds::WindowDeeds(MainWindow &window, std::mt19937 &random)
    : m_window(window)
    , m_random(random)
{
    addMenus();
    addInsertions();
    addAlterations();
    addRemoval<Passage>();
    addRemoval<Tag>();
    addRemoval<Actor>();
    addRemoval<Claim>();
    addRemoval<Statement>();
    addRemoval<Origin>();
    addRemoval<Board>();
    addRemoval<Card>();
    addRemoval<Link>();
    addRemoval<LinkType>();
    addRemoval<Mention>();
    addRemoval<SameAs>();
}

template <class T> Library::Find<T> WindowDeeds::any()
{
    const QList<Id> all = library().all<T>().keys();
    return all.isEmpty() ? nullptr : library().find<T>(all.at(pick(int(all.size()))));
}

template <class T> Id WindowDeeds::anyId()
{
    const auto record = any<T>();
    return record ? record->id : Id{};
}

bool WindowDeeds::edit(const std::function<void(Writer &)> &change)
{
    m_window.project()->edit(QStringLiteral("Edit"), change);
    return true;
}

template <class T> bool WindowDeeds::insert(const T &record)
{
    return edit([=](Writer &w) { w.insert(record); });
}

// An action of the menus, found by its first words; undo and redo bear the edit's name after them.
bool WindowDeeds::trigger(const QString &words)
{
    const QList<QAction *> actions = m_window.findChildren<QAction *>();
    const auto action = std::ranges::find_if(
        actions, [&](const QAction *a) { return a->text().startsWith(words) && a->isEnabled() && a->menu() == nullptr; });
    if (action == actions.end())
        return false;
    (*action)->trigger();
    return true;
}

void WindowDeeds::addMenus()
{
    for (const char *name : {"New bo&ard", "&Undo", "&Undo", "&Undo", "&Redo", "&Redo"})
        m_deeds.emplace_back([=, this] { return trigger(title(name)); });
    for (const char *name : {"&Split right", "Split &down", "&Close tab", "&Move tab to the next pane",
                             "M&ove tab to the previous pane", "Next &tab", "Previous ta&b", "&Next pane", "&Previous pane"})
        m_deeds.emplace_back([=, this] { return trigger(title(name)) && false; });
}

void WindowDeeds::addInsertions()
{
    m_deeds.emplace_back([this] { return insert(Tag{Id::random(), anyId<Tag>(), fresh(), pick(9), {}, pick(5)}); });
    for (const ActorKind kind : {ActorKind::Person, ActorKind::Organisation, ActorKind::Unit, ActorKind::Place, ActorKind::Unnamed})
        m_deeds.emplace_back([=, this] {
            Actor actor;
            actor.id = Id::random();
            actor.parent = anyId<Actor>();
            actor.name = fresh();
            actor.kind = kind;
            actor.aliases = {fresh()};
            return insert(actor);
        });
    m_deeds.emplace_back([this] { return insert(Claim{Id::random(), QStringLiteral("The port was warned"), {}, 1}); });
    m_deeds.emplace_back([this] { return insert(Origin{Id::random(), fresh(), {}}); });
    m_deeds.emplace_back([this] { return insert(Board{Id::random(), fresh(), {}, pick(5)}); });
    m_deeds.emplace_back([this] { return insert(LinkType{Id::random(), fresh(), fresh(), 1, 1, 1}); });
    m_deeds.emplace_back([this] { return insertPassage(); });
    m_deeds.emplace_back([this] { return insertStatement(); });
    m_deeds.emplace_back([this] { return insertLink(); });
    m_deeds.emplace_back([this] { return insertCard(CardKind::Note, {}); });
    m_deeds.emplace_back([this] { return insertCard(CardKind::Group, {}); });
    m_deeds.emplace_back([this] { return any<Passage>() && insertCard(CardKind::Passage, anyId<Passage>()); });
    m_deeds.emplace_back([this] { return any<Statement>() && insertCard(CardKind::Statement, anyId<Statement>()); });
    m_deeds.emplace_back([this] { return any<Actor>() && insertCard(CardKind::Actor, anyId<Actor>()); });
    m_deeds.emplace_back([this] { return any<Claim>() && insertCard(CardKind::Claim, anyId<Claim>()); });
    m_deeds.emplace_back([this] { return any<Article>() && insertCard(CardKind::Article, anyId<Article>()); });
    m_deeds.emplace_back([this] {
        const Id passage = anyId<Passage>(), actor = anyId<Actor>();
        return passage.isValid() && actor.isValid() && insert(Mention{Id::random(), passage, actor});
    });
    m_deeds.emplace_back([this] {
        const Id first = anyId<Actor>(), second = anyId<Actor>();
        return first != second && first.isValid() && second.isValid() && insert(SameAs{Id::random(), first, second, 50, fresh()});
    });
}

template <class T> void WindowDeeds::alter(std::function<void(T &)> change)
{
    m_deeds.emplace_back([=, this] {
        const auto found = any<T>();
        if (!found)
            return false;
        T altered = *found;
        change(altered);
        // What would change nothing is no edit, and no "Saved" would come.
        return altered != *found && edit([=](Writer &w) { w.update(altered); });
    });
}

void WindowDeeds::addAlterations()
{
    alter<Passage>([this](Passage &p) { p.colour = 1 + pick(colourCount); });
    alter<Passage>([this](Passage &p) { p.note = fresh(); });
    alter<Passage>([this](Passage &p) { p.tags = any<Tag>() ? QList<Id>{anyId<Tag>()} : QList<Id>(); });
    alter<Article>([this](Article &a) { a.title = fresh(); });
    alter<Article>([this](Article &a) { a.byline = fresh(); });
    alter<Article>([this](Article &a) { a.origin = anyId<Origin>(); });
    alter<Article>([this](Article &a) { a.tags = any<Tag>() ? QList<Id>{anyId<Tag>()} : QList<Id>(); });
    alter<Tag>([this](Tag &t) { t.name = fresh(); });
    alter<Tag>([this](Tag &t) { t.colour = pick(9); });
    alter<Actor>([this](Actor &a) { a.name = fresh(); });
    alter<Actor>([this](Actor &a) { a.aliases.append(fresh()); });
    alter<Actor>([this](Actor &a) { a.reliability = QString(QLatin1Char(char('A' + pick(6)))); });
    alter<Claim>([this](Claim &c) { c.text = fresh(); });
    alter<Claim>([this](Claim &c) { c.note = fresh(); });
    alter<Statement>([this](Statement &s) { s.credibility = pick(7); });
    alter<Statement>([this](Statement &s) { s.claim = anyId<Claim>(); });
    alter<Board>([this](Board &b) { b.name = fresh(); });
    alter<Board>([this](Board &b) { b.position = pick(100); });
    alter<Card>([this](Card &c) { c.x = pick(500); });
    alter<Card>([this](Card &c) { c.width = 100 + pick(500); });
    alter<Card>([this](Card &c) { c.colour = pick(7); });
    alter<Link>([this](Link &l) { l.label = fresh(); });
    alter<Link>([this](Link &l) { l.kind = LinkKind(pick(6)); });
}

template <class T> void WindowDeeds::addRemoval()
{
    m_deeds.emplace_back([this] {
        const Id id = anyId<T>();
        return id.isValid() && edit([=](Writer &w) { w.remove<T>(id); });
    });
}

bool WindowDeeds::insertPassage()
{
    const Article *article = any<Article>();
    if (!article || article->length != int(words.size()))
        return false;
    Passage passage;
    passage.id = Id::random();
    passage.article = article->id;
    passage.start = pick(int(words.size()) - 1);
    passage.end = passage.start + 1 + pick(int(words.size()) - passage.start);
    passage.quote = words.mid(passage.start, passage.end - passage.start);
    return insert(passage);
}

bool WindowDeeds::insertStatement()
{
    const Id passage = anyId<Passage>(), actor = anyId<Actor>();
    if (!passage.isValid() || !actor.isValid())
        return false;
    Statement statement;
    statement.id = Id::random();
    statement.passage = passage;
    statement.speakers = {Speaker{actor, fresh()}};
    return insert(statement);
}

bool WindowDeeds::insertCard(CardKind kind, Id shows)
{
    const Id board = anyId<Board>();
    if (!board.isValid())
        return false;
    Card card;
    card.id = Id::random();
    card.board = board;
    card.kind = kind;
    card.shows = shows;
    card.note = shows.isValid() ? QString() : fresh();
    card.x = pick(500);
    return insert(card);
}

bool WindowDeeds::insertLink()
{
    const Card *from = any<Card>(), *to = any<Card>();
    if (!from || from->id == to->id || from->board != to->board)
        return false;
    Link link;
    link.id = Id::random();
    link.board = from->board;
    link.from = from->id;
    link.to = to->id;
    return insert(link);
}

} // namespace sidelight::test
