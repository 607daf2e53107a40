// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/MatrixCell.h"

#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <numeric>

namespace sidelight {

namespace {

struct CellWords {
    Q_DECLARE_TR_FUNCTIONS(sidelight::MatrixCell)
};

QString quoted(const QString &quote) { return CellWords::tr("“%1”", "words as they were said").arg(quote); }

// Statement, passage and article together; null: that is gone.
struct Found {
    FoundRecord<Statement> statement;
    FoundRecord<Passage> passage;
    const Article *article = nullptr;
};

Found found(const Library &library, Id id)
{
    Found all;
    all.statement = library.find<Statement>(id);
    all.passage = all.statement ? library.find<Passage>(all.statement->passage) : nullptr;
    all.article = all.passage ? library.find<Article>(all.passage->article) : nullptr;
    return all;
}

// "Northern Wire, 5 May 2031"; empty where neither is known.
QString sourceText(const Article &article)
{
    QStringList parts{displayText(article.outlet), article.published.isEmpty() ? QString() : dateText(article.published)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString placeText(const Article &article)
{
    const QString source = sourceText(article);
    return source.isEmpty() ? displayText(article.title) : source;
}

QString translationLine(const Passage &passage)
{
    const QString words = displayText(passage.translation);
    if (words.isEmpty())
        return {};
    return passage.translator.isEmpty() ? CellWords::tr("Translation: “%1”").arg(words)
                                        : CellWords::tr("Translation by %2: “%1”").arg(words, displayText(passage.translator));
}

QString tipOf(const Library &library, const Found &entry)
{
    const Statement &statement = *entry.statement;
    const QString grade = gradeText(library, statement), chain = chainText(library, statement);
    QStringList lines{grade.isEmpty()
                          ? stanceText(statement.stance)
                          : CellWords::tr("%1, grade %2", "a stance and a grade").arg(stanceText(statement.stance), grade)};
    lines.append(quoted(displayText(entry.passage->quote)));
    lines.append(translationLine(*entry.passage));
    if (!chain.isEmpty())
        lines.append(CellWords::tr("Said by %1").arg(chain));
    if (entry.article) {
        const QString title = displayText(entry.article->title), source = sourceText(*entry.article);
        lines.append(source.isEmpty()
                         ? title
                         : CellWords::tr("%1 (%2)", "an article's title, and its outlet with the date").arg(title, source));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

MatrixCell MatrixCell::of(const Library &library, const QList<Id> &statements)
{
    MatrixCell cell;
    for (const Id id : statements) {
        const Found entry = found(library, id);
        if (!entry.passage)
            continue;
        ++cell.counts.at(size_t(entry.statement->stance));
        if (cell.entries.size() < mostEntries)
            cell.entries.append({entry.statement->stance, plainText(entry.passage->quote, longestQuote),
                                 plainText(entry.passage->translation, longestQuote), gradeText(library, *entry.statement),
                                 entry.article && entry.article->rightToLeft});
    }
    return cell;
}

int MatrixCell::count() const { return std::accumulate(counts.begin(), counts.end(), 0); }

Stance MatrixCell::stance() const
{
    Stance one = Stance::None;
    for (size_t at = 1; at < counts.size(); ++at) {
        if (counts.at(at) == 0)
            continue;
        if (one != Stance::None)
            return Stance::None;
        one = Stance(at);
    }
    return one;
}

bool MatrixCell::isMixed() const
{
    return std::count_if(counts.begin() + 1, counts.end(), [](int n) { return n > 0; }) > 1;
}

QString MatrixCell::headline() const
{
    const QLocale locale;
    if (!isMixed()) {
        const QString words = stanceText(stance());
        return count() > 1 ? CellWords::tr("%1 × %2", "a stance and how often it is taken").arg(words, locale.toString(count()))
                           : words;
    }
    QStringList each;
    for (size_t at = 1; at < counts.size(); ++at)
        if (counts.at(at) > 0)
            each.append(stanceSign(Stance(at)) + QChar::Nbsp + locale.toString(counts.at(at)));
    return CellWords::tr("mixed: %1", "a sign for each stance with its number").arg(each.join(QStringLiteral("  ")));
}

QString matrixCellText(const Library &library, const QList<Id> &statements)
{
    QStringList parts;
    for (const Id id : statements) {
        const Found entry = found(library, id);
        if (!entry.passage)
            continue;
        const QString grade = gradeText(library, *entry.statement), words = quoted(displayText(entry.passage->quote));
        const QString stance = stanceText(entry.statement->stance);
        parts.append(
            grade.isEmpty()
                ? CellWords::tr("%1: %2", "a stance and the words that take it").arg(stance, words)
                : CellWords::tr("%1: %2, %3", "a stance, the words that take it, and their grade").arg(stance, words, grade));
    }
    return parts.join(QStringLiteral("; "));
}

QString matrixCellTip(const Library &library, const QList<Id> &statements)
{
    constexpr qsizetype most = 6;
    QStringList parts;
    for (const Id id : statements.first(std::min(most, statements.size())))
        if (const Found entry = found(library, id); entry.passage)
            parts.append(tipOf(library, entry));
    if (statements.size() > most)
        parts.append(CellWords::tr("%n more statement(s)", nullptr, int(statements.size() - most)));
    return parts.join(QStringLiteral("\n\n"));
}

QString matrixEntryText(const Library &library, const Statement &statement)
{
    const auto passage = library.find<Passage>(statement.passage);
    const Article *const article = passage ? library.find<Article>(passage->article) : nullptr;
    if (!article)
        return {};
    constexpr int shortQuote = 80;
    const QString said = QStringLiteral("%1 %2").arg(stanceSign(statement.stance), quoted(displayText(passage->quote, shortQuote)));
    const QString grade = gradeText(library, statement);
    return grade.isEmpty() ? CellWords::tr("%1 — %2", "words and the article in which they stand").arg(said, placeText(*article))
                           : CellWords::tr("%1 — %2, %3", "words, the article in which they stand, and a grade")
                                 .arg(said, placeText(*article), grade);
}

double stanceScore(Stance stance)
{
    switch (stance) {
    case Stance::Asserts:
        return 1;
    case Stance::Denies:
        return -1;
    case Stance::Qualifies:
        return 0.5;
    case Stance::Questions:
        return -0.5;
    case Stance::None:
        break;
    }
    return 0;
}

} // namespace sidelight
