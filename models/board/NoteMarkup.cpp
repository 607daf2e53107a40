// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/NoteMarkup.h"

#include <QRegularExpression>
#include <algorithm>

namespace sidelight {

namespace {

// One kind of sign around words, of which the words stay.
struct Form {
    QRegularExpression signs;
    Emphasis::Kind kind;
    int words;       // which capture they are
    QStringView any; // without one of these the form is not looked for: most notes have no Markdown, and boards have thousands
    bool standsOut = true;
};

const QList<Form> &forms()
{
    using Kind = Emphasis::Kind;
    static const QList<Form> all{
        {QRegularExpression(QStringLiteral("`([^`\\n]{1,2000})`")), Kind::Code, 1, u"`"},
        {QRegularExpression(QStringLiteral("\\[([^\\]\\n]{1,500})\\]\\([^)\\n]{0,2000}\\)")), Kind::Italic, 1, u"[", false},
        {QRegularExpression(QStringLiteral("(\\*\\*|__)(?=\\S)([^*_\\n]{1,2000})(?<=\\S)\\1")), Kind::Strong, 2, u"*_"},
        {QRegularExpression(QStringLiteral("(?<![\\w*_])([*_])(?=\\S)([^*_\\n]{1,2000})(?<=\\S)\\1(?![\\w*_])")), Kind::Italic, 2,
         u"*_"},
    };
    return all;
}

bool hasAny(const QString &text, QStringView signs)
{
    return std::ranges::any_of(signs, [&text](QChar sign) { return text.contains(sign); });
}

// Takes out `length` signs from `at` on; what stood behind moves up.
void cut(MarkedUp &note, int at, int length)
{
    note.text.remove(at, length);
    for (Emphasis &each : note.emphasis) {
        const auto moved = [=](int position) { return position <= at ? position : std::max(at, position - length); };
        const int end = moved(each.start + each.length);
        each.start = moved(each.start);
        each.length = end - each.start;
    }
}

bool isCode(const MarkedUp &note, int at)
{
    return std::ranges::any_of(note.emphasis, [at](const Emphasis &each) {
        return each.kind == Emphasis::Kind::Code && at >= each.start && at < each.start + each.length;
    });
}

void take(MarkedUp &note, const Form &form)
{
    if (!hasAny(note.text, form.any))
        return;
    QRegularExpressionMatch match;
    for (qsizetype from = 0; note.text.indexOf(form.signs, from, &match) >= 0;) {
        const int start = int(match.capturedStart()), words = int(match.capturedLength(form.words));
        if (isCode(note, start)) {
            from = match.capturedEnd();
            continue;
        }
        const int behind = int(match.capturedEnd() - match.capturedEnd(form.words));
        cut(note, int(match.capturedEnd(form.words)), behind);
        cut(note, start, int(match.capturedStart(form.words)) - start);
        if (form.standsOut)
            note.emphasis.append({start, words, form.kind});
        from = start + words;
    }
}

void takeLineStarts(MarkedUp &note)
{
    static const QRegularExpression heading(QStringLiteral("^ {0,3}#{1,6}[ \\t]+"), QRegularExpression::MultilineOption);
    static const QRegularExpression quotation(QStringLiteral("^ {0,3}>\\s?"), QRegularExpression::MultilineOption);
    static const QRegularExpression bullet(QStringLiteral("^(\\s*)[-*+]\\s+"), QRegularExpression::MultilineOption);
    QRegularExpressionMatch match;
    for (qsizetype from = 0; note.text.contains(u'#') && note.text.indexOf(heading, from, &match) >= 0;) {
        const int start = int(match.capturedStart());
        cut(note, start, int(match.capturedLength()));
        const qsizetype end = note.text.indexOf(u'\n', start);
        const int length = int((end < 0 ? note.text.size() : end) - start);
        note.emphasis.append({start, length, Emphasis::Kind::Heading});
        from = start + length;
    }
    for (qsizetype from = 0; note.text.contains(u'>') && note.text.indexOf(quotation, from, &match) >= 0;) {
        cut(note, int(match.capturedStart()), int(match.capturedLength()));
        from = match.capturedStart() + 1;
        if (from > note.text.size())
            break;
    }
    for (qsizetype from = 0; hasAny(note.text, u"-*+") && note.text.indexOf(bullet, from, &match) >= 0;) {
        const int sign = int(match.capturedEnd(1));
        note.text.replace(sign, 1, QChar(0x2022));
        cut(note, sign + 1, int(match.capturedEnd()) - sign - 1);
        note.text.insert(sign + 1, u' ');
        for (Emphasis &each : note.emphasis) {
            if (each.start > sign)
                ++each.start;
        }
        from = sign + 2;
    }
}

void trim(MarkedUp &note)
{
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    const auto first = std::ranges::find_if_not(note.text, isSpace);
    cut(note, 0, int(first - note.text.begin()));
    while (!note.text.isEmpty() && note.text.back().isSpace())
        note.text.chop(1);
    for (Emphasis &each : note.emphasis)
        each.length = std::min(each.length, int(note.text.size()) - each.start);
    note.emphasis.removeIf([](const Emphasis &each) { return each.length <= 0; });
}

} // namespace

MarkedUp markedUp(const QString &markdown)
{
    MarkedUp note{markdown, {}};
    takeLineStarts(note);
    for (const Form &form : forms())
        take(note, form);
    trim(note);
    std::ranges::sort(note.emphasis, {}, &Emphasis::start);
    return note;
}

} // namespace sidelight
