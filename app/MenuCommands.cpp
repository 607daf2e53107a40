// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MenuCommands.h"

#include "app/CommandNames.h"

#include <QAction>
#include <QCoreApplication>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <algorithm>

namespace sidelight {

using menuCommands::readText;

namespace {

constexpr auto wordsProperty = "words";

QString keysOf(const QAction &action)
{
    return action.shortcut().isEmpty() ? action.text().section(u'\t', 1) : action.shortcut().toString(QKeySequence::NativeText);
}

// The text of Undo says what it would undo; what it was called when it was named is kept.
QString nameOf(const QAction &action)
{
    const QString kept = action.property(wordsProperty).toString();
    return kept.isEmpty() ? readText(action.text().section(u'\t', 0, 0)) : kept;
}

void collect(QMenu &menu, const QStringList &path, bool onlyPossible, QList<MenuCommand> &commands)
{
    if (onlyPossible)
        Q_EMIT menu.aboutToShow(); // which fills it, and says what can be done now
    const QList<QAction *> actions = menu.actions();
    for (QAction *const action : actions) {
        const QString read = readText(action->text().section(u'\t', 0, 0));
        if (action->isSeparator() || read.isEmpty() || !action->isVisible() || (onlyPossible && !action->isEnabled()))
            continue;
        if (action->menu())
            collect(*action->menu(), path + QStringList{read}, onlyPossible, commands);
        else
            commands.append({action, action->objectName(), onlyPossible ? read : nameOf(*action), path, keysOf(*action)});
    }
}

QList<MenuCommand> collectAll(const QMenuBar &bar, bool onlyPossible)
{
    QList<MenuCommand> commands;
    const QList<QAction *> titles = bar.actions();
    for (const QAction *const title : titles)
        if (title->menu() && (title->isEnabled() || !onlyPossible))
            collect(*title->menu(), {readText(title->text())}, onlyPossible, commands);
    return commands;
}

struct Source {
    QByteArray context, words, disambiguation;
};

QHash<QByteArray, Source> &noted()
{
    static QHash<QByteArray, Source> all;
    return all;
}

// The words of the source, for the texts that were made of them.
class Naming {
public:
    Naming()
    {
        const QHash<QByteArray, Source> all = noted(); // asking for the words notes them again
        for (const Source &each : all) {
            const QString text = QCoreApplication::translate(each.context, each.words, each.disambiguation);
            QByteArray &source = m_sources[text];
            if (source.isEmpty() || each.words < source) // of two with one translation the same in every run
                source = each.words;
        }
    }

    void name(const QMenu &menu, const QString &path)
    {
        const QList<QAction *> actions = menu.actions();
        for (QAction *const action : actions) {
            const QString source = sourceOf(action->text()), name = path + u'/' + source;
            if (source.isEmpty())
                continue;
            if (action->menu()) {
                Naming::name(*action->menu(), name);
            } else if (action->objectName().isEmpty() && !m_used.contains(name)) {
                m_used.insert(name);
                action->setObjectName(commandNames::idOf(name));
                action->setProperty(wordsProperty, readText(action->text().section(u'\t', 0, 0)));
            }
        }
    }
    [[nodiscard]] QString sourceOf(const QString &text) const
    {
        return readText(QString::fromUtf8(m_sources.value(text.section(u'\t', 0, 0))));
    }

private:
    QHash<QString, QByteArray> m_sources;
    QSet<QString> m_used;
};

} // namespace

QString menuCommands::readText(const QString &text)
{
    constexpr qsizetype behind = 4;
    QString read;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView rest = QStringView(text).sliced(i).first(std::min(behind, text.size() - i));
        if (rest.startsWith(u"(&") && rest.endsWith(u')') && rest.size() == behind) {
            i += behind - 1;
            continue;
        }
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        read += text[i];
    }
    return read;
}

QList<MenuCommand> menuCommands::all(const QMenuBar &bar) { return collectAll(bar, false); }

QList<MenuCommand> menuCommands::possible(const QMenuBar &bar) { return collectAll(bar, true); }

SourceWords::SourceWords() { QCoreApplication::installTranslator(this); }

SourceWords::~SourceWords() { QCoreApplication::removeTranslator(this); }

QString SourceWords::translate(const char *context, const char *source, const char *disambiguation, int) const
{
    noted().insert(QByteArray(context) + '\n' + source + '\n' + disambiguation, {context, source, disambiguation});
    return {}; // ask the next
}

void SourceWords::name(const QMenuBar &bar)
{
    Naming naming;
    const QList<QAction *> titles = bar.actions();
    for (const QAction *const title : titles)
        if (title->menu() && title->menu()->objectName() != QLatin1String("board")) // where keys are the board's own
            naming.name(*title->menu(), naming.sourceOf(title->text()));
}

} // namespace sidelight
