// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of strangers: read in a process of their own, kept and shown as ours, refused where they are none or a trap.
#include "models/board/CardPicture.h"
#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportWire.h"
#include "models/exchange/ImportWorker.h"
#include "models/exchange/PictureReader.h"
#include "tests/exchange/SomePictures.h"

#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <webp/encode.h>

using namespace sidelight;
using namespace sidelight::testing;
using namespace Qt::StringLiterals;

namespace {

Result<QImage> readInWorker(const QByteArray &bytes, int most = CardPicture::largestSide)
{
    return ImportWorker::readPicture(bytes, u"a file.png"_s, most);
}

QImage filled(QSize size, const QColor &colour, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    image.fill(colour);
    return image;
}

QByteArray webP(QSize size, const QColor &colour)
{
    const QImage image = filled(size, colour, QImage::Format_ARGB32);
    uint8_t *bytes = nullptr;
    const size_t count = WebPEncodeLosslessBGRA(image.constBits(), size.width(), size.height(), int(image.bytesPerLine()), &bytes);
    const QByteArray file(reinterpret_cast<const char *>(bytes), qsizetype(count));
    WebPFree(bytes);
    return file;
}

QByteArray gif(quint16 width, quint16 height)
{
    QByteArray file = QByteArray::fromHex("47494638396101000100800000ff0000000000"
                                          "2c00000000010001000002024401003b");
    for (const int at : {6, 24}) { // of the whole, and of its first picture
        qToLittleEndian(width, file.data() + at);
        qToLittleEndian(height, file.data() + at + 2);
    }
    return file;
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

// Says that it is so large, in a header that is sound.
QByteArray pngOfSize(quint32 width, quint32 height)
{
    QByteArray png = encoded(filled({2, 2}, Qt::red), "png");
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    qToBigEndian(crcOf(png.sliced(12, 17)), png.data() + 29);
    return png;
}

QByteArray jpegOfSize(quint16 width, quint16 height)
{
    QByteArray jpeg = encoded(filled({16, 16}, Qt::red), "jpeg");
    const qsizetype frame = jpeg.indexOf("\xff\xc0"); // its start
    qToBigEndian(height, jpeg.data() + frame + 5);
    qToBigEndian(width, jpeg.data() + frame + 7);
    return jpeg;
}

QByteArray webPOfSize(quint32 width, quint32 height)
{
    QByteArray file = webP({4, 4}, Qt::red);
    const qsizetype at = file.indexOf("VP8L") + 9;
    const quint32 old = qFromLittleEndian<quint32>(file.constData() + at);
    qToLittleEndian((old & 0xf0000000) | (height - 1) << 14 | (width - 1), file.data() + at);
    return file;
}

// A PNG with one more chunk behind its header.
QByteArray withChunk(QByteArray png, const QByteArray &type, const QByteArray &data)
{
    const auto number = [](quint32 value) {
        value = qToBigEndian(value);
        return QByteArray(reinterpret_cast<const char *>(&value), 4);
    };
    return png.insert(33, number(quint32(data.size())) + type + data + number(crcOf(type + data)));
}

// A JPEG with one more segment behind its start.
QByteArray withSegment(QByteArray jpeg, uchar marker, const QByteArray &data)
{
    const auto size = int(data.size() + 2);
    return jpeg.insert(2, QByteArray("\xff") + char(marker) + char(size >> 8) + char(size & 0xff) + data);
}

QByteArray gifWithComment(const QByteArray &words)
{
    QByteArray file = gif(1, 1);
    return file.insert(19, QByteArray("\x21\xfe") + char(words.size()) + words + '\0');
}

// A WebP whose container says that there is more in it than pixels.
QByteArray webPWith(const QByteArray &type, const QByteArray &data)
{
    const auto chunk = [](const QByteArray &name, const QByteArray &bytes) {
        const quint32 size = qToLittleEndian(quint32(bytes.size()));
        return name + QByteArray(reinterpret_cast<const char *>(&size), 4) + bytes + QByteArray(bytes.size() % 2, '\0');
    };
    const QByteArray head = QByteArray(1, type == "EXIF" ? 0x08 : 0x04) + QByteArray(3, '\0') + QByteArray::fromHex("1d0000130000");
    return chunk("RIFF", "WEBP" + chunk("VP8X", head) + webP({30, 20}, Qt::red).sliced(12) + chunk(type, data));
}

// Where it may not, the growth from the highest peak so far is what is seen.
void forgetPeak()
{
    QFile peak(u"/proc/self/clear_refs"_s);
    if (peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        peak.write("5");
}

struct PictureFile {
    QByteArray name, bytes;
};

// What no picture is to be made of: what would be too large, what is not whole, what is of another format.
QList<PictureFile> refusedPictures()
{
    QList<PictureFile> files;
    for (const auto &[width, height] : {std::pair{20'000u, 20'000u},
                                        {8'000u, 8'000u},
                                        {100'000u, 100'000u},
                                        {2'147'483'647u, 2'147'483'647u},
                                        {2'147'483'647u, 1u},
                                        {1u, 2'147'483'647u},
                                        {0u, 0u},
                                        {65'536u, 65'536u},
                                        {4'294'967'295u, 4'294'967'295u}})
        files.append({"PNG that says how large it is", pngOfSize(width, height)});
    for (const int side : {8'000, 12'000})
        files.append({"PNG that is so large", encoded(filled({side, side}, Qt::black, QImage::Format_Mono), "png")});
    for (const quint16 side : {20'000, 65'500, 0})
        files.append({"JPEG that says how large it is", jpegOfSize(side, side)});
    for (const quint16 side : {20'000, 65'535, 9'000})
        files.append({"GIF that says how large it is", gif(side, side)});
    for (const quint32 side : {16'000u, 16'384u, 6'000u})
        files.append({"WebP that says how large it is", webPOfSize(side, side)});
    for (const QByteArray &whole :
         {encoded(photograph({60, 40}), "png"), encoded(photograph({60, 40}), "jpeg"), webP({60, 40}, Qt::red), gif(1, 1)})
        for (const int tenths : {1, 2, 3, 4, 5, 6, 7, 8, 9})
            files.append({"cut off", whole.first(whole.size() * tenths / 10)});
    for (const char *format : {"bmp", "ppm", "pgm", "xbm", "xpm"})
        files.append({format, encoded(filled({4, 4}, Qt::red), format)});
    for (const char *head : {"II*\0", "MM\0*", "8BPS\0\1", "\0\0\1\0\1\0", "%PDF-1.7", "%!PS-Adobe-3.0 EPSF-3.0",
                             "<?xml version='1.0'?><svg/>", "<svg onload='x()'>",
                             "\0\0\0\x20"
                             "ftypavif",
                             "\0\0\0\x18"
                             "ftypheic",
                             "\0\0\0\x0cjP  \r\n", "\xff\x0a", "\x0a\x05\x01\x08", "\xd7\xcd\xc6\x9a", "GIF87a", "GIF89a",
                             "RIFF\x10\0\0\0WEBPVP8 ", "\x89PNG\r\n\x1a\n"})
        files.append({"another format", QByteArray(head, head[0] ? qsizetype(strlen(head)) : 4) + QByteArray(64, '\1')});
    return files;
}

// What is read, with words in all places where programs put them.
QList<PictureFile> tellingPictures(const QByteArray &words)
{
    QList<PictureFile> files;
    const QByteArray jpeg = encoded(photograph({40, 30}), "jpeg"), png = encoded(filled({40, 30}, Qt::red), "png");
    for (quint16 orientation = 1; orientation <= 8; ++orientation)
        files.append({"EXIF", withExif(jpeg, words, orientation)});
    files.append({"thumbnail behind its EXIF", withExif(withSegment(jpeg, 0xe1, "Exif\0\0" + jpeg + words), words)});
    files.append({"XMP", withSegment(jpeg, 0xe1, "http://ns.adobe.com/xap/1.0/" + QByteArray(1, '\0') + words)});
    files.append({"profile", withSegment(jpeg, 0xe2, "ICC_PROFILE" + QByteArray(1, '\0') + "\1\1" + words)});
    files.append({"IPTC", withSegment(jpeg, 0xed, "Photoshop 3.0" + QByteArray(1, '\0') + "8BIM\4\4" + words)});
    files.append({"comment", withSegment(jpeg, 0xfe, words)});
    files.append({"segment of nobody", withSegment(jpeg, 0xef, words)});
    files.append({"archive behind it", jpeg + "PK\3\4" + words});
    for (const char *type : {"tEXt", "eXIf", "prVt", "tIME"})
        files.append({type, withChunk(png, type, "Author" + QByteArray(1, '\0') + words)});
    files.append({"iTXt", withChunk(png, "iTXt", "XML:com.adobe.xmp" + QByteArray(5, '\0') + words)});
    files.append({"page behind it", png + "<html>" + words});
    files.append({"comment of a GIF", gifWithComment(words)});
    for (const char *type : {"EXIF", "XMP "})
        files.append({type, webPWith(type, words)});
    return files;
}

// The most memory that this process has had so far, in KiB.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.sliced(text.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toLongLong();
}

} // namespace

class PictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trapsAreRefused_data();
    void trapsAreRefused();
    void allFourFormatsAreRead_data();
    void allFourFormatsAreRead();
    void theNameDoesNotCount();
    void photographsComeUprightAndWhole();
    void largeOnesAreMadeSmaller_data();
    void largeOnesAreMadeSmaller();
    void whatTheyCarriedStaysBehind();
    void aHundredFiles();
    void seeThroughStays();
    void whatIsKeptIsBounded();
    void answersAreCheckedAsAStrangers();
};

void PictureTest::trapsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("problem");
    const QByteArray jpeg = withExif(encoded(photograph({400, 300}), "jpeg"), encoded(filled({8, 8}, Qt::red), "jpeg"));
    const auto row = [](const char *name, const QByteArray &bytes, ImportProblem problem = ImportProblem::NoPicture) {
        QTest::newRow(name) << bytes << int(problem);
    };
    row("nothing", {});
    row("no picture", "no picture at all");
    row("a drawing that is named as a picture", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>");
    row("a bitmap", encoded(filled({4, 4}, Qt::red), "bmp"));
    row("PNG of 20,000 by 20,000", pngOfSize(20'000, 20'000), ImportProblem::PictureTooLarge);
    row("PNG of two thousand millions squared", pngOfSize(2'000'000'000, 2'000'000'000));
    row("PNG cut off in its header", encoded(filled({4, 4}, Qt::red), "png").first(20));
    row("PNG cut off", encoded(photograph({40, 40}), "png").first(2'000));
    row("GIF of 65,535 by 65,535", gif(65'535, 65'535), ImportProblem::PictureTooLarge);
    row("GIF cut off", gif(1, 1).first(15));
    row("JPEG of 65,500 by 65,500", jpegOfSize(65'500, 65'500), ImportProblem::PictureTooLarge);
    row("JPEG cut off", jpeg.first(jpeg.size() / 2));
    row("JPEG cut off behind its thumbnail", jpeg.first(jpeg.size() - 1));
    row("JPEG of a start alone", "\xff\xd8\xff");
    row("JPEG of nothing but its ends", "\xff\xd8\xff\xd9");
    row("WebP of 16,000 by 16,000", webPOfSize(16'000, 16'000), ImportProblem::PictureTooLarge);
    row("WebP cut off", webP({40, 40}, Qt::red).first(24));
    row("RIFF of nothing", "RIFF");
}

void PictureTest::trapsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, problem);
    const qint64 before = peakMemory();
    const Result<QImage> picture = readInWorker(bytes);
    QVERIFY(!picture);
    QCOMPARE(int(problemOf(picture.error()).value()), problem);
    QVERIFY2(picture.error().message.contains(u"a file.png"_s) && picture.error().message.endsWith(u'.'),
             qPrintable(picture.error().message));
    QVERIFY2(peakMemory() - before < 4'096, qPrintable(QString::number(peakMemory() - before)));
    QVERIFY(CardPicture::decoded(bytes).isNull() || bytes.startsWith("\xff\xd8")); // also from a project of a stranger's
    QVERIFY(readInWorker(encoded(filled({4, 4}, Qt::red), "png")));                // the next one is read
}

void PictureTest::allFourFormatsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::newRow("PNG") << encoded(filled({30, 20}, Qt::red), "png") << QSize(30, 20);
    QTest::newRow("PNG of few colours") << encoded(filled({30, 20}, Qt::red).convertToFormat(QImage::Format_Indexed8), "png")
                                        << QSize(30, 20);
    QTest::newRow("PNG of many bits") << encoded(filled({30, 20}, Qt::red, QImage::Format_RGBA64), "png") << QSize(30, 20);
    QTest::newRow("JPEG") << encoded(filled({30, 20}, Qt::red), "jpeg") << QSize(30, 20);
    QTest::newRow("GIF") << gif(1, 1) << QSize(1, 1);
    QTest::newRow("WebP") << webP({30, 20}, Qt::red) << QSize(30, 20);
}

void PictureTest::allFourFormatsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, size);
    const Result<QImage> picture = readInWorker(bytes);
    QVERIFY2(picture, picture ? "" : qPrintable(picture.error().message));
    QCOMPARE(picture->size(), size);
    QCOMPARE(picture->format(), QImage::Format_RGB32);
    const QColor colour = picture->pixelColor(0, 0);
    QVERIFY2(colour.red() > 250 && colour.green() < 5 && colour.blue() < 5, qPrintable(colour.name()));
}

void PictureTest::theNameDoesNotCount()
{
    const auto picture = ImportWorker::readPicture(encoded(filled({4, 4}, Qt::red), "png"), u"folder/photo.jpg"_s, 100);
    QVERIFY(picture);
    const auto pasted = ImportWorker::readPicture("x", {}, 100);
    QCOMPARE(pasted.error().message,
             u"The pasted picture is no picture that a board can show; it has to be a whole PNG, JPEG, GIF or WebP."_s);
}

// A camera that was held on its side, bytes behind the end, and marks to start anew at.
void PictureTest::photographsComeUprightAndWhole()
{
    const QByteArray jpeg = encoded(photograph({400, 300}), "jpeg");
    QCOMPARE(readInWorker(withExif(jpeg, "x", 6)).value().size(), QSize(300, 400));
    QCOMPARE(readInWorker(withExif(jpeg, "x", 6), 200).value().size(), QSize(150, 200));
    QCOMPARE(readInWorker(jpeg + QByteArray(1000, '\0')).value().size(), QSize(400, 300));
    QByteArray stray = jpeg; // between two segments, as careless programs leave it
    stray.insert(stray.indexOf("\xff\xdb"), QByteArray(3, '\0'));
    QCOMPARE(readInWorker(stray).value().size(), QSize(400, 300));
    QByteArray progressive;
    QBuffer buffer(&progressive);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setProgressiveScanWrite(true);
    QVERIFY(writer.write(photograph({400, 300})));
    QCOMPARE(readInWorker(progressive).value().size(), QSize(400, 300));
    QVERIFY(!readInWorker(progressive.first(progressive.size() * 2 / 3)));
}

void PictureTest::largeOnesAreMadeSmaller_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::newRow("JPEG of 24 million pixels") << encoded(photograph({6'000, 4'000}), "jpeg") << QSize(4'096, 2'730);
    QTest::newRow("JPEG of an odd size") << encoded(photograph({5'003, 4'801}), "jpeg") << QSize(3'752, 3'600);
    QTest::newRow("JPEG of many colours") << [] {
        QImage wide = photograph({3'000, 2'000});
        wide.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
        return encoded(wide, "jpeg");
    }() << QSize(3'000, 2'000);
    QTest::newRow("PNG") << encoded(filled({4'500, 3'000}, QColor(1, 2, 3, 100), QImage::Format_ARGB32), "png")
                         << QSize(4'096, 2'730);
    QTest::newRow("PNG of one line") << encoded(filled({9'000, 30}, Qt::red), "png") << QSize(4'096, 13);
    QTest::newRow("WebP") << webP({5'000, 2'000}, Qt::red) << QSize(4'096, 1'638);
}

void PictureTest::largeOnesAreMadeSmaller()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, size);
    const Result<QImage> picture = readInWorker(bytes);
    QVERIFY2(picture, picture ? "" : qPrintable(picture.error().message));
    QCOMPARE(picture->size(), size);
    const Result<CardPicture> kept = CardPicture::of(*picture);
    QVERIFY(kept);
    QCOMPARE(CardPicture::decoded(kept->bytes, 500).width(), 500);
}

void PictureTest::whatTheyCarriedStaysBehind()
{
    QImage image = filled({300, 200}, QColor(40, 90, 160));
    image.setText(u"Author"_s, u"canary name"_s);
    image.setText(u"Comment"_s, u"canary comment"_s);
    image.setDotsPerMeterX(12345);
    image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    for (const QByteArray &file : {encoded(image, "png"), withExif(encoded(image, "jpeg"), "canary place 52.1N 4.3E")}) {
        QVERIFY(file.contains("canary"));
        const Result<CardPicture> picture =
            readInWorker(file).and_then([](const QImage &pixels) { return CardPicture::of(pixels); });
        QVERIFY(picture);
        QCOMPARE(picture->size, image.size());
        for (const char *word : {"canary", "Exif", "iCCP", "tEXt", "ICC_PROFILE"})
            QVERIFY2(!picture->bytes.contains(word), word);
        const QImage again = CardPicture::decoded(picture->bytes);
        QCOMPARE(again.size(), image.size());
        QVERIFY(again.textKeys().isEmpty());
        QVERIFY(again.dotsPerMeterX() != 12345);
    }
}

// Row A13: each is refused, or read and told nothing by; and the program's own memory does not grow by any.
void PictureTest::aHundredFiles()
{
    constexpr int side = 64;
    const QByteArray words = "canary place 52.1N 4.3E";
    const QList<PictureFile> refused = refusedPictures(), telling = tellingPictures(words);
    QVERIFY2(refused.size() + telling.size() >= 100, qPrintable(QString::number(refused.size() + telling.size())));
    forgetPeak();
    const qint64 before = peakMemory();
    for (const PictureFile &file : refused) {
        const Result<QImage> picture = readInWorker(file.bytes, side);
        const auto problem = picture ? std::nullopt : problemOf(picture.error());
        QVERIFY2(problem == ImportProblem::NoPicture || problem == ImportProblem::PictureTooLarge,
                 (file.name + ' ' + file.bytes.first(std::min<qsizetype>(40, file.bytes.size())).toPercentEncoding()).constData());
    }
    for (const PictureFile &file : telling) {
        QVERIFY2(file.bytes.contains(words), file.name.constData());
        const Result<QImage> pixels = readInWorker(file.bytes, side);
        QVERIFY2(pixels && pixels->width() <= side && pixels->height() <= side && pixels->textKeys().isEmpty(),
                 file.name.constData());
        const Result<CardPicture> kept = CardPicture::of(*pixels);
        QVERIFY2(kept && !kept->bytes.contains("canary") && !kept->bytes.contains("Exif"), file.name.constData());
    }
    const qint64 grown = peakMemory() - before;
#ifdef SIDELIGHT_SANITIZED
    constexpr qint64 most = 65'536; // a sanitizer keeps for a while what was freed
#else
    constexpr qint64 most = 4'096;
#endif
    QVERIFY2(grown < most, qPrintable(QString::number(grown)));
    qInfo("A13: %d files, %d refused, %d read without what they told; %lld KiB more in the program",
          int(refused.size() + telling.size()), int(refused.size()), int(telling.size()), grown);
}

void PictureTest::seeThroughStays()
{
    const QImage glass = readInWorker(encoded(filled({10, 10}, Qt::transparent, QImage::Format_ARGB32), "png")).value();
    QCOMPARE(glass.format(), QImage::Format_ARGB32);
    QVERIFY(CardPicture::decoded(CardPicture::of(glass)->bytes).hasAlphaChannel());
    QVERIFY(CardPicture::of(photograph({200, 200}))->isPhotograph());
    QVERIFY(!CardPicture::of(filled({200, 200}, Qt::red))->isPhotograph());
}

// What the program decodes by itself is what it would have kept: a project may come from anybody.
void PictureTest::whatIsKeptIsBounded()
{
    for (const QByteArray &foreign :
         {gif(1, 1), webP({4, 4}, Qt::red), encoded(filled({4, 4}, Qt::red), "bmp"), pngOfSize(5'000, 10),
          encoded(filled({4'097, 10}, Qt::red), "png"), encoded(filled({4'097, 10}, Qt::red), "jpeg")})
        QVERIFY(CardPicture::decoded(foreign).isNull());
    QVERIFY(!CardPicture::decoded(encoded(filled({4'096, 10}, Qt::red), "png")).isNull());
}

void PictureTest::answersAreCheckedAsAStrangers()
{
    const QByteArray sound = encodePicture(filled({5, 3}, Qt::red));
    QCOMPARE(decodePicture(sound, 5).value(), filled({5, 3}, Qt::red));
    QCOMPARE(decodePicture(sound, 4).error(), ImportProblem::Garbled); // larger than was asked
    for (qsizetype cut = 0; cut < sound.size(); ++cut)
        QVERIFY(!decodePicture(sound.first(cut), 5));
    QVERIFY(!decodePicture(sound + 'x', 5));
    QCOMPARE(decodePicture(encodePicture(std::unexpected(ImportProblem::NoPicture)), 5).error(), ImportProblem::NoPicture);
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray mangled = sound;
        for (int flips = 1 + random.bounded(3); flips > 0; --flips)
            mangled[random.bounded(int(mangled.size()))] = char(random.bounded(256));
        const auto picture = decodePicture(mangled, 16);
        QVERIFY(!picture || picture->width() * picture->height() == 15);
    }
}

// The zygote comes before anything else, as in the program.
int main(int argc, char **argv)
{
    if (!ImportWorker::startZygote())
        return 1;
    QCoreApplication application(argc, argv);
    PictureTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "PictureTest.moc"
