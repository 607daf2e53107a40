// SPDX-License-Identifier: GPL-3.0-or-later
// Who says what, recorded while one reads: in the real window, on the sample investigation, by keys alone.
#include "tests/journeys/WindowJourney.h"
#include "widgets/passages/InspectorPanel.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/ReaderPane.h"
#include "widgets/statements/StatementPopup.h"

using namespace sidelight;
using namespace Qt::StringLiterals;

class StatementsJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recordsAllOfAStatement();
    void recordsTheNextByTwoKeys();
    void undoTakesBothBack();

private:
    void type(const QString &words)
    {
        for (const QChar letter : words)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    [[nodiscard]] QStringList namesOf(const Statement &statement) const
    {
        QStringList names;
        for (const Speaker &speaker : statement.speakers)
            names.append(library().find<Actor>(speaker.actor)->name);
        return names;
    }
    [[nodiscard]] Statement only(const QSet<Id> &before) const
    {
        for (const Statement &statement : library().all<Statement>())
            if (!before.contains(statement.id))
                return statement;
        return {};
    }
    [[nodiscard]] QSet<Id> statements() const
    {
        const QList<Id> ids = library().all<Statement>().keys();
        return {ids.begin(), ids.end()};
    }

    ArticleView *m_view = nullptr;
    qsizetype m_passages = 0, m_actors = 0, m_claims = 0;
    QSet<Id> m_before;
};

void StatementsJourney::initTestCase()
{
    prepare(u"sample.sidelight"_s);
    openWindow();
    createSample();
    const Id article = articleTitled(u"Port had no warning"_s);
    QVERIFY(article.isValid());
    m_window->workspace()->openArticle(article, false);
    QVERIFY(readerOf(article));
    m_view = readerOf(article)->view();
    QTRY_VERIFY(m_view->passages().count() > 0);
    m_view->setFocus();
    m_passages = library().all<Passage>().size();
    m_actors = library().all<Actor>().size();
    m_claims = library().all<Claim>().size();
    m_before = statements();
}

void StatementsJourney::recordsAllOfAStatement()
{
    m_view->setCaret(int(m_view->text().indexOf(u"TARROWMOUTH"_s)));
    key(Qt::Key_S); // a sentence
    QVERIFY(!m_view->selection().isEmpty());
    const QString words = m_view->selectedText();
    key(Qt::Key_W);
    auto *const form = m_window->findChild<StatementPopup *>();
    QTRY_VERIFY(form && form->isVisible());
    type(u"northern wire<senior port<two clerks"_s);
    key(Qt::Key_Tab); // as printed
    type(u"the clerks"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    type(u"The desk had a letter"_s);
    key(Qt::Key_Tab);
    type(u"Doc"_s);
    key(Qt::Key_Tab);
    type(u"qua"_s);
    key(Qt::Key_Tab);
    type(u"C"_s);
    key(Qt::Key_Tab);
    type(u"3"_s);
    key(Qt::Key_Tab);
    type(u"about Apr 2024"_s);
    key(Qt::Key_Tab);
    type(u"yesterday"_s);
    key(Qt::Key_Tab);
    type(u"4 May 2024"_s);
    key(Qt::Key_Return);
    settle();
    QCOMPARE(statements().size(), m_before.size() + 1);
    const Statement made = only(m_before);
    QCOMPARE(namesOf(made), QStringList({u"Northern Wire"_s, u"Senior port official"_s, u"two clerks"_s}));
    QCOMPARE(made.speakers.last().printed, u"the clerks"_s);
    QCOMPARE(library().find<Claim>(made.claim)->text, u"The desk had a letter"_s);
    QCOMPARE(made.mode, StatementMode::Document);
    QCOMPARE(made.stance, Stance::Qualifies);
    QCOMPARE(made.reliability + QString::number(made.credibility), u"C3"_s);
    QCOMPARE(made.happened, u"2024-04~"_s);
    QCOMPARE(made.said, u"2024-05-03"_s);
    QCOMPARE(made.published, u"2024-05-04"_s);
    QCOMPARE(library().find<Passage>(made.passage)->quote.simplified(), words.simplified());
    QCOMPARE(panel<InspectorPanel>()->passage(), made.passage);
    QCOMPARE(library().all<Passage>().size(), m_passages + 1);
}

void StatementsJourney::recordsTheNextByTwoKeys()
{
    const QSet<Id> before = statements();
    const Statement last = only(m_before);
    m_view->setFocus();
    key(Qt::Key_S); // what stands behind the passage
    QVERIFY(!m_view->selection().isEmpty());
    key(Qt::Key_W);
    key(Qt::Key_Return);
    settle();
    QCOMPARE(statements().size(), before.size() + 1);
    const Statement made = only(before);
    QCOMPARE(namesOf(made), namesOf(last));
    QVERIFY(made.passage != last.passage);
    QVERIFY(m_view->hasFocus());
}

void StatementsJourney::undoTakesBothBack()
{
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(statements(), m_before);
    QCOMPARE(library().all<Passage>().size(), m_passages);
    QCOMPARE(library().all<Actor>().size(), m_actors);
    QCOMPARE(library().all<Claim>().size(), m_claims);
}

int main(int argc, char **argv) { return test::travel<StatementsJourney>(argc, argv); }
#include "statements_journey.moc"
