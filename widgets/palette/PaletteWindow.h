// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace sidelight {

class PaletteModel;

// Type a name, take what is found: over the window, until something is taken or Esc is pressed. The field keeps the focus; arrows
// walk the list. Nothing is done here: who opened it is told what was chosen, after the focus has gone back to where it was.
class PaletteWindow : public QFrame {
    Q_OBJECT

public:
    PaletteWindow(PaletteModel *model, QWidget *parent);

    void openOver(const QWidget *window);
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void chosen(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void walk(int by);
    void choose();

    PaletteModel *m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace sidelight
