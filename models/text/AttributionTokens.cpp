// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/AttributionTokens.h"

#include <algorithm>

namespace sidelight {
namespace {

bool isTokenPart(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); }

// Joins two halves of a word: apostrophes, hyphens, the full stops of "U.S." and of figures.
bool joinsWord(QChar c) { return c == u'\'' || c == u'’' || c == u'-' || c == u'.' || c == u'&' || c == u'@' || c == u'_'; }

int wordEnd(QStringView text, int start, int limit)
{
    int end = start;
    while (end < limit) {
        if (isTokenPart(text[end]))
            ++end;
        else if (end + 1 < limit && end > start && isTokenPart(text[end + 1]) &&
                 (joinsWord(text[end]) || (text[end] == u',' && text[end - 1].isDigit() && text[end + 1].isDigit())))
            end += 2;
        else
            break;
    }
    return end;
}

Token::Kind kindOf(QChar c)
{
    switch (c.unicode()) {
    case u',':
    case u'،':
        return Token::Comma;
    case u':':
        return Token::Colon;
    case u'.':
    case u'!':
    case u'?':
    case u'…':
    case u'؟':
        return Token::Stop;
    case u';':
    case u'؛':
    case u'(':
    case u')':
    case u'[':
    case u']':
    case u'—':
    case u'–':
        return Token::Break;
    default:
        return Token::Other;
    }
}

// An abbreviation's full stop belongs to it: "Sen.", "J.", "U.S.".
bool takesStop(QStringView text, int start, int end, int sentenceEnd)
{
    if (end >= sentenceEnd - 1 || text[end] != u'.')
        return false;
    int next = end + 1;
    while (next < sentenceEnd && text[next].isSpace())
        ++next;
    return next < sentenceEnd && next > end + 1 && end - start <= 6;
}

void findPhrases(QStringView text, std::vector<Token> &tokens, const AttributionWords &words)
{
    for (size_t i = 0; i < tokens.size(); ++i) {
        Token &token = tokens[i];
        if (token.kind != Token::Word)
            continue;
        const auto *const phrases = words.phrases(text.sliced(token.start, token.end - token.start));
        if (phrases == nullptr)
            continue;
        for (const AttributionWords::Phrase &phrase : *phrases) {
            const auto count = size_t(phrase.words.size());
            if (i + count > tokens.size())
                continue;
            size_t same = 1;
            while (same < count && text.sliced(tokens[i + same].start, tokens[i + same].end - tokens[i + same].start)
                                           .compare(phrase.words[qsizetype(same)], Qt::CaseInsensitive) == 0)
                ++same;
            if (same == count) {
                token.phraseLength = quint8(count);
                token.phraseClasses = phrase.classes;
                token.terms = phrase.terms;
                break;
            }
        }
    }
}

} // namespace

TokenText tokensOf(QStringView text, std::span<const TextSpan> quotations, std::span<const TextSpan> sentences,
                   const AttributionWords &words)
{
    TokenText result;
    result.tokens.reserve(size_t(text.size()) / 5);
    auto quotation = quotations.begin();
    int at = 0, before = 0;
    bool open = false; // the sentence before ended within a quotation
    for (const TextSpan &sentence : sentences) {
        const int begin = std::max(at, sentence.start);
        const bool startsLine = sentence.start == 0 || text.sliced(before, sentence.start - before).contains(u'\n');
        before = sentence.end;
        if (result.units.empty() || !open || int(result.tokens.size()) - result.units.back().first > longestUnit)
            result.units.push_back({int(result.tokens.size()), int(result.tokens.size()), startsLine});
        for (at = begin; at < sentence.end;) {
            while (quotation != quotations.end() && quotation->end <= at)
                ++quotation;
            if (int(result.tokens.size()) - result.units.back().first > longestUnit) {
                result.units.back().behind = int(result.tokens.size());
                result.units.push_back({int(result.tokens.size()), int(result.tokens.size()), false});
            }
            if (quotation != quotations.end() && quotation->start <= at) {
                result.tokens.push_back({at, quotation->end, Token::Quotation});
                at = quotation->end;
                continue;
            }
            const QChar c = text[at];
            if (c.isSpace()) {
                ++at;
                continue;
            }
            const int limit =
                quotation != quotations.end() ? std::min(sentence.end, std::max(at + 1, quotation->start)) : sentence.end;
            Token token{at, at + 1};
            if (isTokenPart(c)) {
                token.kind = Token::Word;
                token.end = wordEnd(text, at, limit);
                token.isUpper = c.isUpper() || c.isDigit();
                token.classes = words.classes(text.sliced(at, token.end - at));
                words.lookAtEnding(text.sliced(at, token.end - at), token);
                if (takesStop(text, at, token.end, sentence.end))
                    ++token.end;
            } else {
                token.kind = kindOf(c);
                if (c == u'-' && at > 0 && (text[at - 1].isSpace() || (at + 1 < limit && text[at + 1] == u'-'))) {
                    token.kind = Token::Break;
                    token.end = at + 1 < limit && text[at + 1] == u'-' ? at + 2 : at + 1;
                }
            }
            result.tokens.push_back(token);
            at = token.end;
        }
        open = at > sentence.end;
        result.units.back().behind = int(result.tokens.size());
    }
    findPhrases(text, result.tokens, words);
    return result;
}

} // namespace sidelight
