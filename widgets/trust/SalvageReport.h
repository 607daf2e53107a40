// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace sidelight {

// Tells what could not be saved of a damaged project, once it was salvaged.
class SalvageReport : public QDialog {
    Q_OBJECT

public:
    SalvageReport(const QStringList &missing, QWidget *parent);
};

} // namespace sidelight
