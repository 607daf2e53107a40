// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/FindingText.h"

#include "models/base/Words.h"
#include "models/project/RecordLabel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <array>

namespace sidelight::finding {

namespace {

QString tr(const char *text) { return translatedIn({"sidelight::finding"}, text); }

QString dayOf(qint64 at) { return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).date(), tr("d MMM yyyy")); }
QString timeOf(qint64 at) { return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), tr("d MMM yyyy, HH:mm")); }

QString copyOrBackup()
{
    return tr("A copy with what is whole can be made; a snapshot or a backup from before may hold the rest.");
}

Finding about(Finding::Kind kind, const QString &sentence, const QString &remedy, RecordKind record = RecordKind::Standing,
              Id id = {})
{
    return {.kind = kind, .sentence = sentence, .remedy = remedy, .record = record, .id = id};
}

// With the day of the import, where that is known.
QString dated(const Article &article, const QString &withDay, const QString &without)
{
    const QString title = quoted(article.title);
    return article.added > 0 ? withDay.arg(title, dayOf(article.added)) : without.arg(title);
}

QString textSentence(const Article &article, const DamagedContent &damaged)
{
    if (damaged.text && damaged.original)
        return dated(article, tr("The text and the original of “%1” differ from what was imported on %2."),
                     tr("The text and the original of “%1” differ from what was imported."));
    if (damaged.text)
        return dated(article, tr("The text of “%1” differs from what was imported on %2."),
                     tr("The text of “%1” differs from what was imported."));
    return dated(article, tr("The original of “%1” differs from what was imported on %2."),
                 tr("The original of “%1” differs from what was imported."));
}

QString textRemedy(const Article &article, const DamagedContent &damaged)
{
    if (damaged.text && damaged.original)
        return tr("Its passages keep their quotes. A snapshot or a backup from before may hold the article as it was.");
    if (damaged.text)
        return tr("Its original is whole, so the text can be read from it again; its passages keep their quotes.");
    return article.originalName.isEmpty() ? tr("Its text is whole. A snapshot or a backup from before may hold the original.")
                                          : tr("Its text is whole. If the file “%1” is still at hand, that is the original.")
                                                .arg(quoted(article.originalName));
}

QString pagesSentence(Area area)
{
    switch (area) {
    case Area::Articles:
        return tr("Pages of the file that list the articles are damaged.");
    case Area::Passages:
        return tr("Pages of the file that hold passages are damaged.");
    case Area::Tags:
        return tr("Pages of the file that hold tags are damaged.");
    case Area::Actors:
        return tr("Pages of the file that hold actors are damaged.");
    case Area::Claims:
        return tr("Pages of the file that hold claims are damaged.");
    case Area::Statements:
        return tr("Pages of the file that hold statements are damaged.");
    case Area::Origins:
        return tr("Pages of the file that hold origins are damaged.");
    case Area::Boards:
        return tr("Pages of the file that hold boards and their cards are damaged.");
    case Area::Analyses:
        return tr("Pages of the file that hold ACH matrices are damaged.");
    case Area::Contents:
        return tr("Pages of the file that hold texts, originals and pictures are damaged.");
    case Area::History:
        return tr("Pages of the file that hold the history are damaged.");
    case Area::Layout:
        return tr("Pages of the file that hold the layout of the window are damaged.");
    case Area::Index:
        return tr("Pages of the file by which records are found are damaged; the records themselves are not on them.");
    case Area::Unused:
        return tr("The list of the file's unused pages is damaged; nothing of yours stands on them.");
    case Area::Other:
        break;
    }
    return tr("Pages of the file are damaged.");
}

QString unreadSentence(Area area)
{
    switch (area) {
    case Area::Articles:
        return tr("Not all articles can be read.");
    case Area::Contents:
        return tr("Not all texts, originals and pictures can be read.");
    case Area::History:
        return tr("Not all of the history can be read.");
    case Area::Other:
        return tr("Not all of the file can be read.");
    default:
        return pagesSentence(area);
    }
}

Finding aboutEntry(const JournalEntry &entry, const QString &sentence)
{
    Finding finding =
        about(Finding::Kind::History, sentence,
              tr("Your articles and passages are not touched by this, but do not undo past this point. A copy with what is whole "
                 "can be made; a snapshot or a backup from before may hold the history as it was."));
    finding.entry = entry.id;
    return finding;
}

} // namespace

Area areaOf(QByteArrayView table)
{
    static constexpr std::array<std::pair<const char *, Area>, 33> areas{{
        {"article", Area::Articles},
        {"article_tag", Area::Articles},
        {"passage", Area::Passages},
        {"passage_tag", Area::Passages},
        {"mention", Area::Passages},
        {"passage_link", Area::Passages},
        {"tag", Area::Tags},
        {"actor", Area::Actors},
        {"actor_alias", Area::Actors},
        {"actor_grade", Area::Actors},
        {"same_as", Area::Actors},
        {"claim", Area::Claims},
        {"statement", Area::Statements},
        {"origin", Area::Origins},
        {"statement_speaker", Area::Statements},
        {"distinct_origins", Area::Origins},
        {"board", Area::Boards},
        {"card", Area::Boards},
        {"link", Area::Boards},
        {"link_type", Area::Boards},
        {"link_evidence", Area::Boards},
        {"ach", Area::Analyses},
        {"hypothesis", Area::Analyses},
        {"evidence", Area::Analyses},
        {"rating", Area::Analyses},
        {"collection", Area::Articles},
        {"collection_article", Area::Articles},
        {"content", Area::Contents},
        {"content_part", Area::Contents},
        {"journal", Area::History},
        {"journal_part", Area::History},
        {"journal_content", Area::History},
        {"kept", Area::Layout},
    }};
    const auto *const found = std::ranges::find_if(areas, [&](const auto &each) { return table == each.first; });
    return found == areas.end() ? Area::Other : found->second;
}

Finding ofPages(Area area, const QStringList &lines)
{
    Finding finding = about(Finding::Kind::Pages, pagesSentence(area), copyOrBackup());
    finding.detail = lines.join(QStringLiteral("; "));
    return finding;
}

Finding ofUnread(Area area) { return about(Finding::Kind::Pages, unreadSentence(area), copyOrBackup()); }

Finding ofUnreadable()
{
    return about(Finding::Kind::Pages, tr("The pages that say what the file holds are damaged, so nothing in it can be read."),
                 tr("Open a snapshot or a backup from before. Keep the file: more of it may be whole than can be read here."));
}

Finding ofSchema()
{
    return about(Finding::Kind::Schema, tr("The tables of the file are not those that Sidelight makes."),
                 tr("Another program has changed the file. Open a snapshot or a backup from before."));
}

Finding ofKey(const Reader &reader, RecordKind kind, Id record)
{
    return about(Finding::Kind::Keys,
                 tr("%1: this refers to something that is missing from the project.").arg(labelOf(reader, kind, record)),
                 copyOrBackup(), kind, record);
}

Finding ofKey(Area area)
{
    return about(Finding::Kind::Keys,
                 area == Area::History ? tr("A part of the history belongs to an entry that is missing.")
                                       : tr("A row of the file refers to one that is missing."),
                 copyOrBackup());
}

Finding ofText(const Article &article, const DamagedContent &damaged)
{
    Finding finding = about(damaged.text ? Finding::Kind::Text : Finding::Kind::Original, textSentence(article, damaged),
                            textRemedy(article, damaged), RecordKind::Article, article.id);
    finding.content = damaged.text ? article.text : article.original;
    return finding;
}

Finding ofMarks(const Article &article, int others)
{
    const QString sentence =
        others > 0
            ? QCoreApplication::translate("Verify",
                                          "How the texts of “%1” and %n other article(s) are set, as with headings and "
                                          "links, differs from what was imported.",
                                          nullptr, others)
                  .arg(quoted(article.title))
            : dated(article, tr("How the text of “%1” is set, as with headings and links, differs from what was imported on %2."),
                    tr("How the text of “%1” is set, as with headings and links, differs from what was imported."));
    Finding finding = about(Finding::Kind::Marks, sentence, tr("The words are whole, and so is what you recorded of them."),
                            RecordKind::Article, article.id);
    finding.content = article.marks;
    return finding;
}

Finding ofLength(const Article &article)
{
    return about(Finding::Kind::Record,
                 tr("What is recorded of the length of “%1” is not the length of its text.").arg(quoted(article.title)),
                 tr("The text is whole. A copy with what is whole can be made."), RecordKind::Article, article.id);
}

Finding ofPicture(const Actor &actor)
{
    Finding finding =
        about(Finding::Kind::Picture, tr("The picture of “%1” differs from what was stored.").arg(quoted(actor.name)),
              tr("Choose the picture again; a snapshot or a backup from before may hold it."), RecordKind::Actor, actor.id);
    finding.content = actor.picture;
    return finding;
}

Finding ofPicture(const Card &card, const QString &board)
{
    Finding finding =
        about(Finding::Kind::Picture, tr("A picture on the board “%1” differs from what was stored.").arg(quoted(board)),
              tr("Put the picture on the board again; a snapshot or a backup from before may hold it."), RecordKind::Card, card.id);
    finding.content = card.image;
    return finding;
}

Finding ofContent(const ContentHash &content, Holder holder)
{
    const QString sentence =
        holder == Holder::History  ? tr("A text or picture that only the history still holds differs from what was stored.")
        : holder == Holder::Nobody ? tr("A text or picture that nothing in the project refers to differs from what was stored.")
                                   : tr("A text or picture differs from what was stored; whose it is cannot be read.");
    const QString remedy =
        holder == Holder::History  ? tr("Nothing that is in the project now is touched. Undoing its removal would bring "
                                         "it back damaged.")
        : holder == Holder::Nobody ? tr("Nothing of yours is touched; it is removed at one of the next openings.")
                                   : copyOrBackup();
    Finding finding = about(Finding::Kind::Content, sentence, remedy);
    finding.content = content;
    return finding;
}

Finding ofPassage(const Passage &passage, const Article &article)
{
    return about(Finding::Kind::Passage,
                 tr("The passage “%1” of “%2” does not hold the words that stand at its place.")
                     .arg(quoted(passage.quote), quoted(article.title)),
                 tr("The text of the article is whole. Look for the words there, mark them again, and remove this passage."),
                 RecordKind::Passage, passage.id);
}

Finding ofEntry(const JournalEntry &entry, const QString &targetName)
{
    const QString time = timeOf(entry.at), name = quoted(entry.target ? targetName : entry.name);
    switch (entry.kind) {
    case JournalEntry::Kind::Undo:
        return aboutEntry(entry, tr("In the history, the undoing of “%1” on %2 is not as it was written.").arg(name, time));
    case JournalEntry::Kind::Redo:
        return aboutEntry(entry, tr("In the history, the repeating of “%1” on %2 is not as it was written.").arg(name, time));
    case JournalEntry::Kind::Edit:
    case JournalEntry::Kind::Barrier:
    case JournalEntry::Kind::Purge:
        break;
    }
    return aboutEntry(entry, tr("In the history, the edit “%1” of %2 is not as it was written.").arg(name, time));
}

Finding ofGap(const JournalEntry &behind, const QString &targetName)
{
    return aboutEntry(behind, tr("In the history, what came before the edit “%1” of %2 is missing or was replaced.")
                                  .arg(quoted(behind.target ? targetName : behind.name), timeOf(behind.at)));
}

Finding ofUnfitHistory()
{
    return about(Finding::Kind::History,
                 tr("The history cannot be done again from its beginning, so it does not lead to what the project holds."),
                 copyOrBackup());
}

Finding ofDifference(const Reader &reader, RecordKind kind, Id record, Replay::Difference::Kind difference)
{
    const QString label = labelOf(reader, kind, record);
    const QString remedy = tr(
        "If nobody changed the file with another program, the disk did. A snapshot or a backup from before may hold it as it was.");
    switch (difference) {
    case Replay::Difference::Kind::Changed:
        return about(Finding::Kind::Record, tr("%1: this is not what the history says it was made.").arg(label), remedy, kind,
                     record);
    case Replay::Difference::Kind::Missing:
        return about(Finding::Kind::Record,
                     tr("%1: this is missing, though the history does not say that it was removed.").arg(label), remedy);
    case Replay::Difference::Kind::Extra:
        break;
    }
    return about(Finding::Kind::Record, tr("%1: the history does not say that this was ever added.").arg(label), remedy, kind,
                 record);
}

QString purged(qint64 at)
{
    return tr("The history before %1 was purged, so what came before that day is not compared with it.").arg(dayOf(at));
}

QString purgedBefore(qint64 first, qint64 at)
{
    return tr("The history before %1 was purged on %2, so what came before that is not compared with it.")
        .arg(timeOf(first), dayOf(at));
}

QString converted(qint64 at)
{
    return tr("The project was converted from an older format on %1, so its records are not compared with the history.")
        .arg(dayOf(at));
}

QString tooLong() { return tr("The history is so long that the records could not be compared with it."); }

QString more(int count) { return QCoreApplication::translate("Verify", "%n further finding(s) are not listed.", nullptr, count); }

} // namespace sidelight::finding
