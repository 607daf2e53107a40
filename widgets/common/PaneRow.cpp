// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/PaneRow.h"

#include "widgets/common/PaneTabs.h"

#include <QApplication>
#include <QDataStream>
#include <QIODevice>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace sidelight {

namespace {
// A state comes out of a project file, which may be from anywhere.
constexpr quint32 rowStateVersion = 2;
constexpr quint32 mostTabs = 50;
constexpr qsizetype longestState = 1024 * 1024;

} // namespace

PaneRow::PaneRow(Make make, QWidget *parent)
    : QWidget(parent)
    , m_make(std::move(make))
    , m_stack(new QStackedLayout)
    , m_hint(new QLabel(this))
    , m_rows(new QSplitter(Qt::Vertical, this))
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(24);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setFocusPolicy(Qt::ClickFocus);
    m_rows->setChildrenCollapsible(false);
    m_rows->setHandleWidth(1);
    for (QSplitter *&row : m_row) {
        row = new QSplitter(Qt::Horizontal, m_rows);
        row->setChildrenCollapsible(false);
        row->setHandleWidth(1);
        row->hide();
        connect(row, &QSplitter::splitterMoved, this, &PaneRow::layoutChanged);
    }
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_rows);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_stack, 1);
    connect(m_rows, &QSplitter::splitterMoved, this, &PaneRow::layoutChanged);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { onFocus(now); });
}

// A window that goes loses the focus when it is no PaneRow any more.
PaneRow::~PaneRow() { disconnect(qApp, nullptr, this, nullptr); }

void PaneRow::setHint(const QString &text) { m_hint->setText(text); }

void PaneRow::addFoot(QWidget *foot) { layout()->addWidget(foot); }

QWidget *PaneRow::open(const RecordRef &record)
{
    for (int i = 0; i < paneCount(); ++i) {
        const int pane = (m_active + i) % paneCount(); // the active one first
        if (m_panes[pane]->find(record))
            return showIn(pane, record);
    }
    PaneTabs *const pane = m_panes.isEmpty() ? addPane(0, 0) : m_panes[m_active];
    if (!fill(pane, record)) {
        dropIfEmpty(pane);
        return nullptr;
    }
    return showIn(int(m_panes.indexOf(pane)), record);
}

QWidget *PaneRow::openBeside(const RecordRef &record, const QWidget *kept)
{
    if (m_panes.isEmpty())
        return open(record);
    for (int pane = 0; pane < paneCount() && kept; ++pane) {
        if (m_panes[pane]->isAncestorOf(kept))
            m_active = pane; // setActive would tell; whatever is shown tells in a moment
    }
    for (int pane = 0; pane < paneCount(); ++pane) {
        if (pane != m_active && m_panes[pane]->find(record))
            return showIn(pane, record);
    }
    const bool alone = paneCount() == 1;
    PaneTabs *const pane = alone ? addPane(1, rowOf(0)) : m_panes[m_active + 1 < paneCount() ? m_active + 1 : m_active - 1];
    if (!fill(pane, record)) {
        dropIfEmpty(pane);
        return nullptr;
    }
    if (alone)
        equalise(rowOf(0));
    return showIn(int(m_panes.indexOf(pane)), record);
}

QWidget *PaneRow::openBothBeside(const RecordRef &left, const RecordRef &right)
{
    if (m_panes.isEmpty()) {
        open(left);
        return openBeside(right);
    }
    const QList<PaneTabs *> panes = twoPanesBeside(m_panes[m_active]);
    QWidget *shown = nullptr;
    for (const auto &[pane, record] : {std::pair(panes.at(0), left), std::pair(panes.at(1), right)}) {
        if (pane->find(record) || fill(pane, record))
            shown = showIn(int(m_panes.indexOf(pane)), record);
        else
            dropIfEmpty(pane);
    }
    return shown;
}

// Of four panes there are always two in a row beside any other.
QList<PaneTabs *> PaneRow::twoPanesBeside(const PaneTabs *kept)
{
    const auto beside = [&](int row) {
        QList<PaneTabs *> panes;
        for (PaneTabs *pane : std::as_const(m_panes))
            if (pane != kept && m_row[size_t(row)]->isAncestorOf(pane))
                panes.append(pane);
        return panes;
    };
    const int own = m_row[0]->isAncestorOf(kept) ? 0 : 1;
    const bool fits = paneCount() + std::max(0, 2 - int(beside(1 - own).size())) <= mostPanes;
    const int row = fits ? 1 - own : own;
    QList<PaneTabs *> panes = beside(row);
    const bool isNew = panes.size() < 2;
    while (panes.size() < 2)
        panes.append(addPane(row == 0 ? m_row[0]->count() : paneCount(), row));
    if (isNew)
        equalise(row);
    return panes;
}

QWidget *PaneRow::openBelow(const RecordRef &record)
{
    const bool fits = paneCount() < mostPanes && m_row[1]->count() == 0;
    PaneTabs *const pane = fits ? addPane(paneCount(), 1) : m_panes.last();
    if (!pane->find(record) && !fill(pane, record)) {
        dropIfEmpty(pane);
        return nullptr;
    }
    return showIn(int(m_panes.indexOf(pane)), record);
}

void PaneRow::splitRight()
{
    if (!m_panes.isEmpty())
        split(m_active + 1, rowOf(m_active));
}

void PaneRow::splitDown()
{
    if (!m_panes.isEmpty())
        split(rowOf(m_active) == 0 ? paneCount() : m_active + 1, 1);
}

void PaneRow::split(int index, int row)
{
    if (paneCount() >= mostPanes)
        return;
    PaneTabs *const from = m_panes[m_active];
    const RecordRef record = current();
    const QByteArray state = from->stateAt(from->currentIndex());
    PaneTabs *const pane = addPane(index, row);
    if (!fill(pane, record, state))
        return dropIfEmpty(pane);
    equalise(row);
    showIn(int(m_panes.indexOf(pane)), record);
}

void PaneRow::closeTab()
{
    if (m_panes.isEmpty())
        return;
    const PaneContent content = m_panes[m_active]->take(current());
    if (content.widget)
        content.widget->deleteLater();
    announce();
    if (QWidget *const next = currentWidget())
        focusInto(next);
}

void PaneRow::close(const RecordRef &record)
{
    const QList<PaneTabs *> panes = m_panes; // an emptied one goes meanwhile
    for (PaneTabs *pane : panes) {
        if (const PaneContent content = pane->take(record); content.widget)
            content.widget->deleteLater();
    }
    announce();
}

void PaneRow::moveTab(int step)
{
    const int to = m_active + step;
    const RecordRef record = current();
    if (m_panes.isEmpty() || to < 0 || to >= mostPanes || (to >= paneCount() && m_panes[m_active]->count() == 1))
        return;
    PaneTabs *const from = m_panes[m_active];
    PaneTabs *const pane = to >= paneCount() ? addPane(to, rowOf(m_active)) : m_panes[to];
    if (pane->count() == 0)
        equalise(rowOf(to));
    PaneContent content = from->take(record);
    if (pane->find(record))
        content.widget->deleteLater();
    else
        pane->add(record, std::move(content));
    showIn(int(m_panes.indexOf(pane)), record);
}

void PaneRow::swapPanes(int step)
{
    if (paneCount() < 2)
        return;
    showAll();
    const int to = (m_active + step + paneCount()) % paneCount();
    const std::array panes{m_panes[m_active], m_panes[to]};
    const std::array shown{panes[0]->recordAt(panes[0]->currentIndex()), panes[1]->recordAt(panes[1]->currentIndex())};
    {
        const QScopedValueRollback busy(m_busy, true);
        std::array contents{panes[0]->takeAll(), panes[1]->takeAll()};
        for (size_t i = 0; i < 2; ++i) {
            for (auto &[record, content] : contents[1 - i])
                panes[i]->add(record, std::move(content));
            panes[i]->show(shown[1 - i]);
        }
    }
    showIn(to, shown[0]);
}

void PaneRow::toggleFull()
{
    if (m_full)
        return showAll();
    if (paneCount() < 2)
        return;
    m_sizesBefore = sizes();
    m_full = m_panes[m_active];
    for (PaneTabs *pane : std::as_const(m_panes))
        pane->setVisible(pane == m_full);
    for (QSplitter *row : m_row)
        row->setVisible(row->isAncestorOf(m_full));
    Q_EMIT layoutChanged();
}

void PaneRow::showAll()
{
    if (!m_full)
        return;
    m_full.clear();
    for (PaneTabs *pane : std::as_const(m_panes))
        pane->setVisible(true);
    for (QSplitter *row : m_row)
        row->setVisible(row->count() > 0);
    setSizes(m_sizesBefore);
    Q_EMIT layoutChanged();
}

std::array<QList<int>, 3> PaneRow::sizes() const
{
    return m_full ? m_sizesBefore : std::array{m_rows->sizes(), m_row[0]->sizes(), m_row[1]->sizes()};
}

void PaneRow::setSizes(const std::array<QList<int>, 3> &sizes)
{
    const std::array splitters = {m_rows, m_row[0], m_row[1]};
    for (size_t i = 0; i < splitters.size(); ++i) {
        // A negative size or one of a million would hide the others; the splitter fits the rest to its room.
        if (sizes[i].size() == splitters[i]->count() &&
            std::ranges::all_of(sizes[i], [](int size) { return size >= 0 && size < 100'000; }))
            splitters[i]->setSizes(sizes[i]);
    }
}

QList<PaneRow::Tab> PaneRow::takeTabs(const QList<RecordRef> &records)
{
    QList<Tab> tabs;
    PaneTabs *const from = m_panes.value(m_active);
    if (!from)
        return tabs;
    const RecordRef shown = from->recordAt(from->currentIndex());
    for (int i = 0; i < from->count(); ++i)
        if (records.contains(from->recordAt(i)))
            tabs.append({from->recordAt(i), from->stateAt(i)});
    std::ranges::stable_partition(tabs, [&shown](const Tab &tab) { return tab.record != shown; });
    {
        const QScopedValueRollback busy(m_busy, true);
        for (const Tab &tab : std::as_const(tabs))
            from->take(tab.record).widget->deleteLater();
    }
    announce();
    return tabs;
}

void PaneRow::addPane(const QList<Tab> &tabs)
{
    if (tabs.isEmpty())
        return;
    showAll();
    const int row = rowOf(m_active);
    PaneTabs *const pane = paneCount() < mostPanes ? addPane(m_panes.isEmpty() ? 0 : m_active + 1, row) : m_panes.last();
    {
        const QScopedValueRollback busy(m_busy, true);
        for (const Tab &tab : tabs) {
            if (!pane->find(tab.record))
                fill(pane, tab.record, tab.state);
        }
    }
    if (pane->count() == 0)
        return removePane(pane);
    equalise(row);
    showIn(int(m_panes.indexOf(pane)), pane->find(tabs.last().record) ? tabs.last().record : pane->recordAt(0));
}

// A tab that was dragged here, perhaps from another window.
void PaneRow::receive(PaneTabs *pane, const RecordRef &record, PaneTabs *from)
{
    int index = 0;
    while (index < from->count() && from->recordAt(index) != record)
        ++index;
    const QByteArray state = from->stateAt(index);
    const bool isOurs = m_panes.contains(from);
    PaneContent content = from->take(record);
    if (!content.widget)
        return;
    if (isOurs && !pane->find(record)) {
        pane->add(record, std::move(content));
    } else {
        content.widget->deleteLater(); // what floats belongs to its window
        if (!pane->find(record))
            fill(pane, record, state);
    }
    if (m_panes.contains(pane))
        showIn(int(m_panes.indexOf(pane)), record);
}

void PaneRow::stepTab(int step)
{
    if (m_panes.isEmpty())
        return;
    PaneTabs *const pane = m_panes[m_active];
    pane->setCurrentIndex((pane->currentIndex() + step + pane->count()) % pane->count());
    focusInto(pane->currentWidget());
}

void PaneRow::focusPane(int pane)
{
    if (pane < 0 || pane >= paneCount())
        return;
    if (m_full != m_panes[pane])
        showAll();
    focusInto(m_panes[pane]->currentWidget());
}

void PaneRow::focusInto(QWidget *widget)
{
    const auto takesKeys = [](const QWidget *each) { return each->focusProxy() || (each->focusPolicy() & Qt::TabFocus); };
    const QList<QWidget *> inside = widget->findChildren<QWidget *>();
    const auto first = std::ranges::find_if(inside, takesKeys);
    if (!takesKeys(widget) && first != inside.end())
        (*first)->setFocus();
    else
        widget->setFocus();
}

void PaneRow::clear()
{
    {
        const QScopedValueRollback busy(m_busy, true);
        while (!m_panes.isEmpty())
            removePane(m_panes.last());
    }
    announce();
}

QWidget *PaneRow::paneAt(int index) const { return m_panes.value(index); }

int PaneRow::rowOf(int pane) const { return pane >= 0 && pane < paneCount() && m_row[1]->isAncestorOf(m_panes[pane]) ? 1 : 0; }

QList<RecordRef> PaneRow::tabsOf(int pane) const
{
    QList<RecordRef> records;
    if (const PaneTabs *const tabs = m_panes.value(pane)) {
        for (int i = 0; i < tabs->count(); ++i)
            records.append(tabs->recordAt(i));
    }
    return records;
}

RecordRef PaneRow::current() const
{
    return m_panes.isEmpty() ? RecordRef{} : m_panes[m_active]->recordAt(m_panes[m_active]->currentIndex());
}

QWidget *PaneRow::currentWidget() const { return m_panes.isEmpty() ? nullptr : m_panes[m_active]->currentWidget(); }

QList<QWidget *> PaneRow::widgets() const
{
    QList<QWidget *> widgets;
    for (const PaneTabs *pane : m_panes) {
        for (int i = 0; i < pane->count(); ++i)
            widgets.append(pane->widget(i));
    }
    return widgets;
}

QByteArray PaneRow::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << rowStateVersion << quint32(paneCount()) << qint32(m_active);
    for (const QList<int> &each : sizes())
        out << each;
    for (PaneTabs *pane : m_panes) {
        out << qint32(rowOf(int(m_panes.indexOf(pane)))) << quint32(pane->count()) << qint32(pane->currentIndex());
        for (int i = 0; i < pane->count(); ++i)
            out << qint32(pane->recordAt(i).kind) << pane->recordAt(i).id.value << pane->stateAt(i);
    }
    out << isFull(); // an older version stops before it
    return state;
}

void PaneRow::restoreState(const QByteArray &state)
{
    clear();
    QDataStream in(state);
    quint32 version = 0, panes = 0;
    qint32 active = 0;
    std::array<QList<int>, 3> sizes;
    in >> version >> panes >> active;
    if (state.size() > longestState || version != rowStateVersion || panes > mostPanes)
        return;
    in >> sizes[0] >> sizes[1] >> sizes[2];
    {
        const QScopedValueRollback busy(m_busy, true);
        for (quint32 i = 0; i < panes && readPane(in); ++i) {
        }
    }
    setSizes(sizes);
    bool full = false;
    in >> full;
    setActive(std::clamp(active, 0, std::max(0, paneCount() - 1)));
    if (full && in.status() == QDataStream::Ok)
        toggleFull();
    announce();
}

bool PaneRow::readPane(QDataStream &in)
{
    quint32 tabs = 0;
    qint32 shown = 0, row = 0;
    in >> row >> tabs >> shown;
    if (in.status() != QDataStream::Ok || tabs > mostTabs)
        return false;
    PaneTabs *const pane = addPane(paneCount(), row == 1 || rowOf(paneCount() - 1) == 1 ? 1 : 0);
    RecordRef front;
    for (quint32 i = 0; i < tabs; ++i) {
        qint32 kind = -1;
        Id id;
        QByteArray state;
        in >> kind >> id.value >> state;
        if (in.status() != QDataStream::Ok)
            break;
        const bool isRecord = kind >= 0 && kind < int(RecordKind::Count);
        const bool known = (isRecord || kind == int(RecordKind::Standing)) && id.isValid();
        if (known && !pane->find({RecordKind(kind), id}) && fill(pane, {RecordKind(kind), id}, state) && qint32(i) <= shown)
            front = {RecordKind(kind), id};
    }
    pane->show(front);
    dropIfEmpty(pane);
    return in.status() == QDataStream::Ok;
}

// What a pane did not want. Escape goes back to the list or board from which the words were opened.
void PaneRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_returnFocus && m_returnFocus->isVisible()) {
        m_returnFocus->window()->activateWindow();
        m_returnFocus->setFocus();
    } else
        QWidget::keyPressEvent(event);
}

// `index` must be within the row, or next to it.
PaneTabs *PaneRow::addPane(int index, int row)
{
    showAll();
    auto *const pane = new PaneTabs;
    const int above = row == 0 ? 0 : m_row[0]->count();
    m_panes.insert(index, pane);
    m_row[size_t(row)]->insertWidget(index - above, pane);
    m_row[size_t(row)]->show();
    if (row == 1 && m_row[1]->count() == 1)
        m_rows->setSizes({1100, 900}); // texts above want a little more than what lies below
    if (index <= m_active && paneCount() > 1)
        ++m_active;
    connect(pane, &PaneTabs::emptied, this, [this, pane] { removePane(pane); });
    connect(pane, &PaneTabs::currentChanged, this, &PaneRow::announce);
    connect(pane->findChild<QTabBar *>(), &QTabBar::tabMoved, this, &PaneRow::layoutChanged);
    connect(pane, &PaneTabs::menuAsked, this,
            [this, pane](const RecordRef &record, const QPoint &at) { showMenu(pane, record, at); });
    connect(pane, &PaneTabs::closeAsked, this, [this, pane](const RecordRef &record) {
        if (const PaneContent content = pane->take(record); content.widget)
            content.widget->deleteLater();
    });
    connect(pane, &PaneTabs::dropped, this, [this, pane](const RecordRef &record, PaneTabs *from) { receive(pane, record, from); });
    connect(pane, &PaneTabs::tornOff, this, [this, pane](const RecordRef &record) {
        setActive(int(m_panes.indexOf(pane)));
        Q_EMIT otherWindowAsked({record});
    });
    pane->setActive(paneCount() == 1);
    m_stack->setCurrentWidget(m_rows);
    return pane;
}

void PaneRow::removePane(PaneTabs *pane)
{
    const int index = int(m_panes.indexOf(pane));
    if (index < 0)
        return;
    if (m_full == pane || paneCount() == 2)
        showAll();
    m_panes.removeAt(index);
    pane->disconnect(this);
    pane->setParent(this); // or the splitter goes on counting it; what it holds may not outlive the project
    pane->hide();
    pane->deleteLater();
    for (QSplitter *row : m_row)
        row->setVisible(m_full ? row->isAncestorOf(m_full) : row->count() > 0);
    if (m_active >= index && m_active > 0)
        --m_active;
    setActive(m_active);
    if (m_panes.isEmpty())
        m_stack->setCurrentWidget(m_hint);
    announce();
}

void PaneRow::dropIfEmpty(PaneTabs *pane)
{
    if (pane->count() == 0)
        removePane(pane);
}

void PaneRow::setActive(int index)
{
    m_active = index;
    for (int i = 0; i < paneCount(); ++i)
        m_panes[i]->setActive(i == m_active);
}

void PaneRow::onFocus(QWidget *now)
{
    for (int i = 0; i < paneCount() && now; ++i) {
        if (m_panes[i]->isAncestorOf(now)) {
            if (i != m_active) {
                setActive(i);
                announce();
            }
            return;
        }
    }
}

void PaneRow::equalise(int row)
{
    QSplitter *const splitter = m_row[size_t(row)];
    if (splitter->count() > 0)
        splitter->setSizes(QList<int>(splitter->count(), 1000)); // only their relation counts
}

bool PaneRow::fill(PaneTabs *pane, const RecordRef &record, const QByteArray &state)
{
    PaneContent content = m_make(record);
    if (!content.widget)
        return false;
    if (content.restoreState && !state.isEmpty())
        content.restoreState(state);
    pane->add(record, std::move(content));
    return true;
}

QWidget *PaneRow::showIn(int pane, const RecordRef &record)
{
    if (m_full != m_panes[pane])
        showAll();
    m_panes[pane]->show(record);
    setActive(pane);
    QWidget *const widget = m_panes[pane]->currentWidget();
    focusInto(widget);
    announce();
    return widget;
}

void PaneRow::showMenu(PaneTabs *pane, const RecordRef &record, const QPoint &at)
{
    const int index = int(m_panes.indexOf(pane));
    showIn(index, record);
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Close"), this, &PaneRow::closeTab);
    menu->addSeparator();
    menu->addAction(tr("Split right"), this, &PaneRow::splitRight)->setEnabled(paneCount() < mostPanes);
    menu->addAction(tr("Split down"), this, &PaneRow::splitDown)->setEnabled(paneCount() < mostPanes);
    const bool mayGoRight = index + 1 < paneCount() || (pane->count() > 1 && paneCount() < mostPanes);
    menu->addAction(tr("Move to the next pane"), this, [this] { moveTab(1); })->setEnabled(mayGoRight);
    menu->addAction(tr("Move to the previous pane"), this, [this] { moveTab(-1); })->setEnabled(index > 0);
    menu->addSeparator();
    menu->addAction(tr("Swap with the next pane"), this, [this] { swapPanes(1); })->setEnabled(paneCount() > 1);
    menu->addAction(isFull() ? tr("Show all panes") : tr("Show this pane alone"), this, &PaneRow::toggleFull)
        ->setEnabled(paneCount() > 1);
    if (!m_otherWindow.isEmpty())
        menu->addAction(m_otherWindow, this, [this] { Q_EMIT otherWindowAsked(tabsOf(m_active)); });
    menu->popup(at);
}

void PaneRow::announce()
{
    if (m_busy)
        return;
    Q_EMIT currentChanged(current());
    Q_EMIT layoutChanged();
}

} // namespace sidelight
