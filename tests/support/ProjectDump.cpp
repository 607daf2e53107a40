// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ProjectDump.h"

#include "models/project/Rows.h"

#include <algorithm>

namespace sidelight {

namespace {

QString shown(const QString &value) { return QString(value).replace(u'\n', QStringLiteral("⏎")); }
QString shown(Id value) { return value.isValid() ? value.toString() : QString(); }
QString shown(const QByteArray &hash) { return QString::fromLatin1(hash.toHex().first(std::min<qsizetype>(12, 2 * hash.size()))); }
QString shown(int value) { return value == 0 ? QString() : QString::number(value); }
QString shown(qint64 value) { return value == 0 ? QString() : QString::number(value); }
QString shown(double value) { return QString::number(value); }
QString shown(bool value) { return value ? QStringLiteral("yes") : QString(); }
QString shown(const Speaker &speaker)
{
    return speaker.printed.isEmpty() ? shown(speaker.actor)
                                     : QStringLiteral("%1 as %2").arg(shown(speaker.actor), shown(speaker.printed));
}
QString shown(const Grade &grade) { return shown(QStringLiteral("%1, %2, %3").arg(grade.reliability, grade.reason, grade.date)); }
template <class Enum>
    requires std::is_enum_v<Enum>
QString shown(Enum value)
{
    return keyOf(value);
}

QString shown(ArticleState value) { return value == ArticleState::Unread ? QString() : keyOf(value); }

void line(QString &out, const char *name, const QString &value)
{
    if (!value.isEmpty())
        out += QStringLiteral("  %1: %2\n").arg(QLatin1StringView(name), value);
}

template <class T> void lines(QString &out, const char *name, const QList<T> &values)
{
    for (const T &value : values)
        line(out, name, shown(value));
}

// What belongs to a record and stands in a table of its own.
template <class T> void children(QString &, const T &) {}
void children(QString &out, const Article &record) { lines(out, "tag", record.tags); }
void children(QString &out, const Passage &record) { lines(out, "tag", record.tags); }
void children(QString &out, const Actor &record)
{
    lines(out, "alias", QList<QString>(record.aliases));
    lines(out, "earlier grade", record.earlierGrades);
}
void children(QString &out, const Evidence &record)
{
    for (const Rating &rating : record.ratings)
        line(out, "rating", QStringLiteral("%1 %2").arg(shown(rating.hypothesis), keyOf(rating.rating)));
}
void children(QString &out, const Statement &record) { lines(out, "speaker", record.speakers); }
void children(QString &out, const Collection &record) { lines(out, "article", record.articles); }
void children(QString &out, const Link &record) { lines(out, "evidence", record.evidence); }

template <class T> void dump(QString &out, QList<T> records)
{
    std::ranges::sort(records, {}, &T::id);
    for (const T &record : std::as_const(records)) {
        out += QStringLiteral("%1 %2\n").arg(QLatin1StringView(rows::tableOf<T>), record.id.toString());
        rows::visit(record, [&](const char *name, const auto &value) {
            if (QLatin1StringView(name) != QLatin1StringView("id"))
                line(out, name, shown(value));
        });
        children(out, record);
    }
}

} // namespace

QString dumpRecords(const Changes &records)
{
    QString out;
    std::apply([&](const auto &...each) { (dump(out, each.inserted), ...); }, records.all);
    return out;
}

Result<QString> dumpProject(const ProjectFile &file)
{
    QString out;
    const Result<void> done = file.read([&](const Reader &reader) { out = dumpRecords(reader.allRecords()); });
    if (!done)
        return std::unexpected(done.error());
    return out;
}

} // namespace sidelight
