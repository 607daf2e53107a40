// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportReaders.h"

#include <expected>

namespace sidelight {

// What a document of an office program says about itself.
struct DocumentDetails {
    QString title, byline;
    QString published; // EDTF
    QString language;  // BCP 47
    bool operator==(const DocumentDetails &) const = default;
};

// Looks through all of a document before another program is given it: that its archive is one that a writer of documents makes,
// that each part is whole, and that no part declares entities, which could be made to grow or to name files. Called right here:
// bytes of a stranger belong into ImportWorker.
[[nodiscard]] std::expected<DocumentDetails, ImportProblem> inspectDocument(const QByteArray &bytes, ImportFormat format);

} // namespace sidelight
