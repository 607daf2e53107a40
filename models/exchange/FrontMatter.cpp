// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/FrontMatter.h"

#include "models/exchange/Language.h"
#include "models/exchange/PastedShapes.h"
#include "models/exchange/WrittenDate.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <exception>
#include <optional>
#include <sstream>
#include <string>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longest = 64 * 1024;
constexpr int deepest = 16;
constexpr int mostEvents = 10'000;

struct Refused : std::exception {};

// Follows the parser without building a tree, and keeps the plain values and lists of the outermost map.
class Details : public YAML::EventHandler {
public:
    QHash<QString, QStringList> values;
    bool isMap = false;

    void OnDocumentStart(const YAML::Mark &) override { count(); }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &, YAML::anchor_t) override { take({}); }
    void OnAlias(const YAML::Mark &, YAML::anchor_t) override { throw Refused(); }

    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t, const std::string &value) override
    {
        take(QString::fromStdString(value));
    }

    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override { enter(); }
    void OnSequenceEnd() override { leave(); }
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        isMap = isMap || m_depth == 0;
        enter();
    }

    void OnMapEnd() override { leave(); }

private:
    void count()
    {
        if (++m_events > mostEvents)
            throw Refused();
    }

    void enter()
    {
        count();
        if (++m_depth > deepest)
            throw Refused();
    }

    void leave()
    {
        if (--m_depth == 1)
            m_key.clear();
    }

    // In the outermost map keys and values take turns; deeper down, what comes belongs to the last key.
    void take(const QString &value)
    {
        count();
        if (m_depth == 1 && m_key.isEmpty()) {
            m_key = value.trimmed().toLower();
            if (m_key.isEmpty())
                m_key = u"?"_s;
            return;
        }
        if (!value.trimmed().isEmpty())
            values[m_key].append(value);
        if (m_depth == 1)
            m_key.clear();
    }

    QString m_key;
    int m_depth = 0;
    int m_events = 0;
};

// Where the block's inner lines begin and end, and where the text goes on behind it.
struct Limits {
    qsizetype start = 0, end = 0, after = 0;
};

std::optional<Limits> findLimits(const QString &text)
{
    if (!text.startsWith(u"---\n"_s))
        return std::nullopt;
    for (qsizetype line = 4; line > 0 && line < text.size(); line = text.indexOf(u'\n', line) + 1) {
        const qsizetype next = text.indexOf(u'\n', line);
        const QStringView words = QStringView(text).sliced(line, (next < 0 ? text.size() : next) - line);
        if (words.trimmed() == u"---" || words.trimmed() == u"...")
            return Limits{4, line, next < 0 ? text.size() : next + 1};
    }
    return std::nullopt;
}

// Whether a block that can't be read was meant as details, and not as the words between two rules.
bool looksLikeDetails(QStringView yaml)
{
    static const QRegularExpression key(u"^[\\w-]{1,40}:(?:\\s|$)"_s);
    return key.matchView(yaml.first(std::min<qsizetype>(yaml.size(), 100))).hasMatch();
}

// Obsidian puts links of its own around names: [[Ada Quill]].
QString joined(const QStringList &values)
{
    QString all = values.join(u", "_s);
    return cleanDetail(all.remove(u"[["_s).remove(u"]]"_s));
}

QString firstOf(const QHash<QString, QStringList> &values, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        if (const QString value = joined(values.value(QString::fromLatin1(key))); !value.isEmpty())
            return value;
    }
    return {};
}

void readSource(const QHash<QString, QStringList> &values, FrontMatter &matter)
{
    for (const char *key : {"url", "source", "link", "canonical", "source_url"}) {
        const QString value = firstOf(values, {key});
        if (matter.url.isEmpty())
            matter.url = cleanAddress(value);
        if (matter.outlet.isEmpty() && cleanAddress(value).isEmpty())
            matter.outlet = value; // "source: The Courier"
    }
}

} // namespace

std::expected<FrontMatter, ImportProblem> readFrontMatter(const QString &text)
{
    const auto limits = findLimits(text);
    if (!limits)
        return FrontMatter();
    if (limits->end - limits->start > longest)
        return std::unexpected(ImportProblem::FrontMatter);
    const QString inner = text.sliced(limits->start, limits->end - limits->start);
    Details details;
    try {
        std::istringstream yaml(inner.toStdString());
        YAML::Parser(yaml).HandleNextDocument(details);
    } catch (const std::exception &) {
        return looksLikeDetails(inner) ? std::expected<FrontMatter, ImportProblem>(std::unexpected(ImportProblem::FrontMatter))
                                       : FrontMatter();
    }
    if (!details.isMap)
        return FrontMatter();
    FrontMatter matter;
    matter.length = limits->after;
    matter.title = firstOf(details.values, {"title", "headline"});
    matter.byline = firstOf(details.values, {"author", "authors", "byline", "creator"});
    matter.outlet = firstOf(details.values, {"outlet", "publisher", "publication", "site", "website"});
    readSource(details.values, matter);
    matter.published = readDate(firstOf(details.values, {"published", "date", "pubdate", "date_published", "issued", "created"}));
    matter.language = cleanLanguage(firstOf(details.values, {"lang", "language"}));
    return matter;
}

} // namespace sidelight
