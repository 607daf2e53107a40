// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/PageView.h"

#include "models/lists/PageText.h"
#include "widgets/common/Theme.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/PageImages.h"
#include "widgets/reader/PrintedPages.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace sidelight {

PageView::PageView(Project *project, const Article &article, const QList<PageStart> &pages, ArticleView *text, QWidget *parent)
    : QWidget(parent)
    , m_starts({}, {}, pages)
    , m_text(text)
    , m_images(new PageImages(project, article.original, this))
    , m_pages(new PrintedPages(m_images, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_pages);
    setMinimumWidth(160);
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

QWidget *PageView::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(4);
    m_about = new QLabel(bar);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setFont(Theme::chromeFont(ChromeText::Small));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    say(tr("The pages are being drawn."));
    layout->addWidget(m_about, 1);
    const auto button = [&](const QString &text, const QString &name, auto action) {
        auto *made = new QToolButton(bar);
        made->setText(text);
        made->setToolTip(name);
        made->setAccessibleName(name);
        made->setFocusPolicy(Qt::TabFocus);
        made->setFont(Theme::chromeFont(ChromeText::Small));
        connect(made, &QToolButton::clicked, this, action);
        layout->addWidget(made);
    };
    button(QStringLiteral("−"), tr("Smaller (Ctrl+-)"), [this] { m_pages->zoomBy(-1); });
    button(QStringLiteral("+"), tr("Larger (Ctrl+=)"), [this] { m_pages->zoomBy(1); });
    button(tr("Width"), tr("As wide as there is room (Ctrl+0)"), [this] { m_pages->setZoom(1); });
    button(tr("Close"), tr("Close the pages (Esc)"), [this] { Q_EMIT closeAsked(); });
    return bar;
}

void PageView::say(const QString &sentence)
{
    m_about->setText(sentence);
    m_about->setToolTip(sentence);
}

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

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QWidget::keyPressEvent(event);
}

void PageView::paintEvent(QPaintEvent *event) { QPainter(this).fillRect(event->rect(), Theme::current().chrome); }

void PageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        for (QToolButton *button : findChildren<QToolButton *>())
            button->setFont(Theme::chromeFont(ChromeText::Small));
    QWidget::changeEvent(event);
}

} // namespace sidelight
