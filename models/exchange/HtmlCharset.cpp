// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/HtmlCharset.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <optional>

namespace sidelight {
namespace {

// Browsers look through 1,024 bytes beforehand and find what comes later when they build the tree; what tells it stands early in
// both.
constexpr qsizetype scannedLength = 16 * 1024;

struct Labels {
    const char *encoding;
    const char *labels; // with blanks between them
};

// https://encoding.spec.whatwg.org/#names-and-labels
constexpr std::array table{
    Labels{"utf-8", "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8"},
    Labels{"ibm866", "866 cp866 csibm866 ibm866"},
    Labels{"iso-8859-2", "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2"},
    Labels{"iso-8859-3", "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3"},
    Labels{"iso-8859-4", "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4"},
    Labels{"iso-8859-5", "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988"},
    Labels{"iso-8859-6",
           "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i iso-ir-127 "
           "iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"},
    Labels{"iso-8859-7", "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 "
                         "iso_8859-7:1987 sun_eu_greek"},
    Labels{"iso-8859-8", "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 "
                         "iso_8859-8:1988 visual"},
    Labels{"iso-8859-8-i", "csiso88598i iso-8859-8-i logical"},
    Labels{"iso-8859-10", "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6"},
    Labels{"iso-8859-13", "iso-8859-13 iso8859-13 iso885913"},
    Labels{"iso-8859-14", "iso-8859-14 iso8859-14 iso885914"},
    Labels{"iso-8859-15", "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9"},
    Labels{"iso-8859-16", "iso-8859-16"},
    Labels{"koi8-r", "cskoi8r koi koi8 koi8-r koi8_r"},
    Labels{"koi8-u", "koi8-ru koi8-u"},
    Labels{"macintosh", "csmacintosh mac macintosh x-mac-roman"},
    Labels{"windows-874", "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874"},
    Labels{"windows-1250", "cp1250 windows-1250 x-cp1250"},
    Labels{"windows-1251", "cp1251 windows-1251 x-cp1251"},
    Labels{"windows-1252", "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 "
                           "iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252 x-user-defined"},
    Labels{"windows-1253", "cp1253 windows-1253 x-cp1253"},
    Labels{"windows-1254", "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 "
                           "windows-1254 x-cp1254"},
    Labels{"windows-1255", "cp1255 windows-1255 x-cp1255"},
    Labels{"windows-1256", "cp1256 windows-1256 x-cp1256"},
    Labels{"windows-1257", "cp1257 windows-1257 x-cp1257"},
    Labels{"windows-1258", "cp1258 windows-1258 x-cp1258"},
    Labels{"x-mac-cyrillic", "x-mac-cyrillic x-mac-ukrainian"},
    Labels{"gb18030", "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030"},
    Labels{"big5-hkscs", "big5 big5-hkscs cn-big5 csbig5 x-x-big5"},
    Labels{"euc-jp", "cseucpkdfmtjapanese euc-jp x-euc-jp"},
    Labels{"iso-2022-jp", "csiso2022jp iso-2022-jp"},
    Labels{"windows-31j", "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis"},
    Labels{"windows-949",
           "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949"},
    Labels{"utf-16be", "unicodefffe utf-16be"},
    Labels{"utf-16le", "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le"},
};

bool isSpace(char c) { return c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == ' '; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; }

QByteArray readable(const QByteArray &encoding) { return encoding.startsWith("utf-16") ? QByteArray("utf-8") : encoding; }

// "text/html; charset=…", as the attribute content has it.
QByteArray encodingIn(const QByteArray &content)
{
    for (qsizetype at = 0; (at = content.indexOf("charset", at)) >= 0;) {
        at += 7;
        const auto skip = [&] {
            while (at < content.size() && isSpace(content[at]))
                ++at;
        };
        skip();
        if (at >= content.size() || content[at] != '=')
            continue;
        ++at;
        skip();
        if (at >= content.size())
            return {};
        if (const char quote = content[at]; quote == '"' || quote == '\'') {
            const qsizetype end = content.indexOf(quote, at + 1);
            return end < 0 ? QByteArray() : webEncoding(QByteArrayView(content).sliced(at + 1, end - at - 1));
        }
        qsizetype end = at;
        while (end < content.size() && !isSpace(content[end]) && content[end] != ';')
            ++end;
        return webEncoding(QByteArrayView(content).sliced(at, end - at));
    }
    return {};
}

// Goes through a page byte by byte. Behind its end there is a byte that ends everything.
class Prescan {
public:
    explicit Prescan(QByteArrayView page)
        : m_page(page.first(std::min(page.size(), scannedLength)))
    {
    }

    QByteArray run()
    {
        for (; !atEnd(); ++m_at) {
            if (m_page[m_at] != '<')
                continue;
            if (begins("<!--")) {
                m_at = find("-->", m_at + 2) + 2;
            } else if (begins("<meta") && m_at + 5 < m_page.size() && (isSpace(m_page[m_at + 5]) || m_page[m_at + 5] == '/')) {
                m_at += 5;
                if (const QByteArray encoding = meta(); !encoding.isEmpty())
                    return encoding;
            } else if (isTag()) {
                while (!atEnd() && !isSpace(m_page[m_at]) && m_page[m_at] != '>')
                    ++m_at;
                while (attribute()) {
                }
            } else if (begins("<!") || begins("</") || begins("<?")) {
                m_at = find(">", m_at);
            }
        }
        return {};
    }

private:
    struct Attribute {
        QByteArray name, value; // in lower case
    };

    bool atEnd() const { return m_at >= m_page.size(); }
    qsizetype find(QByteArrayView what, qsizetype from) const
    {
        const qsizetype found = m_page.indexOf(what, std::min(from, m_page.size()));
        return found < 0 ? m_page.size() : found;
    }
    bool begins(QByteArrayView what) const
    {
        return m_page.size() - m_at >= what.size() && m_page.sliced(m_at, what.size()).compare(what, Qt::CaseInsensitive) == 0;
    }
    bool isTag() const
    {
        const qsizetype at = m_at + (begins("</") ? 2 : 1);
        return at < m_page.size() && isLetter(m_page[at]);
    }
    void skipSpace(bool slashesToo = false)
    {
        while (!atEnd() && (isSpace(m_page[m_at]) || (slashesToo && m_page[m_at] == '/')))
            ++m_at;
    }

    // nullopt: the tag has no more, or the page ends.
    std::optional<Attribute> attribute()
    {
        Attribute found;
        skipSpace(true);
        if (atEnd() || m_page[m_at] == '>')
            return std::nullopt;
        for (; !atEnd(); ++m_at) {
            const char c = m_page[m_at];
            if ((c == '=' && !found.name.isEmpty()) || isSpace(c))
                break;
            if (c == '/' || c == '>')
                return found;
            found.name += lower(c);
        }
        skipSpace();
        if (atEnd())
            return std::nullopt;
        if (m_page[m_at] != '=')
            return found;
        ++m_at;
        skipSpace();
        return value(found) ? std::optional(found) : std::nullopt;
    }
    bool value(Attribute &of)
    {
        if (atEnd())
            return false;
        const char quote = m_page[m_at];
        if (quote == '"' || quote == '\'') {
            for (++m_at; !atEnd() && m_page[m_at] != quote; ++m_at)
                of.value += lower(m_page[m_at]);
            ++m_at;
            return m_at <= m_page.size();
        }
        for (; !atEnd() && !isSpace(m_page[m_at]) && m_page[m_at] != '>'; ++m_at)
            of.value += lower(m_page[m_at]);
        return !atEnd();
    }

    QByteArray meta()
    {
        QList<QByteArray> names;
        bool hasPragma = false;
        std::optional<bool> needsPragma;
        QByteArray encoding;
        while (const auto found = attribute()) {
            if (names.contains(found->name))
                continue;
            names.append(found->name);
            if (found->name == "http-equiv") {
                hasPragma = found->value == "content-type";
            } else if (found->name == "charset") {
                encoding = webEncoding(found->value);
                needsPragma = false;
            } else if (found->name == "content" && !needsPragma) {
                encoding = encodingIn(found->value);
                if (!encoding.isEmpty())
                    needsPragma = true;
            }
        }
        const bool counts = !atEnd() && needsPragma && (hasPragma || !*needsPragma);
        return counts ? readable(encoding) : QByteArray();
    }

    const QByteArrayView m_page;
    qsizetype m_at = 0;
};

// What a declaration of XML at the very beginning says.
QByteArray xmlEncoding(QByteArrayView page)
{
    if (!page.startsWith("<?xml"))
        return {};
    const QByteArray declaration = page.first(std::max<qsizetype>(0, page.indexOf('>'))).toByteArray();
    qsizetype at = declaration.indexOf("encoding");
    const auto skip = [&] {
        while (at < declaration.size() && quint8(declaration[at]) <= 0x20)
            ++at;
    };
    if (at < 0)
        return {};
    at += 8;
    skip();
    if (at >= declaration.size() || declaration[at] != '=')
        return {};
    ++at;
    skip();
    if (at >= declaration.size() || (declaration[at] != '"' && declaration[at] != '\''))
        return {};
    const qsizetype end = declaration.indexOf(declaration[at], at + 1);
    return end < 0 ? QByteArray() : readable(webEncoding(QByteArrayView(declaration).sliced(at + 1, end - at - 1)));
}

} // namespace

QByteArray webEncoding(QByteArrayView label)
{
    static const QHash<QByteArray, QByteArray> all = [] {
        QHash<QByteArray, QByteArray> labels;
        for (const Labels &each : table)
            for (const QByteArray &one : QByteArray(each.labels).split(' '))
                labels.insert(one, each.encoding);
        return labels;
    }();
    while (!label.isEmpty() && isSpace(label.front()))
        label = label.sliced(1);
    while (!label.isEmpty() && isSpace(label.back()))
        label.chop(1);
    return all.value(label.toByteArray().toLower());
}

QByteArray declaredEncoding(QByteArrayView page)
{
    const QByteArray encoding = Prescan(page).run();
    return encoding.isEmpty() ? xmlEncoding(page) : encoding;
}

} // namespace sidelight
