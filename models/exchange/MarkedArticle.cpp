// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/MarkedArticle.h"

#include "models/exchange/HtmlPage.h"
#include "models/exchange/WrittenText.h"
#include "models/lists/DateText.h"
#include "models/lists/RecordText.h"
#include "models/text/CanonicalText.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <algorithm>
#include <array>

namespace sidelight {

namespace {

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(MarkedArticle)
};

constexpr quint32 articleVersion = 1;

MarkedArticle::Highlight highlightOf(const Library &library, const Passage &passage)
{
    MarkedArticle::Highlight highlight{passage.start, passage.end, passage.colour, written::plain(passage.note).trimmed(), {}, {}};
    for (const Statement &statement : sortedStatementsOf(library, passage.id))
        if (const QString chain = written::line(chainText(library, statement));
            !chain.isEmpty() && !highlight.speakers.contains(chain))
            highlight.speakers.append(chain);
    for (const QString &tag : tagNames(library, passage.tags))
        highlight.tags.append(written::line(tag));
    return highlight;
}

QString htmlOf(const MarkedArticle::Piece &piece, const QList<MarkedArticle::Highlight> &highlights)
{
    QString html = written::html(piece.text);
    if (piece.code)
        html = QStringLiteral("<code>%1</code>").arg(html);
    if (piece.emphasis)
        html = QStringLiteral("<em>%1</em>").arg(html);
    if (piece.strong)
        html = QStringLiteral("<strong>%1</strong>").arg(html);
    if (Marks::isLinkTarget(piece.target))
        html = QStringLiteral("<a href=\"%1\" rel=\"noreferrer\">%2</a>").arg(written::html(piece.target), html);
    if (piece.colour > 0)
        html = QStringLiteral("<mark class=\"c%1\">%2</mark>").arg(QString::number(piece.colour), html);
    for (const int number : piece.begins)
        html.prepend(QStringLiteral("<span id=\"mark-%1\"></span>").arg(number));
    for (const int number : piece.ends)
        if (highlights.at(number - 1).isNoted())
            html += QStringLiteral("<sup class=\"ref\"><a href=\"#note-%1\" aria-label=\"%2\">%1</a></sup>")
                        .arg(QString::number(number), PageWords::tr("note %1").arg(number));
    return html;
}

QString asideOf(const MarkedArticle::Highlight &highlight, int number)
{
    QString html = QStringLiteral("<aside id=\"note-%1\" class=\"c%2\" aria-label=\"%3\"><p><a href=\"#mark-%1\">%1</a></p>")
                       .arg(QString::number(number), QString::number(highlight.colour), PageWords::tr("note %1").arg(number));
    for (const QString &line : MarkedArticle::noteLines(highlight))
        html += QStringLiteral("<p dir=\"auto\">%1</p>").arg(written::html(line));
    return html + QStringLiteral("</aside>\n");
}

QString opening(const Block &block, QString &closing)
{
    switch (block.kind) {
    case BlockKind::Heading: {
        const QString name = QStringLiteral("h%1").arg(std::clamp(block.level + 1, 2, 6)); // the title is the first
        closing = QStringLiteral("</%1>").arg(name);
        return QStringLiteral("<%1>").arg(name);
    }
    case BlockKind::ListItem: {
        const bool isNumbered = block.number > 0;
        closing = isNumbered ? QStringLiteral("</li></ol>") : QStringLiteral("</li></ul>");
        return isNumbered ? QStringLiteral("<ol start=\"%1\"><li>").arg(block.number) : QStringLiteral("<ul><li>");
    }
    case BlockKind::Quotation:
        closing = QStringLiteral("</p></blockquote>");
        return QStringLiteral("<blockquote><p>");
    case BlockKind::Preformatted:
        closing = QStringLiteral("</pre>");
        return QStringLiteral("<pre>");
    case BlockKind::Paragraph:
        break;
    }
    closing = QStringLiteral("</p>");
    return QStringLiteral("<p>");
}

// The eight colours are told by ground alone, so that words keep their contrast in both schemes; notes stand beside the
// paragraph where there is room, else beneath it.
const QString articleStyle = QStringLiteral(R"(<style>
.text { font-family: "Noto Serif", Georgia, serif; font-size: 1.125rem; }
.row { display: grid; grid-template-columns: minmax(0, 1fr); column-gap: 2rem; }
@media (min-width: 60rem) { .row { grid-template-columns: minmax(0, 1fr) 18rem; } }
.row p, .row pre, .row ul, .row ol { margin: 0 0 .9em; } pre { white-space: pre-wrap; }
.c1 { --c: #fff0a8; --d: #5c4d10; } .c2 { --c: #c9f0c4; --d: #1f4f25; } .c3 { --c: #c5e4fb; --d: #17466b; } .c4 { --c: #f9cfe0; --d: #6b2344; }
.c5 { --c: #fbd9b5; --d: #6a3d10; } .c6 { --c: #ddd0f7; --d: #43307a; } .c7 { --c: #c4efe9; --d: #15504a; } .c8 { --c: #e0ddd6; --d: #47443d; }
mark { background: var(--c); color: inherit; } mark a { color: inherit; }
aside { font: .9rem/1.45 "Noto Sans", system-ui, sans-serif; margin: 0 0 1rem; padding: .5rem .8rem; background: var(--card);
  border-inline-start: 4px solid var(--c); }
aside p { margin: 0 0 .3em !important; } sup.ref { line-height: 0; font-family: "Noto Sans", sans-serif; }
@media (prefers-color-scheme: dark) { mark { background: var(--d); } aside { border-color: var(--d); } }
@media print { mark { background: var(--c); print-color-adjust: exact; } aside { break-inside: avoid; border-color: var(--c); } }
</style>
)");

} // namespace

MarkedArticle MarkedArticle::of(const Library &library, Id id, const QString &text, const Marks &marks)
{
    MarkedArticle page;
    page.text = text;
    page.marks = marks;
    if (const Article *article = library.find<Article>(id)) {
        page.title = written::line(article->title);
        page.byline = written::line(article->byline);
        page.outlet = written::line(article->outlet);
        page.published = article->published.isEmpty() ? QString() : written::line(dateText(article->published));
        page.retrieved = written::line(article->retrieved).left(10);
        page.url = written::line(article->url);
        page.language = article->language;
        page.rightToLeft = article->rightToLeft;
    }
    for (const Passage &passage : library.sortedPassagesOf(id))
        if (passage.start >= 0 && passage.start < passage.end && passage.end <= text.size())
            page.highlights.append(highlightOf(library, passage));
    return page;
}

// What the article's own marks, from this one on, make of a piece that goes up to `last`.
void MarkedArticle::dress(Piece &piece, int last, qsizetype firstSpan) const
{
    for (qsizetype i = firstSpan; i < marks.spans.size() && marks.spans.at(i).start < last; ++i) {
        const Span &span = marks.spans.at(i);
        if (span.end <= piece.start)
            continue;
        piece.emphasis |= span.kind == SpanKind::Emphasis;
        piece.strong |= span.kind == SpanKind::Strong;
        piece.code |= span.kind == SpanKind::Code;
        if (span.kind == SpanKind::Link)
            piece.target = span.target;
    }
}

// What the highlights do.
void MarkedArticle::mark(Piece &piece, int last, int lineEnd, qsizetype firstHighlight) const
{
    for (qsizetype i = firstHighlight; i < highlights.size() && highlights.at(i).start < last; ++i) {
        const Highlight &highlight = highlights.at(i);
        if (highlight.end <= piece.start)
            continue;
        piece.colour = std::clamp(highlight.colour, 1, colourCount);
        if (highlight.start == piece.start)
            piece.begins.append(int(i) + 1);
        // One that ends with the line's own end, or beyond it in an empty stretch, ends here too.
        if (highlight.end == last || (last == lineEnd && highlight.end == last + 1))
            piece.ends.append(int(i) + 1);
    }
}

QList<QList<MarkedArticle::Piece>> MarkedArticle::lines() const
{
    QList<QList<Piece>> all;
    qsizetype firstSpan = 0, firstHighlight = 0;
    int start = 0;
    const QStringList texts = text.split(u'\n');
    for (const QString &line : texts) {
        const int end = start + int(line.size());
        QList<int> cuts{start, end};
        const auto cutAt = [&](int a, int b) {
            for (const int at : {a, b})
                if (at > start && at < end)
                    cuts.append(at);
        };
        // Both lists are by start; those that ended before this line are passed over, long ones stay.
        while (firstSpan < marks.spans.size() && marks.spans.at(firstSpan).end <= start)
            ++firstSpan;
        while (firstHighlight < highlights.size() && highlights.at(firstHighlight).end <= start)
            ++firstHighlight;
        for (qsizetype i = firstSpan; i < marks.spans.size() && marks.spans.at(i).start < end; ++i)
            cutAt(marks.spans.at(i).start, marks.spans.at(i).end);
        for (qsizetype i = firstHighlight; i < highlights.size() && highlights.at(i).start < end; ++i)
            cutAt(highlights.at(i).start, highlights.at(i).end);
        std::ranges::sort(cuts);
        const auto repeated = std::ranges::unique(cuts);
        cuts.erase(repeated.begin(), repeated.end());
        QList<Piece> pieces;
        for (qsizetype i = 0; i + 1 < cuts.size(); ++i) {
            Piece piece;
            piece.start = cuts.at(i);
            const int last = cuts.at(i + 1);
            piece.text = text.sliced(piece.start, last - piece.start);
            dress(piece, last, firstSpan);
            mark(piece, last, end, firstHighlight);
            pieces.append(piece);
        }
        // An article whose text begins with its own title, perhaps beneath a word or two, shows it once, as in the reader; one
        // that is highlighted there stands there too.
        const bool isTitle = all.size() < titleLines && !title.isEmpty() && line.trimmed() == title &&
                             std::ranges::all_of(pieces, [](const Piece &piece) { return piece.colour == 0; });
        all.append(isTitle ? QList<Piece>() : pieces);
        start = end + 1;
    }
    return all;
}

QStringList MarkedArticle::detailLines() const
{
    const QString when = retrieved.isEmpty() ? QString() : PageWords::tr("retrieved %1", "a date").arg(retrieved);
    return written::notEmpty({written::notEmpty({byline, outlet, published, when}).join(QStringLiteral(" · ")), url});
}

QStringList MarkedArticle::noteLines(const Highlight &highlight)
{
    QStringList lines = written::notEmpty(highlight.note.split(u'\n'));
    if (!highlight.speakers.isEmpty())
        lines.append(PageWords::tr("Says it: %1").arg(highlight.speakers.join(QStringLiteral("; "))));
    if (!highlight.tags.isEmpty())
        lines.append(PageWords::tr("Tags: %1").arg(highlight.tags.join(QStringLiteral("; "))));
    return lines;
}

QByteArray MarkedArticle::html() const
{
    HtmlPage page(title);
    page.add(articleStyle);
    const QString direction = written::htmlDirection(rightToLeft), tongue = HtmlPage::language(language);
    page.add(QStringLiteral("<main%1%2>\n<header>\n<h1>%3</h1>\n").arg(direction, tongue, written::html(title)));
    for (const QString &line : detailLines())
        page.add(
            QStringLiteral("<p class=\"source\">%1</p>\n").arg(line == url ? written::htmlLink(url, url) : written::html(line)));
    page.add(QStringLiteral("</header>\n<div class=\"text\">\n"));
    const QList<QList<Piece>> all = lines();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QList<Piece> &pieces = all.at(i);
        QString words, notes, closing;
        for (const Piece &piece : pieces) {
            words += htmlOf(piece, highlights);
            for (const int number : piece.ends)
                if (highlights.at(number - 1).isNoted())
                    notes += asideOf(highlights.at(number - 1), number);
        }
        if (words.isEmpty())
            continue;
        const QString open = opening(i < marks.blocks.size() ? marks.blocks.at(i) : Block(), closing);
        page.add(QStringLiteral("<div class=\"row\"><div>") + open + words + closing + QStringLiteral("</div>"));
        page.add(notes.isEmpty() ? QStringLiteral("</div>\n")
                                 : QStringLiteral("<div>\n") + notes + QStringLiteral("</div></div>\n"));
    }
    page.add(QStringLiteral("</div>\n</main>\n"));
    return page.bytes();
}

QByteArray MarkedArticle::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << articleVersion << title << byline << outlet << published << retrieved << url << language << rightToLeft << text
           << marks.toBytes() << qint32(highlights.size());
    for (const Highlight &each : highlights)
        stream << each.start << each.end << each.colour << each.note << each.speakers << each.tags;
    return bytes;
}

std::optional<MarkedArticle> MarkedArticle::fromBytes(const QByteArray &bytes)
{
    MarkedArticle page;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 version = 0;
    QByteArray marks;
    qint32 count = 0;
    stream >> version >> page.title >> page.byline >> page.outlet >> page.published >> page.retrieved >> page.url >>
        page.language >> page.rightToLeft >> page.text >> marks >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        Highlight each;
        stream >> each.start >> each.end >> each.colour >> each.note >> each.speakers >> each.tags;
        page.highlights.append(each);
    }
    const std::optional<Marks> read = Marks::fromBytes(marks, int(page.text.size()), int(page.text.count(u'\n')) + 1);
    if (version != articleVersion || stream.status() != QDataStream::Ok || !stream.atEnd() || !read)
        return std::nullopt;
    page.marks = *read;
    return page;
}

} // namespace sidelight
