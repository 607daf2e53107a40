// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sidelight {

// The longest text that a list shows of a record; what is cut ends in an ellipsis.
inline constexpr int displayLength = 400;

// A name or quotation as lists, titles and labels show it: one line, without control characters and without the
// characters that turn the direction of what follows, wrapped in FSI … PDI, so that no name can reorder its neighbours.
// Empty stays empty.
QString displayText(const QString &text, int most = displayLength);

// The same without the wrapping: for fields in which a person edits, for accessibility, and for measuring.
QString plainText(const QString &text, int most = displayLength);

// Words of which parts may be isolated already, isolated as a whole where they run against their surroundings.
QString inOwnDirection(const QString &text, Qt::LayoutDirection surroundings);

} // namespace sidelight
