// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/ReaderProposals.h"

#include "models/base/OnPool.h"
#include "models/project/Writer.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/Overview.h"

#include <QTimer>
#include <algorithm>
#include <chrono>

namespace sidelight {

namespace {

// Who opens an article wants to read it: the page comes first, and with it everything that need not be loaded for proposals.
constexpr std::chrono::milliseconds untilPainted(250);

TextRange rangeOf(TextSpan span) { return {span.start, span.end}; }

ProposalMark markOf(const Attribution &found, bool rejected)
{
    ProposalMark mark{found.content.start, found.content.end, {}, rangeOf(found.speaker), rangeOf(found.cue), rejected};
    for (const TextSpan piece : found.pieces)
        mark.pieces.append(rangeOf(piece));
    return mark;
}

} // namespace

ReaderProposals::ReaderProposals(Project *project, Id article, ArticleView *view, Overview *overview, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_article(article)
    , m_desk(ReadingDesk::of(project))
    , m_view(view)
    , m_overview(overview)
    , m_model(new ProposalModel(project, article, this))
{
    connect(m_model, &ProposalModel::counted, this, [this] {
        if (m_hasCurrent && !m_current.isValid())
            setCurrent(-1);
        paint();
        Q_EMIT changed();
    });
    connect(m_desk, &ReadingDesk::proposalsShownChanged, this, &ReaderProposals::followDesk);
    connect(m_desk, &ReadingDesk::rejectedProposalsChanged, this, [this](Id of) {
        if (of == m_article)
            m_model->setRejected(m_desk->rejectedProposals(m_article));
    });
    connect(m_view, &ArticleView::proposalChosen, this, [this](int mark) { setCurrent(m_painted.value(mark, -1)); });
    connect(m_view, &ArticleView::proposalLeft, this, &ReaderProposals::leave);
    connect(m_view, &ArticleView::proposalStepWanted, this, &ReaderProposals::step);
    connect(m_view, &ArticleView::proposalAccepted, this, &ReaderProposals::acceptCurrent);
    connect(m_view, &ArticleView::proposalRejected, this, &ReaderProposals::rejectCurrent);
}

bool ReaderProposals::canDecide() const { return m_known && m_project->isOpen() && !m_project->isReadOnly(); }

void ReaderProposals::setText(const QString &text, const QString &language)
{
    m_text = text;
    m_possible = proposals::speaks(language);
    m_known = false;
    const int asked = ++m_asked;
    if (!m_possible)
        return take({});
    QTimer::singleShot(untilPainted, this, [this, asked, text, language] {
        if (asked != m_asked)
            return;
        onPool(
            this, [text, language] { return proposals::find(text, language); },
            [this, asked](const QList<Proposal> &found) {
                if (asked == m_asked)
                    take(found);
            });
    });
}

void ReaderProposals::take(const QList<Proposal> &found)
{
    m_known = true;
    m_model->setRejected(m_desk->rejectedProposals(m_article));
    m_model->setProposals(found);
}

void ReaderProposals::followDesk()
{
    if (!m_desk->showsProposals())
        leave();
    paint();
    Q_EMIT changed();
}

void ReaderProposals::setCurrent(int row)
{
    m_current = row >= 0 && row < m_model->rowCount() ? QPersistentModelIndex(m_model->index(row)) : QPersistentModelIndex();
    if (!m_current.isValid() && !m_hasCurrent)
        return;
    m_hasCurrent = m_current.isValid();
    paint();
    if (m_current.isValid()) {
        const Attribution &found = m_model->at(row).found;
        const int start =
            std::min(found.content.start, found.speaker.start < found.speaker.end ? found.speaker.start : found.cue.start);
        m_view->selectPassage({});
        m_view->setCaret(found.content.start);
        m_view->reveal({std::min(start, found.content.start), std::max(found.content.end, found.cue.end)});
        m_view->announce(m_model->index(row).data(Qt::AccessibleTextRole).toString());
    }
    Q_EMIT currentChanged(current());
}

void ReaderProposals::step(int by)
{
    const int count = m_model->rowCount();
    if (count == 0) {
        if (m_known)
            m_view->announce(tr("There are no proposals in this article."));
        return;
    }
    m_desk->setShowsProposals(true);
    int row = current();
    if (row < 0) {
        // From the caret: the first behind it, or the last before.
        const auto startOf = [this](int each) { return m_model->at(each).found.content.start; };
        row = by > 0 ? 0 : count - 1;
        while (by > 0 ? row < count && startOf(row) < m_view->caret() : row >= 0 && startOf(row) >= m_view->caret())
            row += by;
    } else {
        row += by;
    }
    Q_EMIT aboutToJump();
    setCurrent((row + count) % count);
}

Id ReaderProposals::accept(const QList<int> &rows)
{
    QList<proposals::Decided> decided;
    QSet<QByteArray> taken;
    for (const int row : rows)
        if (row >= 0 && row < m_model->rowCount()) {
            decided.append({m_model->at(row), m_model->choiceAt(row)});
            taken.insert(m_model->at(row).key());
        }
    if (decided.isEmpty() || !canDecide())
        return {};
    Q_EMIT aboutToAccept();
    const QList<AcceptedProposal> records = proposals::accepted(m_project->library(), m_article, m_text, decided, m_colour);
    const QString name = decided.size() == 1 ? tr("Accept proposal") : tr("Accept %n proposals", nullptr, int(decided.size()));
    m_project->edit(name, [records](Writer &writer) { proposals::write(writer, records); });
    if (m_desk->rejectedProposals(m_article).intersects(taken))
        m_desk->setRejectedProposals(m_article, m_desk->rejectedProposals(m_article).subtract(taken));
    return records.first().statement.passage;
}

void ReaderProposals::acceptCurrent()
{
    if (const Id passage = accept({current()}); passage.isValid())
        Q_EMIT passageMade(passage);
}

void ReaderProposals::reject(const QList<int> &rows) { remember(rows, true); }

void ReaderProposals::bringBack(const QList<int> &rows) { remember(rows, false); }

void ReaderProposals::rejectCurrent()
{
    const int row = current();
    if (row < 0)
        return;
    if (m_model->isRejected(row))
        bringBack({row});
    else
        reject({row});
}

void ReaderProposals::remember(const QList<int> &rows, bool rejected)
{
    if (!canDecide())
        return;
    QSet<QByteArray> keys = m_desk->rejectedProposals(m_article);
    for (const int row : rows) {
        if (row < 0 || row >= m_model->rowCount())
            continue;
        if (rejected)
            keys.insert(m_model->at(row).key());
        else
            keys.remove(m_model->at(row).key());
    }
    m_desk->setRejectedProposals(m_article, keys);
}

void ReaderProposals::repaint() { paint(); }

void ReaderProposals::paint()
{
    ProposalMarks marks;
    m_painted.clear();
    const bool shows = m_desk->showsProposals();
    for (int row = 0; row < m_model->rowCount() && (shows || m_current.isValid()); ++row)
        if (shows || row == current())
            m_painted.append(row);
    std::ranges::stable_sort(m_painted, {}, [this](int row) { return m_model->at(row).found.content.start; });
    for (const int row : std::as_const(m_painted)) {
        if (row == current())
            marks.current = int(marks.marks.size());
        marks.marks.append(markOf(m_model->at(row).found, m_model->isRejected(row)));
    }
    marks.index.assign(marks.marks);
    m_view->setProposals(marks);
    QList<OverviewMark> lines;
    const Theme theme = Theme::current();
    const QColor quiet = theme.markOn(theme.page, theme.muted);
    for (const ProposalMark &mark : std::as_const(marks.marks))
        lines.append({{mark.start, mark.end}, quiet});
    m_overview->setMarks(QStringLiteral("proposals"), Overview::Lane::Others, lines);
}

} // namespace sidelight
