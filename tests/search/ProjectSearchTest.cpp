// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/Facets.h"
#include "models/search/FoundModel.h"
#include "models/search/SmartCollections.h"
#include "tests/project/TestRecords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sidelight;
using namespace Qt::StringLiterals;

// A project of some articles, searched as the panel does it.
class ProjectSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsTheBestFirst();
    void wordsPhrasesAndTheRest_data();
    void wordsPhrasesAndTheRest();
    void fields_data();
    void fields();
    void conditionsOnOneStatement();
    void notesAndNames();
    void placesAreMarked_data();
    void placesAreMarked();
    void aNewSearchCallsOffTheOld();
    void editsPassBetween();
    void badAndCostlyExpressions();
    void lenses();
    void theListFollowsTheProject();
    void manyPlacesAreCounted();
    void longTextsAreReadToTheirEnds();
    void aWordThatIsBeingTyped();
    void pagesComeAsTheyAreAskedFor();
    void facets();
    void smartCollectionsFollow();

private:
    Id add(const QString &title, const QString &text, const QString &published = {}, const QString &outlet = {},
           const QString &language = {});
    void addMany(int count, const QString &text); // as one import
    template <class T> Id insert(T record);
    Id statement(Id article, const QString &words, Id actor, Id claim, Stance stance, const QString &note = {});
    void makeStory();
    void settle() { QTRY_VERIFY(m_project->isSaved() && m_index->isComplete()); }
    // The model's rows as lines: an article with its count, and its places with the words found between bars.
    [[nodiscard]] static QStringList lines(const FoundModel &model);
    QStringList find(const QString &query, SearchQuery::Stage stage = SearchQuery::Stage::Finished);
    QString titles(const QString &query); // in the order of the alphabet

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<SearchIndex> m_index;
    ProjectSearch::Outcome m_outcome;
};

void ProjectSearchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/project search XXXXXX"_s);
    m_project = std::make_unique<Project>();
    m_project->create(m_folder->filePath(u"some.sidelight"_s));
    QTRY_VERIFY(m_project->isOpen());
    m_index = std::make_unique<SearchIndex>(m_project.get(), QString());
}

void ProjectSearchTest::cleanup()
{
    m_index.reset();
    m_project.reset();
}

Id ProjectSearchTest::add(const QString &title, const QString &text, const QString &published, const QString &outlet,
                          const QString &language)
{
    QList<Blob> blobs;
    Article article = test::articleOf(Id::random(), text, blobs);
    article.title = title;
    article.published = published;
    article.outlet = outlet;
    article.language = language;
    m_project->storeAll(blobs);
    m_project->edit(u"Import"_s, [article](Writer &w) { w.insert(article); });
    return article.id;
}

void ProjectSearchTest::addMany(int count, const QString &text)
{
    QList<Blob> blobs;
    QList<Article> articles;
    for (int i = 0; i < count; ++i) {
        articles.append(test::articleOf(Id::random(), text, blobs));
        articles.last().title = u"Article %1"_s.arg(i);
    }
    m_project->storeAll(blobs);
    m_project->edit(u"Import"_s, [articles](Writer &w) {
        for (const Article &article : articles)
            w.insert(article);
    });
    settle();
}

QStringList ProjectSearchTest::lines(const FoundModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex article = model.index(row, 0);
        QString title = article.data().toString();
        title.removeIf([](QChar c) { return c == QChar(0x2068) || c == QChar(0x2069); });
        const QVariant count = article.data(FoundModel::CountRole);
        all.append(count.isValid() ? u"%1 (%2)"_s.arg(title).arg(count.toInt()) : title);
        for (int i = 0; i < model.rowCount(article); ++i) {
            const QModelIndex place = model.index(i, 0, article);
            all.append(u"  %1|%2|%3"_s.arg(place.data(FoundModel::BeforeRole).toString(),
                                           place.data(FoundModel::WordsRole).toString(),
                                           place.data(FoundModel::AfterRole).toString()));
        }
    }
    return all;
}

QStringList ProjectSearchTest::find(const QString &query, SearchQuery::Stage stage)
{
    ProjectSearch search(m_project.get(), m_index.get());
    FoundModel model(m_project.get());
    const QAbstractItemModelTester tester(&model);
    connect(&search, &ProjectSearch::answered, &model, [&model](const SearchAnswer &answer) { model.setRecords(answer.records); });
    connect(&search, &ProjectSearch::found, &model, &FoundModel::append);
    bool done = false;
    connect(&search, &ProjectSearch::finished, &model, [&](const ProjectSearch::Outcome &outcome) {
        m_outcome = outcome;
        done = true;
    });
    const SearchQuery read = SearchQuery::read(query, stage);
    if (read.problem())
        qFatal("a query of this test is wrong");
    search.start(read);
    if (!QTest::qWaitFor([&] { return done; }, 60'000))
        qFatal("the search did not finish");
    return lines(model);
}

QString ProjectSearchTest::titles(const QString &query)
{
    QStringList found = find(query);
    found.removeIf([](const QString &line) { return line.startsWith(u' '); });
    for (QString &line : found)
        line = line.section(u" ("_s, 0, 0);
    found.sort();
    return found.join(u' ');
}

template <class T> Id ProjectSearchTest::insert(T record)
{
    record.id = Id::random();
    m_project->edit(u"Insert"_s, [record](Writer &w) { w.insert(record); });
    return record.id;
}

Id ProjectSearchTest::statement(Id article, const QString &words, Id actor, Id claim, Stance stance, const QString &note)
{
    Passage passage;
    passage.article = article;
    passage.end = int(words.size());
    passage.quote = words;
    passage.note = note;
    const Id made = insert(passage);
    Statement said;
    said.passage = made;
    said.speakers = {Speaker{actor, {}}};
    said.claim = claim;
    said.stance = stance;
    insert(said);
    return made;
}

void ProjectSearchTest::findsTheBestFirst()
{
    add(u"A bird"_s, u"The heron and a good many other words that stand about it, so that it is lost among them."_s,
        u"2024-05-01"_s);
    add(u"The heron"_s, u"A heron stood there."_s, u"2024-05-02"_s);
    add(u"Nothing"_s, u"No bird at all"_s);
    settle();
    QCOMPARE(find(u"Héron"_s),
             (QStringList{u"The heron (1)"_s, u"  A |heron| stood there."_s, u"A bird (1)"_s,
                          u"  The |heron| and a good many other words that stand about it, so that it is lost among them."_s}));
    QCOMPARE(find(u"eagle"_s), QStringList());
    QCOMPARE(find(QString()), QStringList());
}

// Four accounts of one night.
void ProjectSearchTest::makeStory()
{
    const Id wire =
        add(u"Wire"_s, u"The port was warned of fire, a port official said."_s, u"2024-05-01"_s, u"Northern Wire"_s, u"en"_s);
    const Id courier = add(u"Courier"_s, u"No warning reached the crew before the fire broke out."_s, u"2024-05-03"_s,
                           u"The Courier"_s, u"en-GB"_s);
    const Id bote = add(u"Bote"_s, u"Das Feuer in der Hafenstraße"_s, u"2023-12"_s, u"Hafenbote"_s, u"de"_s);
    add(u"日报"_s, u"一名官员说，港口没有警告。"_s, {}, u"港口日报"_s, u"zh"_s);
    m_project->edit(u"Triage"_s, [wire](Writer &w) {
        w.modify<Article>(wire, [](Article &article) {
            article.state = ArticleState::Done;
            article.starred = true;
            article.note = u"Ask by telephone"_s;
        });
    });
    Collection collection;
    collection.name = u"By hand"_s;
    collection.articles = {bote};
    insert(collection);
    insert(Collection{.id = {}, .parent = {}, .name = u"Denials"_s, .note = {}, .query = u"stance:denies"_s, .articles = {}});
    insert(Collection{.id = {}, .parent = {}, .name = u"Itself"_s, .note = {}, .query = u"collection:itself"_s, .articles = {}});
    const Id lund = insert(test::actorNamed({}, u"Ada Lund"_s)), port = insert(test::actorNamed({}, u"Port Authority"_s));
    Claim claim;
    claim.text = u"The port was warned"_s;
    const Id warned = insert(claim);
    statement(wire, u"The port was warned"_s, lund, warned, Stance::Asserts);
    statement(courier, u"No warning reached"_s, port, warned, Stance::Denies, u"Ask the harbour master"_s);
    statement(courier, u"No warning reached"_s, lund, {}, Stance::Questions);
    settle();
}

void ProjectSearchTest::wordsPhrasesAndTheRest_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found");
    QTest::newRow("all words") << u"warned fire"_s << u"Wire"_s;
    QTest::newRow("phrase") << u"\"before the fire\""_s << u"Courier"_s;
    QTest::newRow("not this phrase") << u"\"the fire before\""_s << u""_s;
    QTest::newRow("prefix") << u"warn*"_s << u"Courier The port was warned Wire"_s;
    QTest::newRow("or") << u"broke OR Feuer"_s << u"Bote Courier"_s;
    QTest::newRow("exclusion") << u"fire -crew"_s << u"Wire"_s;
    QTest::newRow("exclusion alone") << u"-fire"_s << u"Bote 日报"_s;
    QTest::newRow("near") << u"NEAR(warned official, 5)"_s << u"Wire"_s;
    QTest::newRow("too far") << u"NEAR(warned official, 2)"_s << u""_s;
    QTest::newRow("brackets") << u"(crew OR official) -broke"_s << u"Wire"_s;
    QTest::newRow("sharp s") << u"hafenstrasse"_s << u"Bote"_s;
    QTest::newRow("two ideographs") << u"官员"_s << u"日报"_s;
    QTest::newRow("one") << u"警"_s << u"日报"_s;
    QTest::newRow("other order") << u"员官"_s << u""_s;
    QTest::newRow("expression") << u"/warn(ed|ing)/"_s << u"Courier Wire"_s;
    QTest::newRow("expression and word") << u"/warn(ed|ing)/ crew"_s << u"Courier"_s;
    QTest::newRow("no expression") << u"fire -/crew/"_s << u"Wire"_s;
}

void ProjectSearchTest::wordsPhrasesAndTheRest()
{
    QFETCH(const QString, query);
    QFETCH(const QString, found);
    makeStory();
    QCOMPARE(titles(query), found);
}

void ProjectSearchTest::fields_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found");
    QTest::newRow("title") << u"title:wire"_s << u"Wire"_s;
    QTest::newRow("text") << u"text:wire"_s << u""_s;
    QTest::newRow("outlet") << u"outlet:wire"_s << u"Wire"_s;
    QTest::newRow("outlet or") << u"outlet:wire OR outlet:hafen*"_s << u"Bote Wire"_s;
    QTest::newRow("language") << u"lang:en"_s << u"Courier Wire"_s;
    QTest::newRow("its kind") << u"lang:en-gb"_s << u"Courier"_s;
    QTest::newRow("before") << u"before:2024"_s << u"Bote"_s;
    QTest::newRow("before a day") << u"before:2024-05-03"_s << u"Bote Wire"_s;
    QTest::newRow("after") << u"after:2024-05-01"_s << u"Courier"_s;
    QTest::newRow("date") << u"date:2024-05"_s << u"Courier Wire"_s;
    QTest::newRow("actor") << u"actor:lund"_s << u"Courier Wire"_s;
    QTest::newRow("actor, by phrase") << u"actor:\"port authority\""_s << u"Courier"_s;
    QTest::newRow("claim") << u"claim:warned"_s << u"Courier Wire"_s;
    QTest::newRow("stance") << u"stance:denies"_s << u"Courier"_s;
    QTest::newRow("quote") << u"quote:warning"_s << u"Courier"_s;
    QTest::newRow("note") << u"note:master"_s << u"Courier"_s;
    QTest::newRow("has") << u"has:note"_s << u"Courier Wire"_s;
    QTest::newRow("has not") << u"-has:statement"_s << u"Bote 日报"_s;
    QTest::newRow("unread") << u"is:unread lang:de"_s << u"Bote"_s;
    QTest::newRow("done") << u"is:done"_s << u"Wire"_s;
    QTest::newRow("starred") << u"is:starred"_s << u"Wire"_s;
    QTest::newRow("note of an article") << u"note:telephone"_s << u"Wire"_s;
    QTest::newRow("the same without a field") << u"telephone"_s << u"Wire"_s;
    QTest::newRow("collection") << u"collection:\"By hand\""_s << u"Bote"_s;
    QTest::newRow("smart collection") << u"collection:denials"_s << u"Courier"_s;
    QTest::newRow("one within itself") << u"collection:itself"_s << u""_s;
    QTest::newRow("with words") << u"warned outlet:wire"_s << u"Wire"_s;
    QTest::newRow("with or") << u"(lang:de OR stance:denies) -crew"_s << u"Bote"_s;
}

void ProjectSearchTest::fields()
{
    QFETCH(const QString, query);
    QFETCH(const QString, found);
    makeStory();
    QCOMPARE(titles(query), found);
}

void ProjectSearchTest::conditionsOnOneStatement()
{
    makeStory();
    QCOMPARE(titles(u"actor:lund stance:denies"_s), QString()); // she asks there, and it is another who denies
    QCOMPARE(titles(u"actor:lund stance:questions"_s), u"Courier"_s);
    QCOMPARE(titles(u"actor:lund claim:warned"_s), u"Wire"_s);
    QCOMPARE(titles(u"stance:denies stance:asserts"_s), QString());
    QCOMPARE(titles(u"claim:warned -stance:denies"_s), u"Wire"_s);
}

void ProjectSearchTest::notesAndNames()
{
    makeStory();
    QCOMPARE(find(u"harbour master"_s), (QStringList{u"Courier (1)"_s, u"  Ask the |harbour| master"_s}));
    QCOMPARE(find(u"lund"_s), QStringList{u"Ada Lund"_s});
    const QStringList port = find(u"port"_s);
    QVERIFY(port.contains(u"Port Authority"_s) && port.contains(u"The port was warned"_s) && port.contains(u"Wire (2)"_s));
}

void ProjectSearchTest::placesAreMarked_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("places");
    QTest::newRow("word") << u"heron"_s << u"A heron, two HÉRONS, a héron"_s << u"heron|héron"_s;
    QTest::newRow("prefix") << u"hero*"_s << u"A heron, two HÉRONS"_s << u"heron|HÉRONS"_s;
    QTest::newRow("phrase") << u"\"port official\""_s << u"port. A port official, official port"_s << u"port official"_s;
    QTest::newRow("twice the same") << u"\"knock knock who\""_s << u"knock knock knock who"_s << u"knock knock who"_s;
    QTest::newRow("two words") << u"port crew"_s << u"the crew, the port"_s << u"crew|port"_s;
    QTest::newRow("near") << u"NEAR(port crew, 1)"_s << u"crew one two three port, the crew"_s << u"port|crew"_s;
    QTest::newRow("not what is excluded") << u"port -crew"_s << u"the port"_s << u"port"_s;
    QTest::newRow("behind emoji") << u"port"_s << u"😀 é port"_s << u"port"_s;
    QTest::newRow("row of ideographs") << u"官员说"_s << u"😀一名官员说，官员"_s << u"官员说"_s;
    QTest::newRow("arabic") << u"مسؤول"_s << u"قال والمسؤول إن"_s << u"والمسؤول"_s;
    QTest::newRow("accents apart") << u"heron"_s << u"a he\u0301ron"_s << u"he\u0301ron"_s;
    QTest::newRow("expression") << u"/p\\w+t/"_s << u"a pot, a port"_s << u"pot|port"_s;
}

void ProjectSearchTest::placesAreMarked()
{
    QFETCH(const QString, query);
    QFETCH(const QString, text);
    QFETCH(const QString, places);
    add(u"One"_s, text);
    settle();
    ProjectSearch search(m_project.get(), m_index.get());
    QStringList found;
    bool done = false;
    connect(&search, &ProjectSearch::found, this, [&](const QList<FoundArticle> &articles) {
        for (const FoundPlace &place : articles.first().places)
            found.append(text.mid(place.span.start, place.span.end - place.span.start));
    });
    connect(&search, &ProjectSearch::finished, this, [&done] { done = true; });
    search.start(SearchQuery::read(query));
    QTRY_VERIFY(done);
    QCOMPARE(found.join(u'|'), places);
}

void ProjectSearchTest::aNewSearchCallsOffTheOld()
{
    addMany(300, u"heron eagle"_s);
    ProjectSearch search(m_project.get(), m_index.get());
    FoundModel model(m_project.get());
    connect(&search, &ProjectSearch::found, &model, &FoundModel::append);
    QSignalSpy finished(&search, &ProjectSearch::finished);
    for (const QString &typed : {u"h"_s, u"he"_s, u"her"_s, u"eagle"_s})
        search.start(SearchQuery::read(typed));
    QVERIFY(finished.wait(60'000));
    QTest::qWait(50);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(search.hits().size(), 300);
    for (const QString &line : lines(model))
        QVERIFY(line.startsWith(u"Article"_s) || line.contains(u"|eagle|"_s));
    search.start(SearchQuery::read(u"heron"_s));
    search.stop();
    QTest::qWait(50);
    QCOMPARE(finished.count(), 1);
    QVERIFY(!search.isRunning());
}

void ProjectSearchTest::editsPassBetween()
{
    addMany(400, u"a heron"_s);
    ProjectSearch search(m_project.get(), m_index.get());
    QStringList told;
    bool edited = false;
    connect(&search, &ProjectSearch::progressed, this, [&](int articles, int all) {
        if (articles < all && !std::exchange(edited, true))
            m_project->edit(u"New tag"_s, [](Writer &w) { w.insert(test::tagNamed(Id::random(), u"timing"_s)); })
                .then(this, [&told](const Result<EditId> &) { told.append(u"edit"_s); });
    });
    connect(&search, &ProjectSearch::finished, this, [&] { told.append(u"search"_s); });
    search.start(SearchQuery::read(u"/heron/"_s));
    QTRY_COMPARE_WITH_TIMEOUT(told, (QStringList{u"edit"_s, u"search"_s}), 60'000);
}

void ProjectSearchTest::badAndCostlyExpressions()
{
    add(u"One"_s, QString(4000, u'a'));
    add(u"Two"_s, u"aaa!"_s);
    settle();
    QCOMPARE(find(u"/(a+)+[^a]/"_s), (QStringList{u"Two (1)"_s, u"  |aaa!|"_s}));
    QCOMPARE(m_outcome.tooCostly, 1);
}

void ProjectSearchTest::lenses()
{
    add(u"Sure"_s, u"The port was warned."_s, {}, {}, u"en"_s);
    add(u"Unsure"_s, u"The port was reportedly warned."_s, {}, {}, u"en"_s);
    settle();
    QCOMPARE(find(u"lens:hedging"_s), (QStringList{u"Unsure (1)"_s, u"  The port was |reportedly| warned."_s}));
    QCOMPARE(titles(u"port -lens:hedging"_s), u"Sure"_s);
}

void ProjectSearchTest::theListFollowsTheProject()
{
    QList<Id> articles;
    for (int i = 0; i < 5; ++i)
        articles.append(add(u"Article %1"_s.arg(i), u"a heron, a heron"_s, u"2024-05-0%1"_s.arg(i + 1)));
    settle();
    ProjectSearch search(m_project.get(), m_index.get());
    FoundModel model(m_project.get());
    const QAbstractItemModelTester tester(&model);
    connect(&search, &ProjectSearch::found, &model, &FoundModel::append);
    search.start(SearchQuery::read(u"heron"_s));
    QTRY_COMPARE(model.rowCount(), 5);
    const QPersistentModelIndex behind = model.index(1, 0, model.index(4, 0));
    const Id last = model.index(4, 0).data(FoundModel::ArticleRole).value<Id>();
    const Id gone = model.index(1, 0).data(FoundModel::ArticleRole).value<Id>();
    const Id renamed = model.index(2, 0).data(FoundModel::ArticleRole).value<Id>();
    m_project->edit(u"Remove"_s, [gone](Writer &w) { w.remove<Article>(gone); });
    m_project->edit(u"Rename"_s, [renamed](Writer &w) { w.modify<Article>(renamed, [](Article &a) { a.title = u"New"_s; }); });
    settle();
    QTRY_COMPARE(model.rowCount(), 4);
    QVERIFY(lines(model).contains(u"New (2)"_s));
    QVERIFY(behind.isValid());
    QCOMPARE(behind.parent().row(), 3);
    QCOMPARE(behind.data(FoundModel::ArticleRole).value<Id>(), last);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void ProjectSearchTest::manyPlacesAreCounted()
{
    add(u"Much"_s, u"heron "_s.repeated(3000));
    settle();
    const QStringList all = find(u"heron"_s);
    QCOMPARE(all.first(), u"Much (3000)"_s);
    QCOMPARE(all.size(), 1 + mostPlacesOfArticle);
}

// Of a long text the beginning alone is read where enough is found there; a word that goes on behind it is none.
void ProjectSearchTest::longTextsAreReadToTheirEnds()
{
    const QString much = u"gull "_s.repeated(40'000);
    add(u"Few"_s, u"heron "_s + much + u"heron at last"_s);
    const int cut = 64 * 1024;
    add(u"Cut"_s, u"gull "_s.repeated((cut - 6) / 5) + QString((cut - 6) % 5, u' ') + u" heronry "_s + much + u"heron"_s);
    add(u"Full"_s, u"heron "_s.repeated(100) + much);
    settle();
    QStringList all = find(u"heron"_s);
    QCOMPARE(all.count(u"Full (100)"_s), 1);
    QCOMPARE(all.count(u"Few (2)"_s), 1);
    QCOMPARE(all.count(u"Cut (1)"_s), 1);
    QCOMPARE(all.size(), 3 + mostPlacesOfArticle + 2 + 1);
}

// A letter or two that nothing has do not empty the list on the way to a word.
void ProjectSearchTest::aWordThatIsBeingTyped()
{
    add(u"One"_s, u"the harbour burned"_s);
    add(u"Two"_s, u"the harbour of old"_s);
    settle();
    using enum SearchQuery::Stage;
    QCOMPARE(find(u"harbour b"_s, Typed),
             QStringList({u"One (1)"_s, u"  the |harbour| burned"_s, u"Two (1)"_s, u"  the |harbour| of old"_s}));
    QCOMPARE(m_outcome.leftOut, u"b"_s);
    QCOMPARE(find(u"\"the harbour bu"_s, Typed).value(1), u"  |the harbour| burned"_s);
    QCOMPARE(find(u"harbour of"_s, Typed), QStringList({u"Two (2)"_s, u"  the |harbour| of old"_s, u"  the harbour |of| old"_s}));
    QVERIFY(m_outcome.leftOut.isEmpty());
    QCOMPARE(find(u"harbour b"_s), QStringList());
    QCOMPARE(find(u"harbour b "_s, Typed), QStringList());
    QCOMPARE(find(u"eagle b"_s, Typed), QStringList());
}

void ProjectSearchTest::pagesComeAsTheyAreAskedFor()
{
    addMany(130, u"a heron"_s);
    ProjectSearch search(m_project.get(), m_index.get());
    FoundModel model(m_project.get());
    const QAbstractItemModelTester tester(&model);
    connect(&search, &ProjectSearch::found, &model, &FoundModel::append);
    connect(&search, &ProjectSearch::finished, &model, [&] { model.setHasMore(search.hasMore()); });
    connect(&model, &FoundModel::moreWanted, &search, &ProjectSearch::more);
    search.start(SearchQuery::read(u"heron"_s));
    QTRY_COMPARE(model.rowCount(), 50);
    QTRY_VERIFY(model.canFetchMore({}));
    QCOMPARE(search.placeCount(), 130);
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({}));
    QTRY_COMPARE(model.rowCount(), 100);
    QTRY_VERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 130);
    QTRY_VERIFY(!search.isRunning());
    QVERIFY(!model.canFetchMore({}));
}

void ProjectSearchTest::facets()
{
    makeStory();
    QStringList told;
    for (const Facet &facet : Facets::of(m_project->library(), m_project->library().all<Article>().keys(), [] { return false; }))
        for (const FacetValue &value : facet.values)
            told.append(u"%1 %2"_s.arg(value.condition).arg(value.count));
    QCOMPARE(told, (QStringList{u"outlet:Hafenbote 1"_s, u"outlet:\"Northern Wire\" 1"_s, u"outlet:\"The Courier\" 1"_s,
                                u"outlet:港口日报 1"_s, u"date:2024 2"_s, u"date:2023 1"_s, u"lang:en 2"_s, u"lang:zh 1"_s,
                                u"lang:de 1"_s, u"actor:\"Ada Lund\" 2"_s, u"actor:\"Port Authority\" 1"_s,
                                u"claim:\"The port was warned\" 2"_s, u"is:unread 3"_s, u"is:done 1"_s}));
    for (const QString &line : std::as_const(told)) // each condition finds as many as it says
        QCOMPARE(titles(line.section(u' ', 0, -2)).isEmpty(), false);
    QCOMPARE(titles(u"outlet:\"Northern Wire\" lang:en"_s), u"Wire"_s);
}

void ProjectSearchTest::smartCollectionsFollow()
{
    SmartCollections collections(m_project.get(), m_index.get());
    QSignalSpy found(&collections, &SmartCollections::found);
    const Id fires = insert(Collection{.id = {}, .parent = {}, .name = u"Fires"_s, .note = {}, .query = u"fire"_s, .articles = {}});
    const Id first = add(u"One"_s, u"A fire broke out."_s);
    settle();
    QTRY_COMPARE(collections.articlesOf(fires), QSet<Id>{first});
    const Id second = add(u"Two"_s, u"The fire is out."_s);
    QTRY_COMPARE(collections.articlesOf(fires), (QSet<Id>{first, second}));
    QCOMPARE(collections.addedAfter(fires, -1), 2);
    QCOMPARE(collections.addedAfter(fires, 1), 0);
    m_project->edit(u"Query"_s, [fires](Writer &w) {
        w.modify<Collection>(fires, [](Collection &collection) { collection.query = u"fire /brok/"_s; });
    });
    QTRY_COMPARE(collections.articlesOf(fires), QSet<Id>{first});
    m_project->edit(u"Query"_s, [fires](Writer &w) {
        w.modify<Collection>(fires, [](Collection &collection) { collection.query = u"fire ("_s; });
    });
    QTRY_COMPARE(collections.articlesOf(fires), QSet<Id>());
    QVERIFY(found.count() >= 3);
}

QTEST_GUILESS_MAIN(ProjectSearchTest)
#include "ProjectSearchTest.moc"
