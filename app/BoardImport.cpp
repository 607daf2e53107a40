// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/BoardImport.h"

#include "models/base/OnPool.h"
#include "models/project/Project.h"

#include <QFile>
#include <QFileInfo>

namespace sidelight {

bool BoardImport::isCanvas(const QString &path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("canvas"), Qt::CaseInsensitive) == 0;
}

Result<CanvasReader> BoardImport::read(const QString &path)
{
    QFile file(path);
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly))
        bytes = file.read(CanvasReader::mostBytes + 1);
    if (file.error() != QFile::NoError)
        return failure(ErrorKind::Io, tr("“%1” could not be read (%2).").arg(QFileInfo(path).fileName(), file.errorString()));
    return CanvasReader::read(bytes, QFileInfo(path).completeBaseName());
}

void BoardImport::importFile(const QString &path)
{
    const auto take = [this](const Result<CanvasReader> &canvas) {
        if (canvas)
            makeBoard(*canvas);
        else
            Q_EMIT failed(canvas.error().message);
    };
    onPool(this, [path] { return read(path); }, take);
}

void BoardImport::makeBoard(const CanvasReader &canvas)
{
    QString sentence = tr("The board “%1” is imported.").arg(canvas.name());
    if (canvas.leftOut() > 0)
        sentence += u' ' + tr("Edges that led to nodes which the file does not have were left out: %1.").arg(canvas.leftOut());
    m_project.edit(tr("Import board"), [canvas](Writer &writer) { canvas.apply(writer); })
        .then(this, [this, sentence, board = canvas.board()](const Result<EditId> &done) {
            if (done)
                Q_EMIT imported(board, sentence);
        });
}

} // namespace sidelight
