// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/Charset.h"

#include "models/exchange/HtmlCharset.h"
#include "models/exchange/RareCharsets.h"

#include <QHash>
#include <QStringDecoder>
#include <algorithm>
#include <memory>
#include <optional>
#include <uchardet/uchardet.h>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype detectionLength = 256 * 1024; // more tells the detector nothing new
constexpr QByteArrayView replacementInUtf8 = "\xEF\xBF\xBD";

// A mark that says more than its bytes: the longer ones first, since UTF-32's begins with UTF-16's.
std::optional<QStringConverter::Encoding> byteOrderMark(QByteArrayView bytes)
{
    using namespace std::string_view_literals;
    const auto begins = [&](std::string_view mark) {
        return bytes.startsWith(QByteArrayView(mark.data(), qsizetype(mark.size())));
    };
    if (begins("\xEF\xBB\xBF"sv))
        return QStringConverter::Utf8;
    if (begins("\xFF\xFE\0\0"sv))
        return QStringConverter::Utf32LE;
    if (begins("\0\0\xFE\xFF"sv))
        return QStringConverter::Utf32BE;
    if (begins("\xFF\xFE"sv))
        return QStringConverter::Utf16LE;
    if (begins("\xFE\xFF"sv))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

// UTF-16 without its mark: in almost every script a good part of the units have a zero byte, always on the same side.
std::optional<QStringConverter::Encoding> unmarkedUtf16(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), detectionLength));
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == '\0';
    const qsizetype units = head.size() / 2;
    if (units < 2 || bytes.size() % 2 != 0)
        return std::nullopt;
    if (zeros[1] * 10 >= units && zeros[0] * 50 <= zeros[1])
        return QStringConverter::Utf16LE;
    if (zeros[0] * 10 >= units && zeros[1] * 50 <= zeros[0])
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

bool isTextByte(char byte)
{
    const auto b = quint8(byte);
    return b >= 0x20 || (b >= '\t' && b <= '\r') || b == 0x0e || b == 0x0f || b == 0x1a || b == 0x1b;
}

bool looksBinary(QByteArrayView bytes)
{
    constexpr QByteArrayView magics[] = {"%PDF-",
                                         "PK\x03\x04",
                                         "\x89PNG",
                                         "\xFF\xD8\xFF",
                                         "GIF8",
                                         "{\\rtf",
                                         "\x7F"
                                         "ELF",
                                         "\xD0\xCF\x11\xE0",
                                         "\x1F\x8B"};
    if (std::ranges::any_of(magics, [&](QByteArrayView magic) { return bytes.startsWith(magic); }))
        return true;
    const QByteArrayView head = bytes.first(std::min(bytes.size(), detectionLength));
    const auto strange = std::ranges::count_if(head, [](char byte) { return !isTextByte(byte); });
    return strange > 8 + head.size() / 500;
}

DecodedText decodeWith(QStringDecoder &decoder, QByteArrayView bytes)
{
    DecodedText decoded;
    decoded.text = decoder.decode(bytes);
    decoded.replaced = int(decoded.text.count(QChar::ReplacementCharacter));
    // A text stored by a program that had already given up on a character is not our loss.
    if (qstrcmp(decoder.name(), "UTF-8") == 0)
        decoded.replaced -= int(bytes.count(replacementInUtf8));
    decoded.replaced += int(decoded.text.count(QChar::Null));
    decoded.text.remove(QChar::Null);
    return decoded;
}

DecodedText decodeAs(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless); // the end cut off is an error too
    return decodeWith(decoder, bytes);
}

// Broken UTF-8 is still UTF-8 when most of what is not ASCII is sound.
bool isMostlyUtf8(QByteArrayView bytes, const DecodedText &decoded)
{
    const auto high = std::ranges::count_if(bytes, [](char byte) { return quint8(byte) >= 0x80; });
    const auto wide = std::ranges::count_if(decoded.text, [](QChar c) { return c.unicode() >= 0x80; });
    const qsizetype sound = wide - decoded.replaced;
    return high > 0 && sound > 4 * qsizetype(decoded.replaced);
}

// The names that ICU knows under another spelling than uchardet or the web.
QByteArray icuName(QByteArray name)
{
    static const QHash<QByteArray, QByteArray> spellings = {
        {"mac-centraleurope", "x-mac-centraleurroman"},
        {"mac-cyrillic", "x-mac-cyrillic"},
        {"uhc", "windows-949"},
        {"euc-kr", "windows-949"},
        {"ks_c_5601-1987", "windows-949"},
        {"hz-gb-2312", "HZ"},
        {"gb2312", "GB18030"},
        {"gbk", "GB18030"},
        {"tis-620", "windows-874"},
        {"iso-8859-11", "windows-874"},
        {"iso-8859-8-i", "ISO-8859-8"},
        // What the web calls these is in truth the wider set of Windows.
        {"iso-8859-1", "windows-1252"},
        {"latin1", "windows-1252"},
        {"ascii", "windows-1252"},
        {"us-ascii", "windows-1252"},
        {"iso-8859-9", "windows-1254"},
        {"x-sjis", "Shift_JIS"},
        {"unicode-1-1-utf-8", "UTF-8"},
        {"utf8", "UTF-8"},
    };
    name = name.trimmed();
    return spellings.value(name.toLower(), name);
}

std::optional<DecodedText> decodeNamed(const QByteArray &name, QByteArrayView bytes)
{
    if (const auto text = decodeRare(name, bytes))
        return DecodedText{*text, 0};
    QStringDecoder decoder(icuName(name).constData());
    if (!decoder.isValid())
        return std::nullopt;
    DecodedText decoded = decodeWith(decoder, bytes);
    // It writes a letter's tone behind the letter, since it has no room for all pairs; no text of today does.
    if (name.compare("windows-1258", Qt::CaseInsensitive) == 0)
        decoded.text = decoded.text.normalized(QString::NormalizationForm_C);
    return decoded;
}

QByteArray detectedName(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    const QByteArrayView head = bytes.first(std::min(bytes.size(), detectionLength));
    if (uchardet_handle_data(detector.get(), head.data(), size_t(head.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    const QByteArray name = uchardet_get_charset(detector.get());
    // The two differ in little; nobody writes the sign that the first has in the place of the euro.
    const bool hasControls = std::ranges::any_of(bytes, [](char byte) { return quint8(byte) >= 0x80 && quint8(byte) < 0xA0; });
    return name == "ISO-8859-1" && bytes.contains('\xA4') && !hasControls ? QByteArray("ISO-8859-15") : name;
}

// Encodings of seven bits that change what the bytes mean: they look like ASCII.
bool shiftsMeaning(const QByteArray &bytes) { return bytes.contains("\x1B$") || bytes.contains("\x1B("); }

Decoding decodeUnmarked(const QByteArray &bytes)
{
    DecodedText utf8 = decodeAs(QStringConverter::Utf8, bytes);
    if (shiftsMeaning(bytes)) {
        const QByteArray name = detectedName(bytes);
        if (const auto shifted = name.startsWith("ISO-2022") ? decodeNamed(name, bytes) : std::nullopt)
            return *shifted;
    }
    if (utf8.replaced == 0 || isMostlyUtf8(bytes, utf8))
        return utf8;
    const QByteArray name = detectedName(bytes);
    if (name.isEmpty())
        return utf8.replaced <= 1 ? Decoding(utf8) : decodeNamed("windows-1252", bytes).value_or(utf8);
    if (auto decoded = decodeNamed(name, bytes))
        return *decoded;
    return std::unexpected(ImportProblem::UnknownCharset);
}

} // namespace

bool isPlainUtf8(const QByteArray &bytes)
{
    const auto mark = byteOrderMark(bytes);
    return (!mark || mark == QStringConverter::Utf8) && !bytes.contains('\0') && bytes.isValidUtf8() && !shiftsMeaning(bytes) &&
           !looksBinary(bytes);
}

Decoding decodeText(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return std::unexpected(ImportProblem::Empty);
    if (const auto marked = byteOrderMark(bytes))
        return decodeAs(*marked, bytes);
    if (const auto utf16 = unmarkedUtf16(bytes))
        return decodeAs(*utf16, bytes);
    if (looksBinary(bytes))
        return std::unexpected(ImportProblem::Binary);
    return decodeUnmarked(bytes);
}

Decoding decodeDeclared(const QByteArray &name, const QByteArray &bytes)
{
    const QByteArray lower = name.toLower();
    const bool isSilent = name.isEmpty() || lower == "us-ascii" || lower == "ascii" || lower.startsWith("utf-8") || lower == "utf8";
    const bool isUtf8 = bytes.isValidUtf8() && std::ranges::any_of(bytes, [](char byte) { return quint8(byte) >= 0x80; });
    if (bytes.isEmpty() || byteOrderMark(bytes))
        return decodeText(bytes);
    if (auto decoded = isSilent || isUtf8 ? std::nullopt : decodeNamed(name, bytes))
        return *decoded;
    return decodeUnmarked(bytes);
}

Decoding decodeHtml(const QByteArray &bytes)
{
    if (bytes.isEmpty() || byteOrderMark(bytes) || unmarkedUtf16(bytes) || looksBinary(bytes))
        return decodeText(bytes);
    const QByteArray name = declaredEncoding(bytes);
    // Browsers save pages as UTF-8 and leave the old name in them; nothing else is UTF-8 by chance.
    if (name.isEmpty() || bytes.isValidUtf8() || name == "utf-8")
        return decodeUnmarked(bytes);
    if (auto decoded = decodeNamed(name, bytes))
        return *decoded;
    return decodeUnmarked(bytes);
}

} // namespace sidelight
