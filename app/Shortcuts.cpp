// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Shortcuts.h"

#include "app/CommandNames.h"
#include "app/MenuCommands.h"
#include "app/PlaceCommands.h"
#include "app/Settings.h"
#include "widgets/common/KeyChoices.h"

#include <QAction>
#include <algorithm>

namespace sidelight {

namespace {

// Where texts are read and written.
QList<Shortcut> fixedShortcuts()
{
    const QString texts = Shortcuts::tr("In texts and fields");
    const auto fixed = [&texts](const QString &text, const QKeySequence &key) { return Shortcut{{}, text, texts, {key}, {key}}; };
    return {fixed(Shortcuts::tr("Copy"), Qt::CTRL | Qt::Key_C), fixed(Shortcuts::tr("Cut"), Qt::CTRL | Qt::Key_X),
            fixed(Shortcuts::tr("Paste"), Qt::CTRL | Qt::Key_V), fixed(Shortcuts::tr("Select all"), Qt::CTRL | Qt::Key_A)};
}

QList<QKeySequence> read(const QStringList &texts, KeyPlace place = KeyPlace::Everywhere)
{
    QList<QKeySequence> keys;
    for (const QString &text : texts)
        if (const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText); ShortcutModel::canGive(key, place))
            keys.append(key);
    return keys;
}

QStringList written(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    return texts;
}

} // namespace

Shortcuts::Shortcuts(Settings &settings, const QMenuBar &menus)
    : m_settings(settings)
    , m_menus(menus)
{
    m_settings.takeFormerKeys(commandNames::idOf);
    for (const Shortcut &command : placeCommands())
        follow(command);
}

// Who has the command learns of it there.
void Shortcuts::follow(const Shortcut &command) const
{
    KeyChoices &choices = KeyChoices::instance();
    choices.setUsual(command.holds, command.name, command.usual);
    if (const auto own = m_settings.keysOf(command.name))
        choices.choose(command.name, read(*own, command.holds));
    else
        choices.chooseUsual(command.name);
}

void Shortcuts::apply(QAction &action) const
{
    const auto own = m_settings.keysOf(action.objectName());
    action.setShortcuts(own ? read(*own) : m_usual.value(action.objectName()));
    follow({action.objectName(), {}, {}, m_usual.value(action.objectName()), {}, KeyPlace::Everywhere});
}

void Shortcuts::follow()
{
    for (const MenuCommand &command : menuCommands::all(m_menus)) {
        if (command.name.isEmpty())
            continue;
        if (!m_usual.contains(command.name))
            m_usual.insert(command.name, command.action->shortcuts());
        apply(*command.action);
    }
}

void Shortcuts::takeUsual(QAction *action)
{
    if (action->objectName().isEmpty())
        return;
    m_usual.insert(action->objectName(), action->shortcuts());
    apply(*action);
}

QList<Shortcut> Shortcuts::list() const
{
    QList<Shortcut> all, fixed, inPlaces = placeCommands();
    for (Shortcut &each : inPlaces)
        each.keys = KeyChoices::instance().keysOf(each.name);
    const auto isListed = [&inPlaces](const QKeySequence &key) { // those of boards, which stand in a menu too
        return std::ranges::any_of(inPlaces,
                                   [&](const Shortcut &each) { return each.holds == KeyPlace::Board && each.keys.contains(key); });
    };
    for (const MenuCommand &command : menuCommands::all(m_menus)) {
        const QString place = command.path.join(QStringLiteral(" › "));
        const QKeySequence key = QKeySequence::fromString(command.keys, QKeySequence::NativeText);
        if (!command.name.isEmpty() && m_usual.contains(command.name))
            all.append({command.name, command.text, place, m_usual.value(command.name), command.action->shortcuts()});
        else if (!key.isEmpty() && !isListed(key))
            fixed.append({{}, command.text, place, {key}, {key}});
    }
    return all + inPlaces + fixed + fixedShortcuts();
}

void Shortcuts::setKeys(const QString &name, const QList<QKeySequence> &keys)
{
    if (name.isEmpty())
        return;
    if (keys == KeyChoices::instance().usualOf(name))
        m_settings.setKeysOf(name, std::nullopt);
    else
        m_settings.setKeysOf(name, written(keys));
    applyAll();
}

void Shortcuts::setUsual(const QString &name)
{
    m_settings.setKeysOf(name, std::nullopt);
    applyAll();
}

void Shortcuts::setAllUsual()
{
    QStringList names = m_usual.keys(); // also of what stands in no menu now, as lists without a project
    for (const Shortcut &each : placeCommands())
        names.append(each.name);
    for (const QString &name : std::as_const(names))
        m_settings.setKeysOf(name, std::nullopt);
    applyAll();
}

void Shortcuts::applyAll()
{
    follow();
    for (const Shortcut &command : placeCommands())
        follow(command);
    Q_EMIT changed();
}

} // namespace sidelight
