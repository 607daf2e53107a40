// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ActorTreeModel.h"
#include "models/lists/ArticleListModel.h"
#include "models/lists/ClaimListModel.h"
#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"
#include "models/lists/FilterModel.h"
#include "models/lists/PassageListModel.h"
#include "models/lists/RecordText.h"
#include "models/lists/TagTreeModel.h"
#include "tests/lists/HandFedLibrary.h"
#include "tests/lists/ModelLines.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

Article article(qint64 id, const QString &title, const QString &byline, const QString &outlet, const QString &published)
{
    Article record;
    record.id = {id};
    record.title = title;
    record.byline = byline;
    record.outlet = outlet;
    record.published = published;
    return record;
}

Passage passage(qint64 id, qint64 article, int start, const QString &quote, const QList<Id> &tags = {})
{
    Passage record;
    record.id = {id};
    record.article = {article};
    record.start = start;
    record.end = start + int(quote.size());
    record.quote = quote;
    record.tags = tags;
    return record;
}

Actor actor(qint64 id, const QString &name, ActorKind kind, const QStringList &aliases = {}, qint64 parent = 0)
{
    Actor record;
    record.id = {id};
    record.parent = {parent};
    record.name = name;
    record.kind = kind;
    record.aliases = aliases;
    return record;
}

Statement statement(qint64 id, qint64 passage, const QList<qint64> &speakers, qint64 claim = 0)
{
    Statement record;
    record.id = {id};
    record.passage = {passage};
    for (const qint64 speaker : speakers)
        record.speakers.append({.actor = {speaker}, .printed = {}});
    record.claim = {claim};
    record.added = id;
    return record;
}

// Two articles on a flood, with who says what.
void feedFlood(HandFedLibrary &feed)
{
    feed.insert<Article>({article(1, u"River over its banks"_s, u"A. Moreau"_s, u"Valley Post"_s, u"2021-03-04"_s),
                          article(2, u"Dam held, operator says"_s, {}, u"Evening Bulletin"_s, u"2021-03"_s)});
    feed.insert<Tag>({Tag{.id = {11}, .parent = {}, .name = u"timing"_s, .colour = 3, .note = {}}});
    feed.insert<Actor>({actor(21, u"Dam operator"_s, ActorKind::Organisation, {u"the utility"_s}),
                        actor(22, u"Two engineers"_s, ActorKind::Unnamed, {}, 21),
                        actor(23, u"Valley Post"_s, ActorKind::Organisation)});
    feed.insert<Claim>({Claim{.id = {31}, .text = u"The gates were opened late"_s, .note = {}}});
    feed.insert<Passage>({passage(41, 1, 90, u"opened after midnight"_s, {Id{11}}), passage(42, 1, 7, u"no alarm"_s),
                          passage(43, 2, 0, u"every rule was kept"_s)});
    feed.insert<Statement>({statement(51, 41, {23, 22}, 31), statement(52, 43, {21}, 31)});
}

} // namespace

// What each list shows of a project, and that it follows what other records say.
class ListModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsArticles();
    void marksArticlesRead();
    void countsPassages();
    void showsPassages();
    void followsWhatPassagesShow();
    void passagesShowTheirTranslation();
    void showsTagsAndActors();
    void countsClaims();
    void filtersByEveryWord();
    void keepsParentsOfWhatIsFound();
    void sortsAsPeopleDo();
    void sortsAgainAfterChanges();
    void sortsPassagesInTextOrder();
    void strips_data();
    void strips();
    void cutsAtGraphemes();
    void readsDates_data();
    void readsDates();
};

void ListModelsTest::showsArticles()
{
    HandFedLibrary feed;
    ArticleListModel model(feed.library());
    QAbstractItemModelTester tester(&model, fatal);
    attach(&model, &feed);
    feedFlood(feed);
    QCOMPARE(linesOf(model), QStringList({u"River over its banks|Unread|A. Moreau|Valley Post|4 Mar 2021||2"_s,
                                          u"Dam held, operator says|Unread||Evening Bulletin|Mar 2021||1"_s}));
}

void ListModelsTest::marksArticlesRead()
{
    HandFedLibrary feed;
    ArticleListModel model(feed.library());
    attach(&model, &feed);
    feedFlood(feed);
    model.setReadMarks({Id{2}});
    QCOMPARE(model.index(0, 0).data(UnreadRole).toBool(), true);
    QCOMPARE(model.index(1, 0).data(UnreadRole).toBool(), false);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRead(Id{1}, true);
    model.setRead(Id{1}, true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, 0).data(UnreadRole).toBool(), false);
}

void ListModelsTest::countsPassages()
{
    HandFedLibrary feed;
    ArticleListModel model(feed.library());
    QAbstractItemModelTester tester(&model, fatal);
    attach(&model, &feed);
    feedFlood(feed);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    feed.insert<Passage>({passage(44, 2, 30, u"rule"_s)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, ArticleListModel::Passages));
    QCOMPARE(model.index(1, ArticleListModel::Passages).data().toString(), u"2"_s);
    feed.remove<Passage>({Id{43}, Id{44}});
    QCOMPARE(model.index(1, ArticleListModel::Passages).data().toString(), QString());
    QCOMPARE(changed.size(), 2);
}

void ListModelsTest::showsPassages()
{
    HandFedLibrary feed;
    PassageListModel model(feed.library());
    QAbstractItemModelTester tester(&model, fatal);
    attach(&model, &feed);
    feedFlood(feed);
    QCOMPARE(
        linesOf(model),
        QStringList({u"opened after midnight||River over its banks|Valley Post ← Two engineers|The gates were opened late|timing"_s,
                     u"no alarm||River over its banks"_s,
                     u"every rule was kept||Dam held, operator says|Dam operator|The gates were opened late"_s}));
}

// Each shows what other records say, so each must be told when they change: here the name of one, then another.
void ListModelsTest::followsWhatPassagesShow()
{
    HandFedLibrary feed;
    PassageListModel model(feed.library());
    FilterModel filter;
    filter.setSourceModel(&model);
    attach(&model, &feed);
    feedFlood(feed);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const auto toldRows = [&](int column) {
        QSet<int> rows;
        for (const auto &arguments : std::as_const(changed)) {
            const auto first = arguments[0].toModelIndex(), last = arguments[1].toModelIndex();
            for (int row = first.row(); row <= last.row(); ++row)
                if (column >= first.column() && column <= last.column())
                    rows.insert(row);
        }
        changed.clear();
        return rows;
    };
    feed.update<Actor>({actor(21, u"Power company"_s, ActorKind::Organisation)});
    QVERIFY(toldRows(PassageListModel::Speakers).contains(2));
    QCOMPARE(model.index(2, PassageListModel::Speakers).data().toString().contains(u"Power company"), true);
    feed.update<Article>({article(1, u"High water"_s, {}, {}, {})});
    QCOMPARE(toldRows(PassageListModel::ArticleTitle), QSet<int>({0, 1}));
    feed.update<Tag>({Tag{.id = {11}, .parent = {}, .name = u"hours"_s, .note = {}}});
    QCOMPARE(toldRows(PassageListModel::Tags), QSet<int>({0}));
    feed.update<Statement>({statement(51, 42, {22})});
    QCOMPARE(toldRows(PassageListModel::Speakers), QSet<int>({0, 1}));
    feed.remove<Statement>({Id{51}});
    QCOMPARE(toldRows(PassageListModel::Claims), QSet<int>({1}));
    QCOMPARE(linesOf(model),
             QStringList({u"opened after midnight||High water|||hours"_s, u"no alarm||High water"_s,
                          u"every rule was kept||Dam held, operator says|Power company|The gates were opened late"_s}));
}

void ListModelsTest::passagesShowTheirTranslation()
{
    Passage translated = passage(1, 1, 0, u"sin aviso"_s);
    translated.translation = u"without\nwarning"_s;
    translated.translator = u"A. Reader"_s;
    Passage nameless = translated;
    nameless.id = {2};
    nameless.translator = {};
    Passage plain = passage(3, 1, 30, u"sin aviso"_s);
    plain.translator = u"A. Reader"_s; // has translated nothing
    HandFedLibrary feed;
    PassageListModel model(feed.library());
    attach(&model, &feed);
    feed.insert<Passage>({translated, nameless, plain});
    const auto shown = [&](qint64 id, int role) {
        QString words = model.indexOf({id}).data(role).toString();
        return words.remove(QChar(0x2068)).remove(QChar(0x2069));
    };
    QCOMPARE(shown(1, Qt::DisplayRole), u"sin aviso — Translation (A. Reader): without warning"_s);
    QCOMPARE(shown(1, Qt::ToolTipRole), u"sin aviso\nTranslation (A. Reader): without warning"_s);
    QCOMPARE(shown(2, Qt::DisplayRole), u"sin aviso — Translation: without warning"_s);
    QCOMPARE(shown(3, Qt::DisplayRole), u"sin aviso"_s);
    QVERIFY(shown(1, SearchRole).contains(u"warning"_s));
}

void ListModelsTest::showsTagsAndActors()
{
    HandFedLibrary feed;
    TagTreeModel tags(feed.library());
    ActorTreeModel actors(feed.library());
    QAbstractItemModelTester tester(&tags, fatal), actorTester(&actors, fatal);
    attach(&tags, &feed);
    attach(&actors, &feed);
    feedFlood(feed);
    QCOMPARE(linesOf(tags), QStringList({u"timing|1"_s}));
    QCOMPARE(tags.index(0, 0).data(ColourRole).toInt(), 3);
    QCOMPARE(linesOf(actors), QStringList({u"Dam operator|the utility|1"_s, u"  Two engineers||1"_s, u"Valley Post||1"_s}));
    QCOMPARE(actors.index(0, 0).data(GlyphRole).toInt(), int(ActorKind::Organisation));
    feed.remove<Statement>({Id{52}});
    QCOMPARE(linesOf(actors)[0], u"Dam operator|the utility"_s);
    feed.remove<Passage>({Id{41}});
    QCOMPARE(linesOf(tags), QStringList({u"timing"_s}));
}

void ListModelsTest::countsClaims()
{
    HandFedLibrary feed;
    ClaimListModel model(feed.library());
    QAbstractItemModelTester tester(&model, fatal);
    attach(&model, &feed);
    feedFlood(feed);
    QCOMPARE(linesOf(model), QStringList({u"The gates were opened late||||2|2"_s}));
    feed.update<Statement>({statement(51, 41, {22})});
    QCOMPARE(linesOf(model), QStringList({u"The gates were opened late||||1|1"_s}));
}

void ListModelsTest::filtersByEveryWord()
{
    HandFedLibrary feed;
    PassageListModel model(feed.library());
    FilterModel filter;
    QAbstractItemModelTester tester(&filter, fatal);
    filter.setSourceModel(&model);
    attach(&model, &feed);
    feedFlood(feed);
    const auto found = [&](const QString &words) {
        filter.setWords(words);
        QStringList quotes;
        for (const QString &line : linesOf(filter))
            quotes.append(line.section(u'|', 0, 0));
        return quotes;
    };
    QCOMPARE(found(u"MIDNIGHT"_s), QStringList({u"opened after midnight"_s}));
    QCOMPARE(found(u"post gates"_s), QStringList({u"opened after midnight"_s}));
    QCOMPARE(found(u"dam gates nowhere"_s), QStringList());
    QCOMPARE(found(u"  "_s).size(), 3);
    QVERIFY(!filter.isFiltering());
    filter.setAccept([&](const QModelIndex &index) { return model.recordAt(index)->article == Id{2}; });
    QCOMPARE(found({}), QStringList({u"every rule was kept"_s}));
    feed.insert<Passage>({passage(45, 2, 60, u"later"_s), passage(46, 1, 60, u"elsewhere"_s)});
    QCOMPARE(found({}), QStringList({u"every rule was kept"_s, u"later"_s}));
}

void ListModelsTest::keepsParentsOfWhatIsFound()
{
    HandFedLibrary feed;
    ActorTreeModel model(feed.library());
    FilterModel filter;
    QAbstractItemModelTester tester(&filter, fatal);
    filter.setSourceModel(&model);
    attach(&model, &feed);
    feedFlood(feed);
    filter.setWords(u"engin"_s);
    QCOMPARE(linesOf(filter), QStringList({u"Dam operator|the utility|1"_s, u"  Two engineers||1"_s}));
    filter.setWords(u"utility"_s);
    QCOMPARE(linesOf(filter), QStringList({u"Dam operator|the utility|1"_s}));
}

void ListModelsTest::sortsAsPeopleDo()
{
    HandFedLibrary feed;
    ArticleListModel model(feed.library());
    FilterModel filter;
    QAbstractItemModelTester tester(&filter, fatal);
    filter.setSourceModel(&model);
    attach(&model, &feed);
    filter.sort(ArticleListModel::Title);
    qint64 id = 0;
    for (const QString &title : {u"Zebra"_s, u"écluse"_s, u"Part 10"_s, u"apple"_s, u"Part 9"_s, u"Eclair"_s, u"final"_s})
        feed.insert<Article>({article(++id, title, {}, {}, {})});
    QCOMPARE(linesOf(filter), QStringList({u"apple|Unread"_s, u"Eclair|Unread"_s, u"écluse|Unread"_s, u"final|Unread"_s,
                                           u"Part 9|Unread"_s, u"Part 10|Unread"_s, u"Zebra|Unread"_s}));
    filter.sort(ArticleListModel::Title, Qt::DescendingOrder);
    QCOMPARE(linesOf(filter).front(), u"Zebra|Unread"_s);
}

void ListModelsTest::sortsAgainAfterChanges()
{
    HandFedLibrary feed;
    ArticleListModel model(feed.library());
    FilterModel filter;
    QAbstractItemModelTester tester(&filter, fatal);
    filter.setSourceModel(&model);
    attach(&model, &feed);
    feed.insert<Article>({article(1, u"a"_s, {}, {}, {}), article(2, u"b"_s, {}, {}, {}), article(3, u"c"_s, {}, {}, {})});
    filter.sort(ArticleListModel::Title);
    feed.update<Article>({article(1, u"d"_s, {}, {}, {})});
    QCOMPARE(linesOf(filter), QStringList({u"b|Unread"_s, u"c|Unread"_s, u"d|Unread"_s}));
    feed.remove<Article>({Id{2}});
    feed.insert<Article>({article(4, u"cc"_s, {}, {}, {})});
    QCOMPARE(linesOf(filter), QStringList({u"c|Unread"_s, u"cc|Unread"_s, u"d|Unread"_s}));
    filter.sort(ArticleListModel::Passages, Qt::DescendingOrder);
    feed.insert<Passage>({passage(9, 4, 0, u"x"_s)});
    QCOMPARE(linesOf(filter).front(), u"cc|Unread|||||1"_s);
}

void ListModelsTest::sortsPassagesInTextOrder()
{
    HandFedLibrary feed;
    PassageListModel model(feed.library());
    FilterModel filter;
    filter.setSourceModel(&model);
    attach(&model, &feed);
    feedFlood(feed);
    filter.sort(PassageListModel::ArticleTitle);
    QStringList quotes;
    for (int row = 0; row < filter.rowCount(); ++row)
        quotes.append(plainText(filter.index(row, 0).data().toString()));
    QCOMPARE(quotes, QStringList({u"every rule was kept"_s, u"no alarm"_s, u"opened after midnight"_s}));
}

void ListModelsTest::strips_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Harbour Authority"_s << u"Harbour Authority"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("only controls") << u"\u202e\u0007\u2066"_s << QString();
    QTest::newRow("override") << u"annexe\u202efdp.exe"_s << u"annexefdp.exe"_s;
    QTest::newRow("isolates") << u"\u2067a\u2069b\u2068c"_s << u"abc"_s;
    QTest::newRow("lines") << u" a\r\n\tb\u2028c\u2029 d\u00a0 e "_s << u"a b c d e"_s;
    QTest::newRow("zero width") << u"a\u200bb\ufeffc\u00add"_s << u"abcd"_s;
    QTest::newRow("joiners stay") << u"نمی\u200cخواهم"_s << u"نمی\u200cخواهم"_s;
    QTest::newRow("arabic") << u"مصادر ليبية"_s << u"مصادر ليبية"_s;
}

void ListModelsTest::strips()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(plainText(text), shown);
    QCOMPARE(displayText(text), shown.isEmpty() ? shown : QChar(0x2068) + shown + QChar(0x2069));
}

void ListModelsTest::cutsAtGraphemes()
{
    const QString family = u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s; // one character for people
    const QString cut = plainText(family.repeated(100), 20);
    QCOMPARE(cut, family.repeated(2) + u"…"_s);
    QCOMPARE(plainText(QString(5'000'000, u'x')).size(), displayLength);
    QCOMPARE(plainText(u"1234567890"_s, 10), u"1234567890"_s);
    QCOMPARE(plainText(u"12345678901"_s, 10), u"123456789…"_s);
}

void ListModelsTest::readsDates_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<bool>("right");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << QString() << true << QString();
    QTest::newRow("day") << u"2012-09-11"_s << true << u"11 Sep 2012"_s;
    QTest::newRow("time") << u"2012-09-11T08:30:00Z"_s << true << u"11 Sep 2012"_s;
    QTest::newRow("month") << u"2012-09"_s << true << u"Sep 2012"_s;
    QTest::newRow("year") << u"2012"_s << true << u"2012"_s;
    QTest::newRow("about") << u"2012-09~"_s << true << u"about Sep 2012"_s;
    QTest::newRow("unsure") << u"2012-09-11?"_s << true << u"11 Sep 2012?"_s;
    QTest::newRow("span") << u"2012-09/2012-10"_s << true << u"2012-09/2012-10"_s;
    QTest::newRow("open") << u"2012/.."_s << true << u"2012/.."_s;
    QTest::newRow("no such day") << u"2012-02-31"_s << false << u"2012-02-31"_s;
    QTest::newRow("words") << u"last Tuesday"_s << false << u"last Tuesday"_s;
    QTest::newRow("other order") << u"11.9.2012"_s << false << u"11.9.2012"_s;
}

void ListModelsTest::readsDates()
{
    QFETCH(QString, edtf);
    QFETCH(bool, right);
    QFETCH(QString, shown);
    QCOMPARE(isEdtf(edtf), right);
    QCOMPARE(dateText(edtf), shown);
}

QTEST_GUILESS_MAIN(ListModelsTest)
#include "ListModelsTest.moc"
