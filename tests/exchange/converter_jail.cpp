// SPDX-License-Identifier: GPL-3.0-or-later
// What a converter can do that a document has taken over: a program stands in for it that tries what the document names.
#include "models/exchange/ImportWorker.h"
#include "tests/support/TempFolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

const QByteArray converter = R"(#!/usr/bin/python3 -IS
import os, socket, sys
word = sys.stdin.read().split()[1].strip('}')
def tried(what):
    try:
        what()
        return 'allowed'
    except BaseException as error:
        return 'refused'
def hoard():
    kept = []
    while True:
        kept.append(bytearray(16 << 20))
def flood():
    while True:
        sys.stdout.write('<p>words ' * 10000)
def spin():
    while True:
        pass
here = os.path.dirname(os.path.abspath(__file__))
deeds = {
    'reads': lambda: open(here + '/secret').read(),
    'lists': lambda: os.listdir(here),
    'passwords': lambda: open('/etc/passwd').read(),
    'memory': lambda: open('/proc/%d/mem' % os.getppid(), 'rb').read(1),
    'writes': lambda: open(here + '/written', 'w').write('x'),
    'removes': lambda: os.unlink(here + '/secret'),
    'connects': lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM),
    'talks': lambda: socket.socket(socket.AF_UNIX, socket.SOCK_STREAM),
    'forks': lambda: os.fork(),
    'becomes': lambda: os.execv('/bin/true', ['true']),
    'kills': lambda: os.kill(os.getppid(), 9),
    'traces': lambda: open('/proc/self/mem', 'wb').write(b'x'),
    'libraries': lambda: open('/usr/bin/env', 'rb').read(4),
    'hoards': hoard, 'floods': flood, 'spins': spin,
    'gives up': lambda: None,
}
if word == 'leaves':
    sys.exit(251)
if word == 'fails':
    sys.exit(64)
print('<p>It was ' + tried(deeds[word]) + '.</p>')
sys.stdout.flush()
)";

QString told(const QByteArray &word, const WorkerLimits &limits = {})
{
    const auto article = ImportWorker::read("{\\rtf " + word + "}", u"x.rtf"_s, ImportFormat::Rtf, limits).first();
    return article ? article->text : article.error().message;
}

} // namespace

class ConverterJailTest : public QObject {
    Q_OBJECT

public:
    explicit ConverterJailTest(const TempFolder &folder)
        : m_folder(folder)
    {
    }

private Q_SLOTS:
    void whatItTries_data();
    void whatItTries();
    void nothingHappened();
    void itEndsBadly_data();
    void itEndsBadly();
    void itIsNotThere();

private:
    const TempFolder &m_folder;
};

void ConverterJailTest::whatItTries_data()
{
    QTest::addColumn<QString>("answer");
    for (const char *deed :
         {"reads", "lists", "passwords", "memory", "writes", "removes", "connects", "talks", "forks", "becomes", "kills", "traces"})
        QTest::newRow(deed) << u"It was refused."_s;
    QTest::newRow("libraries") << u"It was allowed."_s; // what is installed it needs
}

void ConverterJailTest::whatItTries() { QTEST(told(QTest::currentDataTag()), "answer"); }

void ConverterJailTest::nothingHappened()
{
    QVERIFY(!QFile::exists(m_folder.path(u"written"_s)));
    QVERIFY(QFile::exists(m_folder.path(u"secret"_s)));
}

void ConverterJailTest::itEndsBadly_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("leaves") << u"needs more memory"_s;
    QTest::newRow("fails") << u"is damaged"_s;
    QTest::newRow("spins") << u"takes longer"_s;
#ifndef SIDELIGHT_SANITIZED                          // the limit then leaves room for a sanitizer, and a program has none
    QTest::newRow("hoards") << u"It was refused."_s; // it is told that there is no more
#endif
    QTest::newRow("floods") << u"more than 2,000,000 characters"_s;
}

void ConverterJailTest::itEndsBadly()
{
    QFETCH(QString, words);
    const QString answer = told(QTest::currentDataTag(), {.cpuSeconds = 10, .wallMilliseconds = 20'000});
    QVERIFY2(answer.contains(words), qPrintable(answer));
}

void ConverterJailTest::itIsNotThere()
{
    QVERIFY(QFile::remove(m_folder.path(u"pandoc"_s)));
    const QString answer = told("reads");
    QVERIFY2(answer.contains(u"install the package “pandoc”"), qPrintable(answer));
}

// The zygote comes before anything else, as in the program, and looks for the converter where we say.
int main(int argc, char **argv)
{
    const TempFolder folder;
    folder.write(u"secret"_s, "a secret");
    QFile::setPermissions(folder.write(u"pandoc"_s, converter), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("PATH", QFile::encodeName(folder.path()));
    if (!ImportWorker::startZygote())
        return 1;
    QCoreApplication application(argc, argv);
    ConverterJailTest test(folder);
    return QTest::qExec(&test, argc, argv);
}

#include "converter_jail.moc"
