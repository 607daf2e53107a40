// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/BoardImport.h"
#include "models/exchange/ArticleImport.h"

class QMimeData;

namespace sidelight {

class Project;
class ProgressLine;

// Brings articles into the open project, for the window: shows how far it is, and says at the end in one line what came of it.
class Imports : public QObject {
    Q_OBJECT

public:
    Imports(Project &project, ProgressLine &line);

    void importFiles(const QStringList &paths); // articles, and JSON Canvas files as boards
    // The articles among these, to be imported somehow; boards are imported at once. Empty also when nothing may be, which is said.
    [[nodiscard]] QStringList articlesAmong(const QStringList &paths);
    void importArticles(const QStringList &paths);
    // What an import did, in one line.
    [[nodiscard]] static QString summaryOf(const ImportReport &report);

    // A paste comes in two steps: its content is taken when it is pasted, and imported when its origin has been told.
    // Files that were copied are to be looked at first; a project that is open for reading only takes nothing, which is said.
    enum class Taken { Nothing, Refused, Files, Content };
    Taken take(const QMimeData &content);
    void importTaken(const QString &url, const QString &published);

    // The sample's articles, and then the work on them. `sampleMade` or `failed` follows.
    void makeSample();

Q_SIGNALS:
    void imported(const QList<sidelight::Id> &articles);
    void boardImported(sidelight::Id board);
    void news(const QString &sentence);
    void came(const QString &sentence, const QList<sidelight::Id> &articles); // news of what was imported
    void filesFailed(const QString &sentence, const QStringList &paths);      // of those, at least one
    void failed(const QString &sentence);
    void sampleMade();

private:
    [[nodiscard]] bool mayWrite(); // false: `failed` said why not
    void follow(const ImportReport &report);
    void showProgress(int done, int total);
    void applySample();

    Project &m_project;
    ProgressLine &m_line;
    ArticleImport m_import;
    BoardImport m_boards;
    QByteArray m_paste;
    ImportFormat m_pasteFormat = ImportFormat::Text;
    QStringList m_importing; // paths, of the import that runs or ran last; empty for a paste
    bool m_makingSample = false;
    int m_cancelled = 0; // so often; an import that waits for a snapshot may have been cancelled meanwhile
};

} // namespace sidelight
