// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statements/DateField.h"

#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"
#include "models/text/TypedDate.h"
#include "widgets/common/Theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace sidelight {

namespace {
constexpr int longestShown = 24; // of what was typed, within a complaint
}

DateField::DateField(const QString &name, Hint hint, QWidget *parent)
    : QWidget(parent)
    , m_place(hint)
    , m_line(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    m_line->setMaxLength(100);
    m_line->setAccessibleName(name);
    m_line->installEventFilter(this);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setFont(Theme::chromeFont(ChromeText::Small));
    m_hint->hide();
    auto *layout = new QBoxLayout(hint == Hint::Beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(hint == Hint::Beside ? 8 : 0);
    layout->addWidget(m_line, 2, Qt::AlignTop);
    layout->addWidget(m_hint, 3);
    if (hint == Hint::Beside)
        layout->addStretch(0);
    connect(m_line, &QLineEdit::textEdited, this, &DateField::showHint);
    connect(m_line, &QLineEdit::editingFinished, this, &DateField::settle);
}

void DateField::setPlaceholder(const QString &text) { m_line->setPlaceholderText(text); }

void DateField::setDate(const QString &edtf)
{
    m_date = edtf;
    if (m_line->isModified())
        return;
    if (m_line->text() != edtf)
        m_line->setText(edtf);
    showHint();
}

bool DateField::settle()
{
    if (!m_line->isModified())
        return true;
    const TypedDate read = readTypedDate(m_line->text(), m_reference);
    if (read.problem != TypedDate::Problem::None)
        return false;
    m_line->setModified(false);
    m_line->setText(read.edtf);
    const bool isOther = read.edtf != m_date;
    m_date = read.edtf;
    showHint();
    if (isOther)
        Q_EMIT chosen(read.edtf);
    return true;
}

QString DateField::hint() const { return m_hint->isHidden() ? QString() : m_hint->text(); }

QString DateField::problemIn(const QString &typed) const
{
    const QString shown = displayText(typed, longestShown);
    switch (readTypedDate(typed, m_reference).problem) {
    case TypedDate::Problem::None:
        break;
    case TypedDate::Problem::Unreadable:
        return tr("“%1” is not a date. Try 11 Sep 2012, 2012-09 or about 2012.").arg(shown);
    case TypedDate::Problem::NoSuchDay:
        return tr("There is no such day or time.");
    case TypedDate::Problem::Ambiguous:
        return tr("“%1” may be two different days. Write the month as a word.").arg(shown);
    case TypedDate::Problem::NeedsDay:
        return tr("The day on which the article was published is not known. Write a date.");
    case TypedDate::Problem::NeedsYear:
        return tr("The article has no date. Write the year too.");
    case TypedDate::Problem::Reversed:
        return tr("This span ends before it begins.");
    }
    return {};
}

// While one types "2012-09~: about September 2012"; then the field holds the first half itself.
void DateField::showHint()
{
    const QString typed = m_line->text();
    const QString problem = problemIn(typed);
    const QString edtf = m_line->isModified() ? readTypedDate(typed, m_reference).edtf : m_date;
    const QString words = dateInWords(edtf);
    QString text = problem;
    if (problem.isEmpty() && !edtf.isEmpty())
        text = edtf == typed ? words : tr("%1: %2", "a date as it is kept, and in words").arg(edtf, words);
    const Theme theme = Theme::current();
    QPalette palette = m_hint->palette();
    palette.setColor(QPalette::WindowText, problem.isEmpty() ? theme.muted : theme.warning);
    m_hint->setPalette(palette);
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    m_line->setAccessibleDescription(text);
}

// Esc takes back what was typed here; in a form of its own it is the form's.
bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && m_place == Hint::Beneath && m_line->isModified() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_line->setModified(false);
        setDate(m_date);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DateField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showHint();
    QWidget::changeEvent(event);
}

} // namespace sidelight
