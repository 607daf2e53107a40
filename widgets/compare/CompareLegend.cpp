// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/CompareLegend.h"

#include "widgets/common/KeyChoices.h"
#include "widgets/compare/RibbonLook.h"
#include "widgets/passages/FlowLayout.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace sidelight {

CompareLegend::CompareLegend(QWidget *parent)
    : QWidget(parent)
    , m_sync(new QCheckBox(tr("Scroll together"), this))
    , m_hint(new QLabel(tr("Open two articles side by side to compare them."), this))
{
    setObjectName(QStringLiteral("compareLegend"));
    setAccessibleName(tr("What the comparison shows"));
    // What does not fit into one line goes on in the next: the legend must not make the window wider.
    auto *const row = new FlowLayout;
    row->setSpacing(16);
    for (QCheckBox *&kind : m_kinds) {
        kind = new QCheckBox(this);
        row->addWidget(kind);
        connect(kind, &QCheckBox::clicked, this, &CompareLegend::tell);
    }
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_hint);
    m_sync->setToolTip(tr("Where one text is scrolled, the other follows along the ribbons (Shift+F9)"));
    KeyChoices::instance().followInTip(KeyPlace::Everywhere, Qt::SHIFT | Qt::Key_F9, m_sync);
    row->addWidget(m_sync);
    connect(m_sync, &QCheckBox::clicked, this, &CompareLegend::tell);
    auto *const close = new QToolButton(this);
    close->setText(QStringLiteral("×"));
    close->setToolTip(tr("Stop comparing (F9)"));
    KeyChoices::instance().followInTip(KeyPlace::Everywhere, Qt::Key_F9, close);
    close->setAccessibleName(tr("Stop comparing"));
    auto *const all = new QHBoxLayout(this);
    all->setContentsMargins(12, 4, 8, 4);
    all->addLayout(row, 1);
    all->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &CompareLegend::closeAsked);
    setCounts({}, false, false);
    drawSamples();
}

void CompareLegend::setChoice(const CompareChoice &choice)
{
    m_choice = choice;
    for (size_t i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setChecked(choice.kinds.testBit(int(i)));
    m_sync->setChecked(choice.isSynced);
}

void CompareLegend::setCounts(const std::array<int, size_t(Ribbon::Kind::Count)> &counts, bool anyPair, bool versions)
{
    const std::array names{versions ? tr("What changed") : tr("Same words %L1").arg(counts[0]), tr("Same claim %L1").arg(counts[1]),
                           tr("Same actor %L1").arg(counts[2]), tr("Links %L1").arg(counts[3])};
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i]->setText(names[i]);
        m_kinds[i]->setVisible(anyPair);
    }
    m_sync->setVisible(anyPair);
    m_hint->setVisible(!anyPair);
}

void CompareLegend::tell()
{
    for (size_t i = 0; i < m_kinds.size(); ++i)
        m_choice.kinds.setBit(int(i), m_kinds[i]->isChecked());
    m_choice.isSynced = m_sync->isChecked();
    Q_EMIT choiceChanged(m_choice);
}

void CompareLegend::drawSamples()
{
    const QFont font = Theme::chromeFont(ChromeText::Small);
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i]->setIcon(ribbonSample(Ribbon::Kind(i), fontMetrics().height(), devicePixelRatioF()));
        m_kinds[i]->setIconSize({2 * fontMetrics().height(), fontMetrics().height()});
        m_kinds[i]->setFont(font);
    }
    m_sync->setFont(font);
    m_hint->setFont(font);
}

void CompareLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawSamples();
    QWidget::changeEvent(event);
}

void CompareLegend::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.chrome);
    painter.fillRect(QRect(0, 0, width(), 1), theme.hairline);
}

} // namespace sidelight
