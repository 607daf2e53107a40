// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/matrix/EvidenceField.h"

#include "models/base/OnPool.h"
#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"
#include "widgets/common/FloatingPlace.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>

#include <algorithm>

namespace sidelight {

namespace {

constexpr qsizetype most = 8;
constexpr int longest = 160;
enum FoundRole { KindRole = Qt::UserRole, RecordIdRole };

// What is searched, as values that share their memory with the library's.
struct Material {
    Library::Table<Passage> passages;
    Library::Table<Statement> statements;
    Library::Table<Actor> actors;
    Library::Table<Article> articles;
};

class Search {
public:
    Search(const Material &material, const QString &typed)
        : m_material(material)
        , m_words(typed.split(u' ', Qt::SkipEmptyParts))
        , m_typed(typed)
    {
    }

    QList<EvidenceFound> run()
    {
        for (const Statement &statement : m_material.statements)
            consider(statement);
        for (const Passage &passage : m_material.passages)
            consider({RecordKind::Passage, passage.id}, {}, passage);
        const qsizetype shown = std::min(m_found.size(), most);
        std::ranges::partial_sort(m_found, m_found.begin() + shown, {}, [](const EvidenceFound &found) {
            return std::tuple(found.rank, found.words.size(), found.words, found.record.id);
        });
        m_found.resize(shown);
        return m_found;
    }

private:
    void consider(const Statement &statement)
    {
        const auto passage = m_material.passages.find(statement.passage);
        if (!passage)
            return;
        QStringList names;
        for (const Speaker &speaker : statement.speakers)
            names.append(m_material.actors.value(speaker.actor).name);
        consider({RecordKind::Statement, statement.id}, chainText(names), *passage);
    }
    void consider(const RecordRef &record, const QString &speakers, const Passage &passage)
    {
        const bool fits = std::ranges::all_of(m_words, [&](const QString &word) {
            return passage.quote.contains(word, Qt::CaseInsensitive) || speakers.contains(word, Qt::CaseInsensitive) ||
                   passage.translation.contains(word, Qt::CaseInsensitive);
        });
        if (!fits)
            return;
        const bool begins = passage.quote.startsWith(m_typed, Qt::CaseInsensitive) ||
                            (!speakers.isEmpty() && speakers.startsWith(m_typed, Qt::CaseInsensitive));
        const QString quote = displayText(passage.quote, longest), outlet = m_material.articles.value(passage.article).outlet;
        const QString who = speakers.isEmpty() ? displayText(outlet, longest) : displayText(speakers, longest);
        m_found.append({record, who.isEmpty() ? quote : EvidenceField::tr("%1: %2", "who or where, and what").arg(who, quote),
                        begins ? 0 : 1});
    }

    const Material &m_material;
    QStringList m_words;
    QString m_typed;
    QList<EvidenceFound> m_found;
};

} // namespace

EvidenceField::EvidenceField(Project *project, QWidget *parent)
    : QLineEdit(parent)
    , m_project(project)
    , m_list(new QListWidget(this))
{
    setMaxLength(4000);
    setPlaceholderText(tr("Add evidence: search, or type a note"));
    setToolTip(tr("Search passages and statements by their words or their speaker, or type a note"));
    setAccessibleName(tr("Add evidence"));
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
    connect(this, &QLineEdit::textEdited, this, &EvidenceField::search);
    connect(m_list, &QListWidget::itemPressed, this, [this](QListWidgetItem *item) { take(m_list->row(item)); });
}

EvidenceField::~EvidenceField() = default;

QStringList EvidenceField::offered() const
{
    QStringList rows;
    if (m_list->isVisible())
        for (int row = 0; row < m_list->count(); ++row)
            rows.append(plainText(m_list->item(row)->text()));
    return rows;
}

void EvidenceField::search()
{
    const QString typed = text().simplified();
    m_takes = false;
    if (typed.isEmpty()) {
        m_answered = ++m_asked;
        m_list->hide();
        return;
    }
    const Library &library = m_project->library();
    const Material material{library.all<Passage>(), library.all<Statement>(), library.all<Actor>(), library.all<Article>()};
    onPool(
        this, [material, typed] { return Search(material, typed).run(); },
        [this, number = ++m_asked](const QList<EvidenceFound> &found) {
            if (number == m_asked)
                list(found);
        });
}

void EvidenceField::list(const QList<EvidenceFound> &found)
{
    m_answered = m_asked;
    m_list->clear();
    for (const EvidenceFound &each : found) {
        auto *item = new QListWidgetItem(each.record.kind == RecordKind::Statement ? tr("Statement — %1").arg(each.words)
                                                                                   : tr("Passage — %1").arg(each.words),
                                         m_list);
        item->setData(KindRole, int(each.record.kind));
        item->setData(RecordIdRole, QVariant::fromValue(each.record.id));
    }
    new QListWidgetItem(tr("Add as a note: %1").arg(sidelight::displayText(text().simplified(), longest)), m_list);
    m_list->setCurrentRow(0);
    if (std::exchange(m_takes, false))
        take(0);
    else if (hasFocus())
        placeList();
}

void EvidenceField::placeList()
{
    const int rowHeight = std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 8);
    const QSize size(std::max(width(), fontMetrics().averageCharWidth() * 60), rowHeight * m_list->count() + 12);
    const QRect field(mapToGlobal(QPoint(0, -2)), QSize(width(), height() + 4));
    m_list->setGeometry(placeUnder(field, size, screen()->availableGeometry(), layoutDirection()));
    m_list->show();
}

void EvidenceField::take(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (!item)
        return;
    const RecordRef record{RecordKind(item->data(KindRole).toInt()), item->data(RecordIdRole).value<Id>()};
    const QString words = text().simplified();
    leave();
    if (record.id.isValid())
        Q_EMIT chosen(record);
    else
        Q_EMIT noteTyped(words);
}

void EvidenceField::leave()
{
    m_answered = ++m_asked;
    m_takes = false;
    m_list->hide();
    clear();
}

void EvidenceField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const int rows = m_list->isVisible() ? m_list->count() : 0;
    if (enter && !text().simplified().isEmpty()) {
        m_takes = m_answered != m_asked;
        if (!m_takes)
            take(m_list->currentRow());
    } else if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        leave();
    } else if (rows > 0 && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        const int step = event->key() == Qt::Key_Down ? 1 : rows - 1;
        m_list->setCurrentRow((m_list->currentRow() + step) % rows);
    } else {
        QLineEdit::keyPressEvent(event);
        if (event->key() == Qt::Key_Escape || enter)
            event->ignore(); // belongs to the pane around us
    }
}

void EvidenceField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!text().isEmpty())
        search();
}

// What was typed stays, in case somebody only looks something up meanwhile.
void EvidenceField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_list->hide();
}

void EvidenceField::hideEvent(QHideEvent *event)
{
    m_list->hide();
    QLineEdit::hideEvent(event);
}

} // namespace sidelight
