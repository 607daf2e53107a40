// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PdfLines.h"

#include "models/exchange/Language.h"
#include "models/text/CanonicalText.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <numeric>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

constexpr int leastPages = 3; // on which a line has to stand to be a running one

// Ligatures and the shapes that Arabic letters take beside each other are letters to whoever searches for them.
bool isPrintedShape(QChar c)
{
    return (c >= u'\uFB00' && c <= u'\uFB06') || (c >= u'\uFB50' && c <= u'\uFDFF' && !c.isNonCharacter()) ||
           (c >= u'\uFE70' && c <= u'\uFEFC');
}

QString asWritten(const QString &line)
{
    QString out;
    out.reserve(line.size());
    for (const QChar c : line) {
        if (isPrintedShape(c))
            out += QString(c).normalized(QString::NormalizationForm_KC);
        else if (c == u'\t' || c.category() == QChar::Separator_Space)
            out += c == u'\u00A0' ? c : u' ';
        else if (c.category() != QChar::Other_Control && c != u'\u00AD' && c != u'\uFFFD')
            out += c;
    }
    return canonicalText(out).trimmed();
}

// The library's pieces put together to lines: each goes on to the right, or to the left, at the same height.
QList<QRectF> lineBoxes(const QList<QRectF> &pieces)
{
    QList<QRectF> lines;
    double lastLeft = 0;
    for (const QRectF &piece : pieces) {
        const bool beside = !lines.isEmpty() && piece.center().y() > lines.last().top() &&
                            piece.center().y() < lines.last().bottom() &&
                            (piece.left() >= lines.last().right() - piece.height() || piece.right() <= lastLeft + piece.height());
        lastLeft = piece.left();
        if (beside)
            lines.last() |= piece;
        else
            lines.append(piece);
    }
    return lines;
}

// The value below which such a part of the others lies.
double quantile(QList<double> values, double part)
{
    if (values.isEmpty())
        return 0;
    const auto at = values.begin() + qsizetype(double(values.size() - 1) * part);
    std::ranges::nth_element(values, at);
    return *at;
}

// A line that begins something, whatever its place.
bool beginsItem(const QString &line)
{
    static const QRegularExpression marker(uR"(^(?:[-*•·▪◦‣–—]\s|\(?\d{1,3}[.)]\s|\([a-z]\)\s))"_s);
    return marker.match(line.left(8)).hasMatch();
}

// As in a table of contents.
bool endsInNumber(const QString &line)
{
    static const QRegularExpression number(u"\\s\\d{1,4}$"_s);
    return number.match(line).hasMatch();
}

bool differsInSize(const PdfLine &line, const PdfLine &next)
{
    const double size = line.size(), nextSize = next.size();
    return size > 0 && nextSize > 0 && (nextSize > 1.3 * size || size > 1.3 * nextSize);
}

// A line with its numbers taken out, as it would be the same on another page.
QString patternOf(const QString &line)
{
    static const QRegularExpression number(u"\\d+"_s);
    return line.size() > 200 ? QString() : QString(line).replace(number, u"#"_s).simplified().toCaseFolded();
}

// How far the first number of a line is from the page's own: the same on each page where it counts them.
int offsetOf(const QString &line, qsizetype page)
{
    static const QRegularExpression number(u"\\d{1,5}"_s);
    const QRegularExpressionMatch match = number.match(line);
    return match.hasMatch() ? match.captured().toInt() - int(page) : 0;
}

// One round: the first or the last line of each page. Whether any was taken.
bool dropOnce(QList<QList<PdfLine>> &pages, bool first)
{
    const auto keyOf = [&](qsizetype page) {
        const QList<PdfLine> &lines = pages[page];
        if (lines.size() < 2) // what stands alone on a page is what the page says
            return QString();
        const QString &line = first ? lines.first().text : lines.last().text;
        const QString pattern = patternOf(line);
        return pattern.isEmpty() ? QString() : pattern + u'\n' + QString::number(offsetOf(line, page));
    };
    QHash<QString, int> counts;
    for (qsizetype page = 0; page < pages.size(); ++page)
        ++counts[keyOf(page)];
    bool any = false;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QString key = keyOf(page);
        if (key.isEmpty() || counts[key] < leastPages || counts[key] * 3 < pages.size())
            continue;
        first ? pages[page].removeFirst() : pages[page].removeLast();
        any = true;
    }
    return any;
}

} // namespace

// A box is as high as the letters in it, and not all rise or hang down.
double PdfLine::size() const
{
    double above = 0.5, below = 0;
    for (const QChar c : text) {
        const bool isSmall = c >= u'a' && c <= u'z';
        if (!isSmall || QStringView(u"bdfhijklt").contains(c))
            above = 0.72;
        if (QStringView(u"gjpqy,;()Q").contains(c) || c.unicode() > 0x24F)
            below = 0.21;
    }
    return box.height() / (above + below);
}

QList<PdfLine> linesOf(const PdfPageText &page)
{
    QList<PdfLine> lines;
    QString text = page.text;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\u0002', u'\uFFFE');
    qsizetype from = 0;
    const auto take = [&](qsizetype end, bool hyphenated) {
        const QString line = asWritten(text.sliced(from, end - from));
        if (!line.isEmpty())
            lines.append({line, {}, hyphenated});
        from = end + 1;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\n' || text[at] == u'\uFFFE')
            take(at, text[at] == u'\uFFFE');
    }
    take(text.size(), false);
    const QList<QRectF> boxes = lineBoxes(page.boxes);
    if (boxes.size() == lines.size()) {
        for (qsizetype i = 0; i < lines.size(); ++i)
            lines[i].box = boxes[i];
    }
    return lines;
}

void dropRunningLines(QList<QList<PdfLine>> &pages)
{
    for (const bool first : {true, false}) {
        for (int round = 0; round < 3 && dropOnce(pages, first); ++round) {
        }
    }
}

PdfParagraphs::PdfParagraphs(const QList<PdfLine> &lines)
    : m_lines(lines)
{
    QList<double> heights, steps;
    int rightToLeft = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        heights.append(lines[i].box.height());
        if (i > 0 && lines[i].box.top() > lines[i - 1].box.top())
            steps.append(lines[i].box.top() - lines[i - 1].box.top());
        m_widest = std::max(m_widest, lines[i].text.size());
        rightToLeft += runsRightToLeft(lines[i].text);
    }
    m_rightToLeft = rightToLeft * 2 > lines.size();
    m_height = quantile(heights, 0.5);
    m_hasBoxes = m_height > 0;
    m_pitch = quantile(steps, 0.3); // between paragraphs there may be more
}

// What the lines at its left and right edge take together: the column that it stands in.
QRectF PdfParagraphs::columnOf(qsizetype line) const
{
    QRectF column = m_lines[line].box;
    for (const PdfLine &other : m_lines) {
        const double overlap = std::min(other.box.right(), column.right()) - std::max(other.box.left(), column.left());
        if (overlap > 0.6 * std::min(other.box.width(), m_lines[line].box.width()))
            column |= other.box;
    }
    return column;
}

bool PdfParagraphs::hasRoomAfter(qsizetype line, const PdfLine &next) const
{
    const PdfLine &own = m_lines[line];
    const qsizetype space = next.text.indexOf(u' ');
    const qsizetype word = (space < 0 ? next.text.size() : space) + 1;
    if (!m_hasBoxes || next.box.isEmpty())
        return own.text.size() + word + 3 < m_widest;
    const double letter = own.box.width() / double(std::max<qsizetype>(1, own.text.size()));
    const QRectF column = columnOf(line);
    const double room = m_rightToLeft ? own.box.left() - column.left() : column.right() - own.box.right();
    return room > letter * (double(word) + 1);
}

bool PdfParagraphs::isIndented(qsizetype line) const
{
    if (!m_hasBoxes)
        return false;
    const QRectF box = m_lines[line].box, column = columnOf(line);
    const double indent = m_rightToLeft ? column.right() - box.right() : box.left() - column.left();
    return indent > 0.7 * m_height && indent < 8 * m_height;
}

bool PdfParagraphs::continues(qsizetype line) const
{
    const PdfLine &own = m_lines[line], &before = m_lines[line - 1];
    if (before.isHyphenated)
        return true;
    if (beginsItem(own.text) || hasRoomAfter(line - 1, own) || (endsInNumber(before.text) && endsInNumber(own.text)))
        return false;
    if (!m_hasBoxes)
        return true;
    const double step = own.box.top() - before.box.top();
    const bool isElsewhere = step < -m_height; // in the next column
    if (differsInSize(before, own) || (!isElsewhere && m_pitch > 0 && step > 1.2 * m_pitch))
        return false;
    return !isIndented(line) || isIndented(line - 1);
}

bool PdfParagraphs::isOpenAtEnd(const PdfLine &next) const
{
    if (m_lines.isEmpty() || beginsItem(next.text) || differsInSize(m_lines.last(), next))
        return false;
    const PdfLine &last = m_lines.last();
    static const QString ends = u".!?:\u201D\u00BB\u061F\u3002"_s;
    return last.isHyphenated || (!ends.contains(last.text.back()) && !hasRoomAfter(m_lines.size() - 1, next));
}

bool PdfParagraphs::beginsIndented() const { return !m_lines.isEmpty() && isIndented(0); }

} // namespace sidelight
