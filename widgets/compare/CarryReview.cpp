// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/CarryReview.h"

#include "models/lists/DisplayText.h"
#include "models/lists/NewPassage.h"
#include "models/project/Project.h"
#include "widgets/common/PaneRow.h"
#include "widgets/common/Theme.h"

#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sidelight {

namespace {

enum Column { Was, Now, Likeness, ColumnCount };
constexpr int shownWords = 160;
constexpr double leastSuggested = 0.3; // less like than that is no suggestion

bool isWordForWord(const CarriedPassage &each) { return each.found.sure && each.found.likeness == 1; }
bool hasPlace(const CarriedPassage &each) { return each.found.place.start < each.found.place.end; }

// A copy of what stands on a passage, for the passage that takes its place in the newer version.
struct Copies {
    QList<Passage> passages;
    QList<Statement> statements;
    QList<Mention> mentions;
};

Passage passageAt(const Passage &from, Id article, const QString &text, TextSpan place)
{
    place = snappedToCharacters(text, place);
    Passage passage = from;
    passage.id = Id::random();
    passage.article = article;
    placePassage(passage, place, quoteOf(text, place));
    passage.added = QDateTime::currentMSecsSinceEpoch();
    return passage;
}

Copies copiesOf(const Library &library, const QList<CarriedPassage> &carried, Id article, const QString &text)
{
    Copies copies;
    for (const CarriedPassage &each : carried) {
        const auto passage = library.find<Passage>(each.passage.id); // as it is now
        if (!passage)
            continue;
        copies.passages.append(passageAt(*passage, article, text, each.found.place));
        const Id made = copies.passages.last().id;
        for (const Id id : library.statementsOf(passage->id)) {
            Statement statement = *library.find<Statement>(id);
            statement.id = Id::random();
            statement.passage = made;
            copies.statements.append(statement);
        }
        for (const Id id : library.mentionsOf(passage->id))
            copies.mentions.append({Id::random(), made, library.find<Mention>(id)->actor});
    }
    return copies;
}

} // namespace

QList<CarriedPassage> findCarried(const QString &older, const QString &newer, const QList<Passage> &passages,
                                  const QList<Passage> &present)
{
    const TextVersions versions(older, newer);
    QSet<std::pair<int, int>> taken;
    for (const Passage &passage : present)
        taken.insert({passage.start, passage.end});
    QList<CarriedPassage> carried;
    for (const Passage &passage : passages) {
        CarriedPassage each{passage, versions.carry({passage.start, passage.end})};
        if (!each.found.sure && each.found.likeness < leastSuggested)
            each.found = {};
        if (!hasPlace(each) || !taken.contains({each.found.place.start, each.found.place.end}))
            carried.append(each);
    }
    return carried;
}

CarryReview::CarryReview(Project *project, PaneRow *panes)
    : QWidget(panes)
    , m_project(project)
    , m_heading(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_accept(new QPushButton(this))
{
    setObjectName(QStringLiteral("carryReview"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    m_heading->setWordWrap(true);
    column->addWidget(m_heading);
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("In the older version"), tr("In the newer version"), tr("Alike")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Passages whose words have changed"));
    m_list->setMaximumHeight(fontMetrics().height() * 11);
    m_list->header()->setSectionResizeMode(Was, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Now, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Likeness, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    column->addWidget(m_list);
    auto *const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *const cancel = new QPushButton(tr("Cancel"), this);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &CarryReview::accept);
    connect(cancel, &QPushButton::clicked, this, &CarryReview::close);
    connect(m_list, &QTreeWidget::itemChanged, this, &CarryReview::countAccepted);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CarryReview::showRow);
    connect(project, &Project::changed, this, [this](const Changes &changes) {
        if (isVisible() && changes.of<Article>().removed.contains(m_newer))
            close();
    });
    hide();
    panes->addFoot(this);
}

void CarryReview::start(Id older, Id newer)
{
    const Library &library = m_project->library();
    const Article *const from = library.find<Article>(older), *const to = library.find<Article>(newer);
    if (!from || !to)
        return;
    close();
    m_newer = newer;
    const int number = ++m_asked;
    const QList<Passage> passages = library.sortedPassagesOf(older), present = library.sortedPassagesOf(newer);
    if (passages.isEmpty())
        return Q_EMIT message(tr("The older version has no passages to carry over."));
    using Texts = std::pair<QString, QString>;
    const auto read = [a = from->text, b = to->text](const Reader &reader) { return Texts(reader.text(a), reader.text(b)); };
    m_project->read(read).then(this, [this, number, passages, present](const Result<Texts> &texts) {
        if (!texts)
            return Q_EMIT message(texts.error().message);
        if (number != m_asked)
            return;
        auto promise = std::make_shared<QPromise<QList<CarriedPassage>>>();
        promise->start();
        QThreadPool::globalInstance()->start([promise, texts = *texts, passages, present] {
            promise->addResult(findCarried(texts.first, texts.second, passages, present));
            promise->finish();
        });
        promise->future().then(this, [this, number, text = texts->second](const QList<CarriedPassage> &carried) {
            if (number == m_asked)
                review(carried, text);
        });
    });
}

void CarryReview::review(const QList<CarriedPassage> &carried, const QString &newerText)
{
    m_carried = carried;
    m_newerText = newerText;
    if (carried.isEmpty())
        return Q_EMIT message(tr("The newer version has all these passages already."));
    m_list->clear();
    for (qsizetype i = 0; i < carried.size(); ++i)
        if (!isWordForWord(carried[i]))
            addRow(i);
    const int listed = m_list->topLevelItemCount();
    const int plain = int(carried.size()) - listed;
    const QString found = tr("%n passage(s) stand in the newer version word for word.", nullptr, plain);
    m_heading->setText(listed == 0 ? found : found + u' ' + tr("%n more passage(s) need a look.", nullptr, listed));
    m_list->setVisible(listed > 0);
    countAccepted();
    show();
    if (listed > 0) {
        m_list->setFocus();
        m_list->setCurrentItem(m_list->topLevelItem(0));
    } else {
        m_accept->setFocus();
    }
}

void CarryReview::addRow(qsizetype index)
{
    const CarriedPassage &each = m_carried[index];
    auto *const row = new QTreeWidgetItem;
    row->setData(Was, Qt::UserRole, index);
    row->setText(Was, displayText(each.passage.quote, shownWords));
    if (hasPlace(each)) {
        const int length = each.found.place.end - each.found.place.start;
        row->setText(Now, displayText(m_newerText.mid(each.found.place.start, length), shownWords));
        row->setText(Likeness, tr("%L1 %").arg(qRound(100 * each.found.likeness)));
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setCheckState(Was, each.found.sure ? Qt::Checked : Qt::Unchecked);
    } else {
        row->setText(Now, tr("Not found"));
        row->setForeground(Now, palette().placeholderText());
    }
    row->setTextAlignment(Likeness, Qt::AlignRight | Qt::AlignVCenter);
    m_list->addTopLevelItem(row);
}

void CarryReview::showRow(const QTreeWidgetItem *row)
{
    if (!row)
        return;
    const CarriedPassage &each = m_carried[row->data(Was, Qt::UserRole).toLongLong()];
    Q_EMIT rowShown(each.passage.id, m_newer, each.found.place.start, each.found.place.end);
}

QList<CarriedPassage> CarryReview::accepted() const
{
    QList<CarriedPassage> taken;
    for (const CarriedPassage &each : m_carried)
        if (isWordForWord(each))
            taken.append(each);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *const row = m_list->topLevelItem(i);
        const CarriedPassage &each = m_carried[row->data(Was, Qt::UserRole).toLongLong()];
        if (hasPlace(each) && row->checkState(Was) == Qt::Checked)
            taken.append(each);
    }
    return taken;
}

void CarryReview::countAccepted()
{
    const int count = int(accepted().size());
    m_accept->setText(tr("Carry %n passage(s) over", nullptr, count));
    m_accept->setEnabled(count > 0 && !m_project->isReadOnly());
}

void CarryReview::accept()
{
    const QList<CarriedPassage> taken = accepted();
    const Copies copies = copiesOf(m_project->library(), taken, m_newer, m_newerText);
    const auto edit = [copies](Writer &writer) {
        for (const Passage &passage : copies.passages)
            writer.insert(passage);
        for (const Statement &statement : copies.statements)
            writer.insert(statement);
        for (const Mention &mention : copies.mentions)
            writer.insert(mention);
    };
    const QString told = tr("%n passage(s) carried over.", nullptr, int(copies.passages.size()));
    m_project->edit(tr("Carry passages over"), edit).then(this, [this, told](const Result<EditId> &done) {
        if (done)
            Q_EMIT message(told);
    });
    close();
}

void CarryReview::close()
{
    ++m_asked;
    hide();
    m_carried.clear();
    m_list->clear();
    m_newerText.clear();
}

void CarryReview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void CarryReview::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.chrome);
    painter.fillRect(QRect(0, 0, width(), 1), theme.hairline);
}

} // namespace sidelight
