// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BearingPanel.h"

#include "models/board/BoardContent.h"
#include "models/lists/DisplayText.h"
#include "widgets/common/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sidelight {

namespace {

enum Role { PlaceRole = Qt::UserRole, WhatRole, WordsRole, SourceRole };

// What bears, its words in a few lines, and where they stand.
class BearingRow : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.parent().isValid())
            return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, option.fontMetrics.height() + 12});
        const auto *view = static_cast<const QTreeWidget *>(option.widget);
        const int width = view->viewport()->width() - view->indentation() - 2 * side;
        int height = 2 * gap;
        for (const Part &part : partsOf(index))
            height += heightOf(part, option.font, width);
        return {width, height};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.parent().isValid())
            return paintHeading(*painter, option, index);
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        painter->save();
        QRect room = option.rect.adjusted(side, gap, -side, -gap);
        for (const Part &part : partsOf(index)) {
            const int height = heightOf(part, option.font, room.width());
            painter->setFont(fontOf(part, option.font));
            painter->setPen(option.palette.color(part.muted ? QPalette::PlaceholderText : QPalette::Text));
            painter->drawText(QRect(room.topLeft(), QSize(room.width(), height)), flags(part),
                              shownOf(part, option.font, room.width()));
            room.setTop(room.top() + height);
        }
        painter->restore();
    }

private:
    static constexpr int side = 8, gap = 6;
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        painter.save();
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(option.palette.color(QPalette::Text));
        painter.drawText(option.rect, int(Qt::AlignLeading | Qt::AlignVCenter), index.data().toString());
        painter.restore();
    }
    struct Part {
        QString text;
        bool muted = false, wraps = false;
    };
    static QList<Part> partsOf(const QModelIndex &index)
    {
        QList<Part> parts{{index.data(WhatRole).toString(), true, true},
                          {index.data(WordsRole).toString(), false, true},
                          {index.data(SourceRole).toString(), true, false}};
        parts.removeIf([](const Part &part) { return part.text.isEmpty(); });
        return parts;
    }
    static QFont fontOf(const Part &part, QFont font) { return part.muted ? Theme::chromeFont(ChromeText::Small) : font; }
    static int flags(const Part &part)
    {
        return int(Qt::AlignLeading | Qt::AlignTop) | (part.wraps ? int(Qt::TextWordWrap) : int(Qt::TextSingleLine));
    }
    static QString shownOf(const Part &part, const QFont &font, int width)
    {
        return part.wraps ? part.text : QFontMetrics(fontOf(part, font)).elidedText(part.text, Qt::ElideRight, width);
    }
    static int heightOf(const Part &part, const QFont &font, int width)
    {
        const QFontMetrics metrics(fontOf(part, font));
        return part.wraps ? metrics.boundingRect(QRect(0, 0, width, 10'000), flags(part), part.text).height() : metrics.height();
    }
};

class BearingTree : public QTreeWidget {
public:
    using QTreeWidget::QTreeWidget;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTreeWidget::resizeEvent(event);
        scheduleDelayedItemsLayout(); // lines break elsewhere
    }
};

} // namespace

BearingPanel::BearingPanel(Project *project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_title(new QLabel(this))
    , m_rows(new BearingTree(this))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 4, 4);
    m_title->setFont(Theme::chromeFont(ChromeText::Small));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    auto *close = new QToolButton(this);
    close->setText(QStringLiteral("×"));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    head->addWidget(close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_rows, 1);
    m_rows->setHeaderHidden(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setItemDelegate(new BearingRow(m_rows));
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setIndentation(12);
    m_rows->setAccessibleName(tr("Why is this here"));
    setFocusProxy(m_rows);
    connect(close, &QToolButton::clicked, this, &BearingPanel::closed);
    connect(m_rows, &QTreeWidget::itemClicked, this, &BearingPanel::goTo);
    connect(project, &Project::changed, this, [this](const Changes &changes) {
        const bool concerns =
            !changes.of<Statement>().isEmpty() || !changes.of<Claim>().isEmpty() || !changes.of<Link>().isEmpty() ||
            !changes.of<PassageLink>().isEmpty() || !changes.of<Passage>().isEmpty() || !changes.of<Actor>().isEmpty() ||
            !changes.of<Article>().isEmpty() || !changes.of<Card>().isEmpty() || !changes.of<LinkType>().isEmpty();
        if (concerns)
            refreshLater();
    });
}

void BearingPanel::setCard(Id card)
{
    if (card == m_card)
        return;
    m_card = card;
    refreshLater();
}

void BearingPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

// Once for all that one edit, or one selection, changes.
void BearingPanel::refreshLater()
{
    if (m_waiting || !isVisible())
        return;
    m_waiting = true;
    QMetaObject::invokeMethod(this, &BearingPanel::refresh, Qt::QueuedConnection);
}

void BearingPanel::addSection(Bears bears, const QString &title)
{
    QTreeWidgetItem *section = nullptr;
    for (qsizetype i = 0; i < m_bearings.all.size(); ++i) {
        const Bearing &each = m_bearings.all[i];
        if (each.bears != bears)
            continue;
        if (!section) {
            section = new QTreeWidgetItem(m_rows, {title});
            section->setFlags(Qt::ItemIsEnabled);
        }
        auto *row = new QTreeWidgetItem(section);
        row->setData(0, PlaceRole, i);
        row->setData(0, WhatRole, displayText(each.what));
        row->setData(0, WordsRole, displayText(each.words));
        row->setData(0, SourceRole, displayText(each.source));
        QStringList spoken{plainText(each.what), plainText(each.words), plainText(each.source)};
        spoken.removeAll(QString());
        row->setData(0, Qt::AccessibleTextRole, tr("%1: %2", "what bears on a card, and which way").arg(title, spoken.join(u". ")));
    }
    if (section)
        section->setExpanded(true);
}

void BearingPanel::refresh()
{
    m_waiting = false;
    if (!isVisible())
        return;
    m_bearings = bearingsOn(m_project->library(), m_card);
    m_rows->clear();
    addSection(Bears::For, tr("Speaks for it"));
    addSection(Bears::Against, tr("Speaks against it"));
    addSection(Bears::Otherwise, tr("Bears on it"));
    if (m_bearings.left > 0)
        (new QTreeWidgetItem(m_rows, {tr("And %L1 more").arg(m_bearings.left)}))->setFlags(Qt::ItemIsEnabled);
    const Card *card = m_project->library().find<Card>(m_card);
    if (!card)
        m_title->setText(tr("Select one card to see why it is here."));
    else if (m_bearings.all.isEmpty())
        m_title->setText(tr("Nothing that is recorded bears on this card: no statement, no claim and no link."));
    else
        m_title->setText(tr("Why is this here? A click shows the words."));
}

void BearingPanel::goTo(const QTreeWidgetItem *row)
{
    const QVariant place = row ? row->data(0, PlaceRole) : QVariant();
    const qsizetype at = place.isValid() ? place.toLongLong() : -1;
    if (at < 0 || at >= m_bearings.all.size())
        return;
    const Bearing bearing = m_bearings.all[at];
    if (bearing.passage.isValid())
        Q_EMIT passageWanted(bearing.passage);
    else if (bearing.article.isValid())
        Q_EMIT articleWanted(bearing.article);
    else if (bearing.card.isValid())
        Q_EMIT cardWanted(bearing.board, bearing.card);
}

void BearingPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goTo(m_rows->currentItem());
    else
        QWidget::keyPressEvent(event);
}

} // namespace sidelight
