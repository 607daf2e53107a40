// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/ReadingSigns.h"

#include "models/lists/DisplayText.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"
#include "widgets/library/RecordDelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace sidelight {

namespace {

constexpr int mostChoices = 24; // of a kind: a menu is no place for hundreds, which the docks hold

// "&" begins a mnemonic in buttons and menus.
QString literally(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

template <class T> QList<T> byName(const Library &library, const QSet<Id> &ids)
{
    QList<T> records;
    for (const Id id : ids)
        if (const T *record = library.find<T>(id))
            records.append(*record);
    std::ranges::sort(records, [](const T &a, const T &b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return records.mid(0, mostChoices);
}

} // namespace

ReadingSigns::ReadingSigns(Project *project, Id article, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_desk(ReadingDesk::of(project))
    , m_article(article)
    , m_armed(makeButton(tr("Every selection is marked with this")))
    , m_standOut(makeButton(tr("Only these passages stand out")))
    , m_filter(makeButton(tr("Choose which passages stand out (F)")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 0);
    layout->setSpacing(8);
    m_filter->setText(tr("Passages"));
    KeyChoices::instance().followInTip(KeyPlace::Article, Qt::Key_F, m_filter);
    layout->addWidget(m_armed);
    layout->addWidget(m_standOut);
    layout->addStretch(1);
    connect(m_armed, &QToolButton::clicked, m_desk, &ReadingDesk::disarm);
    connect(m_standOut, &QToolButton::clicked, m_desk, [this] { m_desk->setStandOut({}); });
    connect(m_filter, &QToolButton::clicked, this, &ReadingSigns::openFilter);
    connect(m_desk, &ReadingDesk::armedChanged, this, &ReadingSigns::refresh);
    connect(m_desk, &ReadingDesk::standOutChanged, this, &ReadingSigns::refresh);
    connect(m_project, &Project::changed, this, [this](const Changes &changes) {
        if (!changes.of<Tag>().isEmpty() || !changes.of<Actor>().isEmpty())
            refresh();
    });
    refresh();
}

QToolButton *ReadingSigns::makeButton(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void ReadingSigns::refresh()
{
    const Theme theme = Theme::current();
    m_armed->setVisible(m_desk->isArmed());
    const QString armed = m_desk->nameOf(m_desk->armed());
    const QString asWhat =
        m_desk->armed().kind == RecordKind::Actor ? tr("Marking: %1 says  ×").arg(armed) : tr("Marking: %1  ×").arg(armed);
    m_armed->setText(literally(asWhat));
    m_armed->setToolTip(tr("Every selection is marked with %1. Esc ends it.").arg(armed));
    m_armed->setAccessibleName(tr("Every selection is marked with %1. Press to end it.").arg(armed));
    // The one sign that must not be overlooked: what is selected is marked without being asked.
    m_armed->setStyleSheet(QStringLiteral("QToolButton { background: %1; color: %2; border-radius: 4px; padding: 2px 8px; }")
                               .arg(theme.accent.name(), theme.onAccent.name()));
    const bool dims = !m_desk->standOut().isEmpty();
    setVisible(m_desk->isArmed() || dims);
    for (QToolButton *button : {m_armed, m_standOut, m_filter})
        button->setFont(Theme::chromeFont(ChromeText::Small));
    m_standOut->setVisible(dims);
    m_standOut->setText(literally(tr("Only %1  ×").arg(standOutText())));
    m_standOut->setToolTip(tr("Other passages are dimmed. Esc shows all alike again."));
    m_standOut->setAccessibleName(tr("Only %1 stands out. Press to show all passages alike.").arg(standOutText()));
}

QString ReadingSigns::standOutText() const
{
    const StandOut &out = m_desk->standOut();
    QStringList parts;
    QList<int> colours(out.colours.begin(), out.colours.end());
    std::ranges::sort(colours);
    for (const int colour : std::as_const(colours))
        parts.append(Theme::highlightName(colour));
    for (const Tag &tag : byName<Tag>(m_project->library(), out.tags))
        parts.append(m_desk->nameOf({RecordKind::Tag, tag.id}));
    for (const Actor &actor : byName<Actor>(m_project->library(), out.actors))
        parts.append(m_desk->nameOf({RecordKind::Actor, actor.id}));
    return plainText(parts.join(tr(", ", "between what stands out")), 60);
}

void ReadingSigns::addChoice(QMenu &menu, const QIcon &icon, const QString &text, bool on,
                             const std::function<void(StandOut &, bool)> &set)
{
    QAction *action = menu.addAction(icon, literally(text));
    action->setCheckable(true);
    action->setChecked(on);
    connect(action, &QAction::toggled, this, [this, set](bool checked) {
        StandOut out = m_desk->standOut();
        set(out, checked);
        m_desk->setStandOut(out);
    });
}

void ReadingSigns::fillFilter(QMenu &menu)
{
    QAction *all = menu.addAction(tr("All alike"), this, [this] { m_desk->setStandOut({}); });
    all->setEnabled(!m_desk->standOut().isEmpty());
    menu.addSection(tr("Colours"));
    for (int colour = 1; colour <= colourCount; ++colour)
        addChoice(menu, chipIcon(colour), Theme::highlightName(colour), m_desk->standOut().colours.contains(colour),
                  [colour](StandOut &out, bool on) { on ? void(out.colours.insert(colour)) : void(out.colours.remove(colour)); });
    addTags(menu);
    addActors(menu);
}

void ReadingSigns::addTags(QMenu &menu)
{
    const Library &library = m_project->library();
    QSet<Id> ids = m_desk->standOut().tags;
    for (const Id passage : library.passagesOf(m_article))
        for (const auto record = library.find<Passage>(passage); const Id tag : record->tags)
            ids.insert(tag);
    if (!ids.isEmpty())
        menu.addSection(tr("Tags"));
    for (const Tag &tag : byName<Tag>(library, ids))
        addChoice(menu, chipIcon(tag.colour), plainText(tag.name, 60), m_desk->standOut().tags.contains(tag.id),
                  [id = tag.id](StandOut &out, bool on) { on ? void(out.tags.insert(id)) : void(out.tags.remove(id)); });
}

void ReadingSigns::addActors(QMenu &menu)
{
    const Library &library = m_project->library();
    QSet<Id> ids = m_desk->standOut().actors;
    for (const Id passage : library.passagesOf(m_article))
        for (const Id statement : library.statementsOf(passage))
            for (const auto record = library.find<Statement>(statement); const Speaker &speaker : record->speakers)
                ids.insert(speaker.actor);
    if (!ids.isEmpty())
        menu.addSection(tr("Who says it"));
    for (const Actor &actor : byName<Actor>(library, ids))
        addChoice(menu, actorIcon(actor.kind), plainText(actor.name, 60), m_desk->standOut().actors.contains(actor.id),
                  [id = actor.id](StandOut &out, bool on) { on ? void(out.actors.insert(id)) : void(out.actors.remove(id)); });
}

void ReadingSigns::openFilter()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Which passages stand out"));
    fillFilter(*menu);
    menu->popup(m_filter->mapToGlobal(QPoint(0, m_filter->height())));
    for (QAction *action : menu->actions())
        if (action->isCheckable()) {
            menu->setActiveAction(action);
            break;
        }
}

void ReadingSigns::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace sidelight
