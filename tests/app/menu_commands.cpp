// SPDX-License-Identifier: GPL-3.0-or-later
// Commands are known by the same names in each language: here in one whose words and direction are others.
#include "app/MainWindow.h"
#include "app/MenuCommands.h"
#include "app/Translation.h"

#include <QApplication>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace sidelight;
using namespace Qt::StringLiterals;

class MenuCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreThoseOfTheSource()
    {
        const QTemporaryDir profile;
        Settings settings(Folders::of(profile.path()));
        const MainWindow window(settings);
        const QList<MenuCommand> all = menuCommands::all(*window.menuBar());
        const auto named = [&all](const QString &name) {
            const auto found = std::ranges::find(all, name, &MenuCommand::name);
            return found == all.end() ? nullptr : &*found;
        };
        const QHash<QString, QString> some{{u"file.newProject"_s, u"New project…"_s},
                                           {u"file.importArticlesOrBoards"_s, u"Import articles or boards…"_s},
                                           {u"file.closeProject"_s, u"Close project"_s},
                                           {u"edit.undo"_s, u"Undo"_s},
                                           {u"view.dark"_s, u"Dark"_s},
                                           {u"view.lenses.nextPlace"_s, u"Next place"_s},
                                           {u"file.exportPassagesAs.markdown"_s, u"Markdown…"_s},
                                           {u"analysis.timeline"_s, u"Timeline"_s},
                                           {u"help.keyboardShortcuts"_s, u"Keyboard shortcuts"_s}};
        for (const auto &[name, words] : some.asKeyValueRange()) {
            QVERIFY2(named(name), qPrintable(name));
            QVERIFY2(named(name)->text != words, qPrintable(name)); // it is read in the other language
        }
        // New words need a row in CommandNames, else the keys that somebody chose would be lost with the next change of them.
        for (const MenuCommand &each : all)
            QVERIFY2(each.name.isEmpty() || !each.name.contains(u'/'), qPrintable(each.name));
        // Whoever has keys can be given others.
        QSet<QString> names;
        for (const MenuCommand &each : all) {
            if (each.action->shortcut().isEmpty())
                continue;
            QVERIFY2(!each.name.isEmpty(), qPrintable(each.text));
            QVERIFY2(!names.contains(each.name), qPrintable(each.name));
            names.insert(each.name);
        }
        QVERIFY(names.size() > 40);
    }

    void lettersOfKeysAreNotRead()
    {
        QMenuBar bar;
        QMenu *const menu = bar.addMenu(u"文件(&F)"_s);
        menu->addAction(u"新建项目(&N)…"_s);
        menu->addAction(u"&New (again) && again"_s);
        const QList<MenuCommand> all = menuCommands::all(bar);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).text, u"新建项目…"_s);
        QCOMPARE(all.at(0).path, QStringList{u"文件"_s});
        QCOMPARE(all.at(1).text, u"New (again) & again"_s);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    translation::install(u"ar"_s);
    MenuCommandsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "menu_commands.moc"
