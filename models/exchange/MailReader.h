// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportedArticle.h"

namespace sidelight {

// One message, as .eml files hold it: its HTML, else its plain text, with subject, sender, date, and the mailing list or the
// sender's domain as the outlet. Attachments are left out. `fileName` is for the sentence of a refusal.
[[nodiscard]] Result<ImportedArticle> readMail(const QByteArray &bytes, const QString &fileName);

// The messages of an mbox, each a part of the file.
[[nodiscard]] ImportedArticles readMailbox(const QByteArray &bytes, const QString &fileName);

// A page that a browser saved with all it needs as one message, as .mhtml files hold it: read as a page, with the address that the
// browser noted and the day that it was saved.
[[nodiscard]] Result<ImportedArticle> readSavedPage(const QByteArray &bytes, const QString &fileName);

} // namespace sidelight
