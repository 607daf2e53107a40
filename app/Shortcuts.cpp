// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Shortcuts.h"

#include "app/MenuCommands.h"
#include "app/Settings.h"

#include <QAction>

namespace sidelight {

namespace {

// Where texts are read and written, and on boards; what a board's own menu has is there already.
QList<Shortcut> fixedShortcuts()
{
    const QString texts = Shortcuts::tr("In texts and fields"), article = Shortcuts::tr("In an article"),
                  board = Shortcuts::tr("On a board");
    const auto fixed = [](const QString &text, const QString &place, const QList<QKeySequence> &keys) {
        return Shortcut{{}, text, place, keys, keys};
    };
    return {
        fixed(Shortcuts::tr("Copy"), texts, {QKeySequence(Qt::CTRL | Qt::Key_C)}),
        fixed(Shortcuts::tr("Cut"), texts, {QKeySequence(Qt::CTRL | Qt::Key_X)}),
        fixed(Shortcuts::tr("Paste"), texts, {QKeySequence(Qt::CTRL | Qt::Key_V)}),
        fixed(Shortcuts::tr("Select all"), texts, {QKeySequence(Qt::CTRL | Qt::Key_A)}),
        fixed(Shortcuts::tr("Copy the words alone"), article, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}),
        fixed(Shortcuts::tr("Find"), article, {QKeySequence(Qt::CTRL | Qt::Key_F)}),
        fixed(Shortcuts::tr("Next, previous"), article, {QKeySequence(Qt::Key_F3), QKeySequence(Qt::SHIFT | Qt::Key_F3)}),
        fixed(Shortcuts::tr("Outline"), board, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}),
        fixed(Shortcuts::tr("Lay out the board, or the selected cards"), board, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)})};
}

QList<QKeySequence> read(const QStringList &texts)
{
    QList<QKeySequence> keys;
    for (const QString &text : texts)
        if (const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText); ShortcutModel::canGive(key))
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
}

void Shortcuts::apply(QAction &action) const
{
    const auto own = m_settings.keysOf(action.objectName());
    action.setShortcuts(own ? read(*own) : m_usual.value(action.objectName()));
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
    QList<Shortcut> all, fixed;
    for (const MenuCommand &command : menuCommands::all(m_menus)) {
        const QString place = command.path.join(QStringLiteral(" › "));
        const QKeySequence key = QKeySequence::fromString(command.keys, QKeySequence::NativeText);
        if (!command.name.isEmpty() && m_usual.contains(command.name))
            all.append({command.name, command.text, place, m_usual.value(command.name), command.action->shortcuts()});
        else if (!key.isEmpty())
            fixed.append({{}, command.text, place, {key}, {key}});
    }
    return all + fixed + fixedShortcuts();
}

void Shortcuts::setKeys(const QString &name, const QList<QKeySequence> &keys)
{
    if (name.isEmpty())
        return;
    if (keys == m_usual.value(name))
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
    for (const QString &name : m_usual.keys())
        m_settings.setKeysOf(name, std::nullopt);
    applyAll();
}

void Shortcuts::applyAll()
{
    follow();
    Q_EMIT changed();
}

} // namespace sidelight
