// SPDX-License-Identifier: GPL-3.0-or-later
// The password of a locked PDF comes by standard input, to the real program: the right one, a wrong one, and none.
#include "tests/exchange/MadePdf.h"
#include "tests/support/TempFolder.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

class ImportPasswordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void standardInput_data();
    void standardInput();
    void nobodyWaitsForWhatWasNotAskedFor();

private:
    struct Answer {
        int code = -1;
        QByteArray said;
    };
    Answer run(const QStringList &arguments, const std::optional<QByteArray> &input = QByteArray()) const;
    [[nodiscard]] bool holdsArticle() const { return run({u"list"_s, m_project, u"articles"_s}).said.contains("lamp room"); }

    TempFolder m_folder;
    QString m_project, m_locked;
};

static const QByteArray password = "a lämp of canary glass";

// Without an input nothing is sent, and it stays open.
ImportPasswordTest::Answer ImportPasswordTest::run(const QStringList &arguments, const std::optional<QByteArray> &input) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(qEnvironmentVariable("SIDELIGHT_BIN"), arguments);
    if (input) {
        process.write(*input);
        process.closeWriteChannel();
    }
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput()};
}

void ImportPasswordTest::initTestCase()
{
    QStringList lines;
    for (int line = 0; line < 20; ++line)
        lines.append(u"In line %1 the keeper says that the lamp room was locked that night"_s.arg(line + 1));
    const QString open = m_folder.write(u"open.pdf"_s, madePdf({lines}, u"The lamp room"_s));
    m_locked = m_folder.path(u"shut.pdf"_s);
    QCOMPARE(
        QProcess::execute(u"qpdf"_s, {u"--encrypt"_s, QString::fromUtf8(password), u"owner"_s, u"256"_s, u"--"_s, open, m_locked}),
        0);
}

void ImportPasswordTest::standardInput_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("said"); // empty: it is imported
    const QByteArray wrong = "locked with another password", none = "A passphrase is needed";
    QTest::newRow("the right one") << password + '\n' << QByteArray();
    QTest::newRow("without the end of its line") << password << QByteArray();
    QTest::newRow("as Windows ends lines") << password + "\r\n" << QByteArray();
    QTest::newRow("with other lines behind it") << password + "\nand no more\n" << QByteArray();
    QTest::newRow("a wrong one") << QByteArray("a ferry\n") << wrong;
    QTest::newRow("in the second line") << "a ferry\n" + password + '\n' << wrong;
    QTest::newRow("with a space behind it") << password + " \n" << wrong;
    QTest::newRow("a part of it") << password.first(6) + '\n' << wrong;
    QTest::newRow("nothing") << QByteArray() << none;
    QTest::newRow("an empty line") << QByteArray("\n") << none;
    QTest::newRow("an empty line of Windows") << QByteArray("\r\n" + password) << none;
    QTest::newRow("too long") << QByteArray(5'000, 'x') << QByteArray("at most 1024 bytes");
}

void ImportPasswordTest::standardInput()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, said);
    m_project = m_folder.path(QString::fromLatin1(QTest::currentDataTag()) + u".sidelight"_s);
    QCOMPARE(run({u"new"_s, m_project}).code, 0);
    const Answer answer = run({u"import"_s, m_project, m_locked, u"--password-file"_s, u"-"_s, u"--quick"_s}, input);
    QVERIFY2(answer.code == (said.isEmpty() ? 0 : 1) && answer.said.contains(said), answer.said.constData());
    QVERIFY2(!answer.said.contains("canary"), answer.said.constData()); // a password is never repeated
    QCOMPARE(holdsArticle(), said.isEmpty());
    QFile file(m_project);
    QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains(password));
    const Answer once = run({u"import"_s, m_project, m_locked, u"--password-file=-"_s, u"--quick"_s}, password);
    QVERIFY2(once.code == 0 && holdsArticle(), once.said.constData()); // whatever was typed before
}

void ImportPasswordTest::nobodyWaitsForWhatWasNotAskedFor()
{
    m_project = m_folder.path(u"unasked.sidelight"_s);
    QCOMPARE(run({u"new"_s, m_project}, std::nullopt).code, 0);
    const Answer answer = run({u"import"_s, m_project, m_locked, u"--quick"_s}, std::nullopt);
    QVERIFY2(answer.code == 1 && answer.said.contains("locked with a password"), answer.said.constData());
}

QTEST_MAIN(ImportPasswordTest)
#include "import_password.moc"
