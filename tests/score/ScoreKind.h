// SPDX-License-Identifier: GPL-3.0-or-later
// What score_import knows of one kind of data to be scored against: a file here for each.
#pragma once

#include "models/exchange/ImportReaders.h"

#include <QDir>
#include <QString>
#include <QStringList>

namespace sidelight::score {

struct Kind {
    bool (*recognises)(const QDir &folder); // by its layout alone
    void (*score)(const QDir &folder);
};

[[nodiscard]] Kind readability();
[[nodiscard]] Kind defuddle();
[[nodiscard]] Kind encodings();
[[nodiscard]] Kind mail();
[[nodiscard]] Kind html5lib();
[[nodiscard]] Kind documents();
[[nodiscard]] Kind pdf();

// How many of some cases are right, and which are not.
struct Count {
    qsizetype right = 0, all = 0;
    QStringList wrong;

    void add(bool isRight, const QString &name)
    {
        ++all;
        right += isRight;
        if (!isRight)
            wrong.append(name);
    }
};

// One line: {"set":…,"measure":…,"value":…,"n":…,"worst":[…]}.
void print(const QDir &folder, const QString &measure, double value, qsizetype n, const QStringList &worst = {});
void print(const QDir &folder, const QString &measure, const Count &count); // the share that is right

// The whole file; ends the program when it can't be read.
[[nodiscard]] QByteArray bytesOf(const QString &path);
// As the program would import it: by a worker.
[[nodiscard]] ImportedArticles imported(const QByteArray &bytes, const QString &name, ImportFormat format);
// Whether the reader of these was ended for what it did: crashed, refused something, took too long.
[[nodiscard]] bool isFault(const ImportedArticles &articles);
[[nodiscard]] QString withoutSpace(QString text);
// Every file below, by its path within the folder, sorted.
[[nodiscard]] QStringList filesBelow(const QDir &folder);

} // namespace sidelight::score
