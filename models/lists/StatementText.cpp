// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/StatementText.h"

#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"
#include "models/project/Support.h"

#include <QCoreApplication>
#include <QStringList>

namespace sidelight {

namespace {

struct StatementWords {
    Q_DECLARE_TR_FUNCTIONS(sidelight::StatementWords)
};

const Article *articleOf(const Library &library, const Statement &statement)
{
    const auto passage = library.find<Passage>(statement.passage);
    return passage ? library.find<Article>(passage->article) : nullptr;
}

QString outletOf(const Article *article)
{
    if (!article)
        return {};
    return displayText(article->outlet.trimmed().isEmpty() ? article->title : article->outlet);
}

} // namespace

QString whoText(const Library &library, const Statement &statement)
{
    if (const QString chain = chainText(library, statement); !chain.isEmpty())
        return chain;
    const QString outlet = outletOf(articleOf(library, statement));
    return outlet.isEmpty() ? StatementWords::tr("Nobody is named") : outlet;
}

QString circumstancesText(const Library &library, const Statement &statement)
{
    const Article *const article = articleOf(library, statement);
    QStringList parts{modeText(statement.mode)};
    if (const Origin *const origin = article ? library.find<Origin>(originOf(library, *article)) : nullptr)
        parts.append(StatementWords::tr("origin: %1").arg(displayText(origin->name)));
    parts.append(outletOf(article));
    const auto add = [&parts](const QString &words, const QString &edtf) {
        if (!edtf.isEmpty())
            parts.append(words.arg(displayText(dateText(edtf))));
    };
    add(StatementWords::tr("happened %1", "a date"), statement.happened);
    add(StatementWords::tr("said %1", "a date"), statement.said);
    add(StatementWords::tr("published %1", "a date"),
        statement.published.isEmpty() && article ? article->published : statement.published);
    parts.removeAll(QString());
    return parts.join(
        StatementWords::tr("\u00a0· ", "between the circumstances of a statement; not parted from what stands before"));
}

int whoLength(const Library &library, const Statement &statement)
{
    int length = 0;
    for (const Speaker &speaker : statement.speakers)
        if (const Actor *const actor = library.find<Actor>(speaker.actor))
            length += int(actor->name.size()) + 3;
    return length;
}

int circumstancesLength(const Library &library, const Statement &statement)
{
    constexpr int mode = 13, date = 24, origin = 11;
    const Article *const article = articleOf(library, statement);
    int length = mode;
    if (article) {
        const Origin *const from = library.find<Origin>(originOf(library, *article));
        length += from ? origin + int(from->name.size()) : 0;
        length += 3 + int(article->outlet.isEmpty() ? article->title.size() : article->outlet.size());
    }
    const bool isPublished = !statement.published.isEmpty() || (article && !article->published.isEmpty());
    return length + date * (int(!statement.happened.isEmpty()) + int(!statement.said.isEmpty()) + int(isPublished));
}

QString gradeSentences(const Library &library, const Statement &statement)
{
    QStringList sentences;
    const QString letter = reliabilityOf(library, statement);
    const Actor *const source = library.find<Actor>(sourceOf(statement));
    if (!letter.isEmpty() && statement.reliability.isEmpty() && source)
        sentences.append(StatementWords::tr("%1: %2, the grade of %3.", "a letter and its meaning, an actor")
                             .arg(letter, reliabilityText(letter), displayText(source->name)));
    else if (!letter.isEmpty())
        sentences.append(StatementWords::tr("%1: %2, the grade of this statement.").arg(letter, reliabilityText(letter)));
    if (statement.credibility > 0)
        sentences.append(StatementWords::tr("%1: %2.", "a number and its meaning")
                             .arg(QLocale().toString(statement.credibility), credibilityText(statement.credibility)));
    return sentences.join(u'\n');
}

QString translationHeading(const Passage &passage)
{
    if (passage.translation.trimmed().isEmpty())
        return {};
    if (passage.translator.trimmed().isEmpty())
        return StatementWords::tr("Translation:");
    return StatementWords::tr("Translation by %1:").arg(displayText(passage.translator));
}

} // namespace sidelight
