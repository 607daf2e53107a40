// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QResizeEvent>
#include <QSplitter>

namespace sidelight {

// Two lists beside each other, where there is room for that, else one above the other; the edge between them can be dragged.
class BesideOrAbove : public QSplitter {
public:
    BesideOrAbove(QWidget *first, QWidget *second, QWidget *parent)
        : QSplitter(Qt::Vertical, parent)
    {
        addWidget(first);
        addWidget(second);
        setChildrenCollapsible(false);
        setHandleWidth(1);
        setStretchFactor(0, 2);
        setStretchFactor(1, 3);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        constexpr int letters = 72; // of which the first takes two fifths
        const bool isWide = event->size().width() >= fontMetrics().averageCharWidth() * letters;
        const Qt::Orientation fitting = isWide ? Qt::Horizontal : Qt::Vertical;
        if (orientation() != fitting) {
            setOrientation(fitting);
            const int room = isWide ? width() : height();
            setSizes({room * 2 / 5, room * 3 / 5});
        }
        QSplitter::resizeEvent(event);
    }
};

} // namespace sidelight
