// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/ContradictionsPane.h"

#include "widgets/actors/ChoiceBox.h"
#include "widgets/claims/ContradictionsView.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"

#include <QDataStream>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sidelight {

namespace {

using Order = ContradictionFilter::Order;

// A state comes out of a project file, which may be from anywhere.
constexpr quint32 stateVersion = 1;
constexpr qsizetype mostFolded = 10'000;

} // namespace

ContradictionsPane::ContradictionsPane(Project *project, QWidget *parent)
    : QWidget(parent)
    , m_model(new ContradictionModel(project->library(), this))
    , m_rows(new ContradictionFilter(m_model, this))
    , m_field(new QLineEdit(this))
    , m_order(new ChoiceBox(this))
    , m_count(new QLabel(this))
    , m_view(new ContradictionsView(m_rows, this))
{
    setWindowTitle(tr("Contradictions"));
    setFocusProxy(m_view);
    attach(m_model, project);
    fillOrders();
    layOut();
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_rows->setWords(words);
        countRows();
    });
    connect(m_order, &ChoiceBox::chosen, this, [this](const QVariant &order) { m_rows->setOrder(Order(order.toInt())); });
    connect(m_view, &ContradictionsView::passagesWanted, this, &ContradictionsPane::passagesWanted);
    connect(m_view, &ContradictionsView::passageWanted, this, &ContradictionsPane::passageWanted);
    connect(m_view, &ContradictionsView::leftUpward, this, &ContradictionsPane::focusFilter);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, signal, this, [this](const QModelIndex &above) {
            if (!above.isValid())
                countRows();
        });
    connect(m_rows, &QAbstractItemModel::modelReset, this, &ContradictionsPane::countRows);
    countRows();
}

void ContradictionsPane::fillOrders()
{
    m_order->addItem(tr("Most origins first"), int(Order::MostOrigins));
    m_order->addItem(tr("Latest first"), int(Order::Latest));
    m_order->addItem(tr("By claim"), int(Order::Claim));
    m_order->setAccessibleName(tr("Order"));
    m_order->setMinimumContentsLength(12);
}

void ContradictionsPane::layOut()
{
    m_field->setPlaceholderText(tr("Filter by claim or speaker"));
    m_field->setToolTip(m_field->placeholderText());
    m_field->setAccessibleName(tr("Filter by claim or speaker"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(80);
    m_count->setFont(Theme::chromeFont(ChromeText::Small));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setContentsMargins(12, 0, 12, 4);
    auto *const top = new QHBoxLayout;
    top->setContentsMargins(8, 4, 8, 4);
    top->setSpacing(8);
    top->addWidget(m_field, 1);
    top->addWidget(m_order);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_count);
    column->addWidget(m_view, 1);
}

void ContradictionsPane::countRows()
{
    m_count->setText(tr("Accounts part on %n claim(s).", nullptr, m_rows->rowCount()));
    m_count->setVisible(m_rows->rowCount() > 0);
}

void ContradictionsPane::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void ContradictionsPane::keyPressEvent(QKeyEvent *event)
{
    if (KeyChoices::instance().meant(KeyPlace::Lists, *event).key() == Qt::Key_Slash || event->matches(QKeySequence::Find))
        focusFilter();
    else
        QWidget::keyPressEvent(event);
}

// Down or Enter in the field goes to the rows, and so does Escape when there is nothing left to clear.
bool ContradictionsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    m_view->setFocus(Qt::TabFocusReason);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_rows->index(0, 0));
    return true;
}

QByteArray ContradictionsPane::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_8);
    QList<qint64> folded;
    for (const Id claim : m_view->folded())
        folded.append(claim.value);
    out << stateVersion << qint32(m_rows->order()) << m_field->text() << folded << m_view->currentClaim().value;
    return state;
}

void ContradictionsPane::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_8);
    quint32 version = 0;
    qint32 order = 0;
    QString words;
    QList<qint64> folded;
    qint64 claim = 0;
    in >> version >> order >> words >> folded >> claim;
    if (in.status() != QDataStream::Ok || version != stateVersion || folded.size() > mostFolded)
        return;
    m_order->show(order);
    m_rows->setOrder(Order(m_order->currentData().toInt()));
    m_field->setText(words.left(m_field->maxLength()));
    QSet<Id> claims;
    for (const qint64 id : std::as_const(folded))
        claims.insert(Id{id});
    m_view->setFolded(claims);
    if (!claims.contains(Id{claim}))
        m_view->showClaim({claim});
}

} // namespace sidelight
