// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/TextReader.h"

#include "models/exchange/Charset.h"
#include "models/exchange/Language.h"
#include "models/exchange/PastedShapes.h"
#include "models/exchange/TextComposer.h"
#include "models/text/CanonicalText.h"

#include <QRegularExpression>
#include <algorithm>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

constexpr int widestWrap = 85; // columns; what wraps at eighty, and some

QStringView withoutEnd(QStringView line)
{
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    return line;
}

// Groups of lines between blank ones.
QList<QList<QStringView>> groupsOf(const QString &text)
{
    QList<QList<QStringView>> groups;
    bool open = false;
    for (QStringView line : QStringView(text).tokenize(u'\n')) {
        line = withoutEnd(line);
        if (line.isEmpty()) {
            open = false;
            continue;
        }
        if (!std::exchange(open, true))
            groups.append(QList<QStringView>());
        groups.last().append(line);
    }
    return groups;
}

// A line that begins something, whatever its length.
bool beginsAnew(QStringView line)
{
    static const QRegularExpression marker(uR"(^(?:\s{2,}|\t|[-*•–—>#]\s|\d{1,3}[.)]\s))"_s);
    return marker.matchView(line.first(std::min<qsizetype>(line.size(), 8))).hasMatch();
}

qsizetype widest(const QList<QList<QStringView>> &groups)
{
    qsizetype width = 0;
    for (const auto &group : groups) {
        for (const QStringView line : group)
            width = std::max(width, line.size());
    }
    return width;
}

// Whether a line ended only since the next word did not fit: then the two are one paragraph. Verses and addresses are not.
bool wasWrapped(QStringView line, QStringView next, qsizetype width)
{
    const QStringView trimmed = next.trimmed();
    const qsizetype space = trimmed.indexOf(u' ');
    const qsizetype firstWord = space < 0 ? trimmed.size() : space;
    return line.size() + 1 + firstWord + 3 > width && !beginsAnew(next);
}

// Whether the text is set in lines of a fixed width, with blank lines between its paragraphs.
bool isHardWrapped(const QList<QList<QStringView>> &groups, qsizetype width)
{
    if (groups.size() < 2 || width > widestWrap || width < 40)
        return false;
    int inside = 0, wrapped = 0;
    for (const auto &group : groups) {
        for (qsizetype i = 0; i + 1 < group.size(); ++i) {
            ++inside;
            wrapped += wasWrapped(group[i], group[i + 1], width);
        }
    }
    return inside > 0 && wrapped * 3 >= inside * 2;
}

QStringList paragraphsOf(const QString &text)
{
    const auto groups = groupsOf(text);
    const qsizetype width = widest(groups);
    const bool hardWrapped = isHardWrapped(groups, width);
    QStringList paragraphs;
    for (const auto &group : groups) {
        for (qsizetype i = 0; i < group.size(); ++i) {
            const QString line = group[i].trimmed().toString();
            if (hardWrapped && i > 0 && wasWrapped(group[i - 1], group[i], width))
                paragraphs.last() += u' ' + line;
            else
                paragraphs.append(line);
        }
    }
    return paragraphs;
}

void markHeadings(const PastedShapes &shapes, qsizetype count, Marks &marks)
{
    if (shapes.titleLine < 0)
        return;
    marks.blocks.resize(count);
    marks.blocks[shapes.titleLine] = {BlockKind::Heading, 1};
    if (shapes.secondHeading >= 0)
        marks.blocks[shapes.secondHeading] = {BlockKind::Heading, 2};
}

Result<ImportedArticle> compose(const DecodedText &decoded, const QString &fileName)
{
    if (decoded.text.size() > 2 * qsizetype(maxTextLength)) // before any work on it
        return std::unexpected(importError(ImportProblem::TooLong, fileName));
    const QStringList paragraphs = paragraphsOf(canonicalText(decoded.text));
    if (paragraphs.isEmpty())
        return std::unexpected(importError(ImportProblem::NoWords, fileName));
    ImportedArticle article;
    article.text = paragraphs.join(u'\n');
    const PastedShapes shapes = readShapes(paragraphs);
    article.title = shapes.title;
    article.titleGuessed = shapes.titleGuessed;
    article.byline = shapes.byline;
    article.outlet = shapes.outlet;
    article.url = shapes.url;
    article.published = shapes.published;
    markHeadings(shapes, paragraphs.size(), article.marks);
    splitLongBlocks(article.text, article.marks);
    if (article.text.size() > maxTextLength)
        return std::unexpected(importError(ImportProblem::TooLong, fileName));
    article.rightToLeft = runsRightToLeft(article.text);
    article.format = u"text/plain"_s;
    article.importer = u"Sidelight 1 text"_s;
    article.replaced = decoded.replaced;
    return article;
}

} // namespace

Result<ImportedArticle> readText(const QByteArray &bytes, const QString &fileName)
{
    const Decoding decoded = decodeText(bytes);
    if (!decoded)
        return std::unexpected(importError(decoded.error(), fileName));
    Result<ImportedArticle> article = compose(*decoded, fileName);
    if (article)
        article->language = detectLanguage(article->text);
    return article;
}

Result<ImportedArticle> readPlainUtf8(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.isEmpty())
        return std::unexpected(importError(ImportProblem::Empty, fileName));
    const qsizetype mark = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    Result<ImportedArticle> article = compose({QString::fromUtf8(QByteArrayView(bytes).sliced(mark)), 0}, fileName);
    if (article)
        article->language = guessLanguage(article->text);
    return article;
}

} // namespace sidelight
