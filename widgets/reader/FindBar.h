// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/reader/SpanIndex.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace sidelight {

class ArticleView;

// Finds words in the article of a view: marks all of them, and goes from one to the next. Case is ignored.
class FindBar : public QFrame {
    Q_OBJECT

public:
    explicit FindBar(ArticleView *view, QWidget *parent = nullptr);

    void open(); // with the selection, if it is short
    void step(int by);
    void close();
    void textChanged(); // the view shows another text

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void goTo(int index);
    void tell();

    ArticleView *m_view;
    QLineEdit *m_line;
    QLabel *m_count;
    QList<TextRange> m_found;
    int m_current = -1;
    bool m_more = false; // there are more than are marked
};

} // namespace sidelight
