// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/CanvasReader.h"

#include <QObject>

namespace sidelight {

class Project;

// Makes boards of JSON Canvas files in the open project, each one edit; files are read on the pool.
class BoardImport : public QObject {
    Q_OBJECT

public:
    explicit BoardImport(Project &project)
        : m_project(project)
    {
    }

    [[nodiscard]] static bool isCanvas(const QString &path);
    void importFile(const QString &path); // `imported` or `failed` follows
    // Reads and checks one file, which takes as long as the disk does. The board is named after the file.
    [[nodiscard]] static Result<CanvasReader> read(const QString &path);

Q_SIGNALS:
    void imported(sidelight::Id board, const QString &sentence);
    void failed(const QString &sentence);

private:
    void makeBoard(const CanvasReader &canvas);

    Project &m_project;
};

} // namespace sidelight
