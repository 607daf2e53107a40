// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/PaneTabs.h"

#include "models/lists/DisplayText.h"

#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTabBar>

namespace sidelight {

namespace {

// How far above or below the tabs the mouse leaves them with one.
constexpr int leavingDistance = 24;

PaneTabs *sourceOf(const QDropEvent &event)
{
    const auto *const bar = qobject_cast<QTabBar *>(event.source());
    return bar ? qobject_cast<PaneTabs *>(bar->parentWidget()) : nullptr;
}

} // namespace

PaneTabs::PaneTabs(QWidget *parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    setAcceptDrops(true);
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    tabBar()->setExpanding(false);
    tabBar()->setFocusPolicy(Qt::NoFocus); // the text is what has the focus; keys walk the tabs
    tabBar()->setContextMenuPolicy(Qt::CustomContextMenu);
    tabBar()->installEventFilter(this);
    connect(tabBar(), &QWidget::customContextMenuRequested, this, &PaneTabs::askForMenu);
    setActive(false);
}

void PaneTabs::add(const RecordRef &record, PaneContent content)
{
    QWidget *const widget = content.widget;
    m_tabs.insert(widget, {record, std::move(content)});
    const int index = addTab(widget, QString());
    nameTab(widget);
    connect(widget, &QWidget::windowTitleChanged, this, [this, widget] { nameTab(widget); });
    setCurrentIndex(index);
}

PaneContent PaneTabs::take(const RecordRef &record)
{
    QWidget *const widget = find(record);
    if (!widget)
        return {};
    const Tab tab = m_tabs.take(widget);
    widget->disconnect(this);
    removeTab(QTabWidget::indexOf(widget));
    return tab.content;
}

QList<std::pair<RecordRef, PaneContent>> PaneTabs::takeAll()
{
    const QSignalBlocker quiet(this);
    QList<std::pair<RecordRef, PaneContent>> all;
    while (count() > 0) {
        const RecordRef record = recordAt(0);
        all.append({record, take(record)});
    }
    return all;
}

bool PaneTabs::show(const RecordRef &record)
{
    const int index = indexOf(record);
    if (index < 0)
        return false;
    setCurrentIndex(index);
    return true;
}

QWidget *PaneTabs::find(const RecordRef &record) const { return widget(indexOf(record)); }

RecordRef PaneTabs::recordAt(int index) const { return m_tabs.value(widget(index)).record; }

QByteArray PaneTabs::stateAt(int index) const
{
    const Tab tab = m_tabs.value(widget(index));
    return tab.content.saveState ? tab.content.saveState() : QByteArray();
}

void PaneTabs::setActive(bool active)
{
    tabBar()->setStyleSheet(active ? QString() : QStringLiteral("QTabBar::tab:selected { border-bottom-color: palette(mid); }"));
}

int PaneTabs::indexOf(const RecordRef &record) const
{
    for (int i = 0; i < count(); ++i) {
        if (recordAt(i) == record)
            return i;
    }
    return -1;
}

// A title may hold an ampersand, which a tab would take for a shortcut.
void PaneTabs::nameTab(QWidget *widget)
{
    constexpr qsizetype longest = 28;
    const int index = QTabWidget::indexOf(widget);
    QString title = plainText(widget->windowTitle());
    setTabToolTip(index, title.toHtmlEscaped());
    if (title.size() > longest)
        title = title.first(longest - 1).trimmed() + u'…';
    setTabText(index, inOwnDirection(title.replace(u'&', QStringLiteral("&&")), layoutDirection()));
}

void PaneTabs::askForMenu(const QPoint &at)
{
    const int index = tabBar()->tabAt(at);
    if (index >= 0)
        Q_EMIT menuAsked(recordAt(index), tabBar()->mapToGlobal(at));
}

bool PaneTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == tabBar() && event->type() == QEvent::MouseButtonRelease) {
        const auto *const mouse = static_cast<QMouseEvent *>(event);
        const int index = tabBar()->tabAt(mouse->position().toPoint());
        if (mouse->button() == Qt::MiddleButton && index >= 0)
            Q_EMIT closeAsked(recordAt(index));
    }
    if (watched == tabBar() && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove)) {
        if (followMouse(*static_cast<QMouseEvent *>(event)))
            return true;
    }
    return QTabWidget::eventFilter(watched, event);
}

bool PaneTabs::followMouse(const QMouseEvent &event)
{
    const QPoint at = event.position().toPoint();
    if (event.type() == QEvent::MouseButtonPress) {
        m_pressed = event.button() == Qt::LeftButton ? recordAt(tabBar()->tabAt(at)) : RecordRef{};
        return false;
    }
    const QRect near = tabBar()->rect().adjusted(-leavingDistance, -leavingDistance, leavingDistance, leavingDistance);
    if (!(event.buttons() & Qt::LeftButton) || !m_pressed.id.isValid() || near.contains(at))
        return false;
    // The bar is moving the tab among its own, and must not go on with that.
    QMouseEvent release(QEvent::MouseButtonRelease, event.position(), event.globalPosition(), Qt::LeftButton, Qt::NoButton,
                        event.modifiers());
    const RecordRef record = std::exchange(m_pressed, {});
    QCoreApplication::sendEvent(tabBar(), &release);
    carryAway(record);
    return true;
}

void PaneTabs::carryAway(const RecordRef &record)
{
    auto *const drag = new QDrag(tabBar());
    drag->setMimeData(toMime({record}).release());
    const QPointer<PaneTabs> still = this; // the drop may empty and remove this pane
    const Qt::DropAction done = drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction);
    if (still && done == Qt::IgnoreAction && !QApplication::topLevelAt(QCursor::pos()))
        Q_EMIT tornOff(record);
}

void PaneTabs::dragEnterEvent(QDragEnterEvent *event)
{
    if (const PaneTabs *const from = sourceOf(*event); from && from != this)
        event->acceptProposedAction();
}

void PaneTabs::dropEvent(QDropEvent *event)
{
    PaneTabs *const from = sourceOf(*event);
    const QList<RecordRef> records = fromMime(event->mimeData());
    if (!from || from == this || records.isEmpty() || !from->find(records.first()))
        return;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Q_EMIT dropped(records.first(), from);
}

void PaneTabs::tabRemoved(int index)
{
    QTabWidget::tabRemoved(index);
    if (count() == 0)
        Q_EMIT emptied();
}

} // namespace sidelight
