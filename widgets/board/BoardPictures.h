// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QCache>
#include <QImage>
#include <QSet>

namespace sidelight {

// The images of a project's cards, for all its boards: read off the GUI thread when first asked for, decoded in a process of their
// own, since a project may come from anybody, and kept as long as there is room.
class BoardPictures : public QObject {
    Q_OBJECT

public:
    // The one of this project, made when first asked for; it goes with the project.
    static BoardPictures *of(Project *project);

    // The image, or null while it is on its way; `arrived` follows then.
    [[nodiscard]] QImage find(const ContentHash &hash);

Q_SIGNALS:
    void arrived(const sidelight::ContentHash &hash);

private:
    explicit BoardPictures(Project *project);
    void fetch(const ContentHash &hash);
    void decode(const ContentHash &hash, const QByteArray &bytes);
    void keep(const ContentHash &hash, const QImage &image);

    Project *m_project;
    QCache<ContentHash, QImage> m_images; // costs in KiB
    QSet<ContentHash> m_asked;            // on their way, or not to be had
};

} // namespace sidelight
