// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardStyle.h"
#include "models/project/Project.h"

#include <QImage>
#include <QSet>
#include <QTimer>

namespace sidelight {

// Small pictures of boards for a list, painted on the global pool when they are first asked for and again after the board
// has changed. They are kept in memory alone.
class BoardThumbnails : public QObject {
    Q_OBJECT

public:
    BoardThumbnails(Project *project, QObject *parent);

    // What there is, perhaps of a moment ago; null at first. `painted` follows when there is a newer one.
    QImage pictureOf(Id board, QSize size, qreal pixelRatio);
    void setStyle(const BoardStyle &style);

Q_SIGNALS:
    void painted(sidelight::Id board);
    void outdated(); // ask again for those that are seen

private:
    void follow(const Changes &changes);
    void forgetAll();

    Project *m_project;
    BoardStyle m_style;
    QHash<Id, QImage> m_pictures;
    QSet<Id> m_fresh, m_asked; // as the board is now; on its way
    QTimer m_settled;          // an edit may be one of many
    int m_generation = 0;      // what was asked for before is late
};

} // namespace sidelight
