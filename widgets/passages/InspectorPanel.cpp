// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/passages/InspectorPanel.h"

#include "models/lists/DisplayText.h"
#include "models/lists/PageText.h"
#include "models/lists/RecordText.h"
#include "models/project/NewActor.h"
#include "widgets/actors/NoteField.h"
#include "widgets/actors/RecordField.h"
#include "widgets/common/Theme.h"
#include "widgets/library/RecordDelegate.h"
#include "widgets/library/RecordPanel.h"
#include "widgets/passages/ColourRow.h"
#include "widgets/passages/FlowLayout.h"
#include "widgets/passages/RecordChip.h"
#include "widgets/passages/StatementForm.h"
#include "widgets/passages/TranslationForm.h"
#include "widgets/statements/StatementDraft.h"

#include <QDateTime>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace sidelight {

namespace {

constexpr int shownQuote = 600;

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

bool isQuoted(const Passage &passage)
{
    const int start = int(passage.prefix.size());
    return StatementEdits::isQuoted(QString(passage.prefix + passage.quote), start, start + int(passage.quote.size()));
}

} // namespace

InspectorPanel::InspectorPanel(Project *project, QWidget *parent)
    : QScrollArea(parent)
    , m_project(project)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *words = new QLabel(tr("Select a passage to see who says what in it."), content);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setMargin(24);
    m_empty = words;
    m_body = new QWidget(content);
    makeBody();
    outer->addWidget(m_empty);
    outer->addWidget(m_body);
    outer->addStretch();
    setWidget(content);
    connectFields();
    refresh();
}

QLabel *InspectorPanel::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, m_body);
    heading->setFont(Theme::chromeFont(ChromeText::Small));
    heading->setForegroundRole(QPalette::PlaceholderText);
    m_column->addSpacing(8);
    m_column->addWidget(heading);
    return heading;
}

void InspectorPanel::makeBody()
{
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(12, 8, 12, 12);
    m_column->setSpacing(4);
    m_quote = new QLabel(m_body);
    m_quote->setWordWrap(true);
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_quote->setFont(Theme::readingFont(Theme::chromeFont(ChromeText::Normal).pointSizeF() * 1.1));
    m_source = new QLabel(m_body);
    m_source->setWordWrap(true);
    m_source->setTextFormat(Qt::PlainText);
    m_source->setFont(Theme::chromeFont(ChromeText::Small));
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(m_quote);
    m_column->addWidget(m_source);
    auto *showWords = new QToolButton(m_body);
    showWords->setText(tr("Show in the article"));
    showWords->setStyleSheet(QStringLiteral("color: palette(link); padding: 2px 0;"));
    connect(showWords, &QToolButton::clicked, this, [this] { Q_EMIT passageActivated(m_passage); });
    m_column->addWidget(showWords, 0, Qt::AlignLeading);
    m_column->addWidget(m_translation = new TranslationForm(m_project, m_body));
    m_column->addSpacing(8);
    m_column->addWidget(m_colour = new ColourRow(m_body));
    addHeading(tr("Says"));
    m_column->addLayout(m_statementColumn = new QVBoxLayout);
    m_statementColumn->setSpacing(12);
    m_column->addWidget(m_newSpeaker = new RecordField(m_project, RecordKind::Actor, m_body));
    addHeading(tr("Tags"));
    m_column->addLayout(m_tags = new FlowLayout);
    m_column->addWidget(m_tag = new RecordField(m_project, RecordKind::Tag, m_body));
    m_tag->setPlaceholderText(tr("Add a tag"));
    m_tag->setAccessibleName(tr("Add a tag"));
    addHeading(tr("Note"));
    const auto save = [this](Id id, const QString &text) {
        const auto how = [text](Passage &passage) { passage.note = text; };
        return m_project->edit(
            tr("Write note"), [id, how](Writer &w) { w.modify<Passage>(id, how); },
            QStringLiteral("passage-note-") + id.toString());
    };
    m_column->addWidget(m_note = new NoteField(save, m_body));
    m_note->setFixedHeight(m_note->sizeHint().height() + m_note->fontMetrics().lineSpacing());
    m_boardsHeading = addHeading(tr("On boards"));
    m_column->addLayout(m_boardColumn = new QVBoxLayout);
    m_boardColumn->setSpacing(0);
}

void InspectorPanel::connectFields()
{
    connect(m_colour, &ColourRow::chosen, this,
            [this](int colour) { change(tr("Recolour passage"), [colour](Passage &passage) { passage.colour = colour; }); });
    connect(m_tag, &RecordField::chosen, this, [this](Id tag) {
        if (tag.isValid())
            change(tr("Tag passage"), [tag](Passage &passage) {
                if (!passage.tags.contains(tag))
                    passage.tags.append(tag);
            });
    });
    connect(m_tag, &RecordField::createWished, this, &InspectorPanel::createTag);
    connect(m_newSpeaker, &RecordField::chosen, this, [this](Id actor) {
        if (actor.isValid())
            recordStatement(actor);
    });
    connect(m_newSpeaker, &RecordField::createWished, this, &InspectorPanel::recordStatementOfNew);
    connect(m_note, &NoteField::settled, this, &InspectorPanel::refresh);
    connect(m_translation, &TranslationForm::settled, this, &InspectorPanel::refresh);
    connect(m_project, &Project::aboutToClose, m_note, &NoteField::flush);
    connect(m_project, &Project::changed, this, &InspectorPanel::follow);
    connect(m_project, &Project::opened, this, &InspectorPanel::refresh);
}

void InspectorPanel::setPassage(Id passage)
{
    if (passage == m_passage)
        return;
    m_passage = passage;
    verticalScrollBar()->setValue(0);
    refresh();
}

void InspectorPanel::focusSpeaker() { m_newSpeaker->setFocus(Qt::ShortcutFocusReason); }

void InspectorPanel::focusTags() { m_tag->setFocus(Qt::ShortcutFocusReason); }

void InspectorPanel::follow(const Changes &changes)
{
    const bool concerns = !changes.of<Passage>().isEmpty() || !changes.of<Statement>().isEmpty() ||
                          !changes.of<Actor>().isEmpty() || !changes.of<Tag>().isEmpty() || !changes.of<Claim>().isEmpty() ||
                          !changes.of<Article>().isEmpty() || !changes.of<Card>().isEmpty() || !changes.of<Board>().isEmpty();
    if (concerns && m_passage.isValid())
        refresh();
}

void InspectorPanel::refresh()
{
    const auto passage = m_project->library().find<Passage>(m_passage);
    if (!passage)
        m_passage = {};
    m_empty->setVisible(!passage);
    m_body->setVisible(bool(passage));
    m_body->setEnabled(!m_project->isReadOnly());
    if (!passage)
        return;
    m_quote->setText(displayText(passage->quote, shownQuote));
    m_source->setText(articleText(m_project->library(), passage->article));
    showPages(*passage);
    m_colour->setColour(passage->colour);
    const Article *article = m_project->library().find<Article>(passage->article);
    m_note->setLanguage(article ? article->language : QString());
    m_note->setNote(passage->id, passage->note);
    m_translation->setPassage(*passage);
    refreshTags(*passage);
    refreshStatements();
    refreshBoards();
}

// They stand with the text, which is read when the passage came from a PDF.
void InspectorPanel::showPages(const Passage &passage)
{
    const Article *article = m_project->library().find<Article>(passage.article);
    if (!article || !hasPages(*article))
        return;
    m_project
        ->read([article = *article, passage](const Reader &reader) {
            return pageText(marksOf(reader, article), passage.start, passage.end);
        })
        .then(this, [this, passage](const Result<QString> &pages) {
            const auto shown = m_project->library().find<Passage>(m_passage);
            if (pages && !pages->isEmpty() && shown && *shown == passage)
                m_source->setText(
                    tr("%1, %2", "an article and a page of it").arg(articleText(m_project->library(), passage.article), *pages));
        });
}

void InspectorPanel::refreshTags(const Passage &passage)
{
    clear(m_tags);
    m_tag->setExcluded(QSet<Id>(passage.tags.begin(), passage.tags.end()));
    for (const Id id : passage.tags) {
        const Tag *tag = m_project->library().find<Tag>(id);
        if (!tag)
            continue;
        auto *chip = new RecordChip(chipIcon(tag->colour), tag->name, m_body);
        connect(chip, &RecordChip::clicked, this, [this, id] { Q_EMIT tagClicked(id); });
        connect(chip, &RecordChip::removeWished, this,
                [this, id] { change(tr("Take tag off passage"), [id](Passage &record) { record.tags.removeAll(id); }); });
        m_tags->addWidget(chip);
        chip->show();
    }
}

// A form stays as long as its statement, so that the field in which one types is not taken away.
void InspectorPanel::refreshStatements()
{
    const QList<Statement> statements = sortedStatementsOf(m_project->library(), m_passage);
    const auto shows = [&](const StatementForm *form) {
        return std::ranges::any_of(statements, [&](const Statement &statement) { return statement.id == form->statement(); });
    };
    for (StatementForm *form : std::as_const(m_statements))
        if (!shows(form))
            form->deleteLater();
    m_statements.removeIf([&](const StatementForm *form) { return !shows(form); });
    for (int place = 0; place < statements.size(); ++place) {
        const Id id = statements.at(place).id;
        const auto it = std::ranges::find(m_statements, id, &StatementForm::statement);
        if (it != m_statements.end()) {
            (*it)->refresh();
            continue;
        }
        auto *form = new StatementForm(m_project, id, m_body);
        connect(form, &StatementForm::actorClicked, this, &InspectorPanel::actorClicked);
        connect(form, &StatementForm::deletionForGoodWished, this, &InspectorPanel::deletionForGoodWished);
        connect(form, &StatementForm::tabOrderChanged, this, &InspectorPanel::orderTabs);
        m_statements.insert(place, form);
        m_statementColumn->insertWidget(place, form);
        form->show();
    }
    orderTabs();
    m_newSpeaker->setPlaceholderText(statements.isEmpty() ? tr("Add statement: who says this?") : tr("Add statement: who else?"));
    m_newSpeaker->setAccessibleName(tr("Add statement"));
}

// Forms come and go; Tab goes from top to bottom all the same.
void InspectorPanel::orderTabs()
{
    QWidget *before = m_colour;
    for (const StatementForm *form : std::as_const(m_statements))
        for (QWidget *field : form->inTabOrder()) {
            setTabOrder(before, field);
            before = field;
        }
    for (QWidget *field : {static_cast<QWidget *>(m_newSpeaker), static_cast<QWidget *>(m_tag), static_cast<QWidget *>(m_note)}) {
        setTabOrder(before, field);
        before = field;
    }
}

void InspectorPanel::refreshBoards()
{
    clear(m_boardColumn);
    const Library &library = m_project->library();
    QList<Id> cards = library.cardsShowing(m_passage);
    for (const Id statement : library.statementsOf(m_passage))
        cards += library.cardsShowing(statement);
    std::ranges::sort(cards);
    m_boardsHeading->setVisible(!cards.isEmpty());
    for (const Id id : std::as_const(cards)) {
        const Card *card = library.find<Card>(id);
        const Board *board = card ? library.find<Board>(card->board) : nullptr;
        if (!board)
            continue;
        auto *button = new QToolButton(m_body);
        button->setText(displayText(board->name, 60).replace(u'&', QStringLiteral("&&")));
        button->setToolTip(tr("Show the card on its board"));
        button->setStyleSheet(QStringLiteral("color: palette(link); padding: 2px 0;"));
        connect(button, &QToolButton::clicked, this, [this, at = board->id, id] { Q_EMIT boardActivated(at, id); });
        m_boardColumn->addWidget(button, 0, Qt::AlignLeading);
        button->show();
    }
}

void InspectorPanel::change(const QString &editName, std::function<void(Passage &)> how)
{
    m_project->edit(editName, [id = m_passage, how = std::move(how)](Writer &w) { w.modify<Passage>(id, how); });
}

void InspectorPanel::createTag(const QString &name)
{
    Tag tag;
    tag.id = Id::random();
    tag.name = name;
    const int count = int(m_project->library().all<Tag>().size());
    tag.colour = count % colourCount + 1;
    tag.position = count;
    m_project->edit(tr("Tag passage"), [tag, id = m_passage](Writer &w) {
        w.insert(tag);
        w.modify<Passage>(id, [&](Passage &passage) { passage.tags.append(tag.id); });
    });
}

Statement InspectorPanel::newStatement(Id speaker) const
{
    const auto passage = m_project->library().find<Passage>(m_passage);
    const Actor *actor = m_project->library().find<Actor>(speaker);
    Statement statement;
    statement.id = Id::random();
    statement.passage = m_passage;
    const QString printed = passage && actor ? StatementEdits::printedForm(passage->quote, *actor) : QString();
    statement.speakers = {{.actor = speaker, .printed = printed}};
    statement.mode = passage && isQuoted(*passage) ? StatementMode::DirectQuote : StatementMode::Paraphrase;
    statement.added = QDateTime::currentMSecsSinceEpoch();
    return statement;
}

void InspectorPanel::recordStatement(Id speaker)
{
    const Statement statement = newStatement(speaker);
    focusNewStatement(m_project->edit(tr("Record statement"), [statement](Writer &w) { w.insert(statement); }), statement.id);
}

void InspectorPanel::recordStatementOfNew(const QString &name)
{
    const Actor actor = newActor(name);
    Statement statement = newStatement(actor.id);
    if (const auto passage = m_project->library().find<Passage>(m_passage))
        statement.speakers.first().printed = StatementEdits::printedForm(passage->quote, actor);
    const auto insert = [actor, statement](Writer &w) {
        w.insert(actor);
        w.insert(statement);
    };
    focusNewStatement(m_project->edit(tr("Record statement"), insert), statement.id);
}

// Who says it is known; what is claimed comes next.
void InspectorPanel::focusNewStatement(QFuture<Result<EditId>> edit, Id statement)
{
    edit.then(this, [this, statement](const Result<EditId> &done) {
        const auto it = std::ranges::find(m_statements, statement, &StatementForm::statement);
        if (done && it != m_statements.end())
            (*it)->focusClaim();
    });
}

} // namespace sidelight
