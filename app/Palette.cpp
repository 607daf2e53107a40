// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Palette.h"

#include "app/Workspace.h"
#include "widgets/palette/PaletteWindow.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace sidelight {

namespace {

constexpr qsizetype mostRecent = 20;

// Whether a change can have changed a name.
bool changesNames(const Changes &changes)
{
    return !changes.of<Article>().isEmpty() || !changes.of<Board>().isEmpty() || !changes.of<Actor>().isEmpty() ||
           !changes.of<Claim>().isEmpty();
}

// Commands are known by their places in the menus where they have no name of their own.
QString knownAs(const MenuCommand &command) { return command.path.join(u'/') + u'/' + command.text; }

} // namespace

Palette::Palette(QMainWindow &window)
    : m_main(window)
{
}

Palette::~Palette() = default;

QAction *Palette::addTo(QMenu *menu)
{
    QAction *const action = menu->addAction(tr("Command &palette…"), this, &Palette::open);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    return action;
}

void Palette::follow(Project *project, Workspace *workspace)
{
    m_project = project;
    m_workspace = workspace;
    m_isStale = true;
    m_model.clearRecords();
    m_recent.removeIf([](const PaletteEntry &entry) { return entry.record.isValid(); });
    if (!project)
        return;
    connect(project, &Project::changed, this, [this](const Changes &changes) { m_isStale = m_isStale || changesNames(changes); });
    connect(&workspace->windows(), &PaneWindows::currentChanged, this, [this](const RecordRef &shown) {
        PaletteEntry entry;
        entry.kind = shown.kind == RecordKind::Board ? PaletteEntry::Kind::Board : PaletteEntry::Kind::Article;
        entry.record = shown.id;
        if (shown.id.isValid() && (shown.kind == RecordKind::Board || shown.kind == RecordKind::Article))
            remember(entry);
    });
}

void Palette::remember(const PaletteEntry &entry)
{
    m_recent.removeIf([&entry](const PaletteEntry &each) { return each.isSame(entry); });
    m_recent.prepend(entry);
    m_recent.resize(std::min(m_recent.size(), mostRecent));
}

void Palette::open()
{
    QList<PaletteEntry> entries;
    m_commands = menuCommands::possible(*m_main.menuBar());
    for (const MenuCommand &each : std::as_const(m_commands))
        entries.append(
            {PaletteEntry::Kind::Command, knownAs(each), {}, each.text, each.path.join(QStringLiteral(" › ")), {}, each.keys});
    if (m_preferences)
        entries += m_preferences();
    m_model.setCommands(entries);
    m_model.setRecent(m_recent);
    if (m_project && std::exchange(m_isStale, false))
        m_model.takeRecords(m_project->library());
    if (!m_window) {
        m_window = new PaletteWindow(&m_model, &m_main);
        connect(m_window, &PaletteWindow::chosen, this, &Palette::take);
    }
    const QWidget *const active = QApplication::activeWindow();
    m_window->openOver(active ? active : &m_main);
}

// Later, when the focus is back where it was: commands are for what has it.
void Palette::take(int row)
{
    const PaletteEntry entry = m_model.at(row);
    remember(entry);
    QMetaObject::invokeMethod(this, [this, entry] { run(entry); }, Qt::QueuedConnection);
}

void Palette::run(const PaletteEntry &entry)
{
    using Kind = PaletteEntry::Kind;
    if (entry.kind == Kind::Setting)
        return Q_EMIT preferenceChosen(entry.command);
    if (entry.kind == Kind::Command) {
        const auto found = std::ranges::find(m_commands, entry.command, knownAs);
        if (found != m_commands.end() && found->action && found->action->isEnabled())
            found->action->trigger();
        return;
    }
    if (!m_workspace)
        return;
    const RecordKind kind = entry.kind == Kind::Article ? RecordKind::Article
                            : entry.kind == Kind::Board ? RecordKind::Board
                            : entry.kind == Kind::Actor ? RecordKind::Actor
                                                        : RecordKind::Claim;
    m_workspace->showRecord({kind, entry.record});
}

} // namespace sidelight
