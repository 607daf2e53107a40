// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Records.h"
#include "widgets/board/RecentLinkKinds.h"
#include "widgets/reader/PassageEdits.h"

#include <QLabel>
#include <QPointer>

class QMenu;

namespace sidelight {

class PaneRow;
class Project;
class ReaderPane;

// Links from passage to passage, made in the readers: L begins one at the selection or the selected passage, L in any reader
// ends it there and asks for the type, Escape gives it up. A line under the panes says that a link is begun. Words that are no
// passage yet become one in the edit that makes the link.
class PassageLinking : public QObject {
    Q_OBJECT

public:
    PassageLinking(Project *project, PaneRow *panes);

    void attach(ReaderPane *reader);
    [[nodiscard]] bool isBegun() const { return m_from.has_value(); }
    void abandon();

    // What can be done with a link: put it on a board, change its type, remove it.
    void addLinkActions(QMenu *menu, Id link);
    // The same for all links of a passage, and where they lead; and how one is begun or ended.
    void addPassageActions(QMenu *menu, ReaderPane *reader, Id passage);

Q_SIGNALS:
    void message(const QString &sentence);
    void linkMade(sidelight::Id link);
    void linkWanted(sidelight::Id link); // its two passages are to be seen side by side
    void boardWanted(sidelight::Id board, sidelight::Id card);

private:
    void goOn(ReaderPane *reader);
    void finish(const PassageEdits::Found &to, const LinkChoice &type);
    void putOnBoard(Id link, Id board);
    [[nodiscard]] QString nameOf(const PassageLink &link, Id from) const;

    Project *m_project;
    QWidget *m_foot;
    QLabel *m_sentence;
    std::optional<PassageEdits::Found> m_from;
};

} // namespace sidelight
