// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader of a PDF can follow, beside what is painted. Rectangles are in points from a page's upper left corner.
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

namespace sidelight {

// Where a jump may lead. Names are made of our own words and numbers: they are read in the file.
struct PdfPlace {
    QString name;
    int page = 0;
    QRectF rect;        // what is to be seen there
    bool fills = false; // the window shows just this; else its top is brought to the window's top
};

struct PdfJump {
    int page = 0;
    QRectF rect;
    QString place;      // within the file, or
    QByteArray address; // out of it, as webAddress() gives it
};

struct PdfChapter {
    QString title;
    QString place;
    QList<PdfChapter> below;
};

struct PdfMarks {
    QList<PdfPlace> places;
    QList<PdfJump> jumps;
    QList<PdfChapter> outline;
};

} // namespace sidelight
