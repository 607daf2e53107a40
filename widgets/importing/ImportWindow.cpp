// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importing/ImportWindow.h"

#include "models/project/Project.h"
#include "widgets/common/DialogParts.h"
#include "widgets/common/Theme.h"
#include "widgets/importing/ImportDetails.h"
#include "widgets/importing/ImportPassword.h"
#include "widgets/importing/ImportReading.h"
#include "widgets/importing/ImportText.h"

#include <QComboBox>
#include <QFuture>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStyle>
#include <QTreeView>

#include <algorithm>

namespace sidelight {

namespace {

enum class Shown { All, New, Alike, There, Failed };

// Those that do not come in are pale.
class ImportedRows : public AiryRows {
public:
    using AiryRows::AiryRows;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant check = index.siblingAtColumn(ImportBatch::Title).data(Qt::CheckStateRole);
        const bool comesIn = check == Qt::Checked;
        if (index.column() == ImportBatch::Title && !check.isValid() && option->widget) { // as much room as the box takes
            const QStyle *const style = option->widget->style();
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = {style->pixelMetric(QStyle::PM_IndicatorWidth, option, option->widget), 1};
        }
        if (!comesIn && index.data(ImportBatch::StateRole) != int(ImportRow::State::Failed))
            option->palette.setColor(QPalette::Text, Theme::current().muted);
    }
};

} // namespace

class ImportRows : public QSortFilterProxyModel {
public:
    explicit ImportRows(QObject *parent)
        : QSortFilterProxyModel(parent)
    {
        setSortRole(SortRole);
        setSortLocaleAware(true);
        setSortCaseSensitivity(Qt::CaseInsensitive);
    }
    void show(Shown shown)
    {
        m_shown = shown;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const auto state = ImportRow::State(index.data(ImportBatch::StateRole).toInt());
        switch (m_shown) {
        case Shown::All:
            return true;
        case Shown::New:
            return state == ImportRow::State::New;
        case Shown::Alike:
            return index.data(ImportBatch::CopyRole).toBool();
        case Shown::There:
            return state == ImportRow::State::AlreadyThere;
        case Shown::Failed:
            return state == ImportRow::State::Failed;
        }
        return true;
    }

private:
    Shown m_shown = Shown::All;
};

ImportWindow::ImportWindow(ImportPreview *preview, QWidget *parent)
    : QDialog(parent)
    , m_preview(preview)
    , m_batch(preview->batch())
    , m_rows(new ImportRows(this))
    , m_list(new QTreeView(this))
    , m_filter(new QComboBox(this))
    , m_reading(new ImportReading(preview, this))
    , m_password(new ImportPassword(preview, this))
    , m_details(new ImportDetails(m_batch, this))
    , m_text(new ImportText(this))
    , m_summary(makeSentence(this))
    , m_told(makeSentence(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("&Stop reading"), this))
    , m_again(new QPushButton(tr("Try &again"), this))
    , m_accept(new QPushButton(tr("Accept what is &proposed"), this))
    , m_import(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_question(makeQuestion())
{
    setWindowTitle(tr("Import articles"));
    layOut();
    connect(m_preview, &ImportPreview::progressed, this, &ImportWindow::followProgress);
    connect(m_preview, &ImportPreview::readingEnded, this, &ImportWindow::followEnd);
    connect(m_preview, &ImportPreview::imported, this, &QDialog::accept);
    connect(m_preview, &ImportPreview::failed, this, [this](const QString &sentence) {
        m_told->setText(sentence);
        followCounts();
    });
    connect(m_batch, &ImportBatch::countsChanged, this, &ImportWindow::followCounts);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &ImportWindow::followSelection);
    // Later: rows are there before their content is on its way to the store.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportWindow::followSelection,
            Qt::QueuedConnection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportWindow::showText, Qt::QueuedConnection);
    connect(m_filter, &QComboBox::activated, this, &ImportWindow::filter);
    connect(m_reading, &ImportReading::failed, this, &ImportWindow::tell);
    connect(m_text, &ImportText::cutAsked, this, &ImportWindow::cut);
    connect(m_stop, &QPushButton::clicked, m_preview, &ImportPreview::stop);
    connect(m_again, &QPushButton::clicked, this, &ImportWindow::tryAgain);
    connect(m_accept, &QPushButton::clicked, this, &ImportWindow::acceptProposals);
    connect(m_import, &QPushButton::clicked, this, &ImportWindow::importWanted);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    followCounts();
    followEnd({});
    if (m_preview->isReading())
        followProgress(m_preview->done(), m_preview->total());
}

QWidget *ImportWindow::makeList()
{
    m_rows->setSourceModel(m_batch);
    m_list->setModel(m_rows);
    m_list->setAccessibleName(tr("What was read"));
    m_list->setItemDelegate(new ImportedRows(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(-1, Qt::AscendingOrder);
    QHeaderView *const header = m_list->header();
    const int unit = fontMetrics().averageCharWidth();
    constexpr std::array widths = {34, 34, 16, 16, 12, 9, 11, 10, 20};
    for (int column = 0; column < ImportBatch::ColumnCount; ++column)
        header->resizeSection(column, unit * widths[size_t(column)]);
    header->setStretchLastSection(true);
    m_filter->setAccessibleName(tr("Which are listed"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *const side = new QWidget(this);
    auto *const top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_filter);
    top->addWidget(m_accept);
    top->addWidget(m_again);
    top->addStretch();
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    auto *const toggle = new QShortcut(QKeySequence(Qt::Key_Space), m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(toggle, &QShortcut::activated, this, &ImportWindow::toggleSelected);
    auto *const leaveOut = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leaveOut, &QShortcut::activated, this, [this] {
        m_isTouched = true;
        m_batch->setWanted(selectedRows(), false);
    });
    return side;
}

QWidget *ImportWindow::makeSide()
{
    auto *const side = new QWidget(this);
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_reading);
    column->addWidget(m_password);
    column->addWidget(m_details);
    column->addWidget(m_text, 1);
    return side;
}

QWidget *ImportWindow::makeQuestion()
{
    auto *const question = new QWidget(this);
    auto *const row = new QHBoxLayout(question);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_questionWords = makeSentence(question);
    m_questionImport = new QPushButton(question);
    m_questionDiscard = new QPushButton(tr("Import nothing"), question);
    m_questionBack = new QPushButton(tr("Go on"), question);
    row->addWidget(m_questionWords, 1);
    for (QPushButton *button : {m_questionImport, m_questionDiscard, m_questionBack}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    question->hide();
    connect(m_questionImport, &QPushButton::clicked, this, &ImportWindow::importWanted);
    connect(m_questionDiscard, &QPushButton::clicked, this, &ImportWindow::discard);
    connect(m_questionBack, &QPushButton::clicked, this, &ImportWindow::leaveQuestion);
    return question;
}

void ImportWindow::layOut()
{
    auto *const splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    auto *const progress = new QHBoxLayout;
    progress->setSpacing(12);
    progress->addWidget(m_summary, 1);
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_stop);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_told, 1);
    buttons->addWidget(m_import);
    buttons->addWidget(m_cancel);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(progress);
    column->addWidget(splitter, 1);
    column->addWidget(m_question);
    column->addLayout(buttons);
    for (QPushButton *button : {m_stop, m_again, m_accept, m_import, m_cancel})
        button->setAutoDefault(false);
    m_accept->setToolTip(tr("Each selected article, or each of them when only one is selected, becomes what it looks like"));
    resize(withinScreen(*this, QSize(fontMetrics().averageCharWidth() * 190, fontMetrics().lineSpacing() * 42)));
    m_list->setFocus();
}

void ImportWindow::followProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->show();
    m_stop->show();
    followCounts();
}

void ImportWindow::followEnd(const QString &problem)
{
    const bool isReading = m_preview->isReading();
    m_progress->setVisible(isReading);
    m_stop->setVisible(isReading);
    m_told->setText(problem);
    followCounts();
    if (std::exchange(m_importsWhenRead, false) && problem.isEmpty())
        importWanted();
}

void ImportWindow::followCounts()
{
    using State = ImportRow::State;
    const int fresh = m_batch->count(State::New), alike = m_batch->likeCount(), there = m_batch->count(State::AlreadyThere),
              failed = m_batch->count(State::Failed), all = m_batch->rowCount({});
    QStringList sentences;
    if (m_preview->isReading())
        sentences.append(
            tr("Reading %1 of %2.").arg(QLocale().toString(m_preview->done()), QLocale().toString(m_preview->total())));
    sentences.append(tr("%n new article(s).", nullptr, fresh));
    if (alike > 0)
        sentences.append(tr("%n look(s) like another one.", nullptr, alike));
    if (there > 0)
        sentences.append(tr("%n file(s) are there already, byte for byte, and are passed over.", nullptr, there));
    if (failed > 0)
        sentences.append(tr("%n file(s) could not be read.", nullptr, failed));
    m_summary->setText(sentences.join(u' '));
    const int choice = std::max(0, m_filter->currentIndex());
    const QStringList names{tr("All (%1)").arg(QLocale().toString(all)), tr("New (%1)").arg(QLocale().toString(fresh)),
                            tr("Looking like others (%1)").arg(QLocale().toString(alike)),
                            tr("There already (%1)").arg(QLocale().toString(there)),
                            tr("Not read (%1)").arg(QLocale().toString(failed))};
    for (int i = 0; i < names.size(); ++i)
        i < m_filter->count() ? m_filter->setItemText(i, names[i]) : m_filter->addItem(names[i]);
    m_filter->setCurrentIndex(choice);
    const int wanted = m_batch->wantedCount();
    m_import->setText(tr("&Import %n article(s)", nullptr, wanted));
    m_import->setEnabled(wanted > 0 && !m_preview->isReading() && !m_preview->isCommitting());
    m_accept->setVisible(alike > 0);
    m_again->setVisible(failed > 0);
    if (m_list->selectionModel() && !m_list->currentIndex().isValid() && m_rows->rowCount() > 0)
        m_list->setCurrentIndex(m_rows->index(0, 0));
    if (!m_question->isHidden())
        m_questionImport->setText(tr("Import %n article(s)", nullptr, wanted));
}

QList<int> ImportWindow::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_list->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(m_rows->mapToSource(index).row());
    std::ranges::sort(rows);
    return rows;
}

int ImportWindow::currentRow() const
{
    const QModelIndex current = m_rows->mapToSource(m_list->currentIndex());
    return current.isValid() ? current.row() : -1;
}

void ImportWindow::followSelection()
{
    const QList<int> rows = selectedRows();
    m_reading->show(rows);
    m_password->show(rows);
    m_details->show(rows);
    showText();
}

void ImportWindow::showText()
{
    const int row = currentRow();
    if (row < 0 || m_batch->at(row).state != ImportRow::State::New) {
        m_shown = {};
        if (row < 0)
            return m_text->tell({});
        const bool isThere = m_batch->at(row).state == ImportRow::State::AlreadyThere;
        return m_text->tell(isThere ? tr("This file is in the project already, byte for byte.") : m_batch->at(row).sentence);
    }
    const ImportRow &shown = m_batch->at(row);
    if (m_shown == shown.article.id)
        return m_text->setCut(shown.from, shown.to);
    m_shown = shown.article.id;
    m_text->tell({});
    m_preview->text(row).then(this, [this, id = m_shown](const Result<QString> &text) {
        const int current = currentRow();
        if (m_shown != id || current < 0 || m_batch->at(current).article.id != id)
            return; // another one was chosen meanwhile
        if (!text)
            return m_text->tell(text.error().message);
        m_text->show(*text, m_batch->at(current).from, m_batch->at(current).to);
    });
}

void ImportWindow::cut(int from, int to)
{
    const int row = currentRow();
    if (row < 0 || m_batch->at(row).article.id != m_shown)
        return;
    m_isTouched = true;
    if (m_batch->cut(row, m_text->text(), from, to))
        m_text->setCut(from, to);
    else
        m_told->setText(tr("Nothing would be left of the article, so nothing was cut off."));
}

void ImportWindow::toggleSelected()
{
    const QList<int> rows = selectedRows();
    const bool allIn = std::ranges::all_of(
        rows, [this](int row) { return m_batch->at(row).state != ImportRow::State::New || m_batch->at(row).isWanted; });
    m_isTouched = true;
    m_batch->setWanted(rows, !allIn);
}

void ImportWindow::acceptProposals()
{
    QList<int> rows = selectedRows();
    if (rows.size() < 2) {
        rows.clear();
        for (int row = 0; row < m_batch->rowCount({}); ++row)
            rows.append(row);
    }
    m_isTouched = true;
    m_batch->acceptProposals(rows);
}

void ImportWindow::tryAgain()
{
    QList<int> rows;
    for (int row = 0; row < m_batch->rowCount({}); ++row)
        if (m_batch->at(row).state == ImportRow::State::Failed)
            rows.append(row);
    m_preview->tryAgain(rows);
}

void ImportWindow::tell(const QString &sentence) { m_told->setText(sentence); }

void ImportWindow::filter(int choice) { m_rows->show(Shown(choice)); }

void ImportWindow::importWanted()
{
    leaveQuestion();
    m_importsWhenRead = m_preview->isReading();
    if (m_importsWhenRead)
        return m_preview->stop();
    m_details->show(selectedRows()); // keeps what is being typed
    m_preview->commit();
    followCounts();
}

// Nothing is asked when nothing would be lost but a look.
void ImportWindow::reject()
{
    if (!m_question->isHidden())
        return leaveQuestion();
    if (m_preview->isCommitting())
        return; // it is over at once, and can be undone
    if (m_batch->wantedCount() == 0 || (!m_isTouched && !m_preview->isReading()))
        return discard();
    m_questionWords->setText(m_preview->isReading() ? tr("Files are still being read. Import what has been read by now?")
                                                    : tr("What was corrected here would be lost. Import the articles?"));
    m_question->show();
    m_questionBack->setFocus();
    followCounts();
}

void ImportWindow::discard()
{
    m_question->hide();
    m_preview->discard();
    QDialog::reject();
}

void ImportWindow::leaveQuestion()
{
    m_question->hide();
    m_list->setFocus();
}

void ImportWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_import->isEnabled())
        return importWanted();
    if (isEnter)
        return; // in a field it ends the field
    QDialog::keyPressEvent(event);
}

} // namespace sidelight
