// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace sidelight {

class GradeBox;

// An actor's grade with its day and reason, and beneath it the grades that it had before. A grade that is chosen is given today,
// as long as nobody says otherwise.
class GradeField : public QWidget {
    Q_OBJECT

public:
    explicit GradeField(Project *project, QWidget *parent = nullptr);

    void setActor(Id actor);
    [[nodiscard]] GradeBox *box() const { return m_box; }

private:
    void layOut();
    void refresh();
    void choose(const QString &letter);
    void saveDate();
    void saveReason();
    void change(const Grade &grade);

    Project *m_project;
    Id m_actor;
    GradeBox *m_box;
    QLineEdit *m_date, *m_reason;
    QLabel *m_dateRemark, *m_trail;
};

} // namespace sidelight
