// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/LibraryPanel.h"

#include "models/lists/ArticleListModel.h"
#include "models/lists/DisplayText.h"
#include "models/lists/OriginProposals.h"
#include "models/project/OriginEdits.h"
#include "widgets/compare/Versions.h"
#include "widgets/library/ArticleForm.h"
#include "widgets/library/PasteForm.h"

#include <QHeaderView>

namespace sidelight {

namespace {
constexpr auto readScope = "read";
}

LibraryPanel::LibraryPanel(Project *project, QWidget *parent)
    : RecordPanel(project, RecordKind::Article, RecordDelegate::Lead::UnreadDot, parent)
    , m_articles(new ArticleListModel(project->library(), this))
    , m_details(new ArticleForm(project, this))
    , m_paste(new PasteForm(this))
{
    setRows(m_articles);
    attach(m_articles, project);
    m_view->setRootIsDecorated(false);
    m_view->setDrops(false, true);
    m_view->setEmptyText(tr("Drop articles here, or press Ctrl+I"), tr("No article has all these words"));
    arrangeColumns();
    addActions();
    column()->addWidget(makeHairline(this));
    column()->addWidget(m_details);
    column()->addWidget(m_paste);
    m_details->hide();
    m_paste->hide();
    connect(m_details, &ArticleForm::closeWished, this, &LibraryPanel::closeDetails);
    connect(m_paste, &PasteForm::accepted, this, &LibraryPanel::pasteAccepted);
    connect(m_view, &RecordView::recordActivated, this, &LibraryPanel::articleActivated);
    connect(m_view, &RecordView::filesDropped, this, &LibraryPanel::filesDropped);
    connect(m_view, &RecordView::pasteRequested, this, &LibraryPanel::pasteRequested);
    connect(m_view, &RecordView::currentRecordChanged, this, [this](Id id) {
        if (m_details->isVisible() && id.isValid())
            m_details->setArticle(id);
    });
    connect(project, &Project::opened, this, &LibraryPanel::loadReadMarks);
    loadReadMarks();
}

void LibraryPanel::arrangeColumns()
{
    using Column = ArticleListModel::Column;
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(40);
    const int digit = fontMetrics().averageCharWidth();
    header->resizeSection(Column::Unread, digit * 10);
    header->resizeSection(Column::Byline, digit * 18);
    header->resizeSection(Column::Outlet, digit * 18);
    header->resizeSection(Column::Published, digit * 18);
    header->resizeSection(Column::Added, digit * 16);
    header->resizeSection(Column::Passages, digit * 12);
    m_view->offerColumns({Column::Published, Column::Outlet, Column::Passages});
    m_view->rememberIn(m_project, QStringLiteral("articles"));
}

void LibraryPanel::addActions()
{
    const auto open = [this](bool beside) {
        if (const Id id = m_view->currentId(); id.isValid())
            Q_EMIT articleActivated(id, beside);
    };
    addRowAction(tr("Open"), {}, [open] { open(false); }, false);
    addRowAction(tr("Open beside"), {}, [open] { open(true); }, false);
    addSeparator();
    addRowAction(tr("Details…"), Qt::Key_F2, [this] { editDetails(m_view->currentId()); });
    addRowAction(
        tr("Mark as read or unread"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] { toggleRead(m_view->selectedIds()); },
        false);
    addVersionActions();
    addOriginActions();
    addSeparator();
    addRowAction(tr("Remove from the project"), QKeySequence::Delete, [this] { removeSelected(); });
    addDeletionForGood();
}

void LibraryPanel::addVersionActions()
{
    addSeparator();
    addRowAction(tr("Mark as versions of one article"), {}, [this] { markAsVersion(); });
    addRowAction(tr("Not a version any more"), {}, [this] { unmarkVersions(); });
    addRowAction(
        tr("Compare with other version"), {},
        [this] {
            if (const auto pair = chosenVersions())
                Q_EMIT compareWanted(pair->first, pair->second);
        },
        false);
    addRowAction(tr("Carry passages over…"), {}, [this] {
        if (const auto pair = chosenVersions())
            Q_EMIT carryWanted(pair->first, pair->second);
    });
}

void LibraryPanel::addOriginActions()
{
    addSeparator();
    addRowAction(tr("One origin"), {}, [this] { joinOrigins(); });
    addRowAction(tr("Take out of its origin"), {}, [this] { leaveOrigins(); });
}

// Said by hand, of articles whose words need not be alike.
void LibraryPanel::joinOrigins()
{
    const QList<Id> ids = m_view->selectedIds();
    if (ids.size() < 2)
        return Q_EMIT message(tr("Select two articles or more that rest on one source: they then count as one."));
    const Library &library = m_project->library();
    const OriginJoin join(library, ids, originName(library, ids));
    if (join.isNothing())
        return Q_EMIT message(tr("These articles count as one already."));
    tellAfter(m_project->edit(tr("Join in one origin"), [join](Writer &w) { join.apply(w); }),
              tr("%n article(s) count as one now: “%1”.", nullptr, int(ids.size())).arg(displayText(join.origin().name)));
}

void LibraryPanel::leaveOrigins()
{
    const OriginLeaving leaving(m_project->library(), m_view->selectedIds());
    if (leaving.isNothing())
        return Q_EMIT message(tr("Select articles that share an origin with others. Which ones do is said in their details."));
    m_project->edit(tr("Take article out of its origin"), [leaving](Writer &w) { leaving.apply(w); });
}

// The newer of the two is a version of the older one.
void LibraryPanel::markAsVersion()
{
    const QList<Id> ids = m_view->selectedIds();
    const Library &library = m_project->library();
    if (ids.size() != 2)
        return Q_EMIT message(tr("Select two articles: the one that was captured later becomes a version of the other."));
    if (versionPair(library, ids[0], ids[1]) != VersionPair::None)
        return Q_EMIT message(tr("These two are versions of one article already."));
    const bool inOrder = isOlderCapture(library, ids[0], ids[1]);
    const Id older = inOrder ? ids[0] : ids[1], newer = inOrder ? ids[1] : ids[0];
    const auto edit = [older, newer](Writer &w) { w.modify<Article>(newer, [older](Article &each) { each.versionOf = older; }); };
    tellAfter(m_project->edit(tr("Mark as version"), edit),
              tr("“%1” is a version of “%2” now.")
                  .arg(displayText(library.find<Article>(newer)->title), displayText(library.find<Article>(older)->title)));
}

void LibraryPanel::unmarkVersions()
{
    QList<Id> versions;
    for (const Id id : m_view->selectedIds())
        if (const Article *article = m_project->library().find<Article>(id); article && article->versionOf.isValid())
            versions.append(id);
    if (versions.isEmpty())
        return Q_EMIT message(tr("Select the newer one of two versions."));
    m_project->edit(tr("Unmark version"), [versions](Writer &w) {
        for (const Id id : versions)
            w.modify<Article>(id, [](Article &each) { each.versionOf = {}; });
    });
}

std::optional<std::pair<Id, Id>> LibraryPanel::chosenVersions()
{
    const Library &library = m_project->library();
    const QList<Id> ids = m_view->selectedIds();
    const QList<Id> others = ids.size() == 1 ? otherVersions(library, ids[0]) : ids.mid(1, 1);
    const VersionPair pair = others.isEmpty() || ids.size() > 2 ? VersionPair::None : versionPair(library, ids[0], others.last());
    if (pair == VersionPair::None) {
        Q_EMIT message(tr("There is no other version. Select two captures of one article and mark them as versions first."));
        return std::nullopt;
    }
    return pair == VersionPair::LeftOlder ? std::pair(ids[0], others.last()) : std::pair(others.last(), ids[0]);
}

void LibraryPanel::loadReadMarks()
{
    QSet<Id> read;
    const auto marks = m_project->kept(QLatin1String(readScope));
    for (const auto &[key, value] : marks.asKeyValueRange())
        if (const auto id = Id::fromString(key); id && !value.isEmpty())
            read.insert(*id);
    m_articles->setReadMarks(read);
}

void LibraryPanel::markRead(Id article, bool read)
{
    m_project->keep(QLatin1String(readScope), article.toString(), read ? QByteArray("1") : QByteArray());
    m_articles->setRead(article, read);
}

void LibraryPanel::toggleRead(const QList<Id> &articles)
{
    const bool read = !std::ranges::all_of(articles, [this](Id id) { return m_articles->isRead(id); });
    for (const Id id : articles)
        markRead(id, read);
}

void LibraryPanel::askForPaste(const QString &url, const QString &published)
{
    closeDetails();
    m_paste->ask(url, published);
}

void LibraryPanel::editDetails(Id article)
{
    if (!article.isValid())
        return;
    m_paste->hide();
    m_details->setArticle(article);
    m_details->show();
    m_details->setFocus();
}

void LibraryPanel::closeDetails()
{
    const bool hadFocus = m_details->isAncestorOf(focusWidget());
    m_details->hide();
    if (hadFocus)
        m_view->setFocus();
}

void LibraryPanel::removeSelected()
{
    const QList<Id> ids = m_view->selectedIds();
    if (ids.isEmpty())
        return;
    const QString told = whatGoesWith(ids);
    const auto change = [ids](Writer &w) {
        for (const Id id : ids)
            w.remove<Article>(id);
    };
    tellAfter(m_project->edit(tr("Remove %n article(s)", nullptr, int(ids.size())), change), told);
}

QString LibraryPanel::whatGoesWith(const QList<Id> &articles) const
{
    const Library &library = m_project->library();
    int passages = 0, cards = 0;
    for (const Id article : articles) {
        cards += int(library.cardsShowing(article).size());
        const QList<Id> ids = library.passagesOf(article);
        passages += int(ids.size());
        for (const Id passage : ids)
            cards += int(library.cardsShowing(passage).size());
    }
    const QString removed = tr("%n article(s) removed.", nullptr, int(articles.size()));
    const QString alsoGone = passages ? tr("%n passage(s) went along.", nullptr, passages) : QString();
    const QString marked = cards ? tr("%n card(s) keep their last words.", nullptr, cards) : QString();
    QStringList sentences{removed, alsoGone, marked, tr("Undo brings all of it back.")};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace sidelight
