// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace sidelight {

struct LeftOut;

// Tells how a project that somebody else made was opened, what of it did not go along, and what can be done with it.
class StrangerDetails : public QDialog {
    Q_OBJECT

public:
    StrangerDetails(const LeftOut &leftOut, QWidget *parent);

Q_SIGNALS:
    void adoptAsked();
    void isMineAsked(); // somebody says that they made it themselves
};

} // namespace sidelight
