// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ShortcutSheet.h"

#include "widgets/common/Theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sidelight {

namespace {

void addHeading(QFormLayout *rows, const QString &text)
{
    auto *const label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(0, rows->rowCount() > 0 ? 16 : 0, 0, 4);
    rows->addRow(label);
}

void addRow(QFormLayout *rows, const QString &what, const QString &keys)
{
    auto *const label = new QLabel(keys);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    rows->addRow(what, label);
}

QString plain(QString text) { return text.remove(u'&'); }

void addMenu(QFormLayout *rows, const QMenu &menu)
{
    addHeading(rows, plain(menu.title()));
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            addRow(rows, plain(action->text()), action->shortcut().toString(QKeySequence::NativeText));
    }
}

} // namespace

ShortcutSheet::ShortcutSheet(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *const page = new QWidget;
    auto *const rows = new QFormLayout(page);
    rows->setContentsMargins(24, 16, 24, 16);
    rows->setHorizontalSpacing(24);
    rows->setVerticalSpacing(4);
    const QList<QAction *> titles = menus.actions();
    for (const QAction *title : titles) {
        if (title->menu())
            addMenu(rows, *title->menu());
    }
    auto *const area = new QScrollArea(this);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    resize(page->sizeHint().width() + 40, 600);
}

} // namespace sidelight
