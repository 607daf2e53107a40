// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/TableArrangement.h"

#include <QCollator>
#include <algorithm>
#include <numeric>
#include <optional>
#include <string_view>
#include <thread>

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

// Comparing keys is a hundred times faster than comparing texts, but a key takes as long as many such: one is made for each text
// that there is. Where there are many, two threads make the keys of a half each, and sort it.
std::vector<int> ranksOf(const std::vector<QStringView> &texts, const Question &question)
{
    std::vector<std::optional<QCollatorSortKey>> keys(texts.size());
    std::vector<int> order(texts.size()), ranks(texts.size());
    std::ranges::iota(order, 0);
    const auto compare = [&keys](int a, int b) { return keys[size_t(a)]->compare(*keys[size_t(b)]); };
    const auto isBefore = [&compare](int a, int b) { return compare(a, b) < 0; };
    const auto make = [&](size_t from, size_t to) {
        const QCollator collator = sortingCollator();
        for (size_t i = from; i < to && (i % 1024 != 0 || !isCalledOff(question)); ++i)
            keys[i] = collator.sortKey(texts[i].toString());
        if (!isCalledOff(question))
            std::sort(order.begin() + qsizetype(from), order.begin() + qsizetype(to), isBefore);
    };
    constexpr size_t many = 2000;
    const size_t middle = texts.size() > many ? texts.size() / 2 : 0;
    if (middle > 0) {
        const std::jthread other(make, 0, middle);
        make(middle, texts.size());
    } else {
        make(0, texts.size());
    }
    if (isCalledOff(question))
        return {};
    std::inplace_merge(order.begin(), order.begin() + qsizetype(middle), order.end(), isBefore);
    for (size_t i = 1; i < order.size(); ++i)
        ranks[size_t(order[i])] = ranks[size_t(order[i - 1])] + (compare(order[i - 1], order[i]) != 0);
    return ranks;
}

QList<int> sorted(const Question &question)
{
    const QList<TableRow> &rows = question.rows;
    std::vector<QStringView> texts;
    std::vector<int> textOf(size_t(rows.size()), -1); // none: a number
    QHash<QStringView, int> places;
    QList<int> order;
    order.reserve(rows.size());
    for (int i = 0; i < rows.size(); ++i) {
        if (i % 1024 == 0 && isCalledOff(question))
            return {};
        if (!rows[i].id.isValid())
            continue;
        order.append(i);
        if (rows[i].isNumber)
            continue;
        auto place = places.constFind(rows[i].sortText);
        if (place == places.constEnd()) {
            place = places.insert(rows[i].sortText, int(texts.size()));
            texts.emplace_back(rows[i].sortText);
        }
        textOf[size_t(i)] = *place;
    }
    const std::vector<int> ranks = ranksOf(texts, question);
    if (isCalledOff(question))
        return {};
    // What decides stands together: rows are large, and lie where they were made.
    std::vector<std::tuple<bool, double, Id, int>> keys;
    keys.reserve(size_t(order.size()));
    for (const int i : std::as_const(order)) {
        const int text = textOf[size_t(i)];
        keys.emplace_back(text >= 0, text < 0 ? rows[i].sortNumber : ranks[size_t(text)], rows[i].id, i); // numbers come first
    }
    std::ranges::sort(keys);
    std::ranges::transform(keys, order.begin(), [](const auto &key) { return std::get<int>(key); });
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
