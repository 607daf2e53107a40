// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "models/text/Marks.h"
#include "widgets/reader/OriginalView.h"

namespace sidelight {

class ArticleView;
class PageImages;
class PrintedPages;

// The pages from which an article's text was taken, beside it: they follow what is read, and a page that is chosen shows its words.
// They are pictures; what a reader may not trust in the file is long gone.
class PageView : public OriginalView {
    Q_OBJECT

public:
    // `pages` says where in the text each page begins.
    PageView(Project *project, const Article &article, const QList<PageStart> &pages, ArticleView *text, QWidget *parent = nullptr);

    // Whether the article came in pages that can be shown.
    [[nodiscard]] static bool isFor(const Article &article);

    [[nodiscard]] PrintedPages *pages() const { return m_pages; }

Q_SIGNALS:
    void aboutToJump(); // in the text

private:
    void follow();
    void showWords(int page);

    const Marks m_starts; // the pages of these alone
    ArticleView *m_text;
    PageImages *m_images;
    PrintedPages *m_pages;
};

} // namespace sidelight
