// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/compare/CompareLegend.h"
#include "widgets/compare/Comparison.h"

#include <QTimer>
#include <memory>
#include <vector>

namespace sidelight {

class PaneRow;

// Comparing on and off for a row of panes: while it is on, each two readers that stand side by side have ribbons between them.
// It follows the panes as they are split, moved, closed and given other tabs. What is chosen is kept in the project.
class CompareMode : public QObject {
    Q_OBJECT

public:
    CompareMode(Project *project, PaneRow *panes);
    ~CompareMode() override;

    [[nodiscard]] bool isOn() const { return m_on; }
    void setOn(bool on);
    void toggle() { setOn(!m_on); }
    void toggleSync();
    // To the next ribbon, or the one before, of the two readers of which one has the focus.
    void step(int by);

    [[nodiscard]] const CompareChoice &choice() const { return m_choice; }
    void setChoice(const CompareChoice &choice);
    [[nodiscard]] QList<Comparison *> comparisons() const;
    [[nodiscard]] CompareLegend *legend() const { return m_legend; }

Q_SIGNALS:
    void toggled(bool on);
    void linkMenuWanted(sidelight::Id link, QPoint globally);

private:
    struct Pair {
        ReaderPane *left = nullptr, *right = nullptr;
        bool operator==(const Pair &) const = default;
    };
    void restore();
    void keep() const;
    [[nodiscard]] ReaderPane *readerAt(int pane) const;
    [[nodiscard]] QList<Pair> pairs() const;
    void followPanes();
    void giveRoom();
    void followRibbons();

    Project *m_project;
    PaneRow *m_panes;
    CompareLegend *m_legend;
    CompareChoice m_choice;
    std::vector<std::unique_ptr<Comparison>> m_comparisons;
    QList<QPointer<ReaderPane>> m_roomy; // readers that were given room or marks
    QTimer m_soon;                       // panes tell of many changes at once
    bool m_on = false;
};

} // namespace sidelight
