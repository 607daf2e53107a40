// SPDX-License-Identifier: GPL-3.0-or-later
// What ribbons there are between two articles, as lines of text; and what the gutter does with hostile ones.
#include "tests/widgets/docks_project.h"
#include "widgets/compare/CarryReview.h"
#include "widgets/compare/RibbonGutter.h"
#include "widgets/compare/Versions.h"

#include <QRandomGenerator>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

ComparedPassage passageAt(qint64 id, int start, QList<std::pair<Id, Stance>> claims, QList<Id> actors = {})
{
    return {{id}, {start, start + 5}, std::move(claims), std::move(actors)};
}

QStringList lines(const QList<Ribbon> &ribbons)
{
    QStringList all;
    for (const Ribbon &ribbon : ribbons)
        all.append(u"%1 %2 %3 %4-%5"_s.arg(QChar(u"WCAL"[int(ribbon.kind)]))
                       .arg(QChar(u" =~x"[int(ribbon.accord)]))
                       .arg(ribbon.id.value)
                       .arg(ribbon.left.start)
                       .arg(ribbon.right.start));
    return all;
}

} // namespace

class CompareRibbonsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stancesAgreeOrContradict()
    {
        QCOMPARE(accordOf(Stance::Asserts, Stance::Denies), Ribbon::Accord::Contradict);
        QCOMPARE(accordOf(Stance::Denies, Stance::Asserts), Ribbon::Accord::Contradict);
        QCOMPARE(accordOf(Stance::Denies, Stance::Denies), Ribbon::Accord::Agree);
        QCOMPARE(accordOf(Stance::Asserts, Stance::Questions), Ribbon::Accord::Differ);
        QCOMPARE(accordOf(Stance::Qualifies, Stance::Denies), Ribbon::Accord::Differ);
        QCOMPARE(accordOf(Stance::None, Stance::Denies), Ribbon::Accord::None);
        QCOMPARE(accordOf(Stance::None, Stance::None), Ribbon::Accord::None);
    }

    void claimsAndActorsAreJoined()
    {
        const Id warned{7}, port{8}, watch{9};
        const QList<ComparedPassage> left{passageAt(1, 0, {{warned, Stance::Denies}}, {port}), passageAt(2, 50, {}, {watch})};
        const QList<ComparedPassage> right{passageAt(3, 10, {{warned, Stance::Asserts}}),
                                           passageAt(4, 20, {{warned, Stance::Denies}}, {port})};
        QCOMPARE(lines(ribbonsOfRecords(left, right)), (QStringList{u"C x 7 0-10"_s, u"C = 7 0-20"_s, u"A   8 0-20"_s}));
        QCOMPARE(lines(ribbonsOfRecords(left, {})), QStringList());
    }

    // An outlet that speaks in each passage would be a felt of ribbons.
    void whatStandsEverywhereIsNotJoinedToAll()
    {
        QList<ComparedPassage> left, right;
        for (int i = 0; i < 200; ++i)
            left.append(passageAt(1000 + i, 10 * i, {}, {{1}}));
        for (int i = 0; i < 50; ++i)
            right.append(passageAt(2000 + i, 10 * i, {}, {{1}}));
        const QList<Ribbon> ribbons = ribbonsOfRecords(left, right);
        QCOMPARE(ribbons.size(), 200);
        QSet<int> rights;
        for (const Ribbon &ribbon : ribbons)
            rights.insert(ribbon.right.start);
        QCOMPARE(rights.size(), 50);
    }

    void linksPointWhereTheyPoint()
    {
        PassageLink there, back, elsewhere;
        there.id = {1}, there.from = {10}, there.to = {20};
        back.id = {2}, back.from = {20}, back.to = {10};
        elsewhere.id = {3}, elsewhere.from = {10}, elsewhere.to = {99};
        const QList<Ribbon> ribbons = ribbonsOfLinks({there, back, elsewhere}, {passageAt(10, 5, {})}, {passageAt(20, 7, {})});
        QCOMPARE(lines(ribbons), (QStringList{u"L   1 5-7"_s, u"L   2 5-7"_s}));
        QCOMPARE(ribbons[0].pointsLeft, false);
        QCOMPARE(ribbons[1].pointsLeft, true);
    }

    void recordsOfAProjectAreFound()
    {
        DocksProject docks;
        docks.open();
        const QString one = u"The port denies it. Nobody came."_s, other = u"Officers insist. Nobody else came."_s;
        const Article a = docks.storedArticle(1, u"A"_s, one), b = docks.storedArticle(2, u"B"_s, other);
        docks.edit([=](Writer &w) {
            w.insert(a);
            w.insert(b);
            w.insert(DocksProject::passageOf(10, a, one, u"denies it"_s));
            w.insert(DocksProject::passageOf(20, b, other, u"insist"_s));
            Actor port;
            port.id = {30}, port.name = u"The port"_s;
            w.insert(port);
            w.insert(Mention{{40}, {10}, {30}});
            w.insert(Mention{{41}, {20}, {30}});
            PassageLink link;
            link.id = {50}, link.from = {20}, link.to = {10};
            w.insert(link);
        });
        const Library &library = docks.project.library();
        const auto left = comparedPassages(library, a.id), right = comparedPassages(library, b.id);
        QCOMPARE(lines(ribbonsOfRecords(left, right)), QStringList{u"A   30 9-9"_s});
        QCOMPARE(linksBetween(library, a.id, b.id).size(), 1);
        QCOMPARE(linksBetween(library, b.id, a.id).size(), 1);
        QCOMPARE(linksBetween(library, a.id, a.id).size(), 0);
        docks.edit([=](Writer &w) { w.remove<Mention>({41}); });
        QCOMPARE(ribbonsOfRecords(comparedPassages(library, a.id), comparedPassages(library, b.id)).size(), 0);
    }

    void versionsKnowTheirOrder()
    {
        DocksProject docks;
        docks.open();
        QList<Article> articles;
        for (int i = 1; i <= 4; ++i)
            articles.append(docks.storedArticle(i, u"A"_s, u"text %1"_s.arg(i)));
        articles[1].versionOf = {1};
        articles[2].versionOf = {2};
        docks.edit([=](Writer &w) {
            for (const Article &article : articles)
                w.insert(article);
        });
        const Library &library = docks.project.library();
        QCOMPARE(versionPair(library, {1}, {3}), VersionPair::LeftOlder);
        QCOMPARE(versionPair(library, {3}, {2}), VersionPair::RightOlder);
        QCOMPARE(versionPair(library, {1}, {4}), VersionPair::None);
        QCOMPARE(versionPair(library, {1}, {1}), VersionPair::None);
        QCOMPARE(versionPair(library, {1}, {77}), VersionPair::None);
        QCOMPARE(otherVersions(library, {2}), (QList<Id>{{1}, {3}}));
        QCOMPARE(otherVersions(library, {4}), QList<Id>());
        // A file may hold a ring of versions; nothing hangs on it.
        docks.edit([](Writer &w) { w.modify<Article>({1}, [](Article &article) { article.versionOf = {3}; }); });
        QVERIFY(otherVersions(library, {1}).size() <= 2);
        (void)versionPair(library, {1}, {3});
    }

    void markedVersionsFitTheirTexts()
    {
        const QString older = u"The port was warned twice. Nobody came to the quay that night."_s;
        const QString newer = u"The port was warned. Nobody at all came to the quay that night."_s;
        for (const VersionPair pair : {VersionPair::LeftOlder, VersionPair::RightOlder}) {
            const bool turn = pair == VersionPair::RightOlder;
            const ComparedTexts texts = turn ? compareVersions(newer, older, pair) : compareVersions(older, newer, pair);
            const QList<ComparedMark> old = turn ? texts.right : texts.left, now = turn ? texts.left : texts.right;
            QCOMPARE(old.size(), 1);
            QCOMPARE(older.mid(old[0].start, old[0].end - old[0].start), u"twice"_s);
            QCOMPARE(now.size(), 1);
            QCOMPARE(newer.mid(now[0].start, now[0].end - now[0].start), u"at all"_s);
        }
    }

    void carriedPassagesAreNotCarriedTwice()
    {
        const QString older = u"The port was warned twice before the fire."_s, newer = u"In the end the port knew. "_s + older;
        Passage passage;
        passage.id = {1}, passage.start = 9, passage.end = 19, passage.quote = older.mid(9, 10);
        const QList<CarriedPassage> carried = findCarried(older, newer, {passage}, {});
        QCOMPARE(carried.size(), 1);
        QVERIFY(carried[0].found.sure);
        Passage present;
        present.start = carried[0].found.place.start, present.end = carried[0].found.place.end;
        QCOMPARE(newer.mid(present.start, present.end - present.start), passage.quote);
        QCOMPARE(findCarried(older, newer, {passage}, {present}).size(), 0);
    }

    // Ribbons may reach beyond texts that are shorter than they say, and be many; the gutter paints and hits what there is.
    void theGutterBearsAnything()
    {
        QWidget host;
        host.resize(900, 500);
        auto *const left = new ArticleView(&host), *const right = new ArticleView(&host);
        left->setGeometry(0, 0, 400, 500);
        right->setGeometry(460, 0, 440, 500);
        left->setArticle({u"L"_s, {}, u"words in a line\n"_s.repeated(200), {}, false});
        right->setArticle({u"R"_s, {}, u"كلمات في سطر\n"_s.repeated(100), {}, true});
        RibbonGutter gutter(left, right, [](const Ribbon &) { return u"a ribbon"_s; }, &host);
        gutter.setGeometry(400, 0, 60, 500);
        host.show();
        QVERIFY(QTest::qWaitForWindowExposed(&host));
        QVERIFY(gutter.visible().isEmpty());
        QTest::keyClick(&gutter, Qt::Key_Down);
        QTest::keyClick(&gutter, Qt::Key_Return);
        QCOMPARE(gutter.current(), -1);
        QRandomGenerator random(2);
        QList<Ribbon> ribbons;
        for (int i = 0; i < 5000; ++i) {
            Ribbon ribbon;
            ribbon.kind = Ribbon::Kind(random.bounded(int(Ribbon::Kind::Count)));
            ribbon.accord = Ribbon::Accord(random.bounded(4));
            ribbon.left.start = random.bounded(5000), ribbon.left.end = ribbon.left.start + random.bounded(900);
            ribbon.right.start = random.bounded(3000), ribbon.right.end = ribbon.right.start + random.bounded(900);
            ribbons.append(ribbon);
        }
        std::ranges::sort(ribbons, {}, [](const Ribbon &ribbon) { return ribbon.left.start; });
        gutter.setRibbons(ribbons);
        const QList<int> seen = gutter.visible();
        QVERIFY(!seen.isEmpty() && seen.size() < ribbons.size());
        for (const int i : seen) {
            const TextRange inLeft = left->visibleRange(), inRight = right->visibleRange();
            QVERIFY((ribbons[i].left.start < inLeft.end && ribbons[i].left.end > inLeft.start) ||
                    (ribbons[i].right.start < inRight.end && ribbons[i].right.end > inRight.start));
        }
        gutter.grab();
        gutter.resize(1, 1);
        gutter.grab();
        gutter.resize(60, 500);
        gutter.setFocus();
        QTest::keyClick(&gutter, Qt::Key_End);
        QCOMPARE(gutter.current(), 4999);
        gutter.setRibbons({});
        QCOMPARE(gutter.current(), -1);
        delete left; // a reader may go first
        gutter.setRibbons(ribbons);
        QVERIFY(gutter.visible().isEmpty());
        gutter.grab();
    }
};

QTEST_MAIN(CompareRibbonsTest)
#include "compare_ribbons.moc"
