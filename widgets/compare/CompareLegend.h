// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/compare/Ribbon.h"

#include <QWidget>
#include <array>

class QCheckBox;
class QLabel;

namespace sidelight {

// What a comparison shows, to be chosen: one line under the panes, with a sample of each kind of ribbon and how many there are.
class CompareLegend : public QWidget {
    Q_OBJECT

public:
    explicit CompareLegend(QWidget *parent = nullptr);

    void setChoice(const CompareChoice &choice);
    // How many ribbons of each kind; without two readers side by side, a sentence says what to do. Versions show what changed in
    // the place of the same words.
    void setCounts(const std::array<int, size_t(Ribbon::Kind::Count)> &counts, bool anyPair, bool versions);

Q_SIGNALS:
    void choiceChanged(const sidelight::CompareChoice &choice);
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void drawSamples();
    void tell();

    std::array<QCheckBox *, size_t(Ribbon::Kind::Count)> m_kinds{};
    QCheckBox *m_sync;
    QLabel *m_hint;
    CompareChoice m_choice;
};

} // namespace sidelight
