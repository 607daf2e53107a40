// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/matrix/AchPane.h"

#include "models/lists/DisplayText.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/common/ButtonRow.h"
#include "widgets/common/PaneName.h"
#include "widgets/matrix/AchEdits.h"
#include "widgets/matrix/AchForm.h"
#include "widgets/matrix/AchView.h"
#include "widgets/matrix/EvidenceField.h"

#include <QBoxLayout>
#include <QDataStream>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace sidelight {

namespace {

constexpr quint8 achStateVersion = 1;

QFrame *makeHairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

AchPane::AchPane(Project *project, Id ach, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_ach(ach)
    , m_model(new AchModel(project->library(), ach, this))
    , m_edits(new AchEdits(project, ach, this))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeNameRow());
    column->addWidget(makeHairline(this));
    column->addWidget(makeFieldRow());
    m_view = new AchView(m_model, m_edits, this); // behind the fields for Tab
    column->addWidget(m_view, 1);
    column->addWidget(makeHairline(this));
    column->addWidget(makeSummary());
    connectView();
    attach(m_model, project);
    followTitle();
    followModel();
}

// What is being typed is written first.
AchPane::~AchPane()
{
    m_name->disconnect(this);
    if (m_name->isModified())
        rename();
}

// What is in its menu is made when it is opened.
QToolButton *AchPane::makeMenuButton(const QString &text, const QString &tip, const std::function<void(QMenu *)> &fill)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [menu, fill] {
        menu->clear();
        qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
        fill(menu);
    });
    return button;
}

QWidget *AchPane::makeNameRow()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(8, 4, 8, 4);
    line->setSpacing(4);
    m_name = makePaneName(tr("Name of the ACH matrix"), row);
    m_name->setObjectName(QStringLiteral("achName"));
    connect(m_name, &QLineEdit::editingFinished, this, &AchPane::rename);
    m_order = new ChoiceBox(row);
    m_order->setAccessibleName(tr("Order of the rows"));
    m_order->addItem(tr("Rows by hand"), int(AchModel::Order::ByHand));
    m_order->addItem(tr("Most diagnostic first"), int(AchModel::Order::ByDiagnosticity));
    m_order->setMinimumContentsLength(10);
    connect(m_order, &ChoiceBox::chosen, this, [this](const QVariant &value) { setOrder(AchModel::Order(value.toInt())); });
    QToolButton *hypotheses =
        makeMenuButton(tr("Hypotheses"), tr("Change, move or remove a hypothesis"), [this](QMenu *menu) { fillHypotheses(menu); });
    QToolButton *exporting =
        makeMenuButton(tr("Export"), tr("Write the matrix to a file"), [this](QMenu *menu) { Q_EMIT exportMenuFilling(menu); });
    auto *buttons = new ButtonRow(row);
    buttons->add(hypotheses);
    buttons->add(exporting);
    line->addWidget(m_name, 1);
    line->addWidget(m_order);
    line->addWidget(buttons);
    return row;
}

QWidget *AchPane::makeFieldRow()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(8, 8, 8, 8);
    line->setSpacing(8);
    m_evidence = new EvidenceField(m_project, row);
    m_evidence->setMinimumWidth(80);
    m_hypothesis = new QLineEdit(row);
    m_hypothesis->setObjectName(QStringLiteral("newHypothesis"));
    m_hypothesis->setPlaceholderText(tr("Add a hypothesis"));
    m_hypothesis->setAccessibleName(tr("Add a hypothesis"));
    m_hypothesis->setMaxLength(1000);
    m_hypothesis->setMinimumWidth(80);
    line->addWidget(m_evidence, 3);
    line->addWidget(m_hypothesis, 2);
    connect(m_hypothesis, &QLineEdit::returnPressed, this, [this] {
        m_edits->addHypothesis(m_hypothesis->text().simplified());
        m_hypothesis->clear();
    });
    connect(m_evidence, &EvidenceField::chosen, this, [this](const RecordRef &record) { addRecords({record}); });
    connect(m_evidence, &EvidenceField::noteTyped, m_edits, &AchEdits::addNote);
    return row;
}

QWidget *AchPane::makeSummary()
{
    auto *words = new QWidget(this);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    m_ranking = new QLabel(words);
    m_sensitivity = new QLabel(words);
    m_sensitivity->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_ranking, m_sensitivity}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addStretch();
    m_area = new QScrollArea(this);
    m_area->setWidget(words);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("What the ratings say"));
    m_area->setFocusPolicy(Qt::TabFocus); // its words may need scrolling
    return m_area;
}

void AchPane::connectView()
{
    connect(m_view, &AchView::passageWanted, this, &AchPane::passageWanted);
    connect(m_view, &AchView::message, this, &AchPane::message);
    connect(m_view, &AchView::formWanted, this, &AchPane::openForm);
    connect(m_view, &AchView::menuWanted, this, &AchPane::showMenu);
    connect(m_model, &AchModel::summaryChanged, this, &AchPane::followModel);
    connect(m_project, &Project::changed, this, [this](const Changes &changes) {
        if (!changes.of<Ach>().isEmpty())
            followTitle();
    });
    connect(m_project, &Project::opened, this, &AchPane::followTitle);
    connect(m_project, &Project::aboutToClose, this, [this] {
        if (m_name->isModified())
            rename();
    });
}

void AchPane::followTitle()
{
    const Ach *ach = m_project->library().find<Ach>(m_ach);
    const bool edits = m_edits->canEdit();
    for (QLineEdit *field : {m_name, m_hypothesis})
        field->setReadOnly(!edits);
    m_evidence->setReadOnly(!edits);
    if (!ach || ach->name == m_title)
        return;
    m_title = ach->name;
    if (!m_name->hasFocus() || !m_name->isModified())
        showTitle();
    m_view->setAccessibleName(tr("ACH matrix “%1”").arg(m_title));
    Q_EMIT titleChanged(m_title);
}

void AchPane::showTitle()
{
    m_name->setText(m_title);
    m_name->home(false); // its beginning is what it is known by
}

void AchPane::rename()
{
    const QString name = m_name->text().simplified();
    m_name->setModified(false);
    if (!name.isEmpty() && name != m_title && m_edits->canEdit())
        m_edits->rename(name);
    else
        showTitle();
    if (m_name->hasFocus())
        m_view->setFocus(Qt::OtherFocusReason);
}

// Somebody who sees this for the first time is told what it is, then what to do next.
void AchPane::followModel()
{
    const bool hasRows = m_model->rowCount() > 0, hasColumns = m_model->hypothesisCount() > 0;
    m_view->setGuide(
        hasColumns ? tr("Add the evidence: search for it above, drop passages or statements here, or type a note.")
                   : tr("Analysis of competing hypotheses: write down every explanation that is possible, add the evidence, and "
                        "say of each piece how it fits each hypothesis. The one with the least evidence against it comes first, "
                        "not the one with the most evidence for it."));
    QString ranking = m_model->ranking();
    if (ranking.isEmpty() && hasRows)
        ranking = hasColumns ? tr("Rate each cell by its key: C consistent, C again very consistent (CC); I inconsistent, I again "
                                  "very inconsistent (II); N neutral; A not applicable; Delete takes a rating back.")
                             : tr("Add the hypotheses that the evidence is to be rated against.");
    setFocusProxy(!hasColumns ? static_cast<QWidget *>(m_hypothesis) : !hasRows ? m_evidence : static_cast<QWidget *>(m_view));
    m_ranking->setText(ranking);
    m_sensitivity->setText(m_model->sensitivity().join(u'\n'));
    m_sensitivity->setVisible(!m_sensitivity->text().isEmpty());
    m_area->setVisible(!ranking.isEmpty());
    fitSummary();
}

QString AchPane::summary() const
{
    return m_sensitivity->text().isEmpty() ? m_ranking->text() : m_ranking->text() + u'\n' + m_sensitivity->text();
}

// As high as its words, and at most a quarter of the pane.
void AchPane::fitSummary()
{
    const int needed = m_area->widget()->heightForWidth(std::max(1, width() - 10));
    m_area->setFixedHeight(std::min(std::max(needed, fontMetrics().height() + 16), std::max(height() / 4, 60)));
}

void AchPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSummary();
}

void AchPane::setOrder(AchModel::Order order)
{
    m_order->show(int(order));
    m_model->setOrder(order);
}

void AchPane::addRecords(const QList<RecordRef> &records)
{
    if (m_edits->canEdit() && m_edits->addRecords(records) == 0)
        Q_EMIT message(tr("That is in the matrix already."));
}

void AchPane::openForm(const RecordRef &record)
{
    if (m_edits->canEdit())
        (new AchForm(m_project, m_edits, record, this))->openAt(m_view->placeOf(record));
}

void AchPane::showMenu(const QPoint &at, Id evidence, Id hypothesis)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool edits = m_edits->canEdit();
    if (edits && evidence.isValid() && hypothesis.isValid()) {
        m_view->addRatings(menu, m_model->indexOf(evidence, hypothesis));
        menu->addSeparator();
    }
    if (evidence.isValid())
        addToMenu(menu, evidence);
    if (edits && hypothesis.isValid()) {
        menu->addSeparator();
        addHypothesisTo(menu, hypothesis);
    }
    if (edits) {
        menu->addSeparator();
        menu->addAction(tr("Remove the whole matrix"), m_edits, &AchEdits::removeMatrix);
    }
    menu->popup(at);
}

void AchPane::addToMenu(QMenu *menu, Id evidence)
{
    const int row = m_model->indexOf(evidence, {}).row();
    if (const Id passage = m_model->passageAt(row); passage.isValid())
        menu->addAction(tr("Show in its article"), this, [this, passage] { Q_EMIT passageWanted(passage); });
    const Evidence *record = m_project->library().find<Evidence>(evidence);
    if (!m_edits->canEdit() || !record)
        return;
    menu->addAction(record->kind == EvidenceKind::Note ? tr("Change the note…") : tr("Remark…"), this,
                    [this, evidence] { openForm({RecordKind::Evidence, evidence}); });
    menu->addAction(tr("Remove evidence"), m_edits, [this, evidence] { m_edits->removeEvidence(evidence); });
}

void AchPane::addHypothesisTo(QMenu *menu, Id hypothesis)
{
    int place = 0;
    while (place < m_model->hypothesisCount() && m_model->hypothesisAt(AchModel::FirstHypothesis + place) != hypothesis)
        ++place;
    menu->addAction(tr("Change hypothesis…"), this, [this, hypothesis] { openForm({RecordKind::Hypothesis, hypothesis}); });
    menu->addAction(tr("Move hypothesis backward"), m_edits,
                    [this, hypothesis, place] { m_edits->moveHypothesis(hypothesis, place - 1); })
        ->setEnabled(place > 0);
    menu->addAction(tr("Move hypothesis forward"), m_edits,
                    [this, hypothesis, place] { m_edits->moveHypothesis(hypothesis, place + 1); })
        ->setEnabled(place + 1 < m_model->hypothesisCount());
    menu->addAction(tr("Remove hypothesis"), m_edits, [this, hypothesis] { m_edits->removeHypothesis(hypothesis); });
}

void AchPane::fillHypotheses(QMenu *menu)
{
    constexpr int longest = 60;
    const QStringList texts = m_model->hypothesisTexts();
    for (int i = 0; i < int(texts.size()); ++i)
        addHypothesisTo(menu->addMenu(displayText(texts[i], longest).replace(u'&', QStringLiteral("&&"))),
                        m_model->hypothesisAt(AchModel::FirstHypothesis + i));
    if (texts.isEmpty())
        menu->addAction(tr("There are no hypotheses yet."))->setEnabled(false);
    if (!m_edits->canEdit())
        for (QAction *action : menu->actions())
            action->setEnabled(false);
}

void AchPane::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<RecordRef> records = fromMime(event->mimeData());
    const bool any = std::ranges::any_of(records, [](const RecordRef &record) {
        return record.kind == RecordKind::Passage || record.kind == RecordKind::Statement || record.kind == RecordKind::Card;
    });
    if (any && m_edits->canEdit())
        event->acceptProposedAction();
}

void AchPane::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    addRecords(fromMime(event->mimeData()));
}

QByteArray AchPane::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << achStateVersion << qint32(m_model->order()) << m_view->currentEvidence().value;
    return state;
}

void AchPane::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint8 version = 0;
    qint32 order = 0;
    qint64 evidence = 0;
    stream >> version >> order >> evidence;
    if (stream.status() != QDataStream::Ok || version != achStateVersion)
        return;
    setOrder(order == int(AchModel::Order::ByDiagnosticity) ? AchModel::Order::ByDiagnosticity : AchModel::Order::ByHand);
    m_view->showEvidence({evidence});
}

} // namespace sidelight
