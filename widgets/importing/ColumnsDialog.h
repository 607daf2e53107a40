// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ReadAs.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace sidelight {

// Which column of a table holds what of its articles. What is guessed stands there already.
class ColumnsDialog : public QDialog {
    Q_OBJECT

public:
    ColumnsDialog(const QStringList &columns, const ColumnMap &map, QWidget *parent = nullptr);

    [[nodiscard]] ColumnMap map() const; // only what differs from no column

private:
    void follow();

    QHash<ArticleField, QComboBox *> m_fields;
    QPushButton *m_read;
};

} // namespace sidelight
