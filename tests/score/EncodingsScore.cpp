// SPDX-License-Identifier: GPL-3.0-or-later
// Texts as uchardet keeps them: LANGUAGE/ENCODING.EXT. The decoded text is what iconv makes of the file; utf-16.be and the like
// name the order of bytes by their ending.
#include "tests/score/ScoreKind.h"

#include "models/exchange/Charset.h"

#include <QRegularExpression>
#include <iconv.h>
#include <optional>

namespace sidelight::score {
namespace {

using namespace Qt::StringLiterals;

QByteArray encodingOf(const QString &path)
{
    const QString file = path.section(u'/', -1), ending = file.section(u'.', -1), name = file.section(u'.', 0, -2);
    const QString whole = ending == "be"_L1 || ending == "le"_L1 ? name + ending : name;
    return whole.toUpper().toLatin1();
}

std::optional<QString> byIconv(QByteArray bytes, const QByteArray &encoding)
{
    const iconv_t converter = iconv_open("UTF-8", encoding.constData());
    if (converter == iconv_t(-1))
        return std::nullopt;
    QByteArray text(bytes.size() * 4 + 16, Qt::Uninitialized);
    char *from = bytes.data(), *to = text.data();
    size_t left = size_t(bytes.size()), room = size_t(text.size());
    const size_t done = iconv(converter, &from, &left, &to, &room);
    iconv_close(converter);
    if (done == size_t(-1))
        return std::nullopt;
    QString decoded = QString::fromUtf8(text.first(text.size() - qsizetype(room)));
    if (decoded.startsWith(QChar::ByteOrderMark))
        decoded.remove(0, 1);
    return decoded;
}

QStringList textsIn(const QDir &folder)
{
    static const QRegularExpression layout(uR"(^[a-z]{2,3}/[a-z]{2,}[a-z0-9_-]*\.(txt|be|le|smi)$)"_s);
    return filesBelow(folder).filter(layout);
}

void scoreTexts(const QDir &folder)
{
    Count equal, judged;
    for (const QString &path : textsIn(folder)) {
        const QByteArray bytes = bytesOf(folder.filePath(path));
        const auto wanted = byIconv(bytes, encodingOf(path));
        judged.add(wanted.has_value(), path);
        if (!wanted)
            continue;
        const Decoding decoded = decodeText(bytes);
        equal.add(decoded && decoded->text == *wanted, path);
    }
    print(folder, u"decoded as iconv does"_s, equal);
    print(folder, u"iconv knows the encoding"_s, judged);
}

} // namespace

Kind encodings()
{
    return {[](const QDir &folder) { return textsIn(folder).size() > 1; }, scoreTexts};
}

} // namespace sidelight::score
