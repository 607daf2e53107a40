// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statements/StatementPopup.h"

#include "widgets/common/FloatingPlace.h"
#include "widgets/common/RaisedGround.h"
#include "widgets/common/Theme.h"
#include "widgets/statements/StatementFields.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace sidelight {

namespace {

constexpr int widthInEms = 40;

// A list that belongs to a field is a window of its own.
bool holds(const QWidget *form, const QWidget *widget)
{
    while (widget && widget != form)
        widget = widget->parentWidget();
    return widget;
}

} // namespace

StatementPopup::StatementPopup(Project *project, QWidget *page)
    : QFrame(page)
    , m_project(project)
    , m_page(page)
    , m_fields(new StatementFields(project, StatementFields::Manner::AsAWhole, this))
    , m_words(new QLabel(this))
{
    hide();
    setAccessibleName(tr("Record who says this"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setFont(Theme::chromeFont(ChromeText::Small));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_fields);
    layout->addWidget(m_words);
    connect(m_fields, &StatementFields::wished, this, &StatementPopup::change);
    connect(m_project, &Project::changed, this, &StatementPopup::follow);
    connect(m_project, &Project::aboutToClose, this, &QWidget::hide);
}

void StatementPopup::openAt(const QRect &onPage, const StatementDraft &draft)
{
    setParent(m_page->window()); // free of the page's edges
    m_draft = draft;
    m_changed = false;
    m_fields->discard();
    m_fields->setDraft(draft);
    complain({});
    moveTo(onPage);
    show();
    raise();
    m_fields->focusSpeaker();
}

void StatementPopup::moveTo(const QRect &onPage)
{
    m_anchor = onPage;
    fit();
}

void StatementPopup::fit()
{
    if (!parentWidget())
        return;
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    const int width = qMin(fontMetrics().horizontalAdvance(u'm') * widthInEms, room.width());
    layout()->activate();
    const QSize size(width, layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : layout()->sizeHint().height());
    setGeometry(placeBeside(QRect(m_page->mapTo(parentWidget(), m_anchor.topLeft()), m_anchor.size()), size, room));
}

void StatementPopup::change(const StatementDraft::Change &how)
{
    const StatementDraft before = m_draft;
    how(m_draft);
    m_changed = m_changed || !(m_draft == before);
    m_fields->setDraft(m_draft);
    complain({});
    fit();
}

// What the words and the speakers of the draft were may go meanwhile, by an undo or another hand.
void StatementPopup::follow(const Changes &changes)
{
    if (isHidden())
        return;
    const Library &library = m_project->library();
    if (!library.find<Article>(m_draft.passage.article) || (!m_draft.isNewPassage && !library.find<Passage>(m_draft.passage.id))) {
        leave();
        return;
    }
    if (changes.of<Actor>().isEmpty() && changes.of<Claim>().isEmpty())
        return;
    m_draft.statement.speakers.removeIf([&](const Speaker &speaker) { return !m_draft.actor(library, speaker.actor); });
    if (!m_draft.claim(library, m_draft.statement.claim))
        m_draft.statement.claim = {};
    m_fields->setDraft(m_draft);
    fit();
}

void StatementPopup::finish()
{
    if (!m_fields->settle()) {
        fit();
        return;
    }
    if (m_draft.statement.speakers.isEmpty()) {
        complain(tr("Say first who says this: type a name."));
        m_fields->focusSpeaker();
        return;
    }
    const StatementDraft draft = m_draft;
    leave();
    Q_EMIT finished(draft);
}

bool StatementPopup::isTouched() const
{
    return m_changed || std::ranges::any_of(findChildren<QLineEdit *>(), &QLineEdit::isModified);
}

void StatementPopup::leave()
{
    m_fields->discard();
    if (isAncestorOf(QApplication::focusWidget()))
        m_page->setFocus();
    hide();
}

void StatementPopup::complain(const QString &sentence)
{
    const Theme theme = Theme::current();
    QPalette palette = m_words->palette();
    palette.setColor(QPalette::WindowText, sentence.isEmpty() ? theme.muted : theme.warning);
    m_words->setPalette(palette);
    m_words->setText(sentence.isEmpty() ? tr("Enter records it, Esc leaves. “<” after a name: who they have it from.") : sentence);
    if (isVisible())
        fit();
}

// Tab goes round in the form; behind its last field there is nothing that belongs to it.
bool StatementPopup::focusNextPrevChild(bool next)
{
    QList<QWidget *> fields = m_fields->inTabOrder();
    fields.removeIf([this](const QWidget *field) { return !field->isVisibleTo(this); });
    const qsizetype now = fields.indexOf(QApplication::focusWidget());
    if (now < 0)
        return QFrame::focusNextPrevChild(next);
    fields.at((now + (next ? 1 : fields.size() - 1)) % fields.size())->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void StatementPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish();
    else
        QFrame::keyPressEvent(event);
    event->accept(); // no key of ours is the page's
}

bool StatementPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && isVisible() && !isTouched()) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && !holds(this, widget))
            hide();
    }
    if (event->type() == QEvent::LayoutRequest && watched == m_fields && isVisible())
        fit();
    return QFrame::eventFilter(watched, event);
}

void StatementPopup::showEvent(QShowEvent *event)
{
    qApp->installEventFilter(this);
    QFrame::showEvent(event);
}

void StatementPopup::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
}

void StatementPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    QFrame::changeEvent(event);
}

void StatementPopup::paintEvent(QPaintEvent *) { paintRaisedGround(this); }

} // namespace sidelight
