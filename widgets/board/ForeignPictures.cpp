// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/ForeignPictures.h"

#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportWorker.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <algorithm>

namespace sidelight::foreign {

QStringList imagePaths(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        const QString ending = QFileInfo(url.path()).suffix().toLower();
        if (url.isLocalFile() && QStringList{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
                                             QStringLiteral("gif"), QStringLiteral("webp")}
                                     .contains(ending))
            paths.append(url.toLocalFile());
    }
    return paths;
}

Result<CardPicture> pictureOf(const QByteArray &bytes, const QString &fileName)
{
    return ImportWorker::readPicture(bytes, fileName, CardPicture::largestSide).and_then([](const QImage &image) {
        return CardPicture::of(image);
    });
}

Result<CardPicture> pictureIn(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::unexpected(pictureError(ImportProblem::Unreadable, path));
    return pictureOf(file.read(CardPicture::largestFile + 1), path);
}

std::optional<QByteArray> imageFile(const QMimeData &data)
{
    for (const char *format : {"image/png", "image/jpeg", "image/webp", "image/gif"}) {
        if (data.hasFormat(QLatin1String(format)))
            return data.data(QLatin1String(format));
    }
    const QStringList formats = data.formats();
    const bool isFile = std::ranges::any_of(formats, [](const QString &each) { return each.startsWith(QLatin1String("image/")); });
    return isFile ? std::optional(QByteArray()) : std::nullopt; // of a format that is not read
}

OwnImages withOwnImages(BoardClip clip, const QSet<ContentHash> &known)
{
    QHash<ContentHash, QByteArray> images;
    QHash<ContentHash, ContentHash> made;
    int refused = 0;
    for (auto it = clip.images.cbegin(); it != clip.images.cend(); ++it) {
        if (known.contains(it.key())) {
            images.insert(it.key(), it.value());
        } else if (const Result<CardPicture> picture = pictureOf(it.value(), {})) {
            const Blob blob(picture->bytes);
            made.insert(it.key(), blob.hash());
            images.insert(blob.hash(), blob.bytes());
        } else {
            ++refused;
        }
    }
    for (BoardClip::Piece &piece : clip.pieces)
        piece.card.image = made.value(piece.card.image, piece.card.image);
    clip.images = images;
    return {clip, refused};
}

} // namespace sidelight::foreign
