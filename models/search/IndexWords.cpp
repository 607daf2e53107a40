// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/IndexWords.h"

#include "models/search/SearchTokens.h"

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

void countPlaces(const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *context, int argumentCount,
                 sqlite3_value **arguments) noexcept
{
    const int wanted = argumentCount > 0 ? sqlite3_value_int(arguments[0]) : -1;
    int all = 0, count = 0;
    int code = api->xInstCount(row, &all);
    for (int i = 0; i < all && code == SQLITE_OK; ++i) {
        int phrase = 0, column = 0, offset = 0;
        code = api->xInst(row, i, &phrase, &column, &offset);
        count += column == wanted;
    }
    if (code == SQLITE_OK)
        sqlite3_result_int(context, count);
    else
        sqlite3_result_error_code(context, code);
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

bool teachWords(sqlite3 *handle)
{
    fts5_api *const api = apiOf(handle);
    if (!api || api->iVersion < 2)
        return false;
    fts5_tokenizer tokenizer{createTokens, deleteTokens, tokenize};
    return api->xCreateTokenizer(api, "sidelight", nullptr, &tokenizer, nullptr) == SQLITE_OK &&
           api->xCreateFunction(api, "places", nullptr, countPlaces, nullptr) == SQLITE_OK;
}

} // namespace sidelight
