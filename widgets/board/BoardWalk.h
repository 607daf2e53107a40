// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardFilter.h"
#include "models/board/LayoutJob.h"
#include "models/project/Project.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <QSet>

class QAction;
class QLabel;
class QMenu;
class QSplitter;
class QToolButton;

namespace sidelight {

class BearingPanel;
class BoardFilterBar;
class BoardFinder;
class BoardLayouter;
class BoardOutline;
class BoardView;
class Minimap;

// How one finds one's way on a board: its outline, its map, words to be found, what is to stand out, ways from card to card,
// why a card is there, and laying it all out. It puts its bars above the canvas and its panels beside it, and knows all their
// actions and keys. What stands out dims the rest until Esc.
class BoardWalk : public QObject {
    Q_OBJECT

public:
    BoardWalk(Project *project, BoardView *view, QWidget *pane);
    ~BoardWalk() override; // before the view and the scene

    [[nodiscard]] QWidget *bars() const { return m_bars; }
    [[nodiscard]] QWidget *body() const; // the canvas between its panels
    [[nodiscard]] QToolButton *makeLayoutButton(QWidget *parent) const;
    // All that can be done, for the window's menu; nullptr: a line between.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

    [[nodiscard]] BoardOutline *outline() const { return m_outline; }
    [[nodiscard]] BoardFinder *finder() const { return m_finder; }
    [[nodiscard]] BoardFilterBar *filterBar() const { return m_filter; }
    [[nodiscard]] BearingPanel *bearings() const { return m_bearings; }
    [[nodiscard]] Minimap *minimap() const { return m_minimap; }
    [[nodiscard]] BoardLayouter *layouter() const { return m_layouter; }

    void layOut(LayoutMethod method);
    void setOutlineShown(bool shown);
    void showPath();
    void showNeighbours();
    void showAll(); // nothing is dimmed any longer
    // What the filter leaves; nothing: there is none.
    [[nodiscard]] std::optional<BoardFiltered> found() const;
    [[nodiscard]] bool isDimmed() const { return m_dims != Dims::Nothing; }

Q_SIGNALS:
    void passageWanted(sidelight::Id passage);
    void articleWanted(sidelight::Id article);
    void cardWanted(sidelight::Id board, sidelight::Id card);
    void failed(const QString &sentence); // for the window's message bar

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Dims { Nothing, Filter, Neighbours, Path };
    enum class Keys { OfPane, OfCanvas };
    QAction *add(const QString &text, const QKeySequence &key, Keys keys, std::function<void()> work);
    void addLine();
    void addActions();
    void addLookActions();
    void addWalkActions();
    void addLayouts();
    void makeStrip();
    void makePanels();
    void connectPanels();
    void fillMenu(QMenu *menu);
    void setBearingsShown(bool shown);
    void setMinimapShown(bool shown);
    void restore();
    void keep(const QString &what, bool shown);
    void followContent();
    void followSelection();
    void dimAllBut(Dims why, const QSet<Id> &bright);
    void refreshDims();
    void applyFilter();
    void tell(const QString &words, const QString &button, std::function<void()> work);
    void tellState();
    [[nodiscard]] bool escape();
    [[nodiscard]] bool actOn(QKeyCombination key); // one of those that the canvas has

    Project *m_project;
    BoardView *m_view;
    QWidget *m_pane, *m_bars, *m_strip;
    QLabel *m_words;
    QToolButton *m_button;
    std::function<void()> m_work; // of the strip's button
    QSplitter *m_body;
    BoardOutline *m_outline;
    BoardFinder *m_finder;
    BoardFilterBar *m_filter;
    BearingPanel *m_bearings;
    Minimap *m_minimap;
    BoardLayouter *m_layouter;
    QMenu *m_layouts;
    QAction *m_outlineAction = nullptr, *m_minimapAction = nullptr, *m_bearingsAction = nullptr, *m_neighboursAction = nullptr;
    QAction *m_pathAction = nullptr, *m_filterAction = nullptr;
    QList<QAction *> m_actions;
    QHash<QKeySequence, QAction *> m_canvasActions;
    Dims m_dims = Dims::Nothing;
    QList<Id> m_centre; // whose neighbours, or whose path, stand out
    QString m_path;     // what is said of it
    bool m_selectionWaits = false;
};

} // namespace sidelight
