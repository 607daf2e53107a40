// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSizeF>
#include <memory>

namespace sidelight {

// The pages of a PDF as pixels. Worker processes draw them, one page at a time, and nothing of the file is read in this one; what
// was drawn is kept in memory within bounds and nowhere else.
class PageImages : public QObject {
    Q_OBJECT

public:
    PageImages(Project *project, const ContentHash &original, QObject *parent = nullptr);
    ~PageImages() override;

    [[nodiscard]] const QList<QSizeF> &sizes() const { return m_sizes; } // in points; empty until they are known
    // What there is of a page, counted from 0, whatever its size; null: nothing yet.
    [[nodiscard]] QImage image(int page) const { return m_images.value(page); }

    // Has these pages drawn, the first ones first, `scale` pixels to a point; what was asked for before and has not been begun is
    // forgotten.
    void want(const QList<int> &pages, double scale);

    static constexpr qint64 mostBytes = 96 * 1024 * 1024; // that are kept

Q_SIGNALS:
    void sizesKnown();
    void drawn(int page);
    void failed(const QString &sentence);

private:
    struct Job; // what the thread that waits for a worker needs; it may outlive us
    void load(const ContentHash &original);
    void drawNext();
    void keep(int page, const QImage &image);
    [[nodiscard]] QSize pixelsOf(int page) const;

    Project *m_project;
    std::shared_ptr<Job> m_job;
    QList<QSizeF> m_sizes;
    QHash<int, QImage> m_images;
    QList<int> m_wanted;          // those in sight and beside, the nearest first
    QHash<int, QSize> m_hopeless; // that could not be drawn like that
    double m_scale = 1;
    bool m_isDrawing = false;
};

} // namespace sidelight
