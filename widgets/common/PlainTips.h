// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sidelight {

// Lists say in a tip what is written in a project, and Qt takes a tip that looks like HTML for that: a title may then hide words,
// or name a picture that is opened. While there is one of these, such a tip shows its characters as they are.
class PlainTips : public QObject {
    Q_OBJECT

public:
    explicit PlainTips(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace sidelight
