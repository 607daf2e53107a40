// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/WithholdingPage.h"

#include "models/base/OnPool.h"
#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"
#include "widgets/common/Theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace sidelight {

namespace {

enum ActorColumn { Name, Terms, Count, ActorColumnCount };
constexpr int recordRole = Qt::UserRole;

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = Theme::chromeFont(ChromeText::Normal);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

} // namespace

WithholdingPage::WithholdingPage(const Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_filter(new QLineEdit(this))
    , m_actors(new QTreeWidget(this))
    , m_belonging(new QPushButton(tr("Tick what belon&gs to them"), this))
    , m_count(new QLabel(this))
    , m_kept(new QTreeWidget(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(makeActors(), 3);
    row->addWidget(makeChoices(), 2);
    fillActors();
    connect(m_filter, &QLineEdit::textChanged, this, &WithholdingPage::showMatching);
    connect(m_belonging, &QPushButton::clicked, this, &WithholdingPage::tickBelonging);
    connect(m_actors, &QTreeWidget::itemChanged, this, &WithholdingPage::follow);
    connect(m_kept, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *each) {
        const Id article = each->data(Name, recordRole).value<Id>();
        if (each->checkState(Name) == Qt::Checked)
            m_keptArticles.insert(article);
        else
            m_keptArticles.remove(article);
    });
    m_filter->installEventFilter(this);
    setFocusProxy(m_filter);
    follow();
}

QWidget *WithholdingPage::makeActors()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeHeading(tr("Whose identity is withheld?"), side));
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter by name"));
    m_filter->setClearButtonEnabled(true);
    column->addWidget(m_filter);
    m_actors->setColumnCount(ActorColumnCount);
    m_actors->setHeaderLabels({tr("Actor"), tr("Kind, or terms"), tr("Statements")});
    m_actors->headerItem()->setTextAlignment(Count, Qt::AlignRight | Qt::AlignVCenter);
    m_actors->setRootIsDecorated(false);
    m_actors->setUniformRowHeights(true);
    m_actors->setAccessibleName(tr("Actors whose identity is withheld"));
    m_actors->header()->setStretchLastSection(false);
    m_actors->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_actors->setTabKeyNavigation(false);
    column->addWidget(m_actors, 1);
    auto *line = new QHBoxLayout;
    m_belonging->setAutoDefault(false);
    m_belonging->setToolTip(tr("All units, people and sources that belong to an actor that is ticked"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    line->addWidget(m_belonging);
    line->addWidget(m_count, 1);
    column->addLayout(line);
    return side;
}

QRadioButton *WithholdingPage::makeChoice(QVBoxLayout *column, const QString &text, const QString &tip)
{
    auto *button = new QRadioButton(text, this);
    button->setToolTip(tip);
    column->addWidget(button);
    connect(button, &QRadioButton::toggled, this, &WithholdingPage::changed);
    return button;
}

QWidget *WithholdingPage::makeChoices()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeHeading(tr("The passages in which they speak or are named"), side));
    m_quotesBlanked = makeChoice(column, tr("Stay, &without their words"),
                                 tr("With who says them, as a pseudonym, and the claim; without translation and notes"));
    m_quotesOut =
        makeChoice(column, tr("Are &left out"), tr("With their statements; cards that showed them say that it is withheld"));
    column->addSpacing(8);
    column->addWidget(makeHeading(tr("The articles in which those stand, and their own"), side));
    m_articlesBlanked =
        makeChoice(column, tr("Stay, without &a word"),
                   tr("Without title, author and address. How long paragraphs are can still be seen, and the date"));
    m_articlesOut = makeChoice(column, tr("Are left &out"));
    m_articlesKept = makeChoice(column, tr("Stay, &but for the words of those passages"));
    m_kept->setHeaderLabel(tr("These stay, but for those passages"));
    m_kept->setRootIsDecorated(false);
    m_kept->setUniformRowHeights(true);
    m_kept->setTabKeyNavigation(false);
    m_kept->setAccessibleName(tr("Articles that stay, but for the words of those passages"));
    m_kept->setFixedHeight(fontMetrics().lineSpacing() * 9);
    column->addWidget(m_kept);
    connect(m_articlesKept, &QRadioButton::toggled, m_kept, &QWidget::setDisabled);
    for (const auto &group : {QList<QRadioButton *>{m_quotesBlanked, m_quotesOut},
                              QList<QRadioButton *>{m_articlesBlanked, m_articlesOut, m_articlesKept}}) {
        auto *buttons = new QButtonGroup(this);
        for (QRadioButton *button : group)
            buttons->addButton(button);
        group.first()->setChecked(true);
    }
    column->addSpacing(8);
    column->addWidget(makeHeading(tr("All other articles"), side));
    m_originals = new QCheckBox(tr("With the &files they were imported from"), side);
    m_originals->setToolTip(tr("Such files can hold names that the text does not show"));
    connect(m_originals, &QCheckBox::toggled, this, &WithholdingPage::changed);
    column->addWidget(m_originals);
    column->addSpacing(8);
    auto *left = new QLabel(tr("Left behind in any case: the history, the layout, what was rejected, and what nothing refers to. "
                               "Those who are ticked become Source A, Source B and so on, the same in every copy of the same "
                               "choice."),
                            side);
    left->setForegroundRole(QPalette::PlaceholderText);
    left->setWordWrap(true);
    column->addWidget(left);
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(side);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

void WithholdingPage::fillActors()
{
    m_isFilling = true;
    const QSet<Id> usual = Withholding::usual(m_library).actors;
    QList<Actor> actors = m_library.all<Actor>().values();
    std::ranges::sort(actors, [&](const Actor &one, const Actor &other) { // whoever is ticked comes first
        if (usual.contains(one.id) != usual.contains(other.id))
            return usual.contains(one.id);
        const int order = QString::localeAwareCompare(one.name, other.name);
        return order != 0 ? order < 0 : one.id < other.id;
    });
    QList<QTreeWidgetItem *> rows;
    for (const Actor &actor : std::as_const(actors)) {
        const bool isOnTerms = actor.level != AttributionLevel::None;
        auto *const row = new QTreeWidgetItem({displayText(actor.name), isOnTerms ? levelText(actor.level) : kindText(actor.kind),
                                               QLocale().toString(m_library.statementCount(actor.id))});
        row->setToolTip(Name, displayText(actor.name));
        row->setTextAlignment(Count, Qt::AlignRight | Qt::AlignVCenter);
        row->setData(Name, recordRole, QVariant::fromValue(actor.id));
        row->setCheckState(Name, usual.contains(actor.id) ? Qt::Checked : Qt::Unchecked);
        rows.append(row);
    }
    m_actors->addTopLevelItems(rows);
    for (const int column : {Terms, Count})
        widenToContents(*m_actors, column);
    if (!rows.isEmpty())
        m_actors->setCurrentItem(rows.first());
    m_isFilling = false;
}

void WithholdingPage::showMatching(const QString &words)
{
    const QString wanted = words.simplified();
    for (int i = 0; i < m_actors->topLevelItemCount(); ++i) {
        QTreeWidgetItem *const row = m_actors->topLevelItem(i);
        const Actor *const actor = m_library.find<Actor>(row->data(Name, recordRole).value<Id>());
        const bool matches =
            actor->name.contains(wanted, Qt::CaseInsensitive) || actor->aliases.join(u'\n').contains(wanted, Qt::CaseInsensitive);
        row->setHidden(!wanted.isEmpty() && !matches);
    }
}

QSet<Id> WithholdingPage::ticked() const
{
    QSet<Id> actors;
    for (int i = 0; i < m_actors->topLevelItemCount(); ++i)
        if (const QTreeWidgetItem *row = m_actors->topLevelItem(i); row->checkState(Name) == Qt::Checked)
            actors.insert(row->data(Name, recordRole).value<Id>());
    return actors;
}

void WithholdingPage::tickBelonging()
{
    const QSet<Id> all = Withholding::withBelonging(m_library, ticked());
    m_isFilling = true;
    for (int i = 0; i < m_actors->topLevelItemCount(); ++i)
        if (QTreeWidgetItem *row = m_actors->topLevelItem(i); all.contains(row->data(Name, recordRole).value<Id>()))
            row->setCheckState(Name, Qt::Checked);
    m_isFilling = false;
    follow();
}

void WithholdingPage::follow()
{
    if (m_isFilling)
        return;
    const int count = int(ticked().size());
    m_count->setText(tr("%n actor(s) ticked", nullptr, count));
    m_belonging->setEnabled(count > 0);
    findArticles();
    Q_EMIT changed();
}

// Which articles are concerned follows from all statements and mentions of whoever is ticked.
void WithholdingPage::findArticles()
{
    onPool(
        this,
        [library = m_library, actors = ticked()] {
            Withholding withholding;
            withholding.actors = actors;
            return WithheldCopy(library, withholding).withheldArticles();
        },
        [this, number = ++m_asked](const QSet<Id> &articles) {
            if (number == m_asked)
                showArticles(articles);
        });
}

void WithholdingPage::showArticles(const QSet<Id> &articles)
{
    const QSignalBlocker blocker(m_kept);
    m_kept->clear();
    QList<QTreeWidgetItem *> rows;
    for (const Id id : articles) {
        auto *const row = new QTreeWidgetItem({articleText(m_library, id)});
        row->setToolTip(Name, articleText(m_library, id));
        row->setData(Name, recordRole, QVariant::fromValue(id));
        row->setCheckState(Name, m_keptArticles.contains(id) ? Qt::Checked : Qt::Unchecked);
        rows.append(row);
    }
    std::ranges::sort(rows, [](const QTreeWidgetItem *one, const QTreeWidgetItem *other) {
        return QString::localeAwareCompare(one->text(Name), other->text(Name)) < 0;
    });
    m_kept->addTopLevelItems(rows);
}

// From the filter Enter and the arrow lead into what it found, and no further.
bool WithholdingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    for (int i = 0; i < m_actors->topLevelItemCount(); ++i)
        if (!m_actors->topLevelItem(i)->isHidden()) {
            m_actors->setCurrentItem(m_actors->topLevelItem(i));
            m_actors->setFocus();
            break;
        }
    return true;
}

Withholding WithholdingPage::withholding() const
{
    Withholding withholding;
    withholding.actors = ticked();
    withholding.quotes = m_quotesOut->isChecked() ? Withholding::Quotes::LeftOut : Withholding::Quotes::Blanked;
    withholding.articles = m_articlesOut->isChecked()    ? Withholding::Articles::LeftOut
                           : m_articlesKept->isChecked() ? Withholding::Articles::Kept
                                                         : Withholding::Articles::Blanked;
    withholding.keepsOriginals = m_originals->isChecked();
    for (const Id article : m_keptArticles)
        withholding.articlesOf.insert(article, Withholding::Articles::Kept);
    return withholding;
}

void widenToContents(QTreeWidget &list, int column)
{
    list.resizeColumnToContents(column);
    list.header()->resizeSection(column, list.columnWidth(column) + 12);
}

} // namespace sidelight
