// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/StatementSheet.h"

#include "models/exchange/JsonLine.h"
#include "models/exchange/PassageSheet.h"
#include "models/exchange/WrittenText.h"
#include "models/lists/RecordText.h"
#include "models/project/Support.h"

#include <QCoreApplication>
#include <algorithm>

namespace sidelight {

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(StatementSheet)
};

// An origin without a name is known by the first title that comes from it.
QString originName(const Library &library, const Article &article)
{
    const Id origin = originOf(library, article);
    if (const Article *from = library.find<Article>(origin))
        return from->title;
    const Origin *const record = library.find<Origin>(origin);
    if (record && !record->name.isEmpty())
        return record->name;
    QStringList titles;
    for (const Id id : library.articlesOfOrigin(origin))
        titles.append(library.find<Article>(id)->title);
    return titles.isEmpty() ? article.title : *std::ranges::min_element(titles);
}

StatementSheet::Row rowOf(const Library &library, const Statement &statement, const Passage &passage)
{
    StatementSheet::Row row;
    if (const Article *article = library.find<Article>(passage.article)) {
        row.title = article->title, row.byline = article->byline, row.outlet = article->outlet;
        row.published = article->published, row.url = article->url;
        row.origin = originName(library, *article);
    }
    row.quote = passage.quote, row.translation = passage.translation, row.translator = passage.translator;
    row.start = passage.start, row.end = passage.end;
    for (const Speaker &speaker : statement.speakers) {
        const Actor *const actor = library.find<Actor>(speaker.actor);
        row.chain.append(actor ? actor->name : QString());
        row.printed.append(speaker.printed);
    }
    const Claim *const claim = library.find<Claim>(statement.claim);
    row.claim = claim ? claim->text : QString();
    row.mode = statement.mode, row.stance = statement.stance;
    row.reliability = reliabilityOf(library, statement);
    row.isInherited = !row.reliability.isEmpty() && statement.reliability.isEmpty();
    row.credibility = statement.credibility;
    row.happened = statement.happened, row.said = statement.said, row.publishedThen = statement.published;
    row.note = statement.note;
    return row;
}

QString number(int value) { return value > 0 ? QString::number(value) : QString(); }

// As a chain is read: the left one passes on what the right one says.
QString chained(QStringList names)
{
    for (QString &name : names)
        name = written::line(name);
    return written::notEmpty(names).join(QStringLiteral(" ← "));
}

JsonLine lineOf(const StatementSheet::Row &row)
{
    JsonLine line;
    line.add("title", row.title).add("byline", row.byline).add("outlet", row.outlet).add("articlePublished", row.published);
    line.add("url", row.url).add("origin", row.origin).add("quote", row.quote);
    line.add("translation", row.translation).add("translator", row.translator);
    line.add("start", qint64(row.start)).add("end", qint64(row.end)).add("speaker", row.speaker());
    line.add("chain", row.chain).add("printed", row.printed).add("mode", keyOf(row.mode));
    line.add("claim", row.claim).add("stance", keyOf(row.stance)).add("reliability", row.reliability);
    line.add("reliabilityInherited", row.isInherited).add("credibility", qint64(row.credibility));
    line.add("happened", row.happened).add("said", row.said).add("published", row.publishedThen);
    return line.add("note", row.note);
}

} // namespace

StatementSheet StatementSheet::of(const Library &library)
{
    StatementSheet sheet;
    for (const Id id : PassageSheet::all(library))
        for (const Statement &statement : sortedStatementsOf(library, id))
            sheet.rows.append(rowOf(library, statement, *library.find<Passage>(id)));
    return sheet;
}

QByteArray StatementSheet::csv(CsvTable::Mark mark) const
{
    CsvTable table(mark);
    table.add({SheetWords::tr("Article"),
               SheetWords::tr("Byline"),
               SheetWords::tr("Outlet"),
               SheetWords::tr("Article published"),
               SheetWords::tr("Address"),
               SheetWords::tr("Origin"),
               SheetWords::tr("Quote"),
               SheetWords::tr("Translation"),
               SheetWords::tr("Translator"),
               SheetWords::tr("Start"),
               SheetWords::tr("End"),
               SheetWords::tr("Speaker"),
               SheetWords::tr("Chain"),
               SheetWords::tr("As printed"),
               SheetWords::tr("Mode"),
               SheetWords::tr("Claim"),
               SheetWords::tr("Stance"),
               SheetWords::tr("Reliability"),
               SheetWords::tr("Reliability is"),
               SheetWords::tr("Credibility"),
               SheetWords::tr("Happened"),
               SheetWords::tr("Said"),
               SheetWords::tr("Published"),
               SheetWords::tr("Note")});
    for (const Row &row : rows) {
        const QString inherited = row.reliability.isEmpty() ? QString()
                                  : row.isInherited         ? SheetWords::tr("the speaker’s")
                                                            : SheetWords::tr("its own");
        table.add({written::line(row.title),
                   written::line(row.byline),
                   written::line(row.outlet),
                   row.published,
                   written::line(row.url),
                   written::line(row.origin),
                   written::plain(row.quote),
                   written::plain(row.translation),
                   written::line(row.translator),
                   QString::number(row.start),
                   QString::number(row.end),
                   written::line(row.speaker()),
                   chained(row.chain),
                   chained(row.printed),
                   modeText(row.mode),
                   written::line(row.claim),
                   row.stance == Stance::None ? QString() : stanceText(row.stance),
                   row.reliability,
                   inherited,
                   number(row.credibility),
                   row.happened,
                   row.said,
                   row.publishedThen,
                   written::plain(row.note)});
    }
    return table.bytes();
}

QByteArray StatementSheet::json() const
{
    QByteArrayList lines;
    lines.reserve(rows.size());
    for (const Row &row : rows)
        lines.append(lineOf(row).line().chopped(1));
    return "[\n" + lines.join(",\n") + (lines.isEmpty() ? "]\n" : "\n]\n");
}

} // namespace sidelight
