// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/PdfExportDialog.h"

#include "widgets/actors/ChoiceBox.h"
#include "widgets/board/PdfPreview.h"
#include "widgets/common/Theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace sidelight {

namespace {

constexpr int indent = 24; // of what belongs to the line above

// A part of the form under its heading.
QVBoxLayout *makeBox(QWidget *box, const QString &heading)
{
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *label = new QLabel(heading, box);
    QFont font = Theme::chromeFont(ChromeText::Normal);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    column->addWidget(label);
    return column;
}

QFormLayout *makeRows()
{
    auto *rows = new QFormLayout;
    rows->setContentsMargins(indent, 0, 0, 0);
    rows->setHorizontalSpacing(12);
    rows->setVerticalSpacing(6);
    return rows;
}

} // namespace

PdfExportDialog::PdfExportDialog(const PdfJob &job, const PdfChoices &choices, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_job(job)
{
    setWindowTitle(tr("Export the board as PDF"));
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeForm(choices, name));
    columns->addWidget(makePreview(), 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(columns, 1);
    rows->addWidget(makeButtons());
    // Wherever the focus is, the keys that turn pages do.
    for (const auto &[key, by] : {std::pair(Qt::Key_PageDown, 1), std::pair(Qt::Key_PageUp, -1)})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, [this, by] { turn(by); });
    connect(m_preview, &PdfPreview::planned, this, &PdfExportDialog::followPages);
    connect(m_preview, &PdfPreview::pageChanged, this, &PdfExportDialog::followPages);
    // With large text a screen holds few of our pixels.
    resize(QSize(1040, 720).boundedTo(screen()->availableSize() - QSize(32, 48)));
    follow();
}

void PdfExportDialog::tellFilter(int cards, int of)
{
    m_filtered->setText(
        tr("A filter is on: %1 of the board’s %n card(s) are exported. Clear the filter to export all.", nullptr, of)
            .arg(QLocale().toString(cards)));
    m_filtered->show();
}

QCheckBox *PdfExportDialog::makeCheck(const QString &text, bool on, const QString &tip)
{
    auto *box = new QCheckBox(text, this);
    box->setChecked(on);
    box->setToolTip(tip);
    connect(box, &QCheckBox::toggled, this, &PdfExportDialog::follow);
    return box;
}

QWidget *PdfExportDialog::makeForm(const PdfChoices &choices, const QString &name)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(20);
    m_filtered = new QLabel(page);
    m_filtered->setWordWrap(true);
    m_filtered->hide();
    column->addWidget(m_filtered);
    for (QWidget *box : {makePagesBox(choices), makeBehindBox(choices), makeHeaderBox(choices, name), makeFileBox(choices)})
        column->addWidget(box);
    column->addStretch(1);
    // A small screen or large text scrolls the form rather than the window.
    auto *area = new QScrollArea(this);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumWidth(page->sizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return area;
}

QWidget *PdfExportDialog::makePagesBox(const PdfChoices &choices)
{
    auto *box = new QWidget(this);
    QVBoxLayout *column = makeBox(box, tr("The board"));
    m_fitted = new QRadioButton(tr("On &one page as large as the board"), box);
    m_scaled = new QRadioButton(tr("On one &sheet of paper"), box);
    m_tiled = new QRadioButton(tr("On several sheets, put &together"), box);
    m_fitted->setToolTip(tr("For reading on a screen; every word has the size that it has on the board"));
    m_tiled->setToolTip(tr("With marks for cutting, a centimetre of overlap, and a map of the sheets"));
    (choices.pages == PdfChoices::Pages::Fitted   ? m_fitted
     : choices.pages == PdfChoices::Pages::Scaled ? m_scaled
                                                  : m_tiled)
        ->setChecked(true);
    for (QRadioButton *button : {m_fitted, m_scaled, m_tiled}) {
        column->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                follow();
        });
    }
    m_paper = new ChoiceBox(box);
    const QStringList papers = PdfChoices::papers();
    for (const QString &paper : papers)
        m_paper->addItem(paper, paper);
    m_paper->show(choices.paper);
    m_turn = new ChoiceBox(box);
    m_turn->addItem(tr("As the board"), int(PdfChoices::Turn::AsTheBoard));
    m_turn->addItem(tr("Upright"), int(PdfChoices::Turn::Portrait));
    m_turn->addItem(tr("Across"), int(PdfChoices::Turn::Landscape));
    m_turn->show(int(choices.turn));
    m_percent = new QSpinBox(box);
    m_percent->setRange(PdfChoices::leastPercent, PdfChoices::mostPercent);
    m_percent->setSingleStep(25);
    m_percent->setSuffix(tr(" %", "percent"));
    m_percent->setValue(choices.percent);
    m_percent->setKeyboardTracking(false);
    connect(m_paper, &ChoiceBox::currentIndexChanged, this, &PdfExportDialog::follow);
    connect(m_turn, &ChoiceBox::currentIndexChanged, this, &PdfExportDialog::follow);
    connect(m_percent, &QSpinBox::valueChanged, this, &PdfExportDialog::follow);
    QFormLayout *rows = makeRows();
    rows->addRow(tr("&Paper"), m_paper);
    rows->addRow(tr("T&urned"), m_turn);
    rows->addRow(tr("Si&ze"), m_percent);
    column->addLayout(rows);
    return box;
}

QWidget *PdfExportDialog::makeBehindBox(const PdfChoices &choices)
{
    auto *box = new QWidget(this);
    QVBoxLayout *column = makeBox(box, tr("Behind it"));
    m_sources = makeCheck(tr("Sou&rces, numbered as the cards"), choices.sources,
                          tr("Each quote whole and in its context, who says it, the article, its address and its SHA-256"));
    m_links = makeCheck(tr("&Links, with notes and evidence"), choices.links);
    m_claims = makeCheck(tr("&Claims, with what speaks for and against"), choices.claims);
    for (QCheckBox *check : {m_sources, m_links, m_claims})
        column->addWidget(check);
    m_sources->setEnabled(!m_job.sources.isEmpty());
    m_links->setEnabled(!m_job.links.isEmpty());
    m_claims->setEnabled(!m_job.claims.isEmpty());
    return box;
}

QWidget *PdfExportDialog::makeHeaderBox(const PdfChoices &choices, const QString &name)
{
    auto *box = new QWidget(this);
    QVBoxLayout *column = makeBox(box, tr("On every page, and in the file's properties"));
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    m_title = new QLineEdit(choices.title, box);
    m_title->setMaxLength(200);
    m_title->setPlaceholderText(tr("No title"));
    m_title->setMinimumWidth(160);
    connect(m_title, &QLineEdit::textChanged, this, &PdfExportDialog::follow);
    auto *take = new QToolButton(box);
    take->setText(tr("Board's name"));
    take->setToolTip(tr("Take the name of the board as the title"));
    take->setFocusPolicy(Qt::StrongFocus);
    connect(take, &QToolButton::clicked, m_title, [this, name] { m_title->setText(name); });
    line->addWidget(m_title, 1);
    line->addWidget(take);
    m_dated = makeCheck(tr("&Date"), choices.date.isValid());
    m_date = new QDateEdit(choices.date.isValid() ? choices.date : QDate::currentDate(), box);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setAccessibleName(tr("Date"));
    connect(m_date, &QDateEdit::dateChanged, this, &PdfExportDialog::follow);
    QFormLayout *rows = makeRows();
    auto *titled = new QLabel(tr("T&itle"), box);
    titled->setBuddy(m_title);
    rows->addRow(titled, line);
    rows->addRow(m_dated, m_date);
    column->addLayout(rows);
    return box;
}

QWidget *PdfExportDialog::makeFileBox(const PdfChoices &choices)
{
    auto *box = new QWidget(this);
    QVBoxLayout *column = makeBox(box, tr("The file"));
    m_pictures = makeCheck(tr("Pa&ges as pictures, without any text"), choices.asPictures,
                           tr("Nothing can be searched, copied or followed; what cannot be seen cannot be in it"));
    m_attach = makeCheck(tr("&Attach the board's data (JSON Canvas)"), choices.attachData,
                         tr("For those who work on with the board in another program"));
    column->addWidget(m_pictures);
    column->addWidget(m_attach);
    return box;
}

QWidget *PdfExportDialog::makePreview()
{
    auto *side = new QWidget(this);
    m_preview = new PdfPreview(side);
    m_back = new QPushButton(tr("Previous page"), side);
    m_forth = new QPushButton(tr("Next page"), side);
    m_back->setToolTip(tr("PgUp"));
    m_forth->setToolTip(tr("PgDown"));
    m_page = new QLabel(side);
    m_page->setAlignment(Qt::AlignCenter);
    for (QPushButton *button : {m_back, m_forth})
        button->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_forth, &QPushButton::clicked, this, [this] { turn(1); });
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 8, 12, 8);
    line->addWidget(m_back);
    line->addWidget(m_page, 1);
    line->addWidget(m_forth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_preview, 1);
    column->addLayout(line);
    return side;
}

QWidget *PdfExportDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(20, 12, 12, 12);
    auto *privacy = new QLabel(tr("The file names no author, computer or time, and holds nothing that cannot be seen here."), bar);
    privacy->setForegroundRole(QPalette::PlaceholderText);
    privacy->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), bar);
    cancel->setAutoDefault(false);
    m_export = new QPushButton(tr("&Export…"), bar);
    m_export->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &QDialog::accept);
    line->addWidget(privacy, 1);
    line->addWidget(cancel);
    line->addWidget(m_export);
    return bar;
}

PdfChoices PdfExportDialog::choices() const
{
    PdfChoices choices;
    choices.pages = m_fitted->isChecked()   ? PdfChoices::Pages::Fitted
                    : m_scaled->isChecked() ? PdfChoices::Pages::Scaled
                                            : PdfChoices::Pages::Tiled;
    choices.paper = m_paper->currentData().toString();
    choices.turn = PdfChoices::Turn(m_turn->currentData().toInt());
    choices.percent = m_percent->value();
    choices.sources = m_sources->isChecked();
    choices.links = m_links->isChecked();
    choices.claims = m_claims->isChecked();
    choices.title = m_title->text().simplified();
    choices.date = m_dated->isChecked() ? m_date->date() : QDate();
    choices.asPictures = m_pictures->isChecked();
    choices.attachData = m_attach->isChecked() && !choices.asPictures;
    return choices;
}

void PdfExportDialog::follow()
{
    if (!m_export) // still being built
        return;
    const bool fitted = m_fitted->isChecked();
    m_paper->setEnabled(!fitted);
    m_turn->setEnabled(!fitted);
    m_percent->setEnabled(m_tiled->isChecked());
    m_date->setEnabled(m_dated->isChecked());
    m_attach->setEnabled(!m_pictures->isChecked());
    m_page->setText(tr("Setting the pages …"));
    m_preview->setJob(m_job.chosen(choices()));
}

void PdfExportDialog::followPages()
{
    const int count = m_preview->count();
    m_export->setEnabled(count > 0);
    const QLocale locale;
    m_page->setText(count == 0 ? tr("Too many sheets")
                               : tr("Page %1 of %2").arg(locale.toString(m_preview->page() + 1), locale.toString(count)));
    m_back->setEnabled(m_preview->page() > 0);
    m_forth->setEnabled(m_preview->page() + 1 < count);
}

void PdfExportDialog::turn(int by) { m_preview->setPage(m_preview->page() + by); }

} // namespace sidelight
