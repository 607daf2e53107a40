// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportProblem.h"

#include <QByteArray>
#include <QImage>
#include <expected>

namespace sidelight {

// MiB that the pixels of one picture may take; a few bytes can ask for gigabytes of them.
inline constexpr int mostPictureMemory = 64;

// The pixels of a stranger's PNG, JPEG, GIF or WebP and nothing else of it: upright, in sRGB, as ARGB32, or RGB32 where nothing
// is transparent, no side longer than `most`; of an animation the first picture. Called right here: bytes of a stranger belong
// into ImportWorker::readPicture().
[[nodiscard]] std::expected<QImage, ImportProblem> readPictureHere(const QByteArray &bytes, int most);

// Keeps Qt from making threads for pixels in this process, for good: for one that is about to lose the means for it.
void keepPixelsFromThreads();

// Has the libraries that decode pictures load what they would load later, and keeps Qt from making threads for them: to be
// called in a process that is about to lose the means for both.
void preparePictures();

} // namespace sidelight
