// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PassageSheet.h"

#include "models/exchange/HtmlPage.h"
#include "models/exchange/WrittenText.h"
#include "models/lists/DateText.h"
#include "models/lists/RecordText.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <algorithm>

namespace sidelight {

namespace {

constexpr quint32 sheetVersion = 3; // 1 had no translations, 2 no pages

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(PassageSheet)
};

QString saidOf(const Library &library, const Statement &statement)
{
    const QString stance = written::line(stanceText(statement.stance));
    const Claim *claim = library.find<Claim>(statement.claim);
    if (!claim || statement.stance == Stance::None)
        return claim ? written::line(claim->text) : QString();
    return SheetWords::tr("%1: %2", "stance on a claim, as in \"denies: the port was warned\"")
        .arg(stance, written::line(claim->text));
}

PassageSheet::Row rowOf(const Library &library, const Passage &passage)
{
    PassageSheet::Row row;
    row.quote = written::plain(passage.quote);
    row.note = written::plain(passage.note);
    if (const QString mark = translationMark(passage); !mark.isEmpty()) {
        row.translation = written::plain(passage.translation);
        row.translator = written::line(passage.translator);
        row.translationMark = written::line(mark);
    }
    if (const Article *article = library.find<Article>(passage.article)) {
        row.title = written::line(article->title);
        row.byline = written::line(article->byline);
        row.outlet = written::line(article->outlet);
        row.published = written::line(article->published);
        row.date = article->published.isEmpty() ? QString() : written::line(dateText(article->published));
        row.url = written::line(article->url);
        row.rightToLeft = article->rightToLeft;
        row.language = article->language;
    }
    for (const Statement &statement : sortedStatementsOf(library, passage.id)) {
        const QString chain = written::line(chainText(library, statement)), said = saidOf(library, statement);
        if (!chain.isEmpty() && !row.speakers.contains(chain))
            row.speakers.append(chain);
        if (!said.isEmpty())
            row.says.append(said);
    }
    for (const QString &tag : tagNames(library, passage.tags))
        row.tags.append(written::line(tag));
    return row;
}

QString labelled(const QString &label, const QStringList &values)
{
    return values.isEmpty()
               ? QString()
               : SheetWords::tr("%1: %2", "a label and what stands behind it").arg(label, values.join(QStringLiteral("; ")));
}

QString citationOf(const PassageSheet::Row &row)
{
    return written::notEmpty({row.byline, row.title, row.outlet, row.date, row.pages}).join(QStringLiteral(", "));
}

} // namespace

PassageSheet PassageSheet::of(const Library &library, const QList<Id> &passages, const PagesOfPassages &pages)
{
    PassageSheet sheet;
    sheet.rows.reserve(passages.size());
    for (const Id id : passages)
        if (const auto passage = library.find<Passage>(id)) {
            sheet.rows.append(rowOf(library, *passage));
            sheet.rows.last().pages = pages.value(id);
        }
    return sheet;
}

QList<Id> PassageSheet::all(const Library &library)
{
    QList<const Article *> articles;
    for (const Article &article : library.all<Article>())
        articles.append(&article);
    std::ranges::sort(articles, [](const Article *a, const Article *b) {
        const int order = QString::compare(a->title, b->title, Qt::CaseInsensitive);
        return order == 0 ? a->id < b->id : order < 0;
    });
    QList<Id> ids;
    for (const Article *article : std::as_const(articles))
        for (const Passage &passage : library.sortedPassagesOf(article->id))
            ids.append(passage.id);
    return ids;
}

QByteArray PassageSheet::csv(Mark mark) const
{
    CsvTable table(mark);
    table.add({SheetWords::tr("Quote"), SheetWords::tr("Speakers"), SheetWords::tr("Says"), SheetWords::tr("Tags"),
               SheetWords::tr("Note"), SheetWords::tr("Title"), SheetWords::tr("Byline"), SheetWords::tr("Outlet"),
               SheetWords::tr("Published"), SheetWords::tr("Address"), SheetWords::tr("Citation"), SheetWords::tr("Translation"),
               SheetWords::tr("Translator"), SheetWords::tr("Pages")});
    const QString between = QStringLiteral("; ");
    for (const Row &row : rows)
        table.add({row.quote, row.speakers.join(between), row.says.join(between), row.tags.join(between), row.note, row.title,
                   row.byline, row.outlet, row.published, row.url, citationOf(row), row.translation, row.translator, row.pages});
    return table.bytes();
}

QByteArray PassageSheet::markdown() const
{
    QString text = QStringLiteral("# ") + SheetWords::tr("Passages") + u'\n';
    for (const Row &row : rows) {
        text += u'\n' + written::markdownQuote(row.quote) + u'\n';
        if (!row.translation.isEmpty())
            text += u'\n' + written::markdownLine(row.translationMark) + QStringLiteral(":\n\n") +
                    written::markdownQuote(row.translation) + u'\n';
        QStringList source{written::markdownLine(row.byline), written::markdownLink(row.title, row.url),
                           written::markdownLine(row.outlet), written::markdownLine(row.date), written::markdownLine(row.pages)};
        text += QStringLiteral("\n— ") + written::notEmpty(source).join(QStringLiteral(", ")) + u'\n';
        const QStringList facts = factsOf(row);
        for (const QString &fact : facts)
            text += QLatin1String(fact == facts.first() ? "\n- " : "- ") + written::markdownLine(fact) + u'\n';
        if (!row.note.trimmed().isEmpty())
            text += u'\n' + written::markdown(row.note.trimmed()) + u'\n';
    }
    return text.toUtf8();
}

QStringList PassageSheet::factsOf(const Row &row)
{
    return written::notEmpty({labelled(SheetWords::tr("Says it"), row.speakers), labelled(SheetWords::tr("Says"), row.says),
                              labelled(SheetWords::tr("Tags"), row.tags)});
}

QByteArray PassageSheet::html() const
{
    HtmlPage page(SheetWords::tr("Passages"));
    page.add(QStringLiteral("<main>\n<h1>%1</h1>\n").arg(written::html(page.title())));
    if (rows.isEmpty())
        page.add(QStringLiteral("<p>%1</p>\n").arg(SheetWords::tr("There are no passages.")));
    for (const Row &row : rows) {
        page.add(
            QStringLiteral("<article>\n<blockquote%1%2>%3</blockquote>\n")
                .arg(written::htmlDirection(row.rightToLeft), HtmlPage::language(row.language), HtmlPage::paragraphs(row.quote)));
        if (!row.translation.isEmpty())
            page.add(HtmlPage::translation(row.translationMark, row.translation));
        const QStringList source = written::notEmpty(
            {written::htmlLine(row.byline), QStringLiteral("<cite>%1</cite>").arg(written::htmlLink(row.title, row.url)),
             written::htmlLine(row.outlet), written::htmlLine(row.date), written::htmlLine(row.pages)});
        page.add(QStringLiteral("<p class=\"source\"%1>%2</p>\n")
                     .arg(written::htmlDirection(row.rightToLeft), source.join(QStringLiteral(", "))));
        for (const QString &fact : factsOf(row))
            page.add(QStringLiteral("<p class=\"fact\" dir=\"auto\">%1</p>\n").arg(written::html(fact)));
        if (!row.note.trimmed().isEmpty())
            page.add(QStringLiteral("<div class=\"note\" dir=\"auto\">%1</div>\n").arg(HtmlPage::paragraphs(row.note)));
        page.add(QStringLiteral("</article>\n"));
    }
    page.add(QStringLiteral("</main>\n"));
    return page.bytes();
}

QByteArray PassageSheet::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << sheetVersion << qint32(rows.size());
    for (const Row &row : rows)
        stream << row.quote << row.note << row.translation << row.translator << row.translationMark << row.title << row.byline
               << row.outlet << row.url << row.published << row.date << row.pages << row.speakers << row.says << row.tags
               << row.rightToLeft << row.language;
    return bytes;
}

std::optional<PassageSheet> PassageSheet::fromBytes(const QByteArray &bytes)
{
    PassageSheet sheet;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 version = 0;
    qint32 count = 0;
    stream >> version >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        Row row;
        stream >> row.quote >> row.note >> row.translation >> row.translator >> row.translationMark >> row.title >> row.byline >>
            row.outlet >> row.url >> row.published >> row.date >> row.pages >> row.speakers >> row.says >> row.tags >>
            row.rightToLeft >> row.language;
        sheet.rows.append(row);
    }
    if (version != sheetVersion || stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return sheet;
}

} // namespace sidelight
