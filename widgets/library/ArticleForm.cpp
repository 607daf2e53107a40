// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/ArticleForm.h"

#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"
#include "models/project/Support.h"
#include "widgets/actors/NoteField.h"
#include "widgets/actors/RecordField.h"
#include "widgets/common/ReadingMarks.h"
#include "widgets/common/Theme.h"
#include "widgets/library/ArticleEdits.h"
#include "widgets/library/OriginalFacts.h"
#include "widgets/library/RecordDelegate.h"
#include "widgets/passages/FlowLayout.h"
#include "widgets/passages/RecordChip.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace sidelight {

ArticleForm::ArticleForm(Project *project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(12, 8, 8, 12);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addField(tr("Title"), {}, &Article::title);
    addField(tr("Byline"), {}, &Article::byline);
    addField(tr("Outlet"), {}, &Article::outlet);
    m_published = addField(tr("Published"), tr("2012-09-11, 2012-09 or 2012"), &Article::published);
    m_dateRemark = new QLabel(tr("Not a date like 2012-09-11, 2012-09~ or 2012; it is kept as typed."), this);
    m_dateRemark->setWordWrap(true);
    m_dateRemark->setFont(Theme::chromeFont(ChromeText::Small));
    form->addRow(QString(), m_dateRemark);
    addField(tr("Address"), tr("https://…"), &Article::url);
    addField(tr("Language"), tr("en, ar, fr-CA"), &Article::language);
    makeTags();
    makeNote();
    m_origin = addFact(tr("Origin"));
    m_lastRead = addFact(tr("Last read"));
    m_original = new OriginalFacts(this);
    auto *const original = new QLabel(tr("Original"), this);
    original->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(original, m_original);
    makeButton();
    connect(m_published, &QLineEdit::textChanged, this, &ArticleForm::judgeDate);
    connect(project, &Project::changed, this, [this](const Changes &changes) {
        if (!changes.of<Article>().isEmpty() || !changes.of<Origin>().isEmpty() || !changes.of<Tag>().isEmpty())
            refresh();
    });
    connect(project, &Project::aboutToClose, this, &ArticleForm::flush);
    judgeDate();
}

void ArticleForm::addRow(const QString &label, QWidget *field)
{
    auto *words = new QLabel(label, this);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setBuddy(field);
    static_cast<QFormLayout *>(layout())->addRow(words, field);
}

QLineEdit *ArticleForm::addField(const QString &label, const QString &placeholder, QString Article::*member)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(placeholder);
    edit->setMaxLength(4000);
    addRow(label, edit);
    const Field field{member, edit, placeholder};
    m_fields.append(field);
    connect(edit, &QLineEdit::editingFinished, this, [this, field] { save(field); });
    connect(edit, &QLineEdit::returnPressed, this, &ArticleForm::saveAll);
    connect(edit, &QLineEdit::textEdited, this, &ArticleForm::refreshButton);
    return edit;
}

void ArticleForm::makeTags()
{
    auto *const box = new QWidget(this);
    auto *const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_tags = new FlowLayout);
    m_tag = new RecordField(m_project, RecordKind::Tag, box);
    m_tag->setPlaceholderText(tr("Add a tag"));
    m_tag->setAccessibleName(tr("Add a tag"));
    column->addWidget(m_tag);
    addRow(tr("Tags"), box);
    connect(m_tag, &RecordField::chosen, this, [this](Id tag) {
        if (tag.isValid())
            articleEdits::addTag(*m_project, m_articles, tag);
    });
    connect(m_tag, &RecordField::createWished, this,
            [this](const QString &name) { articleEdits::addNewTag(*m_project, m_articles, name); });
}

void ArticleForm::makeNote()
{
    const auto save = [this](Id id, const QString &text) {
        return m_project->edit(
            tr("Write note on article"),
            [id, text](Writer &w) { w.modify<Article>(id, [&text](Article &article) { article.note = text; }); },
            QStringLiteral("article-note-") + id.toString());
    };
    m_note = new NoteField(save, this);
    m_note->setAccessibleName(tr("Note"));
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + 16);
    addRow(tr("Note"), m_note);
    connect(m_note, &NoteField::settled, this, &ArticleForm::refreshNote);
    connect(m_note, &NoteField::escaped, this, &ArticleForm::closeWished);
}

void ArticleForm::makeButton()
{
    m_apply = new QPushButton(this);
    static_cast<QFormLayout *>(layout())->addRow(QString(), m_apply);
    connect(m_apply, &QPushButton::clicked, this, &ArticleForm::saveAll);
}

QLabel *ArticleForm::addFact(const QString &label)
{
    auto *const name = new QLabel(label, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    auto *const fact = new QLabel(this);
    fact->setTextFormat(Qt::PlainText);
    fact->setWordWrap(true);
    static_cast<QFormLayout *>(layout())->addRow(name, fact);
    return fact;
}

void ArticleForm::setArticles(const QList<Id> &articles)
{
    if (articles != m_articles)
        flush();
    m_articles = articles;
    for (const Field &field : std::as_const(m_fields))
        field.edit->setModified(false);
    refresh();
}

void ArticleForm::flush() { m_note->flush(); }

void ArticleForm::focusNote() { m_note->setFocus(Qt::ShortcutFocusReason); }

std::optional<QString> ArticleForm::common(QString Article::*member) const
{
    const Library &library = m_project->library();
    const QString &first = library.find<Article>(m_articles.constFirst())->*member;
    for (const Id id : m_articles)
        if (library.find<Article>(id)->*member != first)
            return std::nullopt;
    return first;
}

QList<Id> ArticleForm::commonTags() const
{
    const Library &library = m_project->library();
    QList<Id> tags = library.find<Article>(m_articles.constFirst())->tags;
    for (const Id id : m_articles)
        tags.removeIf([article = library.find<Article>(id)](Id tag) { return !article->tags.contains(tag); });
    return tags;
}

void ArticleForm::refresh()
{
    const Library &library = m_project->library();
    const bool had = !m_articles.isEmpty();
    m_articles.removeIf([&library](Id id) { return !library.find<Article>(id); });
    if (m_articles.isEmpty()) {
        if (had)
            Q_EMIT closeWished();
        return;
    }
    for (const Field &field : std::as_const(m_fields)) {
        const std::optional<QString> value = common(field.member);
        field.edit->setPlaceholderText(value ? field.placeholder : tr("Several values"));
        if (field.edit->isModified() || field.edit->text() == value.value_or(QString()))
            continue;
        field.edit->setText(value.value_or(QString()));
        field.edit->setCursorPosition(0);
    }
    refreshTags();
    refreshNote();
    refreshButton();
    showOrigin();
    showLastRead();
    static_cast<QFormLayout *>(layout())->setRowVisible(m_original, !isOfMany());
    m_original->show(*library.find<Article>(article()));
}

void ArticleForm::refreshTags()
{
    while (QLayoutItem *const item = m_tags->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QList<Id> tags = commonTags();
    m_tag->setExcluded(QSet<Id>(tags.begin(), tags.end()));
    for (const Id id : tags)
        if (const Tag *const tag = m_project->library().find<Tag>(id)) {
            auto *const chip = new RecordChip(chipIcon(tag->colour), tag->name, m_tag->parentWidget());
            connect(chip, &RecordChip::removeWished, this, [this, id] { articleEdits::takeTagOff(*m_project, m_articles, id); });
            m_tags->addWidget(chip);
        }
}

// A note is about one article.
void ArticleForm::refreshNote()
{
    static_cast<QFormLayout *>(layout())->setRowVisible(m_note, !isOfMany());
    if (const Article *const article = isOfMany() ? nullptr : m_project->library().find<Article>(this->article()))
        m_note->setNote(article->id, article->note);
}

void ArticleForm::refreshButton()
{
    static_cast<QFormLayout *>(layout())->setRowVisible(m_apply, isOfMany());
    m_apply->setText(tr("Change %n article(s)", nullptr, int(m_articles.size())));
    m_apply->setEnabled(std::ranges::any_of(m_fields, [](const Field &field) { return field.edit->isModified(); }));
}

// That of an older version counts for the newer one too.
void ArticleForm::showOrigin()
{
    static_cast<QFormLayout *>(layout())->setRowVisible(m_origin, !isOfMany());
    const Library &library = m_project->library();
    const Origin *const origin = library.find<Origin>(originBearer(library, *library.find<Article>(article())).origin);
    m_origin->setText(origin ? displayText(origin->name) : tr("Its own"));
}

void ArticleForm::showLastRead()
{
    static_cast<QFormLayout *>(layout())->setRowVisible(m_lastRead, !isOfMany());
    const qint64 at = readingMarks::of(*m_project, article()).lastRead;
    const QString time = QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).time(), QLocale::ShortFormat);
    m_lastRead->setText(at > 0 ? tr("%1, %2", "a day and a time of the day").arg(dayText(at), time) : tr("Not yet"));
}

void ArticleForm::save(const Field &field)
{
    if (isOfMany() || m_articles.isEmpty())
        return;
    const QString value = field.edit->text().trimmed();
    field.edit->setModified(false);
    const bool emptiesTitle = field.member == &Article::title && value.isEmpty();
    if (emptiesTitle || common(field.member) == value) {
        refresh();
        return;
    }
    articleEdits::changeDetails(*m_project, m_articles, {{field.member, value}});
}

// An article has a title, so nothing typed there changes nothing.
void ArticleForm::saveAll()
{
    if (!isOfMany())
        return;
    articleEdits::Details details;
    for (const Field &field : std::as_const(m_fields)) {
        const QString value = field.edit->text().trimmed();
        if (field.edit->isModified() && !(field.member == &Article::title && value.isEmpty()))
            details.append({field.member, value});
        field.edit->setModified(false);
    }
    if (details.isEmpty())
        return refresh();
    articleEdits::changeDetails(*m_project, m_articles, details);
}

void ArticleForm::judgeDate() { m_dateRemark->setVisible(!isEdtf(m_published->text().trimmed())); }

void ArticleForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    for (const Field &field : std::as_const(m_fields)) {
        if (field.edit->hasFocus() && field.edit->isModified()) {
            field.edit->setModified(false);
            refresh();
            return;
        }
    }
    Q_EMIT closeWished();
}

} // namespace sidelight
