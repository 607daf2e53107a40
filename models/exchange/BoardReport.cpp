// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/BoardReport.h"

#include "models/board/BoardCover.h"
#include "models/exchange/HtmlPage.h"
#include "models/exchange/WrittenText.h"
#include "models/lists/RecordText.h"
#include "models/project/Support.h"

#include <QCoreApplication>
#include <algorithm>

namespace sidelight {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(BoardReport)
};

constexpr int fewWords = 60;
const QString dot = QStringLiteral(" · ");

QString shortened(const QString &text)
{
    const QString line = written::line(text);
    return line.size() <= fewWords
               ? line
               : line.first(line.lastIndexOf(u' ', fewWords) > 20 ? line.lastIndexOf(u' ', fewWords) : fewWords) + u'…';
}

QString kindName(const CardContent &card)
{
    if (card.marked)
        return card.label;
    switch (card.kind) {
    case CardKind::Passage:
        return ReportWords::tr("Passage");
    case CardKind::Statement:
        return ReportWords::tr("Statement");
    case CardKind::Actor:
        return ReportWords::tr("Actor");
    case CardKind::Article:
        return ReportWords::tr("Article");
    case CardKind::Claim:
        return ReportWords::tr("Claim");
    case CardKind::Note:
        return ReportWords::tr("Note");
    case CardKind::Image:
        return ReportWords::tr("Picture");
    case CardKind::Group:
        return ReportWords::tr("Group");
    }
    return {};
}

BoardReport::Source sourceOf(const Library &library, const CardContent &card)
{
    BoardReport::Source source;
    source.number = card.number;
    source.speaker = written::line(card.speaker);
    source.says = written::line(card.says);
    source.rightToLeft = card.rightToLeft;
    if (const auto passage = library.find<Passage>(card.passage)) {
        source.quote = passage->quote;
        source.prefix = passage->prefix;
        source.translationMark = translationMark(*passage);
        source.translation = source.translationMark.isEmpty() ? QString() : written::plain(passage->translation);
        source.suffix = passage->suffix;
    }
    if (const auto statement = card.kind == CardKind::Statement ? library.find<Statement>(card.shows) : nullptr) {
        source.mode = written::line(modeText(statement->mode));
        const QString letter = reliabilityOf(library, *statement);
        source.reliability = letter.isEmpty() ? QString() : letter + u' ' + reliabilityText(letter);
        source.credibility = statement->credibility == 0
                                 ? QString()
                                 : QString::number(statement->credibility) + u' ' + credibilityText(statement->credibility);
    }
    if (const Article *article = library.find<Article>(card.article)) {
        source.title = written::line(article->title);
        source.byline = written::line(article->byline);
        source.outlet = written::line(article->outlet);
        source.published = written::line(shortDate(article->published));
        source.retrieved = written::line(article->retrieved).left(10);
        source.url = written::line(article->url);
        source.sha256 = QString::fromLatin1(article->original.toHex());
        source.language = article->language;
    }
    return source;
}

// The smallest group in which a card's middle lies; groups themselves are not nested here.
Id groupOf(const CardContent &card, const QList<CardContent> &groups)
{
    const CardContent *best = nullptr;
    const auto area = [](const CardContent *each) { return each->rect.width() * each->rect.height(); };
    for (const CardContent &group : groups)
        if (group.rect.contains(card.rect.center()) && (!best || area(&group) < area(best)))
            best = &group;
    return best ? best->id : Id();
}

BoardReport::Link linkOf(const Library &library, const LinkContent &content, const QHash<Id, int> &numbers)
{
    BoardReport::Link link{content.id,
                           content.from,
                           content.to,
                           written::line(content.typeName),
                           written::line(content.label),
                           written::plain(content.note),
                           {},
                           {}};
    const Link *record = library.find<Link>(content.id);
    const QList<Id> evidence = record ? record->evidence : QList<Id>();
    for (const Id id : evidence) {
        if (numbers.contains(id))
            link.evidence.append(numbers.value(id));
        else if (const auto passage = library.find<Passage>(id))
            link.otherWords.append(written::line(passage->quote));
    }
    std::ranges::sort(link.evidence);
    return link;
}

// Within the page, since a page that stands alone may fetch nothing.
QString pictureOf(const CardContent &card, const CardPicture &picture)
{
    const QString words = card.body.isEmpty() ? ReportWords::tr("A picture that nobody has described.") : card.body;
    QString html = QStringLiteral("<figure>\n<img alt=\"%1\" width=\"%2\" height=\"%3\" src=\"data:image/%4;base64,%5\">\n")
                       .arg(written::htmlLine(words), QString::number(picture.size.width()), QString::number(picture.size.height()),
                            picture.isPhotograph() ? QStringLiteral("jpeg") : QStringLiteral("png"),
                            QString::fromLatin1(picture.bytes.toBase64()));
    if (!card.body.isEmpty())
        html += QStringLiteral("<figcaption%1>%2</figcaption>\n")
                    .arg(written::htmlDirection(card.rightToLeft), HtmlPage::paragraphs(card.body));
    return html + QStringLiteral("</figure>\n");
}

QString joinedNumbers(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(u'[' + QString::number(number) + u']');
    return texts.join(u' ');
}

} // namespace

BoardReport BoardReport::of(const Library &library, Id board, const std::optional<QSet<Id>> &shown, const PagesOfPassages &pages)
{
    const BoardContent content = seenContent(library, board, shown); // as on the picture, with its numbers
    BoardReport report;
    report.name = written::line(content.name);
    report.rightToLeft = content.rightToLeft;
    QList<CardContent> frames;
    QHash<Id, int> numbers;
    for (const CardContent &card : content.cards) {
        report.m_names.insert(card.id, nameOf(card));
        report.m_places.insert(card.id, int(report.m_places.size()) + 1);
        if (card.kind == CardKind::Group)
            frames.append(card);
        if (card.number > 0 && !std::ranges::contains(report.sources, card.number, &Source::number)) {
            report.sources.append(sourceOf(library, card));
            report.sources.last().pages = pages.value(card.passage);
            if (card.passage.isValid() && !numbers.contains(card.passage))
                numbers.insert(card.passage, card.number);
        }
    }
    std::ranges::sort(report.sources, {}, &Source::number);
    report.groups.append(Group());
    for (const CardContent &frame : std::as_const(frames))
        report.groups.append({frame.id, written::line(frame.title), {}});
    for (const CardContent &card : content.cards)
        if (card.kind != CardKind::Group)
            std::ranges::find(report.groups, groupOf(card, frames), &Group::id)->cards.append(card);
    for (const LinkContent &link : content.links)
        report.links.append(linkOf(library, link, numbers));
    return report;
}

QString BoardReport::nameOf(const CardContent &card)
{
    const QString words = shortened(card.title.isEmpty() ? card.body : card.title);
    if (!words.isEmpty())
        return words;
    return card.kind == CardKind::Group ? ReportWords::tr("Group without a title") : kindName(card);
}

int BoardReport::cardCount() const
{
    int count = 0;
    for (const Group &group : groups)
        count += int(group.cards.size());
    return count;
}

QString BoardReport::markdownOf(const CardContent &card) const
{
    QStringList lines;
    const QString number = card.number > 0 ? u'[' + QString::number(card.number) + u']' : QString();
    lines.append(QStringLiteral("- **%1**").arg(kindName(card)) + (number.isEmpty() ? QString() : u' ' + number));
    const auto add = [&lines](const QString &text) {
        if (!text.isEmpty())
            lines.append(QStringLiteral("  ") + text);
    };
    add(written::markdownLine(card.title));
    add(written::markdown(card.body).replace(u'\n', QStringLiteral("\n  ")));
    if (!card.translation.isEmpty())
        add(written::markdownLine(card.translationMark + QStringLiteral(": ") + card.translation));
    add(written::markdownLine(written::notEmpty({card.speaker, card.says}).join(QStringLiteral(" — "))));
    add(written::markdownLine(card.source));
    QString text = lines.join(QStringLiteral("\\\n")) + u'\n'; // a backslash at the end breaks the line there
    for (const Link &link : links) {
        if (link.from != card.id)
            continue;
        const QString type = written::markdownLine(link.label.isEmpty() ? link.type : link.type + dot + link.label);
        text += QStringLiteral("  - %1 → %2").arg(type, written::markdownLine(m_names.value(link.to)));
        if (!link.evidence.isEmpty())
            text += u' ' + joinedNumbers(link.evidence);
        for (const QString &words : written::notEmpty(QStringList{link.note.simplified()} + link.otherWords))
            text += QStringLiteral("\n    - ") + written::markdownLine(words);
        text += u'\n';
    }
    return text;
}

QString BoardReport::markdownOf(const Source &source) const
{
    const QString indent = QString(QString::number(source.number).size() + 2, u' ');
    QStringList blocks;
    if (!source.quote.isEmpty())
        blocks.append(written::markdownQuote(source.quote));
    if (!source.translation.isEmpty())
        blocks.append(written::markdownLine(source.translationMark) + QStringLiteral(":\n\n") +
                      written::markdownQuote(source.translation));
    blocks.append(written::markdownLine(
        written::notEmpty({source.speaker, source.says, source.mode, source.reliability, source.credibility}).join(dot)));
    blocks.append(written::notEmpty({written::markdownLine(source.byline), written::markdownLink(source.title, source.url),
                                     written::markdownLine(source.outlet), written::markdownLine(source.published),
                                     written::markdownLine(source.pages)})
                      .join(QStringLiteral(", ")));
    const QString retrieved =
        source.retrieved.isEmpty() ? QString() : ReportWords::tr("retrieved %1", "a date").arg(source.retrieved);
    const QString hash = source.sha256.isEmpty() ? QString() : QStringLiteral("SHA-256 `%1`").arg(source.sha256);
    blocks.append(written::notEmpty({written::markdownLine(retrieved), hash}).join(dot));
    QString text = written::notEmpty(blocks).join(QStringLiteral("\n\n"));
    text.replace(u'\n', u'\n' + indent);
    return QStringLiteral("%1. ").arg(source.number) + text + u'\n';
}

QByteArray BoardReport::markdown() const
{
    QString text = QStringLiteral("# ") + written::markdownLine(name) + u'\n';
    for (const Group &group : groups) {
        if (group.id.isValid())
            text += QStringLiteral("\n## ") + written::markdownLine(m_names.value(group.id)) + u'\n';
        else if (group.cards.isEmpty())
            continue;
        text += u'\n';
        for (const CardContent &card : group.cards)
            text += markdownOf(card);
    }
    if (!sources.isEmpty())
        text += QStringLiteral("\n## ") + ReportWords::tr("Sources") + QStringLiteral("\n");
    for (const Source &source : sources)
        text += u'\n' + markdownOf(source);
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        while (line.endsWith(u' '))
            line.chop(1);
    return lines.join(u'\n').toUtf8();
}

QString BoardReport::anchored(Id card) const
{
    return QStringLiteral("<a href=\"#card-%1\">%2</a>").arg(m_places.value(card)).arg(written::htmlLine(m_names.value(card)));
}

QString BoardReport::linksFrom(Id card) const
{
    QString items;
    for (const Link &link : links) {
        if (link.from != card && link.to != card)
            continue;
        const bool leads = link.from == card;
        const QString type = written::htmlLine(link.label.isEmpty() ? link.type : link.type + dot + link.label);
        // Never by an arrow alone: a screen reader may leave it out.
        const QString sentence = leads
                                     ? ReportWords::tr("%1: %2", "the type of a link, and the card to which it leads")
                                     : ReportWords::tr("%1, from: %2", "the type of a link, and the card from which it leads here");
        items += QStringLiteral("<li>%1</li>\n").arg(sentence.arg(type, anchored(leads ? link.to : link.from)));
    }
    return items.isEmpty() ? QString() : QStringLiteral("<ul class=\"links\">\n%1</ul>\n").arg(items);
}

QString BoardReport::htmlOf(const CardContent &card, const CardPicture &picture) const
{
    const QString direction = written::htmlDirection(card.rightToLeft);
    const bool isQuote = card.kind == CardKind::Passage || card.kind == CardKind::Statement;
    QString html = QStringLiteral("<li class=\"card\" id=\"card-%1\">\n<h3 class=\"kind\">%2")
                       .arg(m_places.value(card.id))
                       .arg(written::html(kindName(card)));
    if (card.number > 0)
        html +=
            QStringLiteral(" <a href=\"#source-%1\">%2</a>").arg(card.number).arg(ReportWords::tr("source %1").arg(card.number));
    html += QStringLiteral("</h3>\n");
    if (!card.title.isEmpty())
        html += QStringLiteral("<p%1><strong>%2</strong></p>\n").arg(direction, written::htmlLine(card.title));
    if (!picture.bytes.isEmpty())
        html += pictureOf(card, picture);
    else if (!card.body.isEmpty())
        html +=
            QStringLiteral("<%1%2>%3</%1>\n")
                .arg(isQuote ? QStringLiteral("blockquote") : QStringLiteral("div"), direction, HtmlPage::paragraphs(card.body));
    if (!card.translation.isEmpty())
        html += HtmlPage::translation(card.translationMark, card.translation);
    for (const QString &line : written::notEmpty({card.speaker, card.says}))
        html += QStringLiteral("<p class=\"says\"%1>%2</p>\n").arg(direction, written::htmlLine(line));
    if (!card.source.isEmpty())
        html += QStringLiteral("<p class=\"source\"%1>%2</p>\n").arg(direction, written::htmlLine(card.source));
    return html + linksFrom(card.id) + QStringLiteral("</li>\n");
}

QString BoardReport::linkTable() const
{
    QString html =
        QStringLiteral("<section aria-labelledby=\"links\">\n<h2 id=\"links\">%1</h2>\n<div class=\"table\" role=\"region\" "
                       "aria-labelledby=\"links\" tabindex=\"0\">\n<table>\n<caption>%2</caption>\n<thead><tr>")
            .arg(ReportWords::tr("Links"), ReportWords::tr("Which card leads to which, and why"));
    for (const QString &title : {ReportWords::tr("From"), ReportWords::tr("Type"), ReportWords::tr("To"), ReportWords::tr("Note"),
                                 ReportWords::tr("Evidence")})
        html += QStringLiteral("<th scope=\"col\">%1</th>").arg(title);
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const Link &link : links) {
        QStringList evidence;
        for (const int number : link.evidence)
            evidence.append(
                QStringLiteral("<a href=\"#source-%1\">%2</a>").arg(number).arg(ReportWords::tr("source %1").arg(number)));
        for (const QString &words : link.otherWords)
            evidence.append(QStringLiteral("<q dir=\"auto\">%1</q>").arg(written::html(words)));
        html += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td><td dir=\"auto\">%4</td><td>%5</td></tr>\n")
                    .arg(anchored(link.from), written::htmlLine(link.label.isEmpty() ? link.type : link.type + dot + link.label),
                         anchored(link.to), HtmlPage::paragraphs(link.note), evidence.join(QStringLiteral("<br>")));
    }
    return html + QStringLiteral("</tbody>\n</table>\n</div>\n</section>\n");
}

QString BoardReport::htmlOf(const Source &source) const
{
    const QString direction = written::htmlDirection(source.rightToLeft), language = HtmlPage::language(source.language);
    QString html = QStringLiteral("<li id=\"source-%1\" value=\"%1\">\n").arg(source.number);
    if (!source.quote.isEmpty()) {
        const auto around = [](const QString &words) { return written::html(words.simplified()); };
        html += QStringLiteral("<blockquote%1%2><p>").arg(direction, language);
        if (!source.prefix.trimmed().isEmpty())
            html += QStringLiteral("<span class=\"kind\">…%1</span> ").arg(around(source.prefix));
        html += written::html(source.quote).replace(u'\n', QStringLiteral("<br>"));
        if (!source.suffix.trimmed().isEmpty())
            html += QStringLiteral(" <span class=\"kind\">%1…</span>").arg(around(source.suffix));
        html += QStringLiteral("</p></blockquote>\n");
    }
    if (!source.translation.isEmpty())
        html += HtmlPage::translation(source.translationMark, source.translation);
    const QString says =
        written::notEmpty({source.speaker, source.says, source.mode, source.reliability, source.credibility}).join(dot);
    if (!says.isEmpty())
        html += QStringLiteral("<p class=\"says\"%1>%2</p>\n").arg(direction, written::htmlLine(says));
    QString cited =
        written::notEmpty({written::htmlLine(source.byline),
                           QStringLiteral("<cite>%1</cite>").arg(written::htmlLink(source.title, source.url)),
                           written::htmlLine(source.outlet), written::htmlLine(source.published), written::htmlLine(source.pages)})
            .join(QStringLiteral(", "));
    html += QStringLiteral("<p class=\"source\"%1>%2</p>\n").arg(direction, cited);
    QStringList facts;
    if (!source.url.isEmpty())
        facts.append(written::html(source.url));
    if (!source.retrieved.isEmpty())
        facts.append(written::html(ReportWords::tr("retrieved %1", "a date").arg(source.retrieved)));
    if (!source.sha256.isEmpty())
        facts.append(QStringLiteral("SHA-256 <code>%1</code>").arg(source.sha256));
    if (!facts.isEmpty())
        html += QStringLiteral("<p class=\"fact\">%1</p>\n").arg(facts.join(QStringLiteral("<br>")));
    return html + QStringLiteral("</li>\n");
}

QByteArray BoardReport::html(const QByteArray &svg, const QHash<Id, CardPicture> &pictures) const
{
    HtmlPage page(name);
    const QString direction = written::htmlDirection(rightToLeft);
    page.add(QStringLiteral("<header>\n<h1 dir=\"auto\">%1</h1>\n</header>\n<nav aria-label=\"%2\">\n<ul>\n")
                 .arg(written::htmlLine(name), ReportWords::tr("Contents")));
    const auto listed = [&page](const QString &anchor, const QString &title) {
        page.add(QStringLiteral("<li><a href=\"#%1\">%2</a></li>\n").arg(anchor, title));
    };
    int section = 0;
    for (const Group &group : groups) {
        ++section;
        if (group.id.isValid() || !group.cards.isEmpty())
            listed(QStringLiteral("group-%1").arg(section),
                   group.id.isValid() ? written::htmlLine(m_names.value(group.id)) : ReportWords::tr("Cards"));
    }
    if (!links.isEmpty())
        listed(QStringLiteral("links"), ReportWords::tr("Links"));
    if (!sources.isEmpty())
        listed(QStringLiteral("sources"), ReportWords::tr("Sources"));
    page.add(QStringLiteral("</ul>\n</nav>\n<main%1>\n").arg(direction));
    if (!svg.isEmpty()) {
        const QString alternative =
            ReportWords::tr("The board “%1” as a picture. All that stands in it follows as text.").arg(name);
        page.add(QStringLiteral(
                     "<figure>\n<img alt=\"%1\" src=\"data:image/svg+xml;base64,%2\">\n<figcaption>%3</figcaption>\n</figure>\n")
                     .arg(written::html(alternative), QString::fromLatin1(svg.toBase64()), ReportWords::tr("The board")));
    }
    section = 0;
    for (const Group &group : groups) {
        ++section;
        if (!group.id.isValid() && group.cards.isEmpty())
            continue;
        const QString title = group.id.isValid() ? written::htmlLine(m_names.value(group.id)) : ReportWords::tr("Cards");
        const QString own = group.id.isValid() ? QStringLiteral(" id=\"card-%1\"").arg(m_places.value(group.id)) : QString();
        page.add(QStringLiteral("<section%1 aria-labelledby=\"group-%2\">\n<h2 id=\"group-%2\" dir=\"auto\">%3</h2>\n")
                     .arg(own)
                     .arg(section)
                     .arg(title));
        if (group.id.isValid())
            page.add(linksFrom(group.id));
        page.add(QStringLiteral("<ul class=\"cards\">\n"));
        for (const CardContent &card : group.cards)
            page.add(htmlOf(card, pictures.value(card.id)));
        page.add(QStringLiteral("</ul>\n</section>\n"));
    }
    if (!links.isEmpty())
        page.add(linkTable());
    if (!sources.isEmpty()) {
        page.add(QStringLiteral("<section aria-labelledby=\"sources\">\n<h2 id=\"sources\">%1</h2>\n<ol class=\"sources\">\n")
                     .arg(ReportWords::tr("Sources")));
        for (const Source &source : sources)
            page.add(htmlOf(source));
        page.add(QStringLiteral("</ol>\n</section>\n"));
    }
    page.add(QStringLiteral("</main>\n"));
    return page.bytes();
}

} // namespace sidelight
