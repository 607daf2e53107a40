// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/PaletteModel.h"
#include "tests/lists/HandFedLibrary.h"

#include <QSignalSpy>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;
using Kind = PaletteEntry::Kind;

class PaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesFit_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("fit"); // -1: not at all
        const auto row = [](const char *name, const char *typed, int fit) {
            QTest::addRow("%s / %s", name, typed) << QString::fromUtf8(name) << QString::fromUtf8(typed) << fit;
        };
        row("Import articles", "import articles", MatchWords::Whole);
        row("Import articles", "  IMPORT   Articles ", MatchWords::Whole);
        row("Import articles", "imp", MatchWords::Beginning);
        row("Import articles", "import a", MatchWords::Beginning);
        row("Import articles", "art", MatchWords::WordsInOrder);
        row("Import articles", "im art", MatchWords::WordsInOrder);
        row("Import articles", "art im", MatchWords::Words);
        row("Import articles", "ia", MatchWords::Pieces);
        row("Import articles", "impart", MatchWords::Pieces);
        row("Import a folder", "imfol", MatchWords::Pieces); // a word may be passed over
        row("Import articles", "port", MatchWords::Parts);
        row("Import articles", "port tic", MatchWords::Parts);
        row("Keyboard shortcuts", "keybord", MatchWords::Letters);
        row("Keyboard shortcuts", "shrtcuts", MatchWords::Letters);
        row("Import articles", "xyz", -1);
        row("Import articles", "import board", -1);
        row("Import articles", "it", -1); // letters that stand far apart
        row("Import articles", "ms", -1);
        row("Été à Besançon", "ete besancon", MatchWords::WordsInOrder);
        row("بوابة الفنار", "الفنار", MatchWords::WordsInOrder);
        row("港口的火灾", "火灾", MatchWords::Parts);
        row("“Told twice,” crews say", "told", MatchWords::WordsInOrder);
        row("", "a", -1);
    }
    void namesFit()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QFETCH(int, fit);
        const auto found = MatchWords(typed).fit(MatchName(name));
        QCOMPARE(found ? int(*found) : -1, fit);
    }
    // A typed text as long as a page ends as quickly as a short one, and finds nothing.
    void nothingIsTooLong()
    {
        QVERIFY(!MatchWords(QString(20'000, u'a')).fit(MatchName(QString(500, u'a'))));
        QVERIFY(MatchWords(QString()).isEmpty());
        QVERIFY(MatchWords(u" \t\n"_s).isEmpty());
        QVERIFY(MatchWords(u"a"_s).fit(MatchName(QString(20'000, u'a'))));
    }
    void theBestStandsFirst()
    {
        PaletteModel model;
        model.setCommands({command(u"Save a copy without identities…"_s), command(u"Copy"_s), command(u"Close project"_s),
                           command(u"Copy without identities"_s)});
        model.match(u"copy"_s);
        QCOMPARE(names(model), (QStringList{u"Copy"_s, u"Copy without identities"_s, u"Save a copy without identities…"_s}));
        model.match(u"cwi"_s);
        QCOMPARE(names(model), (QStringList{u"Copy without identities"_s, u"Save a copy without identities…"_s}));
        model.match(u"nothing of this"_s);
        QCOMPARE(model.rowCount(), 0);
    }
    // A command is also found together with its menu, behind what has the words itself.
    void thePlaceCountsLess()
    {
        PaletteModel model;
        PaletteEntry inFile = command(u"Quit"_s);
        inFile.place = u"File"_s;
        model.setCommands({inFile, command(u"Import a file"_s)});
        model.match(u"file"_s);
        QCOMPARE(names(model), (QStringList{u"Import a file"_s, u"Quit"_s}));
        model.match(u"file quit"_s);
        QCOMPARE(names(model), QStringList{u"Quit"_s});
    }
    void recordsComeByAllTheirNames()
    {
        HandFedLibrary feed;
        fill(feed);
        PaletteModel model;
        model.setCommands({command(u"Quit"_s)});
        QSignalSpy prepared(&model, &PaletteModel::prepared);
        model.takeRecords(feed.library());
        model.match(u"harbour"_s);
        QCOMPARE(model.rowCount(), 0); // not yet, and nobody waits
        QVERIFY(prepared.wait());
        QCOMPARE(names(model), (QStringList{u"Harbour fire: what we know"_s, u"Harbour Authority"_s}));
        QCOMPARE(model.at(0).kind, Kind::Article);
        QCOMPARE(model.at(1).kind, Kind::Actor);
        QCOMPARE(model.at(1).record, Id{20});
        model.match(u"hafenamt"_s); // an alias
        QCOMPARE(names(model), QStringList{u"Harbour Authority"_s});
        model.match(u"courier"_s); // an outlet
        QCOMPARE(names(model), QStringList{u"Harbour fire: what we know"_s});
        QVERIFY(model.index(0).data(PaletteModel::PlaceRole).toString().contains(u"The Courier"_s));
        model.match(u"who knew"_s);
        QCOMPARE(model.at(0).kind, Kind::Board);
        model.match(u"the port was"_s);
        QCOMPARE(model.at(0).kind, Kind::Claim);
    }
    void whatWasUsedLastStandsFirst()
    {
        HandFedLibrary feed;
        fill(feed);
        PaletteModel model;
        const PaletteEntry quit = command(u"Quit"_s), open = command(u"Open"_s), undo = command(u"Undo"_s);
        model.setCommands({open, undo, quit});
        QSignalSpy prepared(&model, &PaletteModel::prepared);
        model.takeRecords(feed.library());
        QVERIFY(prepared.wait());
        model.match({});
        QCOMPARE(names(model), (QStringList{u"Open"_s, u"Undo"_s, u"Quit"_s})); // as the menus have them; no records
        PaletteEntry board;
        board.kind = Kind::Board;
        board.record = {30};
        model.setRecent({quit, board});
        model.match({});
        QCOMPARE(names(model), (QStringList{u"Quit"_s, u"Who knew?"_s, u"Open"_s, u"Undo"_s}));
        model.setRecent({undo});
        model.setCommands({command(u"Undo the last"_s), undo});
        model.match(u"und"_s);
        QCOMPARE(names(model), (QStringList{u"Undo"_s, u"Undo the last"_s}));
    }
    // Answers that come when the project is another's are dropped.
    void aLateAnswerIsDropped()
    {
        HandFedLibrary feed;
        fill(feed);
        PaletteModel model;
        model.takeRecords(feed.library());
        model.clearRecords();
        QTest::qWait(50);
        model.match(u"harbour"_s);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.isReady());
    }
    void namesCannotTurnTheLine()
    {
        PaletteModel model;
        model.setCommands({command(u"a\u202Eb\nc"_s)});
        model.match({});
        const QString shown = model.index(0).data().toString();
        QVERIFY(!shown.contains(u'\u202E') && !shown.contains(u'\n'));
    }

private:
    static PaletteEntry command(const QString &name)
    {
        PaletteEntry entry;
        entry.command = name;
        entry.name = name;
        return entry;
    }
    static QStringList names(const PaletteModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.at(row).name);
        return all;
    }
    static void fill(HandFedLibrary &feed)
    {
        Article article;
        article.id = {10};
        article.title = u"Harbour fire: what we know"_s;
        article.outlet = u"The Courier"_s;
        Actor actor;
        actor.id = {20};
        actor.name = u"Harbour Authority"_s;
        actor.aliases = {u"Hafenamt"_s};
        Board board;
        board.id = {30};
        board.name = u"Who knew?"_s;
        Claim claim;
        claim.id = {40};
        claim.text = u"The port was warned"_s;
        feed.insert<Article>({article});
        feed.insert<Actor>({actor});
        feed.insert<Board>({board});
        feed.insert<Claim>({claim});
    }
};

QTEST_GUILESS_MAIN(PaletteTest)
#include "PaletteTest.moc"
