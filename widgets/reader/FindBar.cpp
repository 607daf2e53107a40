// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/FindBar.h"

#include "widgets/common/FindField.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"
#include "widgets/reader/ArticleView.h"

#include <QFuture>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QThreadPool>
#include <QToolButton>

namespace sidelight {

namespace {

constexpr int mostMarks = 20'000;

QFuture<Findings> searchInPool(const FindQuery &query, const QString &text, std::stop_token stop)
{
    auto promise = std::make_shared<QPromise<Findings>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, query, text, stop = std::move(stop)] {
        promise->addResult(TextSearch(query).find(text, mostMarks, stop));
        promise->finish();
    });
    return promise->future();
}

} // namespace

FindBar::FindBar(Project *project, ArticleView *view, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_field(new FindField(project, Qt::Horizontal, this))
    , m_count(new QLabel(this))
{
    hide();
    m_field->line()->setPlaceholderText(tr("Find in this article"));
    m_field->line()->setAccessibleName(tr("Find in this article"));
    m_field->line()->installEventFilter(this);
    m_count->setFont(Theme::chromeFont(ChromeText::Small));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    addButtons();
    connect(m_field, &FindField::queryChanged, this, &FindBar::search);
}

FindBar::~FindBar() { m_stop.request_stop(); }

void FindBar::addButtons()
{
    const auto add = [this](const QString &text, const QString &name, const QKeySequence &key, auto action) {
        auto *made = new QToolButton(this);
        made->setText(text);
        made->setToolTip(name);
        made->setAccessibleName(name);
        KeyChoices::instance().followInTip(KeyPlace::Article, key, made);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QToolButton::clicked, this, action);
        layout()->addWidget(made);
    };
    add(QStringLiteral("↑"), tr("Previous (Shift+F3)"), QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { step(-1); });
    add(QStringLiteral("↓"), tr("Next (F3)"), Qt::Key_F3, [this] { step(1); });
    add(QStringLiteral("×"), tr("Close (Esc)"), Qt::Key_Escape, [this] { close(); });
}

void FindBar::open()
{
    m_field->loadSwitches();
    QFrame::show();
    m_field->setWords(m_view->selectedText());
    m_field->line()->selectAll();
    m_field->line()->setFocus(Qt::ShortcutFocusReason);
    search();
}

void FindBar::openWith(const QString &words)
{
    m_field->loadSwitches();
    QFrame::show();
    m_field->line()->setText(words);
    search();
}

void FindBar::close()
{
    m_stop.request_stop();
    ++m_search;
    m_searching = false;
    m_found.clear();
    m_view->setFound({}, -1);
    m_view->setFocus();
    hide();
    Q_EMIT foundChanged();
}

void FindBar::textChanged()
{
    if (isVisible())
        search();
}

void FindBar::search()
{
    m_stop.request_stop();
    m_stop = {};
    m_searching = true;
    m_steps = 0;
    searchInPool(m_field->query(), m_view->text(), m_stop.get_token())
        .then(this, [this, number = ++m_search](const Findings &findings) {
            if (number == m_search)
                show(findings);
        });
    tell();
}

void FindBar::show(const Findings &findings)
{
    m_searching = false;
    m_end = findings.end;
    m_field->setProblem(findings.problem);
    m_found.clear();
    m_found.reserve(findings.spans.size());
    for (const FoundSpan &span : findings.spans)
        m_found.append({span.start, span.end});
    m_current = -1;
    if (m_found.isEmpty()) {
        m_view->setFound({}, -1);
        tell();
    } else {
        // The first behind the caret, so that typing on stays where somebody reads.
        const int from = m_view->selection().isEmpty() ? m_view->caret() : m_view->selection().start;
        const auto next = std::ranges::lower_bound(m_found, from, {}, &TextRange::start);
        goTo(next == m_found.end() ? 0 : int(next - m_found.begin()));
        if (m_steps != 0)
            step(m_steps);
    }
    Q_EMIT foundChanged();
}

void FindBar::step(int by)
{
    if (!isVisible())
        return open();
    if (m_searching) {
        m_steps += by;
        return;
    }
    const auto count = int(m_found.size());
    if (count == 0)
        return;
    Q_EMIT aboutToJump();
    goTo(((m_current + by) % count + count) % count);
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
    const auto count = int(m_found.size());
    QString text;
    if (m_searching || m_field->query().words.isEmpty())
        text = QString();
    else if (m_end == Findings::End::BadExpression)
        text = tr("Not an expression");
    else if (m_end == Findings::End::TooLong)
        text = tr("Too costly: %L1 found so far").arg(count);
    else if (count == 0)
        text = tr("Not found");
    else if (m_end == Findings::End::TooMany)
        text = tr("%L1 of more than %L2").arg(m_current + 1).arg(count);
    else
        text = tr("%L1 of %L2").arg(m_current + 1).arg(count);
    if (!m_searching || m_field->query().words.isEmpty())
        m_count->setText(text);
    m_count->setToolTip(m_end == Findings::End::TooLong
                            ? tr("This expression costs more time than it is given. Make it simpler, and all is found.")
                            : QString());
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field->line() || event->type() != QEvent::KeyPress)
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
