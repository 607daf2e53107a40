// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/PassageLinking.h"

#include "models/board/CardGeometry.h"
#include "models/lists/DisplayText.h"
#include "widgets/board/BoardEdits.h"
#include "widgets/board/BoardTheme.h"
#include "widgets/board/LinkTypePicker.h"
#include "widgets/board/LinkTypesWindow.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/PaneRow.h"
#include "widgets/reader/ReaderPane.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace sidelight {

namespace {

QString inForce(const QString &words) { return KeyChoices::instance().inWords(KeyPlace::Article, Qt::Key_L, words); }

constexpr int quotedWords = 60;

QString shown(const Passage &passage) { return displayText(passage.quote, quotedWords); }

// Below all that lies on a board.
QPointF freePlace(const Library &library, Id board)
{
    constexpr double gap = 48;
    QRectF all;
    for (const Id id : library.cardsOf(board))
        all = all.united(rectOf(*library.find<Card>(id)));
    return all.isNull() ? QPointF(0, 0) : QPointF(all.left(), all.bottom() + gap);
}

int topLayer(const Library &library, Id board)
{
    int top = 0;
    for (const Id id : library.cardsOf(board))
        top = std::max(top, library.find<Card>(id)->z);
    return top;
}

} // namespace

PassageLinking::PassageLinking(Project *project, PaneRow *panes)
    : m_project(project)
    , m_foot(new QWidget(panes))
    , m_sentence(new QLabel(m_foot))
{
    auto *const row = new QHBoxLayout(m_foot);
    row->setContentsMargins(12, 4, 8, 4);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setMinimumWidth(1); // long words are cut, they do not widen the window
    row->addWidget(m_sentence, 1);
    auto *const cancel = new QToolButton(m_foot);
    cancel->setText(tr("Give up"));
    cancel->setToolTip(tr("Begin no link (Esc)"));
    row->addWidget(cancel);
    m_foot->setObjectName(QStringLiteral("linkBegun"));
    m_foot->hide();
    panes->addFoot(m_foot);
    connect(cancel, &QToolButton::clicked, this, &PassageLinking::abandon);
    connect(project, &Project::changed, this, [this](const Changes &changes) {
        if (m_from && (changes.of<Passage>().removed.contains(m_from->passage.id) ||
                       changes.of<Article>().removed.contains(m_from->passage.article)))
            abandon();
    });
}

void PassageLinking::attach(ReaderPane *reader)
{
    ArticleView *const view = reader->view();
    view->setLinkBegun(isBegun());
    connect(view, &ArticleView::linkWanted, this, [this, reader] { goOn(reader); });
    connect(view, &ArticleView::linkAbandoned, this, &PassageLinking::abandon);
    connect(reader, &ReaderPane::menuFilling, this,
            [this, reader](QMenu *menu, Id passage) { addPassageActions(menu, reader, passage); });
}

void PassageLinking::abandon()
{
    m_from.reset();
    m_foot->hide();
    for (ReaderPane *reader : m_foot->parentWidget()->findChildren<ReaderPane *>())
        reader->view()->setLinkBegun(false);
}

void PassageLinking::goOn(ReaderPane *reader)
{
    const std::optional<PassageEdits::Found> chosen = reader->chosenPassage();
    if (m_project->isReadOnly())
        return Q_EMIT message(tr("This project can only be read, so no link can be made."));
    if (!chosen)
        return Q_EMIT message(inForce(m_from ? tr("Select the words or the passage that the link leads to, then press L.")
                                             : tr("Select words or a passage first, then press L to begin a link there.")));
    if (!m_from) {
        m_from = chosen;
        const QString words = tr("A link begins at “%1”. Select the words that it leads to and press L there; Esc gives it up.");
        m_sentence->setText(inForce(words).arg(shown(chosen->passage)));
        m_foot->show();
        for (ReaderPane *each : m_foot->parentWidget()->findChildren<ReaderPane *>())
            each->view()->setLinkBegun(true);
        return;
    }
    const bool same = chosen->passage.id == m_from->passage.id ||
                      (chosen->passage.article == m_from->passage.article && chosen->passage.start == m_from->passage.start &&
                       chosen->passage.end == m_from->passage.end);
    if (same)
        return Q_EMIT message(tr("A link leads to other words than those where it begins."));
    const BoardPainter painter(boardStyle(Theme::current()));
    auto *const picker = new LinkTypePicker(m_project, painter, reader->view());
    connect(picker, &LinkTypePicker::chosen, this, [this, to = *chosen](const LinkChoice &type) { finish(to, type); });
    connect(picker, &LinkTypePicker::ownWanted, this, [this, to = *chosen, window = reader->window()] {
        auto *const types = new LinkTypesWindow(m_project, boardStyle(Theme::current()), window);
        connect(types, &LinkTypesWindow::made, this, [this, to](Id type) { finish(to, {LinkKind::Custom, type}); });
        types->open(LinkTypesWindow::Begin::WithNew);
    });
    const QRect end = reader->view()->caretRect(chosen->passage.end);
    picker->openAt(reader->view()->viewport()->mapToGlobal(end.bottomLeft()));
}

void PassageLinking::finish(const PassageEdits::Found &to, const LinkChoice &type)
{
    if (!m_from)
        return;
    PassageLink link;
    link.id = Id::random();
    link.from = m_from->passage.id;
    link.to = to.passage.id;
    link.kind = type.kind;
    link.customType = type.type;
    link.added = QDateTime::currentMSecsSinceEpoch();
    rememberLinkChoice(*m_project, type);
    const auto edit = [link, from = *m_from, to](Writer &writer) {
        for (const PassageEdits::Found &end : {from, to})
            if (end.isNew)
                writer.insert(end.passage);
        writer.insert(link);
    };
    m_project->edit(tr("Link passages"), edit).then(this, [this, link](const Result<EditId> &done) {
        if (done)
            Q_EMIT linkMade(link.id);
    });
    abandon();
}

QString PassageLinking::nameOf(const PassageLink &link, Id from) const
{
    const auto other = m_project->library().find<Passage>(link.from == from ? link.to : link.from);
    const QString words = other ? shown(*other) : QString();
    return link.from == from ? tr("%1 → “%2”").arg(sidelight::nameOf(link.kind), words)
                             : tr("“%2” → %1").arg(sidelight::nameOf(link.kind), words);
}

void PassageLinking::addPassageActions(QMenu *menu, ReaderPane *reader, Id passage)
{
    const Library &library = m_project->library();
    const bool canEdit = m_project->isOpen() && !m_project->isReadOnly();
    menu->addSeparator();
    if (canEdit && (passage.isValid() || !reader->view()->selection().isEmpty())) {
        QAction *const link =
            menu->addAction(m_from ? tr("End the link here") : tr("Begin a link here"), this, [this, reader = QPointer(reader)] {
                if (reader)
                    goOn(reader);
            });
        link->setShortcuts(KeyChoices::instance().instead(KeyPlace::Article, Qt::Key_L));
    }
    QList<Id> links = library.passageLinksOf(passage);
    std::ranges::sort(links);
    for (const Id id : std::as_const(links)) {
        QMenu *const about = menu->addMenu(nameOf(*library.find<PassageLink>(id), passage).replace(u'&', QStringLiteral("&&")));
        about->addAction(tr("Show both sides"), this, [this, id] { Q_EMIT linkWanted(id); });
        addLinkActions(about, id);
    }
}

void PassageLinking::addLinkActions(QMenu *menu, Id link)
{
    const Library &library = m_project->library();
    const PassageLink *const record = library.find<PassageLink>(link);
    if (!record || !m_project->isOpen() || m_project->isReadOnly())
        return;
    QMenu *const boards = menu->addMenu(tr("Put on a board"));
    QList<Board> all = library.all<Board>().values();
    std::ranges::sort(all, {}, [](const Board &board) { return std::pair(board.position, board.name); });
    for (const Board &board : std::as_const(all))
        boards->addAction(displayText(board.name).replace(u'&', QStringLiteral("&&")), this,
                          [this, link, id = board.id] { putOnBoard(link, id); });
    boards->setEnabled(!all.isEmpty());
    QMenu *const types = menu->addMenu(tr("Type"));
    for (const LinkChoice &choice : recentLinkChoices(*m_project)) {
        const QString name = sidelight::nameOf(choice, library).replace(u'&', QStringLiteral("&&"));
        QAction *const type = types->addAction(name, this, [this, link, choice] {
            m_project->edit(tr("Change the link’s type"), [link, choice](Writer &writer) {
                writer.modify<PassageLink>(link, [choice](PassageLink &each) {
                    each.kind = choice.kind;
                    each.customType = choice.type;
                });
            });
        });
        type->setCheckable(true);
        type->setChecked(choice == LinkChoice{record->kind, record->customType});
    }
    menu->addAction(tr("Turn round"), this, [this, link] {
        m_project->edit(tr("Turn link round"), [link](Writer &writer) {
            writer.modify<PassageLink>(link, [](PassageLink &each) { std::swap(each.from, each.to); });
        });
    });
    menu->addAction(tr("Remove link"), this, [this, link] {
        m_project->edit(tr("Remove link"), [link](Writer &writer) { writer.remove<PassageLink>(link); });
    });
}

void PassageLinking::putOnBoard(Id link, Id board)
{
    const Library &library = m_project->library();
    const PassageLink *const record = library.find<PassageLink>(link);
    if (!record || !library.find<Board>(board))
        return;
    const BoardPainter painter(boardStyle(Theme::current()));
    const QList<Id> made =
        BoardEdits(m_project, board).addLinkedPassages(*record, freePlace(library, board), topLayer(library, board) + 1, painter);
    Q_EMIT boardWanted(board, made.first());
}

} // namespace sidelight
