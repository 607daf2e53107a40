// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/RecordMime.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/PassageEdits.h"
#include "widgets/reader/ReadingDesk.h"

#include <QPointer>
#include <QWidget>

class QMenu;
class QToolButton;

namespace sidelight {

class FindBar;
class LinkBubble;
class PassageNote;
class PassagePopup;
class ReadingSigns;

// One article of a project, to read and to mark. Its text comes once, since it never changes; passages, notes, speakers
// and tags follow the project. What a person wants changed is asked of the project and shown when it is true.
class ReaderPane : public QWidget {
    Q_OBJECT

public:
    ReaderPane(Project *project, Id article, QWidget *parent = nullptr);
    ~ReaderPane() override;

    [[nodiscard]] Id article() const { return m_article; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] ArticleView *view() const { return m_view; }

    // Scrolls there and flashes the words; before the text has come, as soon as it has.
    void showPassage(Id passage);
    void flash(int start, int end);
    // Makes a passage of the selection with this tag, or of which this actor is the speaker. False: nothing is selected.
    bool applyToSelection(const RecordRef &tagOrActor);

    // Where somebody reads, the caret, the size of the text and the lens.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void passageSelected(sidelight::Id passage); // none: not any more
    void selectionChanged(bool any);
    void titleChanged(const QString &title);
    void textLoaded();
    void articleRemoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Loaded {
        QString text;
        Marks marks;
    };
    QWidget *makeBar();
    void connectView();
    void connectDesk();
    void addShortcuts();
    void load();
    void show(const Result<Loaded> &loaded);
    void follow(const Changes &changes);
    [[nodiscard]] bool concerns(const Changes &changes) const;
    void updateHeader();
    void updatePassages();
    [[nodiscard]] PassageMark markOf(const Passage &passage) const;
    void styleBar();
    void scanWithLens(const QList<Block> &blocks);

    void openPopup(Id passage);
    void choose(const PassageChoice &choice);
    void chooseColour(int colour);
    void editNote(Id passage);
    void finishSelection();
    void armLastUsed();
    void takeDropped(const RecordRef &record, Id passage);
    void resizePassage(Id passage, TextRange range);
    void copy(TextRange range, bool withSource) const;
    void announceAdded(const Changes &changes);
    void addSnapChoices(QMenu &menu);
    void addPassageActions(QMenu &menu, Id passage);
    void openMenu(QPoint globally);
    void placeFloating();
    [[nodiscard]] bool canEdit() const;
    [[nodiscard]] PassageEdits edits() { return {*m_project, m_article}; }

    Project *m_project;
    Id m_article;
    ReadingDesk *m_desk;
    ArticleView *m_view;
    QPointer<PassagePopup> m_popup; // floats in the window, which may go first
    PassageNote *m_note;
    LinkBubble *m_bubble;
    FindBar *m_find;
    QWidget *m_bar = nullptr;
    ReadingSigns *m_signs = nullptr;
    QToolButton *m_lens = nullptr; // hidden until something is found
    QSet<Id> m_shownIds;           // the article's passages, to know of which one is told that it is gone
    QList<LensMark> m_lensMarks;
    bool m_loaded = false;
    Id m_popupFor; // the passage that the popup is about; none: the selection
    Id m_wanted;   // to be selected as soon as it is there
    Id m_toShow;   // before the text has come
    TextRange m_toFlash;
    QByteArray m_toRestore;
    int m_usualColour = 1;
};

} // namespace sidelight
