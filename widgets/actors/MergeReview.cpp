// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/MergeReview.h"

#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sidelight {

namespace {

constexpr int nameLength = 60, wordsLength = 80;

QString shortNameOf(const Actor &actor) { return displayText(actor.name, nameLength); }

} // namespace

MergeReview::MergeReview(Project *project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_heading(new QLabel(this))
    , m_words(new QLabel)
    , m_area(new QScrollArea(this))
    , m_merge(new QPushButton(tr("Merge"), this))
    , m_swap(new QPushButton(tr("The other way round"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    layOut();
    connect(m_merge, &QPushButton::clicked, this, &MergeReview::merge);
    connect(m_swap, &QPushButton::clicked, this, &MergeReview::swap);
    connect(m_cancel, &QPushButton::clicked, this, &MergeReview::leave);
    connect(project, &Project::changed, this, [this] {
        if (!isHidden())
            refresh();
    });
    hide();
}

void MergeReview::layOut()
{
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    for (QLabel *label : {m_heading, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_area->setWidget(m_words);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_merge);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_area, 1);
    column->addWidget(m_swap, 0, Qt::AlignLeading);
    column->addLayout(buttons);
}

void MergeReview::setScrolls(bool scrolls) { m_scrolls = scrolls; }

// A few lines at least, and no more than there are.
void MergeReview::fitWords()
{
    const int all = m_words->heightForWidth(std::max(80, m_area->width() - 16)) + 2;
    m_area->setMaximumHeight(all);
    m_area->setMinimumHeight(m_scrolls ? std::min(all, 4 * fontMetrics().lineSpacing()) : all);
}

void MergeReview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void MergeReview::ask(const QList<Id> &from, Id into)
{
    m_from = from;
    m_from.removeAll(into);
    m_into = into;
    if (m_from.isEmpty() || !into.isValid())
        return;
    show();
    refresh();
    m_merge->setFocus(Qt::OtherFocusReason);
}

QString MergeReview::text() const { return m_heading->text() + u'\n' + m_words->text(); }

void MergeReview::refresh()
{
    const Library &library = m_project->library();
    const Actor *const stays = library.find<Actor>(m_into);
    m_from.removeIf([&library](Id id) { return !library.find<Actor>(id); });
    if (!stays || m_from.isEmpty())
        return leave();
    const Actor *const first = library.find<Actor>(m_from.first());
    m_heading->setText(m_from.size() == 1 ? tr("Merge %1 into %2?").arg(shortNameOf(*first), shortNameOf(*stays))
                                          : tr("Merge %n actor(s) into %1?", nullptr, int(m_from.size())).arg(shortNameOf(*stays)));
    m_words->setText(sentences(previewMerge(library, m_from, m_into), *stays).join(u'\n'));
    m_swap->setVisible(m_from.size() == 1);
    fitWords();
    m_merge->setEnabled(!m_project->isReadOnly());
}

QStringList MergeReview::sentences(const MergePreview &preview, const Actor &stays) const
{
    const QString name = shortNameOf(stays);
    QStringList lines;
    if (preview.statements > 0)
        lines.append(tr("%n statement(s) will be by %1; the printed names are kept.", nullptr, preview.statements).arg(name));
    if (preview.mentions > 0)
        lines.append(tr("%n mention(s) will name %1.", nullptr, preview.mentions).arg(name));
    if (preview.cards > 0)
        lines.append(tr("%n card(s) will show %1.", nullptr, preview.cards).arg(name));
    if (preview.belonging > 0)
        lines.append(tr("%n actor(s) will belong to %1.", nullptr, preview.belonging).arg(name));
    QStringList aliases;
    for (const QString &alias : preview.aliases)
        aliases.append(displayText(alias, nameLength));
    if (!aliases.isEmpty())
        lines.append(tr("%1 will also be called %2.").arg(name, aliases.join(tr(", ", "between the items of a list"))));
    for (const MergePreview::Conflict &conflict : preview.conflicts)
        lines.append(sentence(conflict, stays));
    lines.append(tr("Undo parts them again."));
    return lines;
}

QString MergeReview::sentence(const MergePreview::Conflict &conflict, const Actor &stays) const
{
    const Actor &goes = *m_project->library().find<Actor>(conflict.goes);
    switch (conflict.detail) {
    case ActorDetail::Kind:
        return tr("The kind stays “%1”; “%2” goes.").arg(kindText(stays.kind), kindText(goes.kind));
    case ActorDetail::Description:
        return tr("The description “%1” stays; “%2” goes.")
            .arg(displayText(stays.description, wordsLength), displayText(goes.description, wordsLength));
    case ActorDetail::Level:
        return tr("The attribution stays “%1”; “%2” goes.").arg(levelText(stays.level), levelText(goes.level));
    case ActorDetail::Headcount:
        return tr("The number said stays %L1; %L2 goes.").arg(stays.headcount).arg(goes.headcount);
    case ActorDetail::Affiliation:
        return tr("Said to be of “%1” stays; of “%2” goes.")
            .arg(displayText(stays.affiliation, wordsLength), displayText(goes.affiliation, wordsLength));
    case ActorDetail::Reliability:
        return tr("The grade stays %1; %2 joins the earlier grades.").arg(stays.reliability, goes.reliability);
    case ActorDetail::Picture:
        return tr("The picture of %1 stays; that of %2 goes.").arg(shortNameOf(stays), shortNameOf(goes));
    }
    return {};
}

void MergeReview::merge()
{
    const Actor *const stays = m_project->library().find<Actor>(m_into);
    if (!stays || m_project->isReadOnly())
        return;
    const QString told =
        tr("%n actor(s) merged into %1. Undo parts them again.", nullptr, int(m_from.size())).arg(shortNameOf(*stays));
    const auto change = [from = m_from, into = m_into](Writer &w) {
        for (const Id id : from)
            w.mergeActor(id, into);
    };
    m_project->edit(tr("Merge actors"), change).then(this, [this, told, into = m_into](const Result<EditId> &done) {
        if (done)
            Q_EMIT merged(into, told);
    });
    leave();
}

void MergeReview::swap()
{
    if (m_from.size() != 1)
        return;
    const Id goes = m_from.first();
    m_from = {m_into};
    m_into = goes;
    refresh();
}

void MergeReview::leave()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void MergeReview::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && m_cancel->hasFocus()))
        leave();
    else if (enter && m_swap->hasFocus())
        swap();
    else if (enter)
        merge();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sidelight
