// SPDX-License-Identifier: GPL-3.0-or-later
// The lenses of a reader, and the source of its article, over a real project.
#include "models/project/Project.h"
#include "models/text/Marks.h"
#include "widgets/reader/FindBar.h"
#include "widgets/reader/LensBar.h"
#include "widgets/reader/LensLook.h"
#include "widgets/reader/LensShelf.h"
#include "widgets/reader/Overview.h"
#include "widgets/reader/ReaderLenses.h"
#include "widgets/reader/ReaderPane.h"
#include "widgets/reader/SourceView.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace sidelight;
using namespace Qt::StringLiterals;

class ReaderLensesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsLitAtFirst();
    void severalAreLitTogether();
    void listSwitchesByKeyboard();
    void chipsStepThroughHits();
    void stepsThroughAllThatAreOn();
    void stateIsKept();
    void olderStateIsRead();
    void brokenStateIsHarmless();
    void actorsFollowTheProject();
    void languageChoosesTheDefinitions();
    void unknownLanguageIsGuessed();
    void languagesWithoutLensSaySo();
    void narrowBarsKeepTheButton();
    void ownDefinitionsAreLenses();
    void brokenDefinitionsAreToldOf();
    void aDefinitionThatTakesTooLongIsTakenAway();
    void longTextsAreSeenFirstWhereReadersAre();
    void lateAnswersAreDropped();
    void everyLookIsToldByItsShape();
    void sourceIsShownAndLeft();
    void plainTextHasNoSource();

private:
    Id addArticle(const QString &text, const QString &language, const QByteArray &original = {}, const QString &format = {});
    ReaderPane *addPane(Id article);
    void settle();
    [[nodiscard]] QList<QToolButton *> chips() const;
    [[nodiscard]] QToolButton *chip(const QString &word) const;
    [[nodiscard]] QString litBy(const QString &key) const;
    void switchOn(const QString &key);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<LensShelf> m_shelf;
    std::unique_ptr<QWidget> m_window;
    ReaderPane *m_pane = nullptr;
    const QString m_text = u"The port had apparently no plan. “We told them twice,” said Ada Orme on Monday.\n"
                           "A senior official denied it; 60 tonnes may have burnt, Orme insisted.\nIt was late."_s;
};

Id ReaderLensesTest::addArticle(const QString &text, const QString &language, const QByteArray &original, const QString &format)
{
    auto stored = m_project->store(text.toUtf8());
    auto source = m_project->store(original.isEmpty() ? text.toUtf8() : original);
    auto marks = m_project->store(Marks{}.toBytes());
    marks.waitForFinished();
    Article article;
    article.id = Id::random();
    article.title = u"No plan"_s;
    article.language = language;
    article.length = int(text.size());
    article.text = *stored.result();
    article.original = *source.result();
    article.marks = *marks.result();
    article.originalFormat = format.isEmpty() ? u"text/plain"_s : format;
    article.originalSize = original.isEmpty() ? text.toUtf8().size() : original.size();
    article.added = 1;
    m_project->edit(u"Import"_s, [article](Writer &w) { w.insert(article); });
    settle();
    return article.id;
}

void ReaderLensesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/reader lenses XXXXXX"_s);
    m_project = std::make_unique<Project>();
    m_project->create(m_folder->filePath(u"some project.sidelight"_s));
    QTRY_VERIFY(m_project->isOpen());
    m_shelf = std::make_unique<LensShelf>(m_project.get());
    m_window = std::make_unique<QWidget>();
    (new QVBoxLayout(m_window.get()))->setContentsMargins(0, 0, 0, 0);
    m_window->resize(1100, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_pane = addPane(addArticle(m_text, u"en-GB"_s));
}

void ReaderLensesTest::cleanup()
{
    m_window.reset();
    m_shelf.reset();
    m_project.reset();
}

ReaderPane *ReaderLensesTest::addPane(Id article)
{
    auto *pane = new ReaderPane(m_project.get(), article);
    pane->setLensShelf(m_shelf.get());
    m_window->layout()->addWidget(pane);
    if (!QTest::qWaitFor([pane] { return !pane->view()->text().isEmpty(); }))
        qFatal("the text did not come");
    m_window->activateWindow();
    pane->view()->setFocus();
    return pane;
}

void ReaderLensesTest::settle()
{
    QTRY_VERIFY(m_project->isSaved());
    QCoreApplication::processEvents();
}

QList<QToolButton *> ReaderLensesTest::chips() const
{
    QList<QToolButton *> found;
    for (QToolButton *button : m_pane->findChild<LensBar *>()->findChildren<QToolButton *>())
        if (button->isVisible() && !button->menu())
            found.append(button);
    return found;
}

QToolButton *ReaderLensesTest::chip(const QString &word) const
{
    for (QToolButton *button : chips())
        if (button->accessibleName().contains(word))
            return button;
    return nullptr;
}

// The words that are painted for a lens, from the page itself.
QString ReaderLensesTest::litBy(const QString &key) const
{
    QStringList words;
    const auto entry = std::ranges::find(m_shelf->entries(), key, &LensEntry::key);
    for (const LensMark &mark : m_pane->view()->page().lensTouching({0, 10'000'000}))
        if (mark.tone == entry->tone)
            words.append(m_pane->view()->text().mid(mark.start, mark.end - mark.start));
    return words.join(u'|');
}

void ReaderLensesTest::switchOn(const QString &key)
{
    m_pane->lenses()->setOn(key, true);
    QTRY_VERIFY(m_pane->lenses()->count(key).has_value());
}

void ReaderLensesTest::nothingIsLitAtFirst()
{
    QVERIFY(m_pane->view()->page().lensTouching({0, 10'000}).isEmpty());
    QVERIFY(chips().isEmpty());
    QTRY_VERIFY(m_pane->findChild<LensBar *>()->isVisible());
}

void ReaderLensesTest::severalAreLitTogether()
{
    for (const LensEntry &entry : m_shelf->entries())
        switchOn(entry.key);
    QCOMPARE(litBy(u"attribution"_s), u"said|denied|insisted"_s);
    QCOMPARE(litBy(u"hedging"_s), u"apparently|may"_s);
    QCOMPARE(litBy(u"quotation"_s), u"“We told them twice,”"_s);
    QCOMPARE(litBy(u"time"_s), u"Monday"_s);
    QCOMPARE(litBy(u"figures"_s), u"60 tonnes"_s);
    QCOMPARE(m_pane->lenses()->count(u"attribution"_s), 3);
    const QImage lit = m_pane->view()->grab().toImage();
    for (const LensEntry &entry : m_shelf->entries())
        m_pane->lenses()->setOn(entry.key, false);
    QVERIFY(m_pane->view()->page().lensTouching({0, 10'000}).isEmpty());
    QVERIFY(lit != m_pane->view()->grab().toImage());
}

void ReaderLensesTest::listSwitchesByKeyboard()
{
    auto *menu = m_pane->findChild<LensBar *>()->findChild<QMenu *>();
    QTimer::singleShot(0, this, [&] {
        const auto closing = qScopeGuard([menu] { menu->close(); });
        QTRY_VERIFY(menu->isVisible());
        QTRY_COMPARE(menu->actions()[0]->text(), u"Attribution\t3"_s); // counted, though it is off
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Space);
        QVERIFY(menu->isVisible());
        QVERIFY(menu->actions()[0]->isChecked());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Space);
        QVERIFY(menu->actions()[1]->isChecked());
        QTest::keyClick(menu, Qt::Key_Escape);
    });
    m_pane->openLensList();
    QTRY_COMPARE(m_pane->lenses()->on(), (QStringList{u"attribution"_s, u"hedging"_s}));
    QTRY_COMPARE(litBy(u"hedging"_s), u"apparently|may"_s);
}

void ReaderLensesTest::chipsStepThroughHits()
{
    switchOn(u"attribution"_s);
    ArticleView *view = m_pane->view();
    QTRY_VERIFY(chip(u"attribution"_s));
    const auto at = [&](const QString &word) { return int(m_text.indexOf(word)); };
    QTest::mouseClick(chip(u"attribution"_s), Qt::LeftButton);
    QCOMPARE(view->caret(), at(u"said"_s));
    QVERIFY2(chip(u"attribution"_s)->accessibleName().startsWith(u"1 of 3"_s),
             qPrintable(chip(u"attribution"_s)->accessibleName()));
    QVERIFY(view->hasFocus()); // whoever clicks goes on reading
    QTest::mouseClick(chip(u"attribution"_s), Qt::LeftButton);
    QCOMPARE(view->caret(), at(u"denied"_s));
    QTest::mouseClick(chip(u"attribution"_s), Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(view->caret(), at(u"said"_s));
    QTest::mouseClick(chip(u"attribution"_s), Qt::LeftButton, Qt::ShiftModifier); // round the start
    QCOMPARE(view->caret(), at(u"insisted"_s));
    chip(u"attribution"_s)->setFocus();
    QTest::keyClick(chip(u"attribution"_s), Qt::Key_Return); // round the end
    QCOMPARE(view->caret(), at(u"said"_s));
    QTest::keyClick(chip(u"attribution"_s), Qt::Key_Space);
    QCOMPARE(view->caret(), at(u"denied"_s));
    QTest::keyClick(chip(u"attribution"_s), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(view->caret(), at(u"said"_s));
    view->setCaret(at(u"It was"_s));
    QTest::mouseClick(chip(u"attribution"_s), Qt::LeftButton, Qt::ShiftModifier); // from where the reader is
    QCOMPARE(view->caret(), at(u"insisted"_s));
    chip(u"attribution"_s)->setFocus();
    QTest::keyClick(chip(u"attribution"_s), Qt::Key_Delete);
    QTRY_VERIFY(!m_pane->lenses()->isOn(u"attribution"_s));
    QTRY_VERIFY(chips().isEmpty());
}

void ReaderLensesTest::stepsThroughAllThatAreOn()
{
    switchOn(u"attribution"_s);
    switchOn(u"hedging"_s);
    QStringList seen;
    for (int i = 0; i < 6; ++i) {
        m_pane->stepThroughLenses(1);
        seen.append(m_text.mid(m_pane->view()->caret()).section(u' ', 0, 0));
    }
    QCOMPARE(seen, (QStringList{u"apparently"_s, u"said"_s, u"denied"_s, u"may"_s, u"insisted.\nIt"_s, u"apparently"_s}));
    m_pane->stepThroughLenses(-1);
    QVERIFY(m_text.mid(m_pane->view()->caret()).startsWith(u"insisted"_s));
}

void ReaderLensesTest::stateIsKept()
{
    switchOn(u"time"_s);
    switchOn(u"hedging"_s);
    const QByteArray state = m_pane->saveState();
    ReaderPane *other = addPane(m_pane->article());
    other->restoreState(state);
    QCOMPARE(other->lenses()->on(), (QStringList{u"time"_s, u"hedging"_s}));
    QTRY_VERIFY(!other->view()->page().lensTouching({0, 10'000}).isEmpty());
    QCOMPARE(other->saveState(), state);
    // As on reopening: before the text has come.
    auto *early = new ReaderPane(m_project.get(), m_pane->article());
    early->setLensShelf(m_shelf.get());
    early->restoreState(state);
    m_window->layout()->addWidget(early);
    QTRY_COMPARE(early->lenses()->on(), (QStringList{u"time"_s, u"hedging"_s}));
    QTRY_VERIFY(!early->view()->page().lensTouching({0, 10'000}).isEmpty());
}

void ReaderLensesTest::olderStateIsRead()
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_5);
    out << quint8(1) << qint32(-1) << qint32(0) << qint32(5) << 14.0 << qint32(3) << true;
    m_pane->restoreState(state);
    QCOMPARE(m_pane->lenses()->on(), QStringList{u"attribution"_s});
}

void ReaderLensesTest::brokenStateIsHarmless()
{
    const QByteArray sound = m_pane->saveState();
    for (int i = 0; i <= sound.size(); ++i)
        m_pane->restoreState(sound.first(i));
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_5);
    out << quint8(2) << qint32(-1) << qint32(0) << qint32(0) << 12.0 << qint32(1) << QStringList(5'000, u"nothing"_s);
    m_pane->restoreState(state);
    m_pane->stepThroughLenses(1);
    QVERIFY(m_pane->lenses()->on().size() <= 1);
}

void ReaderLensesTest::actorsFollowTheProject()
{
    m_pane->lenses()->setOn(LensShelf::actorsKey, true);
    QTRY_COMPARE(m_pane->lenses()->count(LensShelf::actorsKey), 0);
    Actor actor;
    actor.id = Id::random();
    actor.name = u"Ada Orme"_s;
    m_project->edit(u"Add"_s, [actor](Writer &w) { w.insert(actor); });
    QTRY_COMPARE(litBy(LensShelf::actorsKey), u"Ada Orme"_s);
    actor.aliases = {u"Orme"_s};
    m_project->edit(u"Change"_s, [actor](Writer &w) { w.update(actor); });
    QTRY_COMPARE(litBy(LensShelf::actorsKey), u"Ada Orme|Orme"_s);
    m_project->undo();
    QTRY_COMPARE(litBy(LensShelf::actorsKey), u"Ada Orme"_s);
    m_project->edit(u"Remove"_s, [id = actor.id](Writer &w) { w.remove<Actor>(id); });
    QTRY_COMPARE(litBy(LensShelf::actorsKey), QString());
}

void ReaderLensesTest::languageChoosesTheDefinitions()
{
    m_pane = addPane(addArticle(u"Der Hafen sei angeblich zu, sagte Marsch. He said no."_s, u"de"_s));
    switchOn(u"attribution"_s);
    switchOn(u"hedging"_s);
    QCOMPARE(litBy(u"attribution"_s), u"sagte"_s);
    QCOMPARE(litBy(u"hedging"_s), u"angeblich"_s);
}

void ReaderLensesTest::unknownLanguageIsGuessed()
{
    m_pane = addPane(
        addArticle(u"Le port était fermé et les pompes étaient neuves, a déclaré le maire de la ville dans la nuit."_s, {}));
    switchOn(u"attribution"_s);
    QCOMPARE(litBy(u"attribution"_s), u"a déclaré"_s);
    m_pane = addPane(addArticle(u"Zzz said xyz."_s, {})); // nobody's language: English is tried
    switchOn(u"attribution"_s);
    QCOMPARE(litBy(u"attribution"_s), u"said"_s);
}

void ReaderLensesTest::languagesWithoutLensSaySo()
{
    m_pane = addPane(addArticle(u"「火事」と 2019-05-04 に言った。"_s, u"ja"_s));
    QVERIFY(!m_pane->lenses()->isAvailable(u"attribution"_s));
    QVERIFY(m_pane->lenses()->isAvailable(u"quotation"_s));
    m_pane->lenses()->setOn(u"attribution"_s, true); // as it may come from a kept state
    switchOn(u"quotation"_s);
    QCOMPARE(litBy(u"quotation"_s), u"「火事」"_s);
    QVERIFY(!m_pane->lenses()->count(u"attribution"_s).has_value());
}

void ReaderLensesTest::narrowBarsKeepTheButton()
{
    for (const LensEntry &entry : m_shelf->entries())
        switchOn(entry.key);
    auto *bar = m_pane->findChild<LensBar *>();
    const auto shown = [&] {
        QStringList texts;
        for (QToolButton *each : chips())
            texts.append(each->text());
        return texts.join(u'|');
    };
    QTRY_COMPARE(shown().count(u'|'), 4); // the actors find nothing, so they have no chip
    QVERIFY2(shown().startsWith(u"3 attribution"_s), qPrintable(shown()));
    m_window->resize(480, 600);
    QTRY_VERIFY2(shown().startsWith(u"3|2|1"_s), qPrintable(shown()));
    QVERIFY(chip(u"attribution"_s));        // by name, though its words have no room
    for (const QToolButton *each : chips()) // whole, beside the room at both sides that the program's style takes
        QVERIFY(each->width() >= each->fontMetrics().horizontalAdvance(each->text()) + 16);
    m_window->resize(320, 600);
    QTRY_COMPARE(m_pane->width(), 320);
    int right = 0;
    for (QToolButton *each : chips())
        right = qMax(right, each->geometry().right());
    QVERIFY(right < bar->width());
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    QCoreApplication::processEvents();
    QTRY_VERIFY(m_pane->width() <= 320 || m_window->width() <= 420);
    auto *button = m_pane->findChild<LensBar *>()->findChild<QToolButton *>();
    QVERIFY(button->isVisible() && button->width() <= bar->width());
    QApplication::setFont(usual);
    m_window->setLayoutDirection(Qt::RightToLeft);
    m_window->resize(900, 600);
    QTRY_VERIFY(!chips().isEmpty() && chips().first()->x() < button->x());
}

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

static const QByteArray boats =
    "<language name=\"Boats\" version=\"1\" kateversion=\"5.0\" section=\"x\" extensions=\"\"><highlighting><contexts>"
    "<context name=\"Text\" attribute=\"Normal\" lineEndContext=\"#stay\"><RegExpr attribute=\"Boat\" context=\"#stay\" "
    "String=\"PATTERN\"/></context></contexts><itemDatas><itemData name=\"Normal\" defStyleNum=\"dsNormal\"/>"
    "<itemData name=\"Boat\" defStyleNum=\"dsKeyword\"/></itemDatas></highlighting></language>";

void ReaderLensesTest::ownDefinitionsAreLenses()
{
    QTemporaryDir own(QDir::tempPath() + u"/own lenses XXXXXX"_s);
    write(own.filePath(u"boats.xml"_s), QByteArray(boats).replace("PATTERN", "burnt|port"));
    m_shelf->setOwnFolder(own.path());
    QTRY_COMPARE(m_shelf->entries().size(), 7);
    const QString key = m_shelf->entries().last().key;
    QCOMPARE(m_shelf->entries().last().title, u"Boats"_s);
    switchOn(key);
    QCOMPARE(litBy(key), u"port|burnt"_s);
    QTRY_VERIFY(chip(u"Boats: 2"_s));
    // Read anew when it is set.
    write(own.filePath(u"boats.xml"_s), QByteArray(boats).replace("PATTERN", "late"));
    m_shelf->setOwnFolder(own.path());
    QTRY_COMPARE(litBy(key), u"late"_s);
    m_shelf->setOwnFolder({});
    QTRY_COMPARE(m_shelf->entries().size(), 6);
    QVERIFY(m_pane->view()->page().lensTouching({0, 10'000}).isEmpty());
}

void ReaderLensesTest::brokenDefinitionsAreToldOf()
{
    QTemporaryDir own(QDir::tempPath() + u"/own lenses XXXXXX"_s);
    write(own.filePath(u"wrong.xml"_s), "<language");
    QSignalSpy problems(m_shelf.get(), &LensShelf::problem);
    m_shelf->setOwnFolder(own.path());
    QTRY_COMPARE(problems.size(), 1);
    QVERIFY(problems[0][0].toString().contains(u"wrong.xml"_s));
    QCOMPARE(m_shelf->entries().size(), 6);
}

void ReaderLensesTest::aDefinitionThatTakesTooLongIsTakenAway()
{
    const QTemporaryDir own(QDir::tempPath() + u"/own lenses XXXXXX"_s);
    write(own.filePath(u"boats.xml"_s), QByteArray(boats).replace("PATTERN", "burnt|port"));
    delete m_pane;
    m_shelf = std::make_unique<LensShelf>(m_project.get(), nullptr, std::make_shared<LensStock>(std::chrono::nanoseconds(0)));
    m_pane = addPane(addArticle(m_text, u"en"_s));
    QSignalSpy problems(m_shelf.get(), &LensShelf::problem);
    m_shelf->setOwnFolder(own.path());
    QTRY_COMPARE(m_shelf->entries().size(), 7);
    m_pane->lenses()->setOn(m_shelf->entries().last().key, true);
    QTRY_COMPARE(problems.size(), 1);
    QCOMPARE(problems[0][0].toString(),
             u"The lens “boats.xml” took too long on a text, so it was taken away until Sidelight starts again."_s);
    QCOMPARE(m_shelf->entries().size(), 6);
    QVERIFY(m_pane->view()->page().lensTouching({0, 10'000}).isEmpty());
    switchOn(u"attribution"_s); // the others go on
    QVERIFY(!litBy(u"attribution"_s).isEmpty());
}

void ReaderLensesTest::longTextsAreSeenFirstWhereReadersAre()
{
    const QString text = u"He said so and she denied it, reportedly.\n"_s.repeated(20'000);
    m_pane = addPane(addArticle(text, u"en"_s));
    m_pane->view()->setPlace({int(text.size()) - 2'000, 0});
    int first = -1;
    connect(m_pane->lenses(), &ReaderLenses::changed, this, [&] {
        const QList<LensMark> marks = m_pane->view()->page().lensTouching({0, int(text.size())});
        if (first < 0 && !marks.isEmpty())
            first = marks.first().start;
    });
    switchOn(u"attribution"_s);
    QVERIFY2(first > text.size() / 2, qPrintable(QString::number(first)));
    QTRY_COMPARE(m_pane->lenses()->count(u"attribution"_s), 60'000); // "reportedly" attributes and hedges
}

void ReaderLensesTest::lateAnswersAreDropped()
{
    const QString text = u"He said so and she denied it, reportedly.\n"_s.repeated(20'000);
    m_pane = addPane(addArticle(text, u"en"_s));
    for (int i = 0; i < 20; ++i) {
        m_pane->lenses()->setOn(u"attribution"_s, true);
        m_pane->lenses()->setOn(u"attribution"_s, false);
    }
    QTRY_VERIFY(m_pane->lenses()->count(u"attribution"_s));
    QVERIFY(m_pane->view()->page().lensTouching({0, int(text.size())}).isEmpty());
    m_pane->lenses()->setOn(u"hedging"_s, true);
    delete m_pane; // while its lens looks
    m_pane = nullptr;
    QTest::qWait(50);
}

void ReaderLensesTest::everyLookIsToldByItsShape()
{
    QSet<std::pair<int, bool>> looks;
    for (const LensTone tone : {LensTone::Saying, LensTone::Source, LensTone::Quotation, LensTone::Hedge, LensTone::Time,
                                LensTone::Figure, LensTone::Actor, LensTone::Own}) {
        const LensLook look = LensLook::of(tone);
        const std::pair shape(int(look.line), look.coloursText);
        QVERIFY2(!looks.contains(shape), qPrintable(QString::number(int(tone))));
        looks.insert(shape);
        QImage image(100, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        look.paint(painter, {5, 10, 95, 10}, Qt::black, 16);
        painter.end();
        int dark = 0;
        for (int x = 0; x < 100; ++x)
            for (int y = 0; y < 20; ++y)
                dark += qGray(image.pixel(x, y)) < 128;
        QCOMPARE(dark > 20, look.line != LensLook::Line::None);
    }
}

void ReaderLensesTest::sourceIsShownAndLeft()
{
    const QByteArray html = "<html><head><title>No plan</title><script src=\"https://example.org/x.js\"></script></head>\n"
                            "<body><!-- kept --><p class=\"lead\">The port had no plan.</p></body></html>\n";
    m_pane = addPane(addArticle(u"The port had no plan."_s, u"en"_s, html, u"text/html"_s));
    QVERIFY(m_pane->hasSource());
    m_pane->showSource(true);
    auto *source = m_pane->findChild<SourceView *>();
    QVERIFY(source);
    QTRY_COMPARE(source->view()->text(), QString::fromUtf8(html));
    QVERIFY(!m_pane->view()->isVisible());
    QVERIFY(!m_pane->overview()->isVisible());
    QTRY_COMPARE(source->geometry(), m_pane->rect());
    QTRY_VERIFY(source->view()->hasFocus());
    QTRY_VERIFY(source->view()->page().lensTouching({0, int(html.size())}).size() > 8);
    QTest::keySequence(source->view(), QKeySequence::Find);
    QTRY_VERIFY(source->find()->isVisible());
    QTest::keyClicks(source->find()->findChild<QLineEdit *>(), u"kept"_s);
    QTest::keyClick(source->find()->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(m_pane->showsSource());             // it closed the search alone
    QTest::keyClick(source->view(), Qt::Key_1); // read-only: nothing is marked
    QTest::keyClick(source->view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(source->view(), Qt::Key_Delete);
    QCOMPARE(source->view()->text(), QString::fromUtf8(html));
    QVERIFY(m_project->library().all<Passage>().isEmpty());
    source->view()->clearSelection();
    QTest::keyClick(source->view(), Qt::Key_Escape);
    QTRY_VERIFY(!m_pane->showsSource());
    QVERIFY(m_pane->view()->isVisible());
    QTRY_VERIFY(m_pane->view()->hasFocus());
    m_pane->showSource(true);
    m_pane->flash(4, 8); // leads back to the words
    QVERIFY(!m_pane->showsSource());
}

void ReaderLensesTest::plainTextHasNoSource()
{
    QVERIFY(!m_pane->hasSource());
    m_pane->showSource(true);
    QVERIFY(!m_pane->showsSource());
}

QTEST_MAIN(ReaderLensesTest)
#include "reader_lenses.moc"
