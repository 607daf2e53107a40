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
