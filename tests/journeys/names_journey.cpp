// SPDX-License-Identifier: GPL-3.0-or-later
// Names that would turn the words beside them round: row A17 of what Sidelight promises about strangers' files. The real window on
// a project in which whatever has a name bears such a one, and every list, title, label, menu and dialog of it.
#include "tests/journeys/WindowJourney.h"
#include "tests/support/Scorecard.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/library/LibraryPanel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTabBar>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

const QString marker = u"finch"_s; // that stands in each name

// Trojan Source's ways and those of UTS #39: each character that turns, opens, closes or hides, in each place of a name.
QStringList hostileNames()
{
    const QList<QChar> characters{QChar(0x202a), QChar(0x202b), QChar(0x202c), QChar(0x202d), QChar(0x202e), QChar(0x2066),
                                  QChar(0x2067), QChar(0x2068), QChar(0x2069), QChar(0x061c), QChar(0x200f), QChar(0x200b)};
    const QStringList shapes{u"finch%1 annexe%2fdp.exe"_s,
                             u"%2finch%1 at the gate"_s,
                             u"finch%1 at the gate%2"_s,
                             u"%2%2%2finch%1%2%2"_s,
                             u"ביקורת%2 finch%1 (12)"_s,
                             u"(سفينة) finch%1 %2 - 3"_s,
                             u"finch%1 access%2\u2066// admin\u2069%2\u2066"_s,
                             u"finch%1 р\u0430ур\u0430l%2"_s,
                             u"f\u200Binch%1 finch\u2060%2\uFEFFb\u00AD"_s,
                             u"finch%1\n%2\u2028line\tbreak\u0007 שלום"_s};
    QStringList names;
    for (const QString &shape : shapes)
        for (const QChar character : characters)
            names.append(QString(shape).replace("%1"_L1, QString::number(names.size())).replace("%2"_L1, character));
    return names;
}

// What of a text that is shown could turn its neighbours round; empty: nothing. Some stand alone, as on a tab.
QString leakOf(const QString &text, bool isAlone = false)
{
    int depth = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if ((u >= 0x202a && u <= 0x202e) || u == 0x2066 || u == 0x2067)
            return u"it turns what follows"_s;
        if (u == 0x2068)
            ++depth;
        else if (u == 0x2069 && --depth < 0)
            return u"it closes what it did not open"_s;
        else if (!isAlone && depth == 0 && (c.direction() == QChar::DirR || c.direction() == QChar::DirAL))
            return u"it runs to the left outside of an isolate"_s;
    }
    return depth > 0 ? u"it leaves an isolate open"_s : QString();
}

QString spelled(const QString &text)
{
    QString out;
    for (const QChar c : text)
        out += c.unicode() >= 0x20 && c.unicode() < 0x7f ? QString(c) : u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
    return out.left(160);
}

} // namespace

class NamesJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theJudgeSees();
    void lists();
    void panes();
    void menus();
    void cleanupTestCase();

private:
    void nameAll(Writer &writer, const Library &all) const;
    void look(const QWidget *widget, const QString &place);
    void lookAtModel(const QAbstractItemModel &model, const QModelIndex &parent, const QString &place);
    void judge(const QString &text, const QString &place, bool isAlone = false);
    [[nodiscard]] QString leaks() const;
    [[nodiscard]] QString name(qsizetype number) const { return m_names[number % m_names.size()]; }
    template <class T, class Change> void change(Writer &writer, const Library &all, Change each) const
    {
        qsizetype number = 0;
        for (const Id id : all.all<T>().keys())
            writer.modify<T>(id, [&](T &record) { each(record, name(number++)); });
    }

    const QStringList m_names = hostileNames();
    QMap<QString, QString> m_leaks; // one of each place
    QSet<int> m_seen;               // the numbers of names
    int m_texts = 0;
};

void NamesJourney::nameAll(Writer &writer, const Library &all) const
{
    change<Article>(writer, all,
                    [](Article &each, const QString &name) { each.title = each.outlet = each.byline = each.originalName = name; });
    change<Actor>(writer, all, [](Actor &each, const QString &name) {
        each.name = each.description = each.affiliation = each.reliabilityReason = name;
        each.aliases = {name + u'2'};
    });
    change<Tag>(writer, all, [](Tag &each, const QString &name) { each.name = each.note = name; });
    change<Claim>(writer, all, [](Claim &each, const QString &name) { each.text = each.note = name; });
    change<Board>(writer, all, [](Board &each, const QString &name) { each.name = each.note = name; });
    change<Origin>(writer, all, [](Origin &each, const QString &name) { each.name = each.note = name; });
    change<Collection>(writer, all, [](Collection &each, const QString &name) { each.name = each.note = name; });
    change<LinkType>(writer, all, [](LinkType &each, const QString &name) { each.name = each.inverse = name; });
    change<Ach>(writer, all, [](Ach &each, const QString &name) { each.name = each.note = name; });
    change<Hypothesis>(writer, all, [](Hypothesis &each, const QString &name) { each.text = each.note = name; });
    change<Evidence>(writer, all, [](Evidence &each, const QString &name) { each.note = name; });
    change<Link>(writer, all, [](Link &each, const QString &name) { each.label = each.note = name; });
    change<Card>(writer, all, [](Card &each, const QString &name) { each.note = each.note.isEmpty() ? QString() : name; });
    change<Statement>(writer, all, [](Statement &each, const QString &name) {
        each.note = name;
        for (Speaker &speaker : each.speakers)
            speaker.printed = name;
    });
    change<Passage>(writer, all, [](Passage &each, const QString &name) { each.note = each.translation = each.translator = name; });
}

void NamesJourney::initTestCase()
{
    QCOMPARE(m_names.size(), 120);
    prepare(u"finch900\u2067 names.sidelight"_s);
    openWindow();
    m_settings->setNamesProjectInTitle(true);
    createSample();
    const Article like = *library().all<Article>().begin();
    const auto fill = [this, like, all = library()](Writer &writer) {
        nameAll(writer, all);
        for (const QString &other : m_names) {
            const QString each = other + u'b'; // those of the sample bear it already
            Article article = like;
            article.id = Id::random();
            article.title = article.outlet = article.byline = each;
            writer.insert(article);
            Actor actor;
            actor.id = Id::random(), actor.name = each;
            writer.insert(actor);
            writer.insert(Tag{.id = Id::random(), .parent = {}, .name = each, .note = each});
            writer.insert(Claim{.id = Id::random(), .text = each, .note = each});
            writer.insert(Collection{.id = Id::random(), .parent = {}, .name = each, .note = each, .query = {}, .articles = {}});
            writer.insert(Board{.id = Id::random(), .name = each, .note = each});
        }
    };
    auto edit = m_window->project()->edit(name(4), fill);
    QTRY_VERIFY_WITH_TIMEOUT(edit.isFinished(), 30'000);
    const Result<EditId> done = edit.result();
    QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
    settle();
}

void NamesJourney::theJudgeSees()
{
    int leaks = 0;
    for (const QString &each : std::as_const(m_names))
        leaks += int(!leakOf(u"Article “%1”, unread"_s.arg(each)).isEmpty());
    QVERIFY2(leaks >= 80, qPrintable(QString::number(leaks))); // the others hide and do not turn
    QVERIFY(leakOf(u"Article “\u2068ביקורת\u2069”, unread"_s).isEmpty());
}

void NamesJourney::judge(const QString &text, const QString &place, bool isAlone)
{
    if (!text.contains(marker))
        return;
    ++m_texts;
    for (qsizetype at = 0; (at = text.indexOf(marker, at)) >= 0; at += marker.size()) {
        qsizetype end = at + marker.size();
        while (end < text.size() && text[end].isDigit())
            ++end;
        m_seen.insert(text.sliced(at + marker.size(), end - at - marker.size()).toInt());
    }
    if (const QString leak = leakOf(text, isAlone); !leak.isEmpty())
        m_leaks.insert(place, leak + u": "_s + spelled(text));
}

QString NamesJourney::leaks() const
{
    QStringList all;
    for (const auto &[place, leak] : m_leaks.asKeyValueRange())
        all.append(u"%1: %2"_s.arg(place, leak));
    return all.join(u'\n');
}

void NamesJourney::lookAtModel(const QAbstractItemModel &model, const QModelIndex &parent, const QString &place)
{
    constexpr int most = 400;
    for (int row = 0; row < std::min(model.rowCount(parent), most); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            judge(index.data().toString(), u"%1, column %2"_s.arg(place).arg(column));
            judge(index.data(Qt::ToolTipRole).toString(), u"%1, tip of column %2"_s.arg(place).arg(column));
        }
        lookAtModel(model, model.index(row, 0, parent), place);
    }
    for (int section = 0; !parent.isValid() && section < std::min(model.columnCount(), most); ++section)
        judge(model.headerData(section, Qt::Horizontal).toString(), place + u", head"_s);
}

// All that the widget says, and those in it.
void NamesJourney::look(const QWidget *widget, const QString &where)
{
    const QString place = where + u": "_s + QString::fromLatin1(widget->metaObject()->className());
    judge(widget->toolTip(), place + u", tip"_s);
    if (widget->isWindow() || widget->inherits("QDockWidget"))
        judge(widget->windowTitle(), place + u", title"_s);
    if (const auto *const label = qobject_cast<const QLabel *>(widget))
        judge(label->text(), place + u' ' + label->objectName());
    if (const auto *const button = qobject_cast<const QAbstractButton *>(widget))
        judge(button->text(), place);
    if (const auto *const group = qobject_cast<const QGroupBox *>(widget))
        judge(group->title(), place);
    if (const auto *const tabs = qobject_cast<const QTabBar *>(widget))
        for (int tab = 0; tab < tabs->count(); ++tab)
            judge(tabs->tabText(tab), place, true), judge(tabs->tabToolTip(tab), place + u", tip"_s, true);
    if (const auto *const box = qobject_cast<const QComboBox *>(widget))
        lookAtModel(*box->model(), {}, place);
    if (const auto *const view = qobject_cast<const QAbstractItemView *>(widget);
        view && view->model() && !qobject_cast<const QHeaderView *>(widget))
        lookAtModel(*view->model(), {}, place);
    for (const QAction *const action : widget->actions())
        judge(action->text(), place + u", action"_s);
    for (const QObject *const child : widget->children())
        if (const auto *const part = qobject_cast<const QWidget *>(child))
            look(part, where);
}

void NamesJourney::lists()
{
    for (QDockWidget *const dock : m_window->workspace()->docks()) {
        dock->show();
        dock->raise();
        QTest::qWait(50);
        look(dock, dock->objectName());
    }
    LibraryPanel *const shelf = m_window->workspace()->library();
    shelf->facetsButton()->click();
    for (int grouping = 0; grouping < 6; ++grouping) {
        Q_EMIT shelf->grouping()->chosen(grouping);
        QTest::qWait(200);
        look(shelf, u"library by %1"_s.arg(grouping));
    }
    Q_EMIT shelf->grouping()->chosen(0);
    QVERIFY2(m_leaks.isEmpty(), qPrintable(leaks()));
    QVERIFY2(m_seen.size() >= 120, qPrintable(QString::number(m_seen.size())));
}

void NamesJourney::panes()
{
    const auto lookAt = [this](const QString &where) {
        QTest::qWait(100);
        look(m_window.get(), where);
    };
    Workspace *const workspace = m_window->workspace();
    workspace->openArticle(oldest<Article>(), false);
    lookAt(u"article"_s);
    workspace->showPassage(oldest<Passage>());
    lookAt(u"passage"_s);
    workspace->openBoard(oldest<Board>());
    lookAt(u"board"_s);
    for (const StandingPane pane :
         {StandingPane::Contradictions, StandingPane::Matrix, StandingPane::Timeline, StandingPane::Origins}) {
        workspace->analysis().open(pane);
        lookAt(u"pane %1"_s.arg(int(pane)));
    }
    for (const Id actor : library().all<Actor>().keys().first(10)) {
        workspace->analysis().openActor(actor);
        lookAt(u"actor"_s);
    }
    workspace->windows().open({RecordKind::Ach, oldest<Ach>()});
    lookAt(u"ach"_s);
    QVERIFY2(m_leaks.isEmpty(), qPrintable(leaks()));
}

// Those that are filled when they open, too.
void NamesJourney::menus()
{
    const QList<QMenu *> all = m_window->findChildren<QMenu *>();
    for (QMenu *const menu : all) {
        Q_EMIT menu->aboutToShow();
        judge(menu->title(), u"menu"_s);
        look(menu, u"menu"_s);
    }
    QVERIFY2(m_leaks.isEmpty(), qPrintable(leaks()));
}

void NamesJourney::cleanupTestCase()
{
    scorecard::print("A17 names that turn their neighbours", m_seen.size(), m_leaks.size(), "0",
                     "\"texts\":" + QByteArray::number(m_texts));
    closeAndVerify();
}

int main(int argc, char **argv) { return test::travel<NamesJourney>(argc, argv); }

#include "names_journey.moc"
