// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/TimelineBar.h"

#include "models/lists/TimelineText.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/actors/RecordField.h"
#include "widgets/passages/FlowLayout.h"
#include "widgets/timeline/TimelineSymbols.h"

#include <QEvent>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace sidelight {

namespace {
constexpr int typingPause = 120; // ms
}

TimelineBar::TimelineBar(Project *project, QWidget *parent)
    : QFrame(parent)
    , m_project(project)
    , m_row(new FlowLayout)
{
    auto *const margins = new QVBoxLayout(this);
    margins->setContentsMargins(12, 4, 8, 4);
    margins->addLayout(m_row);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_choice.words = m_words->text();
        Q_EMIT choiceChanged();
    });
    addLanes();
    addDates();
    addFilter();
    addAsList();
    drawShapes();
}

void TimelineBar::addLanes()
{
    m_lanes = new ChoiceBox(this);
    m_lanes->setAccessibleName(tr("Lanes"));
    m_lanes->setMinimumContentsLength(10);
    m_lanes->addItem(tr("By actor"), int(TimelineLanes::Actors));
    m_lanes->addItem(tr("By claim"), int(TimelineLanes::Claims));
    m_lanes->addItem(tr("By article"), int(TimelineLanes::Articles));
    m_lanes->addItem(tr("By outlet"), int(TimelineLanes::Outlets));
    m_lanes->addItem(tr("By origin"), int(TimelineLanes::Origins));
    m_row->addWidget(m_lanes);
    connect(m_lanes, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        m_choice.lanes = TimelineLanes(value.toInt());
        Q_EMIT choiceChanged();
    });
}

void TimelineBar::addDates()
{
    const std::array tips{tr("Show when things happened, by the statements and claims"), tr("Show when it was said"),
                          tr("Show when it was published; a statement without a date of its own has its article's")};
    for (int date = 0; date < timelineDateCount; ++date) {
        auto *const button = new QToolButton(this);
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setText(dateName(TimelineDate(date)));
        button->setToolTip(tips[size_t(date)]);
        connect(button, &QToolButton::clicked, this, [this, date](bool on) { turnDate(date, on); });
        m_dates[size_t(date)] = button;
        m_row->addWidget(button);
    }
}

// One of them is always on.
void TimelineBar::turnDate(int date, bool on)
{
    TimelineChoice wanted = m_choice;
    wanted.shown[size_t(date)] = on;
    if (!std::ranges::contains(wanted.shown, true))
        return m_dates[size_t(date)]->setChecked(true);
    m_choice = wanted;
    Q_EMIT choiceChanged();
}

void TimelineBar::addFilter()
{
    m_claim = addRecord(RecordKind::Claim, tr("Claim"), &TimelineChoice::claim);
    m_actor = addRecord(RecordKind::Actor, tr("Actor"), &TimelineChoice::actor);
    m_words = new QLineEdit(this);
    m_words->setPlaceholderText(tr("Words"));
    m_words->setAccessibleName(tr("Only what these words are found in"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(200);
    m_words->setFixedWidth(m_words->fontMetrics().averageCharWidth() * 18);
    m_row->addWidget(m_words);
    connect(m_words, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
}

RecordField *TimelineBar::addRecord(RecordKind kind, const QString &words, Id TimelineChoice::*part)
{
    auto *const field = new RecordField(m_project, kind, this);
    field->setOnlyFinds(true);
    field->setPlaceholderText(words);
    field->setAccessibleName(words);
    field->setFixedWidth(field->fontMetrics().averageCharWidth() * 20);
    connect(field, &RecordField::chosen, this, [this, field, part](Id id) {
        field->setRecord(id);
        m_choice.*part = id;
        Q_EMIT choiceChanged();
    });
    m_row->addWidget(field);
    return field;
}

void TimelineBar::addAsList()
{
    m_asList = new QToolButton(this);
    m_asList->setText(tr("As list"));
    m_asList->setToolTip(tr("The same marks as a list in time order"));
    m_asList->setCheckable(true);
    m_asList->setAutoRaise(true);
    m_asList->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(m_asList);
    connect(m_asList, &QToolButton::clicked, this, &TimelineBar::asListWished);
}

void TimelineBar::setChoice(const TimelineChoice &choice)
{
    m_choice = choice;
    m_lanes->show(int(choice.lanes));
    for (size_t date = 0; date < m_dates.size(); ++date)
        m_dates[date]->setChecked(choice.shown[date]);
    m_claim->setRecord(choice.claim);
    m_actor->setRecord(choice.actor);
    m_words->setText(choice.words);
    m_pause.stop();
}

void TimelineBar::setClaim(Id claim)
{
    m_claim->setRecord(claim);
    m_choice.claim = claim;
    Q_EMIT choiceChanged();
}

void TimelineBar::setAsList(bool asList) { m_asList->setChecked(asList); }

void TimelineBar::focusWords() { m_words->setFocus(Qt::ShortcutFocusReason); }

void TimelineBar::drawShapes()
{
    const int side = fontMetrics().ascent();
    for (int date = 0; date < timelineDateCount; ++date) {
        m_dates[size_t(date)]->setIcon(
            TimelineSymbols::shape(TimelineDate(date), side, Theme::current().text, devicePixelRatioF()));
        m_dates[size_t(date)]->setIconSize({side, side});
    }
}

void TimelineBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_asList)
        drawShapes();
}

void TimelineBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace sidelight
