// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/PaneName.h"

#include "widgets/common/Theme.h"

#include <QLineEdit>

namespace sidelight {

QLineEdit *makePaneName(const QString &accessibleName, QWidget *parent)
{
    auto *name = new QLineEdit(parent);
    name->setFrame(false);
    name->setAccessibleName(accessibleName);
    name->setMaxLength(200);
    QFont bold = Theme::chromeFont(ChromeText::Normal);
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    name->setMinimumWidth(name->fontMetrics().averageCharWidth() * 12);
    // Where headings stand, whichever way its words run.
    name->setAlignment((name->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute);
    name->setStyleSheet(QStringLiteral("QLineEdit:!focus { background: transparent; border-color: transparent; }"));
    return name;
}

} // namespace sidelight
