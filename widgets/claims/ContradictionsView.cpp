// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/ContradictionsView.h"

#include "widgets/claims/AccountDelegate.h"
#include "widgets/common/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace sidelight {

namespace {

using Model = ContradictionModel;

Model::Kind kindAt(const QModelIndex &index) { return Model::Kind(index.data(Model::KindRole).toInt()); }

Id passageOf(const QModelIndex &index) { return index.data(Model::PassageRole).value<Id>(); }

} // namespace

ContradictionsView::ContradictionsView(ContradictionFilter *rows, QWidget *parent)
    : QTreeView(parent)
    , m_rows(rows)
    , m_delegate(new AccountDelegate(this))
{
    setModel(rows);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Contradictions"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(true);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else each row would be measured twice
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(40);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    connect(rows, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above, int first, int last) {
        if (!above.isValid())
            openClaims(first, last);
    });
    connect(rows, &QAbstractItemModel::modelReset, this, [this] { openClaims(0, m_rows->rowCount() - 1); });
    openClaims(0, rows->rowCount() - 1);
}

void ContradictionsView::openClaims(int first, int last)
{
    scheduleDelayedItemsLayout(); // once, for all that are opened now
    for (int row = first; row <= last; ++row) {
        const QModelIndex claim = m_rows->index(row, 0);
        if (!m_folded.contains(claim.data(Model::ClaimRole).value<Id>()))
            expand(claim);
    }
}

void ContradictionsView::setFolded(const QSet<Id> &claims)
{
    m_folded = claims;
    scheduleDelayedItemsLayout();
    for (int row = 0; row < m_rows->rowCount(); ++row)
        if (const QModelIndex claim = m_rows->index(row, 0); claims.contains(claim.data(Model::ClaimRole).value<Id>()))
            collapse(claim);
}

Id ContradictionsView::currentClaim() const { return currentIndex().data(Model::ClaimRole).value<Id>(); }

void ContradictionsView::showClaim(Id claim)
{
    const auto *const model = static_cast<const Model *>(m_rows->sourceModel());
    const QModelIndex index = m_rows->mapFromSource(model->indexOf(claim));
    if (!index.isValid())
        return;
    setOpen(index, true);
    setCurrentIndex(m_rows->index(0, 0, index));
    scrollTo(index, PositionAtTop);
}

QModelIndex ContradictionsView::claimIndex(const QModelIndex &index) const
{
    QModelIndex at = index.siblingAtColumn(0);
    while (at.parent().isValid())
        at = at.parent();
    return at;
}

bool ContradictionsView::isSaid(const QModelIndex &index) { return passageOf(index).isValid(); }

QModelIndex ContradictionsView::opposite(const QModelIndex &index) const
{
    const int other = 1 - index.column();
    for (QModelIndex at = index.siblingAtColumn(0); at.isValid(); at = at.parent())
        for (int row = at.row(); row >= 0 && at.parent().isValid(); --row) {
            const QModelIndex there = m_rows->index(row, other, at.parent());
            const Model::Kind kind = kindAt(there);
            if ((kind == Model::Kind::Pair || kind == Model::Kind::Copy) && isSaid(there))
                return there;
        }
    return {};
}

// From a heading its first line, from an empty side what is said on the other; from an aside that alone.
void ContradictionsView::openBoth(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (kindAt(index) == Model::Kind::Claim)
        return openBoth(m_rows->index(0, 0, index.siblingAtColumn(0)));
    if (kindAt(index) == Model::Kind::Aside)
        return openOne(index);
    const QModelIndex at = isSaid(index) ? index : index.siblingAtColumn(1 - index.column());
    const QModelIndex other = opposite(at);
    const bool isFor = at.column() == Model::For;
    if (other.isValid())
        Q_EMIT passagesWanted(passageOf(isFor ? at : other), passageOf(isFor ? other : at));
}

void ContradictionsView::openOne(const QModelIndex &index)
{
    if (isSaid(index))
        Q_EMIT passageWanted(passageOf(index));
}

void ContradictionsView::setOpen(const QModelIndex &claim, bool open)
{
    const Id id = claim.data(Model::ClaimRole).value<Id>();
    if (open)
        m_folded.remove(id);
    else
        m_folded.insert(id);
    setExpanded(claim, open);
}

void ContradictionsView::toggle(const QModelIndex &index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    if (kindAt(row) == Model::Kind::Claim)
        setOpen(row, !isExpanded(row));
    else if (kindAt(row) != Model::Kind::Copy)
        setExpanded(row, m_rows->rowCount(row) > 0 && !isExpanded(row));
}

void ContradictionsView::stepClaim(int step)
{
    const QModelIndex claim = claimIndex(currentIndex());
    const bool toTop = step < 0 && claim != currentIndex().siblingAtColumn(0); // first to the heading of this one
    const QModelIndex to = toTop ? claim : m_rows->index(claim.isValid() ? claim.row() + step : 0, 0);
    if (!to.isValid())
        return;
    setCurrentIndex(to);
    scrollTo(to, PositionAtTop);
}

// Left and Right go from side to side, and from the near side back to the claim, which they fold and open.
bool ContradictionsView::stepAside(int key)
{
    const QModelIndex at = currentIndex();
    const bool onward = (key == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
    if (!at.isValid())
        return false;
    if (kindAt(at) == Model::Kind::Claim) {
        setOpen(at.siblingAtColumn(0), onward);
    } else if (AccountDelegate::isSpanning(at) || (!onward && at.column() == 0)) {
        if (!onward)
            setCurrentIndex(at.parent());
    } else if (const QModelIndex to = at.siblingAtColumn(onward ? 1 : 0); isSaid(to)) {
        setCurrentIndex(to);
    }
    return true;
}

void ContradictionsView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const QModelIndex at = currentIndex();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        control ? openOne(isSaid(at) ? at : at.siblingAtColumn(1 - at.column())) : openBoth(at);
    else if (key == Qt::Key_Space)
        toggle(at);
    else if (control && (key == Qt::Key_Down || key == Qt::Key_Up))
        stepClaim(key == Qt::Key_Down ? 1 : -1);
    else if (key == Qt::Key_Up && event->modifiers() == Qt::NoModifier && (!at.isValid() || !indexAbove(at).isValid()))
        Q_EMIT leftUpward();
    else if ((key != Qt::Key_Left && key != Qt::Key_Right) || !stepAside(key))
        QTreeView::keyPressEvent(event);
}

void ContradictionsView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    QTreeView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const bool onArrow =
        kindAt(index) == Model::Kind::Claim && QStyle::visualPos(layoutDirection(), viewport()->rect(), at).x() < 24;
    if (onArrow || m_delegate->furtherRect(visualRect(index), index, layoutDirection()).contains(at))
        toggle(index);
}

void ContradictionsView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (kindAt(index) == Model::Kind::Claim)
        toggle(index);
    else
        openBoth(index);
}

void ContradictionsView::resizeEvent(QResizeEvent *event)
{
    m_delegate->setWidth(viewport()->width());
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // rows are as high as their width makes them
    QTreeView::resizeEvent(event);
}

void ContradictionsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_delegate->measureFonts();
        scheduleDelayedItemsLayout();
    }
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QTreeView::changeEvent(event);
}

void ContradictionsView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::current();
    const QModelIndex first = index.siblingAtColumn(0);
    if (AccountDelegate::isSpanning(first)) {
        QStyleOptionViewItem whole = option;
        const bool isCurrent = currentIndex().siblingAtColumn(0) == first;
        whole.widget = this;
        whole.state.setFlag(QStyle::State_Selected, isCurrent && currentIndex().isValid());
        whole.state.setFlag(QStyle::State_MouseOver, false);
        m_delegate->paint(painter, whole, first);
    } else {
        QTreeView::drawRow(painter, option, index);
        const int middle = option.rect.center().x();
        painter->fillRect(QRect(middle, option.rect.top(), 1, option.rect.height()), theme.hairline);
    }
    if (hasFocus() && currentIndex().isValid() && currentIndex().siblingAtColumn(0) == first) {
        const QRect cell = AccountDelegate::isSpanning(first) ? option.rect : visualRect(currentIndex());
        painter->fillRect(
            QStyle::visualRect(layoutDirection(), cell, QRect(cell.left(), option.rect.top(), 2, option.rect.height())),
            theme.accent);
    }
}

// An empty place says how contradictions come about.
void ContradictionsView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_rows->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::current().muted);
    painter.setFont(Theme::chromeFont(ChromeText::Normal));
    painter.drawText(
        viewport()->rect().adjusted(24, 24, -24, -24), int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap,
        m_rows->isFiltering()
            ? tr("No contradiction has these words in its claim or among its speakers.")
            : tr("Accounts contradict each other here when one statement asserts a claim and another denies it. Mark what "
                 "is said in an article, give the statement a claim and a stance in the inspector, and do the same "
                 "where somebody says otherwise."));
}

} // namespace sidelight
