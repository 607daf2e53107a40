// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/PdfPreview.h"

#include "models/base/OnPool.h"
#include "models/board/CardPicture.h"
#include "models/exchange/ImportWorker.h"
#include "models/exchange/PdfPages.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QWheelEvent>

namespace sidelight {

namespace {

constexpr int around = 12; // between a page and the widget's edge

} // namespace

// Pages refer to their job, so the two live together. Only one task at a time has it.
struct PdfPreview::Plan {
    explicit Plan(PdfJob given)
        : job(std::move(given))
        , pages(job, [this](const ContentHash &hash) { return picture(hash); })
    {
    }
    // Not in this process: a project may come from anybody.
    [[nodiscard]] QImage picture(const ContentHash &hash) const
    {
        return ImportWorker::readPicture(job.pictures.value(hash), {}, CardPicture::paintedSide).value_or(QImage());
    }
    PdfJob job;
    PdfPages pages;
};

PdfPreview::PdfPreview(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the pages"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

PdfPreview::~PdfPreview() = default;

QSize PdfPreview::sizeHint() const { return {520, 600}; }

void PdfPreview::setJob(const PdfJob &job)
{
    m_next = std::make_unique<PdfJob>(job);
    advance();
}

void PdfPreview::setPage(int page)
{
    const int turned = std::clamp(page, 0, std::max(0, m_count - 1));
    if (turned == m_page)
        return;
    m_page = turned;
    setAccessibleDescription(tr("Page %1 of %2").arg(QLocale().toString(m_page + 1), QLocale().toString(m_count)));
    Q_EMIT pageChanged(m_page);
    advance();
}

void PdfPreview::advance()
{
    if (m_busy)
        return;
    if (m_next)
        makePlan();
    else if (m_plan && m_count > 0 &&
             (m_shown != m_page || m_shownPlan != m_plan || m_asked != imageSize(m_plan->pages.size(m_page))))
        paintPage();
}

void PdfPreview::makePlan()
{
    m_busy = true;
    onPool(
        this, [job = std::shared_ptr<PdfJob>(std::move(m_next))] { return std::make_shared<Plan>(std::move(*job)); },
        [this](const PlanPtr &plan) { takePlan(plan); });
}

void PdfPreview::takePlan(const PlanPtr &plan)
{
    m_busy = false;
    if (!m_next) {
        m_plan = plan;
        m_count = plan->pages.count();
        const int page = std::clamp(m_page, 0, std::max(0, m_count - 1));
        const bool turned = std::exchange(m_page, page) != page;
        setAccessibleDescription(tr("Page %1 of %2").arg(QLocale().toString(m_page + 1), QLocale().toString(m_count)));
        Q_EMIT planned(m_count);
        if (turned)
            Q_EMIT pageChanged(m_page);
        update();
    }
    advance();
}

void PdfPreview::paintPage()
{
    m_busy = true;
    m_asked = imageSize(m_plan->pages.size(m_page));
    const auto work = [plan = m_plan, page = m_page, size = m_asked] {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        const QSizeF points = plan->pages.size(page);
        painter.scale(size.width() / points.width(), size.height() / points.height());
        plan->pages.paint(painter, page);
        return image;
    };
    onPool(this, work, [this, plan = m_plan, page = m_page](const QImage &image) { takePage(plan, page, image); });
}

void PdfPreview::takePage(const PlanPtr &plan, int page, const QImage &image)
{
    m_busy = false;
    m_image = image;
    m_image.setDevicePixelRatio(devicePixelRatioF());
    m_shown = page;
    m_shownPlan = plan;
    update();
    advance();
}

QSize PdfPreview::imageSize(const QSizeF &page) const
{
    const QSizeF room = QSizeF(size() - QSize(2 * around, 2 * around)).expandedTo({50, 50});
    return (page.scaled(room, Qt::KeepAspectRatio) * devicePixelRatioF()).toSize().expandedTo({1, 1});
}

void PdfPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Mid));
    if (m_plan && m_count == 0) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(around, around, -around, -around), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("At this size the board would take more than 2,000 sheets. Choose a smaller scale or a larger paper."));
        return;
    }
    if (m_image.isNull())
        return;
    const QSizeF shown = m_image.deviceIndependentSize();
    const QRectF page(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    painter.drawImage(page, m_image);
    painter.setPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Dark));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(page.adjusted(-1, -1, 0, 0));
}

void PdfPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    advance();
}

void PdfPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Down:
    case Qt::Key_Space:
        return setPage(m_page + 1);
    case Qt::Key_PageUp:
    case Qt::Key_Up:
    case Qt::Key_Backspace:
        return setPage(m_page - 1);
    case Qt::Key_Home:
        return setPage(0);
    case Qt::Key_End:
        return setPage(m_count - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void PdfPreview::wheelEvent(QWheelEvent *event)
{
    constexpr int notch = 120;
    m_wheel += event->angleDelta().y();
    if (std::abs(m_wheel) >= notch) {
        setPage(m_page + (m_wheel > 0 ? -1 : 1));
        m_wheel = 0;
    }
    event->accept();
}

void PdfPreview::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

} // namespace sidelight
