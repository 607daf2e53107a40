// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace sidelight {

// The tour, beside what the window shows: what to do next, what has been done, and a way out. It says and asks; whoever leads the
// tour notices that a step was done, and tells it.
class TourPanel : public QFrame {
    Q_OBJECT

public:
    enum class Step { Compare, Mark, Record, Lay, Export, Done };
    static constexpr int stepCount = int(Step::Done);

    explicit TourPanel(QWidget *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    void setStep(Step step);
    // By what keys the step is done, as they are now, where that is a command of a menu; empty: it has none.
    void setKeys(const QString &keys);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void thereAsked(); // where the step is done is to be shown
    void skipAsked();
    void guideAsked();
    void leaveAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    QLabel *addWords(class QVBoxLayout *column, int size);

    Step m_step = Step::Compare;
    QList<QLabel *> m_marks; // a line a step
    QLabel *m_title, *m_place, *m_words, *m_keys, *m_why;
    QPushButton *m_there, *m_skip, *m_guide, *m_leave;
};

} // namespace sidelight
