// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/Sentences.h"

#include "models/text/TextAnchor.h"

#include <QSet>
#include <QTextBoundaryFinder>
#include <algorithm>

namespace sidelight {

namespace {

// Never the end of a sentence: a name or a number follows. Folded, without the full stop.
const QSet<QString> &titles()
{
    static const QSet<QString> words = [] {
        const auto list = QStringLiteral("mr mrs ms messrs dr prof st sr sra srta dra d dña ud uds mme mlle mm mgr me m gen col lt "
                                         "maj capt cpt sgt cpl pvt adm cmdr brig gov sen rep rev hon pres supt insp det hr fr "
                                         "nr no nos núm pág art abs vol ch fig pp p cf vgl z bzw ca usw vs v e.g i.e z.b d.h u.a "
                                         "geb gest str bd hrsg ed eds op approx av bld avda apdo ff. s.o s.u env al")
                              .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

// May end a sentence or not: only the next word tells.
const QSet<QString> &maybes()
{
    static const QSet<QString> words = [] {
        const auto list =
            QStringLiteral("a.m p.m u.s u.k u.n e.u d.c u.s.a ee.uu etc inc ltd co corp bros jr jan feb mar apr jun jul "
                           "aug sep sept oct nov dec mon tue wed thu fri sat sun usw ca dept est assn bl cie")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

// Words with which sentences begin and names do not.
bool beginsSentences(QStringView word)
{
    static const QSet<QString> words = [] {
        const auto list = QStringLiteral("The A An In On At By It Its He She They We I You But And Or So If As For From This That "
                                         "These Those There Then When While After Before No Not Nobody Nothing One Two Some Many "
                                         "His Her Their Our My What Who Why How Der Die Das Ein Eine Es Er Sie Wir Ich Im In Am "
                                         "Le La Les Un Une Il Elle Ils Nous El Los Las Una Ella Yo")
                              .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word.toString());
}

bool isClosing(QChar c) { return QStringView(u"\"'”’»›)]}").contains(c); }

bool isNamePart(QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'.' || c == u'\'' || c == u'’'; }

// The word that ends before `end`, with full stops inside it; of an endless one its end.
QStringView wordBefore(QStringView line, qsizetype end)
{
    constexpr qsizetype longest = 64;
    qsizetype start = end;
    while (start > 0 && end - start < longest && isNamePart(line[start - 1]))
        --start;
    return line.sliced(start, end - start);
}

QStringView wordFrom(QStringView line, qsizetype start)
{
    qsizetype end = start;
    while (end < line.size() && (line[end].isLetterOrNumber() || line[end].isMark()))
        ++end;
    return line.sliced(start, end - start);
}

// Whether Unicode's border between `before` and `next` (the first character behind the space) lies within a sentence.
bool joins(QStringView line, qsizetype border)
{
    if (border <= 0 || border >= line.size())
        return false;
    qsizetype end = border;
    while (end > 0 && line[end - 1].isSpace())
        --end;
    if (end == 0 || line[border].isLower()) // “Was it so?” he asked.
        return end > 0;
    const bool closed = isClosing(line[end - 1]);
    if (closed || line[end - 1] != u'.')
        return false;
    const QStringView word = wordBefore(line, end - 1);
    const QString folded = word.toString().toCaseFolded();
    const QStringView next = wordFrom(line, border);
    const bool number = !next.isEmpty() && next[0].isDigit();
    if (word.size() == 1 && word[0].isUpper()) // an initial, except "Plan B. The …"
        return !beginsSentences(next);
    if (!word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c.isDigit(); })) // "am 4. Mai", but "in 2019. Then"
        return word.size() <= 2 && !number && !beginsSentences(next);
    if (titles().contains(folded))
        return true;
    const bool dotted = word.size() > 1 && word.contains(u'.') && word.size() <= 8 && !word.endsWith(u'.');
    return (maybes().contains(folded) || (dotted && word[0].isUpper())) && (number || !beginsSentences(next)) &&
           !(folded == QLatin1String("a.m") || folded == QLatin1String("p.m") || folded == QLatin1String("etc"));
}

TextSpan lineAt(QStringView text, int position)
{
    const int start = position > 0 ? int(text.lastIndexOf(u'\n', position - 1)) + 1 : 0;
    const auto end = int(text.indexOf(u'\n', position));
    return {start, end < 0 ? int(text.size()) : end};
}

// Whether no character as people see it goes on across this place, as far as two code units can tell.
bool isPlainBorder(QStringView text, int at)
{
    const auto isPlain = [](QChar c) {
        const auto unit = c.unicode();
        const bool composes = (unit >= 0x1100 && unit <= 0x11ff) || (unit >= 0xa960 && unit <= 0xa97f) ||
                              (unit >= 0xac00 && unit <= 0xd7ff) || unit == 0x0e33 || unit == 0x0eb3;
        return unit < 0x300 || c.isSpace() || (!composes && (c.isLetterOrNumber() || c.isPunct()));
    };
    return at <= 0 || at >= text.size() || (isPlain(text[at - 1]) && isPlain(text[at]));
}

// As snappedToCharacters(), which looks through a line from its beginning each time; here it is asked for every sentence of
// a line that may be a megabyte long, and looks at what is near.
TextSpan snappedNearby(QStringView text, TextSpan span)
{
    constexpr int near = 512;
    const auto snapped = [text](int at, bool back) {
        if (isPlainBorder(text, at))
            return at;
        const int first = std::max(0, at - near);
        const QStringView around = text.sliced(first, std::min(int(text.size()), at + near) - first);
        const TextSpan whole =
            snappedToCharacters(around, back ? TextSpan{at - first, at - first} : TextSpan{at - first - 1, at - first});
        return first + (back ? whole.start : whole.end);
    };
    return {snapped(span.start, true), snapped(span.end, false)};
}

// The sentences of the line around a position, in order, without blank ones.
QList<TextSpan> sentencesOfLine(QStringView text, TextSpan line)
{
    const QStringView words = text.sliced(line.start, line.end - line.start);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, words);
    QList<TextSpan> sentences;
    int start = line.start;
    const auto add = [&](int end) {
        if (const TextSpan sentence = trimmed(text, {start, end}); sentence.start < sentence.end)
            sentences.append(snappedNearby(text, sentence));
        start = end;
    };
    for (qsizetype border = finder.toNextBoundary(); border >= 0; border = finder.toNextBoundary())
        if (!joins(words, border))
            add(line.start + int(border));
    add(line.end);
    return sentences;
}

int clamped(QStringView text, int position) { return std::clamp(position, 0, int(text.size())); }

// The first sentence that begins at or behind a position, perhaps on a later line; empty: there is none.
TextSpan sentenceFrom(QStringView text, int position)
{
    for (TextSpan line = lineAt(text, clamped(text, position));; line = lineAt(text, line.end + 1)) {
        for (const TextSpan &sentence : sentencesOfLine(text, line))
            if (sentence.start >= position)
                return sentence;
        if (line.end >= text.size())
            return {position, position};
    }
}

} // namespace

TextSpan sentenceAt(QStringView text, int position)
{
    position = clamped(text, position);
    TextSpan found{position, position};
    for (const TextSpan &sentence : sentencesOfLine(text, lineAt(text, position))) {
        const bool isFirst = found.start == found.end;
        if (!isFirst && sentence.start > position)
            break;
        found = sentence;
    }
    return found;
}

QList<TextSpan> sentencesOf(QStringView text)
{
    QList<TextSpan> sentences;
    for (int start = 0; start <= text.size();) {
        const TextSpan line = lineAt(text, start);
        sentences += sentencesOfLine(text, line);
        start = line.end + 1;
    }
    return sentences;
}

TextSpan snappedToSentences(QStringView text, TextSpan span)
{
    const int a = clamped(text, span.start), b = clamped(text, span.end);
    const TextSpan words = trimmed(text, {std::min(a, b), std::max(a, b)});
    if (words.start == words.end)
        return words;
    return {std::min(words.start, sentenceAt(text, words.start).start), std::max(words.end, sentenceAt(text, words.end - 1).end)};
}

TextSpan grownBySentence(QStringView text, TextSpan span)
{
    const TextSpan whole = snappedToSentences(text, span);
    if (whole.start == whole.end) {
        const TextSpan around = sentenceAt(text, span.start);
        return around.start < around.end ? around : sentenceFrom(text, around.start);
    }
    if (whole != span)
        return whole;
    const TextSpan next = sentenceFrom(text, span.end);
    return next.start < next.end ? TextSpan{span.start, next.end} : span;
}

TextSpan shrunkBySentence(QStringView text, TextSpan span)
{
    const TextSpan words = trimmed(text, {clamped(text, span.start), clamped(text, span.end)});
    if (words.start >= words.end)
        return span;
    const int last = sentenceAt(text, words.end - 1).start;
    const TextSpan less = trimmed(text, {words.start, last});
    return less.start < less.end ? less : span;
}

} // namespace sidelight
