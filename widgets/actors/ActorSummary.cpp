// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/ActorSummary.h"

#include "models/base/OnPool.h"
#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"
#include "widgets/actors/ActorPicture.h"
#include "widgets/actors/MergeReview.h"
#include "widgets/actors/PageList.h"
#include "widgets/actors/SameAsField.h"
#include "widgets/common/Theme.h"
#include "widgets/library/RecordDelegate.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sidelight {

namespace {

constexpr int companyDelay = 200; // ms
constexpr qsizetype mostCompany = 40;

QLabel *addWords(QVBoxLayout *column, QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
    return label;
}

void showWords(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

// Beneath an actor those that belong to it, each at its depth.
void addBeneath(QList<PageList::Row> &rows, const QMultiHash<Id, const Actor *> &children, const Actor &actor, int depth, Id here)
{
    rows.append({actor.id, actorIcon(actor.kind), displayText(actor.name), {}, depth, actor.id == here});
    QList<const Actor *> beneath = children.values(actor.id);
    std::ranges::sort(beneath, {}, [](const Actor *each) { return std::pair(each->name.toCaseFolded(), each->id); });
    for (const Actor *each : std::as_const(beneath))
        addBeneath(rows, children, *each, depth + 1, here);
}

} // namespace

ActorSummary::ActorSummary(Project *project, Id actor, QWidget *parent)
    : QScrollArea(parent)
    , m_project(project)
    , m_actor(actor)
{
    makeBody();
    connectLists();
    m_companyPause.setSingleShot(true);
    m_companyPause.setInterval(companyDelay);
    connect(&m_companyPause, &QTimer::timeout, this, &ActorSummary::findCompany);
    connect(project, &Project::changed, this, &ActorSummary::follow);
    m_same->setActor(actor);
    m_picture->setActor(actor);
    refresh();
    refreshAffiliations();
    refreshBoards();
    findCompany();
}

void ActorSummary::makeBody()
{
    auto *const body = new QWidget(this);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(4);
    m_picture = new ActorPicture(m_project, body);
    m_picture->setChangeable(false);
    m_column->addWidget(m_picture);
    m_name = addWords(m_column, body);
    m_name->setFont(Theme::chromeFont(ChromeText::Large));
    m_kind = addWords(m_column, body);
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_facts = addWords(m_column, body);
    m_grade = addWords(m_column, body);
    m_trail = addWords(m_column, body);
    m_trail->setFont(Theme::chromeFont(ChromeText::Small));
    m_trail->setForegroundRole(QPalette::PlaceholderText);
    m_note = addWords(m_column, body);
    m_edit = new QPushButton(tr("Details…"), body);
    m_column->addSpacing(4);
    m_column->addWidget(m_edit, 0, Qt::AlignLeading);
    addHeading(tr("Possibly the same as"));
    m_same = new SameAsField(m_project, body);
    m_column->addWidget(m_same);
    m_merge = new MergeReview(m_project, body);
    m_merge->setScrolls(false);
    m_merge->layout()->setContentsMargins(0, 8, 0, 8);
    m_column->addWidget(m_merge);
    addHeading(tr("Belongs to"));
    m_affiliations = new PageList(tr("To whom it belongs, and who belongs to it"), body);
    m_column->addWidget(m_affiliations);
    m_boardsHeading = addHeading(tr("On boards"));
    m_boards = new PageList(tr("On boards"), body);
    m_column->addWidget(m_boards);
    m_companyHeading = addHeading(tr("Appears with"));
    m_company = new PageList(tr("Appears with"), body);
    m_column->addWidget(m_company);
    m_column->addStretch(1);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QLabel *ActorSummary::addHeading(const QString &text)
{
    auto *const heading = new QLabel(text, widget() ? widget() : m_column->parentWidget());
    heading->setFont(Theme::chromeFont(ChromeText::Small));
    heading->setForegroundRole(QPalette::PlaceholderText);
    m_column->addSpacing(12);
    m_column->addWidget(heading);
    return heading;
}

void ActorSummary::connectLists()
{
    connect(m_edit, &QPushButton::clicked, this, &ActorSummary::detailsWished);
    connect(m_same, &SameAsField::actorClicked, this, &ActorSummary::actorActivated);
    connect(m_same, &SameAsField::mergeWished, this, [this](Id from, Id into) { m_merge->ask({from}, into); });
    connect(m_merge, &MergeReview::merged, this, [this](Id into, const QString &sentence) {
        Q_EMIT message(sentence);
        if (into != m_actor)
            Q_EMIT actorActivated(into);
    });
    connect(m_merge, &MergeReview::closed, this, [this] { m_same->setFocus(); });
    connect(m_boards, &PageList::rowActivated, this, &ActorSummary::cardActivated);
    for (PageList *list : {m_affiliations, m_company})
        connect(list, &PageList::rowActivated, this, [this](Id id) {
            if (id != m_actor)
                Q_EMIT actorActivated(id);
        });
}

void ActorSummary::follow(const Changes &changes)
{
    const bool actors = !changes.of<Actor>().isEmpty();
    if (actors) {
        refresh();
        refreshAffiliations();
    }
    if (!changes.of<Card>().isEmpty() || !changes.of<Board>().isEmpty())
        refreshBoards();
    if (actors || !changes.of<Statement>().isEmpty() || !changes.of<Mention>().isEmpty() ||
        !changes.of<Passage>().removed.isEmpty())
        m_companyPause.start();
}

QStringList ActorSummary::factsOf(const Actor &actor) const
{
    QStringList facts;
    QStringList aliases;
    for (const QString &alias : actor.aliases)
        aliases.append(displayText(alias, 60));
    if (!aliases.isEmpty())
        facts.append(tr("Also called %1").arg(aliases.join(tr(", ", "between the items of a list"))));
    if (!actor.description.isEmpty())
        facts.append(actor.kind == ActorKind::Unnamed ? tr("Printed as “%1”").arg(displayText(actor.description, 4000))
                                                      : displayText(actor.description, 4000));
    if (actor.kind != ActorKind::Unnamed)
        return facts;
    if (actor.headcount > 0)
        facts.append(tr("Said to be %n person(s)", nullptr, actor.headcount));
    if (actor.level != AttributionLevel::None)
        facts.append(levelText(actor.level));
    if (!actor.affiliation.isEmpty())
        facts.append(tr("Said to be of “%1”").arg(displayText(actor.affiliation)));
    return facts;
}

void ActorSummary::refresh()
{
    const Actor *const actor = m_project->library().find<Actor>(m_actor);
    if (!actor)
        return;
    showWords(m_name, displayText(actor->name));
    showWords(m_kind, kindText(actor->kind));
    showWords(m_facts, factsOf(*actor).join(u'\n'));
    showWords(m_note, actor->note.trimmed());
    m_trail->setAccessibleName(tr("Earlier grades"));
    showWords(m_trail, gradeTrail(*actor).join(u'\n'));
    m_picture->setVisible(!actor->picture.isEmpty());
    if (actor->reliability.isEmpty())
        return showWords(m_grade, actor->earlierGrades.isEmpty() ? QString() : tr("Not graded now"));
    QString grade = tr("%1: %2", "a grade and its meaning").arg(actor->reliability, reliabilityText(actor->reliability));
    if (!actor->reliabilityDate.isEmpty())
        grade = tr("%1, since %2", "a grade with its meaning, and a day").arg(grade, dateText(actor->reliabilityDate));
    if (!actor->reliabilityReason.isEmpty())
        grade += u'\n' + displayText(actor->reliabilityReason);
    showWords(m_grade, grade);
}

// The whole tree in which the actor stands, from the top.
void ActorSummary::refreshAffiliations()
{
    const Library &library = m_project->library();
    const Actor *top = library.find<Actor>(m_actor);
    if (!top)
        return;
    QList<const Actor *> above;
    for (QSet<Id> seen{m_actor}; const Actor *parent = library.find<Actor>(top->parent); top = parent) {
        if (seen.contains(parent->id))
            break;
        seen.insert(parent->id);
        above.prepend(parent);
    }
    QMultiHash<Id, const Actor *> children;
    for (const Actor &actor : library.all<Actor>())
        if (actor.parent.isValid())
            children.insert(actor.parent, &actor);
    QList<PageList::Row> rows;
    for (const Actor *each : std::as_const(above))
        rows.append({each->id, actorIcon(each->kind), displayText(each->name), {}, int(rows.size()), false});
    addBeneath(rows, children, *library.find<Actor>(m_actor), int(rows.size()), m_actor);
    m_affiliations->setRows(rows);
}

void ActorSummary::refreshBoards()
{
    const Library &library = m_project->library();
    QList<PageList::Row> rows;
    for (const Id id : library.cardsShowing(m_actor))
        if (const Card *const card = library.find<Card>(id); card && library.find<Board>(card->board))
            rows.append({id, {}, displayText(library.find<Board>(card->board)->name), {}});
    std::ranges::sort(rows, {}, [&library](const PageList::Row &row) {
        const Board *const board = library.find<Board>(library.find<Card>(row.id)->board);
        return std::tuple(board->position, board->id, row.id);
    });
    m_boards->setRows(rows);
    m_boards->setVisible(!rows.isEmpty());
    m_boardsHeading->setVisible(!rows.isEmpty());
}

void ActorSummary::findCompany()
{
    const int number = ++m_asked;
    onPool(
        this, [library = m_project->library(), actor = m_actor] { return companyOf(library, actor); },
        [this, number](const QList<Companion> &company) {
            if (number == m_asked)
                showCompany(company);
        });
}

void ActorSummary::showCompany(const QList<Companion> &company)
{
    QList<PageList::Row> rows;
    for (const Companion &each : company.first(std::min(company.size(), mostCompany))) {
        const Actor *const actor = m_project->library().find<Actor>(each.actor);
        if (!actor)
            continue;
        QStringList counts;
        if (each.chains > 0)
            counts.append(tr("%n chain(s)", nullptr, each.chains));
        if (each.passages > 0)
            counts.append(tr("%n passage(s)", nullptr, each.passages));
        counts.append(tr("%n article(s)", nullptr, each.articles));
        rows.append(
            {each.actor, actorIcon(actor->kind), displayText(actor->name), counts.join(tr(", ", "between the items of a list"))});
    }
    m_company->setRows(rows);
    m_company->setVisible(!rows.isEmpty());
    m_companyHeading->setVisible(!rows.isEmpty());
}

QString ActorSummary::text() const
{
    QStringList lines;
    for (const QLabel *label : {m_name, m_kind, m_facts, m_grade, m_trail, m_note})
        if (!label->isHidden())
            lines.append(label->text());
    return lines.join(u'\n');
}

} // namespace sidelight
