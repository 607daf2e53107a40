// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/Comparison.h"

#include "models/board/BoardContent.h"
#include "models/lists/DisplayText.h"
#include "models/project/Project.h"
#include "widgets/compare/Versions.h"
#include "widgets/reader/ReaderPane.h"

#include <QApplication>
#include <QEvent>
#include <QPromise>
#include <QScopedValueRollback>
#include <QThreadPool>
#include <numeric>

namespace sidelight {

namespace {

// Where a reader's eye rests: what is aligned stands at this part of the view's height.
int eyeLevel(const ArticleView *view) { return view->viewport()->height() / 3; }

} // namespace

Comparison::Comparison(Project *project, ReaderPane *left, ReaderPane *right, QWidget *host)
    : m_project(project)
    , m_left(left)
    , m_right(right)
    , m_leftArticle(left->article())
    , m_rightArticle(right->article())
    , m_gutter(new RibbonGutter(left->view(), right->view(), [this](const Ribbon &ribbon) { return nameOf(ribbon); }, host))
{
    m_gutter->setAccessibleName(tr("Ribbons between “%1” and “%2”").arg(plainText(left->title()), plainText(right->title())));
    for (ReaderPane *reader : {left, right}) {
        ArticleView *const view = reader->view();
        for (QWidget *at = view; at && at != host; at = at->parentWidget()) // a pane that moves does not tell what is in it
            at->installEventFilter(this);
        connect(reader, &ReaderPane::textLoaded, this, &Comparison::compareTexts);
        connect(view, &ArticleView::scrolled, this, [this, view] { syncFrom(view); });
    }
    connect(m_gutter, &RibbonGutter::chosen, this, &Comparison::choose);
    connect(m_gutter, &RibbonGutter::walked, this, &Comparison::align);
    connect(m_gutter, &RibbonGutter::menuWanted, this, [this](int index, QPoint globally) {
        if (const Ribbon ribbon = m_gutter->ribbons()[index]; ribbon.kind == Ribbon::Kind::Link)
            Q_EMIT linkMenuWanted(ribbon.id, globally);
    });
    connect(m_gutter, &RibbonGutter::left, this, [this] {
        if (m_left)
            m_left->view()->setFocus();
    });
    compareTexts();
    place();
}

Comparison::~Comparison() { delete m_gutter; }

void Comparison::compareTexts()
{
    followRecords();
    m_texts = {};
    const int number = ++m_asked;
    if (!isSound() || m_leftArticle == m_rightArticle || m_left->view()->text().isEmpty() || m_right->view()->text().isEmpty())
        return show();
    const VersionPair versions = versionPair(m_project->library(), m_leftArticle, m_rightArticle);
    m_isOfVersions = versions != VersionPair::None;
    auto promise = std::make_shared<QPromise<ComparedTexts>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, versions, left = m_left->view()->text(), right = m_right->view()->text()] {
        promise->addResult(versions == VersionPair::None ? compareWords(left, right) : compareVersions(left, right, versions));
        promise->finish();
    });
    promise->future().then(this, [this, number](const ComparedTexts &texts) {
        if (number != m_asked)
            return;
        m_texts = texts;
        show();
    });
}

void Comparison::followRecords()
{
    const Library &library = m_project->library();
    const QList<ComparedPassage> left = comparedPassages(library, m_leftArticle), right = comparedPassages(library, m_rightArticle);
    m_records = ribbonsOfLinks(linksBetween(library, m_leftArticle, m_rightArticle), left, right);
    if (m_leftArticle != m_rightArticle)
        m_records += ribbonsOfRecords(left, right);
    show();
}

void Comparison::follow(const Changes &changes)
{
    const auto isOfVersions = [&] { return versionPair(m_project->library(), m_leftArticle, m_rightArticle) != VersionPair::None; };
    if (!changes.of<Article>().updated.isEmpty() && isOfVersions() != m_isOfVersions)
        return compareTexts();
    if (!changes.of<Passage>().isEmpty() || !changes.of<Statement>().isEmpty() || !changes.of<PassageLink>().isEmpty() ||
        !changes.of<Mention>().isEmpty() || !changes.of<Claim>().removed.isEmpty() || !changes.of<Actor>().removed.isEmpty())
        followRecords();
}

void Comparison::show()
{
    QList<Ribbon> shown;
    QList<SharedRun> anchors = m_choice.shows(Ribbon::Kind::Words) || m_isOfVersions ? m_texts.anchors : QList<SharedRun>();
    for (const QList<Ribbon> &each : {m_texts.ribbons, m_records})
        for (const Ribbon &ribbon : each)
            if (m_choice.shows(ribbon.kind))
                shown.append(ribbon);
    // An actor speaks all over an article, which says little about where to be.
    for (const Ribbon &ribbon : std::as_const(shown))
        if (ribbon.kind == Ribbon::Kind::Claim || ribbon.kind == Ribbon::Kind::Link)
            anchors.append(SharedRun{{ribbon.left.start, ribbon.left.end}, {ribbon.right.start, ribbon.right.end}});
    std::ranges::stable_sort(shown, {}, [](const Ribbon &ribbon) { return std::pair(ribbon.left.start, ribbon.right.start); });
    m_gutter->setRibbons(shown);
    if (isSound())
        m_map = PositionMap(anchors, int(m_left->view()->text().size()), int(m_right->view()->text().size()));
    Q_EMIT ribbonsChanged();
}

int Comparison::count(Ribbon::Kind kind) const
{
    const auto isOf = [kind](const Ribbon &ribbon) { return ribbon.kind == kind; };
    return int(std::ranges::count_if(m_texts.ribbons, isOf) + std::ranges::count_if(m_records, isOf));
}

QList<ComparedMark> Comparison::leftMarks() const
{
    return m_choice.shows(Ribbon::Kind::Words) ? m_texts.left : QList<ComparedMark>();
}

QList<ComparedMark> Comparison::rightMarks() const
{
    return m_choice.shows(Ribbon::Kind::Words) ? m_texts.right : QList<ComparedMark>();
}

void Comparison::setChoice(const CompareChoice &choice)
{
    const bool begins = choice.isSynced && !m_choice.isSynced;
    m_choice = choice;
    show();
    if (begins && isSound())
        syncFrom(m_right->isAncestorOf(QApplication::focusWidget()) ? m_right->view() : m_left->view());
}

void Comparison::place()
{
    if (!isSound() || !m_left->view()->isVisible() || !m_right->view()->isVisible()) { // a source may be shown instead
        m_gutter->hide();
        return;
    }
    const QWidget *const host = m_gutter->parentWidget();
    const auto areaOf = [host](const ReaderPane *reader) {
        const QWidget *const view = reader->view();
        const QRect pane(reader->mapTo(host, QPoint()), reader->size());
        const QRect text(view->mapTo(host, QPoint()), view->size());
        return QRect(pane.left(), text.top(), pane.width(), text.height());
    };
    const QRect left = areaOf(m_left), right = areaOf(m_right);
    if (right.left() < left.left()) {
        m_gutter->hide();
        Q_EMIT turned();
        return;
    }
    const int top = qMax(left.top(), right.top()), bottom = qMin(left.bottom(), right.bottom());
    const int from = left.right() + 1 - room, to = right.left() + room;
    m_gutter->setGeometry(from, top, qMax(1, to - from), qMax(1, bottom - top + 1));
    m_gutter->show();
    m_gutter->raise();
    m_gutter->update();
}

bool Comparison::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Comparison::syncFrom(const ArticleView *moved)
{
    if (!m_choice.isSynced || m_aligning || !isSound() || m_left->view()->text().isEmpty() || m_right->view()->text().isEmpty())
        return;
    const QScopedValueRollback guard(m_aligning, true);
    const bool fromLeft = moved == m_left->view();
    ArticleView *const from = fromLeft ? m_left->view() : m_right->view();
    ArticleView *const to = fromLeft ? m_right->view() : m_left->view();
    const int level = qMin(eyeLevel(from), eyeLevel(to));
    const qreal at = from->readingAt(level);
    to->scrollReadingTo(at < 0 ? at : fromLeft ? m_map.toSecond(at) : m_map.toFirst(at), level);
}

void Comparison::align(int index)
{
    if (!isSound() || index < 0 || index >= m_gutter->ribbons().size())
        return;
    const QScopedValueRollback guard(m_aligning, true);
    const Ribbon ribbon = m_gutter->ribbons()[index];
    const int level = qMin(eyeLevel(m_left->view()), eyeLevel(m_right->view()));
    m_left->view()->scrollReadingTo(ribbon.left.start, level);
    m_right->view()->scrollReadingTo(ribbon.right.start, level);
    m_gutter->update();
}

void Comparison::choose(int index)
{
    if (!isSound() || index < 0 || index >= m_gutter->ribbons().size())
        return;
    align(index);
    const QScopedValueRollback guard(m_aligning, true);
    const Ribbon ribbon = m_gutter->ribbons()[index];
    const auto light = [](ArticleView *view, TextRange range) {
        view->setCaret(range.start);
        view->flash(range);
    };
    light(m_left->view(), ribbon.left);
    light(m_right->view(), ribbon.right);
    m_gutter->setCurrent(index);
}

void Comparison::step(int by)
{
    const QList<Ribbon> &ribbons = m_gutter->ribbons();
    if (!isSound() || ribbons.isEmpty())
        return;
    const bool inRight = m_right->isAncestorOf(QApplication::focusWidget());
    const int caret = inRight ? m_right->view()->caret() : m_left->view()->caret();
    const auto startOf = [inRight](const Ribbon &ribbon) { return inRight ? ribbon.right.start : ribbon.left.start; };
    // From the ribbon chosen last if the caret is still there, so that several that begin at one place are all walked.
    QList<int> order(ribbons.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int i) { return startOf(ribbons[i]); });
    const int current = m_gutter->current();
    const auto at = std::ranges::find(order, current);
    int next = -1;
    if (at != order.end() && startOf(ribbons[current]) == caret) {
        const qsizetype place = at - order.begin() + by;
        next = place >= 0 && place < order.size() ? order[place] : -1;
    } else {
        for (const int i : std::as_const(order)) {
            const int start = startOf(ribbons[i]);
            if (by > 0 && start >= caret) {
                next = i;
                break;
            }
            if (by < 0 && start < caret)
                next = i;
        }
    }
    if (next >= 0)
        choose(next);
}

QString Comparison::nameOf(const Ribbon &ribbon) const
{
    const Library &library = m_project->library();
    switch (ribbon.kind) {
    case Ribbon::Kind::Words: {
        const QString words =
            m_left ? displayText(m_left->view()->text().mid(ribbon.left.start, qMin(120, ribbon.left.length()))) : QString();
        return m_isOfVersions ? tr("Moved: %1").arg(words) : tr("The same words: %1").arg(words);
    }
    case Ribbon::Kind::Claim: {
        const Claim *const claim = library.find<Claim>(ribbon.id);
        const QString text = claim ? displayText(claim->text) : QString();
        switch (ribbon.accord) {
        case Ribbon::Accord::Agree:
            return tr("They agree: %1").arg(text);
        case Ribbon::Accord::Contradict:
            return tr("They contradict each other: %1").arg(text);
        case Ribbon::Accord::Differ:
            return tr("They differ: %1").arg(text);
        case Ribbon::Accord::None:
            return tr("The same claim: %1").arg(text);
        }
        return text;
    }
    case Ribbon::Kind::Actor: {
        const Actor *const actor = library.find<Actor>(ribbon.id);
        return tr("The same actor: %1").arg(actor ? displayText(actor->name) : QString());
    }
    case Ribbon::Kind::Link: {
        const PassageLink *const link = library.find<PassageLink>(ribbon.id);
        const QString type = sidelight::nameOf(ribbon.link);
        return link && !link->label.isEmpty() ? tr("Link (%1): %2").arg(type, displayText(link->label)) : tr("Link: %1").arg(type);
    }
    case Ribbon::Kind::Count:
        break;
    }
    return {};
}

} // namespace sidelight
