// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/FacetList.h"

#include "models/base/OnPool.h"
#include "models/lists/ArticleListModel.h"
#include "models/lists/DisplayText.h"
#include "models/project/Project.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QTextDocument>
#include <algorithm>

namespace sidelight {
namespace {

constexpr int keyRole = Qt::UserRole, facetRole = Qt::UserRole + 1;
constexpr int mostValues = 200; // of a facet; the rarest of more are found by the filter and the search
constexpr int laterMilliseconds = 250;
enum Column { Words, Number };

bool isAny(const ArticleFacetChoice &choice)
{
    return std::ranges::any_of(choice, [](const QSet<QString> &some) { return !some.isEmpty(); });
}

} // namespace

FacetList::FacetList(Project *project, QWidget *parent)
    : QTreeWidget(parent)
    , m_project(project)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(14);
    setMinimumHeight(fontMetrics().height() * 5);
    setAccessibleName(tr("Narrow the list"));
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Words, QHeaderView::Stretch);
    header()->setSectionResizeMode(Number, QHeaderView::ResizeToContents);
    for (size_t i = 0; i < articleFacetCount; ++i) {
        auto *const head = new QTreeWidgetItem(this, {nameOf(ArticleFacet(i))});
        head->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        head->setFirstColumnSpanned(true);
    }
    m_later.setSingleShot(true);
    m_later.setInterval(laterMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &FacetList::ask);
    connect(this, &QTreeWidget::itemChanged, this, &FacetList::follow);
    const auto askLater = [this] {
        if (isVisible() || isAny(m_choice))
            m_later.start();
    };
    connect(project, &Project::changed, this, askLater);
    connect(project, &Project::opened, this, askLater);
}

QSize FacetList::sizeHint() const { return {120, fontMetrics().height() * 14}; }

void FacetList::takeBack()
{
    if (!isAny(m_choice))
        return;
    m_choice = {};
    ask();
}

void FacetList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QTreeWidget::keyPressEvent(event);
    if (isAny(m_choice))
        takeBack();
    else
        Q_EMIT left();
}

void FacetList::showEvent(QShowEvent *event)
{
    QTreeWidget::showEvent(event);
    ask();
}

void FacetList::ask()
{
    m_later.stop();
    if (!m_project->isOpen())
        return;
    const int asked = ++m_asked;
    const auto work = [library = m_project->library(), choice = m_choice] { return articleFacetsOf(library, choice); };
    onPool(this, work, [this, asked](const ArticleFacetAnswer &answer) {
        if (asked == m_asked) // else something else is wanted by now
            showAnswer(answer);
    });
}

void FacetList::showAnswer(const ArticleFacetAnswer &answer)
{
    m_isFilling = true;
    for (size_t i = 0; i < articleFacetCount; ++i)
        fill(topLevelItem(int(i)), ArticleFacet(i), answer.values[i]);
    m_isFilling = false;
    Q_EMIT narrowed(answer.articles);
}

// Rows that are there already stay, so that neither the place nor the focus is lost.
void FacetList::fill(QTreeWidgetItem *under, ArticleFacet facet, const QList<ArticleFacetValue> &values)
{
    const QSet<QString> &chosen = m_choice[size_t(facet)];
    const int count = std::min(int(values.size()), mostValues);
    while (under->childCount() > count)
        delete under->takeChild(under->childCount() - 1);
    while (under->childCount() < count)
        under->addChild(new QTreeWidgetItem);
    for (int row = 0; row < count; ++row) {
        const ArticleFacetValue &value = values[row];
        QTreeWidgetItem *const item = under->child(row);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Words, keyRole, value.key);
        item->setData(Words, facetRole, int(facet));
        item->setText(Words, wordsOf(facet, value));
        item->setToolTip(Words, Qt::convertFromPlainText(item->text(Words)));
        item->setText(Number, locale().toString(value.count));
        item->setTextAlignment(Number, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setData(Words, Qt::AccessibleTextRole, tr("%1, %n article(s)", nullptr, value.count).arg(item->text(Words)));
        item->setCheckState(Words, chosen.contains(value.key) ? Qt::Checked : Qt::Unchecked);
    }
    under->setHidden(count == 0 || (count == 1 && values.first().key.isEmpty() && chosen.isEmpty()));
}

void FacetList::follow(const QTreeWidgetItem *item)
{
    if (m_isFilling || !item->parent())
        return;
    QSet<QString> &chosen = m_choice[size_t(item->data(Words, facetRole).toInt())];
    const QString key = item->data(Words, keyRole).toString();
    const bool wanted = item->checkState(Words) == Qt::Checked;
    if (wanted == chosen.contains(key))
        return;
    if (wanted)
        chosen.insert(key);
    else
        chosen.remove(key);
    ask();
}

QString FacetList::nameOf(ArticleFacet facet)
{
    switch (facet) {
    case ArticleFacet::State:
        return tr("State");
    case ArticleFacet::Outlet:
        return tr("Outlet");
    case ArticleFacet::Year:
        return tr("Year");
    case ArticleFacet::Language:
        return tr("Language");
    case ArticleFacet::Actor:
        return tr("Actor");
    case ArticleFacet::Tag:
        return tr("Tag");
    case ArticleFacet::Claim:
        return tr("Claim");
    case ArticleFacet::Count:
        break;
    }
    return {};
}

QString FacetList::wordsOf(ArticleFacet facet, const ArticleFacetValue &value) const
{
    if (value.key.isEmpty())
        return tr("None");
    if (facet == ArticleFacet::State)
        return articleStateText(ArticleState(value.key.toInt()));
    if (facet == ArticleFacet::Language) {
        const QLocale::Language language = QLocale::codeToLanguage(value.key);
        return language == QLocale::AnyLanguage ? displayText(value.key) : QLocale::languageToString(language);
    }
    return displayText(value.words.isEmpty() ? value.key : value.words);
}

} // namespace sidelight
