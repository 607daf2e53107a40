// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/OccurrencesPanel.h"

#include "models/lists/DisplayText.h"
#include "widgets/actors/OccurrenceDelegate.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sidelight {

namespace {

constexpr int lookDelay = 250; // ms
const QString scope = QStringLiteral("occurrences");

// Under which the places are kept that are not to be offered again: their starts.
QString keyOf(const NamedPlace &place) { return place.actor.toString() + u':' + place.article.toString(); }

QStringList namesOf(const Actor &actor) { return QStringList(actor.name) + actor.aliases; }

} // namespace

OccurrencesPanel::OccurrencesPanel(Project *project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_search(new OccurrenceSearch(project, this))
    , m_model(new OccurrenceModel(project, this))
    , m_status(new QLabel(this))
    , m_list(new QListView(this))
    , m_accept(new QPushButton(tr("Record"), this))
    , m_all(new QPushButton(tr("Record all"), this))
    , m_reject(new QPushButton(tr("Leave out"), this))
{
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(lookDelay);
    connect(&m_pause, &QTimer::timeout, this, &OccurrencesPanel::search);
    connect(m_search, &OccurrenceSearch::finished, this, &OccurrencesPanel::take);
    connect(m_model, &OccurrenceModel::countChanged, this, &OccurrencesPanel::tell);
    connect(m_list, &QListView::doubleClicked, this, &OccurrencesPanel::show);
    connect(m_accept, &QPushButton::clicked, this, [this] { accept(selectedRows()); });
    connect(m_reject, &QPushButton::clicked, this, [this] { reject(selectedRows()); });
    connect(m_all, &QPushButton::clicked, this, [this] {
        QList<int> rows(m_model->rowCount());
        std::ranges::iota(rows, 0);
        accept(rows);
    });
    connect(project, &Project::opened, this, &OccurrencesPanel::rememberNames);
    connect(project, &Project::changed, this, &OccurrencesPanel::follow);
    rememberNames();
    tell();
}

void OccurrencesPanel::layOut()
{
    m_status->setFont(Theme::chromeFont(ChromeText::Small));
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setContentsMargins(12, 4, 8, 8);
    m_status->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OccurrenceDelegate(m_list));
    m_list->setAccessibleName(tr("Places that name actors"));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    m_accept->setToolTip(tr("A mention at each selected place (Enter)"));
    m_reject->setToolTip(tr("The selected places are not offered again (Delete)"));
    auto *const buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 8, 8, 8);
    buttons->setSpacing(4);
    for (QPushButton *button : {m_accept, m_all, m_reject})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_status);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    setFocusProxy(m_list);
}

void OccurrencesPanel::rememberNames()
{
    m_known.clear();
    for (const Actor &actor : m_project->library().all<Actor>())
        m_known.insert(actor.id, namesOf(actor));
}

// Of an actor that was changed, the names that it did not have.
void OccurrencesPanel::follow(const Changes &changes)
{
    QList<NameOf> made;
    for (const QList<Actor> &actors : {changes.of<Actor>().inserted, changes.of<Actor>().updated}) {
        for (const Actor &actor : actors) {
            const QStringList before = m_known.value(actor.id);
            for (const QString &name : namesOf(actor))
                if (!before.contains(name))
                    made.append({actor.id, name});
            m_known.insert(actor.id, namesOf(actor));
        }
    }
    for (const Id id : changes.of<Actor>().removed)
        m_known.remove(id);
    if (made.isEmpty() || m_project->isReadOnly())
        return;
    if (!m_pause.isActive() && !m_search->isRunning())
        m_wanted.clear();
    m_wanted += made;
    m_asked = false;
    m_pause.start();
}

void OccurrencesPanel::lookFor(const QList<Id> &actors)
{
    m_wanted.clear();
    for (const Id id : actors)
        if (const Actor *const actor = m_project->library().find<Actor>(id))
            for (const QString &name : namesOf(*actor))
                m_wanted.append({id, name});
    m_asked = true;
    m_pause.stop();
    search();
}

void OccurrencesPanel::search()
{
    m_search->start(m_wanted);
    tell();
}

void OccurrencesPanel::take(const QList<NamedPlace> &places, int count)
{
    QList<NamedPlace> open = places;
    open.removeIf([this](const NamedPlace &place) { return isRejected(place); });
    m_more = count - int(places.size());
    m_model->setPlaces(open);
    if (m_asked)
        Q_EMIT searched();
}

bool OccurrencesPanel::isRejected(const NamedPlace &place) const
{
    const QByteArray starts = m_project->kept(scope, keyOf(place));
    return !starts.isEmpty() && starts.split(',').contains(QByteArray::number(place.start));
}

// “14 places name “Smith””: with the one name that was new, if there is only one.
QString OccurrencesPanel::offerText() const
{
    const int count = m_model->rowCount() + m_more;
    QSet<QString> names;
    for (const NameOf &each : m_wanted)
        names.insert(each.name);
    return names.size() == 1 ? tr("%n place(s) name “%1”.", nullptr, count).arg(displayText(*names.cbegin(), 60))
                             : tr("%n place(s) name actors.", nullptr, count);
}

void OccurrencesPanel::tell()
{
    const int listed = m_model->rowCount();
    const bool writes = !m_project->isReadOnly();
    for (QPushButton *button : {m_accept, m_all, m_reject})
        button->setEnabled(listed > 0 && writes);
    if (m_search->isRunning())
        m_status->setText(tr("Looking through the articles…"));
    else if (listed == 0)
        m_status->setText(tr("When an actor or another name for one is made, the places that name it are offered here."));
    else if (m_more > 0)
        m_status->setText(offerText() + u' ' + tr("The first %n are listed.", nullptr, listed));
    else
        m_status->setText(offerText());
    if (!m_asked && !m_search->isRunning())
        Q_EMIT offered(listed > 0 ? offerText() : QString());
}

QList<int> OccurrencesPanel::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        rows.append(index.row());
    if (rows.isEmpty() && m_list->currentIndex().isValid())
        rows.append(m_list->currentIndex().row());
    std::ranges::sort(rows);
    return rows;
}

void OccurrencesPanel::accept(const QList<int> &rows)
{
    QList<NamedPlace> places;
    for (const int row : rows)
        places.append(m_model->places()[row]);
    const PlaceRecords records = recordsFor(m_project->library(), places);
    if (records.mentions.isEmpty() || m_project->isReadOnly())
        return;
    const QString told = tr("%n mention(s) recorded.", nullptr, int(records.mentions.size()));
    m_project
        ->edit(tr("Record %n mention(s)", nullptr, int(records.mentions.size())),
               [records](Writer &w) {
                   for (const Passage &passage : records.passages)
                       w.insert(passage);
                   for (const Mention &mention : records.mentions)
                       w.insert(mention);
               })
        .then(this, [this, told](const Result<EditId> &done) {
            if (done)
                Q_EMIT message(told);
        });
}

void OccurrencesPanel::reject(const QList<int> &rows)
{
    if (m_project->isReadOnly())
        return;
    QHash<QString, QByteArray> starts;
    for (const int row : rows) {
        const NamedPlace &place = m_model->places()[row];
        const QString key = keyOf(place);
        if (!starts.contains(key))
            starts.insert(key, m_project->kept(scope, key));
        QByteArray &value = starts[key];
        value += (value.isEmpty() ? "" : ",") + QByteArray::number(place.start);
    }
    for (auto it = starts.cbegin(); it != starts.cend(); ++it)
        m_project->keep(scope, it.key(), it.value());
    m_model->remove(rows);
}

void OccurrencesPanel::show(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const NamedPlace &place = m_model->places()[index.row()];
    Q_EMIT placeActivated(place.article, place.start, place.end);
}

bool OccurrencesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (KeyChoices::instance().meant(KeyPlace::Proposals, *static_cast<QKeyEvent *>(event)).key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept(selectedRows());
        return true;
    case Qt::Key_Delete:
        reject(selectedRows());
        return true;
    case Qt::Key_Space:
        show(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        Q_EMIT leftByEscape();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

// The delegate paints with the theme, which a view does not know of.
void OccurrencesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_list->viewport()->update();
    QWidget::changeEvent(event);
}

} // namespace sidelight
