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

// A passage as it is sorted, found and put into sections: plain values, which a thread of the pool may have.
struct PassageRow {
    Id id;            // none: it is gone, and its place in the list stays
    QByteArray words; // folded UTF-8; only once somebody has typed a filter
    QString sortText;
    double sortNumber = 0;
    bool isNumber = false;
    bool accepted = true;
    QList<Id> sections; // those in which it stands; empty: in the one of those without any
    bool operator==(const PassageRow &) const = default;
};

struct PassageSection {
    Id id;
    QString title; // empty for the one of those without any
    QList<Id> passages;
};

// Sorting, filtering and dividing, all of it without a look at the project.
namespace passages {

struct Question {
    QList<PassageRow> rows;
    QList<int> order;      // places in `rows`, sorted upward; empty: to be made
    QList<int> candidates; // those that may match, in order; used when isNarrower
    bool isNarrower = false;
    QList<QByteArray> words; // folded; each must occur
    bool descending = false;
    bool divided = false;
    QHash<Id, QString> titles; // of the sections
    std::shared_ptr<std::atomic_bool> calledOff;
};

struct Answer {
    QList<int> order, found;
    QList<PassageSection> sections; // one without id or title when not divided
};

[[nodiscard]] Answer arrange(const Question &question);

[[nodiscard]] QList<QByteArray> foldedWords(const QString &typed);
[[nodiscard]] QByteArray folded(const QString &text);
[[nodiscard]] bool matches(const PassageRow &row, const QList<QByteArray> &words);
// Whether all that match `words` match `before` too.
[[nodiscard]] bool isNarrower(const QList<QByteArray> &words, const QList<QByteArray> &before);
// Compares as the user's language sorts; ties by id.
class Sorting {
public:
    Sorting();
    ~Sorting();
    [[nodiscard]] bool less(const PassageRow &a, const PassageRow &b) const;
    [[nodiscard]] bool less(const PassageSection &a, const PassageSection &b) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace passages

} // namespace sidelight
