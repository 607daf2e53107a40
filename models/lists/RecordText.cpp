// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/RecordText.h"

#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"
#include "models/project/Support.h"

#include <QCoreApplication>
#include <algorithm>

namespace sidelight {

namespace {

struct RecordWords {
    Q_DECLARE_TR_FUNCTIONS(sidelight::RecordWords)
};

} // namespace

QString kindText(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Person:
        return RecordWords::tr("Person");
    case ActorKind::Organisation:
        return RecordWords::tr("Organisation");
    case ActorKind::Unit:
        return RecordWords::tr("Unit");
    case ActorKind::Place:
        return RecordWords::tr("Place");
    case ActorKind::Unnamed:
        return RecordWords::tr("Unnamed source");
    }
    return {};
}

QString levelText(AttributionLevel level)
{
    switch (level) {
    case AttributionLevel::None:
        return RecordWords::tr("Not known", "level of attribution");
    case AttributionLevel::OnTheRecord:
        return RecordWords::tr("On the record");
    case AttributionLevel::OnBackground:
        return RecordWords::tr("On background");
    case AttributionLevel::NotForAttribution:
        return RecordWords::tr("Not for attribution");
    case AttributionLevel::OffTheRecord:
        return RecordWords::tr("Off the record");
    }
    return {};
}

QString modeText(StatementMode mode)
{
    switch (mode) {
    case StatementMode::DirectQuote:
        return RecordWords::tr("Direct quote");
    case StatementMode::Paraphrase:
        return RecordWords::tr("Paraphrase");
    case StatementMode::Document:
        return RecordWords::tr("Document");
    case StatementMode::OwnObservation:
        return RecordWords::tr("Own observation");
    }
    return {};
}

QString stanceText(Stance stance)
{
    switch (stance) {
    case Stance::None:
        return RecordWords::tr("No stance");
    case Stance::Asserts:
        return RecordWords::tr("asserts");
    case Stance::Denies:
        return RecordWords::tr("denies");
    case Stance::Qualifies:
        return RecordWords::tr("qualifies");
    case Stance::Questions:
        return RecordWords::tr("questions");
    }
    return {};
}

QString stanceSign(Stance stance)
{
    switch (stance) {
    case Stance::None:
        return QStringLiteral("·");
    case Stance::Asserts:
        return QStringLiteral("✓");
    case Stance::Denies:
        return QStringLiteral("✗");
    case Stance::Qualifies:
        return QStringLiteral("~");
    case Stance::Questions:
        return QStringLiteral("?");
    }
    return {};
}

QString reliabilityText(const QString &letter)
{
    const QStringList grades{RecordWords::tr("Completely reliable"), RecordWords::tr("Usually reliable"),
                             RecordWords::tr("Fairly reliable"),     RecordWords::tr("Not usually reliable"),
                             RecordWords::tr("Unreliable"),          RecordWords::tr("Reliability cannot be judged")};
    const int at = letter.size() == 1 ? letter[0].unicode() - u'A' : -1;
    return at >= 0 && at < grades.size() ? grades[at] : QString();
}

QString credibilityText(int number)
{
    const QStringList grades{RecordWords::tr("Confirmed by other sources"),
                             RecordWords::tr("Probably true"),
                             RecordWords::tr("Possibly true"),
                             RecordWords::tr("Doubtful"),
                             RecordWords::tr("Improbable"),
                             RecordWords::tr("Truth cannot be judged")};
    return number >= 1 && number <= grades.size() ? grades[number - 1] : QString();
}

QString gradeText(const Library &library, const Statement &statement)
{
    const QString letter = reliabilityOf(library, statement);
    return statement.credibility > 0 ? letter + QString::number(statement.credibility) : letter;
}

QStringList gradeTrail(const Actor &actor)
{
    QStringList lines;
    QString until = actor.reliabilityDate; // a grade holds until the next one is given
    for (auto grade = actor.earlierGrades.crbegin(); grade != actor.earlierGrades.crend(); ++grade) {
        const QString letter = grade->reliability.isEmpty() ? RecordWords::tr("Not graded") : grade->reliability;
        const QString ended = until.isEmpty() ? RecordWords::tr("%1 earlier", "a grade").arg(letter)
                                              : RecordWords::tr("%1 until %2", "a grade and a day").arg(letter, dateText(until));
        lines.append(
            grade->reason.isEmpty()
                ? ended
                : RecordWords::tr("%1: %2", "until when a grade held, and its reason").arg(ended, displayText(grade->reason)));
        until = grade->date;
    }
    return lines;
}

QString articleText(const Library &library, Id article)
{
    const Article *record = library.find<Article>(article);
    return record ? displayText(record->title) : QString();
}

QString translationMark(const Passage &passage)
{
    if (passage.translation.trimmed().isEmpty())
        return {};
    const QString translator = displayText(passage.translator);
    return translator.isEmpty() ? RecordWords::tr("Translation") : RecordWords::tr("Translation (%1)", "by whom").arg(translator);
}

QString claimText(const Library &library, Id claim)
{
    const Claim *record = library.find<Claim>(claim);
    return record ? displayText(record->text) : QString();
}

QString chainText(const Library &library, const Statement &statement)
{
    QStringList names;
    for (const Speaker &speaker : statement.speakers)
        if (const Actor *actor = library.find<Actor>(speaker.actor))
            names.append(displayText(actor->name));
    return chainText(names);
}

QString chainText(const QStringList &names)
{
    return names.join(RecordWords::tr(" ← ", "between the speakers of a chain: the left one passes on what the right one says"));
}

QStringList tagNames(const Library &library, const QList<Id> &tags)
{
    QStringList names;
    for (const Id id : tags)
        if (const Tag *tag = library.find<Tag>(id))
            names.append(displayText(tag->name));
    return names;
}

QList<Statement> sortedStatementsOf(const Library &library, Id passage)
{
    QList<Statement> statements;
    const QList<Id> ids = library.statementsOf(passage);
    for (const Id id : ids)
        statements.append(*library.find<Statement>(id));
    std::ranges::sort(statements, {}, [](const Statement &statement) { return std::pair(statement.added, statement.id); });
    return statements;
}

} // namespace sidelight
