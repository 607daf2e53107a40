// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Writer.h"

namespace sidelight {

// What Project::read is given for the texts of some articles, in their order: bytes, which become text where they are worked on
// and not on the project's thread. Null where a text is missing. A source has its text's hash as `text`.
template <class Source> auto readTexts(const QList<Source> &sources)
{
    QList<ContentHash> hashes;
    hashes.reserve(sources.size());
    for (const Source &source : sources)
        hashes.append(source.text);
    return [hashes](const Reader &reader) { return reader.contents(hashes); };
}

} // namespace sidelight
