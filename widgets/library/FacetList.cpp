// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/FacetList.h"

#include "models/base/OnPool.h"
#include "models/lists/ArticleListModel.h"
#include "models/lists/FacetModel.h"
#include "models/project/Project.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <algorithm>

namespace sidelight {
namespace {

constexpr qsizetype mostValues = 200; // of a facet; the rarest of more are found by the filter and the search
constexpr int laterMilliseconds = 250;

bool isAny(const ArticleFacetChoice &choice)
{
    return std::ranges::any_of(choice, [](const QSet<QString> &some) { return !some.isEmpty(); });
}

// Of what all articles have none, there is nothing to choose from.
bool isWorthShowing(const QList<ArticleFacetValue> &values, const QSet<QString> &chosen)
{
    return values.size() > 1 || (values.size() == 1 && (!values.first().key.isEmpty() || !chosen.isEmpty()));
}

template <class... T> bool touches(const Changes &changes) { return (!changes.of<T>().isEmpty() || ...); }

} // namespace

FacetList::FacetList(Project *project, QWidget *parent)
    : QTreeView(parent)
    , m_project(project)
    , m_model(new FacetModel(this))
{
    setModel(m_model);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(14);
    setMinimumHeight(fontMetrics().height() * 5);
    setAccessibleName(tr("Narrow the list"));
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(FacetModel::Words, QHeaderView::Stretch);
    header()->setSectionResizeMode(FacetModel::Number, QHeaderView::ResizeToContents);
    m_later.setSingleShot(true);
    m_later.setInterval(laterMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &FacetList::ask);
    connect(m_model, &FacetModel::choiceWished, this, &FacetList::choose);
    connect(project, &Project::changed, this, [this](const Changes &changes) {
        if (touches<Article, Passage, Statement, Mention, Actor, Tag, Claim>(changes)) // a card on a board changes no count
            countAnew();
    });
    connect(project, &Project::opened, this, [this] {
        m_choice = {}; // of records that are another project's
        countAnew();
    });
}

QSize FacetList::sizeHint() const { return {120, fontMetrics().height() * 14}; }

void FacetList::takeBack()
{
    if (!isAny(m_choice))
        return;
    m_choice = {};
    showSections();
    ask();
}

void FacetList::setAmong(ArticleFacets::Among among)
{
    if (!among && !m_among)
        return;
    m_among = std::move(among);
    countAnew();
}

void FacetList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QTreeView::keyPressEvent(event);
    if (isAny(m_choice))
        takeBack();
    else
        Q_EMIT left();
}

void FacetList::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    ask();
}

void FacetList::hideEvent(QHideEvent *event)
{
    QTreeView::hideEvent(event);
    m_counted.facets.reset();
}

void FacetList::countAnew()
{
    m_asking.request_stop();
    m_counted.facets.reset();
    if (isVisible() || isAny(m_choice))
        m_later.start();
}

void FacetList::ask()
{
    m_later.stop();
    m_asking.request_stop();
    if (!m_project->isOpen())
        return;
    m_asking = {};
    const std::stop_token stop = m_asking.get_token();
    const auto work = [library = m_project->library(), facets = m_counted.facets, among = m_among, choice = m_choice, stop] {
        Counted counted{facets, {}};
        if (!counted.facets)
            counted.facets = std::make_shared<const ArticleFacets>(library, among, [stop] { return stop.stop_requested(); });
        if (!stop.stop_requested())
            counted.answer = counted.facets->answer(choice);
        return counted;
    };
    onPool(this, work, [this, stop](const Counted &counted) {
        if (!stop.stop_requested()) // else something else is wanted by now
            showAnswer(counted);
    });
}

void FacetList::showAnswer(const Counted &counted)
{
    m_counted = counted;
    showSections();
    if (!isVisible())
        m_counted.facets.reset();
    Q_EMIT narrowed(m_counted.answer.articles);
}

void FacetList::showSections()
{
    QList<FacetSection> sections;
    for (size_t i = 0; i < articleFacetCount; ++i) {
        const QList<ArticleFacetValue> &values = m_counted.answer.values[i];
        if (!isWorthShowing(values, m_choice[i]))
            continue;
        FacetSection section{ArticleFacet(i), {}, int(std::max(values.size() - mostValues, qsizetype(0)))};
        for (const ArticleFacetValue &value : values.first(std::min(values.size(), mostValues)))
            section.lines.append({value.key, wordsOf(section.facet, value), value.count, m_choice[i].contains(value.key)});
        sections.append(section);
    }
    m_model->setSections(sections);
    for (int row = 0; row < m_model->rowCount(); ++row)
        setFirstColumnSpanned(row, {}, true);
}

void FacetList::choose(ArticleFacet facet, const QString &key, bool chosen)
{
    QSet<QString> &keys = m_choice[size_t(facet)];
    if (chosen == keys.contains(key))
        return;
    if (chosen)
        keys.insert(key);
    else
        keys.remove(key);
    showSections();
    ask();
}

QString FacetList::wordsOf(ArticleFacet facet, const ArticleFacetValue &value)
{
    if (value.key.isEmpty())
        return tr("None");
    if (facet == ArticleFacet::State)
        return articleStateText(ArticleState(value.key.toInt()));
    if (facet == ArticleFacet::Language) {
        const QLocale::Language language = QLocale::codeToLanguage(value.key);
        return language == QLocale::AnyLanguage ? value.key : QLocale::languageToString(language);
    }
    return value.words.isEmpty() ? value.key : value.words;
}

} // namespace sidelight
