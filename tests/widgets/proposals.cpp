// SPDX-License-Identifier: GPL-3.0-or-later
// The proposals of the attribution finder in a reader and in their list, by keys, over a real project.
#include "models/lists/ProposalModel.h"
#include "tests/widgets/docks_project.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/actors/RecordField.h"
#include "widgets/passages/ProposalsPanel.h"
#include "widgets/reader/Overview.h"
#include "widgets/reader/ReaderPane.h"
#include "widgets/reader/ReaderProposals.h"

#include <QAbstractItemModelTester>
#include <QHBoxLayout>
#include <QListView>
#include <QSignalSpy>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

Actor person(const QString &name, const QStringList &aliases = {})
{
    Actor actor;
    actor.id = {8};
    actor.name = name;
    actor.aliases = aliases;
    return actor;
}

} // namespace

class ProposalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void modelFollowsTheProject();
    void acceptingMakesOneEdit();
    void acceptedPassagesMayBeResized();
    void sourcesWithoutNames();
    void speakersAreRecognised();
    void listAcceptsByKeys();
    void allOfOneSpeakerAtOnce();
    void rejectedStayRejected();
    void twoReadersAgree();
    void speakersAreCorrected();
    void readerWalksByKeys();
    void marginIsClicked();
    void readOnlyIsOnlyRead();
    void lateAnswersAreDropped();
    void hostileTexts_data();
    void hostileTexts();

private:
    ReaderPane *addReader(const QString &text, const QString &language = u"en"_s);
    [[nodiscard]] ReaderProposals *proposals() const { return m_reader->proposals(); }
    [[nodiscard]] ProposalModel *model() const { return proposals()->model(); }
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] const Library &library() const { return m_project->project.library(); }
    [[nodiscard]] QStringList records() const;
    void openList();

    std::unique_ptr<DocksProject> m_project;
    std::unique_ptr<QWidget> m_window;
    ProposalsPanel *m_panel = nullptr;
    ReaderPane *m_reader = nullptr;
    Id m_article;
    qint64 m_next = 100;
    const QString m_text = u"“It was dark,” said Marta Lund. “Nobody saw the boats.”\n"
                           "Two senior Port Authority officials said the alarm was off, on condition of anonymity.\n"
                           "Lund said that the gate was open. She denied that anybody was warned."_s;
};

void ProposalsTest::init()
{
    m_project = std::make_unique<DocksProject>();
    m_project->open();
    m_window = std::make_unique<QWidget>();
    auto *const row = new QHBoxLayout(m_window.get());
    m_panel = new ProposalsPanel(&m_project->project, m_window.get());
    row->addWidget(m_panel);
    m_window->resize(1300, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_reader = addReader(m_text);
    m_panel->setReader(m_reader);
}

void ProposalsTest::cleanup()
{
    m_window.reset();
    m_project.reset();
}

ReaderPane *ProposalsTest::addReader(const QString &text, const QString &language)
{
    Article article = m_project->storedArticle(++m_next, u"Boats"_s, text);
    article.language = language;
    m_article = article.id;
    m_project->edit([article](Writer &w) { w.insert(article); });
    auto *const pane = new ReaderPane(&m_project->project, article.id, m_window.get());
    m_window->layout()->addWidget(pane);
    if (!QTest::qWaitFor([pane] { return pane->isLoaded() && pane->proposals()->isKnown(); }, 60'000))
        qFatal("the proposals did not come");
    m_window->activateWindow();
    return pane;
}

QStringList ProposalsTest::rows() const
{
    QStringList lines;
    for (int row = 0; row < model()->rowCount(); ++row)
        lines.append(model()->speakerAt(row) + u'|' + model()->at(row).cue + u'|' + model()->at(row).content.left(14));
    return lines;
}

// All that accepting may have made, without ids.
QStringList ProposalsTest::records() const
{
    QStringList lines;
    for (const Passage &passage : library().all<Passage>())
        for (const Id id : library().statementsOf(passage.id)) {
            const Statement &statement = *library().find<Statement>(id);
            QStringList speakers;
            for (const Speaker &speaker : statement.speakers)
                speakers.append(library().find<Actor>(speaker.actor)->name + u'/' + speaker.printed);
            lines.append(passage.quote.left(14) + u'|' + speakers.join(u',') + u'|' + keyOf(statement.mode));
        }
    lines.sort();
    return lines;
}

void ProposalsTest::openList()
{
    m_panel->open();
    QTRY_VERIFY(m_panel->list()->hasFocus());
    QTRY_COMPARE(proposals()->current(), 0);
    QCOMPARE(m_panel->list()->selectionModel()->selectedIndexes().size(), 1);
}

void ProposalsTest::modelFollowsTheProject()
{
    const QAbstractItemModelTester tester(model());
    const QStringList all{u"Marta Lund|said|“It was dark,”"_s, u"Two senior Port Authority officials|said|the alarm was "_s,
                          u"Marta Lund|said|that the gate "_s, u"Marta Lund|denied|that anybody w"_s};
    QCOMPARE(rows(), all);
    QSignalSpy resets(model(), &QAbstractItemModel::modelReset);
    QVERIFY(model()->index(0).data(ProposalModel::IsNewRole).toBool());
    QCOMPARE(model()->index(3).data(ProposalModel::PrintedRole).toString().contains(u"She"), true);
    QVERIFY(model()->index(1).data(Qt::AccessibleTextRole).toString().contains(u"Two senior"_s));
    // A passage alone is not who says it.
    const Passage passage = DocksProject::passageOf(7, *library().find<Article>(m_article), m_text, u"that the gate was open"_s);
    m_project->edit([passage](Writer &w) { w.insert(passage); });
    QCOMPARE(rows(), all);
    const Actor actor = person(u"Marta Lund"_s);
    Statement statement;
    statement.id = {9};
    statement.passage = passage.id;
    statement.speakers = {{actor.id, {}}};
    m_project->edit([=](Writer &w) {
        w.insert(actor);
        w.insert(statement);
    });
    QCOMPARE(rows(), (QStringList{all[0], all[1], all[3]}));
    QVERIFY(!model()->index(0).data(ProposalModel::IsNewRole).toBool());
    QCOMPARE(model()->actorAt(2), actor.id);
    m_project->edit([=](Writer &w) { w.remove<Statement>(statement.id); });
    QCOMPARE(rows(), all);
    model()->setShown(ProposalModel::Shown::Unnamed);
    QCOMPARE(rows(), QStringList{all[1]});
    model()->setShown(ProposalModel::Shown::Unquoted);
    QCOMPARE(rows(), all.sliced(1));
    model()->setShown(ProposalModel::Shown::All);
    QCOMPARE(rows(), all);
    QCOMPARE(resets.count(), 0);
}

void ProposalsTest::acceptingMakesOneEdit()
{
    const QStringList before = rows();
    (void)proposals()->accept({0});
    m_project->settle();
    QCOMPARE(m_project->project.undoName(), u"Accept proposal"_s);
    QCOMPARE(records(), QStringList{u"“It was dark,”|Marta Lund/Marta Lund|direct quote"_s});
    const Passage passage = *library().all<Passage>().constBegin();
    QCOMPARE(passage.quote, u"“It was dark,” said Marta Lund. “Nobody saw the boats.”"_s); // with what interrupts it
    QCOMPARE(rows(), before.sliced(1));
    m_project->project.undo();
    QTRY_COMPARE(rows(), before);
    m_project->settle();
    QVERIFY(library().all<Actor>().isEmpty() && library().all<Passage>().isEmpty());
    m_project->project.redo();
    QTRY_COMPARE(rows(), before.sliced(1));
    QCOMPARE(*library().all<Passage>().constBegin(), passage);
}

void ProposalsTest::acceptedPassagesMayBeResized()
{
    (void)proposals()->accept({2});
    m_project->settle();
    const QStringList after = rows();
    m_project->edit([this](Writer &w) {
        w.modify<Passage>(library().all<Passage>().constBegin()->id, [this](Passage &passage) {
            passage.start = int(m_text.indexOf(u"gate was open"_s));
            passage.quote = u"gate was open"_s;
        });
    });
    QCOMPARE(rows(), after);
}

void ProposalsTest::sourcesWithoutNames()
{
    (void)proposals()->accept({1});
    m_project->settle();
    const Actor actor = *library().all<Actor>().constBegin();
    QCOMPARE(actor.name, u"Two senior Port Authority officials"_s);
    QCOMPARE(actor.kind, ActorKind::Unnamed);
    QCOMPARE(actor.headcount, 2);
    QCOMPARE(actor.level, AttributionLevel::NotForAttribution);
    QCOMPARE(actor.affiliation, u"Port Authority"_s);
    QCOMPARE(records(), QStringList{u"the alarm was |Two senior Port Authority officials/Two senior Port Authority officials|"
                                    "paraphrase"_s});
    // Of another article they are others.
    m_reader = addReader(u"Two senior Port Authority officials said the lock was shut."_s);
    QCOMPARE(rows().size(), 1);
    QVERIFY(!model()->actorAt(0).isValid());
}

void ProposalsTest::speakersAreRecognised()
{
    const Actor known = person(u"Marta J. Lund"_s, {u"marta lund"_s});
    m_project->edit([known](Writer &w) { w.insert(known); });
    QCOMPARE(model()->actorAt(0), known.id);
    QCOMPARE(model()->actorAt(3), known.id); // "She"
    (void)proposals()->accept({3});
    m_project->settle();
    QCOMPARE(records(), QStringList{u"that anybody w|Marta J. Lund/She|paraphrase"_s});
    QCOMPARE(library().all<Actor>().size(), 1);
}

void ProposalsTest::listAcceptsByKeys()
{
    openList();
    QTest::keyClick(m_panel->list(), Qt::Key_Down);
    QTRY_COMPARE(proposals()->current(), 1);
    const ProposalMark *mark = m_reader->view()->proposals().currentMark();
    QVERIFY(mark);
    const auto words = [this](TextRange range) { return m_text.mid(range.start, range.length()); };
    QCOMPARE(words(mark->cue), u"said"_s);
    QCOMPARE(words(mark->speaker), u"Two senior Port Authority officials"_s);
    QCOMPARE(words(mark->pieces.first()), u"the alarm was off"_s);
    QTest::keyClick(m_panel->list(), Qt::Key_Return);
    m_project->settle();
    QTRY_COMPARE(rows().size(), 3);
    QTRY_COMPARE(proposals()->current(), 1); // the one behind it
    QCOMPARE(model()->at(1).content, u"that the gate was open"_s);
    QTest::keyClick(m_panel->list(), Qt::Key_Delete);
    QTRY_COMPARE(rows().size(), 2);
    QTRY_COMPARE(proposals()->current(), 1);
    QCOMPARE(m_panel->statusText(), u"2 proposal(s) wait for your decision. 1 rejected."_s);
    QTest::keyClick(m_panel->list(), Qt::Key_Escape);
    QTRY_VERIFY(m_reader->view()->hasFocus());
}

void ProposalsTest::allOfOneSpeakerAtOnce()
{
    QSignalSpy messages(m_panel, &ProposalsPanel::message);
    const QStringList before = rows();
    openList();
    QTest::keyClick(m_panel->list(), Qt::Key_A);
    QCOMPARE(m_panel->statusText(), u"3 proposal(s) selected. Enter accepts them as one step."_s);
    QCOMPARE(library().all<Statement>().size(), 0);
    QTest::keyClick(m_panel->list(), Qt::Key_Return);
    m_project->settle();
    QTRY_COMPARE(rows(), QStringList{before[1]});
    QCOMPARE(messages.count(), 1);
    QCOMPARE(library().all<Statement>().size(), 3);
    QCOMPARE(library().all<Actor>().size(), 1); // one new speaker, not three
    m_project->project.undo();
    QTRY_COMPARE(rows(), before);
    QTRY_VERIFY(library().all<Actor>().isEmpty());
}

void ProposalsTest::rejectedStayRejected()
{
    const QStringList before = rows();
    openList();
    QTest::keyClick(m_panel->list(), Qt::Key_Delete);
    QTRY_COMPARE(rows(), before.sliced(1));
    QVERIFY(m_project->project.undoName() == u"Prepare"_s); // no edit
    const Id article = m_article;
    delete m_reader;
    QCOMPARE(m_panel->list()->model(), nullptr);
    QVERIFY(!m_panel->statusText().isEmpty());
    m_reader = new ReaderPane(&m_project->project, article, m_window.get());
    m_window->layout()->addWidget(m_reader);
    m_panel->setReader(m_reader);
    QTRY_VERIFY(proposals()->isKnown());
    QCOMPARE(rows(), before.sliced(1));
    QCOMPARE(model()->rejectedCount(), 1);
    model()->setShown(ProposalModel::Shown::Rejected);
    QCOMPARE(rows(), before);
    QVERIFY(model()->index(0).data(ProposalModel::RejectedRole).toBool());
    QTRY_VERIFY(m_reader->isLoaded());
    openList();
    QTest::keyClick(m_panel->list(), Qt::Key_Delete); // brings it back
    QCOMPARE(model()->rejectedCount(), 0);
    model()->setShown(ProposalModel::Shown::All);
    QCOMPARE(rows(), before);
}

void ProposalsTest::twoReadersAgree()
{
    auto *const second = new ReaderPane(&m_project->project, m_article, m_window.get());
    m_window->layout()->addWidget(second);
    QTRY_VERIFY(second->proposals()->isKnown());
    QCOMPARE(second->proposals()->model()->rowCount(), 4);
    proposals()->reject({0, 1});
    QCOMPARE(second->proposals()->model()->rowCount(), 2);
    (void)second->proposals()->accept({0});
    m_project->settle();
    QTRY_COMPARE(rows().size(), 1);
}

void ProposalsTest::speakersAreCorrected()
{
    m_project->edit([](Writer &w) { w.insert(person(u"Ada Orme"_s)); });
    openList();
    QTest::keyClick(m_panel->list(), Qt::Key_E);
    QTRY_VERIFY(m_panel->speakerField()->hasFocus());
    QTest::keyClicks(m_panel->speakerField(), u"ada"_s);
    QTest::keyClick(m_panel->speakerField(), Qt::Key_Return);
    QTRY_VERIFY(m_panel->list()->hasFocus());
    QCOMPARE(rows().first(), u"Ada Orme|said|“It was dark,”"_s);
    QCOMPARE(library().all<Statement>().size(), 0); // nothing has been decided
    QTest::keyClick(m_panel->list(), Qt::Key_F2);
    QTRY_VERIFY(m_panel->speakerField()->hasFocus());
    m_panel->speakerField()->selectAll();
    QTest::keyClicks(m_panel->speakerField(), u"The pilot"_s);
    QTest::keyClick(m_panel->speakerField(), Qt::Key_Return);
    QCOMPARE(rows().first(), u"The pilot|said|“It was dark,”"_s);
    m_panel->modeBox()->setFocus();
    QTest::keyClick(m_panel->modeBox(), Qt::Key_Down); // paraphrase
    m_panel->list()->setFocus();
    QTest::keyClick(m_panel->list(), Qt::Key_Return);
    m_project->settle();
    QTRY_COMPARE(records(), QStringList{u"“It was dark,”|The pilot/Marta Lund|paraphrase"_s});
}

void ProposalsTest::readerWalksByKeys()
{
    ArticleView *const view = m_reader->view();
    view->setFocus();
    QVERIFY(view->proposals().marks.isEmpty()); // quiet until asked
    QTest::keyClick(view, Qt::Key_Q);
    QCOMPARE(proposals()->current(), 0);
    QCOMPARE(view->proposals().marks.size(), 4);
    QTest::keyClick(view, Qt::Key_Q);
    QCOMPARE(proposals()->current(), 1);
    QTest::keyClick(view, Qt::Key_Q, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Q, Qt::ShiftModifier);
    QCOMPARE(proposals()->current(), 3); // round the end
    QTRY_COMPARE(m_panel->list()->currentIndex().row(), 3);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(proposals()->current(), -1);
    QCOMPARE(model()->rowCount(), 3);
    QTest::keyClick(view, Qt::Key_Q, Qt::ShiftModifier);
    QCOMPARE(proposals()->current(), 2);
    QTest::keyClick(view, Qt::Key_Return);
    m_project->settle();
    QTRY_COMPARE(records(), QStringList{u"that the gate |Marta Lund/Lund|paraphrase"_s});
    // The passage is selected, so that its ends can be moved at once.
    QTRY_COMPARE(view->selectedPassage(), library().all<Passage>().constBegin()->id);
    QTest::keyClick(view, Qt::Key_Escape);
    QTest::keyClick(view, Qt::Key_Q);
    QVERIFY(proposals()->current() >= 0);
    QTest::keyClick(view, Qt::Key_Right); // reading on leaves it
    QCOMPARE(proposals()->current(), -1);
    QTest::keyClick(view, Qt::Key_Q);
    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(proposals()->current(), -1);
}

void ProposalsTest::marginIsClicked()
{
    ArticleView *const view = m_reader->view();
    ReadingDesk::of(&m_project->project)->setShowsProposals(true);
    QCOMPARE(view->proposals().marks.size(), 4);
    const QRect words = view->caretRect(int(m_text.indexOf(u"that the gate"_s)));
    QPoint hit;
    for (int x = 0; x < view->viewport()->width() && hit.isNull(); ++x)
        if (const int mark = view->proposalAt({x, words.center().y()}); mark >= 0)
            hit = {x, words.center().y()};
    QVERIFY(!hit.isNull());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, hit);
    QVERIFY(proposals()->current() >= 2);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->caretRect(3).center());
    QCOMPARE(proposals()->current(), -1);
    ReadingDesk::of(&m_project->project)->setShowsProposals(false);
    QVERIFY(view->proposals().marks.isEmpty());
}

void ProposalsTest::readOnlyIsOnlyRead()
{
    const Id article = m_article;
    const QString path = m_project->project.path();
    m_window.reset();
    m_project->project.close();
    Project again;
    again.open(path, {.readOnly = true});
    QTRY_VERIFY(again.isOpen());
    ReaderPane pane(&again, article);
    QTRY_VERIFY(pane.proposals()->isKnown());
    QCOMPARE(pane.proposals()->model()->rowCount(), 4);
    QVERIFY(!pane.proposals()->canDecide());
    QVERIFY(!pane.proposals()->accept({0}).isValid());
    pane.proposals()->reject({0});
    QCOMPARE(pane.proposals()->model()->rowCount(), 4);
}

void ProposalsTest::lateAnswersAreDropped()
{
    const QString longText = u"Two officials said the alarm was off. "_s.repeated(2000);
    proposals()->setText(longText, u"en"_s);
    proposals()->setText(m_text, u"en"_s);
    QTRY_VERIFY(proposals()->isKnown());
    QTest::qWait(300);
    QCOMPARE(model()->rowCount(), 4);
}

void ProposalsTest::hostileTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("a megabyte of quotes") << u"“So it was,” she said. "_s.repeated(1'000'000 / 23) << u"en"_s;
    QTest::newRow("without quotes") << u"Lund said that it was dark\n"_s.repeated(20'000) << u"en"_s;
    QTest::newRow("nothing") << QString() << u"en"_s;
    QTest::newRow("Arabic") << u"قال الوزير إن السد «كان مفتوحا» طوال الليل.\n"_s.repeated(100) << u"ar"_s;
    QTest::newRow("right to left, unknown") << u"قالت Marta Lund said it was «dark».\n"_s.repeated(50) << QString();
}

// Whatever comes, the list and the margin bear it.
void ProposalsTest::hostileTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    m_reader = addReader(text, language);
    m_panel->setReader(m_reader);
    QTest::keyClick(m_reader->view(), Qt::Key_Q);
    m_panel->open();
    QTest::keyClick(m_panel->list(), Qt::Key_End);
    QTest::keyClick(m_panel->list(), Qt::Key_Delete);
    QVERIFY(!m_window->grab().isNull());
    QCOMPARE(proposals()->isPossible(), language != u"ar"_s);
    QVERIFY(!m_panel->statusText().isEmpty());
}

QTEST_MAIN(ProposalsTest)
#include "proposals.moc"
