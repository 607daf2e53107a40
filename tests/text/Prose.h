// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QStringList>

namespace sidelight::test {

// Prose without end that repeats nothing: words of syllables, sentences of words, the same for one seed.
inline QString prose(quint32 seed, int words)
{
    static const QStringList syllables{QStringLiteral("ba"),   QStringLiteral("dor"), QStringLiteral("vel"), QStringLiteral("mi"),
                                       QStringLiteral("tran"), QStringLiteral("os"),  QStringLiteral("ke"),  QStringLiteral("lu"),
                                       QStringLiteral("sar"),  QStringLiteral("pin"), QStringLiteral("quo"), QStringLiteral("ned"),
                                       QStringLiteral("wy"),   QStringLiteral("ghi")};
    QRandomGenerator dice(seed);
    QString text;
    for (int i = 0; i < words; ++i) {
        QString word;
        for (int left = 1 + dice.bounded(3); left >= 0; --left)
            word += syllables[dice.bounded(syllables.size())];
        text += i % 11 == 0 ? (i % 44 == 0 && i > 0 ? QStringLiteral("\n\n") : QString()) + word.first(1).toUpper() + word.sliced(1)
                            : word;
        text += i % 11 == 10 ? QStringLiteral(". ") : QStringLiteral(" ");
    }
    return text.trimmed();
}

// Another word in the place of every nth one.
inline QString edited(const QString &text, int every)
{
    QStringList words = text.split(u' ');
    for (qsizetype i = every / 2; i < words.size(); i += every)
        words[i] = QStringLiteral("otherwise");
    return words.join(u' ');
}

} // namespace sidelight::test
