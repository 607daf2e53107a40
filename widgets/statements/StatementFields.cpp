// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statements/StatementFields.h"

#include "models/lists/DateText.h"
#include "models/lists/RecordText.h"
#include "models/project/Support.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/actors/RecordField.h"
#include "widgets/common/Spelling.h"
#include "widgets/common/Theme.h"
#include "widgets/statements/DateField.h"
#include "widgets/statements/SpeakerChain.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace sidelight {

namespace {

// The claim with what a claim alone says of itself: who names one means that it is asserted, until it is said otherwise.
StatementDraft::Change choosingClaim(const Claim &claim, bool isNew)
{
    return [claim, isNew](StatementDraft &draft) {
        if (isNew)
            draft.newClaims.append(claim);
        draft.statement.claim = claim.id;
        if (claim.id.isValid() && draft.statement.stance == Stance::None)
            draft.statement.stance = Stance::Asserts;
    };
}

} // namespace

StatementFields::StatementFields(Project *project, Manner manner, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_manner(manner)
    , m_speakers(new SpeakerChain(project, isWhole() ? RecordField::Taking::WithForm : RecordField::Taking::AtEnter, this))
    , m_claim(new RecordField(project, RecordKind::Claim, this))
    , m_mode(new ChoiceBox(this))
    , m_stance(new ChoiceBox(this))
    , m_credibility(new ChoiceBox(this))
    , m_reliability(new ChoiceBox(this))
    , m_dates(new QWidget(this))
{
    makeFields();
    makeDates();
    fillChoices();
    connectFields();
    orderTabs();
}

void StatementFields::makeFields()
{
    m_claim->setPlaceholderText(tr("Claim"));
    m_claim->setAccessibleName(tr("Claim"));
    m_spelling = new Spelling(m_claim);
    m_claim->setTaking(isWhole() ? RecordField::Taking::WithForm : RecordField::Taking::AtEnter);
    m_claim->setOffers([this] { return StatementEdits::recentClaims(m_project->library()); });
    m_mode->setAccessibleName(tr("Mode"));
    m_stance->setAccessibleName(tr("Stance"));
    m_credibility->setAccessibleName(tr("Credibility"));
    m_reliability->setAccessibleName(tr("Reliability"));
    auto *how = new QBoxLayout(isWhole() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    how->setSpacing(4);
    auto *words = new QHBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_mode);
    words->addWidget(m_stance);
    auto *grades = new QHBoxLayout;
    grades->setSpacing(4);
    grades->addWidget(m_reliability);
    grades->addWidget(m_credibility);
    if (!isWhole())
        grades->addStretch();
    how->addLayout(words, 1);
    how->addLayout(grades);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_speakers);
    column->addWidget(m_claim);
    column->addLayout(how);
    column->addWidget(m_dates);
}

void StatementFields::makeDates()
{
    auto *grid = new QGridLayout(m_dates);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &caption, const QString &name) {
        auto *label = new QLabel(caption, m_dates);
        label->setFont(Theme::chromeFont(ChromeText::Small));
        label->setForegroundRole(QPalette::PlaceholderText);
        auto *field = new DateField(name, isWhole() ? DateField::Hint::Beside : DateField::Hint::Beneath, m_dates);
        label->setBuddy(field->line());
        const int row = grid->rowCount();
        label->setFixedHeight(field->line()->sizeHint().height()); // stands beside the line, not beside what is said beneath it
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(field, row, 1);
        return field;
    };
    m_happened = add(tr("Happened"), tr("When it happened"));
    m_said = add(tr("Said"), tr("When it was said"));
    m_published = add(tr("Published"), tr("When it was published"));
}

void StatementFields::fillChoices()
{
    for (const StatementMode mode :
         {StatementMode::DirectQuote, StatementMode::Paraphrase, StatementMode::Document, StatementMode::OwnObservation})
        m_mode->addItem(modeText(mode), int(mode));
    for (const Stance stance : {Stance::None, Stance::Asserts, Stance::Denies, Stance::Qualifies, Stance::Questions})
        m_stance->addItem(stanceText(stance), int(stance));
    m_reliability->addItem(tr("–", "no grade"), QString());
    for (const char letter : {'A', 'B', 'C', 'D', 'E', 'F'}) {
        const QString grade{QLatin1Char(letter)};
        m_reliability->addItem(grade, grade);
        m_reliability->setItemData(m_reliability->count() - 1, reliabilityText(grade), Qt::ToolTipRole);
    }
    m_credibility->addItem(tr("–", "no grade"), 0);
    for (int grade = 1; grade <= 6; ++grade) {
        m_credibility->addItem(QLocale().toString(grade), grade);
        m_credibility->setItemData(grade, credibilityText(grade), Qt::ToolTipRole);
    }
}

void StatementFields::connectFields()
{
    const auto follow = [this](ChoiceBox *box, auto set) {
        connect(box, &ChoiceBox::chosen, this, [this, set](const QVariant &value) {
            Q_EMIT wished([set, value](StatementDraft &d) { set(d.statement, value); });
        });
    };
    follow(m_mode, [](Statement &s, const QVariant &value) { s.mode = StatementMode(value.toInt()); });
    follow(m_stance, [](Statement &s, const QVariant &value) { s.stance = Stance(value.toInt()); });
    follow(m_reliability, [](Statement &s, const QVariant &value) { s.reliability = value.toString(); });
    follow(m_credibility, [](Statement &s, const QVariant &value) { s.credibility = value.toInt(); });
    const auto followDate = [this](DateField *field, QString Statement::*date) {
        connect(field, &DateField::chosen, this, [this, date](const QString &edtf) {
            Q_EMIT wished([date, edtf](StatementDraft &d) { d.statement.*date = edtf; });
        });
    };
    followDate(m_happened, &Statement::happened);
    followDate(m_said, &Statement::said);
    followDate(m_published, &Statement::published);
    connect(m_claim, &RecordField::chosen, this, [this](Id id) {
        const Claim *claim = m_project->library().find<Claim>(id);
        Q_EMIT wished(choosingClaim(claim ? *claim : Claim(), false));
    });
    connect(m_claim, &RecordField::createWished, this, &StatementFields::createClaim);
    connect(m_speakers, &SpeakerChain::wished, this, &StatementFields::wished);
    connect(m_speakers, &SpeakerChain::actorClicked, this, &StatementFields::actorClicked);
    connect(m_speakers, &SpeakerChain::rowsChanged, this, &StatementFields::orderTabs);
}

void StatementFields::setDraft(const StatementDraft &draft)
{
    const Claim *claim = draft.claim(m_project->library(), draft.statement.claim);
    m_speakers->setDraft(draft);
    m_mode->show(int(draft.statement.mode));
    m_stance->show(int(draft.statement.stance));
    m_claim->setRecord(claim ? claim->id : Id(), claim ? claim->text : QString());
    m_claim->setToolTip(claimText(m_project->library(), draft.statement.claim));
    showGrade(draft);
    showDates(draft);
}

// What is the speaker's own stands in brackets, and quietly.
void StatementFields::showGrade(const StatementDraft &draft)
{
    const Actor *source = draft.actor(m_project->library(), sourceOf(draft.statement));
    const QString inherited = source ? source->reliability : QString(), own = draft.statement.reliability;
    m_reliability->setItemText(0, inherited.isEmpty() ? tr("–", "no grade")
                                                      : tr("(%1)", "a grade that is the speaker's").arg(inherited));
    m_reliability->setItemData(0, tr("The speaker's own grade"), Qt::ToolTipRole);
    m_reliability->show(own);
    QPalette palette = this->palette();
    if (own.isEmpty())
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
            palette.setColor(role, Theme::current().muted);
    m_reliability->setPalette(palette);
    const QString words = reliabilityText(own.isEmpty() ? inherited : own);
    m_reliability->setToolTip(
        own.isEmpty() && inherited.isEmpty() ? tr("Reliability of the source, A to F; not set: the speaker's own")
        : own.isEmpty() ? tr("%1: the speaker's own grade. Choose another for this statement alone.").arg(words)
                        : words);
    m_reliability->setAccessibleDescription(m_reliability->toolTip());
    m_credibility->show(draft.statement.credibility);
    m_credibility->setToolTip(draft.statement.credibility == 0 ? tr("Credibility of what is said, 1 to 6")
                                                               : credibilityText(draft.statement.credibility));
}

void StatementFields::showDates(const StatementDraft &draft)
{
    const Article *article = m_project->library().find<Article>(draft.passage.article);
    m_spelling->setLanguage(article ? article->language : QString());
    const QString day = article ? article->published : QString();
    for (DateField *field : {m_happened, m_said, m_published})
        field->setReference(day);
    m_happened->setDate(draft.statement.happened);
    m_said->setDate(draft.statement.said);
    m_published->setDate(draft.statement.published);
    m_happened->setPlaceholder(tr("such as 11 Sep 2012"));
    m_published->setPlaceholder(day.isEmpty() ? QString() : tr("%1, as the article").arg(dateText(day)));
}

void StatementFields::discard()
{
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->setModified(false);
}

bool StatementFields::settle()
{
    m_speakers->settle();
    bool isSettled = true;
    for (DateField *field : {m_published, m_said, m_happened})
        if (!field->settle()) {
            field->line()->setFocus(Qt::OtherFocusReason);
            isSettled = false;
        }
    return isSettled;
}

void StatementFields::focusSpeaker() { m_speakers->focusFirst(); }

void StatementFields::focusClaim() { m_claim->setFocus(Qt::OtherFocusReason); }

void StatementFields::setDatesVisible(bool visible) { m_dates->setVisible(visible); }

void StatementFields::createClaim(const QString &text)
{
    Claim claim;
    claim.id = Id::random();
    claim.text = text;
    claim.position = int(m_project->library().all<Claim>().size());
    Q_EMIT wished(choosingClaim(claim, true));
}

QList<QWidget *> StatementFields::inTabOrder() const
{
    QList<QWidget *> fields = m_speakers->inTabOrder();
    fields << m_claim << m_mode << m_stance << m_reliability << m_credibility << m_happened->line() << m_said->line()
           << m_published->line();
    return fields;
}

void StatementFields::orderTabs()
{
    const QList<QWidget *> fields = inTabOrder();
    for (qsizetype i = 1; i < fields.size(); ++i)
        setTabOrder(fields.at(i - 1), fields.at(i));
    Q_EMIT tabOrderChanged();
}

} // namespace sidelight
