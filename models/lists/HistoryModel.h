// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QAbstractListModel>
#include <QTimer>

namespace sidelight {

// The edits of a project, the latest first. An undo or a redo is no row of its own: the edit says that it is undone, and since
// when. Rows come as edits are made and go when typing ends where it began. What an edit touched is read when a row of it is shown,
// or when somebody filters by it; both, and the journal itself, in parts, so that with a hundred thousand entries too nobody waits.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        TimeRole = Qt::UserRole, // in words
        TouchedRole,             // likewise; empty: nothing, or not known yet
        UndoneRole,              // bool
        EntryRole                // EditId
    };
    // Kinds of things by which edits are told apart.
    enum class Thing { All, Articles, Passages, Statements, Actors, Claims, Tags, Boards, Matrices };

    explicit HistoryModel(Project *project, QObject *parent = nullptr);

    void setWords(const QString &typed); // each must stand in an edit's name
    void setThing(Thing thing);
    void setArticle(Id article); // only what touched this article or what stands on it; none: any
    [[nodiscard]] Id article() const { return m_filter.article; }
    [[nodiscard]] bool isFiltering() const { return m_filter != Filter(); }
    // More rows may come by themselves.
    [[nodiscard]] bool isWorking() const { return m_loading || m_arranging || m_asking || m_ask.isActive(); }
    [[nodiscard]] int entryCount() const { return int(m_entries.size()); }

    [[nodiscard]] JournalEntry at(int row) const { return entryOf(m_shown[m_shown.size() - 1 - row]); }
    [[nodiscard]] int rowOf(EditId entry) const; // -1: it is not shown

    // Whether an edit stands before it in the history, be it shown or not.
    [[nodiscard]] bool hasEarlier(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void arranged(); // the rows are those that were asked for, as far as is known

private:
    struct Filter {
        QStringList words; // folded
        quint32 kinds = 0; // bits of RecordKind; 0: all
        Id article{};
        [[nodiscard]] bool asksWhatWasTouched() const { return kinds || article.isValid(); }
        bool operator==(const Filter &) const = default;
    };
    struct Summary {
        quint32 kinds = 0;
        QList<Id> articles;
        QString text;
    };
    struct Step {
        bool undone = false;
        qint64 at = 0;
    };
    using Summaries = QHash<EditId, Summary>;

    void load();
    void loadSlice();
    void takeOlder(const QList<JournalEntry> &entries);
    void catchUp();
    void takeNewer(const QList<JournalEntry> &entries);
    void takeLast(const QList<JournalEntry> &entries);
    void startAnew();
    void setFilter(const Filter &filter);
    void arrange();
    void show(const QList<EditId> &shown);
    [[nodiscard]] static QList<EditId> accepted(const QList<JournalEntry> &entries, const Summaries &summaries,
                                                const Filter &filter);
    [[nodiscard]] static bool accepts(const JournalEntry &entry, const Summaries &summaries, const Filter &filter);
    void askNext();
    [[nodiscard]] QList<EditId> nextToAsk();
    void takeTouched(const QList<Touched> &all);
    void insertShown(QList<EditId> entries);
    void removeShown(EditId entry);
    void tellChanged(EditId entry);
    [[nodiscard]] qsizetype placeOf(EditId entry) const; // in m_entries, or where it would be
    [[nodiscard]] JournalEntry entryOf(EditId entry) const;

    Project *m_project;
    QList<JournalEntry> m_entries; // edits, barriers and purges, ascending
    QHash<EditId, Step> m_steps;   // the last undo or redo of an edit
    Summaries m_summaries;
    QList<EditId> m_shown; // ascending
    EditId m_last = 0;     // the last entry of the journal that is known, of whatever kind
    EditId m_before = 0;   // the next slice ends before this one
    Filter m_filter;
    bool m_loading = false, m_isKnown = false, m_arranging = false, m_asking = false;
    bool m_catchingUp = false, m_again = false;
    int m_run = 0, m_question = 0;  // what answers an earlier one is dropped
    mutable QList<EditId> m_wanted; // rows that were shown without it being known what they touched
    mutable QTimer m_ask;
    qsizetype m_scanned = 0; // of m_entries from the end: those that the filter has asked about
};

} // namespace sidelight
