// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PaneWindows.h"

#include "app/SecondWindow.h"

#include <QApplication>
#include <QDataStream>
#include <QIODevice>
#include <QTimer>

namespace sidelight {

PaneWindows::PaneWindows(const PaneRow::Make &make, QMainWindow &first)
    : m_make(make)
    , m_first(first)
    , m_main(new PaneRow(make))
{
    m_main->setOtherWindow(tr("Move this pane to a second window"));
    follow(m_main);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) { onFocus(now); });
}

PaneWindows::~PaneWindows()
{
    disconnect(qApp, nullptr, this, nullptr);
    m_second.reset();
    delete m_leaving;
    delete m_main;
}

void PaneWindows::follow(PaneRow *row)
{
    connect(row, &PaneRow::currentChanged, this, &PaneWindows::currentChanged);
    connect(row, &PaneRow::layoutChanged, this, &PaneWindows::layoutChanged);
    connect(row, &PaneRow::otherWindowAsked, this, [this, row](const QList<RecordRef> &records) { moveTabs(row, records); });
}

PaneRow *PaneWindows::second() const { return m_second ? m_second->panes() : nullptr; }

PaneRow *PaneWindows::active() const { return m_second && m_second->isActiveWindow() ? m_second->panes() : m_main.data(); }

QList<PaneRow *> PaneWindows::rows() const
{
    return m_second ? QList<PaneRow *>{m_main, m_second->panes()} : QList<PaneRow *>{m_main};
}

QWidget *PaneWindows::lastWidget() const
{
    return (m_second && m_lastIsSecond ? m_second->panes() : m_main.data())->currentWidget();
}

QList<QWidget *> PaneWindows::widgets() const
{
    QList<QWidget *> widgets;
    for (const PaneRow *row : rows())
        widgets += row->widgets();
    return widgets;
}

void PaneWindows::onFocus(const QWidget *now)
{
    if (now && m_second && m_second->panes()->isAncestorOf(now))
        m_lastIsSecond = true;
    else if (now && m_main->isAncestorOf(now))
        m_lastIsSecond = false;
}

QWidget *PaneWindows::open(const RecordRef &record)
{
    const auto shows = [&record](const PaneRow *row) {
        for (int pane = 0; pane < row->paneCount(); ++pane)
            if (row->tabsOf(pane).contains(record))
                return true;
        return false;
    };
    PaneRow *row = active();
    if (m_second && !shows(row))
        for (PaneRow *other : rows())
            row = shows(other) ? other : row;
    QWidget *const widget = row->open(record);
    if (widget && m_second)
        row->window()->activateWindow();
    return widget;
}

QWidget *PaneWindows::openBeside(const RecordRef &record, const QWidget *kept) { return active()->openBeside(record, kept); }

void PaneWindows::close(const RecordRef &record)
{
    for (PaneRow *row : rows())
        row->close(record);
}

void PaneWindows::setReturnFocus(QWidget *widget)
{
    for (PaneRow *row : rows())
        row->setReturnFocus(widget);
}

void PaneWindows::moveToOtherWindow()
{
    PaneRow *const row = active();
    moveTabs(row, row->tabsOf(row->activePane()));
}

// Widgets are made anew, since what floats beside their words belongs to the window.
void PaneWindows::moveTabs(PaneRow *from, const QList<RecordRef> &records)
{
    if (records.isEmpty())
        return;
    const bool outward = from == m_main;
    if (outward)
        makeSecond();
    const QList<PaneRow::Tab> tabs = from->takeTabs(records);
    PaneRow *const to = outward ? second() : m_main.data();
    to->window()->show();
    to->window()->activateWindow();
    to->addPane(tabs);
    Q_EMIT layoutChanged();
}

void PaneWindows::makeSecond()
{
    if (m_second)
        return;
    m_second = std::make_unique<SecondWindow>(m_make, m_first);
    m_second->panes()->setOtherWindow(tr("Move this pane to the first window"));
    follow(m_second->panes());
    connect(m_second.get(), &SecondWindow::closeAsked, this, &PaneWindows::bringHome);
    // An emptied window goes, but not from within what emptied it.
    connect(m_second->panes(), &PaneRow::layoutChanged, this, [this] {
        if (m_second && m_second->panes()->paneCount() == 0)
            QTimer::singleShot(0, this, &PaneWindows::dropSecond);
    });
}

void PaneWindows::dropSecond()
{
    if (!m_second || m_second->panes()->paneCount() > 0)
        return;
    m_lastIsSecond = false;
    m_second->hide();
    m_leaving = m_second.release();
    m_leaving->deleteLater();
    m_first.activateWindow();
    Q_EMIT layoutChanged();
}

void PaneWindows::bringHome()
{
    while (m_second && m_second->panes()->paneCount() > 0)
        moveTabs(m_second->panes(), m_second->panes()->tabsOf(m_second->panes()->activePane()));
    dropSecond();
}

QByteArray PaneWindows::saveSecond() const
{
    if (!m_second || m_second->panes()->paneCount() == 0)
        return {};
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_5);
    out << m_second->saveGeometry() << m_second->panes()->saveState();
    return state;
}

void PaneWindows::restoreSecond(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_5);
    QByteArray geometry, panes;
    in >> geometry >> panes;
    if (state.isEmpty() || in.status() != QDataStream::Ok)
        return;
    makeSecond();
    m_second->restoreGeometry(geometry);
    m_second->panes()->restoreState(panes);
    if (m_second->panes()->paneCount() == 0)
        return dropSecond();
    m_second->setAttribute(Qt::WA_ShowWithoutActivating);
    m_second->show();
    m_second->setAttribute(Qt::WA_ShowWithoutActivating, false);
    m_first.activateWindow();
}

} // namespace sidelight
