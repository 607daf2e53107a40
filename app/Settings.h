// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

class QSettings;

namespace sidelight {

// Where Sidelight keeps things of its own: under the XDG folders, or all of it in one profile folder.
struct Folders {
    QString config, data, state, cache, run;
    QString profile{}; // in which they all are; empty: in none

    // The folders of a profile; of the XDG variables when it is empty. Nothing is made yet.
    static Folders of(const QString &profile);
};

// What is remembered about the person rather than about a project: how things look, where lenses of their own lie, and the
// random keys by which a project is known without its name or path. A file for its owner alone; unless recent projects are to be
// remembered it holds no name, path or word of any project. What another version keeps in it is left as it is.
class Settings {
public:
    explicit Settings(const Folders &folders);
    ~Settings();

    [[nodiscard]] const Folders &folders() const { return m_folders; }

    enum class Scheme { System, Light, Sepia, Dark, HighContrast };
    [[nodiscard]] Scheme scheme() const;
    void setScheme(Scheme scheme);

    // As in translation::languages(); empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);

    [[nodiscard]] int textPercent() const; // 50 to 300
    void setTextPercent(int percent);

    // How the page of every reader is set: "serif" or "sans", points, leading and characters a line. What reads it bounds it.
    struct Reading {
        QString face;
        double size = 0, leading = 0; // 0: not chosen
        int measure = 0;
        bool operator==(const Reading &) const = default;
    };
    [[nodiscard]] Reading reading() const;
    void setReading(const Reading &reading);
    // How boards were exported last, as PdfChoices writes it; empty: never.
    [[nodiscard]] QString pdfChoices() const;
    void setPdfChoices(const QString &line);
    // The one folder from which lenses of the user's own are read; empty: none was chosen.
    [[nodiscard]] QString lensFolder() const;
    void setLensFolder(const QString &folder);
    // Whether snapshots of projects are taken by themselves, and in which folder; empty: each beside its project.
    [[nodiscard]] bool takesSnapshots() const;
    [[nodiscard]] QString snapshotFolder() const;
    void setSnapshots(bool byThemselves, const QString &folder);

    // Whether the search index of a project of one's own is kept in a file.
    [[nodiscard]] bool keepsIndex() const;
    void setKeepsIndex(bool keeps);

    // Whether the window's title, which other programs can read, names the project.
    [[nodiscard]] bool namesProjectInTitle() const;
    void setNamesProjectInTitle(bool names);
    // Whether what was copied is taken off the clipboard after a minute.
    [[nodiscard]] bool clearsClipboard() const;
    void setClearsClipboard(bool clears);
    // Whether things may glide and fade.
    [[nodiscard]] bool allowsMotion() const;
    void setAllowsMotion(bool allows);
    // What the person calls the colours of passages, by number from 1 on; empty: by their usual names.
    [[nodiscard]] QString colourName(int colour) const;
    void setColourName(int colour, const QString &name);
    // The keys of a command where they are not the usual ones; an empty list: it has none. Former versions keep them by the words
    // of the command: once they are taken over, by the names that idOf() gives, and then each version has its own.
    void takeFormerKeys(const std::function<QString(const QString &)> &idOf);
    [[nodiscard]] std::optional<QStringList> keysOf(const QString &command) const;
    void setKeysOf(const QString &command, const std::optional<QStringList> &keys);

    // The projects that are the person's own, by the ids that stand in their files: made here, made theirs here, or said to be
    // theirs. Others are somebody else's.
    [[nodiscard]] QSet<Id> ownProjects() const;
    void addOwnProject(Id project);
    void forgetOwnProjects();

    // Projects that were open last, the last one first, ten at most. Only where the person wishes it, which nobody does who has not
    // said so; whoever takes the wish back takes the list with it.
    struct RecentProject {
        QString name, path;
        bool operator==(const RecentProject &) const = default;
    };
    [[nodiscard]] bool remembersRecent() const;
    void setRemembersRecent(bool remembers);
    [[nodiscard]] QList<RecentProject> recentProjects() const;
    void rememberRecent(const QString &name, const QString &path);
    void forgetRecent();

    // 32 random bytes each, made at first start.
    [[nodiscard]] QByteArray indexKey() const; // names the search index
    [[nodiscard]] QByteArray nameKey() const;  // names projects, and the local socket of an open one

    // HMAC of `what` under nameKey(), as 32 hexadecimal digits: a file name that tells nothing.
    [[nodiscard]] QString secretName(const QByteArray &what) const;

private:
    [[nodiscard]] QByteArray key(const char *name) const;
    void restrict() const;

    Folders m_folders;
    std::unique_ptr<QSettings> m_file;
};

} // namespace sidelight
