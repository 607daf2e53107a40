// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/matrix/MatrixDelegate.h"

#include "models/lists/ClaimMatrixModel.h"
#include "models/lists/MatrixCell.h"
#include "models/lists/RecordText.h"
#include "widgets/common/Theme.h"
#include "widgets/matrix/ElidedText.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <vector>

namespace sidelight {

namespace {

constexpr int cellPadding = 8, cellGap = 4, barWidth = 3, quoteLines = 3;
constexpr int mostLooks = 3'000; // some screens full
constexpr qreal tintPart = 0.1, selectedPart = 0.35;

QFont quoteFont() { return Theme::readingFont(QApplication::font().pointSizeF()); }

QFont headFont()
{
    QFont font = Theme::chromeFont(ChromeText::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont translationFont()
{
    QFont font = Theme::chromeFont(ChromeText::Small);
    font.setItalic(true);
    return font;
}

// The line height that a layout gives, which that of the font's metrics may fall short of.
int lineHeight(const QFont &font) { return qCeil(ElidedText(QStringLiteral("Áğ"), font, 1e4, 1).height()); }

// With every sign, which come from other fonts.
ElidedText tallestHead() { return {QStringLiteral("Áğ✓✗~?±"), headFont(), 1e4, 1}; }

} // namespace

// What all cells are set with.
struct MatrixDelegate::Style {
    Theme theme = Theme::current();
    QFont quote = quoteFont(), head = headFont(), small = Theme::chromeFont(ChromeText::Small), translation = translationFont();
    qreal headAscent = 0, headHeight = 0;
    qreal signWidth = QFontMetricsF(head).horizontalAdvance(QStringLiteral("✓  "));
    bool isMirrored = QGuiApplication::isRightToLeft();

    Style()
    {
        const ElidedText tallest = tallestHead();
        headAscent = tallest.ascent();
        headHeight = tallest.height();
    }
};

// What is drawn of one cell, from its corner.
struct MatrixDelegate::Look {
    struct Words {
        ElidedText text;
        QPointF at;
        QColor ink;
    };
    Look(const MatrixCell &cell, const QSize &size, const Style &style);

    void add(const QString &words, const QFont &font, const QColor &ink, int lines, qreal indent = 0);
    void addHead(const MatrixCell &cell);
    void addOne(const MatrixCell::Entry &entry);
    void addSeveral(const MatrixCell &cell);

    const Style &style; // which is forgotten after the looks
    const Theme &theme;
    qreal left, width, y = cellPadding;
    QColor tint;
    std::vector<std::pair<QColor, qreal>> bar; // colours with their parts
    std::vector<Words> words;
};

MatrixDelegate::Look::Look(const MatrixCell &cell, const QSize &cellSize, const Style &all)
    : style(all)
    , theme(all.theme)
    , left(all.isMirrored ? cellPadding : cellPadding + barWidth)
    , width(cellSize.width() - 2 * cellPadding - barWidth)
    , tint(theme.page)
{
    const Stance stance = cell.stance();
    if (stance != Stance::None)
        tint = mixed(theme.page, theme.stance(stance), tintPart);
    for (size_t at = 1; at < cell.counts.size(); ++at)
        if (cell.counts.at(at) > 0)
            bar.emplace_back(theme.stance(Stance(at)), qreal(cell.counts.at(at)));
    for (auto &[colour, part] : bar)
        part /= qreal(cell.count() - cell.counts.front());
    addHead(cell);
    if (cell.count() == 1)
        addOne(cell.entries.constFirst());
    else
        addSeveral(cell);
}

void MatrixDelegate::Look::add(const QString &text, const QFont &font, const QColor &ink, int lines, qreal indent)
{
    ElidedText set(text, font, width - indent, lines);
    const qreal height = set.height();
    words.push_back({std::move(set), QPointF(left, y), ink});
    y += height;
}

// Sign and stance, and at the far end the grade of a statement that stands alone.
void MatrixDelegate::Look::addHead(const MatrixCell &cell)
{
    const bool isMirrored = style.isMirrored;
    const Stance stance = cell.stance();
    const QColor ink = stance == Stance::None ? theme.muted : theme.markOn(tint, theme.stance(stance));
    const QString sign = cell.isMixed() ? QStringLiteral("±") : stanceSign(stance);
    const QString grade = cell.count() == 1 ? cell.entries.constFirst().grade : QString();
    ElidedText small(grade, style.small, width, 1);
    const qreal gradeWidth = grade.isEmpty() ? 0 : small.width() + cellGap;
    ElidedText head(sign + QChar::Nbsp + cell.headline(), style.head, width - gradeWidth, 1);
    const qreal baseline = y + style.headAscent;
    const bool headIsMirrored = cell.headline().isRightToLeft();
    // Each at its end of the line, whichever way its own words run.
    const qreal headAt = isMirrored == headIsMirrored ? (isMirrored ? left + gradeWidth : left)
                         : isMirrored                 ? left + width - head.width()
                                                      : left - (width - gradeWidth - head.width());
    const qreal headTop = baseline - head.ascent(), gradeTop = baseline - small.ascent();
    words.push_back({std::move(head), QPointF(headAt, headTop), ink});
    if (!grade.isEmpty())
        words.push_back(
            {std::move(small), QPointF(isMirrored ? left : left + width - gradeWidth + cellGap, gradeTop), theme.muted});
    y += style.headHeight + cellGap;
}

void MatrixDelegate::Look::addOne(const MatrixCell::Entry &entry)
{
    const bool isTranslated = !entry.translation.isEmpty();
    add(entry.quote, style.quote, theme.text, isTranslated ? quoteLines - 1 : quoteLines);
    if (isTranslated)
        add(MatrixDelegate::tr("Translation: %1").arg(entry.translation), style.translation, theme.muted, 1);
}

// A line for each, with its sign where they differ; the last line says how many there are besides.
void MatrixDelegate::Look::addSeveral(const MatrixCell &cell)
{
    const bool isMirrored = style.isMirrored;
    const int shown = cell.count() <= quoteLines ? cell.count() : quoteLines - 1;
    const qreal indent = cell.isMixed() ? style.signWidth : 0;
    for (const MatrixCell::Entry &entry : cell.entries.first(qMin<qsizetype>(shown, cell.entries.size()))) {
        const qreal top = y;
        add(entry.quote, style.quote, theme.text, 1, indent);
        if (!isMirrored)
            words.back().at.rx() += indent;
        if (!cell.isMixed())
            continue;
        ElidedText sign(stanceSign(entry.stance), style.head, style.signWidth, 1);
        const QPointF signAt(isMirrored ? left + width - sign.width() : left, top + words.back().text.ascent() - sign.ascent());
        words.push_back({std::move(sign), signAt, theme.markOn(tint, theme.stance(entry.stance))});
    }
    if (shown < cell.count())
        add(MatrixDelegate::tr("%n more", "statements", cell.count() - shown), style.small, theme.muted, 1);
}

MatrixDelegate::MatrixDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_looks(mostLooks)
{
}

MatrixDelegate::~MatrixDelegate() = default;

void MatrixDelegate::forget()
{
    m_looks.clear();
    m_style.reset();
}

QSize MatrixDelegate::cellSize()
{
    constexpr int characters = 34;
    const int width = QFontMetrics(QApplication::font()).averageCharWidth() * characters;
    return {width, qCeil(tallestHead().height()) + cellGap + quoteLines * lineHeight(quoteFont()) + 2 * cellPadding + 1};
}

const MatrixDelegate::Style &MatrixDelegate::style() const
{
    if (!m_style)
        m_style = std::make_unique<Style>();
    return *m_style;
}

const MatrixDelegate::Look *MatrixDelegate::lookOf(const QModelIndex &index, QSize size) const
{
    if (size != m_size) {
        m_looks.clear();
        m_size = size;
    }
    const std::pair key(index.row(), index.column());
    if (const Look *look = m_looks.object(key))
        return look;
    const QVariant cell = index.data(CellRole);
    if (!cell.isValid())
        return nullptr;
    auto *const look = new Look(cell.value<MatrixCell>(), size, style());
    m_looks.insert(key, look);
    return look;
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = style().theme;
    const Look *const look = lookOf(index, option.rect.size());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect rect = option.rect;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    painter->save();
    painter->fillRect(rect, isSelected ? mixed(look ? look->tint : theme.page, theme.selection, selectedPart)
                            : look     ? look->tint
                                       : theme.page);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.hairline);
    painter->fillRect(QRect(isMirrored ? rect.left() : rect.right(), rect.top(), 1, rect.height()), theme.hairline);
    if (look) {
        qreal y = rect.top();
        const int barAt = isMirrored ? rect.right() - barWidth + 1 : rect.left();
        for (const auto &[colour, part] : look->bar) {
            painter->fillRect(QRectF(barAt, y, barWidth, part * (rect.height() - 1)), colour);
            y += part * (rect.height() - 1);
        }
        for (const Look::Words &words : look->words)
            words.text.draw(*painter, rect.topLeft() + words.at, words.ink);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return cellSize(); }

} // namespace sidelight
