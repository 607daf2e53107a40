// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sidelight {

// What a text is written in, as BCP 47; empty when that is not clear. By CLD2, a library that is not to be trusted with a
// stranger's text outside a worker process.
[[nodiscard]] QString detectLanguage(const QString &text);

// The same by a rule of our own, quick and safe anywhere: the script where it tells, else the commonest small words of a dozen
// languages.
[[nodiscard]] QString guessLanguage(const QString &text);

// A language tag as files write it ("en_GB", "EN-gb "), in its usual form; empty when it is none.
[[nodiscard]] QString cleanLanguage(const QString &tag);

// Whether most of the letters run from right to left.
[[nodiscard]] bool runsRightToLeft(QStringView text);

} // namespace sidelight
