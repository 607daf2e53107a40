// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/PdfJob.h"

#include <QImage>
#include <QWidget>
#include <memory>

namespace sidelight {

// The pages of a PDF before it is written, one at a time, painted as the PDF is. Planning and painting are done on the global
// pool, one thing after the other; what was overtaken by another choice is dropped. PgUp and PgDn turn the pages, Home and
// End go to the ends, and so does the wheel.
class PdfPreview : public QWidget {
    Q_OBJECT

public:
    explicit PdfPreview(QWidget *parent = nullptr);
    ~PdfPreview() override;

    void setJob(const PdfJob &job); // the page stays, as far as there is one
    void setPage(int page);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int count() const { return m_count; } // 0: not known yet, or too many
    // Painted and up to date.
    [[nodiscard]] bool isSettled() const { return !m_busy && !m_next && m_shown == m_page && m_shownPlan == m_plan; }
    [[nodiscard]] const QImage &image() const { return m_image; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 240}; }

Q_SIGNALS:
    void planned(int count); // 0: more sheets than are ever printed
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Plan;
    using PlanPtr = std::shared_ptr<Plan>;
    void advance();
    void makePlan();
    void takePlan(const PlanPtr &plan);
    void paintPage();
    void takePage(const PlanPtr &plan, int page, const QImage &image);
    [[nodiscard]] QSize imageSize(const QSizeF &page) const; // in device pixels

    PlanPtr m_plan;
    std::unique_ptr<PdfJob> m_next; // to be planned
    PlanPtr m_shownPlan;
    QImage m_image;
    QSize m_asked; // of the image being painted
    int m_count = 0, m_page = 0, m_shown = -1;
    int m_wheel = 0;
    bool m_busy = false;
};

} // namespace sidelight
