// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportReport.h"
#include "models/exchange/ImportSource.h"
#include "models/lists/CopySearch.h"
#include "models/lists/RecordModel.h"

#include <QAbstractTableModel>

namespace sidelight {

// One thing that was read, and what is to become of it.
struct ImportRow {
    enum class State { New, AlreadyThere, Failed };
    // Of a new one that seems to be a copy of another: what the user says of that.
    enum class Relation { OfItsOwn, Version, OneOrigin };
    State state = State::Failed;
    QString path, name;    // of the file
    Article article;       // new: as it will be, but for what is cut off
    KnownArticle known;    // already there
    QString sentence;      // why it failed
    bool isLocked = false; // failed, and could be read with its password
    int replaced = 0;      // characters that could not be read
    ImportRemark remark = ImportRemark::None;
    QString listing{};    // of a text that looks like many articles: the name of the definition that splits it
    int from = 0, to = 0; // what is kept of the text
    bool isWanted = true;
    std::optional<LikelyCopy> copy{};
    Relation relation = Relation::OfItsOwn;

    [[nodiscard]] bool isCut() const { return state == State::New && (from > 0 || to < article.length); }
    [[nodiscard]] bool comesIn() const { return state == State::New && isWanted; }
};

// What an import has read, before anything of it is an article: each row can be looked at, mended, cut, and left out. Its rows
// are plain values, and nothing but them; the content lies in the store of the project.
class ImportBatch : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, State, Outlet, Byline, Published, Language, Length, Format, File, ColumnCount };
    enum Role { StateRole = RecordRoleCount, CopyRole }; // int of ImportRow::State; bool: seems to be a copy of another

    explicit ImportBatch(const Library &library, QObject *parent = nullptr);

    void setKnown(const KnownArticles &known) { m_known = known; } // what the project has already
    [[nodiscard]] const KnownArticles &known() const { return m_known; }
    // More rows; the content that has to be stored for them.
    [[nodiscard]] QList<Blob> take(const QList<SourceRead> &reads);
    QStringList removeFailed(const QList<int> &rows); // their paths, to be tried again
    void removeOf(const QString &path);               // all that came of one file
    void clear();

    [[nodiscard]] const ImportRow &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] QList<Article> articles() const; // of all new ones
    [[nodiscard]] int count(ImportRow::State state) const;
    [[nodiscard]] int wantedCount() const;
    [[nodiscard]] int likeCount() const; // new ones that seem to be copies

    // Each is about new ones alone, and passes the others over.
    void setWanted(const QList<int> &rows, bool wanted);
    void setDetail(const QList<int> &rows, QString Article::*detail, const QString &value);
    void setRelation(const QList<int> &rows, ImportRow::Relation relation);
    void acceptProposals(const QList<int> &rows);
    // Keeps of the text what stands between two places; a title that was guessed is guessed anew. False: nothing would be left.
    bool cut(int row, const QString &text, int from, int to);
    void showCopies(const QHash<Id, LikelyCopy> &copies);
    [[nodiscard]] QString titleOf(Id article) const; // of the project, or of a row

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; // whether it comes in

Q_SIGNALS:
    void countsChanged();

private:
    [[nodiscard]] static ImportRow knownRow(const SourceRead &read, const KnownArticle &known);
    [[nodiscard]] ImportRow rowOf(const SourceRead &read, const Result<PreparedArticle> &prepared, QList<Blob> &blobs);
    [[nodiscard]] QString words(const ImportRow &row, int column) const;
    [[nodiscard]] QString stateWords(const ImportRow &row) const;
    [[nodiscard]] QVariant sortKey(const ImportRow &row, int column) const;
    void remove(const QList<int> &rows);
    void tellChanged(int first, int last);
    template <class Change> void changeNew(const QList<int> &rows, Change change);

    const Library &m_library;
    QList<ImportRow> m_rows;
    QHash<Id, int> m_places; // of new ones
    KnownArticles m_known;
};

// The name of a format for people: "HTML".
[[nodiscard]] QString formatName(const QString &originalFormat);

} // namespace sidelight
