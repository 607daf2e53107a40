// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardLayout.h"
#include "models/project/Project.h"

#include <QObject>
#include <QVariantAnimation>

namespace sidelight {

class BoardScene;

// Lays out a board: works on the global pool, lets the cards glide to their places where movement is wanted, and asks for
// one edit. With two cards or more selected these alone are laid out. What is begun while it works calls it off.
class BoardLayouter : public QObject {
    Q_OBJECT

public:
    BoardLayouter(Project *project, BoardScene *scene, QObject *parent);
    ~BoardLayouter() override;

    void start(LayoutMethod method);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

    // Only so many cards glide: more could not be drawn as often as that takes.
    static constexpr int mostGliding = 300;

Q_SIGNALS:
    void busyChanged(bool busy);
    void laidOut(bool wholeBoard); // the edit is made
    void failed(const QString &sentence);

private:
    void take(const Result<QHash<Id, QRectF>> &places);
    void glide();
    void showAt(double part);
    void settle();
    void setBusy(bool busy);

    Project *m_project;
    BoardScene *m_scene;
    QVariantAnimation m_glide;
    LayoutJob m_job;
    QHash<Id, QRectF> m_from, m_to;
    std::stop_source m_stop;
    int m_number = 0; // an answer to an earlier one is late
    bool m_busy = false, m_whole = true;
};

} // namespace sidelight
