// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/RareCharsets.h"

#include <QStringView>

namespace sidelight {
namespace {

// From 0xA0 on; below, a byte is its own character.
constexpr QStringView iso8859Part16 = u"\u00A0ĄąŁ€„Š§š©Ș«Ź\u00ADźŻ°±ČłŽ”¶·žčș»ŒœŸż"
                                      "ÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚß"
                                      "àáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ";

// From 0x80 on, and six letters in the place of controls.
constexpr QStringView viscii = u"ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
                               "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
                               "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"
                               "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";
constexpr QByteArrayView visciiLow = "\x02\x05\x06\x14\x19\x1E";
constexpr QStringView visciiLowLetters = u"ẲẴẪỶỸỴ";

} // namespace

std::optional<QString> decodeRare(const QByteArray &name, QByteArrayView bytes)
{
    const bool isViscii = name.compare("VISCII", Qt::CaseInsensitive) == 0;
    if (!isViscii && name.compare("ISO-8859-16", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QStringView table = isViscii ? viscii : iso8859Part16;
    const int first = 256 - int(table.size());
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const int value = quint8(byte);
        const qsizetype low = isViscii ? visciiLow.indexOf(byte) : -1;
        if (value >= first)
            text += table[value - first];
        else
            text += low >= 0 ? visciiLowLetters[low] : QChar(ushort(value));
    }
    return text;
}

} // namespace sidelight
