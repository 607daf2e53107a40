// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BoardEditors.h"

#include "widgets/board/BoardView.h"
#include "widgets/board/CardNoteEditor.h"
#include "widgets/board/LinkEditor.h"

#include <QGuiApplication>

namespace sidelight {

BoardEditors::BoardEditors(Project *project, BoardScene *scene, BoardView *view)
    : QObject(view)
    , m_project(project)
    , m_scene(scene)
    , m_view(view)
    , m_edits(project, scene->board())
{
    connect(scene, &BoardScene::contentChanged, this, &BoardEditors::followRecords);
}

bool BoardEditors::isOpen() const { return m_note || m_link; }

double BoardEditors::heightFor(const QString &words, const QRectF &rect) const
{
    CardContent content;
    content.body = plainFromMarkdown(words);
    content.rightToLeft = content.body.isRightToLeft();
    return std::max(rect.height(), m_scene->painter().preferredHeight(content, rect.width()));
}

void BoardEditors::openNote(Id card)
{
    close();
    const Card *record = m_project->library().find<Card>(card);
    const CardItem *item = m_scene->card(card);
    const bool hasWords =
        record && (record->kind == CardKind::Note || record->kind == CardKind::Group || record->kind == CardKind::Image);
    if (!hasWords || !item || !m_edits.canEdit())
        return;
    m_card = card;
    m_rect = item->rect();
    m_fitsWords = record->kind == CardKind::Note;
    openNoteEditor(record->note);
}

void BoardEditors::openNewNote(const NewNote &place)
{
    close();
    if (!m_edits.canEdit())
        return;
    m_card = {};
    m_fitsWords = true;
    m_newNote = place;
    m_rect = place.rect;
    openNoteEditor({});
}

void BoardEditors::openNoteEditor(const QString &words)
{
    m_note = new CardNoteEditor(words, m_view->viewport());
    connect(m_note, &CardNoteEditor::wordsChanged, this, &BoardEditors::writeNote);
    connect(m_note, &CardNoteEditor::finished, this, [this] { end(m_note); });
    placeNote();
    m_note->setLayoutDirection(QGuiApplication::layoutDirection());
    m_note->show();
    m_note->setFocus(Qt::OtherFocusReason);
}

void BoardEditors::writeNote(const QString &words)
{
    if (m_fitsWords)
        m_rect.setHeight(heightFor(words, m_rect));
    if (m_card.isValid()) {
        m_edits.setNote(m_card, words, m_rect.height());
    } else if (!words.trimmed().isEmpty()) {
        m_newNote.rect = m_rect;
        m_card = m_edits.addNote(words, m_newNote);
        m_scene->selectWhenMade({m_card});
    }
    placeNote();
}

void BoardEditors::openLink(Id link)
{
    close();
    const LinkItem *item = m_scene->link(link);
    if (!item || !m_edits.canEdit())
        return;
    m_linkId = link;
    m_link = new LinkEditor(m_project, item->content(), m_view->viewport());
    connect(m_link, &LinkEditor::edited, this, [this](const LinkChoice &type, const QString &label, const QString &note) {
        m_edits.setLink(m_linkId, type, label, note);
    });
    connect(m_link, &LinkEditor::evidenceWanted, this, [this] { m_view->askEvidence(m_linkId); });
    connect(m_link, &LinkEditor::evidenceRemoved, this, [this](Id passage) { m_edits.removeEvidence(m_linkId, passage); });
    connect(m_link, &LinkEditor::evidenceActivated, m_view, &BoardView::passageActivated);
    connect(m_link, &LinkEditor::finished, this, [this] { end(m_link); });
    placeLink();
    m_link->setLayoutDirection(QGuiApplication::layoutDirection());
    m_link->show();
    m_link->setFocus(Qt::OtherFocusReason);
}

QString BoardEditors::linkTip(const LinkContent &link) const
{
    QStringList lines;
    if (!link.note.isEmpty())
        lines.append(link.note.left(2'000).toHtmlEscaped());
    for (const Id id : link.evidence) {
        Card card;
        card.kind = CardKind::Passage;
        card.shows = id;
        const CardContent content = contentOf(m_project->library(), card);
        lines.append(
            tr("%1 — %2", "a quote and its source").arg(content.body.left(200).toHtmlEscaped(), content.source.toHtmlEscaped()));
    }
    return lines.join(QStringLiteral("<br>"));
}

void BoardEditors::close()
{
    if (m_note)
        m_note->finish();
    if (m_link)
        m_link->finish();
}

template <class Editor> void BoardEditors::end(QPointer<Editor> &editor)
{
    Editor *ended = editor;
    editor = nullptr;
    const bool hadFocus = ended->hasFocus() || ended->isAncestorOf(ended->window()->focusWidget());
    ended->hide();
    ended->deleteLater();
    if (hadFocus)
        m_view->setFocus(Qt::OtherFocusReason);
}

// What another pane or an undo changed is shown here too, once nothing of ours is on its way.
void BoardEditors::followRecords()
{
    if (m_link && !m_scene->link(m_linkId))
        return m_link->finish();
    const bool noteGone = m_note && m_card.isValid() && !m_scene->card(m_card) && m_project->isSaved();
    if (noteGone) {
        m_card = {}; // what is typed from here on makes a new card
        m_newNote.linkFrom = {};
        return m_note->finish();
    }
    if (!m_project->isSaved())
        return;
    const Card *card = m_note ? m_project->library().find<Card>(m_card) : nullptr;
    if (const CardItem *item = m_scene->card(m_card); card && item) {
        m_rect = item->rect();
        m_note->adopt(card->note);
    }
    if (const LinkItem *item = m_scene->link(m_linkId); m_link && item)
        m_link->adopt(item->content());
    replace();
}

void BoardEditors::replace()
{
    placeNote();
    placeLink();
}

void BoardEditors::placeNote()
{
    if (!m_note)
        return;
    QFont font = m_scene->painter().style().plain;
    font.setPixelSize(std::max(11, int(std::lround(font.pixelSize() * m_view->zoom()))));
    m_note->setFont(font);
    QRectF rect = m_rect;
    if (!m_fitsWords) // a title at the top, a picture's words below
        rect.setTop(m_scene->card(m_card) && m_scene->card(m_card)->content().kind == CardKind::Image
                        ? rect.bottom() - std::min(60.0, rect.height())
                        : rect.top());
    if (!m_fitsWords)
        rect.setHeight(std::min(rect.height(), 60.0));
    const QRect place = m_view->mapFromScene(rect).boundingRect();
    m_note->setGeometry(QRect(place.topLeft(), place.size().expandedTo({160, 60})));
}

void BoardEditors::placeLink()
{
    const LinkItem *item = m_scene->link(m_linkId);
    if (!m_link || !item)
        return;
    const QSize size = m_link->sizeHint().expandedTo({220, 0});
    const QPoint below = m_view->mapFromScene(item->route().label) + QPoint(-size.width() / 2, 14);
    const QRect room = m_view->viewport()->rect().adjusted(8, 8, -8, -8);
    const int x = std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - size.width()));
    const int y = std::clamp(below.y(), room.top(), std::max(room.top(), room.bottom() - size.height()));
    m_link->setGeometry(QRect(QPoint(x, y), size));
}

} // namespace sidelight
