// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/ProgressLine.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace sidelight {

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    auto *const cancel = new QPushButton(tr("Cancel"), this);
    cancel->setFlat(true);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 4, 0);
    row->setSpacing(12);
    row->addWidget(m_label);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    row->addStretch();
    connect(cancel, &QPushButton::clicked, this, &ProgressLine::cancelled);
    hide();
}

void ProgressLine::begin()
{
    m_bar->setRange(0, 0);
    m_label->clear();
    show();
    Q_EMIT shownChanged(true);
}

void ProgressLine::advance(int done, int total, const QString &sentence)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_label->setText(sentence);
}

void ProgressLine::end()
{
    hide();
    Q_EMIT shownChanged(false);
}

} // namespace sidelight
