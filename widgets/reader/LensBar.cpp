// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/LensBar.h"

#include "widgets/common/KeyChoices.h"
#include "widgets/reader/LensLook.h"
#include "widgets/reader/ReaderLenses.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QStyle>
#include <QToolButton>

namespace sidelight {

namespace {

constexpr int chipGap = 2;

// Stays open while lenses are switched, by mouse or Space; Return switches one and closes it.
class StayingMenu : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!toggle(actionAt(event->position().toPoint())))
            QMenu::mouseReleaseEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Space || !toggle(activeAction()))
            QMenu::keyPressEvent(event);
    }

private:
    bool toggle(QAction *action)
    {
        if (!action || !action->isEnabled() || !action->isCheckable())
            return false;
        action->trigger();
        return true;
    }
};

} // namespace

// A count, set as its lens sets words.
class LensChip : public QToolButton {
public:
    LensChip(ReaderLenses *lenses, const LensEntry &entry, QWidget *parent)
        : QToolButton(parent)
        , m_lenses(lenses)
        , m_entry(entry)
    {
        setFocusPolicy(Qt::TabFocus);
        KeyChoices::instance().follow(this, [this] { follow(); });
    }

    [[nodiscard]] const QString &key() const { return m_entry.key; }

    void follow()
    {
        const int count = m_lenses->count(m_entry.key).value_or(0);
        const QString counted = m_lenses->shelf()->countText(m_entry, count);
        const int current = m_lenses->current(m_entry.key);
        const QString whole = current < 0 ? counted : LensBar::tr("%L1 of %2").arg(current + 1).arg(counted);
        const QString number = current < 0 ? locale().toString(count) : LensBar::tr("%L1/%L2").arg(current + 1).arg(count);
        setText(m_short ? number : whole);
        setAccessibleName(whole);
        QString keys = LensBar::tr("Click: the next. Shift+click: the one before. F4 and Shift+F4 go through all. Delete: off.");
        for (const QKeySequence &usual : {QKeySequence(Qt::Key_F4), QKeySequence(Qt::SHIFT | Qt::Key_F4)})
            keys = KeyChoices::instance().inWords(KeyPlace::Everywhere, usual, keys);
        setToolTip(QStringLiteral("<p>%1. %2</p><p>%3</p>")
                       .arg(whole.toHtmlEscaped(), m_entry.about.toHtmlEscaped(), keys.toHtmlEscaped()));
        setAccessibleDescription(m_entry.about + u' ' + keys);
        const Theme theme = Theme::current();
        const QColor colour = LensLook::of(m_entry.tone).coloursText ? theme.lens(m_entry.tone) : theme.text;
        if (colour != m_colour) {
            m_colour = colour;
            setStyleSheet(QStringLiteral("QToolButton { color: %1; }").arg(colour.name()));
        }
        setFont(Theme::chromeFont(ChromeText::Small));
    }

    // Its number alone.
    void setShort(bool isShort)
    {
        m_short = isShort;
        follow();
    }

    // With the room at both sides that the style takes away from the words, which it would else shorten to dots.
    [[nodiscard]] QSize sizeHint() const override
    {
        const int least = fontMetrics().horizontalAdvance(text()) + 2 * fontMetrics().horizontalAdvance(u'0') + 8;
        return QToolButton::sizeHint().expandedTo({least, 0});
    }

    void step(Qt::KeyboardModifiers modifiers) { m_lenses->step(m_entry.key, modifiers & Qt::ShiftModifier ? -1 : 1); }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const bool clicked = event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && isDown();
        QToolButton::mouseReleaseEvent(event);
        if (clicked)
            step(event->modifiers());
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            step(event->modifiers());
            break;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            parentWidget()->setFocus();
            QMetaObject::invokeMethod( // later: this goes with it
                m_lenses, [lenses = m_lenses, key = m_entry.key] { lenses->setOn(key, false); }, Qt::QueuedConnection);
            break;
        default:
            QToolButton::keyPressEvent(event);
        }
    }

    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        const LensLook look = LensLook::of(m_entry.tone);
        const QFontMetrics metrics = fontMetrics();
        const int width = metrics.horizontalAdvance(text());
        const qreal left = (rect().width() - width) / 2.0;
        const qreal y = rect().center().y() + metrics.height() / 2.0 - metrics.descent() + metrics.height() * 0.14;
        QPainter painter(this);
        look.paint(painter, {left, y, left + width, y}, Theme::current().lens(m_entry.tone), metrics.height() * 0.75);
    }

private:
    ReaderLenses *m_lenses;
    LensEntry m_entry;
    QColor m_colour;
    bool m_short = false;
};

LensBar::LensBar(ReaderLenses *lenses, QWidget *parent)
    : QWidget(parent)
    , m_lenses(lenses)
    , m_button(new QToolButton(this))
    , m_list(new StayingMenu(this))
{
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_list);
    m_list->setAccessibleName(tr("Lenses"));
    m_button->setToolTip(tr("Light up what a text is made of: who says what, what is left open, dates, figures, actors (Ctrl+L)"));
    KeyChoices::instance().followInTip(KeyPlace::Everywhere, Qt::CTRL | Qt::Key_L, m_button);
    setFocusProxy(m_button);
    m_button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_list, &QMenu::aboutToShow, this, &LensBar::fillList);
    connect(lenses, &ReaderLenses::changed, this, &LensBar::update);
    update();
}

void LensBar::openList()
{
    const QPointer<QWidget> before = QApplication::focusWidget();
    const QPointer<LensBar> self = this;
    m_button->showMenu(); // until it is closed, and much may have gone by then
    if (self && before && !before->hasFocus())
        before->setFocus();
}

void LensBar::fillList()
{
    m_lenses->countAll();
    m_list->clear();
    const LensShelf *shelf = m_lenses->shelf();
    if (!shelf)
        return;
    for (const LensEntry &entry : shelf->entries()) {
        QAction *action = m_list->addAction(QString(), this, [this, key = entry.key](bool on) { m_lenses->setOn(key, on); });
        action->setCheckable(true);
        action->setData(entry.key);
        action->setToolTip(entry.about);
    }
    m_list->setToolTipsVisible(true);
    m_list->addSeparator();
    m_list->addAction(tr("Switch all off"), this, [this] {
        const QStringList on = m_lenses->on();
        for (const QString &key : on)
            m_lenses->setOn(key, false);
    });
    updateList();
}

// What a count is, while they come in.
void LensBar::updateList()
{
    const LensShelf *shelf = m_lenses->shelf();
    const QList<QAction *> actions = m_list->actions();
    for (QAction *action : actions) {
        const QString key = action->data().toString();
        const auto entry = std::ranges::find(shelf->entries(), key, &LensEntry::key);
        if (entry == shelf->entries().end())
            continue;
        const std::optional<int> count = m_lenses->count(key);
        const QString title = QString(entry->title).replace(u'&', QStringLiteral("&&")).remove(u'\t');
        const QString right = !m_lenses->isAvailable(key) ? tr("not for this language")
                              : count                     ? locale().toString(*count)
                                                          : QString();
        action->setText(title + u'\t' + right);
        action->setChecked(m_lenses->isOn(key));
        action->setEnabled(m_lenses->isAvailable(key));
    }
}

void LensBar::update()
{
    setVisible(m_lenses->shelf() != nullptr);
    QStringList shown;
    if (m_lenses->shelf())
        for (const LensEntry &entry : m_lenses->shelf()->entries())
            if (m_lenses->isOn(entry.key) && m_lenses->count(entry.key).value_or(0) > 0)
                shown.append(entry.key);
    QStringList had;
    for (const LensChip *chip : std::as_const(m_chips))
        had.append(chip->key());
    if (shown != had) {
        for (LensChip *chip : std::as_const(m_chips))
            chip->deleteLater(); // perhaps it is the one that was pressed
        for (LensChip *chip : std::exchange(m_chips, {}))
            chip->hide();
        for (const LensEntry &entry : m_lenses->shelf() ? m_lenses->shelf()->entries() : QList<LensEntry>())
            if (shown.contains(entry.key))
                m_chips.append(new LensChip(m_lenses, entry, this));
    } else {
        for (LensChip *chip : std::as_const(m_chips))
            chip->follow();
    }
    if (m_list->isVisible())
        updateList();
    updateGeometry();
    place();
}

int LensBar::widthOfChips(bool isShort) const
{
    int width = 0;
    for (LensChip *chip : m_chips) {
        chip->setShort(isShort);
        width += chipGap + chip->sizeHint().width();
    }
    return width;
}

void LensBar::place()
{
    int on = 0;
    for (const LensEntry &entry : m_lenses->shelf() ? m_lenses->shelf()->entries() : QList<LensEntry>())
        on += m_lenses->isOn(entry.key);
    m_button->setFont(Theme::chromeFont(ChromeText::Small));
    m_button->setAccessibleName(on > 0 ? tr("Lenses, %n on", nullptr, on) : tr("Lenses"));
    m_button->setText(tr("Lenses"));
    const int room = width() - m_button->sizeHint().width();
    const bool allFit = widthOfChips(false) <= room || widthOfChips(true) <= room;
    if (!allFit || (on > 0 && m_chips.isEmpty()))
        m_button->setText(tr("Lenses: %L1").arg(on));
    int x = m_button->sizeHint().width();
    m_button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, std::min(x, width()), height())));
    bool fits = true;
    for (LensChip *chip : std::as_const(m_chips)) {
        const int chipWidth = chip->sizeHint().width();
        fits = fits && x + chipGap + chipWidth <= width();
        chip->setVisible(fits);
        chip->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x + chipGap, 0, chipWidth, height())));
        x += chipGap + chipWidth;
    }
}

QSize LensBar::sizeHint() const
{
    QSize size = m_button->sizeHint();
    for (const LensChip *chip : m_chips)
        size.rwidth() += chipGap + chip->sizeHint().width();
    return size;
}

QSize LensBar::minimumSizeHint() const { return m_button->sizeHint(); }

void LensBar::resizeEvent(QResizeEvent *) { place(); }

void LensBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange)
        update();
    if (event->type() == QEvent::StyleChange) // whose sizes the buttons know only when they have heard of it themselves
        QMetaObject::invokeMethod(this, &LensBar::update, Qt::QueuedConnection);
    QWidget::changeEvent(event);
}

} // namespace sidelight
