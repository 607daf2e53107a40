// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CopyCommand.h"

#include "models/exchange/JsonLine.h"
#include "models/exchange/WithheldCopyFile.h"

#include <QDateTime>
#include <algorithm>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CopyCommand)
};

const QString withholdOption = u"--withhold"_s;
const QString quotesOption = u"--quotes"_s;
const QString articlesOption = u"--articles"_s;

std::optional<Withholding::Quotes> quotesOf(const CommandLineArguments &arguments)
{
    const QString value = arguments.options.value(quotesOption, u"blank"_s);
    if (value == "blank"_L1)
        return Withholding::Quotes::Blanked;
    return value == "leave-out"_L1 ? std::optional(Withholding::Quotes::LeftOut) : std::nullopt;
}

std::optional<Withholding::Articles> articlesOf(const CommandLineArguments &arguments)
{
    const QString value = arguments.options.value(articlesOption, u"blank"_s);
    if (value == "blank"_L1)
        return Withholding::Articles::Blanked;
    if (value == "leave-out"_L1)
        return Withholding::Articles::LeftOut;
    return value == "keep"_L1 ? std::optional(Withholding::Articles::Kept) : std::nullopt;
}

// By id, or by its own name.
Result<Id> actorNamed(const Library &library, const QString &name)
{
    if (const std::optional<Id> id = Id::fromString(name); id && library.find<Actor>(*id))
        return *id;
    QList<Id> actors;
    for (const Actor &actor : library.all<Actor>())
        if (actor.name == name)
            actors.append(actor.id);
    std::ranges::sort(actors);
    if (actors.isEmpty())
        return failure(ErrorKind::NotFound,
                       Words::tr("No actor is called “%1”; “sidelight list PROJECT actors” lists them.").arg(name));
    if (actors.size() > 1)
        return failure(ErrorKind::Ambiguous,
                       Words::tr("“%1” is the name of more than one actor; name it by its id, such as %2 or %3.")
                           .arg(name, actors.at(0).toString(), actors.at(1).toString()));
    return actors.first();
}

Result<Withholding> withholdingOf(const Library &library, const CommandLineArguments &arguments)
{
    Withholding withholding = arguments.operands.size() > 2 ? Withholding() : Withholding::usual(library);
    for (const QString &name : arguments.operands.sliced(2)) {
        const Result<Id> actor = actorNamed(library, name);
        if (!actor)
            return std::unexpected(actor.error());
        withholding.actors.insert(*actor);
    }
    if (withholding.actors.isEmpty())
        return failure(ErrorKind::NotFound, Words::tr("The project has no source without a name, and nobody who spoke not for "
                                                      "attribution or off the record. Name the actors to be withheld."));
    if (arguments.has(u"--with-belonging"_s))
        withholding.actors = Withholding::withBelonging(library, withholding.actors);
    withholding.quotes = *quotesOf(arguments);
    withholding.articles = *articlesOf(arguments);
    withholding.keepsOriginals = arguments.has(u"--keep-originals"_s);
    return withholding;
}

QByteArray lineOf(const WithheldPlace &place, bool isReplaced)
{
    const QString where = place.in == WithheldPlace::In::Record ? QString::fromLatin1(place.field.name)
                          : place.in == WithheldPlace::In::Text ? u"text"_s
                                                                : u"original"_s;
    return JsonLine()
        .add("record", WithheldPlace::nameOf(place.field.kind))
        .add("id", place.field.record)
        .add("field", where)
        .add("at", TextSpan{place.start, place.end})
        .add("words", place.words)
        .add("around", place.before + place.words + place.after)
        .add("actor", place.actor)
        .add("replaced", isReplaced)
        .line();
}

Result<QList<WithheldPlace>> placesOf(const ProjectFile &file, const WithheldCopy &copy)
{
    QList<WithheldPlace> places = copy.placesInRecords();
    const Result<void> read = file.read([&](const Reader &reader) {
        for (const WithheldBatch &batch : withheldBatches(copy))
            places += withheldPlaces(copy, batch, withheldSources(reader, copy, batch));
    });
    return read.transform([&] { return places; });
}

Result<void> write(const ProjectFile &file, const WithheldCopy &copy, const QString &path)
{
    auto made = WithheldCopyFile::create(path);
    if (!made)
        return std::unexpected(made.error());
    Result<void> done;
    const Result<void> read = file.read([&](const Reader &reader) {
        for (const WithheldBatch &batch : withheldBatches(copy))
            if (done)
                done = (*made)->take(copy, batch, withheldSources(reader, copy, batch));
        for (const ContentHash &picture : WithheldCopyFile::picturesOf(copy))
            if (done)
                done = (*made)->take({reader.content(picture)});
    });
    if (!read || !done)
        return read ? done : read;
    return (*made)->finish(copy, QDateTime::currentMSecsSinceEpoch());
}

} // namespace

QStringList copyCommand::switches() { return {withholdOption, u"--with-belonging"_s, u"--keep-originals"_s, u"--replace"_s}; }

QStringList copyCommand::valued() { return {quotesOption, articlesOption}; }

QString copyCommand::complaint(const CommandLineArguments &arguments)
{
    if (!arguments.has(withholdOption)) {
        const QStringList own = switches() + valued();
        const bool isPlain = std::ranges::none_of(own, [&](const QString &option) { return arguments.has(option); });
        return arguments.operands.size() > 2 || !isPlain
                   ? Words::tr(
                         "Actors and what is done with their words belong to --withhold: sidelight copy PROJECT FILE --withhold "
                         "[ACTOR…].")
                   : QString();
    }
    if (!quotesOf(arguments))
        return Words::tr("The quotes are one of: %1.").arg(u"blank, leave-out"_s);
    if (!articlesOf(arguments))
        return Words::tr("The articles are one of: %1.").arg(u"blank, leave-out, keep"_s);
    return {};
}

Result<void> copyCommand::writeWithheld(const ProjectFile &file, const CommandLineArguments &arguments,
                                        const std::function<void(const QByteArray &line)> &print)
{
    Library library;
    if (const Result<void> read = file.read([&](const Reader &reader) { library.load(reader); }); !read)
        return read;
    const Result<Withholding> withholding = withholdingOf(library, arguments);
    if (!withholding)
        return std::unexpected(withholding.error());
    const WithheldCopy plain(library, *withholding);
    const Result<QList<WithheldPlace>> places = placesOf(file, plain);
    if (!places)
        return std::unexpected(places.error());
    QList<WithheldPlace> replaced;
    if (arguments.has(u"--replace"_s))
        std::ranges::copy_if(*places, std::back_inserter(replaced), &WithheldPlace::canBeReplaced);
    const Result<void> written = write(file, WithheldCopy(library, *withholding, replaced), arguments.operands.at(1));
    if (!written)
        return written;
    for (const WithheldPlace &place : *places)
        print(lineOf(place, arguments.has(u"--replace"_s) && place.canBeReplaced()));
    return {};
}

} // namespace sidelight
