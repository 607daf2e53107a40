// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/VisitedPlaces.h"

#include "app/PaneWindows.h"
#include "widgets/reader/ReaderPane.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace sidelight {

VisitedPlaces::VisitedPlaces(PaneWindows &windows, const Project &project)
    : m_windows(windows)
    , m_project(project)
{
    connect(&windows, &PaneWindows::currentChanged, this, &VisitedPlaces::onCurrent);
    qApp->installEventFilter(this); // the mouse's buttons for it, wherever in the windows
}

void VisitedPlaces::follow(ReaderPane *pane)
{
    connect(pane, &ReaderPane::aboutToJump, this, [this, pane] {
        m_visits.leave({{RecordKind::Article, pane->article()}, pane->readingMark()});
        Q_EMIT changed();
    });
}

void VisitedPlaces::leaveHere()
{
    m_visits.leave(placeOf(m_here));
    Q_EMIT changed();
}

Visits::Place VisitedPlaces::placeOf(const RecordRef &record) const
{
    if (record.kind != RecordKind::Article)
        return {record, {}};
    const QWidget *const last = m_windows.lastWidget();
    const ReaderPane *found = nullptr;
    const QList<QWidget *> widgets = m_windows.widgets();
    for (QWidget *widget : widgets) {
        const auto *const pane = qobject_cast<ReaderPane *>(widget);
        if (pane && pane->article() == record.id && (!found || widget == last))
            found = pane;
    }
    return {record, found ? found->readingMark() : readingMarks::of(m_project, record.id)};
}

void VisitedPlaces::onCurrent(const RecordRef &record)
{
    if (record == m_here || !record.id.isValid())
        return;
    const RecordRef left = std::exchange(m_here, record);
    if (m_travelling || !left.id.isValid())
        return;
    m_visits.leave(placeOf(left));
    Q_EMIT changed();
}

void VisitedPlaces::back() { go(m_visits.back(placeOf(m_here))); }
void VisitedPlaces::forward() { go(m_visits.forward(placeOf(m_here))); }

void VisitedPlaces::go(const std::optional<Visits::Place> &place)
{
    if (place) {
        const QScopedValueRollback travelling(m_travelling, true);
        QWidget *const widget = m_windows.open(place->record);
        if (auto *const pane = qobject_cast<ReaderPane *>(widget))
            pane->goTo(place->mark);
        m_here = place->record;
    }
    Q_EMIT changed();
}

void VisitedPlaces::forget(const RecordRef &record)
{
    m_visits.forget(record);
    Q_EMIT changed();
}

bool VisitedPlaces::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType())
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button == Qt::BackButton)
        back();
    else if (button == Qt::ForwardButton)
        forward();
    return button == Qt::BackButton || button == Qt::ForwardButton;
}

} // namespace sidelight
