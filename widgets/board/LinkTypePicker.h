// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardPainter.h"
#include "widgets/board/RecentLinkKinds.h"

#include <QListWidget>

namespace sidelight {

// Asks of what type a new link is: a short list, the last used first and chosen by Enter, each with its line drawn as it
// will look. Esc or a click outside asks for no link.
class LinkTypePicker : public QListWidget {
    Q_OBJECT

public:
    LinkTypePicker(const Project *project, const BoardPainter &painter, QWidget *parent);
    void openAt(QPoint globalPosition);

Q_SIGNALS:
    void chosen(const sidelight::LinkChoice &type);
    void ownWanted(); // a new type is to be made for it
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void choose(QListWidgetItem *item);
};

} // namespace sidelight
