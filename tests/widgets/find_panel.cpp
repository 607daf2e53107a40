// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/FacetModel.h"
#include "models/search/FoundModel.h"
#include "tests/project/TestRecords.h"
#include "widgets/actors/RecordField.h"
#include "widgets/find/FacetView.h"
#include "widgets/find/FindPanel.h"
#include "widgets/find/HitPassagesDialog.h"
#include "widgets/find/QueryLine.h"
#include "widgets/passages/ColourRow.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>

using namespace sidelight;
using namespace Qt::StringLiterals;

// The panel that searches the project, by keys and mouse as a person uses it.
class FindPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsAsOneTypes();
    void walksAndOpens();
    void saysWhatIsWrong();
    void offersFieldsAndValues();
    void narrowsByFacets();
    void namesAreFoundToo();
    void aWholeWordIsLookedForBehindASpace();
    void followsTheIndex();
    void makesPassages();

private:
    Id add(const QString &title, const QString &text, const QString &outlet);
    void settle() { QTRY_VERIFY(m_project->isSaved() && m_index->isComplete()); }
    void type(const QString &text) { QTest::keyClicks(m_panel->line(), text); }
    [[nodiscard]] QString status() const { return m_panel->statusText(); }
    static QString shown(const QModelIndex &index);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<SearchIndex> m_index;
    std::unique_ptr<FindPanel> m_panel;
    Id m_wire, m_courier;
};

void FindPanelTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/find panel XXXXXX"_s);
    m_project = std::make_unique<Project>();
    m_project->create(m_folder->filePath(u"some.sidelight"_s));
    QTRY_VERIFY(m_project->isOpen());
    m_wire = add(u"The port was warned"_s, u"The port was warned. A port official said so."_s, u"Northern Wire"_s);
    m_courier = add(u"No warning"_s, u"No warning reached the port before the fire."_s, u"The Courier"_s);
    add(u"Weather"_s, u"Rain is expected."_s, u"The Courier"_s);
    const Actor actor = test::actorNamed(Id::random(), u"Port Authority"_s);
    m_project->edit(u"New actor"_s, [actor](Writer &w) { w.insert(actor); });
    m_index = std::make_unique<SearchIndex>(m_project.get(), QString());
    m_panel = std::make_unique<FindPanel>(m_project.get(), m_index.get());
    m_panel->resize(420, 600);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    settle();
    m_panel->open({});
}

void FindPanelTest::cleanup()
{
    m_panel.reset();
    m_index.reset();
    m_project.reset();
}

Id FindPanelTest::add(const QString &title, const QString &text, const QString &outlet)
{
    QList<Blob> blobs;
    Article article = test::articleOf(Id::random(), text, blobs);
    article.title = title;
    article.outlet = outlet;
    m_project->storeAll(blobs);
    m_project->edit(u"Import"_s, [article](Writer &w) { w.insert(article); });
    return article.id;
}

QString FindPanelTest::shown(const QModelIndex &index)
{
    QString text = index.data().toString();
    text.removeIf([](QChar c) { return c == QChar(0x2068) || c == QChar(0x2069); });
    return text;
}

void FindPanelTest::findsAsOneTypes()
{
    type(u"warn"_s); // what is not finished finds what begins so
    QTRY_COMPARE(status(), u"2 place(s) found. They stand in 2 article(s)."_s);
    type(u"ing"_s);
    QTRY_COMPARE(status(), u"1 place(s) found. They stand in 1 article(s)."_s);
    m_panel->line()->clear();
    QTRY_VERIFY(status().startsWith(u"Type words"_s));
    QCOMPARE(m_panel->list()->model()->rowCount(), 0);
}

void FindPanelTest::walksAndOpens()
{
    QSignalSpy opened(m_panel.get(), &FindPanel::placeActivated);
    type(u"port "_s);
    QTRY_COMPARE(status(), u"3 place(s) found. They stand in 2 article(s)."_s);
    QTest::keyClick(m_panel->line(), Qt::Key_Return);
    QVERIFY(m_panel->list()->hasFocus());
    QTest::keyClick(m_panel->list(), Qt::Key_Return);
    QCOMPARE(opened.takeFirst(), (QVariantList{QVariant::fromValue(m_wire), 4, 8}));
    QTest::keyClick(m_panel->list(), Qt::Key_F4);
    QCOMPARE(opened.takeFirst(), (QVariantList{QVariant::fromValue(m_wire), 23, 27}));
    QTest::keyClick(m_panel->list(), Qt::Key_F4);
    QCOMPARE(opened.takeFirst().first(), QVariant::fromValue(m_courier));
    QTest::keyClick(m_panel->list(), Qt::Key_F4); // there is none
    QVERIFY(opened.isEmpty());
    QTest::keyClick(m_panel->list(), Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(opened.takeFirst(), (QVariantList{QVariant::fromValue(m_wire), 23, 27}));
    QSignalSpy left(m_panel.get(), &FindPanel::leftByEscape);
    QTest::keyClick(m_panel->list(), Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void FindPanelTest::saysWhatIsWrong()
{
    type(u"port titel:x "_s);
    QTRY_VERIFY(status().startsWith(u"There is no field “titel”."_s));
    QVERIFY(!m_panel->line()->accessibleDescription().isEmpty());
    QCOMPARE(m_panel->list()->model()->rowCount(), 0);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(m_panel->line(), Qt::Key_Backspace);
    QTRY_VERIFY(status().startsWith(u"3 place(s) found."_s));
    QVERIFY(m_panel->line()->accessibleDescription().isEmpty());
}

void FindPanelTest::offersFieldsAndValues()
{
    QueryLine *const line = m_panel->line();
    type(u"port outl"_s);
    QTRY_VERIFY(line->isOffering());
    QCOMPARE(line->offered(), QStringList{u"outlet:"_s});
    QTest::keyClick(line, Qt::Key_Tab);
    QCOMPARE(line->text(), u"port outlet:"_s);
    QCOMPARE(line->offered(), (QStringList{u"Northern Wire"_s, u"The Courier"_s}));
    type(u"wi"_s);
    QCOMPARE(line->offered(), QStringList{u"Northern Wire"_s});
    QTest::keyClick(line, Qt::Key_Tab);
    QCOMPARE(line->text(), u"port outlet:\"Northern Wire\" "_s);
    QVERIFY(!line->isOffering());
    QTRY_COMPARE(status(), u"2 place(s) found. They stand in 1 article(s)."_s);
    line->clear();
    QTest::keyClick(line, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(line->offered().contains(u"stance:"_s));
    QTest::keyClick(line, Qt::Key_Escape);
    line->clear();
    type(u"stance:"_s);
    QCOMPARE(line->offered(), (QStringList{u"asserts"_s, u"denies"_s, u"qualifies"_s, u"questions"_s}));
}

void FindPanelTest::narrowsByFacets()
{
    FacetView *const facets = m_panel->facets();
    type(u"port "_s);
    QTRY_VERIFY(facets->isVisible());
    const QAbstractItemModel *const model = facets->model();
    QCOMPARE(shown(model->index(0, 0)), u"Outlet"_s);
    const QModelIndex wire = model->index(0, 0, model->index(0, 0));
    QCOMPARE(shown(wire), u"Northern Wire"_s);
    QCOMPARE(wire.data(FacetModel::CountRole).toInt(), 1);
    facets->setCurrentIndex(wire);
    facets->setFocus();
    QTest::keyClick(facets, Qt::Key_Space);
    QCOMPARE(m_panel->queryText(), u"port outlet:\"Northern Wire\""_s);
    QTRY_COMPARE(status(), u"2 place(s) found. They stand in 1 article(s)."_s);
    QTRY_COMPARE(facets->currentIndex().data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(shown(facets->currentIndex()), u"Northern Wire"_s);
    QTest::mouseClick(facets->viewport(), Qt::LeftButton, {}, facets->visualRect(facets->currentIndex()).center());
    QCOMPARE(m_panel->queryText(), u"port"_s);
    QTRY_VERIFY(status().startsWith(u"3 place(s) found."_s));
}

void FindPanelTest::namesAreFoundToo()
{
    QSignalSpy records(m_panel.get(), &FindPanel::recordActivated);
    type(u"authority "_s);
    QTRY_COMPARE(status(), u"Not found in any article, but in names and claims."_s);
    QTest::keyClick(m_panel->line(), Qt::Key_Down);
    QCOMPARE(shown(m_panel->list()->currentIndex()), u"Port Authority"_s);
    QTest::keyClick(m_panel->list(), Qt::Key_Return);
    QCOMPARE(records.count(), 1);
}

void FindPanelTest::aWholeWordIsLookedForBehindASpace()
{
    type(u"warn "_s);
    QTRY_COMPARE(status(), u"Not found in any article."_s);
}

void FindPanelTest::followsTheIndex()
{
    type(u"fire "_s);
    QTRY_COMPARE(status(), u"1 place(s) found. They stand in 1 article(s)."_s);
    add(u"Later"_s, u"The fire is out."_s, u"The Courier"_s);
    QTRY_COMPARE(status(), u"2 place(s) found. They stand in 2 article(s)."_s);
}

void FindPanelTest::makesPassages()
{
    auto *const dialog = new HitPassagesDialog(m_project.get(), m_index.get(), SearchQuery::read(u"port"_s), m_panel.get());
    dialog->show();
    QTRY_VERIFY(!dialog->isLooking());
    QCOMPARE(dialog->makeButton()->text(), u"Make 3 passage(s)"_s);
    const QAbstractItemModel *const model = dialog->list()->model();
    const QModelIndex first = model->index(0, 0), second = model->index(1, 0, first);
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    dialog->list()->setCurrentIndex(second);
    dialog->list()->setFocus();
    QTest::keyClick(dialog->list(), Qt::Key_Space);
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QCOMPARE(dialog->makeButton()->text(), u"Make 2 passage(s)"_s);
    dialog->colour()->setFocus();
    QTest::keyClick(dialog->colour(), Qt::Key_3);
    dialog->tag()->setFocus();
    QTest::keyClicks(dialog->tag(), u"warnings"_s);
    QSignalSpy told(dialog, &HitPassagesDialog::message);
    QPointer<QDialog> open(dialog);
    QTest::mouseClick(dialog->makeButton(), Qt::LeftButton);
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(told.first().first().toString(), u"2 passage(s) made."_s);
    QTRY_VERIFY(!open);
    const Library &library = m_project->library();
    QCOMPARE(library.all<Passage>().size(), 2);
    QCOMPARE(library.all<Tag>().size(), 1);
    for (const Passage &passage : library.all<Passage>()) {
        QCOMPARE(passage.quote, u"port"_s);
        QCOMPARE(passage.colour, 3);
        QCOMPARE(passage.tags.size(), 1);
    }
    QCOMPARE(m_project->undoName(), u"Make 2 passage(s)"_s);
    // Again: what is a passage already is not chosen.
    auto *const again = new HitPassagesDialog(m_project.get(), m_index.get(), SearchQuery::read(u"port"_s), m_panel.get());
    again->show();
    QTRY_VERIFY(!again->isLooking());
    QCOMPARE(again->makeButton()->text(), u"Make 1 passage(s)"_s);
    again->reject();
    m_project->undo();
    QTRY_COMPARE(library.all<Passage>().size(), 0);
    QCOMPARE(library.all<Tag>().size(), 0);
}

QTEST_MAIN(FindPanelTest)
#include "find_panel.moc"
