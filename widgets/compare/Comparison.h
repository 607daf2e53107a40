// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/PositionMap.h"
#include "widgets/compare/RibbonGutter.h"

#include "widgets/reader/ReaderPane.h"

namespace sidelight {

class Project;

// Two readers side by side with the ribbons between them. It makes room at their edges for the gutter and gives it back when it
// goes; either reader may go first.
class Comparison : public QObject {
    Q_OBJECT

public:
    // Room that the gutter takes of each reader, in pixels.
    static constexpr int room = 26;

    Comparison(Project *project, ReaderPane *left, ReaderPane *right, QWidget *host);
    ~Comparison() override;

    [[nodiscard]] ReaderPane *left() const { return m_left; }
    [[nodiscard]] ReaderPane *right() const { return m_right; }
    [[nodiscard]] RibbonGutter *gutter() const { return m_gutter; }
    [[nodiscard]] bool isOfVersions() const { return m_isOfVersions; }
    [[nodiscard]] int count(Ribbon::Kind kind) const;
    // What the texts' comparison marks in each; empty when words are not shown.
    [[nodiscard]] QList<ComparedMark> leftMarks() const;
    [[nodiscard]] QList<ComparedMark> rightMarks() const;

    void setChoice(const CompareChoice &choice);
    // The ribbons of passages, claims, actors and links anew.
    void followRecords();
    void follow(const Changes &changes);
    void place(); // the gutter, where the two now meet
    // Walks from what was chosen last, or from the caret of the reader that has the focus.
    void step(int by);
    void choose(int index);

Q_SIGNALS:
    void ribbonsChanged();
    void turned(); // the right reader stands on the left now
    void linkMenuWanted(sidelight::Id link, QPoint globally);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void compareTexts();
    void show();
    void align(int index);
    void syncFrom(const ArticleView *moved);
    [[nodiscard]] QString nameOf(const Ribbon &ribbon) const;
    [[nodiscard]] bool isSound() const { return m_left && m_right; }

    Project *m_project;
    QPointer<ReaderPane> m_left, m_right;
    Id m_leftArticle, m_rightArticle;
    QPointer<RibbonGutter> m_gutter;
    CompareChoice m_choice;
    ComparedTexts m_texts;
    QList<Ribbon> m_records;
    PositionMap m_map;
    bool m_isOfVersions = false;
    int m_asked = 0; // the number of the last comparison that was asked for: earlier ones answer late
    bool m_aligning = false;
};

} // namespace sidelight
