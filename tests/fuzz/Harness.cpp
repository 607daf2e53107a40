// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Harness.h"

#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportWire.h"

#include <cstdio>
#include <cstdlib>

namespace sidelight::fuzz {
namespace {

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "The reader's answer is wrong: %s.\n", what);
    std::abort();
}

} // namespace

void readAndCheck(const QByteArray &bytes, ImportFormat format)
{
    const ImportedArticles articles = readHere(bytes, {}, format);
    if (articles.isEmpty())
        fail("it is empty");
    const ImportedArticles decoded = decodeAnswer(encodeAnswer(articles), bytes.size(), {});
    if (decoded.size() != articles.size())
        fail("it is not accepted");
    for (qsizetype i = 0; i < articles.size(); ++i) {
        if (articles[i].has_value() != decoded[i].has_value() || (articles[i] && *articles[i] != *decoded[i]))
            fail("an article is not accepted");
        if (!articles[i] && !problemOf(articles[i].error()))
            fail("an error has no problem");
    }
}

} // namespace sidelight::fuzz
