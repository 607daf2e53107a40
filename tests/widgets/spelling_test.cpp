// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/NoteField.h"
#include "widgets/common/Spelling.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDirIterator>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

QStringList underlined(const QPlainTextEdit &field)
{
    QStringList words;
    const QTextBlock block = field.document()->firstBlock();
    for (const QTextLayout::FormatRange &range : block.layout()->formats())
        if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
            words.append(block.text().mid(range.start, range.length));
    return words;
}

QStringList mistakes(const Spelling &spelling, const QString &line)
{
    QStringList words;
    for (const auto &[start, length] : spelling.mistakesIn(line))
        words.append(line.mid(start, length));
    return words;
}

// Chooses in the menu that is about to open.
void chooseInMenu(const std::function<QAction *(const QList<QAction *> &)> &which)
{
    QTimer::singleShot(100, qApp, [which] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QAction *action = which(menu->actions());
        QVERIFY(action);
        action->trigger();
        menu->close();
    });
}

} // namespace

// With the dictionary that the packages bring.
class SpellingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qputenv(name, m_home.path().toUtf8());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(Spelling::hasDictionary());
    }

    void misspeltWordsAreUnderlined()
    {
        NoteField note([](Id, const QString &) { return QFuture<Result<EditId>>(); });
        note.setPlainText(u"The harbour wsa warned. Ask agian, NATO said at 21h40: see mailto:x@wrod.example"_s);
        const QStringList words = underlined(note);
        QVERIFY2(words.contains(u"wsa"_s) && words.contains(u"agian"_s), qPrintable(words.join(u' ')));
        for (const char *right : {"warned", "Ask", "NATO", "21h40", "said", "wrod"})
            QVERIFY2(!words.contains(QLatin1String(right)), right);
        note.setReadOnly(true);
        QTRY_COMPARE(underlined(note), QStringList());
        note.setReadOnly(false);
        QVERIFY(!underlined(note).isEmpty());
        note.setEnabled(false);
        QCOMPARE(underlined(note), QStringList());
    }

    void languagesAreTheArticles()
    {
        QPlainTextEdit field;
        Spelling spelling(&field);
        QVERIFY(mistakes(spelling, u"wsa"_s).size() == 1);
        spelling.setLanguage(u"en"_s);
        QVERIFY(mistakes(spelling, u"wsa"_s).size() == 1);
        spelling.setLanguage(u"xx"_s); // no dictionary: nothing is underlined, and nothing complains
        QVERIFY(!Spelling::hasDictionary(u"xx"_s));
        QVERIFY(mistakes(spelling, u"wsa agian"_s).isEmpty());
        spelling.setLanguage({});
        QVERIFY(mistakes(spelling, QString(100'000, u'q')).isEmpty());
        QVERIFY(mistakes(spelling, QString()).isEmpty());
    }

    void aSuggestionIsTaken()
    {
        QPlainTextEdit field;
        new Spelling(&field);
        field.show();
        field.setPlainText(u"It was teh port"_s);
        field.moveCursor(QTextCursor::Start);
        for (int i = 0; i < 9; ++i)
            field.moveCursor(QTextCursor::Right);
        chooseInMenu([](const QList<QAction *> &actions) -> QAction * {
            for (QAction *action : actions)
                if (action->text() == u"the")
                    return action;
            return nullptr;
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), field.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&field, &event);
        QCOMPARE(field.toPlainText(), u"It was the port"_s);
        field.undo();
        QCOMPARE(field.toPlainText(), u"It was teh port"_s);
    }

    void aLineIsCheckedToo()
    {
        QLineEdit line;
        auto *spelling = new Spelling(&line);
        line.show();
        QSignalSpy edited(&line, &QLineEdit::textEdited), changed(&line, &QLineEdit::textChanged);
        QTest::keyClicks(&line, u"It was teh port"_s);
        QCOMPARE(edited.size(), 15);
        QCOMPARE(changed.size(), 15);
        QCOMPARE(line.text(), u"It was teh port"_s);
        QCOMPARE(mistakes(*spelling, line.text()), QStringList({u"teh"_s}));
        line.setCursorPosition(9);
        chooseInMenu([](const QList<QAction *> &actions) -> QAction * {
            for (QAction *action : actions)
                if (action->text() == u"the")
                    return action;
            return nullptr;
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), line.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&line, &event);
        QCOMPARE(line.text(), u"It was the port"_s);
    }

    // Last, since the word is left alone from then on; and nothing of it is on the disk.
    void aWordIsLeftAloneAndWrittenNowhere()
    {
        QPlainTextEdit field;
        auto *spelling = new Spelling(&field);
        field.show();
        field.setPlainText(u"canaryword"_s);
        QCOMPARE(underlined(field), QStringList({u"canaryword"_s}));
        chooseInMenu([](const QList<QAction *> &actions) -> QAction * {
            for (QAction *action : actions)
                if (action->text() == u"Leave this word alone")
                    return action;
            return nullptr;
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), field.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&field, &event);
        QCOMPARE(underlined(field), QStringList());
        QVERIFY(mistakes(*spelling, u"canaryword"_s).isEmpty());
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("canaryword"), qPrintable(file.fileName()));
        }
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(SpellingTest)
#include "spelling_test.moc"
