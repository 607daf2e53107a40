// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/RecordDelegate.h"

#include "models/lists/RecordModel.h"
#include "widgets/common/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

namespace sidelight {

namespace {

constexpr int sidePadding = 8, linePadding = 4, leadWidth = 18;

QPainterPath glyphPath(const QRectF &rect, ActorKind kind)
{
    QPainterPath path;
    switch (kind) {
    case ActorKind::Person:
    case ActorKind::Unnamed:
        path.addPolygon(QPolygonF({QPointF(rect.center().x(), rect.top()), QPointF(rect.right(), rect.center().y()),
                                   QPointF(rect.center().x(), rect.bottom()), QPointF(rect.left(), rect.center().y())}));
        break;
    case ActorKind::Organisation:
    case ActorKind::Unit:
        path.addPolygon(QPolygonF({QPointF(rect.center().x(), rect.top()), rect.bottomRight(), rect.bottomLeft()}));
        break;
    case ActorKind::Place:
        path.addRect(rect.adjusted(1, 1, -1, -1));
        break;
    }
    path.closeSubpath();
    return path;
}

// A dot for what is unread, a ring for what is being read, a tick for what is done, a dash for what is set aside.
void paintState(QPainter &painter, const QRectF &rect, bool unread, ArticleState state)
{
    const Theme theme = Theme::current();
    const QPen quiet(theme.muted, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(quiet);
    if (unread) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(rect);
    } else if (state == ArticleState::Reading) {
        painter.setPen(QPen(theme.accent, 1.6));
        painter.drawEllipse(rect.adjusted(0.8, 0.8, -0.8, -0.8));
    } else if (state == ArticleState::Done) {
        painter.drawPolyline(
            QPolygonF({QPointF(rect.left(), rect.center().y()), QPointF(rect.left() + rect.width() * 0.35, rect.bottom() - 1),
                       QPointF(rect.right(), rect.top())}));
    } else if (state == ArticleState::SetAside) {
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
    }
    painter.restore();
}

// A folder; of a smart collection a lens.
void paintCollection(QPainter &painter, const QRectF &rect, bool smart)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().muted, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (smart) {
        painter.drawEllipse(rect.adjusted(0.5, 0.5, -3.5, -3.5));
        painter.drawLine(QPointF(rect.right() - 3.5, rect.bottom() - 3.5), rect.bottomRight());
    } else {
        painter.drawRoundedRect(rect.adjusted(0.5, 2.5, -0.5, -0.5), 1.5, 1.5);
        painter.drawLine(QPointF(rect.left() + 1, rect.top() + 0.5), QPointF(rect.center().x(), rect.top() + 0.5));
    }
    painter.restore();
}

template <class Paint> QIcon icon(Paint paint)
{
    QIcon result;
    for (const int scale : {1, 2}) {
        QPixmap pixmap(16 * scale, 16 * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(painter, QRectF(3, 3, 10, 10));
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace

void paintActorGlyph(QPainter &painter, const QRectF &rect, ActorKind kind, const QColor &colour)
{
    const bool hollow = kind == ActorKind::Unnamed || kind == ActorKind::Unit;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawPath(glyphPath(rect.adjusted(0.5, 0.5, -0.5, -0.5), kind));
    painter.restore();
}

void paintChip(QPainter &painter, const QRectF &rect, int colour)
{
    const Theme theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour > 0 ? QPen(Qt::NoPen) : QPen(theme.muted, 1));
    painter.setBrush(colour > 0 ? QBrush(theme.highlightSolid(colour)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(colour > 0 ? rect : rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();
}

QIcon chipIcon(int colour)
{
    return icon([colour](QPainter &painter, const QRectF &rect) { paintChip(painter, rect, colour); });
}

QIcon actorIcon(ActorKind kind)
{
    return icon([kind](QPainter &painter, const QRectF &rect) { paintActorGlyph(painter, rect, kind, Theme::current().text); });
}

RecordDelegate::RecordDelegate(Lead lead, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lead(lead)
{
}

QRect RecordDelegate::wordsRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasLead = m_lead != Lead::Nothing && index.column() == 0;
    const QRect logical = option.rect.adjusted(hasLead ? sidePadding + leadWidth : sidePadding, 0, -sidePadding, 0);
    return QStyle::visualRect(option.direction, option.rect, logical);
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? theme.selection : theme.hover);
    if (index.data(SectionRole).toBool()) {
        if (index.column() == 0)
            paintSection(*painter, option, index);
        painter->restore();
        return;
    }
    if (index.column() == 0)
        paintLead(*painter, option, index);
    QFont font = option.font;
    font.setFeature(QFont::Tag("tnum"), 1);
    painter->setFont(font);
    painter->setPen(index.column() == 0 || selected ? theme.text : theme.muted);
    const QRect rect = wordsRect(option, index);
    const QString words = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const auto wanted = alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeading | Qt::AlignVCenter;
    painter->drawText(rect, int(QStyle::visualAlignment(option.direction, wanted)) | Qt::TextSingleLine, words);
    painter->restore();
}

// A heading, and quietly behind it how many rows stand beneath.
void RecordDelegate::paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::current();
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    const QString count = QLocale().toString(index.data(CountRole).toInt());
    const int countWidth = option.fontMetrics.horizontalAdvance(count) + sidePadding;
    const QRect logical = option.rect.adjusted(sidePadding, 0, -sidePadding - countWidth, 0);
    const QString words = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, logical.width());
    const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)) | Qt::TextSingleLine;
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, logical), align, words);
    const QRect behind(logical.left() + QFontMetrics(font).horizontalAdvance(words) + sidePadding, logical.top(), countWidth,
                       logical.height());
    painter.setFont(option.font);
    painter.setPen(theme.muted);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, behind), align, count);
}

void RecordDelegate::paintLead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int size = m_lead == Lead::State ? 8 : 10;
    const QRect logical(option.rect.left() + sidePadding, option.rect.center().y() + 1 - size / 2, size, size);
    const QRectF lead = QStyle::visualRect(option.direction, option.rect, logical);
    const Theme theme = Theme::current();
    if (m_lead == Lead::Chip)
        paintChip(painter, lead, index.data(ColourRole).toInt());
    else if (m_lead == Lead::Glyph)
        paintActorGlyph(painter, lead, ActorKind(index.data(GlyphRole).toInt()), theme.text);
    else if (m_lead == Lead::Collection)
        paintCollection(painter, lead, index.data(GlyphRole).toInt() > 0);
    else if (m_lead == Lead::State)
        paintState(painter, lead, index.data(UnreadRole).toBool(), ArticleState(index.data(GlyphRole).toInt()));
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lead = m_lead != Lead::Nothing && index.column() == 0 ? leadWidth : 0;
    const int words = option.fontMetrics.horizontalAdvance(index.data().toString().left(60));
    return {words + lead + 2 * sidePadding, option.fontMetrics.height() + 2 * linePadding};
}

QWidget *RecordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setStyleSheet(QStringLiteral("padding: 0 4px; border-radius: 0;"));
        line->setMaxLength(1000);
    }
    return editor;
}

void RecordDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    editor->setGeometry(wordsRect(option, index).adjusted(-6, 0, 6, 0));
}

} // namespace sidelight
