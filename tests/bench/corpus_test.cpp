// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Corpus.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace sidelight::bench;

class CorpusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheSameEverywhere();
    void hasTheSizesItPromises();
    void passagesAreWholeSentences();
};

void CorpusTest::isTheSameEverywhere()
{
    const QByteArray text = Corpus().article(7).text.toUtf8();
    QCOMPARE(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16), QByteArray("9dbb1561d2d631e6"));
    QCOMPARE(Corpus().article(7).text, Corpus().article(7).text);
    QVERIFY(Corpus().article(7).text != Corpus().article(8).text);
}

void CorpusTest::hasTheSizesItPromises()
{
    const Corpus corpus;
    qsizetype bytes = 0, longOnes = 0;
    for (int number = 0; number < 1'000; ++number) {
        const QString text = corpus.article(number).text;
        bytes += text.toUtf8().size();
        if (Corpus::isLong(number)) {
            ++longOnes;
            QCOMPARE_GE(text.size(), 1'000'000);
            continue;
        }
        const qsizetype words = text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts).size();
        QVERIFY2(words >= 400 && words <= 1'600, qPrintable(QString::number(words)));
    }
    QCOMPARE(longOnes, 2);
    QVERIFY2(bytes > 7'400'000 && bytes < 7'800'000, qPrintable(QString::number(bytes)));
}

void CorpusTest::passagesAreWholeSentences()
{
    const Corpus corpus;
    QCOMPARE(corpus.actors().size(), 200);
    for (int number : {0, 1, 250, 999}) {
        const GeneratedArticle article = corpus.article(number);
        QCOMPARE(article.passages.size(), Corpus::passagesEach);
        int end = 0;
        for (const GeneratedPassage &passage : article.passages) {
            QCOMPARE_GE(passage.start, end);
            const QString words = article.text.mid(passage.start, passage.end - passage.start);
            QVERIFY(words.endsWith(u'.') && !words.contains(u'\n') && words.front() != u' ');
            end = passage.end;
        }
    }
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpus_test.moc"
