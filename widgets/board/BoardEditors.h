// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/board/BoardEdits.h"
#include "widgets/board/BoardScene.h"

#include <QObject>
#include <QPointer>

namespace sidelight {

class BoardView;
class LinkEditor;
class CardNoteEditor;

// The one small editor that may be open on a board: over a note card, or beside a link. It stays in its place when the
// view scrolls or zooms, and follows what is changed elsewhere. A new note becomes a card with its first words, so that a
// mistaken double click leaves nothing behind.
class BoardEditors : public QObject {
    Q_OBJECT

public:
    BoardEditors(Project *project, BoardScene *scene, BoardView *view);

    void openNote(Id card);
    void openNewNote(const NewNote &place);
    void openLink(Id link);
    // What lies behind a link: its note, and its evidence with the sources.
    [[nodiscard]] QString linkTip(const LinkContent &link) const;
    void close();
    [[nodiscard]] bool isOpen() const;
    // Puts the open editor where its card or link is now.
    void replace();

private:
    void openNoteEditor(const QString &words);
    void writeNote(const QString &words);
    void followRecords();
    void placeNote();
    void placeLink();
    template <class Editor> void end(QPointer<Editor> &editor);
    [[nodiscard]] double heightFor(const QString &words, const QRectF &rect) const;

    Project *m_project;
    BoardScene *m_scene;
    BoardView *m_view;
    BoardEdits m_edits;
    QPointer<CardNoteEditor> m_note;
    QPointer<LinkEditor> m_link;
    Id m_card, m_linkId; // whose words are edited; no card: a note that is not yet made
    NewNote m_newNote;
    QRectF m_rect; // of the note
    bool m_fitsWords = true;
};

} // namespace sidelight
