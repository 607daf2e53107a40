// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>
#include <QLabel>

namespace sidelight {

// A field with its name before it, quiet, for the eye and for who listens.
inline void addFormRow(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *words = new QLabel(label);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setBuddy(field);
    field->setAccessibleName(label);
    form->addRow(words, field);
}

} // namespace sidelight
