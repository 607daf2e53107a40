// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/SourceColours.h"

#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

class SourceColoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void html();
    void markdown();
    void messages();
    void otherFormatsStayPlain();
    void hostileSourcesEnd();
    void canBeCalledOff();

private:
    static QStringList parts(const QString &source, const QString &format, SourcePart part)
    {
        QStringList found;
        for (const SourceRange &range : colourSource(source, format))
            if (range.part == part)
                found.append(source.mid(range.start, range.length));
        return found;
    }
};

void SourceColoursTest::html()
{
    const QString source = u"<p class=\"lead\">It burnt.</p>\n<!-- a note -->\n<a href='https://example.org/'>there</a>"_s;
    const QString markup = parts(source, u"text/html"_s, SourcePart::Markup).join(u'|');
    QVERIFY2(markup.contains(u"p"_s) && markup.contains(u"class"_s), qPrintable(markup));
    QVERIFY(parts(source, u"text/html"_s, SourcePart::Value).join(u' ').contains(u"https://example.org/"_s));
    QCOMPARE(parts(source, u"text/html"_s, SourcePart::Remark), QStringList{u"<!-- a note -->"_s});
    int end = 0;
    for (const SourceRange &range : colourSource(source, u"text/html"_s)) {
        QVERIFY(range.start >= end && range.length > 0);
        end = range.start + range.length;
        QVERIFY(!source.mid(range.start, range.length).contains(u"burnt"_s));
    }
}

void SourceColoursTest::markdown()
{
    const QString source = u"# A heading\n\nSome *words* and [a link](https://example.org/).\n"_s;
    QVERIFY(!colourSource(source, u"text/markdown"_s).isEmpty());
    QCOMPARE(colourSource(source, u"text/markdown"_s).first().start, 0);
}

// As readMessageSource() writes them.
void SourceColoursTest::messages()
{
    const QString source = u"From: <Saved by Blink>\nSubject: It <b>burnt</b>: all of it\n\nContent-Type: text/plain\n\n"
                           "No <i>tags</i> here.\n\nContent-Type: text/html\n\n<p class=\"lead\">It burnt.\n\n<!-- a\nnote -->\n\n"
                           "Content-Type: text/css\n\np { color: red; }\n\nContent-Type: text/html\n\nback > to words\n"_s;
    for (const QString &format : {u"message/rfc822"_s, u"multipart/related"_s}) {
        const QStringList markup = parts(source, format, SourcePart::Markup);
        QCOMPARE(markup.first(3), (QStringList{u"From:"_s, u"Subject:"_s, u"Content-Type:"_s}));
        QCOMPARE(markup.count(u"Content-Type:"_s), 4);
        const QString all = markup.join(u'|');
        QVERIFY2(all.contains(u"class"_s) && !all.contains(u"Saved"_s) && !all.contains(u"tags"_s) && !all.contains(u"color"_s),
                 qPrintable(all));
        QCOMPARE(parts(source, format, SourcePart::Remark), (QStringList{u"<!-- a"_s, u"note -->"_s}));
        QVERIFY(parts(source, format, SourcePart::Value).join(u""_s).contains(u"lead"_s));
    }
}

void SourceColoursTest::otherFormatsStayPlain()
{
    QVERIFY(colourSource(u"<p>It burnt.</p>", u"text/plain"_s).isEmpty());
    QVERIFY(colourSource(u"<p>It burnt.</p>", QString()).isEmpty());
    QVERIFY(colourSource(u"", u"text/html"_s).isEmpty());
}

void SourceColoursTest::hostileSourcesEnd()
{
    for (const QString &source : {u"<p class=\""_s.repeated(20'000), QString(300'000, u'<'), u"&"_s.repeated(100'000),
                                  u"<script>/*"_s + QString(200'000, u'x'), u"*_`"_s.repeated(30'000), u">"_s.repeated(50'000)}) {
        for (const QString &format : {u"text/html"_s, u"text/markdown"_s, u"multipart/related"_s}) {
            int end = 0;
            for (const SourceRange &range : colourSource(source, format)) {
                QVERIFY(range.start >= end);
                end = range.start + range.length;
            }
            QVERIFY(end <= source.size());
        }
    }
}

void SourceColoursTest::canBeCalledOff()
{
    const QString source = u"<p>It burnt.</p>\n"_s.repeated(20'000);
    qsizetype told = 0;
    const qsizetype found = colourSource(source, u"text/html"_s, [&](const QList<SourceRange> &soFar) {
                                told = soFar.size();
                                return false;
                            }).size();
    QVERIFY(told > 0);
    QCOMPARE(found, told);
    QVERIFY(found < 10'000);
}

QTEST_APPLESS_MAIN(SourceColoursTest)
#include "SourceColoursTest.moc"
