// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/FoundModel.h"
#include "models/lists/SourceGrade.h"
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
    void cleanup() { m_project.reset(); }
    void findsInOrder();
    void aNewSearchCallsOffTheOld();
    void editsPassBetween();
    void badAndCostlyExpressions();
    void aMissingTextIsSaid();
    void theListFollowsTheProject();
    void manyPlacesAreCounted();
    void sourceGrades();

private:
    Id add(const QString &title, const QString &text, const QString &published = {});
    void addMany(int count, const QString &text); // as one import
    void settle() { QTRY_VERIFY(m_project->isSaved()); }
    // The model's rows as lines: an article with its count, and its places with the words found between bars.
    [[nodiscard]] static QStringList lines(const FoundModel &model);
    QStringList find(const FindQuery &query);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    ProjectSearch::Outcome m_outcome;
};

void ProjectSearchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/project search XXXXXX"_s);
    m_project = std::make_unique<Project>();
    m_project->create(m_folder->filePath(u"some.sidelight"_s));
    QTRY_VERIFY(m_project->isOpen());
}

Id ProjectSearchTest::add(const QString &title, const QString &text, const QString &published)
{
    QList<Blob> blobs;
    Article article = test::articleOf(Id::random(), text, blobs);
    article.title = title;
    article.published = published;
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
        all.append(u"%1 (%2)"_s.arg(title).arg(article.data(FoundModel::CountRole).toInt()));
        for (int i = 0; i < model.rowCount(article); ++i) {
            const QModelIndex place = model.index(i, 0, article);
            all.append(u"  %1|%2|%3"_s.arg(place.data(FoundModel::BeforeRole).toString(),
                                           place.data(FoundModel::WordsRole).toString(),
                                           place.data(FoundModel::AfterRole).toString()));
        }
    }
    return all;
}

QStringList ProjectSearchTest::find(const FindQuery &query)
{
    ProjectSearch search(m_project.get());
    FoundModel model(m_project.get());
    const QAbstractItemModelTester tester(&model);
    connect(&search, &ProjectSearch::found, &model, &FoundModel::append);
    bool done = false;
    connect(&search, &ProjectSearch::finished, &model, [&](const ProjectSearch::Outcome &outcome) {
        m_outcome = outcome;
        done = true;
    });
    search.start(query);
    if (!QTest::qWaitFor([&] { return done; }, 60'000))
        qFatal("the search did not finish");
    return lines(model);
}

void ProjectSearchTest::findsInOrder()
{
    add(u"Later"_s, u"The heron.\nA heron stood there."_s, u"2024-05-02"_s);
    add(u"Earlier"_s, u"Nobody saw the Héron\nbut a child"_s, u"2024-05-01"_s);
    add(u"Nothing"_s, u"No bird at all"_s);
    settle();
    QCOMPARE(find({u"heron"_s}), (QStringList{u"Earlier (1)"_s, u"  Nobody saw the |Héron| but a child"_s, u"Later (2)"_s,
                                              u"  The |heron|. A heron stood there."_s, u"  The heron. A |heron| stood there."_s}));
    QCOMPARE(find({u"heron"_s, false, false, true, true}).size(), 3);
    QCOMPARE(find({u"eagle"_s}), QStringList());
}

void ProjectSearchTest::aNewSearchCallsOffTheOld()
{
    addMany(300, u"heron eagle"_s);
    ProjectSearch search(m_project.get());
    FoundModel model(m_project.get());
    connect(&search, &ProjectSearch::found, &model, &FoundModel::append);
    QSignalSpy finished(&search, &ProjectSearch::finished);
    for (const QString &typed : {u"h"_s, u"he"_s, u"her"_s, u"eagle"_s})
        search.start({typed});
    QVERIFY(finished.wait(60'000));
    QTest::qWait(50);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(model.articleCount(), 300);
    for (const QString &line : lines(model))
        QVERIFY(line.startsWith(u"Article"_s) || line.contains(u"|eagle|"_s));
    search.start({u"heron"_s});
    search.stop();
    QTest::qWait(50);
    QCOMPARE(finished.count(), 1);
    QVERIFY(!search.isRunning());
}

void ProjectSearchTest::editsPassBetween()
{
    addMany(400, u"a heron"_s);
    ProjectSearch search(m_project.get());
    QStringList told;
    bool edited = false;
    connect(&search, &ProjectSearch::progressed, this, [&](int articles, int all) {
        if (articles < all && !std::exchange(edited, true))
            m_project->edit(u"New tag"_s, [](Writer &w) { w.insert(test::tagNamed(Id::random(), u"timing"_s)); })
                .then(this, [&told](const Result<EditId> &) { told.append(u"edit"_s); });
    });
    connect(&search, &ProjectSearch::finished, this, [&] { told.append(u"search"_s); });
    search.start({u"heron"_s});
    QTRY_COMPARE_WITH_TIMEOUT(told, (QStringList{u"edit"_s, u"search"_s}), 60'000);
}

void ProjectSearchTest::badAndCostlyExpressions()
{
    add(u"One"_s, QString(4000, u'a'));
    add(u"Two"_s, u"aaa!"_s);
    settle();
    QCOMPARE(find({u"("_s, true}), QStringList());
    QVERIFY(m_outcome.badExpression && !m_outcome.problem.isEmpty());
    QCOMPARE(find({u"(a+)+[^a]"_s, true}), (QStringList{u"Two (1)"_s, u"  |aaa!|"_s}));
    QCOMPARE(m_outcome.tooCostly, 1);
    QVERIFY(!m_outcome.badExpression);
}

void ProjectSearchTest::aMissingTextIsSaid()
{
    add(u"Empty"_s, QString());
    add(u"There"_s, u"a heron"_s);
    settle();
    QCOMPARE(find({u"heron"_s}).size(), 2);
    QCOMPARE(m_outcome.unreadable, 0); // an empty text is none the less read
}

void ProjectSearchTest::theListFollowsTheProject()
{
    QList<Id> articles;
    for (int i = 0; i < 5; ++i)
        articles.append(add(u"Article %1"_s.arg(i), u"a heron, a heron"_s));
    settle();
    ProjectSearch search(m_project.get());
    FoundModel model(m_project.get());
    const QAbstractItemModelTester tester(&model);
    connect(&search, &ProjectSearch::found, &model, &FoundModel::append);
    search.start({u"heron"_s});
    QTRY_COMPARE(model.rowCount(), 5);
    const QPersistentModelIndex behind = model.index(1, 0, model.index(4, 0));
    m_project->edit(u"Remove"_s, [id = articles[1]](Writer &w) { w.remove<Article>(id); });
    m_project->edit(u"Rename"_s, [id = articles[2]](Writer &w) { w.modify<Article>(id, [](Article &a) { a.title = u"New"_s; }); });
    settle();
    QTRY_COMPARE(model.rowCount(), 4);
    QVERIFY(lines(model).contains(u"New (2)"_s));
    QVERIFY(behind.isValid());
    QCOMPARE(behind.parent().row(), 3);
    QCOMPARE(behind.data(FoundModel::ArticleRole).value<Id>(), articles[4]);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void ProjectSearchTest::manyPlacesAreCounted()
{
    add(u"Much"_s, u"heron "_s.repeated(3000));
    settle();
    const QStringList all = find({u"heron"_s});
    QCOMPARE(all.first(), u"Much (3000)"_s);
    QCOMPARE(all.size(), 1 + ProjectSearch::mostPlacesOfArticle);
}

void ProjectSearchTest::sourceGrades()
{
    const auto actor = [this](const QString &name, ActorKind kind, const QString &grade, const QStringList &aliases = {}) {
        Actor made = test::actorNamed(Id::random(), name);
        made.kind = kind;
        made.reliability = grade;
        made.aliases = aliases;
        m_project->edit(u"New actor"_s, [made](Writer &w) { w.insert(made); });
        settle();
        return made.id;
    };
    const auto gradeOf = [this](const QString &outlet) {
        Article article;
        article.outlet = outlet;
        return sourceGradeOf(m_project->library(), article).letter;
    };
    QCOMPARE(gradeOf(u"The Tidemark"_s), QString());
    actor(u"The Tidemark"_s, ActorKind::Person, u"A"_s); // a person publishes nothing
    actor(u"Northern Wire"_s, ActorKind::Organisation, {});
    QCOMPARE(gradeOf(u"The Tidemark"_s), QString());
    QCOMPARE(gradeOf(u"Northern Wire"_s), QString());
    actor(u"Tidemark Group"_s, ActorKind::Organisation, u"B"_s, {u"The  tidemark"_s});
    QCOMPARE(gradeOf(u" the TIDEMARK"_s), u"B"_s);
    QCOMPARE(gradeOf(QString()), QString());
    actor(u"The Tidemark"_s, ActorKind::Organisation, u"D"_s); // two of that name disagree
    QCOMPARE(gradeOf(u"The Tidemark"_s), QString());
}

QTEST_GUILESS_MAIN(ProjectSearchTest)
#include "ProjectSearchTest.moc"
