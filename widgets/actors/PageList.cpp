// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/PageList.h"

#include "models/lists/DisplayText.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace sidelight {

namespace {

enum Column { Words, Number, ColumnCount };
constexpr int idRole = Qt::UserRole;
constexpr int indent = 12, rowPadding = 6;

} // namespace

PageList::PageList(const QString &name, QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(name);
    setColumnCount(ColumnCount);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setIndentation(indent);
    setTextElideMode(Qt::ElideRight);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(24);
    header()->setSectionResizeMode(Words, QHeaderView::Stretch);
    header()->setSectionResizeMode(Number, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemClicked, this, &PageList::activate);
}

void PageList::setRows(const QList<Row> &rows)
{
    const QTreeWidgetItem *const current = currentItem();
    const Id kept = current ? current->data(Words, idRole).value<Id>() : Id();
    clear();
    QList<QTreeWidgetItem *> above;
    for (const Row &row : rows) {
        auto *const item = new QTreeWidgetItem({row.text, row.number});
        item->setIcon(Words, row.icon);
        item->setData(Words, idRole, QVariant::fromValue(row.id));
        item->setToolTip(Words, row.text);
        item->setSizeHint(Words, QSize(0, fontMetrics().height() + rowPadding));
        item->setTextAlignment(Number, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setForeground(Number, palette().placeholderText());
        if (row.isHere) {
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            item->setFont(Words, bold);
        }
        above.resize(std::min<qsizetype>(above.size(), row.depth));
        above.isEmpty() ? addTopLevelItem(item) : above.last()->addChild(item);
        above.append(item);
        if (row.id == kept && kept.isValid())
            setCurrentItem(item);
    }
    expandAll();
    updateGeometry();
}

QStringList PageList::lines() const
{
    QStringList lines;
    for (QTreeWidgetItemIterator it(const_cast<PageList *>(this)); *it; ++it) {
        int depth = 0;
        for (const QTreeWidgetItem *up = (*it)->parent(); up; up = up->parent())
            ++depth;
        const QString number = (*it)->text(Number);
        lines.append(QString(2 * depth, u' ') + plainText((*it)->text(Words)) + (number.isEmpty() ? number : u'|' + number));
    }
    return lines;
}

QSize PageList::sizeHint() const
{
    int rows = 0;
    for (QTreeWidgetItemIterator it(const_cast<PageList *>(this)); *it; ++it)
        ++rows;
    return {160, rows * (fontMetrics().height() + rowPadding) + 2};
}

QSize PageList::minimumSizeHint() const { return {80, sizeHint().height()}; }

void PageList::activate(const QTreeWidgetItem *item)
{
    if (item)
        Q_EMIT rowActivated(item->data(Words, idRole).value<Id>());
}

void PageList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activate(currentItem());
    else
        QTreeWidget::keyPressEvent(event);
}

void PageList::focusInEvent(QFocusEvent *event)
{
    QTreeWidget::focusInEvent(event);
    if (!currentItem() && event->reason() != Qt::MouseFocusReason)
        setCurrentItem(topLevelItem(0));
}

} // namespace sidelight
