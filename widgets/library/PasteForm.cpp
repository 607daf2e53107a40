// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/PasteForm.h"

#include "models/lists/DateText.h"
#include "widgets/common/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace sidelight {

PasteForm::PasteForm(QWidget *parent)
    : QWidget(parent)
    , m_url(new QLineEdit(this))
    , m_published(new QLineEdit(this))
    , m_remark(new QLabel(this))
{
    m_url->setPlaceholderText(tr("Address of the pasted article"));
    m_url->setAccessibleName(tr("Address of the pasted article"));
    m_published->setPlaceholderText(tr("Published, like 2012-09-11"));
    m_published->setAccessibleName(tr("Published"));
    m_remark->setText(tr("Enter imports, Esc cancels. Both may stay empty."));
    m_remark->setWordWrap(true);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setFont(Theme::chromeFont(ChromeText::Small));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(4);
    fields->addWidget(m_url, 3);
    fields->addWidget(m_published, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    column->addLayout(fields);
    column->addWidget(m_remark);
    setFocusProxy(m_url);
}

void PasteForm::ask(const QString &url, const QString &published)
{
    m_url->setText(url);
    m_published->setText(published);
    show();
    m_url->setFocus(Qt::OtherFocusReason);
}

void PasteForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT cancelled();
    } else if (enter && !isEdtf(m_published->text().trimmed())) {
        m_remark->setText(tr("The date is not like 2012-09-11, 2012-09~ or 2012. Mend it, or leave it empty."));
        m_published->setFocus(Qt::OtherFocusReason);
        m_published->selectAll();
    } else if (enter) {
        m_remark->setText(tr("Enter imports, Esc cancels. Both may stay empty."));
        hide();
        Q_EMIT accepted(m_url->text().trimmed(), m_published->text().trimmed());
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace sidelight
