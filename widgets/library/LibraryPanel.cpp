// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/LibraryPanel.h"

#include "models/lists/ArticleTable.h"
#include "models/lists/Citation.h"
#include "models/lists/DisplayText.h"
#include "models/lists/OriginProposals.h"
#include "models/project/OriginEdits.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/compare/Versions.h"
#include "widgets/library/ArticleForm.h"
#include "widgets/library/AskRow.h"
#include "widgets/library/BesideOrAbove.h"
#include "widgets/library/FacetList.h"
#include "widgets/library/PasteForm.h"
#include "widgets/library/RemovalQuestion.h"
#include "widgets/passages/RecordChip.h"

#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

namespace sidelight {

namespace {
constexpr auto readScope = "read";
}

LibraryPanel::LibraryPanel(Project *project, QWidget *parent)
    : RecordPanel(project, RecordKind::Article, RecordDelegate::Lead::State, parent)
    , m_articles(new ArticleListModel(project->library(), this))
    , m_table(new ArticleTable(m_articles, project->library(), this))
    , m_grouping(new ChoiceBox(this))
    , m_facetsButton(new QToolButton(this))
    , m_facets(new FacetList(project, this))
    , m_chipRow(new QWidget(this))
    , m_chip(new RecordChip({}, {}, m_chipRow))
    , m_details(new ArticleForm(project, this))
    , m_paste(new PasteForm(this))
    , m_askTag(new AskRow(project, RecordKind::Tag, tr("Tag"), this))
    , m_askCollection(new AskRow(project, RecordKind::Collection, tr("Collection"), this))
    , m_question(new RemovalQuestion(this))
{
    m_view->setRows(m_table);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ArticleListModel::Title, Qt::AscendingOrder);
    m_view->setDrops(false, true);
    KeyChoices::instance().follow(m_view, [this] {
        const QString words = tr("Drop articles here, or press Ctrl+I");
        m_view->setEmptyText(KeyChoices::instance().inWords(KeyPlace::Everywhere, Qt::CTRL | Qt::Key_I, words),
                             tr("No article is like that"));
    });
    m_view->setDragText([this](const QList<Id> &) { return references(selectedArticles()).plain; });
    connect(m_field, &QLineEdit::textChanged, m_table, &ArticleTable::setWords);
    connect(m_table, &ArticleTable::arranged, m_view, [this] {
        expandFew();
        m_view->viewport()->update();
    });
    makeGrouping();
    makeFacets();
    attach(m_articles, project);
    layOut();
    arrangeColumns();
    makeTriage();
    addActions();
    connect(m_details, &ArticleForm::closeWished, this, &LibraryPanel::closeDetails);
    connect(m_paste, &PasteForm::accepted, this, &LibraryPanel::pasteAccepted);
    connect(m_view, &RecordView::recordActivated, this, &LibraryPanel::articleActivated);
    connect(m_view, &RecordView::filesDropped, this, &LibraryPanel::filesDropped);
    connect(m_view, &RecordView::pasteRequested, this, &LibraryPanel::pasteRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { followCurrent(m_view->currentId()); });
    connect(project, &Project::opened, this, &LibraryPanel::loadReadMarks);
    loadReadMarks();
}

void LibraryPanel::layOut()
{
    auto *const chips = new QHBoxLayout(m_chipRow);
    chips->setContentsMargins(8, 0, 8, 8);
    chips->setSpacing(8);
    auto *const only = new QLabel(tr("Only", "before the collection or tag whose articles are shown"), m_chipRow);
    only->setForegroundRole(QPalette::PlaceholderText);
    chips->addWidget(only);
    chips->addWidget(m_chip);
    chips->addStretch();
    m_chipRow->hide();
    auto *const grouping = new QHBoxLayout;
    grouping->setContentsMargins(8, 0, 8, 8);
    grouping->setSpacing(4);
    grouping->addWidget(m_grouping, 1);
    grouping->addWidget(m_facetsButton);
    column()->insertWidget(1, m_chipRow);
    column()->insertWidget(column()->indexOf(m_view), new BesideOrAbove(m_facets, m_view, this), 1);
    column()->insertLayout(1, grouping);
    column()->addWidget(m_askTag);
    column()->addWidget(m_askCollection);
    column()->addWidget(m_question);
    column()->addWidget(makeHairline(this));
    column()->addWidget(m_details);
    column()->addWidget(m_paste);
    m_details->hide();
    m_paste->hide();
}

void LibraryPanel::makeGrouping()
{
    using Grouping = ArticleTable::Grouping;
    m_grouping->setAccessibleName(tr("Divide the list"));
    const auto add = [this](const QString &text, Grouping grouping) { m_grouping->addItem(text, int(grouping)); };
    add(tr("One list"), Grouping::None);
    add(tr("By outlet"), Grouping::Outlet);
    add(tr("By month"), Grouping::Date);
    add(tr("By collection"), Grouping::Collection);
    add(tr("By tag"), Grouping::Tag);
    add(tr("By origin"), Grouping::Origin);
    add(tr("By state"), Grouping::State);
    connect(m_grouping, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        setGrouping(value.toInt());
        m_project->keep(QStringLiteral("lists"), QStringLiteral("articles-divided"), QByteArray::number(value.toInt()));
    });
    const auto restore = [this] {
        setGrouping(m_project->kept(QStringLiteral("lists"), QStringLiteral("articles-divided")).toInt());
    };
    connect(m_project, &Project::opened, this, restore);
    m_project->isOpen() ? restore() : setGrouping(0);
}

void LibraryPanel::makeFacets()
{
    m_facetsButton->setText(tr("Narrow"));
    m_facetsButton->setToolTip(tr("Narrow the list by outlet, year, language, actor, tag, claim or state"));
    m_facetsButton->setCheckable(true);
    m_facetsButton->setAutoRaise(true);
    m_facets->hide();
    connect(m_facetsButton, &QToolButton::clicked, this, [this](bool shown) {
        showFacets(shown);
        if (shown)
            m_facets->setFocus(Qt::OtherFocusReason);
        m_project->keep(QStringLiteral("lists"), QStringLiteral("articles-facets"), QByteArray::number(int(shown)));
    });
    connect(m_facets, &FacetList::left, this, &LibraryPanel::focusList);
    connect(m_facets, &FacetList::narrowed, this, [this](const std::optional<QSet<Id>> &articles) {
        if (!articles && !m_table->hasCondition(QStringLiteral("facets")))
            return;
        m_table->setCondition(QStringLiteral("facets"),
                              articles ? [left = *articles](const Article &article) { return left.contains(article.id); }
                                       : ArticleTable::Accept());
        m_table->refresh();
    });
    const auto restore = [this] {
        showFacets(m_project->kept(QStringLiteral("lists"), QStringLiteral("articles-facets")).toInt() != 0);
    };
    connect(m_project, &Project::opened, this, restore);
    if (m_project->isOpen())
        restore();
}

// What nobody sees narrows nothing.
void LibraryPanel::showFacets(bool shown)
{
    m_facetsButton->setChecked(shown);
    m_facets->setVisible(shown);
    if (!shown)
        m_facets->takeBack();
}

void LibraryPanel::setGrouping(int grouping)
{
    const int sane = qBound(0, grouping, int(ArticleTable::Grouping::State));
    m_grouping->show(sane);
    m_view->setRootIsDecorated(sane > 0);
    m_table->setGrouping(ArticleTable::Grouping(sane));
    expandFew();
}

// Sections stand open while all in them can be looked through.
void LibraryPanel::expandFew()
{
    constexpr int few = 500;
    if (m_table->grouping() == ArticleTable::Grouping::None)
        return;
    if (m_table->shownCount() <= few)
        m_view->expandAll();
    for (int section = 0; section < std::min(m_table->rowCount(), few); ++section)
        m_view->setFirstColumnSpanned(section, {}, true);
}

// The words by which articles are found are made ready when somebody is about to type.
bool LibraryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusIn)
        m_table->expectWords();
    return RecordPanel::eventFilter(watched, event);
}

// The form follows the selection; of several articles it shows what they have in common.
void LibraryPanel::followCurrent(Id current)
{
    if (m_details->isHidden() || !current.isValid())
        return;
    const QList<Id> ids = m_view->selectedIds();
    m_details->setArticles(ids.size() > 1 ? ids : QList<Id>{current});
}

void LibraryPanel::focusList() { m_view->setFocus(Qt::OtherFocusReason); }

void LibraryPanel::arrangeColumns()
{
    using Column = ArticleListModel::Column;
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(40);
    const int digit = fontMetrics().averageCharWidth();
    header->resizeSection(Column::State, digit * 12);
    header->resizeSection(Column::Starred, digit * 8);
    header->resizeSection(Column::Language, digit * 12);
    header->resizeSection(Column::Length, digit * 12);
    header->resizeSection(Column::Tags, digit * 20);
    header->resizeSection(Column::Collections, digit * 20);
    header->resizeSection(Column::Note, digit * 30);
    header->resizeSection(Column::Byline, digit * 18);
    header->resizeSection(Column::Outlet, digit * 18);
    header->resizeSection(Column::Published, digit * 18);
    header->resizeSection(Column::Added, digit * 16);
    header->resizeSection(Column::Passages, digit * 12);
    m_view->offerColumns({Column::Published, Column::Outlet, Column::Starred, Column::Passages});
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
    addTriageActions();
    addCitationActions();
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
    m_details->show();
    const QList<Id> ids = m_view->selectedIds();
    m_details->setArticles(ids.size() > 1 && ids.contains(article) ? ids : QList<Id>{article});
    m_details->setFocus();
}

void LibraryPanel::closeDetails()
{
    const bool hadFocus = m_details->isAncestorOf(focusWidget());
    m_details->flush();
    m_details->hide();
    if (hadFocus)
        focusList();
}

} // namespace sidelight
