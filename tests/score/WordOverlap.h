// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <algorithm>

namespace sidelight::score {

// The words of a text, however they are written, and how often each.
inline QHash<QString, int> wordCounts(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}_]+"));
    QHash<QString, int> counts;
    const QString plain = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QRegularExpressionMatch &match : word.globalMatch(plain))
        ++counts[match.captured()];
    return counts;
}

// F1 of the words of two texts; 1 when neither has any.
inline double wordOverlap(const QString &found, const QString &expected)
{
    const auto ours = wordCounts(found), theirs = wordCounts(expected);
    int all = 0, common = 0;
    for (const int count : ours)
        all += count;
    for (auto it = theirs.cbegin(); it != theirs.cend(); ++it) {
        all += it.value();
        common += std::min(it.value(), ours.value(it.key()));
    }
    return all == 0 ? 1 : 2.0 * common / all;
}

// What a program of the system says to a file: the judge.
inline QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess judge;
    judge.start(program, arguments);
    judge.closeWriteChannel();
    judge.waitForFinished();
    return QString::fromUtf8(judge.readAllStandardOutput());
}

} // namespace sidelight::score
