// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/MadePages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sidelight {

namespace {

using namespace Qt::StringLiterals;

QString escaped(const QString &text) { return text.toHtmlEscaped(); }

QString element(const QString &start, const QString &content, const QString &end) { return start + content + end + u'\n'; }

QString paragraphs(const MadeStory &story, const QString &start, const QString &end, const QString &between = {})
{
    QStringList all;
    for (const QString &paragraph : story.paragraphs)
        all.append(element(start, escaped(paragraph), end));
    return all.join(between);
}

QString headOf(const MadeStory &story, const QString &charset, const QString &more)
{
    const QString declared = charset.isEmpty() ? QString() : u"<meta charset=\"%1\">"_s.arg(charset);
    return u"<!DOCTYPE html>\n<html lang=\"%1\"%2>\n<head>\n%3\n<title>%4 – %5</title>\n%6</head>\n"_s.arg(
        story.language, story.isRightToLeft() ? u" dir=\"rtl\""_s : QString(), declared, escaped(story.title), story.outlet, more);
}

QString property(const QString &name, const QString &content)
{
    return u"<meta property=\"%1\" content=\"%2\">\n"_s.arg(name, escaped(content));
}

QString openGraph(const MadeStory &story)
{
    return property(u"og:type"_s, u"article"_s) + property(u"og:title"_s, story.title) + property(u"og:url"_s, story.url) +
           property(u"og:site_name"_s, story.outlet) +
           property(u"article:published_time"_s, story.published + u"T08:30:00+00:00"_s) +
           u"<link rel=\"canonical\" href=\"%1\">\n<link rel=\"stylesheet\" href=\"/wp-content/style.css?ver=6\">\n"_s.arg(
               story.url);
}

QString linkedData(const MadeStory &story, const QString &type)
{
    const QJsonObject person{{u"@type"_s, u"Person"_s}, {u"name"_s, story.byline}};
    const QJsonObject outlet{{u"@type"_s, u"Organization"_s}, {u"name"_s, story.outlet}};
    const QJsonObject article{{u"@context"_s, u"https://schema.org"_s},
                              {u"@type"_s, type},
                              {u"headline"_s, story.title},
                              {u"datePublished"_s, story.published},
                              {u"author"_s, QJsonArray{person}},
                              {u"publisher"_s, outlet},
                              {u"mainEntityOfPage"_s, story.url}};
    return u"<script type=\"application/ld+json\">%1</script>\n"_s.arg(
        QString::fromUtf8(QJsonDocument(article).toJson(QJsonDocument::Compact)));
}

QString links(QRandomGenerator &dice, int count, const QString &before, const QString &after)
{
    QString all;
    for (int i = 0; i < count; ++i)
        all += u"%1<a href=\"/topic/%2\">Topic %2</a>%3\n"_s.arg(before).arg(dice.bounded(1'000)).arg(after);
    return all;
}

QString weblog(const MadeStory &story, QRandomGenerator &dice, const QString &charset)
{
    const int number = dice.bounded(90'000);
    return headOf(story, charset, openGraph(story) + linkedData(story, u"BlogPosting"_s)) +
           u"<body class=\"post-template-default single single-post postid-%1\">\n<a class=\"skip-link\" href=\"#main\">Skip</a>\n"
           "<nav class=\"main-navigation\"><ul class=\"menu\">\n%2</ul></nav>\n<div id=\"content\" class=\"site-content\">"
           "<main id=\"main\">\n<article id=\"post-%1\" class=\"post-%1 post type-post hentry\">\n<header class=\"entry-header\">"
           "<h1 class=\"entry-title\">%3</h1><div class=\"entry-meta\"><span class=\"author vcard\"><a rel=\"author\" "
           "href=\"/author/x\">%4</a></span> <time class=\"entry-date published\" datetime=\"%5T08:30:00+00:00\">%5</time></div>"
           "</header>\n<div class=\"entry-content\">\n"_s.arg(number)
               .arg(links(dice, 7, u"<li>"_s, u"</li>"_s), escaped(story.title), story.byline, story.published) +
           paragraphs(story, u"<p>"_s, u"</p>"_s) +
           u"</div>\n<footer class=\"entry-footer\"><span class=\"tags-links\">%1</span></footer></article>\n"
           "<div id=\"comments\" class=\"comments-area\"><h2>2 comments</h2><ol class=\"comment-list\"><li>First!</li>"
           "<li>Thanks for this.</li></ol></div></main></div>\n<aside id=\"secondary\" class=\"widget-area\">%2</aside>\n"
           "<script src=\"/wp-includes/js/x.js\"></script>\n</body>\n</html>\n"_s.arg(links(dice, 3, {}, {}),
                                                                                      links(dice, 9, u"<p>"_s, u"</p>"_s));
}

QString newspaper(const MadeStory &story, QRandomGenerator &dice, const QString &charset)
{
    const QString advertisement = u"<div class=\"ad-slot\" data-ad=\"mid\"><span>Advertisement</span></div>\n"_s;
    return headOf(story, charset, openGraph(story) + linkedData(story, u"NewsArticle"_s)) +
           u"<body>\n<div id=\"fusion-app\" class=\"layout\"><div class=\"c-consent\" role=\"dialog\"><p>We value your privacy. We "
           "and our partners store information on a device.</p><button>Accept</button></div>\n<header "
           "class=\"b-header\">%1</header>\n"
           "<section role=\"main\"><div class=\"b-headline\"><h1 class=\"c-headline\">%2</h1></div><div "
           "class=\"b-byline\">%3</div>\n"
           "<figure class=\"c-media\"><img src=\"https://img.example/1.jpg\" alt=\"\"><figcaption>The quay. Archive</figcaption>"
           "</figure>\n<div class=\"article-body\">\n"_s.arg(links(dice, 12, {}, {}), escaped(story.title), story.byline) +
           paragraphs(story, u"<p class=\"c-paragraph\">"_s, u"</p>"_s, advertisement) +
           u"</div></section>\n<div class=\"b-related\"><h3>More</h3><ul>%1</ul></div><footer>© %2</footer></div>\n"
           "<script>window.Fusion={};Fusion.globalContent={\"_id\":\"%3\"};</script></body></html>"_s
               .arg(links(dice, 6, u"<li>"_s, u"</li>"_s), story.outlet)
               .arg(dice.bounded(100'000));
}

QString tables(const MadeStory &story, QRandomGenerator &dice, const QString &charset)
{
    const QString declared =
        charset.isEmpty() ? QString() : u"<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=%1\">\n"_s.arg(charset);
    return u"<HTML>\n<HEAD>\n%1<TITLE>%2</TITLE>\n</HEAD>\n<BODY BGCOLOR=#FFFFFF>\n<TABLE WIDTH=760 BORDER=0 CELLPADDING=4><TR>"
           "<TD COLSPAN=2><IMG SRC=logo.gif></TD></TR>\n<TR><TD WIDTH=140 VALIGN=top><FONT SIZE=1>%3</FONT></TD>\n<TD VALIGN=top>"
           "<H1>%2</H1>\n<FONT FACE=Verdana SIZE=2>"_s.arg(declared, escaped(story.title), links(dice, 8, {}, u"<BR>"_s)) +
           paragraphs(story, u"<P>"_s, {}) +
           u"</FONT></TD></TR>\n<TR><TD COLSPAN=2><HR><FONT SIZE=1>Copyright %1</FONT></TD></TR></TABLE>\n</BODY>\n</HTML>\n"_s.arg(
               story.outlet);
}

QString portal(const MadeStory &story, QRandomGenerator &dice, const QString &charset)
{
    const QString dublinCore =
        u"<meta name=\"dcterms.title\" content=\"%1\">\n<meta name=\"dcterms.date\" content=\"%2\">\n"
        "<meta name=\"dcterms.creator\" content=\"%3\">\n<meta name=\"Generator\" content=\"Drupal 7\">\n"_s.arg(
            escaped(story.title), story.published, story.byline);
    return headOf(story, charset, dublinCore) +
           u"<body class=\"html not-front node-type-article\">\n<div id=\"page-wrapper\"><div id=\"header\"><ul>%1</ul></div>\n"
           "<div id=\"main-wrapper\"><div id=\"content\" class=\"column\"><h1 class=\"title\" id=\"page-title\">%2</h1>\n"
           "<div class=\"node node-article\"><div class=\"submitted\">%3, %4</div><div class=\"field field-name-body\"><div "
           "class=\"field-items\"><div class=\"field-item even\" property=\"content:encoded\">\n"_s.arg(
               links(dice, 6, u"<li>"_s, u"</li>"_s), escaped(story.title), story.byline, story.published) +
           paragraphs(story, u"<p class=\"rtejustify\">"_s, u"</p>"_s) +
           u"</div></div></div></div></div>\n<div id=\"sidebar-second\">%1</div></div></div>\n</body></html>"_s.arg(
               links(dice, 10, u"<div class=\"views-row\">"_s, u"</div>"_s));
}

QString journal(const MadeStory &story, QRandomGenerator &dice, const QString &charset)
{
    QString body;
    for (const QString &paragraph : story.paragraphs)
        body += escaped(paragraph) + u"<br /><br />\n"_s;
    return headOf(story, charset, openGraph(story)) +
           u"<body>\n<div class='content'><div class='navbar section'>%1</div>\n<div class='main section' id='main'><div "
           u"class='blog-"
           "posts hfeed'>\n<h2 class='date-header'>%2</h2><div class='post hentry'><h3 class='post-title entry-title'>%3</h3>\n"
           "<div class='post-body entry-content' id='post-body-%4'>\n"_s
               .arg(links(dice, 4, {}, {}), story.published, escaped(story.title))
               .arg(dice.bounded(100'000)) +
           body +
           u"<div style='clear: both;'></div></div>\n<div class='post-footer'>Posted by %1 at 08:30</div></div></div></div>\n"
           "<div class='sidebar'><ul>%2</ul></div></div></body></html>"_s.arg(story.byline, links(dice, 12, u"<li>"_s, u"</li>"_s));
}

QString application(const MadeStory &story, QRandomGenerator &dice, const QString &charset)
{
    const QJsonObject state{{u"props"_s, QJsonObject{{u"title"_s, story.title}, {u"text"_s, story.paragraphs.first()}}}};
    return headOf(story, charset, openGraph(story) + property(u"article:author"_s, story.byline)) +
           u"<body>\n<div id=\"__next\"><header class=\"sc-a1\"><nav>%1</nav></header>\n<main><article class=\"sc-b2 kXyz\"><div "
           "class=\"sc-c3\"><h1>%2</h1><p class=\"sc-d4\"><a href=\"/by\">%3</a> · <time dateTime=\"%4\">%4</time></p></div>\n"
           "<section name=\"articleBody\">"_s.arg(links(dice, 5, {}, {}), escaped(story.title), story.byline, story.published) +
           paragraphs(story, u"<div class=\"sc-e5\"><p class=\"sc-f6\">"_s, u"</p></div>"_s,
                      dice.bounded(2) ? u"<aside class=\"newsletter\"><h4>Our letter</h4><form><input type=email></form></aside>"_s
                                      : QString()) +
           u"</section></article></main><footer>%1</footer></div>\n<script id=\"__NEXT_DATA__\" "
           u"type=\"application/json\">%2</script>"
           "\n</body></html>"_s.arg(links(dice, 8, {}, {}), QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact)));
}

} // namespace

QString madePage(const MadeStory &story, int shape, QRandomGenerator &dice, const QString &charset)
{
    using Maker = QString (*)(const MadeStory &, QRandomGenerator &, const QString &);
    constexpr Maker makers[pageShapes] = {weblog, newspaper, tables, portal, journal, application};
    return makers[shape](story, dice, charset);
}

} // namespace sidelight
