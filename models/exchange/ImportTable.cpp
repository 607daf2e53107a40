// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportTable.h"

#include "models/exchange/Charset.h"
#include "models/exchange/HtmlReader.h"
#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportReaders.h"
#include "models/exchange/Language.h"
#include "models/exchange/PastedShapes.h"
#include "models/exchange/TextReader.h"
#include "models/exchange/WrittenDate.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostColumns = 500;
constexpr qsizetype headBytes = 256 * 1024; // of a table, in which its first rows stand
constexpr int headRows = 20;

// One row: its cells by the names of their columns, and where its bytes are.
struct TableRow {
    QHash<QString, QString> cells;
    FilePart part;
    bool isBroken = false;
};

// The names under which tables hold what an article has; the first of them that a table has is taken.
const QStringList &namesOf(ArticleField field)
{
    static const std::array<QStringList, size_t(ArticleField::Count)> names{
        QStringList{u"title"_s, u"headline"_s, u"hed"_s, u"heading"_s, u"titel"_s, u"titre"_s, u"titulo"_s, u"subject"_s},
        QStringList{u"text"_s, u"body"_s, u"content"_s, u"articlebody"_s, u"fulltext"_s, u"maintext"_s, u"bodytext"_s,
                    u"articletext"_s, u"story"_s, u"article"_s, u"texte"_s, u"texto"_s, u"inhalt"_s, u"html"_s},
        QStringList{u"byline"_s, u"author"_s, u"authors"_s, u"by"_s, u"creator"_s, u"writer"_s, u"autor"_s, u"auteur"_s},
        QStringList{u"outlet"_s, u"publication"_s, u"publicationtitle"_s, u"publisher"_s, u"newspaper"_s, u"source"_s,
                    u"sourcename"_s, u"site"_s, u"sitename"_s, u"medium"_s, u"domain"_s, u"quelle"_s, u"fuente"_s},
        QStringList{u"published"_s, u"datepublished"_s, u"publishedat"_s, u"publicationdate"_s, u"pubdate"_s, u"publishdate"_s,
                    u"date"_s, u"datetime"_s, u"timestamp"_s, u"datum"_s, u"fecha"_s},
        QStringList{u"language"_s, u"lang"_s, u"locale"_s, u"inlanguage"_s, u"sprache"_s, u"langue"_s, u"idioma"_s},
        QStringList{u"url"_s, u"link"_s, u"address"_s, u"permalink"_s, u"canonical"_s, u"canonicalurl"_s, u"weburl"_s, u"uri"_s}};
    return names[size_t(field)];
}

QString foldedName(const QString &name)
{
    QString folded;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower())
        if (c.isLetterOrNumber())
            folded += c;
    return folded;
}

// Whichever of the usual ones the first row has most of, outside of quotation marks.
template <class Text> char separatorOf(const Text &text)
{
    constexpr std::array separators{',', ';', '\t', '|'};
    std::array<int, separators.size()> counts = {};
    bool quoted = false;
    for (const auto c : text) {
        const char32_t code = char32_t(char16_t(QChar(c).unicode()));
        if (code == '"')
            quoted = !quoted;
        else if ((code == '\n' || code == '\r') && !quoted)
            break;
        for (size_t i = 0; i < separators.size() && !quoted; ++i)
            counts[i] += code == char32_t(separators[i]);
    }
    return separators[size_t(std::ranges::max_element(counts) - counts.begin())];
}

// The rows of a CSV text as RFC 4180 has them, and as people write them: a quotation mark within a cell that does not begin with
// one is a letter.
class CsvRows {
public:
    explicit CsvRows(const QString &text)
        : m_text(text)
        , m_separator(QLatin1Char(separatorOf(text)))
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    QStringList next()
    {
        QStringList cells;
        for (bool more = true; more;) {
            cells.append(cell());
            more = m_at < m_text.size() && m_text[m_at] == m_separator;
            m_at += int(more);
        }
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        return cells;
    }

private:
    bool ends(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }
    QString cell()
    {
        QString words;
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            for (++m_at; m_at < m_text.size(); ++m_at) {
                if (m_text[m_at] != u'"')
                    words += m_text[m_at];
                else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"')
                    words += m_text[m_at++];
                else
                    break;
            }
            ++m_at;
        }
        const qsizetype from = std::min(m_at, m_text.size());
        while (m_at < m_text.size() && !ends(m_text[m_at]))
            ++m_at;
        m_at = std::min(m_at, m_text.size());
        return words += QStringView(m_text).sliced(from, m_at - from);
    }

    const QString &m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
};

// Where the rows are in the bytes, in any encoding that has ASCII's separators; the row of names too.
QList<FilePart> csvParts(const QByteArray &bytes)
{
    const char separator = separatorOf(QByteArrayView(bytes));
    QList<FilePart> parts;
    qsizetype start = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    bool quoted = false, atCell = true;
    for (qsizetype i = start; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (quoted) {
            if (c == '"' && i + 1 < bytes.size() && bytes[i + 1] == '"')
                ++i;
            else
                quoted = c != '"';
            continue;
        }
        quoted = c == '"' && atCell;
        atCell = c == separator || c == '\n' || c == '\r';
        const bool endsRow = c == '\n' || (c == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n'));
        if (!endsRow)
            continue;
        parts.append({start, i + 1 - start});
        start = i + 1;
    }
    if (start < bytes.size())
        parts.append({start, bytes.size() - start});
    return parts;
}

bool isBlank(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

// nullopt: the text and its bytes do not agree on where rows end.
std::optional<QList<TableRow>> csvRows(const QString &text, const QByteArray &bytes, QStringList &columns)
{
    const QList<FilePart> parts = csvParts(bytes);
    QList<TableRow> rows;
    qsizetype row = 0;
    for (CsvRows all(text); !all.atEnd(); ++row) {
        const QStringList cells = all.next();
        if (row >= parts.size())
            return std::nullopt;
        if (row == 0) {
            columns = cells.first(std::min(cells.size(), mostColumns));
            for (QString &name : columns)
                name = name.trimmed();
            continue;
        }
        if (isBlank(cells))
            continue;
        TableRow each{.cells = {}, .part = parts[row]};
        for (qsizetype i = 0; i < cells.size() && i < columns.size(); ++i)
            each.cells.insert(columns[i], cells[i]);
        rows.append(each);
    }
    return row == parts.size() ? std::optional(rows) : std::nullopt;
}

QString wordsOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList all;
        for (const QJsonValue &each : value.toArray())
            all.append(wordsOf(each));
        all.removeAll(QString());
        return all.join(u", "_s);
    }
    if (value.isObject())
        return wordsOf(value.toObject().value(u"name"_s)); // as an author has one
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

QList<TableRow> jsonRows(const QByteArray &bytes, QStringList &columns, int most)
{
    QList<TableRow> rows;
    for (qsizetype start = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0; start < bytes.size() && rows.size() < most;) {
        const qsizetype found = bytes.indexOf('\n', start), end = found < 0 ? bytes.size() : found + 1;
        const QByteArray line = bytes.sliced(start, end - start);
        TableRow row{.cells = {}, .part = {start, end - start}};
        start = end;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        row.isBroken = !document.isObject();
        const QJsonObject object = document.object();
        for (auto it = object.begin(); it != object.end(); ++it) {
            row.cells.insert(it.key(), wordsOf(it.value()));
            if (columns.size() < mostColumns && !columns.contains(it.key()))
                columns.append(it.key());
        }
        rows.append(row);
    }
    return rows;
}

bool looksLikeHtml(const QString &text)
{
    return text.contains("<p"_L1, Qt::CaseInsensitive) || text.contains("<br"_L1, Qt::CaseInsensitive) || text.contains("</"_L1);
}

class RowReader {
public:
    RowReader(const ColumnMap &columns, TableKind kind, const QString &fileName)
        : m_columns(columns)
        , m_kind(kind)
        , m_fileName(fileName)
    {
    }

    Result<ImportedArticle> read(const TableRow &row) const
    {
        if (row.isBroken)
            return std::unexpected(importError(ImportProblem::BrokenRow, m_fileName));
        const QString text = cell(row, ArticleField::Text);
        if (text.trimmed().isEmpty())
            return std::unexpected(importError(ImportProblem::NoWords, m_fileName));
        Result<ImportedArticle> article = looksLikeHtml(text) ? readHtmlFragment("<meta charset=utf-8>" + text.toUtf8(), m_fileName)
                                                              : readPlainUtf8(text.toUtf8(), m_fileName);
        if (article)
            complete(*article, row);
        return article;
    }

private:
    QString cell(const TableRow &row, ArticleField field) const
    {
        return m_columns.contains(field) ? row.cells.value(m_columns.value(field)) : QString();
    }
    void take(const TableRow &row, ArticleField field, QString &detail) const
    {
        if (const QString said = cleanDetail(cell(row, field)); !said.isEmpty())
            detail = said;
    }
    void complete(ImportedArticle &article, const TableRow &row) const
    {
        if (const QString title = cleanDetail(cell(row, ArticleField::Title)); !title.isEmpty()) {
            article.title = title;
            article.titleGuessed = false;
        }
        take(row, ArticleField::Byline, article.byline);
        take(row, ArticleField::Outlet, article.outlet);
        if (const QString date = readDate(cell(row, ArticleField::Published).trimmed()); !date.isEmpty())
            article.published = date;
        if (const QString address = cleanAddress(cell(row, ArticleField::Address).trimmed()); !address.isEmpty())
            article.url = address;
        const QString language = cleanLanguage(cell(row, ArticleField::Language).trimmed());
        article.language = language.isEmpty() ? detectLanguage(article.text) : language;
        article.format = m_kind == TableKind::Csv ? u"text/csv"_s : u"application/jsonl"_s;
        article.importer = m_kind == TableKind::Csv ? u"Sidelight 1 CSV"_s : u"Sidelight 1 JSON Lines"_s;
    }

    const ColumnMap m_columns;
    const TableKind m_kind;
    const QString m_fileName;
};

} // namespace

ColumnMap guessedColumns(const QStringList &columns, const ColumnMap &map)
{
    QHash<QString, QString> byName;
    for (const QString &column : columns)
        if (const QString folded = foldedName(column); !byName.contains(folded))
            byName.insert(folded, column);
    ColumnMap guessed;
    for (int i = 0; i < int(ArticleField::Count); ++i) {
        const auto field = ArticleField(i);
        if (map.contains(field)) {
            if (columns.contains(map.value(field)))
                guessed.insert(field, map.value(field));
            continue;
        }
        const QStringList &names = namesOf(field);
        const auto name = std::ranges::find_if(names, [&](const QString &each) { return byName.contains(each); });
        if (name != names.end())
            guessed.insert(field, byName.value(*name));
    }
    return guessed;
}

QStringList columnsOf(const QByteArray &bytes, TableKind kind)
{
    QStringList columns;
    const QByteArray head = bytes.first(std::min(bytes.size(), headBytes));
    if (kind == TableKind::JsonLines) {
        jsonRows(head, columns, headRows);
        return columns;
    }
    // By Qt alone: this runs in the program itself.
    const QString text = QString::fromUtf8(head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head);
    if (!text.isEmpty())
        columns = CsvRows(text).next();
    for (QString &name : columns)
        name = name.trimmed();
    return columns;
}

QStringList columnsOfFile(const QString &path)
{
    const auto format = formatOf(path);
    QFile file(path);
    if ((format != ImportFormat::Csv && format != ImportFormat::JsonLines) || !QFileInfo(path).isFile() ||
        !file.open(QIODevice::ReadOnly))
        return {};
    return columnsOf(file.read(headBytes), format == ImportFormat::Csv ? TableKind::Csv : TableKind::JsonLines);
}

ImportedArticles readTable(const QByteArray &bytes, TableKind kind, const ColumnMap &columns, qsizetype start,
                           const QString &fileName)
{
    const auto refused = [&](ImportProblem problem) { return ImportedArticles{std::unexpected(importError(problem, fileName))}; };
    QStringList names;
    std::optional<QList<TableRow>> rows;
    if (kind == TableKind::Csv) {
        const Decoding decoded = decodeText(bytes);
        if (!decoded)
            return refused(decoded.error());
        rows = csvRows(decoded->text, bytes, names);
        if (!rows)
            return refused(ImportProblem::UnknownCharset);
    } else {
        rows = jsonRows(bytes, names, mostArticles + 1);
    }
    if (rows->isEmpty())
        return refused(ImportProblem::Empty);
    if (rows->size() > mostArticles)
        return refused(ImportProblem::TooManyArticles);
    const ColumnMap map = guessedColumns(names, columns);
    if (!map.contains(ArticleField::Text))
        return refused(ImportProblem::NoTextColumn);
    const RowReader reader(map, kind, fileName);
    ImportedArticles articles;
    for (const TableRow &row : std::as_const(*rows)) {
        articles.append(reader.read(row));
        if (articles.last())
            articles.last()->part = FilePart{start + row.part.start, row.part.size};
    }
    return articles;
}

} // namespace sidelight
