// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/CardPicker.h"

#include "models/lists/RecordText.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace sidelight {

namespace {

struct Found {
    RecordRef record;
    QString text;
    int rank = 0; // 0: begins with what was typed; 1: holds it
};

// Finds records whose words hold what was typed, without regard to case; never more than are shown of one kind.
class Search {
public:
    Search(const Library &library, QString words, const QList<RecordKind> &kinds)
        : m_library(library)
        , m_words(std::move(words))
        , m_kinds(kinds)
    {
    }

    QList<Found> run()
    {
        for (const Actor &actor : all<Actor>(RecordKind::Actor))
            consider({RecordKind::Actor, actor.id}, actor.name, actor.aliases.join(QLatin1Char(' ')));
        for (const Passage &passage : all<Passage>(RecordKind::Passage))
            consider({RecordKind::Passage, passage.id}, passage.quote, {});
        for (const Statement &statement : all<Statement>(RecordKind::Statement))
            consider({RecordKind::Statement, statement.id}, wordsOf(statement), {});
        for (const Claim &claim : all<Claim>(RecordKind::Claim))
            consider({RecordKind::Claim, claim.id}, claim.text, {});
        for (const Article &article : all<Article>(RecordKind::Article))
            consider({RecordKind::Article, article.id}, article.title, article.outlet);
        const auto shown = std::min(m_found.size(), qsizetype(CardPicker::mostRows));
        std::ranges::partial_sort(m_found, m_found.begin() + shown, {},
                                  [](const Found &found) { return std::tuple(found.rank, found.text); });
        m_found.resize(shown);
        return m_found;
    }

private:
    template <class T> [[nodiscard]] Library::Table<T> all(RecordKind kind) const
    {
        return m_kinds.isEmpty() || m_kinds.contains(kind) ? m_library.all<T>() : Library::Table<T>();
    }
    // "port official: no warning was ever received"
    [[nodiscard]] QString wordsOf(const Statement &statement) const
    {
        QStringList names;
        for (const Speaker &speaker : statement.speakers) {
            const Actor *actor = m_library.find<Actor>(speaker.actor);
            names.append(actor ? actor->name : speaker.printed);
        }
        const auto passage = m_library.find<Passage>(statement.passage);
        return CardPicker::tr("%1: %2", "who says what").arg(chainText(names), passage ? passage->quote : QString());
    }
    void consider(RecordRef record, const QString &text, const QString &more)
    {
        const bool begins = text.startsWith(m_words, Qt::CaseInsensitive);
        if (begins || text.contains(m_words, Qt::CaseInsensitive) || more.contains(m_words, Qt::CaseInsensitive))
            m_found.append({record, text, begins ? 0 : 1});
    }

    const Library &m_library;
    QString m_words;
    QList<RecordKind> m_kinds;
    QList<Found> m_found;
};

QString kindName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Actor:
        return CardPicker::tr("Actor");
    case RecordKind::Passage:
        return CardPicker::tr("Passage");
    case RecordKind::Claim:
        return CardPicker::tr("Claim");
    case RecordKind::Statement:
        return CardPicker::tr("Statement");
    default:
        return CardPicker::tr("Article");
    }
}

} // namespace

CardPicker::CardPicker(Project *project, QWidget *parent, const QList<RecordKind> &kinds)
    : QFrame(parent, Qt::Popup)
    , m_project(project)
    , m_kinds(kinds)
    , m_words(new QLineEdit(this))
    , m_found(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("cardPicker"));
    setAccessibleName(tr("Search for a card"));
    setFrameShape(QFrame::StyledPanel);
    m_words->setPlaceholderText(kinds == QList{RecordKind::Passage} ? tr("Passage")
                                                                    : tr("Passage, statement, actor, claim or article"));
    m_words->setAccessibleName(tr("Search for a card"));
    m_words->setClearButtonEnabled(true);
    m_found->setAccessibleName(tr("Records found"));
    m_found->setFocusPolicy(Qt::NoFocus);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setTextElideMode(Qt::ElideRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addWidget(m_found);
    setFocusProxy(m_words);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &CardPicker::search);
    connect(m_words, &QLineEdit::returnPressed, this, &CardPicker::choose);
    connect(m_found, &QListWidget::itemClicked, this, &CardPicker::choose);
    search({});
}

void CardPicker::openAt(QPoint globalPosition)
{
    resize(fontMetrics().averageCharWidth() * 56, fontMetrics().lineSpacing() * 16);
    move(globalPosition);
    show();
    m_words->setFocus();
}

void CardPicker::search(const QString &words)
{
    m_found->clear();
    const QList<Found> found = Search(m_project->library(), words.trimmed(), m_kinds).run();
    for (const Found &each : found) {
        const QString line =
            tr("%1 — %2", "kind and words of a record").arg(kindName(each.record.kind), each.text.left(300).simplified());
        auto *item = new QListWidgetItem(line, m_found);
        item->setData(Qt::UserRole, int(each.record.kind));
        item->setData(Qt::UserRole + 1, QVariant::fromValue(each.record.id));
    }
    if (found.isEmpty()) {
        auto *none = new QListWidgetItem(tr("Nothing in this project has these words."), m_found);
        none->setFlags(Qt::NoItemFlags);
    } else {
        m_found->setCurrentRow(0);
    }
}

void CardPicker::choose()
{
    const QListWidgetItem *item = m_found->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const RecordRef record{RecordKind(item->data(Qt::UserRole).toInt()), item->data(Qt::UserRole + 1).value<Id>()};
    Q_EMIT chosen(record);
    close();
}

bool CardPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int by = key == Qt::Key_Down       ? 1
                       : key == Qt::Key_Up       ? -1
                       : key == Qt::Key_PageDown ? 8
                       : key == Qt::Key_PageUp   ? -8
                                                 : 0;
        if (by != 0) {
            m_found->setCurrentRow(std::clamp(m_found->currentRow() + by, 0, std::max(0, m_found->count() - 1)));
            return true;
        }
        if (key == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace sidelight
