#include "models/text/MentionScanner.h"
#include "tests/bench/GeneratedProject.h"
#include "tests/bench/Measure.h"
#include "tests/support/TempFolder.h"
#include <QCoreApplication>
#include <QEventLoop>
#include <cstdio>
using namespace sidelight; using namespace sidelight::bench;
int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    const TempFolder folder; const QString path = folder.path(QStringLiteral("bench.sidelight"));
    const Corpus corpus;
    makeProject(path, corpus, {.articles = 10000});
    Project project; openProject(project, path);
    QList<ContentHash> hashes; for (const Article &a : project.library().all<Article>()) hashes.append(a.text);
    for (int run=0; run<2; ++run) {
    QList<QByteArray> bytes; QStringList texts;
    printf("read %g\n", milliseconds([&]{ auto f = project.read([&](const Reader &r){ QList<QByteArray> b; for (auto &h : hashes) b.append(r.content(h)); return b;}); QEventLoop loop; while(!f.isFinished()) loop.processEvents(); bytes = *f.result(); }));
    printf("utf16 %g\n", milliseconds([&]{ for (auto &b : bytes) texts.append(QString::fromUtf8(b)); }));
    QList<NameOf> names; for (int i=0;i<200;++i) for (int k=0;k<5;++k) { QString n=corpus.actors()[i]; names.append({Id{i+1}, k==0?n: k==1? n.section(u' ',-1): n+QString::number(k)}); }
    std::unique_ptr<MentionScanner> s; printf("make %g\n", milliseconds([&]{ s=std::make_unique<MentionScanner>(names);}));
    qint64 n=0; printf("scan 200x5 %g\n", milliseconds([&]{ for (auto &t : texts) n+=s->scan(t).size(); })); printf("found %lld %s\n", (long long)n, qPrintable(corpus.actors()[3]));
    MentionScanner one({{Id{1}, corpus.actors()[3].section(u' ',-1)}}); n=0;
    printf("scan one %g\n", milliseconds([&]{ for (auto &t : texts) n+=one.scan(t).size(); })); printf("found %lld\n", (long long)n);
    fflush(stdout);
    }
}
