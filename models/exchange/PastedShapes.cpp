// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PastedShapes.h"

#include "models/exchange/WrittenDate.h"
#include "models/text/Marks.h"

#include <QRegularExpression>
#include <algorithm>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

constexpr int headLines = 10; // where details stand, at the beginning and at the end
constexpr int tailLines = 6;
constexpr int longestTitle = 200;
constexpr int longestDetailLine = 200;
constexpr int guessedWords = 12;

qsizetype wordCount(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts).size(); }

// "Key: value", with the key in any of the languages that pages have their labels in.
QString labelled(const QString &line, const QRegularExpression &label)
{
    const auto match = label.match(line);
    return match.hasMatch() ? match.captured(1).trimmed() : QString();
}

// Most lines of an article are neither labelled nor dated; these two tell so at little cost.
bool mayBeLabelled(QStringView line)
{
    constexpr qsizetype longestLabel = 40;
    return line.left(longestLabel).contains(u':');
}
bool hasDigit(QStringView line)
{
    return std::ranges::any_of(line, [](QChar c) { return c.isDigit(); });
}

// The date behind a label and a colon, or a label and a blank.
QString labelledDate(const QString &line, const QRegularExpression &label)
{
    return hasDigit(line) ? findDate(labelled(line, label)) : QString();
}

QRegularExpression labels(const QString &keys, const QString &separator = u"\\s*:\\s*"_s)
{
    return QRegularExpression(u"^(?:"_s + keys + u")"_s + separator + u"(.+)$"_s,
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const QRegularExpression &authorLabel()
{
    static const auto label =
        labels(u"authors?|by|byline|written by|reported by|reporters?|story by|autor(?:en|in)?|auteurs?|autore|autores"_s);
    return label;
}

const QRegularExpression &publishedLabel()
{
    static const auto label =
        labels(u"(?:first |originally )?published(?: on| at)?|posted(?: on)?|publication date|date|pubdate|"
               "veröffentlicht(?: am)?|publié(?: le)?|publicado(?: el)?|pubblicato(?: il)?|дата|опубликовано"_s,
               u"\\s*[: ]\\s*"_s);
    return label;
}

const QRegularExpression &updatedLabel()
{
    static const auto label = labels(
        u"(?:last )?updated(?: on| at)?|modified|aktualisiert(?: am)?|mis à jour(?: le)?|actualizado(?: el)?"_s, u"\\s*[: ]\\s*"_s);
    return label;
}

const QRegularExpression &sourceLabel()
{
    static const auto label =
        labels(u"source(?: link)?|url|link|address|read more(?: at)?|original(?: article)?|quelle|fuente|fonte"_s);
    return label;
}

const QRegularExpression &outletLabel()
{
    static const auto label = labels(u"outlet|publisher|publication|newspaper"_s);
    return label;
}

QString firstAddress(const QString &line)
{
    static const QRegularExpression address(uR"(https?://[^\s<>"“”]+)"_s, QRegularExpression::CaseInsensitiveOption);
    QString found = address.match(line).captured();
    while (!found.isEmpty() && u".,;:!?)]}'"_s.contains(found.back()))
        found.chop(1);
    return cleanAddress(found);
}

// "By Jane Doe", "By Jane Doe and John Roe, Northern Wire | 4 May 2026": what stands before a bar, dot or dash. Running text
// that happens to begin with "By" has a full stop or too many words.
QString bylineAfterBy(const QString &line)
{
    static const QRegularExpression by(uR"(^(?:by|von|par|por|di|door)\s+(\p{Lu}.{1,100})$)"_s,
                                       QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression rest(uR"(\s*(?:[|·•]|\s[—–-]\s).*$)"_s);
    if (!QStringView(line).left(5).contains(u' '))
        return {};
    QString name = labelled(line, by);
    name.remove(rest);
    const bool isSentence = name.endsWith(u'.') && wordCount(name) > 4;
    const bool startsLow = name.isEmpty() || !(name.front().isUpper() || name.front().isTitleCase());
    return isSentence || startsLow || wordCount(name) > 12 ? QString() : name;
}

bool isDetailLine(const QString &line)
{
    if (line.size() > longestDetailLine)
        return false;
    const bool isAddress = line.startsWith(u"http"_s, Qt::CaseInsensitive) && !firstAddress(line).isEmpty();
    const bool isLabelled =
        mayBeLabelled(line) && (!labelled(line, authorLabel()).isEmpty() || !labelled(line, sourceLabel()).isEmpty());
    return isAddress || isLabelled || isOnlyDate(line) || !bylineAfterBy(line).isEmpty() ||
           !labelledDate(line, publishedLabel()).isEmpty() || !labelledDate(line, updatedLabel()).isEmpty();
}

// "Tripoli—", "PORT VELLA, 4 May (Agency) —", "LONDON (Agency) -". Captures the agency.
const QRegularExpression &dateline()
{
    static const QRegularExpression shape(
        uR"(^\p{Lu}[\p{L}.'’ -]{1,40}(?:,\s[\p{L}\p{N}. ]{2,30}){0,2}\s*(?:\(([^()]{2,60})\))?\s*(?:[—–]|--|\s-\s))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return shape;
}

bool endsAsSentence(const QString &line)
{
    static const QRegularExpression closing(uR"([.;,:…]["”’»)\]]*$)"_s);
    return closing.match(line).hasMatch();
}

// "A. Name / Agency Photo"
bool isCredit(const QString &line)
{
    static const QRegularExpression credit(uR"(\b(?:photos?|photograph|images?|getty|reuters|afp|credit|courtesy)\b)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return wordCount(line) <= 8 && credit.match(line).hasMatch();
}

bool isTitleShaped(const QString &line)
{
    return line.size() <= longestTitle && !endsAsSentence(line) && !isDetailLine(line) && wordCount(line) <= 30;
}

// The headline; the one or two words that some papers print above it are not it.
void readTitle(const QStringList &lines, PastedShapes &shapes)
{
    const auto shaped = [&](int i) { return i < lines.size() - 1 && isTitleShaped(lines[i]); };
    if (!shaped(0))
        return;
    const bool kicker = wordCount(lines[0]) <= 2 && shaped(1) && wordCount(lines[1]) >= 5;
    shapes.titleLine = kicker ? 1 : 0;
    shapes.title = cleanDetail(lines[shapes.titleLine]);
    const int next = shapes.titleLine + 1;
    const bool standfirst = next < lines.size() - 1 && wordCount(lines[next]) >= 5 && isTitleShaped(lines[next]) &&
                            !dateline().match(lines[next]).hasMatch() && !isCredit(lines[next]);
    shapes.secondHeading = standfirst ? next : -1;
}

void readLabels(const QString &line, bool atHead, PastedShapes &shapes, QString &updated)
{
    const auto take = [](QString &into, const QString &value) {
        if (into.isEmpty())
            into = cleanDetail(value);
    };
    if (mayBeLabelled(line)) {
        take(shapes.byline, labelled(line, authorLabel()));
        take(shapes.outlet, labelled(line, outletLabel()));
        const QString source = labelled(line, sourceLabel()), address = firstAddress(source);
        take(shapes.url, address);
        if (address.isEmpty() && source.size() <= 80)
            take(shapes.outlet, source);
    }
    const QString byline = atHead ? bylineAfterBy(line) : QString();
    take(shapes.byline, byline);
    if (line.startsWith(u"http"_s, Qt::CaseInsensitive) && !line.contains(u' '))
        take(shapes.url, firstAddress(line));
    take(shapes.published, labelledDate(line, publishedLabel()));
    take(updated, labelledDate(line, updatedLabel()));
    if (isOnlyDate(line) || !byline.isEmpty())
        take(shapes.published, findDate(line));
}

void readDateline(const QStringList &lines, PastedShapes &shapes)
{
    for (int i = shapes.titleLine + 1; i < std::min<int>(headLines, int(lines.size())); ++i) {
        const auto match = dateline().match(lines[i].left(longestDetailLine));
        if (!match.hasMatch() || lines[i].size() < 80) // a paragraph follows on the line itself
            continue;
        if (shapes.outlet.isEmpty())
            shapes.outlet = cleanDetail(match.captured(1));
        if (shapes.published.isEmpty())
            shapes.published = findDate(match.captured());
        return;
    }
}

} // namespace

PastedShapes readShapes(const QStringList &lines)
{
    PastedShapes shapes;
    if (lines.isEmpty())
        return shapes;
    readTitle(lines, shapes);
    QString updated;
    for (int i = 0; i < lines.size(); ++i) {
        const bool atHead = i < headLines, atTail = i >= lines.size() - tailLines;
        if ((atHead || atTail) && i != shapes.titleLine && lines[i].size() <= longestDetailLine)
            readLabels(lines[i], atHead, shapes, updated);
    }
    readDateline(lines, shapes);
    // The state that was copied is the updated one; without another date it is the best there is.
    if (shapes.published.isEmpty())
        shapes.published = updated;
    if (shapes.title.isEmpty()) {
        const auto end = lines.begin() + std::min<qsizetype>(lines.size(), 5 * headLines);
        const auto body = std::find_if_not(lines.begin(), end, isDetailLine);
        shapes.title = guessedTitle(body == end ? lines.first() : *body);
        shapes.titleGuessed = true;
    }
    return shapes;
}

QString guessedTitle(const QString &line)
{
    constexpr int longestGuess = 120;
    const QString clean = cleanDetail(line.left(1'000));
    const QStringList words = clean.split(u' ', Qt::SkipEmptyParts);
    QString title = words.first(std::min<qsizetype>(words.size(), guessedWords)).join(u' ');
    if (title.size() > longestGuess) {
        const qsizetype space = title.lastIndexOf(u' ', longestGuess);
        title.truncate(space > 0 ? space : longestGuess);
        if (title.back().isHighSurrogate())
            title.chop(1);
    }
    const bool cut = title.size() < clean.size() || line.size() > 1'000;
    while (cut && !title.isEmpty() && u",;:—–-"_s.contains(title.back()))
        title.chop(1);
    return cut ? title + u'…' : title;
}

QString cleanDetail(const QString &text)
{
    constexpr int longest = 500;
    QString clean = text.left(10 * longest);
    clean.removeIf([](QChar c) {
        const bool reorders = (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
        const bool control = c.category() == QChar::Other_Control && !c.isSpace();
        return reorders || control || c.isNonCharacter() || c == u'\uFFFC' || c == u'\uFEFF';
    });
    clean = QString::fromUtf8(clean.simplified().toUtf8());
    if (clean.size() > longest)
        clean = clean.left(longest - 1) + u'…';
    return clean;
}

QString cleanAddress(const QString &text)
{
    const QString address = text.trimmed();
    const bool isPage = address.startsWith(u"http"_s, Qt::CaseInsensitive) && Marks::isLinkTarget(address);
    return isPage ? address : QString();
}

} // namespace sidelight
