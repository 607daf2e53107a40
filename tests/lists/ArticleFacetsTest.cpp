// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ArticleFacets.h"

#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

class ArticleFacetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsEachArticleOnce();
    void choicesNarrowTheOtherFacets();
    void whatHasNoneIsAValueToo();
    void onlySomeArticlesAreCounted();
    void aStoppedCountLooksAtNoMore();

private:
    // "words or key: count", those of one facet in their order.
    [[nodiscard]] QStringList values(ArticleFacet facet, const ArticleFacetChoice &choice = {}) const;

    Library m_library;
};

// Three articles: in the first Ada speaks twice on a claim, in the second she is mentioned, the third has nothing.
void ArticleFacetsTest::init()
{
    Changes changes;
    const auto article = [](qint64 id, const QString &outlet, const QString &published, const QString &language) {
        Article made;
        made.id = {id}, made.title = u"Title"_s, made.outlet = outlet, made.published = published, made.language = language;
        return made;
    };
    changes.of<Article>().inserted = {article(1, u"Wire"_s, u"2031-05-04"_s, u"en-GB"_s),
                                      article(2, u"Courier"_s, u"2031"_s, u"EN"_s), article(3, u"Wire"_s, u"spring"_s, {})};
    changes.of<Actor>().inserted = {{}};
    Actor &ada = changes.of<Actor>().inserted.first();
    ada.id = {10}, ada.name = u"Ada"_s;
    Tag tag;
    tag.id = {20}, tag.name = u"fire"_s;
    changes.of<Tag>().inserted = {tag};
    changes.of<Claim>().inserted = {Claim{{30}, u"The gate was shut"_s, {}, 0}};
    Passage spoken, mentioned;
    spoken.id = {40}, spoken.article = {1}, spoken.end = 3, spoken.tags = {{20}};
    mentioned.id = {41}, mentioned.article = {2}, mentioned.end = 3;
    changes.of<Passage>().inserted = {spoken, mentioned};
    for (const qint64 id : {50, 51}) {
        Statement statement;
        statement.id = {id}, statement.passage = {40}, statement.claim = {30}, statement.speakers = {Speaker{{10}, {}}};
        changes.of<Statement>().inserted.append(statement);
    }
    Mention mention;
    mention.id = {60}, mention.passage = {41}, mention.actor = {10};
    changes.of<Mention>().inserted = {mention};
    m_library = Library();
    m_library.apply(changes);
}

QStringList ArticleFacetsTest::values(ArticleFacet facet, const ArticleFacetChoice &choice) const
{
    QStringList told;
    const ArticleFacetAnswer answer = ArticleFacets(m_library).answer(choice);
    for (const ArticleFacetValue &value : answer.values[size_t(facet)])
        told.append(u"%1: %2"_s.arg(value.words.isEmpty() ? value.key : value.words).arg(value.count));
    return told;
}

void ArticleFacetsTest::countsEachArticleOnce()
{
    QCOMPARE(values(ArticleFacet::Outlet), QStringList({u"Wire: 2"_s, u"Courier: 1"_s}));
    QCOMPARE(values(ArticleFacet::Actor), QStringList({u"Ada: 2"_s, u": 1"_s})); // who is mentioned stands there too
    QCOMPARE(values(ArticleFacet::Claim), QStringList({u"The gate was shut: 1"_s, u": 2"_s}));
    QCOMPARE(values(ArticleFacet::Tag), QStringList({u"fire: 1"_s, u": 2"_s}));
    QVERIFY(!ArticleFacets(m_library).answer({}).articles);
}

void ArticleFacetsTest::choicesNarrowTheOtherFacets()
{
    ArticleFacetChoice choice;
    choice[size_t(ArticleFacet::Outlet)] = {u"Wire"_s};
    QCOMPARE(values(ArticleFacet::Actor, choice), QStringList({u"Ada: 1"_s, u": 1"_s}));
    QCOMPARE(values(ArticleFacet::Outlet, choice), QStringList({u"Wire: 2"_s, u"Courier: 1"_s})); // its own stays
    choice[size_t(ArticleFacet::Actor)] = {Id{10}.toString()};
    QCOMPARE(*ArticleFacets(m_library).answer(choice).articles, QSet<Id>{Id{1}});
    choice[size_t(ArticleFacet::Outlet)].insert(u"Courier"_s);
    QCOMPARE(*ArticleFacets(m_library).answer(choice).articles, (QSet<Id>{Id{1}, Id{2}}));
}

void ArticleFacetsTest::whatHasNoneIsAValueToo()
{
    QCOMPARE(values(ArticleFacet::Year), QStringList({u"2031: 2"_s, u": 1"_s})); // "spring" is no year
    QCOMPARE(values(ArticleFacet::Language), QStringList({u"en: 2"_s, u": 1"_s}));
    ArticleFacetChoice choice;
    choice[size_t(ArticleFacet::Language)] = {QString()};
    QCOMPARE(*ArticleFacets(m_library).answer(choice).articles, QSet<Id>{Id{3}});
}

void ArticleFacetsTest::onlySomeArticlesAreCounted()
{
    const ArticleFacets some(m_library, [](const Article &article) { return article.id != Id{1}; });
    const ArticleFacetAnswer answer = some.answer({});
    QCOMPARE(answer.values[size_t(ArticleFacet::Outlet)], (QList<ArticleFacetValue>{{u"Courier"_s, {}, 1}, {u"Wire"_s, {}, 1}}));
    QCOMPARE(answer.values[size_t(ArticleFacet::Claim)], (QList<ArticleFacetValue>{{{}, {}, 2}}));
    ArticleFacetChoice choice;
    choice[size_t(ArticleFacet::Outlet)] = {u"Wire"_s, u"Gazette"_s}; // there is none of that name any more
    QCOMPARE(*some.answer(choice).articles, QSet<Id>{Id{3}});
}

void ArticleFacetsTest::aStoppedCountLooksAtNoMore()
{
    int asked = 0;
    const ArticleFacets none(m_library, {}, [&asked] { return ++asked > 1; });
    QCOMPARE(asked, 2);
    QCOMPARE(none.answer({}).values[size_t(ArticleFacet::State)].size(), 1);
}

QTEST_APPLESS_MAIN(ArticleFacetsTest)
#include "ArticleFacetsTest.moc"
