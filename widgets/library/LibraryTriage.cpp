// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to the articles that are selected: state, star, tags, collections, note, citation, removal.
#include "widgets/library/LibraryPanel.h"

#include "models/base/OnPool.h"
#include "models/lists/ArticleDependents.h"
#include "models/lists/ArticleListModel.h"
#include "models/lists/ArticleTable.h"
#include "models/lists/Citation.h"
#include "models/lists/DisplayText.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/library/ArticleEdits.h"
#include "widgets/library/ArticleForm.h"
#include "widgets/library/AskRow.h"
#include "widgets/library/FacetList.h"
#include "widgets/library/PasteForm.h"
#include "widgets/library/RemovalQuestion.h"
#include "widgets/passages/RecordChip.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

const QString onlyCondition = u"only"_s;
const QString listScope = u"lists"_s, openingKey = u"articles-opening-marks"_s;
constexpr qsizetype countedAtOnce = 200; // articles whose dependents are counted while one waits

} // namespace

void LibraryPanel::makeTriage()
{
    for (AskRow *const row : {m_askTag, m_askCollection})
        connect(row, &AskRow::closed, this, &LibraryPanel::focusList);
    connect(m_question, &RemovalQuestion::closed, this, &LibraryPanel::focusList);
    connect(m_askTag, &AskRow::chosen, this, [this](Id tag) { articleEdits::addTag(*m_project, m_asked, tag); });
    connect(m_askTag, &AskRow::createWished, this,
            [this](const QString &name) { articleEdits::addNewTag(*m_project, m_asked, name); });
    connect(m_askCollection, &AskRow::chosen, this,
            [this](Id collection) { articleEdits::putInto(*m_project, m_asked, collection); });
    connect(m_askCollection, &AskRow::createWished, this,
            [this](const QString &name) { articleEdits::putIntoNew(*m_project, m_asked, name); });
    connect(m_chip, &RecordChip::removeWished, this, &LibraryPanel::showAll);
    connect(m_project, &Project::changed, this, [this](const Changes &changes) {
        if (m_only.id.isValid() && (!changes.of<Collection>().isEmpty() || !changes.of<Tag>().isEmpty()))
            followOnly();
        if (!changes.of<Article>().removed.isEmpty())
            m_question->close(); // what it says is not so any more
    });
    connect(m_project, &Project::opened, this, [this] {
        showAll();
        m_openingMarks->setChecked(!m_project->kept(listScope, openingKey).isEmpty());
    });
}

// One key each; the states and the star are to be found in the list's menu with their keys.
void LibraryPanel::addTriageActions()
{
    addRowAction(tr("Details…"), Qt::Key_F2, [this] { editDetails(m_view->currentId()); });
    addRowAction(tr("Write note"), Qt::Key_N, [this] { writeNote(); });
    auto *const states = new QMenu(tr("State"), m_view);
    m_view->addAction(states->menuAction());
    const auto state = [&](const QString &text, Qt::Key key, ArticleState value) {
        addRowAction(text, key, [this, value] { setState(value); }, true, states);
    };
    state(tr("Unread"), Qt::Key_U, ArticleState::Unread);
    state(tr("Reading"), Qt::Key_R, ArticleState::Reading);
    state(tr("Done"), Qt::Key_D, ArticleState::Done);
    state(tr("Set aside"), Qt::Key_X, ArticleState::SetAside);
    states->addSeparator();
    addRowAction(
        tr("Mark as read or unread"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] { toggleRead(m_view->chosenIds()); },
        false, states);
    m_openingMarks = addRowAction(
        tr("Opening an unread article marks it as being read"), {},
        [this] { m_project->keep(listScope, openingKey, m_openingMarks->isChecked() ? "1" : QByteArray()); }, true, states);
    m_openingMarks->setCheckable(true);
    m_openingMarks->setChecked(m_project->isOpen() && !m_project->kept(listScope, openingKey).isEmpty());
    QAction *const star = addRowAction(tr("Star"), {}, [this] { articleEdits::toggleStar(*m_project, m_view->chosenIds()); });
    star->setShortcuts({QKeySequence(Qt::Key_Asterisk), QKeySequence(Qt::SHIFT | Qt::Key_Asterisk)});
    KeyChoices::instance().follow(KeyPlace::Library, star);
    addRowAction(tr("Add tag…"), Qt::Key_T, [this] { askTag(); });
    addRowAction(tr("Put into a collection…"), Qt::Key_C, [this] { askCollection(); });
    m_takeOut = addRowAction(tr("Take out of the collection"), Qt::Key_Backspace, [this] { takeOut(); });
}

void LibraryPanel::addCitationActions()
{
    addSeparator();
    addRowAction(tr("Copy citation"), QKeySequence::Copy, [this] { copyCitations(false); }, false);
    addRowAction(tr("Copy citation as Markdown"), {}, [this] { copyCitations(true); }, false);
}

void LibraryPanel::addListMenu(QMenu *menu) { m_view->addAction(menu->menuAction()); }

QList<Id> LibraryPanel::chosen() const
{
    const QList<Id> ids = m_view->selectedIds();
    return ids.size() > 1 ? ids : m_table->shownRecords();
}

// What has the state already is told to nobody, but one goes on all the same.
void LibraryPanel::setState(ArticleState state)
{
    QList<Id> ids = m_view->chosenIds();
    if (state == ArticleState::Unread)
        for (const Id id : std::as_const(ids))
            if (m_articles->isRead(id))
                markRead(id, false);
    ids.removeIf([&](Id id) {
        const Article *const article = m_project->library().find<Article>(id);
        return !article || article->state == state;
    });
    goOn();
    if (!ids.isEmpty())
        articleEdits::setState(*m_project, ids, state);
}

// To the next row that is none of those that were selected; at the end one stays.
void LibraryPanel::goOn()
{
    const QItemSelectionModel *const selection = m_view->selectionModel();
    const auto isPassedBy = [&](const QModelIndex &index) {
        return !index.data(IdRole).value<Id>().isValid() || selection->isSelected(index);
    };
    QModelIndex next = m_view->currentIndex();
    while (next.isValid() && isPassedBy(next))
        next = m_view->indexBelow(next);
    if (next.isValid())
        m_view->setCurrentIndex(next.siblingAtColumn(0));
}

void LibraryPanel::noteOpened(Id article)
{
    const Article *const record = m_project->library().find<Article>(article);
    if (record && record->state == ArticleState::Unread && m_openingMarks->isChecked() && !m_project->isReadOnly())
        articleEdits::setState(*m_project, {article}, ArticleState::Reading);
}

void LibraryPanel::askTag()
{
    m_asked = m_view->chosenIds();
    if (!m_asked.isEmpty())
        m_askTag->ask(tr("Tag %n article(s) with what?", nullptr, int(m_asked.size())));
}

void LibraryPanel::askCollection()
{
    m_asked = m_view->chosenIds();
    if (!m_asked.isEmpty())
        m_askCollection->ask(tr("Put %n article(s) into which collection?", nullptr, int(m_asked.size())));
}

void LibraryPanel::takeOut()
{
    const Collection *const collection = m_project->library().find<Collection>(m_only.id);
    const QList<Id> ids = m_view->chosenIds();
    if (!collection || !collection->query.isEmpty())
        return Q_EMIT message(tr("Choose a collection first that was put together by hand."));
    if (ids.isEmpty())
        return;
    tellAfter(articleEdits::takeOut(*m_project, ids, collection->id),
              tr("%n article(s) taken out of “%1”. They stay in the project.", nullptr, int(ids.size()))
                  .arg(displayText(collection->name)));
}

void LibraryPanel::writeNote()
{
    const Id id = m_view->currentId();
    if (!id.isValid())
        return;
    m_paste->hide();
    m_details->show();
    m_details->setArticle(id);
    m_details->focusNote();
}

QList<Article> LibraryPanel::selectedArticles() const
{
    QList<Article> articles;
    for (const Id id : m_view->chosenIds())
        if (const Article *const article = m_project->library().find<Article>(id))
            articles.append(*article);
    return articles;
}

void LibraryPanel::copyCitations(bool asMarkdown)
{
    const QList<Article> articles = selectedArticles();
    if (articles.isEmpty())
        return;
    auto copied = std::make_unique<QMimeData>();
    if (asMarkdown) {
        copied->setText(markdownReferences(articles));
    } else {
        const Citation citation = references(articles);
        copied->setText(citation.plain);
        copied->setData(u"text/html"_s, citation.html.toUtf8());
    }
    QApplication::clipboard()->setMimeData(copied.release());
    Q_EMIT message(tr("%n citation(s) copied.", nullptr, int(articles.size())));
}

// Removing

void LibraryPanel::removeSelected()
{
    const QList<Id> ids = m_view->chosenIds();
    if (ids.isEmpty())
        return;
    const auto decide = [this, ids](const ArticleDependents &dependents) {
        if (dependents.isNothing())
            return remove(ids, removalNews(dependents));
        m_question->ask(removalQuestion(dependents), [this, ids, news = removalNews(dependents)] { remove(ids, news); });
        // What is asked about stays in sight above the question, once the list has shrunk.
        QMetaObject::invokeMethod(m_view, [this] { m_view->scrollTo(m_view->currentIndex()); }, Qt::QueuedConnection);
    };
    if (ids.size() <= countedAtOnce)
        return decide(dependentsOf(m_project->library(), ids));
    onPool(this, [library = m_project->library(), ids] { return dependentsOf(library, ids); }, decide);
}

void LibraryPanel::remove(const QList<Id> &ids, const QString &news)
{
    const auto change = [ids](Writer &w) {
        for (const Id id : ids)
            if (w.find<Article>(id))
                w.remove<Article>(id);
    };
    tellAfter(m_project->edit(tr("Remove %n article(s)", nullptr, int(ids.size())), change), news);
}

// Only some articles

void LibraryPanel::showOnly(const RecordRef &record)
{
    m_only = record;
    followOnly();
}

void LibraryPanel::showFound(Id collection, const QSet<Id> &articles)
{
    m_only = {RecordKind::Collection, collection};
    showChip();
    showOnlyWhere([articles](const Article &article) { return articles.contains(article.id); });
}

void LibraryPanel::showAll()
{
    m_only = {};
    m_chipRow->hide();
    showOnlyWhere({});
    m_takeOut->setVisible(false);
}

// The facets count what may be listed, on the pool, so a condition holds values.
void LibraryPanel::showOnlyWhere(const std::function<bool(const Article &)> &accept)
{
    m_table->setCondition(onlyCondition, accept);
    m_facets->setAmong(accept);
}

// When what was asked for is gone, all articles are shown again.
void LibraryPanel::followOnly()
{
    if (nameOfOnly().isEmpty())
        return showAll();
    showChip();
    if (m_only.kind == RecordKind::Tag)
        return showOnlyWhere([tag = m_only.id](const Article &article) { return article.tags.contains(tag); });
    const Collection *const collection = m_project->library().find<Collection>(m_only.id);
    if (!collection || !collection->query.isEmpty())
        return; // who searches tells what is found
    const QSet<Id> articles(collection->articles.begin(), collection->articles.end());
    showOnlyWhere([articles](const Article &article) { return articles.contains(article.id); });
}

QString LibraryPanel::nameOfOnly() const
{
    const Library &library = m_project->library();
    if (const Tag *const tag = m_only.kind == RecordKind::Tag ? library.find<Tag>(m_only.id) : nullptr)
        return displayText(tag->name, 40);
    const Collection *const collection = library.find<Collection>(m_only.id);
    return collection ? displayText(collection->name, 40) : QString();
}

void LibraryPanel::showChip()
{
    const Tag *const tag = m_project->library().find<Tag>(m_only.id);
    const Collection *const collection = m_project->library().find<Collection>(m_only.id);
    m_chip->show(tag ? chipIcon(tag->colour) : QIcon(), nameOfOnly());
    m_chipRow->show();
    m_takeOut->setVisible(collection && collection->query.isEmpty());
}

} // namespace sidelight
