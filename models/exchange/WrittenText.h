// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the user's material in formats that have signs of their own: they are shown as they stand, and nothing in them
// is taken for a sign, a link or a picture to be fetched.
#pragma once

#include <QStringList>

namespace sidelight::written {

// Without the characters that isolate a name's direction on our own screens, and without control characters but LF and tab.
[[nodiscard]] QString plain(const QString &text);
// One line of it.
[[nodiscard]] QString line(const QString &text);
// The parts that hold anything.
[[nodiscard]] QStringList notEmpty(QStringList parts);

[[nodiscard]] QString markdown(const QString &text); // line ends kept
[[nodiscard]] QString markdownLine(const QString &text);
// "[words](address)"; the words alone where the address may not be followed: only http and https, mailto for people.
[[nodiscard]] QString markdownLink(const QString &words, const QString &address);
// Every line behind "> ".
[[nodiscard]] QString markdownQuote(const QString &text);

[[nodiscard]] QString html(const QString &text); // escaped, for content and attributes
[[nodiscard]] QString htmlLine(const QString &text);
// An <a> with the words, or the words alone.
[[nodiscard]] QString htmlLink(const QString &words, const QString &address);
// " dir=\"rtl\"" or nothing.
[[nodiscard]] QString htmlDirection(bool rightToLeft);

} // namespace sidelight::written
