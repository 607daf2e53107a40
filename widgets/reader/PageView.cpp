// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/PageView.h"

#include "models/lists/PageText.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/PageImages.h"
#include "widgets/reader/PrintedPages.h"

#include <QVBoxLayout>

namespace sidelight {

PageView::PageView(Project *project, const Article &article, const QList<PageStart> &pages, ArticleView *text, QWidget *parent)
    : OriginalView(&Theme::chrome, parent)
    , m_starts({}, {}, pages)
    , m_text(text)
    , m_images(new PageImages(project, article.original, this))
    , m_pages(new PrintedPages(m_images, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar());
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_pages);
    setMinimumWidth(160);
    say(tr("The pages are being drawn."));
    const auto add = [this](const QString &sign, const QString &tip, const QKeySequence &key, auto work) {
        KeyChoices::instance().followInTip(KeyPlace::Article, key, addButton(sign, tip, work));
    };
    add(QStringLiteral("−"), tr("Smaller (Ctrl+-)"), Qt::CTRL | Qt::Key_Minus, [this] { m_pages->zoomBy(-1); });
    add(QStringLiteral("+"), tr("Larger (Ctrl+=)"), Qt::CTRL | Qt::Key_Equal, [this] { m_pages->zoomBy(1); });
    add(tr("Width"), tr("As wide as there is room (Ctrl+0)"), Qt::CTRL | Qt::Key_0, [this] { m_pages->setZoom(1); });
    addButton(tr("Close"), tr("Close the pages (Esc)"), [this] { Q_EMIT closeAsked(); });
    connect(m_images, &PageImages::failed, this, &PageView::say);
    connect(m_pages, &PrintedPages::currentChanged, this,
            [this](int page) { say(tr("Page %1 of %2").arg(locale().toString(page), locale().toString(m_pages->pageCount()))); });
    connect(m_pages, &PrintedPages::pageChosen, this, &PageView::showWords);
    connect(text, &ArticleView::scrolled, this, &PageView::follow);
    connect(text, &ArticleView::selectionChanged, this, &PageView::follow);
    connect(text, &ArticleView::passageSelected, this, &PageView::follow);
    follow();
}

bool PageView::isFor(const Article &article) { return hasPages(article); }

// What is selected says where somebody is; else the first line in sight.
void PageView::follow()
{
    const PassageMark *const passage = m_text->passages().find(m_text->selectedPassage());
    int position = m_text->place().position;
    if (!m_text->selection().isEmpty())
        position = m_text->selection().start;
    else if (passage && m_text->viewport()->rect().intersects(m_text->caretRect(passage->start)))
        position = passage->start;
    if (const int page = m_starts.pageAt(std::max(0, position)); page > 0)
        m_pages->goTo(page);
}

// Of a page without words, the words after it.
void PageView::showWords(int page)
{
    const auto start = std::ranges::lower_bound(m_starts.pages, page, {}, &PageStart::number);
    if (start == m_starts.pages.end())
        return;
    Q_EMIT aboutToJump();
    m_text->setCaret(start->start);
    m_text->setPlace({start->start, 0});
}

} // namespace sidelight
