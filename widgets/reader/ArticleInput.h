// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"
#include "widgets/reader/CaretSteps.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QPoint>

class QKeyEvent;
class QMouseEvent;

namespace sidelight {

class ArticleView;

// Hands on the page: turns keys and the mouse into a caret, selections and wishes of an ArticleView. A press begins a
// selection by characters, words, sentences or paragraphs, as often as it is repeated; a click without a drag chooses what
// it hits; a drag that begins on a stripe or on the selected passage carries the passage away.
class ArticleInput : public QObject {
    Q_OBJECT

public:
    explicit ArticleInput(ArticleView &view);

    // Keys that are ours while the text has the focus, so that no shortcut of the window takes them.
    [[nodiscard]] bool wants(const QKeyEvent &event) const;
    bool press(const QKeyEvent &event); // false: not ours
    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);

    // An end of the selected passage is being moved.
    bool beginResizing(bool atStart, bool byMouse = false);
    [[nodiscard]] bool isResizing() const { return m_resize.has_value(); }
    [[nodiscard]] bool resizesStart() const { return m_resize && m_resize->atStart; }
    void giveUpResizing();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Unit { Character, Word, Sentence, Paragraph };

    bool edit(const QKeyEvent &event);
    bool zoom(const QKeyEvent &event);
    bool moveCaret(const QKeyEvent &event);
    [[nodiscard]] std::optional<int> target(const QKeyEvent &event);
    bool letter(const QKeyEvent &event);
    bool enter();
    bool escape();
    void walkUnderCaret();
    void goToPassage(int index);
    void growBySentence(bool back);
    void settleSelection();

    bool resize(const QKeyEvent &event);
    void moveEnd(int position);
    void keepResizing();
    void pageBy(int direction, bool extend);

    int countClicks(QPoint at);
    [[nodiscard]] TextRange unitAt(int position) const;
    void extendTo(QPoint at);
    void click(QPoint at);
    void carryAway();
    void showCursor(QPoint at);

    struct Resize {
        Id passage;
        TextRange range; // as it stands now
        bool atStart = false;
        bool byMouse = false;
    };

    ArticleView &m_view;
    CaretSteps m_steps;
    std::optional<Resize> m_resize;
    Unit m_unit = Unit::Character;
    TextRange m_origin; // the unit where a drag began
    QPoint m_pressedAt, m_lastAt;
    Id m_pressedPassage; // on a stripe, or selected before: a drag carries it
    bool m_pressed = false, m_dragged = false;
    int m_clicks = 0;
    QElapsedTimer m_sinceClick;
    QBasicTimer m_autoScroll;
    std::optional<qreal> m_goalX; // where up and down want to be
};

} // namespace sidelight
