// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/ReadingPopover.h"

#include <QApplication>
#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QToolButton>
#include <cmath>

namespace sidelight {

namespace {

constexpr qreal leadingStep = 0.1;
constexpr int measureStep = 1;

// As ReadingChoices::theme() has them.
const std::array<std::optional<Theme::Scheme>, 5> themes{std::nullopt, Theme::Scheme::Light, Theme::Scheme::Sepia,
                                                         Theme::Scheme::Dark, Theme::Scheme::HighContrast};

// Whole points at sizes that people know, tenths never.
qreal steppedSize(qreal size, int by)
{
    const qreal step = size < 20 ? 0.5 : size < 30 ? 1 : 2;
    return std::round(size / step) * step + by * step;
}

QToolButton *makeButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *const button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name == text ? QString() : name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ReadingPopover::ReadingPopover(ReadingChoices *choices, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_choices(choices)
{
    setAccessibleName(tr("Text and colours of the page"));
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    const auto change = [this](const std::function<void(ReadingStyle &)> &what) {
        ReadingStyle style = m_choices->style();
        what(style);
        m_choices->setStyle(style);
    };
    addChoices(grid, tr("Typeface"), {tr("Serif"), tr("Sans")}, m_faces,
               [change](int i) { change([i](ReadingStyle &style) { style.face = ReadingStyle::Face(i); }); });
    m_faces[0]->setFont(Theme::readingFont(font().pointSizeF(), true));
    m_faces[1]->setFont(Theme::readingFont(font().pointSizeF(), false));
    m_size = addStep(grid, tr("Size"), tr("Smaller text"), tr("Larger text"),
                     [](ReadingStyle &style, int by) { style.size = steppedSize(style.size, by); });
    m_leading =
        addStep(grid, tr("Line spacing"), tr("Lines closer together"), tr("Lines farther apart"),
                [](ReadingStyle &style, int by) { style.leading = std::round((style.leading + by * leadingStep) * 10) / 10; });
    m_measure = addStep(grid, tr("Line length"), tr("Shorter lines"), tr("Longer lines"),
                        [](ReadingStyle &style, int by) { style.measure += by * measureStep; });
    addChoices(grid, tr("Colours"), {tr("Desktop"), tr("Light"), tr("Sepia"), tr("Dark"), tr("High contrast")}, m_themes,
               [this](int i) { m_choices->setTheme(themes[size_t(i)]); });
    auto *const usual = makeButton(tr("As usual"), tr("Typeface, size and spacing as they were at first"), this);
    grid->addWidget(usual, grid->rowCount(), 1, Qt::AlignLeading);
    connect(usual, &QToolButton::clicked, this, [this] { m_choices->setStyle({}); });
    connect(choices, &ReadingChoices::styleChanged, this, &ReadingPopover::follow);
    connect(choices, &ReadingChoices::themeChanged, this, &ReadingPopover::follow);
    follow();
}

int ReadingPopover::addRow(QGridLayout *grid, const QString &name)
{
    const int row = grid->rowCount();
    auto *const label = new QLabel(name, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(label, row, 0);
    return row;
}

void ReadingPopover::addChoices(QGridLayout *grid, const QString &name, const QStringList &words, QList<QAbstractButton *> &buttons,
                                const std::function<void(int)> &chosen)
{
    const int row = addRow(grid, name);
    auto *const line = new QHBoxLayout;
    line->setSpacing(4);
    auto *const group = new QButtonGroup(this); // one of them is on; arrows walk it
    for (const QString &word : words) {
        auto *const button = makeButton(word, tr("%1: %2", "a row of choices, and one of them").arg(name, word), this);
        button->setToolTip({});
        button->setCheckable(true);
        group->addButton(button, int(buttons.size()));
        buttons.append(button);
        line->addWidget(button);
    }
    line->addStretch(1);
    grid->addLayout(line, row, 1);
    connect(group, &QButtonGroup::idClicked, this, chosen);
}

ReadingPopover::Step ReadingPopover::addStep(QGridLayout *grid, const QString &name, const QString &less, const QString &more,
                                             const Change &change)
{
    const int row = addRow(grid, name);
    auto *const line = new QHBoxLayout;
    line->setSpacing(4);
    auto *const value = new QLabel(this);
    value->setAlignment(Qt::AlignCenter);
    value->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%n character(s)", nullptr, 75)) + 16);
    const auto button = [&](const QString &text, const QString &accessible, int by) {
        auto *const made = makeButton(text, accessible, this);
        made->setAutoRepeat(true);
        connect(made, &QToolButton::clicked, this, [this, change, by] {
            ReadingStyle style = m_choices->style();
            change(style, by);
            m_choices->setStyle(style);
        });
        return made;
    };
    const Step step{value, button(QStringLiteral("−"), less, -1), button(QStringLiteral("+"), more, 1)};
    line->addWidget(step.less);
    line->addWidget(value);
    line->addWidget(step.more);
    line->addStretch(1);
    grid->addLayout(line, row, 1);
    return step;
}

void ReadingPopover::follow()
{
    const ReadingStyle &style = m_choices->style();
    m_faces[int(style.face)]->setChecked(true);
    for (qsizetype i = 0; i < m_themes.size(); ++i)
        if (themes[size_t(i)] == m_choices->theme())
            m_themes[i]->setChecked(true);
    const auto show = [](const Step &step, const QString &text, bool canLess, bool canMore) {
        step.value->setText(text);
        step.less->setEnabled(canLess);
        step.more->setEnabled(canMore);
    };
    const auto number = [](qreal value) { return QLocale().toString(value, 'f', std::round(value) == value ? 0 : 1); };
    show(m_size, tr("%1 points").arg(number(style.size)), style.size > ReadingStyle::leastSize,
         style.size < ReadingStyle::mostSize);
    show(m_leading, number(style.leading), style.leading > ReadingStyle::leastLeading + 0.01,
         style.leading < ReadingStyle::mostLeading - 0.01);
    show(m_measure, tr("%n character(s)", nullptr, style.measure), style.measure > ReadingStyle::leastMeasure,
         style.measure < ReadingStyle::mostMeasure);
}

void ReadingPopover::openBelow(QWidget *button)
{
    adjustSize();
    const QRect room = button->screen()->availableGeometry();
    const QPoint below = button->mapToGlobal(QPoint(isRightToLeft() ? 0 : button->width() - width(), button->height() + 4));
    move(qBound(room.left(), below.x(), qMax(room.left(), room.right() - width())),
         qBound(room.top(), below.y(), qMax(room.top(), room.bottom() - height())));
    show();
    m_faces[int(m_choices->style().face)]->setFocus(Qt::PopupFocusReason);
}

void ReadingPopover::keyPressEvent(QKeyEvent *event)
{
    const bool wasAsked = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *const button = qobject_cast<QAbstractButton *>(focusWidget());
    if (wasAsked && button)
        button->click();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else
        QFrame::keyPressEvent(event); // Esc closes a popup
}

void ReadingPopover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (parentWidget())
        parentWidget()->setFocus(Qt::PopupFocusReason);
}

void ReadingPopover::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setPen(theme.hairline);
    painter.setBrush(theme.raised);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace sidelight
