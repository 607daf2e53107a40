// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/LeftOutList.h"

namespace sidelight {

LeftOutList::LeftOutList(const QStringList &sentences, QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("What was left out"));
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const QString &each : sentences)
        addItem(each.simplified());
    setMinimumHeight(fontMetrics().lineSpacing() * 6);
    if (count() > 0)
        setCurrentRow(0); // so that arrows and readers of the screen begin there
}

} // namespace sidelight
