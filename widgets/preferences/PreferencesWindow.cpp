// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferences/PreferencesWindow.h"

#include "widgets/common/DialogParts.h"
#include "widgets/common/Theme.h"
#include "widgets/preferences/PreferencesPage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

namespace sidelight {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int textMargin = 12;

// With room beside the words.
class PageRows : public AiryRows {
public:
    using AiryRows::AiryRows;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::current();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, selected ? theme.selection : theme.hover);
        painter->setPen(theme.text);
        painter->setFont(option.font);
        const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
        painter->drawText(option.rect.adjusted(textMargin, 0, -textMargin, 0), int(leading) | Qt::TextSingleLine,
                          index.data().toString());
    }
};

} // namespace

PreferencesWindow::PreferencesWindow(QWidget *parent)
    : QDialog(parent)
    , m_pages(new QListWidget(this))
    , m_shown(new QStackedWidget(this))
{
    setWindowTitle(tr("Preferences"));
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setItemDelegate(new PageRows(m_pages));
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *const end = new QHBoxLayout;
    end->setContentsMargins(16, 8, 16, 12);
    end->addStretch();
    end->addWidget(close);
    auto *const page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(m_shown, 1);
    page->addLayout(end);
    auto *const across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_pages);
    auto *const line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    across->addWidget(line);
    across->addLayout(page, 1);
    connect(m_pages, &QListWidget::currentRowChanged, m_shown, &QStackedWidget::setCurrentIndex);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

PreferencesPage *PreferencesWindow::addPage(const QString &id, const QString &title)
{
    auto *const page = new PreferencesPage(m_shown);
    addPage(id, title, page);
    return page;
}

void PreferencesWindow::addPage(const QString &id, const QString &title, QWidget *page)
{
    auto *const item = new QListWidgetItem(title, m_pages);
    item->setData(idRole, id);
    page->setAccessibleName(title);
    m_shown->addWidget(page);
}

void PreferencesWindow::arrange()
{
    m_pages->setFixedWidth(m_pages->sizeHintForColumn(0) + 2 * textMargin);
    resize(withinScreen(*this, QSize(m_pages->width() + fontMetrics().averageCharWidth() * 96, fontMetrics().lineSpacing() * 32)));
    m_pages->setCurrentRow(0);
}

QList<PreferencesWindow::Entry> PreferencesWindow::entries() const
{
    QList<Entry> all;
    for (int i = 0; i < m_pages->count(); ++i) {
        const QString id = m_pages->item(i)->data(idRole).toString(), title = m_pages->item(i)->text();
        all.append({id, title, {}});
        const auto *const page = qobject_cast<PreferencesPage *>(m_shown->widget(i));
        for (const QString &name : page ? page->names() : QStringList())
            all.append({id + u'/' + name, name, title});
    }
    return all;
}

void PreferencesWindow::open(const QString &name)
{
    refresh();
    show();
    raise();
    activateWindow();
    for (int i = 0; i < m_pages->count(); ++i)
        if (m_pages->item(i)->data(idRole).toString() == name.section(u'/', 0, 0))
            m_pages->setCurrentRow(i);
    auto *const page = qobject_cast<PreferencesPage *>(m_shown->currentWidget());
    if (!page || !page->focusOn(name.section(u'/', 1)))
        m_pages->setFocus(Qt::TabFocusReason);
}

void PreferencesWindow::refresh()
{
    for (int i = 0; i < m_shown->count(); ++i)
        if (auto *const page = qobject_cast<PreferencesPage *>(m_shown->widget(i)))
            page->refresh();
}

void PreferencesWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        refresh(); // it may have been changed elsewhere meanwhile
}

} // namespace sidelight
