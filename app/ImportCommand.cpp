// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ImportCommand.h"

#include "app/PassphraseInput.h"
#include "models/exchange/ListingDefinition.h"
#include "models/lists/CopySearch.h"
#include "models/project/ProjectFile.h"

#include <QFile>
#include <sodium.h>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

struct ImportCommand {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

Result<ColumnMap> columnsIn(const QString &map)
{
    ColumnMap columns;
    const QStringList pairs = map.split(u',', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        const auto field = articleFieldOf(pair.first(std::max<qsizetype>(0, equals)).trimmed());
        const QString column = pair.sliced(equals + 1).trimmed();
        if (equals < 0 || !field || column.isEmpty())
            return failure(ErrorKind::Invalid,
                           ImportCommand::tr("“%1” does not map a field to a column; it goes like title=headline, for title, text, "
                                             "byline, outlet, published, language and url.")
                               .arg(pair));
        columns.insert(*field, column);
    }
    return columns;
}

} // namespace

QStringList importCommand::valued() { return {u"--map"_s, u"--listing"_s, u"--password-file"_s}; }
QStringList importCommand::switches() { return {u"--quick"_s}; }

Result<ReadAs> importCommand::readAs(const CommandLineArguments &arguments)
{
    ReadAs as;
    if (arguments.has(u"--map"_s)) {
        const auto columns = columnsIn(arguments.options.value(u"--map"_s));
        if (!columns)
            return std::unexpected(columns.error());
        as.columns = *columns;
    }
    if (arguments.has(u"--listing"_s)) {
        const auto definition = ListingDefinition::named(arguments.options.value(u"--listing"_s));
        if (!definition)
            return std::unexpected(definition.error());
        as.listing = definition->json;
    }
    return as;
}

Result<std::shared_ptr<const Secret>> importCommand::password(const CommandLineArguments &arguments)
{
    const auto shared = [](Secret &&secret) { return std::shared_ptr<const Secret>(std::make_shared<Secret>(std::move(secret))); };
    if (!arguments.has(u"--password-file"_s))
        return nullptr;
    const QString name = arguments.options.value(u"--password-file"_s);
    if (name == u"-"_s)
        return readPassphrase(PassphraseUse::Opening, stderr).transform(shared);
    constexpr qint64 longest = 1024;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::NotFound,
                       ImportCommand::tr("The password could not be read from %1; look whether the file is there.").arg(name));
    QByteArray bytes = file.read(longest);
    qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        end = bytes.size();
    if (end > 0 && bytes.at(end - 1) == '\r')
        --end;
    Secret secret = Secret::passphrase(bytes.constData(), size_t(end)); // whoever reads a line would leave copies of it
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    if (secret.size() == 0)
        return failure(ErrorKind::Invalid, ImportCommand::tr("%1 holds no password in its first line.").arg(name));
    return shared(std::move(secret));
}

Result<QStringList> importCommand::likenesses(const ProjectFile &file, const ImportReport &report)
{
    QList<Id> fresh;
    for (const ImportOutcome &outcome : report.outcomes)
        if (outcome.kind == ImportOutcome::Kind::Imported)
            fresh.append(outcome.article);
    if (fresh.isEmpty())
        return QStringList();
    const auto copies = copiesInFile(file, fresh);
    if (!copies)
        return std::unexpected(copies.error());
    QStringList lines;
    const auto write = [&](const Reader &reader) {
        for (const Id id : std::as_const(fresh)) {
            const auto copy = copies->constFind(id);
            const auto article = copy == copies->constEnd() ? std::nullopt : reader.find<Article>(id);
            const auto other = article ? reader.find<Article>(copy->other) : std::nullopt;
            if (!other)
                continue;
            const QString sentence = copy->kind == LikelyCopy::Kind::Version
                                         ? ImportCommand::tr("Looks like another capture: %1 — of %2. %3")
                                         : ImportCommand::tr("Looks like a copy: %1 — of %2. %3");
            lines.append(sentence.arg(article->title, other->title, copyText(*copy)));
        }
    };
    return file.read(write).transform([&] { return lines; });
}

} // namespace sidelight
