// SPDX-License-Identifier: GPL-3.0-or-later
// Which encoding a page names, as browsers find it: by the WHATWG's "prescan a byte stream" and its table of labels.
#pragma once

#include <QByteArray>

namespace sidelight {

// The encoding of which this is a label on the web, in lower case; empty: of none. What the web reads as nothing at all, for the
// sake of its scripts, is of none too.
[[nodiscard]] QByteArray webEncoding(QByteArrayView label);

// What a page says of itself before any of it is read; empty: nothing that is known. UTF-16 and its like become UTF-8, since a page
// in UTF-16 could not have been read so far.
[[nodiscard]] QByteArray declaredEncoding(QByteArrayView page);

} // namespace sidelight
