// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"

#include <QIcon>
#include <QTreeWidget>

namespace sidelight {

// A short list within a page, as high as its rows, each of which leads somewhere by Enter or a click.
class PageList : public QTreeWidget {
    Q_OBJECT

public:
    struct Row {
        Id id;
        QIcon icon;
        QString text;
        QString number; // at the end; empty: none
        int depth = 0;
        bool isHere = false; // whose page it is
    };

    explicit PageList(const QString &name, QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);
    [[nodiscard]] QStringList lines() const; // for tests

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowActivated(sidelight::Id id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override { event->ignore(); } // the page scrolls
    void focusInEvent(QFocusEvent *event) override;

private:
    void activate(const QTreeWidgetItem *item);
};

} // namespace sidelight
