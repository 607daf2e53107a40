// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/RecordField.h"

#include "models/lists/DisplayText.h"
#include "widgets/common/FloatingPlace.h"
#include "widgets/common/Theme.h"
#include "widgets/library/RecordDelegate.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <algorithm>

namespace sidelight {

namespace {

constexpr int most = 8;
constexpr int fieldIdRole = Qt::UserRole;

const QString &nameOf(const Tag &tag) { return tag.name; }
const QString &nameOf(const Actor &actor) { return actor.name; }
const QString &nameOf(const Claim &claim) { return claim.text; }
const QString &nameOf(const Collection &collection) { return collection.name; }
QStringList aliasesOf(const Actor &actor) { return actor.aliases; }
template <class T> QStringList aliasesOf(const T &) { return {}; }

// 0 the name itself, 1 it begins so, 2 an alias begins so, 3 all the words occur; -1 none of these.
template <class T> int rankOf(const T &record, const QString &typed, const QStringList &words)
{
    const QString &name = nameOf(record);
    const QStringList aliases = aliasesOf(record);
    if (name.compare(typed, Qt::CaseInsensitive) == 0)
        return 0;
    if (name.startsWith(typed, Qt::CaseInsensitive))
        return 1;
    if (std::ranges::any_of(aliases, [&](const QString &alias) { return alias.startsWith(typed, Qt::CaseInsensitive); }))
        return 2;
    const QString all = name + u'\n' + aliases.join(u'\n');
    return std::ranges::all_of(words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); }) ? 3 : -1;
}

template <class Visit> void visitAll(const Library &library, RecordKind kind, Visit visit)
{
    const auto each = [&](const auto &table) {
        for (const auto &record : table)
            visit(record);
    };
    if (kind == RecordKind::Tag)
        each(library.all<Tag>());
    else if (kind == RecordKind::Actor)
        each(library.all<Actor>());
    else if (kind == RecordKind::Claim)
        each(library.all<Claim>());
    else if (kind == RecordKind::Collection)
        for (const Collection &collection : library.all<Collection>())
            if (collection.query.isEmpty()) // into a smart one nothing can be put
                visit(collection);
}

QString nameIn(const Library &library, RecordKind kind, Id id)
{
    if (const Tag *tag = kind == RecordKind::Tag ? library.find<Tag>(id) : nullptr)
        return tag->name;
    if (const Actor *actor = kind == RecordKind::Actor ? library.find<Actor>(id) : nullptr)
        return actor->name;
    if (const Collection *collection = kind == RecordKind::Collection ? library.find<Collection>(id) : nullptr)
        return collection->name;
    const Claim *claim = kind == RecordKind::Claim ? library.find<Claim>(id) : nullptr;
    return claim ? claim->text : QString();
}

QIcon iconOf(const Library &library, RecordKind kind, Id id)
{
    if (kind == RecordKind::Tag)
        if (const Tag *tag = library.find<Tag>(id))
            return chipIcon(tag->colour);
    if (kind == RecordKind::Actor)
        if (const Actor *actor = library.find<Actor>(id))
            return actorIcon(actor->kind);
    return {};
}

} // namespace

RecordField::RecordField(Project *project, RecordKind kind, QWidget *parent)
    : QLineEdit(parent)
    , m_project(project)
    , m_kind(kind)
{
    setMaxLength(4000);
    connect(this, &QLineEdit::textEdited, this, &RecordField::listMatches);
}

RecordField::~RecordField() = default;

// Made when something is listed for the first time: there are many fields, and most are never typed in.
void RecordField::makeList()
{
    if (m_list)
        return;
    m_list = new QListWidget(this);
    m_list->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setStyleSheet(
        QStringLiteral("QListWidget { border: 1px solid palette(mid); background: palette(base); padding: 4px 0; }"
                       "QListWidget::item { padding: 4px 8px; }"));
    connect(m_list, &QListWidget::itemPressed, this, [this](QListWidgetItem *item) { take(m_list->row(item)); });
}

bool RecordField::isListing() const { return m_list && m_list->isVisible(); }

void RecordField::hideList()
{
    if (m_list)
        m_list->hide();
}

void RecordField::setRecord(Id id, const QString &newName)
{
    m_record = id;
    m_newName = newName;
    if (isModified() && hasFocus())
        return;
    const QString known = nameIn(m_project->library(), m_kind, id);
    const QString name = plainText(known.isEmpty() ? newName : known);
    if (text() != name) {
        setText(name);
        setCursorPosition(0);
    }
}

QStringList RecordField::offered() const
{
    QStringList rows;
    if (isListing())
        for (int row = 0; row < m_list->count(); ++row)
            rows.append(plainText(m_list->item(row)->text()));
    return rows;
}

QList<RecordField::Match> RecordField::matches(const QString &typed) const
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    QList<Match> found;
    visitAll(m_project->library(), m_kind, [&](const auto &record) {
        const int rank = m_excluded.contains(record.id) ? -1 : rankOf(record, typed, words);
        if (rank >= 0)
            found.append({rank, nameOf(record), record.id});
    });
    const auto last = found.begin() + std::min<qsizetype>(found.size(), most);
    std::ranges::partial_sort(found, last, [](const Match &a, const Match &b) {
        return std::tuple(a.rank, a.name.toCaseFolded(), a.id) < std::tuple(b.rank, b.name.toCaseFolded(), b.id);
    });
    found.erase(last, found.end());
    return found;
}

void RecordField::listMatches()
{
    const QString typed = text().simplified();
    makeList();
    m_list->clear();
    if (typed.isEmpty()) {
        m_list->hide();
        return;
    }
    const QList<Match> found = matches(typed);
    for (const Match &match : found)
        addRow(match.id, match.name);
    if (!m_onlyFinds && (found.isEmpty() || found.front().rank > 0))
        new QListWidgetItem(tr("Create %1").arg(sidelight::displayText(typed)), m_list);
    showList();
}

void RecordField::listOffers()
{
    makeList();
    m_list->clear();
    for (const Id id : m_offers())
        if (!m_excluded.contains(id))
            addRow(id, nameIn(m_project->library(), m_kind, id));
    showList();
}

void RecordField::addRow(Id id, const QString &name)
{
    auto *item = new QListWidgetItem(iconOf(m_project->library(), m_kind, id), sidelight::displayText(name), m_list);
    item->setData(fieldIdRole, QVariant::fromValue(id));
}

void RecordField::showList()
{
    m_list->setVisible(m_list->count() > 0);
    if (m_list->count() == 0)
        return;
    m_list->setCurrentRow(0);
    placeList();
}

void RecordField::placeList()
{
    const int rowHeight = std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 8);
    const QSize size(std::max(width(), 240), rowHeight * m_list->count() + 12);
    const QRect field(mapToGlobal(QPoint(0, -2)), QSize(width(), height() + 4));
    m_list->setGeometry(placeUnder(field, size, screen()->availableGeometry(), layoutDirection()));
    m_list->show();
}

void RecordField::take(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (!item)
        return;
    const Id id = item->data(fieldIdRole).value<Id>();
    const QString name = text().simplified();
    setModified(false);
    leave();
    if (id.isValid())
        Q_EMIT chosen(id);
    else
        Q_EMIT createWished(name);
}

// The field shows again what it stands for; what is to become of the choice is told by the project.
void RecordField::leave()
{
    hideList();
    setModified(false);
    setRecord(m_record, m_newName);
}

void RecordField::takeMarked()
{
    if (isListing())
        take(m_list->currentRow());
}

void RecordField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const int rows = isListing() ? m_list->count() : 0;
    const bool isForm = m_taking == Taking::WithForm;
    if (enter && rows > 0) {
        takeMarked();
        event->setAccepted(!isForm);
    } else if (enter && isModified() && text().simplified().isEmpty()) {
        leave();
        Q_EMIT chosen({});
        event->setAccepted(!isForm);
    } else if (rows == 0 && event->key() == Qt::Key_Down && !isModified() && m_offers) {
        listOffers();
    } else if (event->key() == Qt::Key_Escape && (rows > 0 || isModified())) {
        leave();
    } else if (rows > 0 && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        const int step = event->key() == Qt::Key_Down ? 1 : rows - 1;
        m_list->setCurrentRow((m_list->currentRow() + step) % rows);
    } else {
        QLineEdit::keyPressEvent(event);
        if (event->key() == Qt::Key_Escape || enter)
            event->ignore(); // belongs to the form around us
    }
}

// What is taken may bring the next field into sight.
bool RecordField::focusNextPrevChild(bool next)
{
    if (m_taking == Taking::WithForm && isModified())
        takeMarked();
    return QLineEdit::focusNextPrevChild(next);
}

void RecordField::focusOutEvent(QFocusEvent *event)
{
    const bool emptied = isModified() && text().simplified().isEmpty() && m_record.isValid();
    QLineEdit::focusOutEvent(event);
    const bool comesBack = event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
    if (m_taking == Taking::WithForm && !comesBack && isModified())
        takeMarked();
    leave();
    if (emptied)
        Q_EMIT chosen({});
}

void RecordField::hideEvent(QHideEvent *event)
{
    hideList();
    QLineEdit::hideEvent(event);
}

} // namespace sidelight
