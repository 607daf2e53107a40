// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/IndexWords.h"

#include "models/search/SearchTokens.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <sqlite3.h>

namespace sidelight {

namespace {

int createTokens(void *, const char **, int, Fts5Tokenizer **tokens) noexcept
try {
    *tokens = reinterpret_cast<Fts5Tokenizer *>(new SearchTokens);
    return SQLITE_OK;
} catch (const std::bad_alloc &) {
    return SQLITE_NOMEM;
}

void deleteTokens(Fts5Tokenizer *tokens) noexcept { delete reinterpret_cast<SearchTokens *>(tokens); }

using TakeToken = int (*)(void *context, int flags, const char *token, int length, int start, int end);
struct Taker {
    void *context;
    TakeToken take;
};

int tokenize(Fts5Tokenizer *tokens, void *context, int flags, const char *text, int size, TakeToken take) noexcept
try {
    Taker taker{context, take};
    const auto of = flags & FTS5_TOKENIZE_QUERY ? SearchTokens::Of::Query : SearchTokens::Of::Text;
    return reinterpret_cast<SearchTokens *>(tokens)->scan({text, size}, of, &taker, [](void *to, const SearchToken &token) {
        const Taker *const each = static_cast<Taker *>(to);
        return each->take(each->context, token.again ? FTS5_TOKEN_COLOCATED : 0, token.word.data(), int(token.word.size()),
                          token.start, token.end);
    });
} catch (const std::bad_alloc &) {
    return SQLITE_NOMEM;
}

// How much more a word counts the fewer rows have it. Of a single word it is the same for all rows, so nobody asks; and what
// many rows have is not counted to its end.
class Rarity {
public:
    static constexpr int many = 2000;

    static Rarity *of(const Fts5ExtensionApi *api, Fts5Context *row)
    {
        if (void *known = api->xGetAuxdata(row, 0))
            return static_cast<Rarity *>(known);
        auto *const made = new Rarity;
        sqlite3_int64 rows = 0;
        const int phrases = api->xPhraseCount(row);
        made->m_weights.assign(size_t(phrases), 1);
        if (phrases > 1 && api->xRowCount(row, &rows) == SQLITE_OK)
            for (int i = 0; i < phrases; ++i)
                made->m_weights[size_t(i)] = weightOf(api, row, i, double(rows));
        return api->xSetAuxdata(row, made, [](void *each) { delete static_cast<Rarity *>(each); }) == SQLITE_OK ? made : nullptr;
    }
    [[nodiscard]] double weight(int phrase) const { return m_weights[size_t(phrase)]; }

private:
    static double weightOf(const Fts5ExtensionApi *api, Fts5Context *row, int phrase, double rows)
    {
        int met = 0;
        api->xQueryPhrase(row, phrase, &met, [](const Fts5ExtensionApi *, Fts5Context *, void *count) {
            return ++*static_cast<int *>(count) >= many ? SQLITE_DONE : SQLITE_OK;
        });
        return std::max(1e-6, std::log((rows - met + 0.5) / (met + 0.5)));
    }

    std::vector<double> m_weights;
};

// How often a phrase stands in the first column, or in others, and in the one whose places are counted.
struct Frequency {
    int first = 0, others = 0, counted = 0;
};

Frequency frequencyOf(const Fts5ExtensionApi *api, Fts5Context *row, int phrase, int counted)
{
    Frequency frequency;
    Fts5PhraseIter at;
    int column = 0, offset = 0;
    for (int code = api->xPhraseFirst(row, phrase, &at, &column, &offset); code == SQLITE_OK && column >= 0;
         api->xPhraseNext(row, &at, &column, &offset)) {
        ++(column == 0 ? frequency.first : frequency.others);
        frequency.counted += column == counted;
    }
    return frequency;
}

void gather(const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *context, int argumentCount,
            sqlite3_value **arguments) noexcept
try {
    constexpr double saturation = 1.2, lengthWeight = 0.75, firstWeight = 10; // BM25's usual ones; a title is worth more
    const auto *const gathered = static_cast<const GatheredHits *>(api->xUserData(row));
    const qint64 number = api->xRowid(row);
    if (!gathered->hits || number < 0 || number >= std::numeric_limits<int>::max())
        return sqlite3_result_error_code(context, SQLITE_CORRUPT);
    if (gathered->wanted && (size_t(number) >= gathered->wanted->size() || !(*gathered->wanted)[size_t(number)]))
        return;
    const int counted = argumentCount > 0 ? sqlite3_value_int(arguments[0]) : -1;
    const Rarity *const rarity = Rarity::of(api, row);
    if (!rarity)
        return sqlite3_result_error_nomem(context);
    const double norm = saturation * (1 - lengthWeight + lengthWeight * gathered->lengths->relative(number));
    double rank = 0;
    int places = 0;
    for (int i = api->xPhraseCount(row); i-- > 0;) {
        const Frequency frequency = frequencyOf(api, row, i, counted);
        const double often = firstWeight * frequency.first + frequency.others;
        rank += rarity->weight(i) * often * (saturation + 1) / (often + norm);
        places += frequency.counted;
    }
    gathered->hits->push_back({int(number), float(-rank), places});
} catch (const std::bad_alloc &) {
    sqlite3_result_error_nomem(context);
}

fts5_api *apiOf(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

void RowLengths::set(int row, int length)
{
    if (lengths.size() <= size_t(row))
        lengths.resize(size_t(row) + 1);
    int &here = lengths[size_t(row)];
    sum += length - here;
    count += (length > 0) - (here > 0);
    here = length;
}

double RowLengths::relative(qint64 row) const
{
    if (row < 0 || size_t(row) >= lengths.size() || sum <= 0)
        return 1;
    return double(lengths[size_t(row)]) * count / double(sum);
}

bool teachWords(sqlite3 *handle, GatheredHits *gathered)
{
    fts5_api *const api = apiOf(handle);
    if (!api || api->iVersion < 2)
        return false;
    fts5_tokenizer tokenizer{createTokens, deleteTokens, tokenize};
    return api->xCreateTokenizer(api, "sidelight", nullptr, &tokenizer, nullptr) == SQLITE_OK &&
           api->xCreateFunction(api, "gather", gathered, gather, nullptr) == SQLITE_OK;
}

} // namespace sidelight
