// SPDX-License-Identifier: GPL-3.0-or-later
// The sample investigation, made as the program makes it: its articles imported, its actions applied. What people see first
// must be whole: details read, quotes found, cards apart and their words not cut.
#include "models/board/BoardPainter.h"
#include "models/exchange/ActionScript.h"
#include "models/exchange/ImportLedger.h"
#include "models/exchange/ImportWorker.h"
#include "models/project/ProjectFile.h"
#include "tests/support/TempFolder.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTest>
#include <QUrl>

using namespace sidelight;
using namespace Qt::StringLiterals;

class SampleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void articlesHaveTheirDetails_data();
    void articlesHaveTheirDetails();
    void articlesAreOfTheirLength();
    void quotesStandInOneParagraph();
    void copiedTextIsTheAgencys();
    void boardsAreWhole_data();
    void boardsAreWhole();
    void everythingMadeIsUsed();

private:
    [[nodiscard]] const Article *articleTitled(const QString &start) const;
    [[nodiscard]] QString textOf(const Article &article) const;
    [[nodiscard]] BoardContent boardNamed(const QString &name) const;

    TempFolder m_folder;
    std::unique_ptr<ProjectFile> m_file;
    Library m_library;
};

namespace {

const QString folder = QStringLiteral(SIDELIGHT_SOURCE_DIR "/resources/sample/");

QByteArray bytesOf(const QString &name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList articleFiles()
{
    QStringList paths;
    for (const QByteArray &name : bytesOf(u"manifest"_s).trimmed().split('\n'))
        paths.append(folder + QString::fromUtf8(name));
    return paths;
}

// A test that fails can be looked at: with SIDELIGHT_PICTURES set to a folder, the boards are painted there.
void paintForEyes(const BoardPainter &painter, const BoardContent &board)
{
    const QString pictures = qEnvironmentVariable("SIDELIGHT_PICTURES");
    if (pictures.isEmpty())
        return;
    const QRectF bounds = painter.bounds(board).marginsAdded({40, 40, 40, 40});
    QImage image(bounds.size().toSize(), QImage::Format_RGB32);
    image.fill(painter.style().ground);
    QPainter brush(&image);
    brush.translate(-bounds.topLeft());
    painter.paint(brush, board);
    brush.end();
    QVERIFY(image.save(pictures + u'/' + board.name + u".png"_s));
}

} // namespace

void SampleTest::initTestCase()
{
    m_file = std::move(ProjectFile::create(m_folder.path(u"sample.sidelight"_s)).value());
    const Result<ImportReport> report = importFiles(*m_file, articleFiles(), 1'000'000);
    QVERIFY(report);
    for (const ImportOutcome &outcome : report->outcomes)
        QVERIFY2(outcome.kind == ImportOutcome::Kind::Imported, qPrintable(outcome.name + u": "_s + outcome.sentence));
    QCOMPARE(report->imported(), 9);
    const Result<ActionScript> script = ActionScript::parse(bytesOf(u"actions.jsonl"_s), 2'000'000);
    QVERIFY2(script, script ? "" : qPrintable(script.error().message));
    const Result<Commit> applied = m_file->edit(u"Make sample"_s, [&](Writer &writer) { script->apply(writer); }, 2'000'000);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
    QVERIFY(m_file->read([this](const Reader &reader) { m_library.apply(reader.allRecords()); }));
}

const Article *SampleTest::articleTitled(const QString &start) const
{
    for (const Article &article : m_library.all<Article>())
        if (article.title.startsWith(start))
            return &article;
    return nullptr;
}

QString SampleTest::textOf(const Article &article) const
{
    QString text;
    const Result<void> done = m_file->read([&](const Reader &reader) { text = reader.text(article.text); });
    return done ? text : QString();
}

BoardContent SampleTest::boardNamed(const QString &name) const
{
    for (const Board &board : m_library.all<Board>())
        if (board.name == name)
            return BoardContent::of(m_library, board.id);
    return {};
}

void SampleTest::articlesHaveTheirDetails_data()
{
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QString>("outlet");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("host");
    const auto row = [](const QString &title, const QString &byline, const QString &outlet, const QString &day,
                        const QString &host) {
        QTest::newRow(qUtf8Printable(title)) << byline << outlet << u"2024-05-%1"_s.arg(day) << host + u".example"_s;
    };
    row(u"Fire tears through"_s, u"Orla Fenwright and Piet Dannage"_s, u"The Tarrowmouth Courier"_s, u"03"_s, u"courier"_s);
    row(u"Port had no warning"_s, {}, u"Northern Wire"_s, u"04"_s, u"northernwire"_s);
    row(u"“We would have"_s, u"Gazette staff and agencies"_s, u"The Vessin Gazette"_s, u"05"_s, u"gazette"_s);
    row(u"“Told twice”"_s, u"Maren Ilkley"_s, u"Tidewrack"_s, u"05"_s, u"tidewrack"_s);
    row(u"Port rejects"_s, u"Callum Brody-Vance"_s, u"Radio Estuary"_s, u"06"_s, u"radioestuary"_s);
    row(u"Nine minutes"_s, u"Josse Tellaway, technical editor"_s, u"Quay & Tonnage"_s, u"07"_s, u"quayandtonnage"_s);
    row(u"STORE 9"_s, u"Harbourhound"_s, u"Bollard Watch"_s, u"08"_s, u"bollardwatch"_s);
    row(u"Corrections"_s, u"Hester Quill, editor"_s, u"The Tarrowmouth Courier"_s, u"09"_s, u"courier"_s);
    row(u"عائلات"_s, u"سلمى الدرويشي"_s, u"رصيف الشمال"_s, u"06"_s, u"raseef"_s);
}

void SampleTest::articlesHaveTheirDetails()
{
    const Article *const article = articleTitled(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(article);
    QVERIFY(!article->titleGuessed);
    QTEST(article->byline, "byline");
    QTEST(article->outlet, "outlet");
    QTEST(article->published.left(10), "published");
    QTEST(QUrl(article->url).host(), "host");
    const bool arabic = article->title.startsWith(u"عائلات"_s);
    QCOMPARE(article->language, arabic ? u"ar"_s : u"en"_s);
    QCOMPARE(article->rightToLeft, arabic);
}

void SampleTest::articlesAreOfTheirLength()
{
    for (const Article &article : m_library.all<Article>()) {
        const qsizetype words = textOf(article).simplified().count(u' ') + 1;
        const qsizetype least = article.rightToLeft ? 150 : 500;
        QVERIFY2(words >= least && words <= 1'200, qPrintable(u"%1: %2 words"_s.arg(article.title).arg(words)));
    }
}

void SampleTest::quotesStandInOneParagraph()
{
    QCOMPARE_GE(m_library.all<Passage>().size(), 25);
    for (const Passage &passage : m_library.all<Passage>()) {
        const QString text = textOf(*m_library.find<Article>(passage.article));
        QCOMPARE(text.mid(passage.start, passage.end - passage.start), passage.quote);
        QVERIFY2(!passage.quote.contains(u'\n'), qPrintable(passage.quote));
        QVERIFY2(!passage.tags.isEmpty(), qPrintable(passage.quote));
    }
}

void SampleTest::copiedTextIsTheAgencys()
{
    const QStringList agency = textOf(*articleTitled(u"Port had no warning"_s)).split(u'\n');
    const QStringList copy = textOf(*articleTitled(u"“We would have"_s)).split(u'\n');
    const auto shared = std::ranges::count_if(copy, [&](const QString &line) { return line.size() > 80 && agency.contains(line); });
    QCOMPARE_GE(shared, 6);
}

void SampleTest::boardsAreWhole_data()
{
    QTest::addColumn<int>("cards");
    QTest::addColumn<int>("links");
    QTest::newRow("Who knew?") << 12 << 8;
    QTest::newRow("That night") << 6 << 5;
}

void SampleTest::boardsAreWhole()
{
    QFETCH(const int, cards);
    QFETCH(const int, links);
    const BoardContent board = boardNamed(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE_GE(board.cards.size(), cards);
    QCOMPARE_GE(board.links.size(), links);
    const BoardPainter painter(BoardStyle::forPrint());
    paintForEyes(painter, board);
    for (const CardContent &card : board.cards) {
        const qreal needed = painter.preferredHeight(card, card.rect.width());
        QVERIFY2(needed <= card.rect.height(), qPrintable(u"%1 needs %2"_s.arg(card.asSentence()).arg(needed)));
        for (const CardContent &other : board.cards)
            QVERIFY(card.id == other.id || !card.rect.marginsAdded({60, 60, 59, 59}).intersects(other.rect));
    }
}

void SampleTest::everythingMadeIsUsed()
{
    QSet<Id> speaking, claimed;
    for (const Statement &statement : m_library.all<Statement>()) {
        claimed.insert(statement.claim);
        for (const Speaker &speaker : statement.speakers)
            for (Id actor = speaker.actor; actor.isValid(); actor = m_library.find<Actor>(actor)->parent)
                speaking.insert(actor);
    }
    for (const Actor &actor : m_library.all<Actor>())
        QVERIFY2(speaking.contains(actor.id), qPrintable(actor.name));
    for (const Claim &claim : m_library.all<Claim>())
        QVERIFY2(claimed.contains(claim.id), qPrintable(claim.text));
    for (const Tag &tag : m_library.all<Tag>())
        QVERIFY2(m_library.passageCount(tag.id) > 0, qPrintable(tag.name));
}

// The workers that read files come from a process that is made before anything else, as in the program.
int main(int argc, char **argv)
{
    if (!ImportWorker::startZygote())
        return 1;
    QGuiApplication application(argc, argv);
    SampleTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "sample_test.moc"
