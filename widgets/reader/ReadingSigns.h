// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/reader/ReadingDesk.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace sidelight {

// What a reader says of the desk, in a line that is there only while there is something to say: with what every selection is
// marked, and which passages stand out. A click on a sign ends it. The button that chooses which stand out belongs in the
// reader's bar.
class ReadingSigns : public QWidget {
    Q_OBJECT

public:
    ReadingSigns(Project *project, Id article, QWidget *parent = nullptr);

    [[nodiscard]] QToolButton *filterButton() const { return m_filter; }
    void openFilter(); // the menu, with the first entry marked
    // Fills a menu with the colours, and with the tags and actors of the article's passages.
    void fillFilter(QMenu &menu);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeButton(const QString &name);
    void refresh();
    void addTags(QMenu &menu);
    void addActors(QMenu &menu);
    void addChoice(QMenu &menu, const QIcon &icon, const QString &text, bool on, const std::function<void(StandOut &, bool)> &set);
    [[nodiscard]] QString standOutText() const;

    Project *m_project;
    ReadingDesk *m_desk;
    Id m_article;
    QToolButton *m_armed, *m_standOut, *m_filter;
};

} // namespace sidelight
