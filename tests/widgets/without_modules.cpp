// SPDX-License-Identifier: GPL-3.0-or-later
// A program beside which there is none of its modules: it runs, and says what is missing. A module lies beside the program and is
// looked for once, so this program links itself into an empty folder and is run there.
#include "models/exchange/MailReader.h"
#include "models/exchange/MessageSource.h"
#include "models/project/Project.h"
#include "models/text/SyntaxRules.h"
#include "widgets/reader/LensShelf.h"
#include "widgets/reader/ReaderLenses.h"
#include "widgets/reader/ReaderPane.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>

using namespace sidelight;
using namespace Qt::StringLiterals;

class WithoutModulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void mailSaysWhatIsMissing();
    void lensesSayWhatIsMissing();
};

void WithoutModulesTest::initTestCase()
{
    const QStringList files = QDir(QCoreApplication::applicationDirPath()).entryList(QDir::Files);
    QCOMPARE(files, QStringList{QFileInfo(QCoreApplication::applicationFilePath()).fileName()});
    QVERIFY(!SyntaxRules::areThere());
}

void WithoutModulesTest::mailSaysWhatIsMissing()
{
    const QByteArray message = "From: ada@paper.example\nSubject: Ferry\n\nIt sank.\n";
    const QString sentence =
        u"“\u2068letter.eml\u2069” can be read only with the help of GMime, which is not installed; install the package "
        "“libgmime-3.0-0” and import the file again."_s;
    for (const auto &read : {readMail(message, u"letter.eml"_s), readSavedPage(message, u"letter.eml"_s),
                             readMessageSource(message, u"letter.eml"_s)}) {
        QVERIFY(!read);
        QCOMPARE(read.error().message, sentence);
    }
    const ImportedArticles mailbox = readMailbox("From ada@paper.example Mon May  4 10:00:00 2031\n" + message, u"letter.eml"_s);
    QCOMPARE(mailbox.size(), 1);
    QCOMPARE(mailbox.first().error().message, sentence);
}

void WithoutModulesTest::lensesSayWhatIsMissing()
{
    const QTemporaryDir folder(QDir::tempPath() + u"/without modules XXXXXX"_s);
    Project project;
    project.create(folder.filePath(u"some project.sidelight"_s));
    QTRY_VERIFY(project.isOpen());
    auto text = project.store(QByteArray("He said so, it was said.")), marks = project.store(Marks{}.toBytes());
    marks.waitForFinished();
    Article article;
    article.id = Id{1}, article.title = u"A"_s, article.language = u"en"_s, article.length = 24;
    article.text = *text.result(), article.original = *text.result(), article.marks = *marks.result();
    article.originalFormat = u"text/plain"_s, article.originalSize = 24, article.added = 1;
    project.edit(u"Import"_s, [article](Writer &w) { w.insert(article); });
    QTRY_VERIFY(project.isSaved());
    LensShelf shelf(&project);
    QSignalSpy problems(&shelf, &LensShelf::problem);
    ReaderPane pane(&project, article.id);
    pane.setLensShelf(&shelf);
    pane.setVisible(true);
    QTRY_VERIFY(!pane.view()->text().isEmpty());
    pane.lenses()->setOn(u"attribution"_s, true);
    QTRY_COMPARE(problems.size(), 1);
    QVERIFY(problems.first().first().toString().contains(u"KSyntaxHighlighting, which is not installed"_s));
    pane.lenses()->setOn(u"hedging"_s, true);
    QTest::qWait(100);
    QCOMPARE(problems.size(), 1); // and once only
    QCOMPARE(shelf.entries().size(), 6);
}

namespace {

constexpr auto aloneVariable = "SIDELIGHT_TEST_ALONE";

int runAlone(const QStringList &arguments)
{
    const QFileInfo program(QFile::symLinkTarget(u"/proc/self/exe"_s));
    const QTemporaryDir empty(program.absolutePath() + u"/without modules XXXXXX"_s);
    const QString alone = empty.filePath(program.fileName());
    std::error_code failed;
    std::filesystem::create_hard_link(program.filesystemAbsoluteFilePath(), QFileInfo(alone).filesystemAbsoluteFilePath(), failed);
    if (failed)
        qFatal("the test could not link itself");
    qputenv(aloneVariable, "1");
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(alone, arguments);
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    if (!qEnvironmentVariableIsSet(aloneVariable))
        return runAlone(QApplication::arguments().sliced(1));
    WithoutModulesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "without_modules.moc"
