// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/RecordMime.h"
#include "widgets/reader/CaretSteps.h"
#include "widgets/reader/PageHeader.h"
#include "widgets/reader/PageMargins.h"
#include "widgets/reader/PagePainter.h"

#include <QAbstractScrollArea>
#include <memory>

class QVariantAnimation;

namespace sidelight {

class ArticleInput;

// What the view shows: an article's text and marks, and what stands above them.
struct ArticlePage {
    QString title, details;
    QString text;
    Marks marks;
    bool rightToLeft = false;
};

// Where somebody reads: a position of the text and how far below the view's top its line stands, so that the place stays
// when the width or the size of the text changes. A negative position counts pixels from the top of the header.
struct ReadingPlace {
    int position = -1;
    int offset = 0;
};

// The page: reads and marks an article, and changes neither. What a person wants changed goes out as a signal; the marks
// come back through setPassages. Only the paragraphs in view are laid out.
class ArticleView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    void setArticle(const ArticlePage &page);
    void setHeader(const QString &title, const QString &details, bool rightToLeft);
    void setPassages(const QList<PassageMark> &passages);
    void setLens(const QList<LensMark> &sorted);
    void setFound(const QList<TextRange> &sorted, int current);

    // What a comparison with another text marks.
    void setCompared(const QList<ComparedMark> &sorted);

    // Proposals of who says what; of the current one the words are marked.
    void setProposals(const ProposalMarks &proposals);
    [[nodiscard]] const ProposalMarks &proposals() const { return m_state.proposals; }
    [[nodiscard]] int proposalAt(QPoint point); // whose line in the margin is there; -1: none

    [[nodiscard]] const QString &text() const { return m_page.text(); }
    [[nodiscard]] PageLayout &page() { return m_page; }
    [[nodiscard]] const PassageMarks &passages() const { return m_passages; }

    [[nodiscard]] int caret() const { return m_caret; }
    [[nodiscard]] TextRange selection() const { return m_state.selection; }
    [[nodiscard]] QString selectedText() const;
    // With `extend` the selection grows from where it began; else there is none any more.
    void setCaret(int position, bool extend = false);
    void select(TextRange range);
    void clearSelection() { setCaret(m_caret); }
    // Asks that the selection be copied, or the words of the selected passage; with where they stand, or alone.
    void copy(bool withSource = true);
    void moveEnd(bool start); // of the selected passage, by the keys that follow
    // What mouse and keys bring a selection to when it is finished.
    [[nodiscard]] SelectionSnap snap() const { return m_snap; }
    void setSnap(SelectionSnap snap) { m_snap = snap; }

    [[nodiscard]] Id selectedPassage() const { return m_state.selectedPassage; }
    void selectPassage(Id passage);
    // Selects it, scrolls to it and flashes its words; nothing if it is not in this article.
    void showPassage(Id passage);
    // Shows a passage over another range until the next setPassages or endPreview: an end of it is being moved.
    void previewPassage(Id passage, TextRange range);
    void endPreview();
    // Whether passages can be changed, so that the selected one has handles at its ends.
    [[nodiscard]] bool isEditable() const { return m_editable; }
    void setEditable(bool editable);
    // Where an end of the selected passage can be taken; empty: there is none.
    [[nodiscard]] QRect handleRect(bool atStart);
    // Says it to a screen reader.
    void announce(const QString &sentence);
    void flash(TextRange range);
    void reveal(TextRange range);
    void scrollBy(int pixels);

    [[nodiscard]] const ReadingStyle &readingStyle() const { return m_reading; }
    void setReadingStyle(const ReadingStyle &style);
    [[nodiscard]] qreal textSize() const { return m_reading.size; }
    // While a link is begun somewhere, Escape gives that up before anything else.
    void setLinkBegun(bool begun) { m_linkBegun = begun; }
    [[nodiscard]] bool isLinkBegun() const { return m_linkBegun; }

    void setTextSize(qreal points);
    [[nodiscard]] ReadingPlace place() const { return m_place; }
    void setPlace(const ReadingPlace &place);

    // Of all that scrolls, header and text: as far as it is laid out exact, else estimated.
    [[nodiscard]] int contentHeight() const { return m_header.height() + m_page.height(); }
    // Where a position stands in that, from 0 at the top to 1; it lays nothing out.
    [[nodiscard]] qreal depthOf(int position) const;
    // Is the end of the text in sight?
    [[nodiscard]] bool showsEnd() const;

    // In coordinates of the viewport.
    [[nodiscard]] int positionAt(QPoint point);
    [[nodiscard]] int characterAt(QPoint point);
    [[nodiscard]] QRect caretRect(int position);
    [[nodiscard]] QRect rectOf(TextRange range); // what encloses it
    // The passage whose stripe is under a point, else the shortest whose words are; none.
    [[nodiscard]] Id passageAt(QPoint point);
    [[nodiscard]] Id stripeAt(QPoint point);
    // Where a note about a passage can be written: in the margin if there is room, else below its words.
    [[nodiscard]] QRect noteRect(const PassageMark &mark);

    // For what is drawn beside the view, without laying out what is not seen: the text in view, and where a range stands in
    // the viewport's height; beyond it, that is an estimate.
    struct Band {
        int top = 0, bottom = 0;
        bool operator==(const Band &) const = default;
    };
    [[nodiscard]] TextRange visibleRange() const;
    [[nodiscard]] Band bandOf(TextRange range);
    // Which position stands at a height of the viewport, with the part of a line that is above it as a part of the line's
    // characters; and the way to have one stand there. Back and forth between the two moves nothing.
    [[nodiscard]] qreal readingAt(int y);
    void scrollReadingTo(qreal position, int y);

Q_SIGNALS:
    void selectionChanged();
    void selectionFinished();                    // by mouse or Enter: what shall be done with it?
    void passageSelected(sidelight::Id passage); // none: not any more
    void noteWanted(sidelight::Id passage);
    void choiceWanted(sidelight::Id passage); // a tag or an actor for it
    void menuWanted(QPoint globally);         // what is under it has been selected
    void removalWanted(sidelight::Id passage);
    void ribbonWanted(int step); // the next one (1) or the one before (-1) from the caret
    void linkWanted();           // to begin a link at the selection or the selected passage, or to end one there
    void linkAbandoned();
    void proposalStepWanted(int step); // the next one (1) or the one before (-1)
    void proposalChosen(int mark);     // of proposals()
    void proposalLeft();
    void proposalAccepted(); // the current one
    void proposalRejected();
    void resizeWanted(sidelight::Id passage, sidelight::TextRange range); // shown as a preview until the project has answered
    void copyWanted(sidelight::TextRange range, bool withSource);
    // A tag or an actor was dropped on the selection (no passage), or on a passage.
    void recordDropped(const sidelight::RecordRef &record, sidelight::Id passage);
    void statementWanted();        // for the selection, else the selected passage
    void armWanted();              // the tag or actor used last, for every selection from now on; or no more
    void filterWanted();           // which passages shall stand out?
    void colourChosen(int colour); // for the selection if there is one, else for the selected passage
    void linkClicked(const QString &target, const QRect &where);
    void readingStyleChanged(const sidelight::ReadingStyle &style);
    void scrolled();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int shift() const; // from the page's y to the viewport's
    void restyle();
    void fitColumns();
    void layOutVisible();
    bool layOutTop();
    void updateRange();
    void notePlace();
    void updateState();
    void setSelection(TextRange range);
    void tellAccessibility(TextRange oldSelection, int oldCaret);
    bool showToolTip(QPoint at, QPoint globally);
    bool takes(const QDropEvent &event);
    [[nodiscard]] QRect edgeRect(const PassageMark &mark, bool atStart);
    void paintHandles(QPainter &painter);
    void assignPassages();

    PageLayout m_page;
    PageHeader m_header;
    PassageMarks m_passages;
    QList<PassageMark> m_given; // without the preview
    Id m_previewed;
    TextRange m_preview;
    bool m_editable = true;
    SelectionSnap m_snap = SelectionSnap::Characters;
    PageColumns m_columns;
    PageState m_state;
    QString m_title, m_details;
    bool m_rightToLeft = false;
    ReadingStyle m_reading;
    bool m_linkBegun = false;
    int m_anchor = 0; // where the selection began
    int m_caret = 0;
    ReadingPlace m_place;
    bool m_settling = false; // heights are being corrected: scrolling is ours, not the user's
    QVariantAnimation *m_flash;
    std::unique_ptr<ArticleInput> m_input;
};

} // namespace sidelight
