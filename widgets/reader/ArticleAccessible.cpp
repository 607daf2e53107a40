// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/ArticleAccessible.h"

#include "models/lists/DisplayText.h"
#include "widgets/reader/ArticleView.h"

namespace sidelight {

namespace {

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<ArticleView *>(object);
    return view ? new ArticleAccessible(view) : nullptr;
}

// As the attributes of IAccessible2 are written.
QString escaped(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        if (QStringView(u"\\:;,=").contains(c))
            safe += u'\\';
        safe += c == u'\n' ? QChar(u' ') : c;
    }
    return safe;
}

// "Yellow, port official, #warning, a note"
QString description(const PassageMark &mark)
{
    QStringList parts{Theme::highlightName(mark.colour)};
    for (const QString &part : {mark.speakers, mark.tags, mark.note.left(200)})
        if (!part.isEmpty())
            parts.append(part);
    return plainText(parts.join(QStringLiteral(", ")));
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

// A run ends where a passage begins or ends. Of several the shortest gives the ground, and all are told.
QString ArticleAccessible::attributes(int offset, int *start, int *end) const
{
    const PassageMarks &passages = view().passages();
    const QList<int> around = passages.around(offset);
    *start = passages.edgeBefore(offset);
    *end = passages.edgeBehind(offset, characterCount());
    if (around.isEmpty())
        return {};
    const QColor ground = Theme::current().highlightFill(passages.at(around.first()).colour);
    QStringList told;
    for (const int i : around)
        told.append(description(passages.at(i)));
    return QStringLiteral("mark:true;background-color:rgb(%1,%2,%3);passage:%4;")
        .arg(ground.red())
        .arg(ground.green())
        .arg(ground.blue())
        .arg(escaped(told.join(QStringLiteral(" / "))));
}

} // namespace sidelight
