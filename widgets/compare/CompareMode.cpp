// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/CompareMode.h"

#include "models/project/Project.h"
#include "widgets/common/PaneRow.h"
#include "widgets/reader/ReaderPane.h"

#include <QApplication>
#include <QTabWidget>

namespace sidelight {

namespace {
const QString compareScope = QStringLiteral("compare");
const QString choiceKey = QStringLiteral("choice");
} // namespace

CompareMode::CompareMode(Project *project, PaneRow *panes)
    : m_project(project)
    , m_panes(panes)
    , m_legend(new CompareLegend(panes))
{
    panes->addFoot(m_legend);
    m_legend->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CompareMode::followPanes);
    connect(panes, &PaneRow::layoutChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(panes, &PaneRow::currentChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(project, &Project::changed, this, [this](const Changes &changes) {
        for (const auto &comparison : m_comparisons)
            comparison->follow(changes);
    });
    connect(m_legend, &CompareLegend::choiceChanged, this, &CompareMode::setChoice);
    connect(m_legend, &CompareLegend::closeAsked, this, [this] { setOn(false); });
    restore();
}

CompareMode::~CompareMode() = default;

void CompareMode::restore()
{
    const QByteArray kept = m_project->kept(compareScope, choiceKey);
    if (kept.size() == int(Ribbon::Kind::Count) + 2) {
        for (int i = 0; i < int(Ribbon::Kind::Count); ++i)
            m_choice.kinds.setBit(i, kept[i] == '1');
        m_choice.isSynced = kept[int(Ribbon::Kind::Count)] == '1';
        m_on = kept.endsWith('1');
    }
    m_legend->setChoice(m_choice);
    m_legend->setVisible(m_on);
    m_soon.start();
}

void CompareMode::keep() const
{
    QByteArray state;
    for (int i = 0; i < int(Ribbon::Kind::Count); ++i)
        state += m_choice.kinds.testBit(i) ? '1' : '0';
    state += m_choice.isSynced ? '1' : '0';
    m_project->keep(compareScope, choiceKey, state + (m_on ? '1' : '0'));
}

void CompareMode::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    m_legend->setVisible(on);
    followPanes();
    keep();
    Q_EMIT toggled(on);
}

void CompareMode::toggleSync()
{
    CompareChoice choice = m_choice;
    choice.isSynced = !choice.isSynced;
    setChoice(choice);
}

void CompareMode::setChoice(const CompareChoice &choice)
{
    m_choice = choice;
    m_legend->setChoice(choice);
    for (const auto &comparison : m_comparisons)
        comparison->setChoice(choice);
    keep();
}

QList<Comparison *> CompareMode::comparisons() const
{
    QList<Comparison *> all;
    for (const auto &comparison : m_comparisons)
        all.append(comparison.get());
    return all;
}

ReaderPane *CompareMode::readerAt(int pane) const
{
    const auto *const tabs = qobject_cast<QTabWidget *>(m_panes->paneAt(pane));
    return tabs && tabs->isVisible() ? qobject_cast<ReaderPane *>(tabs->currentWidget()) : nullptr;
}

QList<CompareMode::Pair> CompareMode::pairs() const
{
    QList<Pair> found;
    for (int pane = 0; m_on && pane + 1 < m_panes->paneCount(); ++pane) {
        Pair pair{readerAt(pane), readerAt(pane + 1)};
        if (!pair.left || !pair.right || m_panes->rowOf(pane) != m_panes->rowOf(pane + 1))
            continue;
        if (pair.left->mapTo(m_panes, QPoint()).x() > pair.right->mapTo(m_panes, QPoint()).x()) // the row runs right to left
            std::swap(pair.left, pair.right);
        found.append(pair);
    }
    return found;
}

void CompareMode::followPanes()
{
    const QList<Pair> wanted = pairs();
    std::erase_if(m_comparisons, [&](const auto &each) { return !wanted.contains(Pair{each->left(), each->right()}); });
    for (const Pair &pair : wanted) {
        const auto isOf = [&](const auto &each) { return each->left() == pair.left && each->right() == pair.right; };
        if (std::ranges::any_of(m_comparisons, isOf))
            continue;
        auto comparison = std::make_unique<Comparison>(m_project, pair.left, pair.right, m_panes);
        comparison->setChoice(m_choice);
        connect(comparison.get(), &Comparison::ribbonsChanged, this, &CompareMode::followRibbons);
        connect(comparison.get(), &Comparison::turned, &m_soon, qOverload<>(&QTimer::start));
        connect(comparison.get(), &Comparison::linkMenuWanted, this, &CompareMode::linkMenuWanted);
        m_comparisons.push_back(std::move(comparison));
    }
    giveRoom();
    followRibbons();
}

// A reader between two others has a gutter on either side.
void CompareMode::giveRoom()
{
    QList<QPointer<ReaderPane>> roomy;
    const auto take = [&](ReaderPane *reader) {
        if (!roomy.contains(reader))
            roomy.append(reader);
    };
    for (const auto &comparison : m_comparisons) {
        take(comparison->left());
        take(comparison->right());
    }
    for (const auto &reader : std::as_const(m_roomy))
        if (reader && !roomy.contains(reader)) {
            reader->setSideRoom(0, 0);
            reader->view()->setCompared({});
        }
    m_roomy = roomy;
    for (const auto &reader : std::as_const(m_roomy)) {
        int left = 0, right = 0;
        for (const auto &comparison : m_comparisons) {
            left = comparison->right() == reader ? Comparison::room : left;
            right = comparison->left() == reader ? Comparison::room : right;
        }
        reader->setSideRoom(left, right);
    }
    for (const auto &comparison : m_comparisons)
        comparison->place();
}

void CompareMode::followRibbons()
{
    std::array<int, size_t(Ribbon::Kind::Count)> counts{};
    bool versions = !m_comparisons.empty();
    for (const auto &comparison : m_comparisons) {
        for (size_t i = 0; i < counts.size(); ++i)
            counts[i] += comparison->count(Ribbon::Kind(i));
        versions = versions && comparison->isOfVersions();
    }
    m_legend->setCounts(counts, !m_comparisons.empty(), versions);
    for (const auto &reader : std::as_const(m_roomy)) {
        QList<ComparedMark> marks;
        for (const auto &comparison : m_comparisons) {
            if (comparison->left() == reader)
                marks += comparison->leftMarks();
            if (comparison->right() == reader)
                marks += comparison->rightMarks();
        }
        std::ranges::stable_sort(marks, {}, &ComparedMark::start);
        if (reader)
            reader->view()->setCompared(marks);
    }
}

void CompareMode::step(int by)
{
    const QWidget *const focus = QApplication::focusWidget();
    Comparison *chosen = nullptr;
    for (const auto &comparison : m_comparisons) {
        const bool here = comparison->left() && comparison->right() && focus &&
                          (comparison->left()->isAncestorOf(focus) || comparison->right()->isAncestorOf(focus));
        if (here || !chosen)
            chosen = comparison.get();
        if (here && !comparison->gutter()->ribbons().isEmpty())
            break;
    }
    if (chosen)
        chosen->step(by);
}

} // namespace sidelight
