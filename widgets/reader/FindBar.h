// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/TextSearch.h"
#include "widgets/reader/SpanIndex.h"

#include <QFrame>

class QLabel;

namespace sidelight {

class ArticleView;
class FindField;
class Project;

// Finds words in the article of a view: marks all of them as they are typed, and goes from one to the next. The text is
// searched on the global pool; what is typed meanwhile calls the search off.
class FindBar : public QFrame {
    Q_OBJECT

public:
    FindBar(Project *project, ArticleView *view, QWidget *parent = nullptr);
    ~FindBar() override;

    void open(); // with the selection, if it is short
    void openWith(const QString &words);
    void step(int by);
    void close();
    void textChanged(); // the view shows another text
    [[nodiscard]] const QList<TextRange> &found() const { return m_found; }

Q_SIGNALS:
    void foundChanged();
    void aboutToJump(); // to a place found, by a wish for it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButtons();
    void search();
    void show(const Findings &findings);
    void goTo(int index);
    void tell();

    ArticleView *m_view;
    FindField *m_field;
    QLabel *m_count;
    QList<TextRange> m_found;
    Findings::End m_end = Findings::End::Complete;
    int m_current = -1;
    bool m_searching = false;
    int m_steps = 0; // asked for while the search ran
    std::stop_source m_stop;
    int m_search = 0; // an answer to an earlier one is late
};

} // namespace sidelight
