// SPDX-License-Identifier: GPL-3.0-or-later
// How our records stand in a JSON Canvas (https://jsoncanvas.org, 1.0), for the one that writes it and the one that reads it.
#pragma once

#include "models/board/LinkLook.h"

#include <QJsonObject>
#include <QRect>

namespace sidelight::canvas {

inline constexpr int most = 20'000; // nodes, and edges
// Under this name stand the records behind nodes and edges, where that was asked for.
inline constexpr auto recordsKey = QLatin1StringView("sidelight");

// Geometry is in whole pixels there.
[[nodiscard]] QRect pixels(const Card &card);
// A node with what every kind has in common; `text` is a text node's text or a group's label.
[[nodiscard]] QJsonObject node(const Card &card, const QString &text);
// An edge between two nodes, but for their ids. A programme that does not know sides may draw nothing without them, so they
// are always there: those by which a straight line would leave one card and meet the other.
[[nodiscard]] QJsonObject edge(const QRect &from, const QRect &to, const QString &label, const LinkLook &look);

// The words beside an edge: its type, and its label. Links of no particular type have only the label.
[[nodiscard]] QString label(LinkKind kind, const QString &typeName, const QString &label);
struct LinkWords {
    LinkKind kind = LinkKind::Custom;
    QString typeName; // of one of the user's own
    QString label;
};
// The inverse, with the names of the project's own types.
[[nodiscard]] LinkWords linkWords(const QString &label, const QStringList &ownTypes);

// The colour of ours that is nearest, 1 to 6; 0 for none. Besides what the specification has, "r, g, b" of older programmes.
[[nodiscard]] int colourOf(const QString &colour);
// In the specification's form: "1" to "6" or "#rrggbb"; empty when it is none of them.
[[nodiscard]] QString properColour(const QString &colour);

// What of `theirs` would be lost if only `ours` were written, to be kept with the record: their fields that differ, and what
// ours said in those places, so that a field of theirs is given up once ours has been changed. Empty: nothing is lost.
[[nodiscard]] QString kept(const QJsonObject &theirs, const QJsonObject &ours);
// Ours with theirs put back.
[[nodiscard]] QJsonObject withTheirs(const QJsonObject &ours, const QString &kept);
// A field of theirs, such as their id, whatever became of ours.
[[nodiscard]] QString theirText(const QString &kept, QLatin1StringView field);

} // namespace sidelight::canvas
