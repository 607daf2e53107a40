// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures on their way to a board, from files, other programs and other projects. Whoever they come from, their pixels are found
// in a process of their own, and what the project keeps is encoded from those. All but the first two take a while, so they are
// called off the GUI thread.
#pragma once

#include "models/board/BoardClip.h"
#include "models/board/CardPicture.h"

#include <QSet>
#include <optional>

class QMimeData;

namespace sidelight::foreign {

// Files that might hold an image, by their names; what is in them is looked at when they are read.
[[nodiscard]] QStringList imagePaths(const QMimeData &data);
// The image of another program, as the file that it gave, empty for one of a format that is not read; nullopt where the pixels
// come from this very program. Qt would decode any format that it knows, and right here.
[[nodiscard]] std::optional<QByteArray> imageFile(const QMimeData &data);

[[nodiscard]] Result<CardPicture> pictureOf(const QByteArray &bytes, const QString &fileName);
[[nodiscard]] Result<CardPicture> pictureIn(const QString &path);
struct OwnImages {
    BoardClip clip;
    int refused = 0; // images that could not be read
};
// The clip with its images made anew, but for those that the project has already. Where that fails, a card keeps its words alone.
[[nodiscard]] OwnImages withOwnImages(BoardClip clip, const QSet<ContentHash> &known);

} // namespace sidelight::foreign
