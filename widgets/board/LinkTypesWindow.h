// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardPainter.h"
#include "models/project/Project.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace sidelight {

// The user's own types of links: what each is called, and from its other end; its colour, line and end. Each change is an
// edit at once; there is nothing to confirm.
class LinkTypesWindow : public QDialog {
    Q_OBJECT

public:
    LinkTypesWindow(Project *project, const BoardStyle &style, QWidget *parent);

    ~LinkTypesWindow() override;

    // WithNew waits for the name of a new type, and closes when it is made.
    enum class Begin { WithList, WithNew };
    void open(Begin begin);

Q_SIGNALS:
    void made(sidelight::Id type);

private:
    void fillList();
    void showType(Id type);
    void begin();
    void store();
    void removeShown();
    void follow(const Changes &changes);
    [[nodiscard]] LinkType typed() const;
    QComboBox *makeChoice(const QString &name);
    void fillSamples();

    Project *m_project;
    BoardPainter m_painter;
    QListWidget *m_list;
    QLineEdit *m_name, *m_inverse;
    QComboBox *m_colour, *m_dash, *m_ends;
    QPushButton *m_remove;
    Id m_shown; // none: a new one, which is made when it has a name
    bool m_closesWhenMade = false, m_filling = false;
};

// A short piece of a link's line, as a picture for lists.
inline constexpr QSize linkSampleSize(56, 16);
[[nodiscard]] QPixmap linkSample(const LinkContent &link, const BoardPainter &painter, qreal ratio);

} // namespace sidelight
