// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportBatch.h"
#include "models/exchange/SourceReading.h"

#include <QTimer>

namespace sidelight {

// An import that is looked at before anything of it is there: reads files and folders into a batch, looks for what its articles are
// copies of, and makes one edit of what is wanted. Reading can be stopped, and what came in then stays in the batch.
class ImportPreview : public QObject {
    Q_OBJECT

public:
    ImportPreview(Project *project, CopySearch *copies, QObject *parent = nullptr);
    ~ImportPreview() override;

    [[nodiscard]] ImportBatch *batch() { return &m_batch; }
    [[nodiscard]] Project *project() const { return m_project; }
    void read(const QStringList &paths); // more may come while some are read
    [[nodiscard]] bool isReading() const { return m_reading.isRunning(); }
    [[nodiscard]] int done() const { return m_reading.done(); }
    [[nodiscard]] int total() const { return m_reading.total(); }
    void stop();
    // Those of them that failed; with the password of theirs, which is kept for that long.
    void tryAgain(const QList<int> &rows, const std::shared_ptr<const Secret> &password = {});
    // Reads a file once more, by other columns or as another kind of listing; what came of it before goes.
    void readAgain(const QString &path, const ReadAs &as);
    // For tables with just these columns, from now on and in this project.
    void rememberColumns(const QStringList &columns, const ColumnMap &map);
    [[nodiscard]] ReadAs readAs(const QString &path) const { return m_readAs.value(path); } // as it was read
    // The whole text of a new one; of another row, or when it cannot be read, an empty one.
    [[nodiscard]] QFuture<Result<QString>> text(int row) const;

    // Imports what is wanted: one edit. `imported` or `failed` follows.
    void commit();
    [[nodiscard]] bool isCommitting() const { return m_isCommitting; }
    void discard(); // nothing of it is kept

Q_SIGNALS:
    void progressed(int done, int total);
    void readingEnded(const QString &problem); // a sentence, when what was read could not be stored
    void imported(const sidelight::ImportReport &report);
    void failed(const QString &sentence);

private:
    struct Cut {
        Id article;
        ContentHash text, marks;
        int from = 0, to = 0;
    };
    struct CutContent {
        Id article;
        Blob text, marks;
        int length = 0;
    };
    void startNext();
    void recallColumns(const QHash<QString, QStringList> &columns);
    void followReading(const std::optional<Error> &error);
    void lookForCopies();
    void showCopies();
    void cutTexts(const QList<Cut> &cuts);
    void storeCuts(const QList<CutContent> &cuts);
    void insert(const QHash<Id, Article> &cut);
    void fail(const Error &error);
    void forget();
    [[nodiscard]] ImportReport reportOf(const QHash<Id, Id> &newIds) const;
    [[nodiscard]] static QList<CutContent> cut(const QList<Cut> &cuts, const QList<QByteArray> &contents);

    QPointer<Project> m_project;
    QPointer<CopySearch> m_copies;
    ImportBatch m_batch;
    SourceReading m_reading;
    QStringList m_waiting;
    QList<ImportSource> m_again; // to be read in another way
    QHash<QString, ReadAs> m_readAs;
    QSet<Id> m_lookedFor;
    QTimer m_showCopies;
    bool m_isCommitting = false;
};

} // namespace sidelight
