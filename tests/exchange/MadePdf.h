// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace sidelight {

// A PDF whose pages show these words, each line where it would stand in print.
inline QByteArray madePdf(const QList<QStringList> &pages, const QString &title = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    writer.setTitle(title);
    QPainter painter(&writer);
    QFont font(QStringLiteral("Noto Serif"));
    font.setPixelSize(11);
    font.setFeature("liga", 0);
    painter.setFont(font);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        for (qsizetype line = 0; line < pages[page].size(); ++line)
            painter.drawText(QPointF(40, 40 + 16 * double(line)), pages[page][line]);
    }
    painter.end();
    return bytes;
}

} // namespace sidelight
