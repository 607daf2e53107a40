// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace sidelight {

class ReaderLenses;
class LensChip;

// The lenses in a reader's header: a button whose list switches them, and for each that is on and finds something a chip,
// "12 attributions", set as the words that it counts, so that it is the legend too. A chip leads from hit to hit: click or
// Return to the next, with Shift to the one before, Delete switches the lens off. Where there is no room for words a chip is
// its number alone; what has no room even so is hidden from the end on, and the button says how many lenses are on.
class LensBar : public QWidget {
    Q_OBJECT

public:
    explicit LensBar(ReaderLenses *lenses, QWidget *parent = nullptr);

    void openList();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void update();
    void fillList();
    void updateList();
    void place();
    int widthOfChips(bool isShort) const; // sets them so

    ReaderLenses *m_lenses;
    QToolButton *m_button;
    QMenu *m_list;
    QList<LensChip *> m_chips; // of what is on, in the order of the list
};

} // namespace sidelight
