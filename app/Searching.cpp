// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Searching.h"

#include "app/Settings.h"
#include "models/lists/DisplayText.h"
#include "widgets/find/FindPanel.h"
#include "widgets/find/HitPassagesDialog.h"
#include "widgets/find/QueryLine.h"

#include <QDir>
#include <QMenu>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <algorithm>

namespace sidelight {

namespace {
constexpr qsizetype longestName = 80; // of a collection that is made here
}

Searching::Searching(Project &project, Settings &settings)
    : m_project(project)
    , m_settings(settings)
    , m_index(&project, path())
    , m_collections(&project, &m_index)
{
}

QString Searching::pathFor(const Settings &settings, Id project)
{
    if (!settings.keepsIndex())
        return {};
    const QByteArray name =
        QMessageAuthenticationCode::hash(project.toString().toLatin1(), settings.indexKey(), QCryptographicHash::Sha256)
            .first(16)
            .toHex();
    return settings.folders().cache + QStringLiteral("/search/") + QString::fromLatin1(name);
}

QString Searching::path() const { return m_project.isStrangers() ? QString() : pathFor(m_settings, m_project.id()); }

FindPanel *Searching::makePanel()
{
    auto *const panel = new FindPanel(&m_project, &m_index);
    fillMenu(panel);
    return panel;
}

void Searching::fillMenu(FindPanel *panel)
{
    QMenu *const menu = panel->menu();
    QAction *const passages = menu->addAction(tr("Make passages of all places…"));
    connect(passages, &QAction::triggered, this, [this, panel] { makePassages(panel); });
    connect(menu, &QMenu::aboutToShow, passages,
            [this, panel, passages] { passages->setEnabled(!m_project.isReadOnly() && !panel->found().hits().isEmpty()); });
    QAction *const save = menu->addAction(tr("Save as smart collection"));
    connect(save, &QAction::triggered, this, [this, panel] { saveSearch(panel); });
    connect(menu, &QMenu::aboutToShow, save,
            [this, panel, save] { save->setEnabled(!m_project.isReadOnly() && !SearchQuery::read(panel->queryText()).isEmpty()); });
    menu->addSeparator();
    QAction *const keep = menu->addAction(tr("Keep the index on this computer"));
    keep->setToolTip(
        tr("It holds the words of the project, in a file that only you can read. Without it each opening makes the index anew."));
    keep->setCheckable(true);
    keep->setChecked(m_settings.keepsIndex());
    keep->setEnabled(!m_project.isStrangers());
    connect(keep, &QAction::triggered, this, &Searching::keepOnDisk);
    connect(menu, &QMenu::aboutToShow, keep, [this, keep] { keep->setChecked(m_settings.keepsIndex()); });
}

// Of the query as it stands there, whole.
void Searching::makePassages(FindPanel *panel)
{
    auto *const dialog = new HitPassagesDialog(&m_project, &m_index, panel->query(), panel->window());
    dialog->setObjectName(QStringLiteral("passages of all places"));
    dialog->setModal(true);
    connect(dialog, &HitPassagesDialog::message, this, &Searching::message);
    dialog->show();
}

// By the name of its query, which can be changed in the list of collections.
void Searching::saveSearch(FindPanel *panel)
{
    const QString text = SearchQuery::spelledOut(panel->line()->text());
    const SearchQuery query = SearchQuery::read(text);
    if (query.problem())
        return Q_EMIT message(query.problem()->sentence);
    int last = -1;
    for (const Collection &each : m_project.library().all<Collection>()) {
        if (each.query == text)
            return Q_EMIT message(tr("The smart collection “%1” holds this search already.").arg(displayText(each.name)));
        last = std::max(last, each.position);
    }
    Collection collection;
    collection.id = Id::random();
    collection.name = text.left(longestName);
    collection.query = text;
    collection.position = last + 1;
    m_project.edit(tr("Save search"), [collection](Writer &w) { w.insert(collection); })
        .then(this, [this, collection](const Result<EditId> &done) {
            if (done)
                Q_EMIT message(tr("Saved as the smart collection “%1”, which holds what this search finds.")
                                   .arg(displayText(collection.name)));
        });
}

void Searching::keepOnDisk(bool keep)
{
    m_settings.setKeepsIndex(keep);
    m_index.moveTo(path());
}

// Files of 32 hexadecimal digits are ours, and what SQLite keeps beside them.
void Searching::removeIndexes(const Settings &settings)
{
    static const QRegularExpression ours(QStringLiteral("^[0-9a-f]{32}(-journal|-wal|-shm)?$"));
    QDir folder(settings.folders().cache + QStringLiteral("/search"));
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        if (ours.match(name).hasMatch())
            folder.remove(name);
}

} // namespace sidelight
