// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferences/PreferencesPage.h"

#include "widgets/common/DialogParts.h"
#include "widgets/common/FormRow.h"
#include "widgets/common/Theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace sidelight {

PreferencesPage::PreferencesPage(QWidget *parent)
    : QScrollArea(parent)
{
    auto *const page = new QWidget(this);
    m_form = new QFormLayout(page);
    m_form->setContentsMargins(24, 16, 24, 16);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(6);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PreferencesPage::append(const QString &name, QWidget *field, const std::function<void()> &show)
{
    m_rows.append({name, field, show});
    show();
}

void PreferencesPage::addNamed(const QString &name, QWidget *field) { addFormRow(m_form, name, field); }

void PreferencesPage::addHeading(const QString &text)
{
    auto *const label = new QLabel(text, widget());
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(0, m_form->rowCount() > 0 ? 16 : 0, 0, 0);
    m_form->addRow(label);
}

void PreferencesPage::addWords(const QString &text)
{
    QLabel *const label = makeSentence(widget(), true);
    label->setText(text);
    m_form->addRow(label);
}

// Beneath the words of what it explains.
void PreferencesPage::addExplanation(const QString &text, int indent)
{
    if (text.isEmpty())
        return;
    QLabel *const label = makeSentence(widget(), true);
    label->setText(text);
    label->setFont(Theme::chromeFont(ChromeText::Small));
    auto *const line = new QHBoxLayout;
    line->setContentsMargins(indent, 0, 0, 8);
    line->addWidget(label);
    m_form->addRow(line);
}

QCheckBox *PreferencesPage::addSwitch(const QString &name, const QString &explanation, const Value<bool> &value)
{
    auto *const box = new QCheckBox(name, widget());
    box->setAccessibleDescription(explanation);
    m_form->addRow(box);
    addExplanation(explanation,
                   style()->pixelMetric(QStyle::PM_IndicatorWidth) + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
    connect(box, &QCheckBox::clicked, this, [value](bool on) { value.choose(on); });
    append(name, box, [box, value] { box->setChecked(value.now()); });
    return box;
}

QComboBox *PreferencesPage::addChoice(const QString &name, const QStringList &choices, const Value<int> &value)
{
    auto *const box = new QComboBox(widget());
    box->addItems(choices);
    addNamed(name, box);
    connect(box, &QComboBox::activated, this, [value](int index) { value.choose(index); });
    append(name, box, [box, value] { box->setCurrentIndex(value.now()); });
    return box;
}

void PreferencesPage::addNumber(const QString &name, double least, double most, double step, int decimals,
                                const Value<double> &value)
{
    auto *const box = new QDoubleSpinBox(widget());
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setDecimals(decimals);
    addNamed(name, box);
    connect(box, &QDoubleSpinBox::valueChanged, this, [value](double number) { value.choose(number); });
    append(name, box, [box, value] {
        const QSignalBlocker told(box);
        if (std::abs(box->value() - value.now()) > 1e-6) // else what is being typed is left alone
            box->setValue(value.now());
    });
}

QLineEdit *PreferencesPage::addLine(const QString &name, const QString &usual, const QPixmap &sign, const Value<QString> &value)
{
    auto *const line = new QLineEdit(widget());
    line->setPlaceholderText(usual);
    line->setMaxLength(60);
    line->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    if (!sign.isNull())
        line->addAction(new QAction(sign, name, line), QLineEdit::LeadingPosition);
    addNamed(name, line);
    connect(line, &QLineEdit::textEdited, this, [value](const QString &text) { value.choose(text); });
    append(name, line, [line, value] {
        if (line->text() != value.now())
            line->setText(value.now());
    });
    return line;
}

void PreferencesPage::addPlace(const std::function<QString()> &words)
{
    QLabel *const label = makeSentence(widget(), true);
    m_form->addRow(label);
    append({}, label, [label, words] { label->setText(words()); });
}

QPushButton *PreferencesPage::addButton(const QString &name, const QString &explanation, const std::function<void()> &work,
                                        const Can &can)
{
    auto *const button = new QPushButton(name, widget());
    button->setAutoDefault(false);
    button->setAccessibleDescription(explanation);
    auto *const line = new QHBoxLayout; // as wide as its words
    line->addWidget(button);
    line->addStretch();
    m_form->addRow(line);
    addExplanation(explanation, 0);
    connect(button, &QPushButton::clicked, this, [this, work] {
        work();
        refresh();
    });
    append(name, button, [button, can] { button->setEnabled(!can || can()); });
    return button;
}

void PreferencesPage::refresh()
{
    for (const Row &row : std::as_const(m_rows))
        row.show();
}

QStringList PreferencesPage::names() const
{
    QStringList names;
    for (const Row &row : m_rows)
        if (!row.name.isEmpty())
            names.append(row.name);
    return names;
}

bool PreferencesPage::focusOn(const QString &name)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.name != name || name.isEmpty())
            continue;
        ensureWidgetVisible(row.field);
        row.field->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

} // namespace sidelight
