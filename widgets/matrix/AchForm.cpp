// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/matrix/AchForm.h"

#include "widgets/actors/NoteField.h"
#include "widgets/common/FloatingPlace.h"
#include "widgets/common/Theme.h"
#include "widgets/matrix/AchEdits.h"

#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace sidelight {

namespace {

constexpr int mostLetters = 4000;

QLabel *makeLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(Theme::chromeFont(ChromeText::Small));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

AchForm::AchForm(Project *project, AchEdits *edits, const RecordRef &record, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_project(project)
    , m_edits(edits)
    , m_record(record)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("achForm"));
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(4);
    if (const Hypothesis *hypothesis = project->library().find<Hypothesis>(record.id)) {
        makeWords(tr("Hypothesis"), hypothesis->text);
        makeNote(tr("Note"), hypothesis->note);
    } else if (const Evidence *evidence = project->library().find<Evidence>(record.id)) {
        if (evidence->kind == EvidenceKind::Note)
            makeWords(tr("Note as evidence"), evidence->note);
        else
            makeNote(tr("Remark"), evidence->note);
    }
    setFocusProxy(m_words ? static_cast<QWidget *>(m_words) : m_note);
}

AchForm::~AchForm() = default;

void AchForm::makeWords(const QString &label, const QString &words)
{
    m_words = new QLineEdit(words, this);
    m_words->setMaxLength(mostLetters);
    m_words->setAccessibleName(label);
    layout()->addWidget(makeLabel(label, this));
    layout()->addWidget(m_words);
    connect(m_words, &QLineEdit::returnPressed, this, &QWidget::close);
}

// The edits of one note fold into each other while it is typed.
void AchForm::makeNote(const QString &label, const QString &note)
{
    m_note = new NoteField(
        [this](Id id, const QString &words) {
            const bool isHypothesis = m_record.kind == RecordKind::Hypothesis;
            const auto change = [id, words, isHypothesis](Writer &w) {
                if (isHypothesis)
                    w.modify<Hypothesis>(id, [&](Hypothesis &each) { each.note = words; });
                else
                    w.modify<Evidence>(id, [&](Evidence &each) { each.note = words; });
            };
            return m_project->edit(isHypothesis ? AchForm::tr("Change note of hypothesis") : AchForm::tr("Change remark"), change,
                                   QStringLiteral("ach note/%1").arg(id.value));
        },
        this);
    m_note->setAccessibleName(label);
    m_note->setPlaceholderText({});
    m_note->setNote(m_record.id, note);
    layout()->addWidget(makeLabel(label, this));
    layout()->addWidget(m_note);
    connect(m_note, &NoteField::escaped, this, &QWidget::close);
}

void AchForm::openAt(const QRect &place)
{
    adjustSize();
    resize(std::max({width(), place.width(), fontMetrics().averageCharWidth() * 48}), height());
    setGeometry(placeUnder(place, size(), screen()->availableGeometry(), layoutDirection()));
    show();
    focusProxy()->setFocus(Qt::PopupFocusReason);
    if (m_words)
        m_words->selectAll();
}

void AchForm::takeWords()
{
    const QString words = m_words ? m_words->text().simplified() : QString();
    if (!m_words || !m_words->isModified() || words.isEmpty())
        return;
    m_words->setModified(false);
    if (m_record.kind == RecordKind::Hypothesis)
        m_edits->setHypothesis(m_record.id, words);
    else
        m_edits->setNote(m_record.id, words);
}

// However it closes, nothing that was typed is dropped.
void AchForm::hideEvent(QHideEvent *event)
{
    takeWords();
    if (m_note)
        m_note->flush();
    QFrame::hideEvent(event);
}

} // namespace sidelight
