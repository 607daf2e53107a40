// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/MatrixSheet.h"

#include "models/exchange/WrittenText.h"
#include "models/lists/ClaimMatrixModel.h"
#include "models/lists/DateText.h"
#include "models/lists/RecordText.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

namespace sidelight {

namespace {

constexpr quint32 sheetVersion = 1;

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(MatrixSheet)
};

QString placeOf(const Article &article)
{
    return written::notEmpty({written::line(article.title), written::line(article.outlet),
                              article.published.isEmpty() ? QString() : written::line(dateText(article.published))})
        .join(QStringLiteral(", "));
}

std::optional<MatrixSheet::Entry> entryOf(const Library &library, MatrixAxis axis, Id id)
{
    const auto statement = library.find<Statement>(id);
    const auto passage = statement ? library.find<Passage>(statement->passage) : nullptr;
    const Article *const article = passage ? library.find<Article>(passage->article) : nullptr;
    if (!article)
        return {};
    MatrixSheet::Entry entry;
    entry.stance = statement->stance;
    entry.quote = written::plain(passage->quote);
    entry.translation = written::plain(passage->translation);
    entry.translator = written::line(passage->translator);
    entry.grade = gradeText(library, *statement);
    entry.place = placeOf(*article);
    if (axis != MatrixAxis::Speaker || statement->speakers.size() > 1)
        entry.speaker = written::line(chainText(library, *statement));
    entry.rightToLeft = article->rightToLeft;
    return entry;
}

// "denies: “…” (said by an official; Told twice, Northern Wire; B2)", its translation on a line of its own.
QString textOf(const MatrixSheet::Entry &entry)
{
    QString text = SheetWords::tr("%1: “%2”", "a stance and the words that take it").arg(stanceText(entry.stance), entry.quote);
    const QString speaker = entry.speaker.isEmpty() ? QString() : SheetWords::tr("said by %1").arg(entry.speaker);
    const QStringList source = written::notEmpty({speaker, entry.place, entry.grade});
    if (!source.isEmpty())
        text += QStringLiteral(" (%1)").arg(source.join(QStringLiteral("; ")));
    if (entry.translation.isEmpty())
        return text;
    return text + u'\n' +
           (entry.translator.isEmpty() ? SheetWords::tr("Translation: “%1”").arg(entry.translation)
                                       : SheetWords::tr("Translation by %2: “%1”").arg(entry.translation, entry.translator));
}

} // namespace

MatrixSheet MatrixSheet::of(const Library &library, const MatrixLayout &layout)
{
    MatrixSheet sheet;
    sheet.axis = layout.axis;
    ClaimGrid grid;
    grid.load(library, layout.axis);
    for (const Id row : layout.rows)
        sheet.rows.append(written::line(matrixRowName(library, layout.axis, row)));
    for (const Id id : layout.claims) {
        const Claim *const claim = library.find<Claim>(id);
        sheet.claims.append(claim ? written::line(claim->text) : QString());
    }
    for (qint32 row = 0; row < layout.rows.size(); ++row)
        for (qint32 claim = 0; claim < layout.claims.size(); ++claim)
            for (const Id id : grid.at({layout.rows.at(row), layout.claims.at(claim)}))
                if (const auto entry = entryOf(library, layout.axis, id))
                    sheet.cells[{row, claim}].append(*entry);
    return sheet;
}

MatrixLayout MatrixSheet::all(const Library &library, MatrixAxis axis)
{
    ClaimMatrixModel model(library);
    model.setAxis(axis);
    model.reset();
    return model.layout();
}

QString MatrixSheet::rowTitle() const
{
    return axis == MatrixAxis::Article ? SheetWords::tr("Article") : SheetWords::tr("Speaker");
}

QByteArray MatrixSheet::csv(CsvTable::Mark mark) const
{
    CsvTable table(mark);
    table.add(QStringList(rowTitle()) + claims);
    for (qint32 row = 0; row < rows.size(); ++row) {
        QStringList line(rows.at(row));
        for (qint32 claim = 0; claim < claims.size(); ++claim) {
            QStringList entries;
            for (const Entry &entry : cells.value({row, claim}))
                entries.append(textOf(entry));
            line.append(entries.join(u'\n'));
        }
        table.add(line);
    }
    return table.bytes();
}

QByteArray MatrixSheet::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << sheetVersion << quint8(axis) << rows << claims << qint32(cells.size());
    for (const auto &[place, entries] : cells.asKeyValueRange()) {
        stream << place.first << place.second << qint32(entries.size());
        for (const Entry &entry : entries)
            stream << quint8(entry.stance) << entry.quote << entry.translation << entry.translator << entry.grade << entry.place
                   << entry.speaker << entry.rightToLeft;
    }
    return bytes;
}

std::optional<MatrixSheet> MatrixSheet::fromBytes(const QByteArray &bytes)
{
    MatrixSheet sheet;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 version = 0;
    quint8 axis = 0;
    qint32 cellCount = 0;
    stream >> version >> axis >> sheet.rows >> sheet.claims >> cellCount;
    for (qint32 i = 0; i < cellCount && stream.status() == QDataStream::Ok; ++i) {
        std::pair<qint32, qint32> place;
        qint32 count = 0;
        stream >> place.first >> place.second >> count;
        QList<Entry> &entries = sheet.cells[place];
        for (qint32 each = 0; each < count && stream.status() == QDataStream::Ok; ++each) {
            Entry entry;
            quint8 stance = 0;
            stream >> stance >> entry.quote >> entry.translation >> entry.translator >> entry.grade >> entry.place >>
                entry.speaker >> entry.rightToLeft;
            if (stance > quint8(Stance::Questions))
                return std::nullopt;
            entry.stance = Stance(stance);
            entries.append(entry);
        }
    }
    if (version != sheetVersion || axis > quint8(MatrixAxis::Article) || stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    sheet.axis = MatrixAxis(axis);
    return sheet;
}

} // namespace sidelight
