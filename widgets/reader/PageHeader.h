// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/reader/PageStyle.h"

#include <memory>

namespace sidelight {

// What stands above the text and scrolls with it: the title, and a line that says who published it where and when.
class PageHeader {
public:
    // An empty title leaves only the details.
    void setTexts(const QString &title, const QString &details, bool rightToLeft);
    void layOut(const PageStyle &style, int width);

    [[nodiscard]] int height() const { return m_height; }
    void paint(QPainter &painter, QPointF topLeft) const;

private:
    int setLines(QTextLayout &layout, int top, int width, qreal pitch) const;

    QString m_title, m_details;
    bool m_rightToLeft = false;
    Theme m_theme = Theme::light();
    int m_height = 0;
    int m_width = 0;
    std::unique_ptr<QTextLayout> m_titleLayout, m_detailsLayout;
};

} // namespace sidelight
