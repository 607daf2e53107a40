// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ListingReader.h"

#include "models/exchange/Charset.h"
#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportReaders.h"
#include "models/exchange/Language.h"
#include "models/exchange/PastedShapes.h"
#include "models/exchange/TextReader.h"
#include "models/exchange/WrittenDate.h"

#include <array>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPatternLine = 4'000; // of a line on which patterns are tried; a longer one is text

struct Line {
    QString words;
    qsizetype start = 0, end = 0; // of its bytes, with what ends it
};

// The lines of a text and of its bytes; nullopt when the two do not agree, as in an encoding whose letters take two bytes.
std::optional<QList<Line>> linesOf(const QString &text, const QByteArray &bytes)
{
    QList<Line> lines;
    qsizetype start = 0;
    for (const QStringView words : QStringView(text).split(u'\n')) {
        if (start > bytes.size())
            return std::nullopt;
        const qsizetype found = bytes.indexOf('\n', start), end = found < 0 ? bytes.size() : found + 1;
        lines.append({words.endsWith(u'\r') ? words.chopped(1).toString() : words.toString(), start, end});
        start = found < 0 ? bytes.size() + 1 : end;
    }
    return start > bytes.size() ? std::optional(lines) : std::nullopt;
}

bool matches(const QRegularExpression &pattern, const QString &line)
{
    return line.size() <= longestPatternLine && pattern.match(line).hasMatch();
}

// What a date says among other words: "May 4, 2031 Tuesday".
QString dateIn(const QString &words)
{
    const QString date = readDate(words.trimmed());
    return date.isEmpty() ? findDate(words) : date;
}

// The fields of one article, from its lines.
class ListedArticle {
public:
    explicit ListedArticle(const ListingDefinition &definition)
        : m_definition(definition)
    {
    }

    void add(const Line &line)
    {
        const QString &words = line.words;
        for (const QRegularExpression &drop : m_definition.drop)
            if (matches(drop, words))
                return;
        if (!m_definition.label.pattern().isEmpty() && words.size() <= longestPatternLine) {
            if (const auto match = m_definition.label.match(words); match.hasMatch())
                return begin(match.captured(1), match.captured(2));
        }
        if (m_isLabelled)
            append(m_field, words);
        else if (!takeHead(words.trimmed()))
            append(ArticleField::Text, words);
    }

    Result<ImportedArticle> read(const QString &fileName) const
    {
        const QString title = cleanDetail(value(ArticleField::Title));
        QString text = value(ArticleField::Text);
        if (text.trimmed().isEmpty())
            return std::unexpected(importError(ImportProblem::NoWords, fileName));
        if (!title.isEmpty() && !text.trimmed().startsWith(title))
            text = title + u"\n\n"_s + text.trimmed();
        Result<ImportedArticle> article = readPlainUtf8(text.toUtf8(), fileName);
        if (article)
            complete(*article, title);
        return article;
    }

private:
    QString value(ArticleField field) const { return m_values[size_t(field)].join(u'\n'); }
    void append(std::optional<ArticleField> field, const QString &words)
    {
        if (field)
            m_values[size_t(*field)].append(words);
    }
    void begin(const QString &label, const QString &rest)
    {
        const auto field = m_definition.fields.constFind(label);
        m_isLabelled = true;
        m_field = field == m_definition.fields.constEnd() ? std::nullopt : std::optional(*field);
        // Whatever else has the same field, the first that says something counts; texts go on.
        if (m_field && *m_field != ArticleField::Text && !value(*m_field).trimmed().isEmpty())
            m_field.reset();
        append(m_field, rest);
    }
    bool takeHead(const QString &words)
    {
        if (words.isEmpty())
            return true; // between fields
        while (m_head < m_definition.head.size()) {
            const ArticleField field = m_definition.head[m_head++];
            if (field == ArticleField::Published && dateIn(words).isEmpty())
                continue;
            append(field, words);
            return true;
        }
        return false;
    }
    void complete(ImportedArticle &article, const QString &title) const
    {
        const auto take = [&](ArticleField field, QString &detail) {
            if (const QString said = cleanDetail(value(field)); !said.isEmpty())
                detail = said;
        };
        if (!title.isEmpty()) {
            article.title = title;
            article.titleGuessed = false;
        }
        take(ArticleField::Byline, article.byline);
        take(ArticleField::Outlet, article.outlet);
        if (const QString date = dateIn(value(ArticleField::Published).simplified()); !date.isEmpty())
            article.published = date;
        if (const QString address = cleanAddress(value(ArticleField::Address).trimmed()); !address.isEmpty())
            article.url = address;
        const QString language = cleanLanguage(value(ArticleField::Language).trimmed());
        article.language = language.isEmpty() ? detectLanguage(article.text) : language;
        article.importer = u"Sidelight 1 listing"_s;
    }

    const ListingDefinition &m_definition;
    std::array<QStringList, size_t(ArticleField::Count)> m_values;
    std::optional<ArticleField> m_field; // that the lines go on with; none: they are left out
    bool m_isLabelled = false;
    qsizetype m_head = 0;
};

bool isBlank(const QString &words) { return words.trimmed().isEmpty(); }

// The lines of each article: from the first to behind the last, without those that split.
QList<std::pair<qsizetype, qsizetype>> rangesOf(const QList<Line> &lines, const ListingDefinition &definition)
{
    using Split = ListingDefinition::Split;
    QList<std::pair<qsizetype, qsizetype>> ranges;
    qsizetype from = definition.split == Split::Start ? -1 : 0; // what stands before the first start is no article
    const auto end = [&](qsizetype to) {
        while (from >= 0 && from < to && isBlank(lines[from].words))
            ++from;
        if (from >= 0 && from < to)
            ranges.append({from, to});
    };
    bool hasSplit = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!matches(definition.line, lines[i].words))
            continue;
        hasSplit = true;
        end(i);
        from = i + 1;
    }
    if (hasSplit && definition.split != Split::Last) // what stands behind the last is no article
        end(lines.size());
    return ranges;
}

} // namespace

ImportedArticles readListing(const QByteArray &bytes, const ListingDefinition &definition, qsizetype start, const QString &fileName)
{
    const auto refused = [&](ImportProblem problem) { return ImportedArticles{std::unexpected(importError(problem, fileName))}; };
    const Decoding decoded = decodeText(bytes);
    if (!decoded)
        return refused(decoded.error());
    const auto lines = linesOf(decoded->text, bytes);
    if (!lines)
        return refused(ImportProblem::UnknownCharset);
    const auto ranges = rangesOf(*lines, definition);
    if (ranges.isEmpty())
        return refused(ImportProblem::NotListed);
    if (ranges.size() > mostArticles)
        return refused(ImportProblem::TooManyArticles);
    ImportedArticles articles;
    for (const auto &[from, to] : ranges) {
        ListedArticle listed(definition);
        for (qsizetype i = from; i < to; ++i)
            listed.add(lines->at(i));
        articles.append(listed.read(fileName));
        if (articles.last())
            articles.last()->part = FilePart{start + lines->at(from).start, lines->at(to - 1).end - lines->at(from).start};
    }
    return articles;
}

} // namespace sidelight
