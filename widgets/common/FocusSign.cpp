// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/FocusSign.h"

#include "widgets/common/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace sidelight {

namespace {

class FocusLine : public QWidget {
public:
    explicit FocusLine(QWidget *list)
        : QWidget(list)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
        setGeometry(list->rect());
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(Theme::current().accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

} // namespace

FocusSign::FocusSign()
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusSign::~FocusSign() { delete m_line; }

void FocusSign::follow(QWidget *now)
{
    if (m_line && m_line->parentWidget() == now)
        return;
    delete m_line;
    const bool isList = qobject_cast<QAbstractItemView *>(now) && now->window()->windowType() != Qt::Popup;
    if (!isList || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    m_line = new FocusLine(now);
    now->installEventFilter(this);
}

bool FocusSign::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_line && m_line->parent() == watched)
        m_line->setGeometry(m_line->parentWidget()->rect());
    return QObject::eventFilter(watched, event);
}

} // namespace sidelight
