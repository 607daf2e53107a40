// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/FindField.h"

#include "models/project/Project.h"
#include "widgets/common/ButtonRow.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace sidelight {

namespace {
const QString scope = QStringLiteral("find"), switchesKey = QStringLiteral("switches");
}

FindField::FindField(Project *project, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_line(new QLineEdit(this))
{
    auto *const all = new QBoxLayout(orientation == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    auto *const row = new ButtonRow(this);
    m_line->setMaxLength(TextSearch::longestWords);
    m_line->setClearButtonEnabled(true);
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_line->installEventFilter(this);
    all->addWidget(m_line, 1);
    all->addWidget(row);
    m_switches[Case] = addSwitch(row, tr("Cc"), tr("Capitals count (Alt+C)"), Qt::Key_C);
    m_switches[Marks] = addSwitch(row, QStringLiteral("á"), tr("Accents count (Alt+A)"), Qt::Key_A);
    m_switches[Words] = addSwitch(row, tr("W", "whole words"), tr("Whole words only (Alt+W)"), Qt::Key_W);
    m_switches[Expression] = addSwitch(row, QStringLiteral(".*"), tr("Regular expression (Alt+R)"), Qt::Key_R);
    setFocusProxy(m_line);
    loadSwitches();
    connect(m_line, &QLineEdit::textChanged, this, &FindField::queryChanged);
}

QToolButton *FindField::addSwitch(ButtonRow *row, const QString &sign, const QString &name, Qt::Key key)
{
    auto *const button = new QToolButton(this);
    button->setText(sign);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFont(Theme::chromeFont(ChromeText::Small));
    const auto place = size_t(std::ranges::find(m_switches, nullptr) - m_switches.begin());
    m_keys[place] = key;
    KeyChoices::instance().followInTip(KeyPlace::FindField, Qt::ALT | key, button);
    row->add(button);
    connect(button, &QToolButton::clicked, this, [this] {
        keepSwitches();
        Q_EMIT queryChanged();
    });
    return button;
}

FindQuery FindField::query() const
{
    return {m_line->text(), m_switches[Expression]->isChecked(), m_switches[Words]->isChecked(), m_switches[Case]->isChecked(),
            m_switches[Marks]->isChecked()};
}

void FindField::setWords(const QString &words)
{
    if (!words.isEmpty() && words.size() <= 200 && !words.contains(u'\n'))
        m_line->setText(words);
}

void FindField::loadSwitches()
{
    const QByteArray kept = m_project->kept(scope, switchesKey);
    for (size_t i = 0; i < m_switches.size(); ++i)
        m_switches[i]->setChecked(kept.size() == SwitchCount && kept[qsizetype(i)] == '1');
}

void FindField::keepSwitches()
{
    QByteArray now;
    for (const QToolButton *each : m_switches)
        now.append(each->isChecked() ? '1' : '0');
    m_project->keep(scope, switchesKey, now);
}

void FindField::setProblem(const QString &problem)
{
    QPalette palette;
    if (!problem.isEmpty())
        palette.setColor(QPalette::Text, Theme::current().warning);
    m_line->setPalette(palette);
    m_line->setToolTip(problem.toHtmlEscaped());
    m_line->setAccessibleDescription(problem);
}

bool FindField::turnByKey(int key)
{
    const auto known = std::ranges::find(m_keys, key);
    if (known == m_keys.end())
        return false;
    m_switches[size_t(known - m_keys.begin())]->click();
    return true;
}

// Before a menu of the window takes the letter.
bool FindField::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_line || !isKey)
        return QWidget::eventFilter(watched, event);
    const QKeyEvent meant = KeyChoices::instance().meant(KeyPlace::FindField, *static_cast<QKeyEvent *>(event));
    if (meant.modifiers() != Qt::AltModifier || std::ranges::find(m_keys, meant.key()) == m_keys.end())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return turnByKey(meant.key());
    event->accept();
    return true;
}

} // namespace sidelight
