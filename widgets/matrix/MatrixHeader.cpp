// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/matrix/MatrixHeader.h"

#include "models/lists/ClaimMatrixModel.h"
#include "models/lists/RecordText.h"
#include "models/lists/SupportText.h"
#include "models/project/Support.h"
#include "widgets/common/Theme.h"
#include "widgets/matrix/ElidedText.h"
#include "widgets/matrix/MatrixDelegate.h"

#include <QApplication>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTableView>

namespace sidelight {

namespace {

constexpr int padding = 8;
constexpr int claimLines = 3, noteLines = 2;
constexpr int nameCharacters = 26;
constexpr qreal mostOfTable = 0.4;

QFont nameFont()
{
    QFont font = Theme::chromeFont(ChromeText::Normal);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

MatrixHeader::MatrixHeader(Qt::Orientation orientation, QTableView *table)
    : QHeaderView(orientation, table)
    , m_table(table)
{
    setSectionResizeMode(Fixed);
    setSectionsMovable(true);
    setFirstSectionMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setAccessibleName(orientation == Qt::Horizontal ? tr("Claims") : tr("Who says it"));
    connect(this, &QHeaderView::sectionMoved, this, &MatrixHeader::takeBack);
    followSize();
}

void MatrixHeader::followSize()
{
    const QSize cell = MatrixDelegate::cellSize();
    setDefaultSectionSize(orientation() == Qt::Horizontal ? cell.width() : cell.height());
    const QFontMetrics words(nameFont()), small(Theme::chromeFont(ChromeText::Small));
    const int width = QFontMetrics(QApplication::font()).averageCharWidth() * nameCharacters;
    const int height = claimLines * words.lineSpacing() + noteLines * small.lineSpacing() + 2 * padding + 1;
    const QSize table = m_table->size();
    m_size = {qMin(width, qMax(1, int(mostOfTable * table.width()))), qMin(height, qMax(1, int(mostOfTable * table.height())))};
    updateGeometry();
}

// The rows and columns are the model's to move: what the header did is undone before anybody has seen it.
void MatrixHeader::takeBack(int, int from, int to)
{
    if (m_takesBack)
        return;
    {
        const QScopedValueRollback taking(m_takesBack, true);
        moveSection(to, from);
    }
    Q_EMIT lineMoved(from, to);
}

// Behind a claim who is for and against it, in origins; behind a name how often it is given.
QStringList MatrixHeader::notesOf(int section) const
{
    QStringList notes;
    if (orientation() == Qt::Vertical) {
        const int count = model()->headerData(section, orientation(), CountRole).toInt();
        return {tr("%n statement(s)", nullptr, count)};
    }
    const auto support = model()->headerData(section, orientation(), SupportRole).value<ClaimSupport>();
    for (const Stance stance : {Stance::Asserts, Stance::Denies})
        if (const Backing &backing = support.of(stance); backing.statements > 0)
            notes.append(
                tr("%1 %2", "a stance's sign, a number of origins and of articles").arg(stanceSign(stance), backingText(backing)));
    return notes;
}

void MatrixHeader::paintWords(QPainter &painter, const QRect &room, int section) const
{
    const Theme theme = Theme::current();
    const QFont small = Theme::chromeFont(ChromeText::Small);
    const QStringList notes = notesOf(section);
    const int noteHeight = QFontMetrics(small).lineSpacing(), nameHeight = QFontMetrics(nameFont()).lineSpacing();
    const int lines = qMax(1, (room.height() - noteHeight * int(notes.size())) / nameHeight);
    const QString name = model()->headerData(section, orientation(), NameRole).toString();
    const ElidedText words(name, nameFont(), room.width(), orientation() == Qt::Horizontal ? qMin(lines, claimLines) : lines);
    qreal y = room.top();
    words.draw(painter, QPointF(room.left(), y), theme.text);
    y += words.height();
    for (const QString &note : notes) {
        if (y + noteHeight > room.bottom() + 2)
            break;
        const ElidedText set(note, small, room.width(), 1);
        set.draw(painter, QPointF(room.left(), y), theme.muted);
        y += set.height();
    }
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid() || !model())
        return;
    const Theme theme = Theme::current();
    const QModelIndex current = m_table->currentIndex();
    const bool isCurrent = section == (orientation() == Qt::Horizontal ? current.column() : current.row());
    painter->save();
    painter->fillRect(rect, isCurrent ? theme.hover : theme.chrome);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.hairline);
    painter->fillRect(QRect(layoutDirection() == Qt::RightToLeft ? rect.left() : rect.right(), rect.top(), 1, rect.height()),
                      theme.hairline);
    painter->setClipRect(rect);
    paintWords(*painter, rect.adjusted(padding, padding, -padding, -padding + 4), section);
    painter->restore();
}

bool MatrixHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        followSize();
    return QHeaderView::viewportEvent(event);
}

} // namespace sidelight
