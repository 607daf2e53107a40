// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <initializer_list>

namespace sidelight {

// The words of a translation for a text of functions that belong to no class with a tr() of its own. Qt's lupdate files such texts
// under the namespace or the class in which it finds each, so those of one source may stand in several contexts;
// tests/translations.py looks whether all of them are named.
[[nodiscard]] inline QString translatedIn(std::initializer_list<const char *> contexts, const char *text)
{
    const QString source = QString::fromUtf8(text);
    for (const char *context : contexts)
        if (const QString words = QCoreApplication::translate(context, text); words != source)
            return words;
    return source;
}

} // namespace sidelight
