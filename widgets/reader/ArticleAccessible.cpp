// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/ArticleAccessible.h"

#include "widgets/reader/ArticleView.h"

namespace sidelight {

namespace {

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<ArticleView *>(object);
    return view ? new ArticleAccessible(view) : nullptr;
}

} // namespace

ArticleAccessible::ArticleAccessible(ArticleView *view)
    : QAccessibleWidget(view, QAccessible::Document)
{
}

void ArticleAccessible::install()
{
    QAccessible::removeFactory(make);
    QAccessible::installFactory(make);
}

ArticleView &ArticleAccessible::view() const { return *static_cast<ArticleView *>(widget()); }

void *ArticleAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State ArticleAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void ArticleAccessible::selection(int index, int *start, int *end) const
{
    const TextRange range = index == 0 ? view().selection() : TextRange{};
    *start = range.start;
    *end = range.end;
}

int ArticleAccessible::selectionCount() const { return view().selection().isEmpty() ? 0 : 1; }

void ArticleAccessible::addSelection(int start, int end) { view().select({start, end}); }

void ArticleAccessible::removeSelection(int) { view().clearSelection(); }

void ArticleAccessible::setSelection(int, int start, int end) { view().select({start, end}); }

int ArticleAccessible::cursorPosition() const { return view().caret(); }

void ArticleAccessible::setCursorPosition(int position) { view().setCaret(position); }

QString ArticleAccessible::text(int start, int end) const { return view().text().mid(start, end - start); }

int ArticleAccessible::characterCount() const { return int(view().text().size()); }

QRect ArticleAccessible::characterRect(int offset) const
{
    const QRect rect = view().rectOf({offset, offset + 1});
    return {view().viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int ArticleAccessible::offsetAtPoint(const QPoint &point) const
{
    return view().characterAt(view().viewport()->mapFromGlobal(point));
}

void ArticleAccessible::scrollToSubstring(int start, int end) { view().reveal({start, end}); }

QString ArticleAccessible::attributes(int offset, int *start, int *end) const
{
    const QList<int> around = view().passages().around(offset);
    const int next = view().passages().nextFrom(offset);
    *start = offset;
    *end = qMin(next < 0 ? characterCount() : view().passages().at(next).start, characterCount());
    if (around.isEmpty())
        return {};
    const PassageMark &mark = view().passages().at(around.first());
    *start = mark.start;
    *end = qMin(*end, mark.end);
    return QStringLiteral("mark:true;background-color:%1;").arg(Theme::current().highlightFill(mark.colour).name());
}

} // namespace sidelight
