// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/TimelineText.h"

#include <QFrame>

class QLabel;
class QGridLayout;

namespace sidelight {

// What there is to know of one mark, beside it: the words, who says them, stance, grade and the three dates, each by itself.
// It takes neither the focus nor the mouse.
class TimelineCard : public QFrame {
    Q_OBJECT

public:
    TimelineCard(const Library &library, QWidget *place);

    void showMark(const TimelineMark &mark, const QRect &beside);
    void showFolded(int count, const QString &from, const QString &to, const QRect &beside);
    [[nodiscard]] QString text() const; // what it says, line by line

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *addLabel();
    void say(QLabel *label, const QString &text);
    void sayDates(const TimelineMark &mark);
    void placeBeside(const QRect &beside);

    const Library &m_library;
    QLabel *m_words, *m_source, *m_stance, *m_grade;
    QGridLayout *m_dates;
    QList<QLabel *> m_dateSigns, m_dateNames, m_dateTexts;
};

} // namespace sidelight
