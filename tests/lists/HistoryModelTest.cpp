// SPDX-License-Identifier: GPL-3.0-or-later
// The list of edits follows the project row by row, and never says anything else than the journal does.
#include "models/lists/HistoryModel.h"
#include "models/lists/HistoryText.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sidelight;

namespace {

Claim claimOf(qint64 id, const QString &text) { return {{id}, text, {}, 0}; }

} // namespace

class HistoryModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<Project>();
        OpenOptions options;
        options.vfs = "memdb";
        auto opened = m_project->create(QStringLiteral("/history-%1").arg(++m_count), options);
        m_model = std::make_unique<HistoryModel>(m_project.get());
        m_tester =
            std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(QTest::qWaitFor([&] { return opened.isFinished() && m_project->isOpen(); }));
        m_resets = std::make_unique<QSignalSpy>(m_model.get(), &QAbstractItemModel::modelReset);
    }
    void cleanup()
    {
        QCOMPARE(m_resets->count(), 0);
        m_tester.reset();
        m_model.reset();
        m_project.reset();
    }

    void editsComeAndSayThatTheyAreUndone()
    {
        edit(QStringLiteral("First"), [](Writer &w) { w.insert(claimOf(1, QStringLiteral("one"))); });
        edit(QStringLiteral("Second"), [](Writer &w) {
            w.insert(claimOf(2, QStringLiteral("two")));
            w.insert(claimOf(3, QStringLiteral("three")));
        });
        QTRY_COMPARE(names(), (QStringList{QStringLiteral("Second"), QStringLiteral("First")}));
        (void)m_model->index(0).data(HistoryModel::TouchedRole);
        QTRY_COMPARE(m_model->index(0).data(HistoryModel::TouchedRole).toString(), recordCount(RecordKind::Claim, 2));
        (void)m_project->undo();
        QTRY_VERIFY(m_model->index(0).data(HistoryModel::UndoneRole).toBool());
        QVERIFY(m_model->index(0).data(HistoryModel::TouchedRole).toString().contains(QStringLiteral("Undone")));
        QVERIFY(!m_model->index(1).data(HistoryModel::UndoneRole).toBool());
        (void)m_project->redo();
        QTRY_VERIFY(!m_model->index(0).data(HistoryModel::UndoneRole).toBool());
        QCOMPARE(m_model->rowCount(), 2);
    }

    // Typing that ends where it began leaves no entry; the next edit bears its number.
    void whatIsTypedAwayGoes()
    {
        edit(QStringLiteral("First"), [](Writer &w) { w.insert(claimOf(1, QStringLiteral("one"))); });
        const auto type = [this](const QString &note) {
            edit(
                QStringLiteral("Edit note"), [note](Writer &w) { w.modify<Claim>({1}, [&](Claim &c) { c.note = note; }); },
                QStringLiteral("note"));
        };
        type(QStringLiteral("x"));
        QTRY_COMPARE(m_model->rowCount(), 2);
        type(QStringLiteral("xy"));
        type({});
        QTRY_COMPARE(names(), QStringList{QStringLiteral("First")});
        edit(QStringLiteral("Another"), [](Writer &w) { w.insert(claimOf(2, QStringLiteral("two"))); });
        QTRY_COMPARE(names(), (QStringList{QStringLiteral("Another"), QStringLiteral("First")}));
        type(QStringLiteral("z"));
        type({});
        QTRY_COMPARE(names(), (QStringList{QStringLiteral("Another"), QStringLiteral("First")}));
    }

    void filters()
    {
        QList<Blob> blobs{QByteArray("The gate was shut."), QByteArray("{}"), QByteArray("original")};
        Article article;
        article.id = {10};
        article.title = QStringLiteral("Gate");
        article.length = 18;
        article.text = blobs[0].hash();
        article.marks = blobs[1].hash();
        article.original = blobs[2].hash();
        auto stored = m_project->storeAll(blobs);
        QVERIFY(QTest::qWaitFor([&] { return stored.isFinished(); }));
        edit(QStringLiteral("Import article"), [=](Writer &w) { w.insert(article); });
        Passage passage;
        passage.id = {11};
        passage.article = {10};
        passage.end = 3;
        passage.quote = QStringLiteral("The");
        edit(QStringLiteral("Highlight passage"), [=](Writer &w) { w.insert(passage); });
        edit(QStringLiteral("New claim"), [](Writer &w) { w.insert(claimOf(1, QStringLiteral("one"))); });
        QTRY_COMPARE(m_model->rowCount(), 3);
        const QPersistentModelIndex held = m_model->index(1);
        m_model->setThing(HistoryModel::Thing::Passages);
        QTRY_COMPARE(names(), QStringList{QStringLiteral("Highlight passage")});
        m_model->setThing(HistoryModel::Thing::All);
        QTRY_COMPARE(m_model->rowCount(), 3);
        m_model->setArticle({10});
        QTRY_COMPARE(names(), (QStringList{QStringLiteral("Highlight passage"), QStringLiteral("Import article")}));
        edit(QStringLiteral("Edit note"),
             [](Writer &w) { w.modify<Passage>({11}, [](Passage &p) { p.note = QStringLiteral("n"); }); });
        edit(QStringLiteral("Edit claim"), [](Writer &w) { w.modify<Claim>({1}, [](Claim &c) { c.note = QStringLiteral("n"); }); });
        QTRY_COMPARE(m_model->rowCount(), 3);
        m_model->setWords(QStringLiteral("  NOTE edit"));
        QTRY_COMPARE(names(), QStringList{QStringLiteral("Edit note")});
        m_model->setArticle({});
        m_model->setWords({});
        QTRY_COMPARE(m_model->rowCount(), 5);
        QVERIFY(!m_model->isFiltering());
    }

    // More than one slice; and what comes while older ones are still being read.
    void aLongHistoryComesInParts()
    {
        constexpr int many = 5000;
        for (int i = 0; i < many; ++i)
            (void)m_project->edit(QStringLiteral("Edit %1").arg(i),
                                  [i](Writer &w) { w.insert(claimOf(1 + i, QStringLiteral("c"))); });
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), many, 120000);
        m_model = std::make_unique<HistoryModel>(m_project.get());
        m_tester =
            std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        edit(QStringLiteral("Late"), [](Writer &w) { w.modify<Claim>({1}, [](Claim &c) { c.note = QStringLiteral("n"); }); });
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), many + 1, 60000);
        QCOMPARE(m_model->index(0).data().toString().contains(QStringLiteral("Late")), true);
        QCOMPARE(m_model->at(many).name, QStringLiteral("Edit 0"));
        m_model->setWords(QStringLiteral("99"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isWorking() && m_model->rowCount() < 200, 60000);
        QVERIFY(m_model->rowCount() > 50);
        m_model->setWords({});
        m_model->setThing(HistoryModel::Thing::Boards);
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isWorking() && m_model->rowCount() == 0, 60000);
        m_model->setThing(HistoryModel::Thing::Claims);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), many + 1, 60000);
        for (int row = 1; row < m_model->rowCount(); ++row)
            QVERIFY(m_model->at(row - 1).id > m_model->at(row).id);
    }

    void timesAreSaidAsOnASheet()
    {
        const QDateTime moment(QDate(2031, 5, 3), QTime(14, 5));
        const qint64 at = moment.toMSecsSinceEpoch();
        QVERIFY(momentText(at, QDate(2031, 5, 3)).startsWith(QStringLiteral("Today")));
        QVERIFY(momentText(at, QDate(2031, 5, 4)).startsWith(QStringLiteral("Yesterday")));
        QVERIFY(!momentText(at, QDate(2031, 6, 4)).contains(QStringLiteral("2031")));
        QVERIFY(momentText(at, QDate(2032, 1, 4)).contains(QStringLiteral("2031")));
        QVERIFY(goingBackText({}).startsWith(QStringLiteral("Nothing")));
        const QList<Touch> touches{{RecordKind::Passage, {1}, Touch::Fate::Removed, {}},
                                   {RecordKind::Claim, {2}, Touch::Fate::Made, {}}};
        QVERIFY(goingBackText(touches).contains(recordCount(RecordKind::Passage, 1)));
        QVERIFY(!goingBackText(touches).contains(QStringLiteral("changes")));
    }

private:
    void edit(const QString &name, std::function<void(Writer &)> change, const QString &foldKey = {})
    {
        auto done = m_project->edit(name, std::move(change), foldKey);
        QVERIFY(QTest::qWaitFor([&] { return done.isFinished(); }, 60000));
        QVERIFY(done.result().has_value());
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all.append(m_model->at(row).name);
        return all;
    }

    int m_count = 0;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_resets;
};

QTEST_GUILESS_MAIN(HistoryModelTest)
#include "HistoryModelTest.moc"
