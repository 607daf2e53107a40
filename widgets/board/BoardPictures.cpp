// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BoardPictures.h"

#include "models/base/OnPool.h"
#include "models/board/CardPicture.h"
#include "models/exchange/ImportWorker.h"

namespace sidelight {

namespace {
constexpr int mostKept = 160 * 1024; // KiB

QImage readyToPaint(const QImage &image)
{
    return image.hasAlphaChannel() ? image.convertToFormat(QImage::Format_ARGB32_Premultiplied) : image;
}

} // namespace

BoardPictures *BoardPictures::of(Project *project)
{
    auto *known = project->findChild<BoardPictures *>(Qt::FindDirectChildrenOnly);
    return known ? known : new BoardPictures(project);
}

BoardPictures::BoardPictures(Project *project)
    : QObject(project)
    , m_project(project)
    , m_images(mostKept)
{
    connect(project, &Project::changed, this, [this](const Changes &changes) {
        if (!changes.of<Card>().isEmpty())
            m_asked.clear(); // what was not there may be now
    });
}

QImage BoardPictures::find(const ContentHash &hash)
{
    if (const QImage *image = m_images.object(hash))
        return *image;
    if (!hash.isEmpty() && !m_asked.contains(hash) && m_project->isOpen())
        fetch(hash);
    return {};
}

void BoardPictures::fetch(const ContentHash &hash)
{
    m_asked.insert(hash);
    m_project->read([hash](const Reader &reader) { return reader.hasContent(hash) ? reader.content(hash) : QByteArray(); })
        .then(this, [this, hash](const Result<QByteArray> &bytes) {
            if (bytes && !bytes->isEmpty())
                decode(hash, *bytes);
        });
}

void BoardPictures::decode(const ContentHash &hash, const QByteArray &bytes)
{
    const auto work = [bytes] {
        const Result<QImage> image = ImportWorker::readPicture(bytes, {}, CardPicture::paintedSide);
        return image ? readyToPaint(*image) : QImage();
    };
    onPool(this, work, [this, hash](const QImage &image) { keep(hash, image); });
}

// One that has no room among the others is asked for again when it is next seen.
void BoardPictures::keep(const ContentHash &hash, const QImage &image)
{
    if (image.isNull())
        return;
    m_asked.remove(hash);
    m_images.insert(hash, new QImage(image), std::max(1, int(image.sizeInBytes() / 1024)));
    Q_EMIT arrived(hash);
}

} // namespace sidelight
