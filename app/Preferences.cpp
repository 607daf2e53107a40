// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Preferences.h"

#include "app/Appearance.h"
#include "app/FileDialog.h"
#include "app/ProjectSnapshots.h"
#include "app/Searching.h"
#include "app/Settings.h"
#include "app/Shortcuts.h"
#include "app/Translation.h"
#include "widgets/common/LookChoices.h"
#include "widgets/preferences/PreferencesPage.h"
#include "widgets/preferences/PreferencesWindow.h"
#include "widgets/preferences/ShortcutsPage.h"
#include "widgets/reader/ReadingChoices.h"

#include <QDir>
#include <QPainter>
#include <QScreen>

#include <algorithm>
#include <array>

namespace sidelight {

namespace {

const std::array<std::optional<Theme::Scheme>, 5> schemes{std::nullopt, Theme::Scheme::Light, Theme::Scheme::Sepia,
                                                          Theme::Scheme::Dark, Theme::Scheme::HighContrast};

// A colour as the passages have it.
QPixmap colourSign(const QWidget &window, int colour)
{
    const int side = window.fontMetrics().ascent();
    const qreal ratio = window.devicePixelRatioF();
    QPixmap sign(QSize(side, side) * ratio);
    sign.setDevicePixelRatio(ratio);
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().highlightSolid(colour));
    painter.drawRoundedRect(QRectF(0, 0, side, side), 3, 3);
    return sign;
}

} // namespace

Preferences::Preferences(const Parts &parts, QWidget &window)
    : m_parts(parts)
    , m_main(window)
{
}

Preferences::~Preferences() = default;

PreferencesWindow *Preferences::window()
{
    if (!m_window)
        make();
    return m_window;
}

void Preferences::open(const QString &name)
{
    window()->open(name);
    m_keys->setShortcuts(m_parts.shortcuts.list());
}

void Preferences::setProjectOpen(bool isOpen)
{
    m_isProjectOpen = isOpen;
    if (m_window)
        m_window->refresh();
}

QList<PaletteEntry> Preferences::entries()
{
    QList<PaletteEntry> all;
    const QList<PreferencesWindow::Entry> rows = window()->entries();
    for (const PreferencesWindow::Entry &row : rows)
        all.append({PaletteEntry::Kind::Setting, row.name, {}, row.text, row.page, {}});
    return all;
}

void Preferences::make()
{
    m_window = new PreferencesWindow(&m_main);
    addReading();
    addColours();
    addLenses();
    addSnapshots();
    addPrivacy();
    addLanguage();
    addShortcuts();
    m_window->arrange();
    connect(&m_parts.reading, &ReadingChoices::styleChanged, m_window, &PreferencesWindow::refresh);
    connect(&m_parts.reading, &ReadingChoices::themeChanged, m_window, &PreferencesWindow::refresh);
}

void Preferences::addReading()
{
    PreferencesPage *const page = m_window->addPage(QStringLiteral("reading"), tr("Reading"));
    ReadingChoices &choices = m_parts.reading;
    const auto number = [&choices](auto ReadingStyle::*part) {
        return PreferencesPage::Value<double>{[&choices, part] { return double(choices.style().*part); },
                                              [&choices, part](double value) {
                                                  ReadingStyle style = choices.style();
                                                  style.*part = static_cast<std::remove_reference_t<decltype(style.*part)>>(value);
                                                  choices.setStyle(style);
                                              }};
    };
    page->addHeading(tr("The page of an article"));
    page->addChoice(tr("Typeface"), {tr("Serif"), tr("Sans")},
                    {[&choices] { return int(choices.style().face); },
                     [&choices](int face) {
                         ReadingStyle style = choices.style();
                         style.face = ReadingStyle::Face(face);
                         choices.setStyle(style);
                     }});
    page->addNumber(tr("Size in points"), ReadingStyle::leastSize, ReadingStyle::mostSize, 0.5, 1, number(&ReadingStyle::size));
    page->addNumber(tr("Line spacing"), ReadingStyle::leastLeading, ReadingStyle::mostLeading, 0.1, 1,
                    number(&ReadingStyle::leading));
    page->addNumber(tr("Characters in a line"), ReadingStyle::leastMeasure, ReadingStyle::mostMeasure, 1, 0,
                    number(&ReadingStyle::measure));
    page->addButton(tr("The page as usual"), {}, [&choices] { choices.setStyle({}); });
    page->addHeading(tr("Motion"));
    page->addSwitch(tr("Let things glide and fade"), tr("Where the desktop has motion switched off, nothing moves in any case."),
                    {[this] { return m_parts.settings.allowsMotion(); },
                     [this](bool allows) {
                         m_parts.settings.setAllowsMotion(allows);
                         look();
                     }});
}

void Preferences::look() { appearance::apply(m_parts.settings); }

void Preferences::addColours()
{
    PreferencesPage *const page = m_window->addPage(QStringLiteral("colours"), tr("Colours"));
    ReadingChoices &choices = m_parts.reading;
    page->addChoice(tr("Colours of the window"), {tr("As the desktop"), tr("Light"), tr("Sepia"), tr("Dark"), tr("High contrast")},
                    {[&choices] { return int(std::ranges::find(schemes, choices.theme()) - schemes.begin()); },
                     [&choices](int scheme) { choices.setTheme(schemes[size_t(scheme)]); }});
    page->addHeading(tr("Names of the colours"));
    page->addWords(tr("What a colour means to you: it stands in menus and tooltips instead of the colour’s own name."));
    Settings &settings = m_parts.settings;
    for (int colour = 1; colour <= colourCount; ++colour) {
        const QString usual = look::usualHighlightName(colour);
        page->addLine(usual, usual, colourSign(*m_window, colour),
                      {[&settings, colour] { return settings.colourName(colour); },
                       [&settings, colour](const QString &name) {
                           settings.setColourName(colour, name);
                           look::setHighlightName(colour, name);
                       }});
    }
}

void Preferences::addLenses()
{
    PreferencesPage *const page = m_window->addPage(QStringLiteral("lenses"), tr("Lenses"));
    Settings &settings = m_parts.settings;
    page->addWords(tr("A lens lights up words of a kind, such as who is said to have said something. Besides those that come with "
                      "Sidelight there can be lenses of your own, each a definition in a folder."));
    page->addPlace([&settings] {
        const QString folder = settings.lensFolder();
        return folder.isEmpty() ? tr("No folder is chosen.") : tr("They are read from “%1”.").arg(QDir::toNativeSeparators(folder));
    });
    page->addButton(tr("Folder of your own lenses…"), {}, [this] {
        FileDialog::openFolder(m_window, tr("Folder of your own lenses"), [this](const QString &folder) {
            Q_EMIT lensFolderChosen(folder);
            m_window->refresh();
        });
    });
    page->addButton(
        tr("No lenses of your own"), {}, [this] { Q_EMIT lensFolderChosen({}); },
        [&settings] { return !settings.lensFolder().isEmpty(); });
}

void Preferences::addSnapshots()
{
    PreferencesPage *const page = m_window->addPage(QStringLiteral("snapshots"), tr("Snapshots"));
    ProjectSnapshots &snapshots = m_parts.snapshots;
    page->addWords(tr("A snapshot is a copy of the whole project, which was checked after it was written."));
    page->addSwitch(tr("Take snapshots by itself"),
                    tr("When a project is opened, every half hour of work, and before large imports."),
                    {[&snapshots] { return snapshots.choices().byItself; },
                     [&snapshots](bool byItself) {
                         snapshots.choose({.byItself = byItself, .parentFolder = snapshots.choices().parentFolder});
                     }});
    page->addPlace([&snapshots] {
        const QString folder = snapshots.choices().parentFolder;
        return folder.isEmpty() ? tr("They are kept beside each project.")
                                : tr("They are kept in “%1”.").arg(QDir::toNativeSeparators(folder));
    });
    page->addButton(tr("Keep them elsewhere…"), {}, [this, &snapshots] {
        FileDialog::openFolder(m_window, tr("Where shall snapshots be kept?"), [this, &snapshots](const QString &folder) {
            snapshots.choose({.byItself = snapshots.choices().byItself, .parentFolder = folder});
            m_window->refresh();
        });
    });
    page->addButton(
        tr("Keep them beside the project"), {},
        [&snapshots] { snapshots.choose({.byItself = snapshots.choices().byItself, .parentFolder = {}}); },
        [&snapshots] { return !snapshots.choices().parentFolder.isEmpty(); });
}

void Preferences::addPrivacy()
{
    PreferencesPage *const page = m_window->addPage(QStringLiteral("privacy"), tr("Privacy"));
    Settings &settings = m_parts.settings;
    page->addHeading(tr("What other people and programs can see"));
    page->addSwitch(tr("Remember recent projects"), tr("The welcome page then lists the last ten by name and place."),
                    {[&settings] { return settings.remembersRecent(); },
                     [this, &settings](bool on) {
                         settings.setRemembersRecent(on);
                         Q_EMIT recentChosen();
                     }});
    page->addSwitch(tr("Name the project in the title of the window"), tr("Other programs can read titles, and some keep them."),
                    {[&settings] { return settings.namesProjectInTitle(); },
                     [this, &settings](bool on) {
                         settings.setNamesProjectInTitle(on);
                         Q_EMIT titleChosen();
                     }});
    page->addSwitch(
        tr("Clear the clipboard a minute after copying"),
        tr("What another program copied meanwhile is left. A program that keeps a history of the clipboard has it still."),
        {[&settings] { return settings.clearsClipboard(); },
         [this, &settings](bool on) {
             settings.setClearsClipboard(on);
             Q_EMIT clipboardChosen();
         }});
    page->addSwitch(
        tr("Keep the search index on this computer"),
        tr("It holds the words of the project, in a file that only you can read. Without it each opening makes the index "
           "anew; what was kept of any project is removed when this is switched off."),
        {[&settings] { return settings.keepsIndex(); }, [this](bool on) { Q_EMIT keepsIndexChosen(on); }});
    addForgetting(page);
}

void Preferences::addForgetting(PreferencesPage *page)
{
    Settings &settings = m_parts.settings;
    page->addHeading(tr("Forgetting"));
    page->addButton(
        tr("Purge the history of this project…"), tr("Words that were deleted stand in its history until that is purged."),
        [this] { Q_EMIT purgeAsked(); }, [this] { return m_isProjectOpen; });
    page->addButton(
        tr("Forget which projects are mine"), tr("Each is then treated as somebody else’s until you say that it is yours."),
        [this] { Q_EMIT forgetProjectsAsked(); }, [&settings] { return !settings.ownProjects().isEmpty(); });
}

void Preferences::addLanguage()
{
    PreferencesPage *const page = m_window->addPage(QStringLiteral("language"), tr("Language"));
    Settings &settings = m_parts.settings;
    QStringList names{tr("As the system")}, codes{QString()};
    for (const translation::Language &each : translation::languages()) {
        names.append(each.name);
        codes.append(each.code);
    }
    page->addChoice(tr("Language of the program"), names,
                    {[&settings, codes] { return std::max(0, int(codes.indexOf(settings.language()))); },
                     [&settings, codes](int index) { settings.setLanguage(codes[index]); }});
    page->addWords(
        tr("The language changes when Sidelight is started again. Articles are read in their own languages in any case."));
}

void Preferences::addShortcuts()
{
    m_keys = new ShortcutsPage;
    Shortcuts &shortcuts = m_parts.shortcuts;
    m_window->addPage(QStringLiteral("shortcuts"), tr("Shortcuts"), m_keys);
    m_keys->setShortcuts(shortcuts.list());
    connect(m_keys, &ShortcutsPage::chosen, &shortcuts, &Shortcuts::setKeys);
    connect(m_keys, &ShortcutsPage::usualWished, &shortcuts, &Shortcuts::setUsual);
    connect(m_keys, &ShortcutsPage::allUsualWished, &shortcuts, &Shortcuts::setAllUsual);
    connect(&shortcuts, &Shortcuts::changed, m_keys, [this] { m_keys->setShortcuts(m_parts.shortcuts.list()); });
}

} // namespace sidelight
