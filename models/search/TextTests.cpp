// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/TextTests.h"

#include <algorithm>

namespace sidelight {

namespace {

constexpr int mostSpans = 10'000;
constexpr std::chrono::milliseconds patienceOfArticle{300};

LensStock &lenses()
{
    static LensStock stock;
    return stock;
}

QList<FoundSpan> litUp(LensKind kind, const QString &text, const QString &language)
{
    std::unique_ptr<Lens> lens = lenses().take(kind, language);
    if (!lens)
        return {};
    QList<FoundSpan> spans;
    for (const LensRange &range : lens->scan(text))
        if (Lens::counts(range.part) && spans.size() < mostSpans)
            spans.append({range.start, range.start + range.length});
    lenses().giveBack(kind, language, std::move(lens));
    return spans;
}

} // namespace

TextTests::TextTests(const QList<SearchQuery::Node> &tests)
{
    for (const SearchQuery::Node &each : tests) {
        const bool negated = each.kind == SearchQuery::Node::Kind::Not;
        const SearchQuery::Node &what = negated ? each.children.first() : each;
        Test test{.wanted = !negated};
        if (what.kind == SearchQuery::Node::Kind::Expression)
            test.expression = std::make_unique<TextSearch>(FindQuery{.words = what.text, .isExpression = true});
        else
            test.lens = LensKind(std::max<qsizetype>(0, searchfield::valuesOf(SearchField::Lens).indexOf(what.text)));
        m_tests.push_back(std::move(test));
    }
}

TextTests::Outcome TextTests::look(const QString &text, const QString &language, std::stop_token stop) const
{
    Outcome outcome;
    for (const Test &test : m_tests) {
        if (!outcome.passes || stop.stop_requested())
            break;
        QList<FoundSpan> spans;
        if (test.expression) {
            const Findings found = test.expression->find(text, mostSpans, stop, patienceOfArticle);
            outcome.tooCostly = outcome.tooCostly || found.end == Findings::End::TooLong;
            outcome.problem = found.problem;
            spans = found.spans;
        } else {
            spans = litUp(test.lens, text, language);
        }
        outcome.passes = spans.isEmpty() != test.wanted;
        if (test.wanted)
            outcome.spans += spans;
    }
    std::ranges::sort(outcome.spans, {}, &FoundSpan::start);
    return outcome;
}

} // namespace sidelight
