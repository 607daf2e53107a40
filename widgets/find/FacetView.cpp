// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/find/FacetView.h"

#include "models/lists/FacetModel.h"
#include "models/search/SearchQuery.h"
#include "widgets/common/Theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace sidelight {

namespace {

constexpr int facetPadding = 8, facetLinePadding = 3;

// A quiet heading, or a value with a tick where it is chosen and its count at the end.
class FacetDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::current();
        const bool selected = option.state.testFlag(QStyle::State_Selected), value = index.parent().isValid();
        painter->save();
        if (selected || (value && option.state.testFlag(QStyle::State_MouseOver)))
            painter->fillRect(option.rect, selected ? theme.selection : theme.hover);
        if (value)
            paintValue(*painter, option, index, theme);
        else
            paintHeading(*painter, option, index, theme);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {60, option.fontMetrics.height() + 2 * facetLinePadding};
    }

    // The whole row is clicked, not a box in it.
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override { return false; }

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
    {
        painter.setFont(Theme::chromeFont(ChromeText::Small));
        painter.setPen(option.state.testFlag(QStyle::State_Selected) ? theme.text : theme.muted);
        const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignBottom);
        painter.drawText(option.rect.adjusted(facetPadding, 0, -facetPadding, -facetLinePadding), int(leading) | Qt::TextSingleLine,
                         index.data().toString());
    }

    static void paintValue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
    {
        const bool chosen = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const QRect room = option.rect.adjusted(facetPadding, 0, -facetPadding, 0);
        const int tick = option.fontMetrics.height();
        const QString count = QLocale().toString(index.data(FacetModel::CountRole).toInt());
        const int countWidth = option.fontMetrics.horizontalAdvance(count) + facetPadding;
        const QRect words = QStyle::visualRect(option.direction, room, room.adjusted(tick, 0, -countWidth, 0));
        const QRect before = QStyle::visualRect(option.direction, room, QRect(room.left(), room.top(), tick, room.height()));
        const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
        const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter);
        QFont font = option.font;
        font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(theme.text);
        painter.drawText(words, int(leading) | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        if (chosen) {
            const qreal unit = tick / 10.0;
            QPen pen(theme.accent, 1.6);
            pen.setCapStyle(Qt::RoundCap);
            painter.setPen(pen);
            painter.setRenderHint(QPainter::Antialiasing);
            const QPointF middle = QRectF(before).center();
            painter.drawPolyline(QPolygonF{middle + QPointF(-3 * unit, 0), middle + QPointF(-unit, 2 * unit),
                                           middle + QPointF(2.5 * unit, -2.5 * unit)});
        }
        painter.setFont(option.font);
        painter.setPen(option.state.testFlag(QStyle::State_Selected) ? theme.text : theme.muted);
        painter.drawText(room, int(trailing) | Qt::TextSingleLine, count);
    }
};

ArticleFacet facetOf(SearchField field)
{
    switch (field) {
    case SearchField::Outlet:
        return ArticleFacet::Outlet;
    case SearchField::On:
        return ArticleFacet::Year;
    case SearchField::Language:
        return ArticleFacet::Language;
    case SearchField::Actor:
        return ArticleFacet::Actor;
    case SearchField::Tag:
        return ArticleFacet::Tag;
    case SearchField::Is:
        return ArticleFacet::State;
    default:
        return ArticleFacet::Claim;
    }
}

} // namespace

FacetView::FacetView(QWidget *parent)
    : QTreeView(parent)
    , m_facets(new FacetModel(this))
{
    setModel(m_facets);
    setItemDelegate(new FacetDelegate(this));
    setAccessibleName(tr("Narrow by"));
    setHeaderHidden(true);
    setColumnHidden(FacetModel::Number, true); // it is painted at the end of the words
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeView::clicked, this, &FacetView::toggle);
}

void FacetView::setFacets(const QList<Facet> &facets, const QString &query)
{
    QList<FacetSection> sections;
    for (const Facet &facet : facets) {
        FacetSection section{facetOf(facet.field), {}, facet.more};
        for (const FacetValue &value : facet.values)
            section.lines.append({value.condition, value.name, value.count, SearchQuery::holds(query, value.condition)});
        sections.append(section);
    }
    m_facets->setSections(sections);
    for (int row = 0; row < m_facets->rowCount(); ++row)
        setExpanded(m_facets->index(row, 0), true);
}

bool FacetView::hasFacets() const { return m_facets->rowCount() > 0; }

void FacetView::toggle(const QModelIndex &index)
{
    if (const QString condition = index.data(FacetModel::KeyRole).toString(); !condition.isEmpty())
        Q_EMIT conditionToggled(condition);
}

void FacetView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return toggle(currentIndex());
    case Qt::Key_Escape:
        Q_EMIT leftByEscape();
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

} // namespace sidelight
