// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/TimelineCard.h"

#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"
#include "models/project/Support.h"
#include "widgets/common/RaisedGround.h"
#include "widgets/timeline/TimelineSymbols.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainterPath>

namespace sidelight {

namespace {
constexpr int mostOnCard = 280;
constexpr int distance = 8; // from what it is about
} // namespace

TimelineCard::TimelineCard(const Library &library, QWidget *place)
    : QFrame(place)
    , m_library(library)
{
    hide();
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(4);
    m_words = addLabel();
    m_source = addLabel();
    m_stance = addLabel();
    m_grade = addLabel();
    for (QLabel *label : {m_words, m_source, m_stance, m_grade})
        column->addWidget(label);
    m_dates = new QGridLayout;
    m_dates->setContentsMargins(0, 4, 0, 0);
    m_dates->setHorizontalSpacing(8);
    m_dates->setVerticalSpacing(0);
    m_dates->setColumnStretch(2, 1);
    column->addLayout(m_dates);
    for (int date = 0; date < timelineDateCount; ++date) {
        m_dateSigns.append(new QLabel(this));
        m_dateNames.append(addLabel());
        m_dateTexts.append(addLabel());
        m_dates->addWidget(m_dateSigns[date], date, 0);
        m_dates->addWidget(m_dateNames[date], date, 1);
        m_dates->addWidget(m_dateTexts[date], date, 2);
    }
}

QLabel *TimelineCard::addLabel()
{
    auto *const label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void TimelineCard::say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void TimelineCard::showMark(const TimelineMark &mark, const QRect &beside)
{
    const auto statement = m_library.find<Statement>(mark.record);
    const QString words = displayText(plainText(quoteText(m_library, mark)), mostOnCard);
    say(m_words, statement ? tr("“%1”").arg(words) : words);
    say(m_source, sourceText(m_library, mark));
    const QString claim = statement ? claimText(m_library, statement->claim) : QString();
    const bool hasStance = statement && statement->stance != Stance::None;
    say(m_stance, hasStance ? tr("%1 %2: %3", "sign of a stance, the stance, the claim")
                                  .arg(stanceSign(statement->stance), stanceText(statement->stance), claim)
                            : claim);
    const QString grade = gradeText(m_library, mark);
    const QString reliability = statement ? reliabilityText(reliabilityOf(m_library, *statement)) : QString();
    const QString credibility = statement ? credibilityText(statement->credibility) : QString();
    QStringList meanings{reliability, credibility};
    meanings.removeAll(QString());
    say(m_grade,
        grade.isEmpty() ? QString() : tr("%1 · %2", "a grade, and its words").arg(grade, meanings.join(QStringLiteral(", "))));
    sayDates(mark);
    placeBeside(beside);
}

// Of a statement all three, those that nobody has noted too.
void TimelineCard::sayDates(const TimelineMark &mark)
{
    const Theme theme = Theme::current();
    for (int date = 0; date < timelineDateCount; ++date) {
        TimelineMark other = mark;
        other.date = TimelineDate(date);
        const bool isShown = mark.kind == RecordKind::Statement || other.date == mark.date;
        const bool isOwn = other.date == mark.date;
        const QString text = displayText(fullDateText(edtfOf(m_library, other)));
        say(m_dateNames[date], isShown ? dateName(other.date) : QString());
        say(m_dateTexts[date], !isShown ? QString() : text.isEmpty() ? tr("not noted") : text);
        QFont font = Theme::chromeFont(ChromeText::Small);
        font.setBold(isOwn);
        m_dateNames[date]->setFont(font);
        m_dateTexts[date]->setFont(font);
        m_dateSigns[date]->setVisible(isShown);
        m_dateSigns[date]->setPixmap(
            TimelineSymbols::shape(other.date, QFontMetrics(font).ascent(), isOwn ? theme.text : theme.muted, devicePixelRatioF()));
    }
}

void TimelineCard::showFolded(int count, const QString &from, const QString &to, const QRect &beside)
{
    say(m_words, tr("%n mark(s) stand here", nullptr, count));
    say(m_source, from == to ? from : tr("%1 to %2", "from one day to another").arg(from, to));
    say(m_stance, {});
    say(m_grade, tr("A click or the space bar parts them."));
    for (int date = 0; date < timelineDateCount; ++date) {
        m_dateSigns[date]->hide();
        m_dateNames[date]->hide();
        m_dateTexts[date]->hide();
    }
    placeBeside(beside);
}

QString TimelineCard::text() const
{
    QStringList lines;
    for (const QLabel *label : {m_words, m_source, m_stance, m_grade})
        if (!label->isHidden())
            lines.append(label->text());
    for (int date = 0; date < timelineDateCount; ++date)
        if (!m_dateTexts[date]->isHidden())
            lines.append(m_dateNames[date]->text() + u' ' + m_dateTexts[date]->text());
    return lines.join(u'\n');
}

// Beneath it, or above where there is no room, and never over it.
void TimelineCard::placeBeside(const QRect &beside)
{
    for (QLabel *label : {m_words, m_source, m_stance})
        label->setFont(Theme::chromeFont(ChromeText::Normal));
    m_grade->setFont(Theme::chromeFont(ChromeText::Small));
    const QRect room = parentWidget()->rect().adjusted(distance, distance, -distance, -distance);
    const int width = qMin(room.width(), fontMetrics().averageCharWidth() * 48);
    setFixedWidth(width);
    setFixedHeight(qMin(room.height(), layout()->heightForWidth(width)));
    const bool isBeneath = beside.bottom() + distance + height() <= room.bottom();
    const int y = isBeneath ? beside.bottom() + distance : beside.top() - distance - height();
    const int x = isRightToLeft() ? beside.right() - width : beside.left();
    move(qBound(room.left(), x, qMax(room.left(), room.right() - width)), qMax(room.top(), y));
    raise();
    show();
}

void TimelineCard::paintEvent(QPaintEvent *) { paintRaisedGround(this); }

} // namespace sidelight
