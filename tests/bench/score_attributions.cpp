// SPDX-License-Identifier: GPL-3.0-or-later
// How well AttributionFinder finds what people marked. Each folder is looked through for two layouts:
//   text/*.txt with attributions/*.ann   brat standoff as PolNeAR has it: Source, Cue and Content in code points
//   cases.json                           direct_quotations and speakers_only, as transcribed from textacy's tests
// Prints {"set":…,"measure":…,"value":…,"n":…} a line. A marked attribution is found if a proposal's content and its content
// share at least half of what either covers; each proposal counts once. "direct and mixed" are those with a quotation mark in
// the content; precision asks whether proposals of that kind meet anything that was marked, recall whether what was marked is
// met by any proposal. A speaker is right if it meets the marked one; n: the found with a marked one. Options, for work on
// rules: --half=even or --half=odd of the texts, --errors what is missed and wrong, --whole contents with what interrupts them.
#include "tests/bench/Measure.h"

#include "models/text/AttributionFinder.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>
#include <cstdio>

using namespace sidelight;
using namespace sidelight::bench;
using namespace Qt::StringLiterals;

namespace {

using Spans = QList<TextSpan>;

struct Gold {
    Spans speaker, content;
    bool quoted = false;
};

bool errorsWanted = false, wholeContents = false;

QString readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(u"cannot read "_s + path);
    return QString::fromUtf8(file.readAll());
}

void print(const QString &set, const QString &measure, double value, qsizetype n)
{
    const QJsonObject line{{"set", set}, {"measure", measure}, {"value", std::round(value * 1000) / 1000}, {"n", n}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

double ratio(qsizetype part, qsizetype whole) { return whole > 0 ? double(part) / double(whole) : 0; }

double f1(double precision, double recall) { return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0; }

// Code units by code points.
QList<int> unitsOf(const QString &text)
{
    QList<int> units;
    units.reserve(text.size() + 1);
    for (int i = 0; i < text.size(); ++i)
        if (!text[i].isLowSurrogate())
            units.append(i);
    units.append(int(text.size()));
    return units;
}

int length(const Spans &spans)
{
    int sum = 0;
    for (const TextSpan &span : spans)
        sum += span.end - span.start;
    return sum;
}

int shared(const Spans &a, const Spans &b)
{
    int sum = 0;
    for (const TextSpan &one : a)
        for (const TextSpan &other : b)
            sum += std::max(0, std::min(one.end, other.end) - std::max(one.start, other.start));
    return sum;
}

double overlap(const Spans &a, const Spans &b)
{
    const int common = shared(a, b);
    return ratio(common, length(a) + length(b) - common);
}

QString words(const QString &text, const Spans &spans)
{
    QStringList parts;
    for (const TextSpan &span : spans)
        parts.append(text.mid(span.start, span.end - span.start));
    return parts.join(u" … "_s).replace(u'\n', u'/');
}

bool hasQuotation(const QString &text, const Spans &spans)
{
    const QString content = words(text, spans);
    return content.contains("''"_L1) || std::ranges::any_of(content, [](QChar c) { return QStringView(u"\"“”„«»").contains(c); });
}

QList<Gold> readGold(const QString &path, const QString &text)
{
    const QList<int> units = unitsOf(text);
    QHash<QString, Spans> spans;
    QList<Gold> all;
    for (const QString &line : readText(path).split(u'\n')) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() < 2)
            continue;
        if (fields[0].startsWith(u'T')) {
            for (const QString &piece : fields[1].section(u' ', 1).split(u';')) {
                const int start = piece.section(u' ', 0, 0).toInt(), end = piece.section(u' ', 1, 1).toInt();
                if (start < 0 || end <= start || end >= units.size())
                    giveUp(u"a position outside of its text in "_s + path);
                spans[fields[0]].append({units[start], units[end]});
            }
        } else if (fields[0].startsWith(u'E')) {
            Gold gold;
            for (const QString &role : fields[1].split(u' ')) {
                if (role.startsWith("Source"_L1))
                    gold.speaker += spans.value(role.section(u':', 1));
                else if (role.startsWith("Content"_L1))
                    gold.content += spans.value(role.section(u':', 1));
            }
            gold.quoted = hasQuotation(text, gold.content);
            if (!gold.content.isEmpty())
                all.append(gold);
        }
    }
    return all;
}

struct Counts {
    qsizetype marked = 0, met = 0, proposed = 0, right = 0, withSpeaker = 0, rightSpeaker = 0;
};

struct Proposal {
    Spans content;
    Attribution attribution;
    bool meets = false;
};

void scoreText(const QString &text, const QList<Gold> &marked, const QList<Attribution> &found, Counts &quoted, Counts &plain)
{
    struct Pair {
        double overlap;
        qsizetype gold, proposal;
    };
    QList<Proposal> proposals;
    for (const Attribution &each : found)
        proposals.append({wholeContents ? Spans{each.content} : each.pieces, each});
    QList<Pair> pairs;
    for (qsizetype i = 0; i < marked.size(); ++i)
        for (qsizetype j = 0; j < proposals.size(); ++j)
            if (const double both = overlap(marked[i].content, proposals[j].content); both >= 0.5)
                pairs.append({both, i, j});
    // Of equal contents the one whose speaker is right.
    const auto speaks = [&](const Pair &pair) {
        return shared(marked[pair.gold].speaker, {proposals[pair.proposal].attribution.speaker}) > 0;
    };
    std::ranges::stable_sort(pairs, [&](const Pair &a, const Pair &b) {
        return a.overlap != b.overlap ? a.overlap > b.overlap : speaks(a) && !speaks(b);
    });
    QSet<qsizetype> met;
    for (const Pair &pair : pairs) {
        if (met.contains(pair.gold) || proposals[pair.proposal].meets)
            continue;
        met.insert(pair.gold);
        proposals[pair.proposal].meets = true;
        Counts &counts = marked[pair.gold].quoted ? quoted : plain;
        ++counts.met;
        if (marked[pair.gold].speaker.isEmpty())
            continue;
        ++counts.withSpeaker;
        counts.rightSpeaker += speaks(pair);
        if (errorsWanted && !speaks(pair))
            std::fprintf(stderr, "WHO  %s [%s] not [%s]: %.80s\n", marked[pair.gold].quoted ? "Q" : "I",
                         qPrintable(words(text, marked[pair.gold].speaker)),
                         qPrintable(words(text, {proposals[pair.proposal].attribution.speaker})),
                         qPrintable(words(text, proposals[pair.proposal].content)));
    }
    for (qsizetype i = 0; i < marked.size(); ++i) {
        ++(marked[i].quoted ? quoted : plain).marked;
        if (errorsWanted && !met.contains(i))
            std::fprintf(stderr, "MISS %s [%s] %s\n", marked[i].quoted ? "Q" : "I", qPrintable(words(text, marked[i].speaker)),
                         qPrintable(words(text, marked[i].content)));
    }
    for (const Proposal &proposal : proposals) {
        const bool isQuoted = hasQuotation(text, proposal.content);
        Counts &counts = isQuoted ? quoted : plain;
        ++counts.proposed;
        counts.right += proposal.meets;
        if (errorsWanted) {
            QString nearest;
            double best = 0;
            for (const Gold &gold : marked)
                if (const double both = overlap(gold.content, proposal.content); both > best) {
                    best = both;
                    nearest = words(text, gold.content);
                }
            std::fprintf(stderr, "%s %s [%s] <%s> %s\n", proposal.meets ? "HIT" : "FALSE", isQuoted ? "Q" : "I",
                         qPrintable(words(text, {proposal.attribution.speaker})),
                         qPrintable(words(text, {proposal.attribution.cue})), qPrintable(words(text, proposal.content)));
            if (!proposal.meets)
                std::fprintf(stderr, "  nearest %.2f: %s\n", best, qPrintable(nearest));
        }
    }
}

void printCounts(const QString &set, const QString &name, const Counts &counts)
{
    const double precision = ratio(counts.right, counts.proposed), recall = ratio(counts.met, counts.marked);
    print(set, name + " content precision"_L1, precision, counts.proposed);
    print(set, name + " content recall"_L1, recall, counts.marked);
    print(set, name + " content F1"_L1, f1(precision, recall), counts.marked);
    print(set, name + " right speaker"_L1, ratio(counts.rightSpeaker, counts.withSpeaker), counts.withSpeaker);
}

void scoreStandoff(AttributionFinder &finder, const QString &folder, const QString &half)
{
    const QString set = QDir(folder).dirName();
    Counts quoted, plain;
    QStringList texts = QDir(folder + "/text"_L1).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    const QStringList marks = QDir(folder + "/attributions"_L1).entryList({u"*.ann"_s}, QDir::Files, QDir::Name);
    qsizetype characters = 0;
    double time = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!half.isEmpty() && (i % 2 == 0) != (half == "even"_L1))
            continue;
        const QString text = readText(folder + "/text/"_L1 + texts[i]);
        QList<Attribution> found;
        time += milliseconds([&] { found = finder.find(text); });
        characters += text.size();
        const QString stem = texts[i].chopped(4);
        for (const QString &name : marks)
            if (name.startsWith(stem + u'_') || name == stem + ".ann"_L1)
                scoreText(text, readGold(folder + "/attributions/"_L1 + name, text), found, quoted, plain);
    }
    printCounts(set, u"direct and mixed"_s, quoted);
    printCounts(set, u"indirect"_s, plain);
    print(set, u"characters a second"_s, time > 0 ? std::round(double(characters) / time * 1000) : 0, characters);
}

// In the language that it seems to be in: finds with the finder given, if that is English.
QList<Attribution> findInItsLanguage(AttributionFinder &english, const QString &text)
{
    const QString language = AttributionFinder::languageOf(text);
    return language == "en"_L1 ? english.find(text) : AttributionFinder::open(language)->find(text);
}

// A case is right if all of it is, each piece for itself and in order; what is proposed without quotation marks does not count.
void scoreCases(AttributionFinder &finder, const QString &folder)
{
    const QJsonObject cases = QJsonDocument::fromJson(readText(folder + "/cases.json"_L1).toUtf8()).object();
    qsizetype right = 0, count = 0;
    const auto score = [&](const QJsonObject &each, const QStringList &wanted, const auto &toString) {
        const QString text = each["text"_L1].toString();
        QStringList found;
        for (const Attribution &attribution : findInItsLanguage(finder, text))
            if (attribution.kind == Attribution::Kind::Direct ||
                (each.contains("speakers"_L1) && attribution.kind == Attribution::Kind::Mixed))
                for (const TextSpan &piece : attribution.pieces)
                    found.append(toString(text, attribution, piece));
        ++count;
        right += found == wanted;
        if (errorsWanted && found != wanted)
            std::fprintf(stderr, "CASE %s\n  wanted %s\n  found  %s\n", qPrintable(text), qPrintable(wanted.join(u" & "_s)),
                         qPrintable(found.join(u" & "_s)));
    };
    for (const QJsonValue &value : cases["direct_quotations"_L1].toArray()) {
        QStringList wanted;
        for (const QJsonValue &one : value["expected"_L1].toArray())
            wanted.append(one["speaker"_L1].toString() + u'|' + one["cue"_L1].toString() + u'|' + one["content"_L1].toString());
        score(value.toObject(), wanted, [](const QString &text, const Attribution &a, TextSpan piece) {
            return QString(words(text, {a.speaker}) + u'|' + words(text, {a.cue}) + u'|' + words(text, {piece}));
        });
    }
    for (const QJsonValue &value : cases["speakers_only"_L1].toArray()) {
        QStringList wanted;
        for (const QJsonValue &one : value["speakers"_L1].toArray())
            wanted.append(one.toString());
        score(value.toObject(), wanted,
              [](const QString &text, const Attribution &a, TextSpan) { return words(text, {a.speaker}); });
    }
    print(QDir(folder).dirName(), u"cases right"_s, double(right), count);
}

} // namespace

int main(int argc, char **argv)
{
    QString half;
    QStringList folders;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == "--errors"_L1)
            errorsWanted = true;
        else if (argument == "--whole"_L1)
            wholeContents = true;
        else if (argument.startsWith("--half="_L1))
            half = argument.section(u'=', 1);
        else
            folders.append(QDir(argument).absolutePath());
    }
    QHash<QString, std::unique_ptr<AttributionFinder>> finders;
    const std::unique_ptr<AttributionFinder> finder = AttributionFinder::open(u"en"_s);
    if (!finder)
        giveUp(u"there is no finder for English"_s);
    bool any = false;
    for (const QString &folder : folders) {
        QStringList places{folder};
        QDirIterator iterator(folder, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (iterator.hasNext())
            places.append(iterator.next());
        places.sort();
        for (const QString &place : places) {
            const QDir dir(place);
            if (dir.exists(u"text"_s) && dir.exists(u"attributions"_s)) {
                scoreStandoff(*finder, place, half);
                any = true;
            }
            if (dir.exists(u"cases.json"_s)) {
                scoreCases(*finder, place);
                any = true;
            }
        }
    }
    if (!any)
        giveUp(
            u"score_attributions [--half=even|odd] [--errors] [--whole] FOLDER…: no folder holds text/ and attributions/, or cases.json"_s);
    return 0;
}
