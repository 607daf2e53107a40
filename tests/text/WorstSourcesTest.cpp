// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are to wear out who colours them: row A25 of what Sidelight promises about strangers' files. That the rules see no
// more than a window of a line at once, that each pattern of a stranger's is limited, and that nothing is off because of it. What a
// page takes is said, and is the benchmark's to judge.
#include "models/text/Lens.h"
#include "models/text/OwnDefinitions.h"
#include "models/text/SourceColours.h"

#include <QTest>
#include <ctime>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageLength = 4'096, sourceLength = 60'000;

static_assert(Lens::windowLength == pageLength);

QString repeated(const QString &piece, int length = sourceLength)
{
    return piece.repeated(length / piece.size() + 1).first(length);
}

QStringList worstPages()
{
    QStringList all;
    for (const char *piece : {"<", ">", "&", "<p class=\"", "<!--", "<![CDATA[", "<script>", "<style>a{", "<a href='", "<!DOCTYPE ",
                              "</", "<p a=b ", "&#x1F600", "<?php ", "<b><i>"})
        all.append(repeated(QString::fromLatin1(piece)));
    for (const char *head : {"<script>/*", "<style>a{b:url(", "<p title=\"", "<!-- ", "<script>`${", "<script>x=\""})
        all.append(QString::fromLatin1(head) + QString(sourceLength, u'x'));
    return all;
}

QStringList worstMarkdown()
{
    QStringList all;
    for (const char *piece : {"*",  "_",  "`",   "[",  "](", "![", "*_`", "**a ",  "[a](",    "<a ",
                              "> ", "- ", "1. ", "| ", "#",  "~~", "\\",  "```\n", "* a\n\n", "a__b "})
        all.append(repeated(QString::fromLatin1(piece)));
    return all;
}

const QStringList worstPatterns = {u"(a+)+$"_s,          u"(a|a|aa)*b"_s,           u"(a*)*\\1\\1\\1b"_s,
                                   u"(*NO_JIT)(a+)+$"_s, u"(?=(a+)+b)(?&lt;=a)a"_s, u"(*LIMIT_MATCH=900000000)(a+)+$"_s,
                                   u"(a(?1)?a)+b"_s,     u"(.*)*(.*)*x"_s,          u"(?:a?){60}a{60}b"_s,
                                   u"(\\w+\\s*)+:"_s,    u"((a{1,9}){1,9}){1,9}c"_s};

OwnDefinition ownWith(const QString &rules)
{
    return OwnDefinition::read(
        u"worst.xml"_s, (u"<language name=\"Worst\" section=\"Mine\" version=\"3\" kateversion=\"5.0\"><highlighting><contexts>"
                         "<context name=\"Text\" attribute=\"Normal\" lineEndContext=\"#stay\">"_s +
                         rules +
                         u"</context></contexts><itemDatas><itemData name=\"Normal\" defStyleNum=\"dsNormal\"/>"
                         "<itemData name=\"Find\" defStyleNum=\"dsKeyword\"/></itemDatas></highlighting></language>"_s)
                            .toUtf8());
}

QString ruleOf(const QString &pattern) { return u"<RegExpr attribute=\"Find\" context=\"#stay\" String=\"%1\"/>"_s.arg(pattern); }

double processorTime() // ms, of this thread
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

template <class Ranges> bool areInOrder(const Ranges &ranges, qsizetype length)
{
    int end = 0;
    for (const auto &range : ranges) {
        if (range.start < end || range.length <= 0)
            return false;
        end = range.start + range.length;
    }
    return end <= length;
}

} // namespace

class WorstSourcesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiftyFilesAreColoured();
    void noRuleSeesMoreThanAWindow();
    void whatIsFoundIsToldWithinALine();
    void eachPatternIsLimited();
};

void WorstSourcesTest::fiftyFilesAreColoured()
{
    double slowest = 0;
    int files = 0;
    const auto measured = [&](const auto &work) {
        const double start = processorTime();
        work();
        slowest = std::max(slowest, processorTime() - start);
    };
    for (const auto &[format, sources] : {std::pair{u"text/html"_s, worstPages()}, {u"text/markdown"_s, worstMarkdown()}}) {
        for (const QString &source : sources) {
            measured([&] { (void)colourSource(QStringView(source).first(pageLength), format); });
            const QList<SourceRange> ranges = colourSource(source, format);
            QVERIFY2(areInOrder(ranges, source.size()), qPrintable(source.first(20)));
            ++files;
            const QString sound = source + u"\n\n<!-- end -->\n\n<!-- end -->"_s; // whatever it left open, what follows is coloured
            QVERIFY2(colourSource(sound, format).size() >= ranges.size(), qPrintable(source.first(20)));
        }
    }
    const QString text(sourceLength, u'a');
    for (const QString &pattern : worstPatterns) {
        const OwnDefinition own = ownWith(ruleOf(pattern));
        QCOMPARE(own.problem, QString());
        const auto lens = Lens::open(own);
        QVERIFY(lens);
        measured([&] { (void)lens->scan(QStringView(text).first(pageLength)); });
        QVERIFY2(areInOrder(lens->scan(text), text.size()), qPrintable(pattern));
        ++files;
    }
    QVERIFY2(files >= 50, qPrintable(QString::number(files)));
    qInfo("A25: %d files, the slowest page of 4,096 characters took %.1f ms of the processor, asked for at most 100", files,
          slowest);
}

// What is longer than a window is not one find of a rule, and what is shorter is, wherever it stands.
void WorstSourcesTest::noRuleSeesMoreThanAWindow()
{
    const auto lens = [](int length) { return Lens::open(ownWith(ruleOf(u"a{%1}b"_s.arg(length)))); };
    const QString text = QString(10'000, u'a') + u'b';
    QVERIFY(!lens(Lens::windowLength / 2)->scan(text.right(Lens::windowLength)).isEmpty());
    QVERIFY(lens(Lens::windowLength)->scan(text).isEmpty());
    const auto linked = [](int length) {
        return colourSource(u'[' + QString(length, u'a') + u"](https://a.example/)"_s, u"text/markdown"_s).size();
    };
    QVERIFY(linked(pageLength / 2) > 0);
    QVERIFY(linked(2 * pageLength) < linked(pageLength / 2));
    const QString line = repeated(u"<p>It burnt. </p>"_s, 10 * pageLength); // a page without line ends is coloured all along
    const QList<SourceRange> ranges = colourSource(line, u"text/html"_s);
    QVERIFY(!ranges.isEmpty() && ranges.last().start > 9 * pageLength);
}

// Also where a file is one line, somebody who waits sees the first of it, and somebody who leaves is not waited for.
void WorstSourcesTest::whatIsFoundIsToldWithinALine()
{
    const QString line = repeated(u"<p>It burnt. </p>"_s, 1'000'000);
    QList<qsizetype> told;
    int firstEnd = 0;
    (void)colourSource(line, u"text/html"_s, [&](const QList<SourceRange> &soFar) {
        if (told.isEmpty() && !soFar.isEmpty())
            firstEnd = soFar.last().start + soFar.last().length;
        told.append(soFar.size());
        return true;
    });
    QVERIFY2(told.size() >= 9, qPrintable(QString::number(told.size())));
    QVERIFY2(firstEnd > 10'000 && firstEnd <= 20'000 + pageLength, qPrintable(QString::number(firstEnd)));
    const QList<SourceRange> some = colourSource(line, u"text/html"_s, [](const QList<SourceRange> &) { return false; });
    QCOMPARE(some.size(), told.first());
}

void WorstSourcesTest::eachPatternIsLimited()
{
    const QByteArray limit = "(*LIMIT_MATCH=" + QByteArray::number(OwnDefinition::mostTries) + ')';
    QString rules;
    for (const QString &pattern : worstPatterns)
        rules += ruleOf(pattern);
    const OwnDefinition own = ownWith(rules);
    QCOMPARE(own.problem, QString());
    QCOMPARE(own.xml.count("String=\"" + limit), worstPatterns.size());
    QCOMPARE(own.xml.count("<RegExpr"), worstPatterns.size());
}

QTEST_APPLESS_MAIN(WorstSourcesTest)
#include "WorstSourcesTest.moc"
