// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <functional>

namespace sidelight {

// What a source file is made of besides its words.
enum class SourcePart {
    Markup, // tags, attributes, signs of formatting, names of headers
    Value,  // addresses, strings, numbers
    Remark, // comments
};

struct SourceRange {
    int start = 0, length = 0;
    SourcePart part = SourcePart::Markup;
    bool operator==(const SourceRange &) const = default;
};

// Colours the source of a file as its format ("text/html", "text/markdown") has it, by the library's own definitions; of a message,
// or of a page saved as one, the names of headers, and each part that is HTML. Nothing for other formats. Ranges come in order,
// without overlap. `tell` gets those found so far once, early, and says whether to go on. Any thread; nothing that the source names
// is opened.
[[nodiscard]] QList<SourceRange> colourSource(QStringView source, const QString &format,
                                              const std::function<bool(const QList<SourceRange> &)> &tell = {});

} // namespace sidelight
