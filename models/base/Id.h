// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>
#include <optional>

namespace sidelight {

// The identity of a record: 63 random bits, so that records made in two copies of a project never collide. Zero is "none".
struct Id {
    qint64 value = 0;

    static Id random();
    // The inverse of toString(); nullopt for anything else.
    static std::optional<Id> fromString(QStringView text);

    [[nodiscard]] bool isValid() const { return value > 0; }
    [[nodiscard]] QString toString() const { return QString::number(value); }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

} // namespace sidelight

Q_DECLARE_METATYPE(sidelight::Id)
