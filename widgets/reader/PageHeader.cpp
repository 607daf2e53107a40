// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/PageHeader.h"

#include <QFontInfo>
#include <QPainter>
#include <cmath>

namespace sidelight {

void PageHeader::setTexts(const QString &title, const QString &details, bool rightToLeft)
{
    m_title = title;
    m_details = details;
    m_rightToLeft = rightToLeft;
}

void PageHeader::layOut(const PageStyle &style, int width)
{
    m_theme = style.theme();
    m_width = width;
    m_titleLayout.reset();
    m_detailsLayout.reset();
    int y = 32;
    if (!m_title.isEmpty()) {
        QFont font = style.of(Block{}).font;
        font.setPointSizeF(font.pointSizeF() * 1.65);
        font.setWeight(QFont::DemiBold);
        m_titleLayout = std::make_unique<QTextLayout>(m_title, font);
        y = setLines(*m_titleLayout, y, width, std::round(QFontInfo(font).pixelSize() * 1.3)) + 8;
    }
    if (!m_details.isEmpty()) {
        const QFont font = Theme::chromeFont(ChromeText::Normal);
        m_detailsLayout = std::make_unique<QTextLayout>(m_details, font);
        y = setLines(*m_detailsLayout, y, width, std::round(QFontInfo(font).pixelSize() * 1.45));
    }
    m_height = m_titleLayout || m_detailsLayout ? y + 24 : 32;
}

int PageHeader::setLines(QTextLayout &layout, int top, int width, qreal pitch) const
{
    QTextOption option(m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = top;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += qMax(pitch, line.height());
    }
    layout.endLayout();
    return int(std::ceil(y));
}

void PageHeader::paint(QPainter &painter, QPointF topLeft) const
{
    if (m_titleLayout) {
        painter.setPen(m_theme.text);
        m_titleLayout->draw(&painter, topLeft);
    }
    if (m_detailsLayout) {
        painter.setPen(m_theme.muted);
        m_detailsLayout->draw(&painter, topLeft);
    }
    if (m_titleLayout || m_detailsLayout)
        painter.fillRect(QRectF(topLeft.x(), topLeft.y() + m_height - 12, m_width, 1), m_theme.hairline);
}

} // namespace sidelight
