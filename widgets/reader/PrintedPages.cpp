// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/PrintedPages.h"

#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"
#include "widgets/reader/PageImages.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace sidelight {

namespace {

constexpr double sheetGap = 12; // between pages, and around them
constexpr int sheetsAhead = 2;  // pages that are drawn before they come into sight
constexpr double zoomStep = 1.2;

} // namespace

PrintedPages::PrintedPages(PageImages *images, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_images(images)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    tellName();
    connect(images, &PageImages::sizesKnown, this, [this] {
        layOut();
        goTo(std::max(1, m_toShow));
    });
    connect(images, &PageImages::drawn, viewport(), [this](int page) {
        const QRectF sheet = rectOf(page);
        viewport()->update(sheet.adjusted(-sheetGap, -sheetGap, sheetGap, sheetGap).toAlignedRect());
    });
}

int PrintedPages::pageCount() const { return int(m_images->sizes().size()); }

void PrintedPages::layOut()
{
    const QList<QSizeF> &sizes = m_images->sizes();
    m_tops.clear();
    double widest = 1;
    for (const QSizeF &size : sizes)
        widest = std::max(widest, size.width());
    m_scale = std::max(40.0, viewport()->width() - 2 * sheetGap) / widest * m_zoom;
    double top = sheetGap;
    for (const QSizeF &size : sizes) {
        m_tops.append(top);
        top += std::round(size.height() * m_scale) + sheetGap;
    }
    const auto setRange = [](QScrollBar *bar, double whole, int room) {
        bar->setRange(0, std::max(0, int(std::ceil(whole)) - room));
        bar->setPageStep(room);
        bar->setSingleStep(std::max(16, room / 12));
    };
    setRange(verticalScrollBar(), top, viewport()->height());
    setRange(horizontalScrollBar(), widest * m_scale + 2 * sheetGap, viewport()->width());
    askForPages();
    viewport()->update();
}

QRectF PrintedPages::rectOf(int page) const
{
    if (page < 0 || page >= m_tops.size())
        return {};
    const QSizeF size = m_images->sizes()[page] * m_scale;
    const double room = viewport()->width();
    const double left = size.width() + 2 * sheetGap <= room ? (room - size.width()) / 2 : sheetGap - horizontalScrollBar()->value();
    return {std::round(left), m_tops[page] - verticalScrollBar()->value(), std::round(size.width()), std::round(size.height())};
}

QList<int> PrintedPages::pagesInSight() const
{
    QList<int> pages;
    const double top = verticalScrollBar()->value(), bottom = top + viewport()->height();
    const auto after = std::ranges::upper_bound(m_tops, top);
    for (int page = std::max(0, int(after - m_tops.begin()) - 1); page < m_tops.size() && m_tops[page] < bottom; ++page)
        pages.append(page);
    return pages;
}

void PrintedPages::askForPages()
{
    QList<int> pages = pagesInSight();
    if (pages.isEmpty() || !isVisible())
        return;
    const int first = pages.first(), last = pages.last();
    for (int by = 1; by <= sheetsAhead; ++by) {
        if (last + by < pageCount())
            pages.append(last + by);
        if (first - by >= 0)
            pages.append(first - by);
    }
    m_images->want(pages, m_scale * devicePixelRatioF());
}

void PrintedPages::goTo(int page)
{
    if (m_tops.isEmpty()) {
        m_toShow = page;
        return;
    }
    const int index = std::clamp(page, 1, pageCount()) - 1;
    setCurrent(index + 1);
    const QRectF sheet = rectOf(index);
    if (sheet.top() > viewport()->height() * 0.6 || sheet.bottom() < viewport()->height() * 0.4)
        verticalScrollBar()->setValue(int(m_tops[index] - sheetGap));
}

void PrintedPages::setCurrent(int page)
{
    if (page == m_current)
        return;
    m_current = page;
    tellName();
    viewport()->update();
    Q_EMIT currentChanged(page);
}

void PrintedPages::tellName()
{
    setAccessibleName(
        m_current > 0 ? tr("Pages of the original, page %1 of %2").arg(locale().toString(m_current), locale().toString(pageCount()))
                      : tr("Pages of the original"));
}

// What is in the middle stays there.
void PrintedPages::setZoom(double zoom)
{
    const double before = m_scale, middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    layOut();
    if (before > 0)
        verticalScrollBar()->setValue(int(middle * m_scale / before - viewport()->height() / 2.0));
}

void PrintedPages::zoomBy(int steps) { setZoom(m_zoom * std::pow(zoomStep, steps)); }

void PrintedPages::paintEvent(QPaintEvent *event)
{
    const Theme theme = Theme::current();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.chrome);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const int page : pagesInSight()) {
        const QRectF sheet = rectOf(page);
        const QImage image = m_images->image(page);
        if (image.isNull()) {
            painter.fillRect(sheet, theme.raised);
            painter.setFont(Theme::chromeFont(ChromeText::Large));
            painter.setPen(theme.muted);
            painter.drawText(sheet, Qt::AlignCenter, locale().toString(page + 1));
        } else {
            painter.drawImage(sheet, image);
        }
        const bool isCurrent = page + 1 == m_current;
        painter.setPen(QPen(isCurrent ? theme.markOn(theme.chrome, theme.accent) : theme.hairline, isCurrent ? 2 : 1));
        painter.drawRect(isCurrent ? sheet.adjusted(-2, -2, 2, 2) : sheet);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void PrintedPages::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = m_current;
    layOut();
    if (page > 0 && !m_tops.isEmpty() && event->oldSize().width() != event->size().width())
        verticalScrollBar()->setValue(int(m_tops[page - 1] - sheetGap));
}

void PrintedPages::scrollContentsBy(int, int)
{
    askForPages();
    viewport()->update();
}

void PrintedPages::keyPressEvent(QKeyEvent *event)
{
    const QKeyEvent meant = KeyChoices::instance().meant(KeyPlace::Article, *event);
    const bool control = meant.modifiers() & Qt::ControlModifier;
    if (control && (meant.key() == Qt::Key_Plus || meant.key() == Qt::Key_Equal))
        zoomBy(1);
    else if (control && meant.key() == Qt::Key_Minus)
        zoomBy(-1);
    else if (control && meant.key() == Qt::Key_0)
        setZoom(1);
    else if (meant.key() == Qt::Key_PageDown)
        goTo(m_current + 1);
    else if (meant.key() == Qt::Key_PageUp)
        goTo(m_current - 1);
    else if (meant.key() == Qt::Key_Home)
        goTo(1);
    else if (meant.key() == Qt::Key_End)
        goTo(pageCount());
    else if (meant.key() == Qt::Key_Return || meant.key() == Qt::Key_Enter)
        Q_EMIT pageChosen(m_current);
    else
        QAbstractScrollArea::keyPressEvent(event); // arrows scroll
}

void PrintedPages::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

int PrintedPages::pageAt(QPointF point) const
{
    for (const int page : pagesInSight()) {
        if (rectOf(page).contains(point))
            return page;
    }
    return -1;
}

void PrintedPages::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int page = pageAt(event->position());
    if (event->button() != Qt::LeftButton || page < 0)
        return QAbstractScrollArea::mouseDoubleClickEvent(event);
    setCurrent(page + 1);
    Q_EMIT pageChosen(page + 1);
}

void PrintedPages::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PrintedPages::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PrintedPages::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace sidelight
