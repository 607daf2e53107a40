// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/PassageEdits.h"

#include "models/lists/NewPassage.h"
#include "models/project/NewActor.h"
#include "models/text/TextAnchor.h"
#include "widgets/statements/StatementDraft.h"

#include <QDateTime>

namespace sidelight {

namespace {

Statement statementOf(const Passage &passage, Id actor, bool quoted)
{
    Statement statement;
    statement.id = Id::random();
    statement.passage = passage.id;
    statement.speakers = {Speaker{actor, {}}};
    statement.mode = quoted ? StatementMode::DirectQuote : StatementMode::Paraphrase;
    statement.added = QDateTime::currentMSecsSinceEpoch();
    return statement;
}

int nextTagPosition(const Library &library)
{
    int position = 0;
    for (const Tag &tag : library.all<Tag>())
        position = qMax(position, tag.position + 1);
    return position;
}

} // namespace

bool PassageEdits::isQuoted(const QString &text, TextRange range) { return StatementEdits::isQuoted(text, range.start, range.end); }

FoundRecord<Passage> PassageEdits::covering(TextRange range) const
{
    for (const Id id : m_project.library().passagesOf(m_article)) {
        const auto passage = m_project.library().find<Passage>(id);
        if (passage && passage->start == range.start && passage->end == range.end)
            return passage;
    }
    return nullptr;
}

TextRange PassageEdits::wholeWordsOf(const QString &text, TextRange range)
{
    while (!range.isEmpty() && text.at(range.start).isSpace())
        ++range.start;
    while (!range.isEmpty() && text.at(range.end - 1).isSpace())
        --range.end;
    const TextSpan whole = snappedToCharacters(text, {range.start, range.end});
    return {whole.start, whole.end};
}

bool PassageEdits::resize(const Passage &passage, const QString &text, TextRange range)
{
    range = wholeWordsOf(text, range);
    if (range.isEmpty() || range == TextRange{passage.start, passage.end})
        return false;
    const TextQuote quote = quoteOf(text, {range.start, range.end});
    m_project.edit(tr("Resize passage"), [id = passage.id, range, quote](Writer &w) {
        w.modify<Passage>(id, [&](Passage &p) {
            p.start = range.start;
            p.end = range.end;
            p.quote = quote.exact;
            p.prefix = quote.prefix;
            p.suffix = quote.suffix;
        });
    });
    return true;
}

std::optional<PassageEdits::Found> PassageEdits::passageAt(const QString &text, TextRange range, int colour) const
{
    range = wholeWordsOf(text, range);
    if (range.isEmpty())
        return std::nullopt;
    const auto there = covering(range);
    return Found{there ? *there : newPassage(m_article, text, {range.start, range.end}, colour), !there};
}

Id PassageEdits::apply(const QString &text, TextRange range, const PassageChoice &choice, int usualColour)
{
    const int colour = choice.kind == PassageChoice::Kind::Colour ? choice.colour : usualColour;
    const std::optional<Found> found = passageAt(text, range, colour);
    if (!found)
        return {};
    commit(found->passage, found->isNew, choice, isQuoted(text, {found->passage.start, found->passage.end}));
    return found->passage.id;
}

void PassageEdits::applyTo(const Passage &passage, const PassageChoice &choice, const QString &text)
{
    commit(passage, false, choice, isQuoted(text, {passage.start, passage.end}));
}

void PassageEdits::commit(const Passage &passage, bool isNew, const PassageChoice &choice, bool quoted)
{
    using Kind = PassageChoice::Kind;
    const auto begin = [passage, isNew](Writer &w) {
        if (isNew)
            w.insert(passage);
    };
    const auto addTag = [passage, begin](Writer &w, Id tag) {
        begin(w);
        w.modify<Passage>(passage.id, [tag](Passage &p) {
            if (!p.tags.contains(tag))
                p.tags.append(tag);
        });
    };
    switch (choice.kind) {
    case Kind::Colour:
        if (isNew)
            m_project.edit(tr("Highlight passage"), begin);
        else
            setColour(passage.id, choice.colour);
        break;
    case Kind::Tag:
        m_project.edit(tr("Tag passage"), [addTag, tag = choice.id](Writer &w) { addTag(w, tag); });
        break;
    case Kind::NewTag: {
        Tag tag;
        tag.id = choice.id;
        tag.name = choice.name;
        tag.position = nextTagPosition(m_project.library());
        m_project.edit(tr("Tag passage"), [addTag, tag](Writer &w) {
            w.insert(tag);
            addTag(w, tag.id);
        });
        break;
    }
    case Kind::Actor:
        m_project.edit(tr("Record statement"), [begin, statement = statementOf(passage, choice.id, quoted)](Writer &w) {
            begin(w);
            w.insert(statement);
        });
        break;
    case Kind::NewActor: {
        Actor actor = newActor(choice.name);
        actor.id = choice.id;
        m_project.edit(tr("Record statement"), [begin, actor, statement = statementOf(passage, actor.id, quoted)](Writer &w) {
            w.insert(actor);
            begin(w);
            w.insert(statement);
        });
        break;
    }
    }
}

void PassageEdits::remove(Id passage)
{
    m_project.edit(tr("Remove passage"), [passage](Writer &w) { w.remove<Passage>(passage); });
}

void PassageEdits::setColour(Id passage, int colour)
{
    m_project.edit(tr("Change colour"),
                   [passage, colour](Writer &w) { w.modify<Passage>(passage, [colour](Passage &p) { p.colour = colour; }); });
}

void PassageEdits::setNote(Id passage, const QString &note)
{
    m_project.edit(
        tr("Edit note"), [passage, note](Writer &w) { w.modify<Passage>(passage, [note](Passage &p) { p.note = note; }); },
        QStringLiteral("note/%1").arg(passage.toString()));
}

} // namespace sidelight
