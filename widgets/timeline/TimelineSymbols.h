// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/TimelineLook.h"
#include "widgets/common/Theme.h"

#include <QHash>
#include <QIcon>
#include <QPixmap>

namespace sidelight {

// The shapes of a timeline's marks. The shape says which date it is: a diamond for what happened, a circle for what was said,
// a square for what was published. A statement's is filled and bears the sign of its stance; those of an article and of a
// claim are outlines. Drawn once each and kept.
class TimelineSymbols {
public:
    void setTheme(const Theme &theme, int side, qreal pixelRatio);
    [[nodiscard]] int side() const { return m_side; }
    [[nodiscard]] const QPixmap &of(const TimelineMark &mark);
    // The mere shape, in the colour of text, for legends.
    [[nodiscard]] static QPixmap shape(TimelineDate date, int side, const QColor &colour, qreal pixelRatio);
    [[nodiscard]] static QPainterPath outline(TimelineDate date, const QRectF &box);

private:
    [[nodiscard]] QPixmap drawn(const TimelineMark &mark) const;

    Theme m_theme = Theme::light();
    int m_side = 16;
    qreal m_pixelRatio = 1;
    QHash<int, QPixmap> m_drawn;
};

} // namespace sidelight
