// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportReport.h"
#include "models/exchange/ImportSource.h"
#include "models/project/Library.h"

#include <functional>

namespace sidelight {

class ProjectFile;
class Writer;

// Keeps the books of one import: what became of each source, and the articles that its one edit will insert. The same for the
// window and for the command line.
class ImportLedger {
public:
    explicit ImportLedger(KnownArticles known = {})
        : m_known(std::move(known))
    {
    }

    // Notes what was read; the blobs that have to be stored for it.
    QList<Blob> take(QList<SourceRead> reads);

    [[nodiscard]] const ImportReport &report() const { return m_report; }
    [[nodiscard]] qsizetype articleCount() const { return m_articles.size(); }
    // The name and the change of the edit.
    [[nodiscard]] QString editName() const;
    [[nodiscard]] std::function<void(Writer &)> edit();

    // The edit, or the storing before it, failed: nothing was imported.
    void fail(const Error &error);
    void cancel();

private:
    void note(const QString &name, const Result<PreparedArticle> &prepared, QList<Blob> &blobs);
    void noteKnown(const QString &name, const KnownArticle &known);
    void putIdsInOrder();

    KnownArticles m_known;
    QList<Article> m_articles;
    ImportReport m_report;
};

// Of the edit that inserts so many.
[[nodiscard]] QString importEditName(qsizetype articles);

[[nodiscard]] KnownArticles knownArticles(const Library::Table<Article> &articles);

// Imports files and folders into a project that this thread works on; `told` hears what became of each, after it is true.
// An error is the project's; a file that can't be read is only an outcome. The password is for those PDFs that want one.
[[nodiscard]] Result<ImportReport> importFiles(ProjectFile &file, const QStringList &paths, qint64 now,
                                               const std::function<void(const ImportOutcome &)> &told = {}, const ReadAs &as = {},
                                               const std::shared_ptr<const Secret> &password = {});

} // namespace sidelight
