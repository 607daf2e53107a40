// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace sidelight::translation {

struct Language {
    QString code; // as in the name of its file in translations/: "de", "zh_CN"
    QString name; // in itself: "Deutsch"
    bool operator==(const Language &) const = default;
};
// What the program can speak, English first.
[[nodiscard]] QList<Language> languages();
// The one of them that is wished, or, where nothing known is wished, the first that the system asks for; else English.
[[nodiscard]] QString chosen(const QString &wished, const QStringList &system);

// Loads the words of a language, the system's when none is named, and turns the layout the way it is read. English is loaded
// in any case: the source says "%n article(s)", and only a translation knows "1 article" from "2 articles". Numbers and dates
// follow the system where it speaks that language, else the language. Wants a QCoreApplication; can be called once for each. The
// guide, and what another process draws for this one, speak the same.
void install(const QString &wished = {});
// For a process that draws: that language in full, whatever the system speaks. English counts and dates as it did without words.
void installAsked(const QString &code);

} // namespace sidelight::translation
