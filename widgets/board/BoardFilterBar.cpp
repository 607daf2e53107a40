// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BoardFilterBar.h"

#include "models/lists/DisplayText.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/actors/RecordField.h"
#include "widgets/common/Theme.h"
#include "widgets/passages/FlowLayout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

namespace sidelight {

BoardFilterBar::BoardFilterBar(Project *project, QWidget *parent)
    : QFrame(parent)
    , m_project(project)
    , m_fields(new FlowLayout)
    , m_count(new QLabel(this))
{
    hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addLayout(m_fields, 1);
    m_count->setFont(Theme::chromeFont(ChromeText::Small));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_count, 0, Qt::AlignTop);
    auto *all = new QToolButton(this);
    all->setText(tr("Show all"));
    all->setToolTip(tr("Take the filter away (Esc)"));
    all->setAutoRaise(true);
    all->setFocusPolicy(Qt::TabFocus);
    row->addWidget(all, 0, Qt::AlignTop);
    connect(all, &QToolButton::clicked, this, &BoardFilterBar::clear);
    addRecords();
    addGrades();
    addLinkTypes();
    addDates();
}

void BoardFilterBar::addRecords()
{
    const auto add = [this](RecordKind kind, const QString &words, Id BoardFilter::*part) {
        auto *field = new RecordField(m_project, kind, this);
        field->setOnlyFinds(true);
        field->setPlaceholderText(words);
        field->setAccessibleName(words);
        field->setFixedWidth(field->fontMetrics().averageCharWidth() * 22);
        connect(field, &RecordField::chosen, this, [this, field, part](Id id) {
            field->setRecord(id);
            m_filter.*part = id;
            change();
        });
        m_fields->addWidget(field);
        return field;
    };
    m_actor = add(RecordKind::Actor, tr("Actor"), &BoardFilter::actor);
    m_claim = add(RecordKind::Claim, tr("Claim"), &BoardFilter::claim);
}

void BoardFilterBar::addGrades()
{
    m_reliability = new ChoiceBox(this);
    m_reliability->setAccessibleName(tr("Reliability of the source"));
    m_reliability->addItem(tr("Any source"), QString());
    m_reliability->addItem(tr("Source A"), QStringLiteral("A"));
    for (const QString &grade : {QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D"), QStringLiteral("E")})
        m_reliability->addItem(tr("Source %1 or better").arg(grade), grade);
    m_reliability->addItem(tr("Source F: cannot be judged"), QStringLiteral("F"));
    m_reliability->addItem(tr("Source not graded"), QStringLiteral("-"));
    m_credibility = new ChoiceBox(this);
    m_credibility->setAccessibleName(tr("Credibility of what is said"));
    m_credibility->addItem(tr("Any credibility"), 0);
    m_credibility->addItem(tr("Credibility 1"), 1);
    for (int grade = 2; grade <= 5; ++grade)
        m_credibility->addItem(tr("Credibility %1 or better").arg(grade), grade);
    m_credibility->addItem(tr("Credibility 6: cannot be judged"), 6);
    for (ChoiceBox *box : {m_reliability, m_credibility}) {
        box->setMinimumContentsLength(16);
        m_fields->addWidget(box);
    }
    connect(m_reliability, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        m_filter.reliability = value.toString();
        change();
    });
    connect(m_credibility, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        m_filter.credibility = value.toInt();
        change();
    });
}

void BoardFilterBar::addLinkTypes()
{
    m_linkType = new ChoiceBox(this);
    m_linkType->setAccessibleName(tr("Type of link"));
    m_linkType->setMinimumContentsLength(12);
    m_fields->addWidget(m_linkType);
    connect(m_linkType, &QComboBox::activated, this, [this](int row) {
        const QVariant value = m_linkType->itemData(row);
        m_filter.linkType = value.canConvert<Id>() ? value.value<Id>() : Id();
        if (m_filter.linkType.isValid())
            m_filter.linkKind = LinkKind::Custom;
        else if (value.isValid())
            m_filter.linkKind = LinkKind(value.toInt());
        else
            m_filter.linkKind.reset();
        change();
    });
    fillLinkTypes();
}

void BoardFilterBar::fillLinkTypes()
{
    m_linkType->clear();
    m_linkType->addItem(tr("Any link"));
    for (int kind = 0; kind < int(LinkKind::Custom); ++kind)
        m_linkType->addItem(nameOf(LinkKind(kind)), kind);
    QList<LinkType> own = m_project->library().all<LinkType>().values();
    std::ranges::sort(own, {}, [](const LinkType &type) { return std::pair(type.name, type.id); });
    for (const LinkType &type : std::as_const(own))
        m_linkType->addItem(displayText(type.name, 60), QVariant::fromValue(type.id));
    for (int row = 0; row < m_linkType->count(); ++row) {
        const QVariant value = m_linkType->itemData(row);
        const bool isOwn = m_filter.linkType.isValid() && value.canConvert<Id>() && value.value<Id>() == m_filter.linkType;
        const bool isKind = m_filter.linkKind && !m_filter.linkType.isValid() && value.isValid() && !value.canConvert<Id>() &&
                            value.toInt() == int(*m_filter.linkKind);
        if (isOwn || isKind)
            m_linkType->setCurrentIndex(row);
    }
}

void BoardFilterBar::addDates()
{
    m_dateOf = new ChoiceBox(this);
    m_dateOf->setAccessibleName(tr("Which date"));
    m_dateOf->addItem(tr("Published"), int(CardDate::Published));
    m_dateOf->addItem(tr("Said"), int(CardDate::Said));
    m_dateOf->addItem(tr("Happened"), int(CardDate::Happened));
    m_dateOf->setMinimumContentsLength(9);
    m_fields->addWidget(m_dateOf);
    connect(m_dateOf, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        m_filter.dateOf = CardDate(value.toInt());
        change();
    });
    const auto add = [this](const QString &words, std::optional<DateSpan> BoardFilter::*part) {
        auto *line = new QLineEdit(this);
        line->setPlaceholderText(words);
        line->setAccessibleName(words);
        line->setMaxLength(40);
        const QFontMetrics letters = line->fontMetrics();
        line->setFixedWidth(std::max(letters.averageCharWidth() * 16, letters.horizontalAdvance(words) + letters.height()));
        connect(line, &QLineEdit::textChanged, this, [this, line, part] { readDate(line, m_filter.*part); });
        m_fields->addWidget(line);
        return line;
    };
    m_from = add(tr("From 2012-09"), &BoardFilter::from);
    m_until = add(tr("Until 2012-09-12"), &BoardFilter::until);
}

// What is no date yet is no bound.
void BoardFilterBar::readDate(QLineEdit *line, std::optional<DateSpan> &date)
{
    const QString text = line->text().trimmed();
    const std::optional<DateSpan> read = DateSpan::of(text);
    QPalette palette;
    if (!text.isEmpty() && !read)
        palette.setColor(QPalette::Text, Theme::current().warning);
    line->setPalette(palette);
    line->setToolTip(text.isEmpty() || read ? QString() : tr("A date looks like 2012, 2012-09 or 2012-09-11."));
    if (read == date)
        return;
    date = read;
    change();
}

void BoardFilterBar::change() { Q_EMIT filterChanged(); }

void BoardFilterBar::open()
{
    fillLinkTypes();
    show();
    m_actor->setFocus(Qt::ShortcutFocusReason);
}

void BoardFilterBar::clear()
{
    m_filter = {};
    m_actor->setRecord({});
    m_claim->setRecord({});
    for (ChoiceBox *box : {m_reliability, m_credibility, m_linkType, m_dateOf})
        box->setCurrentIndex(0);
    m_from->clear();
    m_until->clear();
    hide();
    change();
    Q_EMIT closed();
}

void BoardFilterBar::tell(int shown, int of)
{
    const QString words = m_filter.isEmpty() ? QString() : tr("%L1 of %L2 cards").arg(shown).arg(of);
    m_count->setText(words);
    setAccessibleDescription(words);
}

void BoardFilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        clear();
    else
        QFrame::keyPressEvent(event);
}

} // namespace sidelight
