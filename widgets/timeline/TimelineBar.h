// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/TimelineLook.h"
#include "models/project/Project.h"

#include <QFrame>
#include <QTimer>

class QLineEdit;
class QToolButton;

namespace sidelight {

class ChoiceBox;
class RecordField;

// Where one says what a timeline shows: what its lanes stand for, which of the three dates, and which statements. The
// switches of the dates bear the shapes of their marks, and so are the legend.
class TimelineBar : public QFrame {
    Q_OBJECT

public:
    explicit TimelineBar(Project *project, QWidget *parent = nullptr);

    [[nodiscard]] const TimelineChoice &choice() const { return m_choice; }
    void setChoice(const TimelineChoice &choice); // says nothing
    void setClaim(Id claim);
    void setAsList(bool asList);
    void focusWords();

Q_SIGNALS:
    void choiceChanged();
    void asListWished(bool asList);
    void left(); // by Esc

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addLanes();
    void addDates();
    void addFilter();
    void addAsList();
    RecordField *addRecord(RecordKind kind, const QString &words, Id TimelineChoice::*part);
    void drawShapes();
    void turnDate(int date, bool on);

    Project *m_project;
    TimelineChoice m_choice;
    class FlowLayout *m_row;
    ChoiceBox *m_lanes = nullptr;
    std::array<QToolButton *, timelineDateCount> m_dates{};
    RecordField *m_claim = nullptr, *m_actor = nullptr;
    QLineEdit *m_words = nullptr;
    QToolButton *m_asList = nullptr;
    QTimer m_pause; // in typing
};

} // namespace sidelight
