// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"

#include <QByteArray>
#include <QImage>

namespace sidelight {

// An image as a project keeps it: pixels alone, made anew from what was given. Where and when it was taken, with what, its
// comments, its profile and its thumbnail stay behind. PNG where it is transparent or drawn, JPEG where it is a photograph.
struct CardPicture {
    QByteArray bytes;
    QSize size; // pixels

    static constexpr qint64 largestFile = 64 * 1024 * 1024;
    static constexpr int largestSide = 4'096; // larger ones are made smaller

    // Decodes, bounds and encodes; takes a while, so it is called off the GUI thread.
    [[nodiscard]] static Result<CardPicture> of(const QByteArray &file);
    [[nodiscard]] static Result<CardPicture> of(const QImage &image);
    // For painting; null for what is no image. No side is longer than `most`.
    [[nodiscard]] static QImage decoded(const QByteArray &bytes, int most = 2'048);
};

} // namespace sidelight
