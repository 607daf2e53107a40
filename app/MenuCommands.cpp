// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MenuCommands.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QHash>
#include <QMenu>
#include <QMenuBar>

#include <functional>

namespace sidelight {

namespace {

// Without the sign before a letter; "&&" is one that is meant.
QString readText(const QString &text)
{
    QString read;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        read += text[i];
    }
    return read;
}

void collect(QMenu &menu, const QStringList &path, QList<MenuCommand> &commands)
{
    Q_EMIT menu.aboutToShow(); // which fills it, and says what can be done now
    const QList<QAction *> actions = menu.actions();
    for (QAction *const action : actions) {
        const QString text = readText(action->text().section(u'\t', 0, 0));
        if (action->isSeparator() || text.isEmpty() || !action->isVisible())
            continue;
        if (action->menu()) {
            if (action->isEnabled())
                collect(*action->menu(), path + QStringList{text}, commands);
            continue;
        }
        const QString keys =
            action->shortcut().isEmpty() ? action->text().section(u'\t', 1) : action->shortcut().toString(QKeySequence::NativeText);
        commands.append({action, action->objectName(), text, path, keys});
    }
}

void forEach(const QMenu &menu, const std::function<void(QAction &)> &what)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *const action : actions) {
        if (action->menu())
            forEach(*action->menu(), what);
        else if (!action->isSeparator())
            what(*action);
    }
}

struct Source {
    QByteArray context, words, disambiguation;
    bool operator==(const Source &) const = default;
};

QList<Source> &noted()
{
    static QList<Source> all;
    return all;
}

} // namespace

QList<MenuCommand> menuCommands::of(const QMenuBar &bar)
{
    QList<MenuCommand> commands;
    const QList<QAction *> titles = bar.actions();
    for (const QAction *const title : titles)
        if (title->menu() && title->isEnabled())
            collect(*title->menu(), {readText(title->text())}, commands);
    return commands;
}

SourceWords::SourceWords() { QCoreApplication::installTranslator(this); }

SourceWords::~SourceWords() { QCoreApplication::removeTranslator(this); }

QString SourceWords::translate(const char *context, const char *source, const char *disambiguation, int) const
{
    noted().append({context, source, disambiguation});
    return {}; // ask the next
}

void SourceWords::name(const QMenuBar &bar) const
{
    QHash<QString, QByteArray> sources;
    const QList<Source> all = noted(); // asking for the words adds to it
    for (const Source &each : all)
        sources.insert(QCoreApplication::translate(each.context, each.words, each.disambiguation), each.words);
    noted() = all;
    const QList<QAction *> titles = bar.actions();
    for (const QAction *const title : titles) {
        if (!title->menu())
            continue;
        const QString menu = readText(QString::fromUtf8(sources.value(title->text())));
        forEach(*title->menu(), [&](QAction &action) {
            const QString source = readText(QString::fromUtf8(sources.value(action.text().section(u'\t', 0, 0))));
            if (action.objectName().isEmpty() && !source.isEmpty())
                action.setObjectName(menu + u'/' + source);
        });
    }
}

} // namespace sidelight
