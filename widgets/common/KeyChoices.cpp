// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/KeyChoices.h"

#include <QAction>
#include <QRegularExpression>
#include <QWidget>
#include <algorithm>

namespace sidelight {

namespace {

using namespace Qt::StringLiterals;

// Signs stand on other keys in other countries, some of them behind Shift or AltGr, so of those the sign alone counts.
bool isSign(int key) { return key > Qt::Key_Space && key < Qt::Key_AsciiTilde && !QChar(key).isLetterOrNumber(); }

bool hold(const QList<QKeySequence> &keys, const QKeyEvent &pressed)
{
    const auto key = Qt::Key(pressed.key());
    const Qt::KeyboardModifiers modifiers = pressed.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    return keys.contains(QKeySequence(QKeyCombination(modifiers, key))) ||
           (isSign(key) && keys.contains(QKeySequence(QKeyCombination(modifiers & ~Qt::ShiftModifier, key))));
}

// Keys of X11 and Wayland, which count those of evdev from eight on.
QChar latinAt(quint32 scanCode)
{
    struct Row {
        quint32 first;
        QStringView keys;
    };
    constexpr Row rows[]{{10, u"1234567890"}, {24, u"qwertyuiop[]"}, {38, u"asdfghjkl"}, {52, u"zxcvbnm"}};
    for (const Row &row : rows)
        if (scanCode >= row.first && scanCode < row.first + quint32(row.keys.size()))
            return row.keys[scanCode - row.first];
    return {};
}

// Of a key that writes what is none of ours: a letter or a digit of another script.
QChar latinFor(const QKeyEvent &pressed)
{
    const char32_t written = pressed.key() > 0 && pressed.key() < Qt::Key_Escape ? char32_t(pressed.key()) : 0;
    const bool isOther = written > 0x7f && QChar::isLetterOrNumber(written) && QChar::script(written) != QChar::Script_Latin;
    return isOther ? latinAt(pressed.nativeScanCode()) : QChar();
}

QKeyEvent pressedAs(const QKeyEvent &event, QKeyCombination key, const QString &text)
{
    return QKeyEvent(event.type(), key.key(), key.keyboardModifiers(), text, event.isAutoRepeat(), quint16(event.count()));
}

} // namespace

KeyChoices &KeyChoices::instance()
{
    static KeyChoices choices;
    return choices;
}

void KeyChoices::setUsual(KeyPlace place, const QString &name, const QList<QKeySequence> &usual)
{
    Command &command = m_commands[name];
    command.place = place;
    command.usual = usual;
}

void KeyChoices::choose(const QString &name, const QList<QKeySequence> &keys)
{
    Command &command = m_commands[name];
    if (command.chosen == keys)
        return;
    command.chosen = keys;
    Q_EMIT changed();
}

void KeyChoices::chooseUsual(const QString &name)
{
    const auto command = m_commands.find(name);
    if (command == m_commands.end() || !command->second.chosen)
        return;
    command->second.chosen.reset();
    Q_EMIT changed();
}

QList<QKeySequence> KeyChoices::keysOf(const QString &name) const
{
    const auto command = m_commands.find(name);
    return command == m_commands.end() ? QList<QKeySequence>() : command->second.keys();
}

QList<QKeySequence> KeyChoices::usualOf(const QString &name) const
{
    const auto command = m_commands.find(name);
    return command == m_commands.end() ? QList<QKeySequence>() : command->second.usual;
}

QKeyEvent KeyChoices::latin(const QKeyEvent &pressed)
{
    const QChar letter = latinFor(pressed);
    if (letter.isNull())
        return pressedAs(pressed, pressed.keyCombination(), pressed.text());
    const QString text = pressed.modifiers() & Qt::ShiftModifier ? letter.toUpper() : letter;
    return pressedAs(pressed, QKeyCombination(pressed.modifiers(), Qt::Key(letter.toUpper().unicode())), text);
}

QKeyEvent KeyChoices::meant(KeyPlace place, const QKeyEvent &pressed) const
{
    const bool isChosen = std::ranges::any_of(
        m_commands, [&](const auto &each) { return each.second.place == place && hold(each.second.keys(), pressed); });
    return isChosen ? meantAmong(place, pressed) : meantAmong(place, latin(pressed));
}

QKeyEvent KeyChoices::meantAmong(KeyPlace place, const QKeyEvent &pressed) const
{
    bool gaveAway = false;
    for (const auto &[name, command] : m_commands) {
        if (command.place != place)
            continue;
        const bool isUsual = hold(command.usual, pressed);
        if (!hold(command.keys(), pressed)) {
            gaveAway = gaveAway || isUsual;
            continue;
        }
        if (isUsual)
            break;
        return pressedAs(pressed, command.usual.constFirst()[0], {});
    }
    return gaveAway ? pressedAs(pressed, Qt::Key_unknown, {}) : pressedAs(pressed, pressed.keyCombination(), pressed.text());
}

const KeyChoices::Command *KeyChoices::commandOf(KeyPlace place, const QKeySequence &usual) const
{
    const auto found = std::ranges::find_if(
        m_commands, [&](const auto &each) { return each.second.place == place && each.second.usual.contains(usual); });
    return found == m_commands.end() ? nullptr : &found->second;
}

QList<QKeySequence> KeyChoices::instead(KeyPlace place, const QKeySequence &usual) const
{
    const Command *const command = commandOf(place, usual);
    return command && command->chosen ? *command->chosen : QList{usual};
}

QString KeyChoices::textInstead(KeyPlace place, const QKeySequence &usual) const
{
    return instead(place, usual).value(0).toString(QKeySequence::NativeText);
}

QString KeyChoices::inWords(KeyPlace place, const QKeySequence &usual, const QString &words) const
{
    if (instead(place, usual).contains(usual))
        return words;
    const QString now = textInstead(place, usual), name = usual.toString(QKeySequence::NativeText);
    QString word = QRegularExpression::escape(name);
    if (name == "Del"_L1) // as Qt writes it, and nobody else
        word = u"Del(?:ete)?"_s;
    // No part of another key, and no article as in “L’origine”.
    return QString(words).replace(QRegularExpression(u"(?<![\\w+])%1(?![\\w+’'])"_s.arg(word)), now.isEmpty() ? u"–"_s : now);
}

void KeyChoices::follow(QObject *receiver, const std::function<void()> &tell)
{
    tell();
    connect(this, &KeyChoices::changed, receiver, tell);
}

void KeyChoices::follow(KeyPlace place, QAction *action)
{
    const QList<QKeySequence> usual = action->shortcuts();
    if (usual.isEmpty())
        return;
    follow(action, [this, place, action, usual] {
        const Command *const command = commandOf(place, usual.constFirst());
        action->setShortcuts(command && command->chosen ? *command->chosen : usual);
    });
}

void KeyChoices::followInTip(KeyPlace place, const QKeySequence &usual, QObject *widget)
{
    const QString words = widget->property("toolTip").toString();
    auto *const named = qobject_cast<QWidget *>(widget);
    const bool isCalledSo = named && named->accessibleName() == words;
    follow(widget, [this, place, usual, widget, words, isCalledSo] {
        static const QRegularExpression inParentheses(u" ?[(（][^()（）]*[)）]$"_s);
        const QString keys = textInstead(place, usual);
        const bool isUsual = instead(place, usual).contains(usual);
        const QString now =
            isUsual ? words : QString(words).replace(inParentheses, keys.isEmpty() ? QString() : u" (%1)"_s.arg(keys));
        widget->setProperty("toolTip", now);
        if (isCalledSo)
            widget->setProperty("accessibleName", now);
    });
}

} // namespace sidelight
