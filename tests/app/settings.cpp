// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Settings.h"
#include "app/CommandNames.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace sidelight;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remembersAcrossStarts()
    {
        const QTemporaryDir profile;
        QByteArray index, names;
        {
            Settings settings(Folders::of(profile.path()));
            QCOMPARE(settings.scheme(), Settings::Scheme::System);
            QCOMPARE(settings.textPercent(), 100);
            settings.setScheme(Settings::Scheme::Dark);
            settings.setTextPercent(150);
            index = settings.indexKey();
            names = settings.nameKey();
        }
        const Settings settings(Folders::of(profile.path()));
        QCOMPARE(settings.scheme(), Settings::Scheme::Dark);
        QCOMPARE(settings.textPercent(), 150);
        QCOMPARE(settings.indexKey(), index);
        QCOMPARE(settings.nameKey(), names);
    }
    void keysAreRandomAndApart()
    {
        const QTemporaryDir one, two;
        const Settings first(Folders::of(one.path())), second(Folders::of(two.path()));
        QCOMPARE(first.indexKey().size(), 32);
        QCOMPARE(first.nameKey().size(), 32);
        QVERIFY(first.indexKey() != first.nameKey());
        QVERIFY(first.nameKey() != second.nameKey());
        QCOMPARE(first.secretName("a"), first.secretName("a"));
        QVERIFY(first.secretName("a") != first.secretName("b"));
        QVERIFY(first.secretName("a") != second.secretName("a"));
        QCOMPARE(first.secretName("a").size(), 32);
    }
    void filesAreForTheirOwner()
    {
        const mode_t before = umask(0);
        const QTemporaryDir profile;
        {
            Settings settings(Folders::of(profile.path()));
            settings.setTextPercent(120);
        }
        umask(before);
        struct stat status{};
        QCOMPARE(::stat(qPrintable(profile.filePath(QStringLiteral("config/sidelight.ini"))), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600U);
        QCOMPARE(::stat(qPrintable(profile.filePath(QStringLiteral("config"))), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0700U);
    }
    // Ids and nothing else, in no order that tells when.
    void ownProjectsAreKnownByTheirIds()
    {
        const QTemporaryDir profile;
        {
            Settings settings(Folders::of(profile.path()));
            QVERIFY(settings.ownProjects().isEmpty());
            for (const qint64 id : {30, 10, 20, 10, 0, -5})
                settings.addOwnProject({id});
        }
        Settings settings(Folders::of(profile.path()));
        QCOMPARE(settings.ownProjects(), (QSet<Id>{{10}, {20}, {30}}));
        QFile file(profile.filePath(QStringLiteral("config/sidelight.ini")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("own=10, 20, 30"));
        settings.forgetOwnProjects();
        QVERIFY(settings.ownProjects().isEmpty());
    }
    void damagedValuesAreMended()
    {
        const QTemporaryDir profile;
        QVERIFY(QDir(profile.path()).mkpath(QStringLiteral("config")));
        QFile file(profile.filePath(QStringLiteral("config/sidelight.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[keys]\nindex=abc\nnames=\n[window]\ntextPercent=90000\nscheme=purple\n");
        file.close();
        const Settings settings(Folders::of(profile.path()));
        QCOMPARE(settings.indexKey().size(), 32);
        QCOMPARE(settings.nameKey().size(), 32);
        QCOMPARE(settings.textPercent(), 300);
        QCOMPARE(settings.scheme(), Settings::Scheme::System);
    }
    // Another version's keys are as they were, also in groups that this one writes to.
    void anotherVersionsKeysAreKept()
    {
        const QTemporaryDir profile;
        QVERIFY(QDir(profile.path()).mkpath(QStringLiteral("config")));
        QFile file(profile.filePath(QStringLiteral("config/sidelight.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[future]\ndream=flying\n[commands]\nfile.teleport=Ctrl+F2\n[window]\nscheme=dark\ngravity=0.5\n");
        file.close();
        {
            Settings older(Folders::of(profile.path()));
            Settings newer(Folders::of(profile.path())); // both at once
            older.setScheme(Settings::Scheme::Light);
            newer.setNamesProjectInTitle(true);
            newer.setKeysOf(QStringLiteral("file.closeProject"), QStringList{QStringLiteral("Ctrl+F12")});
            older.setColourName(2, QStringLiteral("  denies   it "));
        }
        const Settings settings(Folders::of(profile.path()));
        QCOMPARE(settings.scheme(), Settings::Scheme::Light);
        QVERIFY(settings.namesProjectInTitle());
        QCOMPARE(settings.colourName(2), QStringLiteral("denies it"));
        QCOMPARE(settings.keysOf(QStringLiteral("file.closeProject")), QStringList{QStringLiteral("Ctrl+F12")});
        QCOMPARE(settings.keysOf(QStringLiteral("file.teleport")), QStringList{QStringLiteral("Ctrl+F2")});
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        for (const char *kept : {"dream=flying", "gravity=0.5", "file.teleport=Ctrl+F2"})
            QVERIFY2(written.contains(kept), written.constData());
    }
    // Former versions kept keys by the words of a command. They are taken over once; after that neither version changes the
    // other's.
    void formerKeysAreTakenOnce()
    {
        const QTemporaryDir profile;
        QVERIFY(QDir(profile.path()).mkpath(QStringLiteral("config")));
        QFile file(profile.filePath(QStringLiteral("config/sidelight.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[commands]\nlibrary.done=J\n"
                   "[shortcuts]\nArticle>Next passage=J, Ctrl+J\nLibrary>Done=K\nFile>Teleport=Ctrl+F2\nEdit>Undo=@Invalid()\n");
        file.close();
        const auto keysOf = [&profile](const char *name) {
            Settings settings(Folders::of(profile.path()));
            settings.takeFormerKeys(commandNames::idOf);
            return settings.keysOf(QLatin1String(name));
        };
        QCOMPARE(keysOf("article.nextPassage"), (QStringList{QStringLiteral("J"), QStringLiteral("Ctrl+J")}));
        QCOMPARE(keysOf("library.done"), QStringList{QStringLiteral("J")}); // what this version was told counts
        QCOMPARE(keysOf("File/Teleport"), QStringList{QStringLiteral("Ctrl+F2")});
        QCOMPARE(keysOf("edit.undo"), QStringList());
        {
            Settings settings(Folders::of(profile.path()));
            settings.setKeysOf(QStringLiteral("article.nextPassage"), std::nullopt);
        }
        QCOMPARE(keysOf("article.nextPassage"), std::nullopt);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY2(written.contains("Article%3ENext%20passage=J, Ctrl+J"), written.constData()); // the former version has it still
    }
    void whatConcernsOthersIsOff()
    {
        const QTemporaryDir profile;
        const Settings settings(Folders::of(profile.path()));
        QVERIFY(!settings.remembersRecent());
        QVERIFY(!settings.namesProjectInTitle());
        QVERIFY(!settings.clearsClipboard());
        QVERIFY(settings.allowsMotion());
    }
    // All of a profile is for its owner alone, whatever the mask; a folder that holds other things keeps its own mode.
    void aProfileIsPrivate()
    {
        const mode_t before = umask(0);
        const QTemporaryDir home;
        const QString made = home.filePath(QStringLiteral("made/here")), shared = home.filePath(QStringLiteral("shared"));
        QVERIFY(QDir().mkpath(shared + QStringLiteral("/pictures")));
        {
            const Settings settings(Folders::of(made)), other(Folders::of(shared));
        }
        umask(before);
        const auto mode = [](const QString &path) {
            struct stat status{};
            return ::stat(qPrintable(path), &status) == 0 ? status.st_mode & 0777 : 0U;
        };
        QCOMPARE(mode(made), 0700U);
        QCOMPARE(mode(shared), 0777U);
        for (const QString &folder : {made, shared})
            for (const char *part : {"config", "data", "state", "cache", "run"})
                QCOMPARE(mode(folder + u'/' + QLatin1String(part)), 0700U);
    }
    // Nothing is kept unless it is wished, and nothing is left when the wish is taken back.
    void recentProjectsAreRememberedOnlyOnWish()
    {
        const QTemporaryDir profile;
        const auto kept = [&profile] {
            QFile file(profile.filePath(QStringLiteral("config/sidelight.ini")));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        {
            Settings settings(Folders::of(profile.path()));
            QVERIFY(!settings.remembersRecent());
            settings.rememberRecent(QStringLiteral("Quiet"), QStringLiteral("/somewhere/quiet.sidelight"));
        }
        QVERIFY(!kept().contains("uiet"));
        {
            Settings settings(Folders::of(profile.path()));
            settings.setRemembersRecent(true);
            for (int i = 0; i < 12; ++i)
                settings.rememberRecent(QStringLiteral("Case, %1").arg(i), QStringLiteral("/somewhere/case, %1").arg(i));
            settings.rememberRecent(QStringLiteral("Case, 5"), QStringLiteral("/somewhere/case, 5"));
        }
        Settings settings(Folders::of(profile.path()));
        const QList<Settings::RecentProject> recent = settings.recentProjects();
        QCOMPARE(recent.size(), 10);
        QCOMPARE(recent.first(), (Settings::RecentProject{QStringLiteral("Case, 5"), QStringLiteral("/somewhere/case, 5")}));
        QCOMPARE(recent.at(1).name, QStringLiteral("Case, 11"));
        QCOMPARE(recent.last().name, QStringLiteral("Case, 2"));
        settings.setRemembersRecent(false);
        QVERIFY(settings.recentProjects().isEmpty());
        QVERIFY(!kept().contains("ase"));
        settings.setRemembersRecent(true);
        QVERIFY(settings.recentProjects().isEmpty());
    }
    void foldersFollowTheStandard()
    {
        qputenv("XDG_CONFIG_HOME", "/somewhere/config");
        qputenv("XDG_STATE_HOME", "relative/is/unset");
        qputenv("XDG_RUNTIME_DIR", "/run/somebody");
        const Folders folders = Folders::of({});
        QCOMPARE(folders.config, QStringLiteral("/somewhere/config/sidelight"));
        QCOMPARE(folders.state, QDir::homePath() + QStringLiteral("/.local/state/sidelight"));
        QCOMPARE(folders.run, QStringLiteral("/run/somebody/sidelight"));
        qunsetenv("XDG_RUNTIME_DIR");
        QCOMPARE(Folders::of({}).run, folders.state + QStringLiteral("/run"));
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings.moc"
