// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace sidelight {

// What did not go along when a project was made anew, a sentence a row: titles of others' articles may be long, and many.
class LeftOutList : public QListWidget {
    Q_OBJECT

public:
    LeftOutList(const QStringList &sentences, QWidget *parent);
};

} // namespace sidelight
