// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/reader/ReadingChoices.h"

#include <QFrame>

class QAbstractButton;
class QGridLayout;
class QLabel;

namespace sidelight {

// "Aa": face, size, leading, measure and colours of the page, beside the page, so that each choice is seen at once. A popup
// that Esc or a click outside closes. Tab goes from control to control, arrows within a row.
class ReadingPopover : public QFrame {
    Q_OBJECT

public:
    explicit ReadingPopover(ReadingChoices *choices, QWidget *parent = nullptr);

    // Below a button, within the screen; the focus goes back to where it was.
    void openBelow(QWidget *button);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Step {
        QLabel *value;
        QAbstractButton *less, *more;
    };
    using Change = std::function<void(ReadingStyle &, int by)>;
    int addRow(QGridLayout *grid, const QString &name);
    void addChoices(QGridLayout *grid, const QString &name, const QStringList &words, QList<QAbstractButton *> &buttons,
                    const std::function<void(int)> &chosen);
    Step addStep(QGridLayout *grid, const QString &name, const QString &less, const QString &more, const Change &change);
    void follow();

    ReadingChoices *m_choices;
    QList<QAbstractButton *> m_faces, m_themes;
    Step m_size{}, m_leading{}, m_measure{};
};

} // namespace sidelight
