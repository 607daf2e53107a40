// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RecordText.h"
#include "widgets/actors/ChoiceBox.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace sidelight {

// A small box for a grade of reliability: it shows the letter, its list the words for each. Since every grade that is chosen
// leaves a trail, neither the wheel nor an arrow passes over grades on the way to another: an arrow opens the list.
class GradeBox : public ChoiceBox {
    Q_OBJECT

public:
    explicit GradeBox(QWidget *parent = nullptr)
        : ChoiceBox(parent)
    {
        addItem(tr("Not graded"), QString());
        for (const char letter : {'A', 'B', 'C', 'D', 'E', 'F'}) {
            const QString grade{QLatin1Char(letter)};
            addItem(tr("%1  %2", "a grade and its meaning").arg(grade, reliabilityText(grade)), grade);
        }
    }

    void showPopup() override
    {
        view()->setMinimumWidth(view()->sizeHintForColumn(0) + 24);
        ChoiceBox::showPopup();
    }

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override
    {
        ChoiceBox::initStyleOption(option);
        const QString letter = currentData().toString();
        option->currentText = letter.isEmpty() ? tr("–", "no grade") : letter;
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool steps = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
        if (steps && event->modifiers() == Qt::NoModifier)
            showPopup();
        else
            ChoiceBox::keyPressEvent(event);
    }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace sidelight
