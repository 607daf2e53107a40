// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"

#include <QByteArray>
#include <QImage>

namespace sidelight {

// An image as a project keeps it and as it goes out: encoded by us from pixels alone. Where and when it was taken, with what, its
// comments, its profile and its thumbnail stay behind. PNG where it is transparent or drawn, JPEG where it is a photograph.
struct CardPicture {
    QByteArray bytes;
    QSize size; // pixels

    static constexpr qint64 largestFile = 64 * 1024 * 1024;
    static constexpr int largestSide = 4'096; // larger ones are made smaller
    static constexpr int paintedSide = 2'048; // no more is painted of one

    // Bounds and encodes; takes a while, so it is called off the GUI thread. A stranger's file becomes an image in
    // ImportWorker::readPicture().
    [[nodiscard]] static Result<CardPicture> of(const QImage &image, int most = largestSide);
    [[nodiscard]] bool isPhotograph() const { return !bytes.startsWith("\x89PNG"); }
    // For painting; null for what we would not have kept, since a project may come from anybody: another format than these two,
    // more pixels than of() allows. No side is longer than `most`.
    [[nodiscard]] static QImage decoded(const QByteArray &bytes, int most = paintedSide);
};

} // namespace sidelight
