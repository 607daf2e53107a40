// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/FindBar.h"

#include "widgets/common/Theme.h"
#include "widgets/reader/ArticleView.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace sidelight {

namespace {
constexpr int mostMarks = 20'000;
constexpr int longestWanted = 200;
} // namespace

FindBar::FindBar(ArticleView *view, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_line(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    hide();
    m_line->setPlaceholderText(tr("Find in this article"));
    m_line->setMaxLength(longestWanted);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_count->setFont(Theme::chromeFont(ChromeText::Small));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    const auto button = [this](const QString &text, const QString &name, auto action) {
        auto *made = new QToolButton(this);
        made->setText(text);
        made->setToolTip(name);
        made->setAccessibleName(name);
        connect(made, &QToolButton::clicked, this, action);
        return made;
    };
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_count);
    layout->addWidget(button(QStringLiteral("↑"), tr("Previous (Shift+F3)"), [this] { step(-1); }));
    layout->addWidget(button(QStringLiteral("↓"), tr("Next (F3)"), [this] { step(1); }));
    layout->addWidget(button(QStringLiteral("✕"), tr("Close (Esc)"), [this] { close(); }));
    connect(m_line, &QLineEdit::textChanged, this, &FindBar::search);
}

void FindBar::open()
{
    show();
    const QString selected = m_view->selectedText();
    if (!selected.isEmpty() && selected.size() <= longestWanted && !selected.contains(u'\n'))
        m_line->setText(selected);
    m_line->selectAll();
    m_line->setFocus(Qt::ShortcutFocusReason);
    search();
}

void FindBar::close()
{
    m_found.clear();
    m_view->setFound({}, -1);
    m_view->setFocus();
    hide();
}

void FindBar::textChanged()
{
    if (isVisible())
        search();
}

void FindBar::search()
{
    m_found.clear();
    m_current = -1;
    m_more = false;
    const QString wanted = m_line->text();
    const QString &text = m_view->text();
    for (qsizetype at = 0; !wanted.isEmpty() && (at = text.indexOf(wanted, at, Qt::CaseInsensitive)) >= 0; at += wanted.size()) {
        if (m_found.size() == mostMarks) {
            m_more = true;
            break;
        }
        m_found.append({int(at), int(at + wanted.size())});
    }
    // The first behind the caret, so that typing on stays where somebody reads.
    if (!m_found.isEmpty()) {
        const auto next = std::ranges::lower_bound(
            m_found, m_view->selection().isEmpty() ? m_view->caret() : m_view->selection().start, {}, &TextRange::start);
        goTo(next == m_found.end() ? 0 : int(next - m_found.begin()));
    } else {
        m_view->setFound({}, -1);
        tell();
    }
}

void FindBar::step(int by)
{
    if (!isVisible())
        open();
    else if (!m_found.isEmpty())
        goTo((m_current + by + int(m_found.size())) % int(m_found.size()));
}

void FindBar::goTo(int index)
{
    m_current = index;
    m_view->setFound(m_found, index);
    m_view->reveal(m_found[index]);
    tell();
}

void FindBar::tell()
{
    if (m_line->text().isEmpty())
        m_count->clear();
    else if (m_found.isEmpty())
        m_count->setText(tr("Not found"));
    else if (m_more)
        m_count->setText(tr("%1 of more than %L2").arg(m_current + 1).arg(m_found.size()));
    else
        m_count->setText(tr("%L1 of %L2").arg(m_current + 1).arg(m_found.size()));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape)
        close();
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        return QFrame::eventFilter(watched, event);
    return true;
}

} // namespace sidelight
