// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/WithheldCopy.h"
#include "models/project/ProjectFile.h"

namespace sidelight {

// Articles of which the content is read at once, so that a large project is not in memory as a whole.
using WithheldBatch = QList<Article>;
[[nodiscard]] QList<WithheldBatch> withheldBatches(const WithheldCopy &copy);
// What a project has of them, in their order.
[[nodiscard]] QList<WithheldCopy::Source> withheldSources(const Reader &reader, const WithheldCopy &copy,
                                                          const WithheldBatch &batch);
// Where names still stand in them.
[[nodiscard]] QList<WithheldPlace> withheldPlaces(const WithheldCopy &copy, const WithheldBatch &batch,
                                                  const QList<WithheldCopy::Source> &sources);

// The new project that a copy without identities is written into: an id of its own, so that nobody takes the two for one project
// or sees by the id alone where it comes from; one entry in its history. It has its name when it is whole and was checked, and is
// gone if that never comes. Used from one thread at a time.
class WithheldCopyFile {
public:
    [[nodiscard]] static Result<std::unique_ptr<WithheldCopyFile>> create(const QString &path);
    ~WithheldCopyFile();

    [[nodiscard]] Result<void> take(const WithheldCopy &copy, const WithheldBatch &batch,
                                    const QList<WithheldCopy::Source> &sources);
    // Pictures of cards and actors.
    [[nodiscard]] Result<void> take(const QList<QByteArray> &pictures);
    [[nodiscard]] static QList<ContentHash> picturesOf(const WithheldCopy &copy);
    // When all was taken. Takes `at` for the entry in the history.
    [[nodiscard]] Result<void> finish(const WithheldCopy &copy, qint64 at);

private:
    struct Private;
    explicit WithheldCopyFile(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace sidelight
