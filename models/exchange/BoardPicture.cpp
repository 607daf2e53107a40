// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/BoardPicture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <cmath>

namespace sidelight {

namespace {

constexpr double mostPicturePixels = 100e6, longestSide = 32'000, pictureMargin = 24;

// Ligatures would stand in the file as characters of their own.
BoardStyle pictureStyle()
{
    BoardStyle style = BoardStyle::forPrint(QStringLiteral("Noto Serif"), QStringLiteral("Noto Sans"));
    for (QFont *font : {&style.quote, &style.title, &style.plain, &style.small})
        for (const char *tag : {"liga", "clig", "dlig"})
            font->setFeature(QFont::Tag::fromString(QLatin1String(tag)).value(), 0);
    return style;
}

} // namespace

BoardPicture::BoardPicture(const BoardContent &board, const BoardPainter::Pictures &pictures)
    : m_board(board)
    , m_style(pictureStyle())
    , m_sheet(m_style, m_board, pictures)
{
    const QRectF bounds = m_sheet.bounds();
    m_bounds = (bounds.isEmpty() ? QRectF(0, 0, 400, 200) : bounds)
                   .adjusted(-pictureMargin, -pictureMargin, pictureMargin, pictureMargin)
                   .toAlignedRect();
}

int BoardPicture::mostPercent() const
{
    const double byArea = std::sqrt(mostPicturePixels / (m_bounds.width() * m_bounds.height()));
    return int(100 * std::min(byArea, longestSide / std::max(m_bounds.width(), m_bounds.height())));
}

QByteArray BoardPicture::png(double scale) const
{
    const QSize size((m_bounds.size() * scale).toSize().expandedTo({1, 1}));
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(m_style.ground);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    painter.translate(-m_bounds.topLeft());
    m_sheet.paint(painter, m_bounds);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray BoardPicture::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle({}); // else Qt names itself
    generator.setDescription({});
    generator.setResolution(96);
    generator.setSize(m_bounds.size().toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), m_bounds.size()));
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(0, 0), m_bounds.size()), m_style.ground);
    painter.translate(-m_bounds.topLeft());
    m_sheet.paint(painter, m_bounds);
    painter.end();
    return bytes;
}

} // namespace sidelight
