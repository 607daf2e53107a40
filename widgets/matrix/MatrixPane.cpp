// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/matrix/MatrixPane.h"

#include "widgets/actors/ChoiceBox.h"
#include "widgets/common/ButtonRow.h"
#include "widgets/common/Theme.h"
#include "widgets/matrix/MatrixView.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QDataStream>
#include <QIODevice>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace sidelight {

namespace {

using Order = ClaimMatrixModel::Order;

constexpr quint8 stateVersion = 1;
constexpr auto keptScope = "matrix";

} // namespace

MatrixPane::MatrixPane(Project *project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_model(new ClaimMatrixModel(project->library(), this))
    , m_view(new MatrixView(m_model, project->library(), this))
    , m_count(new QLabel(this))
{
    attach(m_model, project);
    for (const Qt::Orientation lines : {Qt::Vertical, Qt::Horizontal})
        takeHand(lines);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolRow());
    auto *const hairline = new QFrame(this);
    hairline->setFixedHeight(1);
    hairline->setAutoFillBackground(true);
    hairline->setBackgroundRole(QPalette::Mid);
    column->addWidget(hairline);
    column->addWidget(m_view, 1);
    m_count->setFont(Theme::chromeFont(ChromeText::Small));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setContentsMargins(12, 4, 12, 4);
    m_count->setTextFormat(Qt::PlainText);
    column->addWidget(m_count);
    setFocusProxy(m_view);
    connect(m_view, &MatrixView::passageWanted, this, &MatrixPane::passageWanted);
    connect(m_view, &MatrixView::articleWanted, this, &MatrixPane::articleWanted);
    connect(m_view, &MatrixView::movedByHand, this, [this](Qt::Orientation lines) {
        keepHand(lines);
        followOrders();
    });
    // Once for all that one change tells.
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(0);
    connect(&m_countTimer, &QTimer::timeout, this, &MatrixPane::followCounts);
    const auto later = [this] { m_countTimer.start(); };
    connect(m_model, &ClaimMatrixModel::arranged, this, later);
    connect(m_model, &QAbstractItemModel::dataChanged, this, later);
    connect(m_model, &QAbstractItemModel::modelReset, this, later);
    connect(project, &Project::opened, this, [this] {
        for (const Qt::Orientation lines : {Qt::Vertical, Qt::Horizontal})
            takeHand(lines);
    });
    followCounts();
    followOrders();
}

QToolButton *MatrixPane::makeButton(const QString &text, const QString &tip)
{
    auto *const button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QLineEdit *MatrixPane::makeFilter(const QString &words, Qt::Orientation lines)
{
    auto *const line = new QLineEdit(this);
    line->setPlaceholderText(words);
    line->setAccessibleName(words);
    line->setToolTip(words); // in a narrow pane it has no room for them
    line->setClearButtonEnabled(true);
    line->setMaxLength(200);
    constexpr int fewest = 9, most = 26; // characters
    line->setMinimumWidth(line->fontMetrics().averageCharWidth() * fewest);
    line->setMaximumWidth(line->fontMetrics().averageCharWidth() * most);
    line->installEventFilter(this);
    connect(line, &QLineEdit::textChanged, m_model, [this, lines](const QString &text) { m_model->setWords(lines, text); });
    return line;
}

QWidget *MatrixPane::makeToolRow()
{
    auto *const row = new QWidget(this);
    auto *const line = new QHBoxLayout(row);
    line->setContentsMargins(8, 4, 8, 4);
    line->setSpacing(4);
    m_axis = new ChoiceBox(row);
    m_axis->setAccessibleName(tr("What the rows are"));
    m_axis->addItem(tr("Speakers"), int(MatrixAxis::Speaker));
    m_axis->addItem(tr("All speakers of each chain"), int(MatrixAxis::Chain));
    m_axis->addItem(tr("Articles"), int(MatrixAxis::Article));
    m_axis->setItemData(0, tr("Who says it: the last of a chain, from whom the others have it"), Qt::ToolTipRole);
    m_axis->setItemData(1, tr("Everybody through whom it came, such as an outlet and an agency, too"), Qt::ToolTipRole);
    m_axis->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_axis->setMinimumContentsLength(int(tr("Speakers").size()));
    connect(m_axis, &ChoiceBox::chosen, this, [this](const QVariant &value) { setAxis(MatrixAxis(value.toInt())); });
    line->addWidget(m_axis);
    m_rowWords = makeFilter(tr("Filter rows"), Qt::Vertical);
    m_claimWords = makeFilter(tr("Filter claims"), Qt::Horizontal);
    line->addWidget(m_rowWords, 1);
    line->addWidget(m_claimWords, 1);
    line->addStretch();
    m_hide = makeButton(tr("Hide empty"), tr("Leave out rows and claims without a statement on what is shown"));
    m_hide->setCheckable(true);
    connect(m_hide, &QToolButton::toggled, m_model, &ClaimMatrixModel::setHidesEmpty);
    auto *const buttons = new ButtonRow(row);
    for (QToolButton *button : {makeOrderButton(), m_hide, makeExportButton()})
        buttons->add(button);
    line->addWidget(buttons);
    return row;
}

QToolButton *MatrixPane::makeOrderButton()
{
    QToolButton *const button = makeButton(tr("Order"), tr("In what order rows and claims stand"));
    auto *const menu = new QMenu(button);
    m_rowOrders = addOrders(menu, tr("Rows"), Qt::Vertical);
    m_claimOrders = addOrders(menu, tr("Claims"), Qt::Horizontal);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

QActionGroup *MatrixPane::addOrders(QMenu *menu, const QString &title, Qt::Orientation lines)
{
    menu->addSection(title);
    auto *const group = new QActionGroup(menu);
    const bool isRows = lines == Qt::Vertical;
    const std::pair<Order, QString> orders[]{
        {Order::Statements, isRows ? tr("Rows by number of statements") : tr("Claims by number of statements")},
        {Order::Name, isRows ? tr("Rows by name") : tr("Claims by their words")},
        {Order::Agreement, isRows ? tr("Rows by agreement") : tr("Claims by agreement")},
        {Order::Hand, isRows ? tr("Rows by hand") : tr("Claims as listed, or by hand")}};
    for (const auto &[order, words] : orders) {
        QAction *const action = menu->addAction(words, m_model, [this, lines, each = order] { m_model->setOrder(lines, each); });
        action->setCheckable(true);
        action->setData(int(order));
        group->addAction(action);
    }
    return group;
}

QToolButton *MatrixPane::makeExportButton()
{
    QToolButton *const button = makeButton(tr("Export"), tr("Write the matrix as it is shown to a file"));
    auto *const menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        Q_EMIT exportMenuFilling(menu);
    });
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void MatrixPane::setAxis(MatrixAxis axis)
{
    m_model->setAxis(axis);
    takeHand(Qt::Vertical);
}

QString MatrixPane::handKey(Qt::Orientation lines) const
{
    if (lines == Qt::Horizontal)
        return QStringLiteral("claims");
    switch (m_model->axis()) {
    case MatrixAxis::Speaker:
        return QStringLiteral("speakers");
    case MatrixAxis::Chain:
        return QStringLiteral("chains");
    case MatrixAxis::Article:
        break;
    }
    return QStringLiteral("articles");
}

void MatrixPane::takeHand(Qt::Orientation lines)
{
    QList<Id> ids;
    QDataStream stream(m_project->kept(QLatin1String(keptScope), handKey(lines)));
    stream.setVersion(QDataStream::Qt_6_8);
    while (!stream.atEnd() && stream.status() == QDataStream::Ok) {
        Id id;
        stream >> id.value;
        if (stream.status() == QDataStream::Ok)
            ids.append(id);
    }
    m_model->setHand(lines, ids);
}

void MatrixPane::keepHand(Qt::Orientation lines)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    for (const Id id : m_model->hand(lines))
        stream << id.value;
    m_project->keep(QLatin1String(keptScope), handKey(lines), bytes);
}

void MatrixPane::followOrders()
{
    const auto check = [this](QActionGroup *group, Qt::Orientation lines) {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == int(m_model->order(lines)));
    };
    check(m_rowOrders, Qt::Vertical);
    check(m_claimOrders, Qt::Horizontal);
}

void MatrixPane::followCounts()
{
    const int rows = m_model->rowCount(), claims = m_model->columnCount(), statements = m_model->statementCount();
    const QString rowCount =
        m_model->axis() == MatrixAxis::Article ? tr("%n article(s)", nullptr, rows) : tr("%n speaker(s)", nullptr, rows);
    m_count->setText(tr("%1, %2, %3", "numbers of rows, of claims and of statements")
                         .arg(rowCount, tr("%n claim(s)", nullptr, claims), tr("%n statement(s)", nullptr, statements)));
    QString empty;
    if (rows == 0 || claims == 0)
        empty = m_model->isFiltering()
                    ? tr("No statement on a claim fits the filter.")
                    : tr("Nobody says anything on a claim yet. Select words in an article and say who speaks and "
                         "on which claim; they will stand here.");
    m_view->setEmptyText(empty);
}

// Escape empties a filter, and then goes back to the table.
bool MatrixPane::eventFilter(QObject *watched, QEvent *event)
{
    auto *const line = qobject_cast<QLineEdit *>(watched);
    if (!line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !line->text().isEmpty())
        line->clear();
    else if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)
        m_view->setFocus(Qt::TabFocusReason);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

QByteArray MatrixPane::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << stateVersion << quint8(m_model->axis()) << quint8(m_model->order(Qt::Vertical))
           << quint8(m_model->order(Qt::Horizontal)) << m_model->hidesEmpty() << m_model->words(Qt::Vertical)
           << m_model->words(Qt::Horizontal) << m_view->saveState();
    return state;
}

void MatrixPane::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_8);
    quint8 version = 0, axis = 0, rowOrder = 0, claimOrder = 0;
    bool hides = false;
    QString rowWords, claimWords;
    QByteArray view;
    stream >> version >> axis >> rowOrder >> claimOrder >> hides >> rowWords >> claimWords >> view;
    const bool isKnown =
        axis <= quint8(MatrixAxis::Article) && rowOrder <= quint8(Order::Hand) && claimOrder <= quint8(Order::Hand);
    if (stream.status() != QDataStream::Ok || version != stateVersion || !isKnown)
        return;
    m_axis->show(int(axis));
    setAxis(MatrixAxis(axis));
    m_rowWords->setText(rowWords);
    m_claimWords->setText(claimWords);
    m_hide->setChecked(hides);
    m_model->setOrder(Qt::Vertical, Order(rowOrder));
    m_model->setOrder(Qt::Horizontal, Order(claimOrder));
    followOrders();
    m_view->restoreState(view);
}

} // namespace sidelight
