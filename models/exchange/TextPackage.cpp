// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/TextPackage.h"

#include "models/base/Words.h"
#include "models/text/Marks.h"

#include <QBuffer>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QtEndian>

namespace sidelight {

namespace {

QString tr(const char *text) { return translatedIn({"sidelight"}, text); }

// Writes a sheet into a document, block by block.
class SheetDocument {
public:
    explicit SheetDocument(QTextDocument &document)
        : m_cursor(&document)
    {
    }
    void writeTitle(const QString &title)
    {
        QTextBlockFormat block;
        block.setHeadingLevel(1);
        QTextCharFormat words;
        words.setFontPointSize(20);
        words.setFontWeight(QFont::Bold);
        m_cursor.setBlockFormat(block);
        m_cursor.insertText(title, words);
    }
    void write(const PassageSheet::Row &row)
    {
        for (const QString &line : row.quote.split(u'\n', Qt::SkipEmptyParts)) {
            begin(row.rightToLeft, 24);
            m_cursor.insertText(line, {});
        }
        if (!row.translation.isEmpty())
            writeLine(row.translationMark);
        for (const QString &line : row.translation.split(u'\n', Qt::SkipEmptyParts)) {
            begin(line.isRightToLeft(), 24);
            m_cursor.insertText(line, {});
        }
        writeSource(row);
        for (const QString &fact : PassageSheet::factsOf(row))
            writeLine(fact);
        for (const QString &line : row.note.split(u'\n', Qt::SkipEmptyParts))
            writeLine(line);
    }
    void writeLine(const QString &line)
    {
        begin(line.isRightToLeft(), 0);
        m_cursor.insertText(line, {});
    }

private:
    void begin(bool rightToLeft, int indent)
    {
        QTextBlockFormat block;
        block.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        rightToLeft ? block.setRightMargin(indent) : block.setLeftMargin(indent);
        block.setTopMargin(indent > 0 ? 12 : 2);
        m_cursor.insertBlock(block, {});
    }
    void writeSource(const PassageSheet::Row &row)
    {
        begin(row.rightToLeft, 0);
        bool begun = false;
        const auto add = [&](const QString &words, const QTextCharFormat &format) {
            if (words.isEmpty())
                return;
            m_cursor.insertText(begun ? QStringLiteral(", ") : QStringLiteral("— "), {});
            m_cursor.insertText(words, format);
            begun = true;
        };
        QTextCharFormat title;
        title.setFontItalic(true);
        if (Marks::isLinkTarget(row.url)) {
            title.setAnchor(true);
            title.setAnchorHref(row.url);
        }
        add(row.byline, {});
        add(row.title, title);
        add(row.outlet, {});
        add(row.date, {});
        add(row.pages, {});
    }

    QTextCursor m_cursor;
};

constexpr quint32 noTime = 0x00210000; // midnight, 1 January 1980

} // namespace

QByteArray withoutTimes(QByteArray zip)
{
    const qsizetype end = zip.lastIndexOf("PK\5\6");
    if (end < 0 || end + 22 > zip.size())
        return zip;
    const auto at = [&zip](qsizetype offset) { return zip.data() + offset; };
    const quint16 count = qFromLittleEndian<quint16>(at(end + 10));
    qsizetype entry = qFromLittleEndian<quint32>(at(end + 16));
    for (int i = 0; i < count; ++i) {
        if (entry < 0 || entry + 46 > zip.size() || qFromLittleEndian<quint32>(at(entry)) != 0x02014B50)
            return zip;
        const qsizetype local = qFromLittleEndian<quint32>(at(entry + 42));
        if (local + 30 > zip.size())
            return zip;
        qToLittleEndian(noTime, at(entry + 12));
        qToLittleEndian(noTime, at(local + 10));
        entry += 46 + qFromLittleEndian<quint16>(at(entry + 28)) + qFromLittleEndian<quint16>(at(entry + 30)) +
                 qFromLittleEndian<quint16>(at(entry + 32));
    }
    return zip;
}

QByteArray textPackage(const PassageSheet &sheet)
{
    QTextDocument document;
    SheetDocument writing(document);
    writing.writeTitle(tr("Passages"));
    if (sheet.rows.isEmpty())
        writing.writeLine(tr("There are no passages."));
    for (const PassageSheet::Row &row : sheet.rows)
        writing.write(row);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "odf");
    if (!writer.write(&document))
        return {};
    return withoutTimes(bytes);
}

} // namespace sidelight
