// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ShortcutModel.h"

#include "models/lists/NameMatch.h"

#include <algorithm>

namespace sidelight {

QString ShortcutModel::keysText(const QList<QKeySequence> &keys)
{
    QStringList all;
    for (const QKeySequence &key : keys)
        all.append(key.toString(QKeySequence::NativeText));
    return all.join(QStringLiteral(", "));
}

bool ShortcutModel::canGive(const QKeySequence &key, KeyPlace place)
{
    if (key.isEmpty())
        return false;
    const QKeyCombination first = key[0];
    const bool removes = first.key() == Qt::Key_Delete || first.key() == Qt::Key_Backspace;
    if (place != KeyPlace::Everywhere && (removes || (first.key() > Qt::Key_Space && first.key() < Qt::Key_Escape)))
        return true;
    if (first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return true;
    return first.key() >= Qt::Key_F1; // and what stands behind the function keys: no letters, no arrows
}

void ShortcutModel::setShortcuts(const QList<Shortcut> &shortcuts)
{
    const bool same = std::ranges::equal(shortcuts, m_all, {}, &Shortcut::name, &Shortcut::name);
    if (!same)
        beginResetModel();
    m_all = shortcuts;
    if (!same) {
        m_shown = fitting();
        endResetModel();
    } else if (!m_shown.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(int(m_shown.size()) - 1, ColumnCount - 1));
    }
}

QList<int> ShortcutModel::fitting() const
{
    const MatchWords words(m_typed);
    const auto fits = [&](const Shortcut &each) {
        return words.isEmpty() || words.fit(MatchName(each.text)) || words.fit(MatchName(each.text + u' ' + each.place)) ||
               keysText(each.keys).contains(m_typed.trimmed(), Qt::CaseInsensitive);
    };
    QList<int> shown;
    for (int i = 0; i < m_all.size(); ++i)
        if (fits(m_all[i]))
            shown.append(i);
    return shown;
}

void ShortcutModel::match(const QString &typed)
{
    beginResetModel(); // a list that is made anew with each key
    m_typed = typed;
    m_shown = fitting();
    endResetModel();
}

int ShortcutModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find_if(m_shown, [&](int each) { return m_all[each].name == name; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

const Shortcut *ShortcutModel::holderOf(const QKeySequence &key, const QString &name) const
{
    const auto asked = std::ranges::find(m_all, name, &Shortcut::name);
    const KeyPlace place = name.isEmpty() || asked == m_all.end() ? KeyPlace::Everywhere : asked->holds;
    const auto found = std::ranges::find_if(m_all, [&](const Shortcut &each) {
        const bool meets = each.holds == place || each.holds == KeyPlace::Everywhere || place == KeyPlace::Everywhere;
        return meets && (each.name.isEmpty() || each.name != name) && each.keys.contains(key);
    });
    return found == m_all.end() ? nullptr : &*found;
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const Shortcut &shortcut = at(index.row());
    if (role == Qt::AccessibleDescriptionRole && shortcut.name.isEmpty())
        return tr("These keys are fixed.");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Command:
        return shortcut.text;
    case Place:
        return shortcut.place;
    default:
        if (shortcut.keys == shortcut.usual)
            return keysText(shortcut.keys);
        return shortcut.keys.isEmpty() ? tr("none (changed)") : tr("%1 (changed)", "keys").arg(keysText(shortcut.keys));
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Command ? tr("Command") : section == Place ? tr("Where it stands") : tr("Keys");
}

} // namespace sidelight
