// SPDX-License-Identifier: GPL-3.0-or-later
// A board as a picture, an outline and a page. The page is judged by a browser.
#include "models/board/BoardCover.h"
#include "models/board/CardPicture.h"
#include "models/exchange/BoardReport.h"
#include "models/exchange/Drawing.h"
#include "models/exchange/TextPackage.h"
#include "tests/board/SmallBoard.h"
#include "tests/exchange/SomePictures.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

// The small board with two groups, one of them without a title, and evidence for a link.
Library groupedLibrary()
{
    Changes changes = testing::smallBoard();
    auto &cards = changes.of<Card>().inserted;
    const auto frame = [&](qint64 id, const QString &title, QRectF rect) {
        Card group;
        group.id = {id};
        group.board = testing::smallBoardId;
        group.kind = CardKind::Group;
        group.note = title;
        group.x = rect.x(), group.y = rect.y(), group.width = rect.width(), group.height = rect.height();
        cards.append(group);
    };
    frame(120, u"What the <port> says"_s, {-30, -60, 320, 240});
    frame(121, {}, {860, 480, 300, 170});
    changes.of<Link>().inserted.first().evidence = {{32}, {34}};
    changes.of<Link>().inserted.first().note = u"word against\nword"_s;
    changes.of<Article>().inserted.first().url = u"https://courier.example/a"_s;
    changes.of<Article>().inserted.first().original = QByteArray(32, '\x1f');
    Library library;
    library.apply(changes);
    return library;
}

QString dumpedBy(const QString &browser, const QString &path, const QStringList &more = {})
{
    const QTemporaryDir profile;
    QProcess process;
    process.start(browser,
                  QStringList{u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--user-data-dir="_s + profile.path()} +
                      more + QStringList{u"--dump-dom"_s, u"file://"_s + path});
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class BoardReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsHoldTheirCards()
    {
        const BoardReport report = BoardReport::of(groupedLibrary(), testing::smallBoardId);
        QCOMPARE(report.groups.size(), 3);
        QCOMPARE(report.cardCount(), 12);
        QVERIFY(!report.groups.at(0).id.isValid());
        const auto holds = [&](Id group, Id card) {
            const auto it = std::ranges::find(report.groups, group, &BoardReport::Group::id);
            return it != report.groups.end() && std::ranges::contains(it->cards, card, &CardContent::id);
        };
        QVERIFY(holds({120}, {101}));
        QVERIFY(holds({121}, {110}));
        QCOMPARE(report.sources.size(), 6);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(report.sources.at(i).number, i + 1);
    }

    void translationsAreMarked()
    {
        Changes changes = testing::smallBoard();
        for (Passage &passage : changes.of<Passage>().inserted) {
            passage.translation = u"keine Warnung kam an"_s;
            passage.translator = u"A. Reader"_s;
        }
        Library library;
        library.apply(changes);
        const BoardReport report = BoardReport::of(library, testing::smallBoardId);
        const QString text = QString::fromUtf8(report.markdown()), page = QString::fromUtf8(report.html());
        const auto sources = std::ranges::count_if(report.sources, [](const auto &source) { return !source.quote.isEmpty(); });
        QVERIFY(sources > 0);
        for (const QString &written : {text, page}) {
            QVERIFY2(written.count(u"Translation ("_s) == 2 * sources, qPrintable(written)); // on the card, and of its source
            QCOMPARE(written.count(u"keine Warnung kam an"_s), written.count(u"Translation ("_s));
        }
    }

    void sourcesNameTheirPages()
    {
        const BoardReport report = BoardReport::of(groupedLibrary(), testing::smallBoardId, {}, {{Id{31}, u"p. 4"_s}});
        const auto named = std::ranges::count_if(report.sources, [](const auto &source) { return !source.pages.isEmpty(); });
        QVERIFY(named > 0 && named < report.sources.size());
        QCOMPARE(QString::fromUtf8(report.markdown()).count(u", p. 4\n"_s), named);
        QCOMPARE(QString::fromUtf8(report.html()).count(u", p. 4</p>"_s), named);
    }

    void anOutlineHasGroupsCardsLinksAndSources()
    {
        const QString text = QString::fromUtf8(BoardReport::of(groupedLibrary(), testing::smallBoardId).markdown());
        QVERIFY2(text.startsWith(u"# Who knew?\n"_s), qPrintable(text));
        QVERIFY(text.contains(u"## What the \\<port\\> says\n"_s));
        QVERIFY(text.contains(u"## Group without a title\n"_s));
        QVERIFY(text.contains(u"  - contradicts → “the port had been told twice"_s));
        QVERIFY(text.contains(u"    - word against word\n"_s));
        QVERIFY(text.contains(u"## Sources\n\n1. "_s));
        QVERIFY(text.contains(u"](https://courier.example/a)"_s));
        QVERIFY(text.contains(u"SHA-256 `1f1f1f"_s));
        QVERIFY(!text.contains(u" \n"_s));
    }

    void aPageIsRightForABrowserAndForAScreenReader()
    {
        const Library library = groupedLibrary();
        const Result<QByteArray> svg = drawing::svg({BoardContent::of(library, testing::smallBoardId)});
        QVERIFY2(svg, svg ? "" : qPrintable(svg.error().message + svg.error().detail));
        const QByteArray html = BoardReport::of(library, testing::smallBoardId).html(*svg);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"board.html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(html) == html.size());
        file.close();
        const QString dom = dumpedBy(u"chromium"_s, file.fileName());
        QVERIFY2(dom.contains(u"What the &lt;port&gt; says"_s), qPrintable(dom.left(500)));
        QVERIFY(!dom.contains(u"<script"_s));
        for (const char *part : {"<main", "<nav aria-label=\"Contents\"", "<header", "<table>", "<caption>", "<html lang=\"en"})
            QVERIFY2(dom.contains(QLatin1String(part)), part);
        QCOMPARE(dom.count(u"<h1"_s), 1);
        QCOMPARE(dom.count(u"<li class=\"card\""_s), 12);
        QVERIFY(dom.contains(QRegularExpression(u"<img alt=\"[^\"]{20,}\" src=\"data:image/svg"_s)));
        // Every link within the page leads somewhere, and no id is there twice.
        QSet<QString> ids;
        static const QRegularExpression id(u" id=\"([^\"]*)\""_s), target(u"href=\"#([^\"]*)\""_s);
        for (const QRegularExpressionMatch &match : id.globalMatch(dom)) {
            QVERIFY2(!ids.contains(match.captured(1)), qPrintable(match.captured(1)));
            ids.insert(match.captured(1));
        }
        for (const QRegularExpressionMatch &match : target.globalMatch(dom))
            QVERIFY2(ids.contains(match.captured(1)), qPrintable(match.captured(1)));
        static const QRegularExpression outside(u"(?:href|src)=\"(?!#|data:|https://courier\\.example/a\")[^\"]*\""_s);
        QVERIFY2(!outside.match(dom).hasMatch(), qPrintable(outside.match(dom).captured()));
    }

    // A card that lies wholly under another is on the picture not, nor in the words beside it, and the numbers agree.
    void whatIsCoveredIsInNoneOfThem()
    {
        Library library = groupedLibrary();
        Changes changes;
        Card cover = *library.find<Card>({101}); // of source 1
        cover.id = {130};
        cover.kind = CardKind::Note;
        cover.shows = {};
        cover.note = u"nothing to see"_s;
        cover.z = 5;
        changes.of<Card>().inserted = {cover};
        library.apply(changes);
        const BoardReport report = BoardReport::of(library, testing::smallBoardId);
        const BoardContent content = seenContent(library, testing::smallBoardId);
        QCOMPARE(report.sources.size(), 5);
        for (const CardContent &card : content.cards) {
            QVERIFY(card.id != Id{101});
            if (card.number > 0)
                QVERIFY(std::ranges::contains(report.sources, card.number, &BoardReport::Source::number));
        }
        const QByteArray covered = "no warning was ever received";
        QVERIFY(BoardReport::of(groupedLibrary(), testing::smallBoardId).markdown().contains(covered));
        QVERIFY(!report.markdown().contains(covered));
        QVERIFY(!report.html().contains(covered));
        QVERIFY(!drawing::svg({content}).value().contains("no warning"));
    }

    // An image goes into a drawing, but not those of its pixels that lie under another card.
    void anImageIsDrawnWithoutWhatIsCovered()
    {
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(Qt::red);
        for (int y = 0; y < 64; ++y)
            for (int x = 32; x < 64; ++x)
                image.setPixel(x, y, qRgb(0, 0, 255));
        const CardPicture kept = CardPicture::of(image).value();
        Library library;
        Changes changes;
        changes.of<Board>().inserted.append({.id = {900}, .name = u"Photograph"_s, .note = {}});
        Card picture, cover;
        picture.id = {1}, cover.id = {2};
        picture.board = cover.board = {900};
        picture.kind = CardKind::Image;
        picture.image = QByteArray(32, 'i');
        picture.width = picture.height = cover.height = 400;
        cover.x = 200, cover.width = 240, cover.z = 1;
        changes.of<Card>().inserted = {picture};
        library.apply(changes);
        const QHash<ContentHash, QByteArray> pictures{{picture.image, kept.bytes}};
        const auto colours = [&] { // of the image that the drawing holds
            static const QRegularExpression embedded(u"data:image/png;base64,([^\"]*)\""_s);
            const QString svg = QString::fromUtf8(drawing::svg({seenContent(library, {900}), pictures}).value());
            const QImage held = QImage::fromData(QByteArray::fromBase64(embedded.match(svg).captured(1).remove(u'\n').toLatin1()));
            std::pair<bool, bool> found; // red, blue
            for (int y = 0; y < held.height(); ++y)
                for (int x = 0; x < held.width(); ++x) {
                    const QColor colour = held.pixelColor(x, y);
                    found.first |= colour.alpha() > 0 && colour.red() > 200 && colour.blue() < 60;
                    found.second |= colour.alpha() > 0 && colour.blue() > 200 && colour.red() < 60;
                }
            return found;
        };
        QCOMPARE(colours(), std::pair(true, true));
        changes.of<Card>().inserted = {cover};
        library.apply(changes);
        QCOMPARE(colours(), std::pair(true, false));
    }

    // Four pictures: a photograph with a caption, one without, a drawing, and one that can't be read.
    void aPageHasThePicturesOfItsCards()
    {
        Library library;
        Changes changes;
        changes.of<Board>().inserted.append({.id = {900}, .name = u"Pictures"_s, .note = {}});
        QImage drawn(40, 40, QImage::Format_ARGB32);
        drawn.fill(Qt::transparent);
        QHash<ContentHash, QByteArray> files;
        int number = 0;
        for (const QByteArray &file : {testing::encoded(testing::photograph({3'000, 2'000}), "jpeg"),
                                       testing::encoded(testing::photograph({400, 300}), "jpeg"), testing::encoded(drawn, "png"),
                                       QByteArray("no picture")}) {
            Card card;
            card.id = {++number};
            card.board = {900};
            card.kind = CardKind::Image;
            card.image = QByteArray(32, char('0' + number));
            card.note = number == 1 ? u"The *quay* at \"night\" %5"_s : number == 4 ? u"Lost"_s : QString();
            card.x = number * 500, card.width = card.height = 400;
            files.insert(card.image, file);
            changes.of<Card>().inserted.append(card);
        }
        library.apply(changes);
        const drawing::Board board{seenContent(library, {900}), files};
        const QHash<Id, CardPicture> pictures = drawing::cardPictures(board).value();
        const QByteArray html = BoardReport::of(library, {900}).html({}, pictures);
        QVERIFY(html == BoardReport::of(library, {900}).html({}, drawing::cardPictures(board).value()));
        QVERIFY(html.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:\""));
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"board.html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(html) == html.size());
        file.close();
        const QString dom = dumpedBy(u"chromium"_s, file.fileName());
        QVERIFY(!dom.contains(u"<script"_s));
        QVERIFY2(dom.contains(u"<figcaption><p>The quay at \"night\" %5</p></figcaption>"_s), qPrintable(dom.left(3000)));
        static const QRegularExpression embedded(u"<img alt=\"([^\"]*)\" width=\"(\\d+)\" height=\"(\\d+)\" "
                                                 "src=\"data:image/([a-z]+);base64,([^\"]*)\">"_s);
        QStringList found;
        for (const QRegularExpressionMatch &match : embedded.globalMatch(dom)) {
            const QImage image = QImage::fromData(QByteArray::fromBase64(match.captured(5).toLatin1()));
            QCOMPARE(image.size(), QSize(match.captured(2).toInt(), match.captured(3).toInt()));
            found.append(u"%1x%2 %3 %4"_s.arg(match.captured(2), match.captured(3), match.captured(4), match.captured(1)));
        }
        QCOMPARE(found.join(u'\n'), u"1600x1066 jpeg The quay at &quot;night&quot; %5\n"
                                    "400x300 jpeg A picture that nobody has described.\n"
                                    "40x40 png A picture that nobody has described."_s);
        QCOMPARE(dom.count(u"<li class=\"card\""_s), 4);
        QVERIFY(dom.contains(u"<p>Lost</p>"_s));
    }

    // A note laid over a face hides it in the page too, where the picture stands for itself.
    void aPageHasNothingOfAPictureThatIsCovered()
    {
        const auto library = [](bool covered) {
            Library made;
            Changes changes;
            changes.of<Board>().inserted.append({.id = {900}, .name = u"Photograph"_s, .note = {}});
            Card picture, cover;
            picture.id = {1}, cover.id = {2};
            picture.board = cover.board = {900};
            picture.kind = CardKind::Image;
            picture.image = QByteArray(32, 'i');
            picture.width = picture.height = cover.height = 400;
            cover.x = 200, cover.width = 240, cover.z = 1;
            changes.of<Card>().inserted = covered ? QList<Card>{picture, cover} : QList<Card>{picture};
            made.apply(changes);
            return made;
        };
        for (const QImage::Format format : {QImage::Format_RGB32, QImage::Format_ARGB32}) {
            QImage image(600, 600, format);
            image.fill(format == QImage::Format_RGB32 ? QColor(Qt::red) : QColor(255, 0, 0, 254));
            QPainter(&image).fillRect(310, 0, 290, 600, Qt::blue);
            for (const bool covered : {false, true}) {
                const drawing::Board board{seenContent(library(covered), {900}),
                                           {{QByteArray(32, 'i'), testing::encoded(image, "png")}}};
                const QImage seen = QImage::fromData(drawing::cardPictures(board).value().value(Id{1}).bytes);
                QCOMPARE(seen.size(), image.size());
                int blue = 0;
                for (int y = 0; y < 600; ++y)
                    for (int x = 0; x < 600; ++x) {
                        const QColor colour = seen.pixelColor(x, y);
                        blue += colour.blue() > colour.red() + 50;
                    }
                QCOMPARE(blue > 0, !covered);
                QVERIFY(seen.pixelColor(100, 300).red() > 240);
            }
        }
    }

    void aDrawingHasItsWordsAsTextAndIsTheSameTwice()
    {
        const BoardContent board = BoardContent::of(groupedLibrary(), testing::smallBoardId);
        const QByteArray svg = drawing::svg({board}).value();
        QVERIFY(svg == drawing::svg({board}).value());
        QXmlStreamReader reader(svg);
        QString words;
        QStringList names;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement)
                names.append(reader.name().toString());
            if (reader.isCharacters())
                words += reader.text();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        words = words.simplified();
        QVERIFY2(words.contains(u"no warning was ever received"_s), qPrintable(words.left(800)));
        QVERIFY(names.contains(u"text"_s));
        QVERIFY(!names.contains(u"desc"_s) && !names.contains(u"metadata"_s) && !names.contains(u"image"_s));
        QVERIFY(!svg.contains("Qt") && !svg.contains("file:"));
    }

    void aPictureIsAsLargeAsWasAsked()
    {
        const BoardContent board = BoardContent::of(groupedLibrary(), testing::smallBoardId);
        const QImage one = QImage::fromData(drawing::png({board}, 100).value()),
                     two = QImage::fromData(drawing::png({board}, 200).value());
        QVERIFY(one.width() > 1000 && one.height() > 700);
        QCOMPARE(two.size(), one.size() * 2);
        QVERIFY(two.text().isEmpty());
        QSet<QRgb> colours;
        for (int y = 0; y < one.height(); y += 3)
            for (int x = 0; x < one.width(); x += 3)
                colours.insert(one.pixel(x, y));
        QVERIFY(colours.size() > 20);
        for (const int percent : {0, -1, 100'000})
            QVERIFY(!drawing::png({board}, percent));
        BoardContent wide = board;
        wide.cards.first().rect.moveLeft(900'000);
        const Result<QByteArray> refused = drawing::png({wide}, 100);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"The most that is possible for this board is 3 %"_s),
                 qPrintable(refused.error().message));
    }

    void anEmptyBoardIsNoTrouble()
    {
        const Library library;
        const BoardContent none = BoardContent::of(library, {1});
        QVERIFY(drawing::svg({none}) && drawing::png({none}, 100));
        const BoardReport report = BoardReport::of(library, {1});
        QVERIFY(report.html().contains("<main") && report.markdown().startsWith("#"));
    }

    void whatIsNoArchiveStaysAsItIs()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("PK\5\6"), "PK\5\6" + QByteArray(18, '\xff'), QByteArray(100, 'x')})
            QCOMPARE(withoutTimes(bytes), bytes);
    }
};

QTEST_GUILESS_MAIN(BoardReportTest)
#include "board_report.moc"
