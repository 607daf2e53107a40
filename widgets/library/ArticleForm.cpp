// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/ArticleForm.h"

#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"
#include "models/project/Support.h"
#include "widgets/common/ReadingMarks.h"
#include "widgets/common/Theme.h"
#include "widgets/library/OriginalFacts.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

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
    m_origin = addFact(tr("Origin"));
    m_lastRead = addFact(tr("Last read"));
    m_original = new OriginalFacts(this);
    auto *const original = new QLabel(tr("Original"), this);
    original->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(original, m_original);
    connect(m_published, &QLineEdit::textChanged, this, &ArticleForm::judgeDate);
    connect(project, &Project::changed, this, [this](const Changes &changes) {
        if (!changes.of<Article>().isEmpty() || !changes.of<Origin>().isEmpty())
            refresh();
    });
    judgeDate();
}

QLineEdit *ArticleForm::addField(const QString &label, const QString &placeholder, QString Article::*member)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(placeholder);
    edit->setMaxLength(4000);
    auto *words = new QLabel(label, this);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setBuddy(edit);
    static_cast<QFormLayout *>(layout())->addRow(words, edit);
    const Field field{member, edit};
    m_fields.append(field);
    connect(edit, &QLineEdit::editingFinished, this, [this, field] { save(field); });
    return edit;
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

void ArticleForm::setArticle(Id article)
{
    m_article = article;
    for (const Field &field : std::as_const(m_fields))
        field.edit->setModified(false);
    refresh();
}

void ArticleForm::refresh()
{
    const Article *article = m_project->library().find<Article>(m_article);
    if (!article) {
        if (m_article.isValid())
            Q_EMIT closeWished();
        return;
    }
    for (const Field &field : std::as_const(m_fields)) {
        const QString &value = article->*field.member;
        if (field.edit->isModified() || field.edit->text() == value)
            continue;
        field.edit->setText(value);
        field.edit->setCursorPosition(0);
    }
    showOrigin();
    showLastRead();
    m_original->show(*article);
}

// That of an older version counts for the newer one too.
void ArticleForm::showOrigin()
{
    const Library &library = m_project->library();
    const Origin *const origin = library.find<Origin>(originBearer(library, *library.find<Article>(m_article)).origin);
    m_origin->setText(origin ? displayText(origin->name) : tr("Its own"));
}

void ArticleForm::showLastRead()
{
    const qint64 at = readingMarks::of(*m_project, m_article).lastRead;
    const QString time = QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).time(), QLocale::ShortFormat);
    m_lastRead->setText(at > 0 ? tr("%1, %2", "a day and a time of the day").arg(dayText(at), time) : tr("Not yet"));
}

void ArticleForm::save(const Field &field)
{
    const Article *article = m_project->library().find<Article>(m_article);
    const QString value = field.edit->text().trimmed();
    field.edit->setModified(false);
    const bool emptiesTitle = field.member == &Article::title && value.isEmpty();
    if (!article || article->*field.member == value || emptiesTitle) {
        refresh();
        return;
    }
    const auto change = [id = m_article, member = field.member, value](Writer &w) {
        w.modify<Article>(id, [&](Article &record) {
            record.*member = value;
            if (member == &Article::title)
                record.titleGuessed = false;
        });
    };
    m_project->edit(tr("Change article details"), change);
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
