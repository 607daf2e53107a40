// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/library/RecordDelegate.h"

namespace sidelight {

// The rows of the dock of claims: a claim is a sentence, and has two lines for it.
class ClaimDelegate : public RecordDelegate {
    Q_OBJECT

public:
    explicit ClaimDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace sidelight
