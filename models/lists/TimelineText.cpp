// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/TimelineText.h"

#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"
#include "models/project/Support.h"

#include <QCoreApplication>

namespace sidelight {

namespace {

struct TimelineNames {
    Q_DECLARE_TR_FUNCTIONS(sidelight::TimelineNames)
};

FoundRecord<Passage> passageOf(const Library &library, const Statement &statement)
{
    return library.find<Passage>(statement.passage);
}

QString publishedOf(const Library &library, const Statement &statement)
{
    if (DateSpan::of(statement.published))
        return statement.published;
    const auto passage = passageOf(library, statement);
    const Article *const article = passage ? library.find<Article>(passage->article) : nullptr;
    return article ? article->published : statement.published;
}

} // namespace

QString dateName(TimelineDate date)
{
    switch (date) {
    case TimelineDate::Happened:
        return TimelineNames::tr("Happened");
    case TimelineDate::Said:
        return TimelineNames::tr("Said");
    case TimelineDate::Published:
        break;
    }
    return TimelineNames::tr("Published");
}

QString edtfOf(const Library &library, const TimelineMark &mark)
{
    if (const auto statement = library.find<Statement>(mark.record)) {
        if (mark.date == TimelineDate::Published)
            return publishedOf(library, *statement);
        return mark.date == TimelineDate::Said ? statement->said : statement->happened;
    }
    if (const Article *article = library.find<Article>(mark.record))
        return article->published;
    const Claim *const claim = library.find<Claim>(mark.record);
    return claim ? claim->happened : QString();
}

QString sourceText(const Library &library, const TimelineMark &mark)
{
    if (const auto statement = library.find<Statement>(mark.record))
        return chainText(library, *statement);
    const Article *const article = library.find<Article>(mark.record);
    return article ? displayText(article->outlet) : QString();
}

QString subjectText(const Library &library, const TimelineMark &mark)
{
    const auto statement = library.find<Statement>(mark.record);
    const QString claim = claimText(library, statement ? statement->claim : mark.record);
    return claim.isEmpty() ? quoteText(library, mark) : claim;
}

QString quoteText(const Library &library, const TimelineMark &mark)
{
    if (const auto statement = library.find<Statement>(mark.record)) {
        const auto passage = passageOf(library, *statement);
        return passage ? displayText(passage->quote) : QString();
    }
    const QString title = articleText(library, mark.record);
    return title.isEmpty() ? claimText(library, mark.record) : title;
}

QString gradeText(const Library &library, const TimelineMark &mark)
{
    const auto statement = library.find<Statement>(mark.record);
    return statement ? gradeText(library, *statement) : QString();
}

QString cellText(const Library &library, const TimelineMark &mark, TimelineColumn column)
{
    switch (column) {
    case TimelineColumn::When:
        return displayText(fullDateText(edtfOf(library, mark)));
    case TimelineColumn::Which:
        return dateName(mark.date);
    case TimelineColumn::Source:
        return sourceText(library, mark);
    case TimelineColumn::Stance:
        return mark.stance == Stance::None ? QString() : stanceText(mark.stance);
    case TimelineColumn::Claim:
        if (const auto statement = library.find<Statement>(mark.record))
            return claimText(library, statement->claim);
        return claimText(library, mark.record);
    case TimelineColumn::Words:
        return mark.kind == RecordKind::Statement ? quoteText(library, mark) : QString();
    case TimelineColumn::Article:
    case TimelineColumn::Count:
        break;
    }
    return articleText(library, mark.article);
}

QString lineText(const Library &library, const TimelineMark &mark)
{
    const QString when = cellText(library, mark, TimelineColumn::When);
    QStringList parts{TimelineNames::tr("%1: %2", "which of the three dates, and the date").arg(dateName(mark.date), when),
                      sourceText(library, mark), cellText(library, mark, TimelineColumn::Stance), subjectText(library, mark)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace sidelight
