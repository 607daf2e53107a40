// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <atomic>
#include <memory>

namespace sidelight {

// A record as it is sorted, found and put into sections: plain values, which a thread of the pool may have.
struct TableRow {
    Id id;            // none: it is gone, and its place in the list stays
    QByteArray words; // folded UTF-8; only once somebody has typed a filter
    QString sortText;
    double sortNumber = 0;
    bool isNumber = false;
    bool accepted = true;
    QList<Id> sections; // those in which it stands; empty: in the one of those without any
    bool operator==(const TableRow &) const = default;
};

// What a section is called, and by what it is sorted among the others.
struct SectionTitle {
    QString text, sortText;
    bool operator==(const SectionTitle &) const = default;
};

struct TableSection {
    Id id;
    SectionTitle title; // empty for the one of those without any
    QList<Id> records;
};

// Sorting, filtering and dividing, all of it without a look at the project.
namespace tables {

struct Question {
    QList<TableRow> rows;
    QList<int> order;      // places in `rows`, sorted upward; empty: to be made
    QList<int> candidates; // those that may match, in order; used when isNarrower
    bool isNarrower = false;
    QList<QByteArray> words; // folded; each must occur
    bool descending = false;
    bool divided = false;
    QHash<Id, SectionTitle> titles; // of the sections
    std::shared_ptr<std::atomic_bool> calledOff;
};

struct Answer {
    QList<int> order, found;
    QList<TableSection> sections; // one without id or title when not divided
};

[[nodiscard]] Answer arrange(const Question &question);

[[nodiscard]] QList<QByteArray> foldedWords(const QString &typed);
[[nodiscard]] QByteArray folded(const QString &text);
[[nodiscard]] bool matches(const TableRow &row, const QList<QByteArray> &words);
// Whether all that match `words` match `before` too.
[[nodiscard]] bool isNarrower(const QList<QByteArray> &words, const QList<QByteArray> &before);
// Compares as the user's language sorts; ties by id.
class Sorting {
public:
    Sorting();
    ~Sorting();
    [[nodiscard]] bool less(const TableRow &a, const TableRow &b) const;
    [[nodiscard]] bool less(const TableSection &a, const TableSection &b) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tables

} // namespace sidelight
