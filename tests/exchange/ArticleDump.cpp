// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/ArticleDump.h"

#include <QStringList>
#include <algorithm>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

QString nameOf(const Block &block)
{
    QString name;
    switch (block.kind) {
    case BlockKind::Paragraph:
        name = u"p"_s;
        break;
    case BlockKind::Heading:
        name = u"h%1"_s.arg(block.level);
        break;
    case BlockKind::ListItem:
        name = u"li%1"_s.arg(block.level) + (block.number ? u"#%1"_s.arg(block.number) : QString());
        break;
    case BlockKind::Quotation:
        name = u"q%1"_s.arg(block.level);
        break;
    case BlockKind::Preformatted:
        name = u"pre"_s;
        break;
    }
    return block.ourSplit ? name + u'+' : name;
}

QString opening(const Span &span)
{
    switch (span.kind) {
    case SpanKind::Emphasis:
        return u"[em "_s;
    case SpanKind::Strong:
        return u"[b "_s;
    case SpanKind::Code:
        return u"[code "_s;
    case SpanKind::Link:
        return u"[<"_s + span.target + u"> "_s;
    }
    return {};
}

// The text with a bracket at both ends of each span.
QString bracketed(const ImportedArticle &article)
{
    QString text;
    for (int i = 0; i <= article.text.size(); ++i) {
        for (const Span &span : article.marks.spans)
            text += span.end == i ? u"]"_s : QString();
        for (auto span = article.marks.spans.crbegin(); span != article.marks.spans.crend(); ++span) {
            if (span->start == i)
                text += opening(*span);
        }
        if (i < article.text.size())
            text += article.text[i];
    }
    return text;
}

} // namespace

QString dumpOf(const Result<ImportedArticle> &article)
{
    if (!article)
        return u"refused: "_s + article.error().message;
    QStringList lines;
    const auto add = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            lines.append(key + u": "_s + value);
    };
    add(article->titleGuessed ? u"guessed title"_s : u"title"_s, article->title);
    add(u"byline"_s, article->byline);
    add(u"outlet"_s, article->outlet);
    add(u"url"_s, article->url);
    add(u"published"_s, article->published);
    add(u"retrieved"_s, article->retrieved);
    add(u"language"_s, article->language + (article->rightToLeft ? u" rtl"_s : QString()));
    add(u"replaced"_s, article->replaced ? QString::number(article->replaced) : QString());
    const QStringList texts = bracketed(*article).split(u'\n');
    for (qsizetype i = 0; i < texts.size(); ++i)
        lines.append(u"  "_s + nameOf(article->marks.blocks.value(i)) + u" | "_s + texts[i]);
    return lines.join(u'\n');
}

} // namespace sidelight
