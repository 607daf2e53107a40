// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/TextSearch.h"

#include "models/text/Characters.h"
#include "models/text/FoldedText.h"

#include <QRegularExpression>
#include <QStringMatcher>
#include <array>
#include <bit>
#include <optional>

namespace sidelight {

namespace {

// The library counts an expression's steps anew at each place where a match may begin, so that what one call may cost is the
// product of both: the longer the line, the fewer steps a place.
constexpr quint32 stepsOfLine = 3'000'000; // some tenths of a second at worst
constexpr quint32 leastStepsOfPlace = 500;
constexpr quint32 stepsOfHardPlace = 200'000; // one call for each place of a line that was too hard

constexpr auto noCheck = QRegularExpression::DontCheckSubjectStringMatchOption; // texts are checked once, as a whole

// The matcher of the expressions knows capitals itself; that of words would get those beyond the first plane wrong.
int whatToFold(const FindQuery &query)
{
    return (query.matchMarks ? 0 : FoldedText::Marks) | (query.matchCase || query.isExpression ? 0 : FoldedText::Case);
}

bool isPartOfWord(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    char32_t c = text[at].unicode();
    if (text[at].isLowSurrogate() && at > 0)
        c = QChar::surrogateToUcs4(text[at - 1], text[at]);
    else if (text[at].isHighSurrogate() && at + 1 < text.size())
        c = QChar::surrogateToUcs4(text[at], text[at + 1]);
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'_';
}

bool isWhole(QStringView text, FoundSpan span)
{
    const auto goesOn = [text](qsizetype at) { return isPartOfWord(text, at - 1) && isPartOfWord(text, at); };
    return !goesOn(span.start) && !goesOn(span.end);
}

} // namespace

// A regular expression whose cost has bounds. The interpreter is used, since the compiled form counts only some of its steps.
class TextSearch::Expression {
public:
    Expression(const QString &pattern, bool matchCase)
        : m_pattern(pattern)
        , m_options(QRegularExpression::UseUnicodePropertiesOption)
    {
        if (!matchCase)
            m_options |= QRegularExpression::CaseInsensitiveOption;
        const QRegularExpression plain(pattern, m_options);
        if (!plain.isValid()) {
            m_problem = plain.errorString();
            m_problemAt = int(plain.patternErrorOffset());
        }
    }

    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] int problemAt() const { return m_problemAt; }

    // For lines of up to `length` code units.
    [[nodiscard]] const QRegularExpression &forLine(qsizetype length)
    {
        const auto size = size_t(std::bit_width(size_t(length)));
        std::optional<QRegularExpression> &slot = m_forLine[qMin(size, m_forLine.size() - 1)];
        if (!slot)
            slot = limited(qMax(leastStepsOfPlace, stepsOfLine >> qMin<size_t>(size, 31)));
        return *slot;
    }
    [[nodiscard]] const QRegularExpression &forPlace()
    {
        if (!m_forPlace)
            m_forPlace = limited(stepsOfHardPlace);
        return *m_forPlace;
    }

private:
    [[nodiscard]] QRegularExpression limited(quint32 steps) const
    {
        return QRegularExpression(QStringLiteral("(*NO_JIT)(*LIMIT_MATCH=%1)(*LIMIT_HEAP=20000)").arg(steps) + m_pattern,
                                  m_options);
    }

    QString m_pattern;
    QRegularExpression::PatternOptions m_options;
    QString m_problem;
    int m_problemAt = -1;
    std::array<std::optional<QRegularExpression>, 24> m_forLine; // by the binary digits of the length
    std::optional<QRegularExpression> m_forPlace;
};

// One search through one text.
class TextSearch::Run {
public:
    Run(const FindQuery &query, const QString &text, int mostSpans, std::stop_token stop, std::chrono::milliseconds patience)
        : m_query(query)
        , m_text(text)
        , m_mostSpans(mostSpans)
        , m_stop(std::move(stop))
        , m_deadline(std::chrono::steady_clock::now() + patience)
    {
        if (const int what = whatToFold(query))
            m_folded.emplace(text, what);
    }

    Findings forWords()
    {
        const QStringMatcher matcher(m_query.words);
        const QStringView searched = this->searched();
        for (qsizetype at = 0; (at = matcher.indexIn(searched, at)) >= 0 && goesOn();) {
            const bool taken = take(int(at), int(at + m_query.words.size()));
            at += taken ? m_query.words.size() : 1;
        }
        return std::move(m_findings);
    }

    Findings forExpression(Expression &expression)
    {
        const QStringView searched = this->searched();
        if (!searched.isValidUtf16())
            return std::move(m_findings);
        for (qsizetype start = 0; start < searched.size() && goesOn();) {
            qsizetype end = searched.indexOf(u'\n', start);
            end = end < 0 ? searched.size() : end;
            searchLine(expression, searched.sliced(start, end - start), int(start));
            start = end + 1;
        }
        if (m_passedOver && m_findings.end == Findings::End::Complete)
            m_findings.end = Findings::End::TooLong;
        return std::move(m_findings);
    }

private:
    [[nodiscard]] QStringView searched() const { return m_folded ? m_folded->text() : m_text; }

    [[nodiscard]] bool goesOn()
    {
        if (m_findings.end == Findings::End::Complete && m_stop.stop_requested())
            m_findings.end = Findings::End::Cancelled;
        return m_findings.end == Findings::End::Complete;
    }

    void watchClock()
    {
        if (m_findings.end == Findings::End::Complete && std::chrono::steady_clock::now() > m_deadline)
            m_findings.end = Findings::End::TooLong;
    }

    // False: this is none, and another may begin within it.
    bool take(int start, int end)
    {
        FoundSpan span{start, end};
        if (m_folded)
            span = {m_folded->originalStart(start), m_folded->originalEnd(end)};
        const bool overlaps = !m_findings.spans.isEmpty() && span.start < m_findings.spans.last().end;
        if (span.end <= span.start || overlaps || (m_query.wholeWords && !isWhole(m_text, span)) ||
            tearsCharacter(m_text, span.start) || tearsCharacter(m_text, span.end))
            return false;
        if (m_findings.spans.size() == m_mostSpans)
            m_findings.end = Findings::End::TooMany;
        else
            m_findings.spans.append(span);
        return true;
    }

    void searchLine(Expression &expression, QStringView line, int offset)
    {
        const QRegularExpression &easy = expression.forLine(line.size());
        for (qsizetype from = 0; from <= line.size() && goesOn();) {
            const QRegularExpressionMatch match = easy.matchView(line, from, QRegularExpression::NormalMatch, noCheck);
            watchClock();
            if (!match.isValid())
                return searchHardLine(expression, line, offset, from);
            if (!match.hasMatch())
                return;
            from = follow(match, line, offset);
        }
    }

    // Place by place, so that the clock and the stop are seen in between. A place that is too hard even so is passed over.
    void searchHardLine(Expression &expression, QStringView line, int offset, qsizetype from)
    {
        const QRegularExpression &hard = expression.forPlace();
        while (from <= line.size() && goesOn()) {
            const QRegularExpressionMatch match = hard.matchView(line, from, QRegularExpression::NormalMatch,
                                                                 noCheck | QRegularExpression::AnchorAtOffsetMatchOption);
            watchClock();
            m_passedOver = m_passedOver || !match.isValid();
            from = match.isValid() && match.hasMatch() ? follow(match, line, offset) : behind(line, from);
        }
    }

    qsizetype follow(const QRegularExpressionMatch &match, QStringView line, int offset)
    {
        const qsizetype start = match.capturedStart(), end = match.capturedEnd();
        const bool taken = end > start && take(int(offset + start), int(offset + end));
        return taken ? end : behind(line, start);
    }

    [[nodiscard]] static qsizetype behind(QStringView line, qsizetype at)
    {
        return at + (at + 1 < line.size() && line[at].isHighSurrogate() ? 2 : 1);
    }

    const FindQuery &m_query;
    const QString &m_text;
    std::optional<FoldedText> m_folded;
    int m_mostSpans;
    std::stop_token m_stop;
    std::chrono::steady_clock::time_point m_deadline;
    bool m_passedOver = false; // a place that was too hard
    Findings m_findings;
};

TextSearch::TextSearch(const FindQuery &query)
    : m_query(query)
{
    m_query.words.truncate(longestWords);
    m_query.words = FoldedText(m_query.words, whatToFold(m_query)).text();
    if (m_query.isExpression)
        m_expression = std::make_unique<Expression>(m_query.words, m_query.matchCase);
}

TextSearch::~TextSearch() = default;

Findings TextSearch::find(const QString &text, int mostSpans, std::stop_token stop, std::chrono::milliseconds patience) const
{
    if (m_query.words.isEmpty())
        return {};
    if (m_expression && !m_expression->problem().isEmpty())
        return {{}, Findings::End::BadExpression, m_expression->problem(), m_expression->problemAt()};
    Run run(m_query, text, mostSpans, std::move(stop), patience);
    return m_expression ? run.forExpression(*m_expression) : run.forWords();
}

} // namespace sidelight
