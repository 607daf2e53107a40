// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/HistoryPanel.h"

#include "models/lists/DisplayText.h"
#include "models/lists/HistoryText.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"
#include "widgets/trust/HistoryDelegate.h"

#include <QAction>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace sidelight {

namespace {

// What stands in a place that can be shown comes first.
constexpr std::array shownFirst{
    RecordKind::Passage,     RecordKind::Statement, RecordKind::Card,       RecordKind::Link,
    RecordKind::PassageLink, RecordKind::Article,   RecordKind::Actor,      RecordKind::Claim,
    RecordKind::Tag,         RecordKind::Board,     RecordKind::Ach,        RecordKind::Evidence,
    RecordKind::Mention,     RecordKind::SameAs,    RecordKind::Hypothesis, RecordKind::DistinctOrigins};

template <class T> bool isThere(const Library &library, Id id) { return library.contains<T>(id); }

} // namespace

HistoryPanel::HistoryPanel(Project *project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_model(new HistoryModel(project, this))
    , m_field(new QLineEdit(this))
    , m_thing(new ChoiceBox(this))
    , m_onlyArticle(new QCheckBox(tr("Only the article in front"), this))
    , m_status(new QLabel(this))
    , m_list(new QListView(this))
    , m_question(new QWidget(this))
    , m_asked(new QLabel(m_question))
    , m_back(new QPushButton(tr("Go back"), m_question))
    , m_stay(new QPushButton(tr("Stay"), m_question))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setAccessibleName(tr("Edits, the latest first"));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->installEventFilter(this);
    layOut();
    layOutQuestion();
    makeActions();
    setFocusProxy(m_list);
    connect(m_field, &QLineEdit::textChanged, m_model, &HistoryModel::setWords);
    connect(m_thing, &ChoiceBox::chosen, this,
            [this](const QVariant &value) { m_model->setThing(HistoryModel::Thing(value.toInt())); });
    connect(m_onlyArticle, &QCheckBox::toggled, this, [this](bool only) { m_model->setArticle(only ? m_article : Id()); });
    connect(m_list, &QListView::doubleClicked, this, &HistoryPanel::showTouched);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::followCurrent);
    connect(m_back, &QPushButton::clicked, this, &HistoryPanel::goBack);
    connect(m_stay, &QPushButton::clicked, this, &HistoryPanel::closeQuestion);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &HistoryPanel::followList);
    connect(m_model, &HistoryModel::arranged, this, &HistoryPanel::followList);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPanel::followList);
    connect(project, &Project::changed, this, &HistoryPanel::closeQuestion); // what was said of it is not so any more
    connect(project, &Project::historyPurged, this, &HistoryPanel::closeQuestion);
    connect(project, &Project::opened, this, &HistoryPanel::followList);
    connect(project, &Project::pathChanged, this, &HistoryPanel::followList);
    followList();
}

void HistoryPanel::layOut()
{
    using Thing = HistoryModel::Thing;
    m_field->setPlaceholderText(tr("Filter"));
    m_field->setAccessibleName(tr("Filter by the names of the edits"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_thing->setAccessibleName(tr("What the edits touched"));
    m_thing->addItem(tr("All edits"), int(Thing::All));
    m_thing->addItem(tr("Of articles"), int(Thing::Articles));
    m_thing->addItem(tr("Of passages"), int(Thing::Passages));
    m_thing->addItem(tr("Of statements"), int(Thing::Statements));
    m_thing->addItem(tr("Of actors"), int(Thing::Actors));
    m_thing->addItem(tr("Of claims"), int(Thing::Claims));
    m_thing->addItem(tr("Of tags"), int(Thing::Tags));
    m_thing->addItem(tr("Of boards"), int(Thing::Boards));
    m_thing->addItem(tr("Of matrices"), int(Thing::Matrices));
    m_onlyArticle->setEnabled(false);
    m_status->setFont(Theme::chromeFont(ChromeText::Small));
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    auto *const head = new QVBoxLayout;
    head->setContentsMargins(8, 4, 8, 8);
    head->setSpacing(4);
    head->addWidget(m_field);
    head->addWidget(m_thing);
    head->addWidget(m_onlyArticle);
    head->addWidget(m_status);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_question);
}

void HistoryPanel::layOutQuestion()
{
    m_asked->setWordWrap(true);
    m_asked->setTextFormat(Qt::PlainText);
    auto *const line = new QFrame(m_question);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto *const buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 0, 8, 8);
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_stay);
    auto *const words = new QVBoxLayout;
    words->setContentsMargins(12, 8, 12, 8);
    words->addWidget(m_asked);
    auto *const column = new QVBoxLayout(m_question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(line);
    column->addLayout(words);
    column->addLayout(buttons);
    for (QPushButton *button : {m_back, m_stay}) {
        button->setAutoDefault(true);
        button->installEventFilter(this);
    }
    m_question->hide();
}

void HistoryPanel::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto act) {
        auto *const action = new QAction(text, m_list);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        KeyChoices::instance().follow(KeyPlace::History, action);
        connect(action, &QAction::triggered, this, act);
        m_list->addAction(action);
        return action;
    };
    add(tr("Show what it touched"), Qt::Key_Return, [this] { showTouched(); });
    m_writing.append(add(tr("Go back to here…"), Qt::Key_Backspace, [this] { askBack(); }));
    auto *const separator = new QAction(m_list);
    separator->setSeparator(true);
    m_list->addAction(separator);
    m_purgeBefore = add(tr("Purge everything before this…"), {}, [this] { askPurgeBefore(); });
    m_writing.append(add(tr("Purge history…"), {}, [this] { Q_EMIT purgeWished(0); }));
}

void HistoryPanel::setArticle(Id article)
{
    m_article = article;
    m_onlyArticle->setEnabled(article.isValid() || m_onlyArticle->isChecked());
    if (m_onlyArticle->isChecked() && article.isValid())
        m_model->setArticle(article);
}

QString HistoryPanel::questionText() const { return m_question->isHidden() ? QString() : m_asked->text(); }
QString HistoryPanel::statusText() const { return m_status->text(); }

void HistoryPanel::followList()
{
    for (QAction *const action : std::as_const(m_writing))
        action->setEnabled(!m_project->isReadOnly());
    followCurrent();
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->selectionModel()->setCurrentIndex(m_model->index(0), QItemSelectionModel::NoUpdate);
    if (m_model->rowCount() > 0 && !m_model->isFiltering())
        m_status->clear();
    else if (m_model->rowCount() > 0)
        m_status->setText(tr("%n edit(s) are like that.", nullptr, m_model->rowCount()));
    else if (m_model->isWorking())
        m_status->setText(tr("Looking through the history…"));
    else
        m_status->setText(m_model->isFiltering() ? tr("No edit is like that.")
                                                 : tr("What you do is listed here, and can be gone back to."));
    m_status->setVisible(!m_status->text().isEmpty());
}

void HistoryPanel::followCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_purgeBefore->setEnabled(!m_project->isReadOnly() && current.isValid() && m_model->hasEarlier(current.row()));
}

// Going to what was touched

void HistoryPanel::showTouched()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    m_project->touched({m_model->at(current.row()).id}).then(this, [this](const Result<QList<Touched>> &read) {
        if (read && !read->isEmpty())
            go(read->constFirst().records);
        else if (!read)
            Q_EMIT message(read.error().message);
    });
}

// Where a record is that still stands in the project; none: it does not.
RecordRef HistoryPanel::standing(const Touch &touch) const
{
    const Library &library = m_project->library();
    switch (touch.kind) {
    case RecordKind::Passage:
        return isThere<Passage>(library, touch.id) ? RecordRef{touch.kind, touch.id} : RecordRef();
    case RecordKind::Statement:
        if (const auto statement = library.find<Statement>(touch.id))
            return {RecordKind::Passage, statement->passage};
        return {};
    case RecordKind::Mention:
        if (const Mention *const mention = library.find<Mention>(touch.id))
            return {RecordKind::Passage, mention->passage};
        return {};
    case RecordKind::SameAs:
        if (const SameAs *const same = library.find<SameAs>(touch.id))
            return {RecordKind::Actor, same->first};
        return {};
    case RecordKind::Link:
        if (const Link *const link = library.find<Link>(touch.id))
            return {RecordKind::Card, link->from};
        return {};
    case RecordKind::Hypothesis:
        if (const Hypothesis *const hypothesis = library.find<Hypothesis>(touch.id))
            return {RecordKind::Ach, hypothesis->ach};
        return {};
    case RecordKind::Evidence:
        if (const Evidence *const evidence = library.find<Evidence>(touch.id))
            return {RecordKind::Ach, evidence->ach};
        return {};
    case RecordKind::DistinctOrigins:
        if (const DistinctOrigins *const pair = library.find<DistinctOrigins>(touch.id))
            return {RecordKind::Article, pair->first};
        return {};
    case RecordKind::Article:
        return isThere<Article>(library, touch.id) ? RecordRef{touch.kind, touch.id} : RecordRef();
    case RecordKind::Actor:
        return isThere<Actor>(library, touch.id) ? RecordRef{touch.kind, touch.id} : RecordRef();
    case RecordKind::Claim:
        return isThere<Claim>(library, touch.id) ? RecordRef{touch.kind, touch.id} : RecordRef();
    case RecordKind::Tag:
        return isThere<Tag>(library, touch.id) ? RecordRef{touch.kind, touch.id} : RecordRef();
    case RecordKind::Board:
        return isThere<Board>(library, touch.id) ? RecordRef{touch.kind, touch.id} : RecordRef();
    case RecordKind::Card:
        return isThere<Card>(library, touch.id) ? RecordRef{touch.kind, touch.id} : RecordRef();
    case RecordKind::PassageLink:
        return isThere<PassageLink>(library, touch.id) ? RecordRef{touch.kind, touch.id} : RecordRef();
    case RecordKind::Ach:
        return isThere<Ach>(library, touch.id) ? RecordRef{touch.kind, touch.id} : RecordRef();
    default:
        return {};
    }
}

void HistoryPanel::go(const QList<Touch> &touches)
{
    bool anyStands = false;
    for (const RecordKind kind : shownFirst)
        for (const Touch &touch : touches) {
            const RecordRef record = touch.kind == kind ? standing(touch) : RecordRef();
            if (record.id.isValid())
                return Q_EMIT recordWanted(record);
        }
    for (const Touch &touch : touches)
        anyStands = anyStands || isThere<Origin>(m_project->library(), touch.id) ||
                    isThere<LinkType>(m_project->library(), touch.id) || isThere<Collection>(m_project->library(), touch.id);
    if (touches.isEmpty())
        Q_EMIT message(tr("This entry touched nothing that can be shown."));
    else if (anyStands)
        Q_EMIT message(tr("What this edit touched has no place of its own to be shown in."));
    else
        Q_EMIT message(tr("What this edit touched was deleted since."));
}

// Going back

void HistoryPanel::askBack()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || m_project->isReadOnly())
        return;
    m_target = m_model->at(current.row());
    m_asked->setText(tr("Looking what would change…"));
    m_back->setEnabled(false);
    m_question->show();
    m_stay->setFocus(Qt::OtherFocusReason);
    m_project->whatGoesBack(m_target.id).then(this, [this, target = m_target.id](const Result<QList<Touch>> &found) {
        if (!m_question->isHidden() && m_target.id == target)
            showQuestion(m_target, found);
    });
}

void HistoryPanel::showQuestion(const JournalEntry &entry, const Result<QList<Touch>> &found)
{
    if (!found) {
        m_asked->setText(found.error().message);
        return;
    }
    const QString where = tr("Back to how it was right after “%1” (%2)?", "the name of an edit, and when it was made")
                              .arg(entryText(entry), momentText(entry.at, QDate::currentDate()));
    const QString undo = found->isEmpty() ? QString() : tr("It is an edit, and can be undone.");
    QStringList parts{where, goingBackText(*found), undo};
    parts.removeAll(QString());
    m_asked->setText(parts.join(u'\n'));
    m_back->setEnabled(!found->isEmpty());
    if (m_back->isEnabled() && m_stay->hasFocus())
        m_back->setFocus(Qt::OtherFocusReason);
    // What is asked about stays in sight above the question, once the list has shrunk.
    QMetaObject::invokeMethod(m_list, [this] { m_list->scrollTo(m_list->currentIndex()); }, Qt::QueuedConnection);
}

void HistoryPanel::goBack()
{
    const JournalEntry target = m_target;
    m_back->setEnabled(false);
    m_list->setFocus(Qt::OtherFocusReason);
    m_project->goBack(goBackName(target), target.id).then(this, [this, target](const Result<EditId> &done) {
        closeQuestion();
        if (done)
            Q_EMIT message(
                tr("The project is as it was right after “%1”. Undo brings back what was there.").arg(entryText(target)));
    });
}

void HistoryPanel::askPurgeBefore()
{
    if (m_purgeBefore->isEnabled())
        Q_EMIT purgeWished(m_model->at(m_list->currentIndex().row()).id);
}

void HistoryPanel::closeQuestion()
{
    const bool hadFocus = m_question->isAncestorOf(focusWidget());
    m_question->hide();
    if (hadFocus && isVisible())
        m_list->setFocus(Qt::OtherFocusReason);
}

bool HistoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Enter and Backspace belong to the list alone.
    if (event->type() == QEvent::ShortcutOverride && watched == m_list) {
        const int key = KeyChoices::instance().meant(KeyPlace::History, *static_cast<QKeyEvent *>(event)).key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Backspace)
            event->accept();
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_back || watched == m_stay) {
        if (key != Qt::Key_Escape)
            return false;
        closeQuestion();
        return true;
    }
    const int inList = KeyChoices::instance().meant(KeyPlace::History, *static_cast<QKeyEvent *>(event)).key();
    return (watched == m_list ? keyInList(inList) : keyInField(key)) || QWidget::eventFilter(watched, event);
}

bool HistoryPanel::keyInField(int key)
{
    if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_list->setFocus(Qt::TabFocusReason);
    return true;
}

bool HistoryPanel::keyInList(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        showTouched();
        return true;
    case Qt::Key_Backspace:
        askBack();
        return true;
    case Qt::Key_Escape:
        if (m_question->isHidden())
            Q_EMIT leftByEscape();
        closeQuestion();
        return true;
    case Qt::Key_Up:
        if (m_list->currentIndex().row() > 0)
            return false;
        m_field->setFocus(Qt::BacktabFocusReason);
        return true;
    default:
        return false;
    }
}

// The delegate paints with the theme, which a view does not know of.
void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_status->setFont(Theme::chromeFont(ChromeText::Small));
        m_list->viewport()->update();
    }
    QWidget::changeEvent(event);
}

} // namespace sidelight
