// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/WelcomePage.h"

#include "widgets/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sidelight {

namespace {

QLabel *line(const QString &text, ChromeText size, QPalette::ColorRole role)
{
    auto *const label = new QLabel(text);
    label->setFont(Theme::chromeFont(size));
    label->setForegroundRole(role);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    auto *const column = new QWidget(this);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 84);
    auto *const lines = new QVBoxLayout(column);
    lines->setSpacing(12);
    lines->addWidget(line(tr("Sidelight"), ChromeText::Large, QPalette::WindowText));
    lines->addWidget(line(tr("Read accounts of the same events side by side, and work out who said what and where they part."),
                          ChromeText::Normal, QPalette::PlaceholderText));
    lines->addSpacing(16);
    lines->addWidget(choice(tr("New project"), tr("An empty file for one investigation."), &WelcomePage::newAsked));
    lines->addWidget(choice(tr("Open project"), tr("Go on where you left off."), &WelcomePage::openAsked));
    lines->addWidget(choice(tr("Sample investigation"),
                            tr("Nine accounts of a fire in a harbour, read, marked and laid out on a board."),
                            &WelcomePage::sampleAsked));
    lines->addSpacing(16);
    lines->addWidget(
        line(tr("A project file is not encrypted: keep it on an encrypted disk."), ChromeText::Small, QPalette::PlaceholderText));
    // No alignment: it would cut off lines that wrap.
    auto *const across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 1000); // as wide as it may be; the window can still be narrower
    across->addStretch(1);
    auto *const page = new QVBoxLayout(this);
    page->setContentsMargins(24, 24, 24, 24);
    page->addStretch(2);
    page->addLayout(across);
    page->addStretch(3);
}

QWidget *WelcomePage::choice(const QString &name, const QString &explanation, void (WelcomePage::*chosen)())
{
    auto *const both = new QWidget;
    auto *const button = new QPushButton(name);
    button->setAccessibleDescription(explanation);
    connect(button, &QPushButton::clicked, this, chosen);
    auto *const row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    button->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    row->addWidget(button);
    row->addWidget(line(explanation, ChromeText::Normal, QPalette::WindowText), 1);
    return both;
}

} // namespace sidelight
