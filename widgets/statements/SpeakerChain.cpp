// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statements/SpeakerChain.h"

#include "models/lists/DisplayText.h"
#include "models/project/NewActor.h"
#include "widgets/common/Theme.h"
#include "widgets/library/RecordDelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace sidelight {

namespace {

constexpr int longestPrinted = 1000;

QToolButton *quietButton(const QString &style, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setStyleSheet(style);
    button->setFocusPolicy(Qt::ClickFocus); // keys do what it does
    return button;
}

} // namespace

SpeakerChain::SpeakerChain(Project *project, RecordField::Taking taking, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_taking(taking)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    addRow();
}

void SpeakerChain::addRow()
{
    auto *whole = new QWidget(this);
    Row row{.whole = whole,
            .arrow = new QLabel(tr("←", "before somebody who passed on what the speaker says"), whole),
            .actor = quietButton(QStringLiteral("padding: 0;"), whole),
            .name = new RecordField(m_project, RecordKind::Actor, whole),
            .printed = new QLineEdit(whole),
            .cross = quietButton(QStringLiteral("padding: 0 4px;"), whole)};
    row.arrow->setForegroundRole(QPalette::PlaceholderText);
    row.actor->setToolTip(tr("Passages of this actor"));
    row.name->setTaking(m_taking);
    row.name->setOffers([this] { return StatementEdits::recentSpeakers(m_project->library()); });
    row.name->setToolTip(tr("“<” or Ctrl+Enter: who they have it from. Alt+Up, Alt+Down: another place in the chain."));
    row.printed->setMaxLength(longestPrinted);
    row.printed->setPlaceholderText(tr("as printed"));
    row.printed->setToolTip(tr("How the article names them here"));
    row.cross->setText(QStringLiteral("×"));
    row.cross->setToolTip(tr("Take off"));
    for (QLineEdit *field : {static_cast<QLineEdit *>(row.name), row.printed})
        field->installEventFilter(this);
    for (QWidget *kept :
         {static_cast<QWidget *>(row.arrow), static_cast<QWidget *>(row.actor)}) { // names stand one below the other
        QSizePolicy policy = kept->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        kept->setSizePolicy(policy);
    }
    row.actor->setIcon(actorIcon(ActorKind::Person));
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(row.arrow);
    line->addWidget(row.actor);
    line->addWidget(row.name, 3);
    line->addWidget(row.printed, 2);
    line->addWidget(row.cross);
    const auto place = [this, whole] { return std::ranges::find(m_rows, whole, &Row::whole) - m_rows.begin(); };
    connect(row.name, &RecordField::chosen, this, [this, place](Id actor) { take(place(), actor); });
    connect(row.name, &RecordField::createWished, this, [this, place](const QString &name) { create(place(), name); });
    connect(row.printed, &QLineEdit::editingFinished, this, [this, place] { setPrinted(place()); });
    connect(row.cross, &QToolButton::clicked, this, [this, place] { take(place(), {}); });
    connect(row.actor, &QToolButton::clicked, this, [this, place] {
        if (place() < m_draft.statement.speakers.size())
            Q_EMIT actorClicked(m_draft.statement.speakers.at(place()).actor);
    });
    m_rows.append(row);
    m_column->addWidget(whole);
}

// A row stays as long as there is a speaker for it, so that the field in which one types is not taken away.
void SpeakerChain::setDraft(const StatementDraft &draft)
{
    m_draft = draft;
    const qsizetype before = m_rows.size(), wanted = draft.statement.speakers.size() + 1;
    while (m_rows.size() > wanted) {
        m_rows.constLast().whole->hide();
        m_rows.takeLast().whole->deleteLater();
    }
    while (m_rows.size() < wanted)
        addRow();
    for (qsizetype place = 0; place < wanted; ++place)
        showRow(place);
    if (m_rows.size() > before && std::exchange(m_goesOn, false))
        m_rows.constLast().name->setFocus(Qt::OtherFocusReason);
    if (m_rows.size() != before)
        Q_EMIT rowsChanged();
}

void SpeakerChain::showRow(qsizetype place)
{
    const Row &row = m_rows.at(place);
    const QList<Speaker> &speakers = m_draft.statement.speakers;
    const bool isThere = place < speakers.size();
    const Actor *actor = isThere ? m_draft.actor(m_project->library(), speakers.at(place).actor) : nullptr;
    const QString name = actor ? plainText(actor->name) : QString();
    QSet<Id> others;
    for (qsizetype other = 0; other < speakers.size(); ++other)
        if (other != place)
            others.insert(speakers.at(other).actor);
    row.name->setExcluded(others);
    row.name->setRecord(actor ? actor->id : Id(), actor ? actor->name : QString());
    row.name->setPlaceholderText(place == 0 ? tr("Who says this?") : tr("… who has it from"));
    row.name->setAccessibleName(place == 0 ? tr("Speaker") : tr("Source of the speaker"));
    row.arrow->setVisible(place > 0);
    row.actor->setVisible(isThere);
    if (actor)
        row.actor->setIcon(actorIcon(actor->kind));
    row.actor->setAccessibleName(tr("Passages of %1").arg(name));
    row.printed->setVisible(isThere);
    row.printed->setAccessibleName(tr("%1 as printed").arg(name));
    row.cross->setVisible(isThere);
    row.cross->setAccessibleName(tr("Take off %1").arg(name));
    const QString printed = isThere ? speakers.at(place).printed : QString();
    if (!(row.printed->isModified() && row.printed->hasFocus()) && row.printed->text() != printed) {
        row.printed->setText(printed);
        row.printed->setCursorPosition(0);
    }
    row.whole->setVisible(true);
}

void SpeakerChain::focusFirst()
{
    m_rows.constFirst().name->setFocus(Qt::PopupFocusReason);
    m_rows.constFirst().name->selectAll();
}

QList<QWidget *> SpeakerChain::inTabOrder() const
{
    QList<QWidget *> fields;
    for (const Row &row : m_rows)
        fields << row.name << row.printed;
    return fields;
}

void SpeakerChain::settle()
{
    for (qsizetype place = 0; place < m_rows.size(); ++place)
        setPrinted(place);
}

qsizetype SpeakerChain::placeOf(const QObject *field) const
{
    const auto it = std::ranges::find_if(m_rows, [&](const Row &row) { return row.name == field || row.printed == field; });
    return it == m_rows.end() ? -1 : it - m_rows.begin();
}

bool SpeakerChain::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype place = event->type() == QEvent::KeyPress ? placeOf(watched) : -1;
    if (place >= 0 && keyIn(place, *static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool SpeakerChain::keyIn(qsizetype place, QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool isName = m_rows.at(place).name->hasFocus();
    if ((isEnter && event.modifiers() & Qt::ControlModifier) || (isName && event.text() == u"<")) {
        m_rows.at(place).name->takeMarked();
        setPrinted(place);
        m_goesOn = place + 1 == m_rows.size(); // where the speaker is on the way
        if (!m_goesOn)
            m_rows.at(place + 1).name->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const bool isMove = event.modifiers() == Qt::AltModifier && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down);
    if (isMove)
        move(place, event.key() == Qt::Key_Up ? -1 : 1);
    return isMove;
}

void SpeakerChain::take(qsizetype place, Id actor)
{
    if (const Actor *record = m_draft.actor(m_project->library(), actor)) {
        choose(place, *record, false);
        return;
    }
    Q_EMIT wished([place](StatementDraft &draft) {
        draft.isOffered = false;
        if (place < draft.statement.speakers.size())
            draft.statement.speakers.removeAt(place);
    });
}

void SpeakerChain::create(qsizetype place, const QString &name) { choose(place, newActor(name), true); }

// Another first speaker is the first of another chain than that of the last statement.
void SpeakerChain::choose(qsizetype place, const Actor &actor, bool isNew)
{
    const QString printed = StatementEdits::printedForm(m_draft.passage.quote, actor);
    Q_EMIT wished([place, actor, isNew, printed](StatementDraft &draft) {
        QList<Speaker> &speakers = draft.statement.speakers;
        if (isNew)
            draft.newActors.append(actor);
        if (std::exchange(draft.isOffered, false) && place == 0 && speakers.value(0).actor != actor.id)
            speakers.clear();
        if (place < speakers.size() && speakers.at(place).actor == actor.id)
            return;
        if (place < speakers.size())
            speakers[place] = {actor.id, printed};
        else
            speakers.append({actor.id, printed});
    });
}

void SpeakerChain::setPrinted(qsizetype place)
{
    const Row &row = m_rows.at(place);
    if (!row.printed->isModified() || place >= m_draft.statement.speakers.size())
        return;
    row.printed->setModified(false);
    const QString printed = row.printed->text().simplified();
    Q_EMIT wished([place, printed](StatementDraft &draft) {
        if (place < draft.statement.speakers.size())
            draft.statement.speakers[place].printed = printed;
    });
}

void SpeakerChain::move(qsizetype place, int by)
{
    const qsizetype other = place + by, count = m_draft.statement.speakers.size();
    if (place >= count || other < 0 || other >= count)
        return;
    setPrinted(place);
    const bool isName = m_rows.at(place).name->hasFocus();
    Q_EMIT wished([place, other](StatementDraft &draft) {
        draft.isOffered = false;
        if (std::max(place, other) < draft.statement.speakers.size())
            draft.statement.speakers.swapItemsAt(place, other);
    });
    (isName ? static_cast<QLineEdit *>(m_rows.at(other).name) : m_rows.at(other).printed)->setFocus(Qt::OtherFocusReason);
}

} // namespace sidelight
