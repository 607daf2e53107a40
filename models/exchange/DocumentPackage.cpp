// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/DocumentPackage.h"

#include "models/exchange/Language.h"
#include "models/exchange/PastedShapes.h"
#include "models/exchange/WrittenDate.h"
#include "models/exchange/ZipPackage.h"

#include <QHash>
#include <QXmlStreamReader>
#include <array>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;
using Inspection = std::expected<DocumentDetails, ImportProblem>;

bool isXml(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 9> endings = {".xml", ".rels", ".opf", ".ncx", ".xhtml",
                                                              ".rdf", ".html", ".htm", ".vml"};
    const QByteArray lower = name.toLower();
    return std::ranges::any_of(endings, [&](QByteArrayView ending) { return lower.endsWith(ending); });
}

// In eight bits a character or in sixteen, either way round.
bool contains(const QByteArray &part, QByteArrayView word)
{
    QByteArray wide;
    for (const char c : word) {
        wide += c;
        wide += '\0';
    }
    wide.chop(1);
    return part.contains(word) || part.contains(wide);
}

// Pages of a book begin with a plain DOCTYPE, as pages do; parts of an office document never do.
bool declaresTooMuch(const QByteArray &part, ImportFormat format)
{
    return contains(part, "<!ENTITY") || (format != ImportFormat::Epub && contains(part, "<!DOCTYPE"));
}

// Texts of elements by their names without a prefix; of several with one name, the first.
QHash<QString, QString> textsOf(const QByteArray &xml)
{
    QHash<QString, QString> texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        static const QStringList known = {u"title"_s,         u"creator"_s, u"initial-creator"_s, u"created"_s,
                                          u"creation-date"_s, u"date"_s,    u"language"_s};
        if (!known.contains(name))
            continue;
        const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        if (!text.trimmed().isEmpty() && !texts.contains(name))
            texts.insert(name, text);
    }
    return texts;
}

DocumentDetails detailsOf(const QByteArray &xml)
{
    const QHash<QString, QString> texts = textsOf(xml);
    const auto first = [&](std::initializer_list<const char *> names) {
        for (const char *const name : names) {
            if (const QString text = texts.value(QLatin1StringView(name)); !text.isEmpty())
                return text;
        }
        return QString();
    };
    return {.title = cleanDetail(first({"title"})),
            .byline = cleanDetail(first({"initial-creator", "creator"})),
            .published = readDate(first({"created", "creation-date", "date"})),
            .language = cleanLanguage(first({"language"}))};
}

// A document that Word has locked lies in a container of an older kind.
bool isLocked(const QByteArray &bytes) { return bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"); }

Inspection inspectPackage(const QByteArray &bytes, ImportFormat format)
{
    const auto package = ZipPackage::open(bytes);
    if (!package)
        return std::unexpected(package.error());
    DocumentDetails details;
    const QByteArrayView own = format == ImportFormat::Docx ? "docProps/core.xml" : "meta.xml";
    for (const ZipPackage::Entry &entry : package->entries()) {
        const auto part = package->content(entry);
        if (!part)
            return std::unexpected(part.error());
        if (isXml(entry.name) && declaresTooMuch(*part, format))
            return std::unexpected(ImportProblem::ForbiddenPart);
        if (entry.name == "META-INF/manifest.xml" && part->contains("encryption-data"))
            return std::unexpected(ImportProblem::NeedsPassword);
        if (format != ImportFormat::Epub && entry.name == own)
            details = detailsOf(*part);
    }
    return details;
}

} // namespace

Inspection inspectDocument(const QByteArray &bytes, ImportFormat format)
{
    if (format != ImportFormat::Rtf)
        return isLocked(bytes) ? std::unexpected(ImportProblem::NeedsPassword) : inspectPackage(bytes, format);
    if (!bytes.startsWith("{\\rtf"))
        return std::unexpected(ImportProblem::DamagedDocument);
    return DocumentDetails();
}

} // namespace sidelight
