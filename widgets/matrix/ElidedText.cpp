// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/matrix/ElidedText.h"

#include <QFontMetricsF>
#include <QPainter>

namespace sidelight {

ElidedText::ElidedText(const QString &text, const QFont &font, qreal width, int mostLines)
    : m_layout(std::make_unique<QTextLayout>(text, font))
{
    const bool isRightToLeft = text.isRightToLeft();
    QTextOption option(isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    const int rest = set(*m_layout, width, mostLines);
    if (rest >= text.size() || m_layout->lineCount() == 0)
        return;
    const int last = m_layout->lineAt(m_layout->lineCount() - 1).textStart();
    const QString end = QFontMetricsF(font).elidedText(text.sliced(last), Qt::ElideRight, width);
    m_layout->setText(text.first(last) + end);
    set(*m_layout, width, mostLines);
}

// Where the last line ends.
int ElidedText::set(QTextLayout &layout, qreal width, int mostLines)
{
    int end = 0;
    m_height = 0;
    layout.beginLayout();
    for (int count = 0; count < mostLines; ++count) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, m_height));
        m_height += line.height();
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return end;
}

qreal ElidedText::width() const
{
    qreal widest = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        widest = qMax(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

qreal ElidedText::ascent() const { return m_layout->lineCount() > 0 ? m_layout->lineAt(0).ascent() : 0; }

void ElidedText::draw(QPainter &painter, QPointF corner, const QColor &ink) const
{
    painter.setPen(ink);
    m_layout->draw(&painter, corner);
}

} // namespace sidelight
