// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/PassagePopup.h"

#include "widgets/common/FloatingPlace.h"
#include "widgets/common/RaisedGround.h"
#include "widgets/common/Theme.h"
#include "widgets/reader/ColourChips.h"

#include <QApplication>
#include <QCheckBox>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace sidelight {

namespace {

constexpr int mostLastUsed = 4;

// A row: a chip for a tag, a rhomb for an actor; the name; quietly, at the other side, why it matches.
class ChoiceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, QFontMetrics(option.font).height() + 8};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::current();
        painter->save();
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            painter->fillRect(option.rect, option.state & QStyle::State_Selected ? theme.selection : theme.hover);
        const QRect inside = option.rect.adjusted(8, 0, -8, 0);
        const QFontMetrics small(Theme::chromeFont(ChromeText::Small));
        const QString detail = small.elidedText(index.data(ChoiceList::DetailRole).toString(), Qt::ElideRight, inside.width() / 2);
        const int detailWidth = detail.isEmpty() ? 0 : small.horizontalAdvance(detail) + 12;
        const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inside, rect); };
        const int sign = option.fontMetrics.height();
        paintSign(*painter, place(QRect(inside.left(), inside.top(), sign, inside.height())), index, theme);
        const QRect words(inside.left() + sign, inside.top(), inside.width() - sign - detailWidth, inside.height());
        painter->setPen(theme.text);
        painter->setFont(option.font);
        painter->drawText(place(words), Qt::AlignVCenter | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                          QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->setPen(option.state & QStyle::State_Selected ? theme.text : theme.muted);
        painter->setFont(Theme::chromeFont(ChromeText::Small));
        painter->drawText(place(QRect(inside.right() - detailWidth + 12, inside.top(), detailWidth, inside.height())),
                          Qt::AlignVCenter, detail);
        painter->restore();
    }

private:
    static void paintSign(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme)
    {
        const bool isTag = index.data(ChoiceList::KindRole).toInt() == int(PassageChoice::Kind::Tag);
        const bool isActor = index.data(ChoiceList::KindRole).toInt() == int(PassageChoice::Kind::Actor);
        const qreal side = rect.height() * 0.32;
        const QRectF sign(rect.left() + 1, rect.center().y() - side / 2, side, side);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.highlightSolid(index.data(ChoiceList::ColourRole).toInt()));
        if (isTag)
            painter.drawEllipse(sign);
        else if (isActor)
            painter.drawPolygon(QPolygonF{{sign.center().x(), sign.top()},
                                          {sign.right(), sign.center().y()},
                                          {sign.center().x(), sign.bottom()},
                                          {sign.left(), sign.center().y()}});
        painter.setPen(theme.muted);
        if (!isTag && !isActor)
            painter.drawText(sign.adjusted(-4, -8, 4, 8), Qt::AlignCenter, QStringLiteral("+"));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
};

} // namespace

PassagePopup::PassagePopup(const Library &library, QWidget *page)
    : QFrame(page)
    , m_library(library)
    , m_page(page)
    , m_chips(new ColourChips(this))
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_say(new QToolButton(this))
    , m_keep(new QCheckBox(tr("For every selection from now on"), this))
    , m_choices(new ChoiceList(this))
{
    hide();
    setAccessibleName(tr("Mark the selected words"));
    m_line->setPlaceholderText(tr("Tag, or who says this…"));
    m_line->setAccessibleName(tr("Tag or actor"));
    m_list->setModel(m_choices);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    m_list->setAccessibleName(tr("Matching tags and actors"));
    m_say->setText(tr("Record who says this…"));
    m_say->setToolTip(tr("Speaker, claim, stance, grade and dates (\", or Shift+Enter behind a name)"));
    m_say->setFocusPolicy(Qt::TabFocus);
    m_say->setStyleSheet(QStringLiteral("color: palette(link); padding: 2px 0;"));
    m_keep->setToolTip(tr("Marks every further selection with the tag or actor chosen, until Esc (Ctrl+Enter)"));
    m_keep->setFocusPolicy(Qt::TabFocus);
    m_keep->setFont(Theme::chromeFont(ChromeText::Small));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_chips);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    layout->addWidget(m_say, 0, Qt::AlignLeading);
    layout->addWidget(m_keep);
    connect(m_line, &QLineEdit::textChanged, this, &PassagePopup::rematch);
    connect(m_chips, &ColourChips::chosen, this, [this](int colour) { choose({PassageChoice::Kind::Colour, {}, {}, colour}); });
    connect(m_say, &QToolButton::clicked, this, &PassagePopup::wantStatement);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(m_choices->at(index.row())); });
}

void PassagePopup::openAt(const QRect &onPage)
{
    setParent(m_page->window()); // free of the page's edges
    m_line->clear();
    m_keep->setChecked(false);
    rematch();
    moveTo(onPage);
    show();
    raise();
    m_line->setFocus(Qt::PopupFocusReason);
}

void PassagePopup::moveTo(const QRect &onPage)
{
    m_anchor = onPage;
    fit();
}

// Below the words if there is room, else above them; always whole within the window.
void PassagePopup::fit()
{
    if (!parentWidget())
        return;
    const int rows = int(qMin<qsizetype>(m_choices->rowCount(), 9));
    m_list->setVisible(rows > 0);
    m_keep->setVisible(rows > 0 || m_keep->isChecked());
    m_list->setFixedHeight(rows * (rows > 0 ? m_list->sizeHintForRow(0) : 0));
    layout()->activate();
    constexpr int most = 60, beside = 64;                                   // letters; what stands beside the words
    int words = fontMetrics().horizontalAdvance(m_line->placeholderText()); // or the widest choice, so that none is cut short
    for (int row = 0; row < rows; ++row)
        words = qMax(words, fontMetrics().horizontalAdvance(m_choices->index(row, 0).data().toString()));
    const int least = m_chips->sizeHint().width() + 16;
    const int width = qBound(least, words + beside, qMax(least, fontMetrics().averageCharWidth() * most));
    const QSize size(width, layout()->sizeHint().height());
    const QRect marked(m_page->mapTo(parentWidget(), m_anchor.topLeft()), m_anchor.size());
    setGeometry(placeBeside(marked, size, parentWidget()->rect().adjusted(4, 4, -4, -4)));
}

void PassagePopup::setUsualColour(int colour)
{
    m_usualColour = colour;
    m_chips->setCurrent(colour);
}

void PassagePopup::setKeeps(bool keeps)
{
    m_keep->setChecked(keeps);
    m_keep->setVisible(keeps || m_choices->rowCount() > 0);
    fit();
}

void PassagePopup::noteUsed(const PassageChoice &choice)
{
    if (!choice.id.isValid())
        return;
    m_lastUsed.removeIf([&](const PassageChoice &other) { return other.id == choice.id; });
    m_lastUsed.prepend(choice);
    m_lastUsed.resize(qMin<qsizetype>(m_lastUsed.size(), mostLastUsed));
}

void PassagePopup::rematch()
{
    m_choices->match(m_library, m_line->text(), m_lastUsed);
    if (m_choices->rowCount() > 0)
        m_list->setCurrentIndex(m_choices->index(0));
    if (isVisible())
        fit();
}

void PassagePopup::choose(const PassageChoice &choice)
{
    PassageChoice copy = choice; // the list is made anew when the line is cleared
    if (copy.kind == PassageChoice::Kind::NewTag || copy.kind == PassageChoice::Kind::NewActor)
        copy.id = Id::random();
    noteUsed({copy.kind == PassageChoice::Kind::NewTag     ? PassageChoice::Kind::Tag
              : copy.kind == PassageChoice::Kind::NewActor ? PassageChoice::Kind::Actor
                                                           : copy.kind,
              copy.id, copy.name, 0});
    const bool keep = m_keep->isChecked();
    m_page->setFocus();
    hide();
    Q_EMIT chosen(copy);
    const bool isTag = copy.kind == PassageChoice::Kind::Tag || copy.kind == PassageChoice::Kind::NewTag;
    if (keep && copy.kind != PassageChoice::Kind::Colour)
        Q_EMIT keepWanted({isTag ? RecordKind::Tag : RecordKind::Actor, copy.id});
}

void PassagePopup::chooseCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0 && row < m_choices->rowCount())
        choose(m_choices->at(row));
    else if (m_line->text().isEmpty())
        choose({PassageChoice::Kind::Colour, {}, {}, m_usualColour});
}

// A name that is typed goes along; a tag says nothing.
void PassagePopup::wantStatement()
{
    const int row = m_line->text().isEmpty() ? -1 : m_list->currentIndex().row();
    PassageChoice choice = row >= 0 && row < m_choices->rowCount() ? m_choices->at(row) : PassageChoice();
    if (choice.kind == PassageChoice::Kind::NewTag)
        choice.kind = PassageChoice::Kind::NewActor;
    m_page->setFocus();
    hide();
    Q_EMIT statementWanted(choice);
}

void PassagePopup::moveCurrent(int by)
{
    const int count = m_choices->rowCount();
    if (count > 0)
        m_list->setCurrentIndex(m_choices->index((m_list->currentIndex().row() + by + count) % count));
}

bool PassagePopup::keyInLine(QKeyEvent &event)
{
    const bool blank = m_line->text().isEmpty();
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (blank && plain && event.key() >= Qt::Key_1 && event.key() <= Qt::Key_8) {
        choose({PassageChoice::Kind::Colour, {}, {}, event.key() - Qt::Key_0});
        return true;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if ((blank && event.text() == QLatin1String("\"")) || (isEnter && event.modifiers() & Qt::ShiftModifier)) {
        wantStatement();
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Escape:
        m_page->setFocus();
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_keep->setChecked(m_keep->isChecked() || event.modifiers() & Qt::ControlModifier);
        chooseCurrent();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event.modifiers() & Qt::ShiftModifier)
            break;
        moveCurrent(event.key() == Qt::Key_Up ? -1 : 1);
        return true;
    default:
        break;
    }
    const bool extends = event.modifiers() & Qt::ShiftModifier &&
                         (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right || event.key() == Qt::Key_Up ||
                          event.key() == Qt::Key_Down || event.key() == Qt::Key_Home || event.key() == Qt::Key_End);
    const bool isCopy = event.matches(QKeySequence::Copy) ||
                        (event.key() == Qt::Key_C && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
    if ((blank && extends) || (isCopy && !m_line->hasSelectedText())) {
        QCoreApplication::sendEvent(m_page, &event);
        return true;
    }
    return false;
}

bool PassagePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress)
        return keyInLine(*static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::MouseButtonPress && isVisible()) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget != this && !isAncestorOf(widget))
            hide();
    }
    return QFrame::eventFilter(watched, event);
}

void PassagePopup::showEvent(QShowEvent *event)
{
    qApp->installEventFilter(this);
    QFrame::showEvent(event);
}

void PassagePopup::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
}

void PassagePopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    QFrame::changeEvent(event);
}

void PassagePopup::paintEvent(QPaintEvent *) { paintRaisedGround(this); }

} // namespace sidelight
