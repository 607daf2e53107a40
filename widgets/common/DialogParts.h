// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QScreen>
#include <QStyledItemDelegate>

namespace sidelight {

// What windows that report and ask have in common.

// For sentences that may carry the user's words: they are never taken for rich text.
inline QLabel *makeSentence(QWidget *parent, bool isMuted = false)
{
    auto *const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (isMuted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

// As large as is wished, if the screen has room for it and for the window's frame.
inline QSize withinScreen(const QWidget &window, QSize wished)
{
    constexpr QSize frame(32, 48);
    return wished.boundedTo(window.screen()->availableSize() - frame);
}

// A window does not follow labels that wrap; with this it becomes as high as their words need.
class GrowsWithWords : public QObject {
public:
    explicit GrowsWithWords(QWidget *window)
        : QObject(window)
        , m_window(*window)
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
            grow();
        return false;
    }

private:
    void grow()
    {
        m_window.layout()->activate();
        const int needed = m_window.layout()->totalHeightForWidth(m_window.width());
        if (needed > m_window.height())
            m_window.resize(withinScreen(m_window, {m_window.width(), needed}));
    }

    QWidget &m_window;
};

// Rows with some air, as the lists beside the panes have.
class AiryRows : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr QSize air(8, 8);
        return QStyledItemDelegate::sizeHint(option, index) + air;
    }
};

} // namespace sidelight
