// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSettings>

#include <algorithm>
#include <array>
#include <optional>

namespace sidelight {

namespace {

constexpr qsizetype keySize = 32, longestColourName = 60;
constexpr auto schemeKey = "window/scheme";
constexpr auto textKey = "window/textPercent";
constexpr auto languageKey = "window/language";
constexpr auto faceKey = "reading/face", sizeKey = "reading/size", leadingKey = "reading/leading", measureKey = "reading/measure";

constexpr std::array schemeNames = {std::pair(Settings::Scheme::System, "system"), std::pair(Settings::Scheme::Light, "light"),
                                    std::pair(Settings::Scheme::Sepia, "sepia"), std::pair(Settings::Scheme::Dark, "dark"),
                                    std::pair(Settings::Scheme::HighContrast, "high contrast")};
constexpr auto pdfKey = "export/pdf";
constexpr auto ownKey = "projects/own";
constexpr qsizetype mostRecent = 10;
constexpr auto lensesKey = "reader/lensFolder";
constexpr auto keepsIndexKey = "search/keepsIndex";
constexpr auto remembersKey = "privacy/remembersRecent", recentKey = "privacy/recent", titleKey = "privacy/namesProjectInTitle";
constexpr auto clipboardKey = "privacy/clearsClipboard", motionKey = "window/motion";
constexpr auto colourNamesKey = "reading/colourName%1";
constexpr auto snapshotsKey = "snapshots/byThemselves", snapshotFolderKey = "snapshots/folder";

// A folder that an XDG variable names; a relative one counts as unset, as the specification has it.
QString xdg(const char *variable, const QString &otherwise)
{
    const QString folder = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(folder) ? folder : QDir::homePath() + otherwise;
}

// A slash would make a group of what stands before it.
QString keyOfCommand(const QString &command) { return QStringLiteral("commands/") + QString(command).replace(u'/', u'>'); }

constexpr auto formerKeys = "shortcuts", takenKey = "commands/areTaken";

constexpr QFile::Permissions forOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

// For its owner alone. A folder in which somebody keeps other things too is left as open as it is; ours in it are not.
void makeProfile(const Folders &folders)
{
    const QStringList ours{folders.config, folders.data, folders.state, folders.cache, folders.run};
    for (const QString &folder : ours)
        if (QDir().mkpath(folder))
            QFile::setPermissions(folder, forOwner);
    const QFileInfoList there =
        QDir(folders.profile).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (std::ranges::all_of(there, [&ours](const QFileInfo &each) { return ours.contains(each.absoluteFilePath()); }))
        QFile::setPermissions(folders.profile, forOwner);
}

QByteArray randomKey()
{
    QByteArray key(keySize, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    return key;
}

} // namespace

Folders Folders::of(const QString &profile)
{
    if (!profile.isEmpty()) {
        const QString folder = QDir(profile).absolutePath();
        return {folder + QStringLiteral("/config"), folder + QStringLiteral("/data"), folder + QStringLiteral("/state"),
                folder + QStringLiteral("/cache"),  folder + QStringLiteral("/run"),  folder};
    }
    const QString name = QStringLiteral("/sidelight");
    const QString state = xdg("XDG_STATE_HOME", QStringLiteral("/.local/state")) + name;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return {xdg("XDG_CONFIG_HOME", QStringLiteral("/.config")) + name, xdg("XDG_DATA_HOME", QStringLiteral("/.local/share")) + name,
            state, xdg("XDG_CACHE_HOME", QStringLiteral("/.cache")) + name,
            QDir::isAbsolutePath(runtime) ? runtime + name : state + QStringLiteral("/run")};
}

Settings::Settings(const Folders &folders)
    : m_folders(folders)
{
    if (!m_folders.profile.isEmpty())
        makeProfile(m_folders);
    QDir().mkpath(m_folders.config);
    m_file = std::make_unique<QSettings>(m_folders.config + QStringLiteral("/sidelight.ini"), QSettings::IniFormat);
    for (const char *name : {"keys/index", "keys/names"}) {
        if (key(name).size() != keySize)
            m_file->setValue(QLatin1String(name), QString::fromLatin1(randomKey().toHex()));
    }
    m_file->sync();
    restrict();
}

Settings::~Settings()
{
    m_file->sync();
    restrict();
}

// The umask makes it so; this mends a file or folder from elsewhere.
void Settings::restrict() const
{
    QFile::setPermissions(m_folders.config, forOwner);
    QFile::setPermissions(m_file->fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

Settings::Scheme Settings::scheme() const
{
    const QString name = m_file->value(QLatin1String(schemeKey)).toString();
    const auto known = std::ranges::find(schemeNames, name, [](const auto &each) { return QLatin1String(each.second); });
    return known == schemeNames.end() ? Scheme::System : known->first;
}

void Settings::setScheme(Scheme scheme)
{
    const auto known = std::ranges::find(schemeNames, scheme, [](const auto &each) { return each.first; });
    m_file->setValue(QLatin1String(schemeKey), QLatin1String(known->second));
}

Settings::Reading Settings::reading() const
{
    const auto value = [this](const char *key) { return m_file->value(QLatin1String(key)); };
    return {value(faceKey).toString(), value(sizeKey).toDouble(), value(leadingKey).toDouble(), value(measureKey).toInt()};
}

void Settings::setReading(const Reading &reading)
{
    m_file->setValue(QLatin1String(faceKey), reading.face);
    m_file->setValue(QLatin1String(sizeKey), reading.size);
    m_file->setValue(QLatin1String(leadingKey), reading.leading);
    m_file->setValue(QLatin1String(measureKey), reading.measure);
}

QString Settings::language() const { return m_file->value(QLatin1String(languageKey)).toString(); }

void Settings::setLanguage(const QString &code)
{
    if (code.isEmpty())
        m_file->remove(QLatin1String(languageKey));
    else
        m_file->setValue(QLatin1String(languageKey), code);
}

int Settings::textPercent() const { return std::clamp(m_file->value(QLatin1String(textKey), 100).toInt(), 50, 300); }

void Settings::setTextPercent(int percent) { m_file->setValue(QLatin1String(textKey), std::clamp(percent, 50, 300)); }

QString Settings::pdfChoices() const { return m_file->value(QLatin1String(pdfKey)).toString(); }

void Settings::setPdfChoices(const QString &line) { m_file->setValue(QLatin1String(pdfKey), line); }

QString Settings::lensFolder() const
{
    const QString folder = m_file->value(QLatin1String(lensesKey)).toString();
    return QDir::isAbsolutePath(folder) ? folder : QString();
}

void Settings::setLensFolder(const QString &folder)
{
    if (folder.isEmpty())
        m_file->remove(QLatin1String(lensesKey));
    else
        m_file->setValue(QLatin1String(lensesKey), QDir(folder).absolutePath());
}

QSet<Id> Settings::ownProjects() const
{
    QSet<Id> projects;
    const QStringList ids = m_file->value(QLatin1String(ownKey)).toStringList();
    for (const QString &text : ids)
        if (const std::optional<Id> id = Id::fromString(text))
            projects.insert(*id);
    return projects;
}

void Settings::addOwnProject(Id project)
{
    QStringList ids = m_file->value(QLatin1String(ownKey)).toStringList();
    if (!project.isValid() || ids.contains(project.toString()))
        return;
    ids.append(project.toString());
    ids.sort(); // in no order in which they were made
    m_file->setValue(QLatin1String(ownKey), ids);
    m_file->sync(); // a command may open the project next
}

void Settings::forgetOwnProjects() { m_file->remove(QLatin1String(ownKey)); }

bool Settings::remembersRecent() const { return m_file->value(QLatin1String(remembersKey), false).toBool(); }

void Settings::setRemembersRecent(bool remembers)
{
    m_file->setValue(QLatin1String(remembersKey), remembers);
    if (!remembers)
        forgetRecent();
}

// Names and paths by turns, in one list.
QList<Settings::RecentProject> Settings::recentProjects() const
{
    QList<RecentProject> projects;
    if (!remembersRecent())
        return projects;
    const QStringList kept = m_file->value(QLatin1String(recentKey)).toStringList();
    for (qsizetype i = 0; i + 1 < kept.size() && projects.size() < mostRecent; i += 2)
        projects.append({kept.at(i), kept.at(i + 1)});
    return projects;
}

void Settings::rememberRecent(const QString &name, const QString &path)
{
    if (!remembersRecent())
        return;
    m_file->sync(); // another window may have opened others
    QList<RecentProject> projects = recentProjects();
    projects.removeIf([&path](const RecentProject &each) { return each.path == path; });
    projects.prepend({name, path});
    QStringList kept;
    for (const RecentProject &each : projects.first(std::min(projects.size(), mostRecent)))
        kept.append({each.name, each.path});
    m_file->setValue(QLatin1String(recentKey), kept);
}

void Settings::forgetRecent()
{
    m_file->remove(QLatin1String(recentKey));
    m_file->sync(); // now, and not when the window is closed
}

bool Settings::takesSnapshots() const { return m_file->value(QLatin1String(snapshotsKey), true).toBool(); }

QString Settings::snapshotFolder() const
{
    const QString folder = m_file->value(QLatin1String(snapshotFolderKey)).toString();
    return QDir::isAbsolutePath(folder) ? folder : QString();
}

void Settings::setSnapshots(bool byThemselves, const QString &folder)
{
    m_file->setValue(QLatin1String(snapshotsKey), byThemselves);
    if (folder.isEmpty())
        m_file->remove(QLatin1String(snapshotFolderKey));
    else
        m_file->setValue(QLatin1String(snapshotFolderKey), QDir(folder).absolutePath());
}

bool Settings::namesProjectInTitle() const { return m_file->value(QLatin1String(titleKey), false).toBool(); }

void Settings::setNamesProjectInTitle(bool names) { m_file->setValue(QLatin1String(titleKey), names); }

bool Settings::clearsClipboard() const { return m_file->value(QLatin1String(clipboardKey), false).toBool(); }

void Settings::setClearsClipboard(bool clears) { m_file->setValue(QLatin1String(clipboardKey), clears); }

bool Settings::allowsMotion() const { return m_file->value(QLatin1String(motionKey), true).toBool(); }

void Settings::setAllowsMotion(bool allows) { m_file->setValue(QLatin1String(motionKey), allows); }

QString Settings::colourName(int colour) const
{
    return m_file->value(QString::fromLatin1(colourNamesKey).arg(colour)).toString().left(longestColourName);
}

void Settings::setColourName(int colour, const QString &name)
{
    const QString key = QString::fromLatin1(colourNamesKey).arg(colour), trimmed = name.simplified().left(longestColourName);
    if (trimmed.isEmpty())
        m_file->remove(key);
    else
        m_file->setValue(key, trimmed);
}

void Settings::takeFormerKeys(const std::function<QString(const QString &)> &idOf)
{
    m_file->beginGroup(QLatin1String(formerKeys));
    QHash<QString, QVariant> former;
    for (const QString &name : m_file->childKeys())
        former.insert(name, m_file->value(name));
    m_file->endGroup();
    if (former.isEmpty() || m_file->contains(QLatin1String(takenKey)))
        return;
    for (const auto &[name, keys] : former.asKeyValueRange())
        if (const QString key = keyOfCommand(idOf(QString(name).replace(u'>', u'/'))); !m_file->contains(key))
            m_file->setValue(key, keys);
    m_file->setValue(QLatin1String(takenKey), true);
}

std::optional<QStringList> Settings::keysOf(const QString &command) const
{
    const QString key = keyOfCommand(command);
    return m_file->contains(key) ? std::optional(m_file->value(key).toStringList()) : std::nullopt;
}

void Settings::setKeysOf(const QString &command, const std::optional<QStringList> &keys)
{
    if (keys)
        m_file->setValue(keyOfCommand(command), *keys);
    else
        m_file->remove(keyOfCommand(command));
}

bool Settings::keepsIndex() const { return m_file->value(QLatin1String(keepsIndexKey), true).toBool(); }

void Settings::setKeepsIndex(bool keeps) { m_file->setValue(QLatin1String(keepsIndexKey), keeps); }

QByteArray Settings::indexKey() const { return key("keys/index"); }

QByteArray Settings::nameKey() const { return key("keys/names"); }

QString Settings::secretName(const QByteArray &what) const
{
    const QByteArray code = QMessageAuthenticationCode::hash(what, nameKey(), QCryptographicHash::Sha256);
    return QString::fromLatin1(code.first(16).toHex());
}

QByteArray Settings::key(const char *name) const
{
    return QByteArray::fromHex(m_file->value(QLatin1String(name)).toString().toLatin1());
}

} // namespace sidelight
