// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BoardFinder.h"

#include "widgets/board/BoardView.h"
#include "widgets/board/FoundMarks.h"
#include "widgets/common/FindField.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"

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

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds patience{2'000}; // for all cards together

struct Answer {
    QList<Id> found;
    bool complete = true;
    QString problem;
};

Answer searchIn(const BoardContent &content, const FindQuery &query, const std::stop_token &stop)
{
    Answer answer;
    if (query.words.isEmpty())
        return answer;
    const TextSearch search(query);
    const Clock::time_point end = Clock::now() + patience;
    const auto has = [&](const QString &text) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
        if (left.count() <= 0 || stop.stop_requested()) {
            answer.complete = false;
            return false;
        }
        const Findings findings = search.find(text, 1, stop, left);
        answer.problem = findings.problem;
        if (findings.end == Findings::End::TooLong)
            answer.complete = false;
        return !findings.spans.isEmpty();
    };
    const QChar apart = u'\n';
    for (const CardContent &card : content.cards) {
        if (!answer.complete || !answer.problem.isEmpty())
            return answer;
        if (has(QStringList{card.label, card.title, card.body, card.translation, card.speaker, card.says, card.source}.join(apart)))
            answer.found.append(card.id);
    }
    for (const LinkContent &link : content.links) {
        if (!answer.complete || !answer.problem.isEmpty())
            return answer;
        if (has(QStringList{link.caption(), link.note}.join(apart)))
            answer.found.append(link.id);
    }
    return answer;
}

QFuture<Answer> searchInPool(const BoardContent &content, const FindQuery &query, std::stop_token stop)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, content, query, stop = std::move(stop)] {
        promise->addResult(searchIn(content, query, stop));
        promise->finish();
    });
    return promise->future();
}

} // namespace

BoardFinder::BoardFinder(Project *project, BoardView *view, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_field(new FindField(project, Qt::Horizontal, this))
    , m_count(new QLabel(this))
    , m_marks(new FoundMarks)
{
    hide();
    view->board()->addItem(m_marks);
    m_field->line()->setPlaceholderText(tr("Find on this board"));
    m_field->line()->setAccessibleName(tr("Find on this board"));
    m_count->setFont(Theme::chromeFont(ChromeText::Small));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    const auto add = [&](const QString &text, const QString &name, const QKeySequence &key, auto work) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(name);
        button->setAccessibleName(name);
        KeyChoices::instance().followInTip(KeyPlace::Board, key, button);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, work);
        row->addWidget(button);
    };
    add(QStringLiteral("↑"), tr("Previous (Shift+F3)"), QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { step(-1); });
    add(QStringLiteral("↓"), tr("Next (F3)"), Qt::Key_F3, [this] { step(1); });
    add(QStringLiteral("×"), tr("Close (Esc)"), Qt::Key_Escape, [this] { close(); });
    m_again.setSingleShot(true);
    m_again.setInterval(150);
    connect(&m_again, &QTimer::timeout, this, &BoardFinder::search);
    connect(m_field, &FindField::queryChanged, this, [this] {
        m_goes = true;
        search();
    });
    connect(view->board(), &BoardScene::contentChanged, this, [this] {
        if (!isVisible())
            return;
        mark();
        m_again.start();
    });
}

BoardFinder::~BoardFinder()
{
    m_stop.request_stop();
    delete m_marks;
}

void BoardFinder::open()
{
    m_field->loadSwitches();
    show();
    m_field->line()->selectAll();
    m_field->line()->setFocus(Qt::ShortcutFocusReason);
    m_goes = true;
    search();
}

void BoardFinder::close()
{
    m_stop.request_stop();
    ++m_search;
    m_searching = false;
    m_again.stop();
    m_found.clear();
    m_current = -1;
    mark();
    hide();
    m_view->setFocus(Qt::OtherFocusReason);
}

void BoardFinder::search()
{
    if (!isVisible())
        return;
    m_stop.request_stop();
    m_stop = {};
    m_searching = true;
    searchInPool(m_view->board()->content(), m_field->query(), m_stop.get_token())
        .then(this, [this, number = ++m_search](const Answer &answer) {
            if (number == m_search)
                take(answer.found, answer.complete, answer.problem);
        });
}

// Where somebody reads stays current, also when others come and go.
void BoardFinder::take(const QList<Id> &found, bool complete, const QString &problem)
{
    m_searching = false;
    const Id current = m_found.value(m_current);
    m_found = found;
    m_complete = complete;
    m_field->setProblem(problem);
    m_current = current.isValid() ? int(m_found.indexOf(current)) : -1;
    if (std::exchange(m_goes, false) && m_current < 0 && !m_found.isEmpty())
        goTo(0);
    mark();
    tell();
}

void BoardFinder::step(int by)
{
    if (!isVisible())
        return open();
    const int count = int(m_found.size());
    if (count == 0)
        return;
    goTo(m_current < 0 ? (by > 0 ? 0 : count - 1) : ((m_current + by) % count + count) % count);
    mark();
    tell();
}

void BoardFinder::goTo(int index)
{
    m_current = index;
    const Id id = m_found[index];
    m_view->board()->select({id});
    const LinkItem *link = m_view->board()->link(id);
    m_view->scrollTo(link ? link->captionRect() : m_view->board()->cardRect(id));
}

void BoardFinder::mark()
{
    QList<QRectF> rects;
    for (const Id id : std::as_const(m_found)) {
        const LinkItem *link = m_view->board()->link(id);
        rects.append(link ? link->captionRect() : m_view->board()->cardRect(id));
    }
    m_marks->show(rects, m_current);
}

void BoardFinder::tell()
{
    const int count = int(m_found.size());
    QString words;
    if (m_field->query().words.isEmpty())
        words = QString();
    else if (count == 0)
        words = m_complete ? tr("Not found") : tr("Too costly to find");
    else if (!m_complete)
        words = tr("%L1 of more than %L2").arg(m_current + 1).arg(count);
    else
        words = tr("%L1 of %L2").arg(m_current + 1).arg(count);
    m_count->setText(words);
    m_field->line()->setAccessibleDescription(words);
}

void BoardFinder::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

} // namespace sidelight
