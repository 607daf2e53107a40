// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/Fitting.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace sidelight::test {

namespace {

QString describe(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *each = &widget; each && path.size() < 4; each = each->parentWidget())
        if (const QString name = QString::fromLatin1(each->metaObject()->className()); name != "QWidget"_L1 || path.isEmpty())
            path.prepend(name.section(u"::"_s, -1));
    return path.join(u" > "_s);
}

QString said(const QString &what, const QWidget &widget, const QString &words, int has, int needs)
{
    return u"%1: “%2” has %3 of %4 pixels (%5)"_s.arg(what, words.left(60)).arg(has).arg(needs).arg(describe(widget));
}

QString initialised(const QTabBar &bar, int index)
{
    struct Open : QTabBar {
        using QTabBar::initStyleOption;
    };
    QStyleOptionTab option;
    (bar.*(&Open::initStyleOption))(&option, index);
    return option.text;
}

// Of one window.
class Judge {
public:
    Judge(const QWidget &window, QSize screen)
        : m_window(window)
        , m_screen(screen)
    {
    }

    QStringList judge()
    {
        const QSize least = m_window.minimumSizeHint().expandedTo(m_window.minimumSize());
        if (m_window.isWindow() && (m_window.width() > m_screen.width() || m_window.height() > m_screen.height() ||
                                    least.width() > m_screen.width() || least.height() > m_screen.height()))
            note(u"larger than the screen: %1 × %2, at least %3 × %4 (%5)"_s.arg(m_window.width())
                     .arg(m_window.height())
                     .arg(least.width())
                     .arg(least.height())
                     .arg(describe(m_window)));
        visit(m_window);
        return m_problems;
    }

private:
    void note(const QString &problem)
    {
        if (!m_problems.contains(problem))
            m_problems.append(problem);
    }

    void visit(const QWidget &widget)
    {
        judgeWords(widget);
        const bool arranges = widget.inherits("QMainWindow"); // docks, of which those behind others stand far off
        if (const QLayout *const layout = widget.layout(); layout && !arranges)
            judgeOverlaps(*layout);
        for (const QObject *const child : widget.children()) {
            const auto *const inner = qobject_cast<const QWidget *>(child);
            if (!inner || inner->isWindow() || !inner->isVisible() || (arranges && !widget.rect().intersects(inner->geometry())))
                continue;
            if (!arranges)
                judgePlace(*inner, widget);
            visit(*inner);
        }
    }

    // What is scrolled may stand anywhere.
    void judgePlace(const QWidget &inner, const QWidget &outer)
    {
        const auto *const area = qobject_cast<const QAbstractScrollArea *>(outer.parentWidget());
        if ((area && area->viewport() == &outer) || inner.size().isEmpty() || inner.inherits("QSizeGrip") ||
            inner.inherits("QRubberBand") || inner.inherits("QToolButton") || inner.parentWidget()->inherits("QTabBar"))
            return;
        const int spare = outer.inherits("QSplitter") ? 1 : 0; // mirrored, it is one pixel off
        if (!outer.rect().adjusted(-spare, 0, spare, 0).contains(inner.geometry()))
            note(u"outside: %1 at %2,%3 %4 × %5, in %6 × %7"_s.arg(describe(inner))
                     .arg(inner.x())
                     .arg(inner.y())
                     .arg(inner.width())
                     .arg(inner.height())
                     .arg(outer.width())
                     .arg(outer.height()));
    }

    void judgeOverlaps(const QLayout &layout)
    {
        QList<const QWidget *> shown;
        for (int i = 0; i < layout.count(); ++i)
            if (const QWidget *const widget = layout.itemAt(i)->widget(); widget && widget->isVisible())
                shown.append(widget);
            else if (const QLayout *const inner = layout.itemAt(i)->layout())
                judgeOverlaps(*inner);
        for (qsizetype i = 0; i < shown.size(); ++i)
            for (qsizetype j = i + 1; j < shown.size(); ++j)
                if (shown[i]->geometry().intersects(shown[j]->geometry()))
                    note(u"one over the other: %1 and %2"_s.arg(describe(*shown[i]), describe(*shown[j])));
    }

    void judgeWords(const QWidget &widget)
    {
        if (const auto *const label = qobject_cast<const QLabel *>(&widget))
            judgeLabel(*label);
        else if (const auto *const button = qobject_cast<const QAbstractButton *>(&widget))
            judgeButton(*button);
        else if (const auto *const bar = qobject_cast<const QTabBar *>(&widget))
            judgeTabs(*bar);
        else if (const auto *const header = qobject_cast<const QHeaderView *>(&widget))
            judgeHeader(*header);
        else if (const auto *const box = qobject_cast<const QComboBox *>(&widget))
            judgeBox(*box);
        else if (const auto *const field = qobject_cast<const QLineEdit *>(&widget))
            judgeField(*field);
        else if (const auto *const list = qobject_cast<const QListWidget *>(&widget))
            judgeList(*list);
    }

    void judgeLabel(const QLabel &label)
    {
        if (label.text().isEmpty() || !label.toolTip().isEmpty())
            return;
        if (!label.wordWrap()) {
            if (label.sizeHint().width() > label.width())
                note(said(u"cut"_s, label, label.text(), label.width(), label.sizeHint().width()));
        } else if (const int needed = label.heightForWidth(label.width()); needed > label.height()) {
            note(said(u"cut in height"_s, label, label.text(), label.height(), needed));
        }
    }

    void judgeButton(const QAbstractButton &button)
    {
        if (button.text().isEmpty() || !button.toolTip().isEmpty())
            return;
        if (button.sizeHint().width() > button.width() || button.sizeHint().height() > button.height())
            note(said(u"cut"_s, button, button.text(), button.width(), button.sizeHint().width()));
    }

    void judgeTabs(const QTabBar &bar)
    {
        if (bar.parentWidget()->inherits("sidelight::PaneTabs"))
            return; // titles of articles
        for (int i = 0; i < bar.count(); ++i)
            if (const QString shown = initialised(bar, i); bar.isTabVisible(i) && shown != bar.tabText(i))
                note(u"cut: the tab “%1” says “%2” (%3)"_s.arg(bar.tabText(i), shown, describe(bar)));
    }

    void judgeHeader(const QHeaderView &header)
    {
        if (header.orientation() != Qt::Horizontal || !header.model() ||
            qstrcmp(header.metaObject()->className(), "QHeaderView") != 0)
            return;
        for (int i = 0; i < header.count(); ++i) {
            const QString words = header.model()->headerData(i, Qt::Horizontal).toString();
            const int needs = header.fontMetrics().horizontalAdvance(words) +
                              2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
            if (!header.isSectionHidden(i) && !words.isEmpty() && needs > header.sectionSize(i))
                note(said(u"cut"_s, header, words, header.sectionSize(i), needs));
        }
    }

    void judgeBox(const QComboBox &box)
    {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.editable = box.isEditable();
        option.frame = box.hasFrame();
        const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        int needs = box.fontMetrics().horizontalAdvance(box.currentText());
        if (!box.itemIcon(box.currentIndex()).isNull())
            needs += box.iconSize().width() + 4;
        if (!box.isEditable() && needs > room.width() && box.toolTip().isEmpty())
            note(said(u"cut"_s, box, box.currentText(), room.width(), needs));
    }

    void judgeField(const QLineEdit &field)
    {
        QStyleOptionFrame option;
        option.initFrom(&field);
        option.lineWidth = field.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &field);
        const int room = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field).width() -
                         field.textMargins().left() - field.textMargins().right();
        const int needs = field.fontMetrics().horizontalAdvance(field.placeholderText());
        if (field.text().isEmpty() && needs > room && field.toolTip().isEmpty())
            note(said(u"cut"_s, field, field.placeholderText(), room, needs));
    }

    // With nothing to scroll by, a line that is too long is cut.
    void judgeList(const QListWidget &list)
    {
        struct Open : QListWidget {
            using QListWidget::sizeHintForColumn;
        };
        if (list.parentWidget()->inherits("sidelight::CardPicker"))
            return; // titles and words of passages
        const int needs = list.isWrapping() || list.wordWrap() ? 0 : (list.*(&Open::sizeHintForColumn))(0);
        if (needs > list.viewport()->width() && !list.horizontalScrollBar()->isVisible())
            note(said(u"cut"_s, list, list.accessibleName(), list.viewport()->width(), needs));
    }

    const QWidget &m_window;
    QSize m_screen;
    QStringList m_problems;
};

} // namespace

QStringList misfits(const QWidget &window, QSize screen) { return Judge(window, screen).judge(); }

QStringList misfits(QMenu &menu, QSize screen)
{
    QStringList problems;
    const QSize needs = menu.sizeHint();
    if (needs.width() > screen.width() || needs.height() > screen.height())
        problems.append(
            u"larger than the screen: the menu “%1”, %2 × %3"_s.arg(menu.title()).arg(needs.width()).arg(needs.height()));
    const QList<QAction *> actions = menu.actions();
    for (const QAction *const action : actions)
        if (action->menu())
            problems += misfits(*action->menu(), screen);
    return problems;
}

} // namespace sidelight::test
