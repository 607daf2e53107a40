// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "models/text/Marks.h"

#include <QWidget>

class QLabel;

namespace sidelight {

class ArticleView;
class PageImages;
class PrintedPages;

// The pages from which an article's text was taken, beside it: they follow what is read, and a page that is chosen shows its words.
// They are pictures; what a reader may not trust in the file is long gone.
class PageView : public QWidget {
    Q_OBJECT

public:
    // `pages` says where in the text each page begins.
    PageView(Project *project, const Article &article, const QList<PageStart> &pages, ArticleView *text, QWidget *parent = nullptr);

    // Whether the article came in pages that can be shown.
    [[nodiscard]] static bool isFor(const Article &article);

    [[nodiscard]] PrintedPages *pages() const { return m_pages; }

Q_SIGNALS:
    void closeAsked();
    void aboutToJump(); // in the text

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    void follow();
    void showWords(int page);
    void say(const QString &sentence);

    const Marks m_starts; // the pages of these alone
    ArticleView *m_text;
    PageImages *m_images;
    PrintedPages *m_pages;
    QLabel *m_about = nullptr;
};

} // namespace sidelight
