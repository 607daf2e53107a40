// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what the lenses need for 1 MB of prose and prints one JSON object a line: bench_lens [PART OF A NAME].
#include "models/text/CanonicalText.h"
#include "models/text/Lens.h"
#include "models/text/MentionScanner.h"
#include "models/text/OwnDefinitions.h"

#include <QDir>
#include <QFile>
#include <cstdio>
#include <cstring>
#include <ctime>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

// The sample's articles, over and over.
QString prose(qsizetype length)
{
    const QDir folder(QStringLiteral(SIDELIGHT_SOURCE_DIR "/resources/sample"));
    QString all;
    for (const QString &name : folder.entryList({u"*.txt"_s, u"*.md"_s})) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += canonicalText(QString::fromUtf8(file.readAll())) + u'\n';
    }
    return all.isEmpty() ? all : all.repeated(length / all.size() + 1).left(length);
}

// Names with two aliases each, of which every tenth stands in the sample.
QList<NameOf> names(int count)
{
    static const QStringList firsts =
        u"Harbour,Estuary,Northern,Saltpan,Lantern,Vessin,Courier,Port,Marrow,Tidewrack"_s.split(u',');
    static const QStringList seconds = u"Authority,Wire,Quay,Gate,Brigade,Council,Watch,Orme,Marsh,Ashdown"_s.split(u',');
    QList<NameOf> all;
    for (int i = 0; i < count; ++i) {
        const QString second = i % 10 == 0 ? seconds[i / 10 % 10] : seconds[i % 10] + QString::number(i);
        all.append({Id{i + 1}, firsts[i % 10] + u' ' + second});
        all.append({Id{i + 1}, u"The "_s + second + u" of "_s + firsts[i / 10 % 10]});
        all.append({Id{i + 1}, u"Dr "_s + second});
    }
    return all;
}

// Of this thread; the least of some runs, so that what else the machine does is hardly measured.
double cpuTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void print(const char *name, QList<double> values, double target)
{
    std::ranges::sort(values);
    std::printf("{\"name\":\"%s\",\"value\":%.2f,\"unit\":\"ms of CPU\",\"target\":%g,\"runs\":%d}\n", name, values.front(), target,
                int(values.size()));
}

const char *wanted = "";

template <class Work> void measure(const char *name, double target, Work work)
{
    if (!std::strstr(name, wanted))
        return;
    QList<double> times;
    for (int run = 0; run < 15; ++run) {
        const double start = cpuTime();
        work();
        times.append(cpuTime() - start);
    }
    print(name, times, target);
}

// What a definition of somebody's may do at worst to a page of 4,096 letters.
void measureWorst()
{
    const QStringList patterns{
        u"(a+)+$"_s,      u"(a|a|aa)*b"_s,  u"(a*)*\\1\\1\\1b"_s,  u"(*NO_JIT)(a+)+$"_s, u"(?=(a+)+b)(?&lt;=a)a"_s,
        u"(a(?1)?a)+b"_s, u"(.*)*(.*)*x"_s, u"(?:a?){60}a{60}b"_s, u"(\\w+\\s*)+:"_s,    u"((a{1,9}){1,9}){1,9}c"_s};
    const QString page(4096, u'a');
    for (int i = 0; i < patterns.size(); ++i) {
        const QString xml =
            u"<language name=\"x\"><highlighting><contexts><context name=\"Text\" attribute=\"N\" "
            u"lineEndContext=\"#stay\"><RegExpr "
            "attribute=\"B\" context=\"#stay\" String=\"%1\"/></context></contexts><itemDatas><itemData name=\"N\" "
            "defStyleNum=\"dsNormal\"/><itemData name=\"B\" defStyleNum=\"dsKeyword\"/></itemDatas></highlighting></language>"_s
                .arg(patterns[i]);
        const OwnDefinition own = OwnDefinition::read(u"x.xml"_s, xml.toUtf8());
        measure(qPrintable(u"own.worst.page.%1"_s.arg(i)), 100, [&] {
            if (const auto lens = Lens::open(own))
                (void)lens->scan(page);
        });
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1)
        wanted = argv[1];
    const QString text = prose(1'000'000);
    for (const auto &[name, kind, target] : {std::tuple{"lens.attribution.1MB", LensKind::Attribution, 60.0},
                                             {"lens.hedging.1MB", LensKind::Hedging, 60.0},
                                             {"lens.quotation.1MB", LensKind::Quotation, 60.0},
                                             {"lens.time.1MB", LensKind::Time, 60.0},
                                             {"lens.figures.1MB", LensKind::Figures, 60.0}}) {
        const auto lens = Lens::open(kind, u"en"_s);
        measure(name, target, [&] { (void)lens->scan(text); });
    }
    measure("lens.load", 20, [&] { (void)Lens::open(LensKind::Attribution, u"en"_s)->scan(u"A word."); });
    const MentionScanner scanner(names(200));
    measure("mentions.200actors.1MB", 100, [&] { (void)scanner.scan(text); });
    measure("mentions.200actors.make", 20, [&] { (void)MentionScanner(names(200)); });
    const MentionScanner many(names(10'000));
    measure("mentions.10000actors.1MB", 100, [&] { (void)many.scan(text); });
    measureWorst();
    return 0;
}
