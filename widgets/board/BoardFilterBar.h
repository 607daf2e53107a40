// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardFilter.h"
#include "models/project/Project.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace sidelight {

class ChoiceBox;
class RecordField;

// Where one says what is to stand out on a board: an actor, a claim, grades, a type of link, a time. It says how many cards
// do. Emptied by Esc and by its button.
class BoardFilterBar : public QFrame {
    Q_OBJECT

public:
    explicit BoardFilterBar(Project *project, QWidget *parent);

    [[nodiscard]] const BoardFilter &filter() const { return m_filter; }
    void open();
    void clear(); // and closes
    void tell(int shown, int of);

Q_SIGNALS:
    void filterChanged();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRecords();
    void addGrades();
    void addLinkTypes();
    void addDates();
    void fillLinkTypes();
    void readDate(QLineEdit *line, std::optional<DateSpan> &date);
    void change();

    Project *m_project;
    BoardFilter m_filter;
    class FlowLayout *m_fields;
    RecordField *m_actor = nullptr, *m_claim = nullptr;
    ChoiceBox *m_reliability = nullptr, *m_credibility = nullptr, *m_linkType = nullptr, *m_dateOf = nullptr;
    QLineEdit *m_from = nullptr, *m_until = nullptr;
    QLabel *m_count;
};

} // namespace sidelight
