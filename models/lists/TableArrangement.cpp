// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/TableArrangement.h"

#include <QCollator>
#include <algorithm>
#include <numeric>
#include <optional>
#include <string_view>

namespace sidelight::tables {

namespace {

QCollator sortingCollator()
{
    // The "C" locale sorts by code unit, which puts "b" behind "Z".
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

bool isCalledOff(const Question &question) { return question.calledOff && question.calledOff->load(std::memory_order_relaxed); }

// Each text's key is made once: comparing keys is a hundred times faster than comparing texts.
QList<int> sorted(const Question &question)
{
    const QCollator collator = sortingCollator();
    const QList<TableRow> &rows = question.rows;
    std::vector<std::optional<QCollatorSortKey>> keys(size_t(rows.size()));
    QList<int> order;
    order.reserve(rows.size());
    for (int i = 0; i < rows.size(); ++i) {
        if (i % 1024 == 0 && isCalledOff(question))
            return {};
        if (!rows[i].id.isValid())
            continue;
        if (!rows[i].isNumber)
            keys[size_t(i)] = collator.sortKey(rows[i].sortText);
        order.append(i);
    }
    std::ranges::sort(order, [&](int a, int b) {
        const auto &keyA = keys[size_t(a)], &keyB = keys[size_t(b)];
        if (!keyA || !keyB) {
            const auto numberA = std::pair(keyA.has_value(), rows[a].sortNumber),
                       numberB = std::pair(keyB.has_value(), rows[b].sortNumber);
            return numberA != numberB ? numberA < numberB : rows[a].id < rows[b].id;
        }
        const int way = keyA->compare(*keyB);
        return way != 0 ? way < 0 : rows[a].id < rows[b].id;
    });
    return order;
}

QList<int> found(const Question &question, const QList<int> &among)
{
    QList<int> all;
    int seen = 0;
    for (const int i : among) {
        if (++seen % 1024 == 0 && isCalledOff(question))
            return {};
        const TableRow &row = question.rows[i];
        if (row.id.isValid() && row.accepted && matches(row, question.words))
            all.append(i);
    }
    return all;
}

QList<TableSection> divided(const Question &question, const QList<int> &found)
{
    QList<TableSection> sections;
    QHash<Id, qsizetype> places;
    const auto put = [&](Id section, Id record) {
        auto it = places.constFind(section);
        if (it == places.constEnd()) {
            it = places.insert(section, sections.size());
            sections.append({section, question.titles.value(section), {}});
        }
        sections[*it].records.append(record);
    };
    for (qsizetype i = 0; i < found.size(); ++i) {
        const TableRow &row = question.rows[found[question.descending ? found.size() - 1 - i : i]];
        if (!question.divided || row.sections.isEmpty())
            put({}, row.id);
        else
            for (const Id section : row.sections)
                put(section, row.id);
    }
    if (!question.divided && sections.isEmpty())
        sections.append(TableSection());
    const Sorting sorting;
    std::ranges::sort(sections, [&](const TableSection &a, const TableSection &b) { return sorting.less(a, b); });
    return sections;
}

} // namespace

struct Sorting::Private {
    QCollator collator = sortingCollator();
};

Sorting::Sorting()
    : d(std::make_unique<Private>())
{
}

Sorting::~Sorting() = default;

bool Sorting::less(const TableRow &a, const TableRow &b) const
{
    if (a.isNumber || b.isNumber) {
        const auto numberA = std::pair(!a.isNumber, a.sortNumber), numberB = std::pair(!b.isNumber, b.sortNumber);
        return numberA != numberB ? numberA < numberB : a.id < b.id;
    }
    const int way = d->collator.compare(a.sortText, b.sortText);
    return way != 0 ? way < 0 : a.id < b.id;
}

// Those without a section come last.
bool Sorting::less(const TableSection &a, const TableSection &b) const
{
    if (a.id.isValid() != b.id.isValid())
        return a.id.isValid();
    const int way = d->collator.compare(a.title.sortText, b.title.sortText);
    return way != 0 ? way < 0 : a.id < b.id;
}

Answer arrange(const Question &question)
{
    Answer answer;
    answer.order = question.order.isEmpty() ? sorted(question) : question.order;
    answer.found = found(question, question.isNarrower ? question.candidates : answer.order);
    answer.sections = divided(question, answer.found);
    return answer;
}

QByteArray folded(const QString &text) { return text.toCaseFolded().toUtf8(); }

QList<QByteArray> foldedWords(const QString &typed)
{
    QList<QByteArray> words;
    for (const QString &word : typed.simplified().split(u' ', Qt::SkipEmptyParts))
        words.append(folded(word));
    return words;
}

bool matches(const TableRow &row, const QList<QByteArray> &words)
{
    const std::string_view text(row.words.constData(), size_t(row.words.size()));
    return std::ranges::all_of(words, [&](const QByteArray &word) {
        return text.find(std::string_view(word.constData(), size_t(word.size()))) != std::string_view::npos;
    });
}

bool isNarrower(const QList<QByteArray> &words, const QList<QByteArray> &before)
{
    return std::ranges::all_of(before, [&](const QByteArray &old) {
        return std::ranges::any_of(words, [&](const QByteArray &word) { return word.contains(old); });
    });
}

} // namespace sidelight::tables
