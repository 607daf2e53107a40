// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/ReadingMarks.h"
#include "widgets/common/RecordMime.h"
#include "widgets/reader/ArticlePassages.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/PassageEdits.h"
#include "widgets/reader/ReadingDesk.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QMenu;
class QSplitter;
class QToolButton;

namespace sidelight {

class ButtonRow;
class FindBar;
class LensBar;
class LensShelf;
class LinkBubble;
class Overview;
class PassageNote;
class PassagePopup;
class PageView;
class ReadingChoices;
class ReadingPopover;
class ReaderLenses;
class ReaderProposals;
class SourceView;
class ReadingSigns;
class StatementPopup;

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
    [[nodiscard]] Overview *overview() const { return m_overview; } // takes marks of whoever has some for this article

    // The page is set as these say, and asks them for what is to be otherwise; they must outlive the pane. Without them the
    // pane is set as usual, and only its size can be changed.
    void setReading(ReadingChoices *choices);
    void openReading(); // the small popup with all of them

    // Scrolls there and flashes the words; before the text has come, as soon as it has.
    void showPassage(Id passage);
    void flash(int start, int end);
    // Room at the sides of the text, for what joins it to the text beside it. Pixels.
    void setSideRoom(int left, int right);
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    // The selected passage, or one that could be made of the selection; none: nothing is selected, or nothing may be changed.
    [[nodiscard]] std::optional<PassageEdits::Found> chosenPassage();
    // Makes a passage of the selection with this tag, or of which this actor is the speaker. False: nothing is selected.
    bool applyToSelection(const RecordRef &tagOrActor);

    // Where somebody reads: to come back to within this session, and, with the time, kept for the next.
    [[nodiscard]] ReadingMark readingMark() const;
    void goTo(const ReadingMark &mark);

    // The lenses that can be looked through; without this there are none.
    void setLensShelf(LensShelf *shelf);
    [[nodiscard]] ReaderLenses *lenses() const { return m_lenses; }
    [[nodiscard]] ReaderProposals *proposals() const { return m_proposals; }
    void openLensList();
    void stepThroughLenses(int by); // of all that are on

    // The file from which the article came, in place of the page.
    [[nodiscard]] bool hasSource() const;
    [[nodiscard]] bool showsSource() const { return m_source != nullptr; }
    void showSource(bool shown);

    // The pages of the file from which the article came, beside its text.
    [[nodiscard]] bool hasPages() const;
    [[nodiscard]] bool showsPages() const { return m_pages != nullptr; }
    void showPages(bool shown);

    // Where somebody reads, the caret and the lenses.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void passageSelected(sidelight::Id passage); // none: not any more
    void selectionChanged(bool any);
    void titleChanged(const QString &title);
    void menuFilling(QMenu *menu, sidelight::Id passage); // the text's own menu, about to be shown; passage: the selected one

    void textLoaded();
    void aboutToJump(); // to another place of the same article; the view still shows this one
    void articleRemoved();
    void endSeen();        // the end of the text was in sight for a moment
    void readMarkWanted(); // it is to be read, or unread, whichever it is not

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
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
    void updateHeader();
    [[nodiscard]] QString detailsOf(const Article &article) const;
    void updatePassages();
    void updateOverview();
    void noteReading();
    void keepPlace();
    void connectProposals();
    void layOut();

    void openPopup(Id passage);
    void openStatement(const PassageChoice &by);
    void choose(const PassageChoice &choice);
    void chooseColour(int colour);
    void editNote(Id passage);
    void finishSelection();
    void armLastUsed();
    void hint(const QString &sentence);                 // beside the caret
    [[nodiscard]] QRect placeOf(TextRange words) const; // of their end, in the view
    void takeDropped(const RecordRef &record, Id passage);
    void resizePassage(Id passage, TextRange range);
    void copy(TextRange range, bool withSource) const;
    void addSnapChoices(QMenu &menu);
    void addPassageActions(QMenu &menu, Id passage);
    void openMenu(QPoint globally);
    void placeFloating();
    [[nodiscard]] bool canEdit() const;
    [[nodiscard]] PassageEdits edits() { return {*m_project, m_article}; }

    Project *m_project;
    Id m_article;
    ReadingDesk *m_desk;
    ArticlePassages m_passages;
    ArticleView *m_view;
    QPointer<PassagePopup> m_popup; // floats in the window, which may go first
    QPointer<StatementPopup> m_say; // likewise
    PassageNote *m_note;
    LinkBubble *m_bubble;
    FindBar *m_find;
    Overview *m_overview;
    QWidget *m_sheet = nullptr; // all but the original source, which stands in its place
    QWidget *m_bar = nullptr;
    ButtonRow *m_buttons = nullptr;
    QToolButton *m_aa = nullptr;
    ReadingChoices *m_reading = nullptr;
    ReadingPopover *m_popover = nullptr;
    ReaderLenses *m_lenses;
    ReaderProposals *m_proposals;
    LensBar *m_lensBar = nullptr;
    SourceView *m_source = nullptr; // only while it is shown
    PageView *m_pages = nullptr;    // likewise
    QSplitter *m_beside = nullptr;  // the text, and the pages if they are shown
    QList<PageStart> m_pageStarts;
    ReadingSigns *m_signs = nullptr;
    bool m_loaded = false;
    Id m_popupFor;    // the passage that the popup is about; none: the selection
    TextRange m_said; // the words that the form for a statement is about
    Id m_wanted;      // to be selected as soon as it is there
    Id m_toShow;      // before the text has come
    TextRange m_toFlash;
    QByteArray m_toRestore;
    std::optional<ReadingMark> m_toGo;
    QTimer m_dwell; // who stays at a place reads it
    int m_usualColour = 1;
};

} // namespace sidelight
