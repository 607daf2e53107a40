// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/matrix/AchView.h"

#include "models/lists/AchText.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"
#include "widgets/matrix/AchEdits.h"
#include "widgets/matrix/AchLook.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace sidelight {

namespace {

using Wanted = std::optional<AchRating>;

// A second press of the same letter is the stronger rating, a third the weaker one again.
AchRating pressed(AchRating plain, AchRating strong, Wanted now) { return now == plain ? strong : plain; }

AchRating stepped(Wanted now, int step)
{
    constexpr std::array scale{AchRating::II, AchRating::I, AchRating::N, AchRating::C, AchRating::CC};
    const auto at = now ? std::ranges::find(scale, *now) : scale.end();
    const auto from = at == scale.end() ? 2 : at - scale.begin();
    return scale.at(size_t(std::clamp<std::ptrdiff_t>(from + step, 0, std::ptrdiff_t(scale.size()) - 1)));
}

// What a key makes of a rating; nullopt: it is no such key.
std::optional<Wanted> ratingBy(const QKeyEvent &event, Wanted now)
{
    switch (event.key()) {
    case Qt::Key_C:
        return pressed(AchRating::C, AchRating::CC, now);
    case Qt::Key_I:
        return pressed(AchRating::I, AchRating::II, now);
    case Qt::Key_1:
        return AchRating::CC;
    case Qt::Key_2:
        return AchRating::C;
    case Qt::Key_N:
    case Qt::Key_3:
        return AchRating::N;
    case Qt::Key_4:
        return AchRating::I;
    case Qt::Key_5:
        return AchRating::II;
    case Qt::Key_A:
    case Qt::Key_6:
        return AchRating::NA;
    case Qt::Key_Plus:
        return stepped(now, 1);
    case Qt::Key_Minus:
        return stepped(now, -1);
    case Qt::Key_0:
    case Qt::Key_Backspace:
        return Wanted();
    default:
        return std::nullopt;
    }
}

bool isOfMatrix(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return event.key() == Qt::Key_Delete || event.key() == Qt::Key_F2 || (isPlain && ratingBy(event, {}));
}

} // namespace

AchView::AchView(AchModel *model, AchEdits *edits, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_edits(edits)
    , m_hypotheses(new HypothesisHeader(this))
    , m_evidence(new EvidenceHeader(this))
    , m_guide(new QLabel(this))
{
    setHorizontalHeader(m_hypotheses);
    setVerticalHeader(m_evidence);
    setModel(model);
    setItemDelegate(new AchDelegate(this));
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setStyleSheet(QStringLiteral("QTableCornerButton::section { background: palette(window); border: none; "
                                 "border-bottom: 1px solid palette(mid); }"));
    m_guide->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_guide->setAlignment(Qt::AlignCenter);
    m_guide->setForegroundRole(QPalette::PlaceholderText);
    m_guide->setTextFormat(Qt::PlainText);
    m_guide->setWordWrap(true);
    m_guide->setContentsMargins(24, 0, 24, 0);
    connectHeaders();
    connect(this, &QTableView::doubleClicked, this, &AchView::activate);
    for (const auto signal : {&QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
        connect(model, signal, this, &AchView::fit);
    connect(model, &QAbstractItemModel::modelReset, this, &AchView::fit);
    connect(model, &QAbstractItemModel::headerDataChanged, this, [this](Qt::Orientation which) {
        if (which == Qt::Horizontal)
            updateGeometries(); // the words may need another line
    });
    connect(model, &QAbstractItemModel::layoutChanged, this, &AchView::showCurrent);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) { scrollTo(m_model->index(first, 0)); });
    fit();
}

void AchView::connectHeaders()
{
    m_evidence->setSectionsMovable(true);
    m_hypotheses->setSectionsMovable(true);
    connect(m_evidence, &QHeaderView::sectionPressed, this,
            [this](int row) { setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column()))); });
    connect(m_hypotheses, &QHeaderView::sectionPressed, this,
            [this](int column) { setCurrentIndex(m_model->index(std::max(0, currentIndex().row()), column)); });
    connect(m_evidence, &QHeaderView::sectionDoubleClicked, this, [this](int row) { activate(m_model->index(row, 0)); });
    connect(m_hypotheses, &QHeaderView::sectionDoubleClicked, this, [this](int column) {
        if (const Id hypothesis = m_model->hypothesisAt(column); hypothesis.isValid())
            Q_EMIT formWanted({RecordKind::Hypothesis, hypothesis});
    });
    // The records say in which order the sections stand; a drag only asks for another one.
    connect(m_evidence, &QHeaderView::sectionMoved, this, [this](int, int from, int to) {
        const QSignalBlocker blocker(m_evidence);
        m_evidence->moveSection(to, from);
        moveEvidence(from, to);
    });
    connect(m_hypotheses, &QHeaderView::sectionMoved, this, [this](int, int from, int to) {
        const QSignalBlocker blocker(m_hypotheses);
        m_hypotheses->moveSection(to, from);
        moveHypothesis(from, to);
    });
    connect(m_evidence, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        Q_EMIT menuWanted(m_evidence->mapToGlobal(at), m_model->evidenceAt(m_evidence->logicalIndexAt(at)), {});
    });
    connect(m_hypotheses, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        Q_EMIT menuWanted(m_hypotheses->mapToGlobal(at), {}, m_model->hypothesisAt(m_hypotheses->logicalIndexAt(at)));
    });
}

void AchView::setGuide(const QString &text)
{
    m_guide->setText(text);
    updateGeometries();
}

// The hypotheses share what room the evidence can spare.
void AchView::fit()
{
    const int em = fontMetrics().averageCharWidth();
    int numbers = 0;
    for (int column = 0; column < AchModel::FirstHypothesis; ++column) {
        setColumnWidth(column, m_hypotheses->widthOf(column));
        numbers += columnWidth(column);
    }
    const int room = width() - numbers - 12; // a scroll bar
    const int hypotheses = m_model->hypothesisCount();
    const int forEvidence = std::max(em * 24, room * 9 / 20);
    const int each = std::clamp(hypotheses > 0 ? (room - forEvidence) / hypotheses : 0, em * 9, em * 22);
    for (int column = AchModel::FirstHypothesis; column < m_model->columnCount(); ++column)
        setColumnWidth(column, each);
    m_evidence->setFixedWidth(std::max(std::min(em * 24, width() / 2), room - hypotheses * each));
    m_evidence->setDefaultSectionSize(m_evidence->rowHeight());
    updateGeometries();
}

void AchView::updateGeometries()
{
    const bool isEmpty = m_model && m_model->rowCount() == 0;
    m_hypotheses->setVisible(!isEmpty || m_model->hypothesisCount() > 0);
    QTableView::updateGeometries();
    m_guide->setVisible(isEmpty && !m_guide->text().isEmpty());
    const int top = m_hypotheses->isVisible() ? m_hypotheses->height() : 0;
    m_guide->setGeometry(0, top, width(), std::max(0, height() - top));
}

void AchView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void AchView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void AchView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, m_model->hypothesisCount() > 0 ? int(AchModel::FirstHypothesis) : 0));
    QTableView::focusInEvent(event);
}

void AchView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_evidence->setCurrent(current.row());
}

void AchView::showCurrent()
{
    m_evidence->setCurrent(currentIndex().row());
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void AchView::showEvidence(Id evidence)
{
    const QModelIndex index = m_model->indexOf(evidence, m_model->hypothesisAt(AchModel::FirstHypothesis));
    if (index.isValid())
        setCurrentIndex(index);
}

Id AchView::currentEvidence() const { return m_model->evidenceAt(currentIndex().row()); }

QRect AchView::placeOf(const RecordRef &record) const
{
    for (int column = 0; record.kind == RecordKind::Hypothesis && column < m_model->columnCount(); ++column)
        if (m_model->hypothesisAt(column) == record.id)
            return {m_hypotheses->mapToGlobal(QPoint(m_hypotheses->sectionViewportPosition(column), 0)),
                    QSize(m_hypotheses->sectionSize(column), m_hypotheses->height())};
    const QModelIndex index = m_model->indexOf(record.id, {});
    if (!index.isValid())
        return {mapToGlobal(QPoint(0, 0)), QSize(0, 0)};
    return {m_evidence->mapToGlobal(QPoint(0, m_evidence->sectionViewportPosition(index.row()))),
            QSize(m_evidence->width(), m_evidence->sectionSize(index.row()))};
}

void AchView::activate(const QModelIndex &index)
{
    if (const Id passage = m_model->passageAt(index.row()); passage.isValid())
        Q_EMIT passageWanted(passage);
    else if (const Id evidence = m_model->evidenceAt(index.row()); evidence.isValid())
        Q_EMIT formWanted({RecordKind::Evidence, evidence});
}

void AchView::addRatings(QMenu *menu, const QModelIndex &index)
{
    const Id evidence = m_model->evidenceAt(index.row()), hypothesis = m_model->hypothesisAt(index.column());
    const std::optional<AchRating> now = m_edits->ratingOf(evidence, hypothesis);
    const auto add = [&](const QString &text, std::optional<AchRating> rating) {
        QAction *action =
            menu->addAction(text, this, [this, evidence, hypothesis, rating] { m_edits->rate(evidence, hypothesis, rating); });
        action->setCheckable(true);
        action->setChecked(rating == now);
    };
    const auto words = [](AchRating rating, const QString &keys) {
        return tr("%1 — %2\t%3", "a rating's sign, its words, its keys").arg(ratingSign(rating), ratingText(rating), keys);
    };
    const auto key = [](Qt::Key usual, int times = 1) {
        const QList<QKeySequence> inForce = KeyChoices::instance().instead(KeyPlace::Ach, usual);
        return inForce.isEmpty() ? QString() : ShortcutModel::keysText(QList<QKeySequence>(times, inForce.constFirst()));
    };
    add(words(AchRating::CC, key(Qt::Key_C, 2)), AchRating::CC);
    add(words(AchRating::C, key(Qt::Key_C)), AchRating::C);
    add(words(AchRating::N, key(Qt::Key_N)), AchRating::N);
    add(words(AchRating::I, key(Qt::Key_I)), AchRating::I);
    add(words(AchRating::II, key(Qt::Key_I, 2)), AchRating::II);
    add(words(AchRating::NA, key(Qt::Key_A)), AchRating::NA);
    add(tr("Not rated\t%1").arg(key(Qt::Key_Delete)), std::nullopt);
}

bool AchView::rateBy(const QKeyEvent &event)
{
    const Id evidence = currentEvidence(), hypothesis = m_model->hypothesisAt(currentIndex().column());
    if (!evidence.isValid() || !hypothesis.isValid() || (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return false;
    const std::optional<Wanted> wanted = ratingBy(event, m_edits->ratingOf(evidence, hypothesis));
    const bool goesOn =
        event.key() == Qt::Key_C || event.key() == Qt::Key_I || event.key() == Qt::Key_Plus || event.key() == Qt::Key_Minus;
    if (wanted)
        m_edits->rate(evidence, hypothesis, *wanted, goesOn ? QString::number(event.key()) : QString());
    return wanted.has_value();
}

bool AchView::moveBy(const QKeyEvent &event)
{
    if (event.modifiers().testFlags(Qt::ControlModifier | Qt::ShiftModifier) == false || !currentIndex().isValid())
        return false;
    const int row = currentIndex().row(), column = currentIndex().column();
    const int onward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right, back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)
        moveEvidence(row, row + (event.key() == Qt::Key_Down ? 1 : -1));
    else if (event.key() == onward || event.key() == back)
        moveHypothesis(column, column + (event.key() == onward ? 1 : -1));
    else
        return false;
    return true;
}

void AchView::moveEvidence(int from, int to)
{
    if (m_model->order() == AchModel::Order::ByHand)
        m_edits->moveEvidence(m_model->evidenceAt(from), to);
    else
        Q_EMIT message(tr("The rows are in order of their diagnosticity. Arrange them by hand to move them."));
}

void AchView::moveHypothesis(int from, int to)
{
    if (const Id hypothesis = m_model->hypothesisAt(from); hypothesis.isValid())
        m_edits->moveHypothesis(hypothesis, to - AchModel::FirstHypothesis);
}

// In a cell its rating; on the numbers, or with Ctrl anywhere, the whole row; with Ctrl and Shift the hypothesis.
void AchView::remove(Qt::KeyboardModifiers modifiers)
{
    const Id hypothesis = m_model->hypothesisAt(currentIndex().column());
    if (modifiers.testFlags(Qt::ControlModifier | Qt::ShiftModifier))
        m_edits->removeHypothesis(hypothesis);
    else if (modifiers.testFlag(Qt::ControlModifier) || !hypothesis.isValid())
        m_edits->removeEvidence(currentEvidence());
    else
        m_edits->rate(currentEvidence(), hypothesis, std::nullopt);
}

// What has a meaning here has it although a menu of the window might know the key.
bool AchView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        isOfMatrix(KeyChoices::instance().meant(KeyPlace::Ach, *static_cast<QKeyEvent *>(event)))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void AchView::keyPressEvent(QKeyEvent *event)
{
    const Id evidence = currentEvidence(), hypothesis = m_model->hypothesisAt(currentIndex().column());
    const QKeyEvent meant = KeyChoices::instance().meant(KeyPlace::Ach, *event);
    if (event->key() == Qt::Key_Escape)
        return event->ignore(); // gives the focus back
    if (rateBy(meant) || moveBy(meant))
        return;
    if (meant.key() == Qt::Key_Return || meant.key() == Qt::Key_Enter)
        activate(currentIndex());
    else if (meant.key() == Qt::Key_Delete)
        remove(meant.modifiers());
    else if (meant.key() == Qt::Key_F2 && evidence.isValid())
        Q_EMIT formWanted(hypothesis.isValid() ? RecordRef{RecordKind::Hypothesis, hypothesis}
                                               : RecordRef{RecordKind::Evidence, evidence});
    else
        QTableView::keyPressEvent(event);
}

void AchView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuWanted(at, m_model->evidenceAt(index.row()), m_model->hypothesisAt(index.column()));
}

} // namespace sidelight
