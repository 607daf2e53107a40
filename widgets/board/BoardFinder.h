// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardContent.h"
#include "models/text/TextSearch.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace sidelight {

class BoardView;
class FindField;
class FoundMarks;
class Project;

// Finds words on a board: in cards, and in the captions and notes of links. All that is found is framed as one types, and
// one goes from one to the next in reading order. It is looked for on the global pool.
class BoardFinder : public QFrame {
    Q_OBJECT

public:
    BoardFinder(Project *project, BoardView *view, QWidget *parent);
    ~BoardFinder() override;

    void open();
    void close();
    void step(int by);
    [[nodiscard]] const QList<Id> &found() const { return m_found; } // cards, then links
    [[nodiscard]] bool isSearching() const { return m_searching; }   // found() is of what was typed before

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void take(const QList<Id> &found, bool complete, const QString &problem);
    void goTo(int index);
    void mark();
    void tell();

    BoardView *m_view;
    FindField *m_field;
    QLabel *m_count;
    FoundMarks *m_marks;
    QTimer m_again; // the board changed
    QList<Id> m_found;
    int m_current = -1;
    bool m_searching = false;
    bool m_complete = true, m_goes = false; // goes: to the first that is found
    std::stop_source m_stop;
    int m_search = 0; // an answer to an earlier one is late
};

} // namespace sidelight
