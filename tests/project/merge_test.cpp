// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/project/TestRecords.h"
#include "tests/support/ProjectDump.h"
#include "tests/support/TempFolder.h"

#include <QTest>

using namespace sidelight;
using namespace sidelight::test;
using namespace Qt::StringLiterals;

namespace {

Tag tagBeneath(Id id, const QString &name, Id parent, const QString &note = {})
{
    Tag tag = tagNamed(id, name);
    tag.parent = parent;
    tag.note = note;
    return tag;
}

} // namespace

// Two tags or two actors become one, as one edit that is undone as one.
class MergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tagsBecomeOne();
    void childrenOfOneNameBecomeOneToo();
    void aTagGoesIntoWhatStandsBeneathIt();
    void actorsBecomeOne();
    void claimsBecomeOne();
    void aClaimGoesIntoWhatStandsBeneathIt();
    void refusals();

private:
    void edit(const std::function<void(Writer &)> &change)
    {
        const auto done = m_file->edit(u"Merge"_s, change, ++m_now);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message + done.error().detail));
    }
    template <class T> QList<T> all() const
    {
        QList<T> records;
        if (!m_file->read([&](const Reader &reader) { records = reader.all<T>(); }))
            qFatal("the records of a test could not be read");
        return records;
    }
    // The records, in words; what an undo must bring back.
    QByteArray state() const { return fingerprint(all<Passage>()) + fingerprint(all<Tag>()) + fingerprint(all<Actor>()); }
    static QByteArray fingerprint(const QList<Passage> &passages)
    {
        QByteArray text;
        for (const Passage &passage : passages) {
            QList<Id> tags = passage.tags;
            std::ranges::sort(tags);
            text += passage.quote.toUtf8();
            for (const Id tag : tags)
                text += ' ' + QByteArray::number(tag.value);
            text += '\n';
        }
        return text;
    }
    template <class T> static QByteArray fingerprint(const QList<T> &records)
    {
        QByteArray text;
        for (const T &record : records)
            text += (record.name + u'|' + record.parent.toString() + u'|' + record.note + u'\n').toUtf8();
        return text;
    }

    std::unique_ptr<TempFolder> m_folder;
    std::unique_ptr<ProjectFile> m_file;
    qint64 m_now = 1'000'000;
    const QString m_text = u"One two three four."_s;
};

void MergeTest::init()
{
    m_file.reset();
    m_folder = std::make_unique<TempFolder>();
    m_file = ProjectFile::create(m_folder->path(u"merge.sidelight"_s)).value();
    Article article = storedArticle(*m_file, Id{1}, m_text);
    edit([&](Writer &w) {
        w.insert(article);
        for (int i = 0; i < 3; ++i)
            w.insert(passageOf(Id{10 + i}, article, m_text, i * 4, i * 4 + 3));
    });
}

void MergeTest::tagsBecomeOne()
{
    edit([](Writer &w) {
        w.insert(tagBeneath(Id{20}, u"fire"_s, {}, u"First note"_s));
        w.insert(tagBeneath(Id{21}, u"blaze"_s, {}, u"Second note"_s));
        w.insert(tagBeneath(Id{22}, u"smoke"_s, Id{21}));
        w.modify<Passage>(Id{10}, [](Passage &p) { p.tags = {Id{20}, Id{21}}; });
        w.modify<Passage>(Id{11}, [](Passage &p) { p.tags = {Id{21}}; });
        w.modify<Article>(Id{1}, [](Article &a) { a.tags = {Id{21}}; });
    });
    const QByteArray before = state();
    edit([](Writer &w) { w.mergeTag(Id{21}, Id{20}); });
    QCOMPARE(all<Tag>().size(), 2);
    const QList<Passage> passages = all<Passage>();
    QCOMPARE(passages[0].tags, QList<Id>{Id{20}}); // once
    QCOMPARE(passages[1].tags, QList<Id>{Id{20}});
    QCOMPARE(passages[2].tags, QList<Id>{});
    QCOMPARE(all<Article>()[0].tags, QList<Id>{Id{20}});
    QCOMPARE(all<Tag>()[0].note, u"First note\n\nSecond note"_s);
    QCOMPARE(all<Tag>()[1].parent, Id{20});
    QVERIFY(m_file->undo(++m_now).has_value());
    QCOMPARE(state(), before);
    QVERIFY(m_file->redo(++m_now).has_value());
    QCOMPARE(all<Tag>().size(), 2);
    QVERIFY(m_file->verify().value().isEmpty());
}

void MergeTest::childrenOfOneNameBecomeOneToo()
{
    edit([](Writer &w) {
        w.insert(tagBeneath(Id{20}, u"fire"_s, {}));
        w.insert(tagBeneath(Id{21}, u"blaze"_s, {}));
        w.insert(tagBeneath(Id{22}, u"Smoke"_s, Id{20}));
        w.insert(tagBeneath(Id{23}, u"smoke"_s, Id{21}));
        w.insert(tagBeneath(Id{24}, u"ash"_s, Id{23}));
        w.modify<Passage>(Id{10}, [](Passage &p) { p.tags = {Id{23}}; });
    });
    edit([](Writer &w) { w.mergeTag(Id{21}, Id{20}); });
    QCOMPARE(all<Tag>().size(), 3); // fire, Smoke, ash
    QCOMPARE(all<Passage>()[0].tags, QList<Id>{Id{22}});
    QCOMPARE(all<Tag>()[2].parent, Id{22});
}

void MergeTest::aTagGoesIntoWhatStandsBeneathIt()
{
    edit([](Writer &w) {
        w.insert(tagBeneath(Id{20}, u"fire"_s, {}));
        w.insert(tagBeneath(Id{21}, u"middle"_s, Id{20}));
        w.insert(tagBeneath(Id{22}, u"Fire"_s, Id{21}));
    });
    edit([](Writer &w) { w.mergeTag(Id{20}, Id{22}); });
    const QList<Tag> tags = all<Tag>();
    QCOMPARE(tags.size(), 2);
    QCOMPARE(tags[0].parent, Id{22});
    QVERIFY(!tags[1].parent.isValid());
}

void MergeTest::actorsBecomeOne()
{
    edit([](Writer &w) {
        Actor port = actorNamed(Id{30}, u"Port"_s), authority = actorNamed(Id{31}, u"Harbour Authority"_s);
        authority.aliases = {u"HA"_s, u"port"_s};
        authority.reliability = u"C"_s;
        authority.note = u"Sits at the quay"_s;
        Actor clerk = actorNamed(Id{32}, u"Clerk"_s);
        clerk.parent = Id{31};
        for (const Actor &actor : {port, authority, clerk})
            w.insert(actor);
        Statement statement;
        statement.id = {40};
        statement.passage = {10};
        statement.speakers = {{Id{30}, {}}, {Id{31}, u"the authority"_s}, {Id{32}, {}}};
        w.insert(statement);
        w.insert(Mention{Id{50}, Id{11}, Id{31}});
        w.insert(Mention{Id{51}, Id{12}, Id{31}});
        w.insert(Mention{Id{52}, Id{12}, Id{30}});
        w.insert(SameAs{Id{60}, Id{30}, Id{31}, 80, {}});
        w.insert(SameAs{Id{61}, Id{31}, Id{32}, 10, {}});
        w.insert(Board{Id{70}, u"Who"_s, {}, 0});
        Card card;
        card.id = {71};
        card.board = {70};
        card.kind = CardKind::Actor;
        card.shows = {31};
        w.insert(card);
    });
    const QByteArray before = state();
    edit([](Writer &w) { w.mergeActor(Id{31}, Id{30}); });
    const QList<Actor> actors = all<Actor>();
    QCOMPARE(actors.size(), 2);
    QCOMPARE(actors[0].aliases, QStringList({u"Harbour Authority"_s, u"HA"_s}));
    QCOMPARE(actors[0].reliability, u"C"_s);
    QCOMPARE(actors[0].note, u"Sits at the quay"_s);
    QCOMPARE(actors[1].parent, Id{30});
    const Statement statement = all<Statement>()[0];
    QCOMPARE(statement.speakers.size(), 2);
    QCOMPARE(statement.speakers[0], (Speaker{Id{30}, u"the authority"_s}));
    QCOMPARE(all<Mention>().size(), 2);
    QCOMPARE(all<SameAs>().size(), 1);
    QCOMPARE(all<SameAs>()[0].first, Id{30});
    QCOMPARE(all<Card>()[0].shows, Id{30});
    QVERIFY(m_file->undo(++m_now).has_value());
    QCOMPARE(state(), before);
    QCOMPARE(all<Mention>().size(), 3);
    QCOMPARE(all<Card>()[0].shows, Id{31});
    QVERIFY(m_file->verify().value().isEmpty());
}

void MergeTest::claimsBecomeOne()
{
    const auto claim = [](qint64 id, const QString &text, const QString &note, qint64 parent = 0) {
        return Claim{.id = {id}, .text = text, .note = note, .position = 0, .parent = {parent}};
    };
    edit([&](Writer &w) {
        Claim gone = claim(31, u"The gates opened too late"_s, u"Second note"_s);
        gone.happened = u"2021-03-04"_s;
        w.insert(claim(30, u"The gates were opened late"_s, u"First note"_s));
        w.insert(gone);
        w.insert(claim(32, u"They opened after midnight"_s, {}, 31));
        for (qint64 i = 0; i < 3; ++i) {
            Statement statement;
            statement.id = {40 + i};
            statement.passage = {10 + i};
            statement.claim = {i < 2 ? 31 : 30};
            statement.stance = i == 0 ? Stance::Denies : Stance::Asserts;
            w.insert(statement);
        }
        Board board;
        board.id = {50};
        board.name = u"Night"_s;
        w.insert(board);
        Card card;
        card.id = {51};
        card.board = board.id;
        card.kind = CardKind::Claim;
        card.shows = {31};
        w.insert(card);
    });
    const QString before = dumpProject(*m_file).value();
    edit([](Writer &w) { w.mergeClaim(Id{31}, Id{30}); });
    QCOMPARE(all<Claim>().size(), 2);
    const Claim kept = all<Claim>()[0];
    QCOMPARE(kept.text, u"The gates were opened late"_s);
    QCOMPARE(kept.note, u"First note\n\nThe gates opened too late\n\nSecond note"_s);
    QCOMPARE(kept.happened, u"2021-03-04"_s);
    QCOMPARE(all<Claim>()[1].parent, Id{30});
    for (const Statement &statement : all<Statement>())
        QCOMPARE(statement.claim, Id{30});
    QCOMPARE(all<Statement>()[0].stance, Stance::Denies);
    QCOMPARE(all<Card>()[0].shows, Id{30});
    QVERIFY(all<Card>()[0].lastWords.isEmpty());
    const QString after = dumpProject(*m_file).value();
    QVERIFY(m_file->undo(++m_now).has_value());
    QCOMPARE(dumpProject(*m_file).value(), before);
    QVERIFY(m_file->redo(++m_now).has_value());
    QCOMPARE(dumpProject(*m_file).value(), after);
    QVERIFY(m_file->verify().value().isEmpty());
}

void MergeTest::aClaimGoesIntoWhatStandsBeneathIt()
{
    edit([](Writer &w) {
        w.insert(Claim{.id = {30}, .text = u"Top"_s, .note = {}});
        w.insert(Claim{.id = {31}, .text = u"Middle"_s, .note = {}, .position = 0, .parent = {30}});
        w.insert(Claim{.id = {32}, .text = u"Bottom"_s, .note = {}, .position = 0, .parent = {31}});
    });
    edit([](Writer &w) { w.mergeClaim(Id{30}, Id{32}); });
    const QList<Claim> claims = all<Claim>();
    QCOMPARE(claims.size(), 2);
    QCOMPARE(claims[0].parent, Id{32}); // what stood between stands beneath the one that is left
    QVERIFY(!claims[1].parent.isValid());
}

void MergeTest::refusals()
{
    edit([](Writer &w) { w.insert(tagNamed(Id{20}, u"fire"_s)); });
    QVERIFY(!m_file->edit(u"Merge"_s, [](Writer &w) { w.mergeTag(Id{20}, Id{20}); }, ++m_now).has_value());
    QVERIFY(!m_file->edit(u"Merge"_s, [](Writer &w) { w.mergeTag(Id{20}, Id{99}); }, ++m_now).has_value());
    QVERIFY(!m_file->edit(u"Merge"_s, [](Writer &w) { w.mergeActor(Id{98}, Id{99}); }, ++m_now).has_value());
    QVERIFY(!m_file->edit(u"Merge"_s, [](Writer &w) { w.mergeClaim(Id{98}, Id{99}); }, ++m_now).has_value());
    QCOMPARE(all<Tag>().size(), 1);
}

QTEST_GUILESS_MAIN(MergeTest)
#include "merge_test.moc"
