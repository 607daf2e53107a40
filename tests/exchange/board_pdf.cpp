// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF of a board, judged by tools that are not ours: pdftotext, pdfinfo, qpdf.
#include "models/exchange/Drawing.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace sidelight;

namespace {

template <class T> void add(Changes &changes, T record) { changes.of<T>().inserted.append(std::move(record)); }

// A board of `count` passage cards in rows, each linked to the next, and one note.
Library libraryWithBoard(int count)
{
    Changes changes;
    Article article;
    article.id = {1};
    article.title = QStringLiteral("Port office denies it was warned");
    article.byline = QStringLiteral("Ada Fisher");
    article.outlet = QStringLiteral("The Courier");
    article.published = QStringLiteral("2024-05-04");
    article.url = QStringLiteral("https://courier.example/port");
    article.length = 1'000'000;
    add(changes, article);
    Actor actor;
    actor.id = {2};
    actor.name = QStringLiteral("a senior port official");
    add(changes, actor);
    Board board;
    board.id = {3};
    board.name = QStringLiteral("Who knew?");
    add(changes, board);
    for (int i = 0; i < count; ++i) {
        Passage passage;
        passage.id = {1000 + i};
        passage.article = {1};
        passage.quote = QStringLiteral("office staff %1 said the first flat in the affidavit was efficiently offered").arg(i + 1);
        passage.start = i * 100;
        passage.end = passage.start + int(passage.quote.size());
        add(changes, passage);
        Statement statement;
        statement.id = {50'000 + i};
        statement.passage = passage.id;
        statement.speakers = {{{2}, {}}};
        add(changes, statement);
        Card card;
        card.id = {100'000 + i};
        card.board = {3};
        card.kind = i % 2 ? CardKind::Passage : CardKind::Statement;
        card.shows = i % 2 ? passage.id : statement.id;
        card.x = (i % 10) * 320;
        card.y = i / 10 * 220;
        card.width = 260;
        card.height = 150;
        add(changes, card);
        if (i == 0)
            continue;
        Link link;
        link.id = {200'000 + i};
        link.board = {3};
        link.from = {100'000 + i - 1};
        link.to = card.id;
        link.kind = LinkKind::Contradicts;
        add(changes, link);
    }
    Card note;
    note.id = {300'000};
    note.board = {3};
    note.note = QStringLiteral("Who fired first?");
    note.y = -200;
    add(changes, note);
    Library library;
    library.apply(changes);
    return library;
}

QString outputOf(const QString &program, const QStringList &arguments, int expectedCode = 0)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != expectedCode)
        return QStringLiteral("%1 failed: %2").arg(program, QString::fromUtf8(process.readAll()));
    return QString::fromUtf8(process.readAll());
}

} // namespace

class BoardPdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/side light XXXXXX")); }

    void everyScriptIsFoundAndItsFontIsInTheFile()
    {
        const QStringList notes{QStringLiteral("消防部门于四月十八日寄出的信件（FP/212）从未被打开，直到火灾发生之后才有人阅读。"),
                                QStringLiteral("港湾局の担当者は「警告は一切受けていない」と述べた。"),
                                QStringLiteral("소방관 두 명은 두 번이나 알렸다고 증언했다."),
                                QStringLiteral("قال المسؤول الأول إن الرسالة وصلت"), QStringLiteral("המכתב הגיע באפריל")};
        Changes changes;
        Board board;
        board.id = {3};
        add(changes, board);
        for (int i = 0; i < notes.size(); ++i) {
            Card card;
            card.id = {100 + i};
            card.board = {3};
            card.note = notes[i];
            card.x = i * 320;
            add(changes, card);
        }
        Link link;
        link.id = {200};
        link.board = {3};
        link.from = {100};
        link.to = {101};
        link.label = QStringLiteral("三个星期以后");
        add(changes, link);
        Library library;
        library.apply(changes);
        const QString path = m_folder->filePath(QStringLiteral("scripts.pdf"));
        const auto done = drawing::writeBoardPdf(PdfJob::of(library, {3}), path);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message));
        // Lines are broken within words where a script does so, and jump from card to card in the file.
        QString text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
        text = text.normalized(QString::NormalizationForm_KC); // it tells Arabic letters in the forms in which they are drawn
        text.removeIf([](QChar c) { return c.isSpace() || (c.unicode() >= 0x202A && c.unicode() <= 0x202E); });
        for (const char16_t *words :
             {u"消防部门于四月十八日寄出的信件", u"港湾局の担当者は", u"소방관두명은", u"المسؤول", u"الأول", u"המכתב"})
            QVERIFY2(text.contains(QStringView(words)), qPrintable(QStringView(words).toString() + u'\n' + text));
        QVERIFY2(text.contains(u"三个星期"), qPrintable(text));
        const QStringList fonts =
            outputOf(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts).mid(2); // beneath two lines of heading
        QVERIFY(fonts.size() >= 3);
        for (const QString &font : fonts)
            QVERIFY2(QRegularExpression(QStringLiteral(" yes +(?:yes|no) +yes +\\d")).match(font).hasMatch(),
                     qPrintable(font)); // embedded
    }
    void translationsStandBeneathTheQuotes()
    {
        Library library = libraryWithBoard(2);
        Changes changes;
        for (const Passage &each : library.all<Passage>()) {
            Passage passage = each;
            passage.translation = QStringLiteral("das Buero sagte etwas");
            passage.translator = QStringLiteral("A. Reader");
            changes.of<Passage>().updated.append(passage);
        }
        for (const Card &each : library.all<Card>()) {
            Card card = each;
            if (card.kind == CardKind::Note)
                continue;
            card.height = 300;
            changes.of<Card>().updated.append(card);
        }
        library.apply(changes);
        const QString path = m_folder->filePath(QStringLiteral("translated.pdf"));
        const PdfJob job = PdfJob::of(library, {3});
        QCOMPARE(PdfJob::fromBytes(job.toBytes())->sources, job.sources);
        const auto done = drawing::writeBoardPdf(job, path);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message + done.error().detail));
        const QString text =
            outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")}).simplified();
        // Two cards and their two sources.
        QVERIFY2(text.count(QStringLiteral("Translation (")) == 4, qPrintable(text));
        QCOMPARE(text.count(QStringLiteral("das Buero sagte etwas")), 4);
    }
    void everyQuoteAndSourceCanBeFoundAndTheFileIsSound()
    {
        const PdfJob job = PdfJob::of(libraryWithBoard(12), {3});
        QCOMPARE(job.sources.size(), 12);
        const QString path = m_folder->filePath(QStringLiteral("a board.pdf"));
        const auto done = drawing::writeBoardPdf(job, path);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message + done.error().detail));
        const QString text =
            outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")}).simplified();
        for (const PdfSource &source : job.sources) {
            QVERIFY2(text.contains(source.quote), qPrintable(source.quote));
            for (const QString &words : {source.title, source.outlet, source.url})
                QVERIFY2(text.contains(words), qPrintable(words + QLatin1Char(10) + text.last(600)));
        }
        QVERIFY(text.contains(QStringLiteral("Who fired first?")));
        QVERIFY(text.contains(QStringLiteral("contradicts")));
        QVERIFY(text.contains(QStringLiteral("Ada Fisher · The Courier · 4 May 2024")));
        QVERIFY(outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path})
                    .contains(QStringLiteral("No syntax or stream encoding errors")));
        QVERIFY(outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-url"), path})
                    .contains(QStringLiteral("https://courier.example/port")));
        struct stat status{};
        QCOMPARE(::stat(path.toUtf8().constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
    }

    void numbersOnCardsAreThoseOfTheSources()
    {
        const PdfJob job = PdfJob::of(libraryWithBoard(12), {3});
        for (const CardContent &card : job.content.cards) {
            if (card.number == 0)
                continue;
            const PdfSource &source = job.sources.at(card.number - 1);
            QCOMPARE(source.number, card.number);
            QVERIFY(card.body.contains(source.quote));
        }
    }

    void cardsAndSourcesLeadToEachOther()
    {
        PdfChoices choices;
        choices.title = QStringLiteral("What they said");
        const QString path = m_folder->filePath(QStringLiteral("a.pdf"));
        QVERIFY(drawing::writeBoardPdf(PdfJob::of(libraryWithBoard(12), {3}, choices), path));
        const QString places = outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-dests"), path});
        for (const char *place : {"\"card-1\"", "\"source-1\"", "\"source-12\"", "\"link-11\"", "\"sources\"", "\"links\""})
            QVERIFY2(places.contains(QLatin1String(place)), qPrintable(places));
        const QString info = outputOf(QStringLiteral("pdfinfo"), {path});
        QVERIFY(info.contains(QStringLiteral("What they said")));
        const QJsonDocument json =
            QJsonDocument::fromJson(outputOf(QStringLiteral("qpdf"), {QStringLiteral("--json"), path}).toUtf8());
        const QJsonArray outlines = json.object().value(QLatin1String("outlines")).toArray();
        QStringList titles;
        for (const QJsonValue &outline : outlines) {
            titles.append(outline.toObject().value(QLatin1String("title")).toString());
            QVERIFY(outline.toObject().value(QLatin1String("destpageposfrom1")).toInt() >= 1);
        }
        QCOMPARE(titles, QStringList({QStringLiteral("Board"), QStringLiteral("Sources"), QStringLiteral("Links")}));
        QCOMPARE(outlines.at(0).toObject().value(QLatin1String("kids")).toArray().size(), 13);
        QCOMPARE(outlines.at(1).toObject().value(QLatin1String("kids")).toArray().size(), 12);
    }

    void theOutlineFollowsGroups()
    {
        Library library = libraryWithBoard(4);
        Changes changes;
        Card group;
        group.id = {400'000};
        group.board = {3};
        group.kind = CardKind::Group;
        group.note = QStringLiteral("The first night");
        group.x = -20;
        group.y = -40;
        group.width = 620; // around the first two
        group.height = 230;
        add(changes, group);
        library.apply(changes);
        const QString path = m_folder->filePath(QStringLiteral("a.pdf"));
        QVERIFY(drawing::writeBoardPdf(PdfJob::of(library, {3}), path));
        const QJsonDocument json =
            QJsonDocument::fromJson(outputOf(QStringLiteral("qpdf"), {QStringLiteral("--json"), path}).toUtf8());
        const QJsonArray parts =
            json.object().value(QLatin1String("outlines")).toArray().at(0).toObject().value(QLatin1String("kids")).toArray();
        QStringList lines;
        for (const QJsonValue &part : parts) {
            lines.append(part.toObject().value(QLatin1String("title")).toString().left(17));
            const QJsonArray cards = part.toObject().value(QLatin1String("kids")).toArray();
            for (const QJsonValue &card : cards)
                lines.append(QLatin1Char('-') + card.toObject().value(QLatin1String("title")).toString().left(17));
        }
        QCOMPARE(lines, QStringList({QStringLiteral("The first night"), QStringLiteral("-1 · “office staff"),
                                     QStringLiteral("-2 · “office staff"), QStringLiteral("Who fired first?"),
                                     QStringLiteral("3 · “office staff"), QStringLiteral("4 · “office staff")}));
    }

    void everyFontIsInTheFile()
    {
        const QString path = m_folder->filePath(QStringLiteral("a.pdf"));
        PdfJob job = PdfJob::of(libraryWithBoard(4), {3});
        job.sources[0].quote = QStringLiteral("قال مسؤول في الميناء إن البوابة أغلقت");
        job.sources[0].rightToLeft = true;
        QVERIFY(drawing::writeBoardPdf(job, path));
        const QStringList lines =
            outputOf(QStringLiteral("pdffonts"), {path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).sliced(2);
        QVERIFY(lines.size() >= 3);
        static const QRegularExpression embedded(
            QStringLiteral(" yes +(?:yes|no) +yes +\\d+ +\\d+$")); // embedded, and with its text
        for (const QString &line : lines)
            QVERIFY2(embedded.match(line.trimmed()).hasMatch(), qPrintable(line));
        const QString text =
            outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).normalized(QString::NormalizationForm_KC);
        QVERIFY(text.contains(QStringLiteral("مسؤول")));
    }

    // Together the tiles show every card, each on paper of one size, with marks and a map before them.
    void tilesShowAll()
    {
        PdfChoices choices;
        choices.pages = PdfChoices::Pages::Tiled;
        choices.sources = choices.links = choices.claims = false;
        const QString path = m_folder->filePath(QStringLiteral("tiles.pdf"));
        const PdfJob job = PdfJob::of(libraryWithBoard(60), {3}, choices);
        QVERIFY(drawing::writeBoardPdf(job, path));
        const QString info = outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-l"), QStringLiteral("99"), path});
        const int pages = int(info.count(QStringLiteral(" pts")));
        QVERIFY2(pages > 6, qPrintable(info));
        QCOMPARE(info.count(QStringLiteral("842 x 595")), pages);
        const QString text =
            outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")}).simplified();
        for (int i = 1; i <= 60; ++i)
            QVERIFY2(text.contains(QStringLiteral("office staff %1 ").arg(i)), qPrintable(QString::number(i)));
        for (const char *words : {"Map of the tiles", "Tile A1", "Tile B2", "Page 2 of"})
            QVERIFY2(text.contains(QLatin1String(words)), words);
        choices.percent = 400;
        choices.paper = QStringLiteral("A5");
        const auto tooMany = drawing::writeBoardPdf(PdfJob::of(libraryWithBoard(6'000), {3}, choices), path + QStringLiteral("x"));
        QVERIFY(!tooMany && tooMany.error().message.contains(QStringLiteral("2,000 sheets")));
        QVERIFY(!QFile::exists(path + QStringLiteral("x")));
    }

    void onChosenPaper()
    {
        PdfChoices choices;
        choices.pages = PdfChoices::Pages::Scaled;
        choices.paper = QStringLiteral("Letter");
        choices.turn = PdfChoices::Turn::Portrait;
        choices.date = QDate(2024, 5, 4);
        const QString path = m_folder->filePath(QStringLiteral("a.pdf"));
        QVERIFY(drawing::writeBoardPdf(PdfJob::of(libraryWithBoard(12), {3}, choices), path));
        const QString info = outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-l"), QStringLiteral("99"), path});
        QCOMPARE(info.count(QStringLiteral(" pts")), info.count(QStringLiteral("612 x 792")));
        QVERIFY(outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).contains(QStringLiteral("4 May 2024")));
        QVERIFY(!info.contains(QStringLiteral("Who knew?")));
    }

    // The helper's surroundings are nobody's, so the language comes with what is asked.
    void theWordsAroundItAreInTheChosenLanguage()
    {
        PdfChoices choices;
        choices.date = QDate(2024, 5, 4);
        const PdfJob job = PdfJob::of(libraryWithBoard(2), {3}, choices);
        const QString path = m_folder->filePath(QStringLiteral("board.pdf"));
        const std::pair<QString, QStringList> said[] = {
            {QStringLiteral("de"), {QStringLiteral("Quellen"), QStringLiteral("4. Mai 2024"), QStringLiteral("Seite 1 von")}},
            {QStringLiteral("en"), {QStringLiteral("Sources"), QStringLiteral("4 May 2024"), QStringLiteral("Page 1 of")}}};
        for (const auto &[language, words] : said) {
            drawing::setLanguage(language);
            QVERIFY(drawing::writeBoardPdf(job, path).has_value());
            const QString text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
            for (const QString &each : words)
                QVERIFY2(text.contains(each), qPrintable(language + u' ' + each + u' ' + text));
        }
    }

    void aCancelledExportLeavesNothing()
    {
        const QString path = m_folder->filePath(QStringLiteral("a.pdf"));
        const auto cancelled = std::make_shared<std::atomic_bool>(true);
        const auto done = drawing::writeBoardPdf(PdfJob::of(libraryWithBoard(300), {3}), path, cancelled);
        QVERIFY(!done);
        QCOMPARE(int(done.error().kind), int(ErrorKind::Cancelled));
        QVERIFY(QDir(m_folder->path()).isEmpty());
        QList<std::pair<int, int>> told;
        QVERIFY(drawing::writeBoardPdf(PdfJob::of(libraryWithBoard(300), {3}), path, {},
                                       [&](int page, int pages) { told.append({page, pages}); }));
        QVERIFY(!told.isEmpty());
        QCOMPARE(told.last().first, told.last().second);
    }

    void choicesAreRemembered()
    {
        PdfChoices choices;
        choices.pages = PdfChoices::Pages::Tiled;
        choices.paper = QStringLiteral("A3");
        choices.turn = PdfChoices::Turn::Portrait;
        choices.percent = 150;
        choices.links = false;
        choices.asPictures = true;
        QCOMPARE(PdfChoices::fromLine(choices.toLine()), choices);
        choices.title = QStringLiteral("A title");
        choices.date = QDate(2024, 5, 4);
        QVERIFY(!choices.toLine().contains(QStringLiteral("title")));
        for (const char *line : {"", "nonsense", "a b c d", "tiled A9 upward -5 sources", "fitted A4 portrait 9999999999 data"}) {
            const PdfChoices read = PdfChoices::fromLine(QLatin1String(line));
            QVERIFY(PdfChoices::papers().contains(read.paper));
            QVERIFY(read.percent >= PdfChoices::leastPercent && read.percent <= PdfChoices::mostPercent);
        }
    }

    // Two exports by different users, in different places and time zones, at different times.
    void nothingAboutItsMakingIsInTheFile()
    {
        const PdfJob job = PdfJob::of(libraryWithBoard(4), {3});
        QList<QByteArray> files;
        const QStringList people{QStringLiteral("canaryada"), QStringLiteral("canaryben")};
        for (const QString &person : people) {
            qputenv("USER", person.toUtf8());
            qputenv("LOGNAME", person.toUtf8());
            qputenv("HOME", m_folder->filePath(person).toUtf8());
            qputenv("TZ", person == people.first() ? "Asia/Kathmandu" : "America/St_Johns");
            const QString path = m_folder->filePath(person + QStringLiteral(".pdf"));
            QVERIFY(drawing::writeBoardPdf(job, path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            files.append(file.readAll());
            QTest::qSleep(1100);
        }
        QVERIFY(files.at(0) == files.at(1));
        const QString plain = m_folder->filePath(QStringLiteral("plain.pdf"));
        outputOf(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                                          m_folder->filePath(people.first() + QStringLiteral(".pdf")), plain});
        QFile file(plain);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *trace :
             {"canary", "CreationDate", "ModDate", "D:20", "Producer", "Creator", "Qt 6", "uuid", "xmpmeta", "/home", "/tmp"})
            QVERIFY2(!bytes.contains(trace), trace);
    }

    void hostileAddressesAreNotLinks()
    {
        PdfJob job = PdfJob::of(libraryWithBoard(2), {3});
        job.sources[0].url = QStringLiteral("file:///etc/passwd");
        job.sources[1].url = QStringLiteral("javascript:alert(1)");
        const QString path = m_folder->filePath(QStringLiteral("b.pdf"));
        QVERIFY(drawing::writeBoardPdf(job, path));
        const QString urls = outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-url"), path});
        QVERIFY(!urls.contains(QStringLiteral("file:")) && !urls.contains(QStringLiteral("javascript:")));
    }

    void emptyAndHugeAndRightToLeft()
    {
        PdfJob empty;
        QVERIFY(drawing::writeBoardPdf(empty, m_folder->filePath(QStringLiteral("empty.pdf"))));
        PdfJob job = PdfJob::of(libraryWithBoard(300), {3});
        job.sources[0].quote = QStringLiteral("قال مسؤول في الميناء إن البوابة أغلقت");
        job.sources[0].rightToLeft = true;
        job.sources[1].quote = QString(20'000, u'x');
        const QString path = m_folder->filePath(QStringLiteral("huge.pdf"));
        QVERIFY(drawing::writeBoardPdf(job, path));
        QVERIFY(outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}).contains(QStringLiteral("No syntax")));
        const QString text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        QVERIFY(text.contains(QStringLiteral("office staff 300 said")));
    }

    void aTargetThatCannotBeWrittenStaysAsItWas()
    {
        const auto done =
            drawing::writeBoardPdf(PdfJob::of(libraryWithBoard(2), {3}), m_folder->filePath(QStringLiteral("no such/b.pdf")));
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(QStringLiteral("b.pdf")));
    }

    void whatIsNotAJobIsRefused()
    {
        QVERIFY(!PdfJob::fromBytes("nonsense"));
        const PdfJob job = PdfJob::of(libraryWithBoard(5), {3});
        const QByteArray bytes = job.toBytes();
        QVERIFY(PdfJob::fromBytes(bytes));
        QCOMPARE(PdfJob::fromBytes(bytes)->sources, job.sources);
        for (qsizetype size = 0; size < bytes.size(); size += 97)
            QVERIFY(!PdfJob::fromBytes(bytes.first(size)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(BoardPdfTest)
#include "board_pdf.moc"
