// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportedArticle.h"

#include <expected>

namespace sidelight {

inline constexpr qsizetype maxAnswerSize = 64 * 1024 * 1024; // bytes, without the length before them

// What a worker process answers: plain fields behind a length. Whoever reads it takes it as a stranger's: the worker may have been
// taken over by the file that it read.
[[nodiscard]] QByteArray encodeAnswer(const Result<ImportedArticle> &answer);
// The article, with its text canonical, its marks fitting, and its details as short as details are; else what went wrong.
[[nodiscard]] std::expected<ImportedArticle, ImportProblem> decodeAnswer(const QByteArray &answer);

} // namespace sidelight
