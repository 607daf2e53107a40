// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/DocumentPackage.h"
#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportedArticle.h"

#include <QImage>
#include <QList>
#include <QSizeF>
#include <expected>

namespace sidelight {

inline constexpr qsizetype maxAnswerSize = 64 * 1024 * 1024 + 64; // bytes, without the length before them

// What a worker process answers: plain fields behind a length. Whoever reads it takes it as a stranger's: the worker may have been
// taken over by the file that it read.
[[nodiscard]] QByteArray encodeAnswer(const ImportedArticles &answer);
// The articles, with their texts canonical, their marks fitting, their details as short as details are, and their parts within
// `fileSize` bytes; else what went wrong. If one of them is not sound, none is taken.
[[nodiscard]] ImportedArticles decodeAnswer(const std::expected<QByteArray, ImportProblem> &answer, qint64 fileSize,
                                            const QString &fileName);

// The same for a picture. It travels as pixels, of which any are sound, not as a file that somebody would have to decode again.
[[nodiscard]] QByteArray encodePicture(const std::expected<QImage, ImportProblem> &picture);
// ARGB32 or RGB32, no side longer than `most`; else what went wrong.
[[nodiscard]] std::expected<QImage, ImportProblem> decodePicture(const QByteArray &answer, int most);

// What was found on looking through a document.
[[nodiscard]] QByteArray encodeInspection(const std::expected<DocumentDetails, ImportProblem> &details);
[[nodiscard]] std::expected<DocumentDetails, ImportProblem> decodeInspection(const QByteArray &answer);

// The sizes of the pages of a PDF, in points.
[[nodiscard]] QByteArray encodeSizes(const std::expected<QList<QSizeF>, ImportProblem> &sizes);
[[nodiscard]] std::expected<QList<QSizeF>, ImportProblem> decodeSizes(const QByteArray &answer);

} // namespace sidelight
