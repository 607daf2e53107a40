// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/passages/TranslationForm.h"

#include "models/lists/RecordText.h"
#include "widgets/actors/NoteField.h"
#include "widgets/common/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace sidelight {

namespace {

const QString scope = QStringLiteral("translation");
const QString translatorKey = QStringLiteral("translator");
constexpr int longestName = 200;

} // namespace

TranslationForm::TranslationForm(Project *project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_add(new QToolButton(this))
    , m_mark(new QLabel(this))
    , m_translator(new QLineEdit(this))
{
    m_add->setText(tr("Add a translation"));
    m_add->setStyleSheet(QStringLiteral("color: palette(link); padding: 2px 0;"));
    m_mark->setTextFormat(Qt::PlainText);
    m_mark->setWordWrap(true);
    m_mark->setFont(Theme::chromeFont(ChromeText::Small));
    m_mark->setForegroundRole(QPalette::PlaceholderText);
    m_words = new NoteField([this](Id passage, const QString &text) { return save(passage, text); }, this);
    m_words->setPlaceholderText(tr("Translation of the words above"));
    m_words->setAccessibleName(tr("Translation"));
    m_words->setFixedHeight(m_words->sizeHint().height());
    m_translator->setPlaceholderText(tr("Translated by"));
    m_translator->setAccessibleName(tr("Translated by"));
    m_translator->setMaxLength(longestName);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addWidget(m_mark);
    column->addWidget(m_words);
    column->addWidget(m_translator);
    connect(m_add, &QToolButton::clicked, this, [this] {
        setOpen(true);
        m_words->setFocus(Qt::OtherFocusReason);
    });
    connect(m_words, &NoteField::settled, this, &TranslationForm::settled);
    connect(m_translator, &QLineEdit::editingFinished, this, &TranslationForm::saveTranslator);
    connect(m_project, &Project::aboutToClose, m_words, &NoteField::flush);
    setOpen(false);
}

void TranslationForm::setOpen(bool open)
{
    m_add->setVisible(!open);
    for (QWidget *part : {static_cast<QWidget *>(m_mark), static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_translator)})
        part->setVisible(open);
}

void TranslationForm::setPassage(const Passage &passage)
{
    const bool isOther = passage.id != m_passage;
    if (isOther)
        saveTranslator();
    m_passage = passage.id;
    m_words->setNote(passage.id, passage.translation);
    const QString mark = translationMark(passage);
    m_mark->setText(mark.isEmpty() ? tr("Translation") : mark);
    if (isOther || !(m_translator->isModified() && m_translator->hasFocus())) {
        const QString last = QString::fromUtf8(m_project->kept(scope, translatorKey));
        m_translator->setText(mark.isEmpty() && passage.translator.isEmpty() ? last : passage.translator);
    }
    const bool isTyping = !isOther && (m_words->hasFocus() || m_translator->hasFocus());
    setOpen(!passage.translation.isEmpty() || !passage.translator.isEmpty() || isTyping);
}

QFuture<Result<EditId>> TranslationForm::save(Id passage, const QString &translation)
{
    const QString translator = m_translator->text().simplified();
    const auto how = [translation, translator](Passage &record) {
        if (record.translation.isEmpty() && record.translator.isEmpty() && !translation.isEmpty())
            record.translator = translator;
        record.translation = translation;
    };
    return m_project->edit(
        tr("Write translation"), [passage, how](Writer &w) { w.modify<Passage>(passage, how); },
        QStringLiteral("passage-translation-") + passage.toString());
}

void TranslationForm::saveTranslator()
{
    if (!m_translator->isModified() || !m_passage.isValid())
        return;
    m_translator->setModified(false);
    const QString translator = m_translator->text().simplified();
    m_project->keep(scope, translatorKey, translator.toUtf8());
    const auto passage = m_project->library().find<Passage>(m_passage);
    const bool hasWords = passage && !(passage->translation.isEmpty() && m_words->toPlainText().isEmpty());
    if (!hasWords || passage->translator == translator) // else it goes with the first words
        return;
    m_project->edit(tr("Name translator"), [id = m_passage, translator](Writer &w) {
        w.modify<Passage>(id, [&translator](Passage &record) { record.translator = translator; });
    });
}

} // namespace sidelight
