// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace sidelight {

class RecordChip;

// One whom an actor may be the same as.
class SameAsRow : public QWidget {
    Q_OBJECT

public:
    SameAsRow(Project *project, const SameAs &same, Id actor, QWidget *parent);

    [[nodiscard]] Id record() const { return m_record; }
    void refresh();

Q_SIGNALS:
    void otherClicked(sidelight::Id other);
    void mergeWished(sidelight::Id other);

private:
    void layOut();
    void save();

    Project *m_project;
    Id m_record, m_other;
    RecordChip *m_chip;
    QSpinBox *m_confidence;
    QPushButton *m_merge;
    QLineEdit *m_reason;
};

} // namespace sidelight
