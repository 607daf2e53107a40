// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/HtmlPage.h"

#include "models/exchange/WrittenText.h"

#include <QLocale>
#include <QRegularExpression>

namespace sidelight {

namespace {

// Colours have a contrast of at least 4.5 to 1 against their ground, in both schemes.
const QString style = QStringLiteral(R"(
:root { color-scheme: light dark; --ground: #fdfcfa; --text: #1f2328; --muted: #5a6169; --line: #d5d3cd; --accent: #0b5c9e;
  --card: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --ground: #16181b; --text: #e6e4df; --muted: #a3a9b0; --line: #3a3f45;
  --accent: #7cb8f0; --card: #1e2125; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 68rem; background: var(--ground); color: var(--text);
  font: 1.0625rem/1.6 "Noto Sans", system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; font-weight: 600; margin: 2em 0 .6em; }
h1 { margin-top: 0; font-size: 1.9rem; } h2 { font-size: 1.35rem; } h3 { font-size: 1.08rem; }
a { color: var(--accent); } a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
blockquote { margin: 0 0 .5rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line);
  font-family: "Noto Serif", Georgia, serif; font-size: 1.1rem; }
blockquote p, .note p { margin: 0 0 .4em; }
article, li.card { margin: 0 0 1.5rem; padding: 1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
main > article > :last-child, li.card > :last-child { margin-bottom: 0; }
.source, .fact, .says { margin: .2rem 0; } .source, .fact, .kind { color: var(--muted); font-size: .95rem; }
.kind { margin: 0 0 .3rem; } .note { margin-top: .6rem; }
ul.cards { list-style: none; padding: 0; } ul.links { margin: .4rem 0 0; padding-inline-start: 1.3rem; font-size: .95rem; }
figure { margin: 1.5rem 0; } figure img { width: 100%; height: auto; max-height: 90vh; background: #fff; border: 1px solid var(--line); }
li.card figure { margin: .4rem 0; } li.card img { width: auto; max-width: 100%; } figcaption p { margin: 0 0 .3em; }
figcaption { color: var(--muted); font-size: .95rem; }
.table { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { text-align: start; color: var(--muted); padding-bottom: .4rem; }
th, td { text-align: start; vertical-align: top; padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); }
ol.sources { padding-inline-start: 2.2rem; } ol.sources > li { margin-bottom: 1.4rem; } :target { outline: 2px solid var(--accent); outline-offset: 4px; }
code { font-family: "Noto Sans Mono", monospace; font-size: .85em; }
@media print { :root { --ground: #fff; --text: #000; --muted: #444; --line: #bbb; --accent: #000; --card: #fff; }
  body { max-width: none; padding: 0; font-size: 11pt; } article, li.card, ol.sources > li { break-inside: avoid; } nav { display: none; } }
)");

} // namespace

HtmlPage::HtmlPage(const QString &title)
    : m_title(written::line(title))
{
}

QByteArray HtmlPage::bytes() const
{
    const QLocale locale;
    const QString direction = written::htmlDirection(locale.textDirection() == Qt::RightToLeft);
    const QString page = QStringLiteral("<!DOCTYPE html>\n<html%1%2>\n<head>\n<meta charset=\"utf-8\">\n"
                                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                                        "'unsafe-inline'; img-src data:\">\n"
                                        "<meta name=\"referrer\" content=\"no-referrer\">\n"
                                        "<meta name=\"viewport\" content=\"width=device-width, "
                                        "initial-scale=1\">\n<title>%3</title>\n<style>%4</style>\n</head>\n<body>\n")
                             .arg(language(locale.language() == QLocale::C ? QStringLiteral("en") : locale.bcp47Name()), direction,
                                  written::html(m_title), style);
    return (page + m_body + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

QString HtmlPage::translation(const QString &mark, const QString &words)
{
    return QStringLiteral("<p class=\"kind\">%1</p>\n<blockquote class=\"translation\" dir=\"auto\">%2</blockquote>\n")
        .arg(written::htmlLine(mark), paragraphs(words));
}

QString HtmlPage::paragraphs(const QString &text)
{
    QString html;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        if (!line.trimmed().isEmpty())
            html += QStringLiteral("<p>%1</p>").arg(written::html(line.trimmed()));
    return html;
}

QString HtmlPage::language(const QString &bcp47)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,6}$"));
    return form.match(bcp47).hasMatch() ? QStringLiteral(" lang=\"%1\"").arg(bcp47) : QString();
}

} // namespace sidelight
