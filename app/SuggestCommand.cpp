// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SuggestCommand.h"

#include "models/exchange/JsonLine.h"
#include "models/lists/Proposal.h"

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(Attribution::Kind kind)
{
    switch (kind) {
    case Attribution::Kind::Direct:
        return u"direct"_s;
    case Attribution::Kind::Indirect:
        return u"indirect"_s;
    case Attribution::Kind::Mixed:
        return u"mixed"_s;
    }
    return {};
}

QByteArray lineOf(const Proposal &proposal)
{
    const Attribution &found = proposal.found;
    JsonLine line;
    line.add("start", qint64(found.content.start)).add("end", qint64(found.content.end)).add("speaker", proposal.speaker);
    line.add("cue", proposal.cue).add("content", proposal.content).add("kind", keyOf(found.kind)).add("pieces", found.pieces);
    line.add("speakerAt", found.speaker).add("cueAt", found.cue).add("name", proposal.name).add("unnamed", found.isUnnamed);
    line.add("headcount", qint64(found.headcount)).add("level", keyOf(proposals::levelOf(found.terms)));
    line.add("affiliation", proposal.affiliation);
    return line.line();
}

} // namespace

Result<void> SuggestCommand::print(const ProjectFile &file, const QString &article,
                                   const std::function<void(const QByteArray &)> &print)
{
    QList<Article> named;
    QString text;
    const Result<void> read = file.read([&](const Reader &reader) {
        if (const std::optional<Id> id = Id::fromString(article))
            if (const std::optional<Article> record = reader.find<Article>(*id))
                named = {*record};
        if (named.isEmpty())
            reader.each<Article>([&](Article &&each) {
                if (each.title == article)
                    named.append(each);
            });
        if (named.size() == 1)
            text = reader.text(named.first().text);
    });
    if (!read)
        return read;
    if (named.isEmpty())
        return failure(ErrorKind::NotFound,
                       tr("No article is called “%1”; “sidelight list PROJECT articles” lists them.").arg(article));
    if (named.size() > 1)
        return failure(ErrorKind::Ambiguous, tr("“%1” is the title of more than one article; name it by its id, such as %2 or %3.")
                                                 .arg(article, named.at(0).id.toString(), named.at(1).id.toString()));
    if (!proposals::speaks(named.first().language))
        return failure(ErrorKind::Invalid, tr("“%1” is in a language (%2) for which the attribution finder has no word lists.")
                                               .arg(article, named.first().language));
    for (const Proposal &proposal : proposals::find(text, named.first().language))
        print(lineOf(proposal));
    return {};
}

} // namespace sidelight
