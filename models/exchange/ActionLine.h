// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Writer.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

namespace sidelight {

// A name that a line of an actions file gives for a record: one given by `as`, an id, or the record's own name. It knows
// where it stands, so that an error about it can say so.
struct ActionReference {
    int line = 0;
    QLatin1StringView field;
    QString name; // empty: the field is not there
};

// One line of an actions file, with typed access to its fields. What is read is remembered, so that finish() can tell a
// field that nobody knows. Every error is a Refusal whose sentence names the line and the field.
class ActionLine {
    Q_DECLARE_TR_FUNCTIONS(ActionLine)

public:
    enum Need { Optional, Required };
    static constexpr qsizetype mostBytes = 1024 * 1024; // of one line
    static constexpr int mostDepth = 32;
    static constexpr int longestName = 1000, longestText = 100'000, longestList = 1000;

    // `number` counts from 1.
    ActionLine(int number, const QByteArray &json);

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool has(QLatin1StringView field) const { return m_fields.contains(field); }

    // A text of one line without control characters.
    QString name(QLatin1StringView field, Need need = Optional);
    // A text that may have several lines.
    QString text(QLatin1StringView field, Need need = Optional);
    // A text taken as it is: words that must be found again exactly.
    QString words(QLatin1StringView field);
    int integer(QLatin1StringView field, int least, int most, int fallback);
    bool flag(QLatin1StringView field, bool fallback);
    double coordinate(QLatin1StringView field, double least, double most, double fallback);
    // A date as EDTF has it, which may be imprecise: 2012-09-11, 2012-09, 2012-09~, an interval, or with a time.
    QString date(QLatin1StringView field);
    // One of `keys`, as its place in that list; -1 when the field is not there.
    qsizetype choice(QLatin1StringView field, const QStringList &keys, Need need = Optional);
    template <class Enum> Enum choice(QLatin1StringView field, Enum fallback, Need need = Optional)
    {
        const QStringList keys = keysOf<Enum>();
        const qsizetype place = choice(field, keys, need);
        return place < 0 ? fallback : fromKey<Enum>(keys.at(place)).value_or(fallback);
    }
    QStringList names(QLatin1StringView field); // each once
    QStringList texts(QLatin1StringView field); // of one line each, as they are; an entry may be empty
    ActionReference reference(QLatin1StringView field, Need need = Optional);
    QList<ActionReference> references(QLatin1StringView field); // each once

    // Refuses a field that nobody has read.
    void finish(const QString &kind) const;

    [[noreturn]] void refuse(QLatin1StringView field, const QString &sentence) const;
    [[noreturn]] static void refuse(int line, QLatin1StringView field, ErrorKind kind, const QString &sentence);
    // A text of the user's within a sentence, shortened when it is long.
    static QString shown(const QString &text);

private:
    QJsonValue take(QLatin1StringView field, Need need = Optional);
    QString string(QLatin1StringView field, const QJsonValue &value, int longest) const;
    QString oneLine(QLatin1StringView field, const QJsonValue &value) const;

    int m_number;
    QJsonObject m_fields;
    QSet<QString> m_taken;
};

} // namespace sidelight
