// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/RecordMime.h"
#include "widgets/reader/ChoiceList.h"

#include <QFrame>

class QCheckBox;
class QLineEdit;
class QListView;
class QToolButton;

namespace sidelight {

// The small popup at the end of a selection: eight colours on digits, and a line where a tag or an actor is typed. Never
// modal: a click elsewhere closes it and does what it does there. While nothing is typed, keys that extend or copy the
// selection go on to the page.
class PassagePopup : public QFrame {
    Q_OBJECT

public:
    PassagePopup(const Library &library, QWidget *page);

    // Shows it near a rectangle of the page, below if there is room.
    void openAt(const QRect &onPage);
    void moveTo(const QRect &onPage);
    void setUsualColour(int colour);
    void setKeeps(bool keeps); // what is chosen is for every further selection as well
    [[nodiscard]] QList<PassageChoice> lastUsed() const { return m_lastUsed; }
    void noteUsed(const PassageChoice &choice);

Q_SIGNALS:
    void chosen(const sidelight::PassageChoice &choice);
    // The whole form is wanted: for the actor chosen here, whose id is none when it is to be made; for nobody if no name is typed.
    void statementWanted(const sidelight::PassageChoice &choice);
    void keepWanted(const sidelight::RecordRef &tagOrActor); // every further selection shall get it too

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const PassageChoice &choice);
    void chooseCurrent();
    void wantStatement();
    bool keyInLine(QKeyEvent &event);
    void moveCurrent(int by);
    void rematch();
    void fit();

    const Library &m_library;
    QWidget *m_page;
    QRect m_anchor;
    QList<PassageChoice> m_lastUsed; // newest first
    int m_usualColour = 1;
    class ColourChips *m_chips;
    QLineEdit *m_line;
    QListView *m_list;
    QToolButton *m_say;
    QCheckBox *m_keep;
    ChoiceList *m_choices;
};

} // namespace sidelight
